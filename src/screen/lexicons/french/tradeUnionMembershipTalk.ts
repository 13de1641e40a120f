import type { Lexicon } from '../../Lexicon.js';

/** Confederations whose letters have few other meanings; written so that "CGT" and "Cgt" are both found. */
const central = `Cgt|Cfdt|Cftc|CGC|FO|Unsa|FSU|Sud|Solidaires|CNT|Fgtb|CSC|Cgslb|Cgsp|Setca|Slfp|Unia|Syna|SSP|
  Syndicom|SIT|Ftq|CSN|CSQ|CSD|Scfp|Tuac|Unifor|Teamsters|Metallos|Sepb|Sfpq|Spgq|Apts|FIQ|Ogbl|Lcgb|Aleba|Ugtt|Ugta|
  UMT|Cnts|Unsas|Untm|Ugtci|Ustke|STC|Ugtg|CFE`;

/** Federations and trades. */
const trades = `Snes|Snuipp|Snesup|Snalc|Snetap|Snuitam|Snptes|Snpnc|Snpl|Snj|SFA|Stjv|Ufict|Ufmict|Ugict|Ufap|
  Sdpm|Sndp|Onssf|Unfp|Snpmns|Aseb|APES|Specis|Cntpa|Alliance|Synergie|USM|Ferc|Sgen|Betor|Horval|Transcom|Spelc|Usac|
  Sncta|Fneeq`;

const unions = `${central}|${trades}`;

/** Who is of it. */
const holder = `adherent|adherente|membre|encarte|encartee|syndique|syndiquee|affilie|affiliee|militant|
  militante|delegue|deleguee|elu|elue|representant|representante|mandate|mandatee|permanent|permanente|secretaire|
  tresorier|tresoriere|president|presidente|vice|animateur|animatrice|cotisant|cotisante|sympathisant|sympathisante|
  porte|responsable|conseiller|conseillere|fondateur|fondatrice|cofondateur|cofondatrice|candidat|candidate|
  administrateur|administratrice|pilier|figure|dirigeant|dirigeante|inscrit|inscrite`;

