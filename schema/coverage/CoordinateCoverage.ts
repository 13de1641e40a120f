import { Field, ObjectType } from 'type-graphql';
import { CoverageOpening } from './CoverageOpening.js';

@ObjectType({ simpleResolvers: true, description: 'One governed coordinate, and what the active policy uses it for.' })
export class CoordinateCoverage {
  @Field(() => String)
  readonly coordinate!: string;

  @Field(() => String, { nullable: true, description: 'Data category, or special category.' })
  readonly category!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IS: it belongs to a special category (GDPR Art. 9). HINTS: it may tell one.',
  })
  readonly special!: string | null;

  @Field(() => [CoverageOpening])
  readonly openings!: CoverageOpening[];

  @Field(() => [String])
  readonly gaps!: string[];
}
