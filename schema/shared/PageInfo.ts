import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Good for one hour, for this caller, purpose and list.' })
  readonly endCursor!: string | null;
}
