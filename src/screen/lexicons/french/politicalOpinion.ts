import type { Lexicon } from '../../Lexicon.js';

/** Party, side, vote, cause, campaign, demonstration, candidacy. */
export const frenchPoliticalOpinion: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
      vote|votait|votent|voter|votera|voterait|votes|votez a|au|aux|pour|contre|blanc|nul|toujours|jamais|plutot|ecolo|
      communiste|socialiste|macron|melenchon|utile|extreme|vert|verts|rn|fn|ps|lfi .., s abstient|abstenu aux|a|depuis|
      au, vote blanc, bulletin blanc|nul, ne vote, n a|vote jamais vote, adherent|adherente|adhere|adherait|adhesion|
      adherer|membre|militant|militante|militants|milite|militait|militantisme|militer|sympathisant|sympathisante|
      encarte|encartee|elu|elue|candidat|candidate|cadre|permanent|tresorier|tresoriere|secretaire|responsable|porte|
      fondateur|fondatrice|cofondatrice|cofondateur|compagnon|proche|ancien|ancienne|ex|soutien|soutient|soutenu|
      soutenait|rejoint|rejoindre|quitte|quittait|colistier|colistiere|investi|investie|partisan|partisane|electeur|
      electrice|delegue|deleguee|section|federation|colle|tracte|tractait|carte|cotisant|cotise|engage|engagee|
      engagement|s|affiche|campagne|fidele|defend|rallie|ralliee|hostile|oppose|opposee|opposant|opposante|anti|pro|
      deteste|admire|admirateur|admiratrice|benevole|assesseur|mandataire|parole|affiches|exclu|exclue|demissionne|
      demissionnaire|actif|active|liste|sous|etiquette|etiquettes|parti|mouvement|don|dons|file|soutiens|conseiller|
      conseillere|municipal|municipale|regional|regionale|depute|deputee|maire|adjoint|adjointe|suppleant|suppleante|
      jeunes|jeunesses|courant de?|d?|du?|des?|la?|le?|l?|les?|a?|au?|aux?|en?|pour?|avec?|chez?|contre?|un?|une?|dans?
      .. parti|PS|PCF|LFI|RN|FN|LR|UMP|UDI|MoDem|Modem|EELV|NPA|LO|LREM|LRM|RPR|UDF|MRC|PRG|PCB|PTB|MR|PVV|NVA|Ecolo|
      SPD|CDU|AfD|Podemos|Vox|Insoumise|insoumise|insoumis|Rassemblement|Reconquete|Renaissance|Horizons|Republicains|
      Verts|verts|socialistes|communistes|ecologistes|Macron|Melenchon|Zemmour|Hollande|Sarkozy|Chirac|Mitterrand|
      Fillon|extreme|gauche|droite|monarchie|gouvernement|Jaunes|jaunes|independance|independantistes|royaliste|
      capitalisme|nucleaire|regime|QS|PQ|PLQ|CAQ|NPD|Solidaire|Generations|PRI|PLR|UDC|Centre|PSU|LCR|JOC, Gilets|
      gilets jaunes, parti socialiste|communiste|radical|pirate|animaliste|ouvrier|democrate|liberal|de gauche|des
      travailleurs|quebecois|vert|du travail|republicain|conservateur|travailliste, aucun parti, un parti|parti
      politique, parti politique|politiques, lutte ouvriere, les verts|republicains|insoumis, la france insoumise,
      rassemblement national, front national|de gauche, nouveau front, en marche, debout la france, action francaise,
      jeunes socialistes|communistes|populaires|ecologistes|avec, jeunesses|jeunesse communistes|socialistes|
      communiste|socialiste|identitaire, generation identitaire, nuit debout, sur la|une liste, liste socialiste|
      ecologiste|communiste|divers|citoyenne|union|d union|verte|de gauche|de droite|rn|lr, divers droite|gauche,
      etiquette ps|pcf|lr, de gauche|droite, a gauche|droite, gauche|droite radicale|extreme|republicaine|caviar|
      proletarienne|liberale|dure|souverainiste|catholique|sociale, extreme|ultra|centre|hyper|tres|plutot|penche|
      coeur|sensibilite|militant gauche|droite|a|au|de .., extreme gauche|droite, ultra gauche|droite, centre droit|
      gauche, ecologiste convaincu|militant|engage|, conservateur assume, liberal assume|convaincu, social democrat*,
      democrate chretien*, chretien democrate, black bloc, gilet|gilets jaune|jaunes, bonnets rouges, manif pour tous,
      pro|anti palestin*|israel*|nucleaire|avortement|ivg|russe|poutine|europeen|europe|immigration|mariage|pass|
      vaccin|capitaliste|corrida|eolien|migrants|monarchie|ouighours, manifeste|manifestait|manifester|manifestent|
      manif|manifs|manifestation|manifestations|defile|defilait|defiler|marche|petition|rassemblement|blocage|
      occupation|sit|cortege pour|contre|avec|chaque|du|des|de|dans|en|anti|devant|a|climat|retraites|reforme ..,
      participe|participait|participation|participer|vu|vue|apercu|va|allait|present|presente|etait|pris ..
      manifestation|manifestations|manif|manifs|cortege|petition|blocages|nuit, signe|signataire|lance une|la|de|d
      petition, opinions|opinion|convictions|idees|engagement|engagements|orientation|couleur|sensibilite|passe|
      positions|appartenance|bord|discussions|propos|tendance politique|politiques|partisanes|partisan|progressistes|
      conservatrices|extremistes|tranchees, ne fait|fais|parle pas de politique, engage|engagee|fait en|de politique,
      militant|militante politique|ecologiste|antifasciste|antiraciste|revolutionnaire|kurde|palestinien|
      independantiste|pour|de|contre|a|au|chez, milite|militait pour|contre|a|au|chez|en|dans|activement, opposant|
      opposante politique|au|a|historique, refugie|refugiee|prisonnier|exil|exilee|asile|dissident politique, oppose|
      opposee|favorable|hostile|pour|contre|partisan|partisane|soutient|soutien a|de|au|d|la|le|l|du|aux ..
      independance|reforme|nucleaire|avortement|immigration|mariage|peine|monarchie|regime|referendum|gouvernement|
      retraites|revenu|pma|euthanasie|corrida|gpa|chasse|capitalisme|brexit|frexit|abolition|republique|privatisation|
      colonisation|guerre|autonomie|macron|poutine|palestine|zemmour, candidat|candidate|candidature|elu|elue|elus|
      presente|presentee|tete|colistier|colistiere|mandat|conseiller|conseillere|adjoint|maire|depute|suppleant|battue|
      battu|eligible .. municipales|legislatives|cantonales|regionales|europeennes|departementales|presidentielle|
      senatoriales|ps|pcf|lr|rn|socialiste|communiste|ecologiste|verts|gauche|droite|liste, colle|collait|tracte|
      tractait|distribue|distribuait|collage|collages|boitage|porte des|d|sur|de|les? affiches|tracts|marche|porte,
      front populaire, front de gauche, union des? etudiants communistes, UNEF majorite, la gauche, la droite, quitte|
      rejoint|adhere|carte|encarte|membre le|au|du|de PC|PCI|PCR, milieux|mouvance|mouvements|groupuscule|groupe|
      sphere|cercle|cercles|ligue .. identitaire*|nationalist*|royalist*|souverainist*|anarchist*|autonom*|extremist*,
      generation s, generations, hostile|hostiles|opposee|oppose|favorable|attachee|attache|farouche|critique|contre|
      pour a|au|aux|d|de|envers|de l l|la|le|les? union europeenne|europe|otan|ue|monarchie|capitalisme|mondialisation|
      immigration, distribue|distribuait des|les tracts, reflexion souverainiste|liberale|gaulliste|socialiste, groupe|
      liste|banc|bancs|majorite|opposition|coalition ecologiste|socialiste|communiste|verts|lr|rn|centriste|
      republicain|insoumis, siege|siegeait|elu|elue .. groupe|liste, decroissant*, tient|tenait|anime|ecrit|publie|
      alimente .. blog|compte|chaine .. gauche|droite|extreme|politique|militant, entarte|enfarine|chahute|hue un|le|
      une|la ministre|president|premier, lettre ouverte au|contre le|la|president|ministre|loi, appel contre|pour|des,
      signe|signé|signataire .. appel|petition|tribune|manifeste, ZAD, occupation de|d, seringue, faucheur|faucheurs
      volontaire|volontaires, sans papiers soutien, cause kurde|palestinienne|corse|bretonne|basque|catalane|ouighoure,
      assesseur|assesseuse|mandataire|scrutateur|scrutatrice pour|du le|la? .. national|parti|ps|rn|lr|front|
      socialiste|insoumise|gauche, front national, petainiste, boulangiste, conservateur|conservatrice|liberal|
      liberale|ecologiste|republicain|republicaine|progressiste|radical|radicale|revolutionnaire|rouge|vert|neutre|
      militant|militante|reactionnaire|ecolo|insoumis|insoumise|autonome|identitaire|federaliste depuis, revue|blog|
      journal|groupe|collectif|librairie|cercle|cellule|site marxiste|anarchiste|trotskiste|royaliste|nationaliste|
      communiste|identitaire|libertaire|maoiste|fasciste, benevole|benevolat|volontaire|militant|tracts|stagiaire ..
      campagne de|d|du macron|melenchon|jadot|hollande|sarkozy|hidalgo|fillon|hamon|royal|joly|roussel|poutou|zemmour|
      pecresse|glucksmann|trump|obama|sanders, campagne contre|pour .. traite|referendum|constitution|reforme|macron|
      loi|independance|brexit, fait campagne pour|contre, nostalgique de|du .. gaulle|mitterrand|communisme|urss|
      empire|monarchie|franco|salazar|ancien, admirateur|admiratrice de|du .. gaulle|poutine|trump|castro|thatcher|
      chavez|jaures, federaliste europeen*, pro europeen*, proteste|protestait|protester|manifeste|manifestait devant|
      contre|a|aupres .. ambassade|prefecture|ministere|assemblee|consulat|guerre|russie|israel|loi|retraites|reforme,
      sans|aucune|aucun|pas appartenance|engagement|etiquette|conviction|opinion|activite politique|politiques|
      partisane, ne vote|votes|voter|voterai pas|jamais|plus, ne jamais voter, jamais vote|voter|pris|adhere|milite,
      ancien|ancienne|ex|passe|passee|membre|cadre|responsable|sympathisant|proche|militant|militante|figure du|de|des|
      d|par|l le?|la?|l? GUD|UNI|UNEF|Unef|OAS|Action|LCR|JC|MJS|JOC|NPA|LO|Attac|ATTAC|Femen|Reconquete|Generation|
      Civitas|Bloc|Jeunes|UDB|MoDem|Modem|UDI|LFI|RN|FN|PS|PC|PCF|LR|UMP|RPR|UDF|EELV|Verts|Renaissance|Horizons|Place|
      Parti|Mouvement|Front|Rassemblement|mouvement, benevole|collaborateur|collaboratrice|soutien|comite|militant|
      militante|equipe|assesseur|assesseuse|candidat|candidate|colistier|colistiere|suppleant|suppleante ... campagne|
      campagnes|soutien|liste|election|elections|scrutin|scrutins|presidentielle|legislatives|municipales|regionales|
      europeennes|cantonales|departementales|depute|deputee|senateur|parti|ps|PS|LR|RN|LFI, campagne de|d|pour ..
      Macron|Hidalgo|Melenchon|Hollande|Sarkozy|Fillon|Zemmour|Jadot|Royal|Hamon|Poutou|Pecresse|Roussel|Chirac|Bayrou|
      Melenchon, vote|votait|voter|vote|soutient|soutenait|soutenir|admire|defend|deteste|execre|critique|appelle|
      sympathies|idees|pro|anti|contre|fan .. Macron|Melenchon|Melenchon|Zemmour|Sarkozy|Hollande|LePen|Pen|Trump|
      Poutine|Bardella|Jadot|Poutou|gauche|droite|ecologiste|ecolo|blanc|communiste|socialiste|front|rassemblement,
      opposant|opposante|dissident|dissidente|exile|exilee au?|a?|du?|de?|politique?, pris la tete .. comite, comite de
      soutien, manif|manifs|manifestation|manifestations|defile|defilait|cortege|marche|marches|rassemblements ...
      manif|contre|retraites|loi|gilets|climat|palestine|gaza|guerre|tous|macron|pass, gilets jaunes, participe|
      participait|actif|active|defile|engage|engagee|occupe aux?|la|le|les|avec .. manifestations|manifs|gilets|manif|
      cortege|blocages|zad|rassemblements, zad, zadiste, bure, notre dame des landes, nostalgique|nostalgie de|du ...
      algerie|empire|monarchie|petain|mitterrand|gaulle|urss|communisme|franco|salazar, plutot|tres|clairement|
      resolument|politiquement|marque|marquee|ancre|ancree|coeur|engage|engagee|situe a? gauche|droite, a|de gauche|
      droite liberale?|depuis|convaincu*|et|radicale|assume*|comme|caviar|decomplexee, electeur|electrice de|du|d,
      encarte|encartee, porte|tenu|tient .. blog contre|pour|politique, idees de|d zemmour|gauche|droite|extreme|
      melenchon|le, independantiste, autonomiste, conseiller|conseillere municipal|municipale|regional|regionale|
      departemental|departementale|general|generale ... EELV|PS|LR|RN|LFI|PCF|MoDem|UDI|UMP|FN|ecologiste|socialiste|
      communiste|centriste|republicain|liste|divers|etiquette|majorite|opposition, maire|adjoint|adjointe|depute|
      deputee|senateur|senatrice|elu|elue|candidat|candidate|eurodepute ... PS|LR|RN|LFI|PCF|EELV|ecologiste|
      socialiste|communiste|centriste|macroniste|divers|sans|frontiste|insoumis|insoumise|republicain, etiquette|
      etiquete|etiquetee|investi|investie|banniere|couleurs|encarte ... PS|LR|RN|LFI|UMP|EELV|PCF|UDI|FN|MoDem, fait|
      fais|faisait de la politique, extreme|ultra gauche|droite, anti|pro nucleaire|europeen|capitaliste|macron|
      immigration|ivg|avortement|palestinien|palestine|israel|russe|poutine|pass|vax|mondialisation, alter mondialiste,
      contre le capitalisme|gouvernement|regime|nucleaire|mariage|pass, tracts|tracte|collage|collait|affiches pour|de|
      du|en .., blanc aux|au tour|presidentielle|elections, permanence|section|federation|congres|bureau|comite|local|
      meeting|seance|groupe|stand du|de|des|d|au|la|l .. parti|Parti|PS|PCF|RN|LR|LFI|EELV|MoDem|UDI|Renaissance|Verts|
      socialiste|communiste|ecologiste|radical|republicain|centriste, enchaine|enchainee|attache|attachee|colle|collee|
      perche|perchee a|au|aux|dans|contre .. arbre|grilles|rails|bulldozer|a69|train|grue, contre l A69, A69, soutenu|
      soutient|soutenait|soutenir|soutien de|a|d|pour .. Royal|Segolene|Macron|Hollande|Melenchon|Zemmour|Sarkozy|
      Fillon|Jadot|Hidalgo|Glucksmann|Pecresse|Mitterrand|Chirac|Poutou|Hamon|Valls|Juppe|Bayrou|Trump|Sanders|
      candidat|candidate|parti, buste|portrait|poster|affiche|drapeau|tee de|du|d|a .. Lenine|Staline|Mao|Marx|Che|
      Petain|Jaures|roi|Trotski|Castro|Louis|rouge|anarchiste, delegue|deleguee|membre|adherent|adherente|candidat|
      candidate|militant|elu|elue|figure Place|Renaissance|Reconquete|Horizons|Generation|Generations|Nouvelle|
      Territoires|Debout|Ensemble|Utopia, fustige|fustigent|denonce|denoncent|attaque|attaquent|insulte|critique|
      critiquent|deteste|conspue|tweets|tweet|posts|post ... gouvernement|Macron|macron|president|police|extreme|
      droite|gauche|capitalisme|immigration|immigres|Europe|elites|ministre, fui|fuyant|refugie|refugiee|exile|exilee|
      asile|persecute|persecutee|opposant|opposante|combattait|combattu|resistait ... talibans|regime|dictature|junte|
      Assad|Poutine|Kadhafi|mollahs|Castro|parti|pouvoir|communistes|coup, activiste|activistes|militant|militante
      climat|ecologiste|antinucleaire|pacifiste|chez|d|pour .., extinction rebellion, derniere renovation, soulevements
      de la terre, greenpeace militant*, brule|dechire|rendu|jete sa|ses|leur carte|cartes, carte d electeur|electrice,
      carte au|du|a la|de ps|PS|parti|PCF|RN|LR|UMP|FN|MoDem, favorable|oppose|opposee|hostile|partisan|partisane|
      adversaire|defenseur|contre|pour a|au|aux|de|du|la|l|le .. peine de mort|frexit|brexit|mariage|immigration|
      independance|euthanasie|avortement|ivg|nucleaire|monarchie|republique|legalisation|pma|gpa|vegetarisme|chasse|
      retraite|retraites|reforme, ni de droite, ni de gauche, ni droite ni gauche, lecteur|lectrice|abonne|abonnee de|
      du|d|a minute|valeurs|l humanite|present|rivarol|libe, groupe centriste|socialiste|communiste|ecologiste|
      majorite|republicain, fille|fils|enfant|petite|famille de|d .. militant|militante|militants|communistes|
      communiste|gaullistes|socialistes|royalistes, tracte|tractait|boite|colle|collait au|aux|le|les|pour|des|sur ..
      marche|Reconquete|affiches|parti|dimanche|PS|RN|LFI, elu|elue|conseiller|conseillere d opposition|arrondissement|
      majorite, patriote et
    `,
    trait: `
      militant politique, engagement militant, abstentionniste*, ATTAC, gauchiste*, trotsk*, marxis*, leninis*, maois*,
      stalin*, anarchis*, anar, libertaire*, zadiste*, ZAD, zad, altermondialis*, anticapitalis*, antifascis*, antifa*,
      neonazi*, monarchis*, bonapartis*, gaullis*, sarkoz*, macronis*, melenchonis*, lepenis*, frontiste*, mitterrand*,
      chiraqu*, poujadis*, souverainis*, independantis*, autonomis*, separatis*, eurosceptique*, europhile, reac,
      facho, neoliberal, ultraliberal*, libertarien*, decroissant*, decroissance, castris*, guevar*, peronis*, sionis*,
      antisionis*, apolitique, politise*, depolitis*, militantisme, dissident|dissidente, encarte*, Insoumis, Attac,
      trumpiste*, macroniste*, zemmouriste*, melenchoniste*, sarkozyste*, lepeniste*, gaulliste*, mitterrandiste,
      chiraquien*, fillonniste, giscardien*, insoumis, insoumise, autonomiste*, independantiste*, souverainiste*,
      anarchiste*, trotskiste*, maoiste*, stalinien*, monarchiste*, royaliste*, altermondialiste*, anticapitaliste*,
      patriote, identitaire*, nationaliste*, communiste*, socialiste*, gauchisant*, droitier, antifa, antifasciste*,
      poujadiste, petainiste, centriste*, ecosocialiste, fasciste, bobo ecolo, feministe militante, antinucleaire,
      castriste, leniniste, marxiste, frexiteur, bonapartiste, legitimiste, orleaniste
    `,
    topic: `
      Macron, Melenchon, Zemmour, Bardella, Lepen, Jaures, RN, FN, PS, PCF, LR, NPA, communisme, socialisme, anarchie,
      Trump, Poutine, Castro, Sarkozy, Mitterrand, brexit, frexit, communiste*, socialiste*, centriste, nationalis*,
      fascis*, LFI, EELV, LREM, PTB, UMP, municipales, legislatives, cantonales, manif, manifs, tracts, tractage,
      politiquement, nazi, royalis*, regionalis*, populiste, reactionnaire*, Chirac, Wauquiez, Glucksmann, Hidalgo,
      Jadot, Dupont Aignan, Philippot, Asselineau, Besancenot, Arlette Laguiller, Poutou, Orban, Erdogan, Bolsonaro,
      Lula, Chavez, adherent|adherente|membre|cadre|militant|encarte des Republicains|Verts|Socialistes|Insoumis,
      Republicains, majorite presidentielle, comite contre, collectif contre, notre dame des landes, cause kurde|
      palestinienne|armenienne|catalane|basque|corse|bretonne|kanak|sahraouie, sympathisante|sympathisant de la|du|des,
      anarchisme, federaliste|federalistes, europeennes et federalistes, neutre en politique, politique, parti
      animaliste, sous l etiquette, autoroute|aeroport|barrage|nucleaire|eoliennes ... contre, contre un|le|la|l|les
      projet|autoroute|aeroport|barrage|nucleaire|eoliennes, campagne avec|pour|aux cotes de|d @boy|@girl|Francois|
      Marine|Emmanuel|Jean|Eric|Valerie, faire campagne, Ruffin|Roussel|Faure|Ciotti|Bardella|Attal|Philippe|
      Retailleau|Tondelier|Cazeneuve|Autain|Quatennens, colle|collait|tracte|tractait pour, pour Le|le Pen|pen, loi
      travail|retraites|immigration|el khomri, union de la gauche, L Humanite, droit au logement, soulevements de la
      terre, groupe socialiste|communiste|ecologiste|centriste|republicain, Parti socialiste|communiste|radical|pirate|
      animaliste|republicain|Socialiste|Communiste, Les Republicains|Verts|Patriotes, La France insoumise, France
      insoumise, Insoumise, Rassemblement national, Front national, Debout la France, Lutte ouvriere, Nouveau parti
      anticapitaliste, Europe Ecologie, Place publique, Reconquete, Renaissance|Horizons parti, Generation s, Nouvelle
      Donne, Parti de gauche, Union populaire, Action francaise, Generation identitaire, Civitas, Modem, MoDem, UDI,
      RPR, UDF, LaREM, LO, PRG, MRC, DVD, DVG, MR parti, Ecolo, N VA, Vooz, CDH, UDC, PLR, PDC, Quebec solidaire, Parti
      quebecois, Bloc quebecois, CAQ, PLQ, Macron|macron, Le Pen, Hollande, Roussel, Arthaud, Ruffin, Ciotti, Pecresse,
      Lassalle, Bayrou, Attal, Faure, Tondelier, Rousseau Sandrine, Marchais, Krivine, Laguiller, Hamon, Royal, Fillon,
      Juppe, Valls, Assad, Maduro, Tshisekedi, Biya, Bouteflika, manifestant|manifestante, manifester|manifeste contre|
      pour, occupation de, blocage du|de|des, collage d affiches, boitage, porte a porte, prise de carte, carte du
      parti, comite de campagne, liste citoyenne|ecologiste|de gauche|de droite, etiquette politique, refugie|refugiee|
      opposant|opposante|exile|prisonnier|dissident politique, engagement|opinions|opinion|convictions|activisme|idees|
      sympathies politique|politiques, ligne de Moscou|moscou|Pekin|Kremlin, campagne de Valerie|Marine|Emmanuel|Jean|
      Eric|Anne|Yannick|Fabien|Francois, proteste|protestait|manifeste|defile contre le|la|les? .., contre le putsch|
      coup|regime|pouvoir|gouvernement, charge contre Anne|Emmanuel|Marine|le|la .., cellule marxiste|communiste|
      trotskiste, radical|radicale socialiste, vote que blanc, voter|vote blanc, Parti|parti de gauche
    `,
    hint: `
      conservateur, conservatrice, liberal, liberale, ecologiste, republicain, republicaine, progressiste, radical,
      radicale, revolutionnaire, rouge, vert, neutre, militant, militante, engage a gauche, reactionnaire, ecolo,
      insoumis, insoumise, autonome, identitaire, federaliste
    `,
    mask: `
      bras|main|pied|cote|rive|aile|arriere|ailier|ailiere|hemisphere|colonne|marge|lateral|laterale|tourne|tourner|
      braquage droit|droite|gauche de|du|ligne, a droite|gauche du|ligne, droite ligne, en ligne droite, colonne de gauche|droite, rive gauche|
      droite, de gauche a droite, bras droit, pied gauche, gauche|droite du ecran|menu|terrain|fleuve|ecran, ligne
      droite, droite de la|l|chaussee|ligne, tenir a droite, conservateur|conservatrice de|du|des|en|territorial|territoriale|restaurateur|
      au|d musee*|patrimoine|bibliothe*|hypotheques|chef|, sans conservateur, profession|professions|exercice|
      infirmier|infirmiere|cadre|metier|installe|installee|en|medecin|cabinet liberale|liberal|liberales, en liberal,
      voter vote le|la budget, vote electronique|en ligne|du budget|des|par|elu|meilleur, systeme|logiciel|bureau|
      machines|plateforme|dispositif de? vote, elu|elue par ses pairs|collegues, elu|elue meilleur|employe|produit|au
      cse|cse|du personnel|delegue|au conseil|meilleure, parti de|d|pris|pour|en|a|vers|a zero|rien|dans|vivre|avec|
      travailler|du|apres|trois, tirer|tire|prendre|pris parti, parti pris, marche publique|marches publics|marche de|
      du|des, manifestation|manifestations culturelle|culturelles|sportive|sportives|scientifique|publiques|publique|d
      interet|commerciale|artistiques|musicale|grand|festives|de plein|evenementielles|agricole, produit|logiciel|
      solution|concept|procede revolutionnaire*, produit revolutionnaire, agenda|energie|feu|tableau|carnet|espaces|
      espace|tourisme|chimie|ceinture|emploi|numero|billet vert|verts|verte|rouge, sciences politiques|po, science
      politique, politique|politiques publique|publiques|rh|tarifaire|commerciale|agricole|salariale|achat|achats|de la
      ville|de|d|du|sociale|economique|qualite|culturelle|monetaire|linguistique, journaliste|correspondant|
      chroniqueur|communication|philosophie|histoire|geographie|economie|conseiller|conseillere|dessinateur|
      dessinatrice|risque|risques|analyste|sociologie|service|institut|sondages|reporter|thriller|theorie politique|
      politiques, rouge de, vin rouge, croix rouge, fil rouge, progressiste verres|verres|retraite, verres progressifs,
      republicaine garde, garde republicaine, centre republicaine, socialisme utopique cours, chef de parti, adhesion
      client*|des equipes|a l|au projet|aux valeurs|des clients, campagne de|d|publicitaire|marketing|vaccination|
      emailing|communication|fouilles|recrutement|presse|phoning, en campagne, occupation des sols|du domaine|
      temporaire|allemande, rassemblement de, candidat a l|la|au|un|une|cette|ce emploi|poste|mutation|poste|vae,
      candidate a l|la|au|un|une poste, renaissance italienne|du, la Renaissance, horizons divers, d horizons, centre
      de, gilet jaune fluo|haute|obligatoire, gilets jaunes fluo*|haute, PS office, LR 24, PS 5|4, marche arriere|
      avant|nordique|a pied|en, a droite|gauche du, socialiste realisme, realisme socialiste, sans etiquette, voter a
      l|la|un, manifestes a, signataire de plusieurs|contrats, marche des, regiment de marche, pris le parti de|du|d,
      le parti de|du|d la simplicite, prendre le parti, cadence de, a droite comme|et a gauche, a gauche de|du|et a,
      femme|homme de convictions, mutations du marche, marche du livre|travail|logement|art, couvre|couvrait|couvert
      la|le|les gauche|droite|ecologistes|socialistes|extreme|communistes, Verts de Saint, les verts de, decroissante
      par, appel d offres|appels d offres, appel a|aux projets, tracts publicitaires|promotionnels|commerciaux, la
      droite|gauche du tableau|bilan|ecran|graphique, cellule psychologique, modem adsl|adsl|fibre|et|routeur|box|4g,
      vert rouge|anis|pomme|bouteille|pouce, centre gauche de la ville, republique en marche il l|filmee, journaliste|
      journalistes|suivait|couvrait|photographe|cadreur|cadreuse|interviewe|sondeur|sondages|livre|intendant|comptable|
      traiteur|securite|technicien|prestataire|huissier ... RN|LFI|PS|LR|PCF|FN|EELV|politique|politiques|parti|partis|
      congres|meeting|meetings|republicains|socialiste|elections, collaborateur|collaboratrice|assistant|assistante|
      attache|attachee|chauffeur|secretaire parlementaire|parlementaires|d|de ... depute|deputee|senateur|senatrice|
      elu|groupe|maire|ministre, militant|militante de|du|pour la? cause? velo|quartier|logement|association, verts de|
      d|du saint|gris, elus de tous bords, listes electorales, vote electronique, parti de rien|zero, parti vivre|
      travailler, pris position pour un|le nouveau, aile droite|gauche, son aile, a gauche|droite du|de la|l batiment|
      entree|scene, front de|end taille|mer|vente, chasse gardee, sondages d opinion, gauche molle, rive
      gauche, droite et gauche se, radicalement, parti des entrepreneurs, front office|end, meeting aerien,
      mobilisation generale des equipes, gouvernement d entreprise, lobbyiste salarie, politiste|politologue,
      sociologie politique, politique de|commerciale|tarifaire|rh|achats|qualite|salariale|agricole|culturelle,
      communiste non, science|sciences politique|politiques, philosophie|journaliste|economie|histoire politique,
      milite|militait pour les? semences|logiciel|velo
    `,
  },
};
