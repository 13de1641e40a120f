import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessRecordResolver } from './accessRecord/AccessRecordResolver.js';
import { tagCandidateOrderFields } from './candidate/CandidateOrder.js';
import { CandidateResolver } from './candidate/CandidateResolver.js';
import { ConsentResolver } from './consent/ConsentResolver.js';
import { DataProtectionOfficerResolver } from './dpo/DataProtectionOfficerResolver.js';
import { JobResolver } from './job/JobResolver.js';
import './shared/enums.js';

/** Builds what clients may ask, with its tags but without the directives' definitions, which `gateway.ts` adds. */
export function buildCandidateSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [CandidateResolver, JobResolver, ConsentResolver, AccessRecordResolver, DataProtectionOfficerResolver],
    validate: false,
    // Tags are checked as a whole once their definitions are there.
    skipCheck: true,
  });
  tagCandidateOrderFields(schema);
  return schema;
}
