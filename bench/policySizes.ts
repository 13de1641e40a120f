import pg from 'pg';
import { documentDigest } from '../src/policy/documentDigest.js';
import type { PolicyDocument } from '../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../src/policy/PolicyLine.js';
import type { Connection } from '../src/storage/Connection.js';
import { epochChannel } from '../src/tenants/TenantStates.js';
import type { Target } from './contestants.js';
import type { LoadProcess } from './LoadProcess.js';
import { asker, bodiesOf, type Workload, workloads } from './operations.js';
import { median } from './summarise.js';

/** How many lines the policies have that a request is measured under. */
export const policySizes = [10, 1_000, 10_000] as const;

export interface PolicySizeCell {
  readonly lines: number;
  readonly workload: Workload;
  /** Requests a second, one number a round. */
  readonly perSecond: number[];
}

/** What the work needs, in seven lines; the rest is filled up. */
const needed: readonly PolicyLine[] = [
  line('names', ['Candidate.givenName', 'Candidate.familyName', 'Candidate.fullName']),
  line('contact', ['Candidate.email', 'Candidate.phone']),
  line('place', ['Candidate.city', 'Candidate.region', 'Candidate.countryCode']),
  line('profile', ['Candidate.headline', 'Candidate.summary']),
  line('salary', ['Candidate.salaryExpectation']),
  line('applications', ['Candidate.applications', 'Application.job', 'Application.appliedAt']),
  line('stages', ['Application.status', 'Application.stage']),
];

function line(id: string, fields: string[]): PolicyLine {
  return { id, fields, purposes: [asker.purpose], mode: 'READ', roles: [asker.role] };
}

/** A policy of so many lines: those of the work, and others that name the same coordinates for somebody else. */
function policyOf(lines: number): PolicyDocument {
  const named = needed.flatMap(({ fields = [] }) => fields);
  const others = Array.from({ length: lines - needed.length }, (_, position): PolicyLine => {
    const field = named[position % named.length] ?? 'Candidate.city';
    return { ...line(`other-${position}`, [field]), roles: position % 2 === 0 ? ['HIRING_MANAGER'] : ['INTAKE'] };
  });
  const scope = {
    id: 'applicants',
    purposes: [asker.purpose],
    roles: [asker.role],
    person: {
      applications: { $elemMatch: { job: { $in: { claim: 'jobs' as const } }, stage: { $in: ['INTERVIEW'] } } },
    },
  };
  return { rolesByPurpose: { [asker.purpose]: [asker.role] }, lines: [...needed, ...others], scopes: [scope] };
}

/** Makes a policy the active one, past everybody who would have to approve it: the bench alone may. */
async function activate(client: pg.Client, policy: PolicyDocument): Promise<void> {
  const coordinates = [...new Set(policy.lines.flatMap(({ fields = [] }) => fields))];
  await client.query('begin');
  await client.query(
    `insert into policy_version (tenant, number, document, digest, author, activated_at, instructions_number, coordinates)
     select $1, max(number) + 1, $2, $3, 'bench', now(), 1, $4 from policy_version where tenant = $1`,
    [asker.tenant, JSON.stringify(policy), documentDigest(policy), coordinates],
  );
  await client.query('update access_log_head set policy_epoch = policy_epoch + 1 where tenant = $1', [asker.tenant]);
  await client.query('select pg_notify($1, $2)', [epochChannel, asker.tenant]);
  await client.query('commit');
}

export interface PolicySizesMeasured {
  readonly connection: Connection;
  readonly governed: Target;
  readonly ids: readonly string[];
  readonly load: LoadProcess;
  readonly rounds: number;
}

/** Measures the same work under policies of each size, in turn, at ten connections. */
export async function measurePolicySizes(asked: PolicySizesMeasured): Promise<readonly PolicySizeCell[]> {
  const cells = workloads.flatMap((workload) =>
    policySizes.map((lines): PolicySizeCell => ({ lines, workload, perSecond: [] })),
  );
  const client = new pg.Client(asked.connection);
  await client.connect();
  try {
    for (let round = 0; round < asked.rounds; round++)
      for (const lines of policySizes) {
        await activate(client, policyOf(lines));
        for (const cell of cells.filter((each) => each.lines === lines))
          cell.perSecond.push((await asked.load.run(taskOf(asked, cell.workload))).perSecond);
      }
  } finally {
    await client.end();
  }
  process.stderr.write('policies of several sizes: measured\n');
  return cells;
}

const taskOf = ({ governed, ids }: PolicySizesMeasured, workload: Workload) => ({
  url: governed.url,
  headers: governed.headers,
  bodies: bodiesOf(workload, ids, true),
  ...{ connections: 10, lead: 0.6, seconds: 1.5 },
});

/** Says how a policy's size tells: each against the smallest. */
export const policySizeRatios = (cells: readonly PolicySizeCell[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    cells.flatMap(({ lines, workload, perSecond }) => {
      const smallest = cells.find((cell) => cell.workload === workload && cell.lines === policySizes[0]);
      if (!smallest || lines === policySizes[0]) return [];
      const ratio = Number((median(perSecond) / median(smallest.perSecond)).toFixed(3));
      return [[`${workload}_${lines}_lines_vs_${policySizes[0]}`, ratio]];
    }),
  );
