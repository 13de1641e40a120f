import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../shared/PageInfo.js';
import { AccessRecord } from './AccessRecord.js';
import { checkpointDescription } from './checkpointDescription.js';
import { LogIncompleteness } from './LogIncompleteness.js';

@ObjectType({ simpleResolvers: true, description: 'One page of the log, pinned to the size it had at the first page.' })
export class AccessRecordConnection {
  @Field(() => [AccessRecord])
  readonly nodes!: readonly AccessRecord[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => String)
  readonly treeSize!: string;

  @Field(() => String, { nullable: true, description: checkpointDescription })
  readonly checkpoint!: string | null;

  @Field(() => LogIncompleteness)
  readonly incomplete!: LogIncompleteness;
}
