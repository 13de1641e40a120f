import { Directive, Field, ObjectType } from 'type-graphql';
import { checkpointDescription } from '../accessRecord/checkpointDescription.js';
import { LogIncompleteness } from '../accessRecord/LogIncompleteness.js';
import { PageInfo } from '../shared/PageInfo.js';
import { AccessHistoryEntry } from './AccessHistoryEntry.js';

@Directive('@notPersonal(because: "a page of what was done with data, without a value of it")')
@ObjectType({
  simpleResolvers: true,
  description: "One page of what was done with a person's data, pinned to the size that the log had at the first page.",
})
export class AccessHistory {
  @Field(() => [AccessHistoryEntry])
  readonly nodes!: readonly AccessHistoryEntry[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => String)
  readonly treeSize!: string;

  @Field(() => String, { nullable: true, description: checkpointDescription })
  readonly checkpoint!: string | null;

  @Field(() => LogIncompleteness)
  readonly incomplete!: LogIncompleteness;
}
