import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessHistoryResolver } from './accessHistory/AccessHistoryResolver.js';
import { AccessRecordResolver } from './accessRecord/AccessRecordResolver.js';
import { ApplicationResolver } from './application/ApplicationResolver.js';
import { AssessmentResolver } from './assessment/AssessmentResolver.js';
import { BreachResolver } from './breach/BreachResolver.js';
import { BreachScopeResolver } from './breach/BreachScopeResolver.js';
import { BreachWorkResolver } from './breach/BreachWorkResolver.js';
import { BreakGlassResolver } from './breakGlass/BreakGlassResolver.js';
import { tagCandidateOrderFields } from './candidate/CandidateOrder.js';
import { CandidateResolver } from './candidate/CandidateResolver.js';
import { ClaimResolver } from './claim/ClaimResolver.js';
import { ClosingResolver } from './closing/ClosingResolver.js';
import { CompatibilityResolver } from './compatibility/CompatibilityResolver.js';
import { ConsentResolver } from './consent/ConsentResolver.js';
import { ContactResolver } from './contact/ContactResolver.js';
import { ControllerResolver } from './controller/ControllerResolver.js';
import { GovernanceCoverageResolver } from './coverage/GovernanceCoverageResolver.js';
import { DataHeldResolver } from './dataHeld/DataHeldResolver.js';
import { DataProtectionOfficerResolver } from './dpo/DataProtectionOfficerResolver.js';
import { EqualityStatisticsResolver } from './equality/EqualityStatisticsResolver.js';
import { EqualityThresholdResolver } from './equality/EqualityThresholdResolver.js';
import { tagEqualityEnums } from './equality/tagEqualityEnums.js';
import { ErasureResolver } from './erasure/ErasureResolver.js';
import { AccessExplanationResolver } from './explanation/AccessExplanationResolver.js';
import { HeldImportResolver } from './heldImport/HeldImportResolver.js';
import { JobResolver } from './job/JobResolver.js';
import { LogKeepingResolver } from './logKeeping/LogKeepingResolver.js';
import { OverdueNoticeResolver } from './notice/OverdueNoticeResolver.js';
import { ObjectionResolver } from './objection/ObjectionResolver.js';
import { PolicyDraftResolver } from './policy/PolicyDraftResolver.js';
import { PolicyTrialResolver } from './policy/PolicyTrialResolver.js';
import { PolicyVersionResolver } from './policy/PolicyVersionResolver.js';
import { PostMortemResolver } from './postMortem/PostMortemResolver.js';
import { PolicyPreviewResolver } from './preview/PolicyPreviewResolver.js';
import { PrincipalResolver } from './principal/PrincipalResolver.js';
import { ProcessingRecordResolver } from './processingRecord/ProcessingRecordResolver.js';
import { RecipientResolver } from './recipient/RecipientResolver.js';
import { RecipientNotificationResolver } from './rectification/RecipientNotificationResolver.js';
import { ReportResolver } from './report/ReportResolver.js';
import { RestrictionResolver } from './restriction/RestrictionResolver.js';
import { RightsRequestResolver } from './rights/RightsRequestResolver.js';
import { SafeguardResolver } from './safeguard/SafeguardResolver.js';
import { SweepResolver } from './sweep/SweepResolver.js';
import './shared/enums.js';

/** Builds what clients may ask, with its tags but without the directives' definitions, which `gateway.ts` adds. */
export function buildCandidateSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      CandidateResolver,
      HeldImportResolver,
      JobResolver,
      ConsentResolver,
      ContactResolver,
      ApplicationResolver,
      AccessRecordResolver,
      AccessHistoryResolver,
      BreachScopeResolver,
      AccessExplanationResolver,
      BreakGlassResolver,
      BreachResolver,
      BreachWorkResolver,
      ClaimResolver,
      RestrictionResolver,
      ObjectionResolver,
      OverdueNoticeResolver,
      EqualityStatisticsResolver,
      EqualityThresholdResolver,
      RightsRequestResolver,
      DataHeldResolver,
      RecipientNotificationResolver,
      ErasureResolver,
      PostMortemResolver,
      SweepResolver,
      ClosingResolver,
      LogKeepingResolver,
      GovernanceCoverageResolver,
      PolicyTrialResolver,
      DataProtectionOfficerResolver,
      PolicyVersionResolver,
      PolicyDraftResolver,
      AssessmentResolver,
      CompatibilityResolver,
      PolicyPreviewResolver,
      PrincipalResolver,
      ProcessingRecordResolver,
      ReportResolver,
      RecipientResolver,
      SafeguardResolver,
      ControllerResolver,
    ],
    validate: false,
    // Tags are checked as a whole once their definitions are there.
    skipCheck: true,
  });
  tagCandidateOrderFields(schema);
  tagEqualityEnums(schema);
  return schema;
}
