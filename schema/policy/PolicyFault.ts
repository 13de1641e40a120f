import { Field, ObjectType } from 'type-graphql';
import type { FaultReason } from '../../src/policy/judgement/Judgement.js';
import { FaultReasonEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'Why a draft may not become active.' })
export class PolicyFault {
  @Field(() => FaultReasonEnum)
  readonly reason!: FaultReason;

  @Field(() => String, { nullable: true, description: 'The line or scope, where it is one of them.' })
  readonly rule!: string | null;

  @Field(() => String)
  readonly message!: string;
}
