import type { Lexicon } from '../../Lexicon.js';

/** Genes, mutations, carriers, karyotypes, tests of DNA, predispositions called hereditary. */
export const englishGenetic: Lexicon = {
  category: 'GENETIC',
  phrases: {
    statement: `
      carries|carry|carried|carrying|bears|inherited|inherits|has|had|have|with|without|lacks|for|tested|of the|a|an|
      two|one|both|his|her|faulty|defective|mutated|abnormal|rare|no|any? .. gene|genes|mutation|mutations|allele|
      alleles|variant|deletion|translocation|genotype|haplotype|marker, is|was|be|being|am|been|healthy|silent|known|an|
      asymptomatic|a carrier of|for, @be a carrier|heterozygous|homozygous, carrier of|for|status|screening .., obligate
      carrier, factor v leiden, factor v, lynch syndrome, hla b27|b|dr|type|typing, philadelphia chromosome, fragile x,
      turner syndrome, down syndrome|s, down s syndrome, tay sachs, fabry disease, ehlers danlos, wilson disease,
      charcot marie, thalassaemia|thalassemia trait|carrier|minor, sickle cell trait|carrier|gene, haemochromatosis
      gene, genetically tested|predisposed|prone|at|related|determined, had|have|has @his dna|genome|exome|genes tested|
      sequenced|analysed|analyzed|read|typed, genome|exome|dna sequenced, sequenced @his, tested .. gene|mutation|brca*|
      huntington*|chromosome, genetic cause|origin|condition|disorder|illness|disease|predisposition|risk|test|defect,
      hereditary|inherited|heritable|congenital|familial .. condition|disease|disorder|illness|predisposition|risk|form|
      cancer|mutation|deafness|blindness|disposition|defect|syndrome|trait|thrombophilia|hypercholester*|cholesterol|
      anaemia|neuropathy|retinitis|cardiomyopathy|heart|polyposis|haemochromatosis|hearing|angioedema|breast|bowel|
      susceptibility, runs in the|his|her|my family, predispos* to, at genetic risk, extra chromosome, missing
      chromosome, chromosome .., bone marrow donor|match|register, stem cell donor|match, tissue type|typed|typing|
      match, tissue match, y chromosome, paternity test, dna match, dna proved|showed|shows|revealed|proves|says|on|
      from|with, @his dna|genes|genome|karyotype|genotype, spat|spit in|into .. tube|kit, predictive test for, gene for,
      gene that causes, genetic|genomic|dna|genome|exome|chromosomal|chromosome|hereditary|molecular counselling|
      counselling|counseling|profile|analysis|report|results|result|panel|testing|test|tests|tested|screening|screen|
      findings|finding|diagnosis|disorder|disease|condition|defect|anomaly|variant|predisposition|risk|risks|
      consultation|clinic|kit|sequencing|passport|ancestry|origin|form|trait|marker|deletion|mutation|abnormality|
      susceptibility|burden|confirmation|data, variant of, uncertain significance, unknown significance, whole exome|
      genome, exome sequencing|results, palb2, chek2, atm, tp53, mlh1, msh2, msh6, cftr, hfe, hbb, fmr1, dmd, smn1, htt,
      ldlr, pten, apc gene|mutation|variant, ccr5, c282y, delta32, hbs, cyp2d6, vkorc1, comt, mao a, actn3, lactase
      persistence, metaboliser|metabolizer, polycystic kidneys gene, gene panel|test|tests|defect|variant, premutation,
      full mutation, microdeletion*, duplication of chromosome, translocation, balanced translocation, robertsonian,
      mosaicism, mosaic turner, monosomy, carrier screening|status|testing, carrier of|for, is|was|be|am|both|parents|
      sister|brother|mother|father|also carrier|carriers, does|doesn|not carry|carries, negative|positive|heterozygous|
      homozygous|tested|screened|screen for|for the? brca*|huntington*|lynch|gene|mutation|variant|familial|deletion|
      hfe|palb2|cftr|thalass*|factor|chek2|cystic, brca1|brca2 negative|positive|carrier|status, inherited|inherits|
      inherit|passed|transmitted .. gene|mutation|allele|variant|haemophilia|condition|disease|chromosome|thrombophilia|
      huntington*|predisposition, runs in|on|through @his|the|both family|mother|father|maternal|paternal, genetically
      at|predisposed|inclined|tested|confirmed|determined|vulnerable|prone|related, family history|mutation|variant of?
      breast|cancer|huntington*|heart|bowel|genetic|hereditary|polyposis|early, blood group gene, dna sample|samples|
      result|results|on|shows|kit|matched|match|ancestry|sequenced|says|proved|shared|stored|uploaded|swab|database|
      record, ancestry dna|test|kit, sent|sent off|uploaded|gave|spat|submitted|shared|deposited|refused|refuses ..
      saliva|swab|dna|genome|tube|23andme|gedmatch, at risk gene, hla a|b|c|dr|dq|match|matched|identical|type|b27, stem
      cell match, matched donor, bone marrow register|registry|donor, hereditary, congenital, early onset gene, nothing
      hereditary, sickle cell trait, thalassaemia trait, g6pd deficiency, hereditary|familial .., lynch syndrome
      mutation|carrier, polygenic risk|score, epigenetic, sickel|sickle cell trait, trait carrier, gene panel,
      karyotype, his karyotype, her karyotype, report of @his karyotype|genome|genes|dna, hereditary predisposition,
      predisposition to .., no|any genetic anomalies|anomaly|abnormalities|conditions|disease|diseases|defects|risk,
      brca positive|negative, mother s side inherited, on @his? mother|father s side|hereditary, both parents carry,
      saliva kit|test|sample, half brother|sister revealed|found|through, stem cells, genealogy site|database|test|
      website, mutation in the|his|her, carries two|one copies|copy, gene for .., familial adenomatous|
      hypercholesterolaemia|cancer|mediterranean, born with an? extra|missing|genetic|chromosomal, dna|genetic|gene|
      genome|chromosome|chromosomal|23andme|predictive|presymptomatic|prenatal|ancestry|paternity|maternity test|tests|
      tested|testing|result|results|screening|screened|profile|kit|report|analysis|risk|predisposition|defect|disorder|
      condition|disease|anomaly|abnormality|counselling|make|makeup|mutation|variant|marker|markers|score|
      susceptibility|sample|swab|status, genetic|gene|genomic counselling|counseling|counsellor|consultation|clinic|
      appointment|advice the|together|after|before|on|he|she|for|and|couple, after|had|have|has|sought|attended|
      undergoing genetic counselling|testing|tests|screening|advice, dna taken|kept|held|stored|sampled|swabbed|on|
      recorded|deleted, genes|gene|dna|genome unremarkable|normal|clear|fine|clean|bad|good|ok, rare|faulty|dodgy|blood|
      clotting|cancer|family|inherited|recessive|dominant|fatal|funny .. gene|genes|mutation, tested|came|tests clear|
      negative|positive|back for|of .. gene|mutation|hereditary|brca*|huntington*|lynch, cord blood, tissue type,
      monozygotic, dizygotic, neanderthal, inversion|deletion|duplication|translocation on|of|in|at .. chromosome,
      chromosome 1*|2*|3*|4*|5*|6*|7*|8*|9*|x|y, carrier for|of two|one|three|several|both|some|tay|cystic|sickle|the|
      spinal|thalass*|haemophilia|fragile .., paternity was|is|established|proved|test|tests|disproved, hereditary|
      inherited|familial|congenital|genetic angioedema|atrophy|neuropathy|deafness|blindness|spherocytosis|pancreatitis|
      tremor|cancer|polyposis|ataxia|haemochromatosis|thrombophilia, on @his|the mother|father|maternal|paternal|mum|dad
      s? side, not his|her|the biological|natural|real? father|son|daughter|child|mother|father s, biological father|
      mother|daughter|son is|was|turned|found|through, not his|her father s son|daughter|child, stem cells|cell|marrow
      to|for|donated, donated|donor|donate|gave stem|marrow|bone, matched|match a? stranger|brother|sister|donor|
      recipient|sibling, born with an? extra|missing|rare, cleared|confirmed|excluded|ruled|diagnosed|found|shown by|
      through|on|in sequencing|dna|genetics|genetic|exome, copy|copies of the|a|one, one|two|single copy|copies, slow|
      fast|poor|rapid|ultra metaboliser|metabolizer|metabolisers, fifty|50 fifty|50|per chance|risk|cent of, coin toss,
      runs|ran|run|running in @his|the|this|that family, in the family on|and|so|but|hence, @family carry|carries|
      carried lynch|the|a|it|brca*|huntington*, carries|carry lynch|huntington*|brca*|tay|cystic|sickle|thalass*|
      haemophilia, half|quarter|third|per|cent|part .. by|according|says dna|ancestry|23andme, klinefelter|turner|down|
      marfan|noonan|williams|angelman|prader|fragile|edwards|rett s? syndrome, has|with down|downs|klinefelter|
      klinefelters s?, xx|xy|xxy|xyy|x0 male|female|man|woman|karyotype, donor egg|eggs|conceived|sperm|embryo, egg|
      sperm donor, half siblings|sibling|brother|brothers|sister|sisters through|on|by|via .., dna site|database|match|
      matches|website, trisomy, genome has|is|was been? public|sequenced|published|stored|read|online, dna kit,
      haplogroup, quarter|half|third|eighth|per|percent|bit ashkenazi|viking|finnish|irish|scandinavian|neanderthal|
      iberian|sardinian|italian|african according|by|from|on, according to @his|a dna|genetic|23andme|ancestry,
      digeorge|prader|prader willi syndrome?, neurofibromatosis, antitrypsin, gilbert|gilbert s syndrome, geneticist
      said|says|told|found|thinks|explained|confirmed|wants|about, saw|sees|seeing|see|visited|consulted|referred to? a|
      the geneticist|genetics, lacks|lack|lacking the|an enzyme|gene|allele|protein, lactase persistent, identical twin|
      twins, polydactyl*, spinal muscular, von willebrand, wilson s disease, mitochondrial disease|disorder|myopathy|
      dna, breast|bowel|ovarian|colon cancer|heart in|on|runs his|her|the|my|both? family|side|mother|father, had|have|
      has|sought|declined|refused|attended|offered|after|went to|for? genetic|genetics counselling|counseling|advice|
      test|testing|appointment, in the|his|her|my genes, has|have|got|had it in his|her|my|the genes, cancer|illness|
      disease|deafness|blindness|glaucoma|migraine|depression is|was|in|are|being? genetic|hereditary|inherited|
      familial|genes|family, pku, is|be|s|am a mosaic|chimera|carrier, born|was|is albino|albinism, osteogenesis
      imperfecta, achondroplasia, retinitis pigmentosa, charcot marie tooth, stickler, treacher collins, waardenburg,
      usher syndrome, alport, bardet, batten, canavan, krabbe, leigh, mcardle, pompe, niemann, hurler, hunter syndrome,
      sanfilippo, crigler, dubin, tay, zellweger, beckwith, sotos, silver russell, cri du chat, wolf hirschhorn, smith
      magenis, kabuki syndrome, charge syndrome, rubinstein, cornelia de lange, familial mediterranean, hereditary
      angioedema, li fraumeni, peutz, cowden syndrome, birt hogg, von hippel, tuberous sclerosis, sturge, mody, cadasil,
      friedreich, spinocerebellar, myotonic dystrophy, limb girdle, fshd, becker, are|be|both|all|his|her|two|sons|
      daughters carriers|carrier since|because|as|of|like, carriers since, was|were|been|being|be|got|him|herself
      genotyped, genotyped in|as|at|by|for|when, knows|know|learned|learnt|told @his risk|risks|status|genes|genotype|
      carrier of|from|for, patau|edwards|edward s? syndrome, has|with|s|is patau|edwards|turner|marfan|noonan s?, baby|
      child|son|daughter|brother|sister has|had|with .. syndrome, heterozygous|homozygous for|c282y|sickle|carrier|
      variant, sickle cell trait|carrier|heterozygous|gene|positive, amniocentesis showed|revealed|found|test|result|
      was|came|normal, chorionic villus, nuchal, prenatal test|testing|screening|diagnosis showed|of|for|she|because|
      result, baby|child|foetus|fetus has|had|with an? extra|missing|chromosomal|genetic, cancer|illness|disease|it|
      deafness|alcoholism|depression|glaucoma|heart|baldness|longevity is|are|was|runs|lies in @his genes, gene|genes|
      genome|genomes project|study as|and a|got|his|her? patient|participant|volunteer|result, a chimera, two sets of
      dna, sets of dna, both|whole|her|his|my families|family|sides|side carry|carries|carrying, grandson|grandchild|
      granddaughter|nephew|niece|cousin|uncle|aunt has|had|was|is|with .. cystic|down|huntington|duchenne|trisomy|
      mutation|gene|carrier, gene fault|faults, newborn|heel heel|prick prick|screening|test found|showed|revealed,
      cancer risk is|in|of
    `,
    trait: `
      thalass*, hemochromat*, haemochromat*, heterozyg*, homozyg*, brca*, BRCA, apoe*, huntington*, mthfr, cftr, g6pd,
      klinefelter*, trisom*, marfan*, gaucher*, xxy, xyy, 23andme, ancestrydna, myheritage, sickle, haplogroup,
      premutation, karyotyp*, microdeletion, heterozygote, homozygote, BRCA1, BRCA2, PALB2, MUTYH, CHEK2, APOE4, F8,
      SOD1, C9orf72, myh7, mybpc3, scn5a, kcnq1, lmna, apob, pcsk9, cyp1a2, cyp2c19, cyp3a4, atm, rad51c, rad51d, bard1,
      brip1, cdh1, stk11, epcam, pms2, vhl, men1, ret, sdhb, tsc1, tsc2, nf1, nf2, col1a1, col3a1, atp7b, gba, lrrk2,
      psen1, prnp, mapt, fus, tardbp, gjb2, ush2a, rpe65, abca4, hexa, gaa, gla, smn1, dmd, fmr1, mecp2, serpina1, lct,
      oca2, mc1r, aldh2, dpyd, slco1b1, comt, maoa, drd4, foxp2, klinefelters, downs
    `,
    topic: `
      @his|the|positive|negative|normal|abnormal|mosaic karyotype, genetic|gene|dna|genome|exome|chromosomal|brca|
      carrier|hereditary|predictive ~ positive|negative|refused|declined|excluded|confirmed|inherited|results|result|
      tested|predispos*|carrier|sequenced|enclosed|shows|showed|revealed|proved|uploaded, carrier|carriers of .., lynch|
      huntington*|brca|marfan|alport|gaucher|wilson|tay|fabry|fragile screening|screen|gene|mutation|test|testing|
      carrier|carriers|positive|negative|variant|status, gene|genes excluded|inherited|confirmed|ruled|mutation,
      genetic, syndrome|disorder|condition|anaemia|deafness|dystrophy genetic, y dna, haplogroup, mtdna, dna match|
      relative|cousin|cousins|sibling*|matches, gedmatch, ancestry|dna kit, polygenic, mutation in, carries|carry|
      carrying|has|have|inherited .. mutation|gene|variant|allele|trait|genes, @he has|had|carries the .. gene, passed
      on|down .. gene|mutation|condition, muscular dystrophy gene, family|family s .. mutation, preventive|prophylactic
      mastectomy|surgery|oophorectomy because .. carries|gene|brca*|mutation|lynch, bad|good|strong genes, hereditary
      ..., genome is public, personal genome project, pathogenic variant|mutation, variant|mutation detected|found|
      negative|positive, sickle cell status|trait, zygosity, zygosity test, sequenced and know, hla typed, genetically
      .., genotype, genotyping, haemophilia carrier|gene, inherited .. from|disease|condition|gene, mefv, connexin, gene
      test|tests, status was as, geneticist about, own results, genome wide, risk scores, chimera, codeine badly,
      metabolises|metabolizes, delta f508
    `,
    hint: `
      a carrier, predisposed, carrier, mutation, mutations, allele, genotype, genome, chromosome*, dna, gene, genes,
      gene defect, translocation, chromosom*, polygenic, mitochondrial, haplogroup, genetic, hereditary, heritable,
      karyotype, hla
    `,
    mask: `
      in our|their|its|company|the dna, dna of|is|runs the|a|our|brand|company|made|pure|sales|team|project, brand|
      company|corporate|digital|team|startup|sales|entrepreneur* dna, part of @his|the|our dna, sales|service|teaching|
      music|hospitality|code|selling is in, genetic algorithm*, genetic programming, mutation testing|test|tests|rate|
      of, mutations api|in|resolver*, graphql mutation*, mutation|mutations graphql|vuex|redux, career change|mutation,
      gene hackman|kelly|wilder, general|genetics department|lecturer|degree|company|lab|laboratory|research*|graduate|
      student|nurse|conference, genetics, human genome project, genome project|campus|research|browser|centre|institute|
      editing|assembly|annotation, genome of, genetic engineering|resources|diversity|counsellor|counselor|improvement|
      material|data|epidemiology|research|modification|toxicology, carrier bag*|pigeon|landing|wave|aircraft|rates|
      services|network|networks|billing|grade, aircraft|air|freight|mail|cable|telecom*|parcel|ocean|rail carrier|
      carriers, carriers of goods|freight|mail|cargo|passengers|parcels, hereditary peer|peers|title|monarchy|lord,
      inherited a|the|an|legacy|old|two|his|team code|codebase|system|house|farm|business|project|team|mess|debt|
      backlog|budget|vineyard|boat|department|portfolio|account|server|workshop|bakery, inherits from, runs in the
      family business, gene editing|therapy, gene expression, gene bank|banks, marker pen, chromosome maps, congenital
      optimist|liar, mutation of work, translocation of species|wildlife, mosaic floor, runs in production|the cloud|the
      background, chromosome : name, Chromosome : name, test engineer .. mutation, mutation coverage|score|operators|
      testing, seems hereditary among, donated blood, engineer mutation, mutation coverage, atheism|music|farming|
      baking|medicine|teaching|acting runs in the|his|her family, dna the|of|agency|company|brand|testing for|lab|labs|
      barcoding|extraction|sequencing|traces|kits|lawyer|evidence, genes or no genes, genes and jeans, carrier screening
      programme|programmes|nurse|coordinator|manager, screening programme|programmes|laboratory|lab, chromosome
      painting|analysis technician, wildlife|forensic|crop|plant|animal|bovine|cattle|equine|canine|barley|wheat|yeast
      dna|genetic|genetics|genes|gene|genome|genomics, hereditary monopoly|peer*|title*|nobility|land|office|seat|chair,
      genetic merit|counsellor|counselor|engineering|engineer|scientist|lab|laboratory|technologist|nurse|toxicology|
      drift, mutation testing|score|coverage|operator*|resolver*|observer|endpoint, gene editing|pool|Hackman|Kelly, in|
      into our|its|their|the|company|brand dna|genes|blood, hereditary among|enemy, recessive market*, carrier strategy|
      relations|grade|billing|aggregation|pricing|contracts, dominant player|position|brand, helped|counsels|counselled|
      advises|advised patients|couples|families|people ..., identified|identifies ivory|timber|meat .. dna, chromosomes
      mitosis|meiosis, gene for salesmanship|leadership|selling|business|teaching|fun|adventure, hereditary the horror|
      film|movie, gene therapy for|of|company|trial, nature genetics, genetic testing firm|company|companies|lab|
      startup|service|services, selective breeding, results portal, mutant ninja, hereditary baronetcy|peer|title|
      peerage, family history of the|a steelworks|works|firm|town|village|brewery, pedigree is|herd|herds|flock|pigs|
      cattle|dogs|bulls|sheep, gene Wilder|Kelly|Hackman|Roddenberry, variant|variants management|of the? concern|
      engine|product|truck, counsellor|counselor at|for|in, inherited a|an|the team|class|inheritance, patents|patent
      on|for|over genes|brca*|brca1|gene, test kit for|at, kits|kit for hereditary|genetic cancers|testing|diseases,
      identical twin towers|engines|tests|city, hunter syndrome of, counsels|counsel|counselled|advises families|
      couples|parents with|who a?, was|is|are|were cleared by a? dna of|after, a man|woman|client|defendant|suspect ...
      dna match|evidence|test, leadership|management|genius|talent|success|charm is hereditary, mutation score|scores,
      head|software|company|startup|technician|technologist|lab|laboratory|project|platform|centre|code|pipeline|
      pipelines|market|sales|service|services ... genome|exome|hla|brca|carrier|dna sequencing|typing|screening|testing|
      matches, genome|exome|hla|brca|carrier sequencing|typing|screening|analysis of? cattle|salmon|wheat|barley|horses|
      dogs|technician|laboratory|lab|software|project|pipeline|platform|service|centre, search engine for, gene
      sequencer|sequencers, user manual, change|leadership|business|selling|music|football|cricket|engineering|service|
      politics|teaching|cooking|farming|trade|retail|humour|patience|speaking|it|sea|fishing|commerce is|are|was|not|isn
      t? in @his genes|dna|blood, deletion of chromosome viewer, screens for tay sachs were|are, chimera a|the novel,
      works|work|worked|working with carriers|patients|people|families of?, positive huntington|brca test does|do|means,
      gene|dna|genetics lab|company|bank|firm at|in|for|of, carrier of the? torch|flag|flame|mail|post|news|message|
      banner|goods|coffins|letters|weapons, carriers of the? torch|flag|flame|mail|post|news|goods, mutation|mutations|
      gene|genes|variant|variants in|of the? barley|wheat|rice|maize|yeast|flies|fruit|mice|mouse|fish|zebrafish|salmon|
      tulips|virus|viruses|flu|bacteria|plants|tomatoes|dogs|cattle|code|language|state, chromosome by
    `,
  },
};
