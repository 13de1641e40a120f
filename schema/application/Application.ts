import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/Candidate.js';
import { Job } from '../job/Job.js';
import { Node } from '../shared/Node.js';
import { DateTime } from '../shared/scalars.js';
import { Contest } from './Contest.js';
import { InterviewNote } from './InterviewNote.js';
import { ScoreReview } from './ScoreReview.js';

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

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => DateTime, { nullable: true, description: 'Hired, rejected or withdrawn; null: it is under way.' })
  readonly endedAt!: Date | null;

  @Directive('@personal(category: ASSESSMENT)')
  // Counsel and authorities ask how it was decided, reviewed or not.
  @Directive('@humanReview(unless: [LEGAL_CLAIMS, LEGAL_COMPLIANCE])')
  @Field(() => Float, { nullable: true })
  readonly score!: number | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => String, { nullable: true, description: 'HUMAN or AUTOMATED; null: nobody knows.' })
  readonly scoreOrigin!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => String, { nullable: true, description: 'The model that gave the score.' })
  readonly scoreModel!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => String, { nullable: true })
  readonly scoreModelVersion!: string | null;

  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true, description: 'How the score came about, in words for the candidate.' })
  readonly scoreExplanation!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => String, { nullable: true, description: 'CONFIRMED or SET_ASIDE: the human review that stands.' })
  readonly scoreReview!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, { nullable: true })
  readonly scoreReviewedAt!: Date | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, { nullable: true, description: 'Since when the candidate contests it without an answer.' })
  readonly scoreContestedAt!: Date | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => [ScoreReview], { nullable: true, description: 'Every human review of its scores.' })
  readonly scoreReviews!: ScoreReview[] | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => [Contest], { nullable: true })
  readonly contests!: Contest[] | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => [InterviewNote], { nullable: true })
  readonly notes!: InterviewNote[] | null;
}
