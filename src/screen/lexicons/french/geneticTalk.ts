import type { Lexicon } from '../../Lexicon.js';

/** Gene symbols, hereditary diseases, founder regions, kits, biobanks, filiation. */
export const frenchGeneticTalk: Lexicon = {
  category: 'GENETIC',
  phrases: {
    statement: `
      mutation m|l a|ait epargne|epargnee, empreinte genetique|adn fille|fils|la|le|il|elle|prouve|etablit, comme la|
      le sienne|sien a 99|cent, pour|cent|99 ... laboratoire de paternite|filiation, enfant|fils|fille|bebe|pere
      reconnu|reconnue comme la|le|son sien|sienne|pere, caryotype normal|anormal|refait|atypique|demande|rendu|
      etabli|en|46|47|45|a|de|mosaique, 46|47|45 XX|XY|XXY|XYY|X|xx|xy, inversion|translocation|deletion|duplication|
      insertion equilibree|pericentrique|du|de|sur|chez|familiale|terminale|reciproque, don|donneur|donneuse|donnee
      anonyme|ovocyte|ovocytes|sperme ... adn|test|retrouve|origines|geniteur|fratrie, geniteur|genitrice|demi freres|
      soeurs ... adn|test|23andme|myheritage|ancestry, risque|chances|chance|probabilite d|de|a|sur deux|quatre|50|25|
      transmettre|heriter|pour ... gene|mutation|maladie|enfants|transmettre|huntington, cinquante|50 pour cent|de ...
      huntington|gene|mutation|porter, score|risque polygenique|genetique eleve|de|bas, nutrigenetique|nutrigenomique|
      epigenetique sur|lui|test|profil, intolerance|tolerance|sensibilite genetique|genetiquement|hereditaire a|au|
      aux, genetiquement programme|determine|protege|condamne|apparente|identique|prouve|malchanceux|chanceux, loterie
      genetique, mauvaise pioche genetique, joue|tire au|a la? loterie genetique, bons|mauvais|meilleurs genes, tenir|
      tient|tiens de sa|son|ma|mon mere|pere le|la gene|mutation|tare, cas index|apparente, apparente|apparentee|
      apparentes au|du|teste|testes premier|cas, arbre genealogique ~ cancer|huntington|mutation|gene|porteurs,
      prescription|test presymptomatique|predictif|predictive|pre, prevention|surveillance rapprochee|renforcee|
      annuelle ~ brca*|lynch|mutation|gene|genetique, annexectomie|ovariectomie|mastectomie prophylactique|preventive,
      a la? angelina jolie, syndrome|maladie|gene|mal|nez|pied de|du|des la? famille|grand|ancetres ... gene|mutation|
      porteur|teste|adn, amniocentese|choriocentese|dpni|dpi|trisomie ... positif|positive|negatif|negative|fille|
      fils|elle|fait, guthrie ~ positif|positive|mucoviscidose|phenylcetonurie|porteur, ancestral|ancestrale|ancetres
      ~ adn|kit|test|salive|23andme, sang mele|bleu ~ adn|test|kit, certificat de statut|sang indien ~ adn, mutation|
      mutations|variant|variants|variante|gene|genes|allele|alleles|copie|deletion|duplication|expansion|
      microdeletion|insertion|polymorphisme|delation|anomalie de|du|des|d|sur|dans|au|a? l|son|le? CDH1|UGT1A1|TP53|
      NOTCH3|RET|MYH7|MYBPC3|KCNQ1|KCNH2|SCN5A|LMNA|SMN1|HBB|GAA|MC1R|FUT2|NAT2|OR5A1|TAS2R38|EPOR|SERPING1|MAOA|GJB2|
      BRCA1|BRCA2|SCA3|SCA|HTT|PSEN1|PRNP|SOD1|C9orf72|TTR|FBN1|COL3A1|LDLR|PCSK9|APOE|HFE|CFTR|DMD|FMR1|FXN|GBA|
      LRRK2|NF1|NF2|VHL|MEN1|SDHB|APC|MUTYH|MLH1|MSH2|MSH6|PMS2|PALB2|CHEK2|ATM|CCR5|LCT|ACTN3|COMT|MTHFR|G6PD|F5|F8|
      F9|ABCC8|ABCA4|RPE65|USH2A|MYO7A|OPA1|PKD1|PKD2|ATP7B|SPINK1|PRSS1|CYP2D6|CYP2C19|CYP2C9|DPYD|TPMT|VKORC1|
      SLCO1B1|POLG|17p|7q|15q|connexine|prothrombine|lamine|tyrosinemie|huntingtine|dystrophine, mute|mutee|mutees|
      deletee|delete|alteree|altere|sain|defectueux ... TP53|BRCA1|BRCA2|famille l a epargne, TP53|BRCA1|BRCA2|CDH1|
      NOTCH3|HFE|CFTR|MLH1|MSH2|KCNQ1|SCN5A|MYH7|RET|MC1R|SMN1|HBB|TAS2R38|FUT2|NAT2|GJB2|PALB2|APOE|APOE4|ACTN3|
      MTHFR|LRRK2|SERPING1|MAOA|UGT1A1 mute|mutee|positif|positive|negatif|double|homozygote|heterozygote|non|verifie|
      normal|altere|sauvage|de|chez|dans|a, a|ai|avait|aurait|porte|porterait|possede|herite|heritee|herité|partage|
      partagent|ont|aient d|de|du|la|le|les|l|une|un|pas? mutation|mutations|variant|variante|gene|genes|allele|
      alleles|copie|deletion|expansion|duplication|translocation|inversion|premutation|anomalie ... CDH1|UGT1A1|TP53|
      NOTCH3|brca*|grand mere|pere|tante|famille|oncle|cousin|parents|frere|ataxie|resistance|violence|maladie|
      syndrome|charcot|connexine|alzheimer|huntington|cardiaque|rousseur|longevite|obesite|calvitie|myopathie|cancer|
      surdite, a|ai|avait|aurait|porte|il|elle|ont le|les|un|des gene|genes d|de|du l|la|des? .. ataxie|maladie|
      violence|resistance|syndrome|charcot|cousin|mere|pere|longevite|calvitie|rousseur|surdite|alzheimer|parkinson|
      cecite, heritee|herite d|de|du|la .. brca*|mutation|gene|genes|anomalie|TP53|tare|variant|predisposition|
      syndrome, sait|savait|sachant|su|savoir|saurait|sue|sues qu il|elle .. porte|portait|porteur|porteuse .., se|s
      est|etait sait|su|savait|sue|decouvert|decouverte|appris|apprend porteur|porteuse|porteurs|heterozygote|
      homozygote|vecteur, su porteur|porteuse, renonce|refuse|prefere|voulu|veut|choisi a|de|ne|pas savoir|connaitre|
      ignorer ... gene|porte|porteur|mutation|resultat|genetique|genes, il|elle|la|le|je|l|ne|n porte|portait|
      porterait|porteur|porteuse la|le|pas|l|un|une|d? ... gene|mutation|allele|variant|copie|premutation|
      translocation|anomalie|deletion, porteur|porteuse|porteurs|conductrice|transmetteur|transmettrice|vecteur d|de|
      du|des la|l|une|un|son? .. tyrosinemie|hemophilie|drepanocytose|usher|mucoviscidose|thalassemie|connexine|
      gaucher|fabry|maladie|myopathie|duchenne|ataxie|tay|sachs|wilson|phenylcetonurie|amyotrophie|albinisme|
      leucodystrophie|hemochromatose|canavan|fragilite|lynch|huntington|retinite|dystrophie|cadasil|copie|syndrome|
      allele|deletion|translocation|anomalie|galactosemie|x|cystinose|rachitisme|cah|smn1|surdite|brca*, transmetteur|
      transmettrice|conductrice|vectrice d|de l? hemophilie|duchenne|myopathie|maladie, porteur|porteuse comme|sain|
      saine|silencieux|asymptomatique|obligatoire|obligee|confirme|confirmee, testee porteuse|porteur|positive|
      positif, drepanocytose|mucoviscidose|thalassemie|tyrosinemie|hemophilie|huntington|cadasil|lynch|ataxie|
      amyotrophie|myopathie|connexine|albinisme|gaucher ~ porteur|porteuse|porteurs|teste|testee|heterozygote|gene|
      depiste|depistee|saguenay|exclu|exclue|transmise|lignee, famille|familles|lignee|fratrie|dynastie|souche
      cadasil|lynch|huntington|brca*|porteuse|suivies|saguenenne|saguenéenne|a|de|du|d ... mutation|gene|tyrosinemie|
      dystrophie|surdite|test|porteur|porteuse|testee|lynch|hemophilie|positive|TP53|rouen|genes|connexine, issu|
      issue|descend|descendant|descendante|ne|nee|vient d|de une? famille|lignee|fratrie|dynastie|souche ... mutation|
      gene|tyrosinemie|dystrophie|cadasil|huntington|hemophil*|ataxie|surdite|myopathie|lynch|porteur|porteuse|adn,
      toute|trois|deux|quatre la? fratrie|famille|generations ... teste|testee|porteuse|porteur|positive|cadasil|
      mutation|gene|sang|lynch|huntington|brca*, fratrie testee|porteuse|mutee, generations de cadasil|brca|lynch|
      huntington|porteurs|hemophiles, dans le sang|les ... generations|cadasil|genes, dans @son|les genes ... chu|CHU|
      confirme*|verifie|labo*|analyse|heredit*|test|cataracte, ai|etait|c|l|ecrit dans @son|les genes, @son genes
      sont|ont|disait|lui|ne|le|la|m|disent|montrent|contiennent|portent|revelent, rien|trouve|quelque|anomalie|tout
      dans|trouve|chose dans? @son|les genes, laboratoire|labo|chu|generaliste|geneticien|genetiste|geneticienne|
      oncogeneticien|oncogeneticienne|genetique ... rien|trouve|genes|verdict|porteur|porteuse|mutation|gene|annonce|
      resultat|exclu|confirme|prouve|certifie|lu, verdict|resultat|resultats|avis|lecture|compte|conclusions|reponse|
      lettre|courrier de|du|d|des|l|la l|la? .. geneticien|geneticienne|genetiste|oncogeneticien|oncogeneticienne|
      panel|genetique|exome|genome|sequencage|caryotype|consultation genetique, attend|attends|attendait|espere|
      redoute|recu|lu|garde|gardee|ouvert|communique ... verdict|resultat|resultats|lecture|reponse ... geneticien*|
      panel|TP53|gene|genes|genetique|oncogeneticienne|brca*|adn|caryotype|exome, geneticien|geneticienne|genetiste|
      oncogeneticien|oncogeneticienne la|le|l|lui|m|suit|consulte|vu|rencontre|a|de .., consultation|conseiller|
      conseillere|rendez|bilan|unite|service|visite de|en|du|d|chez|genetique genetique|genetiques|geneticien|
      oncogenetique|a? ... exclu|porteur|mutation|risque|mere|famille|confirme*|negatif|genes, analyse|test|
      sequencage|bilan|examen|prelevement|etude|enquete|panel|lecture|typage|depistage ... a|ont|l|n exclu|exclue|
      exclut|revele|trouve|retrouve|confirme|rattache|appris|designe|dit|montre|rattrape|lave|etabli|identifie ..
      chez|lui|gene|elle|mutation|qu|il|porteur|porteuse|comme|une|un|maladie|variant|variante, n a pas ete retrouve|
      retrouvee dans|chez, exclu|exclue chez|pour lui|elle|m|mme|la|le|son .. gene|mutation|maladie|syndrome, exempt|
      exempte|indemne|exempts|libre|epargne|epargnee|epargnes d|de|du|par la|l|le|cette? mutation|variante|variant|
      gene|anomalie|tare|allele|predisposition|translocation, mutation|gene|tare|anomalie|variant m|l|ne|n|nous|les|t
      a|l a|ait|aurait epargne|epargnee|saute|touche|rattrape|rattrapee|atteint, ont|avait|aurait la mutation, @son|sa
      soeur|epouse|frere|fille|filles|fils|mere|pere|jumeau|enfant|tante|cousin|mari|femme ... a|ont|l|porte|portent|
      porteur|porteuse|partage|heterozygote|homozygote la|le|un|une|l|pas|ont|de .. mutation|gene|expansion|deletion|
      duplication|trisomie|allele|translocation|adn|variant, lui|elle ne l|non l|n|pas a|ont pas, l a|ont pas|aussi|l|
      ne|non ~ mutation|gene|fratrie, aine l a|aussi .. cadet, mere|pere et|ou fils|fille ont|porteurs|porteuses la|l|
      porteurs, tous|les deux heterozygotes|porteurs|porteuses|homozygotes, il|elle|je|suis|est|etait|ne|nee|tous|
      serait|m|moi heterozygote|homozygote|hemizygote|porteur|chimere|mosaique|metaboliseur|thalassemique|non .. pour|
      depuis|lent|lente|rapide|mineur|mineure|de|h63d|c282y, heterozygote|homozygote|hemizygote pour|composite|c282y|
      h63d|de|du|obligatoire|sain|a|au|dans|leiden, c282y|h63d|f508del|delta f508|deltaf508|pimz|pizz|pims|piss|xyy|
      xxy|xxx|45x|del|t 14, facteur ii|v|II|V leiden|homozygote|heterozygote|mute, homozygote|heterozygote|mutation
      ... facteur ii|v|II|V|leiden|prothrombine, alpha 1|un antitrypsine ~ pimz|pizz|deficit|resultat|homozygote|
      heterozygote|gene|analyse, deficit|deficience|defaut en|d|de|genetique .. antitrypsine|g6pd|ugt1a1|dpd|mcad|
      proteine|facteur|antithrombine|butyrylcholinesterase|prouve|otc, metaboliseur|metaboliseuse|metabolisateur|
      acetyleur|acetyleuse|goutteur lent|lente|rapide|ultra|ultrarapide|intermediaire, super goûteur|gouteur|gouteuse|
      goutteuse, super gouteur|gouteuse, diplome de gouteuse, goût|gout|amertume|amer ~ gene|tas2r38|genotype|adn, non
      secreteur|secretrice, secreteur ~ fut2|gene, groupe|typage|type|typee hla|HLA|tissulaire|leucocytaire .. si|
      rare|identique|depuis|compatible|compatibilite|de|partage|frere, groupe hla|HLA|tissulaire|leucocytaire, typage
      hla|HLA|tissulaire ~ frere|soeur|donneur|registre|identique|moelle|candidat|candidate|inscrit, compatibilite
      totale|tissulaire|hla|HLA|parfaite ~ frere|soeur|jumeau|rein|moelle|typage, inscrit|inscrite|inscription|type|
      typee|figure|volontaire|donneur|donneuse|fiche au|aux|sur|du|de|registre registre|fichier|moelle|don|donneurs|
      liste .. moelle|greffe|donneurs|typage|volontaires|hla|cellules|france, france greffe|adot|swiss transfusion|
      hema quebec ~ moelle|type|typee|inscrit|cellules souches, heros du sang .., registre des? donneurs, donneur|
      donneuse|don de|potentiel|volontaire moelle|cellules|osseuse, a|ai|avait cede|donne|confie|envoye|fourni|poste|
      laisse|vendu|depose|legue|offert .. un|une|son|sa|du|de|des echantillon|salive|adn|genome|prelevement|tube|
      ecouvillon|sang|cheveu|crachat|frottis .. banque|biobanque|labo|laboratoire|23andme|ancestry|genomique|institut|
      geneve|etude|registre|myheritage|projet|genetique|police, echantillon|prelevement|salive|kit|tube|frottis|profil
      ~ biobanque|genomique|myheritage|23andme|ancestry|adn|cartagene|genetique|genome|gedmatch, kit d|de|adn|salive|
      salivaire|genetique|genealogique|ascendance|23andme, dit|dire|selon|d apres son|un|le|mon kit|test|dernier ~
      breton|finlandais|berbere|neandertal|viking|roux|origines|pour cent|ancetres|porteur|mc1r, test|kit|resultats|
      analyse|adn ... breton|bretonne|finlandais|berbere|basque|irlandais|neandertal|viking|ashkenaze|iberique|sarde|
      amerindien|autochtone|algonquin|micmac|innu|peul|italien|scandinave|balte|turc|juif|africain|celte|corse a|98|
      12|25|30|50|40|10|20|8|pour|ans, 2|98|12|25|quart|moitie|huitieme|pour|cent|8|15|30|40 de|pour|cent? cent|
      breton|bretonne|neandertal|finlandais|berbere|viking|basque|ashkenaze|autochtone|irlandais|iberique ~ test|adn|
      kit|23andme|myheritage|familytreedna|resultats|ancestry|mesures|gene, test recreatif|d origine|origines|d
      ascendance|adn|genealogique|ethnique|achete, test d origine|origines|ascendance|paternite|maternite|fratrie|
      filiation|parente|gemellite|zygotie, adn mitochondrial|autosomal|y|ancestral|remonte|fossile|l|le|a|du|dans ..,
      ADN mitochondrial|autosomal|ancien, son|mon|l|du y|Y|chromosome ... rattache|remonte|haplogroupe|lignee|
      microdelete|ancetre|famille, chromosome|chromosomes y|x|21|18|13|22|7|15|17|surnumeraire|microdelete|en|derive|
      philadelphie|anneau|marqueur, gedmatch|GEDmatch|familytreedna|FamilyTreeDNA|myheritage|23andme|ancestry|
      livingdna|igenea|genesis|tellmegen|dante|nebula|geneanet|swissgen ~ profil|resultats|test|adn|base|fichier|
      origine|origines|cousin|pere|police|enlever|compte|kit, resultats|donnees|fichier|profil bruts|brutes|genetique|
      genetiques|genomique|genomiques|adn|ADN .. ancestry|23andme|effacees|effacer|effaces|supprimees|publies|
      retirees|detruites|conserve|enleve|registre|banque|biobanque, donnees genetiques|genomiques ~ efface*|supprim*|
      registre|banque|retrait|demande, retire|retirer|enleve|enlever|effacer|efface|detruire @son|ses|le|la profil|
      donnees|echantillon|adn|ADN|genome ... base|registre|banque|biobanque|gedmatch|genetique|genetiques, lire|lu|
      sequence|sequencer|decoder|decrypter|analyser|publie|publier|mis|poster|cartographier|decode @son|propre genome|
      exome|adn|ADN|genes|genotype|caryotype|chromosomes|propre, @son propre? genome|exome|adn|genotype|caryotype|
      microbiote|patrimoine, patrimoine|bagage|capital|profil|materiel genetique|au, sujet|participant|cobaye|
      volontaire|cohorte n|14|d|de|du|a|dans|pour|cas ... genomique|genome|genetique|jumelles|jumeaux|cartagene|adn|
      gene|genes, cartagene|CARTaGENE|constances|lifelines ~ gene|adn|porte|participant|prelevement, j|a|avons|auquel|
      etude|prelevement participe|participait|prelevement|volontaire ~ gene|genes|genetique|adn|genome|mitochondrial,
      prelever|prelevee|prelevement|frottis|ecouvillon|gratte|pris|cracher|crache|tube ... joue|ADN|jumelles|mutation|
      gene|genes|buccal|genetique|institut|pasteur, un peu de @son joue|salive|sang, adn|ADN|profil ... elimination|
      police|fnaeg|FNAEG|tribunal|paternite|filiation|conserve|expertise, profil d elimination, expertise|
      identification|preuve|identite|parente|fichage genetique|genetiques, expertise|preuve|test|analyse genetique|
      adn|ADN|biologique|comparee ... fille|fils|pere|filiation|mere|paternite|enfant|tribunal|defunt|heritier|
      heritiere|frere|demi, paternite|filiation|maternite|parente ~ test|adn|prouvee|tribunal|etablie|analyse|
      laboratoire|exclue|contestee|genetique|99|juge, pere|fils|fille|enfant|frere|soeur|demi|mere|grand biologique|
      genetique|genetiques ~ test|adn|prouve|analyse|retrouve|laboratoire|exclu|decouvert, reconnu|reconnue|designe|
      designee|confirme|prouve|certifie|etabli comme? pere|sienne|fils|fille|mere|frere|demi|heritier ~ test|adn|
      laboratoire|analyse|99|genetique, 99|a 98|9|99|999 pour|de, descendant|descendante|cousin|cousine|fils|parent|
      arriere prouve|prouvee|confirme|par|authentifie|biologique ... adn|ADN|test|genetique, vrai|vrais|vraie jumeau|
      jumeaux|jumelle|jumelles adn|test|genetique|monozygote, jumeau|jumeaux|jumelle|jumelles|soeur|frere ~ adn|ADN|
      marqueur|monozygot*|genetique|patrimoine|genome|tissulaire|hla|zygotie|identique, copie de son jumeau|jumelle,
      deux|trois adn|ADN|populations|lignees dans|cellulaires|chez|differents|distincts, trisomie|monosomie|
      tetrasomie|disomie|triploidie|aneuploidie 21|18|13|8|9|x|X|libre|partielle|en|uniparentale, petite|petit|fils|
      bebe|enfant|soeur|frere a|ont une trisomie|maladie|anomalie|translocation|mutation, analyse|etude|carte|formule|
      bilan|examen|remaniement chromosomique|chromosomiques|moleculaire|cytogenetique|caryotypique ... enfant|mienne|
      sienne|revele|appris|normal|translocation|chez|m|l|variant, variant|variants|anomalie|deletion qu|que il|elle
      porte|portait|lui|herite|transmet, fragile|fragilite|syndrome du|de|d? x|X, fragilite du x|X, x|X fragile, qt
      long|court|LONG, emery dreifuss, charcot marie|tooth, lignee a .., ataxie de|d|du charlevoix|friedreich|
      spinocerebelleuse|telangiectasie, dystrophie de|d|du|oculo|oculopharyngee|musculaire|myotonique|facio ~ gene|
      test|lignee|famille|positif|positive|fratrie|porteur|porteuse|emery, angio oedeme|œdeme .. gene|genes|heredit*|
      serping1|famille, hereditaire|hereditaires|familial|familiale|familiaux|genetique|genetiques ~ cataracte|
      surdite|rousseur|daltonisme|angio|cardiopathie|cardiomyopathie|hypercholesterolemie|polypose|thrombophilie|
      pancreatite|cancer|cancers|ataxie|neuropathie|spherocytose|hemochromatose|amylose|retinite|myopathie|demence|
      alzheimer|hyperlipidemie|predisposition|anemie|fructose|intolerance|glaucome|paraplegie|telangiectasie|amaurose|
      tremblement|polykystose|nephrite, antecedent|antecedents|tare|vice|mal|malediction|heritage|terrain|risque|
      risques genetique|genetiques|familial|familiale|hereditaire|hereditaires connu|connus|familiaux|cancer|sein|du|
      pas|aucun|de|il|elle|lourd|charge .., pas|aucun|sans|ni d? antecedent|antecedents|anomalie|risque|maladie|
      predisposition|terrain genetique|genetiques|hereditaire|hereditaires, atavisme|atavique .. gene|genes|famille|
      heredit*, hemoglobine|hemoglobines ac|as|ss|sc|AC|AS|SS|SC|c|s|e|barts, electrophorese ~ hemoglobine|ac|as|gene|
      drepano*|thalass*|trait, trait|tare drepanocytaire|thalassemique|falciforme, thalassemique|thalassemie|
      talassemie mineur|mineure|majeure|heterozygote|alpha|beta|intermediaire, drepanocytose|drepanocytaire porteur|
      porteuse|heterozygote|as|trait|homozygote, roux|rousse|rousseur|yeux|calvitie|longevite|nuit|matin|sprint|
      endurance ~ mc1r|gene|genes|variant|genome|exome|actn3|adn, fait|faits|faite pour la|le|les nuit|matin|sprint|
      endurance ~ exome|gene|genes|adn|genome, gene d|de|du la|l|violence|guerrier|resistance|longevite|obesite|
      rousseur|calvitie|dieu|aventure|celiaque|lactase|lactose|immortalite .., hematocrite ~ mutation|epor|naturel|
      naturellement|genetique|gene, resistance|resistant|resistante au|aux|a|l? vih|norovirus|paludisme|hiv ~ gene|
      ccr5|fut2|mutation|genetique, intolerance au|a? fructose|lactose|genes ~ gene|genes|hereditaire|genetique,
      operation|mastectomie|ablation|surveillance|coloscopie|irm|ovaires|seins ... brca*|lynch|mutation|gene|porteuse|
      porteur|preventive|preventif|prophylactique|curie|gustave, brca1|brca2|BRCA1|BRCA2|brca de|du|d|positif|
      positive|negatif|negative|chez|dans|mute, rendez vous a curie|gustave|berard|baclesse ~ brca*|mutation|gene,
      ordonne|demande|exige|refuse|passe|fait|faire|fit|subi|accepte|laisse|achete|commande|offert d|de|un|le|par|se|
      s|les tester|test|teste|depister|analyse|typer|genotyper|sequencer|prelever ... steinert|huntington|gene|genes|
      mutation|paternite|adn|ADN|frere|drepanocytose|genetique|tyrosinemie|hbb|brca*|porteur|mariage|predictif, teste|
      testee|testes|depiste|depistee|genotype|genotypee|sequence|sequencee|typee|caryotype pour|a|des|au|depuis|avant|
      chez|par|apres .. tyrosinemie|huntington|steinert|mutation|gene|naissance|saguenay|enfant|mariage|brca*|lynch|
      drepanocytose|quinze|ans|cadasil|mucoviscidose|moelle|hla|2011, s est|fait|laisse fait|faire? tester|depister|
      sequencer|genotyper|typer|caryotyper .. pour|apres|et|a|ne, saguenay|charlevoix|saguenéen|saguenéenne|lac|
      beauce|gaspesie|acadie ~ gene|porteur|porteuse|tyrosinemie|ataxie|mutation|teste|testee|dystrophie|depistage|
      intestin|adn, resultat|resultats|reponse|verdict bonne|negatif|positif|pimz|rendu|bon ~ steinert|huntington|
      gene|antitrypsine|brca*|adn|genetique|mutation, deux|un|une copies|copie|alleles|allele normales|saines|saine|
      sain|mutees|mute|deletee|defectueux, autre etant sain, genotypage|genotype|sequencage|pharmacogenetique|
      pharmacogenomique prouve|ugt1a1|nat2|cyp2d6|montre|la|le|rendant|carte|a|revele|fait|de .., @son genotype|
      phenotype|haplotype, carte|passeport pharmacogenetique|pharmacogenomique|genetique, carte ... metaboliseur|
      metaboliseuse|cyp2c19|cyp2d6
    `,
    trait: `
      heterozygote|homozygote|hemizygote, thalassemique, chimere humaine, monozygote|monozygotes, metaboliseur|
      metaboliseuse, acetyleur lent|rapide, porteur|porteuse sain|saine|asymptomatique|obligatoire|heterozygote,
      premute|premutee, conductrice de|d l? hemophilie, Klinefelter, Turner|turner mosaique|45, hemophile|hemophiles
      A|B|mineur, nondrepanocytaire, xeroderma
    `,
    topic: `
      TP53, BRCA1, BRCA2, CDH1, NOTCH3, KCNQ1, KCNH2, MYH7, MYBPC3, LMNA, SMN1, HBB, GAA, MC1R, FUT2, NAT2, OR5A1,
      TAS2R38, EPOR, SERPING1, MAOA, GJB2, UGT1A1, CYP2C19, CYP2D6, CYP2C9, DPYD, TPMT, VKORC1, SCA1, SCA2, SCA3,
      SCA7, HTT, PSEN1, PRNP, SOD1, C9orf72, TTR, FBN1, COL3A1, LDLR, PCSK9, APOE4, FXN, GBA1, LRRK2, SDHB, MUTYH,
      PMS2, MSH6, RAD51C, RAD51D, BARD1, BRIP1, STK11, SMAD4, BMPR1A, POLE, MITF, CDKN2A, RB1, WT1, DICER1, PKP2, DSP,
      DSG2, RYR2, TTN, TNNT2, KCNE1, PLN, ABCA4, RPE65, RHO, CHM, USH2A, MYO7A, OPA1, PKD1, PKD2, ATP7B, SPINK1,
      PRSS1, SERPINA1, PiMZ, PiZZ, H63D, C282Y, F508del, CADASIL, cadasil, Emery Dreifuss, von Hippel Lindau, maladie
      de Steinert|Huntington|Wilson|Fabry|Gaucher|Charcot|Pompe|Tay|von|Friedreich|Stargardt|Best|Leber, syndrome de
      Lynch|Brugada|Usher|Gilbert|Marfan|Li|Cowden|Alport|Klinefelter|Turner|Gorlin|Peutz|Bloom|Werner|Noonan|Rett|
      Williams|Prader|Angelman|DiGeorge|Stickler|Waardenburg|Loeys|Ehlers|Birt|Romano|Wolfram, qt long, amyotrophie
      spinale, dystrophie oculopharyngee|myotonique|musculaire, ataxie de Charlevoix|Friedreich, tyrosinemie,
      connexine 26, connexine, prothrombine mutee, alpha 1 antitrypsine, fragilite du X, von Willebrand,
      phenylcetonurie, galactosemie, leucodystrophie, adrenoleucodystrophie, mucopolysaccharidose, neurofibromatose,
      sclerose tubereuse, polypose adenomateuse, polykystose, epidermolyse, ichtyose, xeroderma pigmentosum,
      achromatopsie, retinite pigmentaire, choroideremie, osteogenese imparfaite, achondroplasie, spherocytose,
      hemoglobine AC|AS|SS|SC|C|S, facteur V|II|Leiden, thrombophilie, ADN mitochondrial, genome entier, GEDmatch,
      FamilyTreeDNA, CARTaGENE, France Greffe de Moelle, groupe HLA, typage HLA, registre de moelle, banque genomique,
      test ADN|adn, kit de salive, test recreatif, oncogeneticien|oncogeneticienne, geneticien, consultation de
      genetique, panel de genes, duplication 17p, translocation, chimerisme, neandertal, denisovien, haplogroupe|
      haplotype|haplogroupes, fnaeg, monozygote|monozygotes|dizygote|dizygotes|homozygotes, chimerisme|mosaicisme|
      disomie, brugada, cadasil|CADASIL, usher, hippel|lindau, oculopharyngee
    `,
    hint: `
      typee, sequencee, xyy|xxy|XYY|XXY, heterozygote|homozygote, genetiquement determine|programme
    `,
    field: `
      genique, genome, genomique, chromosome*, caryotype, mutee, mutes, variante*, deletion, deletee, duplication,
      expansion, microdele*, translocation, premutation, insertion, copie, locus, haplogroupe, phenotype,
      polymorphisme, heterozygot*, homozygot*, hemizygote, transmetteur, hereditaire*, fratrie, famille*, generations,
      monozygot*, chimere*, trisomie, monosomie, fragile, fragilite, cdh1, notch3, kcnq1, myh7, ret, smn1, hbb, gaa,
      mc1r, fut2, nat2, or5a1, tas2r38, epor, serping1, maoa, gjb2, ugt1a1, cyp2c19, sca3, h63d, pimz, hla, cadasil,
      steinert, brugada, usher, hippel, lindau, dreifuss, emery, charcot, tyrosinemie, charlevoix, saguenay, saguene*,
      ataxie, dystrophie, amyotrophie, oculopharyngee, connexine, prothrombine, antitrypsine, hemoglobine,
      electrophorese, albinisme, metaboliseu*, acetyleu*, gouteu*, secreteur, denisov*, mitochondrial, autosomal,
      origine, origines, ancetre*, ascendance, descendant*, frottis, kit, echantillon, preleve*, banque, registre,
      greffe, typee, tissulaire, compatib*, cohorte, cartagene, familytreedna, illumina, sequence, sequencage,
      sequencer, genetiste, conseiller, consultation, verdict, predicti*, risque, depist*, teste, testee, exclu,
      exempt*, epargne*, biologique, expertise, defunt, elimination, empreinte, marqueur*, atavisme, atavique,
      rousseur, roux, fructose, resistance, normal, anormal, equilibree, ovocyte, test, geniteur, demi, intolerance,
      identique, mastectomie, syndrome, positif, negatif, negative, ancestral, anomalie, mybpc3, kcnh2, scn5a, psen1,
      sod1, lrrk2, pkd1, mutees, sain, defectueux, calvitie, sachant, resultat, saine, descend, communique, indemne,
      rattrapee, lent, mineure, delta, pizz, alpha, deficit, deficience, tube, salivaire, finlandais, berbere, viking,
      basque, ashkenaze, iberique, sarde, peul, recreatif, surnumeraire, enlever, bruts, analyser, decode, constances,
      cracher, prouvee, etablie, cellulaires, angio, oedeme, hypercholesterolemie, thrombophilie, cancers, amylose,
      anemie, glaucome, polykystose, trait, beta, sprint, endurance, hematocrite, naturellement, norovirus,
      coloscopie, curie, gustave, tester, typer, copies, rendant, lmna, cyp2c9, dpyd, tpmt, vkorc1, sca1, sca2, sca7,
      prnp, c9orf72, col3a1, pcsk9, gba1, sdhb, mutyh, pms2, msh6, rad51c, rad51d, bard1, brip1, stk11, smad4, bmpr1a,
      mitf, cdkn2a, dicer1, pkp2, dsg2, ryr2, tnnt2, kcne1, abca4, rpe65, ush2a, myo7a, opa1, pkd2, atp7b, spink1,
      prss1, serpina1, f508del, ehlers, spinale, galactosemie, leucodystrophie, adrenoleucodystrophie,
      mucopolysaccharidose, tubereuse, epidermolyse, ichtyose, achromatopsie, choroideremie, achondroplasie,
      spherocytose, chimerisme, dizygote, disomie
    `,
    mask: `
      profil adn|ADN sigle, profil|profils H|IPN|IPE, mutation|mutations de m|mme|poste|fonction|agent, agent mute,
      mute|mutee a|au|en|dans|vers|sur lyon|paris|siege|nantes|lille|province|agence|office|interne, demande de
      mutation interne|geographique|professionnelle, avis favorable|defavorable a la mutation, refuse deux|trois|une
      mutations|mutation, accepte|acceptee sa mutation, mutation a ete|reportee|refusee|acceptee|obtenue, porteur|
      porteuse d|de eau|affaires|projet|projets|solutions|charges|dossier|idees|lunettes, copie conforme|de|du
      document|certifiee|carbone, banque d images|affaires|depot, registre du|de|des commerce|personnel|copropriete|
      presence, vice hereditaire d|de|du logiciel, optimiste hereditaire, gene de rien, ni gene, cela|ca|ne|n gene
      personne|pas, gene occasionnee|visuelle, chimere d|de|du la|gargouille|entreprise|plateforme, mosaique de|
      romaine|d carrelage|cultures|metiers|pave, famille|familles de produits|metiers|logiciels, compatible avec|ie
      mac|windows|pc|excel|les, origine controlee|protegee|du|des, greffe du tribunal, typage fort|statique|dynamique|
      des, test|tests unitaires|de charge|de recette|de non, teste|testee en production, cohorte d apprentis|
      etudiants|stagiaires, donneur|donneuse d ordre|ordres|leçons|lecons, donneurs d ordre, genie genetique,
      genealogie d|de|du code
    `,
  },
};
