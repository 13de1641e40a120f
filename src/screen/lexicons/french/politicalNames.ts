import type { Lexicon } from '../../Lexicon.js';

/** Who follows a person or a party. */
const followers = `
  chevenementiste*, seguiniste*, balladurien*, villepiniste*, segoleniste*, hamoniste*, vallsiste*, fabiusien*,
  delorien*, deloriste*, barriste*, pompidolien*, mendesiste*, jauressien*, jauresien*, blanquiste*, guesdiste*,
  proudhonien*, babouviste*, bakouniniste*, luxemburgiste*, lambertiste*, bordiguiste*, titiste*, sandiniste*,
  zapatiste*, bolivarien*, chaviste*, peroniste*, trumpien*, poutinien*, poutiniste*, orbaniste*, erdoganiste*,
  kemaliste*, nasserien*, baasiste*, sankariste*, lumumbiste*, panafricaniste*, franquiste*, salazariste*,
  mussolinien*, hitlerien*, hitleriste*, petainiste*, vichyste*, maurrassien*, maurassien*, boulangiste*,
  barresien*, rexiste*, flamingant*, rattachiste*, wallingant*, orangiste*, pequiste*, caquiste*, bloquiste*,
  popiste*, ecosocialiste*, ecoterroriste*, khmer vert, khmers verts, islamo gauchiste, islamogauchiste*,
  wokiste*, anti woke, antiwoke, nazillon*, supremaciste*, neofasciste*, neo fasciste*, cryptofasciste*,
  europhobe*, eurobeat*, otaniste*, tiers mondiste*, patriotard*, occitaniste*, catalaniste*, abertzale*,
  carliste*, legitimiste*, chouan*, ciottiste*, bayrouiste*, juppeiste*, filloniste*, fillonniste*, wauquieziste*,
  mariniste*, philippotiste*, jadotiste*, glucksmannien*, ruffiniste*, ruffinien*, roussellien*, strauss kahnien*,
  strausskahnien*, strausskhanien*, aubryste*, hollandien*, chiraquien*, sarkozien*, macronien*, macronard*,
  antimacron*, anti macron*, antisarkozyste*, gaucharde, gauchard, gauchisant*, droitiste*, droitarde, rouge brun,
  faf, fafs, collabo, collabos, anticommuniste*, anti communiste*, antilibera*, antiliberal*, liberal
  conservateur, liberal libertaire, national conservateur, demochretien*, vert liberal*, verts liberaux, anarcho*,
  anar, anars, spartakiste*, bolchevique*, bolchevik*, menchevik*, bolcho, bolchos, prochinois*, pro chinois,
  sovietophile*, atlantiste*, abstentionniste*, vote blanc, apparatchik*, antimilitariste*, anticolonialiste*,
  decolonial*, indigeniste*, anti ogm, anti vaccin*, complotiste*, conspirationniste*, neoliberal*, neo liberal*,
  mao spontex, coco pur, stal, stals, trotsko, trotskos, facho, reac, bobo de gauche, gauche caviar
`;

