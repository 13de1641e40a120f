import { readRetention } from '../../access-log/keep/readRetention.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { type TenantTable, tenantTables } from './tenantTables.js';

/** Why something of a controller stays, and until when. */
interface Reason {
  readonly because: string;
  readonly until: string;
}

const contractBarred = 'claims from the contract are barred by limitation';
const logGone = 'the last record of the access log is gone';

const cited: Reason = {
  because: 'the access log cites what was in force and who decided it (GDPR Art. 5(2), 24)',
  until: logGone,
};
const processor: Reason = {
  because: 'the processor accounts for whom, on which terms and through whom it processed (GDPR Art. 28(3)(h), 30(2))',
  until: contractBarred,
};
const statistics: Reason = {
  because:
    'it holds counts of as many persons as the threshold says, or more, and none can be told from them (recital 26)',
  until: contractBarred,
};
const breaches: Reason = { because: 'breaches are documented (GDPR Art. 33(5))', until: contractBarred };

/** What outlives a controller's data: registers, none of which is about a candidate, and what is still to be told of some. */
export const accountedFor: Readonly<Record<string, Reason>> = {
  tenant: { because: 'its name leads the keys of all that stays', until: 'nothing else of the controller stays' },
  policy_version: cited,
  controller_instructions: cited,
  policy_draft: cited,
  policy_draft_event: cited,
  removed_coordinate: cited,
  equality_threshold: cited,
  impact_assessment: cited,
  compatibility_assessment: cited,
  transfer_safeguard: cited,
  break_glass_grant: {
    because:
      'who saw somebody for a reason of its own is accounted for (GDPR Art. 5(2), 32(4)); its lists of persons are empty',
    until: logGone,
  },
  revocation: { because: 'who is answered no more stays so', until: 'nothing else of the controller stays' },
  sub_processor: processor,
  client_application: processor,
  controller_record: processor,
  controller_closing: { because: 'it shows how the processing ended (GDPR Art. 28(3)(g))', until: contractBarred },
  subject_erasure: {
    because: 'it shows that each person was erased, when and on which ground, and names nobody (GDPR Art. 5(2))',
    until: contractBarred,
  },
  equality_quarter: statistics,
  equality_release: statistics,
  equality_kept_count: statistics,
  breach: breaches,
  breach_step: breaches,
  breach_notice: breaches,
  outbox: {
    because:
      'recipients are still to be told whose data were erased (GDPR Art. 19); each notice names the person by its id until it is delivered',
    until: `every one of them is delivered, at the latest when ${contractBarred}`,
  },
};

/**
 * Says what is left of a controller, a line each: which register, why, and until when.
 *
 * @throws Error where a table holds rows that nothing accounts for: nothing is signed then
 */
export async function keptOfController(via: Queryable, tenant: string): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { name } of await tenantTables(via, ['access\\_log\\_%'])) {
    if (!(await hasRows(via, tenant, name))) continue;
    const reason = Object.hasOwn(accountedFor, name) ? accountedFor[name] : undefined;
    if (!reason) throw new Error(`The table ${name} is neither erased with its controller nor accounted for.`);
    kept.push(lineOf(name, reason));
  }
  const { months } = await readRetention(via, tenant);
  return [
    ...kept,
    lineOf('access-log', {
      because: 'its records account for who read what, and name no candidate (GDPR Art. 5(2), 17(3)(b), (e))',
      until: `each record is ${months} months old`,
    }),
    lineOf('backups', {
      because: 'copies of the database that were made before lie outside the gateway',
      until: 'whoever keeps them has overwritten them',
    }),
  ];
}

const lineOf = (what: string, { because, until }: Reason): string => `kept ${what}, because ${because}, until ${until}`;

/** The name is of the catalogue, quoted by it. */
async function hasRows(via: Queryable, tenant: string, name: TenantTable['name']): Promise<boolean> {
  const { rows } = await via.query(`select from ${name} where tenant = $1 limit 1`, [tenant]);
  return rows.length > 0;
}
