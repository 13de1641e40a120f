import fc from 'fast-check';
import { type ASTNode, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { printGoverned } from '../../src/rulebook/printGoverned.js';
import { candidateSdl, faultsOf, schemaOf } from './schemas.js';

/** The same SDL with its definitions, its tags and their arguments in another order. */
function shuffled(sdl: string, keys: readonly number[]): string {
  let at = 0;
  const shuffle = <Node extends ASTNode>(nodes: readonly Node[]): readonly Node[] =>
    nodes
      .map((node) => ({ node, key: keys[at++ % keys.length] ?? 0 }))
      .sort((one, other) => one.key - other.key)
      .map(({ node }) => node);
  const document = visit(parse(sdl), {
    leave(node) {
      if (node.kind === 'Directive') return { ...node, arguments: shuffle(node.arguments ?? []) };
      if (node.kind === 'Document') return { ...node, definitions: shuffle(node.definitions) };
      return 'directives' in node ? { ...node, directives: shuffle(node.directives ?? []) } : undefined;
    },
  });
  return print(document);
}

const keys = fc.array(fc.integer(), { minLength: 7, maxLength: 40 });
const anyList = fc.shuffledSubarray([...directives], { minLength: directives.length });
const faulty = candidateSdl
  .replaceAll('@personal(category: CONTACT)', '@roles(allow: [DPO]) @roles(allow: []) @persnal')
  .replace('"Candidate.givenName", "Candidate.familyName"', '"Candidate.religiousBelief", "Candidate.nome"')
  .replace('lastContactAt: DateTime', 'lastContactAt: DateTime @notPersonal(because: "x")');

describe('order', () => {
  it('of directives in the list, definitions, tags and arguments changes nothing in the rulebook', () => {
    const expected = classify(schemaOf(candidateSdl), directives);
    const printed = printGoverned(schemaOf(candidateSdl));
    fc.assert(
      fc.property(keys, anyList, (seed, list) => {
        const schema = schemaOf(shuffled(candidateSdl, seed));
        expect(printGoverned(schema)).toBe(printed);
        expect(classify(schema, list)).toEqual(expected);
        expect([...classify(schema, list).inputs.keys()]).toEqual([...expected.inputs.keys()]);
      }),
      { numRuns: 25 },
    );
  });

  it('changes no fault', () => {
    const expected = faultsOf(schemaOf(faulty));
    expect(expected.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(keys, anyList, (seed, list) => {
        expect(faultsOf(schemaOf(shuffled(faulty, seed)), list)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
