import { Directive, Field, InputType, registerEnumType } from 'type-graphql';
import { tagEnumValues } from '../../src/rulebook/tagEnumValues.js';
import { DirectionEnum } from '../shared/enums.js';

export const CandidateOrderFieldEnum = {
  FAMILY_NAME: 'FAMILY_NAME',
  CITY: 'CITY',
  LAST_CONTACT_AT: 'LAST_CONTACT_AT',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH',
  SALARY_EXPECTATION: 'SALARY_EXPECTATION',
  RELIGIOUS_BELIEF: 'RELIGIOUS_BELIEF',
  ETHNIC_ORIGIN: 'ETHNIC_ORIGIN',
} as const;
registerEnumType(CandidateOrderFieldEnum, { name: 'CandidateOrderField' });

/** type-graphql drops tags on enum values; this puts them there once the schema is built. */
export const tagCandidateOrderFields = tagEnumValues('CandidateOrderField', {
  FAMILY_NAME: '@reads(fields: ["Candidate.familyName"])',
  CITY: '@reads(fields: ["Candidate.city"])',
  LAST_CONTACT_AT: '@reads(fields: ["Candidate.lastContactAt"])',
  DATE_OF_BIRTH: '@reads(fields: ["Candidate.dateOfBirth"])',
  SALARY_EXPECTATION: '@reads(fields: ["Candidate.salaryExpectation"])',
  RELIGIOUS_BELIEF: '@reads(fields: ["Candidate.religiousBelief"])',
  ETHNIC_ORIGIN: '@reads(fields: ["Candidate.ethnicOrigin"])',
});

@InputType()
export class CandidateOrder {
  @Field(() => CandidateOrderFieldEnum)
  readonly by!: keyof typeof CandidateOrderFieldEnum;

  @Directive('@reads(fields: [])')
  @Field(() => DirectionEnum, { defaultValue: 'ASC' })
  readonly direction!: 'ASC' | 'DESC';
}
