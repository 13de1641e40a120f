import { describe, expect, it } from 'vitest';
import { coupleEvidence } from '../../src/screen/coupleEvidence.js';
import { tokenise } from '../../src/screen/tokenise.js';

/** Whether the couple of a sentence is of one sex, as far as its words tell; null: no couple. */
const alike = (sentence: string): string | null => {
  const told = coupleEvidence(tokenise(sentence));
  return ['same', 'other', 'unknown'].find((each) => told.includes(`couple:${each}`)) ?? null;
};

describe('coupleEvidence', () => {
  it.each([
    ['same', 'Mme Lavigne et son épouse ont une librairie'],
    ['same', 'The candidate lives with his boyfriend'],
    ['same', 'Je vis avec mon mari, écrit Bruno'],
    ['same', 'Le mari de M. Lavigne est couvreur'],
    ['same', 'Sa femme, Cécile, la rejoindra à Lyon'],
    ['same', 'Ms Hart has a wife'],
    ['same', 'En couple avec un autre homme'],
    ['same', 'Mariés depuis mai, Yves et Karim'],
    ['same', 'La juge vit avec sa compagne'],
    ['same', 'L’assistante a un enfant avec sa conjointe'],
    ['other', 'Mme Lavigne et son mari ont une librairie'],
    ['other', 'Le notaire et sa compagne ont adopté'],
    ['other', 'Le mari de Mme Lavigne est couvreur'],
    ['other', 'Mon mari et moi, dit Mme Lenoir'],
    ['other', 'Il suit sa femme, mutée à Metz'],
    ['unknown', 'Son mari est marin'],
    ['unknown', 'Je ne quitte pas mon mari'],
    [null, 'Il travaille avec une femme'],
  ])('tells %s: %s', (expected, sentence) => {
    expect(alike(sentence)).toBe(expected);
  });

  it('tells of a partner of either sex', () => {
    expect(coupleEvidence(tokenise('Divorcé d’une femme, remarié avec un homme'))).toContain('couple:both');
  });
});
