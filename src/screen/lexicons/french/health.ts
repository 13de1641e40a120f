import type { Lexicon } from '../../Lexicon.js';

/** Illness, disability, treatment, leave, pregnancy, addiction, fitness. */
export const frenchHealth: Lexicon = {
  category: 'HEALTH',
  phrases: {
    statement: `
      reconnu|reconnue|reconnaissance|statut|qualite|dossier|beneficiaire de?|d?|du?|la?|le?|comme? travailleur|
      travailleuse|handicape|handicapee|invalide|invalidite|handicap|MDPH|aah, travailleur|travailleuse handicape|
      handicapee, carte d|mobilite invalidite|inclusion, pension|rente d|pour? invalidite|incapacite, taux|degre d
      incapacite|invalidite, invalide de|a, apte a|au|avec|sans|selon|medicalement, aptitude medicale|physique|avec|au,
      declare|declaree|juge|jugee|reconnu apte|inapte, medecin|medecine du|de travail|prevention, visite|avis|
      certificat|dossier|suivi|contre|examen|restriction|restrictions|raison|raisons|motif|motifs|probleme|problemes|
      antecedents|traitement|indication medical|medicale|medicales|medicaux, restriction|restrictions de port|d
      aptitude, amenagement de|du poste|horaire|travail .. medecin|sante|handicap|dos|maladie, poste|horaires|bureau|
      temps amenage|adapte|amenages|adaptee, port de charges interdit|deconseille, ne peut|doit|pas|plus porter|
      soulever|conduire|rester|monter|courir de|des|la|debout|pas .., mi temps therapeutique, temps partiel
      therapeutique, arret|arrets|conge|conges|absence|absent|absente|absences maladie|de|d|du|pour|longue|prolonge|
      medical maladie|travail|sante|longue|raison|duree, arret de travail, arret maladie, conge longue|de maladie|
      longue|grave, en|longue|longues|son|d|arret longue|longs|de? maladie|arret, en maladie, longue maladie|duree,
      affection longue|de, accident|maladie de|du|professionnelle travail, maladie professionnelle|chronique|rare|
      grave|auto|orpheline|de|neurologique|inflammatoire|genante|invalidante|evolutive, tombe|tombee|est|souvent|
      jamais|gravement|rarement|chroniquement|etait malade, malade depuis|pendant|du|en|chronique, maladies chroniques,
      sante fragile|mentale|precaire|defaillante|excellente|parfaite, bonne|mauvaise|excellente|parfaite|fragile|
      meilleure sante, en|de|sa|son|etat|probleme|problemes|soucis|souci|ennuis|ennui|raisons|raison|accident|pepin|
      pepins de? sante, probleme|problemes cardiaques|cardiaque|dos|sante, ennuis cardiaques, raisons de sante, aucun probleme|souci|
      antecedent|traitement de|medical sante?, attend|attendant|attendait|attendent un|son|leur|des|une heureux?|
      premier?|deuxieme?|troisieme? enfant|bebe|jumeaux|evenement|petit, enceinte de|depuis|et|elle|jusqu, fausse
      couche, procreation medicalement, greffe|greffee|greffes du|de|d|cardiaque|renale|rein, stimulateur cardiaque,
      appareil auditif, appareils auditifs, implant cochleaire, fauteuil roulant, en fauteuil, canne blanche|pour|
      depuis|a, marche avec|a|difficilement une?|l? canne|bequille|bequilles|aide|difficulte, boite|boitait|boiter
      legerement|un|depuis|de|bas|des, situation de handicap, mal|non entendant|entendante|voyant|voyante, aveugle|
      sourd|sourde|muet|muette|borgne|bigle depuis|de|d|a|et|du, perdu|perd|perdre|perdait|perte|lui|manque .. oeil|
      vue|ouie|audition|doigt|doigts|jambe|main|bras|pied|odorat|phalange|rein|vision|voix|poumon, lit sur les levres,
      lecture labiale, trouble|troubles du|bipolaire|bipolaires|anxieux|psychique|psychiques|de|musculo|obsessionnel|
      alimentaire|alimentaires|cognitif|cognitifs|dys|visuels|auditifs|cardiaques|respiratoires|digestifs|depressifs|
      neurologiques|mentaux|attention .., haut potentiel emotionnel, burn out, epuisement professionnel, crise|crises
      d|de angoisse|panique|epilepsie|asthme|nerfs|tetanie, anxieux|anxieuse de|chronique, tentative de suicide,
      suicide rate, sclerose en plaques, angine de, insuffisance|insuffisant|insuffisante cardiaque|renal|renale|
      respiratoire|hepatique, souffle au coeur, goutte au, apnee du, addict a, dependan* a|au, cure de|d
      desintoxication|sevrage|repos|thermale, sobre depuis, ne boit|fume|bois plus|pas|ni|jamais, boit plus|trop|
      beaucoup, non fumeur|fumeuse, ancien|ex|gros|grosse fumeur|fumeuse|buveur|alcoolique|toxicomane|drogue|drogu*|
      heroinomane|cocainomane|boulimique|anorexique, arrete|cesse de|la|le|l fumer|boire|cigarette|tabac|alcool|
      cocaine, fume du|de|des cannabis|joints|herbe, consomme|consommait|prend|prenait|prendre|prends du|de|de la
      cannabis|cocaine|drogue|drogues|heroine|medicaments|stupefiants|lithium|antidepresseurs|traitement, alcooliques
      anonymes, non vaccine, intoleran* au|a|aux, en analyse depuis, suit une|sa|un|depuis psychotherapie|therapie|
      psychanalyse|traitement|cure, suivi|suivie par|en|au|a|pour un?|une? psychiatr*|psychologue|cardiologue|oncolog*|
      neurolog*|addict*|cmp|therapeute|depression|specialiste|hopital, consulte|voit un|une psy|psychiatre|psychologue|
      specialiste|cardiologue|addictologue, opere|operee|operation|intervention du|de|d|a|au|pour|en|chirurgicale, sous
      traitement|antidepresseurs|insuline|dialyse|chimio*|anxiolytiques|lithium|methadone|cortisone|oxygene|morphine|
      medicaments, traitement medical|lourd|de|pour|contre|hormonal|a|au .., fracture|fracturee|entorse|luxation|
      tendinite*|canal|tms|TMS du|de|d|a|carpien|au, canal carpien, mal|maux de|au|a|aux dos|tete|coeur|genou|reins,
      douleurs|douleur chroniques|chronique|au|lombaires|dorsales, le dos fragile|bloque|casse|abime, rein|oeil|poumon
      unique, un seul rein|oeil|poumon|bras, pronostic vital, auto immune, maladie auto, vulnerable au, personne a
      risque, stress post, gros mangeur compulsif, trisomie leger, deficien* visuel*|auditif*|auditive*|mental*|
      intellectuel*|motric*|motrice, mobilite reduite, examen de sante, bilan de sante, en bonne sante, pesait|pese
      kilos, perdu kilos, kine trois, fatigue chronique, non|pas|jamais|est|bien|completement|entierement|triplement|
      deux|contre vaccine|vaccinee, vaccine|vaccinee contre|deux|trois|depuis|ni, refus|refuse|refusait|sans de?
      vaccin|vaccination|vacciner, se faire vacciner, maladie de|d crohn|lyme|parkinson|charcot|hodgkin|basedow|behcet|
      verneuil|alzheimer|huntington|coeliaque, insuffisant|insuffisante|insuffisance|arret|accident|probleme|problemes|
      souci|trouble|troubles|crise|operation|pathologie|malformation|greffe cardiaque|cardiaques|respiratoire|renale|
      renal|rein, diagnostic|diagnostique de|d|tombe|pose .., un diagnostic, rupture du|des ligament|ligaments|tendon,
      syndrome de|du sjogren|raynaud|fatigue|canal|l intestin|ovaires|gougerot|tourette|asperger|korsakoff|guillain|
      stress, perdu l usage de, perdu l ouie|odorat|usage|vue, victime d|de un|une? avc|AVC|infarctus|malaise|burn|
      depression|accident, attend|attendait un|leur|son bebe|enfant, voit|voyait|entend|entendait|vois|entends|marche|
      dort|lit mal|moins|plus|tres|peu|difficilement|d un|qu un .., voit mal, entend mal|peu, ne conduit plus, ne voit|
      entend|marche plus|pas|guere, clinique|hopital|service|unite|sejour|secteur psychiatrique, sejour|sejours|
      passage|semaines|mois a|en l|la|une|clinique hopital|clinique|psychiatrie|rehabilitation|psychiatrique|
      sanatorium, reforme p4|P4|pour|du|raison|medical, fume deux|trois|un|beaucoup|comme|encore|toujours|quinze|
      dix|vingt|du|des, cesse|arrete de fumer|boire, perd|perdu la|l|son vue|ouie|memoire|audition|odorat|voix|cheveux,
      donne|donné un|son rein|moelle|foie, sous anticoagulants|lithium|methotrexate|ritaline|insuline|statines|oxygene|
      prozac|xanax|traitement|antidepresseurs|somniferes|perfusion, chien guide|d assistance|d aveugle, siege
      ergonomique, poste|bureau|siege|clavier|ecran adapte|ergonomique|amenage, crise cardiaque, malaise cardiaque|
      vagal, fatigue vite|beaucoup, fatigable, lunettes speciales, ne peut|peux|pouvait pas|plus|guere rester|porter|
      soulever|conduire|marcher|courir|lever|manger|voler|prendre|travailler debout|assis|la|de|des|longtemps|l|en
      hauteur|charges, interdit|contre indique .. medecin, casse|cassé le|la|une|son|sa|s jambe|bras|poignet|cheville|
      clavicule|hanche|bassin|femur, fracture|entorse du|de|de la|au, calculs renaux, pneumonie, zona, appendicite,
      kyste, nodule, malaise|malaises, crise d|de, tient eloigne du|de, fibromyalgique, hypertendu, hypertendue, sans
      traitement, pas|aucun|aucune|sans|ni de? traitement|allergie|allergies|maladie|pathologie|antecedent|antecedents|
      handicap, arret|arrets maladie|de travail longue?, allaite|allaitante|allaitement, tire son lait, mains
      tremblent, malade|fragile|deprime*|aveugle|sobre|apte|alite*|souffrant*|invalide|contagieu*|sterile|seropositif|
      drogue|droguee|blesse*|appareille*|fatigue*|anxieux|anxieuse|claustrophobe|insomniaque|diagnostique*|vaccine|
      vaccinee|vaccines|maladie|cardiaque|greffe|greffee depuis, vue|ouie|audition|memoire baisse|decline|faiblit|
      fragile|defaillante, frole|frôlé|frolait la mort, septicemie, entre la vie et, soins intensifs|palliatifs,
      reanimation, service de reanimation, a arrete|arrete la|le|l|les cocaine|jeu|jeux|alcool|cigarette|drogue|
      cachets, joueur compulsif|pathologique, addiction aux|au|a jeux|jeu|ecrans|alcool, malformation cardiaque|
      congenitale, ne avec un|une malformation|handicap|seul|maladie, depuis son|sa|l|mon|ma operation|accident|avc|
      infarctus|maladie|greffe|grossesse|hospitalisation|diagnostic, ulcere|ulceres|calculs|kystes|hernies|migraines|
      allergies|crises depuis|chroniques|a repetition|renaux, fauteuil electrique, handicap moteur|mental|psychique|
      invisible|auditif|visuel|lourd|leger, sous antidepresseurs|lithium|insuline|methadone|anticoagulants|morphine|
      chimio|traitement|anxiolytiques|oxygene|dialyse|perfusion, opere|operee d|de|du|des|a|en .., arrete|arretee|
      arrets deux|trois|quatre|cinq|six|sept|huit|plusieurs|longtemps|pour mois?|semaines?|une?|un?, attend|attendait|
      attendent un|son|leur|des heureux?|premier?|deuxieme? enfant|bebe|jumeaux|evenement, perd|perdu|perdait la|l|un|
      une|son|sa vue|ouie|audition|jambe|bras|oeil|main|doigt|memoire, en dialyse, cure de desintoxication|repos|
      sevrage, fausse couche|couches, fait un|une infarctus|avc|depression|burn|tentative|fausse|crise|embolie|
      allergie|malaise|phlebite, dos fragile|abime|bloque|en, ne boit|fume plus|pas, jamais malade|arrete|arretee, apte
      sans|avec|au, bon pour le service, visite medicale|medecine passee|ok|favorable|du, sante fragile|precaire|
      excellente|delicate|parfaite|mentale|chancelante|de fer, souffre|souffrait|souffrant|souffert de|d|du|des ...,
      atteint|atteinte|atteints d|de|du|par .., porteur|porteuse d un? stimulateur|pacemaker|pace|prothese|implant|
      hepatite|vih, suivi|suivie en|par|pour psychiatrie|addictologie|un|une|oncologie|cardiologie|depression|cancer,
      son|sa|ses|mon|ma|mes diabete|cancer|asthme|depression|epilepsie|handicap|maladie|traitement|operation|
      hospitalisation|allergie|allergies|migraines|surdite|endometriose|burn|grossesse|sclerose|avc|infarctus|
      psoriasis|greffe|arret|arrets|psychiatre|psy, intolerant|intolerante au|a, rechute|rechutes en|depuis|apres,
      parcours de pma|fiv, pontage|pontages|stent|stents, carnet de vaccination|sante, tracheotomie, porte|portait|
      porter un|des|une corset|attelle|minerve|pacemaker|prothese|appareil|lentilles|lunettes|orthese|pompe, rechute,
      rechutes, seance|seances|rendez vous? chez|avec|de le|la|un|une|son? psychiatre|psychologue|psy|kine|oncologue|
      chimio|dialyse|therapeute|addictologue|orthophoniste, doigt|oeil|jambe|bras|rein|poumon|phalange|doigts en|de
      moins, un|une seul|seule rein|oeil|poumon|main|jambe, genou|genoux|dos|epaule|hanche|cheville|coeur en|abime|
      bousille|use|fragile|malade|casse|foutu vrac|compote|miettes?|, operation|operations en|prevue|du|de la?|le|a ..,
      voit|entend|marche double|mal|trouble|difficilement, est|etait tombee|enceinte enceinte|, restriction|
      restrictions|contre indication medicale|medicales|d aptitude, taux d incapacite, prend|prenait|prends|prendre
      des|un|une|du|son|ses hormones|anxiolytique|anxiolytiques|antidepresseur|antidepresseurs|traitement|cachets|
      comprimes|neuroleptiques|medicaments|somniferes, corset, insomniaque chronique, machine la nuit, handicap
      invisible, fait une|un|des rechute|avc|malaise|crise|tentative|infarctus|depression|epilepsie, seance de chimio|
      dialyse|kine
    `,
    trait: `
      invalide, inapte, enceinte|grossesse|accouche|accouchement, accouche|accouchera|accouchement, avorte, sterile,
      infertile, transplante*, appareille*, beq*, claudication, ampute*, paralyse|paralysee, paraplegi*, tetraplegi*,
      hemiplegi*, handicap|handicape|handicapee|handicaps, malvoyan*, malentendan*, sourd|sourde|surdite, aveugle,
      daltonien*, myop*, astigmat*, presbyt*, epileps*, epilepti*, asthmatique*, dyslexi*, dyspraxi*, dyscalcul*,
      dysorthograph*, dysphas*, autis*, asperger*, TDAH, tdah, TSA, hyperacti*, neuroatypi*, neurodivergen*, bipolaire,
      bipolarite, schizophren*, depressi*, suicidaire, anorexi*, boulimi*, migraineu*, narcoleps*, seropositi*,
      seronegati*, sequelle|sequelles, hypertendu*, anemique, hemophil*, hypothyroid*, hyperthyroid*, insomni*,
      agoraphob*, claustrophob*, alcooli*, toxicoman*, sevre*, cocainoman*, heroinoman*, allergi*, coeliaque,
      anaphyla*, obes*, surdos*, incontinen*, begai*, begaie*, begu*, convalescen*, opere|operee, immunodepri*,
      immunodefici*, tourette*, achondroplas*, albin*, infirme, IMC, electrosensible, daltonien, asmati*, astmati*,
      azthmati*, diabetique*, epileptique, daltonienne, sourde, hemiplegique, zebre, stomise*, dialyse|dialysee,
      diabetique, malentendante, asthmatique, insulinodependant*, trisomique*, unijambiste, alcoolique, narcoleptique,
      dyspraxique, phobique, hypocondriaque, spasmophile, dysphasique, hyperactif, hyperactive, hypersensible, surdoue,
      handi, vaccine|vaccinee, non vaccine|vaccinee
    `,
    topic: `
      mutilation, pathologie, handicap, phobie, tumeur, RQTH, rqth, MDPH, mdph, AAH, aah, invalidite, inaptitude, ALD,
      ald, grossesse, ivg, avortement, fiv, PMA, pma, sterilite, infertilite, menopause, cancer|tumeur|leucemie|
      lymphome|melanome|metastas*, remission, chimio*, radiotherapie, dialyse, dialyses, pontage, stent, pacemaker,
      prothese|protheses, deambulateur, amputation, cecite, daltonisme, asthme, burnout, surmenage, anxiolytique*,
      antidepresseur*, neuroleptique*, somnifere*, lithium, ritaline, insuline, methadone, subutex, morphine,
      cortisone, anticoagulant*, betabloquant*, ventoline, sclerose, SEP, parkinson*, alzheimer*, crohn, rectocolite,
      fibromyalgi*, endometrio*, migraine*, sciatique, lombalgi*, lumbago, scolio*, hernie*, lupus, psoriasis, eczema,
      hepatite*, tubercul*, VIH, vih, sida, SIDA, AVC, avc, infarctus, hypertension, arythmie, cardiopath*, anemie,
      drepanocyt*, mucoviscidos*, thyroid*, acouphene*, vertiges, meniere, glaucome, cataracte, DMLA, dmla,
      retinopath*, poliomyel*, polio, spina, myopath*, osteoporo*, arthros*, arthrit*, polyarthrit*, spondylarthr*,
      lyme, meningit*, addiction*, desintox*, sevrage, covid*, COVID, surpoids, anevrisme, embolie, thrombose,
      phlebit*, cirrhose, ulcere*, colostom*, stomie, aphasi*, bronchite*, emphyseme, bpco, BPCO, psychotherap*,
      psychanalyse, hospitalis*, tendinite, coma, phobi*, TSPT, nanisme, vitiligo, pelade, infirmite, depression*,
      trisomie, schizophrenie, diabete*, diabetologie, tremblements, tremblement essentiel, sarcoidose, porphyrie,
      sclerodermie, keratocone, uveite, tachycardie, fibrillation, psychose, cyclothymi*, hysterectomie, mastectomie,
      vasectomie, sarcome, myelome, carcinome, pancreatite, fibrome, prostatite, herpes, syphilis, paludisme, malaria,
      dengue, cholera, typhoide, lepre, capsulite, spondylarthrite, stenose, rosacee, hyperhidrose, acouphenes,
      sclerose laterale, covid long, apnee, burn out, ligaments croises, hernie, fibromyalgie, IPP, ipp, TOC, toc, HP,
      hp, dys, lombaires, arret maladie, conge maladie, longue maladie, cardiaque, stress post traumatique, prothese,
      canne, fauteuil, bequilles, appareil auditif, chimio, antidouleurs, apnee du sommeil, asthmatique, sevre, sevree, lactose, vaccins a jour, fievre jaune, polyartrite, diabet*, epileptique, allergie, borgne, perdu un|
      une|son|sa oeil|doigt|main|jambe|bras|rein, sequelles, sequelle, audition, ouie, paquets par jour, greffe|greffee
      du rein|coeur|foie|poumon, accident qui|grave|de voiture|de moto, deux|trois paquets, semaines|mois|jours d
      hopital, pertes de memoire, tremblement|tremblements de|des, maladie de son|sa mari|femme|fils|fille|mere|pere|
      epoux|epouse|conjoint, auto immune, un seul bras|oeil|rein|poumon
    `,
    hint: `
      malade, fragile, deprime*, aveugle, sobre, apte, alite*, souffrant*, invalide, contagieu*, sterile, seropositif,
      drogue, droguee, blesse*, appareille*, fatigue*, anxieux, anxieuse, claustrophobe, insomniaque, diagnostique*,
      vaccine, vaccinee, vaccines, maladie, cardiaque, greffe, greffee
    `,
    mask: `
      sourd aux|a critiques|la|toute|l|appels, sourde oreille, fait la sourde, confiance|foi|obeissance|choix|tirage|
      degustation|test|recrutement|panel|essai|duo|point|violence aveugle|aveugles, a l aveugle, en aveugle, double
      aveugle, allergique|allergie aux|a|au|l reunions|injustice|hierarchie|routine|paperasse|powerpoint|anglicismes|
      bureaucratie|reporting|jargon|tableurs|mensonge|retards|immobilisme|approximations|ennui|langue|approximation|
      lundi, accro|addict|drogue|droguee|droguees au|aux|a travail|tableurs|cafe|excel|sudoku|sport|adrenaline|voyages|
      series|lecture, malade du? imaginaire|travail, maladie du bois|hollandaise|des|de la|du|vigne|plantes,
      enthousiasme|rire|sourire|energie contagieux|contagieuse|contagieuse, virus du|de la, fievre|fievres acheteuse|
      acheteuses|de|du|acheteuse, depression atmospherique|meteorologique|economique|tropicale|de 1929|geographique,
      grande depression, crise de 1929|economique|financiere|du logement|sanitaire, paralysie du|des|administrative,
      paralyse|paralysee par la|les greve|procedures|port, handicap au|de trois golf|coups, golf handicap, handicap
      index, greffe du tribunal|tribunal, greffe au tribunal, au greffe, greffe vegetale|de vigne|sur|d|arbres pommier|
      vigne|d|pommiers, entreprise|marche|secteur|economie|finances|comptes|gestion|concurrence|base saine|sain|malade|
      saines|sains, sante publique|au|et|animale|financiere|environnement|scolaire|economique|securite|numerique|
      mentale|du, agence regionale de, ministere de la, sante au travail, mutuelle sante, assurance maladie|invalidite|
      sante, caisse primaire|d assurance, complementaire sante, secteur de la|du sante|handicap|medico, maison de
      sante|retraite, domaine de la sante, ecole|etablissement|foyer|esat|ime|referent|referente|mission|chargee|
      charge|politique|accord|correspondant|pole|loi|journee|semaine|droit|accueil handicap, personnes|enfants|adultes|
      eleves|sportifs|jeunes|salaries|public|travailleurs|etudiants en? situation? de? handicap|handicapes|handicapees|
      sourds|autistes|aveugles|malvoyants|malentendants, accident de travail|du travail declar*|analyse, fracture
      numerique|sociale|hydraulique, rupture conventionnelle|de|d stock|contrat|charge|periode, operation|operations
      de|d|commerciale|marketing|portes|immobiliere|bancaires|financieres|courantes|exterieures, intervention|
      interventions de|d|sociale|technique|sur|en|a|educative, opere|operait|operee en|dans|sur|a|les|une changement|
      marche|etranger, chirurgical guidee, service|pole|bloc|cabinet|centre|chef|interne|secretaire|plateau ..
      chirurgie|psychiatrie|oncologie|cardiologie|dialyse, premiers secours|soins, secourisme, sauveteur secouriste,
      bilan de competences, traitement de texte|des|du|d|salaires|eaux|donnees|surface|thermique|images|image|signal|
      dechets|paie, insuffisance de|d, insuffisance professionnelle, souffre douleur, schizophren* des|marketing|
      administrative, autiste administr*, boulimique de|d, boulimie de lecture|d, migraines administratives, cancer du
      bureau, signe du cancer, tropique du cancer, ligue contre le cancer, apte a travailler|diriger|travail|gerer|
      encadrer, mal entendu, malentendu, points de suture, vaccine contre|le|les tableurs|reunions|optimisme,
      appareillage, maison d arret, d arret de nanterre, arret|arrets de travail de|des|controle, controle des arrets,
      chargee|charge de mission handicap, dossiers RQTH|rqth, demarche, aveugle a l echec|aux|a ses, greffe de rosiers|
      pommiers|arbres|vigne, bilan de sante des|d entreprises|entreprise|financier, protection de la sante, securite ..
      sante, course contre la mucoviscidose, controleur|controleuse|controle des arrets, d arret, visiteur|visiteuse
      medical|medicale .., gamme diabete|cardiologie|oncologie, gamme diabete|diabetologie, handicap moteur .. ecole|
      pole, soins palliatifs .. infirmiere, depuis l operation commerciale, soins palliatifs|infirmiers|intensifs|de|
      aux|capillaires|esthetiques|du, bilan de sante de l|d, bilan de sante du|des, convalescence du|de l|economique
      marche|economie|secteur, pathologies|pathologie du|des|de batiment|vigne|bois|beton|ouvrages|structures,
      traitement de|des|du|d la? parole|signal|images|image|eaux|eau|dechets|commandes|reclamations|donnees|texte|
      surface|surfaces|salaires|paie|plaintes|information|courriers, aveugle confiance, cadre de sante, fievre
      acheteuse, maladie|maladies de|du|des la vigne|plantes|bois|ble|animaux|arbres|betteraves|abeilles, allergies
      alimentaires responsable|restauration, mission handicap, referent|referente|correspondant|correspondante
      handicap, remede contre, virus informatique|informatiques, patient dit, bonne|mauvaise sante financiere|
      economique|de l|du, insuffisance de|des moyens|stocks, agonie, fauteuils roulants et, sourd aux, travailleurs|
      personnes|enfants|adultes|eleves|publics|residents|usagers handicapes|handicapees|autistes|dyslexiques|sourds|
      aveugles|malentendants|malades, aupres d|de|des .., foie gras|de veau, chirurgien dentiste, thermometre, croix
      rouge, sante publique|scolaire|animale, securite|hygiene sante, douleur du chef, mal du pays|de mer, service|
      services des? urgences|urgence, boite malade, prevention des|du|de tms|burn|risques|addictions|maladies, rouge de
      fievre, medecin du travail en|a|au|chez|dans, medecin|infirmier|infirmiere|psychologue du|en|de travail|sante,
      depression titre|atmospherique, garantie|garanties|assurance|contrat|prevoyance ... invalidite|deces, coeur de|du
      metier|cible|ville|marche|sujet|projet|reacteur, marche a, crise sanitaire, fracture sociale|numerique, vue sur
      mer, interprete en, operation portes|coup|commando|seduction, chiens blesses, ergonome, soins du visage,
      nutritionniste, prothesiste, reforme du planning|reglement|systeme|code, operee en bourse, en fauteuil arbitre|
      handball|basket|rugby, handball|basket|rugby|tennis en fauteuil, crise cardiaque du, vaccination des|du
      troupeaux|betail|chiens, memoire sur la? lutte, handicap zero, perdu un oeil a ses, illusions, protheses
      dentaires|capillaires, cure d austerite, aveuglement du, depression du marche, sante publique,
      thyroide|diabete|cancer|asthme|cardiologie|obesite .. il|elle enseigne|forme|recherche|vend|redige, arret|arrets
      maladie de|d|des sa|son|la|l|ses|collegue|responsable|titulaire|titulaires|directrice|directeur|enseignants|
      salaries, pendant l arret, remplacement|remplacements maladie|d|de arrets?|conges?, fauteuil|fauteuils roulant|
      roulants tricycle|lits|electriques|velo, en forme olympique, bout|second|deuxieme|nouveau de? souffle, souffle
      a|nouveau|redonne l entreprise?|equipe?, oxygene a|au la|l|service|societe|filiale, nerfs solides|d acier|de la
      guerre, cure|bain de jouvence|jouvence, virus dans|du|informatique, fracture ouverte|nette entre, anesthesie la|
      le concurrence|debat,
      reins solides financierement?, les reins solides, malade|grand malade de la? voile|velo|jazz|foot|moto,
      plateaux|plateau|menus|menu|repas .. diabetiques|diabetique|sans sel, dons? du sang, rhumes de ses, pole|
      branche|secteur|produits|sauveteur|reseau|mediateur|mediatrice de? sante, doublé|double|joue|incarne un|une
      actrice|acteur|personnage|malade|aveugle sourde?|sourd?, contrats|contrat|garanties|gestionnaire .. invalidite|
      incapacite|prevoyance,
      opere|operait|operer|opera un|des|en|sur|le|la|les drone|drones|radar|grue|machine|ligne|train|changement|
      virage|bourse, tic de|du|est|c|langage, immunite parlementaire|diplomatique|face|a toute|des, volontaires
      sains, essai|essais cliniques?|de|non, immunise|immunisee contre la|le|les|l flatterie|critiques|critique|
      mode|doute|pression, symptome|symptomes d une organisation|crise|societe, appetit d|de ogre|lecture|apprendre|
      reussir, plaie, amput* budget|le|la|de, aerienne assiste, passagers a mobilite,
      reins et les? coeurs, suicide ecoute, sos suicide, ecoutant|ecoutante a|au|chez, cas contacts?|covid elle|il,
      tracait|trace les? contacts, souffle|souffleur|souffleuse de verre, canne a sucre|peche|pommeau|souffler,
      canne four, boiteux le|la|compromis|raisonnement|montage, handicap de depart|temps|points, phobie
      administrative|de la page, diagnostic sans|du|de l|energetique|technique|immobilier|reseau|territoire, chute
      de tension sur|ligne, bequille de moto|laterale, crise de croissance|confiance, nerf|nerfs de la guerre,
      gestes et postures,
      couveuse d|de entreprises|startups|poussins, traces de pneus|doigts|peinture|graisse, entend toutes, les entend,
      vision peripherique du|strategique|claire|d ensemble, dose de|du vernis|peinture|culot|humour, tuberculose|
      grippe|peste bovine|aviaire|porcine, medecin conseil|conseille|du travail|scolaire, invalidite d un|du brevet|
      testament|acte|contrat, myopie des|du dirigeants|marche, trouble du|de voisinage|jouissance, perfusion de
      subventions|fonds, hopital de jour, atelier|ateliers memoire, faiblesse de|des tresorerie|ventes, anneaux
      olympiques,
      enceinte|enceintes acoustique|acoustiques|de confinement|sportive|fortifiee|bluetooth|connectee|du|hifi|,
      tension dramatique|sur|du|des marche|approvisionnement|ligne|narrative, paludisme au|en|logisticien, vertige|
      vertiges des|du|de|d sommets|hauteurs|la page|chiffres, fausse route|note|alerte, cancer lion, lentilles corail|
      vertes|du puy, gants blouses|masques, oxygene a domicile, maladie du bois,
      nodules polymetalliques|de manganese, sclerose des|du|de procedures|institutions|systeme|organisation|
      structures, fauteuil|fauteuils voltaire|club|crapaud|d orchestre|de|ministeriel|directeur|cuir|rotin, cannage,
      aphone le|la|projet, souffle dix|du projet|d air, appli|application|logiciel|site|plateforme|algorithme de|du
      suivi? des|du|de migraines|diabete|asthme|grossesse|patients|douleur|sommeil, code|developpe|concoit|conçoit l|une|un appli|application|logiciel ... migraines|diabete|asthme|cycle, socio estheticienne, prothesiste ongulaire|
      dentaire, mal de mer des|aux, sante du troupeau|cheptel|betail|sol|sols|marche|parc, vaccine le|la reseau|
      flotte|serveur, rancongiciels, virus du voyage|theatre|jeu|voile|bricolage, soigneur|soigneuse au|animalier|
      animaliere, a bout de bras, jeunes diabetiques, poser|pose|retire des sterilets, fruits a coque torrefaction|
      conditionnement|bio, hypoglycemie du, fatigue des conducteurs|materiaux|metaux|pilotes, scie a|ruban|circulaire,
      echarpe de maire|tricolore|soie|laine,
      suivi|etude|registre|recrutement de|des cohortes|cohorte, opere|operait|operer des|les virements|transactions|
      changements|paiements|machines, boiterie de cheval|du cheval|des chevaux, marechal ferrant, kyste|kystes
      racinaire|racinaires|de levure, port de charges a prevoir|possible|frequent|lourdes?|requis|inherent, audition|
      auditions passee|au conservatoire|de temoins|publique|publiques, accouche|accouchait|accoucher d|de un? roman|
      projet|idee|reforme|livre|texte, dependance|independance energetique|economique|financiere, accident de parcours, boit les paroles, soins de boue|beaute|support, salon du handicap, chute libre, virus du|
      dans, infarctus du trafic|systeme, nevroses|nevrose d|de entreprise|la|societe, muet comme|sur, yeux de verre,
      sans lactose|gluten traiteur?|boulangerie|gamme|recettes|patisserie, traiteur|boulanger|boulangere|patissier|
      cuisine|cuisinier|gamme|produits|recettes sans lactose|gluten|sel, chien|chiens guide|guides benevole|elle|il|forme,
      odorat|gout fin|sur, nez chez|et, parfumeur, foie|foies des|de|gras volailles?|veau|morue, ascenseur social,
      poche|valise cartable|revolver, fatigue des rails, femmes enceintes, perte d exploitation, maladies infectieuses
      secretariat|service, massage cardiaque formateur|formatrice, gestes d urgence, service des maladies,
      prothese|protheses bilaterales|totale? de hanche .. chien|cheval|chat|veterinaire, minerve imprimerie|
      typographique, abus de biens|droit|position|confiance,
      implants|implant dentaires|dentaire, greffe|greffes de peau infirmiere|infirmier|service, minute de silence,
      hopital de campagne,
      collecte|collectes|course|courses|fonds|don|dons|recherche|lutte|ligue|gala|court pour|contre le|la|l cancer|
      sclerose|mucoviscidose|sida|diabete|myopathie|alzheimer|leucemie, contrats? qui couvrent, reperer un|le|la|les
      burn|depression|addictions|fragilites, trajets de dialyse|chimio, depression ciaran|ciaran,
      cachet|cachets d artiste|artistes|de la poste|officiel, analyse financiere|de donnees|fonctionnelle
    `,
  },
};
