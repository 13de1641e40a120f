import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../shared/Node.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "a vacancy")')
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A vacancy.' })
export class Job extends Node {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly location!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly openedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly closedAt!: Date | null;
}
