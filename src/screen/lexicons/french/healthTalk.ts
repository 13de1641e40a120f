import type { Lexicon } from '../../Lexicon.js';

/** Illnesses, medicines, benefits, institutions, and bodies told by an accident or an aid. */
export const frenchHealthTalk: Lexicon = {
  category: 'HEALTH',
  phrases: {
    statement: `
      tentative de suicide|suicides, on|qui|qu|se le|la|l dit|disait ancien|ancienne|ex alcoolique|toxicomane|
      depressif|drogue, alterne|alternait debout|assis, aah|AAH complete|s|et|en|depuis|versee|percue|a, eu|ai|a|
      avait|fait le|un|une|deux|son cancer|tumeur|leucemie|lymphome|melanome du|de|d|a|au|aux|en, bipolaire|
      schizophrene|epileptique|depressif|hyperactif sous|stabilise|stabilisee|traite|traitee, chien guide l|la|le|me,
      lit|lis|lisait|lire sur les levres, laisse|laissa|laissé|perdu deux|trois|un|une|quatre doigts|doigt|phalanges|
      phalange dans|a|sous|sur, doigts|main|mains|orteils|pieds .. blanchit|blanchissent|gonflent|gonfle|enfle|
      enflent|engourdis|engourdissent|bleuit|fourmillent, phenomene de raynaud, boite|boitait|boitille depuis l|un|la|
      sa|son, dut|du|doit|devait|fallu|faut soigner|traiter|operer|enlever|retirer un|une|son|sa|la|le lymphome|
      cancer|tumeur|depression|hernie|kyste|melanome|rein|genou|hanche|dos, certificat favorable, delivre|delivra ...
      certificat|avis|visa favorable|d aptitude|medical, dit le|la|son chirurgien|medecin|kine|neurologue|cardiologue|
      psychiatre|oncologue, dit|selon|d apres le|son|sa chirurgien|cardiologue|kine|oncologue|neurologue|psychiatre|
      gynecologue|orthopediste, donne|donnent de l eczema|asthme|urticaire|arthrose, suspecte|suspectee|soupconne|
      accuse ... de|d boire|fumer|consommer|alcoolisme|abuser|dopage, boire|boit|buvait des|le|avant|a le? matin|midi|
      aube|jeun|poste, rendu|rendue|rend|rends malade|allergique|sourd|sourde|aveugle|sterile|diabetique, sieste|repos
      oblige|obligee|imposee|medicale ~ medecin|fatigue|coeur|grossesse, essouffle|essoufflee au|des|a|apres premier|
      escalier|l|deux, monte|monter les|l|un escalier|escaliers|etage ~ souffle|genou|coeur|hanche|peine|plus,
      ascenseur|rampe|plain pied|rez ~ fauteuil|genou|hanche|coeur|handicap|candidate|bequilles, bip|alarme|
      refrigerateur|glaciere ~ insuline|medicament|diabete|traitement|pompe, pilulier|pilules|gelules|comprimes|
      cachet|cachets|pastilles|gouttes matin|midi|a|sur|au|dans|tous|trois ... soir|bureau|heures|tiroir|jours|table,
      arrete|arreter|espace|baisse|diminue|repris ses|son|le|les cachets|traitement|medicaments|antidepresseurs|
      neuroleptiques|lithium|ritaline|hormones|somniferes, retour|reprise|revient|reprend apres|d un|une|long|longue|
      @son burn|cancer|chimio|depression|arret|operation|maladie|infarctus|avc|congé|hospitalisation|convalescence, en
      suspension du? conge|contrat ~ maladie|sante|vaccinal|vaccination, suspendu|suspendue|viree|licencie|licenciee
      ... obligation|non|refus|pour vaccinale|vaccination|vaccinee|inaptitude|vaccin, licencie|licenciee|licenciement|
      rupture pour inaptitude|raison, inaptitude medicale|physique|constatee|prononcee|au|totale, tiers temps|mi|
      secretaire|scripteur ~ dys*|handicap|examens|concours|dyslexi*|malvoyant*, amenagement|amenagements|tiers d|de|
      temps examen|epreuves|examens|raisonnable|raisonnables, pret|emprunt|surprime ~ cancer|refuse|maladie|diabete|
      seroposit*, fauteuil|joelette|handisport|paralympique|paralympiques|handibasket|cecifoot|torball ~ champion*|
      joue|licence|membre|medaille|medaillee|selection*, champion|championne|medaille|medaillee paralympique|
      handisport, handisport licencie|en, cannabis therapeutique ~ prescrit|prend|ordonnance|douleurs, centre|foyer|
      residence|unite de|d|du|pour repos|crise|post|convalescence|reeducation|cure|readaptation ~ sort|sejour|mois|
      passe|sorti|semaines, garches|berck|berk|coubert|granville|hyeres|bourbon|sancellemoz|montana|crans|loeche|
      traumatologie|ctr|irglm|cinquantenaire ~ reeducation|sanatorium|sana|sejour|mois|convalescence|accident,
      enfance|adolescence|jeunesse ... hopital|sanatorium|lit|malade|platre|corset|asthme|leucemie, jambe|pied|bras
      plus court|courte que|de, une jambe plus courte, talonnette|talonnettes|semelle compensee|orthopedique, tete|
      cuir|cheveux .. rase|chauve|perruque|foulard|turban|bonnet ~ chimio*|traitement|rayons|pelade, perruque|turban|
      foulard ... chimio*|cancer|traitement, mange|mangeait|cantine ... coeliaque|allergie|sans gluten|diabete|sel,
      aveugle|sourd|infirme|handicape a|depuis|de l? age|trois|cinq|dix|sept|sa|naissance|accident|guerre, invalide|
      mutile|blesse|blessee de|du|au guerre|travail|front|mali|afghanistan|combat|dos, choc|stress|trauma|traumatisme
      post|de traumatique|guerre, blessure|blesse psychique|psychiques, essai clinique|therapeutique comme|en patient|
      cobaye|volontaire, patient|patiente de|du|chez docteur|service|professeur|chum|chu|cmp, je suis|serai patient|
      patiente|suivi|suivie|soigne|malade|en traitement|hospitalise|sous|operee|opere, mon|ma|mes|son|sa|ses
      oncologue|cardiologue|psychiatre|psy|addictologue|neurologue|rhumatologue|diabetologue|dermato|kine|
      orthophoniste|nephrologue|infirmier|infirmiere|medecin|gyneco|sage ... dit|autorise|interdit|veut|conseille|
      suit|recommande|oblige|arrete|matin|passe|m|l|lui|a, peut|pouvait|pourra|autorise|autorisee a? reprendre|reprise
      sans reserve|restriction|restrictions|limitation, lettre|certificat|attestation|avis|note|rapport de|du|d|l?
      hopital|chirurgien|cardiologue|psychiatre|neurologue|oncologue|generaliste|kine|ophtalmologue|allergologue|
      gynecologue|rhumatologue|addictologue ... peut|reprendre|apte|gueri|guerie|favorable|reserve|inapte|travailler|
      il|elle|lui, depuis|apres|malgre|suite a la suite de @son|une|un|la .. tentative|cancer|operation|tumeur|avc|
      greffe|amputation|chimio|depression|infarctus|leucemie|accident|chute|maladie|hospitalisation|internement|cure|
      fausse|rupture|embolie|burn, a la suite de @son|un|une cancer|operation|infarctus|avc|burn|accident|maladie|
      tumeur|hernie|leucemie|lymphome|depression, place|placee|mise|mis en|a|au conge|invalidite|disponibilite|la?
      longue? maladie|retraite? pour? invalidite|longue|d office, conge de longue|grave maladie|duree, depart|retraite
      anticipe|anticipee|pour|d pour? invalidite|inaptitude|raison|sante, soigne|soignee|suivi|suivie|traite|interne|
      internee|hospitalise|admise|admis|sejour|mois|semaines|cure|passage a|au|chez|par sainte|Sainte anne|Anne, a
      Sainte Anne apres|pour|pendant|deux|trois, internee|hospitalise|hospitalisee|enferme quinze|trois|deux|un|d|
      sous|en|a|pour|jours|semaines|mois|office|contrainte|demande|psychiatrie|Marsens|Cery|Malevoz|Prefargier|Belle|
      Ville|Belgique|Titeca|Cadillac|Esquirol|Vinatier|Saint|Maison, suivi|suivie|soigne|cure|sevrage|soignee|traitee|
      traite|sejour|decroche|sorti|sortie|grace|abstinent|abstinente|passe|passee ... Marmottan|marmottan|CHUV|chuv|
      HUG|Letellier|csapa|CSAPA|addictologie|Bucy|Galmier|Cyr|Portage|Sandrin|Trempoline|Briec|Kirikou|Levant|Argos|
      Patriarche, reconnaissance|statut de|d|en|comme travailleur|travailleuse|personne|invalide handicape|handicapee|
      civil, le|la rqth|RQTH|mdph|aah|AAH figure|complete|court|arrive|expire|est|a|jointe|joint|en|accordee|
      renouvelee, demi|quart|trois rente|quarts|rentes ai|AI|d invalidite|de la|du|suva|SUVA, rente|rentes|demi|
      allocation|allocations ai|AI|suva|SUVA|CNESST|cnesst|IVT|ipp|IPP|aah|accident|vieillesse|inami|INAMI|mutuelle|
      pour, l ai|AI vaudoise|valaisanne|genevoise|fribourgeoise|neuchateloise|jurassienne|bernoise|lui|me|le,
      incapacite de travail|gain .., incapacite|invalidite|atteinte|taux permanente|partielle|totale|de|reconnue|d|
      temporaire pour|a|de|du .., invalidite premiere|deuxieme|troisieme|1re|2e|3e|categorie, en invalidite, en
      incapacite, mutuelle|medecin conseil ~ reprise|arret|incapacite|arrete|mi temps, reprise a|progressive|en mi|
      partielle|temps temps? therapeutique|medical|progressive|partiel medical, mi temps medical|therapeutique, temps
      partiel medical, cnesst|CNESST|csst|CSST ~ reconnait|accident|atteinte|indemnise|reclamation|lesion|assigne|
      affectation, assignation temporaire|travaux legers, ecartement|ecartee prophylactique|pour, aviq|AViQ|phare|
      PHARE|awiph|sphere|noire ~ reconnu|reconnue|prime|intervention|handicap|dossier, allocation|allocations d|de|du
      integration|remplacement|adulte|handicape|handicapee|handicap|invalidite, spf|SPF|vierge noire|dg personnes ~
      handicap*|allocation|points|vignette, 7|8|9|10|11|12|13|14|15 points handicap|spf|d autonomie|vierge, vignette
      .. points|handicap|stationnement, carte bleue|parking|europeenne|de stationnement|priorite|station|debout pour|
      handicape|handicapee|personnes|penible|debout|europeenne .., titulaire de la carte bleue|mobilite|station|
      priorite|d, place|emplacement|parking|stationnement pmr|PMR|handicape|reservee|reserve ~ handicap*|carte|
      fauteuil, attend|attends|attendait|inscrit|inscrite une|d|pour|sur greffe|greffon|rein|transplantation|cornee|
      attente|operation|prothese, greffee|transplante|transplantee|transplantation|greffon d|de|du|des|depuis|en|a|
      renal|cornee|moelle|foie|coeur|hepatique|cardiaque, vit|vivait|vivant|vis avec|sous|grace le|la|un|une|l|son
      vih|hiv|maladie|handicap|diabete|sclerose|dialyse|pacemaker|endometriose|sep|prothese|parkinson|fibromyalgie|
      depression|douleur|trouble|stomie|poche|rein|greffon|oxygene|crohn|schizophrenie|bipolarite|epilepsie|
      acouphenes|sida|syndrome, vaccin|vaccins|rappel|rappels|carnet|schema|vaccination|injection|dose|doses ... fait|
      faite|jour|complet|complete|faits|manque|manquant|vaccinal|comprise|valide|pasteur|Pasteur|refuse|refusee|recu|
      recus, schema vaccinal, vaccin contre|anti|pneumo|fievre|de la|l|le|les? .. fait|faite|jour|recu|refuse|rappel,
      fievre jaune ~ vaccin|vaccine|vaccinee|rappel|carnet|faite|fait|comprise|jour|schema, carnet jaune, certificat|
      carnet|preuve|statut|passeport de? vaccination|vaccinal|vaccinale|sanitaire|vaccinee|vaccins, refuse|refuser|
      refusa|refus|refusait|oppose|opposee|decline le|la|tout|toute|au|d|a|aux|net|un vaccin|vaccins|vaccination|
      injection|dose|piqure|rappel|vacciner|se, non|pas|jamais|ni|double|triple|entierement vaccine|vaccinee|vaccines,
      test|tests|depistage|analyse|analyses|prelevement|controle salivaire|salivaires|urinaire|urinaires|de|d|du
      antituberculeux|depistage|drogue|drogues|alcool|sang|capillaire|mantoux|vih|toxicologique .. negatif|negatifs|
      positif|positifs|normal|normale|propre|propres, test|tests tuberculinique, positif|positive|negatif|negative au|
      a|aux|lors cannabis|thc|cocaine|alcool|covid|test|vih|controle|opiaces|amphetamines|la, test salivaire|urinaire|
      antituberculeux|sanguin|capillaire|de depistage|d effort|vih|covid, prise de tension, electrocardiogramme|ecg|
      irm|scanner|mammographie|radio|audiogramme|spirometrie|fond normal|normale|d effort|pulmonaire|a|des poumons,
      dosimetrie ~ normale|medecin|prise, bonnes|excellente|parfaite vue|audition|tension|ouie|acuite|vision|
      condition|forme .., vue|audition|tension|ouie|coeur bonne|parfaite|excellente|impeccable|normale|normal, visite
      d|de|medicale embauche|reprise|pre|preembauche|aptitude|medicale|mi ... rien|ras|RAS|apte|favorable|ok|passee|
      signaler|inapte|restriction|restrictions|validee, rien a|de signaler ~ visite medicale|visite|medecin, apte|
      inapte|aptitude|inaptitude partout|outre|tous|toutes|troupes|mer|service|parachutisme|sous|au|a|aux|navigation|
      travail|poste|postes|definitif|definitive|totale|temporaire|sans|avec|vol|conduite|de|nuit, certificat|avis|
      visa|attestation|aptitude medical|medicale|d|classe|de|favorable|aptitude ... favorable|suspendu|retire|classe|
      refuse|arythmie|candidate|candidat|apte|restriction|inaptitude, certificat medical de|d|a|du|classe|suspendu|
      restreint|renouvele, classe 1|2|medicale ~ suspendu|medical|retire|perdue|arythmie, interdit|interdite|exempte|
      exemptee|dispense|dispensee|prive|privee|inapte|reforme|reformee de|d|du|au|aux|a|par la|l? plongee|conduite|
      port|station|vol|sport|charges|sel|sucre|alcool|gluten|soleil|garde|astreinte|astreintes|debout|effort|efforts|
      casino|jeu|jeux|ecran|ecrans|nuit|medecin|orl|cardiologue|certificat|voyage|avion|course, station debout|assise
      prolongee|penible|interdite|deconseillee|par|limitee|dispense, contre indication|indications|indique|indiquee
      au|a|aux|du|pour|de|medicale|formelle|absolue .., fait|faire|fut|ete interdire de casino|salle|jeu|jeux|salles,
      joueur|joueuse compulsif|compulsive|pathologique|repenti|repentie|abstinent|malade, accro|accroc|addict|
      dependant|dependante|intoxique|camé|drogue a|aux|d|de la|l? jeux|jeu|alcool|cocaine|coke|paris|poker|ecrans|
      cachets|opiaces|heroine|morphine|cannabis|tramadol|codeine|sucre|sexe|nicotine|tabac|bouteille|jouer,
      dependance|addiction|assuetude|assuetudes|compulsion aux|au|a l|la|d jeu|jeux|alcool|cocaine|heroine|opioides|
      argent|cannabis|morphine|tabac|ecrans|codeine|drogues, cocaine|coke|heroine|crack|cannabis|alcool|bouteille|
      amphet*|speed|ghb|kétamine|ketamine|ecstasy|poppers|pilules ... arrete|coute|decroche|sorti|sortie|sevre|
      abstinent|abstinente|clinique|cure|gueri|guerie|replonge|rechute|meth, decroche|decrochait|decroché|decrocher
      de|d|du|la|l|avec cocaine|alcool|heroine|la|tabac|cannabis|crack|bouteille|jeu|drogue, douze|dix|deux|trois|
      cinq|six|sept|huit|vingt|quinze|un|quatre ans|mois|jours|an sans ... alcool|ligne|coke|cigarette|clope|verre|
      boire|fumer|joint|rechute|crise|drogue|toucher|arret|goutte|cocaine|bouteille|jouer, sobre|abstinente|clean|
      sevre|sevree deux|trois|dix|cinq|maintenant|aujourd|apres .., reunions des|d|de|aa|na alcooliques|narcotiques|
      joueurs|outremangeurs|aa|na|anonymes, alcooliques|narcotiques|joueurs|outremangeurs|cocainomanes|debiteurs
      anonymes, aux AA|NA|Alcooliques|Narcotiques, croix bleue|d or|vie libre|alcool assistance, membre|jeton|
      medaille|parrain|marraine de|des|d|aux|un an|aa|AA|alcooliques|na|sobriete|anonymes, picole|picolait|biture|
      cuite|biberonne|tise|tisait|levait|boit|buvait|bu sec|trop|beaucoup|dur|coude|dru|ferme|en|des|matin|comme|
      seule|sans|au|cachette|avant|dit|pendant|encore|trou|toujours|solidement|un .., porte|portait|porté|leve|porter|
      port sur|le la|coude bouteille|boisson|alcool|facilement|souvent, penchant|faible|gout|probleme|problemes|souci
      pour|avec|de|d la|l|le? bouteille|boisson|alcool|drogue|poudre|whisky|rouge, odeur|sentait|sent|haleine|puait|
      pue|empestait l|d alcool|vin|anis|vodka|biere|boisson|genievre|whisky, retrouve|ramasse|trouve|vu|arrive|
      arrivait|venait|venu|surpris|surprise|trouvee|l ivre|saoul|soul|bourre|alcoolise|mort|ivresse|defonce|beurre
      derriere|au|sur|dans|a|en|le|deux|un .., main|mains|doigts tremblante|tremblantes|tremble|tremblent|tremblait|
      tremblaient|paralysee|atrophiee|bote|rigide|blanchit|blanchissent|engourdie|engourdis|raide|mecanique|bionique,
      cure|cures|postcure|post cure|desintox|sevrage a|de|d|du|au|en|dans|suivie|alcool|trois|deux|une .., suit|
      suivait|suivi|suivre|commence|commencer|termine|terminer|entame|fini|finir une|un|la|sa|son|des cure|sevrage|
      chimio|chimiotherapie|radiotherapie|psychotherapie|analyse|therapie|pma|fiv|reeducation|protocole|traitement|
      rayons|immunotherapie|postcure|desensibilisation|hormonotherapie|dialyse|kine|seances, sort|sortait|sorti|
      sortie|sortant|releve|relevee|remet|remise|remis|revient|revenu|rescape|rescapee|survivant|survivante|gueri|
      guerie|vainqueur d|de|du|une? un|une|la|long|l? chimiotherapie|chimio|cancer|burn|depression|cure|desintox|
      hopital|coma|avc|infarctus|leucemie|operation|lymphome|reanimation|tumeur|maladie|arret|malaria|tuberculose|
      covid long|anorexie|convalescence|pneumonie|meningite|rayons|hospitalisation|accident, longue|longs arret|
      arrets|convalescence|covid|hospitalisation|reeducation|cure, arret|arrete|arretee|arrets|absent|absente|absence
      de|d|pour|longs|pendant|maladie|deux|trois|huit|six|onze|dix|un|une mois|semaines|jours|an|ans|dos|coeur|burn|
      depression|maux|operation|epaule|grossesse, mois|semaines|ans|jours d|de|en arret|repos|convalescence|chimio|
      dialyse|clinique|coma|reeducation|hopital|fauteuil|bequilles|cure|rayons|sanatorium|lit|maladie|congé maladie|
      psychiatrie|platre, n a|ai|avait|ayant? .. jamais|aucun|pas eu? d? arret|arrets|absence|jour|accident|maladie
      de|maladie|travail, aucun|zero|pas|jamais|sans|ni un|d|seul? arret|arrets|jour|absence|conge de|d|en|maladie|
      pour? travail|maladie|vingt|dix|trois|cinq|quinze .., sante de|d cheval|fer|taureau|chene|boeuf|roc|acier|ours,
      sante fragile|de fer|chancelante|delicate, arretait|arrete|absent|absente|malade tous|toutes|chaque|un|souvent
      lundi|lundis|mois|semaine|semaines|hiver ~ certificat|medecin|arret|malade, certificat a l appui, opere|operee|
      operes|operation|intervention|chirurgie ... dos|coeur|cataracte|genou|hanche|epaule|yeux|poumon|poumons|cerveau|
      tumeur|appendicite|vesicule|thyroide|colonne|canal|carpien|prostate|sein|seins|rein|foie|estomac|anneau|hernie|
      menisque|ligament|pied|main|oreille|larynx|hallux|cheville|rachis|valve|aorte|vertebre|myopie|cloison|sinus|
      hemorroides|fistule|kyste|nodule, opere|operee|operé a coeur|cœur|deux|trois|plusieurs|en|fois|ouvert|d|du|de
      .., on|s|l l|est|a|me fait? opere|operer|operee de|du|d|a|des .., a coeur ouvert, fait|faire operer|enlever|
      retirer|greffer|poser|remplacer|amputer|visser|recoudre ... dos|coeur|genou|hanche|cataracte|rein|sein|tumeur|
      estomac|thyroide|pacemaker|prothese|stent|uterus|ovaires|vesicule|yeux|poumon|hernie|anneau, une|un|@son|deux|
      trois genou|genoux|hanche|hanches|epaule|cheville|jambe|bras|main|oeil|plaque|broches|vis|rotule|dents en|de
      titane|ceramique|verre|plastique|carbone|metal|moins|inox|resine|prothese, jambe|bras|main|oeil|pied|nez|avant
      bras? appareille|appareillee|artificiel|artificielle|mecanique|de bois|articulee|carbone|prothetique|
      myoelectrique, vertebre|vertebres|lombaires|cervicales|disque|disques|hanche|cheville|genou|epaule|bassin|
      colonne|dos|coccyx .. visse|vissees|soudees|soudes|tasse|tassees|fissure|fissuree|broyees|ecrases|deplacees|
      cassees|fracturees|brise|brisee|arthrodese|ecrase, prothese|protheses|implant|implants|plaque|broche|broches|vis
      de|du|a|au|dans|cochleaires|cochleaire|mammaires|auditif|sous|tibiale|femorale|neuve .. hanche|hanches|genou|
      genoux|epaule|jambe|main|pied|l oreille|tibia|femur|poignet|rachis|crane|toute, n entend|entends|entendait|voit|
      vois|voyait|marche|respire|dort|mange|parle|avance que|qu avec|a|d|grace|par|ses|des|son|une .., plus que? qu|
      seulement un|une|d|des|l rein|poumon|oeil|bras|jambe|ombres|oreille|main|doigts|doigt|yeux|sein, n a|ai plus|qu
      qu|que|de|un|une un|une|de|d? .. rein|poumon|oeil|voix|jambe|bras|cheveux|dents|estomac|thyroide|rate|sein|
      uterus|odorat|gout|larynx|doigts, ne voit|vois|voyait|entend|sent|distingue plus|pas que|qu|rien|les|l|d|du des|
      les? .. ombres|couleurs|odeurs|nuit|gauche|oeil|oreille|relief|loin|silhouettes, oeil|oeils|oreille|yeux gauche|
      droit|droite ... plus|ombres|mort|morte|perdu|aveugle|sourde|crevé|creve|faible|verre, aveugle d|de|depuis|a|et
      un|l|oeil|naissance|gauche|droit|demi|.., sourd|sourde|sourds d|de|depuis|a|comme|oreille|tous|un|une|profonde|
      profond .., parents|pere|mere|soeur|frere|fils|fille|epoux|femme|mari sourd|sourds|sourde|aveugle|aveugles|
      trisomique|autiste|malade|malades|handicape|handicapee|polyhandicape|diabetique|schizophrene|bipolaire|
      alcoolique|alzheimer, @son @family .. souffre|atteint|atteinte|hospitalise|hospitalisee|soins|alite|sclerose|
      alzheimer|parkinson|cancer|leucemie|dialyse|fauteuil|handicap|autisme|endometriose|depression|greffe|malade|
      maladie|epilepsie|trisomique|polyhandicape|polyhandicapee|avc|mucoviscidose .., un|une|@son fils|fille|frere|
      soeur|enfants|bebe|mari|petit|mere|pere trisomique|autiste|polyhandicape|handicape|malade|epileptique|sourd|
      aveugle|schizophrene|prematuree|lourdement|gravement|diabetique|tetraplegique|depressif|dialyse, leucemie|
      cancer|alzheimer|parkinson|autisme|handicap|maladie|tumeur|sclerose|hospitalisation|depression|epilepsie|
      schizophrenie|diabete|avc|polyhandicap de|d @son|ma|sa|l @family|petite|petit, aidant|aidante|proche aidant|
      aidante|d|de @son|un|une mere|pere|mari|enfant|conjoint, en phase terminale, stade avance|terminal|quatre|3|4|
      iv, phase 2|3|aigue|terminale|maniaque, en fauteuil|bequilles|remission|chimio|depression|dialyse|convalescence|
      rechute|observation|psychiatrie|coma|sevrage|deprime|surpoids|clopinant, se deplace|deplacait|circule|roule|
      vient|travaille|avance en|avec|a fauteuil|l? aide? d? une? deambulateur|canne|rollator|bequilles|cannes|chien|
      oxygene|tribune|scooter|trottinette pmr, tribune de marche, canne tripode|anglaise|blanche|siege|pliee,
      deambulateur plie|dans|a, chien guide assistance|ecoute, chien|labrador ~ aveugle|malvoyant, lit|lisait|lire le|
      en|du|sur|au braille|les levres|gros caracteres, synthese vocale ~ malvoyant|malvoyante|aveugle|cecite, en lsf|
      LSF native|maternelle, elle|il|je signe|signait|parle|pratique depuis|la l|langue|enfance|naissance .. lsf|
      signes|enfance, casque|bouchons|silence ~ trouble|autisme|attention|hyperacousie|tdah|hypersensible, trouble|
      deficit de l|d attention|hyperactivite|concentration, hyperactif|hyperactive diagnostique|diagnostiquee|sous|
      ritaline, diagnostique|diagnostiquee .. hyperactif|autiste|tdah|tda|bipolaire|asperger|hpi|dyslexique|tard|
      adulte|a|en|d|tsa|fibromyalgie|sep|parkinson, fibromyalgie|fibromyalgique|sep|endometriose|crohn|lyme|diabete|
      autisme|tdah|parkinson diagnostique|diagnostiquee|diagnostiques|chronique|severe|legere|stabilisee|active,
      souffre|souffrait|souffrant|souffert|atteint|atteinte|victime|sujet|sujette|affecte|affectee|affuble|frappe|
      frappee|accable|handicape|handicapee|genee d|de|du|des|a|par|aux une|un|la|l|les|son|sa? psoriasis|migraines|
      migraine|eczema|vertiges|dystonie|endometriose|malaises|crises|insomnie|insomnies|phobie|begaiement|acne|
      hemorroides|sciatique|arthrose|douleurs|acouphenes|surdite|tremblements|tics|toc|tocs|asthme|apnee|narcolepsie|
      hypersomnie|rhinite|allergie|goutte|lombalgie|tendinite|colopathie|reflux|anxiete|angoisses|bipolarite|
      cataracte|glaucome|nodules|sclerose|hernie|incontinence|maladie|syndrome|hypertension|palpitations|vitiligo|
      rosacee|fatigue, des|de|ses|ces|pris|prise|sujet|sujette|d|les|a vertiges|migraines|malaises|crises|angoisses|
      insomnies|tics|tocs|acouphenes|cauchemars|convulsions|spasmes|absences|palpitations|tremblements ... des|qu|
      quand|monte|echelle|soigne|depuis|empechent|traite|nuit|guerre, s evanouit|evanouissait|endort|endormait|
      essouffle|effondre|effondree|evanoui|evanouie, tombe|tombait|tourne de l|dans|oeil|les pommes|l oeil|pommes,
      vue|vision du sang ~ evanouit|malaise|tombe|pommes, phobie|peur|panique|terreur du|des|de|d sang|foule|avion|
      vide|hauteurs|aiguilles|ascenseurs|microbes .. soignee|maladive|panique|l|la|therapie|traite, s endort|s
      endormait ~ narcolepsie|coup|apnee, dors|dort|dormir|dormait|nuit avec|sous un|une|son|sa masque|machine|
      appareil|ppc|cpap|oxygene, masque relie|respiratoire a, ppc|PPC|cpap|CPAP|bpap|orthese d avancee, souffle court|
      coupe|au coeur, reprendre|reprend|cherche|perd|manque @son|le|de|du souffle ~ bronchite|emphyseme|asthme|poumon|
      bpco|chronique|escalier, foin moisi ~ souffle|poumon|poumons, a besoin|oblige|prend|apporter|transporte|oublie
      jamais|partout @son|sa|ses ventoline|seretide|inhalateur|insuline|epipen|cachets|pilulier|symbicort|
      bronchodilatateur|medicaments, pique|piquer @son doigt|se pique, piquer|pique ... sucre|glycemie|insuline|doigt,
      verifier|mesure|controle|surveille|verifie @son|le|la|l sucre|glycemie|sel|tension|cholesterol|insuline|diabete|
      sucres, pompe|capteur|stylo a|d|de glucose|insuline|glycemie|freestyle, porte|portait|portant|porteur|porteuse|
      muni|munie|equipe|equipee|implante|implantee un|d|une|deux|des|lui|l|en|elle|eux meme? en? .. appareil|
      appareils|pacemaker|defibrillateur|prothese|corset|stomie|poche|sonotone|implant|implants|holter|attelle|bas|
      minerve|masque|lentilles|pompe|capteur|orthese|genouillere|perruque|contention|stent|catheter|port|anneau|
      peruque, lui meme en porte un, deux appareils auditifs, appareil|appareils|contours auditif|auditifs|d oreille|
      l|les|que|de, dialyse|dialyses|hemodialyse|chimio|kine|seances|perfusion|transfusion|transfusions .. trois|deux|
      une|par|matinees|semaine|nuit|matin|mois|occupe|jours|le|tous, allergique|allergie|allergies|intolerant|
      intolerance|sensibilise|sensible|reaction|hypersensible|choc a|au|aux|grave|severe|de|l la|les|d|l? .. latex|
      chlore|javel|coque|arachide|arachides|farine|ciment|nickel|poussiere|pollens|pollen|poils|chats|chevaux|foin|
      gluten|lactose|solvants|penicilline|iode|guepes|abeilles|acariens|resine|epoxy|teintures|crustaces|fruits|
      peintures|persulfates|ammoniaque|chrome|formol|venin|soja|oeufs|graminees|bouleau|moisissures|parfums, pollens|
      farine|poussiere|foin|ciment|latex|solvants|isocyanates|amiante|silice|teintures ... donne|donnent|provoque|
      declenche|attrape|laisse|rendu|rendue .. eczema|asthme|allergie|plaques|malade|toux|silicose|cancer,
      asthmatique|asthme|rhume|allergie au|a|aux|de|des la|l? foin|farine|foins|effort|ble|pollen|poussiere|boulanger,
      soulage|soulagent|calme|apaise|aggrave|declenche|reveille @son|ma|ses|les asthme|dos|sciatique|arthrose|eczema|
      psoriasis|rhumatismes|migraines|douleurs|lombaires|tendinite, eczema|psoriasis|dermatite|dermatose|urticaire|
      mycose|verrues|engelures des|aux|du|de|sous|sur|au mains|main|coudes|visage|gants|cuir|contact, asthme|
      sciatique|hernie|tendinite|phlebite|grippe|hepatite|bronchite|pneumonie|eczema|diabete|rhumatisme|goutte|
      arthrose|migraine|zona|paludisme|dengue|fievre ... l|la|me|le a? tenu|cloue|reveille|couche|force|oblige|
      empeche|immobilise|mene|menee|conduit|contraint|eloigne|menace|ronge|epuise|gene|suit|poursuit|tient|reprend,
      tenu|cloue|clouee|garde|reste|couche|tient|gardait|alite|alitee au|le|a l|du? lit|hopital|fauteuil ..,
      tendinite|sciatique|tms|hernie|lombalgie|epicondylite|syndrome|canal carpien|chronique|discale|depuis, tms|TMS
      de|du|aux|epaule|reconnus|poignet, mal|maux|dos|epaules|nuque|reins|genoux|hanches|cervicales|articulations|
      mains|jambes|pieds ne|n supporte|supportent|tient|tiennent|suit|suivent|repond|veut|veulent|porte|portent plus|
      pas|guere, mon|ma|son|sa|mes|ses|le|les dos|genoux|genou|epaule|hanche|coeur|poumons|yeux|vue|nerfs|mains|tete|
      corps|jambes|articulations|vertebres|sante|tympans|oreilles|foie|reins|ventre .. supporte|lache|lachent|lacha|
      lachait|bloque|bloquee|flanche|refuse|suit|permet|interdit|oblige|trahi|trahit|abandonne|repond|souffre|grince|
      grincent|coince|casse|cassee|crie|rappelle|fait|reclame, dos|nuque|epaule|genou bloque|casse|use|foutu|en vrac|
      un hiver|abime|fragile|fichu|coince|nase|naze, a laisse|perdu|laissa|y laissa|abandonne deux|un|trois|l|le|une|
      son|sa|la|plusieurs|quatre doigts|doigt|phalange|phalanges|auriculaire|index|pouce|oeil|main|jambe|pied|bras|
      orteils|orteil|ouie|oreille|audition|tympan|sante|vue|peau|poumon|poumons|dos|rein|genou|annulaire|majeur|dents,
      coupe|emporte|arrache|broye|mange|sectionne|ecrase|avale|vole|happe @son|l|le|la|un|une|deux|trois doigts|doigt|
      auriculaire|index|main|pouce|bras|jambe|pied|phalange|phalanges|oreille|annulaire|orteil, lui a|ont|avait pris|
      coupe|mange|vole|laisse|coute|emporte|arrache|broye l|un|deux|le|la|une .. auriculaire|oeil|doigt|doigts|main|
      pouce|index|jambe|boiterie|sante|cicatrice|phalange|ouie|acouphenes|poumon|sequelles|douleurs|mains|genou|bras,
      doigt|doigts|main|pouce|phalange|orteil|tympan|tympans|nez|machoire|cote|cotes|clavicule|coude|femur|tibia|
      bassin|poignet|cheville|rotule|talon|crane|nuque|malleole sectionne|sectionnes|perfore|perfores|casse|cassee|
      cassees|brise|brisee|recousu|arrache|ampute|creve|fracture|fracturee|ecrase|luxe|broye|perce|fele|felees|
      enfonce|tordue, accident|chute|accidente|accidentee|blesse|blessee|blessure|eclat|balle|brule|brulee ... boite|
      boiter|boiteux|jambe|dos|fauteuil|hanche|epaule|main|sequelle|sequelles|paralyse|reclasse|reclassee|invalide|
      amputation|doigt|oeil|prothese|cheville|genou|reeducation|depuis, boitait|boiter|boitille|claudique|clopine|
      boitillait depuis|legerement|un|bas|de|apres|d|encore|a|toujours, reclasse|reclassee|reclassement pour|apres|
      suite|au|a|depuis ... accident|medical|sante|inaptitude|blesse|epaule|dos|maladie|raison|medecin|restrictions,
      pensionne|pensionnee|rente|indemnise|indemnisee|indemnisation|expertise|ipp|taux a|de|pour|d|militaire ...
      tympans|invalidite|surdite|acouphenes|blessure|blessures|amiante|accident|prejudice|maladie|dos|silicose, fiva|
      FIVA|fmp|FMP|fedris|Fedris ~ amiante|plaques|pleurales|maladie|reconnu|dossier|indemni*, tableau 30|57|98|97,
      acouphenes|sequelles|cicatrices|douleurs|insomnies|cauchemars|boiterie|tremblements|surdite|vertiges|stress
      garde|gardes|laisse|laisses|reste|restent|gardee|depuis|soigne|apres, a garde|gardé|garda|conserve|rapporte|
      ramene|attrape|chope|contracte|developpe|fait de|du|d|au|un|une|la|le|des|son ... paludisme|acouphenes|boiterie|
      malaria|dengue|bilharziose|hepatite|sequelles|tuberculose|brucellose|lyme|fievre|tics|claudication|chikungunya|
      zika|leptospirose|parasite|amibes|amibiase|asthme|covid|toxoplasmose|allergie|phobie|stress, contracte|
      contracta|attrape|attrapee|chope|contractee le|la|l|une|un|paludisme|malaria|dengue|brucellose|tuberculose|
      hepatite|typhoide|lyme|vih|covid|zona|gale|leptospirose|psittacose|legionellose|ornithose|bilharziose, crises de
      palu, anosmique|ageusique|anosmie|agueusie depuis|apres|du, confond|confondait|melange|distingue|prend le|les
      rouge|vert|rouges|couleurs|bleu|bruns|bleus ~ vert|rouge|couleurs|marron|verts|noir, confond le rouge et, bonnes
      couleurs pas, il confond les courbes|couleurs, bégaiement leger, orthophonie|logopede|logopedie|ergotherapeute|
      psychomotricien ~ suivi|suivie|enfant|seances|begaiement|dys|reeducation|depuis, voix|larynx|cordes eraillee|
      perdue|ablation|trachéotomie|nodules|laryngectomie|larynx|vocales, ablation du|de|d|des|l larynx|sein|rein|rate|
      thyroide|poumon|uterus|estomac|colon|vesicule|tumeur|prostate|amygdales|lobe|testicule|ovaires|un, plus de voix,
      nodules aux|sur|dans, nodules|polypes|kystes|calculs|fibromes|metastases sur|aux|au|dans|les|l|la .. cordes|
      poumon|sein|thyroide|rein|reins|uterus|ovaire|vesicule, burn out|outs|in .., bore out, epuise|epuisee|
      epuisement|craque|craquait|effondre|effondree|effondrement|lessive|surmene|surmenee au|en|a|point|nerveux|
      nerveusement|professionnel|pleine? .. mois|repos|effondrer|arret|clinique|medecin|ag, de|en repos complet|force|
      prescrit|medical, mois de repos|convalescence|reeducation|maladie|sanatorium, deprime|deprimee|depressif|
      depressive|depression|cafard|moral|nerveux|spleen au|apres|depuis|saisonniere|post|severe|larvee|chronique|
      partum|resistante|nerveuse|suivie|soignee|profonde|avouee, on le|la|l dit|disait|sait|croyait|croit depressif|
      depressive|malade|alcoolique|bipolaire|tuberculeux|fragile|suicidaire|anorexique|epileptique|seropositif|
      enceinte|cardiaque|dement|fou|folle, dit|dite|disait|avoue|confie souffrir|souffrant .., tente|tentait|tenta|
      tentative|voulu|essaye de|d|se|un|ses suicide|suicider|tuer|jours|pendre|en finir|mourir|tuer, attente a @son
      jours, pensees|idees suicidaires|noires, veines ouvertes, cauchemars|insomnies|angoisses|tics|crises qu|que|on|
      soigne|soignes|calmes|par au|aux|soigne|somniferes, botox .. migraines|dystonie|vessie, omeprazole quotidien,
      tympan|tympans perfore|perfores|perce|abime|creves, acuite visuelle|de, un dixieme|vingtieme a|d|oeil, 1|2|3|4
      10 .. oeil|vision|acuite, pied|pieds bot|bots|creux|plat, nain|naine|nanisme|achondroplase taille, obesite|obese
      morbide, gastrectomie|sleeve|bypass|anneau gastrique|pour|depuis|en|posé, kilos perdus|en trop|apres, anorexie|
      boulimie|hyperphagie|orthorexie mentale|adolescence|soignee|passee|depuis|a, hospitalise|hospitalisee|
      hospitalisation|hospitalises pour|en|au|depuis|deux|trois|cinq|longue|prolongee|prevue|de|office|apres|suite ..,
      enceinte|grossesse|accouche|accouchement|terme|bebe|enfant de|prevu|prevue|pour|en|gemellaire|se|a|d|depuis|
      annoncee|risque|pathologique|difficile|avancee|nerveuse|passe cinq|trois|deux|six|sept|quatre|huit|mois|jumeaux|
      mai|avril|juin|mars|passe|fevrier|janvier|automne|printemps|ete|hiver|juillet|aout|septembre|octobre|novembre|
      decembre|bien, attend|attends|attendait|attendre|attendent un|une|des|leur|son heureux|evenement|petit|premier|
      troisieme|second|jumeaux|deuxieme|jumelles|garcon|fille|triples|bebe, heureux evenement, fausse|fausses couche|
      couches, pma|PMA|fiv|FIV|insemination|ponction|stimulation|icsi|ICSI|transfert|gpa|iac ... elle|troisieme|
      deuxieme|parcours|enieme|suit|lance|en|cours|tentative|tentatives|reussie|barcelone, ivg|avortement|cerclage|
      alitee|alitement|preeclampsie|eclampsie|toxemie|mort nee|fausse|curetage|menopause precoce|bouffees,
      endometriose|adenomyose|fibrome|sopk|opk|vaginisme|vulvodynie severe|stade|de|diagnostiquee|profonde|operee|qui,
      mal|gros|petit voyant|entendant|pepin|souci|probleme|entendante|voyante de? sante?, siege|fauteuil|clavier|
      souris|ecran|bureau|poste|repose|velo|casque|telephone special|ergonomique|adapte|verticale|vertical|medical|
      electrique|assis|pieds .. medecin|dos|prescrit|exige|besoin|prevention|handicap|sante|ergonome, medecin de|du|d
      prevention|travail|fabrique|bord|armees|agreeur|agree|conseil|equipage|controle|main .. exige|impose|demande|
      declare|a|interdit|apte|recommande|reserve|delivre|limite|oblige|arrete, pauses|pause|siege|horaires toutes|
      special|regulieres|frequentes|amenagees|amenages ... medecin|heures|sante|dos|diabete|prescrites|medical,
      alterne|alterner|alternance|travailler|travaille|rester|assise|assis|debout|station debout|assis|et|car|sinon|
      plus|position ... dos|sciatique|hanche|medecin|fibromyal*|jambes|varices|lombaires|douleur, se lever|leve|levait
      toutes, tire|tirait son|du lait, fait|faisait de la haute, haute pression, fait de l hypertension|arthrose|
      asthme|aquaphobie|epilepsie|eczema|albumine|apnee, fait|faisait du|de la diabete|cholesterol|tension|depression|
      tachycardie|thyroide|phlebite|goutte|retention|parodontite|psoriasis, sante fragile|precaire, santé physique,
      mange|boit sans sel|sucre|gluten|lactose .. medecin|prescrit|coeliaque|diabete, exempte|exemptee par certificat,
      dispense|dispensee par? le? medecin, lunettes|verres|lentilles|loupe correcteurs|epaisses|progressives|
      obligatoires|speciales|noires, myopie|astigmatie|astigmatisme forte|de|corrigee|operee, dys|DYS depuis|reconnu|
      reconnue, trois|deux|un|cinq infarctus|pontages|avc|stents|tentatives|chimios|greffes|fausses|hernies|prothese|
      protheses|operations|cancers|depressions|rechutes, @son chimio|dialyse|sciatique|tendinite|grossesse|begaiement|
      cancer|surdite|prothese|arythmie|fibromyalgie|endometriose|handicap|invalidite|maladie|depression|schizophrenie|
      psoriasis|eczema|phlebite|burn|cure|sevrage|ventoline|pacemaker|fauteuil|deambulateur|appareil|appareils|
      traitement|insuline|diabete|epilepsie|tumeur|hernie|stomie|allergie|asthme|bronchite|leucemie|lymphome|
      tremblements|migraines|hypertension|cataracte|glaucome|lupus|narcolepsie|pompe a|rqth|RQTH|aah|AAH|kine|
      psychiatre|psy|cardiologue|oncologue|addictologue|hepatologue
    `,
    trait: `
      seronegatif|seronegative, dyschromate, insuffisant renal|respiratoire|cardiaque, polyarthritique,
      spondylarthritique, endometriosique, crohnien|crohnienne, tdah|TDAH, hpi dys, autiste, oxygenodependant|
      oxygenodependante, chimio resistant, poliomyelitique, dystonique, begue|bègues, daltonien|daltonienne,
      dyscalculique, anosmique, ageusique, tuberculeux|tuberculeuse, polyhandicapee, polytraumatise|polytraumatisee,
      cerebrolese|cerebrolesee, traumatise|traumatisee cranien|cranienne, stomise|stomisee, laryngectomise|
      laryngectomisee, tracheotomise, cirrhotique, rhumatisante, emphysemateux, silicosee, paludeen, lepreux|lepreuse,
      eczemateux, agoraphobe, hypersomniaque, somnambule, kleptomane, mythomane, parkinsonienne, greffee, transplante|
      transplantee, pontee, ampute|amputee, estropie|estropiee, boiteuse, bossu|bossue, begueule, naine, diplegique,
      convalescent|convalescente, valetudinaire, grabataire, photosensible, lupique, polyallergique, multiallergique,
      indetectable, sidaique, sidéen, toxico, ex toxico, junkie, camee, defonce|defoncee, alcoolo, poivrot|poivrote,
      ivrogne, pochard, pilier de comptoir, soulard|soularde, soiffard, ethylique, alcoolodependant|alcoolodependante,
      polytoxicomane, pharmacodependant, tabagique, fumeur|fumeuse invetere|inveteree, antivax, non vacciné,
      parturiente, primipare, gravide, schizo, parano, maniaco depressif|depressive, neurodivergent|neurodivergente,
      autiste asperger, aspie, hypermnesique, prosopagnosique, acalculique, achromate, amblyope, strabique, presbyte,
      hypermetrope, pensionne militaire|d invalidite, mutile|mutilee, gueule cassee
    `,
    topic: `
      AViQ, PHARE, CNESST, SUVA, Fedris, narcolepsie, begaiement, bégaiement, dyscalculie, dyslexie, dyspraxie,
      bronchite chronique, leucemie, dystonie, brucellose, tympan perfore, tympans perfores, chimiotherapie, prothese
      de hanche|genou|jambe|l epaule, implants cochleaires, plage braille, mi temps medical, incapacite de travail,
      restriction medicale, cure de desintoxication, grossesse gemellaire, Ventoline, Seretide, Xanax, Seroquel,
      Alcooliques anonymes, Narcotiques anonymes, maladie de Lyme|Crohn|Parsonage|Parkinson|Charcot|Verneuil|
      Dupuytren|Basedow, maladie des vibrations|caissons|eleveurs|os de, paralympique, deaflympics, sana|preventorium,
      tspt|espt|sspt, cartouchiere, CLM|CLD|CITIS|CGM, atteinte permanente, travaux legers, retrait preventif,
      antivax|antivaccin, mantoux, SIGYCOP|sigycop, picole|picolait|picoler, borgne|bigleux|unijambiste, rollator,
      plage braille|brailee, terminal braille, zoomtext, jaws, nvda, poumon|poumons de|du|d fermier|eleveur|boulanger|
      mineur|fumeur, freestyle libre, FreeStyle, stomise|stomisee|ileostomie|colostomie, plaques pleurales, maladie
      professionnelle, bilharziose, leptospirose, psittacose, histoplasmose, rickettsiose, amibiase, filariose,
      onchocercose, trypanosomiase, leishmaniose, chikungunya, palu, begaie|begayait|begaye|begayer|begaiement|begue|
      zozote|zezaye|begayant, zozotait, seroquel|Seroquel, zyprexa, haldol, temesta, trevilor, cipralex, sertraline,
      fluoxetine, escitalopram, paroxetine, venlafaxine, citalopram, bupropion, wellbutrin, zoloft, cymbalta,
      mirtazapine, duloxetine, quetiapine, olanzapine, risperidone, aripiprazole, clozapine, leponex, solian, tercian,
      theralene, stilnox, zolpidem, zopiclone, imovane, rivotril, lysanxia, tranxene, bromazepam, alprazolam,
      diazepam, lorazepam, oxazepam, prazepam, stresam, atarax, lyrica, pregabaline, neurontin, gabapentine, tegretol,
      carbamazepine, topamax, epitomax, urbanyl, vimpat, briviact, lamotrigine, levetiracetam, valproate, teralithe,
      vyvanse, strattera, elvanse, medikinet, quasym, adderall, modafinil, modiodal, xyrem, wakix, sinemet, modopar,
      requip, azilect, aricept, donepezil, ebixa, copaxone, tecfidera, gilenya, tysabri, ocrevus, rebif, avonex,
      aubagio, plaquenil, imurel, azathioprine, enbrel, remicade, infliximab, stelara, cosentyx, xeljanz, entyvio,
      cimzia, simponi, dupixent, xolair, nucala, fasenra, kaftrio, orkambi, symbicort, seretide, spiriva, flixotide,
      bricanyl, singulair, lantus, novorapid, humalog, tresiba, levemir, januvia, victoza, trulicity, jardiance,
      forxiga, glucophage, diamicron, eliquis, xarelto, pradaxa, previscan, coumadine, sintrom, plavix, lovenox,
      bisoprolol, amlodipine, ramipril, lisinopril, coversyl, crestor, tahor, lipitor, cordarone, flecaine, entresto,
      neoral, ciclosporine, tacrolimus, prograf, cellcept, revlimid, glivec, imatinib, herceptin, trastuzumab,
      keytruda, nivolumab, opdivo, letrozole, femara, arimidex, nolvadex, decapeptyl, zoladex, visanne, dienogest,
      clomid, gonal, ovitrelle, biktarvy, genvoya, truvada, triumeq, descovy, dovato, sofosbuvir, harvoni, epclusa,
      suboxone, buprenorphine, buvidal, antabuse, esperal, disulfiram, aotal, acamprosate, selincro, baclofene,
      champix, nicorette, fentanyl, oxycontin, durogesic, skenan, actiskenan, lamaline, izalgi, acupan, biprofenid,
      imigrane, sumatriptan, triptan*, aimovig, emgality, wegovy, mounjaro, saxenda, levothyroxine, euthyrox,
      neomercazole, hydrocortisone, solupred, prednisone, prednisolone, medrol, roaccutane, curacne, colchicine,
      allopurinol, zyloric, tamsulosine, inexium, pentasa, rowasa, salazopyrine, colectomie, hemorragie meningee|
      cerebrale, rupture d anevrisme, maladie de parsonage|kienbock|dupuytren|paget|scheuermann|osgood|kawasaki|still|
      horton|whipple|lapeyronie|forestier|creutzfeldt|pompe|menetrier|berger|dercum|castleman|bouveret|ledderhose|
      haglund|vaquez|biermer|waldenstrom|pott|bechterew|hirschsprung|Parsonage, parsonage turner, syndrome d|du|des
      cushing|meniere|lynch|reye|kounis|korsakoff|guyon|brugada|wolff|guillain|barre|klippel|tietze|loge|diogene|
      apnees|jambes|cotard|usher|charles|alcool|pots, syndrome anxio|depressif|metabolique|nephrotique|des loges|
      coronarien|pre, apnee|apnees du sommeil, spasmophilie, dystonie|dystonique, spasticite, nystagmus,
      blepharospasme, hemiparesie, paresie, monoplegie, neuropathie, polyneuropathie, syringomyelie, gliome|
      meningiome|glioblastome|neurinome|schwannome|adenome|astrocytome|hepatocarcinome|seminome|retinoblastome|
      mesotheliome|chordome|neuroblastome, lupus|lupique, asbestose|sidérose|berylliose, pneumothorax, hemoptysie,
      oesophagite, diverticulite, proctite, fistule, fissure anale, ischemie, arteriopathie, arterite, myocardite,
      pericardite, endocardite, cardiomyopathie, tetralogie, communication interauriculaire, rhumatisme articulaire,
      extrasystoles, flutter, bloc de branche, valve mecanique|aortique|mitrale, bicuspidie, presbyacousie,
      otospongiose, cholesteatome, otite chronique|otites a|chroniques, choroideremie, stargardt, nevrite optique,
      chalazion, ptosis, photosensible|photosensibilite, polio|poliomyelite, sequelles de polio, chaussures|semelles|
      corset ~ polio, malentendant|malentendante|malvoyant|malvoyante|deficient|deficiente, photophobe, transfuse|
      transfusee, dyscalcul*|dyslexi*|dysphasi*|dysgraph*|dysorthograph*|dyspraxi*|multidys
    `,
    hint: `
      begue, epuisee, appareille|appareillee, blessee, guerie|gueri, contagieuse, diminuee, amoindri|amoindrie, alite|
      alitee, en cloque, sevree, internee, sous traitement, hors d etat, au repos, sur la touche
    `,
    field: `
      begaiement, bredouille, daltonien*, bilieux, tympan*, vertebre*, lombaires, cervicales, larynx, cordes, nodules,
      cornee, auriculaire, phalange*, titane, broches, visse*, cochleaire*, braille, levres, rollator, bequilles,
      chien, latex, pollens, chlore, arachide, coque, foin, seretide, bronchite, pleural*, amiante, silicose, fiva,
      fedris, cnesst, suva, inami, aviq, phare, ai, rente, demi, allocation, pension*, invalidite, categorie,
      vignette, taux, atteinte, permanente, therapeutique, reprise, restriction*, contre, indication, reforme*,
      sigycop, visite, certificat, medical*, arret, longue, maladie, convalescence, repos, chu, chuv, hug, chum, chus,
      urgences, palliatifs, interne*, marmottan, anne, bicetre, cery, marsens, malevoz, titeca, beauvallon, louis,
      hippolyte, lafontaine, robert, giffard, letellier, addictolog*, csapa, sobriete, abstinent*, abstinence,
      anonymes, picol*, boit, buvait, ivre, saoul, coke, cocaine, crack, cannabis, salivaire, dependan*, accro,
      joueur, casino, compulsif, dialyse, transplant*, defibrillateur, pontage*, pression, diabete, insuline, sucre,
      doigt, thyroide, tumeur, cancer, leucemie, metastas*, parkinson, alzheimer, epileps*, narcoleps*, dystonie,
      tremblant*, tremble*, vertiges, acouphenes, aveugle, ombres, retine, anosmi*, fibromyalg*, photosensible,
      brucellose, palu, hepatite, seroposit*, seronegat*, indetectable, vaccine*, carnet, fievre, pasteur, covid,
      enceinte, gemellaire, bebe, heureux, evenement, fausse, couche, endometriose, menopause, depress*, bipolaire,
      burn, suicide, hyperactif, attention, dyslex*, trisom*, boiter, accident, sectionne*, ampute*, perfore*, casse*,
      fracture*, eclat, balle, hernie, seroquel, cauchemars, traitement, chirurgien, orthophon*, logoped*, infirme,
      invalide*, mutil*, alterne, assis, stabilise, traitee, blanchit, suspectee, boire, fumer, plain, pompe, diminue,
      hormones, amenagements, semelle, compensee, mangeait, choc, traumatique, psychique, serai, suivie, allergologue,
      prefargier, bucy, galmier, travailleur, progressive, lesion, penible, attends, schema, antituberculeux,
      negatifs, positifs, dosimetrie, outre, definitive, exemptee, efforts, prolongee, nicotine, replonge, decrocher,
      cigarette, narcotiques, coude, probleme, odeur, ramasse, rescape, maux, arretait, carpien, anneau, valve, brise,
      tibia, femur, entends, vois, relief, deplace, pliee, severe, legere, sujette, echelle, endort, dors, dormir,
      orthese, perd, moisi, apporter, piquer, equipee, minerve, farine, poussiere, pollen, acariens, isocyanates,
      declenche, attrape, plaques, soulage, reveille, cloue, ronge, discale, supporte, flanche, foutu, legerement,
      reclassement, indemnisation, contracte, confond, courbes, effondrer, partum, mourir, vessie, creux, gastrique,
      annoncee, bouffees, voyant, verticale, electrique, lever, loupe, insuffisant, cranien, tracheotomise, amblyope,
      parsonage, deaflympics, sana, preventorium, espt, sspt, cartouchiere, citis, antivaccin, mantoux, bigleux,
      zoomtext, jaws, nvda, freestyle, ileostomie, bilharziose, leptospirose, psittacose, histoplasmose, rickettsiose,
      amibiase, filariose, onchocercose, trypanosomiase, leishmaniose, chikungunya, begayait, begaye, begayer, zozote,
      zezaye, begayant, zozotait, zyprexa, haldol, temesta, trevilor, cipralex, sertraline, fluoxetine, escitalopram,
      paroxetine, venlafaxine, citalopram, bupropion, wellbutrin, zoloft, cymbalta, mirtazapine, duloxetine,
      quetiapine, olanzapine, risperidone, aripiprazole, clozapine, leponex, solian, tercian, theralene, stilnox,
      zolpidem, zopiclone, imovane, rivotril, lysanxia, tranxene, bromazepam, alprazolam, diazepam, lorazepam,
      oxazepam, prazepam, stresam, atarax, lyrica, pregabaline, neurontin, gabapentine, tegretol, carbamazepine,
      topamax, epitomax, urbanyl, vimpat, briviact, lamotrigine, levetiracetam, valproate, teralithe, vyvanse,
      strattera, elvanse, medikinet, quasym, adderall, modafinil, modiodal, xyrem, wakix, sinemet, modopar, requip,
      azilect, aricept, donepezil, ebixa, copaxone, tecfidera, gilenya, tysabri, ocrevus, rebif, avonex, aubagio,
      plaquenil, imurel, azathioprine, enbrel, remicade, infliximab, stelara, cosentyx, xeljanz, entyvio, cimzia,
      simponi, dupixent, xolair, nucala, fasenra, kaftrio, orkambi, symbicort, spiriva, flixotide, bricanyl,
      singulair, lantus, novorapid, humalog, tresiba, levemir, januvia, victoza, trulicity, jardiance, forxiga,
      glucophage, diamicron, eliquis, xarelto, pradaxa, previscan, coumadine, sintrom, plavix, lovenox, bisoprolol,
      amlodipine, ramipril, lisinopril, coversyl, crestor, tahor, lipitor, cordarone, flecaine, entresto, neoral,
      ciclosporine, tacrolimus, prograf, cellcept, revlimid, glivec, imatinib, herceptin, trastuzumab, keytruda,
      nivolumab, opdivo, letrozole, femara, arimidex, nolvadex, decapeptyl, zoladex, visanne, dienogest, clomid,
      gonal, ovitrelle, biktarvy, genvoya, truvada, triumeq, descovy, dovato, sofosbuvir, harvoni, epclusa, suboxone,
      buprenorphine, buvidal, antabuse, esperal, disulfiram, aotal, acamprosate, selincro, baclofene, champix,
      nicorette, fentanyl, oxycontin, durogesic, skenan, actiskenan, lamaline, izalgi, acupan, biprofenid, imigrane,
      sumatriptan, triptan, aimovig, emgality, wegovy, mounjaro, saxenda, levothyroxine, euthyrox, neomercazole,
      hydrocortisone, solupred, prednisone, prednisolone, medrol, roaccutane, curacne, colchicine, allopurinol,
      zyloric, tamsulosine, inexium, pentasa, rowasa, salazopyrine, colectomie, hemorragie, cerebrale, spasmophilie,
      dystonique, spasticite, nystagmus, blepharospasme, hemiparesie, paresie, monoplegie, polyneuropathie,
      syringomyelie, gliome, meningiome, glioblastome, neurinome, schwannome, adenome, astrocytome, seminome,
      mesotheliome, chordome, neuroblastome, lupique, asbestose, siderose, berylliose, pneumothorax, hemoptysie,
      oesophagite, diverticulite, proctite, fistule, ischemie, arteriopathie, arterite, myocardite, pericardite,
      endocardite, tetralogie, extrasystoles, flutter, bicuspidie, presbyacousie, otospongiose, cholesteatome,
      choroideremie, stargardt, chalazion, ptosis, photosensibilite, photophobe, dysgraph, multidys
    `,
    mask: `
      sourd|sourde aux critiques|rumeurs|arguments, dialogue de sourds, aveugle au|aux prix|luxe, test en aveugle,
      degustation a l aveugle, aveuglement, voie|tunnel|mur|facade|piece aveugle, allergique aux? tableaux|excel|
      reunion|reunions|compromis|hierarchie|routine|papier|injustice|retards|conflits, accro au|a|aux terrain|
      chocolat|adrenaline|excel|velo|running|travail|boulot|podcasts|cafe|series, addict au|aux terrain|chiffres|
      reseaux, drogue au travail|boulot, fracture numerique|sociale, reprise d|de|du entreprise|activite|chantier|
      fonds|etudes|contact|dette, greffe|greffes de|d|du arbres|vigne|pommiers|rosiers, greffe|greffier du tribunal,
      operation|operations de|d|du|des|portes vente|communication|maintenance|caisse|banque|fusion|marketing|
      sauvetage|terrain, cure de jouvence|thermale, arret|arrets de|d bus|tram|production|tranche|chaine|jeu|cour|
      urgence|usine, arrets de jeu, hypertension du marche, sante au travail|financiere|publique|animale|economique,
      sante de l|des|la|d entreprise|finances|parc|reseau|population, poste adapte aux, poumon vert|economique, coeur
      de metier|cible|ville|reseau|gamme, bras droit|arme|armes|de levier, colonne vertebrale de|du|d, nez fin|creux|
      chez givaudan|symrise|firmenich, epaule|epaulait le|la|l, epaules solides|larges, main d oeuvre|courante|verte,
      dos d ane, bouche a oreille, marche sur la tete, depression tropicale|atmospherique, tension|tensions
      electrique|superficielle|basse|haute|moyenne|sociales|de tresorerie, haute|basse tension, fievre acheteuse|du|
      jaune|de l samedi|or, virus informatique, contamination des sols, symptome de|d l, anemie|anemique du marche,
      invalide le|la|l hypothese, cancer de la? corruption|societe, ivre de joie|bonheur, sobre et|elegant|efficace|
      dans, style|design|costume|tenue|charte sobre, sobriete energetique|numerique|fonciere, accident industriel|
      nucleaire|de parcours, blessures de guerre, estomac solide, soigne|soignee|soigner le|la|les details|
      presentation|client|clients|relation|orthographe|tenue|mise, remis|remise en|sur question|cause|rails|ordre|
      route|etat|forme, patients|residents|eleves|pensionnaires|usagers ... en fauteuil|sourds|aveugles|malvoyants|
      autistes|diabetiques|dialyses|alzheimer|handicapes, collegue|collaborateur|agent|salarie|apprenti|apprentie|
      intérimaire|stagiaire|monteur|ouvrier|adjoint .. sourd|sourde|aveugle|handicape|alcoolique|malvoyant|autiste|
      dyslexique|diabetique|epileptique
    `,
  },
};
