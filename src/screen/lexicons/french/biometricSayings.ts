import type { Lexicon } from '../../Lexicon.js';

/** How people tell that a machine knows their face, finger, voice or gait, mostly without the word for it. */
export const frenchBiometricSayings: Lexicon = {
  category: 'BIOMETRIC',
  phrases: {
    statement: `
      connu|connue du|de la systeme|serveur|machine|logiciel|camera|borne,
      visage|voix|demarche|regard|main|iris connu|connue|appris|apprise|retenu|retenue|memorise|memorisee|lu|lue du|
      de|par|a l? la? systeme?|serveur?|machine?|logiciel?, ecran|robot|borne|machine l|la|le a? appele|appelee|salue|
      saluee|accueilli|accueillie par, passe|passait|passer|posait|pose|mettait|met|presente la|sa|le|son main|doigt|
      paume|index .. refectoire|cantine|self|creche|piscine|borne|lecteur, enrole|enrolee|inscrit|inscrite par erreur|
      a la place, systeme les|la|le confond, image|images|scan|photo de @son dix? doigts|paumes|mains|iris|retines|
      veines, empreinte|empreintes ne? passe|passent|marche|marchent jamais|pas|plus|mal|rarement, mains|doigts|peau
      trop? seches|secs|seche|usees|uses|calleuses|calleux|humides .. lecteur|pointeuse|badgeuse|empreinte|empreintes|
      passe, index|pouce|visage|iris|main memorise|memorisee|enregistre|enregistree|apprise|appris, contre @son
      empreintes|visage|iris, confier|donner|livrer|vendre|ceder @son iris|visage|voix|empreinte|empreintes|biometrie|
      retine, base de reconnaissance|visages|donnees biometriques, retrait de @son photo|visage|voix|empreinte|image
      .. base|fichier|systeme, selfie .. different|conforme|identique|rejete|valide|piece|passeport, test d identite,
      a @son visage|doigts, visage et @son doigts|empreintes|mains, enrolement visage|vocal|facial|digital|doigt|iris|
      main|fait|rate|a|refuse, agrement|visa|titre|carte|naturalisation|adoption ... empreintes, empreintes ...
      agrement|visa|titre|naturalisation|adoption|ambassade|consulat, regard|oeil suffit|sert a|pour allumer|ouvrir|
      deverrouiller, veine|veines du doigt, masque|floute|retire|efface par le systeme|logiciel, ne veut|voulait|
      souhaite pas? etre identifie|identifiee|reconnu|reconnue|filme|filmee|scanne|scannee par,
      reconnu|reconnue|identifie|identifiee|repere|reperee a|par|grace @son|la|sa voix|demarche|visage|regard|
      silhouette .. assistant|voiture|camera|systeme|enceinte|machine|logiciel, bracelet|montre|capteur|telephone
      reconnait|reconnaît|identifie|connait @son battements|pouls|coeur|rythme|peau|voix|main, battements de coeur ..
      ouvre|badge|cle|signature|identif*, camera|cameras l|la|le|m a? compte|comptee|nomme|nommee|identifie|
      identifiee|suivi|suivie|reconnu|reconnue, capteur n|ne aime|veut|supporte|accepte pas @son peau|doigts|mains|
      doigt, passer|passe|passait au scanner|crible|portique facial|retinien|de l iris, trompe|trompait|trompent le
      portique|lecteur|logiciel|systeme .. soeur|frere|jumeau|jumelle|masque, ou sont|est passees|passe|passes @son|
      mes empreintes|donnees|gabarit|iris, laisse|laissait|autorise la police prendre|relever @son empreintes, bvn,
      captation|capture|collecte faciale|vocale|biometrique|de @son? visage|voix|empreintes, en cours d activation,
      empreinte|empreintes en cours|activee|desactivee|a reprendre|a refaire, pris|prises|prend @son empreintes et
      @son photo|photos|visage, employeur|societe|entreprise|patron|banque garde|gardent|conserve|detient|possede @son
      gabarit|empreintes|empreinte|visage|voix|iris, identifie|identifiee|authentifie|authentifiee vocalement|
      facialement|biometriquement,
      empreintes fichees|archivees|conservees|enregistrees depuis|apres|a, portail|portique|camera|porte|systeme|robot
      la|le|l|me reconnait|identifie|repere a|par|grace @son silhouette|demarche|voix|visage|allure|pas, @son
      silhouette .. reconnait|reconnu|identifie,
      pouce|index|doigt|paume|visage|iris|voix|empreinte de|d m|mme|monsieur|madame|la|l|le|notre .. rejete|rejetee|
      refuse|refusee|enregistre|enregistree|accepte|acceptee|valide|validee|efface|effacee|reconnu|reconnue,
      echantillon|modele|profil|empreinte|gabarit de|d|du @son? voix|visage|main|iris|doigt .. chez|reste|conserve|
      prestataire|serveur, retire|retirer|retirait|retrait|donne|donner|refuse|refuser @son|le|la|l? consentement|
      accord|autorisation au|a|pour|de .. lecteur|reconnaissance|biometrie|empreintes|visage|faciale|facial|vocale,
      machine|borne|camera|logiciel|systeme ne|n l|la|le? a? reconnue|reconnu|reconnait|identifie, inscrit|inscrite|
      enrole|enrolee au|a|dans|sur le|la|l|un controle|reconnaissance|lecteur|base|pointage facial|faciale|
      biometrique|vocal|vocale|d, controle facial,
      iris|empreintes|visage|voix|main de|d chaque|la|le|l? intervenant|candidat|candidate|interesse|interessee ..
      pris|prise|prises|releve|relevee|relevees, celui|celle de|d la|l|du? candidat|candidate|interesse .. pris|prise|
      releve|relevee|enregistre|enregistree|efface|effacee, @son traits|traits du visage? .. convertis|codes|analyses|
      numerises|reconnus|compares, en vecteur, moteur de visages, retrouve|retrouvee|reperee|repere par un|le|la|l
      moteur|logiciel|algorithme|reconnaissance, doigt|pouce|index|main coupe|coupee|blesse|blessee|bande|bandee|
      brule|brulee|platree|casse|cassee .. badger|pointer|entrer|ouvrir|lecteur|badgeuse,
      laisse|laissait|donne|donnait|confie @son propres? doigts|doigt|empreintes|visage|iris|voix, @son propre|propres
      doigts|doigt|gabarit|empreintes|empreinte|visage|iris|main|voix,
      camera|cameras|logiciel|machine|portique|systeme ... la|le|l|les prenne|prend|prenait|pris|prise|confond|
      confonde pour|avec
    `,
    mask: `
      voix du standard|peuple|client,
      passe|passer|passait|passera la main en, main heureuse|legere|lourde|tendue|ferme, signature vaut|
      autorisee|sociale|electronique, iris de la camera, reconnaissance de rythme|caracteres|formes, gabarit de
      conversation|mail|site, capteur d empreinte appareil|autonomie|batterie, palmaire d|des escrime|medailles, dix
      doigts et, regard qui, graphologie, veineur, faces aretes, controle|controles les visages|papiers|billets|
      identites,
      jeu de paume, paume jeu, frappe a chaud|froid, estampage, logiciel|logiciels d|de empreintes|reconnaissance,
      recueille|recueillait|collecte|enregistre|enregistrait les|des donnees|empreintes biometriques?|des demandeurs|
      etrangers|usagers|voyageurs|clients|detenus|visiteurs, doigt|doigts de porto|whisky|culture, iris artificiels|de
      suse, identite numerique, empreintes genetiques de|marseille|lyon, gestuelle, prete sa voix, portiques? de
      lavage|manutention, authentification des sacs|montres|oeuvres|billets, identification des bois|vegetaux|besoins|
      risques, pouce de cesar, preuve de vie des retraites, photos d identite, scanner 3d pour|de, a l oreille,
      fichiers clients,
      scanne|scannait|scanner indexe|archive|classe|numerise|imprime, ged, terminaux|terminal|borne|bornes|logiciel|
      logiciels de pointage|badgeage|paiement|caisse, mains|main libres|ouvertes|d artisans, figure libre|de|imposee,
      iris et|la la? pupille|planche, tour de doigt, capter l, garder l oreille, passe sa voix au, plateau de police,
      police technique|scientifique, empreinte de le|la|l .. sur,
      identifie|identifiee|reconnu|reconnue comme haut|talent|potentiel|expert|experte|pilote|referent|referente,
      empreinte carbone du|de la? candidat, donne son temps, voix aux livres,
      controle qualite, par camera seuils, modelage|moulage|prothese|protheses d|de|du oreilles|oreille|nez, systeme d
      empreintes automatise|genetiques, gabarits|gabarit de pliage|cintrage, prete|preter @son mains|main|visage|voix
      a|au, musee de la police, analyse des visages, cameras pietons|pieton,
      puce biometrique, a puce biometrique, titre|passeport|carte|visa|permis ... puce, empreinte optique|de sceaux|
      des sceaux, scanner intra, portier video, trombinoscope,
      empreintes|empreinte|iris|visages|visage|doigts|doigt|voix|paumes|mains|signatures|selfies|photos|gabarits|
      demarche|oreilles de|des|d .. demandeurs|voyageurs|clients|usagers|electeurs|detenus|refugies|migrants|patients|
      visiteurs|personnes|gens|enfants|utilisateurs|passagers|eleves|conducteurs|livreurs|suspects|arrivants|autres|
      salaries|employes|etrangers|joueurs|abonnes|citoyens|prevenus|spectateurs|supporters|inconnus|potiers,
      empreintes|empreinte|base|donnees|fichier d|de empreintes|empreinte .. gabon|benin|senegal|ministere|port|
      client|clients, gabarits stockes, station|stations|valise|valises|kit|kits|recueil|coffre|coffres|modalites|
      saisie|projet|contrat|marche|lot biometrique|biometriques, capture faciale jeux|pour, plateau de capture,
      saisit|saisissait|recueille|recueillait|relevait|releve|prenait|prend|scannait|capture les|l|des doigts|
      empreintes|iris|visages|photos d|de|des .. demandeurs|refugies|detenus|voyageurs|visa, reconnaissance faciale
      de|du|des|dans un|une|le|la|l entrepot|stade|gares|lycee|magasin|aeroport, fichage des visages, bertillon,
      anthropometrie,
      main dans la main
    `,
  },
};
