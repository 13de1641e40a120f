import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostBytes, readYaml } from '../../../src/cli/policy/readYaml.js';
import { writeYaml } from '../../../src/cli/policy/writeYaml.js';
import { demonstrationInstructions, demonstrationPolicy } from '../../../src/demonstration/demonstrationPolicy.js';

const read = (text: string | Uint8Array): unknown => readYaml(typeof text === 'string' ? Buffer.from(text) : text);

describe('a policy file', () => {
  it.each([
    ['an anchor', 'a: &x 1', 'Line 1, column 7: Anchors are not allowed.'],
    ['an anchor in a list', 'a: [&x 1]', 'Line 1, column 8: Anchors are not allowed.'],
    ['an anchor on a map', 'a: &x\n  b: 1', 'Line 2, column 3: Anchors are not allowed.'],
    ['an alias', 'a: 1\nb: *x', 'Line 2, column 4: Aliases are not allowed.'],
    ['a tag of the core', 'a: !!str 1', 'Line 1, column 10: Tags are not allowed.'],
    ['a tag of its own', 'a: !foo 1', 'Line 1, column 4: Tags are not allowed.'],
    ['a tag on the whole', '!!set {a, b}', 'Line 1, column 7: Tags are not allowed.'],
    ['a merge key', '<<: {a: 1}', 'Line 1, column 1: Merge keys are not allowed.'],
    ['a key that stands twice', 'a: 1\na: 2', 'Line 2, column 1: A key stands twice.'],
    ['a key that stands twice, once quoted', '{a: 1, "a": 2}', 'Line 1, column 8: A key stands twice.'],
    ['a key that is no text', '? [1]\n: 2', 'Line 1, column 3: Keys must be plain texts.'],
    ['two documents', 'a: 1\n---\nb: 2', 'The file must hold one document, not several.'],
    ['nothing', '', 'The file holds no document.'],
    ['another version', '%YAML 1.1\n---\na: yes', 'The file must not hold YAML directives.'],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1', 'The file must not hold YAML directives.'],
    ['tabs', 'a:\n\t- b', 'Line 2, column 1: Tabs can not indent.'],
    ['broken text', '- a\n-b', 'Line 2, column 1: This is not YAML 1.2.'],
    ['another encoding', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'The file must be UTF-8.'],
    ['more than 1 MB', Buffer.alloc(mostBytes + 1, 0x20), 'The file must have at most 1048576 bytes.'],
  ])('with %s is refused, and told where without its text', (_what, text, sentence) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'YamlFault', message: sentence }));
  });

  it('reads words as YAML 1.2 does: Norway stays Norway', () => {
    expect(read('a: [NO, yes, off, 012, 2026-01-01, "1", true, null]')).toEqual({
      a: ['NO', 'yes', 'off', 12, '2026-01-01', '1', true, null],
    });
  });

  it.each(['acme', 'globex'] as const)('of %s comes back exactly as it was written', (tenant) => {
    for (const document of [demonstrationPolicy(tenant), demonstrationInstructions(tenant)])
      expect(read(writeYaml(document, 'a title'))).toEqual(document);
  });

  it('comes back exactly, whatever texts it holds', () => {
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'NO',
          '',
          '~',
          '<<',
          '- a',
          'a: b',
          '#x',
          '1',
          '0x1',
          'null',
          '2026-01-01',
          ' a',
          'a ',
          '*a',
          '&a',
          '!a',
          '%a',
        ),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[A-Za-z_]\w{0,8}$/), tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]\w{0,5}$/), value, { noNullPrototype: true }), (document) => {
        expect(read(writeYaml(document, 'x'))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });
});
