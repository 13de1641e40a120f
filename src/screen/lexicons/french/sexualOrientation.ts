import type { Lexicon } from '../../Lexicon.js';

/** Orientation told, denied or supposed, and a partner of the same sex. */
export const frenchSexualOrientation: Lexicon = {
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      bi assume, est|suis|etait|ouvertement|serait|soit|etre|pas|aussi|jeune|couple|pere|homme|papa|se|comme|
      discretement|notoirement|devenu|que gay|gays|queer|lesbienne|bi|homo|hetero|lgbt*, gay et|assume|depuis|marie|
      sans|ne, lgbt assume, personne lgbt, orientation|preference|preferences|identite sexuelle|sexuelles|amoureuse,
      @son orientation, @son homosexualite|heterosexualite|bisexualite|sexualite, coming out, sorti|sortie|sortir|
      sorte du placard|placard, au placard gay, attire|attiree|attirance|preference|prefere|preferent|aime|aimait|
      gout|faible .. hommes|femmes|garcons|filles|deux sexes|meme sexe|genres, aime les hommes|femmes|garcons|
      filles, meme sexe|genre, du meme sexe, deux|ses|leurs mamans|papas|meres|peres, deux mamans, deux papas,
      mariage pour tous profite, vire sa cuti, de la jaquette, il .. son mari|epoux|compagnon|conjoint|copain|petit|
      fiance|ami, il .. mari|epoux, elle .. sa femme|epouse|compagne|copine|conjointe|fiancee, elle .. femme|epouse,
      m|monsieur|lui .. son? mari|epoux|compagnon|conjoint|copain|fiance, mme|madame|mlle|elle .. sa? femme|epouse|
      compagne|conjointe|copine|fiancee, marie|mariee|pacse|pacsee|vit|vivait|vie|couple|union|fiance|fiancee|menage
      a|avec un|une autre? homme|femme|garcon|fille, mariee|pacsee|fiancee a|avec|et .. femme|compagne|epouse|
      conjointe|copine|une, marie|pacse|fiance a|avec|et .. homme|mari|compagnon|conjoint|copain, epouse sa
      compagne, epouse|epousee son compagnon|compagnon|ami, epouse|epousee|femme de sa|la vie .. elle, conjoint|
      compagnon|partenaire|mari de meme, pere de|d .. son mari, mere de|d .. sa femme|compagne|epouse, deuxieme
      papa|maman, autre maman|papa|mere|pere, lui et son mari|compagnon|epoux|conjoint|copain|ami, elle et sa femme|
      compagne|epouse|copine|conjointe|amie, ne s interesse pas|guere aux femmes|hommes|filles|garcons, petit ami ..
      il, petite amie .. elle, prefere|preferait|preferer|aime|aimait|aimer|attire|attiree|desire|desirait|
      frequente|interesse|interessee|sort|sortait|couche|regarde|courtise|par|penche|penchant|attirance|gout|
      inclination que?|qu? aux?|les?|des?|pour?|par?|avec?|de?|vers? hommes|femmes|garcons|filles|personnes, son|sa|
      mon|ma|leur petit ami|copain .. il, presente|presentee|presenter|presentait|vit|vivait|habite|habitait|
      emmenage|marie|mariee|epouse|epousee|pacse|pacsee|installe|installee|fiance|fiancee|rejoindre|suivre|suit|
      rejoint|union|mariage|couple|amour|amoureux|amoureuse|enfant|pacs|noces avec|a|de|d|sa|leur? une autre femme|
      fille, elle .. petite amie|copine|amie|fiancee|compagne|epouse|femme, il .. petit ami|copain|fiance|compagnon|
      epoux|mari, elle|elles|mme|m|candidate|mariee|pacsee|fiancee|ingenieure|directrice|veuve .. sa femme|compagne|
      epouse|conjointe|copine|petite|fiancee, il|m|marie|pacse|fiance|veuf|candidat|pere|monsieur .. son mari|
      compagnon|epoux|conjoint|copain|petit|fiance|ami, petite amie depuis, mariee a|avec une, marie|pacse|vit|
      couple|installe|emmenage|fiance|relation|union|histoire|noces a|avec|d|de|un|en? un? autre? homme|garcon|
      compagnon, vit|vivait|vivre|partage|couple|mariee|pacsee|relation|menage|amoureuse|union|emmenage|installee
      avec|d|de? une? autre? femme|fille|amie, deux femmes|hommes|mamans|papas|peres|meres|maris|epouses|mariees|
      maries, sa femme et elle, sa compagne et elle, son mari et lui, lui et son, mariage|couple|famille|union|
      parents|vie|relation homosexu*|gay|lesbien*|homoparental*|homo|meme|de|arc, arc en ciel, homo|gay|lesbienne|
      bi|hetero|queer|homosexuel|homosexuelle|bisexuel|bisexuelle|pd assume|assumee|declare|declaree|notoire|depuis|
      et|ou|dans|discret|discrete|revendique*|affiche*|ne|comme|au, ouvertement|notoirement|publiquement|fierement|
      secretement|peut|sans|certainement|surement|probablement etre|doute? gay|homo*|lesbienne|bi*|hetero*|queer,
      serait|est|etre|etait|n|pas|ni|soit|fut|dit|disait|dirait|dise|se|declare|croit|sait|savait|crois|suppose|
      pense|imagine|jeune|femme|homme|couple|pere|mere|fils|fille|frere|soeur|collegue|ami|amie|parent|comme|seul|
      seule|une|un|que|plutot|bien|aussi gay|gays|homo|lesbienne|bi|hetero|queer, orientation|preferences|penchants|
      attirance|attirances|identite|vie affectives?|affective|sexuelles?|sexuelle|amoureuse|homosexuelle, sorti|
      sortie du placard, l autre bord, mariage pour tous marie, eloigne de|rejete|rejetee|rejet|chasse|chassee par|
      de @son? parents|famille|pere .. homosexualite|coming|compagnon|compagne|petite|petit, elle .. sa compagne, il
      .. son compagnon, sa compagne @girl .. elle, son compagnon @boy .. il, eleve|elevee|adopte|adoptee|grandi par|
      avec|chez deux meres|peres|mamans|papas|femmes|hommes, son compagnon .. il, son compagnon dit il, femme|fille
      qui aime les? femmes|filles, homme|garcon qui aime les? hommes|garcons, aime les femmes, il .. son mari, elle
      .. sa conjointe|femme|epouse|compagne, sa conjointe .. elle|dit, a voile et a vapeur, sa petite amie|copine|
      fiancee .. elle, son petit ami|copain|fiance .. il, il .. avec|et|de son mari, elle .. avec|et|de sa femme|
      compagne|epouse|conjointe, sa petite amie .. elle|dit, il ... son mari|epoux|fiance, elle ... sa femme|epouse|
      compagne|conjointe|fiancee|copine, elle ... sa petite amie, il ... son petit ami, lui ... son mari, gay|homo|
      bi|hetero|queer|lesbienne|gays depuis, sort|sortait|sortir|flirte|danse avec un garcon|homme|mec, pacse|marie|
      fiance a|avec @boy, pacsee|mariee|fiancee a|avec @girl, epouse|femme|compagne|conjointe|fiancee de mme|madame|
      mlle, epoux|mari|compagnon|conjoint de m|monsieur
    `,
    trait: `
      gay, lgbt*, lesbienne*, queer, homosexuel*, homophob*, homosexualite, heterosexuel*, heterosexualite,
      bisexuel*, bisexualite, pansexuel*, asexuel*, asexualite, lesbianisme, homo, homos, hetero, heteros, pede,
      gouine, tapette, homoparent*, homoparental*, inverti, aromantique*, sapphique
    `,
    hint: `
      gay, homo, bi, hetero, queer, lesbienne, gays
    `,
    mask: `
      gay lussac|pride|village, rue gay, marche des fiertes, bar|bars|quartier|presse|magazine|tourisme|litterature|
      culture|histoire|cinema|festival|club|clientele gay|gays|lgbt|queer|lesbienne, bi mensuel|annuel|hebdomadaire|
      lingue|national|fuel, power bi, homo sapiens|economicus|faber|habilis|ludens, hetero clite|gene, reproduction
      asexuee, association|associations|centre|festival|droits|communaute|communautes|reseau|public|charte|
      inclusion|refuge|ligne lgbt*|gay, outil bi, consultant bi, analyste bi, charte d engagement lgbt, etudes
      queer|de genre|lgbt, autre entreprise, mariage pour tous, Gay de son, deux femmes|hommes dirigent|travaillent|
      sur|pour|ont|et, partenaire de meme|double|tennis, meme niveau
    `,
  },
};
