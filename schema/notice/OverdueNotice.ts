import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "whom the offices have to tell, by id; no value of a person")')
@ObjectType({ simpleResolvers: true, description: 'A person who was not told in time (GDPR Art. 14(3)(a)).' })
export class OverdueNotice {
  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => DateTime, { description: 'When its data came in.' })
  readonly obtainedAt!: Date;

  @Field(() => DateTime, { description: 'A month later.' })
  readonly dueAt!: Date;
}
