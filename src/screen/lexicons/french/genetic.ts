import type { Lexicon } from '../../Lexicon.js';

/** Genes, mutations, carriers, karyotypes, tests of DNA, predispositions called hereditary. */
export const frenchGenetic: Lexicon = {
  category: 'GENETIC',
  phrases: {
    statement: `
      porteur|porteuse|porteurs|porte|portait|transmis|transmet|herite|heritee|possede|presente|presentait|avoir|a|
      sans|de|d|du|aucun|aucune|le|la|son|sa|une|un|deux .. gene|genes|mutation|mutations|allele|alleles|delation|
      deletion|translocation|variant|genotype|haplotype|caryotype|marqueur|chromosome, porteur|porteuse sain|saine|
      asymptomatique|heterozygote|silencieux|silencieuse, porteur|porteuse de l|la anomalie|translocation|maladie|tare|
      mutation, facteur v|v leiden, syndrome de|d lynch|turner|klinefelter|marfan|down|ehlers|x, x fragile, tay sachs,
      trait drepanocytaire, charcot marie, test|tests|depistage|analyse|analyses|bilan|examen|resultat|resultats|
      profil|predisposition|predispositions|anomalie|maladie|risque|risques|defaut|conseil|consultation|enquete|
      marqueur|marqueurs|patrimoine|deficit|tare|terrain|facteur|facteurs|affection|pathologie|origine|cause|syndrome|
      mutation|empreinte|empreintes|surdite|cardiopathie|sequencage|diagnostic|donnees|prelevement|forme|compatibilite
      genetique|genetiques|adn|ADN|hereditaire|hereditaires|congenital|congenitale|familiale|genomique|chromosomique|
      predictif|predictive|presymptomatique|salivaire|prenatal, genetiquement predispose*|determine|, predispose*|
      predisposition|predispositions a|au|aux|genetique*|hereditaire*|familiale|d, maladie genetique|hereditaire, test
      adn|ADN|genetique|de paternite, fait|a|avait|ont .. sequencer|genotyper|analyser|tester .. adn|ADN|genome|genes|
      exome, @son adn|ADN|genome|genes|caryotype|genotype|chromosomes|gene|exome, adn|ADN montre|revele|confirme|
      etabli|preleve|a|prouve|indique|de, genome|exome sequence|entier|complet, donneur|donneuse de|potentiel moelle,
      registre des donneurs, don de moelle, groupe tissulaire, test de paternite, consultation d oncogenetique, tests
      presymptomatiques, mutation du|de|d|sur|des|delta|genetique|familiale|leiden|c282y|prothrombine .., gene du|de|de
      la|responsable|defectueux|mute|altere|cftr|familial, genetiques|genetique|genomique|genomiques|adn|ADN|
      hereditaire|hereditaires|chromosomique|moleculaire .. confirm*|etabli*|revel*|montr*|negatif*|positif*|realis*|
      fait|demand*|rendu*|passe|communiqu*|attendu*|inconnu*, exome, variant|variante de|d|du|pathogene|benin|
      signification|probablement, signification inconnue|incertaine, premutation, microdeletion, deletion, delétion,
      translocation equilibree|robertsonienne, mosaique, mosaicisme, palb2, chek2, msh2, mlh1, tp53, cftr, hfe, c282y,
      ccr5, fmr1, cyp2d6, actn3, hla, HLA, groupe hla|tissulaire, metaboliseur, biologie moleculaire porteu*|confirm*,
      porteur|porteuse confirme|confirmee|obligatoire|sain|saine|d|de la|l|du|un|une mutation|gene|premutation|variant|
      trait|allele|maladie|deletion|anomalie|x, est|serait|etre|non|pas|n porteur|porteuse|porteurs de|d|du|confirme
      .., transmis|transmettre|transmettrait|transmission|herite|heritee .. gene|mutation|premutation|maladie|
      hemophilie|allele|chromosome|anomalie|predisposition|trait|x .., depiste|depistee|teste|testee|recherche|
      diagnostic|test|tests .. mutation|brca*|huntington|x|leiden|gene|lynch|predisposition|mucoviscidose|oncogenetique
      .., consultation|bilan|suivi|dossier|conseil|enquete|rendez d|en|de|genetique oncogenetique|genetique, deficit|
      forme|maladie|surdite|cecite|trouble|anemie|cancer|risque|predisposition|affection|pathologie|cardiomyopathie|
      angio|myopathie|thrombophilie|hypercholesterolemie|neuropathie|ataxie|polypose|oedeme|cardiopathie|terrain|
      antecedent|antecedents|caractere|origine .. genetique|genetiques|hereditaire|hereditaires|familial|familiale|
      familiaux|congenital|congenitale, antecedents familiaux, salive, ecouvillon adn, kit adn|genetique|salivaire,
      test salivaire, test d ascendance|ethnicite, origines genetiques|adn, tests? de predisposition, gene brca*|muté|
      de l|du|de la|altere|defectueux|cftr|hfe|de hemochromatose, le gene|du gene, gene de|du|d l|la, caryotype|
      genotype|haplotype|genome du|de|d|xxy|xyy|anormal|normal|atypique|46|47|45, chromosome surnumeraire|y|x|21|en,
      moelle|donneur de, typage hla, drepanocytose trait, trait thalassemique, deficit en g6pd, deux alleles,
      homozygote*, heterozygote*, maladie de huntington, transmis|transmise par sa|son|le|la mere|pere|parents,
      hemophilie transmise|hereditaire, test|tests|kit|analyse de|d genealogie|ascendance|origine genetique, genealogie
      genetique, tests? genealogique adn, mutation de|du|d son|sa|gene pere|mere|frere, herite de|d|du la|l|une?
      mutation|gene|anomalie, compatible avec @son .., compatible pour un don, cellules souches compatible, kit|test|
      salive|tube ... risque|decouvert|revele|origines|adn|cracher, cracher dans|un, crache dans, heredite|gene|genes|
      adn|genome|caryotype charge|chargee|defectueux|normal|normaux|favorable|sain|fh|defaillant, consultation|conseil|
      rendez|bilan|suivi genetique|oncogenetique|de genetique le|la|a|prevu|prevue|du, conseil genetique, cellules
      souches, sang de cordon, sequencage|sequence d|de|du|son|l exome|genome|adn|complet,  conductrice d|de|du .. hemophilie|myopathie|duchenne|gene|mutation|anomalie, d origine genetique|hereditaire, forme hereditaire|familiale|genetique,
      anomalie|anomalies du|des|d|de chromosome|gene|chromosomes|chromosomique|genetique, homozygote, monozygote,
      prouvee|prouve|etablie|etabli|confirmee|confirme|verifie|verifiee par l? adn|genetique|gene|test, mutation
      familiale, profil actn3|genetique|adn|genomique, attend|attendait ... resultat|resultats ... test|genetique|
      mutation|adn,
      une chance|un risque sur deux d|de avoir|porter|transmettre|developper|herite, chromosome|gene|genes en plus|
      moins|trop|supplementaire, ablation|mastectomie|hysterectomie|ovariectomie|operation preventive|prophylactique|
      apres|suite, envoye|envoie|envoyer|envoyait @son salive|echantillon|prelevement|crachat|adn, demi|un|une frere|
      soeur|cousin|cousine par|grace|via|decouvert|decouverte|sur l|le|un|une|son? adn|test|tests|myheritage|23andme|
      ancestry, s|m|se|me est|suis fait|faite|etre tester|depister|sequencer|genotyper|typer .. apres|pour|brca|
      cancer|huntington|mere|soeur|tante|pere|gene|mutation, embryon|embryons|foetus teste|testes|trie|tries|analyse|
      porteur|sain|sains, dpi, diagnostic preimplantatoire|prenatal, oca2, albinisme, compatible|compatibles a|hla|
      pour|avec 100|cent|@son|un|une|greffe|don .., cote|branche|lignee maternel|maternelle|paternel|paternelle ..
      maladie|gene|heredit*|mutation|cancer, maladie|cancer|cancers|myopathie|surdite|folie|diabete de|du|cote|dans|
      cote la? famille|pere|mere|maternel|paternel,
      gene|genes|mutation|allele|anomalie|tare porte|portee|portes|portees|transmis|transmise|herite|heritee|retrouve|
      retrouvee|absent|absente|recherche|recherchee par|chez|de|du|dans la|le|sa|son|l? mere|pere|famille|candidat|
      candidate|frere|soeur|fille|fils|, adn|ADN compare|comparee|correspond|concorde|matche|identique|prouve|
      etranger|recueilli|analyse|, haplogroupe, frere|soeur|pere|mere|fils|fille biologique|genetique .. adn|test|
      etablie?|confirme, myopathie|mucoviscidose|hemophilie|drepanocytose|huntington|neurofibromatose .. porte|portee|
      transmise|transmis|hereditaire|familiale|par la,
      trisomie x|21|13|18|partielle|mosaique|en, adn|ADN ancestral|ancestrale|mitochondrial|autosomal|familial|peul|
      viking|berbere|neandertal|du, pour|cent|origines peul|viking|neandertal|berbere|ashkenaze|ibere|irlandais|
      scandinave ... adn|test|myheritage|23andme|ancestry, cousins|cousin|cousine|soeur|frere|mere|pere|tante|oncle|
      fils|fille mutes|mute|mutee|porteur|porteurs|porteuse|porteuses|homozygote|heterozygote, court|courent|circule|
      existe|present|presente dans|chez @son|la|les famille|lignee|siens, gaucher|fabry|rett|noonan|prader|digeorge|
      angelman|wilson|marfan|alport|usher|stickler|brugada familial|genetique|heredit*|mute|gene|mutation|transmis|
      herite,
      porteur|porteuse d|de|du un|une|la|l gene|genes|mutation|variant|anomalie rare|familial|defectueux|du|de|d|
      altere|mute, mutations|mutation sur|de|dans|au trois|deux|un|une|@son|exon|gene|rapport, rapport|resultat|
      resultats|bilan adn|genetique|genetiques|genomique|caryotypique, fanconi|ehlers|danlos|marfan|brugada|noonan ...
      porteur|porteuse|porteurs|familial|famille|gene|mutation,
      mutation|mutations|variant|variants|gene|deletion|polymorphisme scn5a|brca|kcnq1|mybpc3|lmna|fbn1|psen1|mecp2|
      dmd|pkd1|atm|apc|mutyh|ret|vhl|nf1|nf2|tsc|pten|cdh1|stk11|jak2|cftr|hfe|gba|lrrk2|htt|sod1|fus|f5|f2, scn5a,
      carrier test, gene|genes|facteur|variant de susceptibilite|predisposition|risque, duchenne|hemophilie|fragile ..
      conductrice|porteuse|vectrice|transmettrice, elle est conductrice|vectrice,
      porte|porter|portait|avoir|a l|un|deux allele|alleles|copie|copies de|du|d, typee|type|types|typage hla, adn a
      ete|fut demande|preleve|compare|analyse|recueilli, @son adn,
      deux|trois|un chromosomes|chromosome x|y|en|surnumeraires|21|13|18, exclu qu|que il|elle .. mutation|gene|porte
    `,
    trait: `
      heterozygot*, homozygot*, brca*, BRCA, leiden, apoe*, huntington, lynch, mthfr, g6pd, hla, klinefelter, trisom*,
      monosomie, marfan, thalassem*, drepanocytaire, hemochromatose, hereditairement, caryotype, xxy, XXY,
      xyy, haplogroupe*, 23andme, myheritage
    `,
    topic: `
      genetique|genetiques|adn|genome|exome|caryotype|chromosom*|gene ~ positif|positive|negatif|negative|refuse*|
      hereditaire|porteur|porteuse|resultat|resultats|predispos*|sequence|sequencer|analyse|depiste*|confirme*|
      anomalie|anomalies|donne|preleve*|heritee|transmis|transmise|mutation, gene f8|f5|brca*|hfe|cftr|dmd|apoe*|tp53,
      n a pas|plus le gene, depistage .. porteur|porteuse|positif|negatif|heterozygote|homozygote, profil|test|typage
      pharmacogenetique|genetique|adn|hla|genomique, porteur|porteuse|porteurs d|de|du|sain|saine|sains .., fnaeg,
      FNAEG, metaboliseur, transmis|transmise|herite|heritee par|de sa|son|ses|mon|ma mere|pere|parents|grand,
      haplotype, haplogroupe, syndrome de lynch|marfan|turner|klinefelter|l, chromosome surnumeraire|y|x, hemophilie,
      terrain genetique|hereditaire, risque genetique|hereditaire, maladie|affection|pathologie|myopathie|surdite|
      cardiopathie genetique|hereditaire, myheritage, 23andme, test de paternite, filiation .. adn, drepanocytose,
      heterozygote, panel oncogenetique|de genes, oncogenetique, gene de son pere|sa mere, issu|issue d un don,
      retrouve ses origines, hemophile, hemophiles, mutation connue|familiale, gene de la calvitie, herite|heritee du
      gene, genotype, salive a, donne sa salive, hemochromatose, thalassemie, typage tissulaire|hla, anomalie
      chromosomique, ehlers danlos, heredite pere|mere|chargee
    `,
    hint: `
      predispose*, porteur sain, porteuse saine, porteur, porteuse, adn, ADN, gene, genes, genotype, genome, allele*,
      chromosom*, chromosome*, typage, chromosomi*, genotypage|genotype, genetique, ancestry, hereditaire*,
      hereditaire|hereditaires, histocompatib*, oncogenetique
    `,
    mask: `
      mutation|mutations professionnelle|a|au|aux|geographique|interne|en|vers|economique|numerique|de poste|du|des|
      dans|de paris|pour|demandee|obtenue|acceptee|refusee|graphql|profonde|digitale|industrielle marseille?|travail?|
      metier?|metiers?|secteur?|lyon?|service?|siege?|usine?|marche?|modeles?, demande|demande|obtenu|obtenir|souhaite|
      apres|suite|refuse|accepte|de|sa|sa|une|par|en mutation|mutations|pleine .. paris|lyon|toulouse|marseille|nantes|
      lille|bordeaux|province|disciplinaire|interne|conjoint, en pleine mutation, en mutation, secteur|metier|marche|
      industrie .. mutation, adn de|du|d la?|l? marque|entreprise|maison|equipe|societe|marques|boite|groupe, dans l|
      son|notre|leur adn, dans ses genes, ADN de|du|d la?|l? marque|entreprise|maison|equipe|societe, dans l|son|notre
      ADN, gene par|occasionnee|sonore|les|aux|respiratoire, sans gene, pas|aucune|sans de? gene a|pour|au, genee, genant, algorithme|algorithmes
      genetique|genetiques, programmation genetique, ressources|genie|amelioration|selection|laboratoire|epidemiologie|
      diversite|licence|master|doctorat|these|professeur|departement|cours|institut|recherche|toxicologie|ingenierie|
      collection|therapie|critique|structuralisme|psychologie|patrimoine|conseillere|conseiller en? genetique|
      genetiques|genique, herite d|de|du|une|des .. projet|code|equipe|portefeuille|dossier|ferme|entreprise|
      exploitation|vignoble|boutique|systeme, porteur|porteuse de|d|du projet|projets|un|affaires|parts|titres, pret
      porteur, porteur de projet*, secteur porteur, marche porteur, mur porteur, murs porteurs, genetique vegetale|
      animale|bovine|moleculaire|des populations|humaine, optimiste congenital, reine hereditaire, pair hereditaire,
      noblesse|monarchie|charge|titre hereditaire, test|tests de mutation, variant|variants logiciel|produit, genetique
      des plantes|du ble|vegetale|bovine|animale, gene occasionnee, herite du|de|d code|projet, transmission d
      entreprise|entreprise|orale|familiale|des savoirs|du savoir|automatique, capital genetique de la marque,
      chromosome un jeu, genes genomes, sequenceurs a adn|ADN, section adn|ADN, analyses adn|ADN pour, capital
      genetique du, mutation|mutations du|de|des|d l|la|le? metier|metiers|marche|secteur|industrie|economie|commerce|
      entreprise|societe|travail|paysage|presse|ville, demande|demander|demandait|obtient|obtenu|souhaite|attend une|
      sa|la|leur mutation, une mutation a|vers|pour|en|professionnelle, dans notre|son|sa|ses|leur|l|votre adn|gene|
      genes|sang, notre|votre adn, adn de|d la marque|l entreprise|notre|conseil|groupe, c est notre adn, mutation|
      mutations concertee|interne|professionnelle|technologique|numerique|demandee|geographique|economique*|urbaines?|
      digitale, accord|demande|mouvement de mutation, secretaire|secretariat|laboratoire|labo|technicienne|technicien|ingenieur|ingenieure|plateforme|reactifs|doctorante|doctorant|these|post d?|de?|en?|
      sur?|la?|le?|une? ... oncogenetique|genetique|gene|genes|genome|genomes|genotypage|adn, genetique des|bovine|
      vegetale|animale|equine|porcine|du|de la, mutation du gene .. doctora*|these, souche mere, porteur|porteuse de
      projet|projets|parts|message|sens|valeurs, porteurs de parts|projets, epreuves genetiques de chevaux,
      conseillere|conseiller en genetique, traces adn, test|tests adn pour chiens|chevaux, race .., kits d extraction,
      genes des, algorithme genetique, pas de mutation avant, mutation avant|apres|hors|dans|inter, chromosome 21
      court, porteur|porteuse|porteurs de parole|projet|parts, porte|porteur parole, genes d interet, dans les? genes,
      arbre genealogique, edition du genome, heredite et milieu, tests? salivaires en, obtenu|obtient|demande|demandee|
      attend sa mutation, mutation au college|lycee|rectorat|premier|1er|ministere, risque n est pas hereditaire,
      generations de|d boulangers|vignerons|agriculteurs, trois|deux|quatre generations de, test|tests de paternite
      episode|film|roman|scenario, scenarise, porteuse|porteur d une delegation|un projet, delegation de signature,
      mutation reussie|du papier|interne, dans son|notre|leur|votre adn, est dans son adn, mutation professionnelle,
      genetique vegetale|animale,
      porteur|porteuse|porteurs du|de|d maillot|charges|eau|flambeau|flamme|drapeau|projet|parts|carte|titre|badge|
      armes|valise|valises|sacs|journaux, chromosome y|x en genealogie|cours|these|conference, conference|cours|
      expose|atelier .. genetique|adn|chromosome|genealogie, compatible|compatibles mac|pc|avec les|nos, heredite chez
      zola|flaubert, don de jours|sang|conges,
      test|tests de risque|non|charge|recette|regression|intrusion|logiciel, conductrice d|de autocar|bus|car|tramway|
      train|travaux|ligne|engins,
      genes de conteur|vendeur|commercial|entrepreneur|leader|batisseur, donne|donner|transmettre @son genes de|a ses
      personnages|heros, allele|alleles derive|selection|responsable de la robe,
      porte|portent|porter le|un projet|message|nom|dossier|maillot|entreprise, mutation geographique|possible|avant,
      mutation a|au|en|vers pau|nantes|lyon|brest|nice|lille|metz|reims|rennes|dijon|toulon|mayotte|paris|bordeaux|
      montpellier|strasbourg
    `,
  },
};
