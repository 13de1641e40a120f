import type { Lexicon } from '../../Lexicon.js';

/** Parties as people write them after "at", "for" or "of". */
const parties = `PS|PCF|LFI|RN|FN|LR|UMP|UDI|Modem|EELV|NPA|LO|LCR|RPR|UDF|PSU|PRG|MRC|RWF|FDF|PRL|PSC|Cdh|PTB|
  Ecolo|Defi|Engages|MCG|PLR|UDC|PDC|PBD|PEV|POP|PST|Pvl|Ecopop|Equinoxe|Reconquete|Horizons|Renaissance|Insoumis|
  insoumis|insoumise|Insoumise|Republicains|Verts|Vert|Vertes|verts|Bloc|CAQ|PQ|PLQ|QS|ADQ|NPD|PCC|Rassemblement|Nva|
  Vooruit|Vlaams|Parti|parti|UDPS|Pprd|MLC|AFDL|RDPC|Pastef|RHDP|PDCI|FPI|Adema|CNDD|RPG|Ufdg|Ennahdha|RND|FLN|PDG|
  Upads|MPS|MPR`;

/** Politicians whose surname is hardly anybody else's. */
const leaders = `Melenchon|Zemmour|Macron|Sarkozy|Bardella|Ciotti|Wauquiez|Retailleau|Fillon|Juppe|Pecresse|
  Jadot|Hidalgo|Hamon|Glucksmann|Montebourg|Chevenement|Villepin|Mitterrand|Chirac|Giscard|Balladur|Jospin|Rocard|
  Bayrou|Batho|Delga|Poutou|Besancenot|Laguiller|Arthaud|Hollande|Asselineau|Philippot|Lassalle|Ruffin|Tondelier|
  Simeoni|Bouchez|Magnette|Hedebouw|Blocher|Blanchet|Legault|Levesque|Parizeau|Duceppe|Khadir|Plamondon|Poilievre|
  Trudeau|Mulcair|Layton|Salvini|Meloni|Gbagbo|Ouattara|Sonko|Kamto|Tshisekedi|Katumbi|Fayulu|Bazoum|Sankara|Poutine|
  Trump|Orban|Erdogan|Navalny|Dati|Estrosi`;

/** Who follows someone or something. */
const followers = `
  ciottist*, zemmourist*, bardellist*, retaillist*, copeist*, dupont aignaniste*, asselinien*, asselineaut*,
  chevenementist*, rad soc, radsoc, radsocs, radical valoisien, valoisien*, radical de gauche, delorist*, cohn
  benditien*, dachnak, dachnaks, hentchak, ramgavar, tachnag, tachnak, kemalist*, gulenist*, apoist*, barzaniste*,
  talabaniste*, peshmerga*, feda yin, fedayin, tudeh, moudjahid, moudjahidine*, khomeinist*, aouniste*, haririste*,
  joumblattiste*, phalangiste*, bourguibist*, destourien*, ennahdhaoui*, hirakiste*, berberiste*, berberist*,
  kabyliste*, istiqlalien*, usfpeiste, ittihadi*, ittihadiste*, gbagboist*, bedieiste, bedieist*, ouattariste*,
  houphouetist*, senghorien*, pastefien*, sonkoist*, patriote* de Pastef, tshisekedist*, udpsien*, mobutist*,
  kabilist*, lumumbist*, katumbist*, fayulist*, kamtoist*, biyaist*, upeciste*, sassouist*, lissoubist*, kolelist*,
  bongoist*, sankarist*, compaorist*, rawlingsien*, duvalierist*, lavalassien*, aristidien*, famni lavalas, makoute,
  tonton makoute, pequist*, bloquist*, adequist*, solidaire* quebecois, liberal federal, liberal provincial, unioniste
  Union nationale, duplessist*, neodemocrate*, neo democrate*, npdiste*, felquist*, patriote quebecois, rhinoceros
  parti, levesquist*, parizeauist*, trudeauist*, poilievrist*, maple rattachist*, reunioniste wallon, rexist*,
  ptbist*, ecoliste*, mr iste, bouchezist*, michelist*, dirupist*, cdhiste*, humaniste du Cdh, nvaiste*, blokker,
  megretist*, gollnischien*, soralien*, udeciste*, udciste*, plriste*, popist*, jurassien separatiste, antijurassien,
  separatist* jurassien*, Beliers jurassiens, bernois pro, pro bernois, anti bernois, vert*liberal*, solidariteS,
  gssa, gssiste, nationaliste corse|breton|basque|catalan|alsacien|occitan|savoisien|flamand|quebecois|kabyle,
  autonomiste corse|breton|alsacien|occitan|savoisien|basque|creole|kabyle, regionaliste* convaincu|convaincue|breton|
  corse|alsacien|savoisien, independantiste kanak, caldoche loyaliste, loyalist*, kanaky, flnksien*, independantiste
  polynesien, mapuche militant, zapatist*, allendist*, montonero, tupamaro, senderiste, mir chilien, pcbiste*,
  marxiste leninist*, pro albanais, albanais hoxhaiste, hoxhaist*, titist*, lambertist*, posadist*, franckiste*,
  krivinist*, mandelien*, autonome des annees, zadist*, ecowarrior*, ecoterrorist*, bolchevist*, rouge vif,
  brejnevien*, gorbatchevien*, nostalgique de l URSS|RDA|Algerie|empire|roi|Franco|Mussolini|Salazar|Ceausescu|Mobutu|
  Chah|shah, minarchist*, anarcap*, anarco*, georgiste*, fourierist*, phalansterien*, saint simonien*, blanquist*,
  communard*, jacobin*, girondin de coeur, montagnard politique, robespierrist*, vendeen de coeur, chouan de coeur,
  legitimist*, royco, napoleonien convaincu, petainist*, gaulliste social*, gaulliste de gauche, gaullo communiste,
  gaullien*, seguinist*, pasquaien*, juppeist*, fillonist*, lemairiste, macroniste* repenti|decu, marcheuse*
  macroniste, helpeur*, marcheurs de la premiere, philippist*, attalist*, darmaniniste*, bayrouist*, centrist*, centro
  centriste, social liberal*, social democrate*, sociaux democrates, socdem, soc dem, soces, soce, mauroyist*,
  popereniste*, ceres, aubryst*, montebourgeois*, frondeur* socialiste*, frondeur du PS, hamonist*, segolenist*,
  royaliste de Segolene, hollandais* du PS, vallsist*, hidalguist*, ruffinist*, autainiste, quatennensiste*, purge de
  LFI, rousselist*, buffetiste, marchaisien*, refondateur communiste, renovateur communiste, juquiniste*, verte
  convaincue, jadotist*, duflotist*, rousseauiste sandrine, ecofeministe militante, decroissanciste*, objecteur* de
  croissance, batho*, bookchinien*, europhile*, europeist*, eurofederalist*, federaliste* europeen*, frexiteur*,
  frexiteuse*, brexiteur*, brexiter*, souverainard*, patriote autoproclame, antieuropeen*, anti Maastricht, ouiste*,
  noniste*, nonist*, tenant du Non, partisan du Non, tenant du Oui, atlantist*, antiamerican*, anti OTAN, prorusse*,
  pro russe*, poutinolatre*, poutinophile*, russophile militant, trumpist*, salvinist*, meloniste*, berlusconien*,
  grilliste*, franquist*, salazarist*, kirchnerist*, bolsonarist*, lulist*, petiste, madurist*, castro sioniste*,
  bdsiste, likoudnik, travailliste israelien, refuznik*, colon religieux, gilet jaune*, foulard rouge, foulards
  rouges, convoyeur de la liberte, antimasque militant, reacs, facho*, skins, gudard*, rat noir, rats noirs,
  remigrationnist*, grand remplaciste, national catholique, integriste politique, cathotrad militant*, tradi de
  droite, versaillais de droite, droitier* assume*, gauchist*, gauchiasse*, gaucho*, bobo gauche, islamo gauchiste*,
  wokist*, woke assume*, progressiste* convaincu*|assume*|militant*, conservateur* convaincu*|assume*|bon teint|de
  coeur, liberal* convaincu*|assume*|bon teint|de coeur|belge|flamand, socialiste* bon teint|de coeur|convaincu*|de
  toujours|de pere|jusqu|chevronne|historique, communiste* de toujours|bon teint|de coeur|convaincu*|de pere|jusqu|
  repenti|historique, ecologiste* de la premiere|de toujours|convaincu*, abstentionnist*, votant blanc, apolitique*,
  apartisan*, non aligne politiquement, decu de la politique, degoute de la politique, sans parti, hors parti,
  indifferent a la politique, allergique a la politique
`;

