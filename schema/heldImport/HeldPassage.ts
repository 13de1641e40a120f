import { Directive, Field, ObjectType } from 'type-graphql';
import { HeldMark } from './HeldMark.js';

@Directive(
  '@notPersonal(because: "it is not collected: a person of INTAKE sees it once recorded, to decide whether it may be stored, and after 72 hours nobody can")',
)
@ObjectType({ simpleResolvers: true, description: 'A marked passage, with what stands around it.' })
export class HeldPassage extends HeldMark {
  @Field(() => String, { description: 'At most 120 UTF-16 units before it.' })
  readonly before!: string;

  @Field(() => String, { description: 'What is marked.' })
  readonly text!: string;

  @Field(() => String, { description: 'At most 120 UTF-16 units after it.' })
  readonly after!: string;
}
