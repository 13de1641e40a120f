import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { checkpointDescription } from '../accessRecord/checkpointDescription.js';
import { LogIncompleteness } from '../accessRecord/LogIncompleteness.js';
import { BreachedCategory } from './BreachedCategory.js';
import { BreachedCoordinate } from './BreachedCoordinate.js';

@Directive('@notPersonal(because: "counts of records, and tokens of persons, without a value of them")')
@ObjectType({ simpleResolvers: true, description: "What was touched of one controller's persons." })
export class BreachedController {
  @Field(() => String)
  readonly tenant!: string;

  @Field(() => Int, { description: 'Those that name it in the period, refusals too.' })
  readonly records!: number;

  @Field(() => Int, { description: 'Distinct persons of whom something was shown or written.' })
  readonly subjects!: number;

  @Field(() => [String], {
    description: "Their tokens, not ids, sorted: the first 1000. Empty for the processor's DPO.",
  })
  readonly subjectTokens!: readonly string[];

  @Field(() => [BreachedCategory])
  readonly categories!: readonly BreachedCategory[];

  @Field(() => [BreachedCoordinate])
  readonly coordinates!: readonly BreachedCoordinate[];

  @Field(() => String, { description: 'The size of the log that it was computed up to.' })
  readonly treeSize!: string;

  @Field(() => String, { nullable: true, description: checkpointDescription })
  readonly checkpoint!: string | null;

  @Field(() => LogIncompleteness)
  readonly incomplete!: LogIncompleteness;
}
