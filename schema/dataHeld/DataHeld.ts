import { Field, ObjectType } from 'type-graphql';
import { AccessHistory } from '../accessHistory/AccessHistory.js';
import { Candidate } from '../candidate/Candidate.js';
import { Consent } from '../consent/Consent.js';
import { Objection } from '../objection/Objection.js';
import { Restriction } from '../restriction/Restriction.js';
import { RightsRequest } from '../rights/RightsRequest.js';
import { FieldProvenance } from './FieldProvenance.js';
import { NoticeHeld } from './NoticeHeld.js';
import { PurposeHeld } from './PurposeHeld.js';
import { RecipientHeld } from './RecipientHeld.js';

@ObjectType({ description: 'Everything that is held of one person (GDPR Art. 15).' })
export class DataHeld {
  readonly id!: string;

  @Field(() => Candidate, { nullable: true, description: 'Its data, governed and recorded like every read.' })
  readonly candidate!: object | null;

  @Field(() => [PurposeHeld])
  readonly purposes!: readonly PurposeHeld[];

  @Field(() => [NoticeHeld])
  readonly notices!: readonly NoticeHeld[];

  @Field(() => [Consent], { description: 'Of every status, explicit ones apart.' })
  readonly consents!: readonly Consent[];

  @Field(() => [Restriction])
  readonly restrictions!: readonly Restriction[];

  @Field(() => [Objection])
  readonly objections!: readonly Objection[];

  @Field(() => [FieldProvenance], { description: 'Of what came through the gateway (GDPR Art. 15(1)(g)).' })
  readonly provenance!: readonly FieldProvenance[];

  @Field(() => [RecipientHeld], { description: 'By name, from the access log.' })
  readonly recipients!: readonly RecipientHeld[];

  @Field(() => AccessHistory, { description: 'When its data was used, and for what; the newest 100. No employee.' })
  readonly consultations!: AccessHistory;

  @Field(() => [RightsRequest], { description: 'The 100 that are due first.' })
  readonly requests!: readonly RightsRequest[];
}
