import { languagesOf } from './languagesOf.js';
import { menNames, womenNames } from './lexicons/givenNames.js';
import type { Token } from './tokenise.js';

type Sex = 'man' | 'woman';

const words = (written: string): readonly string[] => written.trim().split(/\s+/);
const sexes = (men: string, women: string): ReadonlyMap<string, Sex> =>
  new Map([
    ...words(men).map((word) => [word, 'man'] as const),
    ...words(women).map((word) => [word, 'woman'] as const),
  ]);

const names = sexes(menNames, womenNames);

/** What tells the sex of whom the sentence is about. A word may mean something else in the other language: "son", "candidate". */
const subjects = {
  en: sexes(
    'he him himself his mr man father son brother uncle dad grandfather gentleman widower sir lad',
    'she her herself hers mrs ms miss woman mother daughter sister aunt mum mom grandmother lady widow',
  ),
  fr: sexes(
    'il monsieur candidat homme pere frere oncle fils interesse celui',
    'elle elles mme madame mlle mademoiselle candidate femme mere soeur tante fille interessee celle',
  ),
};
/** Words that agree with whom they are said of: before a partner that is the person, after it perhaps the partner. */
const agreeing = sexes(
  `actor waiter footballer priest monk pacse veuf divorce celibataire ingenieur directeur technicien infirmier vendeur joueur
  gardien marin remarie fiance assistant enseignant gerant president consultant etudiant adjoint avocat apprenti voisin
  cuisinier agriculteur pompier paysan patron`,
  `actress waitress nun bride pacsee veuve divorcee mariee nee ingenieure directrice technicienne infirmiere vendeuse joueuse
  gardienne remariee fiancee assistante enseignante gerante presidente consultante etudiante adjointe
  avocate apprentie voisine agricultrice paysanne patronne`,
);
const titles = new Set(words('m mr mrs ms miss mme mlle monsieur madame mademoiselle'));
/** "leur fils", "two daughters": no word for the person. */
const ofBoth = new Set(words('leur leurs their deux two trois three sage'));

const partners = sexes(
  `husband boyfriend boyfriends hubby fiance mari epoux compagnon conjoint copain mec amoureux`,
  `wife girlfriend girlfriends missus fiancee femme epouse compagne conjointe copine nana amoureuse`,
);
/** Words for a partner that leave the sex to a name. */
const openPartners = new Set(
  words('partner partenaire companion ami amie spouse lover concubin concubine flatmate ex'),
);
const possessives = new Set(words('his her my our their s son sa mon ma leur notre votre'));
/** "has a wife", "avait un petit copain". */
const having = new Set(words('has have had having with a avait avoir ayant ai eu avec'));
const articles = new Set(words('a un une the'));
/** "le mari de Mme Lund", "the husband of Mr Penn". */
const definite = new Set(words('le la l the'));
const of = new Set(words('de d of'));
/** After a partner, these begin what somebody else says: the name that follows is no partner's. */
const telling = new Set(words('dit ecrit explique precise raconte note ajoute says writes explains adds notes et and'));

/** Words for living or being together, after which a partner may be named without a word for one. */
const together = new Set(
  words(
    `vit vivait vivre vis vie couple marie mariee maries mariage remarie remariee divorce divorcee divorced epouse
    epousee epouser pacse pacsee pacs fiance fiancee menage amoureux amoureuse relation union veuf veuve lives living
    lived married remarried marry marrying marriage wedding engaged love dating dates dated together relationship
    romance sleeps partnership widow widower emmenage installe installee aime aimait loves kissed embrasse seeing vecu
    habite habitait dort dorment bed sees shares`,
  ),
);
/** "left her husband for a woman" */
const leaving = new Set(words('left quitte quittee leave quitter'));
const fore = new Set(words('pour for'));
const joining = new Set(words('avec with a to de d un une another autre by'));
/** Words for a man or a woman of whom nothing else is said. */
const people = sexes('homme garcon mec man guy bloke boy un', 'femme fille woman girl une');
/** How many words after the togetherness a partner is looked for. */
const reach = 5;

