import type { Lexicon } from '../../Lexicon.js';

/** Each is of the subject by itself, so it counts as a word of the field, too. */
const names = `
  Cgt, CGT, Cfdt, Cftc, Unsa, Fsu, Cfe Cgc, Cnt, Cnt Solidarite, Cnt f, Cnt so, FO Com, FO Metaux, FO Cadres, FO
  Defense, FO Justice, FO Penitentiaire, FO Police, FO Sante, FO Territoriaux, Force ouvriere, force ouvriere,
  Fnme, Ftm Cgt, Fapt, Ferc, Fnic, Filpac, Ufse, Fnte, Ufict, Ugict, Ugff, Fgmm, Fgte, Fncb, F3C, FGTA, Fgta,
  Feets, Fnec, Fnec FP, Interco, Sgen, Sgen CFDT, Symetal, Betor, Betor Pub, Cfdt Cadres, Snudi, Snfolc, Snetaa,
  Snetap, Sneca, SNB CGC, Sud Rail, Sud PTT, Sud Sante, Sud Education, Sud Industrie, Sud Commerces, Sud Aerien,
  Sud Culture, Sud Solidaires, Sud Chimie, Sud Energie, Sud Interieur, Sud Travail, Sud Michelin, Sud Renault, Sud
  Televisions, Sud Collectivites, Solidaires Informatique, Solidaires Finances, Solidaires Douanes, SNES, Snes,
  Snuipp, SNUipp, Snep FSU, Snuep, Snesup, Sncs, Snasub, Snics, Snupden, Snuter, Snuas, Unatos, Se Unsa, SE UNSA,
  Unsa Education, Unsa Police, Unsa Ferroviaire, Unsa Territoriaux, Snia IPR, Snpden, Snptes, Snalc, Sncl, Spelc,
  Snec CFTC, Fep CFDT, Snpi, Snies, Inph, Snphare, Snjmg, SML, Csmf, MG France, Ufml, FMF, Isni, Isnar, Action
  praticiens, Onsil, Convergence infirmiere, FNI infirmiers, Sniil, Snia infirmiers anesthesistes, Ufmict, USM,
  Syndicat de la magistrature, Unite magistrats, Snm FO, Syndicat des avocats de France, SAF, Alliance police,
  Alliance Police nationale, Unite SGP, Unite Police, Synergie Officiers, Scsi, Sicp, Scpn, Vigi, France Police,
  Ufap, Ufap Unsa, Snepap, Snp FO, Snspp, Avenir Secours, Spasdis, Sfa, SFA CGT, Snam, Synptac, Spiac, Sntpct,
  Snac, Snj, SNJ CGT, Sgj, Sgj FO, CFDT Journalistes, Sntr, Fgaac, Snpl, Spaf, Snpnc, Unac, Sngaf, Unsa PNC,
  SnctA, Sncta, Unsa Postes, Fgt CFTC, FNSEA, Fnsea, Fdsea, FDSEA, Jeunes Agriculteurs, Coordination rurale,
  Confederation paysanne, Modef, Civam syndicat, CDJA, Fgtb, CSC, Cgslb, Setca, SETCa, CNE, Cgsp, Centrale
  generale, ACV, Abvv, Aclvb, Mwb, Transcom, UBT, Slfp, Syndicat libre, Acod, Metallos FGTB, FGTB Metal, Horval,
  Ssp Vpod, VPOD, Syna, Syndicom, SEV, Travail Suisse, Avenir syndical, USS, Union syndicale suisse, Apc suisse,
  Impressum, Ftq, Csn, Csq, CSD, Scfp, FIQ, FAE, APTS, Sfpq, Spgq, Afpc, Unifor, Metallos, Tuac, Fsss, Ftq
  Construction, Fneeq, Fppe, Sptq, Ogbl, Lcgb, Aleba, Cgfp, Landesverband, SEW, Fncttfel, Ugtt, Ugta, Umt, Ugtm,
  Cdt Maroc, Fdt Maroc, Cnts, Unsas, Ugtci, Untm, Unstb, Cosatu, Snapap, Cnapeste, Satef, Ugtg, Cgtg, Cdmt, Cstm,
  Cgtm, Sindicatu, Ustke, Usoenc, Cogetra, IG Metall, ver di, Dgb, Cgil, Cisl, UIL, Ccoo, Comisiones obreras, UGT,
  Cgtp, Unison, TUC, Solidarnosc, commissaire paritaire, rss, RSS, DSC, DS, carte dans la poche, foulard FO,
  panneau syndical, panneaux syndicaux, bureau de la section, dans aucun syndicat, membre d aucun syndicat, ni
  syndicat ni parti, ni parti ni syndicat, sans syndicat, hors syndicat, ecole emancipee, Ecole emancipee, Unite
  et action
`;

