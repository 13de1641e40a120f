import type { Lexicon } from '../../Lexicon.js';

/** Membership, dues, mandates and offices of a trade union, and leave for them. */
export const frenchTradeUnionMembership: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    statement: `
      se syndiqu*, delegue|deleguee|representant|representante|mandat|mandats|responsable|engagement|activite|
      activites|passe|militant|militante|carte|cotisation|cotisations|section|section|heures|decharge|detachement|
      permanent|permanente|conge|liberte|parcours|responsabilites|elu|elue|action|appartenance|etiquette|formation|
      temps|representativite|role|casquette|fonctions|convictions|lutte|dirigeant|dirigeante|discrimination|leader|
      tract|tracts|sections|secretaire|absences|secretariat syndical|syndicale|syndicales|syndicaux, decharge|
      detachement|detache|detachee|heures d|de|du activite|delegation|service|syndicale|syndicat, delegue|deleguee du
      personnel|central .. @syndicat, adherent|adherente|adhere|adherait|adhesion|adherer|membre|militant|militante|
      milite|militait|sympathisant|encarte|encartee|elu|elue|elus|candidat|candidate|cadre|permanent|permanente|
      tresorier|tresoriere|secretaire|responsable|delegue|deleguee|representant|representante|cotise|cotisait|
      cotisation|cotisations|carte|rejoint|rejoindre|quitte|mandate|mandatee|mandat|liste|etiquette|porte|parole|
      section|federation|fondateur|conseiller|conseillere|prudhommale|prud|homal|hommal|timbre|ancien|ancienne|ex|
      jamais|affilie|affiliee|affiliation|proche|engage|engagee|demissionne|exclu|compagnon|defenseur|defenseure|rep|
      dp|ds|cse|rsc|rp|union|locale|departementale|detache|detachee|conge|formation|sous|banniere|inscrit|inscrite|
      heures|tete|negocie|suppleant|suppleante|titulaire|siege de?|d?|du?|des?|la?|le?|l?|les?|a?|au?|aux?|en?|pour?|
      par?|chez?|sur?|central?|un?|une? .. CGT|CFDT|FO|CFTC|UNSA|SUD|Sud|FSU|SNES|SNUIPP|CNT|SNJ|Solidaires|FGTB|CSC|
      CGSLB|FTQ|CSN|CSQ|SCFP|USS|Unia|OGBL|LCGB|CGC|cgt|cfdt|cftc|unsa|fsu|fgtb|cfe|Force|syndicat|syndicats|syndicale|
      centrale|CFE|Confederation|UGTT|UGTA|UMT|SNPNC|SNPL|SNALC|SE, force ouvriere, FO depuis|metaux|cadres|dans|et|
      energie|com, sud rail|ptt|sante|education|solidaires|industrie|chimie|aerien, union syndicale, lutte syndicale,
      CFE CGC, cfe cgc, confederation paysanne adherent, syndicat national|des|de la magistrature|du livre .., non
      syndique*, aucun syndicat, un syndicat, delegue syndical, sans etiquette syndicale, prud homal salarie, bourse du
      travail permanence*, piquet de greve, usine section, UL CGT, prelevement .. cotisation syndicale, cotisation
      syndicale, militant ouvrier, section d entreprise, IG metall, ver di, unite the union, trade union, appartenance|
      engagement|activite|activites|mandat|mandats|cotisation|cotisations|carte|responsabilites|fonctions|sympathies|
      passe|convictions|etiquette|liberte|heures|decharge|conge|conges|formation|militantisme|absence|absences|
      detachement|representation|delegation|affiliation|adhesion|antecedents|casquette|parcours|vie|discrimination|
      action|combat|tribune|section|local|panneau|tract|tracts syndical|syndicale|syndicales|syndicaux, prelevement|
      prelevee|preleve|retenue|deduction|reversement|recu|paiement|paie|paye|regle|attestation|dernier de|d|la|sa|ses|
      le cotisation|cotisations|timbre .. syndica*|CGT|CFDT|FO, heures|bons|credit|temps de|d delegation, designe|
      designee|mandate|mandatee|presente|presentee|elu|elue|elus|nomme|nommee|investi|soutenu|soutenue|envoye|envoyee|
      propose|proposee|adherent|adherente|adherents|encarte|encartee|syndique|syndiquee|membre|militant|militante|
      permanent|permanente|cotisant|cotisante|delegue|deleguee|proche|sympathisant|sympathisante|responsable|
      secretaire|tresorier|tresoriere|representant|representante|rejoint|rejoindre|adhere|adherer|adherait|adhesion|
      quitte|quitter|demissionne|cotise|cotisait|cotiser|defend|porte|exclu|exclue|affilie|affiliee|carte|cadre|
      fondateur|fondatrice|cofondateur|animateur|animatrice|liste|tete|siege|milite|militait|militer par|a|au|aux|chez|
      de|d|du|des|la|le|l|sur|pour|dans|en la|le|l|un|une|sa|son|les? .. syndicat|syndicats|syndicale|centrale|CGT|
      CFDT|FO|CFTC|UNSA|SUD|Sud|FSU|CNT|SNES|SNUIPP|SNJ|SNPL|CFE|CGC|Solidaires|FGTB|CSC|CSN|FTQ|Unia|Alliance|Unsa|
      Cfdt|Cgt|Force|UGICT|SFA|SNALC|SGEN|SNTRS|FERC|UNSP|Spelc|SNPI|USM|SM|Synergie|UNITE|SNICS|USS|LCGB|OGBL|CGSLB|
      APCSC, alliance|synergie police|officiers|jusqu|depuis, adherent|adherente|syndique|syndiquee|encarte|encartee|
      delegue|deleguee d|a|de|chez alliance|unite|synergie|l, permanent|permanente CGT|CFDT|FO|syndical|syndicale|de
      la, pere|mere|mari|femme|frere|soeur|epoux|epouse|parents|compagnon|compagne|fils|fille|conjoint .. syndicalist*|
      syndique*|CGT|CFDT|FO|cegetist*|delegue syndical|permanent|permanente, delegue|deleguee syndical*|de section|
      central|du personnel, delegue du personnel CGT|CFDT|FO, defenseur|defenseure|conseiller|conseillere syndical|
      syndicale|du salarie|prud|prudhomal|prudhommal, conseiller prud|prudhomal .., college salaries, liste CGT|CFDT|
      FO|commune, jamais|pas|non|n|refuse|refuse|sans|aucun|aucune|ni|jamais ete|adhere|adherer|etre|veut|syndique|
      syndiquee|appartenu|syndicat .. syndique|syndiquee|syndicat|syndicale|syndical, pas|plus|jamais|non syndique|
      syndiquee, syndique|syndiquee a|au|chez|depuis|et|de|comme|pendant|mais|dans, syndicaliste dans|de|depuis|chez|a|
      convaincu*|aguerri*|et|notoire|retraite, syndicalistes, sud|SUD|Sud rail|ptt|education|sante|Rail|PTT|Education|
      Sante|commerce|industrie|energie|culture, gagne aux prud, piquet, comite de greve, intersyndicale, snes fsu, la
      cgt|cfdt|cftc|cnt|fsu|fgtb|csc|csn|ftq, CFDT depuis, CGT depuis, union locale|departementale|syndicale|regionale
      cgt|cfdt|fo|de|solidaires, UL|UD|UR|FD CGT|CFDT|FO|CFTC, bureau confederal|federal|national, congres confederal|
      de la cgt|de la cfdt, section syndicale, confederation|federation generale|francaise|syndicale|nationale|des
      travailleurs|du travail|des fonctionnaires|chimie|metallurgie, confederation paysanne, coordination rurale, a la
      confederation paysanne, jeunes agriculteurs syndicat, solidaires finances .., finances publiques .. adherent,
      adherent|adherente detache|detachee, CFDT adherent, tresorier|tresoriere|secretaire|membre|adherent|adherente du
      snes|Snes|snuipp|Snuipp|Snj|Sgen|Se|snpl|Spelc|syndicat, reunion|reunions|assemblee|assemblees|heure|heures|vie
      syndicale|syndicales, snes, sgen, journal|tract|tracts|drapeau|banderole|local|stand|cortege|chasuble de|du|a la?
      CGT|CFDT|FO|FSU|UNSA|SUD|syndicat, mon|son|leur syndicat, distribue|distribuait .. CGT|CFDT|FO|syndicat,
      syndicat|syndicats dont|auquel|ou il|elle .., rejoint|rejoindre|quitte|quitter|adhere|adherer|adhesion|membre|
      membres|cotise|cotisant|cotisante|milite|militait|elu|elue|mandat|mandate|mandatee|secretaire|tresorier|
      tresoriere|permanent|permanente|proche|responsable|dirigeant|dirigeante|negociateur|negociatrice|representant|
      representante|delegation|carte|section|conseiller|conseillere|defenseur|couleurs|etiquette|liste|tete|candidat|
      candidate|bureau|syndique|syndiquee|encarte|encartee|affilie|affiliee|militant|militante|adherent|adherente|
      delegue|deleguee ... syndicat|syndicats|CGT|CFDT|FO|CFTC|UNSA|Unsa|SUD|Sud|FSU|Snes|SNES|SNUipp|CGC|Solidaires|
      CNT|SNJ|SFA|FDSEA|FNSEA|Confederation|CFE|SNPL|Alliance|USM|Unsa|SE|Spelc|FERC|UD|UL, mandat|elu|carte|section|
      delegation FO|CGT|CFDT|CFTC|UNSA|Unsa|CGC|SUD|Sud|FSU|Solidaires, FO|CGT|CFDT|CFTC|UNSA|SUD|FSU|CGC depuis|chez|
      a|au|aux|de|du .., heures de delegation, dix|vingt|quinze|trente heures .. delegation, conseiller|conseillere du
      salarie, defenseur syndical, syndicalisme|syndicaliste|syndicalistes, activite|activites|responsabilites|
      engagement|mandat|mandats|section|carte|detachement|decharge|passe|permanent|permanente|delegue|deleguee|vie|
      militantisme|heures|formation|discrimination|appartenance|dirigeant|dirigeante|cotisation|cotisations syndical|
      syndicale|syndicales|syndicaux, pas|jamais|non|plus|n|ni|aucun|aucune syndique|syndiquee|affilie|affiliee|
      syndicat|carte|syndicale .., proche des syndicats, snuipp, cegetiste, cedetiste, gueule du syndicaliste,
      syndique|syndiquee depuis|a|chez|de|cgt|cfdt|fo|et|au, mene|menait|conduit|anime|organise la|une|les greve|greves
      ... delegue|deleguee|syndicat|cgt|section, greve|greves ... comme|en tant deleguee|delegue|que, negocie|
      negociait|parle|signe|siege pour|au les|nom|titre .. salaries|nom|cgt|CGT|CFDT|Unsa|UNSA|FO|FSU|Solidaires, au
      nom|titre|sein de|du la|l|son? CGT|CFDT|FO|UNSA|Unsa|FSU|Solidaires|Sud|SUD|syndicat, collecte|recolte|encaisse|
      verse|paie|regle les|ses|sa|la cotisations|cotisation de|a|au|syndicale sa|la|son|FO|Sud|section|syndicat|CGT,
      prud homme|hommes salarie|liste, conseiller|conseillere prud hommes|homal, liste|section|dirige|carte|local|UL|
      UD|bureau|congres|stand la|de|du|de la|des|d|l CGT|CFDT|FO|CFTC|Unsa|UNSA|FSU|Sud|SUD|Solidaires|CGC|CNT, dirige|
      anime|tient|preside|represente la|une|sa section ... FO|CGT|CFDT|Unsa|UNSA|Sud|FSU|CFTC|Confederation|syndicale,
      SNPTES|SNESUP|SNCS|SNTRS|SNASUB|SNPES|SGEN|SNUEP|SNUTER|SYNPER|SNB|SNAPAC|SYNAPTAU, nulle part .. syndicat,
      refuse de me|se syndiquer, syndiquer, chasuble rouge|orange|syndicale|cgt|CGT, piquet de greve|, voix de la|l|d
      CGT|CFDT|FO|Unsa|UNSA, fgtb, FGTB, decharge d activite, ancien|ancienne|ex de|d Lip|CGT|CFDT|la|l|FO, delegue|
      deleguee du personnel sur|liste|CGT|CFDT|FO, elue|elu Solidaires|CGT|CFDT|FO|UNSA|Unsa|FSU|SUD|Sud
    `,
    trait: `
      syndique*, syndique|syndiquee|syndiques|syndiquees|syndicaliste|syndicalistes, syndicaliste*, DS, cegetiste*,
      cedetiste*
    `,
    topic: `
      syndical*, CGC, CNT, CSN, syndicalisme, CGT, cgt, CFDT, cfdt, CFTC, cftc, FGTB, fgtb, CGSLB, FTQ, UNSA, unsa,
      FSU, SNES, SNUIPP, snuipp, snj, SNJ, snpl, ugict, UGTT, UGTA, section Sud|CGT|CFDT|FO|syndicale, engagement a|
      chez|au|dans Solidaires|CGT|CFDT|FO|Sud|syndicat, FDSEA|FNSEA|fdsea|fnsea, preside la FDSEA, jeunes agriculteurs,
      coordination rurale, confederation paysanne, carte de FO|CGT|CFDT|la CGT|la CFDT, reunions|absences syndicales,
      congres confederal|federal|syndical, carte au Snes|SNES|syndicat, syndicat des avocats|magistrats|musiciens|
      dockers|journalistes, demission|exclusion|depart du syndicat, syndique, syndiquee, demissionne du syndicat, CGT|
      Cgt, CFDT|Cfdt, FO, CFTC|Cftc, UNSA|Unsa, FSU|Fsu, SUD, Solidaires, SNES|Snes, SNUIPP|SNUipp|Snuipp, SNEP, SNUEP,
      SNESUP|Snesup, SGEN|Sgen, SNALC|Snalc, SNPDEN, SNCS, SNTRS, SNPTES, SNJ|Snj, SNPL|Snpl, SNPNC, SNB, SNCTA, USAC,
      USM, SAF syndicat, SMF, SNPHARE, SNICS, SFA, SNAM, SYNPTAC, SPIAC, SNTPCT, UGICT|Ugict, UFICT, FNSEA|Fnsea,
      FDSEA|Fdsea, MODEF, Alliance police, Synergie officiers, UNITE SGP, FERC, FAFPT, FGTB|Fgtb, CSC, SETCA|Setca, CNE
      syndicat, CSQ, SCFP, UNIA|Unia, SYNA, USS, OGBL, LCGB, ALEBA, UMT, CDT, coordination rurale|paysanne,
      intersyndicale, prudhommes salaries, mandat|mandats de delegue|deleguee|representant|secretaire, droit syndical,
      tract|tracts syndicaux|syndical, local syndical, panneau syndical, comite de greve, meneur|meneuse de greve,
      heures syndicales, absences syndicales, conge de formation economique, decharge syndicale, appartenance
      syndicale, discrimination syndicale, adhesion syndicale, section syndicale, union locale|departementale CGT|FO|
      CFDT, secretaire|tresorier|membre|elu du syndicat
    `,
    hint: `
      syndique, syndiquee, DS, syndicat, syndicats
    `,
    mask: `
      syndicat mixte|d|de initiative?|copropriete|coproprietaires|communal|intercommunal|des eaux|energie|dechets|
      patronal|professionnel|agricole|bancaire|de placement|viticole|apicole|d electrification|des vins|eleveurs|
      vignerons|transports|proprietaires|de traitement|d agglomeration|des proprietaires|viticulteurs, pret syndique,
      prets syndiques, credit|credits|pool|emprunt|financement|financements syndique|syndiques|bancaire, syndication,
      syndic|syndics, conseil syndical, negociation|negociations|negocie|dialogue|relations|relation|discussions|
      accord|accords|rencontre|rencontres|reunion|reunions|interface|interlocuteur|face|concertation|echanges|
      consultation|conduit|mene|menait|conduite .. syndicat|syndicats|syndicales|syndicaux|syndicale|CGT|CFDT|FO|
      delegues, partenaires sociaux, organisations syndicales, avec les syndicats|organisations|delegues|representants,
      these|memoire|histoire|archives|archiviste|sociologie|historien|etude|livre|ouvrage|recherche|documentaire|
      exposition .. syndicalisme|syndicat|syndicats|syndical|syndicale|CGT|CFDT|mouvement, salarie|salariee|employe|
      employee|juriste|avocat|avocate|comptable|informaticien|graphiste|assistante|assistant|journaliste|developpeur|
      developpeuse|maquettiste|webmaster|chargee|charge|standardiste|site|logiciel|refonte|client|clients|imprime|
      imprimerie .. CGT|CFDT|FO|CFTC|UNSA|syndicat|syndicats|FSU|CGC, sud ouest|est|radio|de|de la|du, Sud Ouest|Est|
      Radio, du Sud, le Sud, dans le Sud, Afrique du Sud, FO 76, DS automobiles|automobile|3|4|7, Solidaires Finances|,
      csc en, delegue medical, delegue commercial, delegue general, delegue de classe, union locale des, syndicat
      etudiant, CFDT Cadres la, CGT la revue, alliance francaise|strategique|renault|atlantique|avec, union sportive,
      unite de|d, syndical conseil, delegue|deleguee regional|pharmaceutique|general|a|territorial|aux, federation de
      rugby, syndicat de copropri*, chambre syndicale de|des|du|d|nationale, presse syndicale, revue|magazine|journal|
      site|imprimerie|maquette|comptabilite|standard|locaux|siege|salarie|salariee|embauche|embauchee|informatique|
      photographe|prestataire|traiteur|avocat|juriste|formateur de|du|d|pour|des|au|a|par la|le|l|une|un? .. CGT|CFDT|
      FO|syndicat|FSU|UNSA|CFTC, Syndicat|syndicat mixte|d, syndicat d initiative, et syndicat d, force ouvriere d
      appoint|saisonniere|qualifiee, chapitre|traite|histoire|ouvrage sur|du|d le|la? syndicalisme, sur le
      syndicalisme, comptable|secretaire|juriste a|de l union departementale, departementale FO salariee, reunions
      syndicales avec|des, syndicat|syndicats d|de|des|mixte|patronal|patronaux|professionnel initiative?|eaux?|
      communes?|copropriete?|coproprietaires?|vignerons?, syndic benevole|de|professionnel, consultant|conseil|
      directions|direction|drh|rh|negocie|negociait|employeur|patronale|patronal|rencontre|face ... syndicats|syndicat|
      syndicale|CGT|CFDT|FO, comptable|salarie|salariee|journaliste|imprimeur|photographe|informaticien|juriste|avocat|
      documentaliste|archiviste|graphiste|developpeur|standardiste|film|filme|these|histoire|audit ... CGT|CFDT|FO|
      syndicat|syndicats|syndicale|syndicalisme|greve|greves, delegue|deleguee pharmaceutique|medical|a|general|
      territorial|commercial, section sportive|comptable|europeenne|locale|jeunes, sans appartenance, sans etiquette,
      force de vente, militant|militante associatif|associative, sud radio|est|ouest, union sportive|europeenne|
      departementale, bourse du travail gardienne|batiment, fo|FO facteur|fibre|pour, force ouvriere polonaise|d
      appoint|qualifiee, CGT compte de|, compte de gestion, syndicalisme etudiant, objet de sa these, lui a commande
      un, secretaire de seance, union des commercants, syndicat de producteurs, droit syndical pour, delegue a la
      protection, adhesif, tresorier|secretaire|elu|elue sans syndicat|etiquette, cse .. sans syndicat, bulletins
      syndicaux imprimeur, imprimeur de bulletins
    `,
  },
};
