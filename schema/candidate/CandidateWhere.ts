import { Directive, Field, InputType } from 'type-graphql';
import { IdFilter, IntFilter, TextFilter } from '../shared/filters.js';

@InputType({ description: 'Which candidates. Filtering by a field needs the same verdict as reading it.' })
export class CandidateWhere {
  @Field(() => [CandidateWhere], { nullable: true })
  readonly and?: CandidateWhere[] | null;

  @Field(() => [CandidateWhere], { nullable: true })
  readonly or?: CandidateWhere[] | null;

  @Field(() => CandidateWhere, { nullable: true })
  readonly not?: CandidateWhere | null;

  @Directive('@reads(fields: ["Candidate.id"])')
  @Field(() => IdFilter, { nullable: true })
  readonly id?: IdFilter | null;

  @Directive('@reads(fields: ["Candidate.givenName"])')
  @Field(() => TextFilter, { nullable: true })
  readonly givenName?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.familyName"])')
  @Field(() => TextFilter, { nullable: true })
  readonly familyName?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.email"])')
  @Field(() => TextFilter, { nullable: true })
  readonly email?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.city"])')
  @Field(() => TextFilter, { nullable: true })
  readonly city?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.countryCode"])')
  @Field(() => TextFilter, { nullable: true })
  readonly countryCode?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.nationality"])')
  @Field(() => TextFilter, { nullable: true })
  readonly nationality?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.religiousBelief"])')
  @Field(() => TextFilter, { nullable: true })
  readonly religiousBelief?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.ethnicOrigin"])')
  @Field(() => TextFilter, { nullable: true })
  readonly ethnicOrigin?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.dateOfBirth"])')
  @Field(() => TextFilter, { nullable: true })
  readonly dateOfBirth?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.salaryExpectation"])')
  @Field(() => IntFilter, { nullable: true })
  readonly salaryExpectation?: IntFilter | null;

  @Directive('@reads(fields: ["Candidate.skills", "Skill.name"])')
  @Field(() => TextFilter, { nullable: true, description: 'Some skill whose name matches.' })
  readonly skill?: TextFilter | null;

  @Directive('@reads(fields: ["Candidate.headline"])')
  @Field(() => String, { nullable: true, description: 'Words that the headline contains.' })
  readonly text?: string | null;
}
