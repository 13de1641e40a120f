import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/Candidate.js';
import { Job } from '../job/Job.js';
import { Node } from '../shared/Node.js';
import { DateTime } from '../shared/scalars.js';
import { InterviewNote } from './InterviewNote.js';

@Directive('@about(subject: "candidate.id")')
@ObjectType({ implements: Node, simpleResolvers: true, description: "A candidate's application for a vacancy." })
export class Application extends Node {
  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => Job, { nullable: true })
  readonly job!: Job | null;

  @Directive('@personal(category: UNIQUE_ID)')
  @Field(() => Candidate, { nullable: true })
  readonly candidate!: object | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly status!: string | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => DateTime, { nullable: true })
  readonly appliedAt!: Date | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly stage!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => Float, { nullable: true })
  readonly score!: number | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => [InterviewNote], { nullable: true })
  readonly notes!: InterviewNote[] | null;
}