/** Each is of the subject by itself, so it counts as a word of the field, too. */
const names = `
  Kropotkine, Bakounine, Proudhon, Lordon, Gramsci, Rosa Luxemburg, Maurras, Renaud Camus, Alain de Benoist,
  Bookchin, Hayek, Rothbard, Bastiat, anticommunisme, loi LRU, loi Savary, loi El Khomri, loi Debre, loi Asile,
  loi securite globale, reforme Blanquer, trotskisme, maoisme, leninisme, marxisme, stalinisme, gaullisme,
  sarkozysme, macronisme, macronie, lepenisme, melenchonisme, royalisme, monarchisme, nationalisme, souverainisme,
  regionalisme, autonomisme, independantisme, ecologisme, gauchisme, fascisme, nazisme, petainisme, conservatisme,
  liberalisme, neoliberalisme, libertarianisme, altermondialisme, anticapitalisme, antifascisme, anticolonialisme,
  panafricanisme, peronisme, chavisme, castrisme, sionisme, antisionisme, populisme, centrisme, europeisme,
  euroscepticisme, complotisme, militantisme, jacobinisme, Vooruit, Open Vld, Vlaams Belang, Vlaams Blok, CD V,
  DeFI, Les Engages, Engages belges, cdH, CdH, Ecolo J, Parti du travail de Belgique, Parti reformateur, PS
  wallon, MR wallon, Mouvement reformateur, COMAC, vert liberal*, verts liberaux, Vertliberaux, UDC, Union
  democratique du centre, Parti evangelique, Lega ticinese, Ensemble a gauche, POP vaudois, Parti liberal radical,
  PLR, votations, votation, Pequiste, Parti quebecois, Option nationale, CAQ, Coalition avenir, Quebec solidaire,
  Parti liberal, Projet Montreal, traite constitutionnel, LSAP, Pastef, Benno, Yakaar, RHDP, PDCI, PPA CI, RDPC,
  UDPS, PPRD, Union sacree, Lucha, Filimbi, CNDD FDD, FFS, FLN, Hirak, hirak, Ennahdha, Ennahda, Nidaa, Nidaa
  Tounes, Destour, Front populaire, PJD, USFP, Istiqlal, Kataeb, Phalanges, Hezbollah, Courant patriotique, Forces
  libanaises, Lavalas, Tet Kale, Balai citoyen, Y en a marre, UFDG, MPLA, Frelimo, Tiako, Rassemblement
  democratique, MIR, Sentier lumineux, FARC, Montoneros, Tupamaros, Unidad Popular, Unite populaire, Solidarnosc,
  Plateforme civique, Fidesz, Jobbik, AKP, MHP, Loups gris, DHKP, PKK, YPG, PYD, Peshmerga, Komala, PDKI,
  Moudjahidines du peuple, OMPI, Femme vie liberte, Maidan, Euromaidan, Navalny, Navalniste, revolution orange,
  Die Linke, Die Grunen, SPD, CDU, CSU, AfD, BSW, FPO, OVP, Forza Italia, Fratelli d Italia, Ligue du Nord, Cinque
  Stelle, Cinq etoiles, Democrazia Cristiana, PSOE, Podemos, Ciudadanos, Partido Popular, Bildu, Junts, PNV,
  Sortu, Batasuna, IRA, Sinn Fein, Tories, Lib Dem, Ukip, Syriza, Nouvelle Democratie, Pasok, Aube doree, KKE,
  Chega, Bloco, democrates americains, Tea Party, MAGA, Volt France, Allons enfants, Les Patriotes, Patriotes de
  Philippot, Debout la Republique, Republique solidaire, Rassemblement bleu Marine, Parti de la France, Comites
  Jeanne, MNR, Megret, GUD, Groupe union defense, Cocarde etudiante, Les Identitaires, Bloc identitaire, Oeuvre
  francaise, Ordre nouveau, Restauration nationale, Alliance royale, Camelots du roi, camelot du roi, Action
  francaise, Civitas, Issep, ISSEP, Riposte laique, Egalite et Reconciliation, Territoires de progres, Objectif
  France, Nouvelle Energie, La France audacieuse, Nous France, Parti liberal democrate, Alternative liberale,
  Mouvement democrate, Nouveau Centre, Les Centristes, Cap Ecologie, Alliance centriste, Parti radical, radicaux
  de gauche, PRG, Federation progressiste, MRC, Republique moderne, Generation ecologie, Generation s, Nouvelle
  Donne, Place publique, Diem 25, DiEM25, Picardie debout, Gauche republicaine, Gauche democratique, Ensemble
  insoumis, Parti ouvrier independant, POID, NPA, NPA revolutionnaires, Revolution permanente, Lutte ouvriere, LO,
  Voix des travailleurs, LCR, JCR, PSU, Gauche proletarienne, Vive la revolution, UJCML, UEC, PRCF, PCRF, MJCF,
  Mouvement jeunes communistes, jeunesse communiste, jeunesses communistes, Jeune garde, Jeune Garde, Action
  antifasciste, SCALP, Union communiste libertaire, Federation anarchiste, Alternative libertaire, Nuit debout,
  Parti pirate, Parti animaliste, Parti federaliste, EELV, Jeunes ecologistes, Les Verts, CAP21, Ecologie au
  centre, CPNT, Le Mouvement de la ruralite, Solidarite et progres, Cheminade, Union populaire republicaine, Parti
  breton, UDB, Union democratique bretonne, Emgann, Corsica libera, Femu a Corsica, Inseme, Core in Fronte, FLNC,
  Unser Land, Alsace d abord, EH Bai, Partit occitan, Union caledonienne, FLNKS, Palika, Tavini, Tapura, Peyi A,
  LKP, Ka Ubuntu, Mouvement des jeunes socialistes, MJS, Jeunes socialistes, Jeunes Pop, Jeune Pop, jeunes
  populaires, Jeunes republicains, Jeunes avec Macron, Jeunes en marche, Jeunes insoumis, Generation Z, FNJ, RNJ,
  GNation, Generation nation, Barjols, Convoi de la liberte, Gilets jaunes, casserolade, casserolades, concert de
  casseroles, retraite aux flambeaux contre, 49 3, contre le anti CPE, loi Devaquet, ecole libre 1984, Fridays for
  future, fridays for future, Youth for climate, Marche pour la vie, comite Adama, Verite pour Adama, Black lives
  matter, marche des beurs, Derniere Renovation, Riposte alimentaire, Extinction Rebellion, Soulevements de la
  Terre, Just Stop Oil, Ende Gelande, Attac, ATTAC, faucheurs volontaires, degonfleurs, Tyre extinguishers, Sainte
  Soline, bassines non merci, A69, Lyon Turin, NO TAV, No TAV, Plogoff, Creys Malville, Fessenheim, Sivens, Notre
  Dame des Landes, Roybon, Gonesse, Europacity, Urgence Palestine, Palestine vaincra, France Palestine, AFPS, BDS,
  Samidoun, Europalestine, keffieh, triangle rouge, croix gammee, croix celtique, croix de Lorraine au revers,
  faucille, poing leve, rose au poing, flamme tricolore, fleur de lys, lys au revers, francisque, chante l
  Internationale, Bella ciao, L Humanite dimanche, stand de l Huma, Fete de l Huma avec, Valeurs actuelles,
  Rivarol, Fdesouche, Boulevard Voltaire, Politis, Radio Courtoisie, TV Libertes, Le Media insoumis, Jordan
  Bardella, Marine Le Pen, Jean Marie Le Pen, Eric Zemmour, Nicolas Dupont Aignan, Philippot, Florian Philippot,
  Jean Lassalle, Ciotti, Eric Ciotti, Retailleau, Wauquiez, Pecresse, Darmanin, Lecornu, Castex, Edouard Philippe,
  Gabriel Attal, Bayrou, Borloo, Villepin, Pasqua, Balladur, Christine Boutin, Glucksmann, Cazeneuve, Olivier
  Faure, Vallaud, Hidalgo, Montebourg, Hamon, Peillon, Strauss Kahn, DSK, Chevenement, Taubira, Melenchon, Ruffin,
  Autain, Corbiere, Boyard, Obono, Rima Hassan, Delogu, Poutou, Besancenot, Krivine, Arthaud, Tondelier, Jadot,
  Sandrine Rousseau, Piolle, Bove, Voynet, Mamere, Dufoix, Gueant, Soral, de Wever, Bart De Wever, Magnette,
  Bouchez, Di Rupo, Hedebouw, Blocher, Legault, PSPP, Plamondon, Parizeau, Trudeau, Poilievre, Sonko, Gbagbo,
  Ouattara, Tshisekedi, Kabila, Katumbi, Fayulu, Biya, Kamto, Sankara, Lumumba, Bouteflika, Tebboune, Ghannouchi,
  Bourguiba, Ben Ali, Kais Saied, Hassan II, Kadhafi, Moubarak, Sissi, Morsi, Assad, Nasrallah, Khomeiny, mollahs,
  talibans, Saddam, Erdogan, Ocalan, Gulen, Poutine, Loukachenko, Zelensky, Orban, Meloni, Salvini, Berlusconi,
  Salazar, Pinochet, Allende, Videla, Castro, Chavez, Maduro, Lula, Bolsonaro, Milei, Trump, Biden, Sanders,
  Thatcher, Corbyn, Farage, Netanyahou, Arafat, Mao Tse, Ceausescu, Milosevic, Honecker, Jaruzelski, Dubcek,
  secretaire de cellule, bord politique, couleur politique, meme bord, le coeur a gauche, a gauche toute, sur les
  ronds points, oeil perdu en manif, debout contre, desobeissance civile, desobeisseur*, action directe, actions
  coup de poing, delit d opinion, resistant communiste, brigades internationales, brigadiste, guerilla, guerillero
`;

