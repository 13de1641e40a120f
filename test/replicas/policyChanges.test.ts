import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { counts } from '../faults/harness/counts.js';
import { type LedgerEntry, readLedger } from '../faults/harness/Ledger.js';
import { type ReplicaAnswer, type Replicas, startReplicas } from './Replicas.js';

const changes = counts.policyChanges;
const replicaCount = 4;
const clientsPerReplica = 2;
const selection = 'RECRUITMENT_APPLICANT_SELECTION';
const query = `query @purpose(is: ${selection}) { candidates(first: 20) { nodes { id salaryExpectation } } }`;

const policy = demonstrationPolicy('acme');
/** With every second change salaries are closed to the purpose, with every other they are opened again. */
const documentOf = (isOpen: boolean) => ({
  ...policy,
  lines: policy.lines.filter(({ id }) => isOpen || id !== 'salary'),
});

interface Salaries {
  readonly nodes: readonly { readonly salaryExpectation: number | null }[];
}

interface Received extends ReplicaAnswer {
  /** How many changes had been answered before it was asked. */
  readonly after: number;
}

let replicas: Replicas;
const received: Received[] = [];
/** By position: the version that the change made, as its answer said. */
const versions: number[] = [];
let entries: readonly LedgerEntry[];

beforeAll(async () => {
  replicas = await startReplicas(replicaCount);
}, 60_000);
afterAll(() => replicas.stop());

/** Asks without a pause until it is told to stop. */
async function load(replica: number, token: string, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const after = versions.length;
    received.push({ ...(await replicas.ask(replica, token, query)), after });
  }
}

/** Lets the policy go its way: drafted by one, approved by another where it opens, activated on any replica. */
async function change(isOpen: boolean, turn: number): Promise<void> {
  const [author, approver] = await Promise.all(
    ['admin-a', 'admin-b'].map((name) => replicas.token(name, 'ADMIN', ['POLICY_ADMINISTRATION'])),
  );
  const mutate = async (who: string | undefined, name: string, args: string, variables = {}): Promise<Drafted> => {
    const declared = name === 'createPolicyDraft' ? '($document: JSON)' : '';
    const text = `mutation ${declared} @purpose(is: POLICY_ADMINISTRATION) { ${name}(${args}) { id digest status activatedNumber } }`;
    const { body } = await replicas.ask(turn % replicaCount, who ?? '', text, variables);
    const drafted = body.data?.[name];
    if (!drafted) throw new Error(`A change failed: ${JSON.stringify(body.errors)}`);
    return drafted as Drafted;
  };
  const { id, digest } = await mutate(author, 'createPolicyDraft', 'document: $document', {
    document: documentOf(isOpen),
  });
  const named = `id: "${id}", digest: "${digest}"`;
  await mutate(author, 'submitPolicyDraft', named);
  if (isOpen) await mutate(approver, 'approvePolicyDraft', named);
  const active = await mutate(isOpen ? approver : author, 'activatePolicyDraft', named);
  versions.push(active.activatedNumber ?? 0);
}

interface Drafted {
  readonly id: string;
  readonly digest: string;
  readonly status: string;
  readonly activatedNumber: number | null;
}

describe('changes of policy under load, over four gateways', () => {
  it(`take effect ${changes} times`, { timeout: 5_000 * changes + 60_000 }, async () => {
    let stopped = false;
    const token = await replicas.token('recruiter', 'RECRUITER', [selection]);
    const clients = Array.from({ length: replicaCount * clientsPerReplica }, (_, client) =>
      load(client % replicaCount, token, () => stopped),
    );
    try {
      for (let turn = 0; turn < changes; turn++) {
        const goal = received.length + replicaCount * clientsPerReplica;
        await change(turn % 2 === 1, turn);
        while (received.length < goal) await new Promise((resolve) => setTimeout(resolve, 5));
      }
    } finally {
      stopped = true;
      await Promise.all(clients);
    }
    expect(versions).toEqual(Array.from({ length: changes }, (_, turn) => turn + 2));
    ({ entries } = await readLedger(replicas.fresh.connection));
  });

  it('answer each question', () => {
    expect(new Set(received.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('leave no record of a release above a change that cites an older version', () => {
    let active = 1;
    for (const { fields, outcome, policyVersion } of entries.filter(({ tenant }) => tenant === 'acme')) {
      const isChange = outcome === 'WRITTEN' && fields.some(({ field }) => field === 'Mutation.activatePolicyDraft');
      if (isChange) active += 1;
      else if (outcome === 'RELEASED') expect(policyVersion).toBe(active);
    }
    expect(active).toBe(changes + 1);
  });

  it('let no answer out whose record says another version than it does', () => {
    const key = createPublicKey(createPrivateKey(readFileSync(join(replicas.dataFolder, 'log-key.pem'))));
    const byRecord = new Map(entries.map((entry) => [entry.recordId, entry]));
    for (const { receipt, body } of received) {
      const proven = verifyReceipt(receipt ?? '', key);
      const record = byRecord.get(proven?.recordId ?? '');
      expect(record?.policyVersion).toBe(body.extensions?.access?.policyVersion);
    }
  });

  it('show a value only under a version that opens it', () => {
    const shown = new Map([true, false].map((isOpen) => [isOpen, 0]));
    for (const { body } of received) {
      const isOpen = (body.extensions?.access?.policyVersion ?? 0) % 2 === 1;
      const list = body.data?.['candidates'] as Salaries | undefined;
      const values = (list?.nodes ?? []).filter(({ salaryExpectation }) => salaryExpectation !== null).length;
      shown.set(isOpen, (shown.get(isOpen) ?? 0) + values);
    }
    expect(shown.get(false)).toBe(0);
    expect(shown.get(true)).toBeGreaterThan(0);
  });

  it('bind the next answer of every replica', () => {
    for (const { after, body } of received)
      expect(body.extensions?.access?.policyVersion).toBeGreaterThanOrEqual(versions[after - 1] ?? 1);
  });
});
