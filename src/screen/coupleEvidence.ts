import type { Token } from './tokenise.js';

type Sex = 'man' | 'woman';

const words = (written: string): readonly string[] => written.trim().split(/\s+/);
const sexes = (men: string, women: string): ReadonlyMap<string, Sex> =>
  new Map([
    ...words(men).map((word) => [word, 'man'] as const),
    ...words(women).map((word) => [word, 'woman'] as const),
  ]);

/** Given names that are a man's or a woman's in both languages. */
const names = sexes(
  `adam adrian ahmed alain alan albert alex ali alfred anders andrew andy antoine anthony antonio arnaud arthur aurelien barry
  bastien ben benjamin benoit bernard bob boris brian bruno carl carlos cedric charles charlie chris christophe colin damien
  dan daniel dave david denis derek didier diego dimitri dominic don edward emile emmanuel eric erik etienne fabien fabrice felix
  florian francis francois franck frank fred frederic gareth gary gavin geoff geoffrey george gilles graham greg gregory
  guillaume guy hans harry henri henry herve hugo hugh ian igor ivan jack jacques jake james jamie jan jason jean jeff jens
  jeremy jerome jim joe joel john johan jon jonas jonathan joseph juan julien kamel karim karl keith ken kenneth kevin kurt
  lars laurent lee leo leon liam lionel loic louis luc luca lucas luis luke marc marco mario mark martin mathieu matt matthew
  matthias maurice max maxime mehdi michael michel mick mike mohamed mourad nathan neil nicholas nick nicolas nigel oliver
  olivier oscar otto pablo paolo pascal patrick paul pedro pete peter phil philip philippe pierre quentin rachid raphael ravi
  raymond raj remi remy rene richard rob robert robin roger romain ross roy ryan samir samuel sean sebastien serge simon
  stefan stephane stephen steve steven stuart sven sylvain ted terry thibault thierry thomas tim toby tom tony trevor vincent
  victor walter will william xavier yann yannick yves yvan yusuf youssef zach`,
  `abby adele agathe agnes aisha alexandra alice aline alison amanda amelie amina amy andrea angela anita anna anne annie
  antonia astrid audrey barbara beatrice becky bella beth brenda brigitte camille carla carmen carol caroline catherine cathy
  cecile celine charlotte chiara chloe christelle christiane christine claire clara claudia colette corinne cynthia dana
  danielle deborah delphine denise diana diane donna dorothy eleanor elena eliane elise elisabeth elizabeth ellen elodie elsa
  emilie emily emma estelle esther eva evelyne fanny fatima fiona flora florence francoise frances gabrielle genevieve gina
  grace greta hannah heather helen helene holly ida ingrid irene isabel isabelle jacqueline jane janet jasmine jeanne jenny
  jess jessica jill joan joanna joanne josephine joyce judith judy julia julie juliette karen karine kate katie kelly laetitia
  laura laure lea leila lena liliane lily linda lisa lise louise lucie lucy lydia lynn madeleine magali maggie manon margaret
  margot maria marianne marie marion martha martine mary mathilde maya megan mei melanie melissa michele mireille molly
  monica monique muriel myriam nadia nadine nancy naomi natalie nathalie nicola nicole nina noemie nora odile olga olivia
  pamela patricia paula pauline penny petra priya rachel rebecca regine rita rosa rose ruth sabine sabrina sally samantha
  sandra sandrine sara sarah severine sheila silvia simone sofia solange sonia sophia sophie stella stephanie sue susan
  suzanne sylvie tamara tanya tara teresa tina tracy valerie vanessa vera veronique vicky victoria virginie vivian wendy
  yasmine yolande yvette yvonne zoe`,
);

/** What tells the sex of whom the sentence is about. */
const subjects = sexes(
  `he him himself his mr il lui m monsieur candidat man father son brother uncle dad grandfather homme pere frere oncle marie
  pacse veuf divorce celibataire fils ingenieur directeur technicien infirmier vendeur actor waiter footballer joueur gardien
  ne`,
  `she her herself hers mrs ms miss elle mme madame mlle mademoiselle candidate woman mother daughter sister aunt mum mom
  grandmother femme mere soeur tante fille mariee pacsee veuve divorcee nee ingenieure directrice technicienne infirmiere
  vendeuse actress waitress joueuse gardienne`,
);

const partners = sexes(
  'husband boyfriend fiance mari epoux compagnon conjoint copain',
  'wife girlfriend fiancee femme epouse compagne conjointe copine',
);
/** Words for a partner that leave the sex to a name. */
const openPartners = new Set(words('partner partenaire companion ami amie spouse lover concubin concubine flatmate'));
const possessives = new Set(words('his her my our their s son sa mon ma leur notre votre'));

