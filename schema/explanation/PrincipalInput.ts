import { Field, InputType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { PurposeEnum, RoleEnum } from '../shared/enums.js';

@InputType({ description: 'A principal that nobody need be. What is left out is as with who asks.' })
export class PrincipalInput {
  @Field(() => [RoleEnum])
  readonly roles!: Role[];

  @Field(() => [PurposeEnum])
  readonly purposes!: Purpose[];

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2: where the data would go.' })
  readonly country?: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The client application.' })
  readonly client?: string | null;
}
