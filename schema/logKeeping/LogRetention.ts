import { Field, Int, ObjectType } from 'type-graphql';
import type { PruningWait } from '../../src/vocabulary/pruningWaits.js';
import { PruningWaitEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How long the access log is kept, and what of it is due to be pruned.',
})
export class LogRetention {
  @Field(() => Int)
  readonly months!: number;

  @Field(() => String, { nullable: true, description: 'Why it is kept for longer than 12 months.' })
  readonly justification!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: nobody has set it, and the default holds.' })
  readonly setAt!: Date | null;

  @Field(() => String, { description: 'The index below which entries were archived and deleted; 0: none were.' })
  readonly prunedBelow!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the oldest entry that is there was recorded.' })
  readonly oldestAt!: Date | null;

  @Field(() => String, {
    description:
      'The index at which the whole segments end whose retention has passed; the same as `prunedBelow`: none.',
  })
  readonly dueBelow!: string;

  @Field(() => [PruningWaitEnum], { description: 'What keeps the first segment that is due; empty: nothing.' })
  readonly waitsFor!: readonly PruningWait[];
}
