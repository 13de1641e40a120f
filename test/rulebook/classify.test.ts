import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { printGoverned } from '../../src/rulebook/printGoverned.js';
import { candidateSdl, schemaOf } from './schemas.js';

const schema = schemaOf(candidateSdl);
const rulebook = classify(schema, directives);
const field = (coordinate: string) => rulebook.byCoordinate.get(coordinate);

describe('classify, on the candidate schema', () => {
  it('governs each field of each type that concerns a person, in the order of the coordinates', () => {
    const coordinates = rulebook.governed.map(({ coordinate }) => coordinate);
    expect(coordinates).toHaveLength(26 + 5 + 5 + 2 + 2 + 8 + 3);
    expect(coordinates).toEqual([...coordinates].sort());
    expect(rulebook.governed.map(({ index }) => index)).toEqual(coordinates.map((_, index) => index));
    expect([...rulebook.byCoordinate.values()]).toEqual(rulebook.governed);
  });

  it('says how each type concerns a person', () => {
    expect([...rulebook.types.values()]).toEqual([
      { name: 'Application', kind: 'ABOUT', key: 'id', subject: 'candidate.id' },
      { name: 'Candidate', kind: 'SUBJECT', key: 'id', subject: null },
      { name: 'Education', kind: 'ABOUT', key: 'id', subject: null },
      { name: 'InterviewNote', kind: 'ABOUT', key: 'id', subject: null },
      { name: 'LanguageSkill', kind: 'ABOUT', key: 'id', subject: null },
      { name: 'Skill', kind: 'ABOUT', key: 'id', subject: null },
      { name: 'Work', kind: 'ABOUT', key: 'id', subject: null },
    ]);
  });

  it('classifies a key by the tag of its type', () => {
    for (const coordinate of ['Candidate.id', 'Application.id']) {
      expect(field(coordinate)).toMatchObject({ isKey: true, category: 'UNIQUE_ID', leaf: 'ID' });
    }
  });

  it('keeps every fact of a field', () => {
    const { index, ...religion } = field('Candidate.religiousBelief') ?? {};
    expect(index).toBeTypeOf('number');
    expect(religion).toEqual({
      coordinate: 'Candidate.religiousBelief',
      type: 'Candidate',
      field: 'religiousBelief',
      isKey: false,
      special: { category: 'RELIGIOUS_BELIEF', inferred: false },
      purposes: new Set(['MOBILITY_RELOCATION', 'EQUALITY_MONITORING', 'RIGHTS_FULFILMENT']),
      roles: new Set(['MOBILITY_ADVISER', 'DPO', 'SUBJECT']),
      consent: { explicit: true },
      minimise: [],
      retain: { for: 'P2Y', after: 'LAST_CONTACT' },
      derivedFrom: [],
      leaf: 'String',
    });
    expect(field('Candidate.age')).toMatchObject({
      category: 'DEMOGRAPHIC',
      minimise: [{ to: 'AGE_BAND', unless: new Set() }],
      derivedFrom: ['Candidate.dateOfBirth'],
      leaf: 'Int',
    });
    expect(field('Candidate.work')).toMatchObject({ leaf: null, isList: true });
    expect(field('Application.job')).toMatchObject({ leaf: null });
    expect(field('Application.job')).not.toHaveProperty('isList');
  });

  it('holds what each tagged input touches, and only those', () => {
    expect(rulebook.inputs.get('Query.candidate(id:)')).toEqual({
      reads: ['Candidate.id'],
      writes: [],
      aggregates: [],
    });
    expect(rulebook.inputs.get('Query.candidates(first:)')).toEqual({ reads: [], writes: [], aggregates: [] });
    expect(rulebook.inputs.get('CandidateOrderField.CITY')).toEqual({
      reads: ['Candidate.city'],
      writes: [],
      aggregates: [],
    });
    expect(rulebook.inputs.get('CandidateInput.email')).toEqual({
      reads: [],
      writes: ['Candidate.email'],
      aggregates: [],
    });
    expect(rulebook.inputs.get('CandidateWhere.skill')).toEqual({
      reads: ['Candidate.skills', 'Skill.name'],
      writes: [],
      aggregates: [],
    });
    for (const untagged of ['TextFilter.eq', 'CandidateWhere.and', 'Query.jobs(first:)', 'ConsentEvidence.method']) {
      expect(rulebook.inputs.has(untagged)).toBe(false);
    }
  });

  it('is identified by the SHA-256 of the printed schema', () => {
    expect(rulebook.digest).toBe(createHash('sha256').update(printGoverned(schema)).digest('hex'));
  });

  it('reads the printed schema as it reads the schema', () => {
    expect(classify(schemaOf(printGoverned(schema)), directives)).toEqual(rulebook);
  });

  it('makes a rulebook that cannot be changed', () => {
    expect(Object.isFrozen(rulebook)).toBe(true);
    expect(Object.isFrozen(rulebook.governed)).toBe(true);
    expect(rulebook.governed.every((each) => Object.isFrozen(each))).toBe(true);
  });
});
