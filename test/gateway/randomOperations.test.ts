import fc from 'fast-check';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, candidate, counsel, dpo, hiringManager, intake, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds } from '../helpers/ledger.js';
import { nobody, person, rowsOf } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const states = ['EVERYTHING_VALID', 'NO_NOTICE', 'CONSENT_WITHDRAWN', 'RETENTION_EXPIRED'] as const;
const ids = [
  ...states.map((state) => person(state)),
  nobody,
  rowsOf.globex.candidate[0]?.id ?? '',
  rowsOf.acme.candidate[9]?.id ?? '',
];
const askers: readonly Asker[] = [
  recruiter,
  adviser,
  hiringManager,
  intake,
  counsel,
  dpo,
  candidate(ada),
  { ...recruiter, country: 'MA' },
];

type Draw = <T>(items: readonly T[]) => T;

/** Writes a selection set on a type: some fields, some of them twice, under aliases, in fragments, skipped. */
function selection(typeName: string, depth: number, draw: Draw): string {
  const type = candour.gateway.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error('A selection needs an object type.');
  const names = Object.keys(type.getFields());
  const parts = Array.from({ length: 1 + draw([0, 1, 2, 3, 5]) }, () => {
    const name = draw(names);
    const below = getNamedType(type.getFields()[name]?.type ?? type);
    if (!isLeafType(below) && depth === 0) return '__typename';
    const field = `${name}${draw(['', '', '', ' @skip(if: true)', ' @include(if: true)'])}`;
    const text = isLeafType(below) ? field : `${field} ${selection(below.name, depth - 1, draw)}`;
    const alias = draw(['', '', `x${draw([1, 2, 3, 4, 5, 6, 7, 8, 9])}${name}${text.length}${draw(names)}: `]);
    return draw([`${alias}${text}`, `${alias}${text}`, `... on ${typeName} { ${alias}${text} }`]);
  });
  return `{ ${typeName === 'Candidate' ? 'id ' : ''}${parts.join(' ')} }`;
}

function operation(purpose: string, draw: Draw): string {
  const roots = Array.from({ length: draw([1, 1, 2, 3]) }, (_, position) => {
    const below = selection('Candidate', 3, draw);
    return draw([
      `a${position}: candidate(id: "${draw(ids)}") ${below}`,
      `b${position}: candidates(first: ${draw([1, 4])}) { ${draw(['', 'totalCount'])} nodes ${below} more: nodes ${selection('Candidate', 2, draw)} }`,
      `c${position}: node(id: "${draw(ids)}") { __typename ... on Candidate ${below} }`,
    ]);
  });
  return `query Random @purpose(is: ${purpose}) { ${roots.join(' ')} }`;
}

describe('any operation', () => {
  it('is answered or refused for a reason, and its records say exactly what it carries', async () => {
    const seen = new Set<string | null>();
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 1_000_000 })), async (stream) => {
        const draw: Draw = (items) => items[Number(stream.next().value) % items.length] as (typeof items)[number];
        const asker = draw(askers);
        const query = operation(draw(asker.purposes), draw);
        const answer = await candour.ask(asker, query);
        expect(candour.unplanned).toEqual([]);
        seen.add(answer.code);
        if (answer.code === null) await expectLedgerHolds(candour, { query, answer });
        // Two fields of one alias, and lists that nothing opens.
        else
          expect([
            'BAD_REQUEST',
            'PURPOSE_NOT_ALLOWED',
            'PURPOSE_NOT_INSTRUCTED',
            'ROLE_FORBIDDEN',
            'LIMIT_EXCEEDED',
            'TRANSFER_NOT_COVERED',
          ]).toContain(answer.code);
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(seen.has(null)).toBe(true);
  });
});
