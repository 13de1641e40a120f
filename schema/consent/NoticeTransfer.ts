import { Directive, Field, InputType } from 'type-graphql';
import type { TransferMechanism } from '../../src/vocabulary/transfers.js';
import { TransferMechanismEnum } from '../shared/enums.js';

@InputType({ description: 'A transfer that a notice names (GDPR Art. 13(1)(f)).' })
export class NoticeTransfer {
  @Directive('@reads(fields: [])')
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string;

  @Directive('@reads(fields: [])')
  @Field(() => String, { description: 'The organisation that receives there, as the safeguard names it.' })
  readonly recipient!: string;

  @Directive('@reads(fields: [])')
  @Field(() => TransferMechanismEnum)
  readonly safeguard!: TransferMechanism;
}