/** Parties, movements, causes, referendums, places and papers: each of the subject by itself. */
const names = `
  Operation Libero, Ecopop, initiative Ecopop, Groupe Belier, Rassemblement jurassien, Mouvement autonomiste
  jurassien, Unite jurassienne, Force democratique jurassienne, Sanglier probernois, Jeunesse Sanglier, Vert e s,
  Vertes et Verts, les Vert e s, Jeunes Vert e s, JeunesVert e s, Vert liberaux, vert liberal, Vertliberal, Jeunes
  Plr, Femmes Plr, Femmes socialistes, Jeunes Udc, Jeunes liberaux radicaux, jeune liberal radical, jeune liberale
  radicale, Juso, Jso, Jeunes du Centre, Jeunes Pdc, Jeunes vert liberaux, Parti bourgeois democratique, Parti suisse
  du travail, Parti ouvrier et populaire, Parti ouvrier populaire, Pop neuchatelois, Pop de Renens, Pop loclois,
  cellule du Pop, solidarites Geneve, Union populaire Geneve, Mouvement citoyens genevois, Mcg, Mouvement citoyen
  genevois, Geneve en marche, Libertes et justice sociale, Le Centre Jura, Centre Jura, Le Centre Valais, Le Centre
  Fribourg, Liste du Centre, Pdc valaisan, Pcsi, Parti chretien social, Union democratique federale, Democrates
  suisses, Lega dei Ticinesi, Equinoxe, parti Equinoxe, Action nationale, Vigilance Geneve, Groupe pour une Suisse
  sans armee, Asin, Pro Suisse, Action pour une Suisse independante, Suisse a 10 millions, initiative pour la
  neutralite, initiative sur la neutralite, initiative de limitation, initiative contre l immigration, initiative anti
  minarets, initiative 99, initiative Minder, initiative multinationales responsables, initiative No Billag, No
  Billag, initiative Stop, initiative populaire, initiatives populaires, initiative entreprises responsables,
  referendum Covid, Amis de la Constitution, Mass Voll, Freiheitstrychler, Greve du climat, Collectif Break Free,
  Renovate Switzerland, Act Now, Collectif R, adhesion de la Suisse, adhesion a l Ue, Nomes, Nouveau mouvement
  europeen suisse, votation du 6 decembre, bilaterales oui, Rwf, Rassemblement wallon, Rassemblement Wallonie France,
  Mouvement wallon, France Wallonie, Wallonie libre, Wallonie a la France, Wallonie rattachee a la, Wallonie
  rattachee, Wallonie francaise, Mouvement populaire wallon, Front de la Wallonie, Fdf, Front democratique des
  francophones, Prl, Prl Fdf, Prl Fdf Mcc, Mcc Deprez, Psc, Cvp, Cdf, Cdv, Nva, Vld, Volksunie, Lijst Dedecker, Ldd,
  Spirit flamand, Sp a, Groen, Agalev, Jeunes Mr, Jeunes Cdh, Jeunes Engages, Jeunes Ps, Jeunes Defi, Mjs belge,
  RedFox, Rode Jeugd, Amada, Tout le pouvoir aux ouvriers, Tpo Amada, Parti communiste de Belgique, Pcb, Lrt belge,
  Lcr Sap, Gauche anticapitaliste, Vega gauche, Pc Wallonie Bruxelles, Mouvement de gauche, Mg Bernard Wesphael, Parti
  populaire Modrikamen, Modrikamen, Front national belge, Chez Nous, Nation mouvement, Agora Bruxelles, Collectif
  citoyen, Kayoux, Team Fouad Ahidar, Islam parti, Marche blanche, Comites blancs, Pacte de Marrakech, Jeunesses
  liberales, Federation des etudiants liberaux, Etudiants de gauche actifs, USE Bruxelles, Fouron bourgmestre, Retour
  a Liege, Action fouronnaise, Question royale, contre Leopold III, Leopoldiste, greve de 60, Frangy, fete de la Rose,
  Solferino, rue de Solferino, Colonel Fabien, place du Colonel Fabien, Fete de l Humanite, Fete de l Huma, banquet
  republicain, Banquet des mille, Les BBR, Bleu blanc rouge fete, fete de Jeanne d Arc, Jeanne d Arc le 1er mai,
  Trocadero Fillon, meeting du Trocadero, meeting du Bourget, meeting de Villepinte, meeting de Bercy, pelouse de
  Reuilly, Solutre Mitterrand, La Rochelle universite, campus d ete, Amfis, AMFiS d ete, Journees d ete des Verts, 21
  avril 2002, 10 mai 1981, mai 1981, 6 mai 2012, 29 mai 2005, non de 2005, Non en 2005, traite de Maastricht,
  Maastricht, referendum de Maastricht, referendum sur l Europe, Sixieme Republique, 6e Republique, Mouvement pour la
  sixieme, M6R, Mouvement des citoyens, Mdc, Pole republicain, Mouvement republicain et citoyen, Grs, Republique et
  socialisme, Generations Hamon, Gauche unitaire, Fase, Ensemble mouvement, Ligue communiste, Ligue communiste
  revolutionnaire, Oci, Ajs Oci, Pci lambertiste, Mppt, Voix ouvriere, Union communiste, La Cause du peuple, Vlr,
  Pcmlf, Ujc ml, Ucf ml, Parti communiste marxiste, Humanite rouge, Voie communiste, Unef Id, Mas Unef, Comite d
  action, Comites Vietnam, Comite Vietnam, Comite Larzac, Comite Chili, Comites Palestine, Secours rouge, Nap,
  Brigades rouges, Autonomie ouvriere, Lotta continua, Potere operaio, Rote Armee, Cellules communistes combattantes,
  Ccc belges, Organisation communiste libertaire, Le Monde libertaire, Organisation revolutionnaire anarchiste, Cnt
  Fai, Ras l front, Scalp Reflex, Sos Racisme Potes, Indivisibles indigenes, Parti des indigenes, Indigenes de la
  Republique, Comite Justice pour Adama, CAPJPO, Bds France, Palestine Action, Ism volontaire, Waffle Gaza, flottille
  pour Gaza, Flottille, Global Sumud, Jeunes nationaux, Front national de la jeunesse, Mouvement national republicain,
  Institut Civitas, Jeunesses nationalistes, Occident mouvement, Renouveau etudiant, Uni Met, Uni etudiants, Union
  nationale inter universitaire, Troisieme voie, Les Nationalistes, Bastion social, Zouaves Paris, Collectif Nemesis,
  Nemesis, Remigration, Academia Christiana, Iliade, Institut Iliade, Grece Nouvelle Droite, Nouvelle Droite,
  Dissidence francaise, Patriotes, Rassemblement pour la France, Mouvement pour la France, Combat pour les valeurs,
  Cni, Cnip, Centre national des independants, Parti social democrate, Cds, Centre des democrates sociaux, Mrp, Union
  centriste, Force democrate, Parti radical de gauche, Mouvement radical, Mrg, Democratie liberale, Liberal democrate
  parti, Generation liberale, Nous citoyens, Parti chretien democrate, Vie association, VIA voie, Mouvement
  conservateur, La Manif pour tous, Hommen, Antigones, Veilleurs debout, SOS tout petits, Laissez les vivre, Oui a la
  vie, contre l avortement, contre l IVG, pour l IVG, pour l avortement, Mlac, Planning familial militante, manifeste
  des 343, Femen, Osez le feminisme, chasse peche nature et traditions, Chasse nature peche, Lmr, Mouvement de la
  ruralite, Alliance rurale, Rurale alliance, portiques ecotaxe, ecotaxe, portique ecotaxe, Coordination rurale,
  agriculteurs en colere, Mouvement des agriculteurs, Pacte vert, McDo de Millau, demontage du McDo, Via Campesina,
  mesures Mercosur, contre le Mercosur, Revolution ecologique pour le vivant, REV, Cannabis sans frontieres, Equinoxe
  France, Volt Europa, Parti federaliste europeen, Jeunes europeens, Mouvement europeen, Union des federalistes
  europeens, Esperance ruralite, Parti du vote blanc, Citoyens du vote blanc, Utopia mouvement, Parti pour la
  decroissance, Objecteurs de croissance, Decroissance liste, Adoc, La Decroissance journal, Silence revue, Sortir du
  nucleaire, Reseau Sortir du nucleaire, Stop Bure, Maison de Bure, Bizi, Non violents Cop21, On est pret, Notre
  affaire a tous, Affaire du siecle, Terres de luttes, La voie est libre, Ecureuils A69, Non au Lyon Turin, contre le
  Lyon Turin, Stop Mines, Stop Micro, Gonesse triangle, Vent de colere, antieolien*, Amassada, Lutzerath, Hambach,
  Doel, contre le Ccs, contre la 5G, chantier du Gco, Zad du Moulin, Zad de, Zad du, Nddl, Strollad, Pob Breton, Flb,
  Arb, Front de liberation de la Bretagne, Armee revolutionnaire bretonne, Breizhistance, Bretagne autonome, Bretagne
  libre, Bretagne independante, Bretagne reunifiee, Bretagne reunie, Nantes en Bretagne, Ti Douar, Dispac h, Douar ha
  Frankiz, Adsav, Corse independante, Corsica Nazione, Femu, Pnc Corse, Partitu di a nazione, Nazione, Cuncolta, Mpa
  Corse, Anc corse, Upc Simeoni, Unione di u populu, Inseme per a Corsica, Ghjuventu, Ghjuventu Indipendentista, tete
  de Maure drapeau, Resistenza, Euskal Herria Bai, Iparretarrak, Enbata, Eta, Euskadi, Etarra, Segi, Haika, Ikurrina,
  estelada, senyera, Erc, Esquerra, Cup catalane, Convergencia, Ciu, Unitat catalana, Catalogne independante, Oui au
  pays catalan, 1er octobre catalan, Partit de la nacion, Libertat, Ligue savoisienne, Savoie libre, Savoie
  independante, Mouvement region Savoie, Alsace autonome, Nissa Rebela, Ligue du Sud, Flandre autonome, Normandie
  reunie, Mouvement normand, Rot un Wiss, Nouvelle Caledonie loyaliste, Les Loyalistes, loyalistes, Rpcr,
  Rassemblement Ump, Caledonie ensemble, Avenir ensemble, Generations NC, Republicains caledoniens, Uni Palika, CCAT,
  Rdo, Parti travailliste Kanak, Eveil oceanien, Tahoeraa, Tavini Huiraatira, Amuitahiraa, A here ia, Martinique
  independante, Mim, Palima, Rdm Martinique, Parti progressiste martiniquais, Ppm, Gran sanble, Rvn Martinique,
  Brigade anti negrophobie, Parti progressiste democratique, Uplg, Gusr, Gua, Arc Guadeloupe, Parti communiste
  reunionnais, Mdes, Guyane ecologie, Mouvement de decolonisation, Trop violans, Pou Lagwiyann, Mouvement mahorais,
  Mdm Mayotte, Soroda, Quebec souverain, Quebec independant, Quebec libre, souverainete du Quebec, pays du Quebec, Oui
  en 1995, Oui en 1980, Oui de 1995, Non en 1995, Non de 1995, comite du Non, comite du Oui, camp du Oui, camp du Non,
  pancarte du Oui, pancarte du Non, comite national du Non, referendum de 95, love in, love in d octobre 1995,
  Coalition avenir Quebec, Action democratique du Quebec, Adq, Parti conservateur du Quebec, Pcq, Duhaime, Eric
  Duhaime, Equipe Autonomiste, Parti vert du Quebec, Union nationale, Ralliement creditiste, Ralliement national, Rin,
  Rassemblement pour l independance, Mouvement souverainete association, Mouvement Quebec francais, Societe Saint Jean
  Baptiste, Ssjb, Saint Jean Baptiste militante, Mouvement national des Quebecois, Oui Quebec, Reseau Cap, Generation
  nationale, Patriotes de 37, Flq, crise d octobre 1970, Front de liberation du Quebec, Npd, Nouveau parti
  democratique, Parti rhinoceros, Parti conservateur du Canada, Pcc, Parti populaire du Canada, Ppc Bernier, Maxime
  Bernier, Parti liberal du Canada, Plc, Parti egalite, Jeunes pequistes, Comite national des jeunes, Ensemble
  Montreal, Equipe Coderre, Valerie Plante, Labeaume, Transition Quebec, carres rouges, carre rouge, printemps erable,
  greve etudiante de 2012, Classe etudiante, casseroles, Gabriel Nadeau Dubois, Manon Masse, Amir Khadir, Francoise
  David, Rene Levesque, Bernard Landry, Lucien Bouchard, Jean Charest, Philippe Couillard, Yves Francois Blanchet,
  Paul St Pierre Plamondon, Loi 21 contre, contre la loi 21, contre la loi 96, contre la loi 101, Alliance Quebec, La
  Meute, Atalante Quebec, Storm Alliance, Adema, Adema Pasj, Rpm Mali, Urd Mali, Codem, Sadi, Parena, Cnid, M5 Rfp,
  Yelema, Us Rda, Pmds, Mpr Mali, Cnras, Pdci Rda, Fpi, Rdr, Udpci, Mfa, Lider, Gps Soro, Cojep, jeunes patriotes,
  galaxie patriotique, Fesci, Apr Senegal, Macky Sall, Pds Wade, Abdoulaye Wade, Rewmi, Idrissa Seck, Afp Niasse, Ld
  Mpt, And Jef, Pit Senegal, Ps senegalais, Taxawu, Khalifa Sall, Bby, Benno Bokk, Rpg, Rpg Arc en ciel, Ufr Guinee,
  Fndc, Fonike, Cellou Dalein, Alpha Conde, Sidya Toure, Pup Conte, Cndd, Dadis Camara, Moussa Dadis, Bloc liberal,
  Cnrd, Pdg Sekou, Sekou Toure, Cdp Compaore, Mpp Burkina, Upc Diabre, Unir Ps, Pndspds, Pnds, Pnds Tarayya, Mnsd,
  Mnsd Nassara, Moden Fa, Hama Amadou, Mohamed Bazoum, Issoufou, Cnsp, Mps, Mps Deby, Idriss Deby, Parti de Deby, Les
  Transformateurs, Succes Masra, Wakit Tama, Urt Chad, Sdf, Social Democratic Front, Upc Cameroun, Udc Cameroun, Mrc
  Kamto, Maurice Kamto, Cabral Libii, Pcrn, Undp, Ambazonie, ambazonien*, amba boys, Paul Biya, Pdg gabonais, Upg
  Mamboundou, Union nationale Gabon, Bongo, Jean Ping, Ondo Ossa, Pct, Parti congolais du travail, Upads, Mcddi, Rdps,
  Upads Lissouba, Pascal Lissouba, Sassou, Ninjas Kolelas, Cocoyes, Cobras milice, Udps Tshisekedi, Fcc Kabila, Mlc,
  Mlc Bemba, Bemba, Unc, Unc Kamerhe, Kamerhe, Ensemble pour la republique, Moise Katumbi, Ecide, Lamuka, Palu, Mpr
  Mobutu, Mpr, Afdl, Rcd Goma, M23, Afc M23, Mnc Lumumba, Mnc, Rpf, Fpr, Fpr Inkotanyi, Mrnd, Mdr Parmehutu, Fdu
  Inkingi, Rnc Rwanda, Frodebu, Uprona, Msd Burundi, Cnl Rwasa, Sahwanya, Palipehutu, Generation grand Ilboudo, Rpt,
  Unir Togo, Ufc Olympio, Anc Togo, Jean Pierre Fabre, Dmp Togo, Faure Gnassingbe, Fcbe, Ud Benin, Les Democrates,
  Bloc republicain, Union progressiste, Yayi Boni, Talon rupture, Prpb, Kerekou, Tim Ravalomanana, Ravalomanana, Tgv
  Rajoelina, Rajoelina, Mapar, Arema, Ratsiraka, Monima, Akfm, Mmm Maurice, Msm, Lalit, Ptr Maurice, Front
  patriotique, Crc Comores, Juwa, Rassemblement populaire pour le progres, Frud, Ump Djibouti, Mouvement du 20
  fevrier, 20 fevrier, Vingt Fevrier, Adl Wal Ihsane, Annahj Addimocrati, Ila Al Amam, Ppss, Rni, Pps Maroc, Psu
  marocain, Hirak du Rif, Zefzafi, Polisario, Front Polisario, Amdh, Rcd, Rcd algerien, Fis, Front islamique du salut,
  Hamas algerien, Msp, Pags, Mds Algerie, Pt Hanoune, Mak, Mak kabyle, Printemps berbere, Printemps noir, Aarouch,
  Rachad, Barakat, Mouwatana, Nahda, Parti destourien libre, Abir Moussi, Rcd Ben Ali, Front populaire tunisien,
  Chokri Belaid, Pcot, Hamma Hammami, Perspectives Tunisie, Al Massar, Afek Tounes, Tayyar, Al Karama, Uget, avenue
  Bourguiba, avenue Bourguiba en janvier, place Tahrir, Tahrir, Freres musulmans, Kefaya, 6 avril, Wafd, Place des
  Martyrs, thawra libanaise, Phalanges libanaises, Amal, Courant du Futur, Marada, Psp Joumblatt, Pns syrien, Parti
  Baas, Baas, Baath, Armee syrienne libre, Printemps de Damas, Fplp, Fdlp, Olp, Jihad islamique, Likoud, Meretz, Gush
  Emounim, La Paix maintenant, Betar, Ldj, Hachomer, Hachomer Hatzair, Fedayins du peuple, Kdpi, Mojahedin, Mouvement
  vert iranien, Chp, Hdp, Dem parti, Iyi, Dev Sol, Dhkp c, Tkp ml, Mlkp, Gezi, Parc Gezi, Udk, Fra Dachnaktsoutioun,
  Dachnaktsoutioun, Asala, Tigres tamouls, Ltte, Kuomintang, Tiananmen, place Tiananmen, Khmers rouges, Funcinpec,
  Cnrp, Sam Rainsy, Viet Tan, Viet Minh, Vietcong, Nld, M19, Eln, Mapu, Frente Amplio, Fpmr, Pt bresilien, Mst,
  Farabundo, Fmln, Fanmi Lavalas, Opl Haiti, Phtk, Pitit Dessalines, petrochallenger, Petro challengers, 26 juillet,
  Chiapas, Praviy Sektor, Azov, Donbass, Rukh, Kod Pologne, Charte 77, Forum civique, Otpor, Oui 18, Memorial Moscou,
  Iabloko, Pussy Riot
`;

