import { Field, Int, ObjectType } from 'type-graphql';
import type { PruningWait } from '../../src/vocabulary/pruningWaits.js';
import { PruningWaitEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'What a pruning of the access log came to.' })
export class LogPruning {
  @Field(() => Int, { description: 'Entries that it has archived and deleted: those of one segment, or 0.' })
  readonly entries!: number;

  @Field(() => String, { description: 'The index below which entries are gone now.' })
  readonly prunedBelow!: string;

  @Field(() => String, { description: 'What is still due ends here; the same as `prunedBelow`: nothing is.' })
  readonly dueBelow!: string;

  @Field(() => [PruningWaitEnum], { description: 'What keeps the first segment that is due; empty: nothing.' })
  readonly waitsFor!: readonly PruningWait[];
}
