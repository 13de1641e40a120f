import type { Lexicon } from '../../Lexicon.js';

/** How people speak of the law's dealings with somebody without the law's own words, and the offences that are spoken of. */
export const frenchJusticeTalk: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
      dormi|dormait|nuit|nuits|passe|fini au|en|de poste|violon|cellule de? degrisement?, fait|faisait|tate|tata|
      goute|connu de la|le|du taule|tole|trou|placard|ombre|cabane|prison|zonzon|mitard|gnouf, a l ombre, au trou, au
      ballon, en cabane, en taule, en tole, en zonzon, au placard pour|pendant, sous les verrous, sous ecrou, sous
      main de justice, entre quatre murs, derriere les barreaux, refus d obtemperer, delit de fuite, conduite sans
      permis|assurance, conduite en etat, alcool au volant, ivresse manifeste|publique, sans permis ni assurance,
      rodeo urbain, defaut de permis, pris|prend|prit|recolte|recolta|ecope|ecopa|ecopait|condamne a|tire|tira|tirait|
      ramasse ... ans|mois avec|de|ferme|dont sursis|prison|ferme|taule|cabane, mois|ans|an|jours|peine|peines avec|
      dont|d|de sursis|emprisonnement|prison|reclusion|bracelet|ferme, mon|ma|son|sa|leur peine|condamnation|sursis|
      bracelet|tig|casier|proces|incarceration|detention|liberation|ecrou|cellule, peine executee|amenagee|faite|
      accomplie|terminee|suspendue|prescrite, jour de ma|sa liberation, liberable, libere|liberee le|en|depuis|de,
      sort|sortait|sorti|sortie|sortant de prison|taule|cellule|detention|maison|Fleury|Fresnes|Osny|Villepinte|
      Nanterre|Luynes|Bapaume|Loos|Perrache|Corbas|Mauzac|Muret|Poissy|Melun|Moulins|Riom|Clairvaux|Ensisheim|
      Casabianda|Borgo|Ploemeur|Rennes|Lantin|Bochuz|Champ, maison|maisons d arret|centrale de|d .. sorti|sortie|sort|
      libere|liberee|depuis, depuis ma|sa cellule, ecris|ecrit depuis|de ... cellule|prison|maison|centre, passe|
      passee par la|les case|murs prison|Baumettes|Fleury|Fresnes, case prison, reputation de|d voleur|voleuse|escroc|
      truand|delinquant|violent|fraudeur, un|une|du|d|de ancien|ancienne|ex|petit|vrai voyou|truand|braqueur|
      braqueuse|dealer|escroc|voleur|voleuse|taulard|detenu|casseur|cambrioleur|faussaire|trafiquant|gangster|mafieux|
      proxenete|hooligan|arnaqueur, ancien|ancienne|ex braqueur|braqueuse|dealer|dealeuse|detenu|detenue|taulard|
      taularde|bagnard|trafiquant|trafiquante|cambrioleur|casseur|faussaire|mafieux|truand|escroc|delinquant|
      delinquante|repris, repenti|repentie de|du|d, casseur|casseuse|emeutier|pilleur lors|dans|pendant|du, tape|
      tapait|pioche|piochait|pique|piquait|puise|puisait|plonge|plongeait|main|mains|doigts|servi|servie|sert dans la|
      le caisse|caisses|coffre|tiroir|fonds|recette, main dans le|la sac|caisse, pris|prise|surpris|surprise|attrape|
      attrapee|choppe|chope la main|en flagrant|a voler|a frauder|a revendre, parti|partie avec la|le caisse|recette|
      coffre|stock|fichier, tombe|tombee|tombait|tomba pour|dans trafic|deal|vol|stup|stups|braquage|escroquerie|
      recel|une|un|proxenetisme, mouille|mouillee|trempe|trempee|implique|impliquee|mele|melee|compromis|compromise|
      cite|citee|eclabousse dans un|une|l|des .. affaire|affaires|trafic|dossier|fraude|histoire|escroquerie|scandale|
      reseau, sombre|sale|vilaine|vieille|drole|obscure histoire|affaire d|de|des .. cheques|chequiers|vol|vols|voles|
      recel|caisse|stups|drogue|faux|fausses|moeurs|violences|armes|viol, histoire|affaire|affaires d|de|des moeurs|
      stups|stupefiants|vol|caisse|faux|recel|drogue|violences|coups|escroquerie, gendarmes|gendarme|policiers|police|
      flics|bac|gendarmerie|brigade|huissiers .. sont|est|vinrent|a|ont venus|venue|venu|arrete|cueilli|cueillie|
      embarque|embarquee|emmene|emmenee|interroge|chercher|perquisitionne, menotte|menottee|menottes|embarque|
      embarquee|emmene|emmenee|cueilli|cueillie par|aux|au|chez|devant|dans .. police|policiers|gendarmes|poignets|
      atelier|bureau|l|flics, arrete|arretee|arretes|pince|pincee|coffre|coffree|gaule|serre|serree|pris|prise avec|
      en|pour|a|au|lors|apres|par du|de|des|la|les? .. cannabis|drogue|stups|shit|cocaine|volant|possession|flagrant|
      douane|police|gendarmes|frontiere|cambriolage|braquage|manif|emeutes|rixe|bagarre, decision|ordonnance|jugement|
      arret du|de tribunal|juge|cour|parquet interdisant|interdit|penale?, ne|n peut|pouvait|a .. pas|plus travailler|
      approcher|exercer|voir|quitter|sortir ... tribunal|juge|justice|ordonnance|bracelet, sur|par decision du? juge|
      tribunal|judiciaire, soupconne|soupconnee|suspecte|suspectee|accuse|accusee|soupconnes d|de avoir|etre|des?|vol|
      fraude|detournement|complicite|escroquerie|violences|viol|harcelement, soupcons de|d|pesent|pesaient|sur|qui
      vol|fraude|sur|lui|elle|detournement, rumeur|rumeurs de|d vol|vols|fraude|escroquerie|detournement|prison|
      condamnation, dans le|du collimateur de la justice|parquet|police, dans le viseur de la? justice|parquet|police|
      fisc, sous le coup d|de une? .. enquete|condamnation|mandat|interdiction|instruction|poursuites|information,
      vise par une|un|des? enquete|plainte|instruction|information|mandat|perquisition, eu|a|avait|aura|ai|avoir|eut
      affaire|maille|des? a|avec|partir .. la justice|police|gendarmes|juge|loi, inquiete|inquietee par la|les police|
      justice|gendarmes|parquet, jamais|pas|non ete? inquiete|inquietee|poursuivi|poursuivie|condamne|condamnee|
      arrete|arretee|jugee?|interpelle, rien a|au|dans me|se|lui|leur|son|casier|fichier reprocher|casier|fichier, n|
      ne a|avait|ai|eut|aura rien|jamais|aucun .. casier|judiciaire|justice|police|penal|condamnation|delit|
      infraction, en|tout regle avec la justice|loi, paye|payee|payait|acquitte|acquittee|regle|solde sa|ma|ses|leur?
      dette|dettes a|envers la societe|l etat|justice, betise|betises|erreur|erreurs|connerie|conneries|faute|fautes|
      frasques|ecarts de jeunesse|quand|mineur|a vingt|a dix .. juge|tribunal|justice|police|payees|condamnation|
      foyer|educateur|prison, seconde|deuxieme chance apres|depuis prison|peine|detention|condamnation|incarceration,
      repartir de|a zero apres prison|peine|detention, foyer|suivi|suivie|place|placee par|de|a|au|en la? pjj|PJJ|
      juge|CEF|EPM, centre educatif ferme pendant|de|a|ou|en|quatre|six|mineur, educateur pjj me|le|la|l suivait|
      suivi|accompagnait, juge des enfants|application .. suivi|suivie|condamne|dossier|autorise|m|l, liberte
      surveillee, mise en|sous danger|reserve judiciaire, condamnation effacee|ancienne|amnistiee|prescrite|
      rehabilitee, casier|casiers b1? b2? b3? vierge|vide|neant|charge|propre|net|blanc|immacule|nickel|blanc comme
      neige, vierge de tout|toute|toutes|tous? antecedent*|condamnation*|poursuite*|casier, blanc comme neige au|cote,
      honorabilite verifiee|confirmee|sans, cnaps|CNAPS|agrement|habilitation|carte refuse|refusee|retire|retiree|
      bloque|bloquee|perdu|perdue|annulee pour|a|cause|en|apres|suite ... casier|antecedents|taj|condamnation|fiche|
      mention|police|judiciaire, interdit|interdite|interdiction de|d gerer|gestion|stade|stades|sejour|territoire|
      port|paraitre|approcher|contact|exercer|diriger, fichier des|d|de auteurs|delinquants|infractions|personnes|
      traitement|antecedents, FIJAIS, FIJAISV, FSPRT, FPR, TAJ, STIC, fiche|fichee S|Fijais|taj, avis de recherche,
      notice rouge, mandat d arret contre|lance|emis, extrade|extradee|extradition d|de|vers|depuis, expulse|expulsee
      apres condamnation|peine|du territoire, double peine, casse|casses|braquage|braquages|braque une|un|deux|trois
      banque|bijouterie|station|bar, attaque a main armee, association de malfaiteurs, bande organisee, crime|crimes
      commis|passionnel|d honneur|de sang, mort d|de un? homme sur la conscience, tue sa|son|un|une femme|mari|homme|
      conjoint|pieton|cycliste|ami|frere, battu|bat|frappe|frappait|cogne|cognait|gifle|giflait|battait|etrangle sa|
      son|ses|une|un femme|compagne|epouse|ex|enfants|mari|eleve|compagnon|patient|collegue|voisin, bagarre|rixe|
      baston .. sursis|condamne|garde|police|amende|plainte|juge|tribunal|prison|mois, coups portes|donnes|sur|a|et|
      echanges, cambriole|cambriolait|devalise|vole|volait|pille|braque|rackette|arnaque|escroque|roule|depouille|
      depouille des|une?|ses|les|son|sa|un|plusieurs|la|le .. villas|villa|maison|maisons|magasin|magasins|vieux|
      vieille|retraites|clients|employeur|patron|beaux|voisins|banque|banques|pharmacie|caisse|eleves, revendait|
      revendu|revend|ecoulait|ecoule|refourgue|refourguait du|de|des|le|la|les .. shit|cannabis|drogue|cocaine|
      materiel vole|telephones|vole|voles|contrefacons|faux, deal|dealer|dealait|guetteur|guetteuse|nourrice|mule|
      passeur|go fast pour|de|d|dans|a|au|du|sur|en, plantation|culture|pied|pieds de cannabis|weed|beuh, fraude|
      fraudes|fraudait|fraudeur aux|a|au la|l|le? prestations|rsa|caf|chomage|tva|allocations|aides|assedic|fisc|
      impots|secu, faux|fausse|fausses diplome|diplomes|papiers|ordonnances|ordonnance|factures|facture|attestation|
      attestations|passe|billets|monnaie|cv .. condamn*|poursuiv*|plainte|tribunal|justice, travail au noir|dissimule
      condamne*|amende|tribunal, licencie|licenciee|vire|viree|renvoye|renvoyee pour|apres vol|vols|fraude|
      detournement|escroquerie|coups|violences|agression|harcelement|abus|faux|un vol, plainte|plaintes deposee|
      deposees|contre|a|pour elle|lui|moi|m|mon|son|eux|vol|violences|harcelement|viol|abus, relaxe|relaxee|acquitte|
      acquittee|blanchi|blanchie|innocente|innocentee|disculpe|disculpee|mis hors de cause|mise hors de cause|non
      lieu|classement sans suite|affaire classee, erreur judiciaire, victime d une erreur judiciaire, reconnu|
      reconnue|juge|jugee|declare|declaree innocent|innocente|coupable|irresponsable|penalement
    `,
    topic: `
      relache|relachee|relaches faute|sans|apres|au|le|des preuves|preuve|suites|suite|bout|lendemain|heures, faute de
      preuves|preuve, tombe|tombee|tomba|tombait pour complicite|trafic|vol|recel|stups|escroquerie|proxenetisme|deal,
      saisi|saisie|saisis par le|la juge|justice|police, casier long|lourd|fourni|epais|garni, go fast, cheque|
      cheques|chequier|chequiers vole|voles|falsifies, Panama Papers, PNF, parquet national financier, ordonnance l|
      qui l eloigne|eloignait|interdit, eloigne|eloignee de @son ex|femme|conjointe|domicile, acquittee? en appel,
      relaxee? en appel|cassation|premiere, refus d obtemperer, GAV, gav, CRPC, TIG, SPIP de|m|me, JAP, sursis
      probatoire|simple|avec, mise a l epreuve, TJ correctionnel, comparution immediate, detention provisoire|
      preventive, preventive, preventive depuis|en, Fijais, casier judiciaire, garde a vue, mandat de depot, bracelet
      electronique, bracelet a la cheville, bracelet au pied, libere sous|conditionnelle, liberation conditionnelle,
      semi liberte, placement exterieur, permission de sortir, amenagement de peine, stage de citoyennete, composition
      penale, ordonnance penale, ordonnance de protection, telephone grave danger porteur, recelait, recele, receleur,
      receleuse, chapardage, chapardeur, chapardeuse, larcin, larcins, kleptomanie vol, pickpocket, vol a l etalage|
      arrache|tire, escroquerie, abus de confiance|faiblesse, abus de biens sociaux, detournement de fonds, faux et
      usage de faux, blanchiment pour, banqueroute, prise illegale, favoritisme, corruption active|passive, pots de
      vin recus|touches, atteinte a la pudeur, attouchements, exhibition sexuelle, corruption de mineur,
      pedopornographie, images pedopornographiques, harcelement sexuel|moral|scolaire condamne*, violences
      volontaires|conjugales|en|aggravees, outrage a|et|sur agent, rebellion, apologie du, menaces de mort
    `,
    field: `
      obtemper*, gav, poste, violon, menott*, taule, tole, zonzon, verrous, barreaux, ombre, truand*, voyou*, mafieux,
      mafia, gangster*, caid, pickpocket*, larcin*, chapard*, recel*, caisse, coffre, liberable, libere, liberation,
      permission, parloir*, codetenu*, ecrou*, cellule, osny, villepinte, luynes, bapaume, mauzac, muret, soupcon*,
      accus*, rumeur, affaire, histoire, moeurs, cheque*, chequier*, stups, deal*, guetteur*, nourrice, mule, rodeo*,
      alcool, volant, ivre, emeute*, casseur*, dette, societe, betise*, conneries, frasques, mineur, foyer, educateur,
      seconde chance, repentir, honorab*, probite, agrement, habilitation, cnaps, jugee, verdict, sentence, prescrit*,
      prescription, rehabilit*, amnisti*, tribunal, parquet, substitut, procureur, perquis*, defere, deferee, ecoute*,
      filature, embarqu*, pince, cueilli, mal tourne, derape*, derapage, sang, tue, tuer, frappe, cogne, gifle, poing,
      rixe, bagarre, couteau
    `,
    mask: `
      voleur|voleuse|cambrioleur honnete|de temps|de feu, bracelet antistatique|connecte|montre|de|en|d
      identification, bracelets antistatiques|connectes, detention d un|une|du? CACES|caces|diplome|permis|certificat,
      ans|an|mois ferme dans|a la ferme, tribunal|tribunaux de commerce|administratif|administratifs|des prud|
      judiciaire accueil, arrete|arretee par la|le|les neige|pluie|grippe|medecin|docteur|maladie|trafic, libere|
      liberee de|des @son? obligations|obligation|engagements|engagement|contrat|preavis, fait|faisait acquitter|
      relaxer|condamner .. clients|client|prevenus|accuses, obtenu|obtient|obtenait|fait la|une? condamnation d|de|du|
      des .. concurrent|societe|pollueur|fraudeur|adversaire|fraudeurs, porte|portes|fenetre|fenetres|acces|entree|
      issue|issues|passage|voie|ouverture|baie|balcon condamne|condamnee|condamnes|condamnees, candidat|candidate|
      titulaire|laureat|postulant|agent fournira|fournir|devra|produira|presentera|remettra .. b3|b2|casier|extrait|
      bulletin, b3|B3|extrait|bulletin de moins de|date de|a|sera|devra .. mois|fournir|demande|remis|produit, peine
      capitale|perdue|croire|prise, crime|crimes de lese|contre|fiction|roman, prise d otages? sociale?, juge de|d
      ligne|touche|arrivee|paix|honneur|concours|instruction|chaise, garde des sceaux, sentence est tombee, purge|
      purgeait|purger|purges sa|la|ses|les|une|des|le file|mails|mail|boite|base|bases|radiateurs|circuits|circuit|
      cache|stock|stocks|donnees|reseau|fichiers|file, fiche de|d poste|paie|paye|lecture|produit|renseignement, vol|
      vols de|pour|vers|d|a|long|sec|retour|interieur|charter Toulouse|Paris|Nice|voile|essai|nuit|ligne|
      reconnaissance|parabolique, victime|victimes d|de|du un|une|des?|plusieurs? .. vol|cambriolage|agression|
      arnaque|attentat|escroquerie|violences|braquage|fraude|usurpation
    `,
  },
};
