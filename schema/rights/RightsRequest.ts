import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type { HeirProof, PostMortemCapacity } from '../../src/vocabulary/postMortem.js';
import type { RequestableRight } from '../../src/vocabulary/rights.js';
import type { RefusalJustification, RequestChannel, RequestStatus } from '../../src/vocabulary/rightsRequests.js';
import {
  AssessmentAdviceEnum,
  HeirProofEnum,
  PostMortemCapacityEnum,
  RefusalJustificationEnum,
  RequestableRightEnum,
  RequestChannelEnum,
  RequestStatusEnum,
} from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { RightsRequestMove } from './RightsRequestMove.js';

@Directive(
  '@notPersonal(because: "a register of requests is read by those who answer them, by id; no value of a person")',
)
@ObjectType({
  simpleResolvers: true,
  description: 'That a person asked for one of its rights (GDPR Art. 12, 15 to 22). It is free of charge.',
})
export class RightsRequest {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => RequestableRightEnum)
  readonly right!: RequestableRight;

  @Field(() => RequestChannelEnum)
  readonly channel!: RequestChannel;

  @Field(() => RequestStatusEnum)
  readonly status!: RequestStatus;

  @Field(() => DateTime, { description: 'The clock runs from here.' })
  readonly receivedAt!: Date;

  @Field(() => DateTime, {
    description: 'One calendar month after receipt; three once extended (GDPR Art. 12(3)).',
  })
  readonly dueAt!: Date;

  @Field(() => Boolean, { description: 'It is open, and was due.' })
  readonly isOverdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the proof of identity that was asked for; null: none was, or it has served.',
  })
  readonly identityEvidence!: string | null;

  @Field(() => PostMortemCapacityEnum, {
    ...{ nullable: true, description: "Of a letter about a person who has died; null: the person's own request." },
  })
  readonly capacity!: PostMortemCapacity | null;

  @Field(() => HeirProofEnum, { nullable: true, description: 'The kind of what showed that it was an heir.' })
  readonly proof!: HeirProof | null;

  @Field(() => AssessmentAdviceEnum, { nullable: true, description: "The officer's opinion on granting it." })
  readonly advice!: AssessmentAdvice | null;

  @Field(() => RefusalJustificationEnum, { nullable: true, description: 'Why it was refused, wholly or in part.' })
  readonly justification!: RefusalJustification | null;

  @Field(() => String, { nullable: true, description: "The controller's reasons." })
  readonly because!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What was done for it: a restriction, an objection, a withdrawal of consent, an erasure.',
  })
  readonly done!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person can do about a refusal (GDPR Art. 12(4)).' })
  readonly remedies!: string | null;

  @Field(() => [RightsRequestMove], { description: 'What was done with it, the first thing first.' })
  readonly moves!: readonly RightsRequestMove[];
}
