import { Directive, Field, InputType } from 'type-graphql';
import type { CollectionMethod } from '../../src/vocabulary/consentStatuses.js';
import { CollectionMethodEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@InputType({ description: 'Where the proof of a consent is kept that somebody else recorded.' })
export class ConsentEvidence {
  @Directive('@reads(fields: [])')
  @Field(() => CollectionMethodEnum)
  readonly method!: CollectionMethod;

  @Directive('@reads(fields: [])')
  @Field(() => String)
  readonly reference!: string;

  @Directive('@reads(fields: [])')
  @Field(() => DateTime)
  readonly collectedAt!: Date;
}