/** The rarer names, each of the subject by itself. */
const names = `
  Cgt Spectacle, Cgt Interim, Cgt Cheminots, Cgt Ratp, Cgt Penitentiaire, Cgt Educ action, Cgt Commerce, Cgt Services
  publics, Cgt Sante action sociale, Cgt Construction, Cgt Energie, Cgt Mines, Cgt Dockers, Ports et docks, Cgt Livre,
  Sglce, Info com Cgt, Syndicat du Livre, Cgt Culture, Cgt Finances, Cgt Territoriaux, Cgt Insertion probation, Fnpd,
  Fnaf, Fnscba, Csd Cgt, Fapt Cgt, Fnme Cgt, Unsp Cgt, Snadgi, Snup, Snpes Pjj, Spterp, Snrt, Snac Cgt, Snap Cgt,
  Samup, Sgtif, Snctp, Ufcm Cgt, Ufc Cgt, Cgtu, Cntpa, Marins Cgt, Cgt Fapt, Cfdt Sante sociaux, Cfdt Textile, Cfdt
  Transports, Cfdt Services, Cfdt Cheminots, Cfdt Interco, Cfdt Banques, Cfdt Retraites, Cfdt Mines, Cfdt
  Construction, Cfdt Finances, Cfdt Pste, Cfdt Metallurgie, Cfdt Chimie, Cfdt Agri, Cfdt Education, Hacuitex, Fce
  Cfdt, Fga Cfdt, Fba Cfdt, Uffa, Ufetam, Feae, Synafor, Snme, Inv Cfdt, Symnes, Fep, Ucc Cfdt, Uir Cfdt, Uri Cfdt,
  Syndicat francilien, Fo Dgfip, Fo Cheminots, Fo Banques, Fo Ports, Fo Chimie, Fo Batiment, Fo Enseignement, Fo
  Hopital, Fo Transports, Fo Services publics, Fo Action sociale, Fo Taxis, Fo Douanes, Fec Fo, Fgta Fo, Feets Fo,
  Fasap, Uncp, Snpnc Fo, Tui Fo, Snepat, Snpmns, Chfo, Inv Fo, Syncass, Gsp Fo, Fagf, Cftc Bati Mat Tp, Bati Mat Tp,
  Cftc Sante sociaux, Cftc Agri, Cftc Cadres, Cftc Banque, Cftc Media, Csfv, Sned Cftc, Sicsti, Cftc Metallurgie, Cftc
  Transports, Cftc Paris, Snpe Cftc, Cmte Cftc, Sneco, Fieci, Sicti, Cfe Cgc Orange, Cfe Energies, Agro Cfe, Inova
  Cgc, Snap Btp, Snepssi, Fnecs, Snecp, Union des cadres, Cgc Metallurgie, Cadres Cgc, Snapatsi, Snaps, Sncep, Ofsi,
  Unsa Aerien, Unsa Ratp, Unsa Banques, Unsa Douanes, Unsa Spectacle, Unsa Itefa, Unsa Livreurs, Unsa Sante, Unsa
  Fonction publique, Fessad, Uats, Sapacmi, Spafc, Snmsf, Sien Unsa, Specis, Usaj, Cutpa, Unsa Justice, Fsu Emploi,
  Fsu Territoriale, Snuitam, Snuclias, Snuasfp, Sne Fsu, Snuacte, Snu Tefi, Epa Fsu, Snac Fsu, Snpi Fsu, Sud Ct, Sud
  Poste, Sud Spectacle, Sud Recherche, Sud Telecom, Sud Autoroutes, Sud Hotellerie, Sud Logistique, Sud Bpce, Sud
  Caisses d epargne, Solidaires Finances publiques, Solidaires Jeunesse, Solidaires Justice, Solidaires Assurances,
  Solidaires Ccrf, Solidaires Asso, Solidaires Groupe RATP, Syndicat Asso, Snui, Snabf, Sud Fonction publique,
  Solidaires Isere, Sud Sdis, Sud Mobilites, Solidaires Rail, Solidaires Etudiants, Cnt Ait, Cnt Educ, Cnt Ste, Cnt
  Solidarite ouvriere, Union locale Cnt, Iww, Stjv, Syndicat des travailleurs et travailleuses du jeu, Syndicat des
  travailleurs du jeu video, travailleurs du jeu video, Staa, Syndicat des travailleurs artistes, Strass syndicat,
  Clap livreurs, Union Independants, Coursiers livreurs, Syndicat Utopia, Printemps ecologique, Syndicat gilets
  jaunes, Sat syndicat, syndicat du logement salarie, Syndicat anti precarite, Sap syndicat, Snipat, Upn Police, Fpip,
  Sdpm, Snpm, Safpt, Sps penitentiaire, Syndicat penitentiaire des surveillants, Sndp, Snpd, Ufrap, Sgp, Snop, Udo
  police, Alternative police, Spn Cftc, Synergie, Un1te, Snspp Pats, Fa Spp, Snm magistrats, C Justice, Sdgf, Syndicat
  des greffiers, Sja, Usma, Sjf, Cfdt Justice, Syndicat de la juridiction, Union syndicale des magistrats, Syndicat
  national des journalistes, Syndicat national des enseignements de second degre, union nationale des syndicats
  autonomes, Federation syndicale unitaire, Confederation francaise democratique du travail, Confederation generale du
  travail, Confederation generale des cadres, Syndicat autonome, les Autonomes, Autonomes du, federation autonome,
  Fgaf, Indecosa, Id Fo, Snia, Sncl Faen, Faen, Cnga, Csen, Sies, Snceel, Sundep, Action et Democratie, Snlc, Saiper,
  Ferc Sup, Sneip, Snfoeps, Aph medecins, Cmh, Snam Hp, Samu urgences de France, Amuf, Smps, Cni coordination,
  Coordination nationale infirmiere, Onssf, Unssf, Ffmkr, Snmkr, Alize kine, Fni, Reagjir, Fnsip, Snao, Fno
  orthophonistes, Snp psychologues, Syndicat national des psychologues, Snmt, Syndicat de la medecine generale, Smg,
  Syndicat national des praticiens, Sdb biologistes, Sjbm, Snbh, syndicat de biologistes, Snigic, Snof, Cgt Ehpad,
  Unaibode, Sniba, Epnl, Alter pilotes, Unpnc, Unica, Icna, Usac Cgt, Snna, Sntaf, Sgpn, Unfp, Provale, Ajph,
  Unecatef, Syndicat des coureurs, Fnmns, Snem, Sneaps, Spgic, Fngic, Snav guides, Snpgm, Syndicat national des
  moniteurs, Sngm, Snuspic, Cfa Cgt, Sfici, Autonomes du Cea, Spaen, Snpea, Cfe Cgc Cea, Unsa Spaen, Snirs, Snpre,
  Snprees, Spagri, Confederation nationale du travail, Csc Alimentation et services, Csc Alimentation, Csc
  Enseignement, Csc Transcom, Csc Services publics, Csc Metea, Csc Bie, Csc Batiment, Csc Metal, Csc Education, Jeunes
  Csc, Cne Gnc, Lbc Nvk, Acv Puls, Bbtk, Vsoa, Sel Setca, Cgsp Enseignement, Cgsp Cheminots, Cgsp Admi, Cgsp Police,
  Cgsp Gazelco, Gazelco, Cgsp Tbm, Appel Cgsp, Irb Cgsp, Cgsp Poste, Fgtb Horval, Fgtb Ubt, Fgtb Charleroi, Accg, Mwb
  Fgtb, Metallurgistes Wallonie, Btb, Slfp Police, Slfp Enseignement, Sact, Protect cheminots, Metisp, Sypol, Snps
  police, Sicap, Uceo, Fic Csc, Ccpet, Cemnl, Usfo, Union des artistes du spectacle, Agjpb, Ajp syndicat, Centrale
  nationale des employes, Unsp Belgique, Syndicat libre de la fonction publique, Centrale des metallurgistes, Vlaams
  acv, Transfair, Garanto, Employes Suisse, Usdam, Union suisse des artistes musiciens, Aseb, Apes, Sit Geneve, Sit a
  Geneve, syndicat interprofessionnel, Syndicat des services publics, syndicat suisse des services publics, Ssm
  medias, Syndicat suisse romand du spectacle, Ssrs, Syndicat des enseignants romands, Ser romand, Svmef, Saen, Saej,
  Spg enseignants, Spv vaudoise, Spvd, Ssp enseignement, Avms, Famco, Feg Geneve, Fsfp, Fsfp police, Association
  suisse des employes de banque, Aprodef, Ocs syndicat, Syndicat Kapers, Kapers, Pvb personnel, Apc confederation,
  Angestellte Schweiz, Kv Suisse, Fchaa, Fteb, Ftmh, Sib syndicat, Comedia, Vhtl, Unia Transport, Union syndicale
  vaudoise, Cgas, Csn Construction, Csd Construction, Conseil provincial du Quebec, Syndicat quebecois de la
  construction, Union des employes de service, Union des employes et employees de service, Ues 800, Ftpq, Scfp Quebec,
  Sepb, Sept Quebec, Aimta, Fioe, Aiest, Aqtis, Uda artistes, Guilde des musiciens, Teamsters, Teamsters Canada, Tuac
  500, Tuac 501, Cwa Canada, Sttp, Psac, Ipfpc, Acep, Ucco Sacc, Sapscq, Appq, Fraternite des policiers, Fraternite
  inter provinciale, Syndicat des agents de la paix, Syndicat de la fonction publique, Syndicat de professionnelles,
  Syndicat des professionnels, Syndicat des enseignants, Syndicat de l enseignement, Alliance des professeurs,
  alliance des professeures, Fse Csq, Fpep, Fec Csq, Fneeq Csn, Feesp, Fncc, Fpss, Fiq Sante, Siissul, Spum, Spul,
  Spuq, Seuqam, Scccul, Sccum, Setue, Sporcom, Speq, Syndicat canadien, Syndicat des metallos, Syndicat des employes,
  syndicat des cols bleus, cols bleus 301, Cols bleus regroupes, Travailleurs unis, travailleurs unis de l
  alimentation, Conseil central, conseil central du Montreal metropolitain, Fim Csn, Fc Csn, Game Workers, Serq,
  Srfpq, Aqrp, Usl Luxembourg, Syprolux, Fgfc, Apess, Sne Luxembourg, Aipp, Nvgl, Union syndicale federale, Suepo,
  Ffpe, Sfie, Renouveau et democratie, syndicat du personnel, Syndicat des agents du Conseil, Sace, Sytbefs, Saemss,
  Cusems, Sypros, Sels, Sudes, Sames, Samesl, Satsus, Csa Senegal, Cnts Fc, Udts, Utls, Synpics, Sutelec, Sutsas,
  Syntras, Cfts, Dignite, Fesaci, Synares, Cnec, Synesci, Mideci, Cosefci, Humanisme syndicat, Cnt b, Cgt b, Ustb,
  Onsl, Csb Burkina, Synateb, Syntsha, Synatic, F Synter, Fo Unsl, Uas Burkina, Synefct, Fenem, Sypesco, Usttn, Ustn,
  Cdtn, Cntn, Snen, Synaceb, Cntg, Ustg, Slecg, Fspe Guinee, Csta Benin, Cosi Benin, Cgtb, Cspib, Csub, Cntt, Cstt,
  Unsit, Ugsl, Synphot, Fesyt, Fet syndicat, Cstc, Ugtc, Uslc, Cttc, Snaef, Seeca, Fecase, Ots Cameroun, Cosyga,
  Conasysed, Onep petrole, Sena syndicat, Dynamique unitaire, Untc, Cdt Congo, Syeco, Synecath, Synamed, Solsico,
  Atuc, Csc Congo, Cstc Congo, Usct, Cosylac, Ust Tchad, Sympt, Set enseignants, Synecs, Ustc, Cntc, Ostc, Fisema, Fmm
  Fivondronana, Sekrima, Fisemare, Usam, Seces, Cosybu, Csb Burundi, Steb, Cestrar, Cltm, Utm Mauritanie, Udt
  Djibouti, Fne Maroc, Odt, Sne sup, Snesup Maroc, Snapest, Cnapest, Snategs, Snapo, Cla Algerie, Snte Algerie,
  Snpssp, Snechu, Cosyfop, Cgata, Utt Tunisie, Cgtt, Snjt, Snped, Utg Guyane, Cdtg, Fo Guadeloupe, Cgtr, Splc, Cstm
  Martinique, Umsm, Uir Reunion, Csipm, A tia i mua, O oe to oe rima, Otahi, Cstp Fo, Stc Corse, Slb Bretagne, Lab
  syndicat, Ela syndicat, Lab Euskal, Fsu Corse, Stc educazione, Usicoenc, Fen, Sni Pegc, Snetp, Ecole liberee, Cfdt
  Ptt, Ptt Cgt, federation des Ptt, Cat Simca, Cft Simca, Csl Citroen, Confederation des syndicats libres, Gsea, Usi,
  Ig Bau, Ig Bce, Gew, Ngg, Gdl, Evg, Ugl, Fiom, Filcams, Cobas, Usb Italie, Cgt Espagne, Cnt Espagne, Cig Galice,
  Usoc, Stec, Fnv, Unite union, Gmb, Rmt, Aslef, Ucu, Nasuwt, Afl Cio, Uaw, Ufcw, Seiu, Wga, Sag Aftra, Ituc, Ces
  syndicale, Csi syndicale, Uni Global, Etf syndicats
`;

