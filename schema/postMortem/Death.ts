import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { DeathEvidence } from '../../src/vocabulary/postMortem.js';
import { DeathEvidenceEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { PostMortemDirective } from './PostMortemDirective.js';

@Directive('@notPersonal(because: "a register is read by those who keep it, by id; no value of the person\'s data")')
@ObjectType({ simpleResolvers: true, description: 'That a person has died: from then on nothing of it is used.' })
export class Death {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => DateTime)
  readonly diedAt!: Date;

  @Field(() => DeathEvidenceEnum)
  readonly evidence!: DeathEvidence;

  @Field(() => DateTime)
  readonly evidenceDated!: Date;

  @Field(() => DateTime)
  readonly recordedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null: it stands.' })
  readonly liftedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly liftedBecause!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'By when a directive to erase is to be carried out: a month from the record, or from being told general directives. Null: none stands, or an erasure was decided.',
  })
  readonly eraseBy!: Date | null;

  @Field(() => Boolean, { description: 'A directive to erase was not carried out by then.' })
  readonly isOverdue!: boolean;

  @Field(() => [PostMortemDirective], { description: 'Those that stand; to who may read deaths.' })
  readonly directives!: readonly PostMortemDirective[];
}
