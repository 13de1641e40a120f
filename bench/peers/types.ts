import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class Job {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) location!: string | null;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
}

@ObjectType()
export class Application {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) status!: string | null;
  @Field(() => String, { nullable: true }) stage!: string | null;
  @Field(() => Date, { nullable: true }) appliedAt!: Date | null;
  @Field(() => Float, { nullable: true }) score!: number | null;
}

@ObjectType()
export class Candidate {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) givenName!: string | null;
  @Field(() => String, { nullable: true }) familyName!: string | null;
  @Field(() => String, { nullable: true }) headline!: string | null;
  @Field(() => String, { nullable: true }) summary!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { nullable: true }) region!: string | null;
  @Field(() => String, { nullable: true }) countryCode!: string | null;
  @Field(() => String, { nullable: true }) nationality!: string | null;
  @Field(() => Int, { nullable: true }) salaryExpectation!: number | null;
}

@ObjectType()
export class CandidateConnection {
  @Field(() => [Candidate]) nodes!: Candidate[];
}
