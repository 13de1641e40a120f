import { Field, ID, InterfaceType } from 'type-graphql';

/** What can be asked for by id alone. */
@InterfaceType({ resolveType: (value: { readonly $type: string }) => value.$type })
export abstract class Node {
  @Field(() => ID)
  readonly id!: string;
}
