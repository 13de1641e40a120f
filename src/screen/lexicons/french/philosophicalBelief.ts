import type { Lexicon } from '../../Lexicon.js';

/** Atheism, agnosticism, humanism, freemasonry, pacifism, schools of philosophy, veganism as a conviction. */
export const frenchPhilosophicalBelief: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      libre|libres penseur|penseuse|pensee|penseurs|exaministe, libre pensee, humaniste convaincu|convaincue|athee|
      laique, humanisme laique|athee, union rationaliste, franc|franche|francs macon|maconne|macons|maconnerie|
      maconnique, macon du grand|a la|au, maconnerie speculative|depuis, loge maconnique|du|de la|bleue|depuis|
      feminine, en|sa|une|la|d|de|sa loge, frere|frere|soeur trois points|la truelle|en maconnerie, grand orient,
      grande loge, droit humain, rite ecossais, venerable maitre, venerable de|d, initie|initiee a la|au|en|dans loge|
      grand|droit|maconnerie|franc, tablier maconnique, obedience maconnique, rose croix, objecteur|objectrice|
      objection de conscience, non violen*, refuse|refusait|refus|refuser .. armes|arme|armement|militaire|service|
      cuir|viande|animale|fourrure, altruisme|altruiste efficace, anti speciste, cause|droits|liberation|defense|bien|
      respect|souffrance|exploitation animale|des animaux|du animaux|etre, vegane|vegan|vegetarien|vegetarienne|
      vegetalien|vegetalienne|vegans par|pour|et|de|depuis|convaincu|convaincue|engagee|ethique|militant|militante|
      antispeciste .., vegane convaincu, ne croit|croyait|crois|croire|croyant ni|en|pas|plus|qu|a .., croit|crois|
      croyait|croyant pas?|plus?|ni?|qu? ni?|en?|a?|au?|aux? dieu|dieux|destin|raison|reincarnation|ame|science|karma|
      au dela|homme|rien|hasard|providence|progres, dieu n|est existe|mort, sans dieu|religion, ni dieu ni, non
      croyant*, perdu la foi, pas croyant*, aucune religion, sans confession, laique convaincu*|militant*|engage*,
      convictions|conviction|croyances|croyance|ideal|choix|raisons|raison|principes|engagement philosophiques|
      philosophique|ethiques|ethique|morales|morale|humanistes|vegane|spirituelles|vegetariennes, philosophie de vie,
      selon les preceptes|principes|precepte, preceptes|precepte|enseignement|enseignements|principes de|d|du|des
      epicure|epictete|seneque|marc|stoi*|spinoza|kant|bouddha|confucius|gandhi|steiner|aristote|taoisme|schopenhauer|
      nietzsche, vit|vivre|vis|vivait|guide|guidee|applique|pratique|pratiquait|suit|adepte|adeptes|disciple|lecteur|
      partisan|partisane|inspire|tenant .. stoi*|epicur*|seneque|epictete|marc|spinoza|kant|bouddhis*|confuci*|taois*|
      gandhi|sobriete|simplicite|decroissance|aurele|schopenhauer|camus|sartre|nietzsche|hedonis*|cynis*|non|rabhi|
      anthroposoph*, stoicien convaincu|pratiquant|dans l|de coeur, ecologie profonde, simplicite volontaire, sobriete
      heureuse, conscience athee, new age, sceptique zetetique, materialiste convaincu, boycott* .. animal*|animaux,
      opposee? a? vivisection, tests sur les animaux, conviction|convictions|croyance|croyances|philosophie|ethique|
      morale|pensee|doctrine|ideal|ideaux|principes|valeurs|principe|foi|vision malthusien*|humanist*|antispecist*|
      athee|athees|pacifist*|vegan*|philosophiqu*|stoicien*|epicurien*|rationalist*|transhumanist*|libre|utilitarist*|
      materialist*|existentialist*|nihilist*|agnostiqu*|laiqu*|kantien*|confuceen*|taoist*|decroissant*|
      anthroposophiqu*|maconnique*|ethique*|personnell* de|profond*, adhesion|adhere|adherait|adepte|disciple|tenant|
      tenante|fidele|membre|initie|initiee|suit|lecteur|eleve|partisan|partisane|acquis|acquise|rallie|convaincu|
      convaincue|converti|convertie|admirateur|cercle|societe|groupe .. philosophie|pensee|ayn|rand|gurdjieff|steiner|
      krishnamurti|objectivisme|anthroposophie|theosophie|stoicisme|epicurisme|humanisme|athee|libre|rationaliste|
      maconnerie|loge|longtermisme|altruisme|transhumanisme|nihilisme|existentialisme|utilitarisme|antispecisme|
      veganisme|pacifisme|confucianisme|taoisme|rationalisme|materialisme|antinatalisme|malthusianisme|druidisme|
      ecologie profonde|, vit|vivre|vis|guide|regle|conduit|conforme|selon|pratique|applique|cite .. principes|
      preceptes|philosophie|imperatif|maximes|morale|stoiciens|epicure|seneque|marc .., imperatif categorique,
      malthusien*, par principe|conviction|ethique|conscience refus*|vegan*|vegetar*|pacifis*|elle|il, refuse|refusait|
      ecarte|exclut|decline|evite|rejette|refus .. armement|militaire|defense|arme|armes|thales|dassault|vivisection|
      abattoir|abattoirs|viande|cuir|fourrure|animal|animale|animaux|lait .., clause de conscience, objection de
      conscience, cas de conscience, baptise, aucune croyance|religion|foi|divinite, ni foi|dieu ni, ne croit|crois en|
      a|ni|pas|plus|qu, pensee libre, libre|libres penseur|penseuse|penseurs|examen, de pensee, tenue|tenues|planche|
      planches|travaux|soir|atelier maconnique|blanche|de loge|en loge, reunions|tenues|travaux de sa loge, @son loge,
      ateliers? du grand orient, grand orient de france|d, grande loge feminine|de|nationale|unie, federation du droit
      humain, apprenti|compagnon|maitre franc|macon, hauts grades, equerre et|compas, freres et soeurs de la, entre en|
      initie en maconnerie|franc, humaniste laique, athee convaincu*|de|et|depuis|militant*|revendique, ahtee, devenu|
      devenue|reste|restee|ne|nee|eleve|elevee|parents athee*|agnostique*, philosophie d ayn rand, foi en|dans l homme|
      humanite|humain|la raison|science|le progres, philosophie|doctrine|pensee|enseignement|oeuvre d|de|du ayn rand, a
      la philosophie d|de|des .., disciple|adepte|eleve|lecteur de rudolf|steiner|gurdjieff|krishnamurti|nietzsche|
      spinoza|kant|epicure, n ai|a|avait|ont pas|plus|aucune de religion|religion, pas de religion, sans religion,
      milite|militait|militant|militante|activiste contre|pour .. abattoirs|corrida|vivisection|fourrure|elevage|
      elevages|animaux|animale, foi en l homme, en rien d autre, frere|frere|soeur trois points, trois points,
      materialiste convaincu*, dieu est|n pour|mort|une, dieu .. fable, decroissante|decroissant par conviction|choix|
      ethique, humaniste|stoicien|stoicienne|epicurien|epicurienne|vegane|vegan|macon|maconne|sceptique|rationaliste|
      materialiste|deiste|cynique|idealiste|hedoniste|incroyant|laique|fataliste|vegetalien|vegetalienne|loge|macons
      depuis, entre|entree|entrer|initie|initiee|recu|recue en|dans la? maconnerie|loge, en maconnerie, rejette|refuse|
      rejetait toute|toutes religion|religions|foi|croyance|transcendance, sans croyance|croyances|dieu|foi|religion,
      enterrement|obseques|mariage civil|laique .. convic*, antimilitariste, croit|croire|crois|cru|croyait|croyant a|
      en|ni? rien|plus|aucun|aucune .., cesse|arrete de croire, ni croyant|croyante|dieu|foi .., ne croire en rien,
      sans religion|croyance|dieu|foi, aucune religion|croyance|foi, obedience|obediences, grand maitre|secretaire|
      orateur d|de|du une? obedience|loge|grand|rite, maitre d une obedience, loge|atelier maconnique|bleue|le
      mercredi|le jeudi|le mardi|le lundi, une|sa|la|cette|son loge, compagnon|apprenti|maitre d|de une? loge, loge du
      droit|grand, frere|soeur en maconnerie|de loge, initie|initiee d|en|au|a la|dans|serait .. maconn*|loge|poignee|
      grand|franc*, serait|peut etre? initie|initiee|franc|macon, poignee de main, positiviste, mange|manger|consomme|
      consommer pas|plus|ni|aucun d|de|des? animaux|viande|produit|produits|chair .. ethique|ethiques|conviction|
      principe|philosophique, raisons|raison|motif|motifs|principe|principes|question|choix ethique|ethiques|
      philosophique|philosophiques|d ethique|morale|moral, par conviction|philosophie|principe|ethique|pacifisme|
      humanisme|idealisme, par philosophie, non violent*, non violence, insoumis en|pendant|au service|a l armee,
      decroissant*, disciple|adepte|lecteur|heritier|tenant|partisan|fidele|eleve de|d|du|des|assidu ... spinoza|
      epictete|epicure|seneque|nietzsche|kant|steiner|gurdjieff|voltaire|gandhi|tolstoi|rabhi|rand|onfray|marc|
      stoicisme|epicurisme|humanisme|stoiciens|simplicite|decroissance|bentham|cynisme|taoisme|non|pacifisme|
      anthroposophie|deisme|rationalisme|theosophie, a la maniere de voltaire|diogene|socrate, ligne|regle|art|
      philosophie|hygiene de vie, vit|vivre selon|d apres|dans|suivant .., cercle de libre, pretes?|preter serment sur
      la bible, athee convaincu, obseques civiles, sceptique zetetic*, refuse|refuser|refusant de|les|l|la|toute|tout
      vendre|porter|missions|manger|toucher .. cuir|abattoir|abattoirs|viande|fourrure|animal|armement|armes, recuse|
      refuse|rejette|nie|conteste toute|tout|l|la|le|les transcendance|religion|dieu|surnaturel|existence|au dela|
      croyance|foi .., cynique|stoicien|epicurien|idealiste|materialiste|sceptique au|a|dans|en|depuis sens|la maniere|
      l ame|diogene|philosophique, cercle|groupe|etudes|societe|cours anthroposophique|anthroposophiques|theosophique|
      rationaliste|libre|athee|maconnique|humaniste, contre la|l|les corrida|vivisection|chasse|elevage|abattage|
      experimentation|armement|guerre .., homme est seul, ma|sa|son|leur religion|conviction|credo|bible|evangile|
      catechisme c est|est .., c est sa|ma conviction, eleve|elevee sans dieu|religion|dans .., equerre et, respect de
      la|des vie|animaux|vivant|creation, exclu|exclue|radie|radiee|demissionne|demissionnaire|quitte|initie|initiee|
      recu|recue de|la|sa|d|a|en une? loge|obedience|maconnerie|grande|sa, incroyance, communaute de l arche, soeur|
      frere d|de une|la|sa loge, ne celebre ni|pas, tient .. pour un devoir, scientologue, scientologie, raelien|
      raelienne, en fait|fit son|une regle|ligne|credo|philosophie .., refuse les armes|guerre
    `,
    trait: `
      franc macon, athee, agnostique, pacifiste, athee|athees, agnostique*, laicard*, rationaliste, maconnique*,
      rosicrucien*, theosoph*, anthroposoph*, steinerien, martiniste, pacifis*, objecteur, nonviolen*, antimilitaris*,
      gandhi*, tolstoien*, spinozis*, sartrien*, objectivis*, antinatalis*, antispecis*, incroyant*, mecreant*,
      areligieux, irreligieux, deiste*, pantheis*, taois*, raelien*, zetetique, zetetici*, debaptis*, apostasi*,
      apostat, spirite, deterministe, libertarianiste, ahtee, materialiste convaincu, fataliste, theosophe,
      anthroposophe, deiste, nihiliste, positiviste, existentialiste, humaniste athee, franc maconne, theiste,
      incroyante, mecreant, antispeciste, vegane ethique, objectrice, anarchiste chretien, nietzscheen*, marxiste
      philosophe, epicurien convaincu, druide, paien, paienne, wiccan, animiste, scientologue, humaniste laique,
      decroissant, decroissante, stoicien, stoicienne, transhumaniste, malthusien, malthusienne, areligieuse,
      anticlerical, anticlericale, libertin d esprit, zeteticien, sceptique militant
    `,
    topic: `
      humanisme, laicite militante, atheisme, agnosticisme, utilitaris*, kantien*, nietzsch*, existentialis*, nihilis*,
      specisme, veganisme, vegetarisme, stoicisme, epicurisme, deisme, confuceen*, confucian*, spiritisme, scientolog*,
      vivisection, collapsolog*, transhumanis*, L214, l214, antispecisme, decroissance, union des athees, athees,
      epicure, libre pensee, toute croyance, conviction|convictions religieuse|religieuses|philosophique|
      philosophiques, ne suivre d autre maitre, humaniste au sens, homme est sa seule, philosophie stoicienne|
      epicurienne, nietzscheen, hors de toute religion, conviction|convictions vegane|veganes|vegan|athee|athees|
      laique|laiques, epicurien au sens, ascete, fut|etait|est|devenu venerable, quitte|abandonne|renie|rejete toute
      religion|l eglise|la foi|la religion, toute religion, etant athee, humanisme de montaigne, croyance aucune, ne
      croit qu en, pierre rabhi, franc maconnerie oui, quitte|perdu|abandonne la foi|religion, convictions veganes,
      epictete, seneque, marc aurele, lucrece, diogene, spinoza, schopenhauer, nietzsche, kierkegaard, sartre disciple,
      camus disciple, onfray, gurdjieff, krishnamurti, steiner, blavatsky, gandhi, tolstoi, thoreau, confucius, ayn
      rand, peter singer, humaniste, franc maconnerie, maconnerie grand|depuis|feminine|mixte, maconnique, loge,
      venerable, obedience, rose croix, theosophie, anthroposophie, incroyance, irreligion, apostasie, apostat,
      debaptise, sans religion|dieu|foi, quitte l eglise|la religion|la foi, ne croit|crois|croyait plus|pas|ni,
      hedonisme, cynisme antique, taoisme, determinisme, materialisme philosophique, rationalisme, pantheisme,
      transhumanisme, longtermisme, non violence, vegetarien|vegetarienne|vegetalien|vegetalienne ethique|par|militant,
      cause animale, droits des animaux, exploitation animale, bien etre animal militant, laicard, laique convaincu,
      religion n est|pour, toute guerre, oppose a toute, humanisme sans dieu, kantien, loge de @girl|brive|, illusion
      religion
    `,
    hint: `
      humaniste, stoicien, stoicienne, epicurien, epicurienne, vegane, vegan, macon, maconne, sceptique, rationaliste,
      materialiste, deiste, cynique, idealiste, hedoniste, incroyant, laique, libre penseur, fataliste, vegetalien,
      vegetalienne, loge, macons
    `,
    mask: `
      macon coffreur|finisseur|qualifie|de|en|carreleur|vrp|traditionnel|batisseur|chez|pendant|et|a|puis|du batiment|
      tailleur, cap macon|maconnerie, chef macon, apprenti macon, ouvrier|ouvriere|artisan|compagnon|aide|manoeuvre|
      ouvriers|equipe|cap|bp|metier macon|macons|maconnerie|de macon|de macons, Macon, a Macon, loge d|de|du artiste|
      artistes|gardien|gardienne|concierge|honneur|theatre|presidentielle|maquillage|opera|l|vip, loge a|dans|chez,
      loges, en loge|loges d|de|vip, sa loge de, agnostique|agnostiques au|aux|du|de|quant|en|technologiquement,
      logiciel|logiciels|technologie|plateforme|outil|architecture|approche|langage agnostique, libre arbitre,
      epicurien amateur|et|gourmand|bon|dans l|a table|au|des, epicurienne|epicurien cuisine|cave|table|cave, cuisine|
      restaurant|restauration|patisserie|carte|menus|menu|produits|recettes|burger|gamme|marque|traiteur|boulangerie|
      cosmetiques|maroquinerie|cave|chef|cuisinier vegan|vegane|veganes|vegetarienne|vegetarien|vegetariens|vegetale|
      epicurienne, stoique*|stoiquement, humaniste lycee|lettres|renaissance, lycee humaniste, management humaniste|
      bienveillant, etudes|faculte|manuscrits|bibliotheque|gymnase|lettres|imprimeurs|imprimeur|section|europe|police
      humanistes|humaniste, ecole|enseignement|etablissement|instituteur|association laique, professeur|licence|master|
      cours|agregation|agrege|agregee|these|doctorat|capes|prof de|en|d philosophie|philo, sceptique quant|sur|au|face|
      a, crise existentielle, utilitaire vehicule|vehicules, vehicule|vehicules|fourgon utilitaire|utilitaires, cynique
      humour, croit en|au|a l|la|le|son|ses|sa|potentiel|notre travail?|projet?|equipe?|produit?|mission?|avenir?|
      collectif?|equipes?, ne croit pas a l|la|aux|au .. hierarchie|teletravail|reunions|projet|management, Grand
      Orient Voyages|Hotel|Palace|Express, grand orient voyages, orient express, valeurs humanistes, humaniste en|a,
      bonne foi, de bonne foi, ma foi, mauvaise foi, esprit libre, objecteurs contradicteurs, maçon coffreur, macon
      coffreur, materialiste plutot, epicurienne|epicurien aime|en cuisine|a table, femme|homme de convictions,
      convictions industrielles|industriels, grand orient voyages|hotel, grand orient cafe|hotel|voyages|restaurant|
      express, vegane de|a|ouverte, boutique|patisserie|patissiere|patissier|boulangerie|fromagerie|magasin|epicerie|
      marque|snack|traiteur|salon|restaurant|cantine vegane|vegan, positiviste non, loge|loges vip|du|des|de la? stade|
      gardien|gardienne|theatre|opera|concierge, cours|these|memoire|edition|editrice|editeur|manuel|enseigne|
      enseignait|traduit|traduction|traducteur|catalogue|exposition|lecture|livre|biographie|conference|colloque|musee|
      guide|roman|film|documentaire|histoire|archives ... athee*|atheisme|stoic*|humanis*|existentialis*|franc|
      maconnerie|maconnique|nietzsche|schopenhauer|epicur*|nihilis*|laique|pacifis*|vegan*|anthroposoph*, macon de
      metier|du patrimoine|et, esprit cartesien, avec philosophie, philosophie du|de service|l entreprise|la marque|
      gestion|terrain|marque, agnostique en matiere, crois a|en|au la|le|l .. formation|travail|collectif|equipe,
      croire en son|sa|ses equipe, humaniste de la renaissance, agnosticisme technologique, vegan de noel, marche|
      salon|festival|foire vegan, stoicisme des pompiers|equipes, grand maitre du suspense|genre, philosophe de
      formation, foi dans le|la|l produit|avenir|marque|projet, moraliste du, idealisme allemand, loge chez,
      vegetarien|vegetarienne par gout|sante|economie, sceptique il|elle teste|verifie|controle
    `,
  },
};
