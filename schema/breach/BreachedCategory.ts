import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A category of data that was shown or written.' })
export class BreachedCategory {
  @Field(() => String, { description: 'Data category, or special category.' })
  readonly category!: string;

  @Field(() => String, {
    nullable: true,
    description: 'IS: a special category (GDPR Art. 9). HINTS: a field that may tell one. Null: an ordinary category.',
  })
  readonly special!: string | null;

  @Field(() => Int, { description: 'Distinct persons.' })
  readonly subjects!: number;
}
