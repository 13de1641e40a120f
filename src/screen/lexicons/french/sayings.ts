import type { Lexicon } from '../../Lexicon.js';

/** How people speak of their bodies and of their love lives day to day, mostly without the word for it. */
export const frenchSayings: readonly Lexicon[] = [
  {
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
        consulte toujours|encore? quelqu un, cherche|cherchait|perd|perdait|bute|butait sur? @son mots, manque|manquent|
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
        dormir trois|deux|quatre|tres|mal|peu|a? plus|peine heures?, cure|cures a|de|d dax|vichy|balaruc|luchon|amelie|
        bareges|royat|bourboule|aix|lamalou|dermatologique|sommeil|thermale|boue, rhumatismes, @son rhumatismes|goutte|
        lumbago|diabete|tension|coeur|prostate|thyroide|vertebres|cervicales|lombaires|hanches|poumons|bronches|sinus|
        acouphenes|vertiges|tremblements|tics|insomnies|angoisses|crises|allergies|nevralgies|cauchemars, lombaires|
        cervicales|vertebres|dos|disques|hanche|genoux|epaules|tendons en|foutus|foutues|use|uses|usees|soudees|
        ecrasees|abimes|abimees vrac|miettes|compote|mauvais?, hernie|hernies discale|discales|inguinale|cervicale|
        ombilicale|hiatale, deux|trois|une|plusieurs arthroscopies|operations|hernies|fractures|chirurgies|greffes|
        stents|pontages|chimios|infarctus|avc|interventions, menisque, ligament|ligaments croises|croise, s agenouille|accroupit|
        baisse|penche|leve plus|difficilement|mal|pas, ne se|s? leve|baisse|agenouille|deplace plus|qu|pas, vue|
        audition|memoire|coeur|sante baissant|declinant|declinante|faiblissant|baisse|flanche, @son vue|audition|ouie
        baisse|baissait|baissant|decline|chute, glycemie, capteur|pompe|bipeur de|d glycemie|glucose|insuline, pension|
        pensionne|pensionnee a|de|militaire|d .. pour|invalidite|surdite|ptsd|blessure, souffre|souffrait|souffrir|
        souffert de|d|du regles|dos|estomac|tete|nuque|jambes|crises|la .., hyperacousie, misophonie, photophobie,
        electrosensib*, hypersensibilite, se deplace|deplacait en|avec fauteuil|deambulateur|cannes|bequilles|
        difficulte, alite|alitee tout|toute|pendant|depuis|deux|trois|des|jusqu, trousse d urgence, stylo|seringue d
        adrenaline|epipen|auto, epipen, prothese|protheses de|du|d|a|aux|totale|auditive|auditives|oculaire genou|
        genoux|hanche|jambe|jambes|epaule|l|la|avant|toute?, guerie?|gueri|remis|remise|sorti|sortie|releve|relevee|
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
        geant|generalise|, hemophile|hemophilie|thalassemie|drepanocytaire, ans|mois|an|jours|semaines sans une|un|
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
        fracture|operation|cheville|hanche|sciatique
      `,
      mask: `
        thyroide|diabete|cancer|asthme|cardiologie|obesite .. il|elle enseigne|forme|recherche|vend|redige, arret|arrets
        maladie de|d|des sa|son|la|l|ses|collegue|responsable|titulaire|titulaires|directrice|directeur|enseignants|
        salaries, pendant l arret, remplacement|remplacements maladie|d|de arrets?|conges?, fauteuil|fauteuils roulant|
        roulants tricycle|lits|electriques|velo, en forme olympique, bout|second|deuxieme|nouveau de? souffle, souffle
        a|nouveau|redonne l entreprise?|equipe?, oxygene a|au la|l|service|societe|filiale, nerfs solides|d acier|de la
        guerre, cure|bain de jouvence|jouvence, virus dans|du|informatique, fracture ouverte|nette entre, anesthesie la|
        le concurrence|debat,
        reins solides financierement?, les reins solides, malade|grand malade de voile|foot|moto|la? voile|velo|jazz,
        plateaux|plateau|menus|menu|repas .. diabetiques|diabetique|sans sel, dons? du sang, rhumes de ses, pole|
        branche|secteur|produits|sauveteur|reseau|mediateur|mediatrice de? sante, doublé|double|joue|incarne un|une
        actrice|acteur|personnage|malade|aveugle sourde?|sourd?, contrats|contrat|garanties|gestionnaire .. invalidite|
        incapacite|prevoyance,
        opere|operait|operer|opera un|des|en|sur|le|la|les drone|drones|radar|grue|machine|ligne|train|changement|
        virage|bourse, tic de|du|est|c|langage, immunite parlementaire|diplomatique|face|a toute|des, volontaires
        sains, essai|essais cliniques?|de|non, immunise|immunisee contre la|le|les|l flatterie|critiques|critique|
        mode|doute|pression, symptome|symptomes d une organisation|crise|societe, appetit d|de ogre|lecture|apprendre|
        reussir, plaie, amput* budget|le|la|de, aerienne assiste, passagers a mobilite
      `,
    },
  },
  {
    category: 'SEX_LIFE',
    phrases: {
      statement: `
        se|s|me|m|te tape|tapait|tapee?|envoie|envoyait|farcit|fait|faisait|enfile|leve|emballe @son|une|un|des|la|le|
        tout|toutes|l .. apprentie|apprenti|stagiaire|stagiaires|collegue|collegues|secretaire|patron|patronne|voisine|
        voisin|chef|femme|femmes|fille|filles|mari|maris|vendeuse|serveuse|infirmiere|minettes|minets|clientes, envoyer|
        envoie|envoyait|envoient en l air, bon temps avec, coup|coups de canif, canif dans le contrat, porte|portee|
        portes sur la chose|bagatelle|gaudriole|sexe|fesse, la bagatelle, gaudriole, guilledou, gueuse|gueuses, court|
        couru|courir|courait le guilledou|jupon|cotillon|la gueuse|les garcons|hommes|mecs, garconniere, baise|baisait|
        baiser|baisent avec|la|le|les|l|@son, trousse|troussait|troussee les? bonnes|jupons|servantes|stagiaires,
        tableau de chasse, chapelet|succession|collection|ribambelle|kyrielle|serie d|de conquetes|amants|amantes|
        maitresses|aventures|femmes|hommes|liaisons|coups, femme|femmes|homme|hommes|fille|filles|partenaire|partenaires
        different|differente|differents|differentes|chaque|tous|par soir|nuit|semaine, change|changeait|changer de|d
        partenaire|partenaires|amant|amants|lit|fille|filles|mec|mecs|copine|copain, papillonne|papillonnait|papillonner
        de|d|entre|a, va|vont|allait|aller|alle|allee|voir voir? ailleurs, quelqu un d autre pendant|alors|tout|dans, a|
        avait|avoir une|un autre femme|homme|lit|foyer|menage dans|a|cache|cachee, double foyer|menage|lit, deux foyers|
        menages, enfant|enfants|fils|fille|bebe|jumeaux avec|de|d|a @son maitresse|amant|amante, s affiche|affichait|
        afficher|montre|montrait|pavane avec|au la|le|une|un|@son|l|bras femme|mari|epouse|epoux|maitresse|amant|amante|
        d, au bras d|de .. autre|femme|homme|maitresse|amant|fille, embrasse|embrassait|embrasser|embrassee|embrassant|
        becotait|becote|galochait|pelotait la|le|une|un|@son|l|sa receptionniste|stagiaire|collegue|secretaire|
        assistante|assistant|patron|patronne|chef|cheffe|client|cliente|professeur|femme|mari|voisine|voisin|apprentie|
        directrice|directeur|comptable, retrouvait|retrouvaient|retrouve|retrouvent|retrouver|rejoint|rejoignait|
        rejoignaient|voyaient|donnent|donnaient .. hotel|garconniere|cachette|parking|motel|chambre, hotel avec une|un|
        la|le|@son|l stagiaire|secretaire|collegue|assistante|patron|patronne|femme|homme|maitresse|amant|voisine|chef,
        chambre d hotel .. avec|ensemble|partagee, rendez vous galant|galants|coquin|coquins, cede|cedait|ceder|resiste|
        repousse|succombe|succombait aux|a avances|charmes|charme|tentation|seduction|caresses de|d|du, avances a|de|du
        .. collegue|stagiaire|manager|chef|patron|directeur|secretaire|assistante|femme|homme|mari|apprenti|apprentie|
        cliente|client, strip poker, jeux|jeu coquins|coquin, si affinites, consulte|consultait|consulter|voit|voyait|suivi|
        suivie|suivis|vu|chez par|un|une|le|la? sexologue|sexotherapeute, chez le|un|une sexologue, bars|bar|boites|
        boite|clubs|salons|salon a|de|d hotesses|striptease|strip|massage|massages|champagne naturistes?, aux putes|
        filles|professionnelles, massage|massages naturiste|naturistes|tantrique|tantriques|erotique|erotiques|avec,
        peep show, peep shows, sex shop|shops|toy|toys|friend|friends, plan regulier, amis? ameliore|avec benefices|,
        non exclusivite|exclusif|exclusive|monogame|monogamie, echange|echanges|echanger de|leurs|nos partenaires|
        epouses|conjoints|femmes|maris .. samedi|samedis|soir|soirs|soiree|couple|couples|club, gang bang, gangbang,
        jouets|jouet intimes|intime, poupee gonflable, porte|portait|adore|aime|pratique|collectionne les|la|des|le menottes|cuir|
        latex|fouet|fessee|cordes|corset|laisse, penchant|penchants|gout|gouts|appetit|appetits|attrait|faible|
        inclination|curiosite .. soumission|domination|plaisirs|chair|sexe|fesse|fessee|latex|cuir|voyeurisme|
        exhibition|jeunes|prostituees|partouzes|libertinage, panne|pannes|baisse|absence|perte|manque|troubles de|du|d
        la? desir|libido|erection|lit|envie, plus envie|desir de|d|pour @son femme|mari|epouse|epoux|compagne|compagnon|
        conjoint|personne|lui|elle, chambre|chambres|lits|lit a? part|separes|separe|conjugal, vivre|vit|vis|vivait|
        vivant|passe|passer sans|dans sexualite|sexe|relations|relation|rapports|amour|abstinence|chastete|continence,
        sans sexualite, voeu|voeux de celibat|chastete|continence|virginite, rompu|rompt|tenu|trahi|respecte|respecter|
        garde|garder @son voeu|voeux, aucune|pas|jamais|peu|sans d? experience avec|des les? femmes|hommes|filles|
        garcons, vie de moine|moniale|none|nonne, ceinture de chastete, continence, un|d|qu un|une seul|seule homme|
        femme dans|de|depuis @son|toute vie?, jamais connu|touche|aime|couche|regarde qu|d|une|un|avec .. seul|seule|
        femme|homme|autre|autres, jamais trompe|trahi|infidele, ecart|ecarts de conduite conjugal|conjugaux|en, n a
        jamais regarde une? autre, aime|aimait|aimer les plans|parties|partouzes|prostituees|hommes maries|femmes
        mariees|putes, allumeuse, aguicheuse, nympho, fille legere|facile|perdue|, marie couche toi la, cuisse legere|
        hospitaliere, coquine|coquin au lit|en|avec, chaud|chaude lapin|du|comme|au, en chaleur, bete de sexe, obsede|
        obsedee par|du|de la? fesse|fesses|sexe|femmes|seins, suçon|sucons|sucon, nuit torride|d amour|agitee|chaude|d
        ivresse|ensemble, nuits torrides|d amour|agitees|chaudes, petites|petite amies|tenue .. a la fois|bureau|
        reserve, surpris|surprise|surpris|trouves|trouve|trouvee|pris|prise|pinces|pincee .. au lit|nu|nue|nus|sous|
        braguette|debraille|debrailles|posture|position|jupe|pantalon|action, en facheuse|mauvaise posture, position
        compromettante|equivoque, entre les|deux draps, sous les draps, draps de|d|du, sur l oreiller, jambes en l air,
        faire|fait|faisait|font|faisaient des? galipettes|bagatelles|cochonneries|chose|crac|zizi, ne|est pas farouche,
        peu farouche, a|avait|aurait|ont|avoir eu|une|des|un|quelque|quelques? aventure|aventures|passade|flirt|liaison|
        faiblesse|faiblesses|histoire|idylle|relation|relations avec|pour .., ont|avaient|ayant fini|finissent|fini par|
        au|ensemble coucher|lit, monnaye|monnayer|vend|vendre|vendu|loue|louer @son charmes|corps|faveurs, faveurs de|d|
        du|a|contre|sexuelles, offert|offrir|offrait|accorde|accordait @son faveurs|charmes|corps|vertu|virginite,
        vertu|vertueuse? facile|legere|farouche, sa vertu, deflore|defloree, perdu|perdre|perdait @son virginite|
        pucelage|fleur|innocence, premiere fois a|avec|au|dans .. ans|homme|femme|garcon|fille|voisin|prof, depucele|
        depucelee, polyamour*, metamour*, amoureux|amoureuse de deux|plusieurs, aime|aimait|aimer deux|plusieurs hommes|
        femmes|personnes a|en,
        aventures|aventure|flirts|histoires|incartades|frasques|ecarts repetees|repetes|amoureuses|multiples|
        extraconjugales|a repetition avec|au|en, vie|relation|situation amoureuse|sentimentale|affective|conjugale|
        privee a tiroirs|agitee|debridee|dissolue|compliquee|tumultueuse|mouvementee|chaotique|intense|double|triple,
        couple|mariage|menage|union est|etait|reste|tres|soit|se? ouvert|ouverte|libre|dit|a trois, le couple est
        ouvert, menti|ment|mentait|mentir a @son mari|femme|epouse|epoux|compagnon|compagne|conjoint .. an|ans|mois|
        autre|amant|maitresse|chef|liaison|, marie|mariee|vivent|vit|vivait et|mais|en continent|continente|continents|
        chaste|chastes|chastement, soiree|soirees|fete|fetes|nuit|nuits|bal fetish|fetichiste|fetichistes|kinky|latex|
        coquine|coquines|libertine|libertines|echangiste|echangistes|bdsm|sm|torride|torrides|naturiste|naturistes|
        speciales, deux|trois|plusieurs|quatre hommes|femmes|amants|maitresses|compagnons|compagnes|epouses|maris|
        conjoints|partenaires dans @son vie|lit, porte|portee|attire|attiree|penche|faible|gout sur|par|pour les|des|la|
        le tres? jeunes|jeune|tendrons|minettes|minets|lolitas|petites, nudiste|naturiste convaincu|convaincue|
        pratiquant|pratiquante|depuis|assume|assumee|il|elle|l|et, pose|posee?|posait|poser|nue?|nu pour|dans|chez un|
        une|des|le|la|l? magazine|revue|revues|photos|calendrier|site|photographe .. charme|nu|nue|erotique|playboy|lui|
        coquin|x, playboy, vit|vivait|vivre|habite|partage maritalement|vie avec deux|trois|plusieurs femmes|hommes,
        deux|trois epouses|femmes|maris|compagnes|compagnons sous|au|en|qui|dont, se faire|fait|faisait attacher|
        fouetter|dominer|fesser|humilier|ligoter|entretenir|payer|tripoter, aime|adore|aimait|prefere attacher|fouetter|
        dominer|etre|se? attache|attachee|domine|dominee|soumis|soumise|regarder|regarde, bigame|polygame, plusieurs
        epouses, seconde|deuxieme|autre epouse|femme|compagne a|au|cachee|dans|qu|en|depuis, amie|ami tres? intime|
        intimes, tres intime avec|du|de|d, intime|intimes du|de|avec le|la|son|sa|l prefet|patron|maire|ministre|
        directeur|directrice|chef|patronne, jamais|pas d|un homme|une? femme dans @son lit|vie, performances|prouesses|
        exploits|talents au lit|sexuelles|sexuels|nocturnes, ne resiste|resistait|resisterait a aucune|aucun|une|un
        jupon|femme|homme|blonde|fille, aucun|aucune femme|coeur|fille|homme|jupon|stagiaire ne|n .. resistait|resiste|
        echappait, grand|plus seducteur|tombeur|dragueur|coureur de|du|devant, seducteur|seductrice impenitent|
        impenitente|invetere|inveteree|compulsif|compulsive|notoire|en serie|ne|nee|professionnel, rencontres coquines|
        tarifees|d un|sexe|hot|chaudes|libertines|extraconjugales|adulteres, wyylde|netechangisme|gleeden|fetlife|feeld|
        jacquie|fruitz|adopteunmec, cabine d essayage avec|ensemble, rapport|rapports consentis|consenti|consentie|non
        avec|entre,
        entretient|entretenait|entretenir|noue|vit|avait|cache|poursuit|a|eu|nie|avoue une|la|sa|cette relation|
        histoire|aventure|liaison avec un|une|son|sa|le|la|l|des interne|infirmier|infirmiere|medecin|pilote|hotesse|
        interimaire|interimaires|etudiant|etudiante|journaliste|elu|elue|maire|avocat|avocate|juge|client|cliente|
        concurrent|concurrente|militaire|gendarme|pretre|religieuse|actionnaire|mannequin|chauffeur|nounou|baby|
        jardinier|plombier|pasteur|coach, ne|n faisons|faisaient|font|fait|faisait|ont plus|pas|jamais|guere l amour,
        faisons l|plus amour|l, sort|sortirait|sortait|sortir|fricote|fricotait|flirte|couche|coucherait|coucher avec
        la|le|l|une|un|son|sa mere|pere|mari|femme|epouse|epoux|frere|soeur|fille|fils|chef|patron|patronne d|de|du,
        clubs|club|bar|bars|boite|boites|cabaret|cabarets|spectacle de strip|striptease|danseuses|gogo|topless|lap|
        charme, strip|striptease tease?|club|clubs|teaseuses?|teaseuse, paie|payait|paye|payer|achete|frequente des|
        les|une|ses femmes|filles|hommes|garcons|prostituees|escorts|hotesses|masseuses d|pour|apres|selon|au,
        ejaculat*, precoce au|disait|plaisantait, idylle|romance|amourette|flirt|coup|galipettes|histoire au|dans|en|
        sur|pendant le|la|les|l? vestiaire|vestiaires|bureau|reserve|seminaire|open|service|tournage|chantier|equipe|
        stage, seduit|seduite|seduire|seduisait deux|trois|plusieurs|ses|tous|quatre|son|sa|successivement|le|la|un|
        une directeur|directeurs|directrice|patrons|patron|chefs|chef|collegues|collegue|clients|professeurs|hommes|
        femmes|maris|stagiaires|associes, fantasme|fantasmes|perversions|perversion|penchants|obsessions|confidences
        etales|etalees|par|ecrits|ecrites|sur|racontes|racontees|decrits|sexuels|sexuelles|erotiques|intimes, eu|
        connu|connaitre|avoir qu|que|un un|une|deux|trois seul|seule|seuls? partenaire|partenaires|amant|amants|homme|
        hommes|femme|femmes|amour, deux partenaires|amants|amours|hommes dans sa vie, voyeur|voyeurs, voyeurisme,
        exhibitionnisme, candaulisme, fetichisme, fetichiste des|du|de|d, donjon, tenue|tenues de|en|d cuir|latex|
        soubrette|infirmiere .. donjon|photos|club|soiree, seconde|deuxieme|autre famille a|au|en|cachee|secrete,
        concubinage a trois|quatre, besoins|besoin sexuel|sexuels|charnels|physiques, libido
      `,
      mask: `
        plaque|plaquee|plaques or|argent|bois|de|immatriculation|tournante, bar|bars|hotesse|hotesses a hotesses d
        accueil, hotesses d accueil|air|caisse, avance|avances clients?|sur|remboursable|remboursables|de|aux
        fournisseurs?|tresorerie?|salaires?|frais?, belle histoire, celibat geographique, echange|echanges de|entre
        partenaires linguistiques|commerciaux|scolaires|industriels, lit|lits de|d|du|medicalise|medicalises|hopital|
        rehabilitation|picot|bebe, chambre|chambres d|de|des|a hotel?|hotes|commerce|metiers|agriculture|deputes,
        fidelise, reproduction|biologie|physiologie de|du la? reproduction, passion|passions physique|secrete|commune|
        devorante|du|de|des|pour, coup|coups d un|de? soir electoral, modele vivant|vivants|nu, nu artistique|
        academique|integral?, pieds nus|nu|dans, a mains nues, a l oeil nu, mise a nu, epee|pierre|beton|brique|briques|
        ampoule|ampoules|fils|fil|racines nue|nues|nu|nus, travailleuses|travailleurs du sexe, proxenet*, brigade|
        police|unite|office|lutte .. proxenetisme|moeurs|prostitution, trompe|trompee|trompes par|sur|de la|un|une|le|
        les|fournisseur|publicite|chiffres|comptes|chemin|date|marche|calcul|bilans, aventure|aventures en|a|de|du|d
        montagne|mer|kayak|pied|cheval|entreprise|independance|startup|start,
        sexe f|m|feminin|masculin|age|date|nationalite|et, seducteur|seductrice|grand|grande seducteur?|seductrice? dit|
        disent|avec|aupres|de .. client|clients, hotel|hotels|maison|village|logis|gites|chambres de charme, rayon|
        section|collection charme|passions|romance|sentimentale, art|arts|estampes|dessin|dessins|roman|poesie erotique|
        erotiques, contenus|contenu pour|de adultes|moderation|charme, conseillere|conseiller|mediation conjugale|
        conjugal, aventure|aventures kayak|polaire|sportive|collective, un|marche|dette|dettes|compte|casier vierge de
        toute, vierge de dettes|toute|passif, couches jetables|biberons|culottes,
        exclusivite avec|de deux|trois|la|une|marques|marque|distribution, contrat|clause|accord d exclusivite,
        echange|echanges|echanger de|d|sa|nos? maisons|maison|appartements|appartement|services|bons|donnees|savoirs|
        langues|poste|jeunes, rapports entre la|le|les|l|direction|collegues, abonnes|clients|electeurs|consommateurs
        volages, tenue de cuir, cuir|cuirs et|de|veritable|selles|vache|rivets, don juan|dom juan de|au|a, conseiller|
        conseillere|preparation|salon|robe nuptial|nuptiale
      `,
    },
  },
];
