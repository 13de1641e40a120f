import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A coordinate that was shown or written.' })
export class BreachedCoordinate {
  @Field(() => String)
  readonly coordinate!: string;

  @Field(() => String, { description: 'SELECT or WRITE.' })
  readonly mode!: string;

  @Field(() => Int)
  readonly records!: number;

  @Field(() => Int, { description: 'Distinct persons.' })
  readonly subjects!: number;
}
