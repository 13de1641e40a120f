import { Directive, Field, InputType, Int } from 'type-graphql';

@InputType({
  description:
    'What may be written of a candidate. A special category is stored only after its explicit consent is recorded.',
})
export class CandidateInput {
  @Directive('@writes(fields: ["Candidate.givenName"])')
  @Field(() => String, { nullable: true })
  readonly givenName?: string | null;

  @Directive('@writes(fields: ["Candidate.familyName"])')
  @Field(() => String, { nullable: true })
  readonly familyName?: string | null;

  @Directive('@writes(fields: ["Candidate.headline"])')
  @Field(() => String, { nullable: true })
  readonly headline?: string | null;

  @Directive('@writes(fields: ["Candidate.summary"])')
  @Field(() => String, { nullable: true })
  readonly summary?: string | null;

  @Directive('@writes(fields: ["Candidate.email"])')
  @Field(() => String, { nullable: true })
  readonly email?: string | null;

  @Directive('@writes(fields: ["Candidate.phone"])')
  @Field(() => String, { nullable: true })
  readonly phone?: string | null;

  @Directive('@writes(fields: ["Candidate.address"])')
  @Field(() => String, { nullable: true })
  readonly address?: string | null;

  @Directive('@writes(fields: ["Candidate.city"])')
  @Field(() => String, { nullable: true })
  readonly city?: string | null;

  @Directive('@writes(fields: ["Candidate.region"])')
  @Field(() => String, { nullable: true })
  readonly region?: string | null;

  @Directive('@writes(fields: ["Candidate.countryCode"])')
  @Field(() => String, { nullable: true })
  readonly countryCode?: string | null;

  @Directive('@writes(fields: ["Candidate.dateOfBirth"])')
  @Field(() => String, { nullable: true })
  readonly dateOfBirth?: string | null;

  @Directive('@writes(fields: ["Candidate.nationality"])')
  @Field(() => String, { nullable: true })
  readonly nationality?: string | null;

  @Directive('@writes(fields: ["Candidate.workPermit"])')
  @Field(() => String, { nullable: true })
  readonly workPermit?: string | null;

  @Directive('@writes(fields: ["Candidate.ethnicOrigin"])')
  @Field(() => String, { nullable: true })
  readonly ethnicOrigin?: string | null;

  @Directive('@writes(fields: ["Candidate.religiousBelief"])')
  @Field(() => String, { nullable: true })
  readonly religiousBelief?: string | null;

  @Directive('@writes(fields: ["Candidate.photoUrl"])')
  @Field(() => String, { nullable: true })
  readonly photoUrl?: string | null;

  @Directive('@writes(fields: ["Candidate.salaryExpectation"])')
  @Field(() => Int, { nullable: true })
  readonly salaryExpectation?: number | null;
}
