import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { ErasureGround, ErasureOutcome, ErasureWait } from '../../src/vocabulary/erasures.js';
import { ErasureGroundEnum, ErasureOutcomeEnum, ErasureWaitEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { ErasedRows } from './ErasedRows.js';
import { KeptPart } from './KeptPart.js';

@Directive(
  '@notPersonal(because: "the controller reads back its own decision, and whom it concerns by id until that is forgotten; no value of a person")',
)
@ObjectType({
  simpleResolvers: true,
  description: 'That a person is to be erased (GDPR Art. 17), what was erased and what is left.',
})
export class Erasure {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'Null: it is complete, and names nobody any more.' })
  readonly candidate!: string | null;

  @Field(() => ErasureGroundEnum)
  readonly ground!: ErasureGround;

  @Field(() => ErasureOutcomeEnum)
  readonly outcome!: ErasureOutcome;

  @Field(() => DateTime)
  readonly decidedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From this moment on nobody has such a candidate. Null: the person is kept.',
  })
  readonly begunAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: the person is kept, or something is left to do.' })
  readonly completedAt!: Date | null;

  @Field(() => [ErasedRows])
  readonly erased!: ErasedRows[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many organisations have to be told (GDPR Art. 19), each by a notice of its own. Null: not known yet.',
  })
  readonly recipients!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the key of the person was destroyed: from then on no copy of the database tells its special categories, summaries and notes of interviews. Null: not yet, or the person is kept.',
  })
  readonly keyDestroyedAt!: Date | null;

  @Field(() => [ErasureWaitEnum], { description: 'What is left to do before it is complete.' })
  readonly waitsFor!: ErasureWait[];

  @Field(() => [KeptPart], { description: 'What is left of the person, why, and until when.' })
  readonly kept!: KeptPart[];
}
