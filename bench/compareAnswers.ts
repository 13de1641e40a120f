import { type Contestant, contestants, type Target, type Targets } from './contestants.js';
import { bodiesOf, listed, workloads } from './operations.js';

interface Listed {
  readonly candidates: {
    readonly nodes: readonly { readonly id: string; readonly applications: readonly unknown[] }[];
  };
}

/** Sends one request and gives the `data` of its answer. Throws unless that is 200 without errors or refusals. */
export async function ask({ url, headers }: Target, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
    readonly extensions?: { readonly access?: { readonly refused: unknown[]; readonly transformed: unknown[] } };
  };
  const { refused = [], transformed = [] } = answer.extensions?.access ?? {};
  if (response.status !== 200 || answer.errors || refused.length + transformed.length > 0)
    throw new Error(`A contestant did not answer the work whole (${answer.errors?.[0]?.message ?? response.status}).`);
  return answer.data;
}

/** Asks Candour whom its list holds: the single candidates that are asked for are these. */
export async function listedIds(candour: Target): Promise<readonly string[]> {
  const [body = ''] = bodiesOf('list', [], true);
  const { candidates } = (await ask(candour, body)) as Listed;
  const whole = candidates.nodes.filter(({ applications }) => applications.length === listed.applications);
  if (whole.length !== listed.candidates)
    throw new Error('The demonstration must hold the persons that the work is about.');
  return whole.map(({ id }) => id);
}

/**
 * Compares what the contestants answer, byte for byte once whitespace between values is taken out: every value, every
 * key, every order. Throws an Error that names who differs, and where first.
 */
export async function compareAnswers(targets: Targets, ids: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const workload of workloads) {
    const count = bodiesOf(workload, ids, false).length;
    for (let position = 0; position < count; position++) {
      const [, ...others] = Object.keys(contestants) as Contestant[];
      const answerOf = async (contestant: Contestant): Promise<string> => {
        const target = targets[contestant];
        return JSON.stringify(await ask(target, bodiesOf(workload, ids, target.statesPurpose)[position] ?? ''));
      };
      const expected = await answerOf('ungoverned');
      bytes += expected.length;
      for (const contestant of others) {
        const found = await answerOf(contestant);
        if (found !== expected)
          throw new Error(
            `${contestants[contestant]} differs from (a) in "${workload}": ${difference(expected, found)}`,
          );
      }
    }
  }
  return bytes;
}

/** The data is made up, so a message may show it. */
function difference(expected: string, found: string): string {
  let at = 0;
  while (expected[at] === found[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `\n  (a): …${around(expected)}…\n  here: …${around(found)}…`;
}
