import type { Lexicon } from '../../Lexicon.js';

/** Convictions, offences, suspicions, arrests, proceedings, measures of a court, and their absence. */
export const frenchCriminalConviction: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
      condamne|condamnee|condamnes|condamnation|condamnations|condamnerent|recondamn* a|pour|en|par|au|de|avec|deux|
      penale|avec|n|jamais|depuis|du|figurant|effacee|rehabilitee|ancienne|il|elle|une|ni|pendant|sans|mais|puis|et,
      jamais|ete|deja|fut|etait|avoir|a|est|fois|aucune|sans|premiere|une|sa|ses|des|plusieurs|double|d|de condamne|
      condamnee|condamnation|condamnations|incarcere*|interpelle*|arrete pour|arretee pour|poursuivi*|inculpe*|relaxe*|
      acquitte*|amniste*|gracie*|emprisonne*|ecroue*|mis en examen|mise en examen, casier judiciaire|vierge|charge|b1|
      b2|b3|n|penal|net|propre|vide|pas|comporte|mentionne|bien|fait|porte|, judiciaire vierge|charge, @son casier,
      bulletin n|numero 2|3, b2|b3 vierge, antecedent|antecedents|passe|dossier|proces|poursuite|poursuites|demeles|
      ennuis|probleme|problemes|controle|suivi|affaire|enquete|plainte|interdiction|peine|peines|procedure|information|
      instruction|mesure|fiche|fichier judiciaire|judiciaires|penal|penale|penales|penaux|criminel|criminels|policiere|
      preliminaire|justice, demeles|ennuis|probleme|problemes|affaire|affaires|maille|compte|comptes|histoires|soucis|
      rien avec|a|de la? justice|police|loi|partir, repris|reprise de justice, repris de justice, connu|connue|
      defavorablement|inconnu|inconnue|fiche|fichee des|par|de|du|aux services|police|justice|gendarmerie|s, fiche s,
      fichee s, prison|ferme|sursis|detention|incarceration|emprisonnement|reclusion|cellule|fleury|fresnes|baumettes|
      sante avec|pour|de|ferme|provisoire|en|a|pendant|depuis|et|puis|preventive, mois|ans|annee|annees|jours|peine|
      peines|semaines de|avec|d prison|sursis|reclusion|detention|ferme|emprisonnement|taule|cabane|interdiction|mise|
      travaux, avec sursis, en|de|sa|sortie|sorti|fait|la|par prison|detention|taule|cabane|liberte|cellule|maison
      conditionnelle|d arret|?, fait|passe|purge|purgeait|purgee|effectue|execute|ecope|pris|tire .. prison|peine|
      taule|ferme|cabane|detention|sursis|garde|cellule|barreaux|tig|fresnes|fleury, derriere les barreaux, levee d
      ecrou, ancien|ancienne|ex detenu|detenue|taulard|taularde|prisonnier|prisonniere|bagnard|delinquant|delinquante|
      voyou|braqueur|dealer|trafiquant|escroc|cambrioleur|voleur|hacker|pirate, ex|ancien|ancienne|jeune detenu*|
      delinquant*|taulard*, maison d arret, centre de detention, centre penitentiaire sorti, bracelet electronique,
      sous bracelet, liberte conditionnelle|surveillee|provisoire, semi liberte, controle judiciaire, mise a l epreuve,
      mis a l epreuve, travail|travaux d interet general, juge|juges d|de|des application|instruction|enfants|libertes
      .., garde|gardes a vue, en garde a vue, mis|mise|placee|place|mises en|sous examen|cause|controle|mandat|
      detention|ecrou|accusation, mise en examen, mis en examen, mis en cause, mise en cause, temoin assiste, prevenu|
      prevenue de|d, suspecte|suspectee de|d|dans, soupcon* de|d @delit, accuse|accusee de|d @delit|avoir|recel,
      poursuivi|poursuivie|jugee|juge|juges pour|devant|en|penales|par, jugee|juge|comparait|comparu|comparution|
      comparaitra|passe|passera|cite|convoque|convoquee|traduit devant|en|au|a|immediate tribunal|correctionnel*|
      correctionnelle|assises|cour|pour|jugement|police|pour, cour d assises, tribunal correctionnel|de|pour police|
      enfants, non lieu, classement|classee|classe sans suite, plainte contre|classee|pour|deposee|a, proces pour|en|
      contre @delit|appel|lui, arrete|arretee par|pour|en|a|au|lors|apres police|gendarmes|@delit|possession|flagrant|
      gendarmerie|avoir|conduite|ivresse|douane|frontiere, flagrant delit, mandat d arret|de depot|d, amende pour|
      penale|de|avec|correctionnelle, retrait|suspension|annulation|suspendu|retire|annule de|du|pour @son? permis|
      ivresse|alcool, suspension de permis, conduite en|sous|sans etat|ivresse|emprise|alcool|permis|stupefiants|l,
      ivresse|alcool au volant, ivresse publique, interdit|interdite|interdiction|dechu|dechue de|d|du|des gerer|
      exercer|droits|sejour|territoire|stade|stades|port|chequier|diriger|conduire|contact|paraitre, interdit de gerer,
      injonction|obligation de|d soins|judiciaire, commis|commettre|recidive|auteur|complice|complicite|tentative|
      coupable|delit|delits|fait|faits un?|une?|des?|de?|du?|d?|avoir? vol|vols|escroquerie|fraude|braquage|
      cambriolage|agression|coups|violences|meurtre|homicide|viol|incendie|parjure|corruption|detournement|chantage|
      extorsion|sequestration|harcelement|degradation|degradations|trafic|deal|recel|stupefiants|outrage|blanchiment|
      piratage|delit|crime|usurpation|contrebande|proxenetisme|banqueroute|contrefacon|vandalisme|faux|menaces, coups
      et blessures, abus de|d biens|confiance|faiblesse, abus de confiance, faux et usage, faux en ecriture, outrage a|
      et, homicide|blessures|violences involontaire|involontaires|volontaires|conjugales|conjugale|aggravees, trafic|
      detention|usage|possession|vente de|d|du stupefiants|drogue|cannabis|cocaine|armes|influence|heroine|shit,
      reconnu|reconnue|declare|declaree|plaide|plaider coupable|non|innocent|coupables, plaide coupable, coupable de|d,
      vole|volait|volee|detourne|detournait|escroque|escroquait|braque|cambriole|poignarde|tue|frappe|agresse|fraude|
      dealait|deale|viole|arnaque|cogne .. caisse|employeur|argent|fonds|euros|banque|materiel|police|fisc|shit|
      conjointe|femme|patron|entreprise|homme|stock|voiture|voitures|marchandises|clients|biens|policier|gendarme|
      cannabis|magasin|scooter|vieille, detournement de|d fonds|argent|mineur, fraude fiscale|fiscale|aux|a, travail
      dissimule, delit|delits de|d|routier|mineur|initie|fuite, delit d initie, fichier des auteurs, fichier des
      delinquants, rehabilit* judiciaire*|legale|de plein, effacement du|de, dispense de peine|inscription, rappel a la
      loi, composition penale, ordonnance penale, cour de surete, expulse pour, blouson|petite|petit delinquance|
      delinquant|frappe, violences|violence conjugales|conjugale, ordonnance|mesure d|de eloignement|protection contre,
      ordonnance restrictive, probation judiciaire, en probation, sous probation, centre|foyer|mesure|educatif
      educatif|ferme|penale, PJJ suivi, protection judiciaire de la jeunesse suivi, maison de correction, maison de
      redressement, condamne|condamnee|condamnation|condamnations|relaxe|relaxee|acquitte|acquittee|poursuivi|
      poursuivie|poursuites|interpelle|interpellee|incarcere|incarceree|arrete|arretee|juge|jugee|inculpe|inculpee|
      ecroue|ecrouee|emprisonne|emprisonnee|soupconne|soupconnee|accuse|accusee|mis|mise|plainte|plaintes|proces|peine|
      sursis|prison|garde|enquete|verbalise|verbalisee|sanctionne|innocente|innocentee|blanchi|blanchie|convoque|
      convoquee|entendu|entendue|tombe|tombee|connu|connue|defere|deferee|comparu|comparait|prevenu|prevenue|impliqué|
      implique|impliquee|complice|coupable|auteur|trempe|casier|antecedents|antecedent|examen|correctionnelle|
      correctionnel|assises|tribunal|amende|rappel pour|de|d|du|en|dans|a|au|des|un|une|l|la|avoir .. @delit, condamne|
      condamnee|condamnation|condamnations|relaxe|relaxee|acquitte|acquittee|poursuivi|poursuivie|interpelle|
      interpellee|incarcere|incarceree|inculpe|inculpee|ecroue|ecrouee|emprisonne|emprisonnee|soupconne|soupconnee|
      accuse|accusee|defere|deferee|gracie|graciee|amnistie|amnistiee pour|en|par|a|au|de|d|avec|lors|dans|il|elle|
      apres|deux|trois|puis|sans, jamais|ete|fut|etait|est|avoir|sera|etre|etant|a|fois|pas|deja condamne|condamnee|
      relaxe|relaxee|acquitte|acquittee|poursuivi|poursuivie|interpelle|interpellee|incarcere|incarceree|inculpe|
      inculpee|ecroue|ecrouee|emprisonne|emprisonnee|gracie|graciee|defere|arrete par|arretee par|mis en|mise en|place
      en|placee en|detenu|detenue, b1|b2|b3|casier|bulletin|extrait|fichier n|numero|2|3|judiciaire? neant|vierge|vide|
      charge|propre|net|porte|mentionne|comporte|fait|sans|avec|blanc|intact|garni|chargé|immacule|mention|
      condamnation|inscription .., b2|b3|B2|B3 neant|vierge|vide|ok|sans, casier vierge|neant|vide|propre|net|charge|
      intact|et|judiciaire, neant au casier, figure|figurait|inscrit|inscrite|inscription|fiche|fichee|fichier|mention|
      mentions|trace|connu|connue|nom|apparait au|aux|dans|du|par|sur|des|de le|la|l|les? .. fijais|FIJAIS|taj|TAJ|
      stic|fichier|fichiers|casier|police|gendarmerie|services|interpol|fpr|fsprt|justice|fnaeg, defavorablement connu|
      connue, connu|connue|inconnu|inconnue des|de la|du services|police|justice|parquet|gendarmes, rappel a loi, objet
      d|de|du un|une|des|l .. rappel|plainte|poursuites|condamnation|enquete|mandat|controle|signalement|mesure|
      instruction|proces|interpellation|information judiciaire|procedure penale, plainte qui|deposee|contre|pour|le|la|
      l visait|vise|lui|elle|classee, plainte le|la|l visant|visait|concernant, classe|classee|classement sans suite,
      au|en|devant|par|du|le tribunal correctionnel|correctionnelle|assises|pour|police, correctionnel|correctionnelle
      pour|a|en|lui|l, juge|jugee|jugement|renvoye|renvoyee|cite|citee|passe|passer|comparait|comparu|comparaitre|
      traduit|proces|audience devant|en|au|aux|pour|par|le .. tribunal|correctionnel|correctionnelle|assises|prud|cour|
      police|juge, peine|peines de|d|ferme|purgee|aménagee|amenagee|avec|executee|accomplie|prison .., purge|purgé|
      purgee|purgeait|purger|execute|effectue|accompli|subi une|sa|son|la|deux|trois|six|un|de .. peine|prison|sursis|
      ans|mois|tig|detention, mois|ans|an|annees|semaines|jours de|d|en|avec|a? prison|detention|sursis|ferme|
      reclusion|emprisonnement|bracelet|taule|tig|incarceration|cellule|probation|cabane, sorti|sortie|sortait|sortant|
      sortante|libere|liberee|revenu|passage|passe|passé|sejour|sejours|annees|fait|ecope|connu|experience|tate de|d|
      en|par|a|la|du|la? prison|detention|cellule|taule|fresnes|fleury|sante|baumettes|mesure|conditionnelle,
      permission de sortir, liberation conditionnelle, libere sous, remise de peine, porte|portait|sous|avec|fin|place|
      placee|pose|retrait de|du|un|une|son|sous? bracelet electronique?|penal?, surveillance electronique|judiciaire|
      penitentiaire, assigne|assignee|assignation a residence, suivi|suivie|rendez|convoque|convocation|pointe|pointer|
      rencontre par|chez|au|avec|devant|du|le|son|un .. spip|SPIP|jap|JAP|pjj|PJJ|conseiller de|juge d|probation|
      commissariat, pjj|PJJ, obligation|injonction de soin|soins|pointer, interdit|interdite|interdiction de|d|du ..
      gerer|gestion|exercer|exercice|territoire|stade|stades|sejour|paraitre|contact|approcher|conduire|port|droits|
      travailler avec|mineurs|eligibilite, ineligib*, peine d ineligib*, retrait|suspension|annulation|perdu|prive|
      privee|suspendu|retire|invalidation .. permis .. alcool*|ivresse|judiciaire|tribunal|stupefiants|conduite|juge|
      cannabis, permis suspendu|annule|retire .., conduite sous|en|avec|sans emprise|etat|ivresse|alcool*|stupefiants|
      permis|assurance|l, alcoolemie, ivresse au|publique|manifeste|sur, exces de vitesse delictuel, delit de|d|
      routier|fuite .., recel, escroquerie|escroqueries, vol|vols a l|avec|en|aggrave|simple|par|de|commis|dans
      etalage|arme|reunion|effraction|ruse|voiture|voitures|scooter|violence|tire|la|l|magasin, cambriol*, braquage*,
      trafic de stup*|drogue|cannabis|cocaine|armes|cigarettes, usage|detention|possession|consommation|vente|revente|
      cession de stup*|stupefiants|drogue|cannabis, violences conjugales|volontaires|sur|aggravees|en, coups et, coups
      sur, homicide involontaire|volontaire|par, agression sexuelle, harcelement moral|sexuel .. condamn*|plainte|
      poursuiv*, ex|ancien|ancienne|anciens|anciennes|jeune|ex detenu|detenue|taulard|taularde|prisonnier|prisonniere|
      delinquant|delinquante|braqueur|braqueuse|dealer|dealeuse|trafiquant|voyou|escroc|voleur|voleuse|cambrioleur|
      faussaire|fugitif|bagnard|gangster|proxenete|caid, reinsertion apres|suite|post|de sa|d, sortant|sortante de
      prison, demeles|ennuis|soucis|problemes|deboires|comptes|affaires|histoires|dettes avec|devant|a la|sa justice|
      police|loi|gendarmes|rendre, rien a se reprocher, rien au casier, ni condamn*|poursuit*|casier, aucun|aucune|pas|
      sans|jamais|ni|nulle|vierge de antecedent|antecedents|condamnation|condamnations|poursuite|poursuites|casier|
      demele|infraction|proces|mention|inscription|plainte judiciaire*|penale|penal|penales|penaux, ni mis|mise en
      examen, garde a vue, gardee a vue, mandat d arret|d amener|de depot|de recherche, recherche|recherchee par la|
      interpol police|gendarmerie|, avis de recherche, en cavale, vole|volé|voler|derobe|detourne|detourner|subtilise|
      pioche|tape|soustrait dans|de|des|du|la|l|les|a .. caisse|employeur|fonds|argent|especes|entreprise|stock|stocks|
      recette|magasin|coffre|carburant|materiel|subventions|cheques|clients|association|euros, falsifie|falsifier|
      contrefait|imite .. cheque|cheques|signature|documents|factures|diplome|ordonnance|ordonnances|papiers|passeport,
      mis|mise|mises|mis hors de cause, mise hors de cause, mis|mise en examen|cause|accusation|garde, reconnaissance
      prealable, comparution immediate, comparution sur, plaider|plaidé|plaide coupable, reconnu|reconnue|declare|
      declaree coupable|innocent|innocente, innocente|innocentee|blanchi|blanchie|lave|lavee|disculpe|disculpee par|de|
      d|du|des|apres .., rehabilit* par|de plein|judiciaire*|legale, effacement|efface|effacee du|de|des|au .. casier|
      fichier|condamnation|mention|mentions|judiciaire, condamnation effacee|amnistiee|prescrite, casse sa
      condamnation, erreur judiciaire, maison centrale, quartier de haute, quartier d isolement, cour d assises ..
      condamn*|acquitt*|jug*, assises .., travaux d interet general, travail d interet general, jours amende, amende
      avec|penale|pour|delictuelle|correctionnelle, stage de citoyennete|sensibilisation, eloignement du conjoint,
      ordonnance de protection, radicalisation, derriere les? barreaux, an|ans|mois ferme|fermes, devant|chez le|la|un|
      une juge|jury|cour|tribunal|magistrat en|pour|le|au|a .., passer|passe|passera|comparaitre|convoque devant ..
      juge|tribunal|cour, dealait|deale|dealer au|du|de|a|dans|en, dealait, perquisition|perquisitionne*, complice d|de
      un|une, complice, complicite, descente de police, six|trois|deux|huit|dix|quatre|douze mois|ans avec|de|ferme
      sursis|prison|ferme, affaire d|de abus|corruption|detournement|stupefiants|fraude|escroquerie|vol|mœurs|moeurs,
      pas de|sans|aucun casier, sort|sortait|sorti|sortie|sortant|revient de|du prison|detention|taule|cabane|fleury|
      fresnes|baumettes, fleury merogis, jamais|pas|n|rarement eu? affaire a la justice|police, affaire a la justice,
      avoir affaire a la, etat d ivresse, coupable|condamne|condamnee|innocente|suspect|arrete|arretee|voleur|escroc|
      detenu|detenue|interpelle|relaxe|blanchi|blanchie|fiche|prison|casier|delinquant|condamnation|escroquerie|delit|
      cambriolage|vols|infraction|infractions|incarceration|condamnation*|condamne*|ecrou*|correctionnelle|
      correctionnel|assises|arrestation*|interpol|rebellion|detournements|delinquan*|recidiv*|amnisti*|extrad*|
      cambriol*|dealer|dealait|trafiquant*|blanchiment|proxenet*|jap|cef|incendiaire|pyromane|parloir|interpelle*|
      relaxe*|acquitt*|voleuse|escroc*|braqueur* depuis, ete|est|fut|etait|sera poursuivi|poursuivie, pirate|piratait|
      piraté le|un|des|les serveur|serveurs|compte|comptes|systeme, aucune condamnation, accuse de|d|l violences|viol|
      vol|harcelement|coups|menaces, enquete en cours|ouverte|preliminaire|judiciaire, plainte en cours|deposee, paye|
      payé sa dette|dette, dette a la societe, mauvais cote de la loi, passe de delinquant|voyou|braqueur, mineur|jeune
      delinquant, erreur|betise|betises|erreurs de jeunesse .. tribunal|prison|condamn*|police, perpetuite, peine de
      perpetuite|mort, suivi|suivie par|a un|une|le|la conseiller|spip|juge|educateur ... probation|pjj|insertion|
      application|peines|, conseiller d insertion, mise|mis en cause|examen dans|pour|en .., extrait n|numero|b3|b2|3
      .., sans mention, aucune mention, n 3 sans|vierge|neant, a tire|fait|purge|pris|ecope|passe|execute|encouru ...
      mois|ans|jours|peine a|de|au|avec|ferme|la|pour|en .., tire huit|six|deux|trois|quatre|cinq mois|ans, arrete|
      arretee|interpelle|interpellee|menotte|embarque|controle|place|placee|ecroue|ecrouee|inculpe|inculpee|juge|jugee|
      mis en examen? pour|par|en|lors|au|a ... police|gendarmes|outrage|rebellion|vol|violences|garde|trafic|fraude|
      ivresse|recel|bail|manifestation|detention|gendarmerie|conduite|escroquerie|menaces|stupefiants, police|
      gendarmes|gendarmerie|brigade|parquet|procureur|juge ... arrete|arretee|interpelle|interpellee|convoque|
      convoquee|entendu|entendue|perquisitionne|soupconne|recherche|condamne, retrait|suspension|annulation|suspendu|
      perdu|retire|prive .. permis ... alcool*|stupefiants|ivresse|delit|vitesse|controle|drogue, permis suspendu|
      annule|retire|confisque, suspendu de permis, interdit|interdite|interdiction de|d stade|gerer|sejour|exercer|
      contact|territoire|paraitre, sursis pour|probatoire|simple|avec|non|de|leve, mois|ans|an ferme|avec|fermes|de
      sursis|prison|cellule|detention, prison ferme|avec|pour|a|en, en|de|la|sa|une|deux|sortant|sorti|sortie|fait|
      connu|connait prison, incarcere|incarceree|ecroue|detenu|detenue|emprisonne*|prisonnier|ex prisonnier|taulard|
      taulards, detenu a|au|en|pour, bracelet, sous bracelet|controle|ecrou, liberte conditionnelle|surveillee, casier,
      un|son|mon|ton|du casier, casier vierge|judiciaire|charge|neant|rempli|efface, fiche s|S, fichier des, reconnu|
      reconnue avoir falsifie|vole|detourne|frappe|coupable, falsifie|falsifiait|vole|volait|detourne|detournait|
      escroque|braque|cambriole|agresse|frappe|blanchi ... caisse|cheques|argent|entreprise|employeur|signature|
      diplome|factures|fonds|client|clients|magasin|stock|materiel|femme|policier, vole|vole dans|la|a|de la|l caisse|
      etalage|argent, vol a l etalage, amende|amendes pour|de .., blanchi|blanchie|relaxe|relaxee|acquitte|acquittee|
      disculpe|innocente|innocentee|gracie|amnistie|rehabilite|rehabilitee par|de|en|du|apres|, condamnation|
      condamnations effacee|pour|a|au|en|de|par|avec|, condamne|condamnee|condamnes a|pour|en|par|avec|du|de|jamais|,
      peine|peines de|purgee|amenagee|effacee|prison|ferme|alternative|avec|, purge|purge|purgeait sa|une|deux|trois|
      six peine|mois|ans, obligation|injonction de soins|quitter, prononcee|prononce par le tribunal|juge, tig, travail
      d interet, plaider|plaide coupable, affaire a la justice|aux|avec, eu affaire a|avec .. justice|police|tribunaux,
      demeles|ennuis|problemes|soucis|deboires avec la|judiciaires justice|police, ennuis|antecedents|passe|dossier|
      poursuites|demeles judiciaires|judiciaire|penaux, poursuivi|poursuivie|accuse|accusee|soupconne|soupconnee|
      suspecte|suspectee|impliquee|implique|recherche|inculpe pour|de|d|dans|par .., trempe dans, reseau de
      contrebande|trafic, jap, spip, cour d assises|appel ... condamne|relaxe|acquitte|blanchi, tribunal correctionnel|
      pour, fait|faisait|tire|purge|passe dix|huit|six|deux|trois|quatre|cinq|sept|neuf|douze|quinze|vingt|vingt ..
      mois|ans|jours dit|de|derriere|a|, procureur|parquet|avocat general requis|requiert|reclame|demande|poursuit|a
      requis .., attend|attendait|apres|avant|pendant|lors|subi|perdu|gagne|un|son|sa|le son|le|un|du? proces penal|
      pour|en|, |d assises|, attend son proces, connu|connue|inconnu|inconnue|repere des|de|par|du la|les|nos|services?
      gendarmes|police|justice|gendarmerie|services|policiers|tribunaux, tagueur|hacker|dealer|voleur|braqueur|escroc|
      faussaire|chauffard|trafiquant condamne|repenti|notoire|juge|arrete, avoue|avouait|nie|reconnu|reconnait|admet|
      confesse le|un|des|avoir|les|la vol|vols|escroquerie|fraude|detournement|faits|larcin|trafic|agression|coups ..,
      interdiction|interdit|interdite|defense d|de approcher|entrer|paraitre|contacter|rencontrer|gerer|stade|
      territoire|quitter .., plainte|plaintes|enquete|information|instruction contre|visant|le|la|lui|elle visant?|
      ouverte|classee|deposee|sans, stic, STIC, taj, comparu, assigne|assignee a residence, centre educatif ferme|
      penitentiaire|de detention, tribunal de police, requis trois|deux|six|contre, n a pas de casier, pas de casier
    `,
    trait: `
      detenu, detenue, sursis, incarcer*, emprisonn*, taulard*, sursitaire, spip|SPIP|cpip, TIG, tig, inculp*,
      soupconne*, cavale, TAJ, STIC, FIJAIS, fijais, CRPC, crpc, bagnard, taule, mitard, pedophil*
    `,
    topic: `
      erreur judiciaire, ouvert une enquete, enquete sur lui|elle, juge de l application, arrete|arretee a la
      frontiere, contrebande, vol avoue, pointer au commissariat, pointe|signe au commissariat, signalement au
      procureur, interpelle, garde a vue, escroquerie, repris de justice, nuit au poste, passe une nuit au, poursuites
      abandonnees|classees|penales|judiciaires|levees, tabasse|tabassait|frappe|cogne|agresse un|une|son|sa|le|la ..,
      recidiviste, recidive, fraude aux allocations|assedic, detention, place|placee en detention, bracelet, braque|
      braquait un|une|la|le, fait quatre|trois|deux|cinq|six ans, fichier de police, fait appel d une condamnation,
      delit d initie
    `,
    hint: `
      coupable, condamne, condamnee, innocente, suspect, arrete, arretee, voleur, escroc, detenu, detenue, interpelle,
      relaxe, blanchi, blanchie, fiche, prison, casier, delinquant, garde a vue, condamnation, escroquerie, delit,
      cambriolage, vols, infraction, infractions, incarceration, condamnation*, condamne*, ecrou*, correctionnelle|
      correctionnel|assises, arrestation*, interpol, rebellion, detournements, delinquan*, recidiv*, amnisti*, extrad*,
      cambriol*, dealer|dealait, trafiquant*, blanchiment, proxenet*, jap, cef, incendiaire|pyromane, parloir,
      interpelle*, relaxe*|acquitt*, voleuse, escroc*, braqueur*
    `,
    mask: `
      surveillant|surveillante|surveillants|gardien|administration|directeur|directrice|visiteur|visiteuse|conseiller|
      conseillere|bibliotheque|bibliothecaire|professeur|enseignant|enseignante|instituteur|cours|atelier|ateliers|
      medecin|infirmiere|infirmier|aumonier|cuisine|cuisines|architecture|intervenant|intervenante|theatre|greffier|
      personnel|milieu|univers|psychologue .. prison|prisons|penitentiaire|detention|carcerale|carceral|detenus|
      incarceration|fresnes|maison, aupres de|des detenus, droit|avocat|avocate|greffier|greffiere|juriste|code|master|
      procedure|cabinet|collaborateur|penaliste|chambre|juge|professeur|cours|these|expert|experte|doctorat|magistrat|
      interprete .. penal|penale|criminel|criminelle|correctionnel|correctionnelle|assises|tribunal|judiciaire|
      judiciaires|instruction, extrait|extraits du|de|n casier .. demande|demandee|sera|exige|requis|fourni|fournir|
      obligatoire, casier sera demande, sera demande, administrateur|mandataire|liquidation|redressement|police|
      officier|huissier|commissaire|expert|revision judiciaire, redressement judiciaire, liquidation judiciaire,
      detection|lutte|analyste|prevention|responsable|logiciel|cellule|service|equipe|detecter|enqueteur|anti|modele|
      modeles .. fraude|fraudes|blanchiment|vol|vols|contrefacon|corruption|escroquerie|cambriolage|delinquance, anti
      corruption|fraude|blanchiment|intrusion|vol, bien vivant, roman|romans|film|films|serie|auteur|autrice|scenario|
      chroniqueur|reporter|journaliste|chronique|faits|policier policier|policiers|judiciaire|criminels|noir|divers|
      noirs, police d|de|municipale|nationale|scientifique assurance|caractere|caracteres|l, vol|vols a|de|d|en|sec|
      moyen|long|interieur|interieurs|libre|voile|nuit|domestiques|charter|parabolique voile|nuit|oiseaux|montgolfiere|
      planeur|parapente|etourneaux|instruments|vue, simulateur de vol, heures de vol, essais en vol, a vol, au vol, vol
      AF, arret|arrets de la cour|cour|de|du|cassation, arrete prefectoral|municipal|les|le|la|ses|de|comptes|
      ministeriel|des, arretes, mise en oeuvre|place|service, en cause, remise en cause, remettre en cause, mise en
      cause du systeme, crime contre, crime de lese, peine|peines de coeur|a|perdue|d etre, a peine, sans peine, valait
      la peine, sursis a, incorporation|incorporee|militaire|bancaire sursis, conduite de|d|du|accompagnee|projet|
      projets|travaux|changement|engins|reunion|autocars|operationnelle|du|poids, victime|victimes d|de|du, partie
      civile, jure|juree d|de|aux, jure aux assises, jury, plaignant, cour d appel|des comptes|de cassation, en charge,
      interdit aux, innocente blague, coupable de gourmandise|curiosite|d, plaisir coupable, plaisirs coupables,
      piratage ethique, hacker ethique, pirate informatique, tueur|tueuse a gages|de, trafic aerien|routier|
      ferroviaire|web|internet|maritime|voyageurs|reseau|site|du site|passagers|organique|portuaire|postal|fluvial,
      recel d informations, usage de|d|du|professionnel, faux plafond*|plancher|amis|bois|ami, port du|de|d|autonome|
      commercial, voleur|voleurs de|bicyclette|bicyclette|feu, liberte de, cellule de|d|commerciale|photovoltaique|
      psychologique|qualite|marketing|souche|souches, permis b|c|poids|de|cariste|moto|d|vierge|cotier|feu, frappe
      chirurgicale|de|au, escape game, prison break, centre penitentiaire, maison d arret architecture, execution des,
      contravention|amende de, enquete de|terrain|qualitative|quantitative|interne|satisfaction|publique, mandat de|d|
      social|electif|vente, conduite du, garde d|de|des|du|enfants|champetre|nationale|malade|partagee, condamne|
      condamner|condamnait une?|des?|les?|la?|l? portes?|porte|portes|fenetre|fenetres|acces|issue|issues|ouvertures|
      baie, condamnation des|d|centralisee portes|ouvertures|acces|une, traque|traquer|detecte|detection|detecter|
      analyse|contre|prevenir|anti|moyens .. fraude|fraudes|escroqueries|escroquerie|blanchiment, fraude aux moyens|a
      la carte|documentaire, poursuites pour|et|de un|une|recouvrement, recouvrement .. poursuites, conformite ..
      delit|blanchiment|corruption, lutte contre le|la|les .., poursuivi|poursuivie|poursuit ses|son|sa|des|par|avec|en
      etudes|etude|carriere|parcours|formation|cursus|master|developpement|these, poursuite d|de|des|du etudes|etude|
      activite|carriere, jugee|juge|juges trop|excellente|excellent|sur|indispensable|utile|prometteur|brillante|
      brillant|sportif|arbitre|hippique|de touche|de paix|prud|interessante|interessant|bon|bonne, juge de touche,
      peine perdue, peine a trouver|croire|joindre|suivre|recruter|cacher|dire|finir|convaincre|deleguer|lacher|s|se, garde d|de|des|du|enfants|champetre|alternee, prison de fresnes architecture, recel de, arrete
      de travailler|fumer|ses|son|sa|le|la|les|en|a, arretee en, a arrete|arreter, vols domestiques|internationaux|
      moyen|long|commerciaux|regionaux|interieurs|charters|directs|paris|vers|depuis, vol libre|long|moyen|paris|vers|a
      voile|en, evade|evasion fiscale conseil, braquage a, delit de faciès|facies, dealer de, mis|mise en place|oeuvre|
      production|ligne|avant|service|page|scene|relation|valeur|forme|conformite|commun|cause|demeure, casier
      vestiaire|a bouteilles|a, casiers, liberte de|d|conditionnelle ton, echappee, mise en examen des dossiers|du
      dossier, jure|juree|jures d assises, victime d|de un cambriolage|vol|escroquerie|agression, sites|site|dossiers
      classes .. suite, emploie .. sortants, sortants de prison, ex detenus|delinquants, anciens detenus, fiche
      dactyloscopique|technique|produit|de, effacement de son|ses gabarit|empreintes|donnees, accuse|accusee d|de
      infidelite|plagiat|favoritisme|lenteur|reception, condamne|condamnee a reussir|innover|attendre|l|perdre|gagner|
      vivre|rester, coupable d|de enthousiasme|optimisme|perfectionnisme|curiosite|gourmandise, temoin dans|d, temoin
      .. proces, assesseur|assesseure au|pres tribunal|le, tribunal pour enfants assesseur, installateur .. vol,
      alarmes contre le vol, contre le vol, mise en examen des|du dossiers|dossier, sursis de chauffage|a|d, magistrat|
      magistrate|avocat|avocate|greffier|juriste|surveillant|surveillante|educateur|educatrice|visiteur|visiteuse|
      aumonier|enseignant|professeur|architecte|construit|construction|chroniqueur|journaliste ... prison|prisons|
      penitentiaire|penaliste|penal|judiciaire|detenus|justice|pjj, detenus, prison benevole|bouygues, vol paris|de|
      regulier|interieur|sec, vols reguliers|long|interieurs, arret de tranche, arretee|arrete huit|trois|deux|six|
      plusieurs|pour mois|semaines|maladie|une, sante, a la sante, fraude bancaire|fiscale chez|dans une banque,
      analyste fraude, peine a trouver|perdue|croire|capitale these, prud hommes, victime d|de .., depot de plainte,
      verification des antecedents, purge|purge le circuit|circuits|reseau|chauffage, casier|casiers refrigere|a|vis|
      de|automatique|automatiques|consigne, delit de facies, detention d actions|actions|armes collection, condamnation
      des ouvertures, proces verbaux, proces verbal de chantier, tribunal de commerce, accuse de reception, convictions
      fortes, extrait|casier .. exige|demande|requis|fourni, garde d enfants, juge de touche|arbitre, voleur de feu,
      affaire rondement|menee|familiale, roman|romans|film|serie|polar noir|noirs, fouilles, saisie de, controle
      fiscal|qualite, instruit des permis, peine de coeur|vie|mort, plainte|plaintes a la cnil|pour un client|des
      clients|client|clients|reclamations|contre x, recel d oeuvres, mise a l epreuve des|du|de, condamne a reussir|
      disparaitre|innover, coupable industriel, proces fictif, record de vente, temoin|temoins au|d|de proces|accident,
      assesseur|greffier|juge au tribunal, traducteur|interprete judiciaire|assermente, vol a voile, intime conviction
      cour, cambriolee|cambriole deux|la|une, fois la boutique
    `,
  },
};
