import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { NotReplayed } from './NotReplayed.js';
import { PolicyPreviewRow } from './PolicyPreviewRow.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a draft would have done to the accesses of a period. It holds no value and no person; equal questions have equal answers.',
})
export class PolicyPreview {
  @Field(() => ID)
  readonly draft!: string;

  @Field(() => String, { description: 'SHA-256 of the document that was replayed.' })
  readonly digest!: string;

  @Field(() => DateTime, {
    description: 'Also the instant for which the lines of the draft were taken as valid or not.',
  })
  readonly from!: Date;

  @Field(() => DateTime)
  readonly to!: Date;

  @Field(() => Boolean, { description: 'While it is false there are no rows: ask the same again.' })
  readonly complete!: boolean;

  @Field(() => Int)
  readonly daysDone!: number;

  @Field(() => Int)
  readonly daysTotal!: number;

  @Field(() => Int)
  readonly recordsRead!: number;

  @Field(() => [PolicyPreviewRow])
  readonly rows!: readonly PolicyPreviewRow[];

  @Field(() => [NotReplayed])
  readonly notReplayed!: readonly NotReplayed[];
}
