import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'A language and how well it is spoken.' })
export class LanguageSkill {
  @Directive('@personal(category: SKILL)')
  @Field(() => String, { nullable: true })
  readonly language!: string | null;

  @Directive('@personal(category: SKILL)')
  @Field(() => String, { nullable: true })
  readonly fluency!: string | null;
}
