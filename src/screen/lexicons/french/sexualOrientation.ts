import type { Lexicon } from '../../Lexicon.js';

/** Orientation told, denied or supposed, and a partner of the same sex. */
export const frenchSexualOrientation: Lexicon = {
  language: 'fr',
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      bi assume, est|suis|etait|ouvertement|serait|soit|etre|pas|aussi|jeune|couple|pere|homme|papa|se|comme|discretement|notoirement|devenu|que gay|gays|queer|lesbienne|bi|homo|hetero|lgbt*, gay et|assume|depuis|marie|sans|ne, lgbt assume, personne lgbt, orientation|preference|preferences|identite sexuelle|sexuelles|amoureuse, @son orientation, @son homosexualite|heterosexualite|bisexualite|sexualite, coming out, sorti|sortie|sortir|sorte du placard|placard, au placard gay, attire|attiree|attirance|preference|prefere|preferent|aime|aimait|gout|faible .. hommes|femmes|garcons|filles|deux sexes|meme sexe|genres, aime les hommes|femmes|garcons|filles, meme sexe|genre, du meme sexe, deux|ses|leurs mamans|papas|meres|peres, deux mamans, deux papas, mariage pour tous profite, vire sa cuti, de la jaquette, a voile et
      il .. son mari|epoux|compagnon|conjoint|copain|petit|fiance|ami, il .. mari|epoux, elle .. sa femme|epouse|compagne|copine|conjointe|fiancee, elle .. femme|epouse, m|monsieur|lui .. son? mari|epoux|compagnon|conjoint|copain|fiance, mme|madame|mlle|elle .. sa? femme|epouse|compagne|conjointe|copine|fiancee, marie|mariee|pacse|pacsee|vit|vivait|vie|couple|union|fiance|fiancee|menage a|avec un|une autre? homme|femme|garcon|fille, mariee|pacsee|fiancee a|avec|et .. femme|compagne|epouse|conjointe|copine|une, marie|pacse|fiance a|avec|et .. homme|mari|compagnon|conjoint|copain, epouse sa compagne, epouse|epousee son compagnon|compagnon|ami, epouse|epousee|femme de sa|la vie .. elle, conjoint|compagnon|partenaire|mari de meme, pere de|d .. son mari, mere de|d .. sa femme|compagne|epouse, deuxieme papa|maman, autre maman|papa|mere|pere, lui et son mari|compagnon|epoux|conjoint|copain|ami, elle et sa femme|compagne|epouse|copine|conjointe|amie, ne s interesse pas|guere aux femmes|hommes|filles|garcons, petit ami .. il, petite amie .. elle`,
    trait: `
      gay, lgbt*, lesbienne*, queer, homosexuel*, homophob*, homosexualite, heterosexuel*, heterosexualite, bisexuel*, bisexualite, pansexuel*, asexuel*, asexualite, lesbianisme, homo, homos, hetero, heteros, pede, gouine, tapette, homoparent*, homoparental*, inverti`,
    hint: `gay, homo, bi, hetero, queer, lesbienne, gays`,
    mask: `
      gay lussac|pride|village, rue gay, marche des fiertes, bar|bars|quartier|presse|magazine|tourisme|litterature|culture|histoire|cinema|festival|club|clientele gay|gays|lgbt|queer|lesbienne, bi mensuel|annuel|hebdomadaire|lingue|national|fuel, power bi, homo sapiens|economicus|faber|habilis|ludens, hetero clite|gene, reproduction asexuee, association|associations|centre|festival|droits|communaute|communautes|reseau|public|charte|inclusion|refuge|ligne lgbt*|gay, outil bi, consultant bi, analyste bi, charte d engagement lgbt, etudes queer|de genre|lgbt, autre entreprise, mariage pour tous`,
  },
};
