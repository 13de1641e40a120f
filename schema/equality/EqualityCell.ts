import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many persons of one group have one value.' })
export class EqualityCell {
  @Field(() => String, { description: 'Of the breakdown: SHORTLISTED, Q3, the place of a vacancy.' })
  readonly group!: string;

  @Field(() => String, { description: 'Of the dimension: FROM_30_TO_49.' })
  readonly value!: string;

  @Field(() => Int, { nullable: true, description: 'Rounded; null: suppressed.' })
  readonly count!: number | null;

  @Field(() => String, { nullable: true, description: 'STATISTIC_SUPPRESSED where the count is.' })
  readonly code!: string | null;
}
