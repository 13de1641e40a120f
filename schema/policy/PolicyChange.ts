import { Field, ObjectType } from 'type-graphql';
import type { ChangedPart, ChangeKind } from '../../src/vocabulary/policyDrafts.js';
import { ChangedPartEnum, ChangeKindEnum } from '../shared/enums.js';
import { Json } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'One part of a draft that differs from the active document.' })
export class PolicyChange {
  @Field(() => ChangeKindEnum)
  readonly change!: ChangeKind;

  @Field(() => ChangedPartEnum)
  readonly part!: ChangedPart;

  @Field(() => String, { description: 'The id of a line or scope; else the purpose, category or part itself.' })
  readonly id!: string;

  @Field(() => Json, { nullable: true })
  readonly before!: unknown;

  @Field(() => Json, { nullable: true })
  readonly after!: unknown;
}
