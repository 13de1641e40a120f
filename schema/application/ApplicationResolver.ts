import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Float, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { ApplicationStage, ReviewOutcome, ScoreOrigin } from '../../src/vocabulary/applications.js';
import type { Context } from '../shared/Context.js';
import { ApplicationStageEnum, ReviewOutcomeEnum, ScoreOriginEnum } from '../shared/enums.js';
import { Application } from './Application.js';
import { ScoringModel } from './ScoringModel.js';

const readsCandidate = '@reads(fields: ["Candidate.id"])';
const readsApplication = '@reads(fields: ["Application.id"])';
const readsNothing = '@reads(fields: [])';
const writesApplication =
  '@writes(fields: ["Candidate.applications", "Application.job", "Application.candidate", "Application.status", "Application.stage", "Application.appliedAt"])';
const writesStage = '@writes(fields: ["Application.stage", "Application.status", "Application.endedAt"])';
const writesNote =
  '@writes(fields: ["Application.notes", "InterviewNote.author", "InterviewNote.writtenAt", "InterviewNote.text"])';
const writesOrigin =
  '@writes(fields: ["Application.scoreOrigin", "Application.scoreModel", "Application.scoreModelVersion"])';
const writesReview =
  '@writes(fields: ["Application.scoreReview", "Application.scoreReviewedAt", "Application.scoreReviews", "ScoreReview.outcome", "ScoreReview.because", "ScoreReview.reviewer", "ScoreReview.reviewedAt"])';

@Resolver(() => Application)
export class ApplicationResolver {
  @Mutation(() => Application, {
    nullable: true,
    description:
      'Opens an application of a candidate for a vacancy that is open. INTAKE; RECRUITER for its own vacancies.',
  })
  openApplication(
    @Directive(readsCandidate) @Arg('candidate', () => ID) _candidate: string,
    @Directive(writesApplication) @Arg('job', () => ID) _job: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Application, {
    nullable: true,
    description:
      'Moves an application one stage on, or rejects it. A rejection of an application that holds an automated score names the human review that stands. RECRUITER for its own vacancies.',
  })
  moveApplication(
    @Directive(readsApplication) @Arg('application', () => ID) _application: string,
    @Directive(writesStage) @Arg('stage', () => ApplicationStageEnum) _stage: ApplicationStage,
    @Directive(readsNothing)
    @Arg('review', () => ID, { nullable: true, description: 'Of "Application.scoreReviews".' })
    _review: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Application, {
    nullable: true,
    description:
      'Adds an interview note to an application that is under way. RECRUITER, HIRING_MANAGER for their own vacancies.',
  })
  addInterviewNote(
    @Directive(readsApplication) @Arg('application', () => ID) _application: string,
    @Directive(writesNote) @Arg('text', () => String, { description: '1 to 10,000 characters.' }) _text: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Application, {
    nullable: true,
    description:
      "Records an application's score and who gave it: AUTOMATED with its model, or HUMAN, by a person. RECRUITER for its own vacancies; INTAKE.",
  })
  recordScore(
    @Directive(readsApplication) @Arg('application', () => ID) _application: string,
    @Directive('@writes(fields: ["Application.score", "Application.scoreExplanation"])')
    @Arg('score', () => Float)
    _score: number,
    @Directive(writesOrigin)
    @Arg('origin', () => ScoreOriginEnum)
    _origin: ScoreOrigin,
    @Arg('model', () => ScoringModel, { nullable: true }) _model: ScoringModel | undefined,
    @Directive('@writes(fields: ["Application.scoreExplanation"])')
    @Arg('explanation', () => String, {
      nullable: true,
      description: 'How the score came about, in words for the candidate (GDPR Art. 15(1)(h)); 1 to 2,000 characters.',
    })
    _explanation: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Application, {
    nullable: true,
    description:
      'Records that a person has reviewed a score, without which no automated one is used (GDPR Art. 22). A person, never a service, that may decide: RECRUITER, HIRING_MANAGER for their own vacancies. A contested score is reviewed by somebody who has neither given nor reviewed it.',
  })
  reviewScore(
    @Directive(readsApplication) @Arg('application', () => ID) _application: string,
    @Directive(writesReview) @Arg('outcome', () => ReviewOutcomeEnum) _outcome: ReviewOutcome,
    @Directive(writesReview)
    @Arg('because', () => String, { description: 'Read by the candidate; 1 to 2,000 characters.' })
    _because: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Application, {
    nullable: true,
    description:
      'Contests an automated score (GDPR Art. 22(3)): until somebody else has reviewed it, it is not used. SUBJECT for itself.',
  })
  contestDecision(
    @Directive(readsApplication) @Arg('application', () => ID) _application: string,
    @Directive(readsNothing) @Arg('because', () => String, { description: '1 to 2,000 characters.' }) _because: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
