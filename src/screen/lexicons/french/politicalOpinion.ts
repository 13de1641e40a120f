import type { Lexicon } from '../../Lexicon.js';

/** Party, side, vote, cause, campaign, demonstration, candidacy. */
export const frenchPoliticalOpinion: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
      vote|votait|votent|voter|votera|voterait|votes|votez a|au|aux|pour|contre|blanc|nul|toujours|jamais|plutot|
      ecolo|communiste|socialiste|macron|melenchon|utile|extreme|vert|verts|rn|fn|ps|lfi .., s abstient|abstenu aux|
      a|depuis|au, vote blanc, bulletin blanc|nul, ne vote, n a|vote jamais vote, adherent|adherente|adhere|
      adherait|adhesion|adherer|membre|militant|militante|militants|milite|militait|militantisme|militer|
      sympathisant|sympathisante|encarte|encartee|elu|elue|candidat|candidate|cadre|permanent|tresorier|tresoriere|
      secretaire|responsable|porte|fondateur|fondatrice|cofondatrice|cofondateur|compagnon|proche|ancien|ancienne|
      ex|soutien|soutient|soutenu|soutenait|rejoint|rejoindre|quitte|quittait|colistier|colistiere|investi|investie|
      partisan|partisane|electeur|electrice|delegue|deleguee|section|federation|colle|tracte|tractait|carte|
      cotisant|cotise|engage|engagee|engagement|s|affiche|campagne|fidele|defend|rallie|ralliee|hostile|oppose|
      opposee|opposant|opposante|anti|pro|deteste|admire|admirateur|admiratrice|benevole|assesseur|mandataire|
      parole|affiches|exclu|exclue|demissionne|demissionnaire|actif|active|liste|sous|etiquette|etiquettes|parti|
      mouvement|don|dons|file|soutiens|conseiller|conseillere|municipal|municipale|regional|regionale|depute|
      deputee|maire|adjoint|adjointe|suppleant|suppleante|jeunes|jeunesses|courant de?|d?|du?|des?|la?|le?|l?|les?|
      a?|au?|aux?|en?|pour?|avec?|chez?|contre?|un?|une?|dans? .. parti|PS|PCF|LFI|RN|FN|LR|UMP|UDI|MoDem|Modem|
      EELV|NPA|LO|LREM|LRM|RPR|UDF|MRC|PRG|PCB|PTB|MR|PVV|NVA|Ecolo|SPD|CDU|AfD|Podemos|Vox|Insoumise|insoumise|
      insoumis|Rassemblement|Reconquete|Renaissance|Horizons|Republicains|Verts|verts|socialistes|communistes|
      ecologistes|Macron|Melenchon|Zemmour|Hollande|Sarkozy|Chirac|Mitterrand|Fillon|extreme|gauche|droite|
      monarchie|gouvernement|Jaunes|jaunes|independance|independantistes|royaliste|capitalisme|nucleaire|regime|QS|
      PQ|PLQ|CAQ|NPD|Solidaire|Generations|PRI|PLR|UDC|Centre|PSU|LCR|JOC, Gilets|gilets jaunes, parti socialiste|
      communiste|radical|pirate|animaliste|ouvrier|democrate|liberal|de gauche|des travailleurs|quebecois|vert|du
      travail|republicain|conservateur|travailliste, aucun parti, un parti|parti politique, parti politique|
      politiques, lutte ouvriere, les verts|republicains|insoumis, la france insoumise, rassemblement national,
      front national|de gauche, nouveau front, en marche, debout la france, action francaise, jeunes socialistes|
      communistes|populaires|ecologistes|avec, jeunesses|jeunesse communistes|socialistes|communiste|socialiste|
      identitaire, generation identitaire, nuit debout, sur la|une liste, liste socialiste|ecologiste|communiste|
      divers|citoyenne|union|d union|verte|de gauche|de droite|rn|lr, divers droite|gauche, etiquette ps|pcf|lr, de
      gauche|droite, a gauche|droite, gauche|droite radicale|extreme|republicaine|caviar|proletarienne|liberale|
      dure|souverainiste|catholique|sociale, extreme|ultra|centre|hyper|tres|plutot|penche|coeur|sensibilite|
      militant gauche|droite|a|au|de .., extreme gauche|droite, ultra gauche|droite, centre droit|gauche, ecologiste
      convaincu|militant|engage|, conservateur assume, liberal assume|convaincu, social democrat*, democrate
      chretien*, chretien democrate, black bloc, gilet|gilets jaune|jaunes, bonnets rouges, manif pour tous, pro|
      anti palestin*|israel*|nucleaire|avortement|ivg|russe|poutine|europeen|europe|immigration|mariage|pass|vaccin|
      capitaliste|corrida|eolien|migrants|monarchie|ouighours, manifeste|manifestait|manifester|manifestent|manif|
      manifs|manifestation|manifestations|defile|defilait|defiler|marche|petition|rassemblement|blocage|occupation|
      sit|cortege pour|contre|avec|chaque|du|des|de|dans|en|anti|devant|a|climat|retraites|reforme .., participe|
      participait|participation|participer|vu|vue|apercu|va|allait|present|presente|etait|pris .. manifestation|
      manifestations|manif|manifs|cortege|petition|blocages|nuit, signe|signataire|lance une|la|de|d petition,
      opinions|opinion|convictions|idees|engagement|engagements|orientation|couleur|sensibilite|passe|positions|
      appartenance|bord|discussions|propos|tendance politique|politiques|partisanes|partisan|progressistes|
      conservatrices|extremistes|tranchees, ne fait|fais|parle pas de politique, engage|engagee|fait en|de
      politique, militant|militante politique|ecologiste|antifasciste|antiraciste|revolutionnaire|kurde|palestinien|
      independantiste|pour|de|contre|a|au|chez, milite|militait pour|contre|a|au|chez|en|dans|activement, opposant|
      opposante politique|au|a|historique, refugie|refugiee|prisonnier|exil|exilee|asile|dissident politique,
      oppose|opposee|favorable|hostile|pour|contre|partisan|partisane|soutient|soutien a|de|au|d|la|le|l|du|aux ..
      independance|reforme|nucleaire|avortement|immigration|mariage|peine|monarchie|regime|referendum|gouvernement|
      retraites|revenu|pma|euthanasie|corrida|gpa|chasse|capitalisme|brexit|frexit|abolition|republique|
      privatisation|colonisation|guerre|autonomie|macron|poutine|palestine|zemmour, candidat|candidate|candidature|
      elu|elue|elus|presente|presentee|tete|colistier|colistiere|mandat|conseiller|conseillere|adjoint|maire|depute|
      suppleant|battue|battu|eligible .. municipales|legislatives|cantonales|regionales|europeennes|departementales|
      presidentielle|senatoriales|ps|pcf|lr|rn|socialiste|communiste|ecologiste|verts|gauche|droite|liste, colle|
      collait|tracte|tractait|distribue|distribuait|collage|collages|boitage|porte des|d|sur|de|les? affiches|
      tracts|marche|porte, front populaire, front de gauche, union des? etudiants communistes, UNEF majorite, la
      gauche, la droite, quitte|rejoint|adhere|carte|encarte|membre le|au|du|de PC|PCI|PCR, milieux|mouvance|
      mouvements|groupuscule|groupe|sphere|cercle|cercles|ligue .. identitaire*|nationalist*|royalist*|
      souverainist*|anarchist*|autonom*|extremist*, generation s, generations, hostile|hostiles|opposee|oppose|
      favorable|attachee|attache|farouche|critique|contre|pour a|au|aux|d|de|envers|de l l|la|le|les? union
      europeenne|europe|otan|ue|monarchie|capitalisme|mondialisation|immigration, distribue|distribuait des|les
      tracts, reflexion souverainiste|liberale|gaulliste|socialiste, groupe|liste|banc|bancs|majorite|opposition|
      coalition ecologiste|socialiste|communiste|verts|lr|rn|centriste|republicain|insoumis, siege|siegeait|elu|elue
      .. groupe|liste, decroissant*, tient|tenait|anime|ecrit|publie|alimente .. blog|compte|chaine .. gauche|
      droite|extreme|politique|militant, entarte|enfarine|chahute|hue un|le|une|la ministre|president|premier,
      lettre ouverte au|contre le|la|president|ministre|loi, appel contre|pour|des, signe|signé|signataire .. appel|
      petition|tribune|manifeste, ZAD, occupation de|d, seringue, faucheur|faucheurs volontaire|volontaires, sans
      papiers soutien, cause kurde|palestinienne|corse|bretonne|basque|catalane|ouighoure, assesseur|assesseuse|
      mandataire|scrutateur|scrutatrice pour|du le|la? .. national|parti|ps|rn|lr|front|socialiste|insoumise|gauche,
      front national, petainiste, boulangiste, conservateur|conservatrice|liberal|liberale|ecologiste|republicain|
      republicaine|progressiste|radical|radicale|revolutionnaire|rouge|vert|neutre|militant|militante|reactionnaire|
      ecolo|insoumis|insoumise|autonome|identitaire|federaliste depuis, revue|blog|journal|groupe|collectif|
      librairie|cercle|cellule|site marxiste|anarchiste|trotskiste|royaliste|nationaliste|communiste|identitaire|
      libertaire|maoiste|fasciste, benevole|benevolat|volontaire|militant|tracts|stagiaire .. campagne de|d|du
      macron|melenchon|jadot|hollande|sarkozy|hidalgo|fillon|hamon|royal|joly|roussel|poutou|zemmour|pecresse|
      glucksmann|trump|obama|sanders, campagne contre|pour .. traite|referendum|constitution|reforme|macron|loi|
      independance|brexit, fait campagne pour|contre, nostalgique de|du .. gaulle|mitterrand|communisme|urss|empire|
      monarchie|franco|salazar|ancien, admirateur|admiratrice de|du .. gaulle|poutine|trump|castro|thatcher|chavez|
      jaures, federaliste europeen*, pro europeen*, proteste|protestait|protester|manifeste|manifestait devant|
      contre|a|aupres .. ambassade|prefecture|ministere|assemblee|consulat|guerre|russie|israel|loi|retraites|
      reforme
    `,
    trait: `
      militant politique, engagement militant, abstentionniste*, ATTAC, gauchiste*, trotsk*, marxis*, leninis*,
      maois*, stalin*, anarchis*, anar, libertaire*, zadiste*, ZAD, zad, altermondialis*, anticapitalis*,
      antifascis*, antifa*, neonazi*, monarchis*, bonapartis*, gaullis*, sarkoz*, macronis*, melenchonis*, lepenis*,
      frontiste*, mitterrand*, chiraqu*, poujadis*, souverainis*, independantis*, autonomis*, separatis*,
      eurosceptique*, europhile, reac, facho, neoliberal, ultraliberal*, libertarien*, decroissant*, decroissance,
      castris*, guevar*, peronis*, sionis*, antisionis*, apolitique, politise*, depolitis*, militantisme, dissident|
      dissidente, encarte*, Insoumis, Attac
    `,
    topic: `
      Macron, Melenchon, Zemmour, Bardella, Lepen, Jaures, RN, FN, PS, PCF, LR, NPA, communisme, socialisme,
      anarchie, Trump, Poutine, Castro, Sarkozy, Mitterrand, brexit, frexit, communiste*, socialiste*, centriste,
      nationalis*, fascis*, LFI, EELV, LREM, PTB, UMP, municipales, legislatives, cantonales, manif, manifs, tracts,
      tractage, politiquement, nazi, royalis*, regionalis*, populiste, reactionnaire*, Chirac, Wauquiez, Glucksmann,
      Hidalgo, Jadot, Dupont Aignan, Philippot, Asselineau, Besancenot, Arlette Laguiller, Poutou, Orban, Erdogan,
      Bolsonaro, Lula, Chavez
    `,
    hint: `
      conservateur, conservatrice, liberal, liberale, ecologiste, republicain, republicaine, progressiste, radical,
      radicale, revolutionnaire, rouge, vert, neutre, militant, militante, engage a gauche, reactionnaire, ecolo,
      insoumis, insoumise, autonome, identitaire, federaliste
    `,
    mask: `
      bras|main|pied|cote|rive|aile|arriere|ailier|ailiere|hemisphere|colonne|marge|lateral|laterale|a|tourne|
      tourner|braquage droit|droite|gauche de|du|ligne, droite ligne, en ligne droite, colonne de gauche|droite,
      rive gauche|droite, de gauche a droite, bras droit, pied gauche, gauche|droite du ecran|menu|terrain|fleuve|
      ecran, ligne droite, droite de, tenir a droite, conservateur|conservatrice de|du|des|en|territorial|
      territoriale|restaurateur|au|d musee*|patrimoine|bibliothe*|hypotheques|chef|, sans conservateur, profession|
      professions|exercice|infirmier|infirmiere|cadre|metier|installe|installee|en|medecin|cabinet liberale|liberal|
      liberales, en liberal, voter vote le|la budget, vote electronique|en ligne|du budget|des|par|elu|meilleur,
      systeme|logiciel|bureau|machines|plateforme|dispositif de? vote, elu|elue par ses pairs|collegues, elu|elue
      meilleur|employe|produit|au cse|cse|du personnel|delegue|au conseil|meilleure, parti de|d|pris|pour|en|a|vers|
      a zero|rien|dans|vivre|avec|travailler|du|apres|trois, tirer|tire|prendre|pris parti, parti pris, marche
      publique|marches publics|marche de|du|des, manifestation|manifestations culturelle|culturelles|sportive|
      sportives|scientifique|publiques|publique|d interet|commerciale|artistiques|musicale|grand|festives|de plein|
      evenementielles|agricole, produit|logiciel|solution|concept|procede revolutionnaire*, produit revolutionnaire,
      agenda|energie|feu|tableau|carnet|espaces|espace|tourisme|chimie|ceinture|emploi|numero|billet vert|verts|
      verte|rouge, sciences politiques|po, science politique, politique|politiques publique|publiques|rh|tarifaire|
      commerciale|agricole|salariale|achat|achats|de la ville|de|d|du|sociale|economique|qualite|culturelle|
      monetaire|linguistique, journaliste|correspondant|chroniqueur|communication|philosophie|histoire|geographie|
      economie|conseiller|conseillere|dessinateur|dessinatrice|risque|risques|analyste|sociologie|service|institut|
      sondages|reporter|thriller|theorie politique|politiques, rouge de, vin rouge, croix rouge, fil rouge,
      progressiste verres|verres|retraite, verres progressifs, republicaine garde, garde republicaine, centre
      republicaine, socialisme utopique cours, chef de parti, adhesion client*|des equipes|a l|au projet|aux
      valeurs|des clients, campagne de|d|publicitaire|marketing|vaccination|emailing|communication|fouilles|
      recrutement|presse|phoning, en campagne, occupation des sols|du domaine|temporaire|allemande, rassemblement
      de, candidat a l|la|au|un|une|cette|ce emploi|poste|mutation|poste|vae, candidate a l|la|au|un|une poste,
      renaissance italienne|du, la Renaissance, horizons divers, d horizons, centre de, gilet jaune fluo|haute|
      obligatoire, gilets jaunes fluo*|haute, PS office, LR 24, PS 5|4, marche arriere|avant|nordique|a pied|en, a
      droite|gauche du, socialiste realisme, realisme socialiste, sans etiquette, voter a l|la|un, manifestes a,
      signataire de plusieurs|contrats, marche des, regiment de marche, pris le parti de|du|d, le parti de|du|d la
      simplicite, prendre le parti, cadence de, a droite comme|et a gauche, a gauche de|du|et a, femme|homme de
      convictions, mutations du marche, marche du livre|travail|logement|art, couvre|couvrait|couvert la|le|les
      gauche|droite|ecologistes|socialistes|extreme|communistes, Verts de Saint, les verts de, decroissante par,
      appel d offres|appels d offres, appel a|aux projets, tracts publicitaires|promotionnels|commerciaux, la
      droite|gauche du tableau|bilan|ecran|graphique, cellule psychologique
    `,
  },
};