const nameAt = (sentence: readonly Token[], at: number): Sex | null => {
  const token = sentence[at];
  return token && token.shape !== 'LOWER' ? (names.get(token.word) ?? null) : null;
};
const wordAt = (sentence: readonly Token[], at: number): string => sentence[at]?.word ?? '';

/** A partner after words of togetherness: "vit avec un pompier", "married to a man", "a épousé Sophie". */
const joinedAt = (sentence: readonly Token[], at: number): Sex | null => {
  const token = sentence[at];
  if (!token) return null;
  const before = sentence.slice(Math.max(0, at - reach), at).map(({ word }) => word);
  const isTogether =
    before.some((word) => together.has(word)) ||
    (before.some((word) => leaving.has(word)) && before.some((word) => fore.has(word)));
  const isJoined =
    joining.has(before.at(-1) ?? '') || (nameAt(sentence, at) !== null && !telling.has(before.at(-1) ?? ''));
  const isOfThing = token.word === 'un' && of.has(before.at(-1) ?? '');
  return isTogether && isJoined && !isOfThing ? (people.get(token.word) ?? nameAt(sentence, at)) : null;
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

/** A word for a partner after whose it is, at once or with one word between ("her future wife"), after "has a", or before "de". */
const partnerAt = (sentence: readonly Token[], at: number): Sex | null => {
  const word = wordAt(sentence, at);
  const before = [wordAt(sentence, at - 1), wordAt(sentence, at - 2)];
  const isSmall = before[0] === 'petit' || before[0] === 'petite';
  const article = isSmall ? at - 2 : at - 1;
  const isHeld =
    word !== 'femme' && articles.has(wordAt(sentence, article)) && having.has(wordAt(sentence, article - 1));
  const isOf = definite.has(before[0] ?? '') && of.has(wordAt(sentence, at + 1));
  if (!before.some((each) => possessives.has(each)) && !isHeld && !isOf) return null;
  if (isSmall && (word === 'ami' || word === 'amie')) return word === 'ami' ? 'man' : 'woman';
  const named = [at + 1, at + 2].map((next) => nameAt(sentence, next)).find((sex) => sex !== null) ?? null;
  return openPartners.has(word) ? named : (partners.get(word) ?? null);
};

/** The name right after a partner is the partner's: "sa femme, Cécile," but not "mon mari, écrit Bruno". */
const isNameOf = (sentence: readonly Token[], at: number, place: number): boolean =>
  (place === at + 1 || (place === at + 2 && !telling.has(wordAt(sentence, at + 1)))) &&
  nameAt(sentence, place) !== null;

/** "marié" and "marie" are one without accents: a man, unless it is a name or a verb ("se marie"). */
const isVerbOrName = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.shape !== 'LOWER'
    ? !joining.has(wordAt(sentence, at + 1))
    : /^(?:se|s|me|m)$/.test(wordAt(sentence, at - 1));
/** What is followed or joined is a person: "sa femme la rejoindra". */
const followed = /^(?:re)?(?:joi(?:nt|gnait|ndr)|sui(?:t|v)|accompagn|sout(?:ien|en)|quitt|attend)/;

/** "et lui", "lui et": a man; "lui vaut": either. */
const beforeHim = new Set(words('et a chez pour avec ni'));
const afterHim = new Set(words('et meme aussi'));

/** "Yves et Karim" */
const isPair = (sentence: readonly Token[], at: number, sex: Sex): boolean =>
  [at - 2, at + 2].some(
    (other) => nameAt(sentence, other) === sex && /^(?:et|and)$/.test(wordAt(sentence, (at + other) / 2)),
  ) && nameAt(sentence, at) !== null;

/** French words for either sex, of which the article tells it where the sentence begins: "La juge", "Le notaire". */
const epicenes = new Set(
  words(
    `stagiaire secretaire notaire juge maire ministre architecte comptable graphiste journaliste dentiste artiste libraire
    bibliothecaire cadre interprete chimiste biologiste psychologue sociologue veterinaire garde guide capitaine
    commissaire proprietaire locataire collegue eleve pilote photographe diplomate fleuriste pianiste violoniste
    economiste juriste webmestre standardiste urbaniste pediatre psychiatre chef responsable prof`,
  ),
);

/** The sex of a word for either sex after the article that a sentence begins with. */
const epicene = (sentence: readonly Token[], at: number): Sex | null => {
  if (at !== 1 || !epicenes.has(wordAt(sentence, at))) return null;
  if (/^(?:la|cette)$/.test(wordAt(sentence, 0))) return 'woman';
  return /^(?:le|ce)$/.test(wordAt(sentence, 0)) ? 'man' : null;
};

/** The sex that a word tells of the person. */
const subjectAt = (sentence: readonly Token[], at: number, known: readonly ReadonlyMap<string, Sex>[]): Sex | null => {
  const word = wordAt(sentence, at);
  const before = wordAt(sentence, at - 1);
  if ((word === 'la' || word === 'le') && followed.test(wordAt(sentence, at + 1)))
    return word === 'la' ? 'woman' : 'man';
  if (ofBoth.has(before) || titles.has(before)) return null;
  if (word === 'm' && sentence[at]?.shape !== 'LOWER') return 'man';
  if (word === 'lui' && (beforeHim.has(before) || afterHim.has(wordAt(sentence, at + 1)))) return 'man';
  if (word === 'marie') return isVerbOrName(sentence, at) ? nameAt(sentence, at) : 'man';
  const told = known.map((each) => each.get(word)).find((sex) => sex !== undefined);
  return told ?? epicene(sentence, at) ?? nameAt(sentence, at);
};

/** The sex that a word before a partner tells by its form. */
const formOf = (sentence: readonly Token[], at: number): Sex | null => {
  const word = wordAt(sentence, at);
  return agreeing.get(word) ?? endingOf(word);
};

const moreOf = (told: readonly Sex[]): Sex | 'unknown' => {
  const men = told.filter((each) => each === 'man').length;
  if (men * 2 === told.length) return 'unknown';
  return men * 2 > told.length ? 'man' : 'woman';
};

/**
 * Says of which sex the partner in a sentence is and of which the person that it is about, as far as words and given
 * names tell: a couple of one sex tells of an orientation. "his" and "her" before a partner speak of the person.
 */
export function coupleEvidence(sentence: readonly Token[]): readonly string[] {
  const places = sentence.flatMap((_, at) => {
    const named = partnerAt(sentence, at);
    const sex = named ?? joinedAt(sentence, at);
    return sex === null ? [] : [{ at, sex, how: named === null ? 'joined' : 'named' }];
  });
  if (places.length === 0) return [];
  const known = languagesOf(sentence).map((language) => subjects[language]);
  const taken = new Set(places.map(({ at }) => at));
  const evidence = places.flatMap(({ at, sex, how }) => {
    const others = [...sentence.keys()].filter((place) => !taken.has(place) && !isNameOf(sentence, at, place));
    const surely = moreOf(others.flatMap((place) => subjectAt(sentence, place, known) ?? []));
    const byForm = moreOf(others.filter((place) => place < at).flatMap((place) => formOf(sentence, place) ?? []));
    const isAnother = /^(?:autre|another)$/.test(wordAt(sentence, at - 1));
    const told = surely === 'unknown' ? byForm : surely;
    const subject = told === 'unknown' && (isAnother || isPair(sentence, at, sex)) ? sex : told;
    const alike = subject === 'unknown' ? 'unknown' : subject === sex ? 'same' : 'other';
    return [
      `couple:${subject} ${sex}`,
      `couple:${alike}`,
      `couple:${wordAt(sentence, at - 1) || '|'} ${sex}`,
      `couple:${how} ${alike}`,
    ];
  });
  return new Set(places.map(({ sex }) => sex)).size > 1 ? [...evidence, 'couple:both'] : evidence;
}