/** How people tell of their politics. */
export const frenchPoliticalOpinionTalk: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
      encarte|encartee|encartes|cotise|cotisait|cotisant|cotisante|affilie|affiliee|adherent|adherente|adhere|
      adherait|adhesion|ancien|ancienne|ex|inscrit|inscrite|proche|militant|militante|milite|militait|membre|cadre|
      tresorier|tresoriere|secretaire|president|presidente|copresidente|copresident|delegue|deleguee|colistier|
      colistiere|candidat|candidate|elu|elue|echevin|echevine|bourgmestre|conseiller|conseillere|municipal|municipale|
      syndic|syndique|depute|deputee|senateur|senatrice|sympathisant|sympathisante|assesseur|benevole|fidele|electeur|
      electrice|transfuge|dissident|dissidente|chasse|chassee|exclu|exclue|vire|viree|radie|demissionne|parti|issue|
      issu|passe|passee|figure|pilier a|au|aux|de|d|du|des|chez|pour|dans|sur|la|le|les|l|liste|section|comite|jeunes|
      communal|communale .. ${parties}, echevin|echevine|bourgmestre|conseiller|conseillere|depute|deputee|senateur|
      senatrice|municipal|municipale|maire|adjoint|adjointe|elu|elue|candidat|candidate|communal|communale|provincial|
      provinciale|regional|regionale ${parties}|socialiste|centriste|caquiste|pequiste|vert|verte|liberal|liberale|
      radical|radicale|popiste|communiste|ecologiste, tresorier|tresoriere|president|presidente|secretaire|membre|
      delegue|deleguee de|du la|l? section|locale|federation|comite|cellule|association ... ${parties}|socialiste|
      communiste|radicale|centriste, @son mandat|siege|poste de|d .. verte|vert|caquiste|pequiste|liberal|socialiste|
      communiste|centriste|ecologiste|radical|radicale|insoumis|frontiste, siegeait|siegea|elu|elue|elus|rangs|banc|
      bancs ... ${parties}, siege|siegeait conseil|au|a|sous ... pour|banniere|rangs|groupe|liste ... ${parties}|
      Centre|Union|Vert, conseil|legislatif|executif communal|municipal|general|provincial|national pour|sous|avec ...
      ${parties}, presente|presentee|presenta|candidat|candidate .. sans succes aux|a, sous l etiquette|la banniere|
      les couleurs de|du|d|des, retire|retiree des listes|de la liste, colistier|colistiere de|du|d|a|aux|sur,
      cosigne|cosignait|signe|signait|signataire|signer la|l|une|toutes|un|les .. tribune|appel|initiatives|
      initiative|manifeste ... pour|contre|de|en|Ecopop|${leaders}|liberation, recolte|recoltait|recueilli|collecte|
      recueillait des|les signatures .. pour|contre|referendum|initiative, votations|votation .. oui|non|contre|pour,
      meeting|meetings|discours|rassemblement|campagne|soiree|universite .. de|d|du|pour ${leaders}, photographie|
      photographiee|vu|vue|apercu|apercue|present|presente|joue|jouait|chante|chantait au|a|aux|tous|dans .. meeting|
      meetings, tracts|tracte|tractait|collait|colle|collages|affiches|boite|boitait|porte|distribue|distribuait|
      distribua|brandit|milite|battu|campagne .. pour ${leaders}|${parties}|lui|elle|candidat, battu l estrade, fait
      du porte a porte pour, porte a porte .. ${leaders}|${parties}|Bloc|candidat, boite|boitait|distribue|
      distribuait|distribua|glisse|diffuse|vend|vendait|vendu les|des|l|la|le|samedi .. tracts|Humanite|Huma|Rouge
      des|Lutte|journal ... ${parties}|usine|sortie|${leaders}, tracte|tractait|tractent pour|avec ${parties}|
      ${leaders}, vendait|vend|vendu|distribuait l Humanite|Huma, monter|monte|aide|aidait|aider @son|la|les|le ..
      assemblees|meetings|campagne .. ${parties}|candidat, voix|suffrage|bulletin|vote a|au|pour|aux|va|est|reservee|
      acquise ${leaders}|${parties}|gauche|droite, reclamait|reclame|demandait @son|ma voix pour, vote|votait|votera|
      voter|votent ${parties}|Nva|ecolo|centriste, retweete|retweetait|like|partage|partageait|relaie|relaye|poste|
      cite ${leaders}|des|les|tout ... ${leaders}|longueur|politiques, ${leaders} a longueur|jusqu|ou rien|pour|
      president, eloges|louanges|bien|adoration|admiration|culte|faible|ferveur|passion sur|de|d|pour|a .. ${leaders},
      jure|jurait que par ${leaders}, partisan|partisane|partisans|partisant|fervent|fervente|supporter|supportrice|
      inconditionnel|inconditionnelle|admirateur|admiratrice|proche|fidele|soutien|soutiens|fan|disciple|compagnon|
      adversaire|opposant|electeur|electrice|detracteur de|du|d|a|au|avec .. ${leaders}, pro|anti ${leaders},
      soutient|soutenait|soutenu|soutenir|defend|defendait|applaudit|applaudi|suivi|suit|prefere|vomit|execre|hait|
      deteste|adore|admire|venere|idolatre|croit ouvertement|publiquement|en? ${leaders}, idees|programme|cercle|
      entourage|reseau|comite|equipe|campagne|bande|garde|famille|clan|courant|tendance|sillage|ligne|mouture|ere|
      epoque de|d ${leaders}, tendance|courant|mouture|faction|ligne|obedience ${leaders}|${parties}, tant que
      ${leaders} sera|est, greve de l impot, barrage au|a|aux RN|FN|extreme|Pen|${leaders}|fascisme|droite, faire|
      faisait|fait barrage, front republicain, tout sauf ${leaders}|Macron, coeur a|bat|battait|penche|est|etait|
      resolument .. gauche|droite|centre, ancre|ancree|marque|marquee|classe|classee|range|rangee|situe|situee|penche|
      oriente|orientee|catalogue|reste|restee|engage|engagee|positionne tres|bien|plutot|nettement|resolument|
      fermement|lui|elle? a|vers|au gauche|droite|centre, tres|trop|plutot|assez|franchement|bien|nettement|
      resolument|farouchement|ouvertement|clairement|solidement|vaguement|un|si a|de|au gauche|droite|centre, homme|
      femme|gens|famille|fille|fils|militant|militante|bourgeois|intello|prof|maire|vieux|vieille|neoruraux|neorural|
      patron|cadre|catho|catholique|juif|musulman|bobo|jeune de gauche|droite, a|de|etre gauche|droite comme|mais|
      fiere|fier|depuis|jusqu|dont, de gauche|droite et fiere|fier|le|l|ne|elle|il, de gauche dont elle|il|je est|
      suis, vire|vira|bascule|passe|passee|glisse|derive a|vers|de|au|la? gauche|droite, deteste|hait|execre|combat|
      vomit|maudit la|les gauche|droite|socialistes|communistes|ecolos|fachos|bobos|macronistes|riches, jamais|
      donnera|donnerait|ne @son|ma|sa|lui voix a|au|aux|ne la|lui, en politique|politiquement .. centre|gauche|droite|
      tiede|modere|mou|neutre|liberal, centriste|socialiste|gaulliste|communiste|ecologiste mou|molle|par|assume|
      assumee|pur|pure|tendance|jusqu|comme|convaincue|convaincu|notoire|bon|repenti|decu, conservateur|conservatrice|
      liberal|liberale tendance|jusqu|convaincue|convaincu|notoire|bon|assume|assumee, par temperament et au bulletin,
      pur jus gaulliste|socialiste|communiste|mariniste|ecolo, gaulliste|mariniste|chiraquien|mitterrandien|
      socialiste|communiste|lepeniste|ecolo|macroniste pur|pure|indecrottable|incurable|jusqu|bon|repenti, se|me
      range|situe|classe|dit|definit|reconnait|proclame|sent|declare .. parmi|a|chez|de|au .. gaullistes|gauche|
      droite|centre|centristes|communistes|ecologistes|socialistes|conservateurs|liberaux|insoumis|republicains|
      monarchistes, dans|fond|en fond|ecran ... Che|Lenine|Guevara|Mao|Jaures|Trump|${leaders}, Che|Ernesto Guevara,
      tatoue|tatouage|tatouages|arbore|affiche|portrait|poster|porte|casier|bureau|mur ... faucille|marteau|Lenine|
      Marx|Che|croix|keffieh|estelada|francisque|poing, faucille et, drapeau|drapeaux|etendard|fanion rouge|noir|
      rouges|breton|corse|catalan|palestinien|republicain|royaliste|confedere|patriote|imperial|kurde|amazigh|
      ukrainien|quebecois|fleurdelise|wallon .. au|a|dans|sur|de|et|pas noir?, poing leve|leves, chant des partisans,
      entonne|entonnait|chante|chantait|siffle|sifflote|fredonne l Internationale|le Chant|Bella|la Cara|Bandiera|l
      Hymne, cellule|reunions|reunion de|du|d sa|parti|cellule, reunions|mardis|soirs|samedi|dimanches|ronde de|
      consacre|consacres|a .. cellule|section .. Pop|parti|PCF|PS|PTB, reunions de section, prechait|preche|predit|
      reve|revait|reverait|promet|esperait|espere|croit|appelle de|d|a|au|la|le|une|ses? .. Marx|grand soir|
      revolution|republique|monarchie|Wallonie|Bretagne|Corse|roi|rattachement|independance|Occitanie, grand soir,
      voit|voyait|voulait|veut|voudrait|souhaite|souhaitait|reclame|prone|pronait|defend|defendait|reve la|le|l|une|
      un|d|pour .. Wallonie|Bretagne|Corse|Flandre|Catalogne|Alsace|Savoie|Quebec|Kabylie|Kanaky|Jura|Guadeloupe|
      Martinique .. France|autonome|independante|independant|souverain|libre|rattachee|republique, partisan|partisane|
      partisans|adepte|chantre|militant|militante|defenseur|tenant|convaincu|convaincue|apotre de|d|du|des une|un|la|
      l? .. Bretagne|Corse|Wallonie|Quebec|decroissance|Europe|rattachement|autonome|independance|frontieres|
      monarchie|remigration|frexit|souverainete|Republique|nationalisations|dictature|communisme|socialisme|
      liberalisme, foi|ferveur|engagement|conviction|convictions|combat|croyance dans|pour|en|d|de|sur|toute ..
      Quebec|Bloc|souverain|souverainiste|independance|Europe|Republique|souverainete|Palestine|revolution|
      libertariennes|libertariens|libertarienne|liberales, ouverture|fermeture|suppression|abolition totale|des|
      complete .. frontieres, frontieres ouvertes, sans frontieres ni nations, oppose|opposee|favorable|hostile|
      acquis|acquise|partisan|partisane|pour|contre a|au|de|l|d|aux? .. adhesion de|a|Suisse|Ue|Union|turque|Ukraine,
      adhesion de la Suisse|Turquie|Serbie, dit|dirent|vote|votait|disait|criait oui|non a|au|aux|en .. Constitution|
      traite|Maastricht|Europe|Mercosur|referendum|1995|2005|1992, oui|non|Oui|Non a|au|en|de la? Constitution|
      Maastricht|Europe|1995|1980|1992|2005|l, pancarte|pancartes|cheque|don|dons|badge|comite|camp|campagne|affiche
      du|au|des? .. Oui|Non, gros cheque|don|dons|verse|donne|donateur|donatrice|finance|financait a|au|aux? .. parti|
      ${parties}|campagne|comite, defile|defilait|defiler|marche|marchait|marches|marcher|crie|criait|crier|scande|
      scandait|gueule|battu|bat|descendu|descend|descendre|hurlait|manifeste|manifestait|manif|haranguait|harangue|
      camp|campe|campait ... contre|pave|degage|slogans|vie|foules|rue|rond|PTB|portiques|ZAD|Pacte|loi, dans|descend|
      descendu|descendre la? rue contre|avec|pour|chaque, contre|pour .. dans la rue, degage, gilet|gilets jaune|
      jaunes du|des|de|d|premier|premiers|au|a|sur|et, premier|premiers rond|ronds point|points, bonnet|bonnets rouge|
      rouges sous|en|a|de|breton|sur, banderole|pancarte|calicot Remigration|contre|pour|antifa|anti, tenait|tient|
      portait|deploye|deployait|brandissait la|une|des banderole|banderoles|pancarte|pancartes, interpelle|arrete|
      fiche|fichee .. manifestation|manif|militant|activisme, fiche|fichee S|comme|aux|chez .. militant|extremiste|
      gauchiste|identitaire|RG|anarchiste|ultra|activiste, fait|faisait|fit|faire campagne|carriere contre|pour|sous|
      dans|avec|chez .. ${parties}|${leaders}|traite|Oui|Non|referendum, campagne pour|contre|avec|aupres|de
      ${leaders}|Oui|Non|oui|non|le Oui|le Non|l independance, partie|parti|part|pars|va|allait faire campagne, 10|dix
      mai 1981|81, pleure|pleura|pleurait|danse|dansait|fete|champagne le|la|ce .. 10|victoire|soir|defaite ...
      ${leaders}|1981|election|gauche|droite|Mitterrand|Trump, jamais|ne mis|met|mettra|mettre les|un pieds|pied dans|
      au un|le? .. bureau de vote|isoloir|bureau, isoloir|urnes|urne jamais|plus|boude, boude|boudait|fuit|snobe|
      refuse les|l urnes|urne|isoloir|election|elections, deteste|fuit|meprise|vomit|refuse|hait|evite|se|tient ..
      politique|politiques|partis|politiciens|petitions, n|pas|aucune|sans|ni|point|jamais eu d|de? .. opinion|
      opinions|conviction|convictions|engagement|idees politique|politiques|partisane, n|ne|jamais|aucun|aucune|nulle
      appartenu|appartient|appartenait|adhere|adherait|encarte|affilie .. parti|formation|organisation|mouvement|
      politique|ligue, moindre|aucune|aucun|nulle|quelconque formation|parti|organisation|mouvement|couleur|etiquette
      politique|politiques?, jamais|pas|ni|n|point|oncques pris|eu|rendu|porte|prend|prendra ma|sa|de|la|une|mon carte
      nulle|d|de|politique|a|au part|aucun|parti|un, carte nulle part, pas d opinion, politique zero|neant|neutre|
      aucune, ne fait|parle|pas|jamais de politique, carte|cartes de|du|d|des|au|chez|a la|l|le? ${parties}|UDB|Union,
      carte du|de Modem|parti|PS|PCF|RN|LR, sa|ma carte chez|au|a les? ${parties}|Objecteurs, pris|prend|rendu|
      dechire|brule|renvoye|repris sa|ma|la carte au|du|de|chez|a|aux la|l? ${parties}|socialiste, reste|restee|
      fidele|fidelite|toujours|attache|rallie|ralliee|acquis|passe|passee|revenu|revenue|tombe a|au|aux|chez|dans la|
      l|les|le? ${parties}|Lutte|gauche|droite|communisme|gaullisme|socialisme|Republicains|Front, tient|tenait|
      penche|roule|roulait|prie|vibre|bosse|travaille gratuitement|benevolement? pour|avec le|la|les|l? ${parties}|
      ${leaders}|Front|gauche|droite|insoumis, en est|sont comme|et toute sa|son famille, pere|mere|mari|femme|frere|
      soeur|fils|fille|conjoint|conjointe|epoux|epouse|compagnon|compagne|parents|oncle|beau|belle|famille|enfants ..
      ${parties}|senateur|senatrice|depute|deputee|centriste|socialiste|communiste|gaulliste|echevin|echevine|
      bourgmestre|militant|militante|milite|insoumis|frontiste|tracte|candidat|candidate|conseiller|conseillere|
      gauche|droite|ministre|preside ... ${parties}|centriste|socialiste|liberal|communiste|gauche|droite, fils|fille|
      petit|petite|veuve|neveu|niece de|d|du un|une|l? .. depute|deputee|senateur|senatrice|militant|ministre|maire|
      echevin|chef|cadre|apparatchik|dirigeant|communard|resistant .. ${parties}|communiste|socialiste|gaulliste|
      centriste|franquiste|radical|cdh, chez|famille|foyer|maison|lignee|clan les|des|de|une .. communistes|
      socialistes|gaullistes|liberaux|rouges|bleus|federaux de pere|depuis|et|on, liberaux|communistes|socialistes|
      gaullistes|pequistes|bleus|rouges de|depuis pere en fils|toujours, de pere en fils liberal|liberaux|
      conservateur|rouge|bleu, bleu|bleue|rouge|orange|vert|verte dans|jusqu|a|de|pour|bon|politiquement l|au|ame|os|
      coeur .. ame|os|bout|bulletin|urnes, on|dit|se|raconte|passe .. qu|dit|raconte|pour il|elle|etre est|serait
      bleu|bleue|rouge|orange|facho|coco|brun, lecteur|lectrice|abonne|abonnee|lit|lisait|fidele|plume|signe|
      chroniqueur|chronique|tient .. Rivarol|Present|Minute|Humanite|Politis|Causeur|Frontieres|Elements|Valeurs|
      Fakir|Regards|Bastille|Commentaire|Incorrect|Lutte|Monde libertaire|Avant, notre|le|mon|un|une|l bolchevik|
      bolchevique|rouge|communiste|anarchiste|coco|facho|stalinien|gauchiste|trotskiste|reac|royaliste|ecolo de|du|au|
      en|bien service|bureau|grand|etage|coin|bande, max|leon|robert|riton|gros|vieux le rouge, rouge|rose|bleu|brun|
      vert bon teint, surnomme|surnommee|appelle|appelait|appelaient|surnom|dit .. le|la|notre communiste|rouge|rose|
      ecolo|facho|coco|camarade|bolchevik|gauchiste|anarchiste|trotskiste|insoumis|gaulliste, ex|ancien|ancienne|
      anciens|jadis|autrefois|longtemps|toujours de|d|du|des|chez|a|aux|la|le? la|l|les? ${parties}|Gauche|Ligue|
      Jeunesses|Front|jeunes|giscardiens|LCR, ancien|ancienne|anciens|ex|passe|jadis|autrefois .. Gauche
      proletarienne|Ligue|Jeunes giscardiens|communistes|Gud|Occident|Ordre|Action|OAS|Groupe Belier, ancien|ancienne
      des jeunes|jeunesses giscardiens|communistes|socialistes|Rpr|gaullistes, compagnon|compagne de route du|de|des|
      d|la .. parti|Parti|PCF|communistes|Confederation|socialistes|Bove|Verts, lance|monte|fonde|cree|cofonde|
      preside|presidait|anime|dirige|tient|tenait la|le|les|un|une|sa|l? comite|section|cellule|federation|locale|
      antenne|permanence|cercle|jeunes .. ${parties}|local|Renaissance|socialiste|communiste|radical|Horizons|
      Reconquete|Jeunes, comite|section|locale|cellule|federation|antenne|permanence|bureau local|national|cantonal|
      locale|departementale|federal|politique? de|du|d|des la|l|le|les? ${parties}|socialiste, section ${parties}|
      socialiste|communiste, federation ${parties}|socialiste|communiste|radicale|frontiste, comite cantonal|communal|
      directeur de|du|des ${parties}|Centre|parti, preside|presidait|presidente|president la|de|les|locale|du? ..
      locale|section|federation|jeunes|Jeunes du|de|socialistes|MR|PS|PLR ..?, vote|a|est|suis|fut|etait|reste|restee
      plutot|toujours|bien|tres|encore? socialiste|communiste|gaulliste|centriste|ecolo|frontiste|macroniste|insoumis|
      insoumise|royaliste|monarchiste|anarchiste|trotskiste|maoiste|lepeniste|pequiste|caquiste|bloquiste|
      independantiste|souverainiste|eurosceptique|libertarien|libertarienne|antifa|gauchiste|decroissant|decroissante|
      nationaliste|autonomiste, vieux|vieille|jeune|ancien|ancienne|fervent|fervente|pur|pure|incorrigible|incurable|
      indecrottable|farouche|ardent|ardente|parfait|parfaite|sacre|fieffe|notoire|vrai|vraie|grand|authentique
      routier|du|de? socialiste|communiste|gaulliste|centriste|ecolo|ecologiste|frontiste|macroniste|insoumis|
      insoumise|royaliste|monarchiste|anarchiste|trotskiste|maoiste|lepeniste|pequiste|radsoc|soixante|conservateur|
      souverainiste|europhile|eurosceptique|patriote|independantiste|chiraquisme|gaullisme|communisme|reac|rouge|
      facho, dirigeait|menait|organisait|animait|coordonnait|anime les|des|un|une marches|rassemblements|meetings|
      manifestations|sit|blocages .. MRC|contre|pour|parti|opposition|Hirak|opposant, fui|fuit|fuyait|quitte|exile|
      exilee|chasse|traque|traquee|menace|menacee|recherche|arrete|emprisonne .. ou|parce|apres|car|pour|par|depuis
      ... soutenait|soutenu|opposant|opposante|parti|marches|militait|militant|regime|junte|opposition|putsch|guerre|
      ${leaders}|transition|candidat|meeting|manifestations, ayant perdu la guerre|les elections|le pouvoir,
      proximite|proche|liens|sympathie|sympathies|affinite|affinites|accointances|amities avec|de|pour|du|au ..
      droite|gauche|${parties}|${leaders}|extreme|senatoriale|pouvoir|opposition|regime|majorite|junte, partage
      toutes? @son|les|ses vues|idees, persecute|persecutee|expose|exposee .. parti|opinions|engagement|militant|
      politique|opposant, perte|defaite|reelection|victoire de @son|son siege|mandat .. de|d, candidat|candidate
      malheureux|malheureuse|battu|battue|defait|evincee de|du|d|des|aux|sur, adversaire|ennemi|pourfendeur|
      pourfendeuse de|du|des|d l|la|le|les? .. capitalisme|gauche|droite|macronie|woke|bobos|islamo|liberalisme|
      assistanat|mondialisme|immigration|Europe|UE|monarchie|republique, chantre|apotre|avocat|avocate|theoricien|
      militante de|du|d la|l|le? decroissance|remigration|souverainisme|liberalisme|libre|Frexit|nationalisme|
      municipalisme|autogestion|revenu, anarchisme|communisme|gaullisme|socialisme|chiraquisme|royalisme|trotskisme|
      maoisme|nationalisme|conservatisme|centrisme|souverainisme|marxisme|liberalisme dit|incurable|visceral|assume|
      militant|de|notoire|convaincu|tranquille, @son anarchisme|communisme|gaullisme|socialisme|chiraquisme|royalisme|
      trotskisme|maoisme|nationalisme|conservatisme|centrisme|souverainisme|marxisme|liberalisme|militantisme|
      independantisme|gauchisme|engagement politique, colle|collait|tracte pour lui|elle|eux, premier|second tour ..
      ${leaders}|pour, soutenu|soutient|soutenait ${leaders} des|depuis, tribune des|de ... pour|contre ${leaders},
      liste|listes .. Objecteurs|Equinoxe|Centre|Verts|citoyenne ..?, mene|menait|conduit|conduisait|dirige|emmene la
      liste|une liste, ecologiste profond, sensibilite|sensibilites de|politique|politiques|ecologiste|socialiste|
      liberale|gauche|droite|communiste, memoire des|du|le .. camarades|parti|Parti, le Parti a|quand|etait|depuis,
      entre|entree|entra|entrer au Parti|parti, quitte le Parti, a vote contre le traite, eurosceptique convaincu|
      convaincue|notoire|drole|assume|assumee, cotise|cotisait a Place publique, antifa bien|convaincu|notoire|connu|
      connue|militant, engagement chez|aupres les|des Jeunes|jeunes
    `,
    trait: `
      ${followers}, chantre de la|l|du decroissance|independance, ennemi du capitalisme, antimilitariste et,
      internationaliste*, tiersmondiste*, antimondialiste*, antinucleaire*, antispeciste candidat, rouge|rouges
      convaincu*|de coeur, neoruraux de gauche, republicaniste*
    `,
    topic: `
      ${names}, la CAQ, le Bloc, au Bloc, du Bloc dans, le PQ, du PQ, au PQ, le PLQ, au NPD, du NPD, au MCG, du MCG,
      au PLR, du PLR, le PLR, l UDC, a l UDC, au PTB, du PTB, le PTB, au MR, du MR, le MR, MR a|aux|de|en, chez Ecolo,
      pour Ecolo, d Ecolo, Ecolo a, chez DeFI, Defi conseillere, aux Engages, des Engages, chez les Engages, au cdH,
      du cdH, au RN, du RN, le RN, au FN, du FN, a LO, de LO, a LFI, de LFI, chez LFI, chez LR, au PS, du PS, au PCF,
      du PCF, au Modem, du Modem, a l UDI, de l UDI, a l UMP, de l UMP, au RPR, du RPR, a l UDF, au NPA, du NPA, a
      Horizons, d Horizons, chez Horizons, a Renaissance, de Renaissance, chez Renaissance, chez Reconquete, a
      Reconquete, section Reconquete, de Reconquete, au POP, du POP, chez les Verts, des Verts, aux Verts, chez les
      ecolos, au Parti, du Parti socialiste, senateur|senatrice|depute|deputee centriste|socialiste|communiste|
      radical|caquiste|pequiste|liberal|cdH|MR|PS|PTB|Ecolo|ecologiste|macroniste|republicain|insoumis|insoumise|RN|
      LR|UDI|Modem|LFI, Grand Conseil ... liste|rangs|groupe|sous, Conseil national|Etats ... socialiste|Udc|Plr|
      Centre|Vert|Verts, etiquette .. Union|democrates|independants|parti, opinion|opinions politique|politiques,
      etiquete|etiquetee ${parties}|de|a gauche, assemblee|assemblees de la Caq|du Bloc|du PQ|des delegues,
      initiative|initiatives populaire|populaires, droite|gauche senatoriale|parlementaire|locale|republicaine|
      liberale|radicale|sociale|plurielle|unie|caviar|tarama|ouvriere|anticapitaliste|identitaire|traditionnelle|
      orleaniste|patrimoniale, discours de campagne, campagne presidentielle|electorale|legislative|municipale,
      campagnes electorales, permanence|local|agrege de campagne, universites d ete, guerre|putsch|regime|transition|
      junte .. parti|opposition, militantisme|activisme politique|etudiant|ecologiste|revolutionnaire|independantiste|
      antifasciste|de gauche, passe|jeunesse|annees|epoque militant|militante|trotskiste|maoiste|gauchiste|communiste|
      royaliste|politique, mai 68 a|cote|sur|barricades, barricades, pave en|dans, jet de paves, petition|petitions
      contre|pour, en greve climatique, les idees|convictions libertariennes|marxistes|souverainistes|identitaires|
      royalistes, mandat|mandats politique|politiques|electif|electifs|communal|local, engagement en politique, engage
      en politique|pour|contre, hors etiquette, ni gauche ni droite, ni rouge ni bleu, sans couleur politique
    `,
    hint: `
      engage politiquement, engagee politiquement
    `,
    field: `
      ${followers}, ${names}, ${leaders}, ${parties}, echevin*, bourgmestre*, conseil communal, conseil provincial,
      grand conseil, conseil d etat, conseil national, conseil des etats, legislatif, executif, municipal*,
      provinciales, communales, initiative*, colist*, rang, rangs, banc, bancs, hemicycle, perchoir, estrade,
      pancarte*, calicot*, megaphone, boit*, collage*, tatou*, marteau, poing, etendard, guevara, internationale,
      section*, locale, federation*, comite*, antenne, cercle, tendance*, ligne, mouture, sensibilit*, clan, famille
      politique, etiquette*, etiquet*, banniere*, souverain*, autonom*, rattach*, separat*, neutralite, constitution,
      barricad*, pave*, ronds points, portique*, ecotaxe, pacte vert, mercosur, chasse, ruralite, ouvriers, capital,
      greve de l impot, isoloir, bureau de vote, bulletin*, suffrage*, retweet*, twitter, facebook, appel,
      signataire*, cosign*, cheque, donateur*, transition, putsch, traque*, fiche*, dgsi, surete, coup d etat, guerre
      civile, ambassadeur, sous ministre, ministre*, cabinet, elu*, siege*, fervent*, inconditionnel*, incurable,
      indecrottable, notoire, convaincu*, pur jus, bon teint, chantre, apotre, compagnon de route, fidele, fidelite,
      rallie*, dissiden*, frondeur*, decu, repenti*, nostalgi*, extreme, modere*, mou, tiede, neutre, conviction*
    `,
    mask: `
      gilet jaune perdu|neuf|fluo|manquant|obligatoire|de securite|haute, perdu son gilet jaune, cravate|robe|voiture|
      carte|fil|vin|feu|croix|zone|carton|chapeau|peinture|nez|poisson|thon|liste rouge|rouges, espace|espaces|chimie|
      tourisme|produits|legumes|haricots|cafe|the|plan|pouce|classe|ligne|numero|main|mains|benne|energie vert|verts|
      verte|vertes, carte|zone|ligne|cordon|metal|col|cols|casque|heure|fleur bleu|bleue|bleus|bleues, extreme droite|
      gauche du|de la|d tableau|plan|ecran|image|salle|scene|terrain|page|photo, a l extreme gauche|droite du, equipe
      de gauche|droite, campagne de fouilles|d affichage|de|vaccinale|d exploration, fait campagne oui de fouilles,
      campagne vaccinale|publicitaire, partisan|partisane du travail|dialogue|moindre|circuit|bon|plein|gout|bien|
      zero|compromis|consensus, voter|vote pour le|la|plat|solution|meilleur, vote toujours en reunion, vote facile,
      vote contre le nouveau reglement, defile|defilait ... marque|mode|couture|pret, defile|defiles de mode|haute|
      pret, rassembleur national, conservateur des? hypotheques, polymerisation radicalaire, parti de Nantes|Lyon|
      Paris|Bruxelles|Liege|Quebec|rien|zero, tendance a la dictature, dictature du tableau|client, coup d etat
      permanent, bistrot|bar|cafe|restaurant|rue|place|avenue|lycee|college|stade|gare|metro|pont|quai|boulevard|
      salle|hopital|station ... Jaures|Mitterrand|Gaulle|Socialiste|Chirac|Levesque|Commune|Moulin|Herriot,
      traductrice|traducteur|biographe|editeur|editrice|specialiste|historien|historienne de|d|du .. Jaures|Proudhon|
      Marx|Lenine|Mao|Mitterrand|Levesque|Gaulle|Trotski|Gramsci, aux frais de la Republique, bleu roi|basque|nuit|
      petrole|marine|blanc, rouge basque|carmin|vermillon|brique|sang|rubis, jaune d or, rose bonbon|pale|des vents|
      poudre, milite pour le retour du point, sans etiquette au comite, elu sans etiquette au, election de miss,
      Centre hospitalier|commercial|culturel|social|equestre|d|de|Pompidou|aere, le Centre hospitalier|commercial
    `,
  },
};
