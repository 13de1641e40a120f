import { describe, expect, it } from 'vitest';
import { longestScreened, screenText } from '../../src/screen/screenText.js';

/** The categories found and the words that were found for them. */
const told = (text: string): readonly string[] =>
  screenText(text).map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`);
const categories = (text: string): readonly string[] => screenText(text).map(({ category }) => category);

describe('screenText finds what is said of the person', () => {
  it.each([
    ['HEALTH', 'Diabetic since childhood, she needs a fridge.', 'Diabétique depuis l’enfance.'],
    ['GENETIC', 'He carries the BRCA2 mutation.', 'Porteuse de la mutation BRCA2.'],
    ['BIOMETRIC', 'Her fingerprints were taken at the gate.', 'Ses empreintes ont été relevées à l’entrée.'],
    ['POLITICAL_OPINION', 'A member of the Green Party.', 'Adhérente du Parti socialiste.'],
    ['PHILOSOPHICAL_BELIEF', 'She is an atheist.', 'Franc-maçon depuis vingt ans.'],
    ['SEX_LIFE', 'He had an affair with a client.', 'Il a eu une liaison avec une stagiaire.'],
    ['SEXUAL_ORIENTATION', 'Mr Allen and his husband moved here.', 'Il est homosexuel.'],
    ['TRADE_UNION_MEMBERSHIP', 'Shop steward for nine years.', 'Délégué syndical CFDT.'],
    ['CRIMINAL_CONVICTION', 'Convicted of fraud in 2009.', 'Condamné pour vol en 2011.'],
  ])('%s', (category, english, french) => {
    expect(categories(english)).toEqual([category]);
    expect(categories(french)).toEqual([category]);
  });

  it('counts a denial as telling', () => {
    expect(categories('She has never been convicted.')).toEqual(['CRIMINAL_CONVICTION']);
    expect(categories('Il n’est pas syndiqué.')).toEqual(['TRADE_UNION_MEMBERSHIP']);
  });

  it('counts a trait of close family', () => {
    expect(categories('Her brother is autistic.')).toEqual(['HEALTH']);
    expect(categories('Son père est permanent CGT.')).toEqual(['TRADE_UNION_MEMBERSHIP']);
  });

  it.each([
    ['HEALTH', 'She takes quetiapine at night.'],
    ['TRADE_UNION_MEMBERSHIP', 'He is a NALGO man of the old school.'],
    ['PHILOSOPHICAL_BELIEF', 'Il a quitté la GLNF en 2012.'],
    ['POLITICAL_OPINION', 'Gilet jaune, il tenait le rond-point de Dax.'],
  ])('knows names: %s', (category, text) => {
    expect(categories(text)).toEqual([category]);
  });

  it('finds the person’s own trait beside work on the same subject', () => {
    expect(told('Taught deaf children for years, and he is diabetic himself.')).toEqual([
      'HEALTH: and he is diabetic himself',
    ]);
  });
});

describe('screenText leaves alone', () => {
  it.each([
    ['a profession', 'Diabetes nurse at a clinic in Hull.', 'Infirmière en diabétologie à Lille.'],
    ['an employer', 'Fundraiser for the Alzheimer’s Society.', 'Bénévole à la Ligue contre le cancer.'],
    ['a thesis', 'Her dissertation dealt with depression in novels.', 'Sa thèse porte sur l’anarchisme.'],
    ['other people', 'Taught deaf children in Lagos.', 'Accompagne des élèves autistes.'],
    ['a figure of speech', 'He is allergic to meetings.', 'Le commerce est dans son ADN.'],
    ['a homonym', 'Extra virgin olive oil importer.', 'Demande de mutation à Lyon.'],
    ['a town', 'Lives in Reading, works in Bath.', 'Il habite Gênes depuis 2001.'],
    [
      'a partner of the other sex',
      'The candidate moved to Glasgow with her boyfriend.',
      'Ne veut pas être mutée loin de son mari.',
    ],
    ['a step of the procedure', 'DBS check required for this post.', 'Un extrait de casier judiciaire sera demandé.'],
    ['a permit', 'Indefinite leave to remain', 'Titre de séjour valable jusqu’en 2027'],
    ['a field of study', 'Criminal law and political science', 'Psychologie du travail'],
    ['a permitted category', 'He is Jewish and a Dubliner.', 'De confession musulmane.'],
  ])('%s', (_what, english, french) => {
    expect(told(english)).toEqual([]);
    expect(told(french)).toEqual([]);
  });
});

describe('a word that stands alone', () => {
  it.each(['x', 'Tablets', 'Infusion', 'spectrum', 'Opération'])('%s tells nothing of anybody', (word) => {
    expect(categories(word)).toEqual([]);
  });

  it('is found where it names what is somebody’s', () => {
    expect(categories('Diabétique')).toEqual(['HEALTH']);
  });
});

describe('screenText reads what is written', () => {
  it.each([
    ['without accents and in capitals', 'EPILEPTIQUE DEPUIS 2010'],
    ['with a letter wrong', 'He is a diabtic, he says.'],
    ['in letters that only look different', 'She is ｄｉａｂｅｔｉｃ.'],
    ['with an invisible character inside', 'She is dia\u00adbetic.'],
    ['in decomposed letters', 'Elle est diabe\u0301tique.'],
  ])('%s', (_how, text) => {
    expect(categories(text)).toEqual(['HEALTH']);
  });

  it('tells places in UTF-16 units', () => {
    const text = '😀 Il est diabétique.';
    expect(screenText(text)).toEqual([{ category: 'HEALTH', start: 3, end: 20 }]);
    expect(text.slice(3, 20)).toBe('Il est diabétique');
  });

  it('tells sentences apart, in order', () => {
    expect(categories('He is gay. Works in Leeds. Convicted of theft.')).toEqual([
      'SEXUAL_ORIENTATION',
      'CRIMINAL_CONVICTION',
    ]);
  });

  it('spans the clauses that say it', () => {
    expect(told('Worked in a bakery, is diabetic since 2003, and paints.')).toEqual(['HEALTH: is diabetic since 2003']);
  });

  it('spans all that a sentence says in a category', () => {
    expect(told('Asthmatic since birth, diabetic since 2003.')).toEqual([
      'HEALTH: Asthmatic since birth, diabetic since 2003',
    ]);
    expect(told('Asthmatic since birth, and a diabetic, he says.')).toEqual([
      'HEALTH: Asthmatic since birth, and a diabetic',
    ]);
  });

  it('finds each of several categories in one sentence, in its own clause', () => {
    expect(told('Homosexuel, séropositif, encarté au PS, condamné en 2012.')).toEqual([
      'SEXUAL_ORIENTATION: Homosexuel',
      'HEALTH: séropositif',
      'POLITICAL_OPINION: encarté au PS',
      'CRIMINAL_CONVICTION: condamné en 2012',
    ]);
    expect(told('Diabetic since 2003 and a CGT shop steward.')).toEqual([
      'HEALTH: Diabetic since 2003 and a CGT shop steward',
      'TRADE_UNION_MEMBERSHIP: Diabetic since 2003 and a CGT shop steward',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(screenText('')).toEqual([]);
    expect(screenText(' \n…!')).toEqual([]);
  });

  it('answers the same twice', () => {
    const text = 'Elle est syndiquée à la CGT depuis 1998, et son frère est diabétique.';
    expect(screenText(text)).toEqual(screenText(text));
  });
});

describe('screenText is bounded', () => {
  it('refuses a longer text rather than reading a part of it', () => {
    expect(() => screenText('a'.repeat(longestScreened + 1))).toThrow(
      new RangeError('A text to screen must have at most 100000 characters, but got 100001.'),
    );
  });

  it.each([
    ['one word without end', 'a'.repeat(20_000)],
    ['one finding without end', 'diabetic '.repeat(2_222)],
    ['beginnings that never become a finding', 'has had not no '.repeat(1_333)],
    ['clauses without end', 'as, '.repeat(5_000)],
    ['clauses that each mention something', 'diabetic nurse, union work, '.repeat(714)],
    ['mentions without end in one clause of two', `${'diabetes nurse '.repeat(1_333)}, so`],
    ['dots and capitals', 'A.'.repeat(10_000)],
    ['marks', '̀'.repeat(20_000)],
  ])('takes time in proportion to the text: %s', (_what, text) => {
    const once = (read: string): number => {
      const before = process.cpuUsage();
      screenText(read);
      return process.cpuUsage(before).user;
    };
    // The least of some: what else the process does meanwhile, such as collecting garbage, is no work of the screen.
    const spent = (read: string): number => Math.min(...Array.from({ length: 4 }, () => once(read)));
    // Quadratic time would take 25 times as long; a fixed part keeps a slow machine from failing.
    expect(spent(text.repeat(5))).toBeLessThan(12 * spent(text) + 100_000);
  });
});
