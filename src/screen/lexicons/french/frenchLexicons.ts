import type { Lexicon } from '../../Lexicon.js';
import { frenchBeliefTalk } from './beliefTalk.js';
import { frenchBiometric } from './biometric.js';
import { frenchBiometricSayings } from './biometricSayings.js';
import { frenchContext } from './context.js';
import { frenchCriminalConviction } from './criminalConviction.js';
import { frenchFields } from './fields.js';
import { frenchGenetic } from './genetic.js';
import { frenchHealth } from './health.js';
import { frenchHealthSayings } from './healthSayings.js';
import { frenchJusticeTalk } from './justiceTalk.js';
import { frenchNames } from './names.js';
import { frenchPhilosophicalBelief } from './philosophicalBelief.js';
import { frenchPoliticalNames } from './politicalNames.js';
import { frenchPoliticalOpinion } from './politicalOpinion.js';
import { frenchSexLife } from './sexLife.js';
import { frenchSexLifeSayings } from './sexLifeSayings.js';
import { frenchSexualOrientation } from './sexualOrientation.js';
import { frenchTradeUnionMembership } from './tradeUnionMembership.js';
import { frenchUnionNames } from './unionNames.js';

/** Every French lexicon. */
export const frenchLexicons: readonly Lexicon[] = [
  frenchContext,
  frenchBiometric,
  frenchCriminalConviction,
  frenchGenetic,
  frenchHealth,
  frenchPhilosophicalBelief,
  frenchPoliticalOpinion,
  frenchSexLife,
  frenchSexualOrientation,
  frenchTradeUnionMembership,
  ...frenchFields,
  ...frenchNames,
  frenchBiometricSayings,
  frenchHealthSayings,
  frenchSexLifeSayings,
  frenchBeliefTalk,
  frenchJusticeTalk,
  frenchPoliticalNames,
  frenchUnionNames,
];
