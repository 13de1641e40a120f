import { getArgumentValues, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGovernedSchema } from '../../src/gateway.js';
import { select } from '../../src/operation/select.js';
import { inputTouches } from '../../src/plan/inputTouches.js';

const { declared, rulebook } = createGovernedSchema();

/** What the arguments of an operation's one root field touch, as `MODE coordinate`. */
function touched(text: string): readonly string[] {
  const document = parse(text);
  const [operation] = document.definitions;
  const [field] = select(declared, document, operation as OperationDefinitionNode, {}).root;
  const [node] = field?.nodes ?? [];
  if (!field || !node) throw new Error('The operation must select a field.');
  const touches = inputTouches(rulebook, field, getArgumentValues(field.definition, node, {}));
  return touches.map(({ mode, coordinate }) => `${mode} ${coordinate}`).sort();
}
const list = (args: string): readonly string[] => touched(`{ candidates(${args}) { totalCount } }`);

describe('inputTouches', () => {
  it.each([
    ['first: 5', []],
    ['where: null, orderBy: null', []],
    ['where: {}', []],
    ['where: { city: { eq: "a" } }', ['FILTER Candidate.city']],
    ['where: { religiousBelief: null }', ['FILTER Candidate.religiousBelief']],
    ['where: { religiousBelief: {} }', ['FILTER Candidate.religiousBelief']],
    ['where: { skill: { eq: "a" } }', ['FILTER Candidate.skills', 'FILTER Skill.name']],
    ['where: { text: "a" }', ['FILTER Candidate.headline']],
    [
      'orderBy: [{ by: CITY }, { by: ETHNIC_ORIGIN, direction: DESC }]',
      ['SORT Candidate.city', 'SORT Candidate.ethnicOrigin'],
    ],
    ['orderBy: { by: SALARY_EXPECTATION }', ['SORT Candidate.salaryExpectation']],
    [
      'where: { not: { or: [{ and: [{ email: { isNull: true } }] }, { not: { ethnicOrigin: { in: [] } } }] }, city: { eq: "a" } }, orderBy: [{ by: CITY }]',
      ['FILTER Candidate.city', 'FILTER Candidate.email', 'FILTER Candidate.ethnicOrigin', 'SORT Candidate.city'],
    ],
  ])('of "%s" finds exactly what was passed, however deep', (args, expected) => {
    expect(list(args)).toEqual(expected);
  });

  it('of one object asked for finds the keys', () => {
    expect(touched('{ candidate(id: "a") { id } }')).toEqual(['FILTER Candidate.id']);
    expect(touched('{ node(id: "a") { id } }')).toEqual(['FILTER Application.id', 'FILTER Candidate.id']);
  });

  it('of a write finds what it writes, a null as well', () => {
    const written = touched('mutation { updateCandidate(id: "a", set: { email: null, religiousBelief: "b" }) { id } }');
    expect(written).toEqual(['FILTER Candidate.id', 'WRITE Candidate.email', 'WRITE Candidate.religiousBelief']);
    const imported = touched('mutation { importResume(resume: {}) { id } }');
    expect(imported).toContain('WRITE Candidate.photoUrl');
    expect(imported.every((each) => each.startsWith('WRITE '))).toBe(true);
  });

  it('has a touch for every governed column that a filter or an order names', () => {
    for (const [input, fields] of [
      ['CandidateWhere', 'where'],
      ['CandidateOrderField', 'orderBy'],
    ] as const) {
      const tagged = [...rulebook.inputs].filter(([coordinate]) => coordinate.startsWith(`${input}.`));
      expect(tagged.length).toBeGreaterThan(5);
      for (const [coordinate, { reads }] of tagged) {
        const name = coordinate.split('.')[1] ?? '';
        const value = name === 'text' ? '"a"' : '{}';
        const args = fields === 'where' ? `where: { ${name}: ${value} }` : `orderBy: [{ by: ${name} }]`;
        const mode = fields === 'where' ? 'FILTER' : 'SORT';
        expect(list(args)).toEqual(reads.map((read) => `${mode} ${read}`).sort());
      }
    }
  });
});
