import { Field, ObjectType } from 'type-graphql';
import type { KeptPart as Part } from '../../src/vocabulary/erasures.js';
import { KeptPartEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'What is left of a person.' })
export class KeptPart {
  @Field(() => KeptPartEnum)
  readonly part!: Part;

  @Field(() => String)
  readonly because!: string;

  @Field(() => String)
  readonly until!: string;
}
