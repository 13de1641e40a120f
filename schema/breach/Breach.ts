import { Field, ID, ObjectType } from 'type-graphql';
import { BreachKindEnum } from '../shared/enums.js';
import { DateTime, Json } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'An entry of the register of breaches (GDPR Art. 33(5)).' })
export class Breach {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => BreachKindEnum)
  readonly kind!: string;

  @Field(() => DateTime, { description: 'When it came to be known.' })
  readonly awareAt!: Date;

  @Field(() => DateTime)
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'A principal, or a command of the operator.' })
  readonly recordedBy!: string;

  @Field(() => Json, { description: 'Counts, sizes and names of registers; no value of a person.' })
  readonly facts!: unknown;
}
