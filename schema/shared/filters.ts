import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class IdFilter {
  @Field(() => ID, { nullable: true })
  readonly eq?: string | null;

  @Field(() => [ID], { nullable: true })
  readonly in?: string[] | null;
}

@InputType({ description: 'Texts are compared as they are, case and all. A null matches nothing but isNull.' })
export class TextFilter {
  @Field(() => String, { nullable: true })
  readonly eq?: string | null;

  @Field(() => [String], { nullable: true })
  readonly in?: string[] | null;

  @Field(() => String, { nullable: true })
  readonly startsWith?: string | null;

  @Field(() => String, { nullable: true })
  readonly contains?: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly isNull?: boolean | null;
}

@InputType()
export class IntFilter {
  @Field(() => Int, { nullable: true })
  readonly eq?: number | null;

  @Field(() => Int, { nullable: true })
  readonly lt?: number | null;

  @Field(() => Int, { nullable: true })
  readonly lte?: number | null;

  @Field(() => Int, { nullable: true })
  readonly gt?: number | null;

  @Field(() => Int, { nullable: true })
  readonly gte?: number | null;

  @Field(() => Boolean, { nullable: true })
  readonly isNull?: boolean | null;
}