/** Words for living or being together, after which a partner may be named without a word for one. */
const together = new Set(
  words(
    `vit vivait vivre vis vie couple marie mariee maries epouse epousee pacse pacsee fiance fiancee menage amoureux amoureuse
    relation union lives living lived married marry marrying engaged love dating dates dated together relationship romance sleeps
    emmenage installe installee aime aimait loves kissed embrasse`,
  ),
);
const joining = new Set(words('avec with a to de d un une another autre by'));
/** Words for a man or a woman of whom nothing else is said. */
const people = sexes('homme garcon mec man guy bloke boy un', 'femme fille woman girl une');
/** How many words after the togetherness a partner is looked for. */
const reach = 5;

/** A partner after words of togetherness: "vit avec un pompier", "married to a man", "a épousé Sophie". */
const joinedAt = (sentence: readonly Token[], at: number): Sex | null => {
  const token = sentence[at];
  if (!token) return null;
  const before = sentence.slice(Math.max(0, at - reach), at).map(({ word }) => word);
  const isTogether = before.some((word) => together.has(word));
  const isJoined = joining.has(before.at(-1) ?? '') || nameAt(sentence, at) !== null;
  return isTogether && isJoined ? (people.get(token.word) ?? nameAt(sentence, at)) : null;
};

/** Feminine endings of French words for persons; accents are folded, so "-ée" is "-ee". */
const womanly = /(?:trice|euse|iere|ienne|onne|[^nr]ee)s?$/;
const manly = /(?:teur|ier|ien)s?$/;
const noPerson = new Set(
  words(
    'carriere premiere derniere maniere matiere lumiere riviere banniere ancienne barriere personne colonne metier chantier dossier quartier papier courrier fevrier janvier dernier premier secteur moteur ordinateur entier cahier bien rien lien entretien soutien ancien combien idee entree lycee musee equipee duree',
  ),
);
const endingOf = (word: string): Sex | null => {
  if (word.length < 6 || noPerson.has(word)) return null;
  if (womanly.test(word)) return 'woman';
  return manly.test(word) ? 'man' : null;
};

/** A word for a partner stands after whose it is, at once or with one word between: "her future wife". */
const partnerAt = (sentence: readonly Token[], at: number): Sex | null => {
  const token = sentence[at];
  if (!token) return null;
  const before = [sentence[at - 1]?.word ?? '', sentence[at - 2]?.word ?? ''];
  if (!before.some((word) => possessives.has(word))) return null;
  const named = [at + 1, at + 2].map((next) => nameAt(sentence, next)).find((sex) => sex !== null) ?? null;
  const isPetit = before[0] === 'petit' || before[0] === 'petite';
  if (isPetit && (token.word === 'ami' || token.word === 'amie')) return token.word === 'ami' ? 'man' : 'woman';
  return openPartners.has(token.word) ? named : (partners.get(token.word) ?? null);
};

const nameAt = (sentence: readonly Token[], at: number): Sex | null => {
  const token = sentence[at];
  return token && token.shape !== 'LOWER' ? (names.get(token.word) ?? null) : null;
};

/**
 * Says of which sex the partner in a sentence is and of which the person that it is about, as far as words and given
 * names tell: a couple of one sex tells of an orientation. "his" and "her" before a partner speak of the person.
 */
export function coupleEvidence(sentence: readonly Token[]): readonly string[] {
  const places = sentence.flatMap((_, at) => {
    const sex = partnerAt(sentence, at) ?? joinedAt(sentence, at);
    return sex === null ? [] : [{ at, sex }];
  });
  return places.flatMap(({ at, sex }) => {
    const told = sentence.flatMap((token, place) => {
      if (place >= at && place <= at + 2) return [];
      const known = subjects.get(token.word) ?? nameAt(sentence, place) ?? endingOf(token.word);
      return known && !(place !== at && partnerAt(sentence, place)) ? [known] : [];
    });
    const men = told.filter((each) => each === 'man').length;
    const subject = men * 2 === told.length ? 'unknown' : men * 2 > told.length ? 'man' : 'woman';
    const how = partnerAt(sentence, at) === null ? 'joined' : 'named';
    const owner = sentence[at - 1]?.word ?? '|';
    return [
      `couple:${subject} ${sex}`,
      `couple:${subject === 'unknown' ? 'unknown' : subject === sex ? 'same' : 'other'}`,
      `couple:${owner} ${sex}`,
      `couple:${how} ${subject === 'unknown' ? 'unknown' : subject === sex ? 'same' : 'other'}`,
    ];
  });
}
