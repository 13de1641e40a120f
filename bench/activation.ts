import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchIssuer } from './benchIssuer.js';
import { asker } from './operations.js';
import { percentile } from './summarise.js';

/** How often the policy is changed, and behind how many gateways it is asked for. */
export const activations = 100;

/** Milliseconds from the moment the answer of the activation was read, over every replica and change. */
export interface ActivationMeasured {
  /** Until the first answer that cites the new version was read; it was asked for after the activation was answered. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were asked for after the activation was answered, and still cited the version before. */
  readonly stale: number;
}

const query = `query @purpose(is: ${asker.purpose}) { candidates(first: 1) { nodes { id } } }`;
const mutation = (text: string): string => `mutation ($document: JSON) @purpose(is: POLICY_ADMINISTRATION) { ${text} }`;

interface Answered {
  readonly data?: Readonly<
    Record<string, { readonly id: string; readonly digest: string; readonly activatedNumber: number }>
  >;
  readonly extensions?: { readonly access?: { readonly policyVersion: number } };
  readonly errors?: readonly { readonly message: string }[];
}

async function ask(url: string, token: string, body: object): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answered;
  if (answer.errors) throw new Error(`A gateway did not answer: ${answer.errors[0]?.message ?? response.status}`);
  return answer;
}

/**
 * Measures how long it takes from the answer of an activation until every gateway answers under the new version, while
 * each of them is asked without a pause by another client.
 */
export async function measureActivation(urls: readonly string[], issuer: BenchIssuer): Promise<ActivationMeasured> {
  const admin = await issuer.mint('bench-admin', 'ADMIN', 'POLICY_ADMINISTRATION');
  const reader = await issuer.mint('bench-reader', asker.role, asker.purpose);
  let done = false;
  const busy = urls.map(async (url) => {
    while (!done) await ask(url, reader, { query });
  });
  const waits: number[] = [];
  let stale = 0;
  try {
    for (let turn = 0; turn < activations; turn++) {
      const number = await activate(urls[turn % urls.length] ?? '', admin, turn);
      const activated = performance.now();
      await Promise.all(
        urls.map(async (url) => {
          for (;;) {
            const { extensions } = await ask(url, reader, { query });
            if ((extensions?.access?.policyVersion ?? 0) >= number) break;
            stale += 1;
          }
          waits.push(performance.now() - activated);
        }),
      );
      await sleep(10);
    }
  } finally {
    done = true;
    await Promise.all(busy);
  }
  process.stderr.write(`${activations} activations: measured\n`);
  return { p50: round(percentile(waits, 0.5)), p99: round(percentile(waits, 0.99)), stale };
}

const round = (milliseconds: number): number => Number(milliseconds.toFixed(1));

/** Drafts, submits and activates what opens nothing: another line that refuses what is closed already. */
async function activate(url: string, admin: string, turn: number): Promise<number> {
  const { document } = await activeDocument(url, admin);
  const refusing = {
    ...{ id: 'bench-turn', fields: ['Candidate.photoUrl'], purposes: [asker.purpose], mode: 'READ' },
    ...{ roles: turn % 2 === 0 ? ['HIRING_MANAGER'] : ['RECRUITER'], verdict: 'REFUSE' },
  };
  const lines = [...document.lines.filter(({ id }) => id !== refusing.id), refusing];
  const created = await ask(url, admin, {
    query: mutation('createPolicyDraft(document: $document) { id digest }'),
    variables: { document: { ...document, lines } },
  });
  const { id = '', digest = '' } = created.data?.['createPolicyDraft'] ?? {};
  const step = (name: string): string =>
    `mutation @purpose(is: POLICY_ADMINISTRATION) { ${name}(id: "${id}", digest: "${digest}") { id digest activatedNumber } }`;
  await ask(url, admin, { query: step('submitPolicyDraft') });
  const active = await ask(url, admin, { query: step('activatePolicyDraft') });
  return active.data?.['activatePolicyDraft']?.activatedNumber ?? 0;
}

interface Document {
  readonly lines: readonly { readonly id: string }[];
}

async function activeDocument(url: string, admin: string): Promise<{ readonly document: Document }> {
  const answer = await ask(url, admin, {
    query: 'query @purpose(is: POLICY_ADMINISTRATION) { policyVersions(first: 1) { document } }',
  });
  const [version] = (answer.data?.['policyVersions'] ?? []) as unknown as readonly { readonly document: Document }[];
  if (!version) throw new Error('There must be a policy.');
  return version;
}
