import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many rows of a table were erased.' })
export class ErasedRows {
  @Field(() => String)
  readonly table!: string;

  @Field(() => Int)
  readonly rows!: number;
}
