import type { Lexicon } from '../../Lexicon.js';

/** A finger, face, iris, hand, voice, gait or signature that was captured or compared to recognise the person. */
export const frenchBiometric: Lexicon = {
  category: 'BIOMETRIC',
  phrases: {
    statement: `
      empreinte|empreintes digitale|digitales|palmaire|palmaires|vocale|vocales|retinienne|biometrique|biometriques|
      faciale|veineuse|veineuses|de|du|d .., @son empreinte|empreintes|iris|retine|paume|gabarit|biometrie|visage|
      index|pouce|doigt|doigts|main|mains|voix|demarche|frappe|signature|reseau .. scanne|scannee|scannes|scannees|
      enregistre*|enrole*|preleve*|relev*|numeris*|captur*|reconnu*|reconnaissance|compar*|effac*|supprim*|stock*|
      biometri*|conserv*|identif*|authentif*|verif*|digital*|refus*|releve*|deverrouill*|ouvre|ouvrent|memoris*|
      fichier*|fiche*|lecteur|badge|badgeuse|capteur|servent|sert, donne|donner|donnait|donnent|refuse|refusait|
      refuser|accepte|consenti|preleve|relever|releve|relevee|enregistre|enregistrer|fourni|scanne|scanner|effacer|
      supprimer|numeriser|numerise|enroler|enrole|laisse|retrait|prise|releve|prelevement|capture|collecte|enrolement|
      suppression de?|des?|du?|d?|la?|le?|l? @son .. empreinte|empreintes|iris|retine|visage|voix|paume|main|gabarit|
      biometrie|pouce|index|doigt, prise|relevé|releve|prelevement|prises|enrolement d|des|de empreinte|empreintes|
      iris|visage, @son empreintes, @son empreinte, @son iris, @son retine, @son gabarit*, @son donnees? biometri*,
      gabarit|donnees|donnee|photo|profil|modele|badge|fichier|pointage|identification|authentification|controle|
      systeme|signature|enrolement|reconnaissance|lecteur biometrique|biometriques|facial|faciale|vocale|vocal|digital|
      palmaire|veineux|veineuse|retinien|comportementale|irienne, reconnu|reconnue|reconnait|reconnaissait|
      reconnaissent|identifie|identifiee|identifiait|authentifie|authentifiee|enrole|enrolee|verifie|badge|badgeait|
      pointe|pointait|pointer|entre|entrait|accede|accedait|deverrouille|signe|ouvre|ouvrait|passe|connecte .. visage|
      empreinte|empreintes|iris|retine|paume|voix|doigt|pouce|index|main|demarche|facial|faciale|veines|frappe|
      biometri*, reconnaissance faciale|vocale|digitale|palmaire|biometrique|retinienne|de l iris, face id, touch id,
      scan|scanner|lecture|lecteur|scannage de?|du?|d?|la?|l? visage|iris|retine|paume|main|empreinte|empreintes|pouce|
      facial|retinien, visage|iris|pouce|paume|main scanne|scannee|enregistre|enregistree|enrole|numerise, dynamique de
      frappe, rythme de frappe, frappe au clavier, empreinte vocale, analyse de|du la?|sa? demarche, vecteur|vecteurs|
      gabarit|carte|modele|scan|image|cliche|photographie|photo|photos|capture|enregistrement|analyse|numerisation|
      signature|empreinte|empreintes|points|geometrie|relevé|traits|forme|contour|reseau facial|faciale|faciaux|vocal|
      vocale|du|de|des|d son?|sa?|ses?|mon?|la?|l? visage|iris|retine|main|mains|paume|paumes|doigt|doigts|voix|oeil|
      oreille|veines|facial|faciale|vocal|vocale|index|pouce, facial|faciale|vocale|vocal|palmaire|palmaires|retinien|
      retinienne|veineux|iris|digital|papillaires .. enrole*|enregistr*|captur*|scann*|conserv*|stock*|effac*|supprim*|
      salarie|candidat|candidate|refus*|compar*, locuteur|locutrice, verification|reconnaissance|identification|
      authentification du|de la|par locuteur|locutrice|voix|visage|iris|empreinte|main|paume|veines|frappe|demarche,
      fond d oeil|oeil servant|enregistre, enrole*, enrolement, candidat|candidate|salarie|salariee enrole*,
      correspondance selfie|faciale|biometrique|photo|visage, selfie compare|puce|video|passeport|controle|verifie|
      rapproche, score de|d similarite|correspondance|ressemblance|vivacite, detection du vivant, test du vivant,
      rythme|battements|battement|electrocardiogramme cardiaque|de .. signature|identif*|authentif*|deverrouill*|cle|
      ouvrir|badge|acces, dynamique|cadence|rythme|maniere|facon|vitesse de|d sa? frappe|signature|marche|marcher|
      taper|signer|ecriture|clavier, @son demarche|frappe|foulee|iris|empreintes|paume|veines, fiche dactyloscopique|
      decadactylaire|d empreintes, decadactylaire*, dactylogramme*, releve|releves|prise|prelevement|
      effacement|suppression|destruction|conservation|fichier|capture|saisie|copie|formulaire|lecture|comparaison|
      recueil|collecte d|de|des|du|ses empreintes|empreinte|iris|visage|donnees biometriques|gabarit|gabarits, consent|
      consens|consentement|consenti|oppose|opposition|refuse|refus|refusait|accepte|accepté pas? a|de|d|au|aux|que|la|
      l|le|ce|un .. visage|empreinte|empreintes|iris|biometri*|voix|facial|faciale|enrolement|gabarit|scanner|selfie,
      pose|posait|poser|met|mettre|presente|appose|apposer le|son|sa|l|la|mon|ma doigt|index|pouce|main|paume|oeil|
      visage .., badge|badgeait|pointe|pointait|ouvre|ouvrait|entre|deverrouille|valide|signe|accede|paie|s identifie
      avec|par|au|du|d|a|en|grace .. doigt|index|pouce|main|paume|oeil|iris|visage|empreinte|empreintes|voix|regard,
      lecteur|borne|badgeuse|pointeuse|capteur|portique|tourniquet|sas|camera|terminal|porte|systeme|telephone|serrure|
      coffre .. reconnait|reconnaît|reconnu|reconnue|identifie|refuse|rejette|lit|lisait|connait|enregistre|memorise|
      ouvre .. visage|empreinte|empreintes|doigt|doigts|index|pouce|paume|iris|main|voix|demarche|elle|lui, doigts|
      index|pouce|iris|visage|paume|main|retine|voix enregistre*|scanne*|numerise*|enrole*|memorise*|captur*|fiche*|
      reconnu*,  dix doigts, empreintes effacees|prises|relevees|prelevees|enregistrees|conservees|stockees|
      supprimees|en|au|du|de la|dans, reconnaissance faciale|vocale|du|de de?|du? candidat|candidate|refusee|activee|
      pour|a l|au|l a|reussie|echec|echouee|confirme*, compare|comparait|comparer|rapproche|verifie|scanne|scanner|
      analyse|enregistre|filme|reconnu|reconnait|capte son|sa|mon|ma visage|voix|iris|empreinte|main|demarche|pouce|
      paume, @son photo|voix|visage|signature codee|code|encode|convertie|transforme*|archivee|analysee|dynamique,
      photo codee, fond d oeil, photographie du fond, signature manuscrite? dynamique, profil de frappe|voix|marche,
      reconnaissance retinienne|faciale|vocale|digitale|de l? iris activee|refusee|acceptee|pour, gabarit n|numero|du|
      de la|stocke|enregistre|supprime|conserve, avec|par son|sa|mon|ma pouce|index|iris|doigt|visage|paume|empreinte|
      voix, en gabarit, veines|lignes|contour|reseau|modele|empreinte de|du|d sa|son|la|ma main|paume|visage|voix|
      doigt|oreille, lit|lisait|reconnait|connait|analyse|scanne|enregistre|garde|conserve|cree|compare|stocke|a les|
      le|la|l|son|sa|un|une|ses veines|iris|paume|visage|voix|empreinte|modele|contour|main|pouce|demarche|gabarit de|
      d|du|a|la|au|pour|chaque|du, camera|cameras la|le|l|les reconnaisse|identifie|reconnait|suive|filme|scanne,
      controle du vivant, vivant reussi, similarite, gabarit facial|vocal|digital, effacement|suppression|destruction
      de @son gabarit|empreintes|empreinte|donnees|visage|scan, visage sert de, sert de cle|clef|badge|mot|signature|
      identifiant, retinienne|retinien|faciale|vocale|irienne activee|active|refusee|enregistree|calibree|configuree|
      validee, iris|pouce|visage|paume|voix|retine|index enregistre|enregistree|enrole|enrolee|scanne|scannee, s|m
      oppose a la? prise|capture|collecte .. empreintes|visage|iris, veines|iris|paume|empreintes|visage|voix|main|
      retine d|du|de|des la|l? doigt|doigts|main|candidat|candidate|salarie|salariee|interesse enregistre*|numerise*|
      scanne*|illisible*|capture*|preleve*, veines du doigt|de la main, facon|maniere|style de marcher|taper|frapper|
      signer|parler enregistr*|analys*, enregistre|analyse|capte @son facon|maniere de marcher|taper|frapper|parler,
      @son visage|portrait|photo|voix|main|paume|oeil|iris|pouce|doigt|demarche est|sont|figure|figurent|reste dans|
      sur|en la|le|une|leur|notre base|logiciel|fichier|systeme|serveur|memoire, presente|presentait|pose|posait|
      montre|appuie|glisse|passe la|le|l|sa|son paume|main|doigt|index|pouce|oeil|visage|iris, scanne|scannait|
      scannaient|numerise|photographie|lisait|lit|capte|filme @son|la|le|l|les main|mains|paume|visage|iris|retine|
      doigt|doigts|pouce|oeil|oreille, doigt|doigts|index|pouce|empreinte|empreintes abime*|use*|seche*|illisible*|
      brule*|coupe*, lecture|enrolement impossible|echoue*|refuse*, pointeuse|badgeuse|lecteur|borne|acces|serrure a
      doigt|empreinte|empreintes|main|iris|reconnaissance dispense|il|elle|refuse*|en est, il|elle en est dispense|
      dispensee, taux|score|degre|indice de ressemblance|similarite|correspondance|confiance entre|visage|0|9,
      ressemblance entre .. video|photo|selfie, controle de l? iris, empreintes eurodac|fbi|faed|prises|laissees,
      eurodac, tape|frappe|marche toujours|au .. rythme|systeme|logiciel|reconnu, filme|filmer|photographie|
      photographier son|sa|mon|ma visage|demarche .., rapproche|compare|confronte son|sa|mon|ma visage|photo|voix|
      portrait .., capture|reconnaissance|analyse|empreinte|authentification|identification faciale|vocale|retinienne|
      palmaire|veineuse|oculaire, voix reconnue|enregistree|verifiee|comparee|analysee|acces, authentifie|authentifiee|
      identifie|identifiee|reconnu|reconnue par|a|grace|au la|sa|son|le|moyen voix|visage|iris|empreinte|doigt|
      demarche|paume|main|frappe, s ouvre avec|par|au|grace .. visage|doigt|empreinte|pouce|voix|iris|paume|main, facon
      de signer|marcher|taper|frapper, jamais efface|supprime|detruit mes|ses|nos empreintes, empreintes .. base|
      fichier|titre|dossier,
      pas|aucune|sans|peu d? empreinte|empreintes exploitable|exploitables|lisible|lisibles|detectable, camera|
      cameras|logiciel|portique|borne|machine|systeme|algorithme .. me|l|le|la|les|nous|m reconnaisse|reconnaissent|
      reconnaitre|reconnait|identifier|identifie|confond|confondait, passe|passer|passait|approche|approcher|colle|coller l|son|mon|un oeil|yeux|visage|front devant|sur|dans|contre|au, doigts|doigt|pouce|index|main|mains|
      paumes|paume releves|releve|pris|prises|imprimes|encres|scannes| enregistres, fait|faire|faisait scanner|
      photographier|filmer|relever|prelever|prendre|numeriser la|le|les|l|sa|son|ses main|paume|visage|iris|pouce|
      doigts|empreintes| retine|oeil|voix, reconnait|reconnaissait|accepte|acceptait|refuse|rejette|lit|prend plus|
      pas|mal|que|toujours? @son|l|la|le? doigt|doigts|empreinte|empreintes|visage|voix|index|pouce|annulaire|main|
      paume, lunettes|barbe|voile|masque|jumeau|jumelle|brulure|cicatrice|pansement|rhume|enrouee?|enroue ..
      reconnaissance|camera|capteur|lecteur|badgeuse|portique, donne|donner|laisse|laisser|depose|deposer|fourni|
      fournir @son|ses|des empreintes|biometrie a|au|aux|chez|dans, gants .. lecteur|badgeuse|pointeuse|capteur,
      oeil|visage|voix|main|paume|pouce|index|doigt|iris|regard|empreinte a? servi|sert|servait|servent|vaut|tient|
      tenait|fait|faisait de|d lieu?|office? passeport|badge|cle|clef|sesame|mot|laissez|identifiant|code|signature|
      carte, crete|cretes|sillons|pulpe|pulpes|peau digitale|digitales|papillaires effacee|effacees|usees|usee|lisse|
      lisses|illisible|illisibles, doigts encres|au|dans tampon|encreur|l? encre, encre|encres|encreur .. doigt|
      doigts|empreintes|pouce, salue|saluee|reconnu|reconnue|identifie|identifiee|accueilli|accueillie|repere|reperee
      par|grace|a|en le|la|un|une|sa|son|l .. robot|visage|tete|voix|borne|camera|oeil, lire|lu|repete|repeter|
      prononce|prononcer|lisait trois|cinq|deux|dix|quelques|une|la|des phrases|phrase|mots|chiffres pour|afin ..
      machine|serveur|systeme|voix|banque|timbre|reconnaisse, timbre|voix retenu|retenue|memorise|memorisee|appris|
      apprise|modelise|modelisee, selfie|selfies chaque|avant|a|pour|video|demande|exige|envoye .. course|prise|matin|
      identite|verifier|prouver, cligner|cligne|tourner|tourne|bouger des|les|la yeux|tete .. identite|camera|verif*,
      identite confirmee|verifiee|controlee|prouvee|validee a distance|par|en selfie|video|visage?, s identifie|
      identifiait|authentifie|authentifiait|reconnait .. parlant|voix|regardant|visage|doigt|pouce|index|paume|main,
      systeme|banque|serveur|machine|logiciel|camera|portique|porte la|le|me|l connait|reconnait|salue|identifie,
      algorithme|logiciel|camera|systeme|machine l|la|le|m|les .. pris|prise|confondu|confondue pour|avec, suivi|
      suivait|suit @son|les yeux|regard|pupilles|visage, biometrie a|pour|de l|@son|la consulat|ambassade|prefecture|
      visa|domicile, retirer|retire|supprimer|supprime|effacer|efface|enlever @son visage|photo|voix|empreintes|
      empreinte|gabarit|main|iris, contour de @son|la main, base|bases|fichier|fichiers d|de|des empreintes|visages|
      gabarits, mange|mangent|cantine|demi .. main|paume|doigt|index sur|au|a la? borne|lecteur, confronte|
      confrontait|confronter @son|le|la portrait|photo|visage|voix|empreintes|image aux?|a|avec, ne figure dans aucune
      base|aucun fichier|fichier,
      profil|modele|signature|empreinte|echantillon|gabarit|timbre vocal|vocale|facial|faciale|palmaire|veineux|
      digital|irien|comportemental du|de|d|cree|purge|efface|supprime|archive|conserve|detruit la|l? salarie|salariee|
      candidat|candidate|agent|agente|interesse|interessee|@son?, n a plus|pas d empreintes|empreinte, badge|badgeait|
      pointe|pointait|entre|ouvre d|avec un clignement|regard|oeil|geste|sourire|doigt|index, convoque|convoquee|
      rendez|attendu|attendue|passe|passee pour|a|de la? biometrie|prise d? empreintes?, biometrie a|faite|fait|
      effectuee|prise|donnee|neant|refusee|ok|le|reportee|manquee|recue|recueillie|enregistree|requise, recale|
      recalee|rejete|rejetee|refuse|refusee|bloque|bloquee|accepte|acceptee par la|le|l verification|reconnaissance|
      lecteur|borne|portique|algorithme|controle|authentification faciale|facial|vocale|d|a|, visage en|de|fait
      nombres|vecteur|chiffres|points|128|512, son visage refuse|refusee|rejete|accepte|illisible|introuvable, creer|
      cree|construire|constituer|entrainer @son modele|profil|gabarit|signature|empreinte vocal|vocale|facial|faciale|
      , cliche|image|photo|scan|relevé|gabarit de|d|du la|l|@son iris|retine|main|paume|visage|oeil|oreille gauche|
      droit|droite|des|garde|conserve|stocke|supprime|,
      lecteur|borne|portique|capteur|serrure|porte|machine d|a|de iris|empreinte|empreintes|doigt|paume|main|veines|
      visage .. refoule|refoulee|rejete|rejetee|refuse|refusee|bloque|bloquee|reconnait|l|la|le, aucune|pas d|sans|
      plus d empreinte|empreintes|gabarit|photo|voix|iris au|dans|en dossier|fichier|base|memoire, visage|visages|
      photo|photos|selfie|traits|voix .. concordent|concorde|correspondent|correspond|coincident|different|matchent,
      laisse|laisser|laissait|donne|donner|pris|prises|depose|deposer|confie|fourni @son|des|ses empreintes|doigts|
      pouce|paume a|au|aux|chez|dans la|l|le? ambassade|consulat|prefecture|douane|police|frontiere|mairie|employeur|
      prestataire|centre, empreinte de reference, valide|validait|signe|paie|autorise|confirme ... avec|par|de @son|l
      empreinte|pouce|index|visage|voix|doigt, doigts roules|encres, face et de profil, veines, reconnait|connait @son
      veines|paume|iris,
      signature a|sur|au|dans l|la|le|un? ecran|tablette|pad .. differ*|compar*|modele|reconnu*|refus*|bloqu*|vitesse|
      pression, scanne|scanner|scannait|scannent|photographie|filme|capte @son|les|ses pupilles|pupille|yeux|iris,
      worldcoin, orb, iris|empreinte|visage|voix|paume donne|donnee|vendu|vendue|cede|cedee|confie|confiee|fourni|
      fournie, controle|test|preuve|detection vivant|du vivant|de vie|vivacite, franceconnect .. visage|selfie|vivant|
      reconnaissance, identite numerique .. visage|selfie|activee|reconnaissance, sert|servait|servent d etalon|de
      modele|de reference|de comparaison, score|taux|degre de ressemblance|similarite|concordance|correspondance,
      geometrie|contour|forme de @son|la main|oreille|visage|doigts, doigts|doigt|index|pouce est|sont|etait|etaient
      memorise|memorises|enregistre|enregistres|lie|lies|associe|associes|dans|a, pointage|badgeage|acces facial|
      palmaire|biometrique|digital|vocal, y est|etait inscrit|inscrite|enrole|enrolee|enregistre|enregistree, par la
      face, biometrie impossible|impraticable|exclue, reconnaisse|reconnait|reconnaissait au|a|par la|le|l|sa|son?
      doigt|voix|visage|main|pouce|oreille|demarche, fiche d empreintes, relevees|releve|prises|pris|prelevees pour|
      dans|lors .. agrement|adoption|visa|titre|enquete|habilitation|embauche, image|images|video|videos ...
      algorithme|logiciel ... reconnu|reconnue|identifie|identifiee|repere, debloque|deverrouille|ouvre|allume|demarre
      @son|ma|mon session|poste|telephone|coffre|voiture|ordinateur|porte|casier,
      controle|verification|identification|authentification|test|essai vocal|vocale|facial|faciale|palmaire|veineux|
      irien|retinien|digital reussi|reussie|echoue|echouee|rate|ratee|ok|positif|positive|negatif|negative|fait|faite|
      passe, collant|colle|approchant|posant|presentant|montrant @son|le|la|l|un front|visage|oeil|main|doigt|pouce|
      menton|tete .. machine|borne|lecteur|camera|reconnu|reconnue, machine|borne|lecteur|camera qui l|la|le|m a?
      reconnu|reconnue|reconnait|refuse, badgeuse|pointeuse|lecteur|borne|capteur refuse|ignore|rejette|boude les|ses|
      son|le|la|l doigts|doigt|empreintes|pouce|main|visage, autorisation|accord|consentement|refus parentale?|
      parental donne?|donnee|signe|signee? pour|a|de la biometrie, crete|cretes au|du|des|digitales, bornes|lecteurs|
      machines|capteurs|badgeuses ne? me|la|le|l voient|lisent|reconnaissent|voit, main|paume|visage|doigt|iris|voix
      est|sert @son badge|cle|code|sesame|de, dix empreintes sont|au|chez|ministere, fait|fit|faire effacer|supprimer|
      detruire|retirer @son empreintes|visage|gabarit|voix|donnees, recueil|relevé|rendez biometrique fait|faite|a|
      vfs|le, interdit volontaire .. visage|reconnu, reconnu|reconnue a l entree|accueil|porte .. visage|camera,
      empreinte|empreintes inexploitable|inexploitables|illisibles|effacees|usees|brulees|absentes|insuffisantes|
      floues|introuvables, main|paume|doigt|pouce|visage|index|iris pose|posee|presente|presentee|montre|montree|lu|
      lue|scanne|scannee porte|acces|tourniquet|ouvert|ouverte, verif|verification|reco|reconnaissance|controle|auth
      faciale|facial|vocale|biometrique|biometrie ko|ok|nok|echec|en|a|impossible|refusee|acceptee, visage dans la
      foule, cherche|cherchait|repere|traque @son|le|la visage .. foule|cameras|rue, servait|sert|servir a|de ..
      reconnaitre|identifier|authentifier, biometrics captured, faux|meme|autre locuteur|locutrice, meme locuteur,
      enlever?|enleve|retire|efface|supprime @son|ses|mes empreintes|empreinte|visage|voix de|du l?|la? interphone|
      systeme|serveur|alarme|coffre|badgeuse|fichier|base|porte, presenter|presente|presentait @son pouce|doigt|index|
      visage|main|iris, ia|intelligence a confirme|reconnu|compare|rejete .. visage|voix, est|sont|y|etait|reste dans|
      depuis .. iris|lecteur|salle
    `,
    trait: `
      fnaeg, FNAEG, FAED, faed
    `,
    topic: `
      empreinte|empreintes|iris|retine|retinien|retinienne|paume|palmaire|pouce|index|visage|facial|faciale|voix|vocal|
      vocale|veines|veineux|digitale|digitales ~ enrol*|scan|scanne*|captur*|preleve*|releve*|enregistr*|stocke*|
      gabarit|gabarits|verifi*|authentifi*|reconnu|reconnue|reconnait|identifi*|effac*|supprim*|compare*|deverrouill*|
      biometri*|pointeuse|pointe|badgeuse|lecteur|portique|fichier|fichee|photographie*|memoris*|numeris*|conserv*|
      donne|donnees|confie*|consent*, photo|selfie|visage compare*|verifi*|rapproche* ... piece|identite|passeport|
      carte|permis, fichier des empreintes|empreintes, faed, FAED, donne|donner|donnant|confier|fourni|laisse|refuse|
      preleve @son|ses empreintes, empreintes relevees|prises|prelevees, dix empreintes, main gauche|droite enrol*|
      enregistr*, reseau veineux, base de? reconnaissance, par sa voix|demarche|frappe, par son iris|visage|pouce|
      index|empreinte, badge|pointage|lecteur biometrique attribue|refuse|active|valide, biometrie refusee|refuse|
      acceptee|effacee, refuse la biometrie, dactyloscopi*, oreille mesuree|scannee, mot de passe vocal, empreinte
      refusee|illisible|rejetee|prise|effacee|enregistree, camera la reconnait|de l entree, reconnue|reconnu par la|le|
      une camera|machine|portique|systeme|logiciel, pointage|badge|acces|ouverture par|au|a le|du|l|la? doigt|
      empreinte|visage|main|paume|iris, donnees faciales|vocales|biometriques|palmaires, verifie|controle son selfie|
      visage, visage retire|par le logiciel|dans|du systeme, usage de son visage|image|voix, controle facial, selfie
      et, concordent, rythme|frappe au clavier analysee|enregistree, ouvre|ouvrir|deverrouille la|le|l|les .. d un
      doigt|avec, d un doigt, reconnu|reconnue automatiquement, par les cameras, comparaison|reconnaissance|
      verification|controle faciale|facial|biometrique|vocale|vocal|digitale, empreintes neant|aucune, aucune
      empreinte, retine, salive,
      @son double iris|facial, visage en memoire, voix en memoire, identifie|identifiee par l oreille|iris, sans
      badge, empreinte faciale|vocale|veineuse|retinienne|palmaire, passee?|passe au scanner|crible
      facial, photo comparee|comparee|versee|rapprochee, comparaison faciale|vocale, controle d|de iris|retine|paume|
      empreinte
    `,
    hint: `
      empreinte digitale, empreintes digitales, empreintes, biometri*, gabarit, biometrie, biometrique, biometriques,
      dactyloscop*
    `,
    mask: `
      passeport|passeports|titre|titres|carte|cartes|visa|visas|permis .. biometrique|biometriques, secteur|industrie|
      societe|entreprise|start|fabricant|ingenieur|ingenieure|produits|bornes|vendeur|solutions|master|specialiste|
      startup de?|d?|la?|en? biometrie|biometrique|biometriques, empreinte|empreintes carbone|ecologique|
      environnementale|memoire|numerique|eau|hydrique|energetique|sonore|de pas|laissee|du|dentaire|dentaires|
      territoriale|fossile|stylistique|architectural*|audio|de style|des|sur|durable, bilan empreinte, hors gabarit,
      gabarit routier|ferroviaire|des|de|du|d impose*, gabarits de|du|d, grand gabarit, signature|signatures
      electronique|electroniques|numerique|numeriques|d un|de contrat|du|des|sonore|visuelle|culinaire, coup de main,
      sur le bout, au doigt et, voix off, visage humain, aux mille visages, biometrie forestiere|vegetale|des
      peuplements|marine|halieutique, reconnaissance de|du dettes|travail|diplomes|maladie, reconnaissance des acquis,
      reconnaissance professionnelle, empreinte dans|au|que|forte|profonde|durable, laisse|laisser|laissait|
      laissant son|sa|une empreinte, passeport|titre|visa|carte .. biometrique, photo d identite, prise d|de
      empreintes|empreinte dentaire|dentaires, empreintes dentaires, pointeuses a, analyse de la demarche des|qualite,
      reconnaissance de la main dans|d oeuvre, demarche qualite|commerciale|des patients, deploye .. reconnaissance,
      prise de son|notes|parole|vue, empreinte de chaussure|chaussures|pied|pneu|pneus, empreintes de pas|chaussures|
      pneus, en forme de, lecteur|lecteurs|serrure|serrures|pointeuse|pointeuses|borne|bornes|capteur|capteurs|
      passeport|passeports|solution|solutions|systeme|systemes|projet|pilote|algorithme|algorithmes|titre|visa|carte|
      cartes|terminaux biometrique|biometriques|a|d empreinte?|empreintes?|reconnaissance? faciale?|vocale?, moulage|
      moulages d empreintes|empreinte, empreinte|empreintes dentaire|dentaires|carbone|ecologique|environnementale|
      durable|forte|discrete|de fossiles|laissee|sonore|genetique, controle|commande|assistant|enceinte vocal|vocale|
      connectee, relever|releve|relevee|relevait des empreintes sur|de, formation|forme .. releve d empreintes,
      reconnaissance de|des|optique ses? pairs|acquis|caracteres|dette, main courante|d oeuvre|levee|forte|verte|dans|
      a|d|en, iris et|des|germanica, index des? prix|egapro, voix off|chaude|grave|du public|active|de la, visage de la
      marque, rythme de frappe professeur, debattu|debat|colloque|conference|cours ... biometrie, capteurs d
      empreintes, empreinte roman|agence|graphique, pointeuses et badgeuses, visagiste, releve|releves d empreintes
      cours|formation|a l ecole, reconnaissance du handicap|travail|diplome, commercialise|vend|vendait|fabrique|
      installe ... reconnaissance|biometrique|biometriques|empreintes,
      enrole|enrolee|enroles|enrolait|engage|engagee dans|a|comme|par|des|de la? armee|reserve|marine|legion|troupe|l|
      benevoles|mercenaires, scanne|scannee|scannait|scanner|scanner|scannees|numerise|numerisait| numerisation ..
      articles|article|codes|code|colis|documents|document|factures|archives|palettes|produits|billets|plans|negatifs|
      diapositives|livres|courrier|dossiers|cheques|tickets|barres, mettre|mis|met|mettait|mettra la main a la pate, prete|preter|tend|
      tendait la main a|au|aux, reconnu|reconnue meilleur|meilleure|officiellement|expert|
      experte|comme, reconnu|reconnue d utilite, reconnu|reconnue par|pour|de|dans ses|la|le pairs|profession|metier|qualites,
      empreinte|empreintes de|d|du|des lynx|loup|ours|sanglier|animal|animaux|cerf|dinosaure|dinosaures|pneus|pas|
      semelle|sabot, premiere|seconde|deuxieme|bonne| petite|petites main|mains, main|mains courante|d oeuvre|verte|
      vertes|chaude, de|en main|mains propre|propres|sur, prise|prendre|pris|reprend|reprendre|reprise en main, sous|
      haut la main, clef|cle|cles en main, a main levee, voix au|du chapitre|conseil|public|peuple, voix de|d basse|
      soprano|alto|tenor|contralto, porte voix, a haute voix, de vive voix, voie, ferme|ferment les yeux, garde|
      garder|gardait|a|avoir un|l oeil sur, coup|coups d oeil, a l oeil, oeil|oeils neuf|du|de lynx|critique|
      photographe, visage|visages humain|de la|l|du|des? campagne|marque|entreprise|quartier|ville|publicite, fait|
      faisait|faire face, face a, sauve|perdre|perdu la face, demarche|demarches administratives|administrative|
      qualite|commerciale|rse|environnementale|participative|scientifique|pedagogique|artistique|lean|de, frappe|
      frapper|frappait monnaie|a|les|fort|de|chirurgicale, force|faute|fautes|erreur|erreurs de frappe, vitesse de
      frappe professionnelle?, pointeur|pointage|pointe du|des|de|chez|a|au chantier|heures|factures|pole|navire|
      navires|chomage|l, iris|pensee|roses|rosiers|pivoines|jacinthes .. iris|pepiniere|jardin|bulbes, signature du|
      de|d|des|en contrat|contrats|accord|acte|actes|bail|devis|compromis|electronique|sonore|culinaire, gabarit|
      gabarits de|d percage|soudure|decoupe|montage|controle|pose|couture|mail|page|pages|courriel,
      identite|empreintes|portiques|sas|bornes|lecteurs|salon|stand|lot|marche|pilote|projet|deploiement ...
      biometriques? pour le|adp|la? compte|client|clients, doigts courent|agiles|de fee|sur le|d argent, dix doigtes,
      pouce|pouces vert|verts|de|leve|levee, ecran|ecrans|dalle|tablette|moniteur .. pouces, 13|14|15|17|19|20|21|22|
      24|27|28|32|40|55 pouces, scanner|scanners|irm pour|de|du|medical|au|a|artec|3d|hopital, retine d affichage|
      ecran, ecran retina|retine, delit de facies, controle|controles au facies, emotions sur, visages anonymes|
      sculptes|de synthese|generes|dessines, masque|masques et visages, voix de|d|des|aux synthese|annonces|choristes|
      chanteurs|soliste|soprano|chevre, cabine de prise, signature vocale|sonore de|d|des|pour personnages?|marque?,
      empreinte unique par|sur, oreille absolue|musicale|attentive, main de|d velours|fer|maitre|oeuvre, regard franc|
      franche|neuf|droit|fuyant|exterieur, contact visuel, mains moites|dans|vides|pleines|sales, voix qui tremble|
      posee|grave|claire|douce|agreable|chaude|cassee, voix est|etait|soit posee|claire|agreable|grave|douce|connue,
      capteurs|capteur|sonde|sondes de|d pression|temperature|niveau|debit|vibration|humidite|presence|mouvement,
      authentification multifacteur|forte|unique|sso|ldap|kerberos|a deux|par jeton|oauth, s|m enregistre|enregistrait
      en video|studio|pour|dans|a la sacem, physionomiste, idemia|thales|morpho|safran|gemalto|ingenico .. ingenieur|
      ingenieure|commercial|commerciale|moteurs, ingenieur|ingenieure chez|a|de idemia|thales|morpho|safran, appel d
      offres|offre des|de|pour, cahier des charges, table ronde|conference|colloque|debat sur|autour , visages
      stylises|sculptes|peints|masques|des, plaque|plaques d|de immatriculation, coffre|coffres forts?|de mots,
      moulage de main|mains|visage, compteurs d eau|electriques|gaz,
      ressemblance du passager|passager|client|portrait, reconnaissance d|de images|caracteres|plaques|formes|signaux|
      gestes|objets, tri de dechets, coup|coups de pouce|main|oeil, dessin|peinture|croquis|etude|modelage|moulage ...
      main|mains|visage|visages|portrait, pouce leve, contrôle|controle des billets, marque deposee, signature
      olfactive, empreinte chimique|des|territoriale, prend l empreinte des, fichier des intermittents|clients|
      adherents, mesure|mesures du|de doigt|visages|tour, deux mains gauches, trace|traces papillaires?|de,
      scan|scans|scanner|releve|releves|numerisation 3d|topographique|topographiques|de facades|facades|laser,
      empreintes digitales de cire|en|peintes|d artiste, plasticien|plasticienne|sculpteur|sculptrice|artiste ..
      empreintes, lignes de la main, empreintes|empreinte de moule|moules|cavite, moule|moules deux|quatre|huit|multi
      empreintes|empreinte, enrole|enrolement d|de|des appareils|apprentis|terminaux|benevoles|certificats,
      chirurgien|chirurgienne|chirurgie de la main, scrute les visages, visage impassible|tumefie|maquille, face
      cachee, bureau de vote,
      reconnaissance vocale il|elle|logiciel|dragon|dictee|dicte, dictee vocale, dicte .. logiciel, traitement|
      synthese|debruitage|codec de|d|la voix, signe|signer sur un pda, lecture labiale, reconnaissance des faux|
      billets, masques mortuaires,
      scanner main|douchette|de caisse|a, logiciel|solution|systeme|systemes|outil|algorithme|module|marche de
      reconnaissance faciale|vocale de|du|pour|aux|a|des, vendu|vend|vendait|installe|deploye|teste|audite|documente|
      traduit|code|developpe .. reconnaissance|biometrie|biometrique|empreintes|verification|authentification,
      portraits robots|robot, authentification des oeuvres|tableaux|documents, frappe de balle, prothese|protheses
      oculaire|oculaires, peint des iris, lecture optique, mains articulees, bridge|couronnes|couronne, assistante
      dentaire, yeux dans les yeux
    `,
  },
};
