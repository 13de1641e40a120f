import type { Lexicon } from '../../Lexicon.js';

/** How people, offices, slang and four French-speaking countries tell an orientation or a partner of the same sex. */
export const frenchSexualOrientationTalk: Lexicon = {
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      se dit|disait|definit|appelle tapette|folle|pede|gouine|goudou|tante au?|et?, la folle du|de ... appelait|
      appelaient|surnommait|surnommaient, s|se|me est declare|declaree|dit|dite|defini|definie|revele|revelee
      pansexuel*|bisexuel*|gay|lesbienne|homo*|asexuel*|queer, elle meme ... sa femme|compagne|blonde|epouse|
      conjointe, sa femme|compagne|blonde|epouse|conjointe|copine|cherie ... elle meme, son mari|compagnon|chum|epoux
      ... lui meme|il, son|sa ex compagne|femme|epouse|copine ... infirmiere|elle|technicienne|candidate, amour|
      couple|parentalite|famille|vie au masculin|feminin pluriel?, conjugue|conjuguait l amour|le? au masculin|
      feminin, insensible|indifferent|indifferente|allergique|imperméable|immunise au|aux beau|charmes|charme|appas|
      femmes|hommes sexe|feminin|feminins|masculin|masculins, jamais vu|vue|apercu|apercue|eu avec|au|de une?|bras?
      d?|petite|petit une|un femme|homme|fille|garcon|copine|copain, femmes|filles|mesdames|collegues n|rien|ont ont|
      a|n rien|craindre a|de craindre|lui|lui, on ne lui connait aucune femme|petite|compagne|fiancee, on ne lui
      connait aucun homme|petit|compagnon|fiance, amateur d hommes|garcons|ephebes, amatrice de femmes|filles|nanas,
      celibataire endurci si vous, si vous voyez ce .. dire|pense, de ceux|celles qui aiment les hommes|femmes|
      garcons, torrents de vie, courage apostolat, desert stream, homosensible*, homoerot*, don du sang ... homo*|
      hommes|gay|orientation, article 347 ... homosexualite|cameroun, article 319 ... homosexualite|senegal, article
      489 ... homosexualite|maroc, article 230 ... homosexualite|tunisie, test anal|de virginite, arrete|arretee|
      detenu|incarcere pour homosexualite|actes|acte contre|nature|homosexuel*, maman|papa de coeur|ventre, deux
      alliances|robes|costumes au|a|devant maire|mairie|eglise, epoux et epoux, epouse et epouse, pere 1 et, donneur
      connu avec|pour .. compagne|femme|couple, inseminee|insemination|fiv en|a|au belgique|espagne|danemark|
      barcelone|copenhague|gand avec sa|ma, nos deux mamans|papas, deux noms feminins|masculins sur, adoption
      plenier*|simple par|de .. femme|mari|epouse|epoux|compagne, mere biologique et|sa|l, vie de couple avec un|une
      homme|femme|autre, aux deux comme|dit|, est aux deux, ne cache|cachait pas|jamais|plus @son homosexualite|
      bisexualite|compagnon|mari|femme|chum|blonde|gouts|orientation, n a|fait jamais|pas fait|cache|mystere|secret
      mystere?|de @son amours|gouts|preferences|homosexualite|orientation|compagnon, mystere de ses amours|gouts|
      penchants|preferences, secret de polichinelle ... gay|homo*|orientation|compagnon|hommes|femmes, de notoriete
      publique ... gay|homo*|gai|lesbienne|hommes, tout le monde sait|savait .. gay|gai|homo|lesbienne|hommes|femmes,
      sait|savait|croyait|croit qu il|elle en est|etait|pince, en soit|etait|est comme|aussi on|lui|elle, prince pas
      princesse, ni fiancee ni femme mais un, il|lui|m|candidat ... son homme|jules|mec|julot|prince|copain, elle|
      candidate ... sa nana|meuf|copine|go|gonzesse, en couple gay|lesbien|homo, couple lesbien|gai, vie de couple
      gay|gaie|lesbienne, gai|gaie assume|assumee|ouvertement|declare|avoue|notoire|revendique|comme on|dit|il|
      evidemment|jusqu, ouvertement|fierement|officiellement|notoirement|discretement|evidemment gai|gaie|bi|
      lesbienne|goudou|pede|pd, gai|gaie|gay|homo|goudou|lesbienne|pede|bi|gouine|queer|pan et fier|fiere|heureux|
      heureuse|content|contente|alors|visible|out, gai|gay|homo|bi|lesbienne|pede|gouine|goudou out, out au|a bureau|
      travail|boulot|la|l|ses, suis|est|etait|serait|pas|plus|jamais|deja out au|a|aupres|depuis|dans|, fait|faire|
      fit|faisait|fera|refuse|raconte|raconter|retarde|vit|vecu @son? coming out a|pendant|devant|aupres|en|au|sur|
      quand|avant|apres|tardif, coming out tardif|familial|difficile|reussi|rate|force|public|a|devant|aupres, s|me|m|
      se est|suis|etait|sont oute|outee|decouvert|decouverte gay|bi|lesbienne|homo|homosexuel*|queer|attire|attiree,
      decouvert|decouverte|sait|sent|sentait|su|reconnu|savait bi|gay|lesbienne|homo|pansexuel*|gouine|pede, oute|
      outee malgre|a|devant|publiquement|contre|sans, celibataire et gai|gaie|pd|goudou|queer|pansexuel*, candidat|
      candidate|jeune|vieux|papa|maman|garcon|mec|gars|vendeur|flic|prof|pere|employe|salarie gay|gai|homo|pede|bi|
      queer|lesbienne|gaie|goudou, en tant que|qu gai|gay|lesbienne|homosexuel|homosexuelle|homo|bi|queer|flic|
      salarie|concerne|concernee gay|gai|lesbienne|homo|, homo|gay|gai|lesbienne|bi comme lui|elle|moi|eux|on, gays|
      gais|homos|lesbiennes comme lui|elle|moi|nous, entre gays|gais|homos|lesbiennes|garcons sensibles, gay|gai|
      lesbienne|homo|bi lui|elle|moi meme, taisait|taisant|tait|taire|tu|cache|cachait|cacher|caché|avoue|avouait|
      avouer|niait|nie|nier|dement|confie|confiait|apprend|appris|revele|revelait ... gay|gai|homo|lesbienne|bi|
      homosexuel*|bisexuel*, avant|depuis|apres @son coming, se|s|me definit|definis|definissait|declare|declaree|
      decrit|dit|dis|disait|proclame|affiche|revendique|presente|est|identifie|qualifie comme? allosexuel*|
      altersexuel*|demisexuel*|demi|pansexuel*|omnisexuel*|polysexuel*|biromantique|homoromantique|aromantique|
      panromantique|graysexuel*|fluide|heteroflexible|homoflexible|gai|gaie|saphique|butch|fem|gouine|pede|goudou|ace|
      lgbt*|queer|bi|pan, demi sexuel|sexuelle|sexuels|romantique, mister|miss|mr gay|bear|ours|leather|cuir, elu|elue
      mister|mr gay|bear, insultes|traite|traitee|traiter|surnomme|surnommee|appele|appelait|appelaient|taxe d|de|la
      inverti|invertie|pede|pd|tapette|tantouse|tantouze|tarlouze|tarlouse|fiotte|folle|gouine|goudou|marquise|
      duchesse|chochotte|lopette|tafiole|fif|tata, la marquise son, folle perdue, grande|vieille|vraie folle assumee|
      perdue|du|des|, un peu|brin|poil|tantinet trop? tapette|folle|tantouse|chochotte|effemine|maniere|pede|gouine|
      goudou|follasse, de la jaquette|pedale|famille|confrerie|manchette flottante|assume|assumee|comme, marche|
      carbure|navigue|fonctionne|roule|tourne a voile|vapeur|aux, voile et a? vapeur, bique et bouc, mange a tous les
      rateliers en|amoureux, ne mange pas de ce pain, vire|vira|viré|change|retourne sa|de veste|bord sentimental|
      amoureux|sexuel|apres|depuis son|divorce, du meme bord que lui|elle, ceux de mon bord, pas de ce bord|cote,
      joue|jouait|jouer dans l|la autre|meme equipe|categorie, joue|jouait pour l autre, en est|suis|etait souffle|
      soupire|glisse|chuchote|de la|comme|lui|elle|aussi|la, il|elle|lui en est comme, j en suis de la|comme|aussi, en
      serait|etait lui|elle aussi, est|etait|suis|serait de la famille|boutique|paroisse arc|elle|il|lui|comme|gay,
      triangle rose, amour qui n ose, n ose pas? dire son nom, inclination|inclinations|amour|amours|mœurs|moeurs
      grecque|grecques|grec|socratique|socratiques|uranienne|uraniennes|saphique|saphiques|lesbiennes|florentines|
      athenienne|inverties|speciales|particulieres|contre, amitie|amities|tendresse particuliere|particulieres|
      amoureuse|saphique|virile, amours masculines|homosexuelles|saphiques|lesbiennes|feminines|viriles|grecques,
      contre nature, penchant|penchants|gout|gouts|inclination|inclinations|faible|attirance|attirances|attraction|
      tendresse|preference|preferences|passion|passions|regard|regards|curiosite|curiosites|desir|desirs pour|vers|
      envers l|le|la|les|des|son|mon|ses|de propre|meme|autre|deux|jeunes|beaux|belles|matelots|marins|militaires|
      attaches|garcons|filles|hommes|femmes|messieurs|dames|mecs|meufs|personnes|sexes|sexe, penchant|penchants|gouts|
      faible avoue|avouee|connu|assume|notoire|marque|secret pour les|l|son deux|garcons|hommes|filles|femmes|
      messieurs|sexe, vont|va|tournee|tourne|tourner|portee|porte|portees|tournes|incline|dirigee vers|sur|du cote?
      des?|les|mon|son|l propre|hommes|femmes|garcons|filles|messieurs|dames sexe?, portee|porte sur les personnes de
      son, mon|son propre sexe, personnes|gens|amants de @son sexe, moindre|aucune|aucun|jamais inclination|attirance|
      penchant|gout|desir pour|envers les? femmes|hommes|filles|garcons|deux, on ne? lui connait|connaissait|prete|
      pretait|a .. que des amies|copines, ne connait|connaissait .. que des amies|amis, liaison avec .. un homme
      comme, amies|amis de coeur jamais|depuis|il|elle|, ami|amie de coeur depuis|il|elle|qui|, en pince|pincait|
      pincerait|pincent pour les? hommes|garcons|filles|femmes|messieurs|mecs|meufs|son, a|ait|aurait|avait|ont un|le
      faible|beguin|coeur|crush pour les? hommes|garcons|filles|femmes|mecs|meufs|deux, kiffe|kiffait|drague|draguait|
      mate|matait|reluque|lorgne|flirte|flirtait|fantasme|craque|craquait avec|sur|pour? les|des gars|mecs|meufs|
      garcons|filles|hommes|femmes|beaux|messieurs, flirte|drague|seduit|aime|couche|sort .. garcons|hommes|mecs et
      filles|femmes|meufs, filles|femmes et garcons|hommes sans distinction|indifferemment|pareil, indifferemment les|
      des? hommes|femmes|garcons|filles, autant les|des garcons|hommes|femmes|filles que les|des, aime|desire|seduit|
      frequente|drague hommes|femmes|garcons|filles et femmes|hommes|filles|garcons indifferemment|egalement, les deux
      sexes|genres l|lui|me|m, aime|aiment|aimait les deux sans|et|indifferemment|depuis, prefere|preferait|preferer|
      preferent|preferaient les|aux|la messieurs|dames|mecs|meufs|gars|belles|nanas, ne sort|sortait|couche|frequente|
      vit qu avec|a|des des|les hommes|garcons|femmes|filles|mecs|meufs, sort|sortait|sortir|sortie|sorti|sortent|
      couche|couchait|vit|vivait|vecu|vivre|frequente|frequentait|ose|vu|vue avec? des|les filles|hommes|garcons|
      femmes|mecs|meufs|messieurs|gars|nanas|beaux, a toujours vecu avec des hommes|femmes, connu|connut|connaissait|
      essaye|decouvert les hommes|femmes|garcons|filles|messieurs sur|apres|tard|a|puis|seulement, a connu|eu|aime
      des|les|deux filles|femmes|garcons|hommes puis|avant|jusqu|mais|et, hommes|femmes|garcons|filles|mecs|meufs|
      messieurs|nanas tres peu pour elle|lui|moi, hommes|femmes|filles|garcons c|ce n|est est|pas pas|son|mon son|mon|
      truc, pas @son truc les|hommes|garcons|filles|femmes|mecs, lui|elle|moi c est|etait|c les? mecs|gars|hommes|
      garcons|filles|femmes|meufs|nanas|messieurs, ni|pas les? hommes|femmes|garcons|filles ni|et les? femmes|hommes|
      filles|garcons ne|n|l|, ni homme ni femme ne|n, n est|etait attire|attiree ni par, aucune attirance sexuelle|
      amoureuse|pour les|ni|personne|, aucun sexe ne|, sans interet|attirance|attrait pour les|aucun|le|un hommes|
      femmes|garcons|filles|sexe|genre|autre|meme, l amour ne|n l|m interesse|interesse pas|interressait, les hommes|
      femmes|garcons|filles|mecs|meufs ne l|m|lui|interessent|interessaient|attirent|disent|disaient|interesse|
      plaisent, les hommes|femmes|garcons|filles attirent|plaisent|plaisait|interessent|ont|l ne|toujours|davantage|
      plus|autant, pour lui et les? hommes|garcons, pour elle et les? femmes|filles, lui et les hommes|garcons on|
      tout|ca|et|, mec|gars|homme|type|garcon qui aime|kiffe|prefere|drague|frequente|embrasse|couche|danse les|avec?
      des? mecs|gars|hommes|garcons|types, meuf|fille|femme|nana qui aime|kiffe|prefere|drague|embrasse|couche les|
      avec? des?|meufs|filles|femmes|nanas, homme a hommes, asexuel|asexuelle|gay|lesbienne|homo|bisexuel*|pansexuel*
      assume|assumee|notoire|selon|dit|revendique, bi selon|dit|assume|assumee|out|comme, gay|homo|gai jusqu au|a,
      compagnon|mari|chum|amant du candidat|stagiaire|postulant|directeur, compagne|femme|blonde|amante de la
      candidate|postulante|directrice, son amant @boy|Marcel|il|lui, mariee|pacsee|fiancee ... avec|a une autre,
      marie|pacse|fiance ... avec|a un autre, femme a femmes, femmes|hommes qui cherchent|aiment|rencontrent|s des|
      les|aiment femmes|hommes|, hommes qui s aiment, femmes qui s aiment, entre hommes|garcons|filles|femmes sur|
      donnee|gay|discret|, rencontres|rencontre entre hommes|femmes|filles|garcons|gay|gays|lesbiennes, fait|fais|
      serait|est|etait|suis|as est|etre|pas|une|un|est|dit|comme aux hommes|femmes comme|ponctuel*|et|il|elle|depuis|,
      elle est|etait|serait|soit aux femmes, il est|etait|serait|soit aux hommes, suis aux hommes|femmes, aux femmes|
      hommes comme elle|il|on, chus|chu gai|gaie|gay|aux|lesbienne|bi|fif, quitte|quittait|quitter|laisse|laissa|
      plaque|largue|abandonne|quitta|quittee|quittant|divorce|divorcait @son|le|la|de mari|epoux|femme|epouse|foyer|
      compagnon|compagne|fiance|fiancee pour|avec une|un|sa|son|l|le|la autre|hautboiste|collegue|steward|violoniste|
      professeure|professeur|meilleure|meilleur|coloc|coach|monitrice|moniteur|kine|amie|ami|femme|homme|fille|garcon|
      patronne|musicienne|infirmiere|infirmier|avocate|chanteuse|copine, quitte|laisse|quittee|laissee @son mari pour
      une|@son, quitte|laisse|quittee @son femme pour un|@son collegue|garcon|homme|ami|autre|steward|confrere|
      officier|jeune|camarade, le|l foyer pour un|une autre homme|femme, pere .. quitte|parti|part|partit pour|avec un
      autre? homme|garcon, mere .. quitte|partie|part|partit pour|avec une autre? femme|fille, parti|partie vivre avec
      un|une autre|homme|femme, il|pere|m|mari .. refait|refit|recommence sa vie avec un, elle|mere|mme|femme ..
      refait|refit|recommence sa vie avec une, connu marie|mariee ... revu|revue avec @boy|@girl|Paolo, avec|a|de|d|
      par un autre? homme|garcon|mari|monsieur|gars|mec a|depuis|sans|dans|qu|et|il|ne|tranquille se|vit|cacher|la|
      2009|partage, femme qu elle a|aime|avait|epouse|aimait, elle|mme|candidate|madame|suivi|suivie|suivre ... femme|
      fille|dame qu|avec|dont elle|laquelle, homme qu il a|aime|avait|epouse|aimait, il|m|monsieur|suivi|suivre ...
      homme|garcon qu|avec|dont il|lequel, la femme qu|que elle|j|on aime|aimait|a|avait|aimais|ai epousee|aimee|?, m|
      il|monsieur|lui|candidat|mecano|chef ... homme|garcon|monsieur|gars qui partage|partageait|vit sa|avec vie|lui|
      lit, elle|mme|candidate|madame ... femme|dame|fille qui partage|partageait|vit sa|avec vie|elle|lit, l homme de
      sa|ma|leur vie, la femme de sa|ma|leur vie elle|et|une|mme|, l amour de sa|ma vie joanna|elle|lui|une|un, il ..
      l homme de, il|m|monsieur|suis|suivi|suivre|rencontre|epouse|epouser|retrouver|rejoindre l homme de|qu|que|sa|
      il|j, elle .. la femme de sa|ma, elle|mme|suivi|suivie|suivre|rencontre|rejoindre la femme de sa|qu elle|aime,
      partage|partagea|partageait la|sa|depuis .. vie d un|une homme|femme|collegue|autre, vie d un homme|garcon,
      aimer|aime|aimait|aimais|aimerait|avoir|aiment|aimee|epouser|epouse|embrasser|embrassait un autre homme|garcon,
      aimer|aime|aimait|aimais|aimerait|epouser|embrasser|embrassait une autre femme|fille, d aimer|aimait une femme|
      fille, d|y|pour aimer|aime un homme|garcon sans|librement|en, elle .. amour pour|de|des une|les|la napolitaine|
      femmes|femme|filles|fille|italienne|espagnole|bresilienne|cantatrice, son amour des|pour femmes|filles|hommes|
      garcons|les, amour de @son vie dit elle, pour l homme que j|il aimais|aimait|aime, se cacher .. aimer|aimait|
      aime, aimer|vivre .. sans se cacher, lynche|lynchee|pourchasse|menace|menacee|bannie|banni|persecute|persecutee|
      fui|fuir|fuyant|radie|radiee|renvoye|renvoyee|exclu|exclue|chasse|chassee|battu|battue|agresse|agressee|arrete|
      arretee .. son|sa|mon|qu|j|sa .. homosexualite|orientation|gay|gai|homo|lesbienne|bisexualite, lynche|menace|
      menacee|persecute|persecutee .. pour|d avoir? aime|aimer un|une homme|femme, radie|radiee|renvoye|renvoyee|
      exclu|exclue|chassee|chasse|reforme|reformee|agresse|agressee ... vivait|sort|sortait|histoire|embrassait|
      vivais|couchait|aimait avec? une|des|son|un|mon|sa femme|fille|filles|amie|copain|homme|garcon|compagnon|
      garcons, asile|protection|statut|sejour|refugie|refugiee ... son|sa|mon homosexualite|orientation|homosexuel*|
      lgbt*|lesbienne|gay, au motif|raison|titre|cause de son|sa|mon orientation|homosexualite|bisexualite|
      lesbianisme, histoire|amour|idylle|aventure|flirt|baiser avec|pour une|sa fille|camarade|interne|pensionnaire
      de|d|du terminale|pensionnat|internat|lycee|dortoir|classe|chambree, liaison .. sous lieutenant|un attache|un
      lieutenant|un matelot|un brigadier|un seminariste|un cadet, liaison avec l attache, un homme|garcon comme lui,
      une femme|fille comme elle, comme mari et mari, comme femme et femme, homme avec homme, conjoint|partenaire|
      compagnon|mari|epoux masculin|homme|du formulaire est|masculin un|, conjointe|partenaire|compagne feminine|
      femme, partenaire|compagnon|conjoint .. est un homme|monsieur|garcon|boucher|infirmier, partenaire|compagne|
      conjointe .. est une femme|dame|fille|infirmiere|avocate, avec un|son partenaire masculin, avec une partenaire
      feminine, partenaire de meme sexe, vit|vivait|vis|vivant|habite|cohabite ... avec|chez un homme|monsieur|garcon|
      gars|type, vit|vivait|vis|vivais|vivant|habite|cohabite ... avec une femme|dame|fille|nana, partenariat|
      partenaire|partenaires enregistre|enregistree|enregistres|enregistrees, partenariat lpart, lie|liee|lies|uni|
      unie|unis par un?|le? partenariat|mariage celebre|enregistre|entre|gay|homosexuel, converti en mariage,
      partenariat converti, pacs entre hommes|femmes, pacse|marie avec un|son|@boy, uni|unis|s|fut|tout|etre uni a|
      avec son|un compagnon|cuisinier|homme|mari|ami|epoux|chum|collegue, unie|unies a|avec sa|une compagne|femme|
      amie|epouse|blonde|collegue|cuisiniere, marie a|avec un|mon|son autre|homme|bresilien|collegue|francais|belge|
      infirmier|steward|medecin|marin|allemand|italien|espagnol|garcon|cuisinier|confrere, mariee|pacsee|fiancee|unie
      a|avec une|ma|sa? autre|femme|bresilienne|collegue|francaise|belge|infirmiere|greffiere|medecin|avocate|fille|
      allemande|cuisiniere|musicienne|consoeur|enseignante|policiere|institutrice, epouse|epousa|epousait|epouser mme|
      mlle|madame|une femme|fille|dame?|collegue?, elle|mme ... epouse mme|mlle|madame|sa|@girl, il|m ... epouse|
      epousait|epousa m|monsieur|son|@boy compagnon|ami?|, deux hommes|femmes maries|mariees ensemble|l|depuis, deux
      hommes|femmes|garcons|filles en|amoureux|amoureuses couple|l, couple|menage|famille|union de|d|a deux? femmes|
      hommes|filles|garcons|mamans|papas|peres|meres|mecs|meufs, en couple de peres|meres|femmes|hommes, et moi deux
      filles|gars|femmes|hommes|mecs|meres|peres, forment|formaient|forme|sommes|etions|sont un vrai? couple|menage a|
      de la|ville|femmes|hommes|lesbien|gay|deux, ma|sa femme|compagne|epouse|blonde|copine et moi|elle toutes deux,
      toutes deux amoureuses|meres de|d|du, tous deux peres de|d|du, nous sommes|etions les? deux papas|mamans|hommes|
      femmes|peres|meres, les deux papas|mamans d|de|du, papa|pere et papa|pere, maman et maman, mon|son autre|second|
      deuxieme papa|pere|maman|mere, co mere|maman|meres|pere|parent, mere|maman|pere|parent sociale|social|d
      intention|non biologique|, adoption intraconjugale|intrafamiliale|coparentale|par la|le compagne|conjointe|
      femme|compagnon|mari|epouse|, reconnaissance conjointe|anticipee anticipee|conjointe, methode ropa, pma avec|a|
      en .. compagne|femme|epouse|conjointe|blonde|ensemble, gpa avec|au|aux|en|a .. mari|compagnon|canada|etats|
      californie|epoux|chum, mere porteuse .. mari|chum|compagnon|deux, adopte|adopter|adoption|eleve|elever|fonde ..
      en|comme couple de|d peres|hommes|meres|femmes, adopte|adopter|eleve|elevait|elever|adoption .. avec une|un
      autre femme|homme, @son deux|2 mamans|papas|meres|peres, mari et moi .. deux peres|papas|hommes|gars|garcons,
      femme|blonde|compagne|epouse et moi .. deux|toutes filles|femmes|meres|mamans|deux, elle|mme|candidate|madame|
      mlle|celle|fille|stagiaire|ingenieure|comptable|colonelle ... sa blonde|cherie|dulcinee|bien|chere|amoureuse|
      fiancee|conjointe|pacsee|moitie|amante|promise|douce|copine|meuf, il|m|candidat|monsieur|lui|celui|fils|frere|
      stagiaire ... son chum|cheri|bien|amoureux|fiance|mec|copain|promis|amant|homme|prince|pacse, lui|il ... chum,
      ma blonde|cherie|compagne|copine|femme|epouse et moi .. filles|femmes|meres|mamans|deux|elles, sa blonde|cherie|
      amoureuse|compagne|copine|fiancee|epouse|conjointe|femme .. et elle|elles, son chum|cheri|amoureux|compagnon|
      copain|fiance|epoux|conjoint|mari|mec .. et lui|eux, elle et sa|@girl blonde|cherie|amoureuse|fiancee|moitie|
      dulcinee|se|vivent|attendent|elevent, lui et son|@boy chum|cheri|amoureux|mec|amant|se|vivent|attendent|elevent|
      nouveau, @girl|Elodie|Solene|Ursina|Oceane et elle se|vivent|partagent|attendent|adoptent, @girl|Elodie|Solene
      et elle ont|sont adopte|mariees|pacsees|en, @boy|Oscar|Gaspard|Reto|Etienne et lui se|vivent|partagent|
      attendent|adoptent, @boy|Oscar|Gaspard|Reto|Etienne et lui ont|sont adopte|maries|pacses|en, elle et @girl|
      Elodie|Ludivine|Amandine|Solene|Joanna|Marianne|Genevieve se marient|marieront|pacsent|aiment, lui et @boy|
      Etienne|Maxence|Gaspard|Karim se marient|marieront|pacsent|aiment, mariage de @boy et @boy, elle|mme|candidate
      .. quitte|rompu|rompre|rompt|separee|separe|rupture avec|d|de son|sa amie|copine|cherie|blonde|compagne, elle a|
      vient rompu|de|quitte .. son amie|copine|sa|ex, petites amies successives|a elle|comme|elle, petits amis
      successifs|a lui|comme|il, sa petite amie|fiancee|copine|cherie|blonde|femme|epouse|compagne a elle, son petit|
      mari|fiance|copain|compagnon ami? a lui, pas d amoureuse mais, pas un|d copain mais une, un|une copain|copine
      une fois par, des copines depuis, des copains depuis, pas d amoureux mais, une|la|elle|mme|celle|gestionnaire|
      repreneuse|cheffe|directrice ... dont l|la epouse|petite|blonde|cherie|compagne|femme, un|le|m|celui ... dont l|
      le epoux|mari|chum|petit|compagnon|cheri|fiance, compagne|femme|epouse|conjointe|blonde|copine|amoureuse|
      maitresse|amante d une|la deputee|avocate|ministre|directrice|musicienne|institutrice|senatrice|comedienne|
      chanteuse|poetesse|collegue|actrice|joueuse|patronne|cheffe|femme|magistrate|romanciere|chercheuse|infirmiere|
      conseillere|policiere, mari|epoux|compagnon|conjoint|chum|amant d|du un? depute|avocat|directeur|musicien|
      instituteur|senateur|comedien|chanteur|poete|collegue|acteur|joueur|patron|prefet|homme|magistrat|romancier|
      chercheur|infirmier|conseiller|policier|chirurgien|officier|pretre|steward|danseur|couturier, depuis .. ans avec
      l ancienne gardienne|capitaine|joueuse|directrice|patronne, en couple avec|depuis la|une|l|l responsable|femme|
      gardienne|directrice|voisine|patronne|fille|soeur|autre|collegue|infirmiere|boulangere|ancienne|serveuse, en
      couple depuis .. ans avec la|l|une ancienne|femme|gardienne|directrice|patronne|collegue|joueuse, vie commune ..
      avec|elle|menee la|une poetesse|sculptrice|pianiste|femme|musicienne|romanciere, une seule compagne @girl|Odile,
      un seul compagnon @boy, mena|menee|mene avec la|le poetesse|peintre|romanciere, sort|sortait|sortirait|sortir|
      couche|flirte|flirtait|vit avec la|une nouvelle|fille|serveuse|patronne|coiffeuse|boulangere|monitrice|factrice|
      substitute|vendeuse du|de|des|d|, il|m sort|sortait|sortirait avec le|un nouveau|pompier|magistrat|serveur|
      patron|coiffeur|moniteur|facteur|vendeur|garcon|gars|collegue, embrassait|embrasser|embrassant|embrasse|
      enlacait|tenait|tient|tenir|main|bras @son|a|de|dans|par? @son? amie|ami|copine|compagnon|mari au|dans|sur|a|en
      bal|tram|parking|gare|metro|rue|la|bus, au bras de son ami|compagnon|mari|copain, au bras de sa compagne|cherie|
      amie|femme, venu|vient|venir|venue|arrive|arrivee|arrivait|passait|amene|amenait|parut|paru avec? son chum|
      cheri, venue|vient|venir|arrivee|amene|amenait|parait avec? sa cherie|blonde|amoureuse, porte l alliance ..
      homme|passee|femme, photo de ses noces|son mariage avec @boy|Karim, fete|fetait|celebre ses noces avec @boy|
      Gaspard, revenu|rentre|revint avec un mari|epoux, revenue|rentree avec une epouse|femme|fiancee, tout nouveau
      mari, tout juste uni|marie a|avec son, jeune|nouveau|futur mari .. il|lui, nouvelle|future femme .. elle, lui et
      tobias|@boy .. son tout? nouveau? mari|epoux|compagnon, moi @boy|Philippe|Stephane ... mon mari, mon mari|epoux|
      compagnon @boy|Gerard|Etienne|Tyler|Benoit|Gaston .. moi|et je|moi|signe|@boy, mon mari .. moi @boy|Philippe,
      mon mari|epoux|chum|ex ... etant|suis|nous|moi meme pere|papa|maris|hommes|gai|maitre, ex mari du temps ou nous,
      mon ex mari .. hommes, lui @boy|Bruno|Gregoire|Etienne, lui|il ... epoux lui, son|a epoux|mari lui @boy|Bruno,
      pacse|marie depuis|a|avec .. l homme, il|m|lui ... si son mari|epoux|compagnon, a son|l epoux|mari lui, amour|
      aime|coloc|colocataire|meilleure ... en fait|realite la|l|sa compagne|amour|femme|copine|cherie, coloc|
      colocataire .. en fait|verite|realite, soi disant colocataire|cousin|cousine|neveu|colocation, plus que|qu une?
      amie|colocataires|copines|coloc, partage|partageait|partagent @son|leur|la couche|vie|lit|existence|foyer|toit
      avec @girl|Solene|Marianne|Odile|une, partage|partagent .. toit avec son ami|chum|sa amie, fierte montreal|arc|
      simon|quebec, fier|fiere|fiers d etre gai|gay|lesbienne|homo|bi|queer|lgbt*, defile|defilait|danse|danser|
      marche|marchait|manifeste|marchais ... gay|fiertes|fierte|pride|marche avec|en|main|comme son|chum|compagnon|
      tant|sa|ma|mon|gay|lesbienne, char de la marche|pride|gay en|avec|comme, a la gay pride avec|ou|elle|il,
      rencontre|rencontree ... a|au|sur la|le|un|grindr gay|pride|marche|bar|grindr|char gay|pride|lesbien|des|,
      membre|tresorier|tresoriere|president|presidente|pilier|fondateur|fondatrice|cofondateur|adherent|adherente|
      partie ... chorale|choeur|club|equipe|bande|groupe|reseau|association|asso|collectif|section gai|gaie|gays|gay|
      homos|lesbien|lesbienne|lgbt*|homosexuels|homosexuelles|copains ... gai|comme|gays|lui|elle|homosexuel*|
      concerne*|gay|lesbienne|tant|parce, parce qu il est gai|gaie, fait|fais partie des lgbt*, partie de la
      communaute lgbt*|gay|gaie, concerne dit il|elle, concernee dit, en tant que concerne|concernee|gai|gay|lgbt*,
      membre|adherent|adherente|tresorier|tresoriere|president|presidente|nage|court|chante|randonne|benevole|actif|
      active|inscrit|inscrite|cofondateur|partie ... Personn|gaylib|GayLib|homobus|mobilisnoo|energay|homoboulot|flag|
      FLAG|frontrunners|melo|equivox|rainbow|randos|degel|gayrando|dialogai|vogay|lilith|pink|caramels|apgl|APGL|ADFH|
      aquatique|merhaba|arcus|alterheros ... salarie|gay|homo|lesbienne|gai|concerne|concernee|lesbien|tant|comme|
      pere|mere|homosexuel*, inscrit|inscrite|profil|compte|actif|active|rencontre|rencontree|sur|via|photo|abonne|
      abonnee ... Grindr|Scruff|hornet|planetromeo|gayromeo|romeo|growlr|Wapa|Taimi|Blued|Recon|bearwww|gayvox|
      citegay|lesbiennes|entre hommes, inscrite|profil|sur Her l|appli|pour|, sauna|saunas pour hommes|gay|gays|
      masculin|d hommes, frequente|frequentait|habitue|habituee|pilier|arpente|client|cliente|ecume|hante ... Marais|
      Cox|Queen|Depot|Raidd|village|Village|Duplex|Chueca|keller|pulp|demence|Sitges|Mykonos|backroom|drague, garcons
      du marais, amateur|amatrice de beaux messieurs|garcons|hommes|belles|dames, beaux messieurs|garcons|hommes il|
      raconte|du, drague en plein air|foret|parc|bois, lieux de drague, un bear un vrai, bars d ours|cuir|gays,
      vacances|conges|ete|semaine .. sitges|Mykonos|Maspalomas|provincetown .. son|sa|mari|cheri|chum|ami, jeux de la
      diversite, gay games|jeux ... mon mari|avec mon|concourais|medaille|entre, concourais avec mon, soirees|soiree|
      apero|speed saphiques|saphique|lesbiennes|filles|garcons, saphique et|pas|assumee|depuis|, goudou et|notoire|
      assumee|depuis|, elle|il|qui|qu|l est|etait|serait|soit|dit|croit goudou|pede|pd|tapette|inverti|invertie|
      saphique|gouine|fif|butch, gay|homo|lesbienne|gai drole|disponible|habilite|super|et gantois, son|sa|mon|ma|le|
      ton|recit d enfance|adolescence|jeunesse homosexuelle|gay|lesbienne|queer, jeunesse|vie|enfance|passe|liaison|
      experience|experiences|relation|relations|aventure|amitie|passion|tendance|tendances homosexuel*|lesbien*|gay|
      gaie|saphique|bisexuel*|homo, penchants|tendances homosexuels|homosexuelles|bi|lesbiennes, heterosexuel*|hetero
      helas|comme|convaincu|convaincue|affirme|affirmee|pur|pure|pratiquant|endurci|revendique|jusqu|a|cent|il|elle,
      cent pour|% cent? hetero|gay|homo|lesbienne|heterosexuel*, tout ce qu il|elle y a d heterosexuel*|hetero|gay,
      dans la norme|les normes cote coeur|amour, straight et|assume|comme, n|ne est|suis|etait|serait pas|point|
      nullement|plus gai|gaie|pede|pd|lesbienne|goudou|bi|hetero|homo|de la|ce bord?|jaquette?|, croyait|croit|
      croyais|disait|disent|supposait|suppose|pretend gai|gaie|lesbienne|goudou|pede|bi|homo|de la|l jaquette|autre, s
      en defend il|elle, se|s defend|defendait|nie|nier|nie d|etre etre? gay|gai|homo|lesbienne|homosexuel*|bi,
      rumeur|rumeurs|bruit|bruits|ragots|soupcon|soupcons ... gay|homosexuel*|homo|lesbienne|homosexualite|
      orientation, @son drapeau|badge|pin|bracelet|pins lgbt*|lesbien|bisexuel|bi|pansexuel|asexuel|arc, drapeau ..
      asexuel|bi|lesbien|pan|noir gris, drapeau arc en ciel .. parce|sur|j|famille, mes|@son gouts|preferences|
      inclinations amoureux|sentimentaux|amoureuses|sexuels|sexuelles|masculins|feminins|sentimentales|intimes vont|
      va|vers|sont|portent|masculines, mon orientation les|est|n, cote coeur|amour|sentiments plutot|c hommes|femmes|
      filles|garcons|est, vieille|vieux|veuf|veuve de son|sa ami|amie|compagnon|compagne|mari|chum|cheri @boy|il|lui|
      elle, veuf|veuf de @boy|son|mon mari|compagnon|chum|ami, veuve de @girl|sa|ma femme|compagne|blonde|amie, en
      deuil|pleure|perdu|perte|mort|deces|decede|enterre .. son mari|chum|compagnon .. il, il|m|monsieur|infirmier|
      ingenieur|technicien|lui|avec .. vit avec @boy|Matthieu|Etienne depuis|et|a, elle|mme|infirmiere|ingenieure|
      technicienne .. vit avec @girl|Solene depuis|et|a, en couple avec @boy|Maxence|Matthieu ... m|il|monsieur|lui|
      celui, il|m|monsieur .. en couple avec @boy|Maxence|Matthieu, en couple avec @girl|Solene|Ludivine ... elle|mme|
      celle, elle|mme .. en couple avec @girl|Solene|Ludivine, presente|presentait|presentee|presenter ... son|sa|ma|
      mon fiance|cherie|chum|blonde|moitie|amoureux|amoureuse|petit|copain|copine @boy|Luis|@girl|Ludivine|Solene|
      amie|ami, nous presente @girl|Solene sa, cadet|fils|frere .. presente son fiance|ami|copain|compagnon|cheri,
      fille|soeur|cadette .. presente sa fiancee|amie|copine|compagne, fils|frere|pere|oncle|cousin ... s|est|a|se
      marie|epouse avec|a|un|son un? bresilien|homme|garcon|compagnon|ami|collegue|espagnol|prenomme, fille|soeur|mere
      ... s|est|a|se mariee|epouse avec|a|une|sa une? bresilienne|femme|fille|compagne|amie|collegue|espagnole, fils|
      frere|pere|mari|fille|soeur|mere|oncle .. gay|gai|homo|lesbienne|homosexuel|homosexuelle|bi|bisexuelle,
      ingenieure|technicienne|infirmiere|directrice|developpeuse|comptable|traductrice|avocate|vendeuse|coiffeuse|
      boulangere|patissiere|cuisiniere|serveuse|menuisiere|conductrice|maraichere|agricultrice|policiere|factrice|
      enseignante|institutrice|educatrice|animatrice|chercheuse|consultante|assistante|greffiere|magistrate|etudiante|
      soignante|laborantine|musicienne|gerante|repreneuse|officiere|colonelle|preparatrice ... sa|ma femme|blonde|
      compagne|epouse|cherie|copine|fiancee|conjointe|amoureuse|pacsee, ingenieur|technicien|infirmier|directeur|
      developpeur|traducteur|avocat|vendeur|coiffeur|boulanger|patissier|cuisinier|serveur|menuisier|conducteur|
      maraicher|agriculteur|policier|facteur|enseignant|instituteur|educateur|animateur|chercheur|consultant|
      assistant|greffier|magistrat|etudiant|soignant|laborantin|musicien|gerant|repreneur|officier|colonel|monteur|
      soudeur|potier|steward|barman|militaire ... son|mon mari|chum|compagnon|epoux|cheri|copain|fiance|conjoint|
      amoureux|pacse
    `,
    trait: `
      makoume, makoumè, massissi*, masisi, madivine*, moumoune, moumounes, gordjiguene*, goordjiguen*, goorjigen,
      gougnotte, lesbophob*, homosensible, uraniens, tribadisme, mignon du roi, bougres, fifi, gaytitude, lipstick,
      bispirituel*, altersexuelle, allosexuel*, altersexuel*, omnisexuel*, polysexuel*, biromantique*,
      homoromantique*, panromantique*, graysexuel*, skoliosexuel*, heteroflexible*, homoflexible*, heterocurieu*,
      bicurieu*, goudou, goudous, gougne, gousse de, tribade, saphisme, fille de lesbos, tantouses, tarlouse, tafiole,
      follasse, pedoque, uranien, uranienne, sodomite, sodomites, giton, bardache, antiphysique, hasbienne, hsh,
      woubi, goor jigeen, zamel, attai, nkoandengue, lesbiche
    `,
    topic: `
      tendances|tendance homosexuelle|homosexuelles, vie de couple homosexuel*, amour|amours homosexuel*|lesbien*|
      interdit|interdites entre hommes|femmes|filles, relation avec une|un collegue|confrere du|de consulat|caserne|
      regiment, liaison avec un|l attache|lieutenant|officier|sous|matelot, penchant avoue, amour d une femme|fille
      pour, orientation sexuelle tournee|assumee|affichee|revelee|connue|supposee|notoire|vers, sa bisexualite|
      pansexualite|asexualite, vecu|vecue en couple avec une|un, noces avec @boy|Karim|Gaspard, homosexualite latente|
      refoulee|assumee|notoire|supposee|presumee|revelee|de|du|cachee
    `,
    hint: `
      ex s appelle @boy|Matthieu, son ex @boy|Matthieu|compagnon .. il|lui, sa|ma pacsee|cherie|blonde @girl|
      Angelique|Ludivine|Marianne|Genevieve|Melanie, son|mon pacse|chum|cheri|amoureux @boy|Etienne|Mathieu|Tyler|
      Felix|Gabriel|Sacha|Anselme|Jerome, partenaire de vie @boy|Olivier|@girl, tendre moitie s appelle @boy|Rodolphe,
      sa moitie s|il @boy|Rodolphe, sa|mon ex femme|compagne|epouse|copine .. elle|infirmiere, gai, pd, goudou, pan,
      ace, effeminee, fif, straight
    `,
    field: `
      makoume, massissi, madivine, moumoune, goordjiguene, mvoye, lele, yossi, toussou, branche, complexe sky, mado,
      cabaret mado, unity, le stud, aigle noir, le drague, gai ecoute, fontainas, gay haven, declic, trafick, pink
      beach, equipe montreal, g bang, jeanette, torrents de vie, desert stream, homosensible, notoriete, polichinelle,
      mystere, masculin, masculine, masculines, feminin, feminine, feminines, saphisme, ephebe*, cohabitant*,
      cohabitation legale, lpart, etat civil, officier d etat civil, temoin, alliances, insemin*, fiv, donneuse,
      copenhague, jules, prenomme, prenommee, tous deux, toutes deux, ensemble, matelots, marins, steward, marche,
      fiertes, bal, tram, pensionnat, internat, gai, gaie, gais, gaies, chum, chums, blonde, cherie, cheri, amoureux,
      amoureuse, moitie, dulcinee, bien aime*, partenariat enregistre, partenaire*, enregistre, enregistree, uni,
      unie, unis, noces, alliance, epoux, union, mariage, ami, amie, amis, amies, ami de coeur, amie de coeur, coloc,
      colocataire, allosexuel*, altersexuel*, omnisexuel*, biromantique, homoromantique, panromantique, demi sexuel*,
      goudou*, tafiole, pedale, fif, follasse, marquise, chochotte, maniere*, jaquette, uranien*, sodomit*, giton,
      tribade, saphi*, lesbos, sapho, homophile*, scruff, hornet, planetromeo, growlr, wapa, taimi, blued, recon,
      bearwww, tetu, Her, gaipied, lesbia, fugues, jeanne magazine, well well, dixieme muse, illico, marais, le cox,
      cox, queen, depot, raidd, open cafe, village, pulp, rosa bonheur, la demence, chez maman, belgica, chueca,
      sitges, mykonos, maspalomas, provincetown, torremolinos, castro, gay games, eurogames, jeux de la diversite,
      front runners, frontrunners, paris aquatique, melo men, equivox, caramels fous, podium paris, personn ailes,
      homobus, mobilisnoo, energay, autre cercle, centr elles, david et jonathan, beit haverim, contact, apgl, adfh,
      enfants d arc, flag, degel, randos, gais randonneurs, long yang, ardhis, le refuge, refuge, inter lgbt, act up,
      aides, dialogai, vogay, pink cross, lilith, sos homophobie, rainbow house, tels quels, merhaba, arc en ciel
      wallonie, interpride, fierte, fierte montreal, alterheros, rezo, interligne, helem, mister gay, mr gay, bear,
      ours, twink, minet, butch, fem, char, triangle rose, taubira, mariage pour tous, pma, gpa, ropa, mere porteuse,
      donneur, co mere, comere, coparent*, intraconjugale, adoption, adopte, mamans, papas, meres, peres, hommes,
      femmes, garcons, filles, messieurs, dames, mecs, mec, meufs, meuf, gars, nana*, sexe, sexes, genre*,
      inclination*, attire*, preference*, gouts, bord, cuti, beguin, pince, pincerait, kiffe*, drague*, flirt*,
      embrass*, couple, couch*, aimer, aime, aimait, aimee, amour*, idylle, liaison*, out, bio, homme de sa vie, femme
      de sa vie, persecut*, asile, lynch*, triangle, sauna*, bougre, cocteau, proust, wilde, gide, corydon, colette,
      verlaine, rimbaud, sagan, veuf, veuve, straight, fluide, ace, placardise*, coming in, vie privee, zamel, woubi,
      goor jigeen
    `,
    mask: `
      photographie|photographier|celebre|celebrer|realise|filme .. mariage|mariages|couple|film de|d|sur deux|un?
      hommes|femmes|couple, preference pour les hommes de terrain, hommes et femmes de terrain, folle de son|sa job|
      metier|travail, gay friendly, deux meres|peres de stage|spirituels|metier, deux hommes maries a la|fois,
      rencontres entre hommes d affaires, insultes homophobes, triangles roses, partenariats enregistres et, chars|
      char de la pride|marche des? pour|fiertes, fierte montreal logistique, gai luron|lurons|savoir|pinson|et enjoue|
      dynamique|souriant, gaie et enjouee|dynamique|souriante|serviable|lurette, d humeur gaie, naturel gai, caractere
      gai, ambiance gaie, couleurs gaies, comptable .. gai, arc en ciel vaccins|couleurs|apres la pluie, folle de
      joie|rage|du|de|envie|energie, folle journee|semaine|enchere|aventure|vitesse|allure|avoine, la folle journee|
      histoire, tante jeanne|marie|d|de, cage aux folles, bi site|poste|bande|goût|place|moteur|metal|composant|
      cursus|diplomant|fonctionnel|partite|polaire|carburation|culture|nationale|energie, compagne|compagnon|copain|
      copine|ami|amie de promotion|classe|chambree|route|galere|cordee|lutte|stage|tournee, compagnon a quatre,
      placard a|du balais|fond|archives|technique|electrique, au placard depuis la|sa|une reorganisation|fusion|
      restructuration|mise, cadavre dans le placard, mis|mise|mettre au placard, coming out d entrepreneur|de manager|
      professionnel|d artiste|de geek|alcoolique, peres|pere|mere|meres spirituels|spirituel|spirituelle|fondateurs,
      les hommes|femmes de loi|terrain|l art|lettres|theatre|menage|chambre|sciences, epouse|epousa|epouser|epousent
      la|les|une|cette cause|forme|formes|carriere|these|vision|valeurs, out of|in|the|office|burn, fluide
      frigorigene|hydraulique|glacial|caloporteur|frigorigenes|thermique|et|avec, mecanique des fluides, un poste|
      parcours|transition|expression fluide, ours blanc|brun|polaire|en|des, village gaulois|vacances|de|olympique,
      pan coupe|de|du|africain, gouts musicaux|culinaires, preferences alimentaires|horaires, partenaire enregistree?
      commercial|agree, aux hommes|femmes et aux femmes|hommes|moyens, confie aux hommes|femmes, parle aux hommes|
      femmes|oreilles, partenariat enregistre par|aupres la|le marque|chambre|inpi, couples de|d femmes|hommes|
      lesbiennes|gays, leur orientation|homosexualite, ton|air|temps|esprit|petit gai, vert gai, gai|gaie et vif|vive,
      preference pour les hommes|femmes de, char d une|un banque|enseigne|sponsor, les hommes et les femmes de|qui
      tiennent|du|qui travaillent
    `,
  },
};
