import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { ConsentRow } from '../../src/writes/Writes.js';
import type { Context } from '../shared/Context.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Consent } from './Consent.js';
import { ConsentEvidence } from './ConsentEvidence.js';
import { NoticeTransfer } from './NoticeTransfer.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Consent)
export class ConsentResolver {
  @Mutation(() => Boolean, {
    description:
      'Records that a candidate was given a notice (GDPR Art. 13, 14), and which transfers outside the European Economic Area it named. INTAKE.',
  })
  recordNotice(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('version', () => String) _version: string,
    @Directive(readsNothing) @Arg('purposes', () => [PurposeEnum]) _purposes: Purpose[],
    @Arg('transfers', () => [NoticeTransfer], { nullable: true }) _transfers: NoticeTransfer[] | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }

  @Mutation(() => Consent, {
    description:
      'Records a consent: SUBJECT for itself; INTAKE with evidence, and an explicit one stays REQUESTED until the person confirms it.',
  })
  giveConsent(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('purpose', () => PurposeEnum) _purpose: Purpose,
    @Directive(readsNothing) @Arg('explicit', () => Boolean, { defaultValue: false }) _explicit: boolean,
    @Directive(readsNothing) @Arg('noticeVersion', () => String) _noticeVersion: string,
    @Directive(readsNothing) @Arg('expiresAt', () => DateTime, { nullable: true }) _expiresAt: Date | undefined,
    @Arg('evidence', () => ConsentEvidence, { nullable: true }) _evidence: ConsentEvidence | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentRow> {
    return write(selected(info));
  }

  @Mutation(() => Consent, {
    description: 'Withdraws every consent to a purpose. Always works (GDPR Art. 7(3)). SUBJECT, INTAKE, DPO.',
  })
  withdrawConsent(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('purpose', () => PurposeEnum) _purpose: Purpose,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentRow> {
    return write(selected(info));
  }
}
