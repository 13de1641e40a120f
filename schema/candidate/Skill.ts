import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'A skill.' })
export class Skill {
  @Directive('@personal(category: SKILL)')
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Directive('@personal(category: SKILL)')
  @Field(() => String, { nullable: true })
  readonly level!: string | null;
}
