import type { WordSets } from '../../Lexicon.js';

/** The sets of words that French phrases name. */
export const frenchSets: WordSets = {
  be: 'est suis etait etais sont etaient fut sera serait ete etre etant es',
  have: 'a ai avait avais ont aurait eu avoir ayant aura eut avez as',
  son: 'son sa ses mon ma mes leur leurs',
  un: 'un une des du de d la le les l au aux a son sa ses mon ma mes',
  family:
    'femme mari epouse epoux conjoint conjointe compagne compagnon fils fille enfant enfants bebe mere pere maman papa parents frere freres soeur soeurs jumeau jumelle jumeaux fiance fiancee famille ex beau belle cadet cadette aine ainee',
  mois: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver',
  corps:
    'coeur rein reins foie poumon poumons dos colonne genou genoux hanche hanches epaule epaules poignet poignets cheville cou oeil yeux oreille oreilles peau estomac intestin cerveau jambe jambes bras main mains pied pieds os prostate sein seins thyroide vertebre vertebres disque ligament tendon',
  girl: 'Julie Marie Anne Sophie Claire Camille Lucie Emma Laura Alice Sarah Nathalie Isabelle Catherine Valerie Sandrine Pauline Manon Lea Chloe Elise Helene Christine Florence Fatima Ines Nadia',
  boy: 'Thierry Paul Pierre Jean Marc Thomas Nicolas Julien Antoine Vincent Olivier Philippe Laurent Michel Alain Bruno Hugo Lucas Mathieu Guillaume Francois Jacques Karim Mehdi Romain Damien',
  delit:
    'vol vols escroquerie fraude braquage cambriolage agression coups violences violence meurtre homicide viol incendie faux parjure corruption detournement detournements chantage extorsion sequestration harcelement menaces degradation degradations vandalisme trafic deal conduite recel abus stupefiants usage detention outrage rebellion evasion blanchiment piratage delit crime ivresse usurpation travail contrebande proxenetisme diffamation injures favoritisme concussion banqueroute port intrusion contrefacon travail tapage ports cannabis drogue exhibition attentat terrorisme apologie',
  syndicat:
    'CGT CFDT FO CFTC UNSA SUD FSU SNES SNUIPP CNT SNJ Sud Solidaires FGTB CSC CGSLB FTQ CSN CSQ SCFP USS Unia OGBL LCGB CGC FNSEA',
};
