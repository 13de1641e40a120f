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

  @Field(() => [PostMortemDirective], { description: 'Those that stand; to who may read deaths.' })
  readonly directives!: readonly PostMortemDirective[];
}
