import type { Lexicon } from '../../Lexicon.js';

/** Whom a French sentence is about, and what excuses it, whatever the category. */
export const frenchContext: Lexicon = {
  category: null,
  phrases: {
    person: `
      je, j, il, elle, moi, lui, elle|lui|moi meme, m, mme, monsieur, madame, mlle, mademoiselle, le|la|l|ce|cette|
      notre candidat|candidate|interesse|interessee|postulant|postulante, candidat|candidate, @son @family, bien
      que|qu, en tant que, quoique, malgre @son, @son propre, son, sa, ses, mon, ma, mes, me, elle|il|lui|moi meme,
      celui|celle ci
    `,
    link: `
      @be, @have, n|c @be|@have, s|se|me est|dit|declare|affirme|revendique|proclame|reconnait|definit|considere|
      sent|presente|sait|disait|dis|sens|considere|definis|revendiquait, souffre|souffrait|souffrant|souffert de|d|
      du?, atteint|atteinte de|d|du?, porteur|porteuse|devenu|devenue|devient, reste|restee, vit|vivait|vivant|vis
      avec, diagnostique|diagnostiquee, suivie|soigne|soignee|soignait|traite|traitee|opere|operee|hospitalise|
      hospitalisee pour|d|de|du|contre, guerie|gueri|remis|remise|sorti|sortie de|d|du, a cause|raison de|du|d
      @son?, malgre @son, du fait de @son, lie|liee|liees a @son?, parce|car que?, convaincu|convaincue, fervent|
      fervente, militant|militante, assume|assumee, notoire, pratiquant|pratiquante, engage|engagee, declare|
      declaree, reconnu|reconnue, ne|nee avec, longtemps, garde|gardait|conserve des?|les?|une? sequelles? de?|d?,
      sequelle|sequelles de|d|du, vaincu|surmonte|combattu @un?, lutte|luttait contre|avec, bat contre, fait|fit|
      faisait @un?, devint, semble|semblait|paraitrait, deviens, depuis @son, apres @son, apres un|une, suite a,
      avec @son, tres|assez|plutot, jamais ete?, pas, non, ni, plus, toujours, encore, aucun|aucune, sans
    `,
    other: `
      patients, patient, patiente|patientes, clients, client, cliente|clientes, eleves, eleve, etudiants|etudiantes,
      residents, detenus, detenues, prisonniers, usagers, usager, consommateurs, utilisateurs, collegues, collegue,
      salaries, salarie|salariee, employes, personnel, membres, adherents, personnes, gens, hommes, femmes, homme|
      femme qui|dont|condamne, victimes, victime de|d, familles, participants, benevoles, donneurs, locataires,
      adultes, adolescents, ados, jeunes, mineurs, delinquants, ceux, celles, autrui, autres, quelqu un,
      travailleurs, ouvriers, chef, responsable, manager, voisin|voisins|voisine, sportifs, veterans, refugies,
      demandeurs, migrants, passagers, voyageurs, visiteurs, lecteurs, spectateurs, joueurs, couples, enfants,
      garcons, filles, nourrissons, bebes, prevenus, accuses, suspects, criminels, heros|heroine, personnage|
      personnages, sujets, populations, population, communautes, public, publics, apprentis|apprenti, stagiaires|
      stagiaire, abonnes, chiens|chien, chats|chat, chevaux|cheval, bovins, vaches, animaux, animal, souris, rats,
      plantes, plante, ble, riz, citoyens, electeurs, beneficiaires, habitants, seniors, aines, pensionnaires,
      auteurs d, malades, convives, enquetes, equipiers, collaborateurs, collaborateur, agents, un ami, une amie,
      des amis
    `,
    work: `
      travaille|travaillait|travaillaient|travailler|travaillant|travaillons sur|pour|avec|aupres|dans|en|a|au|aux|
      comme|chez, enseigne|enseignait|enseigner|enseignement, ecrit|ecrivait|ecrire un|une|des|sur|pour, publie|
      publiee|publies|publications|publication, recherche|recherches, etude|etudes|etudie|etudiait, these|theses,
      memoire, doctorat, master, licence, maitrise, dea, dess, deug, bts, dut, bac, cours, module|modules, diplome|
      diplomee, certificat de|d, certification, formation|formations|forme|formee|former|formateur|formatrice,
      concu|concoit|concevoir|conception, developpe|developpement|developper|developpait, construit|construction,
      programme|programmes|programmation, lance|lancement|lancer, vendu|vend|vendait|vente|ventes|vendre|vendais,
      gere|gerait|gestion|gerer, dirige|dirigeait|direction|diriger, pilote|pilotage|pilotait|piloter, organise|
      organisait|organisation d|de?, edite|edition, traduit|traduction|traduisait, illustre, couvert|couvrait|couvre
      un|une|les|le|la|des, audite|audits, defendu|defend|defendait|defense des|d|un|une|les|de, represente|
      representait des|les|un|une, plaide|plaidait, conseille|conseillait|conseil|conseiller|conseillere,
      accompagne|accompagnement|accompagnait|accompagner|accompagnant, soigne|soignait des|les|un|une|aux, soins,
      prise|prend|prise en charge, benevole|benevolat, collecte|collectes, marketing, projet|projets, logiciel|
      logiciels, application|applications|appli, outil|outils, dispositif|dispositifs, base|bases de, laboratoire|
      labo, clinique, service|services, departement, association d|de|des|pour, fondation, institut, musee,
      magazine, revue|revues, article|articles, rapport|rapports sur, livre|livres, roman|romans, film|films,
      documentaire|documentaires, exposition, conference|conferences, seminaire|seminaires, atelier|ateliers, guide,
      essai|essais, produit|produits, marque, entreprise|entreprises, societe, magasin, boutique, restaurant,
      agence, cabinet, secteur, industrie, marche|marches de|du|des, analyse|analysait, teste|testait|tests de|des?,
      maintenance, installe|installation|installait|installations, mis|mise|mettre en place|oeuvre, deploye|
      deploiement, redige|redaction|redigeait, coordonne|coordination|coordonnait, cree|creation|creer, produit,
      realise|realisait|realisation, anime|animait|animation|animer, presente, enquete|enquetes, supervise|
      supervision, responsable, charge|chargee de|d|des|du, en charge, experience en|de|dans|du|avec|aupres, expert|
      experte|expertise, specialise|specialisee|specialisation|specialiste, interesse|s aux?|par|a, connaissance|
      connaissances, competences, ligne d ecoute, sensibilisation|sensibilise, systeme|systemes, politique d|de|en,
      strategie, prevention, depistage, unite, centre|centres, equipe|equipes, plateforme, donnees, modele|modeles,
      enquete, statistiques, histoire, theorie, philosophie, sociologie, droit, equipement|equipements, appareils|
      appareil, lecteurs, bornes, solutions|solution, fournisseur, fabricant|fabricants, assurance, assureur,
      campagne|campagnes d|de|pour, filme|photographie, interviewe, joue|jouait|interprete|interpretait, double|
      doublage, encadre|encadrait|encadrement, coache, tutorat, servi|sert|servait des|les|aux, elevage, eleve des,
      repare|reparation, calibre, sequence|sequencage, cartographie, traite|traitait les|des|un|une|du, catalogue,
      archive|archives, negocie|negociation|negociations|negociait, recrute|recrutement|recrutait, sera|seront
      demande|demandee|exige|exigee|requis|requise|verifie|demandes, exige|exigee|requis|requise|obligatoire, doit,
      devra, il faut, preside|presidait, relu|relecture, mesure|mesurait, stage|stages, alternance, mission|
      missions, prestation|prestations, reportage|reportages, spectacle, piece, podcast, emission, site, refonte,
      transport|transporte|transportait, livre|livrait|livraison, nettoyage, restauration, ouvrage|ouvrages,
      brochure, colloque, congres, veille, consacre|consacree|portant, fabrication|fabrique|fabriquait, plaidoyer,
      ouvert|ouverture d|un|une, emploie|employait|employer|embauche|embauchait, accueille|accueillait|accueillir,
      instruit|instruisait|instruire, chapitre|chapitres|traite d, intitule, module, monte|montait|monter|a monte,
      vend|vendait|vends|vendeur|vendeuse, appareillage, controle des|du|les|de, pose|posait des|les, deployé|
      deploye|deployait des|les, sequenceurs|sequenceur, plateau technique, titre de, couvre|couvrait, service
      politique, jeu de societe, edite|edité, association, tresorier de l association, course contre, controleur|
      controleuse, coordonnateur|coordonnatrice, aide soignante|soignant, unite|service Alzheimer, imprimeur|
      imprimeuse|imprime|imprimait|imprimerie, libraire, editeur|editrice, pharmacie|officine, brochures, notices,
      gamme, stand|salon|salons, conseil aux, sous titrage, photographie|photographiait|photographies, dessine|dessinait|dessins,
      interviewe|interviewait|interviews, filmait|filmer, imite|imitait|imitations, caricature|caricaturait, maquille|
      maquillait, coiffait, habillait, escorte|escortait, sculpte|sculptait, interroge|interrogeait, sonde|sondait
    `,
    job: `
      infirmier|infirmiere, medecin|medecins, chirurgien|chirurgienne, psychiatre, psychologue, therapeute,
      kinesitherapeute|kine, sage, pharmacien|pharmacienne, chercheur|chercheuse, scientifique, biologiste,
      geneticien|geneticienne, ingenieur|ingenieure|ingenieurs, avocat|avocate|avocats, notaire, greffier|greffiere,
      officier, administrateur|administratrice, consultant|consultante, conseiller|conseillere, analyste,
      developpeur|developpeuse, designer, technicien|technicienne, professeur|professeure|prof, enseignant|
      enseignante, maitre|maitresse de, tuteur, educateur|educatrice|educateurs, journaliste, reporter, redacteur|
      redactrice, correspondant, editeur|editrice, traducteur|traductrice, interprete, aide soignant|soignante|a,
      auxiliaire, coach, coordinateur|coordinatrice|coordonnateur, delegue|deleguee medical|medicale, visiteur|
      visiteuse, commercial|commerciale, acheteur, assistant|assistante, secretaire medicale|de|d|a, attache|
      attachee, photographe, realisateur|realisatrice, directeur|directrice, architecte, historien|historienne,
      sociologue, philosophe, economiste, bibliothecaire, conservateur du|de, archiviste, comptable, auditeur,
      detective, enqueteur|enquetrice, inspecteur|inspectrice, gardien|gardienne|surveillant|surveillante, moniteur|
      monitrice, dresseur, praticien, interne en, epidemiologiste, oncologue, cardiologue, producteur|productrice,
      programmeur, operateur|operatrice, installateur, travailleur|travailleuse social|sociale, assistante|assistant
      social|sociale, toiletteur, eleveur|eleveuse, juge, magistrat|magistrate, procureur, recruteur, sondeur,
      cuisinier|cuisiniere, chef, juriste, orthophoniste, ergotherapeute, orthoptiste, animateur|animatrice,
      accompagnateur, referent|referente, permanent|permanente de, chargee|charge de, opticien|opticienne,
      audioprothesiste, prothesiste, dieteticien|dieteticienne, guichetier|guichetiere, garde frontiere, agent|agente
      d|de|du|des|au|a|aux|chez, gestionnaire, liquidateur|liquidatrice, instructeur|instructrice, evaluateur|
      evaluatrice, vacataire, douanier|douaniere, policier|policiere, gendarme, ambulancier|ambulanciere, brancardier|
      brancardiere, sexologue, puericultrice|puericulteur, metteur|metteuse en scene, romancier|romanciere, scenariste,
      standardiste, preleveur|preleveuse, laborantin|laborantine, meteorologue, previsionniste, veterinaire, osteopathe,
      podologue, dentiste, estheticienne, serveur|serveuse, barman|barmaid, videur, dramaturge, choregraphe
    `,
    mask: ``,
  },
};
