import { Field, ID, InputType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@InputType({ description: 'Which records; all that is given must hold.' })
export class AccessRecordWhere {
  @Field(() => ID, { nullable: true })
  readonly subject?: string | null;

  @Field(() => String, { nullable: true })
  readonly principal?: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation?: string | null;

  @Field(() => String, { nullable: true })
  readonly client?: string | null;

  @Field(() => String, { nullable: true, description: 'The claim "jti" of the token that a request came with.' })
  readonly credential?: string | null;

  @Field(() => String, { nullable: true, description: 'A schema coordinate, "Candidate.email".' })
  readonly field?: string | null;

  @Field(() => PurposeEnum, { nullable: true })
  readonly purpose?: Purpose | null;

  @Field(() => String, { nullable: true })
  readonly code?: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly to?: Date | null;

  @Field(() => ID, { nullable: true })
  readonly requestId?: string | null;
}
