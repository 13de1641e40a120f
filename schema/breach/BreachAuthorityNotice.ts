import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A notice to the supervisory authority: the first, or one that adds to it (GDPR Art. 33(4)).',
})
export class BreachAuthorityNotice {
  @Field(() => DateTime)
  readonly sentAt!: Date;

  @Field(() => String, { nullable: true, description: "The authority's." })
  readonly reference!: string | null;

  @Field(() => String, { description: 'What it added.' })
  readonly added!: string;

  @Field(() => String, { nullable: true })
  readonly delayReason!: string | null;

  @Field(() => String)
  readonly recordedBy!: string;

  @Field(() => DateTime)
  readonly recordedAt!: Date;
}
