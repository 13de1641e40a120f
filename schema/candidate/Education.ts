import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'A course of education.' })
export class Education {
  @Directive('@personal(category: EDUCATION)')
  @Field(() => String, { nullable: true })
  readonly institution!: string | null;

  @Directive('@personal(category: EDUCATION)')
  @Field(() => String, { nullable: true })
  readonly area!: string | null;

  @Directive('@personal(category: EDUCATION)')
  @Field(() => String, { nullable: true })
  readonly studyType!: string | null;

  @Directive('@personal(category: EDUCATION)')
  @Field(() => String, { nullable: true })
  readonly startDate!: string | null;

  @Directive('@personal(category: EDUCATION)')
  @Field(() => String, { nullable: true })
  readonly endDate!: string | null;
}
