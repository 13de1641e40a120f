import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { about } from './about.js';
import { aggregates } from './aggregates.js';
import { consent } from './consent.js';
import { derivedFrom } from './derivedFrom.js';
import { humanReview } from './humanReview.js';
import { minimise } from './minimise.js';
import { notPersonal } from './notPersonal.js';
import { personal } from './personal.js';
import { purpose } from './purpose.js';
import { purposes } from './purposes.js';
import { reads } from './reads.js';
import { retain } from './retain.js';
import { roles } from './roles.js';
import { specialCategory } from './specialCategory.js';
import { subject } from './subject.js';
import { writes } from './writes.js';

/** What the schema can demand. The order is for reading only: contributions intersect, so no order changes a verdict. */
export const directives: readonly GovernanceDirective[] = [
  subject,
  about,
  personal,
  specialCategory,
  notPersonal,
  purposes,
  roles,
  consent,
  humanReview,
  minimise,
  retain,
  derivedFrom,
  reads,
  writes,
  aggregates,
  purpose,
];
