import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'A period of work.' })
export class Work {
  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly employer!: string | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly position!: string | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly startDate!: string | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly endDate!: string | null;

  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly summary!: string | null;
}
