import type { Lexicon } from '../../Lexicon.js';

/** What a machine or a bank keeps of a body: told by gesture, refusal, mistake, maker or place. */
export const frenchBiometricTalk: Lexicon = {
  category: 'BIOMETRIC',
  phrases: {
    statement: `
      laisse|laissé|laissait|laisser|avoir prendre @son|le|un|deux pouce|pouces|index|doigts|iris|empreintes, main
      droite|gauche .. mesuree|scannee|lue|moulee|enregistree|numerisee, aucune empreinte ne, empreinte|empreintes ne|
      n lui|m|a|ont a|ont ete? demandee|prise|demandees|prises, visages|visage dans|sur la|le|l|une serrure|pointeuse|
      portier|interphone|sonnette|base, sur|contre la|le vitre ~ doigts|doigt|pouces|paume|main, seul|seule|premier|
      premiere|dernier a avoir|refuser|donner ... pouce|iris|empreinte|empreintes|visage|doigt|reconnaissance|
      pointeuse|paume, oeil|iris|pouce|visage|voix|paume comme|en guise|servant|faisant seul|de|d badge|cle|passe|
      code|signature|mot, acces|ouverture|signature|paiement|session par|au|a iris|empreinte|visage|doigt|voix|pouce|
      paume|veines, compte|session|application|appli|telephone|coffre verrouille|deverrouille|bloque|protege|ouvert
      par|avec|d|sur @son|un|le|la|l .. visage|pouce|doigt|voix|iris|empreinte|regard, uber|bolt|deliveroo|heetch|
      stuart|yango|gozem ~ selfie|visage|reconnu|reconnue|photo, compte|profil suspendu|bloque|desactive ... selfie|
      visage|reconnaissance|photo|facial, examen|epreuve|concours|oral a distance|en ligne|telesurveille ~ visage|
      frappe|selfie|webcam|iris|reconnu|voix, proctorio|examity|proctoru|testwe|managexam ~ visage|frappe|webcam|
      identite, identite numerique|itsme|franceconnect|swissid|alicem ~ visage|selfie|video|doigt|empreinte, itsme|
      Itsme|alicem .. visage|empreinte|code, passeport|visa|carte|titre|permis ... doigts|empreintes|iris pris|prises|
      releves|relevees|rescannes|reprises, oci|teslim|vfs|tlscontact|capago ~ empreintes|biometrie|doigts, centre de
      biometrie|visa|collecte ~ doigts|biometrie|rendez, biometrie recueillie|prise|faite|fournie|donnee|valable|
      valide|expiree|exemptee|dispensee|payee, donnees biometriques recueillies|fournies|effacees|prises|conservees|
      transmises, service canada|ircc|IRCC|uscis ~ empreintes|biometrie|biometriques, douane|aeroport|frontiere|
      roissy|zaventem|dorval|jfk ~ empreintes|iris|visage compare*|pris|prises|releve*|scanne*|rapproche*, filme|
      filmee|photographie sous|de tous|toutes les|ses angles|coutures ~ reconnaissance|modele|visage|porte, masque|
      tete|buste|double|avatar|clone|jumeau numerique 3d|de|vocal|a|tire ~ deverrouill*|reconnaissance|visage|voix|
      imite|trompe, voix clonee|de synthese|imitee ~ banque|verification|serveur, deepfake|hypertrucage ~ candidat|
      candidate|lui|elle|visage|voix, cartographie|carte|plan|grille de ses|son|sa visage|veines|mains|main|traits,
      rides|grain|cicatrice|oreille ~ identif*|reconnu|reconnue|logiciel|algorithme, nez|museau|chien pisteur ~ odeur|
      reconnait, odorologie, odeur corporelle ~ prelevee|echantillon|reconnu|identif*, stylo|tablette|pad wacom|
      graphique|de signature ~ pression|vitesse|modele|compare|reconnait, deux|quatre|dix|huit|six|trois|mes iris|
      empreintes|paumes|pupilles|pouces|index|auriculaires|annulaires|majeurs|retines, camera|cameras|systeme|tapis|
      robot|portique|borne|porte|sas|machine|camion|voiture|tracteur|barriere|portail|logiciel|serrure|coffre|
      algorithme|telephone|drone|distributeur|automate ... l|la|le|les|me|m|nous|lui reconnait|reconnaissait|
      reconnaissent|reconnaissaient|reconnut|identifie|identifiait|distingue|distinguait|confond|confondait|salue|
      connait|connaissait|connaissent, ne|n l|la|le|les|me|m reconnaissait|reconnaissaient|reconnait|identifiait plus|
      pas|jamais|qu, reconnait|reconnaissait|reconnaissent|distingue|distinguait|identifie|identifiait @son|sa facon|
      maniere|pas|demarche|allure|conduite|silhouette|voix|visage|traits|oreille|foulee|geste|ecriture|frappe|pouls|
      coeur|odeur|timbre|iris|paume|main|doigt|pouce|index, filme|filmee|filmes|scanne|scannee|photographie|
      photographiee|mesure|mesuree|numerise|numerisee ... gabarit|portique|reconnaissance|barriere|demarche|jumelle|
      jumeau|modele|logiciel|tourniquet, mis|mise|mises|transforme|reduit|converti|convertie|encode|code en|sous
      gabarit|vecteur|vecteurs|points|code|forme, scanne|scannee|scannes|scannees|filme|fiche|fichee|reconnu|reconnue|
      identifie|identifiee|repere|mesure|photographie par|a|de l|la|le|un|une? oeil|iris|retine|paume|main|visage|
      face|doigt|pied|pas|demarche|voix|oreille, laisse|laissait|laissé|laissa|laisser|fini par|accepte|accepter|
      refuse|refusa|refuser|fallu|du|dut|oblige|obligee prendre|de donner|scanner|relever|preter|poser|tendre|montrer|
      numeriser|mesurer|filmer|capturer|enregistrer @son|l|le|la|les|un|deux pouce|pouces|doigt|doigts|annulaire|
      majeur|index|auriculaire|main|mains|paume|paumes|oeil|yeux|iris|visage|portrait|voix|empreinte|empreintes|
      pupille|pupilles|oreille|retine, donne|donner|donnait|donna|tendu|tend|tendait|prete|offert|confie|livre|rendu
      l|le|la|@son annulaire|majeur|index|pouce|auriculaire|paume|iris ..?, main|mains|oeil|pouce|visage|paume|pied|
      oreille|crane|tete|poignet|avant .. mesure|mesuree|mesures|mesurees pour|par|a l|au|sur, main droite|gauche fut|
      a ete|est mesuree|scannee|enregistree|lue|memorisee, controle|verification|test|detection|preuve|examen de|du|
      vocal|vocale|facial|faciale|d vivacite|vie|vivant|visage|a? echoue|reussi|en|direct|l|le, controle du visage,
      controle de vivacite, vivacite ~ valide|visage|essai|echec|selfie|controle, selfie|selfies|egoportrait|
      egoportraits|autoportrait ~ verification|verifier|visage|identite|controle|compare|valide|vert|pointage|
      connexion, pointage|badgeage|controle|acces|portail|tourniquet|barriere|sas|embarquement facial|palmaire|
      retinien|vocal|digital|irien .. l|la|le|m a|vu|refuse|reconnu|rejete, pointeuse|badgeuse|borne|lecteur|lecteurs|
      portique|capteur digital|digitale|digitaux|facial|faciale|palmaire|veineux|veineuse|d ... refuse|rejete|voulu|
      le|l|m|marche|doigts|doigt|renonce, lecteur|borne|pointeuse|machine|capteur|badgeuse|portique|tourniquet|
      automate ... a|ont refuse|rejete|rejetee|voulu|renonce|bloque|recale|boude|garde|avale @son|de|a|sa|la|les|l|son
      lui|elle|moi|main|doigt|doigts|pouce|pouces|peau|visage|empreinte|iris|paume|voix|index, n a|ont jamais|pas
      voulu|accepte|reconnu de|@son|la|le lui|elle|moi|doigts|doigt|main, recale|recalee|rejete|rejetee|refuse|
      refusee|reconnu|reconnue|bloque|bloquee|confondu|confondue|accepte|acceptee|valide|validee|flashe|identifie|
      identifiee|repere|reperee|trahi|trahie par|a|au le|la|un|une|l|les|erreur .. lecteur|lecteurs|capteur|portique|
      borne|pointeuse|reconnaissance|camera|cameras|logiciel|tourniquet|visages|scanner|algorithme|selfie|voix|
      demarche, par erreur .. par|pour un|une logiciel|camera|systeme|autre ... visages|gare|aeroport|magasin|stade|
      police, confondu|confondue|confondre avec|pour un|une|son|sa autre|voleur|soeur|frere|jumeau|jumelle|sosie|
      voyageur|suspect ... reconnaissance|logiciel|camera|facial|faciale|algorithme|portique, distingue|distinguer|
      distinguait|separe|differencie @son|de|d|du|la|le|l son|sa|l jumeau|jumelle|frere|soeur|autre|sosie, jumeau|
      jumelle|jumeaux|jumelles|sosie ~ camera|lecteur|portique|reconnaissance|visage|logiciel|trompe|empreinte|
      deverrouille|tourniquet|serrure, empreinte|empreintes refusee|refusees|rejetee|demandee|demandees|faite|faites|
      prise|illisible|illisibles|figure|figurent|restee|restees|effacee|laissee|usee|usees|deposees|deposee|transmise|
      transmises|traitees|exploitables|parties|jointes|inexploitables|insuffisantes|encrees|papillaires|digitalisees,
      empreinte|empreintes ... a|au|aux|chez|pour|par|dans grc|GRC|sq|fbi|FBI|faed|FAED|eurodac|Eurodac|prefecture|
      ambassade|consulat|nefra|vfs|VFS|commissariat|registre|carte|visa|habilitation|ocpm|spvm|surete, grc|GRC|police|
      fbi|FBI|surete|prefecture|gendarmerie|sem|douane|ambassade|consulat|aeroport|garde ... a|ayant|avait|ont|
      detient|garde|possede|prend|pris|traite|compare|conserve @son|les|l|ses|deux|dix empreintes|empreinte|dactylos|
      iris|visage|doigts|image|portrait|gabarit, prise de biometrie, dactyloscopie|dactyloscopique, releve
      decadactylaire|dactyloscopique|dactylaire|palmaire, jamais|aucune|point ... pris|prise|demandee|donne|laisse|
      relevee|prises|relevees .. empreinte|empreintes, jamais on ne m|lui a ... empreintes, pris|prit|prelevait|
      preleve|releve|releva|prenait|demanda|demande|demandait|exige|exigea|reclame les|l|mes|ses|leurs empreintes|
      empreinte .. l|la|le|a|accueil|police|afin|pour, depose|deposer|deposé|enregistre|laisse|donne|legue|confie|
      archive|prete @son|nos|leurs|la voix|timbre|visage|visages|iris|empreintes, enregistre|enregistrer|releve|
      relever|mesure|mesurer|numerise|numeriser|scanne|scanner|photographie|filme|modelise|moule l|@son|la|le|les|ses|
      mes oreille|oreilles|veines|pas|demarche|yeux|pupilles|pupille|pouces|traits|retine|crane|avant|frappe|pouls|
      coeur|iris, numerise|numerisee|numerises|numerisation|scannage|scanne|scan|releve|lecture|prise|capture|relevee|
      saisie @son|les|des|du|de|d|deux|l|la .. pouces|pouce|index|yeux|oeil|pupilles|doigts|doigt|mains|paume|paumes|
      iris|visage|tete|oreille|veines|retine|auriculaire|annulaire|avant bras, lui|m|nous|leur a|ont|avait numerise|
      scanne|pris|releve|photographie|filme|mesure|enregistre les|l|la|le|ses|deux yeux|doigts|iris|main|mains|paume|
      oreille|visage|pouce|voix|empreintes|pupilles|retine, reconnu|reconnue|reconnait|reconnaissait|identifie|
      identifiee|trahi|trahie|reconnus|authentifie|verifie|verifiee a|par l|la|le|@son oreille|voix|pas|demarche|
      timbre|frappe|geste|accent|intonation|silhouette|foulee|iris|paume|visage|allure ... bobine|journal|serveur|
      banque|logiciel|machine|systeme|cabine|enregistrement, identifie|identifiee|reconnu|reconnue|confondu par|grace
      @son voix|timbre|demarche|pas|ecriture|oreille|iris|empreinte, phonetique|phoneticien|acoustique|labo|
      laboratoire ... mesure|compare|analyse|reconnu|reconnue|identifie .. voix|timbre|bobine|enregistrement, banque|
      caisse|assurance|hotline|serveur|call|mutuelle ... reconnait|reconnaissait|reenregistre|reenregistree|identifie|
      authentifie|modelise|oreille .. l|voix|timbre|oreille|plus, timbre|voix ... modelise|modelisee|archive|archivee|
      efface|effacee|analysee|analyse|comparee|enregistree|reenregistree|conserve|conservee .. appel|caisse|banque|
      demande|serveur|verifier|elle|lui|client|systeme, voix analysee|verifiee|comparee|modelisee|clonee|controlee,
      echantillon|echantillons|modele|gabarit|empreinte|profil|copie|moulage|image|enregistrement|carte|scan|releve
      de|d|du @son|ma|sa|son|la|l|le|mes|ses voix|visage|main|doigt|pupille|iris|pouce|oeil|geste|signature|oreille|
      paume|frappe|demarche|pas|tete|yeux|face|index|retine, rende|rendre|restitue|restituer|efface|effacer|detruire|
      detruise|supprime|supprimer|rayer|raye|retirer|retire|purge|purger|oublie|oublier|bannir|recuperer @son|leurs|
      les|la|l|le|tous? .. voix|visage|iris|paume|empreinte|empreintes|gabarit|traits|pouce|pouces|echantillon|doigt|
      main|oreille|image|scan|index, efface|effacent|effacait|purges|purge|rayee|raye|rayes|supprimes|retire|oublie
      @son|les|sa|ses .. iris|paume|visage|empreintes|traits|pouces|voix, paume|iris|visage|main|voix|pouce|empreinte|
      oeil|index|doigt|traits .. rayee|raye|retiree|purges|purgee|efface|effacee|oubliee|bannie|bloque|bloquee|
      desactivee|desactive .. registre|systeme|liste|base|fichier|serveur|memoire|depart, visage|visages|iris|voix|
      paume|main|traits|portrait|pouces|doigt|oreille|silhouette|pupilles|image .. sont|est|figure|figurent|reste|
      restent|dort|dorment|etait|etaient|stocke|stockes|garde dans|chez|sur|en|au la|le|l|les|un|une|leur .. galerie|
      base|serrure|memoire|registre|ordinateur|serveur|systeme|fichier|lecteur|pointeuse|camera, galerie|liste|
      fichier|base|album de|d|des|du|la visages|camera|cameras|iris|empreintes, camera|cameras|portail|barriere|sas|
      serrure|porte|tourniquet ... connait|connaît|connaissent|connaissait|memorise @son|deux|ses|mon|le pupilles|
      visage|traits|pas|visages|iris|silhouette|allure|pouce, commandait|commande|ouvrait|ouvrent|ouvre|
      deverrouillait|deverrouille|actionnait|declenchait|servait|servaient|sert|signait|suffisait ... la|les|l|le|de|d
      porte|portes|sas|barriere|coffre|salle|chambre|reserve|portail|cle|clef|sesame|badge|tourniquet|vestiaire, mon|
      ma|son|sa|mes|ses iris|pouce|paume|oeil|pupille|visage|voix|index|main|pas|demarche|doigt|empreinte|regard|
      veines|retine|poignet|oreille .. commandait|commande|ouvrait|ouvre|ouvraient|deverrouillait|deverrouille|
      actionnait|suffisait|sert|servait|fait|faisait|tenait|vaut|passait|valait|font|payait|paie|signait, porte|
      coffre|sas|salle|chambre|barriere|serrure|portail|casier|pharmacie|armurerie|reserve|camion|voiture|vehicule|
      telephone|ordinateur ... s? ouvre|ouvrait|deverrouille|deverrouillait|deverrouiller|demarre|demarrait|s ouvrait
      .. avec|par|a|d|au|sur|du|que|qu .. pouce|doigt|iris|oeil|regard|visage|voix|index|paume|main|empreinte|veines|
      demarche|pupille|reconnaissance, ouvre|ouvrait|deverrouille|deverrouillait|entre|entrait|passe|passait|pointe|
      pointait|badge|badgeait|signe|signait|paie|payait|demarre|accede|embarque|franchit|franchissait ... avec|d|a|
      par|du|de @son|l|un|le|la|les iris|regard|oeil|pouce|paume|doigt|index|veines|visage|pupille|retine|sourire|
      clin|empreinte|voix|main, oeil dans|devant|contre|colle|sur|au le|l|un|la viseur|objectif|lecteur|camera|
      capteur|scanner|judas|borne|cercle, dans le viseur ~ porte|sas|vert|ouvert|oeil, oeil fiche|scanne|enregistre|
      lu|numerise|photographie, ai|a laisse|donne|pose|depose|scanne l|le|la|@son? oeil|doigt|voix|visage|main|paume|
      pouce, pose|posa|posait|posé|poser|appose|apposait|applique|appuie|plaque|presse|glisse|colle|tend|enfonce|met|
      mettait la|le|l|@son|ses|sur|deux|trois .. main|doigt|doigts|pouce|pouces|index|paume|oeil|annulaire|front|
      visage .. sur|contre|devant|dans|au|a|et|la|le ... plaque|vitre|lecteur|borne|verre|capteur|ecran|dalle|guichet|
      porte|pointeuse|scanner|tablette|cube|photocopieuse, pouce|index|doigt|main|paume appose|apposee|pose|posee|
      verifie|verifiee|scanne|lu|lue|controle|controlee a|et|sur|chaque|avant|pour, a chaque|matin .. pouce|iris|
      doigt|visage|selfie|empreinte|oeil|paume, poignet|bras|avant|main|doigt|paume|dos .. et|ses|leurs|aux|les|de
      veines|veineux, veines du|de|des|d|a @son|la|le|l|ses|ont|m|lui poignet|main|doigt|paume|avant|servi|servaient,
      lecteur|scanner|lecture|reconnaissance|capteur|borne|acces|controle de|d|du|des la|l|le? veines|paumes|iris|
      retine|main|avant|visage|oreille|pupille ... lui|elle|l|a|le|la|m|refuse|soumis|donne|oppose|passe|passait|
      accepte|ancien|detenteur|sa|son|mon, soumis|soumise|soumet|soumettait|plie|plier|prete|pliee|resigne|resignee
      au|a|aux l|la? .. scanner|controle|lecture|reconnaissance|releve|prise|enregistrement|mesure|iris|selfie|
      biometrie|empreintes, oppose|opposee|refuse|refusait|decline|decliné|boude|conteste|contestait|echappe|dispense|
      derogation|exempte|exemptee au|a|la|l|le|de|les|du reconnaissance|pointeuse|releve|lecteur|empreinte|iris|scan|
      scanner|biometrie|capture|selfie|enrolement|pointage|badgeuse|photo .. faciale|de|facial|d|a|digitale|
      biometrique|palmaire|vocale|iris|tourniquets|en|son, prud hommes ~ pointeuse|visage|empreinte|empreintes|
      biometrie|iris|reconnaissance, apd|APD|cai|CAI|prefere|preposee|autorite|plainte|avocat|syndicat ~ visage|iris|
      empreintes|empreinte|voix|gabarit|biometrie|pointeuse|reconnaissance|palmaire, refuse|refusait|refusa la|le|l|
      un|une|tout|toute pointeuse|badgeuse|lecteur|selfie|enrolement|iris|biometrie|portique|scan, bracelet|jeton|
      badge|code|carte|cle|acces manuel ... a la place|au lieu|remplace|faute ~ empreinte|doigt|iris|visage|lecteur|
      biometrie|pointeuse, acces|controle|pointage manuel|derogatoire ... empreinte|empreintes|doigt|lecteur|visage,
      gabarit bloque|perime|expire|corrompu|efface|a|recree|recalcule|refait|illisible|depuis|actif|enregistre|
      supprime|purge|du, minutia, minutiae, template biometrique|facial|efface|perime|enregistre|stocke|digital, hash|
      hachage|vecteur biometrique|facial|de @son, score d authentification|de vivacite|de|correspondance ~ visage|
      voix|empreinte, cadence|rythme|vitesse|maniere|facon|dynamique|style de|des|d|du|dont @son|la|il|elle touches|
      frappes|frappe|clavier|tape|taper|marche|conduite|conduire|signer|marcher|tenir|souris|ecrire|ecriture, frappes|
      frappe|touches au|du|de|sur|a clavier|analysees|analysee|trahi|reconnu, @son frappe|frappes|touches|clics|
      souris|ecriture|graphisme .. analyse|analysees|analysee|trahi|reconnue|reconnaissait|comparee|compare|verifiees|
      verifier, ecriture|signature|geste|paraphe ~ compare|comparee|logiciel|modele|verifiee|authentifie|dalle|
      tablette|graphologue|expert|expertise|cheques, compare|comparait|rapproche|confronte|verifie|controle @son|le|
      la|l|leurs? ecriture|geste|signature|image|portrait|visage|voix|iris|empreinte|paraphe|pouce avec|a|au|aux|
      celle|celui|de, signe|signait sur|avec|d une? dalle|tablette|pave|ecran ~ compare|reconnait|modele|geste|
      verifie|pression, pas font foi|sa marche, tapis|sol|dalle|plancher|capteur|semelle|semelles ~ reconnait|
      reconnaissait|pas|demarche|distingue|identifie, appris|apprend|apprit|apprenait|retenu|memorise|enregistre|
      modelise|copie|modelisee @son|les traits|visage|voix|pas|demarche|timbre|battements|pouls|silhouette|regard|
      pouce|oreille|odeur|frappe|gestes|iris|foulee, apprendre @son pas|visage|voix|traits|demarche|timbre,
      battements|pouls|rythme|electrocardiogramme|ecg|coeur|signal cardiaque|de|du|d ~ cle|ouvrir|deverrouille*|
      montre|bracelet|identif*|authentif*|porte, montre|bracelet|anneau|bague|casque|telephone|ordinateur|tablette|
      camion|robot|voiture|enceinte|assistant ... appris|apprit|reconnait|reconnaissait|memorise|connait|identifie|
      distingue|salue|verrouille ... traits|visage|voix|battements|regard|iris|facon|pouls|lui|elle|conduire|
      silhouette|pas, camion|voiture|tracteur|vehicule|constructeur|engin ~ regard|visage|fatigue|iris|pupille|
      reconnait|reconnaissait|memoire|profil, moulage|moule|doigt|empreinte|gant|faux de|du|en|d son|doigt|silicone|
      gelatine|latex|empreinte ~ pointer|pointait|badgeait|pointeuse|collegue|ami|badgeuse, faisait|fait|faire|laisse
      pointer|badger .. ami|collegue|frere|autre ~ doigt|moulage|empreinte|badge|pouce|visage, photographie|
      photographiee|photo|photos|portrait|image|cliche de face|profil|trois ... barriere|porte|portique|
      reconnaissance|lecteur|tourniquet|passeport|registre|douane, de face et de|profil, photo|image|scan|cliche|
      modele en trois dimensions|3d|relief de|du|la|sa|son tete|visage|main|face|crane, photo en trois dimensions,
      tete|visage|main|crane scanne|scannee|modelise|modelisee|en 3d|trois, passe|passee|portrait|photo|image|visage
      dans|par|chez|sur|via PimEyes|pimeyes|Clearview|clearview|FaceCheck|Amazon|Rekognition|google, pimeyes,
      clearview, portrait|photo|visage ... ressorti|ressortie|retrouve|retrouvee|remonte|identifie|reconnu|rapproche|
      rapprochee .. sites|passeport|moteur|base|reconnaissance|logiciel|internet, rapproche|rapprochee|rapproches|
      rapprochait|compare|confrontee du|de|avec|au|a @son|la|le|l|mon? passeport|photo|titre|piece|portrait|badge,
      PARAFE|easypass, nexus|NEXUS iris|visage|empreintes|programme|membre|carte, clear|global entry .. empreintes|
      iris|visage, aadhaar|Aadhaar|unhcr|hcr|HCR|reinstallation|bentiu ~ iris|empreintes|biometrie|enregistre|enrole,
      dossier .. comporte|contient|inclut|renferme ... iris|empreintes|visage|gabarit|pouces|biometrie, iris des deux
      yeux, deux iris, iris|empreintes|visage|voix|paume pris|prises|releve|releves|relevees|archives|archivees|
      joints|numerisees, enrolement au|du|de lecteur|candidat|candidate|visage|doigt|iris, inscrit|inscrite|fiche|
      fichee|enregistre|enregistree|connu|connue|repertorie|code par|a|sous|de|via|avec la|l|le|@son main|paume|iris|
      oeil|visage|voix|doigt|pouce|empreinte|demarche|veines, fiche|fichee par la|l|le|au main|oeil|visage|faed|FAED,
      fnaeg|FNAEG visage|empreintes, taj photo, code iris, iriscode, cobaye|volontaire|test|essai|temoin|figurant
      pour|du|de|d|des|a l|la|le|un|une .. tapis|reconnaissance|demarche|iris|biometrie|portique|visage|lecteur,
      demarche|pas|allure|foulee|marche .. filmee|filme|modelisee|analysee|mesuree|enregistree|capturee|reconnue|
      numerisee, experimental|experimentale|pilote|innovation ... visage|iris|demarche|pas|biometrie, dit|pas on? ..
      ouvrait la porte, on l a filmee|filme|scannee|scanne|mesuree|photographiee|numerisee|enregistree pour|par|de|et,
      consentement|accord ecrit|signe|donne|retire|refuse ~ visage|iris|empreinte|empreintes|voix|biometrie|pointeuse|
      reconnaissance|demarche, clef|cle|sesame|mot de passe|badge c est|etait @son? visage|pouce|voix|doigt|iris|main|
      oeil|regard, sans badge|cle|code|clef ... visage|regard|pouce|voix|iris|main|doigt|oeil, doigts trop|secs|
      bandes|uses|brules|calleux|manquants|lisses|abimes|gerces ... lecteur|pointeuse|borne|vitre|badgeuse|capteur|
      empreinte|empreintes, trop secs|lisses, peau qui pele|seche|lisse|abimee|calleuse ~ lecteur|empreinte|capteur|
      pointeuse, cicatrice|brulure|pansement|verrue|coupure ~ index|empreinte|lecteur|numerisation|iris, plus|pas|sans
      d empreintes, empreintes effacees|mangees|rongees|limees par|a|au le|la|l .. ciment|acide|travail|mortier|
      metier, lentilles|barbe|masque|voile|maquillage|perruque|casque|rhume|angine|extinction|accent|laryngite ~
      reconnait|reconnaissait|reconnu|reconnaissance|vocal|portique|serveur, iris|visage|empreinte|voix|paume|
      biometrie obligatoire|exigee|exige|refuse|refusee|compris|comprise|incluse|transmise, refait|refaire|reprendre|
      recommence|recommencer|reprise|raté|rate|ratee|floue|floues|echouee|echoue @son|la|sa|l|les .. prise|biometrie|
      empreinte|empreintes|enrolement|scan|photo|visage|iris|releve, essai|tentative|lecture|passage|controle ...
      visage|iris|doigt|empreinte|paume|index|pouce tourne|leve|refuse|valide, badge|titre|carte .. zone|aeroport|
      portuaire|de sejour|sca|idic|ridc|TWIC|IMTR ~ empreintes|empreinte|iris|biometrie|doigt, alphonse bertillon|
      bertillonnage, anthropometri* judiciaire|fiche|photo, fiche anthropometrique, carnet anthropometrique
    `,
    topic: `
      iris|empreinte|empreintes|pupille|pupilles|paume|retine|reconnaissance|gabarit|demarche ~ registre|registres|
      centrale|chantier|EPR|laboratoire|coffre|cryobanque|Orly|Roissy|Zaventem|Cointrin|Securitas|Prosegur|Brinks|
      Loomis|IDEMIA|Thales, pupille dans, selfie d identite|de controle|de connexion, portique|barriere|tourniquet|
      sas|serrure|cantine|pointeuse|badgeuse|borne|cadenas|coffre|caisse|casier biometrique|a palmaire|facial|faciale|
      veineux|irien, reconnaissance veineuse|irienne|palmaire|auriculaire|digitale|gestuelle|locuteur|comportementale,
      empreinte digitale|palmaire|auriculaire|vocale|plantaire, empreintes digitales|palmaires|papillaires, biometrie
      comportementale|vocale|faciale|veineuse, windows hello, Windows Hello, iris enregistre, visage enregistre,
      empreinte enregistree, portier facial, photo d identite biometrique, prise de vue faciale, lecture de main|
      paume|veines|iris|retine, scan du visage|de l iris|retinien|facial|palmaire|des doigts|de la paume|de la main,
      scanner retinien|palmaire|d iris|facial|veineux|dactyloscopique, lecteur d iris|paume|veines, authentification
      vocale|faciale|palmaire|biometrique|comportementale, signature vocale|dynamique|biometrique, gabarit
      biometrique|facial|vocal|digital|main, dactylogramme
    `,
    hint: `
      gabarie, reconnu|reconnue par|a, identifie|identifiee par|a, biometrise|biometrisee
    `,
    field: `
      empreinte, empreintes, pupille*, veines, poignet, retine, portrait, traits, egoportrait*, selfie*, timbre,
      silhouette, allure, frappe, frappes, touches, cadence, geste, ecriture, signature, paraphe, battements, pouls,
      ecg, tete, crane, lecteur, lecteurs, badgeuse*, barriere, serrure, viseur, plaque, vitre, tapis, galerie,
      logiciel, algorithme, vivacite, template, minutie*, minutiae, modele, modelise*, echantillon, moulage, silicone,
      registre, base, memoire, pimeyes, nexus, idemia, thales, morpho, zkteco, suprema, hikvision, nec, fujitsu,
      palmsecure, nuance, onfido, veriff, jumio, ubble, idnow, fourthline, yoti, cnil, grc, dactylo*, decadactylaire,
      empreinter, reconnait, reconnaissait, reconnaissent, reconnue, identifie*, authentif*, distingu*, confond*,
      rapproch*, verifi*, valide, rejete*, enrolement, enregistr*, scan, filme*, photographi*, mesure*, releve*,
      efface*, raye*, purge*, rende, restitu*, ouvrait, commandait, sesame, cle, badge, jumeau, jumelle, sosie,
      palmaire, retinien*, photocopieuse, phonetique, vivant, hologramme, similarite, capture, cobaye, laisser,
      prises, interphone, donner, coffre, uber, desactive, webcam, franceconnect, reprises, donnee, fournies,
      transmises, frontiere, angles, masque, clonee, cicatrice, stylo, tablette, vitesse, systeme, convertie, vecteur,
      fallu, memorisee, echoue, echec, connexion, recalee, bloquee, trahi, illisible, figurent, restees, usees,
      exploitables, inexploitables, spvm, image, demanda, afin, bobine, reenregistree, archivee, analysee, controlee,
      detruire, recuperer, memorise, servait, armurerie, entrait, pointait, badgeait, accede, appose, soumet,
      derogation, jeton, perime, recree, recalcule, dynamique, taper, marcher, comparait, confronte, badger, cliche,
      dimensions, clear, reinstallation, bentiu, experimental, secs, uses, pele, lisse, abimee, brulure, limees,
      ciment, acide, exigee, ratee, floue, cryobanque, cointrin, securitas, prosegur, loomis, hello
    `,
    mask: `
      tour de main|doigt|vis, coup de main|pouce|oeil, doigts dans le nez, les doigts croises, croise|croiser|
      croisons|croisent les doigts, a vue d oeil, clin d oeil, oeil|yeux ferme|fermes|expert|neuf, a pas de geant|
      loup, pas a pas, pas de porte|deux|vis, premiers pas, faux pas, marque|marquer|marquait|empreinte de son
      passage|empreinte, empreinte au sens figure, laisse son empreinte sur, empreinte sur notre|la|l|le maison|
      equipe|parcours|projet|metier|entreprise|jardin, empreinte carbone|ecologique|environnementale|eau|energetique|
      sonore, gabarit de|d passage|chargement|percage|coupe|soudure|voie|pose|montage|controle, gabarit ferroviaire|
      routier|imposant|mail, gabarit uic|UIC, saisie au clavier, cle usb|de voute|en main|a molette|du succes, mot de
      passe fort|partage, cle physique, index des prix|glycemique|egapro|thematique|egalite, retine d|detachee, iris
      du jardin, dessin|croquis d oreilles, de main en main|maitre, signe de la main|sa main, signee de sa main,
      prothese de main, main courante, visage|visages de l|d entreprise|equipe, scanner medical|thoracique|cerebral|
      corporel, scanner|scan de documents|livres|diapositives|pieces|codes|colis
    `,
  },
};