/** Parties, movements and persons of politics, of France and of the countries around it or that speak French, and who follows them. */
export const frenchPoliticalNames: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    trait: `${followers},
      gueva* convaincu|convaincue, ecolo|ecologiste convaincu|convaincue|militant|militante|engage|engagee|radical|
      radicale, republicain convaincu|convaincue|de gauche|de droite, revolutionnaire convaincu|convaincue|
      professionnel, dissident|dissidente socialiste|lr|du|de, transfuge du|de|d, gilet|gilets jaune|jaunes, bonnet|
      bonnets rouge|rouges, jacobin convaincu|convaincue, jacobin|jacobine jusqu|dans l, girondin convaincu|convaincue
    `,
    topic: `${names},
      prend|prenait|pris la defense d|de|du regime|Poutine|Assad|Kremlin|Maduro|Hamas|Trump|gouvernement, pour le
      compte de|du|d Renaissance|Horizons|parti|PS|LR|RN|PCF|LFI|EELV|MoDem|candidat|candidate, siege|siegeait|
      siegeaient avec|parmi|chez les|le socialistes|communistes|verts|ecologistes|republicains|insoumis|centristes|
      radicaux|non inscrits, premier|deuxieme rang du|d un meeting, etabli|etablie maoiste|mao|en usine, lit|lisait|
      relit|cite|citait|brandit|brandissait Kropotkine|Bakounine|Proudhon|Marx|Lenine|Trotski|Gramsci|Maurras|Zemmour|
      Lordon|Hayek|Jaures|Mao, contre la loi LRU|Debre|Savary|Travail|Pecresse|Fillon|Devaquet|asile|immigration,
      coordination etudiante|lyceenne|des etudiants, candidat|candidate malheureux|malheureuse|battu|battue|investi|
      investie de|du|d|des|pour|sur|sous, comite de soutien a|au|aux|d|de|du, donne|donnait|donner un coup de main
      aux|au|a ecolos|verts|socialistes|insoumis|parti|maire|communistes|candidat|candidate, dans le|du sillage|giron|
      orbite de|du|des Macron|Melenchon|Zemmour|Sarkozy|parti|PS|RN|LR|ecologistes|insoumis, groupe|groupes
      communiste|socialiste|ecologiste|insoumis|centriste|RN|LR|majoritaire|minoritaire, soutien a|au|aux? l|la|le?
      Israel|Palestine|Ukraine|Russie|Hamas|Hezbollah|Kremlin|putsch|junte|regime|gouvernement|grevistes|migrants|
      zadistes|gilets, par conviction|convictions ecologiste|ecologistes|politique|politiques|socialiste|communiste|
      nationaliste|republicaine, conviction|convictions|idees|opinions|positions|sympathies|penchants|ideaux|lectures
      nationalistes|royalistes|monarchistes|souverainistes|ecologistes|marxistes|communistes|socialistes|gaullistes|
      bonapartistes|libertaires|anarchistes|reactionnaires|identitaires|progressistes|conservatrices|liberales|
      radicales|extremes, partisan|partisane|supporter|fidele|inconditionnel|inconditionnelle|admirateur|admiratrice|
      groupie|fan|detracteur|pourfendeur|heritier|heritiere|disciple de|du|d .. Cellou|Diallo|Royal|Mitterrand|
      president|general|opposant|roi|prince|regime, contre|pour|anti l|la|le|les? eolien|eoliennes|parc eolien|ours|
      loup|chasse|corrida|peine de mort|grand remplacement|immigration|euro|otan|europe, dire|dit|disait|revele|cacher
      pour qui|quoi elle|il|je vote|votait|ai|a, refuse|refusait de dire|reveler pour|quel qui|quoi|bulletin, du|de
      bord|camp|cote|clan de|du Wauquiez|Melenchon|Macron|maire|pouvoir, a|ont soutenu|applaudi|salue le|la|ce putsch|
      coup|junte|regime, socialo, socialos, ecolos et, insoumis et, attache|attachee|charge|chargee de presse|mission
      benevole, cite|ville|famille|lignee|banlieue|dynastie|commune|village|terre rouge|communiste|radicale|
      socialiste|gaulliste, parents au Parti, pionnier|pionniere a huit|dix|sept, colle|colles aux?|d|de|des affiches|
      autocollants|stickers ... contre|pour, initiative populaire sur|contre|pour, Parti conservateur|vert|liberal du,
      vote|votait|voter oui|non en|au|a, vote non|oui au referendum, referendum de 1995|2005|1992|1980, revolution des
      parapluies|roses, convoi|convois de la liberte, greve|greves du|pour le climat, marche|marches pour le climat,
      marche|marches pour la vie, drapeau|drapeaux palestinien|israelien|ukrainien|russe|breton|corse|royaliste|rouge|
      noir|kurde, discours|diatribe|tirade|sortie|laius sur Gaza|Israel|l immigration|les immigres|Macron|Poutine|
      Trump, ligne du|de Kremlin|Moscou|Pekin, badge|pin s|autocollant|sticker|teeshirt ... parti|insoumis|LFI|PS|RN|
      Macron|Trump|Zemmour|NPA|antifa, faucille et le|du marteau, portrait|poster|affiche ... Guevara|Che|Lenine|Mao|
      Marx|Castro|Petain|Jaures, colleur|colleuse d|pour affiches?, service d ordre du|de|des, ecole|universite|
      universites d ete du|de|des|d, conseil|bureau|comite national|federal|politique du|de|d, primaire de|du|des|
      populaire|ecologiste|citoyenne|socialiste, votait|vote a la primaire, cellule du|de|communiste|trotskiste|
      locale, @son cellule du parti, de pere en fils communiste|gaulliste|socialiste, tribun insoumis|communiste|
      socialiste, banderole du|de|des parti|Parti|syndicat|PCF|LFI, camarades du|de parti|MIR|cellule|lutte, annees de
      lutte|luttes|militantisme|combat, lutte contre l|le|la aeroport|autoroute|barrage|projet|LGV|nucleaire|regime|
      apartheid|dictature, combat contre l|le|la apartheid|dictature|regime|colonialisme, @son idees politiques,
      soutien|soutiens|soutenait|soutient|soutenu a|de|le|la|les|d? parti|candidat|candidate|liste|Macron|
      gouvernement|regime|cause, liste|listes ... soutenue|soutenues par, votait|vote|voter a gauche|droite|gauche|
      droite, votant a gauche|droite, coeur a gauche|droite, de gauche mais|et|comme|depuis|par|convaincu|assume, de
      droite mais|et|comme|depuis|par|convaincu|assume, plus a gauche|droite que, trop a gauche|droite, tendance
      autonome|anar|trotskiste|mao|libertaire|dure, conseiller|conseillere d arrondissement ... Renaissance|PS|LR|LFI|
      RN|EELV, bloque|bloquer|bloquait|occupe|occuper|occupait @son lycee|fac|universite|amphi, bloque|occupait|occupe
      un|le|les rond|ronds point|points|raffinerie|periph, rond point de .. gilets|samedi, nasse|nassee|gaze|gazee|
      lacrymo en|dans|lors manif|manifs|cortege, s est colle|collee la main, blocage|blocages du|des|de periph|
      raffineries|autoroute|lycee, prisonnier|prisonniere|detenu|detenue d opinion, fuir|fui|fuyant|quitte la|le|les
      dictature|regime|junte|colonels|talibans|mollahs|pouvoir, opposant|opposante|opposants au|a|en|de|du|politique,
      dans l opposition a|au, clandestinite sous|contre|politique, maquis sous|contre|kurde|communiste
    `,
    field: `${followers},${names},
      elephant* du, apparatchik*, transfuge*, investiture, investi*, primaire*, banderole*, cellule*, camarade*,
      tribun, congres, motion*, courant*, gauchiste*, droitiste*, tribune, autoroute, barrage, keffieh, drapeau*,
      portrait*, poster*, badge*, regime, dictature*, junte, clandestin*, maquis, lutte*, asile, fui, fuir, fuyait,
      exil*, fonder, fonde, scission*, exclu*, claque, investi, votation*, initiative populaire, traite, diaspora,
      zad, desobei*, arret*, nucleaire, corrida, ogm, pesticide*, bassine*, bulldozer*, eolien*, gaz de schiste, lgv,
      tafta, ceta, otan, onu, union europeenne, europe, frontiere*, identite, nation*, patrie, republique, monarchie,
      roi, prince*, empire, colon*, decolon*, apartheid, segregation, racis*, antiracis*, xenophob*, antisemit*,
      islamo*, laicard*, woke, wokis*, bobo*, beauf*, peuple, populo, classe ouvriere, prolo*, prolet*, bourgeois*,
      patron*, patronat, isf, rsa, assist*, fonctionnaire*, impots, etat profond, grand remplacement, remigration,
      insecurite, delinquance, peine de mort, avortement, ivg, pma, gpa, euthanasie
    `,
    mask: `
      rassemblement national des|de la|d|du, reconquete d|de|des|du|commerciale|industrielle|paysagere, place publique
      de|du|d, amenagement de la place publique, elargir|ouvrir|changer|changeait|divers|tous|autres|nouveaux|
      lointains ses|mes|d|les|nos? horizons, @son horizons, horizons lointains|bleus|nouveaux|professionnels,
      insoumis|insoumise c est le|la nom|un|son, union populaire de, nouvelle donne epicerie|economique|commerciale,
      radicaux libres, radical libre, parti radical qu, mandats postaux|immobiliers|de vente|cash, urne|urnes
      funeraire|funeraires, pirate informatique ethique, droite|gauche normande|bretonne|de la Loire|du fleuve|de l
      organigramme, la droite d ajustement|des moindres, bras|mains|pieds|yeux droit|droite|gauche|gauches, verts et
      rouges, rouges et verts, bleus|bleu et|ou|rouges rouges|vert|verts, de bas en haut et de gauche, jeune parti
      gros, votez fraise|pour le|pour la meilleur|meilleure|plat|produit, vote|votes|votent des lecteurs|du public|du
      jury|pour leur plat, elu|elue|elus meilleur|meilleure|plus|produit|saveur|local de la, scrutin clos, president|
      presidente|presidents photographie|photographies, presidentielle course, votation des lots, liste|listes de
      course|courses|mariage|diffusion|attente|noire|naissance, action francaise au, front commun contre, ensemble
      vocal, identite visuelle, manifestation de soutien a l equipe, petition de principe, comite d entreprise boules,
      suppleante d institutrice, conseiller departemental en architecture, federation francaise de ski|speleologie|
      scoutisme, station|piste|ecole FFS, horizon* professionnel*, ancien|anciens|ex pays communiste|communistes, pays
      communiste|communistes, bloc communiste|de l Est, architecture|epoque|immeuble|urbanisme stalinien|stalinienne|
      communiste|fasciste|mussolinienne, historien|historienne|specialiste|biographe|biographie|sociologue|ethnographe
      d|de|des|du|sur? gilets|l?|la?|le?|les? .. jaunes|communisme|gaullisme|extreme|droite|gauche|fascisme|
      anarchisme|PCF|FN|RN|Front|socialisme|Jaures|Blum|Gaulle|Mitterrand|Lenine|Trotski|Mao|royalistes, roman|romans|
      film|piece|serie|polar|saga|bande|podcast|fresque ... communiste|communistes|gaulliste|anarchiste|anarchistes|
      royaliste|royalistes|fasciste|trotskiste|militants|gauchiste|revolutionnaire, a droite ni a gauche, anarchiste
      des|du|de la? horaires|langage|cuisine|mode|pinceau|fourneaux, republicain|republicains espagnol|espagnols|
      irlandais, maire ancien patron, le maire|la maire|ministre|depute|deputee|prefet son|sa|mon|ancien|ancienne,
      chef|patron|patronne|associe|directrice|directeur etant candidat|candidate|elu|elue, regime|regimes sans|sec|
      alimentaire|alimentaires|hypocalorique|matrimonial|de|moteur|moteurs|fiscal|general|indemnitaire|special|
      speciaux|cretois|moulinage, contre le regime regime|alimentaire, opposition argumentee|au projet|a la fusion|
      entre|constructive|des locataires|de phase, opposition au projet de|d, ecole FFS, liberal|liberale kine|
      infirmier|infirmiere|depuis, en liberal, profession liberale
    `,
  },
};
