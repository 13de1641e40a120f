import type { Pool } from 'pg';
import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import { partyName, withoutPrefix } from '../../access-log/tokenKeys.js';
import { compilePolicy } from '../../policy/CompiledPolicy.js';
import type { InstructionsDocument } from '../../policy/InstructionsDocument.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { loadPolicyState } from '../versions/PolicyState.js';
import { activitiesOf } from './activitiesOf.js';
import { destinationsOf } from './destinationsOf.js';
import { measuresOf } from './measuresOf.js';
import { ownActivities } from './ownActivities.js';
import type { Party, ProcessingRecord, VersionInForce } from './ProcessingRecord.js';
import { recordedCompatibility, recordedImpactAssessments } from './recordedAssessments.js';
import { recordedTransfers } from './recordedTransfers.js';

/** Whose record, of when. */
export interface RecordWanted {
  readonly tenant: string;
  readonly asOf: Date;
}

/**
 * Draws up a record of processing activities from what was in force at an instant: the versions of the policy and of the
 * instructions, decided as a request would be; the registers as they stood. Of the processor's own tenant it is the
 * group's record as a controller (GDPR Art. 30(1)), of every other the processor's for that controller (Art. 30(2)).
 */
export async function drawUpRecord(wanted: RecordWanted, context: AdministrationContext): Promise<ProcessingRecord> {
  const { pool, rulebook, now, keeping } = context;
  const { tenant, asOf } = wanted;
  const isOwn = tenant === PROCESSOR_TENANT;
  const [policy, instructions] = await versionsAt(pool, wanted);
  const state = await loadPolicyState(pool, tenant, {
    version: policy.number,
    instructions: instructions.number,
    at: asOf,
  });
  const facts = { tenant, version: policy.number, instructionsNumber: instructions.number };
  const compiled = compilePolicy(state, {
    ...facts,
    ...{ rulebook, at: asOf, jurisdiction: state.jurisdiction, known: state.known },
  });
  const { recipients } = compiled.instructions;
  const officer = { name: context.dpo.name, address: context.dpo.postalAddress, email: context.dpo.email };
  const processor = { ...nobody, name: await nameOf(pool, PROCESSOR_TENANT) };
  return {
    form: 'candour/processing-record/v1',
    article: isOwn ? 'ART_30_1' : 'ART_30_2',
    tenant,
    asOf: asOf.toISOString(),
    drawnUpAt: now.toISOString(),
    policy,
    instructions,
    controller: {
      ...(isOwn ? processor : { ...partyOf(state.instructions, 'controller'), name: await nameOf(pool, tenant) }),
      jurisdiction: compiled.jurisdiction,
      representative: isOwn ? nobody : partyOf(state.instructions, 'representative'),
      officer: isOwn ? officer : partyOf(state.instructions, 'officer'),
    },
    processor: isOwn ? null : { ...processor, officer },
    activities: isOwn ? [] : activitiesOf(compiled, rulebook),
    ownActivities: isOwn ? await ownActivities(pool, asOf) : [],
    recipients: {
      instructed: isOwn || recipients === 'ANY' ? null : recipients,
      seen: asOf < now ? null : await organisationsOf(pool, tenant),
    },
    destinations: [...destinationsOf(compiled), ...(await recordedTransfers(pool, tenant, asOf))],
    measures: measuresOf({ archives: keeping.archive !== null, witnesses: keeping.witnessed !== null }),
    impactAssessments: isOwn ? [] : await recordedImpactAssessments(pool, tenant, asOf),
    compatibilityAssessments: isOwn ? [] : await recordedCompatibility(pool, tenant, asOf),
  };
}

const nobody: Party = { name: null, address: null, email: null };

function partyOf({ parties }: InstructionsDocument, which: 'controller' | 'representative' | 'officer'): Party {
  const given: { readonly [Member in keyof Party]?: string | undefined } = parties?.[which] ?? {};
  return { name: given.name ?? null, address: given.address ?? null, email: given.email ?? null };
}

async function nameOf(pool: Pool, tenant: string): Promise<string> {
  const { rows } = await pool.query<{ name: string }>('select name from tenant where tenant = $1', [tenant]);
  const [row] = rows;
  if (!row) throw new Error('A record was drawn up of a tenant that is not there.');
  return row.name;
}

interface VersionRow {
  readonly number: number | null;
  readonly digest: string | null;
  readonly since: Date | null;
}

async function versionsAt(
  pool: Pool,
  { tenant, asOf }: RecordWanted,
): Promise<readonly [policy: VersionInForce, instructions: VersionInForce]> {
  const read = async (table: string, instant: string): Promise<VersionInForce> => {
    const { rows } = await pool.query<VersionRow>(
      `select number, digest, ${instant} as since from ${table}
       where tenant = $1 and ${instant} <= $2 order by number desc limit 1`,
      [tenant, asOf],
    );
    const [row] = rows;
    return { number: row?.number ?? 0, digest: row?.digest || null, since: row?.since?.toISOString() ?? null };
  };
  return [await read('policy_version', 'activated_at'), await read('controller_instructions', 'effective_at')];
}

/** The organisations that the log has a token for: each was named by somebody who asked. */
async function organisationsOf(pool: Pool, tenant: string): Promise<readonly string[]> {
  const prefix = partyName('organisation', '');
  const { rows } = await pool.query<{ name: string }>(
    `select name from access_log_token
     where tenant = $1 and kind = 'PRINCIPAL' and starts_with(name, $2) order by name limit 10000`,
    [tenant, prefix],
  );
  return rows.map(({ name }) => withoutPrefix(name));
}
