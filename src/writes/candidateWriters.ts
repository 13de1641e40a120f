import type { CandidateInput } from '../sources/candidates/resume/CandidateInput.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { ToldTransfer } from '../vocabulary/transfers.js';
import { CandidateWrites } from './CandidateWrites.js';
import { ConsentWrites } from './ConsentWrites.js';
import type { Release } from './held/HeldImports.js';
import type { WriteContext } from './WriteContext.js';
import { anyWrite, type Writers } from './Writers.js';
import type { ConsentGiven, NoticeGiven } from './Writes.js';

/** The mutations on persons and on what they were told and agreed. */
export function candidateWriters(context: WriteContext): Writers {
  const candidates = new CandidateWrites(context);
  const consents = new ConsentWrites(context);
  const whom = (args: Readonly<Record<string, unknown>>): string => String(args['candidate']);
  return {
    createCandidate: (field, args) => anyWrite(candidates.createCandidate(field, args['input'] as CandidateInput)),
    updateCandidate: (field, args) =>
      anyWrite(candidates.updateCandidate(field, String(args['id']), args['set'] as CandidateInput)),
    importResume: (field, args) => candidates.importResume(field, args['resume'], args['hold'] === true),
    readHeldImport: (_field, args) => anyWrite(candidates.held.read(String(args['id']))),
    releaseHeldImport: (field, args) =>
      anyWrite(candidates.held.release(field, { because: null, ...args } as unknown as Release)),
    discardHeldImport: (_field, args) => anyWrite(candidates.held.discard(String(args['id']))),
    recordNotice: (_field, args) => anyWrite(consents.recordNotice(whom(args), noticeIn(args))),
    giveConsent: (_field, args) =>
      anyWrite(consents.giveConsent({ expiresAt: null, evidence: null, ...args } as unknown as ConsentGiven)),
    withdrawConsent: (_field, args) => anyWrite(consents.withdrawConsent(whom(args), args['purpose'] as Purpose)),
  };
}

const noticeIn = (args: Readonly<Record<string, unknown>>): NoticeGiven => ({
  version: String(args['version']),
  purposes: args['purposes'] as Purpose[],
  transfers: (args['transfers'] as ToldTransfer[] | null | undefined) ?? [],
});
