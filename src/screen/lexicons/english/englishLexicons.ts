import type { Lexicon } from '../../Lexicon.js';
import { englishBiometric } from './biometric.js';
import { englishBiometricTalk } from './biometricTalk.js';
import { englishContext } from './context.js';
import { englishCourts } from './courts.js';
import { englishCriminalConviction } from './criminalConviction.js';
import { englishCriminalConvictionTalk } from './criminalConvictionTalk.js';
import { englishFields } from './fields.js';
import { englishGenetic } from './genetic.js';
import { englishGeneticTalk } from './geneticTalk.js';
import { englishHealth } from './health.js';
import { englishHealthMasks } from './healthMasks.js';
import { englishHealthTalk } from './healthTalk.js';
import { englishMovements } from './movements.js';
import { englishNamedFields } from './namedFields.js';
import { englishNames } from './names.js';
import { englishPhilosophicalBelief } from './philosophicalBelief.js';
import { englishPhilosophicalBeliefTalk } from './philosophicalBeliefTalk.js';
import { englishPoliticalOpinion } from './politicalOpinion.js';
import { englishPoliticalOpinionTalk } from './politicalOpinionTalk.js';
import { englishSchools } from './schools.js';
import { englishSexLife } from './sexLife.js';
import { englishSexLifeMasks } from './sexLifeMasks.js';
import { englishSexLifeTalk } from './sexLifeTalk.js';
import { englishSexualOrientation } from './sexualOrientation.js';
import { englishSexualOrientationTalk } from './sexualOrientationTalk.js';
import { englishTradeUnionMembership } from './tradeUnionMembership.js';
import { englishTradeUnionMembershipTalk } from './tradeUnionMembershipTalk.js';

/** Every English lexicon. */
export const englishLexicons: readonly Lexicon[] = [
  englishContext,
  englishBiometric,
  englishCriminalConviction,
  englishGenetic,
  englishHealth,
  englishHealthMasks,
  englishPhilosophicalBelief,
  englishPoliticalOpinion,
  englishSexLife,
  englishSexLifeMasks,
  englishSexualOrientation,
  englishTradeUnionMembership,
  ...englishFields,
  ...englishNamedFields,
  ...englishNames,
  englishMovements,
  englishSchools,
  englishCourts,
  englishBiometricTalk,
  englishCriminalConvictionTalk,
  englishGeneticTalk,
  englishHealthTalk,
  englishPhilosophicalBeliefTalk,
  englishPoliticalOpinionTalk,
  englishSexLifeTalk,
  englishSexualOrientationTalk,
  englishTradeUnionMembershipTalk,
];
