import { Field, ObjectType } from 'type-graphql';
import type { Role } from '../../src/vocabulary/roles.js';
import { RoleEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'That an office has seen what a grant was used for, and ended it.' })
export class BreakGlassClosing {
  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly principal!: string;

  @Field(() => DateTime)
  readonly at!: Date;
}
