import { generateKeyPairSync, hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecordNote } from '../../src/access-log/notes/recordNote.js';
import { createSigner } from '../../src/access-log/signer.js';
import type { ProcessingRecord } from '../../src/administration/processingRecord/ProcessingRecord.js';
import { keysOfGateway } from '../../src/verify/LogKey.js';
import { activePolicy, ada, bob, meant, take } from '../administration/policyLife.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ signer: createSigner(privateKey) });
});
afterAll(() => candour.stop());

interface Answered {
  readonly article: string;
  readonly tenant: string;
  readonly policyVersion: number;
  readonly document: ProcessingRecord;
  readonly canonical: string;
  readonly pages: readonly { readonly language: string; readonly html: string }[];
  readonly note: string;
}
const fields = 'article tenant policyVersion document canonical pages { language html } note';
const recorded = async (as: Asker, asOf: Date | null = null): Promise<Answered> => {
  const query = `query Q($asOf: DateTime) @purpose(is: ACCOUNTABILITY) { processingRecord(asOf: $asOf) { ${fields} } }`;
  const { data, text } = await candour.ask(as, query, { variables: { asOf: asOf?.toISOString() ?? null } });
  if (!data) throw new Error(text);
  return data['processingRecord'] as Answered;
};
const served = async (as: Asker): Promise<readonly Answered[]> => {
  const query = `query @purpose(is: ACCOUNTABILITY) { processingRecords { ${fields} } }`;
  const { data, text } = await candour.ask(as, query);
  if (!data) throw new Error(text);
  return data['processingRecords'] as readonly Answered[];
};
const usesFor = ({ document }: Answered, purpose: string) =>
  document.activities.find((activity) => activity.purpose === purpose)?.uses.map(({ coordinate }) => coordinate) ?? [];
const processor: Asker = { ...dpo, purposes: ['ACCOUNTABILITY'], tenant: 'processor' };

describe('row 04: the record of processing activities', () => {
  it('shows what an administrator adds with no other edit, and does not show it as of the day before', async () => {
    const yesterday = candour.clock.now;
    const before = await recorded(auditor);
    expect(usesFor(before, 'TALENT_POOL')).not.toContain('Candidate.address');
    candour.clock.now = new Date(yesterday.getTime() + 86_400_000);
    const { document } = await activePolicy(candour);
    const line = {
      id: 'pool-address',
      fields: ['Candidate.address'],
      purposes: ['TALENT_POOL'],
      mode: 'READ',
      roles: ['RECRUITER'],
    };
    const draft = await take(candour, ada, ['create', { document: { ...document, lines: [...document.lines, line] } }]);
    const submitted = await take(candour, ada, ['submit', meant(draft)]);
    await take(candour, bob, ['approve', meant(submitted)]);
    await take(candour, ada, ['activate', meant(submitted)]);
    const now = await recorded(auditor);
    expect([now.policyVersion, usesFor(now, 'TALENT_POOL')]).toEqual([
      2,
      expect.arrayContaining(['Candidate.address']),
    ]);
    expect(now.document.activities.find(({ purpose }) => purpose === 'TALENT_POOL')?.categories).toContain('ADDRESS');
    const then = await recorded(auditor, yesterday);
    expect(then.policyVersion).toBe(1);
    expect(then.document.activities).toEqual(before.document.activities);
    const never = await recorded(auditor, new Date('2020-01-01T00:00:00Z'));
    expect([never.policyVersion, never.document.activities]).toEqual([0, []]);
  });

  it('names processor, officer, controller, bases, Art. 9 conditions, retention, transfers and measures', async () => {
    const { document } = await recorded(auditor);
    expect(document).toMatchObject({
      article: 'ART_30_2',
      controller: { jurisdiction: 'FR' },
      processor: { name: 'Processor', officer: { name: 'DPO', email: null } },
      policy: { number: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      recipients: { instructed: null, seen: ['acme-hr'] },
      destinations: [{ isThirdCountry: false }],
    });
    const relocation = document.activities.find(({ purpose }) => purpose === 'MOBILITY_RELOCATION');
    expect(relocation).toMatchObject({
      lawfulBasis: 'A6_1_B_CONTRACT',
      retention: 'P2Y LAST_CONTACT',
      roles: ['MOBILITY_ADVISER'],
      specialCategories: [{ category: 'RELIGIOUS_BELIEF', article9Conditions: ['A9_2_A'] }],
      scopes: ['relocation-hires'],
    });
    expect(document.measures.length).toBeGreaterThan(10);
  });

  it('is signed: the note vouches for the canonical bytes and for both pages', async () => {
    const { canonical, document, pages, note } = await recorded(auditor);
    expect(JSON.parse(canonical)).toEqual(document);
    const trust = keysOfGateway([publicKey]).trustOf('acme');
    const opened = trust && openRecordNote(note, trust);
    expect(opened).toMatchObject({
      refusal: null,
      note: {
        policy: 2,
        sha256: {
          json: hash('sha256', canonical),
          'html-en': hash('sha256', pages.find(({ language }) => language === 'EN')?.html ?? ''),
          'html-fr': hash('sha256', pages.find(({ language }) => language === 'FR')?.html ?? ''),
        },
      },
    });
    const others = keysOfGateway([publicKey]).trustOf('globex');
    expect(others && openRecordNote(note, others).refusal).toBe('UNSIGNED');
    const stranger = keysOfGateway([generateKeyPairSync('ed25519').publicKey]).trustOf('acme');
    expect(stranger && openRecordNote(note, stranger).refusal).toBe('UNSIGNED');
  });

  it('is drawn up of every controller for the processor’s officer, and of the group itself as a controller', async () => {
    const all = await served(processor);
    expect(all.map(({ tenant, article }) => [tenant, article])).toEqual([
      ['acme', 'ART_30_2'],
      ['globex', 'ART_30_2'],
    ]);
    expect(all[0]?.document.activities).toEqual((await recorded(auditor)).document.activities);
    expect((await served(auditor)).map(({ tenant }) => tenant)).toEqual(['acme']);
    expect((await served({ ...auditor, tenant: 'globex' })).map(({ tenant }) => tenant)).toEqual(['globex']);
    const own = await recorded(processor);
    expect(own).toMatchObject({ article: 'ART_30_1', tenant: 'processor' });
    expect(own.document).toMatchObject({
      processor: null,
      activities: [],
      controller: { name: 'Processor', officer: { name: 'DPO' } },
      ownActivities: [
        { id: 'access-log', retentionMonths: 12, recipients: ['CONTROLLER', 'AUDITOR', 'DPO'] },
        { id: 'administration', retentionMonths: null },
      ],
    });
  });

  it('is read by those who account for it, each time with a record', async () => {
    const query = 'query @purpose(is: ACCOUNTABILITY) { processingRecord { tenant } }';
    const answer = await candour.ask(auditor, query);
    expect((await recordsOf(candour, answer))[0]?.fields).toMatchObject([
      { field: 'Query.processingRecord', verdict: 'RELEASED' },
    ]);
    const outside = { ...recruiter, purposes: ['ACCOUNTABILITY'] } as const;
    for (const field of ['processingRecord', 'processingRecords'])
      expect((await candour.ask(outside, `query @purpose(is: ACCOUNTABILITY) { ${field} { tenant } }`)).code).toBe(
        'ROLE_FORBIDDEN',
      );
    expect(candour.unplanned).toEqual([]);
  });
});
