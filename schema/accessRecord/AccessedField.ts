import { Field, ObjectType } from 'type-graphql';
import type { Transform } from '../../src/vocabulary/transforms.js';
import { TransformEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'One coordinate in one record.' })
export class AccessedField {
  @Field(() => String)
  readonly field!: string;

  @Field(() => String)
  readonly mode!: string;

  @Field(() => String)
  readonly verdict!: string;

  @Field(() => TransformEnum, { nullable: true })
  readonly transform!: Transform | null;

  @Field(() => String, { nullable: true })
  readonly code!: string | null;
}
