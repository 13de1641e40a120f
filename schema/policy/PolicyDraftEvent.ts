import { Field, ObjectType } from 'type-graphql';
import type { DraftAction } from '../../src/vocabulary/policyDrafts.js';
import { DraftActionEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What somebody did with a draft.' })
export class PolicyDraftEvent {
  @Field(() => DraftActionEnum)
  readonly action!: DraftAction;

  @Field(() => DateTime)
  readonly at!: Date;

  @Field(() => String)
  readonly principal!: string;

  @Field(() => String, { description: 'Of the document as it stood then.' })
  readonly digest!: string;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}
