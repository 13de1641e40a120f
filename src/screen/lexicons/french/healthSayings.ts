import type { Lexicon } from '../../Lexicon.js';

/** How people speak of their bodies day to day, mostly without the word for what they have. */
export const frenchHealthSayings: Lexicon = {
  category: 'HEALTH',
  phrases: {
    statement: `
      suivi|suivie|traite|traitee|soigne|soignee|opere|operee|hospitalise|hospitalisee|greffe|greffee a|au|chez|par|
      dans l?|la?|le? gustave|curie|roussy|salpetriere|chu|chru|chr|hopital|clinique|cmp|necker|bicetre| pitie|cochin|
      bichat|mondor|tenon|oscar|berard|baclesse|calmettes|neurologie|oncologie|cardiologie|psychiatrie|addictologie|
      rhumatologie, entends|entend|entendait|entendre mal|mieux|peu|rien de|d l|du une? oreille|cote|gauche|droit,
      jour|jours|journee|semaine|semaines|mois|annee|an de maladie|convalescence|reeducation|rayons|chimio|coma|
      traitement|soins|clinique, jour d absence, voit|vois|voyait|entend|entends|entendait|marche|dort presque|
      quasiment plus|rien|pas, mauvaise passe|periode psychologique|psychique|nerveuse|mentale, voit|vois|voyait|
      consulte toujours|encore quelqu un, cherche|cherchait|perd|perdait|bute|butait sur? @son mots, manque|manquent|
      manquait|perdu|amputee?|ampute|prive|sans .. phalange|phalanges|doigt|doigts|orteil|orteils|falange, patte|
      jambe|hanche folle|raide|plus courte|qui traine, marche|marcher|marchait|deplace|deplacait avec|a l|une|la|sa|
      des|deux|son|aide d|de? une? cannes?|canne|bequilles|bequille|deambulateur|attelle|prothese, apres|depuis|
      malgre|suite a? @son avc|AVC|infarctus|cancer|tumeur|chute|accident|depression|leucemie|maladie|burn|meningite|
      coma|embolie|covid|amputation|greffe, polyhandicap*, multihandicap*, n a plus|pas|jamais .. sommeil|toute @son
      tete|forces, pris|pose|prend|pose un seul? jour|arret de? maladie, medecin l|la|le|les|m|nous a|ont|avait
      arrete|arretee|declare|declaree|oblige|obligee|interdit|prescrit, ordonnance|renouvellement de @son traitement|
      medicaments|lunettes, interdit|interdite|dispense|dispensee|exempte|exemptee de|d port|conduite|conduire|sport|
      vol|sel|alcool|station|travail|gardes|nuits .., regime|alimentation sans gluten|sel|lactose|residus|sucre,
      eviter|evite|supporte|supporter|supportait|tolere|toleree pas|plus|mal|le|la|les|l? .. poussiere|poussieres|
      gluten|lactose|pollen|pollens|latex|lumiere|bruit|neons|solvants|froid|foule|station|altitude|vide, distingue|
      distinguer|confond|confondait|confondre mal|pas|plus|le|les? .. couleurs|rouge|vert|visages|lettres, brulures|
      brulure|cicatrice|cicatrices|greffes|plaques de|des|du|sur|au|aux|d @son? bras|visage|main|mains|dos|corps|cuir|
      jambes, cause|raison|fait de|d @son hanche|dos|genou|epaule|genoux|coeur|sante|reins|yeux|jambe|tension|poumons|
      peau|nerfs|mains|poignet|oreille|oreilles|cervicales, cachets|comprimes|traitement|pilules|gouttes pour|contre
      la|le|les|l|@son tension|thyroide|coeur|nerfs|cholesterol|dormir|migraine|tete|dos|yeux|sommeil, invalidite de|
      d|deuxieme|premiere|2e|1re|categorie, sans|aucun|aucune|jamais|ni|n a eu? de? maladie grave|chronique, plus une
      goutte, goutte d alcool, touche|touchait plus|pas|jamais a un|l? verre|alcool|drogue|bouteille, abstinence|
      sobriete ... alcool|bouteille|verre, abstinent|abstinente|sobre ... alcoolique|alcool, deprime|deprimee|abattu|
      abattue|effondre|effondree|aneanti|aneantie depuis|apres, en|au plein? deuil pathologique, pertes de memoire|
      connaissance|equilibre, trous de memoire, absences breves|epileptiques, crise|crises de|d larmes|angoisse|nerfs|
      spasmophilie|foie|goutte|calculs,
      suivi|accompagnement|entretien|prise|rendez psychologique|psychiatrique|medical|addictologique|psy|oncologique|
      cardiologique|en charge|renforce, plus|pas|sans|ni|ablation|retrait de|d|la thyroide|vesicule|rate|appendice|
      amygdales|uterus|prostate|estomac, phobie|phobies scolaire|sociale|scolaires|de|du|des|d, pris|prise de|d
      convulsions|malaise|malaises|vertiges|panique|tremblements|vomissements, evacue|evacuee par|vers|en|aux l?
      helico*|hopital|urgences|samu|pompiers, regles douloureuses|abondantes|tres|hemorragiques, dort|dors|dormait|
      dormir trois|deux|quatre|tres|mal|peu|a heures|peine|nuit|la, cure|cures a|de|d dax|vichy|balaruc|luchon|amelie|
      bareges|royat|bourboule|aix|lamalou|dermatologique|sommeil|thermale|boue, rhumatismes, @son rhumatismes|goutte|
      lumbago|diabete|tension|coeur|prostate|thyroide|vertebres|cervicales|lombaires|hanches|poumons|bronches|sinus|
      acouphenes|vertiges|tremblements|tics|insomnies|angoisses|crises|allergies|nevralgies|cauchemars, lombaires|
      cervicales|vertebres|dos|disques|hanche|genoux|epaules|tendons en|foutus|foutues|use|uses|usees|soudees|
      ecrasees|abimes|abimees vrac|miettes|compote, hernie|hernies discale|discales|inguinale|cervicale|
      ombilicale|hiatale, deux|trois|une|plusieurs arthroscopies|operations|hernies|fractures|chirurgies|greffes|
      stents|pontages|chimios|infarctus|avc|interventions, menisque, ligament|ligaments croises|croise, s agenouille|accroupit|
      baisse|penche|leve plus|difficilement|mal|pas, ne se|s? leve|baisse|agenouille|deplace plus|qu|pas, vue|
      audition|memoire|coeur|sante baissant|declinant|declinante|faiblissant|baisse|flanche, @son vue|audition|ouie
      baisse|baissait|baissant|decline|chute, glycemie, capteur|pompe|bipeur de|d glycemie|glucose|insuline, pension|
      pensionne|pensionnee a|de|militaire|d .. pour|invalidite|surdite|ptsd|blessure, souffre|souffrait|souffrir|
      souffert de|d|du regles|dos|estomac|tete|nuque|jambes|crises|la .., hyperacousie, misophonie, photophobie,
      electrosensib*, hypersensibilite, se deplace|deplacait en|avec fauteuil|deambulateur|cannes|bequilles|
      difficulte, alite|alitee tout|toute|pendant|depuis|deux|trois|des|jusqu, trousse d urgence, stylo|seringue d
      adrenaline|epipen|auto, epipen, prothese|protheses de|du|d|a|aux|totale|auditive|auditives|oculaire genou|genoux|hanche|jambe|jambes|epaule|l|la|avant, guerie?|gueri|remis|remise|sorti|sortie|releve|relevee|
      rescape|rescapee|retablie?|retabli d|de|du|apres .. cancer|tuberculose|leucemie|hepatite|depression|coma|covid|
      anorexie|lymphome|maladie|avc|infarctus|accident|alcoolisme|operation|meningite|sepsis|drogue|pneumonie|burn|
      malaria,
      suivi|suivie|soigne|soignee|traite|traitee|hospitalise|hospitalisee|passe|passee|sejourne|admis|admise en|a|au|
      par cancerologie|oncologie|psychiatrie|cardiologie|neurologie|nephrologie|pneumologie|rhumatologie|
      endocrinologie|addictologie|hematologie|gastro|diabetologie|reanimation|cmp|hopital, scanner|irm|controle|
      controles|prise|bilan|mammographie|coloscopie tous|toutes|chaque les|an|six? six|trois|mois|semaine|semestres|
      ans, prothese|appareil|implant|appareils auditive|auditif|auditifs|oculaire|mammaire|penien|dentaire?|cardiaque,
      genou|hanche|epaule|cheville|coude|poignet|dos|colonne|disque|nez|cloison refait|refaite|opere|operee|visse|
      vissee|bloque|bloquee|casse|cassee|luxe|luxee|en|remplace|remplacee|raide|soude|soudee|pourri|pourrie, vaccin|
      vaccins|rappel|injection|dose .. refuse|refusee|refuses|recu|recue|faite|fait|jour|accepte|acceptee|manquant|
      retarde, enfant|fils|fille|bebe|frere|soeur|mere|pere|mari|femme|epouse|epoux|conjoint|conjointe|cadet|aine ..
      trisomique|autiste|handicape|handicapee|malade|diabetique|epileptique|sourd|sourde|aveugle|asthmatique|
      depressif|depressive|schizophrene|polyhandicape|hospitalise|hospitalisee|alcoolique|paraplegique|hemophile,
      cote|main|bras|jambe|moitie gauche|droit|droite|paralyse|paralysee .. depuis|naissance|paralyse|paralysee,
      gauche|droite paralysee|paralyse|morte|insensible|atrophiee, paralyse|paralysee|sourd|sourde|aveugle|muet|
      muette|malade|handicape|handicapee depuis|de la? naissance, fauteuil electrique|roulant|manuel, vehicule|permis|
      voiture|poste|bureau|domicile|logement|clavier amenage|adapte|amenagee|adaptee, fume|tousse|ronfle|s essouffle|
      essouffle|transpire|tremble|vomit|maigrit .. tousse|essouffle|vite|beaucoup|trop|paquet|comme|encore|toujours|
      souvent|sang|mains, s essouffle, ouvert|tranche|coupe|taille les? veines, visage|peau|mains|corps|dos|bras|
      jambes|crane brule|brulee|brules|greffe|greffee|ravage|tumefie|paralyse|deforme|deformes|marque|couvert de?
      brulure?|cicatrices?|eczema?|psoriasis?|plaques?, vessie|intestin|intestins|estomac|prostate|colon|foie|
      pancreas|vesicule|thyroide|poumons|bronches|sinus|tympan|cornee|retine|cristallin capricieuse|capricieux|
      irritable|fragile|perfore|percee|nerveuse|paresseux|paresseuse|enleve|enlevee|retire|retiree|malade|decolle|
      decollee|use, siege|chaise|bureau|ecran|casque|souris .. ergonomique|adapte|renforce|standard ne?|medecin, ne
      court|marche|porte|conduit|saute|nage|skie|joue|travaille|soude|jardine plus, n a pas|jamais repris le|la|l|son
      rugby|sport|course|football|volant|travail|ski|velo, cheville|genou|hanche|dos|epaule|tibia|rotule|clavicule|
      femur|bassin|coude|poignet|pied|orteil vissee|visse|fracture|fracturee|plaque|platre|platree|opere|operee|
      foulee|foule|brise|brisee, obese|diabetique|asthmatique|epileptique|daltonien|daltonienne|dyslexique|begue|
      sourd|sourde|malentendant|malentendante|migraineux|migraineuse|insomniaque|hypertendu|hypertendue|cardiaque|
      allergique|autiste|depressif|depressive|bipolaire|coeliaque|anorexique|boulimique il|elle|le|la|les|ne|ses|son|
      sa|un|une|suivi|suivie|stabilise|stabilisee|et|mais|prevoir|merci, claustrophobe|agoraphobe|anxieux|anxieuse|
      hyperactif|hyperactive|dyspraxique|dyscalculique|hypersensible|alcoolique|toxicomane|schizophrene|seropositif|
      seropositive il|elle|le|la|ne|suivi|suivie|evite|demande, tentative|tentatives de suicide, pendu|pendue|noye|
      defenestre|saute par|du|de|d|dans la|l? fenetre|pont|immeuble, avale|pris des|un|trop cachets|medicaments|tube,
      idees noires|suicidaires, envie|envies d|de en finir|mourir, commotion|commotions, nez casse, paquet|paquets par
      jour, choc anaphylactique, mange|mangent ni|sans|pas lait|gluten|oeufs|sel|sucre|arachides|lactose,
      depuis|apres|malgre|avant|pendant|suite a? @son chimiotherapie|chimio|operation|radiotherapie|greffe|maladie|
      hospitalisation|cure|dialyse|amputation|stomie|accouchement|grossesse|fausse|rechute|sevrage|convalescence|
      depression|fracture, sensations|sensation|force|sensibilite au|dans|des|aux|les|plus bout|doigts|mains|jambes|
      pieds|bras, au sens medical|clinique, victime d|de un|une|deux infarctus|avc|malaise|embolie|accident
      vasculaire?|grave?|cardiaque?|, prend|prends|prenait|prendre|avale|sous des|du|un|une|de|le|la betabloquants|
      anticoagulants|antiepileptiques|antihistaminiques|corticoides|antalgiques|opiaces|opioides|anti|statines|
      diuretiques|hormones|insuline|cortisone|methadone|lithium|ritaline|codeine|tramadol|morphine|cachets|gouttes|
      aspirine, n entend|entends|entendait|voit|sent|distingue plus|pas|guere les? aigus|graves|couleurs|sonneries|
      voix|rien|bien|odeurs|reliefs|visages, odorat, perdu|perdre|sans l? odorat|gout, psoriasis|eczema|urticaire|
      vitiligo|acne|pelade|alopecie|zona|mycose|verrues|dermatite|hyperhidrose|rosacee aux?|a|sur|au|du|de|severe|
      geant|generalise|,  ans|mois|an|jours|semaines sans une|un|
      fumer|boire|alcool|tabac cigarette|verre|goutte|joint|pilule, transfuse|transfusee|dialyse|dialysee|infiltre|
      infiltree|plasmapherese|saignee|saignees|perfuse|perfusee deux|une|trois|tous|toutes|chaque|par, probleme|
      problemes|souci|soucis d|de|avec l? alcool|boisson|drogue|dos|coeur|thyroide|poids|peau|sommeil|vue|audition|
      memoire|dependance|addiction|jeu|reins|genou|genoux|hanche|tension, surpoids|obesite|maigreur|denutrition
      important|importante|morbide|severe|extreme|leger|legere, surpoids, a eu|avait eu|eut la|le|les|une|un|deux|
      des polio|tuberculose|paludisme|palu|dengue|meningite|leucemie|hepatite|covid|cancer|avc|infarctus|depression|
      embolie|phlebite|zona|oreillons|typhoide|lepre|cholera|lyme|pneumonie|pleuresie|fausse|fausses|greffe|pontage|
      stent|tumeur, polio|tuberculose|paludisme|palu|dengue|hepatite|typhoide contracte|contractee|attrape|attrapee|
      au|a|en|soigne|soignee|gueri|guerie, melancolique, cyclothymique, neurasthenique, psychotique, borderline,
      paranoiaque, parano suivi|suivie, inapte|inaptitude definitive|definitif|temporaire|totale|partielle|au|a,
      pilule du lendemain, ivg, interruption volontaire de grossesse, un rein en moins, rein|oeil|poumon|bras|doigt|
      jambe|sein en moins, allaite|allaitait|allaitement encore|toujours|son|sa|jusqu, gants|bas|chaussures|
      semelles|lunettes|collier coton|de contention|orthopediques|compensees|teintees|cervical, voit que d, qu un
      oeil, d un seul oeil, d une seule oreille|main|jambe, epaule|dos|genou|cheville|main|hanche|hernie .. arret|
      arrete|arretee, arrete|arretee|arret ... pour une|un|le|son|sa epaule|dos|genou|hernie|burn|depression|
      fracture|operation|cheville|hanche|sciatique,
      biotherapie|immunotherapie|hormonotherapie|kinesitherapie|orthophonie|ergotherapie|psychotherapie|
      luminotherapie deux|une|chaque|hebdomadaire|en|depuis|tout|le|la|suivie|pour, tremble|trembler|tremblait|
      begaie|bave|titube parkinson|un|de|des|selon|depuis|quand|beaucoup, parkinson|alzheimer|charcot|crohn|lyme|
      tourette|asperger|basedow|hodgkin|behcet|verneuil|dupuytren|horton|paget|still|wilson|meniere|raynaud|sjogren|
      cushing|addison|hashimoto selon|dit|debutant|debutante|diagnostique|suivi|au|depuis|avance|leger|stabilise|
      connu, fibrillation|tachycardie|bradycardie|arythmie|extrasystoles|souffle|valve|valvulopathie|pericardite|
      myocardite|angor auriculaire|ventriculaire|cardiaque|aortique|mitrale|au|aux|depuis|suivie|operee, sante
      fragile|precaire|delicate|declinante|chancelante|vacillante|de fer|solide|robuste|excellente|mauvaise,
      consulte|consultait|suivi|suivie|passe|hospitalise en|au|a alcoologie|addictologie|tabacologie|psychiatrie|
      neurologie|cmp|csapa|oncologie|cardiologie|rhumatologie|dermatologie|sexologie, piqure|piqures|injection|
      injections|perfusion|perfusions|seance|seances|infiltration|infiltrations hebdomadaire|hebdomadaires|
      quotidienne|quotidiennes|mensuelle|mensuelles|de|d|du|tous|toutes|pour, besoin de|d pauses|pause|repos|calme|
      temps|soins pour|apres|entre|toutes @son|les|le|la? injections|injection|perfusions|soins|traitement|insuline|
      kine|dialyse, @son injections|perfusions|piqures|soins|prothese|protheses|attelle|appareil|appareils|pompe|
      capteur|fauteuil|canne|bequilles|corset|semelles, absence|absences|arret|arrets|pause|interruption|retard|
      retards pour|de|liee|liees|cause|a raison|raisons|motif|motifs|ennuis|ennui|problemes|probleme de? sante|
      medical|medicale|medicales|medicaux, raison|raisons|motif|motifs|cause de sante|medicale|medicales|medical|
      medicaux, peut|peux|pouvait plus|pas|guere lever|plier|bouger|porter|soulever|tourner|fermer|marcher|courir|
      conduire|ecrire|fixer|lire le|la|les|son|sa|des|plus, mononucleose, champ visuel, leve|levait|lever le|la
      bras|jambe .. plus|epaule|douleur, sante de fer, jamais|pas ete? arrete|arretee en|depuis|malade, arrete|
      arretee|arret pour|en|depuis maladie|grossesse|mononucleose|longue|accident|depression,
      hemorragie|hematome|oedeme|anevrisme|lesion|contusion|tumeur cerebrale|cerebral|meningee|interne|digestive|au,
      sent|sens|sentait plus|pas|rien|guere rien|du|de|la|le|ses|son .. pied|main|jambe|bras|doigts|gauche|droit,
      alcoolique|toxicomane|fumeur|fumeuse|joueur|joueuse|drogue abstinent|abstinente|repenti|repentie|sevre|sevree|
      anonyme|anonymes|stabilise, parrain|marraine|reunion|reunions|groupe aux|des|chez|d aa|alcooliques|narcotiques|
      vie libre|croix bleue, arrete|arreter|quitte|quitter|change|changer|abandonne .. metier|poste|soin|chantier|
      travail ... cause|raison de|d|du @son|le|l poumons|dos|coeur|genoux|mains|yeux|sante|hanche|peau|allergie|
      asthme, cardiaque|diabetique|asthmatique|epileptique|insulinodependant|hypertendu|obese|migraineux|migraineuse
      pas|aucun|aucune|peu|evite|eviter|sans d|de? efforts|effort|sport|port|poussiere|nuit|nuits|stress, efforts
      violents|physiques interdits|limites|deconseilles|proscrits, vision|champ visuel? en|tunnel|double|floue|
      trouble|reduit|reduite|peripherique|centrale|monoculaire tunnel?|perdue|perdu|baisse|atteinte|, retinite, perdu|
      perdre|perdu un|son|leur|le bebe|enfant|jumeau a|in|mort, bebe|enfant|fille|fils|jumeaux mort|morte|ne|nee|
      premature|prematuree|prematures|hospitalise|hospitalisee|malade|en couveuse?, en couveuse, marche|marchait|se
      deplace|avance avec|a|sur deux|une|des|ses|un|l? canne|cannes|bequilles|bequille|deambulateur|rollator|prothese|
      attelle, traces|marques de|d piqures|coupures|brulures|aiguille|coups .. bras|poignets|veines, entend|entendait|
      voit des voix|choses|hallucinations, des voix disent|dans, maison|centre|cure|sejour de repos|convalescence|
      postcure|soins|reeducation|desintoxication, boulimique|anorexique|begue|asthmatique|epileptique|obese|
      dyslexique|hyperactif|sourd dans|pendant|jusqu|etant|durant @son|l|la|a? jeunesse|adolescence|enfance|vingt|
      scolarite, nanisme|gigantisme|achondroplasie|albinisme|vitiligo poste|siege|bureau|, syndrome|maladie d|de|du|
      des ehlers|asperger|tourette|marfan|turner|down|raynaud|sjogren|guillain|gougrot|gilles|cushing|menière|meniere|
      kawasaki|wolff|brugada|alport|usher|west|dravet|prader, toc|tocs|tics|manies|rituels de|du|des verification|
      lavage|rangement|proprete|comptage|controle, toc, tocs, sevrage|sevre|sevree tabagique|alcoolique|ethylique|
      reussi|difficile, tabagisme|alcoolisme|ethylisme|addiction|toxicomanie sevre|sevree|sevres|ancien|ancienne|
      chronique|actif|passe|repenti, anneau|bypass|sleeve gastrique, ancien|ancienne|ex obese|boulimique|anorexique|
      asthmatique|leucemique|cancereux|cancereuse|drogue|droguee|depressif|depressive|tuberculeux, greffe de|d cornee|
      moelle|peau|rein|foie|coeur|poumon|visage, retire|retiree|enleve|enlevee|ote|ablation la|le|l|un|une|de|du
      vesicule|rate|rein|sein|uterus|thyroide|appendice|estomac|poumon|tumeur|kyste|nodule|polype|amygdales, opere|
      operee|operes des|du|de deux|la|l yeux|genoux|hanches|seins|mains|oreilles|cataracte, bouffees de chaleur, pompe
      a insuline, couveuse .. bebe|fils|fille|jumeaux,
      malade|hospitalise|hospitalisee|alite|alitee|arrete|arretee|soigne|soignee|absent|absente six|trois|deux|quatre|
      cinq|huit|dix|plusieurs|des|un|une|tout|longtemps mois|semaines|ans|an|annee|jours|hiver|ete, depressif|
      depressive|anxieux|anxieuse|bipolaire|alcoolique|malade|sourd|sourde|asthmatique|diabetique|autiste|
      hypocondriaque|anorexique aux|selon|d|dit|disent|parait|il|apres|d apres|au dires?|parait|on|sa|son, tension|
      glycemie|cholesterol|creatinine|bilirubine|triglycerides|diabete eleve|elevee|haute|trop|fort|desequilibre|
      desequilibree|limite|a|en, regime sans sel|sucre|gluten|residus|lactose, @son eczema|psoriasis|asthme|diabete|
      allergie|surdite|dyslexie|sciatique|arthrose|migraine|hernie|scoliose|handicap|epilepsie|begaiement|myopie|
      daltonisme|insomnie|anxiete|phobie|obesite|anemie|hypertension|cecite|infirmite|grossesse|tendinite|lumbago|
      glaucome|cataracte|acouphene|lupus|endometriose|fibromyalgie, cocaine|heroine|cannabis|alcool|tabac|drogue|jeu|
      crack|medicaments|opium|cigarette a|il|elle|arrete|arret|sevre|decroche|depuis|trois, decroche|decrochait|
      decrocher en|de|depuis|du|la, valve|stent|pace|pacemaker|defibrillateur|puce|pile|sonde|drain|anneau|plaque|vis|
      broche|broches|clou mecanique|cardiaque|implante|implantee|pose|posee|dans|au, prend|prends|prenait un|une|des|
      du|son anticoagulant|anticoagulants|somnifere|somniferes|antidepresseur|anxiolytique|neuroleptique|antalgique|
      antalgiques|medicament|calmants|calmant, se|s ronge|rongeait d|par|les angoisse|angoisses|anxiete, allergie|
      intolerance|hypersensibilite au|aux|a|a la nickel|latex|pollen|pollens|chat|chats|acariens|poussiere|gluten|
      lactose|penicilline|iode|soleil|fruits|crustaces|noix|oeufs|abeilles|guepes|chlore|ciment|solvants|farine|
      colles, procedure|parcours|protocole|traitement|cycle de? pma|fiv|stimulation|adoption?|insemination, mal|maux
      de dos|tete|ventre|dents|cou|reins recurrent|recurrents|chronique|chroniques|frequents|depuis, fauteuil depuis|
      apres|a la suite, plus qu un poumon|rein|oeil|bras, l a arrete|arretee quinze|huit|dix|trois|deux|un|une|jusqu,
      subi|subit|subir|subissait une|un|des|la|deux .. hysterectomie|operation|amputation|ablation|greffe|mastectomie|
      chimio|intervention|pontage|dialyse|colectomie|lobectomie|trepanation,
      doigts|doigt|phalange|phalanges|main|tendon|tendons|orteil sectionne|sectionnes|sectionnee|coupe|coupes|ecrase|
      ecrases|arrache|arraches|recousu|recousus|broyes|broye|happe, quitte|quitter|arrete|lache|abandonne la|le|l|les
      .. pour|a cause|cause des|de|ses|ces? varices|allergie|asthme|dos|eczema|tendinite|tendinites|hernie|depression|
      burn|migraines|lombalgie|sciatique|phlebite, cmp|csapa|cattp|hdj|cac|camsp|sessad|savs|samsah|ulis|segpa de|d|a|
      pour|depuis, suivi|suivie par le? cmp|csapa|savs|samsah|sessad, bras|poignet|main|jambe|pied|epaule|cou|coude
      en|dans|sous echarpe|attelle|platre|resine|minerve|bandage, en echarpe, oreille interne, mal de mer|transports
      permanent|chronique|constant, trouble de l|la oreille|parole|equilibre|vue|vision|marche|deglutition, petite|
      grande|mauvaise|bonne|excellente|sacree sante, premature|prematuree, dur|dure d|de oreille|oreilles, dos|nuque|
      genou|epaule bloque|bloquee|coince|coincee deux|trois|souvent|depuis|un|tous|a, tousse|crache|ronfle|siffle
      depuis|du sang, amiante|silicose|asbestose|plevre|plevres .. tousse|poumons|reconnu|maladie, plus jamais d|une
      goutte|un verre|toucher alcool|d|a, rein|foie|pancreas|ovaires polykystique|polykystiques|gras|malade|steatose,
      probleme de|d peau|dos|poids|sommeil|alcool|vue|audition|sante|coeur|nerfs|dents|foie|hanche|equilibre, ne plie|
      bouge|repond|porte|voit|entend plus|pas, jambe|bras|genou|main|pied|doigt .. ne plie|bouge|repond|marche, regles
      depuis|douloureuses|absentes, plus ses regles, sterilet, traitement l|la|le|m epuise|fatigue|assomme|fait,
      hypoglycemie|hyperglycemie|hypothermie|hypotension, luxe|luxee|luxation|deboite|deboitee|demise .. fois|epaule|
      rotule|hanche, reconnaissance|dossier|demande|allocation|carte mdph|aah|rqth|invalidite|handicap, perte|perdu
      @son|de|ses cheveux .. chimio|maladie|stress|traitement, reveille|reveillent a|la nuit .. douleur|douleurs, ne
      peut|pouvait|doit pas|plus? etre vaccine|vaccinee|anesthesie|opere, contre indication|indications, boiteux|
      boiteuse|infirme|estropie|estropiee|paralyse|defigure|sourd|aveugle depuis|apres|suite, laisse|rendu|rendue|
      laissee boiteux|boiteuse|sourd|sourde|aveugle|infirme|invalide|paralyse|paralysee|paraplegique|handicape|
      handicapee|muet, aphone, nodules|polypes aux?|sur|des cordes, don d un|de son rein, dents refaites|arrachees,
      carie|caries|abces|gingivite, sous peine d hopital, jamais fume|bu|touche ni|une|a|de, hypermetrope|astigmate|
      myope|presbyte et|depuis|comme|,
      ancien|ancienne|vieux|vieille|petit|gros cancer|tumeur|avc|infarctus|depression|hernie|fracture|entorse|
      sciatique|phlebite|tuberculose|hepatite|leucemie|anorexie, dit|disent|parait|soupconne|sait|pretend qu il|elle
      boit|buvait|fume|deprime|se|souffre, il|elle boit trop|en|beaucoup|comme|seul|le, qu il|elle boit, amblyope*,
      amblyopie, addiction aux|au|a jeux|jeu|ecrans|sucre|porno?|opiaces|medicaments, interdit|interdite de casino|
      jeux, blesse|blessee de|a|au|aux guerre|la|l|bras|jambe|afghanistan|mali|mains|service|bataclan, eclat|eclats|
      balle|plomb dans|a la|le|l cuisse|jambe|poumon|epaule|dos|tete|bras, nevrose|nevrosee|psychotique|parano|
      melancolique soigne|soignee|suivi|suivie|gueri|guerie, fumeur|fumeuse pause|pauses|de|repenti|invetere|
      occasionnel|occasionnelle|il|elle|et, lunettes|verres noires|noirs|teintees|teintes|obligatoires|correctrices|a
      .. photophobie|myopie|soleil|vue|obligatoires, photophobie, coeur|dos|corps|genou|genoux|poumons|tete|foie ne|n
      suit|tient|suivent|repond|repondent|supporte plus|pas, travaille plus|pas de nuit .. coeur|sante|medecin|
      sommeil|diabete|epilepsie, boiterie, nevralgie|nevralgies, cloue|clouee au|a|l|la lit|fauteuil|parfois, visite
      de reprise|pre reprise, parler fort, oeil de verre, mutique|mutisme, canule, tracheotomise*, dyscalculique|
      dysorthographique|dyspraxique|dysphasique|dyslexique mais|et|il|elle|, chute de cheval|velo|moto|ski .. depuis|
      mobilite|sequelle|dos,
      problemes|probleme|troubles|insuffisance|difficultes|detresse respiratoires?|respiratoire|cardiaques|digestifs|
      urinaires|articulaires|hormonaux|nerveux|moteurs|dentaires|visuels|auditifs|cutanes|circulatoires|neurologiques|
      psychiques|gynecologiques, @son autisme|asperger|tdah|trouble|bipolarite|schizophrenie|agoraphobie|anorexie|
      boulimie|alcoolisme|depression|tetraplegie|paraplegie|hemiplegie|trisomie|hyperactivite|dyspraxie|dyscalculie|
      bronchite|pneumonie|parkinson|alzheimer, vision|vue basse|faible|mauvaise|declinante|floue|courte, basse vision,
      perd|perdait|perdu|perdre connaissance|l|le equilibre|conscience|souffle, connaissance a la vue, dys en tout, ne
      sent|sentait|goute ni|plus|pas odeur|odeurs|gout|rien|la|le, ni odeur|odeurs ni|nie gout, anosmie, agueusie,
      porte une poche, stomie, poche depuis|de .. operation|colon|stomie, recommande|prescrit|impose|preconise un|le|
      du mi temps|repos|arret|teletravail|amenagement .. medecin|docteur|psychiatre, medecin .. recommande|prescrit|
      impose|preconise|interdit, failli|manque|manqua mourir|y passer|rester, evanoui|evanouie|evanouissement|
      evanouissements|syncope|syncopes, phobique|phobie d|de|des|du ascenseurs?|foule|avion|sang|chiens|vide|hauteurs|
      espaces|piqures, artificielle|artificiel jambe|rein|hanche, jambe|main|bras|rein|hanche|coeur|oeil artificielle|
      artificiel|bionique|mecanique|postiche, diabete gestationnel, drogue c est|fini, la|de drogue c est fini|
      derriere,
      rien|ras a? signaler? cote|pour|niveau sante|medical|medicalement|dos|coeur, cote sante rien|tout|ras|aucun,
      a|avait|ont|ai la|le|l|une|un mucoviscidose|sclerose|drepanocytose|sida|lupus|goutte|gale|grippe|polio|
      myopathie|lepre|tuberculose|fibromyalgie|narcolepsie|epilepsie|schizophrenie|cirrhose|arthrose|asthme|anemie,
      renonce|renoncer a|au|aux l|la|tabac|cigarette|drogue|medicaments alcool|boisson|verre|cigarette|drogue, renonce a l alcool,
      ne peut|pourra|pouvait pas|plus avoir d enfants|enfant, psychologiquement|psychiquement|mentalement|
      nerveusement|physiquement fragile|instable|epuise|epuisee|diminue|diminuee|atteint|atteinte|affaibli|affaiblie,
      hypoacousie, prothese|protheses bilaterale|bilaterales, port|porte|portait|porteur d|un|une|de minerve|corset|
      attelle|orthese|prothese|lunettes|lentilles|appareil|bas|poche|pompe|stimulateur|semelles, abus|exces|
      consommation|dependance|problemes|problème|probleme d|de|a|a l alcool|drogue|medicaments|stupefiants|cannabis|
      tabac|boisson|cocaine,
      suivi|traitement|bilan|dossier|service|parcours oncologique|cardiologique|neurologique|psychiatrique|
      gynecologique|medical|pneumologique|rhumatologique|addictologique|nephrologique,
      devenu|devenue hemiplegique|paraplegique|tetraplegique|aveugle|sourd|sourde|diabetique|epileptique|handicape|
      handicapee|invalide|asthmatique|alcoolique|allergique|muet|muette|bipolaire, perdu|perd un|une|l|son|sa oeil|
      bras|main|jambe|doigt|rein|audition|odorat .. chantier|accident|guerre|usine|presse|machine|scie|service,
      licence|permis|aptitude|brevet|habilitation suspendue|suspendu|retire|retiree|perdu|perdue pour|a cause|apres ..
      coeur|souffle|epilepsie|diabete|vue|sante|malaise|depression, genoux|dos|epaules|mains|poumons|poignets|hanches|
      yeux|oreilles|bronches detruits|detruit|foutus|foutu|abimes|ruines|ronges|casses|uses|brules|fragiles, lui|elle
      meme diabetique|malade|handicape|handicapee|autiste|sourd|sourde|malentendant|malentendante|depressif|
      depressive|epileptique|en fauteuil|atteint|atteinte|opere|operee|allergique|aveugle, lui|elle aussi malade|
      diabetique|dialyse|dialysee|handicape|handicapee|sourd|sourde|en, sort|sortait lui|elle meme d|de un? cancer|
      burn|chimio|hopital|depression, dont elle|il est|souffre atteinte?|atteint?, declare|declaree inapte a son tour,
      l est lui|elle meme,
      marche|marchait|marcher|avance plie|pliee|courbe|courbee|difficilement|peniblement, plie|pliee en deux certains|
      de|par|quand, maladie l|la|le|m|nous a? tenu|tenue|eloigne|eloignee|cloue|clouee|empeche|fatigue|ralenti|
      ralentie|prive, ans|annees|an d analyse|de psychanalyse|therapie, sorti|sortie|sort|sortant d|de|du
      addictologie|psychiatrie|reanimation|clinique|hopital|cure|desintoxication|maison de repos
    `,
  },
};
