import type { Lexicon } from '../../Lexicon.js';

/** Orientation told, denied or supposed, and a partner of the same sex. */
export const frenchSexualOrientation: Lexicon = {
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      bi assume, est|suis|etait|ouvertement|serait|soit|etre|pas|aussi|jeune|couple|pere|homme|papa|se|comme|
      discretement|notoirement|devenu|que gay|gays|queer|lesbienne|bi|homo|hetero|lgbt*, gay et|assume|depuis|marie|
      sans|ne, lgbt assume, personne lgbt, orientation|preference|preferences|identite sexuelle|sexuelles|amoureuse,
      @son orientation, @son homosexualite|heterosexualite|bisexualite|sexualite, coming out, sorti|sortie|sortir|sorte
      du placard|placard, au placard gay, attire|attiree|attirance|preference|prefere|preferent|aime|aimait|gout|faible
      .. hommes|femmes|garcons|filles|deux sexes|meme sexe|genres, aime les hommes|femmes|garcons|filles, meme sexe|
      genre, du meme sexe, deux|ses|leurs mamans|papas|meres|peres, deux mamans, deux papas, mariage pour tous profite,
      vire sa cuti, de la jaquette, il .. son mari|epoux|compagnon|conjoint|copain|petit|fiance|ami, il .. mari|epoux,
      elle .. sa femme|epouse|compagne|copine|conjointe|fiancee, elle .. femme|epouse, m|monsieur|lui .. son? mari|
      epoux|compagnon|conjoint|copain|fiance, mme|madame|mlle|elle .. sa? femme|epouse|compagne|conjointe|copine|
      fiancee, marie|mariee|pacse|pacsee|vit|vivait|vie|couple|union|fiance|fiancee|menage a|avec un|une autre? homme|
      femme|garcon|fille, mariee|pacsee|fiancee a|avec|et .. femme|compagne|epouse|conjointe|copine|une, marie|pacse|
      fiance a|avec|et .. homme|mari|compagnon|conjoint|copain, epouse sa compagne, epouse|epousee son compagnon|
      compagnon|ami, epouse|epousee|femme de sa|la vie .. elle, conjoint|compagnon|partenaire|mari de meme, pere de|d
      .. son mari, mere de|d .. sa femme|compagne|epouse, deuxieme papa|maman, autre maman|papa|mere|pere, lui et son
      mari|compagnon|epoux|conjoint|copain|ami, elle et sa femme|compagne|epouse|copine|conjointe|amie, ne s interesse
      pas|guere aux femmes|hommes|filles|garcons, petit ami .. il, petite amie .. elle, prefere|preferait|preferer|
      aime|aimait|aimer|attire|attiree|desire|desirait|frequente|interesse|interessee|sort|sortait|couche|regarde|
      courtise|par|penche|penchant|attirance|gout|inclination que?|qu? aux?|les?|des?|pour?|par?|avec?|de?|vers?
      hommes|femmes|garcons|filles|personnes, son|sa|mon|ma|leur petit ami|copain .. il, presente|presentee|presenter|
      presentait|vit|vivait|habite|habitait|emmenage|marie|mariee|epouse|epousee|pacse|pacsee|installe|installee|
      fiance|fiancee|rejoindre|suivre|suit|rejoint|union|mariage|couple|amour|amoureux|amoureuse|enfant|pacs|noces
      avec|a|de|d|sa|leur? une autre femme|fille, elle .. petite amie|copine|amie|fiancee|compagne|epouse|femme, il ..
      petit ami|copain|fiance|compagnon|epoux|mari, elle|elles|mme|m|candidate|mariee|pacsee|fiancee|ingenieure|
      directrice|veuve .. sa femme|compagne|epouse|conjointe|copine|petite|fiancee, il|m|marie|pacse|fiance|veuf|
      candidat|pere|monsieur .. son mari|compagnon|epoux|conjoint|copain|petit|fiance|ami, petite amie depuis, mariee
      a|avec une, marie|pacse|vit|couple|installe|emmenage|fiance|relation|union|histoire|noces a|avec|d|de|un|en? un?
      autre? homme|garcon|compagnon, vit|vivait|vivre|partage|couple|mariee|pacsee|relation|menage|amoureuse|union|
      emmenage|installee avec|d|de? une? autre? femme|fille|amie, deux femmes|hommes|mamans|papas|peres|meres|maris|
      epouses|mariees|maries, sa femme et elle, sa compagne et elle, son mari et lui, lui et son, mariage|couple|
      famille|union|parents|vie|relation homosexu*|gay|lesbien*|homoparental*|homo, arc en ciel, homo|gay|
      lesbienne|bi|hetero|queer|homosexuel|homosexuelle|bisexuel|bisexuelle|pd assume|assumee|declare|declaree|notoire|
      depuis|et|ou|dans|discret|discrete|revendique*|affiche*|ne|comme|au, ouvertement|notoirement|publiquement|
      fierement|secretement|peut|sans|certainement|surement|probablement etre|doute? gay|homo*|lesbienne|bi*|hetero*|
      queer, serait|est|etre|etait|n|pas|ni|soit|fut|dit|disait|dirait|dise|se|declare|croit|sait|savait|crois|suppose|
      pense|imagine|jeune|femme|homme|couple|pere|mere|fils|fille|frere|soeur|collegue|ami|amie|parent|comme|seul|
      seule|une|un|que|plutot|bien|aussi gay|gays|homo|lesbienne|bi|hetero|queer, orientation|preferences|penchants|
      attirance|attirances affective|affectives|sexuelle|sexuelles|amoureuse|homosexuelle, sorti|sortie
      du placard, l autre bord, mariage pour tous marie, eloigne de|rejete|rejetee|rejet|chasse|chassee par|de @son?
      parents|famille|pere .. homosexualite|coming|compagnon|compagne|petite|petit, elle .. sa compagne, il .. son
      compagnon, sa compagne @girl .. elle, son compagnon @boy .. il, eleve|elevee|adopte|adoptee|grandi par|avec|chez
      deux meres|peres|mamans|papas|femmes|hommes, son compagnon .. il, son compagnon dit il, femme|fille qui aime les?
      femmes|filles, homme|garcon qui aime les? hommes|garcons, aime les femmes, il .. son mari, elle .. sa conjointe|
      femme|epouse|compagne, sa conjointe .. elle|dit, a voile et a vapeur, sa petite amie|copine|fiancee .. elle, son
      petit ami|copain|fiance .. il, il .. avec|et|de son mari, elle .. avec|et|de sa femme|compagne|epouse|conjointe,
      sa petite amie .. elle|dit, il ... son mari|epoux|fiance, elle ... sa femme|epouse|compagne|conjointe|fiancee|
      copine, elle ... sa petite amie, il ... son petit ami, lui ... son mari, gay|homo|bi|hetero|queer|lesbienne|gays
      depuis, sort|sortait|sortir|flirte|danse avec un garcon|homme|mec, pacse|marie|fiance a|avec @boy, pacsee|mariee|
      fiancee a|avec @girl, epouse|femme|compagne|conjointe|fiancee de mme|madame|mlle, epoux|mari|compagnon|conjoint
      de m|monsieur, petit ami ..., jamais eu de petite amie, je .. mon mari|epoux .. bruno|paul|marc|thierry|jean|
      pierre|luc|eric|m|monsieur, mon mari|epoux ecrit|dit|et moi .. @boy|Bruno|Eric|Luc|Yann|Kevin|Maxime|Cedric|
      Fabien|Gilles|Herve|Serge|Didier|Pascal|Remi, mon mari|epoux|compagnon|fiance ecrit|dit|raconte|precise|explique
      m|monsieur|@boy|Bruno|Eric|Luc|Yann|Kevin|Maxime|Cedric|Fabien|Gilles|Herve|Serge|Didier|Pascal|Remi, ma femme|
      epouse|compagne|fiancee ecrit|dit|raconte|precise|explique mme|madame|@girl|Nadege|Corinne|Sonia|Agnes|Lise|
      Judith|Elsa|Ines|Clara|Oceane|Charlotte|Brigitte|Monique|Martine|Cecile|Delphine|Virginie|Celine, son|sa|mon
      fiance|mari|epoux|compagnon|copain|petit|conjoint ami? @boy|Bruno|Eric|Luc|Yann|Kevin|Maxime|Cedric|Fabien|
      Gilles|Herve|Serge|Didier|Pascal|Remi|Marco|Luis .. dit? m|il|lui, n aime|aimait|aimerait pas|plus|que les
      femmes|hommes|filles|garcons, aime|aimer|aimait autant|aussi|surtout|plutot|que les hommes|femmes|filles|garcons|
      deux, attire|attiree|attirance|attirances|penchant|penchants|gout|preference|interesse par|pour|vers|plutot? les|
      le|des meme|hommes|femmes|filles|garcons|deux|deux|deux sexes?, candidate|elle|mme|madame|chanteuse|directrice|
      soeur|fille|mere|ingenieure|mademoiselle|veuve ... sa compagne|femme|epouse|conjointe|fiancee|copine, m|monsieur|
      il|lui|candidat|frere|fils|pere|veuf ... son mari|epoux|compagnon|conjoint|fiance|copain|petit, ni gay|hetero|
      homo|lesbienne ni .., gay|lesbienne|bi|homo|hetero|queer|homosexuel|homosexuelle|bisexuel|bisexuelle|pansexuel|
      pansexuelle|asexuel|asexuelle precise|dit|et|a|note|assume|fier|fiere|il|elle|iel|depuis|ne|artiste|vit|marie|
      mariee, effemine|effeminee sans|, sans doute homosexuel, effemine, en couple avec un autre|homme|femme|garcon|
      fille|collegue, pacsee|mariee|fiancee a|avec une|son amie|sa, pacse|marie|fiance a|avec un|son ami, autre homme|
      femme depuis|et|dans, enfant|enfants|bebe avec sa compagne|femme|conjointe|epouse, avec sa compagne par|en pma,
      sortir|sorti|sortie|sortant du placard, fluide dit|sexuellement, butch, camionneuse, orientation sexuelle|
      affective, meme sexe, deux papas|mamans|peres|meres, revele|reveler|revelant|annonce|cache|cachait|tait|assume|
      vit @son homosexualite|orientation|bisexualite, on le|la croit|dit|pense|sait|suppose|imagine gay|homo|lesbienne|
      bi|homosexuel*|hetero*, parce que|qu il|elle est gay|homo|lesbienne|homosexuel*|bi*, je suis un homme ... mon
      mari|conjoint|compagnon|epoux|fiance, je suis une femme ... ma femme|conjointe|compagne|epouse, mariee|pacsee|
      fiancee|vit|vie|union|couple ... avec|a @girl|Lucie|Judith|Elsa|Ines|Clara|Sonia|Agnes|Lise|Charlotte|Celine,
      elle ... avec @girl|Lucie|Judith|Elsa|Clara, union|pacs|mariage|marie|pacse|fiance|couple ... avec @boy|Mathieu|
      Franck|Eric|Luc|Yann|Kevin|Maxime|Cedric|Fabien|Bruno|Gilles ... il|lui|m, union civile avec @boy|Mathieu|Eric|
      Luc|Yann, avec la meme femme|fille, avec le meme homme|garcon, embrasse|embrassait son copain|ami|mari|compagnon,
      embrasse|embrassait sa copine|amie|femme|compagne, veuf|veuve de son|sa mari|compagne|compagnon|femme, annonce|
      revele|avoue|dit|confie qu il|elle|etait .. gay|homo|homosexuel*|lesbienne|bi, mari a droit, m ... demande si son
      mari, homo|gay|lesbienne refoule|refoulee|assume|honteux, pede, pas hetero
    `,
    trait: `
      gay, lgbt*, lesbienne*, queer, homosexuel*, homophob*, homosexualite, heterosexuel*, heterosexualite, bisexuel*,
      bisexualite, pansexuel*, asexuel*, asexualite, lesbianisme, homo, homos, hetero, heteros, pede, gouine, tapette,
      homoparent*, homoparental*, inverti, aromantique*, sapphique
    `,
    topic: `
      que porte sa femme|compagne, maries @boy|Yves|Karim|Hugo et|, en couple avec un|une .., a epouse une femme|sa,
      elle .. epouse une, il .. epouse un homme|son, couple|couples d|de hommes|femmes, amitie particuliere, avec un
      autre homme|seminariste|garcon|militaire, aime|aimait une femme|fille, aime|aimait un homme|garcon, sa compagne
      attendent|attend un enfant, elle prefere les femmes, il prefere les hommes, ami laurent|thierry|paul|marc, petite
      amie, petit ami, mari et moi deux garcons|hommes, deux garcons du, quitte|quittee son mari pour une, quitte sa
      femme pour un, pour une femme|fille, pour un homme|garcon, parle de son epouse|mari, bisexualite, marie a un
      homme, deux peres lui, lui et @boy, elle et @girl, mon compagnon dit @boy|Jerome, ma compagne dit @girl, partage
      sa vie avec un|une, @boy et son|sa? conjoint|mari|compagnon|fiance|epoux, @girl et sa femme|compagne|epouse|
      fiancee
    `,
    hint: `
      gay, homo, bi, hetero, queer, lesbienne, gays
    `,
    mask: `
      gay lussac|pride|village, rue gay, marche des fiertes, bar|bars|quartier|presse|magazine|tourisme|litterature|
      culture|histoire|cinema|festival|club|clientele gay|gays|lgbt|queer|lesbienne, bi mensuel|annuel|hebdomadaire|
      lingue|national|fuel, power bi, homo sapiens|economicus|faber|habilis|ludens, hetero clite|gene, reproduction
      asexuee, association|associations|centre|festival|droits|communaute|communautes|reseau|public|charte|inclusion|
      refuge|ligne lgbt*|gay, outil bi, consultant bi, analyste bi, charte d engagement lgbt, etudes queer|de genre|
      lgbt, autre entreprise, mariage pour tous, Gay de son, deux femmes|hommes dirigent|travaillent|sur|pour|ont|et,
      partenaire de meme|double|tennis, meme niveau, hetero evaluation|evaluations|entreprise, queer as folk, Gay Paul|
      paul, gai luron|savoir|laboureur, homo faber|sapiens|economicus|ludens, hetero auto|auto, centre|bar|festival|
      bars|association|collectif|presse|revue|char lgbt|gay|gays|lgbtq|lgbt|, homophobie, contre l homophobie,
      prevention|lutte|forme|formation ... homophob*, film|filme|photographie|roman|these|memoire|mariage pour|
      documentaire|edite|livre ... gay|homosex*|lesbien*|hommes|femmes qui s, compagne de route|theatre|jeu, compagnie de|d theatre|danse|cirque|assurance|assurances|navigation, compagnon de route|cordee|jeu|d|du devoir|emmaus, mme ... son compagnon|mari|fiance|epoux, elle ... son
      compagnon|mari, m ... sa femme|compagne|epouse|fiancee, sa femme dirige|tient|travaille dit m, lgbt compris|
      inclus, arc en ciel d un, drapeau arc en ciel, union de fait avec sa compagne m, petit ami petit, refugies
      persecutes, joue un homme|personnage .., drapeaux, couple de danseurs|patineurs|gardiens|retraites, vie de couple
      et expatriation, deux hommes d affaires|femmes d affaires, elle a epouse un, il a epouse une, gay friendly,
      couple de femmes|hommes realise, bi media|mensuel, histoire de l homosexualite, conjoint collaborateur, fiancee
      du pirate, deux|des meres d eleves, deux|des peres d eleves, comedie|film|roman|piece sur .. gay|homosexuel|
      lesbien, son petit ami l a deposee,
      deux meres|peres|mamans|papas fondatrices|fondateurs|d|de|sur|ont|avaient,
      papas poules, papa poule, petite amie du|de, petit ami de|du, deux papas|mamans|messieurs|dames|hommes|femmes
      ages|agees|poules|d eleves|a la creche,
      historien|historienne|sociologue|memoire|these|deportation|depenalisation|histoire ... homosexualite,
      deportation|depenalisation pour|de l? homosexualite,
      coming out de|d|du geek|ecolo|politique|fan|nerd|croyant,
      mon mari .. ecrit|dit laurence|helene|marie|sophie|claire|anne, deux peres jesuites|blancs|fondateurs, mon epoux
      .. mme|ecrit mme,
      deux mamans|papas kangourous|ours|pingouins|livre|album, livre|album jeunesse, @son ex mari lui|a .. dit
      antoinette|elle|mme,
      mutee|separee|eloignee|mutee loin? de|d son mari|compagnon|conjoint|epoux|fiance, mute|separe|eloigne de|d sa
      femme|compagne|conjointe|epouse,
      preference|preferences pour|aux les? hommes|femmes .. terrain|experience|metier, hommes et les femmes de|du
    `,
  },
};
