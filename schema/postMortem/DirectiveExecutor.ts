import { Directive, Field, ObjectType } from 'type-graphql';

@Directive(
  '@notPersonal(because: "of somebody else than a candidate: NAME and CONTACT of a third party, told to the person who named it, and after its death to who carries its directives out")',
)
@ObjectType({ simpleResolvers: true, description: 'Whom a person charges with carrying its directives out.' })
export class DirectiveExecutor {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly contact!: string;
}
