import type { Lexicon } from '../../Lexicon.js';

/** How people tell of what they believe, or don't, without the names of schools and lodges. */
export const frenchBeliefTalk: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      bouffeur|bouffeuse|bouffe|bouffait|mangeur|mangeuse de|du cure|cures, juge|tient|trouve|estime|considere|pense
      toute|toutes|les|la|que .. religion|religions|foi|croyance|croyances .. nefaste|nefastes|absurde|absurdes|
      poison|opium|nuisible|mensonge|fable|fables|inutile, plus|pas|non|guere|jamais|peu|ni croyant|croyante|croyants|
      pratiquant|pratiquante depuis|mais|du|et|ni|comme|apres|moi|mon|mari?, ne suis|sommes|est|sont|suis pas|plus|
      guere|point croyant|croyante|croyants|religieux|religieuse|baptise|baptisee, doute|doutait|doutes|douter de|sur
      l|d existence|dieu, coupe|rompu|rompt|fini|quitte|sorti|sortie|parti|partie|exclu|exclue les ponts|ponts|avec|
      de|d|la|l|les avec?|la? scientologie|secte|maconnerie|loge|anthroposophie|macons|francs|obedience|raeliens|
      eglise, ancien|ancienne|ex scientologue|raelien|raelienne|adepte|vegane|antispeciste|pacifiste|objecteur|
      rosicrucien, frere|soeur|frangin|frangine|maitre|apprenti|compagnon|venerable|membre|initie|initiee|entre|
      entree|recu|recue|adherent|adherente|adhere a|au|de|d|en|dans la|l|du|une|sa|son|grand? .. GLNF|GLDF|GODF|GLFF|
      GLAMF|Memphis|loge|maconnerie|obedience|Orient|AMORC|Misraim, GLFF, GLAMF, GLTSO, OITAR, LNF, GPDG, freres?
      trois points, trois points, porte|portait|met|range|repasse le|son|un|ses tablier|cordon|sautoir|gants au|du|a|
      de|blanc|en|maconnique|dans .. grand|loge|temple|coffre|rite, tablier au|du|de|dans grand|temple|loge|coffre,
      franc mac, francs macs, franc mac*, frangin en loge, frangins de loge, morale|regle|ligne|boussole|bible|maitre|
      maitres|credo|philosophie|ethique est|c|etait|reste|serait|sont celle|d|de|kant|est|epictete|spinoza|seneque|
      nietzsche|epicure|marc|gandhi|rand|montaigne|thoreau, imperatif categorique, amor fati, memento mori, ne|n|rien|
      plus|jamais mange|mangeait|consomme|porte|achete|cuisine|sert|vend|touche|utilise rien|plus|aucun|ni|jamais|pas
      d|de|qui|cuir|produit|chair .. animal|animale|animaux|cuir|laine|fourrure|viande|origine|oeufs, raisons|raison|
      motif|motifs|choix|conviction|principe|question morale|morales|moral|ethique|ethiques|philosophique|
      philosophiques|de conscience, refuse|refusa|refusait|refuse|refuser|refuserait|decline|exclut|ecarte de|d|tout|
      toute|les|le|la|l|un|une ... uniforme|armes|arme|service militaire|armement|abattoir|boucherie|cuir|fourrure|
      vivisection|chasse|corrida|animaux|defense|tests|elevage|foie gras|serment, douze|vingt|dix|deux|vingt ans|mois
      au|de service civil, service civil choisi|comme|au lieu, se|me definit|dit|declare|revendique|proclame|
      considere|sait|sent|veut|reconnait|definis|dis|declare|considere .. paien|paienne|athee|agnostique|humaniste|
      stoicien|stoicienne|epicurien|epicurienne|pacifiste|vegane|antispeciste|nihiliste|materialiste|rationaliste|
      deiste|pantheiste|animiste|libre|antinataliste|transhumaniste|sceptique|incroyant|incroyante|mecreant|mecreante|
      utilitariste|existentialiste|taoiste, fete|celebre|celebrait|fetait les? solstices?|equinoxe|equinoxes|sabbats|
      Samhain|Beltane|Yule, rites|ceremonie|ceremonies druidique|druidiques|paien|paiens|wicca, donne|verse|reverse|
      donnait dix|vingt|10|20|un|une|le|la .. salaire|revenu|revenus selon|aux|a|pour .. utilite|efficace|efficaces|
      altruisme|GiveWell, givewell, earning to give, giving what we can, raye|rayee|rayer|radie|radiee|radier|retire|
      retirer|effacer des|du|de .. registres?|registre de|du bapteme|paroisse|baptemes, acte d apostasie, apostasie,
      debaptise*, pas baptise|baptisee|baptises, enfants non baptises, enterre|enterrer|enterrement sans|civil|
      civilement cure|pretre|religion?, ni messe ni cure, sans pretre ni cure, croit|crois|croyait|croire a|en|au|aux
      la|l|le|les|rien|forces|esprits|metempsycose|reincarnation|karma|destin|astres|vies|ame|vivants|terre|Gaia,
      dieu|Dieu n existe|est pas|mort|qu|une, hypothese dieu|Dieu, l|d|un|au au dela tres peu|n existe|pas|baliverne,
      ciel vide, sans dieu, sans maitre spirituel, sans foi, disciple|adepte|tenant|tenante|partisan|partisane|
      lecteur|lectrice|adepte|fervent|fervente|convaincu|convaincue|rallie|acquis|acquise|converti|convertie|conquis|
      tenir|fidele|pratiquant|sectateur|militant|apotre d|de|du|des|a|aux|par .. decroissance|simplicite|non violence|
      sobriete|antispecisme|veganisme|stoicisme|epicurisme|humanisme|pacifisme|rationalisme|materialisme|
      transhumanisme|nihilisme|utilitarisme|objectivisme|existentialisme|taoisme|animisme|druidisme|altruisme|pensee|
      idees|these|theses|philosophie|Gandhi|Nietzsche|Spinoza|Kant|Rand|Epictete|Epicure|Seneque|Marc|Steiner|Rabhi|
      Onfray|Singer|Tolstoi|Thoreau|Bentham|Comte
    `,
    trait: `
      antinataliste*, survivaliste*, collapsologue convaincu|convaincue, collapso, collapsos, zeteticien*, deiste*,
      paganiste*, neopaien*, pantheiste*, panpsychiste*, immaterialiste, solipsiste*, misanthrope assume|assumee|
      convaincu, anticlerical*, laicard*, mecreant*, incroyant*, irreligieux, irreligieuse, areligieux, areligieuse,
      libre penseur|penseuse, libres penseurs|penseuses, franc mac, francs macs, maconne, initie maconnique,
      antimilitariste*, non violent*, objecteur|objectrice de conscience, insoumis au service|en, refractaire au
      service, antispe, antispes, vegane militant|militante|convaincu|convaincue|par, vegan par, sentientiste*,
      abolitionniste animal|de la corrida, longtermiste*, altruiste efficace, singularitarien*, extropien*,
      cryogeniste, longevitiste, effectiviste, positiviste convaincu, thomiste*, personnaliste*, teilhardien*,
      plotinien*, pyrrhonien*, montaignien*, pascalien*, rousseauiste*, voltairien*, diderotien*, schopenhauerien*,
      kierkegaardien*, bergsonien*, sartrien*, camusien*, levinassien*, arendtien*, benthamien*, randien*, gandhien*,
      tolstoien*, thoreauvien*, steinerien*, gurdjieffien*, krishnamurtien*
    `,
    topic: `
      GLNF, GLFF, GLDF, GODF, GLAMF, GLTSO, AMORC, Droit humain, Grand Orient, Grande Loge, Memphis Misraim, Les Amis
      reunis, Libre Pensee, libre pensee, Union rationaliste, Centre d action laique, ADLPF, AFIS, Observatoire
      zetetique, Cercle zetetique, L214, 269 Liberation, 269 Life, Boucherie abolition, Sea Shepherd, PETA, Peta, One
      Voice, AVA chasse, Vegan Impact, Association vegetarienne, Scientologie, scientologie, Dianetique,
      anthroposophie, Anthroposophie, Theosophie, theosophie, Rose Croix, Graal mouvement, Ordre martiniste, franc
      maconnerie, druidisme, wicca, paganisme, neopaganisme, animisme, zetetique, antispecisme, antinatalisme,
      survivalisme, longtermisme, altruisme efficace, transhumanisme, cryogenisation, cryonie, objection de
      conscience, service civil, Larzac non violence, MAN non violence, Mouvement pour une alternative non violente,
      Arche de Lanza, Lanza del Vasto, Gandhi, Epictete, Epicure, Seneque, Marc Aurele, Nietzsche, Spinoza,
      Schopenhauer, Ayn Rand, Peter Singer, Rudolf Steiner, Pierre Rabhi, Krishnamurti, Gurdjieff
    `,
    field: `
      cure, cures, nefaste, fable*, poison, opium, scientolog*, glnf, gldf, godf, glff, frangin*, franc mac, tablier,
      cordon, sautoir, solstice*, equinoxe*, paien*, pagan*, sabbat, druid*, wicca, kant, nietzsche, epictete,
      epicure, seneque, marc aurele, spinoza, gandhi, rand, singer, steiner, rabhi, thoreau, survivalis*, riz, bunker,
      effondrement, collaps*, cryo*, immortalit*, uniforme, armes, service civil, objection, insoumis, clandestinite,
      refractaire*, cuir, laine, fourrure, foie gras, abattoir*, boucherie*, corrida*, chasse, zoo*, cirque*,
      dauphin*, registre*, bapteme*, apostas*, doute, athee*, agnost*, mortalite, neant, hasard, au dela, libre
      arbitre, stoic*, epicur*, antinat*, natalit*, enfants
    `,
    mask: `
      maitre macon, macon de profession|metier, tenue blanche exigee|obligatoire|de cuisine|reglementaire, philosophe
      de comptoir, foi du charbonnier, grand architecte du projet, insoumis a la routine, cuir vegane, centre
      Anthroposophia, atelier des freres, bouddha zen, l ame d un|une, principe de precaution|Pareto|realite|
      archimede|ne|toujours, objection plaisante
    `,
  },
};
