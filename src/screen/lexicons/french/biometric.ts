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
      decadactylaire|d empreintes, decadactylaire*, papillaire*, dactylogramme*, releve|releves|prise|prelevement|
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
      reconnu*, minuties, dix doigts, empreintes effacees|prises|relevees|prelevees|enregistrees|conservees|stockees|
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
      fichier|titre|dossier
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
      empreinte, retine, salive
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
      reconnaissance professionnelle, empreinte|empreintes dans|au|que|forte|profonde|durable, laisse|laisser|laissait|
      laissant son|sa|une empreinte|empreintes, passeport|titre|visa|carte .. biometrique, photo d identite, prise d|de
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
      installe ... reconnaissance|biometrique|biometriques|empreintes
    `,
  },
};
