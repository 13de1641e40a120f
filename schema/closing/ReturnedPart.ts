import { Directive, Field, ObjectType } from 'type-graphql';

@Directive(
  '@notPersonal(because: "all data of a controller go back to it once, under two persons of it; the record names whom each part is about")',
)
@ObjectType({ simpleResolvers: true, description: 'A part of what is returned to a controller that leaves.' })
export class ReturnedPart {
  @Field(() => String, { description: 'NDJSON: {"table": …, "row": …} a line, in the order of tables and keys.' })
  readonly lines!: string;

  @Field(() => String, { nullable: true, description: 'What to ask for next; null: that was all.' })
  readonly next!: string | null;
}
