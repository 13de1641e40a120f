import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "it is about the controller that leaves, and counts what is erased")')
@ObjectType({ simpleResolvers: true, description: 'How a controller leaves (GDPR Art. 28(3)(g)).' })
export class ControllerClosing {
  @Field(() => DateTime)
  readonly endsAt!: Date;

  @Field(() => Boolean, { description: 'The controller wants its data back before they are erased.' })
  readonly returns!: boolean;

  @Field(() => DateTime)
  readonly askedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Null: a second person has not confirmed it, and nothing ends.',
  })
  readonly confirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly returnedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What the log's key has signed of what was returned: rows, bytes, SHA-256.",
  })
  readonly manifest!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly erasedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What the log's key has signed of what was erased, by table, and of the keys that are destroyed.",
  })
  readonly certificate!: string | null;
}
