import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Recipient } from '../../src/access-log/readRecipients.js';
import type {
  NoticeHeld as NoticeRead,
  ProvenanceHeld as ProvenanceRead,
  PurposeHeld as PurposeRead,
} from '../../src/administration/dataHeld/DataHeld.js';
import type { Objection as ObjectionRead } from '../../src/administration/objections/Objection.js';
import type { Restriction as RestrictionRead } from '../../src/administration/restrictions/Restriction.js';
import type { RightsRequest as RequestRead } from '../../src/administration/rights/RightsRequest.js';
import type { AccessHistoryPage } from '../../src/request/readAccessHistory.js';
import type { ConsentRow } from '../../src/writes/Writes.js';
import { AccessHistory } from '../accessHistory/AccessHistory.js';
import { Candidate } from '../candidate/Candidate.js';
import { Consent } from '../consent/Consent.js';
import { Objection } from '../objection/Objection.js';
import { Restriction } from '../restriction/Restriction.js';
import { RightsRequest } from '../rights/RightsRequest.js';
import type { Context } from '../shared/Context.js';
import { Json } from '../shared/scalars.js';
import { DataHeld } from './DataHeld.js';
import { FieldProvenance } from './FieldProvenance.js';
import { NoticeHeld } from './NoticeHeld.js';
import { PurposeHeld } from './PurposeHeld.js';
import { RecipientHeld } from './RecipientHeld.js';

type Held = Pick<DataHeld, 'id'>;
const readsNothing = '@reads(fields: [])';

@Resolver(() => DataHeld)
export class DataHeldResolver {
  @Query(() => DataHeld, {
    description: 'Everything that is held of the person that asks. SUBJECT, for RIGHTS_FULFILMENT.',
  })
  async myData(@Ctx() { administration }: Context): Promise<Held> {
    return administration.dataHeld(administration.ownId());
  }

  @Query(() => DataHeld, {
    description:
      'Everything that is held of a candidate. SUBJECT for itself; DPO under a request of ACCESS that is verified and instructed; for RIGHTS_FULFILMENT.',
  })
  async dataHeld(
    @Directive('@reads(fields: ["Candidate.id"])') @Arg('candidate', () => ID) candidate: string,
    @Ctx() { administration }: Context,
  ): Promise<Held> {
    return administration.dataHeld(candidate);
  }

  @Query(() => [Consent], { description: 'The consents of the person that asks. SUBJECT, for RIGHTS_FULFILMENT.' })
  async myConsents(@Ctx() { administration }: Context): Promise<readonly ConsentRow[]> {
    return administration.consentsHeld(administration.ownId());
  }

  @Query(() => AccessHistory, {
    description: 'What was done with the data of the person that asks. SUBJECT, for RIGHTS_FULFILMENT.',
  })
  async myAccessHistory(
    @Directive(readsNothing)
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'At most 100.' })
    first: number | null,
    @Directive(readsNothing) @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { administration, accessHistory }: Context,
  ): Promise<AccessHistoryPage> {
    return accessHistory({ subject: administration.ownId(), first, after: after ?? null });
  }

  @Query(() => Json, {
    description:
      'What a candidate gave of itself and is processed on consent or contract (GDPR Art. 20): JSON Resume 1.0 and the rest, as schema/portability.schema.json describes it. SUBJECT for itself; DPO under a request of PORTABILITY or ACCESS that is verified and instructed; for RIGHTS_FULFILMENT.',
  })
  portabilityExport(
    @Directive('@reads(fields: ["Candidate.id"])') @Arg('candidate', () => ID) candidate: string,
    @Ctx() context: Context,
  ): Promise<Readonly<Record<string, unknown>>> {
    return context.portabilityExport(candidate);
  }

  @FieldResolver(() => Candidate, { nullable: true })
  candidate(
    @Root() { id }: Held,
    @Ctx() { candidates }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return candidates.below(info, id);
  }

  @FieldResolver(() => [PurposeHeld])
  purposes(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly PurposeRead[]> {
    return administration.purposesHeld(id);
  }

  @FieldResolver(() => [NoticeHeld])
  notices(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly NoticeRead[]> {
    return administration.noticesHeld(id);
  }

  @FieldResolver(() => [Consent])
  consents(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly ConsentRow[]> {
    return administration.consentsHeld(id);
  }

  @FieldResolver(() => [Restriction])
  restrictions(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly RestrictionRead[]> {
    return administration.restrictions(id);
  }

  @FieldResolver(() => [Objection])
  objections(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly ObjectionRead[]> {
    return administration.objections({ candidate: id });
  }

  @FieldResolver(() => [FieldProvenance])
  provenance(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly ProvenanceRead[]> {
    return administration.provenanceHeld(id);
  }

  @FieldResolver(() => [RecipientHeld])
  recipients(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly Recipient[]> {
    return administration.recipientsHeld(id);
  }

  @FieldResolver(() => AccessHistory)
  consultations(@Root() { id }: Held, @Ctx() { accessHistory }: Context): Promise<AccessHistoryPage> {
    return accessHistory({ subject: id, first: 100, after: null });
  }

  @FieldResolver(() => [RightsRequest])
  requests(@Root() { id }: Held, @Ctx() { administration }: Context): Promise<readonly RequestRead[]> {
    return administration.rightsRequests({
      ...{ candidate: id, right: null, status: null, overdue: null, first: 100, after: null },
    });
  }
}
