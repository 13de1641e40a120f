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
      supprimer|numeriser|numerise|enroler|enrole|laisse|retrait|prise|releve|prelevement|capture|collecte|
      enrolement|suppression de?|des?|du?|d?|la?|le?|l? @son .. empreinte|empreintes|iris|retine|visage|voix|paume|
      main|gabarit|biometrie|pouce|index|doigt, prise|relevé|releve|prelevement|prises|enrolement d|des|de
      empreinte|empreintes|iris|visage, @son empreintes, @son empreinte, @son iris, @son retine, @son gabarit*, @son
      donnees? biometri*, gabarit|donnees|donnee|photo|profil|modele|badge|fichier|pointage|identification|
      authentification|controle|systeme|signature|enrolement|reconnaissance|lecteur biometrique|biometriques|facial|
      faciale|vocale|vocal|digital|palmaire|veineux|veineuse|retinien|comportementale|irienne, reconnu|reconnue|
      reconnait|reconnaissait|reconnaissent|identifie|identifiee|identifiait|authentifie|authentifiee|enrole|
      enrolee|verifie|badge|badgeait|pointe|pointait|pointer|entre|entrait|accede|accedait|deverrouille|signe|ouvre|
      ouvrait|passe|connecte .. visage|empreinte|empreintes|iris|retine|paume|voix|doigt|pouce|index|main|demarche|
      facial|faciale|veines|frappe|biometri*, reconnaissance faciale|vocale|digitale|palmaire|biometrique|
      retinienne|de l iris, face id, touch id, scan|scanner|lecture|lecteur|scannage de?|du?|d?|la?|l? visage|iris|
      retine|paume|main|empreinte|empreintes|pouce|facial|retinien, visage|iris|pouce|paume|main scanne|scannee|
      enregistre|enregistree|enrole|numerise, dynamique de frappe, rythme de frappe, frappe au clavier, empreinte
      vocale, analyse de|du la?|sa? demarche, vecteur|vecteurs|gabarit|carte|modele|scan|image|cliche|photographie|
      photo|photos|capture|enregistrement|analyse|numerisation|signature|empreinte|empreintes|points|geometrie|
      relevé|traits|forme|contour|reseau facial|faciale|faciaux|vocal|vocale|du|de|des|d son?|sa?|ses?|mon?|la?|l?
      visage|iris|retine|main|mains|paume|paumes|doigt|doigts|voix|oeil|oreille|veines|facial|faciale|vocal|vocale|
      index|pouce, facial|faciale|vocale|vocal|palmaire|palmaires|retinien|retinienne|veineux|iris|digital|
      papillaires .. enrole*|enregistr*|captur*|scann*|conserv*|stock*|effac*|supprim*|salarie|candidat|candidate|
      refus*|compar*, locuteur|locutrice, verification|reconnaissance|identification|authentification du|de la|par
      locuteur|locutrice|voix|visage|iris|empreinte|main|paume|veines|frappe|demarche, fond d oeil|oeil servant|
      enregistre, enrole*, enrolement, candidat|candidate|salarie|salariee enrole*, correspondance selfie|faciale|
      biometrique|photo|visage, selfie compare|puce|video|passeport|controle|verifie|rapproche, score de|d
      similarite|correspondance|ressemblance|vivacite, detection du vivant, test du vivant, rythme|battements|
      battement|electrocardiogramme cardiaque|de .. signature|identif*|authentif*|deverrouill*|cle|ouvrir|badge|
      acces, dynamique|cadence|rythme|maniere|facon|vitesse de|d sa? frappe|signature|marche|marcher|taper|signer|
      ecriture|clavier, @son demarche|frappe|foulee|iris|empreintes|paume|veines, fiche dactyloscopique|
      decadactylaire|d empreintes, decadactylaire*, papillaire*, dactylogramme*, releve|releves|prise|prelevement|
      effacement|suppression|destruction|conservation|fichier|capture|saisie|copie|formulaire|lecture|comparaison|
      recueil|collecte d|de|des|du|ses empreintes|empreinte|iris|visage|donnees biometriques|gabarit|gabarits,
      consent|consens|consentement|consenti|oppose|opposition|refuse|refus|refusait|accepte|accepté pas? a|de|d|au|
      aux|que|la|l|le|ce|un .. visage|empreinte|empreintes|iris|biometri*|voix|facial|faciale|enrolement|gabarit|
      scanner|selfie, pose|posait|poser|met|mettre|presente|appose|apposer le|son|sa|l|la|mon|ma doigt|index|pouce|
      main|paume|oeil|visage .., badge|badgeait|pointe|pointait|ouvre|ouvrait|entre|deverrouille|valide|signe|
      accede|paie|s identifie avec|par|au|du|d|a|en|grace .. doigt|index|pouce|main|paume|oeil|iris|visage|
      empreinte|empreintes|voix|regard, lecteur|borne|badgeuse|pointeuse|capteur|portique|tourniquet|sas|camera|
      terminal|porte|systeme|telephone|serrure|coffre .. reconnait|reconnaît|reconnu|reconnue|identifie|refuse|
      rejette|lit|lisait|connait|enregistre|memorise|ouvre .. visage|empreinte|empreintes|doigt|doigts|index|pouce|
      paume|iris|main|voix|demarche|elle|lui, doigts|index|pouce|iris|visage|paume|main|retine|voix enregistre*|
      scanne*|numerise*|enrole*|memorise*|captur*|fiche*|reconnu*, minuties, dix doigts, empreintes effacees|prises|
      relevees|prelevees|enregistrees|conservees|stockees|supprimees|en|au|du|de la|dans, reconnaissance faciale|
      vocale|du|de de?|du? candidat|candidate|refusee|activee|pour|a l|au|l a|reussie|echec|echouee|confirme*,
      compare|comparait|comparer|rapproche|verifie|scanne|scanner|analyse|enregistre|filme|reconnu|reconnait|capte
      son|sa|mon|ma visage|voix|iris|empreinte|main|demarche|pouce|paume, @son photo|voix|visage|signature codee|
      code|encode|convertie|transforme*|archivee|analysee|dynamique, photo codee, fond d oeil, photographie du fond,
      signature manuscrite? dynamique, profil de frappe|voix|marche, reconnaissance retinienne|faciale|vocale|
      digitale|de l? iris activee|refusee|acceptee|pour, gabarit n|numero|du|de la|stocke|enregistre|supprime|
      conserve, avec|par son|sa|mon|ma pouce|index|iris|doigt|visage|paume|empreinte|voix, en gabarit, veines|
      lignes|contour|reseau|modele|empreinte de|du|d sa|son|la|ma main|paume|visage|voix|doigt|oreille, lit|lisait|
      reconnait|connait|analyse|scanne|enregistre|garde|conserve|cree|compare|stocke|a les|le|la|l|son|sa|un|une|ses
      veines|iris|paume|visage|voix|empreinte|modele|contour|main|pouce|demarche|gabarit de|d|du|a|la|au|pour|
      chaque|du, camera|cameras la|le|l|les reconnaisse|identifie|reconnait|suive|filme|scanne, controle du vivant,
      vivant reussi, similarite, gabarit facial|vocal|digital, effacement|suppression|destruction de @son gabarit|
      empreintes|empreinte|donnees|visage|scan, visage sert de, sert de cle|clef|badge|mot|signature|identifiant,
      retinienne|retinien|faciale|vocale|irienne activee|active|refusee|enregistree|calibree|configuree|validee,
      iris|pouce|visage|paume|voix|retine|index enregistre|enregistree|enrole|enrolee|scanne|scannee, s|m oppose a
      la? prise|capture|collecte .. empreintes|visage|iris, veines|iris|paume|empreintes|visage|voix|main|retine d|
      du|de|des la|l? doigt|doigts|main|candidat|candidate|salarie|salariee|interesse enregistre*|numerise*|scanne*|
      illisible*|capture*|preleve*, veines du doigt|de la main, facon|maniere|style de marcher|taper|frapper|signer|
      parler enregistr*|analys*, enregistre|analyse|capte @son facon|maniere de marcher|taper|frapper|parler
    `,
    trait: `
      fnaeg, FNAEG, FAED, faed
    `,
    hint: `
      empreinte digitale, empreintes digitales, empreintes, biometri*, gabarit, biometrie, biometrique,
      biometriques, dactyloscop*
    `,
    mask: `
      passeport|passeports|titre|titres|carte|cartes|visa|visas|permis .. biometrique|biometriques, secteur|
      industrie|societe|entreprise|start|fabricant|ingenieur|ingenieure|produits|bornes|vendeur|solutions|master|
      specialiste|startup de?|d?|la?|en? biometrie|biometrique|biometriques, empreinte|empreintes carbone|
      ecologique|environnementale|memoire|numerique|eau|hydrique|energetique|sonore|de pas|laissee|du|dentaire|
      dentaires|territoriale|fossile|stylistique|architectural*|audio|de style|des|sur|durable, bilan empreinte,
      hors gabarit, gabarit routier|ferroviaire|des|de|du|d impose*, gabarits de|du|d, grand gabarit, signature|
      signatures electronique|electroniques|numerique|numeriques|d un|de contrat|du|des|sonore|visuelle|culinaire,
      coup de main, sur le bout, au doigt et, voix off, visage humain, aux mille visages, biometrie forestiere|
      vegetale|des peuplements|marine|halieutique, reconnaissance de|du dettes|travail|diplomes|maladie,
      reconnaissance des acquis, reconnaissance professionnelle, empreinte|empreintes dans|au|que|forte|profonde|
      durable, laisse|laisser|laissait|laissant son|sa|une empreinte|empreintes, passeport|titre|visa|carte ..
      biometrique, photo d identite, prise d|de empreintes|empreinte dentaire|dentaires, empreintes dentaires,
      pointeuses a, analyse de la demarche des|qualite, reconnaissance de la main dans|d oeuvre, demarche qualite|
      commerciale|des patients, deploye .. reconnaissance, prise de son|notes|parole|vue, empreinte de chaussure|
      chaussures|pied|pneu|pneus, empreintes de pas|chaussures|pneus, en forme de
    `,
  },
};