/** Trade unions and their federations in France and the countries around it or that speak French, and what belongs to their life. */
export const frenchUnionNames: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    trait: `
      cegetiste*, cedetiste*, ceftiste*, cenetiste*, anarcho syndicaliste*, anarchosyndicaliste*, fegetebiste*,
      syndicaliste*, unsaiste*, greviste et syndique, chef de file CGT|CFDT|FO|syndical, tete|tetes de pont syndicale,
      militant|militante syndicaliste, figure de la|du? CGT|CFDT|CFTC|FO|Unsa|syndicat|syndicalisme, ancien|ancienne|
      ex de|du|d la|l? CGT|CFDT|CFTC|FO|Ufap|Modef|SNJ|Sud|Unsa|FSU|CNT|FGTB|CSN|FTQ
    `,
    topic: `${names},
      agent|agente|agents de griefs?, delegue|deleguee d atelier|de bord|de plancher, grief|griefs depose|pour le,
      commission|commissions administrative|administratives paritaire|paritaires elu|elue|siege, CAPD elu|elue, siege|
      siegeait|elu|elue|titulaire en|a la|au CAPD|CAPA|CAPN|CSA|CST|CHSCT|CSSCT|CTM pour|sous|au|sur|liste|Snes|FO|
      CGT|FSU, representant|representante syndical*, delegue|deleguee syndical*, delegue|deleguee central|centrale|
      national|nationale|departemental|departementale|regional|regionale du|de la|pour|CGT|CFDT|FO|Snpnc|Snes|Unsa|
      Alliance|Sud, @son syndicat, @son centrale, @son orga syndicale, @son organisation syndicale, @son section
      syndicale, @son carte syndicale, @son mandats? syndical|syndicaux, @son delegation, @son heures de delegation,
      @son timbre|timbres, repris|reprend|reprendre|pris|prendre|prend|rendu|rendre|garde|gardait|dechire sa|ma|la|
      leur carte au|a|de|chez|du|d? syndicat|Sud|FO|CGT|CFDT|Unsa|la?, mis|mise|met|mettre au syndicat, entre|entree|
      entrer|venu|venue|passe|passee|rallie|ralliee|inscrit|inscrite au|a la|a l|dans le|du syndicat|CGT|CFDT|Sud|FO|
      Unsa|CFTC, passe|passee de la|l|FO|Sud CGT|CFDT|CFTC|Unsa a, local|locaux du|des syndicat|syndicats|syndical|
      syndicaux, reunion|reunions|permanence|permanences|stage|stages|congres|ecole|formation|week end du|de la|au
      local du|de mon|de son syndicat|confederation|CGT|CFDT|FO|centrale|federation|union, monte|monter|cree|creer|
      fonde|fonder|lance|ouvert|implante|implanter une|la|sa section .. CFDT|CGT|FO|Sud|CFTC|Unsa|Solidaires|CNT|
      syndicale, monte|monter|cree|fonde|implante un|le syndicat dans|chez|a|au|avec, section CFDT|CGT|FO|Sud|CFTC|
      Unsa|Solidaires|CNT|syndicale, pin s|badge|autocollant|chasuble|foulard|drapeau|gilet|tee shirt|brassard|sono|
      camion|ballon|banderole de|du|des? la?|l? CGT|CFDT|FO|Sud|Unsa|FSU|Solidaires|CFTC|syndicat, derriere|sous la|
      le|les|l banderole|drapeau|banniere|etendard .. CGT|CFDT|FO|Sud|FSU|syndicat|syndicats|Solidaires, tracts? a la|
      aux portes|grille de l|usine|porte, tracter|distribuer|tractait|distribuait devant|a la|aux l|usine|porte|
      portes|grille|pointeuse|atelier, cotisation|cotisations|cotisait|cotise|cotisant au|a la|a|chez Snuter|SNUTER|
      Snes|FO|CGT|CFDT|syndicat|Unsa|Sud, secretaire|tresorier|tresoriere|adjoint|adjointe|responsable|permanent|
      permanente|cadre|dirigeant|dirigeante|animateur|animatrice|mandate|mandatee a|de|d|du|pour l|la? UD|UL|UR|FD|
      union locale|union departementale|confederation|branche syndicale|federation syndicale, permanent|permanente|
      mandate|mandatee|detache|detachee a|de|par l|la UD|UL|UR|confederation|federation|centrale|union, protege|
      protegee comme|en tant que? delegue|deleguee|representant|representante|syndicaliste|ancien|ancienne, protection
      comme|d|de ancien|delegue|ex .. delegue|syndical, salarie|salariee protege|protegee delegue|mandat|syndical,
      autorisation|autorise de|par l inspection .. delegue|deleguee|mandat|syndical, va|veut|voudrait|souhaite|pense|
      songe|compte|envisage|prefere|refuse|hesite|pret|prete se|a|de|ne pas? s? se? syndiquer, se|me syndique,
      syndique|syndiquee nulle part|depuis toujours, jamais syndique|syndiquee, pas syndique|syndiquee, cadre|ouvrier|
      ouvriere|enseignant|enseignante|infirmier|infirmiere|employe|employee|agent|cheminot syndique|syndiquee,
      syndicat neant|aucun|oui|non|CGT|CFDT|FO, quitte|lache|plaque|fache avec le|son|mon|leur|la|l syndicat|CGT|CFDT|
      FO|Unsa, au nom de|du l|la|son|mon? Unsa|CGT|CFDT|FO|CFTC|syndicat|Sud|FSU|Solidaires, pour la|l|le|son|mon CGT|
      CFDT|Unsa|CFTC|syndicat|FSU negociait|signe|signait|siege|tracte|parle|defend|presente|presentait, meneur|
      meneuse de|des|du|la greve|greves|mouvement|conflit syndical|CGT|FO|CFDT|foulard, camarade|camarades de section|
      syndicat|la CGT|syndiques, congres de la CGT|CFDT|FO|FSU|federation, comite|commission|bureau|conseil
      confederal|federal|executif|national de la|du|CGT|CFDT|FO|Snuipp|Snes|syndicat, tendance ecole|Ecole emancipee,
      liste|listes CGT|CFDT|FO|Sud|Solidaires|CFTC|Unsa|commune|d union, elu|elue sur|sous|pour|de la? liste? CGT|
      CFDT|FO|Sud|Solidaires|CFTC|Unsa, conseiller|conseillere du salarie, defenseur|defenseuse|defenseure|defenseurs
      syndical*, prudhommale|prudhommal|prudhomal|prud salarie|salaries|liste|CGT|CFDT, conseiller|conseillere prud ..
      salarie|salaries|CGT|CFDT|FO|CFTC|Unsa|Solidaires
    `,
    field: `${names},
      grief*, arbitrage*, commissaire paritaire, capa, capn, csa, cst, ctm, foulard, chasuble, banderole*, pointeuse,
      camarade*, centrale, orga, confed*, congres, emancipee, protege, protegee, inspection du travail, entrave,
      represailles, placard, mis au placard, bete noire, revendicat*, revendiqu*, meneur*, meneuse*, agitat*,
      assemblee generale, ag, debray*, reconduct*, nao, plan social, pse, accord*, permanence*, pin s, badge*
    `,
    mask: `
      force tranquille, syndique les bonnes volontes, syndique|syndiquer les energies|efforts|bonnes|talents, grille
      de l accord, accord|accords|avenant|convention signe|signee|signes|conclu|paraphe .. FO|CFTC|CGT|CFDT|syndicats|
      Unsa, accord|accords de branche, match|tournoi|equipe ... CFDT|CGT|FO, assistante|assistant|secretaire|
      chauffeur|attache|attachee|collaborateur|collaboratrice du|de|d .. secretaire general, avocat|avocate de|des|
      pour ... delegues|syndicalistes|salaries, plaide pour des delegues, carte d adherent, credit d heures et,
      conseil de discipline, discipline de l internat, Syndicat de la|l boulangerie|epicerie|librairie|presse|edition|
      hotellerie|coiffure, organisme agree, logiciel|logiciels aux cse|CSE
    `,
  },
};