/** Membership, mandates, dues and the life of trade unions as people tell of them. */
export const frenchTradeUnionMembershipTalk: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    statement: `
      ${holder} d|de|du|des|a|au|aux|chez|par|sur|sous|pour|la|le|l .. ${unions}, ${holder} ${unions}, carte|cartes d|
      de|du? adherent|adherente|adhesion|membre .. ${unions}|syndicat, @son carte ${unions}, carte|timbre|timbres|
      macaron|vignette|badge|insigne|casquette|vareuse|parka|coupe|sifflet|porte|mug|stylo|papillon|calicot|ecusson|
      blouson|gilet|brassard|echarpe de|du|des|d|rouge|verte|vert|bleue|bleu|orange|la|l? .. ${central}|syndicat|
      centrale|federation, macaron|ecusson|autocollant|insigne sur|au|a le|la|son|mon casque .. ${central}|syndical|
      syndicat, macaron|autocollant|autocollants|badge|pin|papillon ${central}, vient|venait|viens|s|ont|a|ai|fini|
      decide de|d|par? prendre|repris|pris|prise|reprendre sa|ma|une carte .. ${unions}|syndicat|centrale, pris|prend|
      repris|reprend|garde|gardait|conserve|rendu|renvoye|brule|dechire|dechiree|coupe|laisse|jete|perdu|montre|
      exhibe|retrouve sa|ma|la carte au|a|de|du|d|chez|la? .. ${unions}|syndicat|centrale, dechire|rendu|renvoye|
      brule|coupe|jete @son carte quand|le jour|apres|lorsque .. federation|syndicat|confederation|centrale|direction|
      accord, jamais|pas|plus|n|aucune pris|prise|eu|de carte .. syndicat|syndicats|syndicale|${central}, jamais|pas|
      point pris|eu de|sa carte nulle part, jamais adhere nulle part|a aucun|aucune .. syndicat|centrale|organisation,
      carte syndicale ni|a jour|en poche|en regle|rangee|depuis, carte en regle a|au, n|ne|pas|jamais|refuse|assure|
      assurer|jure|dit|affirme|pretend|sans adhere|adherait|adherer|cotise|cotisait|cotiser|appartenir|appartient|
      appartenu|affilie|affiliee|souscrit jamais? a aucun|aucune|nul|nulle|un|une centrale|syndicat|confederation|
      organisation|federation, aucune|nulle organisation|centrale de|syndicale|ouvriere salaries|travailleurs?,
      adhere|adherait|adherer|cotise|cotisait|cotiser a aucune|aucun|quelque centrale|syndicat|organisation, n|pas|
      jamais ete? d|de aucun|aucune|nul syndicat|centrale, refuse|refusait|refus|hors de|d question|rejoindre|adherer|
      entrer|prendre .. rejoindre|adherer|dans|un|une|a|au syndicat|syndicats|centrale, hors|sans de? tout? syndicat|
      centrale par principe|conviction|choix, ni syndique|syndiquee|syndicat ni|et, me|se|nous|s|ne syndiquerai|
      syndiquera|syndiquerait|syndiquait|syndiqua, tourne|tournait|tourner le dos a|au|aux la? ${unions}|syndicat|
      syndicats|centrale, demissionne|demission|demissionner|demissionnaire|radie|radiee|exclu|exclue|ecarte|ecartee|
      vire|viree|suspendu|suspendue|demis|demise|parti|partie|sorti|sortie|evince|evincee de|du|d|par|des la|l|le|son|
      sa? ${unions}|syndicat|centrale|section|federation, radie|radiee|exclu|exclue|raye|rayee du|de son? syndicat
      pour|apres, quitte|quittait|quitter|lache|plaque|plaquer|laisse|laisser|delaisse|renie|abandonne la|le|l|les|
      son|sa? ${unions}|syndicat|centrale|intersyndicale, rompu|rompre|rompait|fache|fachee|brouille|brouillee|froid|
      divorce avec|d la|le|l|son|sa? ${unions}|syndicat|centrale, claque|claquant|claquer la porte de|du|d la|l|le|
      son|sa? ${unions}|syndicat|centrale, ${unions} en claquant la porte, passe|passee|rallie|ralliee|rallier|viree|
      transfere|migre|entre|entree|entrer|venu|venue|tombe|tombee|revenu|revenue|arrive|arrivee|adhere|reste|restee|
      fidele|fidelite|attache|attachee a|au|chez|dans|la|en|de la|l|le|les|son|sa? ${unions}|syndicat|centrale, est|
      suis|serait|etait|etais|sommes|sont|es|fut|reste|restee chez|a|au|aux|de|du|d la|l|les|le? ${unions}, ${unions}|
      syndicat ... dont il|elle|je|j est|fait|suis|etait|fut|sera, fait|faisait|fais|font partie de|du|des|d la|l|le?
      ${unions}|syndicat|syndiques, appartient|appartenait|appartiens|appartenir|appartenu a|au|aux la|l|un|le?
      ${unions}|syndicat|centrale, compte|comptait|figure|figurait parmi|sur|au les|la|le|rang|l adherents|adherentes|
      militants|militantes|delegues|elus|syndiques|cotisants|liste|listes de|d|du la|l|le? ${unions}|syndicat, figure|
      figurait|figurais|inscrit|inscrite|presente|presentee|place|placee|eligible|deuxieme|troisieme|dernier sur|en
      la|une|position liste|listes ${unions}|syndicale|syndicales, @son liste ${unions}|syndicale, couleurs|banniere|
      etiquette|drapeau|bannieres|sigle de|du|d|des|la? l|la|le? ${unions}|syndicat, elu|elue|elus|elire|siege|
      siegeait|candidat|candidate|candidature|presente|presentee|titulaire|suppleant|suppleante .. Cppt|CE|CSE|CSA|
      CST|CAP|CAPD|CTM|Chsct|conseil|comite|elections .. ${unions}, elu|elue|elus ${unions} au|a|aux|du|de|depuis
      Cppt|CE|CSE|CSA|CST|comite|conseil|chsct, elections|liste sociales|sociale .. ${central}|syndicat|syndicale,
      ${central} aux elections sociales|professionnelles, verse|versait|paie|payait|reverse|donne|laisse|cotise|regle|
      acquitte|preleve|preleves|debite|debites .. cent|pourcent|euros|francs|dollars|mois|paie|salaire|paye|solde ..
      ${unions}|syndicat|centrale, cotisations|cotisation|cotisant|cotisait|cotise|dues|prelevement|prelevements|
      retenue|retenues|virement|virements .. ${unions}|syndicat|centrale|syndicale|syndicales, ans|annees de|d
      cotisation|cotisations|carte|militantisme|mandats|fidelite .. ${unions}|syndicat|syndicale|centrale, vingt|
      trente|dix|quinze|quarante ans de|d ${unions}, a jour de @son timbres|cotisations|cotisation .. ${unions}|
      syndicat|syndicaux|syndicale|syndicales, timbres syndicaux|mensuels|de, collecte|collectait|encaisse|encaissait|
      vend|vendait|place|placait|distribue|distribuait les|des|@son timbres|cartes|bulletins .. ${unions}|syndicat|
      section|adhesion, bulletin|bulletins|formulaire|carte|cartes|fiche d adhesion ... ${unions}|syndicat|syndicale|
      centrale, signe|signait|rempli|glisse|glissait|fait|faisait un|des|son|sa|mon|ma|le|les|signer bulletin|
      bulletins|carte|cartes d adhesion, signe|signer|signant|signataire une|la|sa|ma|d carte|cartes|une syndicale|de|
      d|carte .. ${unions}|syndicat|syndicale|adhesion, monte|fonde|cree|lance|implante|ouvert|relance|anime|animait|
      dirige|dirigeait|tient|tenait|mene|preside|presidait|coordonne|coordonnait|represente|representait la|une|sa|ma|
      leur|notre section|antenne|branche|cellule .. ${unions}|syndicale|syndicat, section ${unions}|syndicale,
      sections ${unions}|syndicales, fait|faire reconnaitre la|le|un|une|l ${unions}|syndicat|section, accredite|
      accreditation|accreditee syndicat|syndicale|${central}, distribue|distribuait|distribua|colle|collait|diffuse|
      diffusait|tracte|tractait|placarde|affiche|affichait|redige|redigeait|imprime|glisse|glissait les|des|ses|l|
      pour|derniers? .. tracts|tract|affiches|papillons|autocollants|bulletins de|du|d|l|la? .. ${unions}|syndicat|
      centrale, affiches|tracts|autocollants|banderoles|drapeaux de|du|d la|l|le? ${unions}|syndicat, defile|defilait|
      defilent|marche|marchait|manifeste|manifestait sous|derriere|avec|dans la|le|les|l banniere|banderole|drapeau|
      drapeaux|cortege|carre|ballon .. ${unions}|syndicat|centrale, brandit|brandissait|porte|portait|tient|tenait|
      arbore|arborait|agite|affiche|exhibe la|le|un|une|son|sa|les banderole|banniere|drapeau|badge|calicot|chasuble|
      vareuse|gilet|pin|macaron|insigne|casquette|foulard|couleurs .. ${unions}|syndicat|centrale|syndicale|section,
      parle|parlait|parole|negocie|negociait|negociation|negociations|signe|signait|siege|siegeait|intervient|discours
      pour|au|cote|de|nom|avec ... cote|pour|nom|titre la|l|le|de|du ${unions}|syndicat, toutes les negociations,
      negociations cote ${central}, nao cote|pour|avec mandat|${central}, pris|prenait|prend|prendre la parole .. pour
      la|le|l ${unions}|syndicat, homme|femme|voix|visage|bras|gueule|grande de|d|du la|l|le? ${unions}|syndicat|
      intersyndicale, grande gueule de|du|chez la|l? ${unions}|syndicat, monsieur|madame|mon|notre|le|la|cher|chere
      ${central} de|du service|l|la|maison|etage|atelier|bureau|depot, mon|ma cher|chere ${central}, pur|pure jus|et|
      sucre ${central}, un|une Sud|Unia|Cgt|Cfdt pur|pure, cgtiste|cegetiste|cedetiste de|du la|coeur|toujours|maison|
      premiere|base|service|carte|naissance, pilier|pillier|cheville|baron|cacique|poids|tenor|tete|patron|patronne|
      numero|chef|cheffe|lieutenant|cadre|leader|porte|mentor|historique|veteran|vieux|vieille|briscard|routier de|d|
      du|la|chez|a? .. ${unions}|syndicat|intersyndicale|syndicalisme, conge|conges|absence|absences|absent|absente|
      jour|jours|journee|journees|dispense|convocation|convoque|convoquee|autorisation|libere|liberee|liberation ..
      congres|stage|formation|convocation|reunion|mandat|conseil|bureau|assemblee .. ${unions}|syndicat|syndicale|
      syndical|centrale, sur convocation du|de la|son? ${unions}|syndicat, absence|absences|jour|heures|conge|
      liberation|liberations|decharge|detachement au|pour|a|par|aupres|nom|de|du nom|titre|la|l|le|de? ... ${unions}|
      syndicat|centrale, libere|liberee|liberation|liberations syndicale|syndicales|par, congres de|du|d la|l|le|son?
      ${unions}|syndicat|federation dont|ou elle|il|je, conge sans solde .. ${unions}|syndicat, sans solde au nom de|
      du, mandat|mandats de representant|representante|delegue|deleguee de|du|syndical|central|section|personnel,
      representant|representante de section syndicale|pour|a|chez|au, RSS|DSC|DS|RS|DP pour|chez|a|de la|l? ${unions},
      RSS|DSC|DP|DS|RP ${central}, protege|protegee par|grace @son|au mandat|mandats, inspecteur|inspection du travail
      ... mandat|delegue|deleguee|licencier|proteges, conseiller|conseillere|defenseur|defenseuse du|syndical|
      syndicale salarie|pour|presente|presentee|de .. ${unions}|UD|UL, conseiller|conseillere du salarie, union|unions
      locale|departementale|regionale ${central}|des syndicats|interprofessionnelle, UD|UL|UR|FD ${central}, delegue|
      deleguee syndical|syndicale|central|centrale|principal|principale|permanent|permanente, delegue|deleguee de|d
      son|sa|mon|ma|leur batiment|atelier|etablissement|depot|departement|plancher|quart|site .. ${unions}|syndicat|
      syndicale, delegue|deleguee|representant|representante ${unions}, permanent|permanente|permanents ${unions}|
      syndical|de la centrale|du syndicat, sous mandat syndical, par mandat de|des @son camarades, camarades|camarade
      de|du|d|aupres|la? .. section|syndicat|${central}, soutien|appui|investiture|confiance de|du la|l|le? ${unions}|
      syndicat dont|qui, frere|soeur|femme|mari|pere|mere|fils|fille|compagnon|compagne|epouse|epoux|conjoint|
      conjointe|oncle .. ${unions}|syndicat, frere|soeur|femme|mari|pere|mere|fils|fille|compagnon|compagne|epouse|
      epoux|conjoint|conjointe ... syndicaliste|syndique|syndiquee|delegue|cegetiste|syndical|syndicale|syndicat,
      medaille|diplome|epinglette|prime des|de|du ... ans de|d fidelite|affiliation|syndicat ... ${unions}|centrale,
      affilie|affiliee|affiliation|affilies a|au|aux la|l|le? ${unions}|syndicat|centrale|secteur, bien|quoique que
      syndique|syndiquee|adherent|adherente|encarte|cegetiste|delegue .. ${unions}|et, encarte|encartee au|a|chez|de|
      dans|la|depuis l|la|le? ${unions}|syndicat|organisation|centrale, syndique|syndiquee|syndiques ${unions},
      syndiques de|d|chez, ${unions} adherent|adherente|adherents|encarte, sa|ma|son fidelite|loyaute|attachement|
      engagement|affiliation|adhesion|passage|passe|mandat|militantisme a|au|chez|de la|l? ${unions}|syndicat|
      centrale, s|l assume|assumait .. ${central}, ${central} il|elle|je l|le|s? assume|revendique|cache, ${central}
      depuis|de pere|toujours|convaincu|convaincue|jusqu|dans, adhere|adherer|adherait|adherent|empresse|empressee d|
      de|a|au la|l|le? ${unions}|syndicat, rejoint|rejoindre|rejoignait la|l|le|les ${unions}|syndicat|intersyndicale,
      milite|militait|militer|militent|milita|militant|militante a|au|chez|dans|pour|de|du la|l|le|les? ${unions}|
      syndicat|syndicalisme, syndicat|centrale|federation dont|qu|ou elle|il|j|je|on, syndicat qu elle|il|on a|avait
      quitte|fonde|rejoint|preside|monte, anime|animait|preside|dirige|tient le|la|un|les groupe|bureau|comite|
      tresorerie|comptes|permanence|permanences .. ${unions}|syndicat, tenait|tient|gere|gerait les|la comptes|caisse|
      tresorerie|permanence de|du|d la|l|le? ${unions}|syndicat|section, membre|siege|siegeait|elu|elue du|au|de|d|
      dans .. bureau|comite|conseil|executif|commission .. ${unions}|syndicat|federation|confederation, vote|votait|
      voter|fait .. ${central} aux elections|depuis|a|toujours, vote|votait|voter et fait? voter? ${central},
      toujours|fait vote|voter ${central}, local syndical pour|deuxieme|second|comme|etait, seconde|deuxieme maison
      bureau ... syndical|syndicat, affiche|affichait|indique|mentionne|note sur|dans LinkedIn|profil|CV ...
      ${unions}|syndicat|syndicale, ex|ancien|ancienne|anciens|feu de|du|d|a|la|l? ${central}, ancien|ancienne|ex
      mandate|mandatee|delegue|deleguee|permanent|permanente|tresorier|tresoriere|secretaire|elu|elue|militant|
      militante|representant|representante|president|presidente du|de|d|des la|l|le? ${unions}|syndicat|syndicats|
      centrale|section|intersyndicale, tombe|tombee dans la|le marmite|${central}|syndicalisme|syndicat, ne|nee a|dans
      la|le|une ${central}|syndicalisme|famille .. syndicaliste|syndicalistes|syndiquee, syndicaliste|syndicalistes
      dans l|son|sa ame|sang|coeur, casque|gilet|blouse d|blanc elu|delegue ... ${central}, membre|membres|adherent|
      adherente|representant|secretaire|president|presidente|tresorier|tresoriere|delegue|deleguee|elu|elue d|de|du|
      des|l|la? un? syndicat|syndicats, adherente|adherent d|de un|une syndicat|centrale|organisation|federation ..
      cadres|salaries|employes|infirmieres|enseignants|medecins|ouvriers, organisation|organisations|syndicat de
      salaries|travailleurs, tresorier|tresoriere|secretaire|president|presidente benevole d|du|de un|le? syndicat,
      griefs|grief a|au .. syndicat, unite d accreditation, maraudage|maraudages, agent|agente d|de affaires|griefs ..
      syndicat|syndical|${central}, vice|president|presidente executif|du|de|d .. section|conseil|local .. ${unions}|
      central, exclu|exclue|exclure pour liste|avoir .. commune|dissidente|liste, deuil|adieux|pot|depart ..
      ${central}
    `,
    trait: `
      cgtiste*, cfdtiste*, efohiste*, effoiste*, sudiste* convaincu|convaincue|de|du, sudaction*, ugetetiste*,
      ugttiste*, fgtbiste*, cscaiste*, unioniste|unionistes syndical|de|a, permanent|permanente syndical|syndicale|
      ouvrier, grande gueule syndicale, meneur|meneuse syndical|syndicale, leader|leaders syndical|syndicale|
      syndicaux, dirigeant|dirigeante syndical|syndicale, cadre|cadres syndical|syndicaux, elu|elue|elus syndical|
      syndicale|syndicaux|syndiques, responsable|responsables syndical|syndicale|syndicaux, militant|militante|
      militants ouvrier|ouvriere|ouvriers|cheminot|cheminote|cegetiste|syndical|syndicale|syndicaux, secretaire|
      secretaires syndical|syndicale|syndicaux|confederal|confederale, syndique|syndiquee de|d|depuis longue|la|
      toujours|le|premiere, jaune|jaunes briseur|briseuse, briseur|briseuse|briseurs de greve, antisyndical*, anti
      syndical*, anti syndicat, allergique|hostile|opposee|oppose aux syndicats, sans carte syndicale, porte parole
      syndical|syndicale|de l intersyndicale|du syndicat, anarcho syndicalisme, syndicaliste revolutionnaire,
      syndicaliste de|dans|d|du|chez|a|en|et|notoire|chevronne|chevronnee|actif|active|policier|policiere|enseignant|
      enseignante|paysan|paysanne|hospitalier|cheminot, ex|ancien|ancienne|vieux|vieille|fervent|fervente|redoutable
      syndicaliste
    `,
    topic: `
      ${names}, ${trades}, Cgt|Cfdt|Cftc|Unsa|Fgtb|Cgslb|Cgsp|Setca|Slfp|Unia|Syndicom|Tuac|Unifor|Teamsters|Sepb|
      Sfpq|Spgq|Apts|Ogbl|Lcgb|Ugtt|Ugta|Ustke|Ugtg, @son centrale, @son syndicat|syndicats, @son federation
      syndicale, @son camarades de, carte|cartes syndicale|syndicales, engagement|engagements syndical|syndicaux, vie|
      action|lutte|luttes|culture|tradition|activisme|fibre|ardeur|sensibilite|verve|mandature|anciennete|carriere|
      fonction|charge|tache syndicale|syndicales|syndical, mandat|mandats|role|poste|activisme|bureau|combat|
      militantisme|detachement|engagement|passe syndical|syndicaux, elections professionnelles|sociales sur|liste|
      sous|pour, comite social .. ${central}|syndical*, cogestion syndicale, tresorerie du syndicat, comptes du
      syndicat, histoire|histoires de syndicat, entree|adhesion|affiliation|retour|passage|carte au|a|dans|chez|du
      syndicat, syndicat maison|autonome|majoritaire|minoritaire|jaune|independant|reformiste|contestataire, syndicat|
      syndicats ouvrier|ouvriers|chretien|chretiens|socialiste|liberal|liberaux|enseignant|enseignants|policier|
      policiers|infirmier|infirmiers|cheminot|cheminots|etudiant|local|d entreprise|de cadres|de salaries|d employes|
      du personnel|du batiment|des postiers|des infirmieres|des facteurs|de pilotes|des pilotes|de police|de
      policiers|de magistrats|des greffiers|penitentiaire|de surveillants|des surveillants|d enseignants|des
      enseignants|des professeurs|de professeurs|des metallos|des mineurs|des cheminots|des marins|des cols|des
      comediens|des acteurs|des techniciens|des journalistes|de journalistes|des musiciens|des employes|des
      travailleurs|des chauffeurs|des routiers|des banques|des services|de la fonction|de la construction|du textile|
      du spectacle|des intermittents|des livreurs|des caissieres|du nettoyage|des internes|des medecins|des
      pharmaciens|des chercheurs, ${central} Metallurgie|Metal|Textile|Transport|Transports|Sante|Education|
      Enseignement|Commerce|Services|Cadres|Retraites|Chimie|Construction|Banque|Banques|Energie|Cheminots|Rail|
      Spectacle|Culture|Justice|Police|Interim|Territoriaux|Finances|Douanes|Poste|Postes|Telecom|Telecoms|
      Informatique|Agro|Agriculture|Alimentation|Hotellerie|Logistique|Nettoyage|Recherche|Defense|Penitentiaire|
      Medias|Presse|Livre|Ports|Mines|Bois|Hospitaliers, locale|section locale|local 301|463|500|501|800|1999|2000|
      1108|1500|98|9400|429|79|99|100, section locale du|des metallos|syndicat|Scfp|Sepb|Tuac, FO Cadres|
      Communication|Paris|Gironde|Nord|Rhone, chez FO|Sud|Solidaires|Unia|Syna|Alliance, liste FO|Sud|CNT|CNE|Syna|
      Unia|CSC, la CSC|CNE|CSN|CSQ|CSD|FIQ|FAE|CGC|CNT|FSU|FEN|STC, au SIT|SSP|SEV|SFA|SNI|SPS|SAF, du SIT|SSP|SFA|
      SNI|SPS, SSP Vaud|Geneve|Fribourg|Neuchatel|Jura|Valais, secteur employes|tertiaire|services|batiment ... Csc|
      Unia|Syna|Fgtb, Unia|Syna|Fgtb|Csc|SSP secteur|section|region|groupe, groupe romand|groupe Ssp|d interet Unia|
      Ssp|Sev, intersyndical*, permanence|permanences syndicale|syndicales|juridiques|juridique ... Cgt|Cfdt|Unia|
      Fgtb, premier mai|1er|1 mai ... ${central}|syndicat|syndicats|centrale, jour|jours de delegation|mandat|
      decharge|detachement, bon|bons|heures|credit|quota de delegation|representation, decharge d heures|activite|de
      service, mise a disposition de|du|d|aupres ... ${central}|syndicat, piquet|piquets devant|de|a greve|usine|l,
      meneur|meneuse de greve|la|greves, caisse de greve|solidarite, bureau du syndicat, appel du|de syndicat|
      intersyndicale|la Cgt, consigne|consignes syndicale|syndicales, discipline syndicale, cause|causes syndicale,
      campagne syndicale|d affiliation|de syndicalisation|d adhesion, desyndicalis*, resyndiqu*, accreditation
      syndicale, executif syndical, comite syndical|de negociation, local|vestiaire|armoire du syndicat, la|le
      delegue|deleguee ${central}, syndicale|syndical|syndicales|syndicaux ${central}, papier|papiers|feuille|
      bulletin|bulletins de paie ... ${central}|syndicale, retenue|retenues|precompte syndicale|syndicales|syndical,
      prime syndicale, primes syndicales, formule Rand, precompte, representativite ${central}, voix ${central},
      candidature ${central}, mandat|mandats ${central}, prudhommes|prud ${central}, college salarie|salaries|
      employes|ouvriers ... ${central}|prud
    `,
    hint: `
      mandate|mandatee par @son camarades|collegues|pairs|section|federation, elu|elue par @son camarades, elu du
      personnel, elue du personnel, representante du personnel, representant du personnel, delegue du personnel,
      deleguee du personnel, @son federation
    `,
    field: `
      ${names}, ${unions}, macaron, vareuse, chasuble*, parka rouge, calicot*, sono, merguez, sifflet, megaphone,
      insigne, ecusson, papillon, vignette, precompte, prelevement*, retenue*, bulletin, bulletins, affili*,
      centrale*, antenne, cellule, locale, bureau*, stage, convocation, libere*, liberation, maraud*, accredit*, cppt,
      dp, elections sociales, college, titulaire, suppleant*, prud*, defenseur*, conseillere du salarie, inspection,
      inspecteur du travail, transaction, briseur*, briseuse*, jaune, bras de fer, bannier*, banderol*, drapeau*,
      pancart*, affich*, colleur*, autocollant*, casque, tablier, camarad*, compagnons de lutte, lutte*, militer*,
      milit*, demission*, radi*, exclu*, claqu*, fidelite, medaille, signe*, represent*, delegu*, detach*, decharg*,
      vote*, elire, liste*, scrutin*, travailleu*, salarie*, employes, cadres, cheminot*, metallo*, docker*, postier*,
      mineur*, surveillant*, policier*, enseignant*, infirmier*, pilote*, comedien*, musicien*, livreur*,
      intermittent*, fonction publique, services publics, spectacle, autonome*, unitaire*, chretien*, socialiste*,
      liberal*, grande gueule, dialogue, patron*, drh, dirigeant*, leader*, syndiqu*
    `,
    mask: `
      syndicat d ameliorations foncieres, syndicat d alluvions, syndicat d aqueduc, syndicat intercommunal, syndicat
      scolaire intercommunal, syndicat d elevage, syndicat des? chasse|chasseurs, syndicat d irrigation, syndicat de
      riviere|rivieres|bassin|voirie|valorisation, syndicat des? bouilleurs, syndicat des? AOC|AOP|cru|crus, syndique|
      syndiquee Medef, Medef, UPSA, Umih, UIMM, CPME, Fedil, Economiesuisse, delegue|deleguee de classe|protection,
      deleguees? des parents, syndique|syndicataire|syndication bancaire|de prets, collectionneur de cd, carte|cartes
      de fidelite, carte de membre du golf|club, pris la carte de fidelite, elue syndique, syndique benevole, syndique
      de copropriete|l immeuble, cle|serrure|nettoyage|inventaire|menage|peinture|travaux ... local syndical, local
      syndical ... propre|repeint|nettoyage|serrure|inventaire|menage, timbre amende, timbre fiscal, timbres fiscaux,
      timbres poste, timbre poste, force ouvriere plutot|disponible|qualifiee|agricole|ce|locale, Alliance Renault|
      Atlantique|francaise|strategique|Data|Bernstein|Healthcare|Boots, DS Automobiles|Smith, Synergie Interim|
      interim, Unite mobile|centrale|d|de|mixte, Solidaires Finances SA, entreprise|boite|equipe|usine|atelier|site
      tres? syndiquee|syndique|syndiques, equipe syndiquee a
    `,
  },
};
