import { v7 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import { type ExportBounds, ExportPlaces } from '../../access-log/export/ExportPlaces.js';
import { signManifest, storeExport } from '../../access-log/export/storedExports.js';
import { type ExportJob, writeExport } from '../../access-log/export/writeExport.js';
import type { Receipt } from '../../access-log/receipt.js';
import { releaseStream } from '../../access-log/release.js';
import type { Signer } from '../../access-log/signer.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { LogExporter, LogExportRequest } from '../../http/LogExporter.js';
import type { Principal } from '../../principal/Principal.js';
import type { Database } from '../../storage/openDatabase.js';
import type { TenantState } from '../../tenants/TenantState.js';
import type { TenantStates } from '../../tenants/TenantStates.js';
import { answerRefusal } from '../answerRefusal.js';
import type { RequestState } from '../RequestState.js';
import { requestFacts } from '../requestFacts.js';
import { underNewestState } from '../underNewestState.js';
import { exportDraft, exportFacts, refusedDraft } from './exportFacts.js';
import { exportJob } from './exportJob.js';
import { judgeExport } from './judgeExport.js';

export interface LogExporterOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly signer: Signer;
  readonly tenants: TenantStates;
  readonly clock: () => Date;
  readonly schemaDigest: string;
  /** Coordinates of special categories, whose person-dependent codes an AUDITOR does not see. */
  readonly specialCoordinates: ReadonlySet<string>;
  /** Asserts that a principal was not revoked meanwhile. @throws GovernanceError */
  readonly assertAdmitted: (principal: Principal) => Promise<void>;
  /** Told of what was not planned for; it must not write the message, which may hold a value. */
  readonly onUnplanned: (error: unknown, requestId: string) => void;
  readonly bounds?: ExportBounds;
}

const defaultBounds: ExportBounds = { perTenant: 2, overall: 4 };
/** Seconds after which a place may be free. */
const RETRY_SECONDS = 30;

/**
 * Creates the function that exports a log: judge, find the range, take a place, record, and only then let bytes leave.
 * The pages are written while the reader takes them; when the last one is taken, the manifest is signed and stored.
 */
export function createLogExporter(options: LogExporterOptions): LogExporter {
  const places = new ExportPlaces(options.bounds ?? defaultBounds);
  return (asked, principal) => {
    const state: RequestState = {
      requestId: v7(),
      principal,
      now: options.clock(),
      requestDigest: '',
      idempotencyKey: null,
      written: [],
    };
    return underNewestState(principal.tenant, options.tenants, (tenant) =>
      openOnce(asked, { state, tenant, places, options }),
    );
  };
}

interface Opening {
  readonly state: RequestState;
  readonly tenant: TenantState;
  readonly places: ExportPlaces;
  readonly options: LogExporterOptions;
}

async function openOnce(asked: LogExportRequest, opening: Opening): ReturnType<LogExporter> {
  try {
    const { principal } = opening.state;
    judgeExport(principal, asked.format, { tenant: opening.tenant, now: opening.state.now });
    const job = await exportJob(asked, principal, { ...opening.options, now: opening.state.now });
    const release = takePlace(principal.tenant, opening.places);
    try {
      const receipt = await recordExport(job, opening);
      const body = releaseStream(pages(job, opening), receipt);
      return { opened: { id: job.id, body, records: job.to - job.from, release } };
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    return { refused: await refused(error, opening) };
  }
}

function takePlace(tenant: string, places: ExportPlaces): () => void {
  const place = places.take(tenant);
  if ('release' in place) return place.release;
  const facts = { retryAfter: RETRY_SECONDS };
  if (place.full === 'TENANT')
    throw new GovernanceError('LIMIT_EXCEEDED', 'As many exports of the tenant run as may at once. Try again later.', {
      facts,
    });
  throw new GovernanceError('AUDIT_UNAVAILABLE', 'As many exports run as the gateway does at once. Try again later.', {
    facts,
  });
}

async function recordExport(job: ExportJob, { state, tenant, options }: Opening): Promise<Receipt> {
  const facts = requestFacts(state, {
    facts: exportFacts(),
    tenant,
    epochs: tenant.epochs,
    schemaDigest: options.schemaDigest,
  });
  const { basis } = tenant.policy.instructions.purposes['ACCOUNTABILITY'] ?? { basis: null };
  const outcome = await options.log.append({ ...facts, lawfulBasis: basis }, [exportDraft(job)]);
  if (outcome.stale) throw new StaleDecision();
  return outcome.receipt;
}

/** Writes the export while it is read. What goes wrong on the way is told here: the reader sees a broken connection. */
async function* pages(job: ExportJob, { state, options }: Opening): AsyncGenerator<Buffer> {
  const { pool } = options.database;
  try {
    const manifest = yield* writeExport(pool, job, () => options.assertAdmitted(state.principal));
    const note = signManifest(manifest, options.signer);
    await storeExport(pool, job.tenant, { manifest, note, at: options.clock() });
  } catch (error) {
    if (!(error instanceof GovernanceError)) options.onUnplanned(error, state.requestId);
    throw error;
  }
}

async function refused(error: unknown, { state, tenant, options }: Opening) {
  const { log, schemaDigest, onUnplanned } = options;
  const code = error instanceof GovernanceError ? error.code : 'INTERNAL';
  const answer = await answerRefusal(error, {
    recording: { log, schemaDigest, tenant, state, facts: exportFacts(), epochs: tenant.epochs },
    drafts: [refusedDraft(code)],
    onUnplanned,
  });
  const retryAfter = error instanceof GovernanceError ? error.extensions['retryAfter'] : undefined;
  return typeof retryAfter === 'number' ? { ...answer, retryAfter } : answer;
}
