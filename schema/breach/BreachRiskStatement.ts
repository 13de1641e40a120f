import { Field, ObjectType } from 'type-graphql';
import type { BreachRisk } from '../../src/vocabulary/breaches.js';
import { BreachRiskEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What a breach means for the persons: advised, or decided.' })
export class BreachRiskStatement {
  @Field(() => BreachRiskEnum)
  readonly risk!: BreachRisk;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly recordedBy!: string;

  @Field(() => DateTime)
  readonly recordedAt!: Date;
}
