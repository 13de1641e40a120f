import type { Lexicon } from '../../Lexicon.js';
import { frenchBeliefTalk } from './beliefTalk.js';
import { frenchBiometric } from './biometric.js';
import { frenchBiometricSayings } from './biometricSayings.js';
import { frenchBiometricTalk } from './biometricTalk.js';
import { frenchContext } from './context.js';
import { frenchCriminalConviction } from './criminalConviction.js';
import { frenchCriminalConvictionTalk } from './criminalConvictionTalk.js';
import { frenchFields } from './fields.js';
import { frenchGenetic } from './genetic.js';
import { frenchGeneticTalk } from './geneticTalk.js';
import { frenchHealth } from './health.js';
import { frenchHealthSayings } from './healthSayings.js';
import { frenchHealthTalk } from './healthTalk.js';
import { frenchJusticeTalk } from './justiceTalk.js';
import { frenchNames } from './names.js';
import { frenchPhilosophicalBelief } from './philosophicalBelief.js';
import { frenchPhilosophicalBeliefTalk } from './philosophicalBeliefTalk.js';
import { frenchPoliticalNames } from './politicalNames.js';
import { frenchPoliticalOpinion } from './politicalOpinion.js';
import { frenchPoliticalOpinionTalk } from './politicalOpinionTalk.js';
import { frenchSexLife } from './sexLife.js';
import { frenchSexLifeSayings } from './sexLifeSayings.js';
import { frenchSexLifeTalk } from './sexLifeTalk.js';
import { frenchSexualOrientation } from './sexualOrientation.js';
import { frenchSexualOrientationTalk } from './sexualOrientationTalk.js';
import { frenchTradeUnionMembership } from './tradeUnionMembership.js';
import { frenchTradeUnionMembershipTalk } from './tradeUnionMembershipTalk.js';
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
  frenchBiometricTalk,
  frenchCriminalConvictionTalk,
  frenchGeneticTalk,
  frenchHealthTalk,
  frenchPhilosophicalBeliefTalk,
  frenchPoliticalOpinionTalk,
  frenchSexLifeTalk,
  frenchSexualOrientationTalk,
  frenchTradeUnionMembershipTalk,
];
