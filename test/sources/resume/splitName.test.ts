import { describe, expect, it } from 'vitest';
import { splitName } from '../../../src/sources/candidates/resume/splitName.js';

describe('splitName', () => {
  it.each([
    ['Ada Lefèvre', 'Ada', 'Lefèvre'],
    ['Anne-Marie de La Fontaine', 'Anne-Marie', 'de La Fontaine'],
    ['Sanne van den Berg', 'Sanne', 'van den Berg'],
    ["Willem 't Hart", 'Willem', "'t Hart"],
    ['Willem van ’t Veer', 'Willem', 'van ’t Veer'],
    ['Johann Sebastian Bach', 'Johann Sebastian', 'Bach'],
    ["Jean d'Alembert", 'Jean', "d'Alembert"],
    ['Van Morrison', 'Van', 'Morrison'],
    ['de la', 'de', 'la'],
    ['  Ada \t Lefèvre ', 'Ada', 'Lefèvre'],
    ['Madonna', 'Madonna', null],
    ['  ', null, null],
  ])('splits "%s"', (name, givenName, familyName) => {
    expect(splitName(name)).toEqual({ givenName, familyName });
  });
});
