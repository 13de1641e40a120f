import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { schemaOf } from './schemas.js';

const classified = (sdl: string, coordinate: string) => {
  const found = classify(schemaOf(`type Query { ok: Boolean } ${sdl}`), directives).byCoordinate.get(coordinate);
  if (found === undefined) throw new Error('The coordinate must be governed.');
  return found;
};
const name = '@personal(category: NAME)';

describe('ceilings', () => {
  const sdl = `
    interface N @purposes(allow: [SECURITY, TALENT_POOL, LEGAL_CLAIMS]) @roles(allow: [DPO, SUBJECT]) { a: Int ${name} @purposes(allow: [TALENT_POOL, LEGAL_CLAIMS, DIRECT_MARKETING]) }
    interface M @roles(allow: [SUBJECT, RECRUITER]) { b: Int ${name} }
    type P implements N & M @subject @purposes(allow: [TALENT_POOL, DIRECT_MARKETING, SECURITY]) {
      id: ID!
      a: Int ${name} @purposes(allow: [TALENT_POOL, LEGAL_CLAIMS, DIRECT_MARKETING])
      b: Int ${name}
    }`;

  it('of field, type and interfaces intersect', () => {
    expect(classified(sdl, 'P.a').purposes).toEqual(new Set(['TALENT_POOL']));
    expect(classified(sdl, 'P.b').purposes).toEqual(new Set(['TALENT_POOL', 'SECURITY']));
    expect(classified(sdl, 'P.b').roles).toEqual(new Set(['SUBJECT']));
  });

  it('of an extension of the type bind as well', () => {
    const extended = `type P @subject { id: ID! a: Int ${name} } extend type P @purposes(allow: [SECURITY]) { b: Int ${name} }`;
    expect(classified(extended, 'P.a').purposes).toEqual(new Set(['SECURITY']));
    expect(classified(extended, 'P.b').purposes).toEqual(new Set(['SECURITY']));
  });

  it('of every source, near and far, bind what is derived', () => {
    const derived = `type P @subject { id: ID! a: Int ${name} @purposes(allow: [SECURITY, TALENT_POOL]) @roles(allow: [DPO])
      b: Int ${name} @derivedFrom(fields: ["P.a"]) c: Int ${name} @purposes(allow: [TALENT_POOL, LEGAL_CLAIMS]) @derivedFrom(fields: ["P.b"]) }`;
    const { purposes, roles, derivedFrom } = classified(derived, 'P.c');
    expect({ purposes, roles, derivedFrom }).toEqual({
      purposes: new Set(['TALENT_POOL']),
      roles: new Set(['DPO']),
      derivedFrom: ['P.a', 'P.b'],
    });
  });

  it('that share nothing close the field, and none is no limit', () => {
    const sdlOf = (tags: string) => `type P @subject @roles(allow: [DPO]) { id: ID! a: Int ${name} ${tags} }`;
    expect(classified(sdlOf('@roles(allow: [SUBJECT])'), 'P.a').roles).toEqual(new Set());
    expect(classified(sdlOf(''), 'P.a')).not.toHaveProperty('purposes');
  });
});

describe('retention', () => {
  it("of a field replaces its type's", () => {
    const sdl = `type P @subject @retain(for: "P2Y", after: CREATED) { id: ID! a: Int ${name} b: Int ${name} @retain(for: "P3M", after: LAST_CONTACT) }`;
    expect(classified(sdl, 'P.a').retain).toEqual({ for: 'P2Y', after: 'CREATED' });
    expect(classified(sdl, 'P.b').retain).toEqual({ for: 'P3M', after: 'LAST_CONTACT' });
  });
});

describe('names that objects have by nature', () => {
  it('are names like any other', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const fields = names.map((each) => `${each}(${each}: Int @reads(fields: ["P.${each}"])): Int ${name}`);
    const sdl = `type P @subject(key: "isPrototypeOf") { isPrototypeOf: ID! ${fields.join(' ')} } type constructor @about { toString: Int ${name} }`;
    const rulebook = classify(schemaOf(`type Query { ok: Boolean } ${sdl}`), directives);
    expect(rulebook.governed.map(({ field }) => field)).toEqual([
      'constructor',
      'hasOwnProperty',
      'isPrototypeOf',
      'toString',
      'valueOf',
      'toString',
    ]);
    expect(rulebook.inputs.get('P.toString(toString:)')).toEqual({ reads: ['P.toString'], writes: [], aggregates: [] });
    expect(rulebook.types.get('constructor')?.kind).toBe('ABOUT');
    expect(rulebook.types.has('toString')).toBe(false);
  });
});
