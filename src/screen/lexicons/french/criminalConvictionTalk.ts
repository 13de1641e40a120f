import type { Lexicon } from '../../Lexicon.js';

/** Slang, officialese, courts, prisons and measures here and abroad, and offences told by the deed. */
export const frenchCriminalConvictionTalk: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
      tombe|tombee deux|trois|quatre|cinq fois pour, probation a|en|dans|de? Neuchatel|Geneve|Lausanne|Montreal|
      Quebec|Namur|Mons|Fribourg|Laval, composition penale|pénale, tribunal pour enfants ~ avertissement|condamn*|
      place|juge|passe|admonest*|jeunesse, fille au pair|employe|employee|salarie|nounou|garde aurait vole|utilise|
      pris|pique|dérobe|fouille, utilise|utilisait|vide|vole leur|sa|son|la|une carte bancaire|compte|cheques|chequier
      ~ plainte|enquete|police|gendarmes|tribunal, en detention a|au|dans|chez|depuis, cambriolages|braquages|vols|
      arnaques|trafics|larcins ... paye|paya|cher|condamn*|vecu|vivait|prison, vecu|vivait|vivre de|d cambriolages|
      vols|larcins|arnaques|trafics|expedients|rapines|deal, relaxe|relaxee|acquittee|acquitte|condamnee|condamne|
      blanchie par la|le cour|tribunal|juge|jury|chambre, arret|arrets de relaxe|non, suivi|suivie|accompagne par la
      pjj|PJJ, un|une educateur|educatrice de la pjj|PJJ le|la|l|me, pince|pincee|pris|prise|epingle|arrete|juge a|
      pour dix|vingt|quinze|seize|un|intrusion|vol|fraude .. ans? .. pour, intrusion dans le|un|les systeme|systemes|
      serveur|reseau|fichiers, non lieu|lieux prononce|en|requis|obtenu|confirme|a|pour|rendu, suivi|suivie par un|
      une|le|son conseiller|conseillere|agent|educateur du|de|d spip|SPIP|probation|pjj|insertion, ancien|ancienne|ex
      de la maison|colonie de|penitentiaire correction|redressement, @son @family|mari|compagnon ... sort|sortira|
      sortait|sorti|libere|en|de .. prison|taule|Gilles|Forest|Fleury|Fresnes|detention|Villepinte|cabane|ecrou,
      arrete|arretee|arretes|interpelle|gardee pour|avec avoir|proxenetisme|des|douze|dix|12|une|deux|trois ..
      migrants|cartes|volees|aide|faux|drogue|arme|armes|kilos|grammes|papiers|passeports, cartes|carte|cheques|
      chequiers|ordinateurs|outils|velos|bijoux|tableaux vole|voles|volees|volee ~ arrete*|interpelle*|inculpe*|
      police|pris|prise, hold up de|du|d|la|le|a, cavale au|en|a|de|d|entre|jusqu, faire|fait|faites sauter|annuler
      le|la|sa|son casier|condamnation|fiche, mention au|dans le|ce|@son casier|b2|b3|extrait|bulletin, fouille|
      saisie|perquisition ~ domicile|police|ordinateur|gendarmes chez, telephone|ligne|conversations sur|sous|mis|mise
      ecoute|ecoutes ~ police|juge|enquete|affaire, placé|place|placee|mis sous ecoute|surveillance|scelles|statut
      judiciaire|policiere|de, proces|audience|jugement|verdict|appel|pourvoi en|a|fixe|reporte|prevu|attendu|le|pour|
      au ... assises|correctionnelle|penal|vol|fraude|violences|viol|escroquerie|prison|sursis|coups|corruption|
      homicide, attend|attends|attendait @son|un|le proces|jugement|verdict|peine|convocation|date ... penal|tribunal|
      correctionnelle|vol|fraude|assises|appel, en attente|instance|cours de jugement|proces|appel ... penal|
      correctionnelle|tribunal|vol|coups|fraude, fait appel|appele de|du|d @son|la|sa|jugement condamnation|peine|
      verdict, pourvoi en cassation ~ condamn*|peine|rejete, condamnation definitive|confirmee|ramenee|annulee|cassee|
      infirmee|avec, peine confondue|reduite|commuee|ramenee|convertie|suspendue, jour ferie|libre de|pour detention|
      preventive, indemnise|indemnisee|indemnisation ~ detention|preventive|injustifiee|erreur judiciaire, detention
      injustifiee|abusive, a tort ~ condamn*|accuse*|emprisonne*|soupconne*|incarcere*|arrete*, victime d une? erreur|
      denonciation ~ judiciaire|calomnieuse, denonciation calomnieuse, faux temoignage ~ lui|elle|condamn*, insulte|
      insultait|menace|menacait|bouscule|frappe|crache|mord un|une|des|le|la|l policier|policiers|gendarme|flic|agent|
      huissier|juge|controleur|arbitre|prof|maire ~ tribunal|garde|condamn*|amende|plainte|mois|sursis|outrage,
      outrage a|et|rebellion, rebellion|manifestant|zad|zadiste|gilet|jaune|notre dame|blocage|black ~ garde a|
      condamn*|interpelle*|poursuivi|tribunal|sursis|arrete*|relaxe*, fume|fumait|joint|joints|herbe|shit ~ garde a
      vue|police|amende forfaitaire|rappel|tribunal|interpelle*, amende penale|delictuelle, permis ~ tribunal|juge|
      ivresse|alcool|stupefiants|annule|judiciaire|ead, cour martiale|supreme ~ condamn*|juge|acquitt*, boat|bateau|
      cargo|valise|conteneur ... cocaine|drogue|heroine ~ arrete*|condamn*|juge|ans, valise ... double fond|cocaine|
      drogue|billets, passage|passages|case|etape par la|le|les tole|taule|prison|case|commissariat|cachot|mitard,
      casserole|casseroles judiciaire|judiciaires|au|aux|derriere|penales, traine|trainait|traîne des|une|un
      casserole|casseroles|affaire|condamnation|plainte|dossier|proces, ennuis|soucis|demeles avec|a la? sa?
      frontiere|douane|fisc|penal|police|flics|gendarmerie|loi|parquet, pas net|clair|tres net|claire avec|vis la?
      justice|police|loi, franchi|passe|depasse la|les ligne|bornes ~ justice|police|prison|tribunal|loi, passe|
      passer|passait|vire|bascule du|de|dans mauvais|autre cote de la? ~ loi|barreaux|delinquance|justice|barriere,
      mauvaises frequentations ~ prison|police|tribunal|juge|condamn*|vol|garde, mal tourne ~ prison|police|vol|
      drogue|tribunal, tombe|tombee|tombait|tomba .. fois pour|a cause, tombe|tombee|tombait|tomba pour blanchiment|
      recel|fraude|braquage|casse|faux|proxenetisme|detournement|corruption|extorsion|stups|came|coke|vols|
      cambriolage|un|le|des, est|etait|fut tombe|tombee pour, s est|etait|etre|fait|fut fait? serrer|coffrer|gauler|
      choper|pincer|alpaguer|cueillir|agrafer|cravater|embarquer|arreter|interpeller|coincer|poisser|pecho|ramasser|
      boucler|epingler, fait|fais|faire|faisait prendre la main dans le, fait|fut|se|etre epingle|epinglee|alpague|
      alpaguee|serre|serree|coffre|coffree|boucle|bouclee|agrafe|agrafee|chope|chopee|gaule|gaulee|poisse|embastille|
      embastillee par|pour|a|au|en|avec|lors, pris|prend|prit|prenait|prendre|prendra perpete|perpet|cher, a|ai|avait|
      aurait|eut|ont pris un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|2|3|4|5|6|7|8|9|10|
      12|15|18|20|24|30 ans|mois|piges|annees|jours|berges, tire|tirait|tira|tirer|tires .. piges|berges|longe|longes|
      marquet|marquets, un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|2|3|4|5|6|7|8|9|10|12|15
      piges|berges|marquets a|au|de|ferme|pour, du|au|le placard ~ peine|prison|lannemezan|centrale|ferme, fait|
      faisait|faire|faisais du|de la? placard|ballon|chtar|trou|zonzon|cabane|ratiere|ombre, au|en chtar|gnouf|hebs|
      ballon|bing, en dedans, sorti|sortie|sors|sort d|de|en dedans|bagne|trou|placard|penitencier|pen|chtar|taule,
      sors|sort|sortait|sorti|sortie|sortant|sortira de|des|d|du Lantin|Marche|Forest|Ittre|Andenne|Jamioulx|Mons|
      Tournai|Nivelles|Namur|Dinant|Huy|Arlon|Marneffe|Bruges|Merksplas|Hoogstraten|Termonde|Haren|Berkendael|Bochuz|
      Bellechasse|Champ|Brenaz|Bellevue|Lonay|Tuiliere|Croisee|Bordeaux|Donnacona|Cowansville|Drummond|Tanguay|
      Leclerc|Archambault|Riviere|Orsainville|Joliette|Fleury|Fresnes|Sante|Nanterre|Clairvaux|Lannemezan|Poissy|
      Muret|Mauzac|Ecrouves|Toul|Joux|Conde|Alencon|Arles|Tarascon|Borgo|Baumettes|Luynes|Rebibbia|Gradignan|Seysses|
      Corbas|Varces|Ducos|Baie|Remire|Domenjod|New|Kondengui|Makala|Maca|Rebeuss|Etablissements|etablissements, il|
      elle|lui|je|ans|mois|annees|ex|ancien|ancienne|detenu|detenue|pensionnaire|passe|passee|derriere|sejour|longue|
      peine|purge|purgee|pur|libere|liberee|ecroue|ecrouee|incarcere|incarceree|enferme|enfermee|dort|croupit|croupi
      a|de|d|par|au|la|le|chez prison|maison|centrale|centre|etablissement|penitencier|l? .. Lantin|Forest|Ittre|
      Andenne|Jamioulx|Bochuz|Bellechasse|Lonay|Tuiliere|Croisee|Donnacona|Cowansville|Tanguay|Leclerc|Orsainville|
      Fleury|Fresnes|Clairvaux|Lannemezan|Poissy|Muret|Gilles|Villepinte|Baumettes|Ducos|Kondengui|Makala|Maca|
      Rebeuss|Bordeaux|Brenaz|Orbe|Roanne|Bapaume|Joux, libere|liberee sur|d|de l|du|des parole|Donnacona|Cowansville|
      Drummondville|Leclerc|Lantin|Bochuz|etablissement|etablissements|penitencier|prison|centre, sur parole, ancien|
      ancienne|ex pensionnaire|locataire|pensionnaires|interne|internee de|d|du|des la|l prison|centrale|maison|
      etablissement|Baumettes|IPPJ|ippj|correction, son|mon|ma|leur @family .. prison|purge|purgeait|ecroue|incarcere|
      incarceree|detention|arrete|arretee|condamne|tombe|juge|jugee|braque|sous ecrou|bracelet, @family ~ perpete|en
      taule|en prison pour|en detention|sous ecrou, dort|dormait|croupit|croupissait|moisi|moisit|moisissait|pourrit
      en|a|au prison|taule|trou|la|une cellule|prison? .., loge|logeait|logea|loger|nourri|heberge|pension aux|au
      frais de|d la|l republique|princesse|etat|roi|reine|contribuable|majeste, hote|hotel|pension de la republique|
      majeste|roi, vacances|villegiature|sejour|retraite|stage|un an aux frais de la republique|princesse, sejour|
      saison|cure|vacances a la|aux Sante|Baumettes, la Sante fut|pour|a cause|qui n|pendant, passe|passee|passes|
      sejour|ans|mois|annees|detenu|sort|purge a|par|de|dans la Sante, mois|ans|annees|saison|temps a l ombre, fait|
      faisait|fini|faire|finis|finissait @son temps|peine|sentence, purge|purgeait|fini|finissait|finissais|finissant|
      terminait|termine|complete @son|ma|sa|une sentence, purge|purgeait|purger|purgent 2|3|4|5|6|7|8|10|12|15|18|20|
      25|30|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt ans|mois|annees, sentence|sentences purgee|
      suspendue|federale|provinciale|de prison|avec sursis|communautaire|vie|discontinue|les fins, sentence de|d ..
      mois|ans|jours|prison|emprisonnement, maison|maisons de transition, en maison de transition, absolution
      inconditionnelle|conditionnelle, absous|absoute pour|inconditionnellement|de|conditionnellement|d, pardon ~
      ottawa|casier|criminel|accorde|commission|obtenu pour, suspension de|du casier, dossier criminel|criminels,
      aucun|sans|pas|ni dossier criminel|antecedents criminels|antecedent, accuse|accusee|reconnu|reconnue|coupable|
      condamne|inculpe|absolution|plainte de|pour|d mefait|mefaits|voies|entrave|nuisance|supposition|negligence|voie,
      mefait|mefaits public|pour|sur|de moins, voies de fait, prise|pris d otage avec, facultes affaiblies, capacites
      affaiblies, conduite avec facultes|les, alcool au volant ~ criminel, garde|gardee a vue|au poste, travaux
      compensatoires|communautaires, probation de|en|levee|terminee|reussie|finie|avec|jusqu|depuis|pour|autonome|
      encore|d, agent|agente|officier|conseiller|conseillere|assistant|assistante|rapport|ordonnance|periode|delai d
      probation, assistant|assistante de justice la|le|l|lui|me|m suit|de, maison|maisons de justice ~ suivi|convoque|
      rendez|conditions|probation|peine, peine de travail|probation|autonome, suspension du prononce, mediation
      penale|transaction avec, transaction penale|penales|avec|au|du parquet, chambre du conseil .. renvoi|renvoye|
      renvoyee|non|blanchi|blanchie|ordonne, blanchi|blanchie|renvoye|renvoyee|libere|liberee par la chambre, chambre
      des mises, parquet|auditorat de|d|du .. abandon|abandonne|classe|poursuit|charge|charges|requis|reclame|vise|
      enquete|soupconne|interesse|ouvert|instruit, abandonne|abandon|abandonner|abandonnees|retire|retirees|levee|
      leve|tombees des|toute|toutes|les charges|charge|accusations|accusation|poursuites|poursuite, charges|
      accusations abandonnees|retirees|contre|portees|pesant|levees|rejetees, extrait 596*|595, extrait|modele 596|
      595, certificat|attestation|extrait de|d bonne|bonnes vie|conduite|vies, bonne|bonnes vie|conduite et moeurs,
      certificat|attestation|controle|enquete|verification|extrait ~ antecedents|sans mention|rien revele|immacule|
      neant, mention|case neant, portant la mention neant, mention ~ neant casier|extrait|judiciaire, antecedents du?
      spvq|spvm|grc|sq, aucun|aucune|pas|sans|zero|ni antecedent|antecedents, aucun|pas|jamais|sans|zero pv|PV|proces
      verbal|proces|ennui|moindre|casier, moindre ennui|ennuis|demele|souci|probleme|demeles|accroc|histoire avec la,
      maille a partir, jamais|pas vu|vus|mis|connu|franchi|passe l|les|le|un interieur|pied|pieds|seuil|porte d|dans|
      du|de un|une|la? commissariat|prison|tribunal|gendarmerie|cellule|poste, interieur d un|une commissariat|
      cellule|fourgon|prison|panier, panier a salade, n a tue|vole|agresse|escroque|viole|frappe|braque|detourne|
      trompe|fraude personne|rien|quiconque, tue personne, condamne|condamnee par|a contumace|defaut|mort|la|distance,
      par contumace, jugement par defaut, gracie|graciee par|en|apres|de, grace|graces presidentielle|royale|
      collective|accordee, gracie, beneficie|beneficier d|de une? amnistie|grace|remise|liberation|non|sursis,
      amnistie en|apres|par|de|dans, reste|rester|etre|est|liberee|sorti|laisse libre sous|sur caution|parole|
      condition|conditions, libre sous caution|condition|conditions, sous caution, liberation|remise sous caution,
      caution|cautionnement payee|versee|verse de|pour|par .. sortir|liberation|libere, fugitif|fugitive de|d|
      recherche, de|sa|ma|une|longue cavale, recherche|recherchee en|par|au|aux|pour|a|dans|depuis interpol|la|police|
      Turquie|Autriche|Italie|Espagne|Belgique|Suisse|Algerie|Maroc|Tunisie|fraude|vol|meurtre|insulte|escroquerie|
      justice|Interpol|Europol|detournement|Allemagne|l|FBI|Roumanie|Russie, interpol le|la|l|les|lui recherche|
      recherchait|cherche|cherchait|traque|signale, mandat|mandats d arret|amener|arrestation|depot, sous mandat,
      mandat d arret .. vise|contre|plane|belge|europeen|international|court|courait|algerien|suisse|canadien|
      francais|emis, signalement|signale schengen, guardia civil|carabiniers|Carabinieri|grc|GRC|sq|spvm|spvq|nypd|
      fbi|FBI ~ arrete|arretee|mandat|interpelle|menotte|menottes|cueilli|pris|prise, menottes aux, menottes ~
      poignets|inspecteurs|gendarmes|policiers, police|gendarmes|gendarmerie|flics|keufs|poulets|douane|douaniers|
      condes|bac|pandores|brigade|inspecteurs l|les|le|la|m|lui|ont|a|avait|t a|ont|avait? cueilli|cueillie|embarque|
      embarquee|serre|serree|pris|prise|coffre|alpague|arrete|arretee|pince|pincee|ramasse|leve|tombee|attendait|
      saute|emmene|emmenee|controle|chope|interpelle, perquisition|perquisitions|perquisitionne|perquisitionnait|
      descente chez|au|a|de|du|dans lui|elle|son|sa|moi|domicile|police|bureau|ses, @son|une|cette|la|premiere
      arrestation|interpellation|incarceration|inculpation|extradition, ecroue|ecrouee la|le|depuis|hier|veille|a|au|
      en|pour|dans, embarque|embarquee pour|par|avec|dans|un|en|lors des|la|le|les|du|une? tags|tag|police|manif|
      gendarmes|fourgon|garde|vol|flics|stup|outrage, libere|libre|sorti|relache avec|sans convocation|poursuite|
      poursuites|charge|charges|suite|suites, ni mis|mise|entendu|entendue|poursuivi|inquiete|condamne|accuse|
      soupconne|vise en|examen|ni|meme, inculpe|inculpee|inculpes|prevenu|prevenue dans|de|du|pour|a|au|en|par|avec|c|
      d, le prevenu|accuse|suspect|coupable|condamne|mis|repris c|etait|fut etait? lui|elle|moi|notre, suspect|
      coupable|complice|voleur presume|presumee, dont il|elle etait|est|serait l auteur|suspect|complice, soupconne|
      soupconnee|suspecte|suspectee|accuse|accusee|convaincu|convaincue|inculpe|inculpee|coupable|epingle|epinglee d|
      de|du|des avoir|manipulation|delit|fraude|trafic|corruption|abus|blanchiment|complicite|falsification|dopage|
      espionnage|trahison|plagiat|tricherie|mefait|racket|maltraitance|sevices|subornation|prise|gestion|marchandage|
      braconnage|vol|malversation|malversations|concussion|trucage|entente|spoliation|pedophilie|attouchements|
      grivelerie|squat|terrorisme, manipulation de cours, subornation de|d temoin, delit d initie|entrave, abus de
      bien, gestion deloyale|fautive, marchandage avec|mise|examen|direction, faux temoignage, faux dans les titres,
      banqueroute frauduleuse|simple, fraude aux|sur subventions|l|la|les examens|examen|assurance|carte|chomage|rsa|
      caf|tva, escroquerie a|aux|au|en la|l|bande assurance|jugement|pyramide|ponzi|carte|sentiments, arnaque|arnaques
      a|aux|au la|l carte|assurance|sentiments|nigeriane|president, fausses factures ~ reseau|cerveau|condamn*|
      affaire, cerveau d|de|du un|une|l|la|reseau|bande|gang|casse|affaire|fraude, braque|braquait|braquer|attaque|
      devalise|cambriole un|une|le|la|des|deux|trois|plusieurs .. bureau|poste|banque|bijouterie|bar|tabac|pharmacie|
      fourgon|superette|station|caisse|agence|epicerie|camion|casino|bijoutier, hold ups, casse de|du la|l|d|une
      bijouterie|banque|casino|agence|siecle|anvers, chauffeur de|des braqueurs|gang|bande, chauffeur ... braqueurs,
      dealer|dealeur|dealeuse|voleur|voleuse|trafiquant|delinquant|escroc|gangster|truand|voyou|hacker|hackeur|tueur|
      faussaire|mafieux repenti|repentie|range|rangee|assagi|notoire|presume|multirecidiviste, statut|temoin de
      repenti|repentie, collaborateur|collaboratrice de|d la? justice temoin, ancien|anciens|ancienne|ex|ses complice|
      complices, cambrioleur|voleur|voleuse|dealer|escroc|pickpocket|faussaire|receleur a|dans|d ses|sa|son|l heures|
      jeunesse|adolescence|etalage|occasion, voleur|voleuse|vol|vols a l etalage|arrache|roulotte|tire, recidiviste
      de|d|en|notoire|la, fauche|fauchait|piquait|pique|barbote|chourave|chipe|derobe|subtilise|substitue|chaparde|
      carotte|vole|volait|revole des|de|du|le|la|les|l|dans|chez|a|400|son|sa .. caisse|coffre|patron|magasin|
      vestiaire|vestiaires|stock|depot|employeur|collegues|client|clients|rayon|rayons|scooter|voiture|velo|mobylette|
      cuivre|outils|materiel|caisses|supermarche|lettres|billets, pris|prise|prit|surpris|surprise a voler|piquer|
      frauder|dealer|tricher|revendre|se, prise|pris la main dans|au, tape|tapait|pioche|puisait|puise|siphonne|
      siphonnait|vide|vidait|pille|pillait|ponctionne|ponctionnait|rince|plume dans|la|les|le|des? .. caisse|caisses|
      tirelire|comptes|compte|fonds|cagnotte|livrets|epargne|tresorerie, caisse videe|vidait|siphonnee|pillee|du|de ..
      comite|club|ce|association|amicale ~ tribunal|plainte|police|condamn*|ans, parti|partie|disparu|enfui avec la|
      le|les caisse|recette|coffre|cagnotte|economies, touche|touchait|touchaient|recu|recevait|encaisse|accepte|
      distribue|verse|glisse des enveloppes|pots|bakchichs|commissions, enveloppes sur|sous|de|du|pour le|un|les
      chantier|table|marche|marches, trempe|trempee|trempait|mouille|impliquee|implique|mele|melee|cite dans un|une|
      des|l|la|le .. affaire|affaires|trafic|traficotage|histoire|magouille|magouilles|combine|dossier, opere|
      operation epervier|mains propres|mani, affaire|scandale|proces d|de|du|des|l kazakhgate|Kazakhgate|Elf|
      Clearstream|Dutroux|Agusta|Dassault|Publifin|Nethys|Samusocial|Swissair|Lagarde|sentier|outreau|Mediator|
      protheses|sang|amiante|viande|Angolagate|Tapie|commissions|Commanderie, commission charbonneau, coupable devant|
      d|a|du|des|en|au la|le|l|premiere|avoir|trucage|juge|tribunal|commission|collusion, plaide|plaider|plaida|
      plaidait coupable|non, plaidoyer de culpabilite, plaider|plaide|plaidee coupable, plea bargain, reconnu|
      reconnue|reconnait|reconnaissait|avoue|avouait|avoua|passe|passa|passait|passer aux|les faits|aveux|aveu, aveux|
      aveu de|du|d|devant|complets|au|aux vol|vols|juge|police|enquetteurs|enqueteurs|fraude|delit, l|a|lui|ce qu il|
      elle a? avoue|reconnu|confesse|devant au|aux|a|le|la juge|enqueteurs|police|tribunal|gendarmes, repondu|
      repondre|repond|repondit|repondra devant la|les|le|un|une cour|assises|tribunal|juge|juges|jury|justice|
      correctionnelle, a|eut repondre de|devant actes|faits|vol|cour, du sang sur les, sang sur les mains, mort|
      meurtre|assassinat|homicide d|de|du un|une|sa|son|la pensionnaire|pieton|cycliste|soigneur|femme|mari|ouvrier|
      patient|compagnon|rival ~ jugee|juge|condamne|condamnee|dispense|assises|tribunal|proces, tue|tua|abattu|
      poignarde|etrangle|renverse|fauche un|une|son|sa homme|femme|pieton|gendarme|policier|voisin|rival|gamin|
      cycliste|enfant|mari, sept|cinq|dix|douze|deux|trois|quatre|six|huit|neuf|quinze|vingt|onze|un ans|mois|an|
      annees ferme|fermes|dont|avec|de|d|a ferme|sursis|prison|centrale|clairvaux|cabane|reclusion|detention|
      Clairvaux|Fresnes|Fleury|IPPJ|bracelet|tig, ans|mois|an fermes|ferme, deux|trois|six|dix|quatre mois|ans ferme,
      dont deux|un|trois|six ferme|fermes|mois|ans, longue peine, peines moyennes, aile de, courte peine, peine qui
      suivit|a suivi|a ete, puni|punie|punit par|de|d|pour .. juge|tribunal|mois|prison|sursis|amende|justice,
      tribunal .. puni|condamne|suivi|envie|impose|imposee|reconnu|juge|jugee|blanchi|relaxe|sanctionne|oblige|
      interdit|desavoue, tribunal pour adolescents|mineurs, tribunal|chambre de la|des jeunesse|mineurs, juge|juges
      de|pour la|jeunesse|enfants .. place|placee|suivi|suivie|m|dossier|condamne, dossier|passe|casier de jeunesse|
      jeunes|delinquance|mineur|mineurs|correctionnel, dossier ... scelle|scellee|delinquance|tjj, delinquance
      juvenile, en|place|placee|passe|ancien|sorti|sortie|braine|saint|wauthier|jumet|everberg institution publique de
      protection, centre jeunesse fermee, garde fermee, centre d accueil ferme, place|placee|passe|passee en|dans|a|
      au|par IPPJ|cef|CEF|ITEP|centre ferme, avertissement solennel|judiciaire|du|penal|probatoire|de parquet|
      procureur|juge, avertissement du|par le parquet|procureur, remontrance judiciaire, mesure de reparation|
      educative judiciaire|penale, colonie penitentiaire, maison de correction|redressement|education surveillee,
      tribunal aux armees, tribunal|cour|justice militaire, conseil de guerre ~ condamn*|desert*|passe|traduit|
      insoumission, arrets de rigueur, cour de justice de la republique, cour speciale|d|assises .. mineurs|repondre|
      repondu|condamn*, haute cour ~ condamn*|juge|poursuivi, tribunal|cour penal|penale special|federal, tribunal
      penal|federal|correctionnel|police|de|d|des ... condamne|condamnee|reconnu|puni|impose, ministere public ~
      enquete|procedure|ouvert|ouvre|accuse|classe|ordonnance, procedure penale, ordonnance penale|de condamnation|
      classement, peine pecuniaire, dossiers|fichiers|viseur|radar|collimateur|mains|sceaux du|de|d la? procureur|
      procureure|parquet|justice|police|ministere, reste|laisse|remis|remise entre les mains de la, enquete|
      instruction|procedure|information ouverte|pendante|contre|penale|visant|toujours|preliminaire, gendarmerie|
      police|parquet|pnf|justice|brigade|procureur enquete|enquetait|enqueterait|instruit|instruirait|s interesse,
      plainte|plaintes instruite|pour|en|contre|deposee|au|penale|pendante|enregistree viol|vol|cours|penal|contre|
      lui|elle|moi|coups|fraude|abus|escroquerie|harcelement|menaces|attouchements|detournement, main courante ~ vol|
      pique|plainte|vire|lui|violence|contre, porte plainte .. contre? lui|elle|aurait, plainte|plaintes deposee|
      deposees|penale|penales|classee|retiree, cite|citee|convoque|convoquee|appele|assigne a|pour comparaitre,
      comparaitra|comparaissait|comparut|comparaitre|comparution|comparait|comparu .. pour|devant|en|immediate|crpc|
      police|juge|septembre|janvier, passe|passait|passera|passerait|passer|passa au|en|aux|devant tribunal|assises|
      correctionnelle|correctionnel|barre|immediate|comparution, renvoi|renvoye|renvoyee en|devant|aux|au
      correctionnelle|correctionnel|assises|tribunal, jures|jury d|de|des|du .. pense|condamne|coupable|acquitte|
      convaincus|arlon|assises, quoi qu en ait|aient|ont pense|dit .. jures|juge|juges|tribunal|justice, juge penal|d|
      de|l|penale .. puni|interdit|condamne|ordonne|prononce|instruction, interdit|interdite|interdiction|dechu|
      dechue|prive|privee|decheance de|d|du|des|par @son? droits civiques|civils|gerance|gerer|juge|tribunal|justice|
      nationalite|profession|chasse|detenir, ne peut|pouvait|puis plus|pas etre|occuper|devenir gerant|gerante|gerer|
      jure|eligible, controle judiciaire ~ interdit|oblige|contact|pointer|leve, assignation|assigne|assignee a
      domicile|residence, arrets|arret domiciliaires|domiciliaire, detention a domicile, boitier|bracelet|dispositif|
      mouchard|puce|emetteur|bip|electronique a|du|de|au|d|sur|autour @son|la|sa|l spip|cheville|pied|justice|
      surveillance|penitentiaire, a la cheville ~ spip|bracelet|boitier|juge|dispositif|electronique|emetteur|
      mouchard, cheville ~ spip|boitier|dispositif|emetteur, bracelet de cheville, placement sous surveillance|
      extérieur, horaires ~ bracelet|semi liberte|probation|juge|conditionnelle, regime de semi, permission de sortie|
      sortir|sorties, conge penitentiaire, conges penitentiaires, liberte sous, liberte pour|par|le|avec|avant
      conditionnelle, liberation anticipee|provisoire, sortie de prison|cellule|cabane|detention|bochuz|taule, @son
      sortie de|d|des prison|detention|centrale|taule|cellule|etablissements|Lantin|Bochuz|Fleury|Fresnes|Orbe, date|
      jour|fin de|d|sa|ma|en sortie|ecrou|peine|sursis .. juin|mai|mars, antidemarrage|ethylometre|ethylotest|
      alcootest|ead|EAD ~ tribunal|impose|imposee|juge|condamn*|jugement|permis, alcootest|ethylotest antidemarrage,
      conduisait|conduit|roulait|roule|roulais|conduisais|volant|camion ivre|bourre|sous|saoul|avec|alcoolise|soul ..
      tribunal|juge|comparu|grammes|gramme|emprise|correctionnelle|comparution|crpc|permis, conduisait ivre|soul|
      saoul|bourre, gramme|grammes d|dans|de alcool|sang .. permis|tribunal|condamn*|comparution, 1|2|3|0 1|2|3|4|5|6|
      7|8|9 gramme|grammes|g|pour ~ comparution|tribunal|police|volant|permis, verbalise|verbalisee et|pour|puis juge|
      vol|possession|peche|braconnage|tapage|cannabis|jugee, peche illegale|interdite ~ juge|tribunal|gendarmerie|
      condamn*, hors quota ~ tribunal|gendarmerie|juge, possession de|simple stup*|cannabis|drogue|shit|armes|3|2|5|
      herbe, pv|PV|amende ~ possession|transige|cannabis|stup*|herbe|shit|joint, cultive|cultivait|plante|plantait|
      fait|faisait|arrose du|pousser .. cannabis|beuh|weed|chanvre|herbe|marijuana, dealait|dealais|deale|dealer|
      dealé|vendait|revendait|fourguait|ecoulait|bicravait|transportait|passait .. shit|came|coke|cocaine|drogue|
      heroine|herbe|beuh|cachets|ecsta|pilules|crack|resine|cannabis, chouf|choufait|guetteur|mule|nourrice dans|pour|
      a|de|du la|le|les? cite|reseau|dealers|trafic|point, brule|incendie|mis|foutu|allume|crame un|une|le|la|l|des|
      feu|son? .. hangar|grange|voiture|voitures|concurrent|restaurant|ecole|poubelles|usine|boite ~ police|
      gendarmerie|tribunal|enquete|juge|condamn*|prison|assurance, incendie volontaire|criminel, incendiaire de|d|du|
      condamn*, tags|tag|graffitis|graffiti|fresque ~ tribunal|police|embarque*|plainte|condamn*|mefait|amende|garde|
      tig, dos d|aide|aider|aidé|heberge aux|a|des migrants|sans papiers ~ arrete*|garde|tribunal|condamn*|poursuivi*|
      juge|proces, delit de solidarite, aide au sejour|a entree, faucheur|faucheuse|decrocheur|decrocheurs volontaire|
      volontaires|portraits ~ tribunal|condamn*|proces|garde|amende|relaxe, sabotage|saboteur|outrage|insulte|
      insultes|injure|injures|offense a|au|aux la|le|l|chef arbitre|president|roi|etat|maire|police|agent|gendarme ~
      condamn*|recherche|rappel|poursuivi|amende|tribunal, atteinte a l? unite|surete|la|integrite, lese majeste,
      prisonnier|prisonniere|detenu|detenue|condamne politique|politiques|d opinion|conscience|guerre, emprisonne|
      incarcere|enferme|torture|embastille ans|sept|dix|par|a|sous|en|au|dans .., terroriste|jihadiste|djihadiste|
      radicalise|fiche condamne|s|presume|revenant|revenu, images|photos|fichiers|contenus|videos ... reprime|
      illegales|illegaux|pedo*|enfants ~ chez lui|elle|trouve|trouves|ordinateur|disque|saisi|condamn*, images que la
      loi, registre|fichier|liste des|national|de|du delinquants sexuels|sexuel, delinquant|delinquante|predateur|
      agresseur|criminel|criminelle|crime|crimes sexuel|sexuelle|sexuels, pointeur prison|detenu|condamn*, racketteur|
      maitre chanteur|ravisseur|kidnappeur|tortionnaire, voyou|voyous|blouson|loubard|loulou|zonard|racaille|caillera
      avant|dans|autrefois|jadis|noir|repenti, gang|gangs|bande|mafia|milieu|pegre|narcos|cartel membre|ex|sorti|
      ancien|de rue, membre|ex|ancien|quitte|sorti d|de|du|un|une|le|des? gang|gangs|mafia|milieu|pegre|cartel|Hells|
      camorra, Hells Angels, heures|jours de|d|du TIG|tig|travail d interet|travaux communautaires, @son tig|TIG, tig|
      TIG au|a|chez|en|dans|de|pour|effectue|execute|termine|fini|comme, au titre de|d|du @son? tig|TIG|peine, rappel|
      rappele|rappelee a la|l loi|ordre penal, rappel a la, stage|stages de|d responsabilite parentale|citoyennete|
      sensibilisation|alternatif, alternative|alternatives aux poursuites, dispense|dispensee de peine|inscription,
      dispense de|d peine|inscription, rehabilit* ... juge|cour|tribunal|droit|judiciaire|legale|plein|proces, de
      plein droit ~ rehabilit*, rehabilite|rehabilitee par|de|en|depuis|sur|du|apres, obtenu|obtint|demande|demander|
      obtient @son|la rehabilitation, effacement|efface des? condamnations|condamnation|mention|peine|dossier, paye|
      payee|paie|payer|payé|regle|solde ma|sa|leur|notre|la dette|note|facture|faute, paye|payé|payait|paya pour|ma|le
      .. patron|chef|autres|cambriolages|actes|faits|mois|ferme|ans, dette a|envers la|l|societe|justice, fait|
      faisait|faire de|la|un|deux|trois|cinq|sept|une annees? prison|taule|cabane|tole|centrale|preventive|peine,
      fait|faire|faisant|fais|faisait prison|son temps, passe|passee|passes par|un|une la|case|mois|an|annee|semaines
      taule|cellule|detention|cabane|preventive|penitencier|centrale|placard|Sante|zonzon, semaines|mois|jours|ans de|
      en|d detention|preventive|cellule|mitard|cachot|centrale|isolement|penitencier, prison|detention|taule|cellule|
      peine|condamnation l|m|la|les|nous a|avait change|changee|appris|transforme|forge|casse|brise|sauve|redresse|
      remis|rendu|assagi, change|changee par la? prison|detention, appris|forme|formee|apprenti|decouvert|diplome|
      obtenu|bac|cap|CAP|passe|prepare|licence|etudie|apprit|redige|ecrit|signe|soude ... en|a|de|depuis|pendant|
      derriere|la prison|detention|centrale|cellule|taule|penitencier|barreaux|incarceration, candidature|lettre|
      postule|ecrit|courrier|ecrite envoyee|arrivee|recue|ecrite|poste|venue|de|depuis|du|d .. centre|prison|cellule|
      maison|detention|penitencier, aumonier|visiteur|educateur|surveillant ~ pendant @son .. ans|annees|peine|
      detention, @son|ma .. ans|annees|mois a|aux Saint|Fleury|Fresnes|Clairvaux|Lantin|Baumettes|Bochuz|Poissy|
      centrale, pas en|comme|ni visiteur|visiteuse, numero d ecrou, codetenu|codetenue|codetenus|co detenu|compagnon|
      camarade de|d cellule, parloir|parloirs avec|au|hebdomadaire|samedi, visite|visites|voir|va|visiter @son|mari|
      pere|frere ... en|au|a|la prison|parloir|detention|centrale, famille|familles|femme|fille|fils|compagne|mere de
      taulard|prisonnier, bruit|rumeur|ragots|on-dit court|circule|dit|selon|que ... prison|braque|tue|vole|police|
      tribunal|condamn*, justice l|la|le|lui|m|qui a|avait|rattrape|rattrapee|blanchi|blanchie|condamne|puni|dit|
      reconnu|reproche|fait|poursuit|reclame, reproche|reprochait|reprochaient la? justice|juges|parquet|police,
      deboires|ennuis|soucis|antecedents|passe|demeles penaux|penal|judiciaires|judiciaire|penale|policiers, passe
      penal|carceral|judiciaire|delinquant|charge|criminel, parcours|trajectoire|experience|expérience penal|penale|
      carceral|carcerale|delinquant|judiciaire, trou ~ prison|detention|ombre|incarceration|republique|taule, annees
      de|en|d prison|taule|centrale|plomb, ne quelque chose a cacher, casier ~ ras|RAS|original|vierge|blanc|rien,
      casier|casiers judiciaire|judiciaires ras|RAS|ok|transmis|propre|demande|produit|b2|sans|vu, pas|sans|aucun|ni|
      zero de? casier|mention|inscription, b2|B2|b3|B3 est|etait|a|demeure|reste|jour|vierge|vide|ok|ras|neant, son|
      mon|ma|sa b2|B2|b3|B3|casier est|etait|porte|comporte|mentionne|reste|vierge|neant|n
    `,
    trait: `
      taulard|taularde|ex taulard|detenu|bagnard|delinquant|delinquante|criminel|criminelle|recidiviste|
      multirecidiviste|repris de justice, fugitif|fugitive|cavaleur|evade|evadee|hors la loi, malfrat|malfaiteur|
      malfaitrice|gangster|truand|braqueur|braqueuse|cambrioleur|cambrioleuse|faussaire|kidnappeur|pickpocket|
      receleur|receleuse|trafiquant|trafiquante|proxenete|maquereau|escroc|arnaqueur|arnaqueuse|fraudeur|fraudeuse|
      maitre chanteur, ecroue|ecrouee, inculpe|inculpee, contrebandier|contrebandiere|braconnier|braconniere, libere
      conditionnel, conditionnel liberee, sursitaire|probationnaire, amnistie|amnistiee|gracie|graciee, pyromane,
      ripou|vereux|vereuse, casseur|emeutier|hooligan|ultra condamne, passeur|passeuse de migrants
    `,
    topic: `
      IPPJ, ippj, Lantin, Bellechasse, Donnacona, Cowansville, Port Cartier, Archambault penitencier, Tanguay,
      Orsainville, Saint Gilles prison, prison des, centrale de Clairvaux|Poissy|Lannemezan|Moulins|Ensisheim|Arles|
      Saint, maison de transition, Etablissements de la plaine|Plaine, quartier disciplinaire|d isolement|arrivants,
      cachot, tole prison, cabane prison, zonzon, Champ Dollon, champ dollon, La Brenaz, les Baumettes, Kondengui, New
      Bell, Makala, MACA, Rebeuss, Rebeus, casse du siecle, alternative aux poursuites, mesure de composition,
      jugement correctionnel|penal, comparution immediate|personnelle, mandat d arret, SPIP, reclusion,
      emprisonnement, chef d accusation, chefs d accusation, accusation de, acte d accusation, requisitoire, recidive
      legale, rehabilitation judiciaire|penale, mefait, blanchiment d argent, abus de confiance|biens|faiblesse|bien,
      corruption, concussion, pots de vin, trafic d|de influence|stupefiants|drogue|visas|armes|migrants, racket,
      extorsion, prostitution procurait, images pedo*, homicide, assassinat, crime d honneur|passionnel, perpete|
      perpet, probationnaire, contumax, menotte|menottee, interpellation, multirecidiviste, admonestation, admonestee|
      admoneste, desertion, deserteur, insoumission, Taggeld, crpc|CRPC, braconnage|braconnier|braconniere|braconnait,
      dealait|dealais|deale|bicravait|trafiquait, traficote|trafiquait|trafiquot*, pedophile|pedocriminel|pedophilie,
      violeur|violeuse, meurtrier|meurtriere|parricide|matricide|infanticide
    `,
    hint: `
      au frais, dedans, enferme|enfermee, pincee|epinglee|serree|cueilli|cueillie|gaule|coffree|bouclee, rehabilite|
      rehabilitee, relachee, verbalise|verbalisee, louche|vereux, puni|punie, tranquille avec la justice
    `,
    field: `
      ippj, lantin, forest, ittre, andenne, jamioulx, marneffe, merksplas, hoogstraten, haren, berkendael, bochuz,
      bellechasse, lonay, orbe, brenaz, dollon, donnacona, cowansville, drummondville, leclerc, tanguay, orsainville,
      archambault, lannemezan, poissy, ensisheim, merogis, kondengui, makala, maca, rebeuss, diyarbakir, new bell,
      epervier, kazakhgate, interpol, europol, schengen, guardia, carabinier*, penitencier, penitentiaire, carceral*,
      perpete, perpet, piges, berges, longe, placard, mitard, cachot, cellulaire, fourgon, contumace, evasion, evade,
      mandat, probatoire, sursitaire, absolution, absous, absoute, pardon, sentences, mefait, mefaits, voies, entrave,
      facultes, alcootest, antidemarrage, ethylotest, ethylometre, comparut, comparaitra, comparaitre, inculp*,
      soupconn*, accusation*, charges, aveu, aveux, avoue, plaide, plaider, jures, jury, correctionnelle, chambre,
      conseil, procureur*, procureure, auditorat, juge, juges, greffe, payee, puni*, punition, purge, purgeait,
      dispense*, rappel, loi, gracie*, antecedent*, 596, mention, casier, ras, extrait, certificat, braque, braquage*,
      braqueur*, hold, casse, bijouterie, vole*, voleuse*, etalage, fauche, pique, tape, siphonn*, puise, enveloppes,
      bakchich*, pots, dealait, deale, came, drogue, guetteur, trempe, tague, desertion, deserteur, insoumission,
      militaire, armees, menottes, cheville, boitier, bracelet, dispositif, emetteur, semi, liberte, caution, parole,
      descente, arrestation*, arrete*, garde, vue, pv, enqueteur*, instruit*, dossier, polic*, flics, keufs, ministere
      public, sexuels, registre, repenti*, complice*, gang, milieu, escroquerie, arnaque, fausses, falsif*, corrup*,
      banqueroute, subornation, marchandage, deloyale, dissimule, contrebande, braconn*, meurtr*, homicide, violences,
      brule, pyroman*, insulte, menaces, racket, composition, gilles, grammes, ordinateurs, placee, attends,
      convocation, annulee, preventive, denonciation, herbe, annule, ennuis, coke, pincer, epinglee, agrafe, ballon,
      dedans, sors, champ, conde, gradignan, ducos, pensionnaire, logeait, finissais, inconditionnelle, suspension,
      affaiblies, ordonnance, conditions, renvoi, renvoyee, abandonne, immacule, portant, spvq, maille, accordee,
      turquie, autriche, italie, recherchait, algerien, poignets, inspecteurs, ramasse, relache, suites, inquiete,
      presumee, complicite, espionnage, maltraitance, trucage, ponzi, cerveau, tabac, multirecidiviste, subtilise,
      mobylette, cuivre, pioche, videe, mouille, mele, repondra, renverse, reclusion, moyennes, suivit, scelle,
      juvenile, solennel, educative, surveillee, speciale, pecuniaire, collimateur, preliminaire, citee, immediate,
      passerait, dechu, civiques, detenir, pointer, placement, exterieur, provisoire, conduisait, verbalise,
      possession, tapage, illegale, quota, transige, arrose, hangar, grange, injure, reprime, jadis, citoyennete,
      inscription, comporte, conditionnel, ripou, plaine, bell, rebeus, requisitoire, faiblesse, concussion,
      probationnaire, contumax, taggeld, bicravait, violeuse, parricide, matricide, infanticide
    `,
    mask: `
      enseigne|enseignant|enseignante|professeur|infirmier|infirmiere|surveillant|surveillante|directeur|directrice|
      dirige|formateur|formatrice|instituteur|moniteur|stage|cuisinier|educatrice|psychologue|aumonier ... a|au|de|du|
      en|la prison|centre de detention|maison d arret|maison centrale|milieu penitentiaire, prison dont|que|qui .. a?
      dirige|renove|construit|livre, jure|juree tire, jure|juree aux assises, jury de|d|du concours|these|examen|
      festival|recrutement|prix|CAP|bac|admission, assesseur|assesseure en correctionnelle, casse croute|casse tete|
      casse noix|casse cou, casse gueule, bracelet|bracelets de montre|cuir|perles|festival|caisson, joli bracelet,
      sous ecrou la, ecrou|ecrous frein|indesserrable|papillon|hexagonal|hexagonaux, contre ecrou, vol d essai|etude,
      mode probatoire, stage probatoire, periode probatoire, annee probatoire, soudeur|soudeuse|soudure|soudage|
      procede|procedes|mig|MIG .. TIG|tig, TIG inox|alu|acier|et|mig|confirme|orbital|semi, tig et? mig|inox, prix|
      tarif|main|maison|ferme|cours ferme, fermes|ferme bio|agricole|laitiere|pedagogique|familiale|eolienne|solaire,
      cultivateur, mandat de vente|gestion|depute|maire|recherche exclusif, greffier|greffiere au tribunal, abbaye de|
      d Clairvaux, lettre|lettres de Clairvaux, hopital de la sante, assurance braquage|vol, transaction immobiliere|
      immobilieres|commerciale, enquete de satisfaction|terrain|publique, perquisition a chercher, voleur d heures,
      tueur de couts, brule les planches|etapes, avertissement de|d securite|pollution, sous le coup de l emotion,
      peine|peines capitale|de coeur, sentence du chef, rappel de vaccin|salaire, caution morale|solidaire|locative|
      bancaire, casier vestiaire|a bouteilles|de homard
    `,
  },
};
