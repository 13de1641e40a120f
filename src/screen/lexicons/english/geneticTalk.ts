import type { Lexicon } from '../../Lexicon.js';

const gene =
  'gene|genes|mutation|mutations|allele|alleles|variant|variants|snp|snps|haplotype|deletion|duplication|' +
  'inversion|translocation|expansion|repeat|repeats|truncation|polymorphism|fault|misprint|copy|copies';

const sym =
  'BRCA1|BRCA2|BRCA|PALB2|CHEK2|ATM|TP53|P53|MLH1|MSH2|MSH6|PMS2|EPCAM|MUTYH|PTEN|CDH1|STK11|VHL|MEN1|RET|' +
  'NF1|NF2|TSC1|TSC2|RB1|CDKN2A|BAP1|MITF|MC1R|DEC2|APOE|APOE4|PSEN1|PRNP|MAPT|LRRK2|GBA|SNCA|C9orf72|SOD1|' +
  'FUS|TARDBP|HTT|FMR1|MECP2|DMD|SMN1|CFTR|HBB|HBA|HFE|F5|F8|F9|G6PD|LDLR|PCSK9|APOB|MYH7|MYBPC3|TTN|PLN|' +
  'LMNA|SCN5A|KCNQ1|KCNH2|RYR1|RYR2|DSP|PKP2|FBN1|COL1A1|COL3A1|GJB2|USH2A|RPE65|ABCA4|OPN1LW|HEXA|GLA|GAA|' +
  'ATP7B|SERPINA1|PAH|MCADD|ACADM|MTHFR|CYP2D6|CYP2C19|CYP1A2|DPYD|TPMT|NAT2|VKORC1|SLCO1B1|COMT|MAOA|DRD4|' +
  'ACTN3|EPOR|CCR5|LCT|MCM6|ALDH2|ADH1B|OR6A2|OCA2|HERC2|FOXP2|SRY|SHOX|HLA|DRB1|DQ2|DQ8|TTR|NOTCH3|NOD2|' +
  'PKD1|PKHD1|COL4A5|HNF1A|GCK|KCNJ11|FGFR3|PMP22|PPOX|FECH|MEFV|MYOC';

const dis =
  'huntington|huntingtons|lynch|tay|sachs|cystic|fibrosis|sickle|thalassaemia|thalassemia|thal|beta|' +
  'haemophilia|hemophilia|haemochromatosis|hemochromatosis|porphyria|duchenne|dystrophin|dystrophy|fragile|' +
  'gaucher|fabry|wilson|marfan|melanoma|retinoblastoma|polyposis|alport|kennedy|ataxia|sma|als|prion|' +
  'cadasil|batten|canavan|usher|stargardt|phenylketonuria|pku|mcadd|leiden|brugada|cardiomyopathy|' +
  'hypercholesterolaemia|glaucoma|macular|alzheimer|alzheimers|parkinsons|dementia|breast|ovarian|bowel|' +
  'colon|prostate|antitrypsin|alpha|galactosaemia|hyperthermia|thrombophilia|clotting|deafness|amyloidosis';

const firm =
  '23andme|ancestry|ancestrydna|myheritage|familytreedna|ftdna|gedmatch|decode|dante|nebula|helix|' +
  'livingdna|circledna|veritas|color|invitae|myriad|dkms|delete|sanger|promethease|genomelink|nutrigenomix';

/** Genes, kits, carriers, matches and kinship that was proved, as people speak of them. */
export const englishGeneticTalk: Lexicon = {
  category: 'GENETIC',
  phrases: {
    statement: `
      sent|sends|posted|posts|mailed|spat|spit|gave|gives|give|donated|deposited|provided|submitted|uploaded|refused|
      refuses|declined ... saliva|swab|swabs|cheek|spit|dna|genome|exome, spat|spit|spitting in|into a|the tube|kit,
      gave|give|gives|took a|the cheek|mouth|dna|buccal swab|sample, cheek|buccal|mouth swab|swabs, swabs|swab came|
      proved|said, posted her|his|my saliva|spit, had|has|have|got|getting|having @his? dna|genome|exome|telomeres|
      genes|chromosomes|karyotype|dna read|sequenced|tested|measured|done|typed|analysed|mapped|looked|checked, had|
      have|got himself|herself|myself|themselves sequenced|genotyped|typed|tested, genome|exome|dna|genes|telomeres|
      telomere were|was|is|are|came|length measured|read|sequenced|long|short|public|stored|out, @his telomeres|
      telomere|genome|exome|karyotype|polygenic|snp|snps|haplogroup|alleles|chromosomes|heteroplasmy, whole genome|
      exome sequenced|sequencing|read|to|done|in|from, polygenic score|risk|scores for|is|of|in|puts, risk score|
      allele|alleles|variant|variants for|of|in|at, top|bottom two|one|five|ten|percent|decile ... genetic|polygenic,
      genotyped as|in|for|at|by|when|and|because|twice, sequenced at|in|by|during|as|for|and|himself|herself,
      sequenced in class|a|her|his, was|were|been|be|am|got genotyped|sequenced|karyotyped|typed|hla, dna report|test|
      result|results|match|comparison|relative|cousin|database|swab|fingerprint|profile|analysis|ancestry blames|says|
      said|puts|showed|shows|with|revealed|proved|found|matched|that|gave|for|to|in|on|came|was|links, kit is right|
      says|said|told|found|claims|puts|showed|shows|came|results, says|said|claims|according|told the|her|his|to|a|by
      kit|dna|test|karyotype|geneticist|snp, if the kit is, according to ${firm}|the|a|his|her kit|dna|genome, mail
      order dna|genome|gene|firms|test, one of those mail|dna|genome|ancestry order|kits|tests|firms, ${firm} matched|
      match|matches|found|says|said|told|results|result|kit|test|put|shows|showed|flagged|linked|report|account|raw|
      data|revealed|gave, 23andme, in the decode|biobank|genome|dna|national|missing|police? database|database|cohort|
      register|study, @his dna|sample|genome in|at|on|with|flagged|held|kept|stored the|a|flagged|since|by|after, own
      sample flagged|showed|carries|had, personal genome project, genomes project and|participant|got|volunteer, our
      future health participant|volunteer|gave|sample, uk biobank participant|volunteer|sample, all of us participant|
      volunteer|genome, gene study|study|register|trial of @his|family|clan|and|gave, family|clan|fishermen|island|
      twin study|register refused|declined|gave|dna|blood, declined|refused|refuses|declines to give|have|let|know|
      learn|take|hear blood|dna|the|a|anyone|her|his|saliva ... gene|genes|dna|genetic|test|result|results, never let|
      had|taken|allowed|wanted anyone|a|the|any|to .. dna|gene|genes|genetic|genome, let anyone test @his, test @his
      dna|genes, won|doesn|does|did|didn|will|refuses|prefers|chose t|not|to|not want|look|know|be|take|open|ask to|
      it|the|tested|if|whether ... gene|genes|result|results|mutation|dna|carrier|huntington*|huntingtons, asked|asks|
      ask|waiting|opted|went for the? test|testing|result|results ... gene|mutation|carrier|mother|father|dna|brca*|
      huntington*, his|her|my dad|mum|father|mother|brother|sister|uncle|aunt s test|result|mutation|gene|letter|
      diagnosis means|meant|came|says|passed|was, coin toss|flip for|whether|he|she|on|at, fifty|50 fifty|50 chance|
      risk|odds, means a coin, one in two chance|risk, geneticist|geneticists|genetics in|at|found|told|says|said|
      clinic|letter|wrote|counsellor|who|saw|appointment|nurse nothing|her|him|leuven|leiden|that|it|the|a|on,
      genetics clinic|appointment|counsellor|counselling|referral|letter, counsellor s letter states|says, letter from
      the clinic|geneticist|genetics, clinic that follows carriers, cancer genetics, amnio|amniocentesis|cvs|nipt|
      nuchal|newborn|heel|guthrie|antenatal before|found|showed|revealed|result|results|screening|register|prick|card|
      at|when|of, discovered|found|diagnosed|picked by|at|on|through|up an? amnio*|cvs|newborn|heel, found by the nhs
      newborn, newborn register, premarital|prenuptial|cascade|predictive|presymptomatic|preconception|wedding screen|
      screening|test|testing|certificate|panel|result|results, trait|carrier positive|negative|status|state|result|
      letter|since|like|beta|alpha, wedding certificate there, screening|screen card|result|letter|showed|positive,
      array cgh, cgh|karyotype|microarray|panel|exome|mlpa|fish result|results|normal|came|showed|clean|clear|
      negative|found, results from her|his|my|the array|panel|exome|karyotype|genetics|genome, ran|did|had|took @his
      own? pharmacogenetic|genetic|gene|dna|carrier|pharmacogenomic panel|test|sequence, had a panel before, panel
      before|came marrying|clean|clear|back|pregnancy, slow|fast|rapid|poor|ultrarapid|intermediate|normal|extensive
      acetylator|acetylators|metaboliser|metabolizer|metabolisers, acetylator, pharmacogenetic|pharmacogenomic|
      nutrigenomic|nutrigenetic, carries|carry|carried|carrying|has|have|had|bears|bore|inherited|inherits|lacks|
      lacking|harbours|passed|got of a|an|the|two|one|both|her|his|my|rare|for|on|faulty|bad|altered|of|same|positive|
      negative|double|single|clear|this? ${sym}, ${sym} ${gene}|carrier|carriers|positive|negative|status|like|in|is|
      was|e2|e3|e4|genotype|null|delta|altered|mutated|report|result|results|test|tested|syndrome|finding|risk|fault|
      family|trait|wild|so|her|his|too|mother|sisters|variants|region|site|since|exon, tests|test|testing|tested|
      screen|screened|swab|results|report|letter|panel|sequencing show|shows|showed|found|for|came|come|with|says|
      revealed|back|out|positive|negative|clear|flagged|named|on|up a|the|for|positive|clear|negative|of? ${sym},
      came|come|comes|came|tested|been|is|was|declared|given|found out|back|up|clear|negative|positive|free|the clear|
      negative|positive|free|of|for|all for|of|from|on .. lynch|huntington*|brca*|gene|mutation|${dis}, out|free|clear
      of|for|from lynch|huntington*|huntingtons|it|the familial|hereditary|mutation|gene, clear|negative|positive for
      lynch|the|huntington*|brca|${sym}|familial, e4 e4|e3, apoe|APOE e4|e3|four|4|e2, wild type, wild type result|
      tp53|at|allele|for, null|duffy by|negative|null|genotype genotype, by genotype, genotype is|was|says|of|result|
      came|cc|aa|gg|ct|tt, cc|aa|gg|ct|tt|ag|mz|zz|ss|ms|pi at|for|zz|mz rs*|alpha|the|1, mz|zz|MZ|ZZ|SZ for|alpha|
      genotype|phenotype, rs4988235, alpha 1|one|antitrypsin|thal carrier|deficiency|deficient|zz|mz|trait|positive|
      status, delta 32|32|f508, double delta|mutant|dose|copy, homozygous|heterozygous|hemizygous|compound for|at|
      delta|c282y|heterozygote|carrier|mutation, c282y|h63d|r59w|f508del|g2019s|v600e|5382insc|185delag|e280a|e200k|
      v30m, deuteranope by genotype, short sleeper, short sleep|sleeping mutation|gene|dec2|genes|variant, blessed|
      cursed|born with the|a|an .. gene|genes|mutation|variant|allele, lactase persistence|persistent|non|
      nonpersistence|gene|deficient, lactase non persistent, non persistent, persistence none, red hair|ginger|
      redhead|warrior|thrifty|sprint|speed|obesity|night|coriander|asparagus|cilantro|happiness|longevity|cancer|
      alzheimer|dementia|deafness|clotting|heart|melanoma|prion|ataxia|dystrophy|myopathy|haemophilia|porphyria gene|
      genes|variant|variants|mc1r|allele|mutation|mutations|fault, mc1r|MC1R variant|variants|redhead|gene|carrier,
      blames on|for one|a|his|her snp|gene|genes|mutation, sickle|sickling|thal|thalassaemia|thalassemia|haemoglobin|
      beta|alpha trait|carrier|as|ac|c|e|s|thal|positive|negative|solubility|minor|globin trait|since|and|is|harmless|
      positive|in|he|she|both|status, sickle trait, thal trait, beta thal|thalassaemia|globin, trait positive|
      negative, hb AS|AC|AE|SC|E, haemoglobin C|E|S|AS|D, g6pd deficient|deficiency, g6pd, carriers of the, is one of
      the carriers, carrier|carriers like|too|herself|himself|myself|since|and|both|twice her|his|my|himself|herself|
      sister|mother|healthy|proven|says, dystrophin|duchenne|haemophilia|hemophilia|huntington|fragile|becker|tay|
      huntingtons|thalassaemia|mcadd|sma|pku carrier|carriers|mutation|gene|allele|status|carrying, whether @he
      carries|carry|has|inherited|have, carries what @his mother|father|mum|dad carries|had, what @his mother|father
      carries, same mutation|gene|fault|variant|change|brca*|misprint|deletion as|his|her|in|mum|that|too|my|was, the
      same mutation, mutation skipped|missed|spared|passed|stops|ends|came|runs|killed|was|from|in|to me|him|her|them|
      with|down|on|found|generation|that|mother|the, skipped @he, skipped a|@his generation, passed on|down to @he ...
      mutation|gene|fault, mother|mothers|father|mum|dad|parent s mutation|gene|faulty|chromosome|translocation|
      allele|variant|genes was|is|passed|on|runs|went|in|has, left @he her|his|the|a retinoblastoma|bad|faulty|gene|
      mutation|own gene, inherited|inheritable|heritable|hereditary|genetic|familial|congenital|inborn tendency|
      predisposition|risk|disposition|susceptibility|liability|thrombophilia|clotting|condition|defect|form|mutation|
      melanoma|cardiomyopathy|deafness|high|amyloidosis|arrhythmia|cancer|leaning|quirk|enzyme, predisposed to|by
      malignant|melanoma|thrombosis|clots|glaucoma|heart|breast|bowel|schizophrenia|alcoholism|diabetes|her|his|birth|
      a, predisposition to|for melanoma|clots|breast|cancer|bowel|heart|alcoholism|diabetes|glaucoma|thrombosis,
      finnish|ashkenazi|mediterranean|cypriot|founder|cape|afrikaner|tristan hereditary|founder|mutation|gene|
      condition|disease|mutations, founder mutation, runs|ran|is in|through @his|the|that family|blood|genes|her|
      village|line|males|men|side? like|as|from|and|r59w|since, runs in @he, porphyria of|in|runs|gene|variegata,
      traced in @his blood, bad|good|heart|hearts|cancer|early|weak|long hearts|eyes|teeth|lungs|skin|knees|ears|
      nerves ... in @his genes|family, in the genes with|for|of|and|on|she|he, gene in the family|his|her|their|
      village, there s a gene|mutation|deletion|translocation, in @his family and|on|for|through ... gene|mutation|
      expansion|ataxia|huntington*, every male on|in that|the|his|her side|line|family, three generations of|with|
      carry women|men|breast|cancer|brca*|early|the|mutation, expansion is|in|of|was @his|the|in|found family|htt,
      repeat expansion|count|length, cag repeats|repeat|count|expansion|of, ${dis} gene|mutation|carrier|allele|
      variant|trait|fault|risk|status means|in|on|from|is|since|runs|was|written|like|as|through|came|passed|and,
      ataxia gene, gene means|in|for|from|that|on|the|runs|of, risk is written|coded|in @his|in|cdkn2a, written in
      @his? genes|dna|${sym}, long qt in|gene|type|mutation|family, qt in the family, is altered|mutated|heterozygous|
      homozygous|mosaic|truncated, erythropoietin receptor, receptor is mutated|missing|double, lacks the|an|a ..
      receptor|enzyme|gene|allele|chromosome, cannot smell|taste asparagus|coriander|cilantro|ptc|violets|broccoli,
      chromosome|chromosomes x|y|21|18|13|22|too|extra|missing|short|count|abnormality|rearrangement|swap|goes|from|
      test|results|analysis many|back|few|is|was|normal, one|an|two|extra|missing|third|second|single x|chromosome
      too|many|chromosome|few|only|less, one X|x too|only|chromosome|less, extra X|Y|x|y|21, xxx|XXX|xxy|XXY|xyy|XYY|
      x0|45x|47xxx|47xxy|45|46|47 X|x|xx|xy|xxx|xxy|xyy|as|karyotype|woman|man|discovered|XY|XX|XXY|XYY|XXX|mosaic,
      is|s|was|born|being|a XXX|xxx|XXY|xxy|XYY|xyy|triploid|mosaic, triple x, own karyotype|genotype|genome|dna|
      genes|exome|sequence is|was|the|in|on|as|shows, karyotype is|was|slide|came|normal|of|45|46|47, sry gene|
      screening|test|positive, gene|sex|gender|dna|chromosome verification|screening test|screening|failed|barr, barr
      body, turner|klinefelter|kleinfelter|jacobs|digeorge|noonan|williams s? syndrome|mosaic|mosaicism|since|found|
      diagnosed, translocation had|was|in|of|between|carrier|has|runs|balanced|in|like, deletion|duplication|inversion
      on|of|at|in chromosome|the|exon|his|her|22q*|the, vhl, cowden|gorlin|fraumeni|gardner|peutz|hippel|men1|men2
      syndrome|gene|family|positive|negative|carrier|runs|screening|confirmed, marrow|bone|tissue|hla|stem|donor|
      antigen|kidney|blood match|matched|matches|marrow|cell|type|typed|typing|register|registry|identical for|with|
      to|match|of|in|twice|and|was|on|found|with|from|a, marrow match, typed as|twice|by|for|on|at|in|and a|marrow|
      match|as|dkms|anthony|once|no, was|were|been|am|is typed|hla, ten out of ten, out of ten antigens, antigens, hla
      matched|match|identical|typed|type|b27|dq2|dq8|dr4|half, haploidentical, dkms|nmdp|wmda|bethematch register|
      registered|swab|typed|match|called|wrote, anthony nolan register|registered|donor|match|typed|swab, on|joined|
      registered|with|from the|a bone|marrow|stem|dkms|anthony|donor marrow|cell|nolan|register|donor, delete blood
      cancer, match for a|his|her|the stranger|brother|sister|boy|girl|child|cousin|bones|remains|leukaemia, dna|y|
      mitochondrial|genetic|autosomal|mtdna match|matches|link|relative|relatives|cousin|cousins|relation|kin|
      comparison|testing|genealogy with|to|for|on|gave|showed|proved|in|found|named|led|traced|revealed, dna
      comparison, matched @he to|with a|an|his|her|eleven|three .. brother|sister|sibling|siblings|cousin|father|
      stranger|donor|half|bones, half|full|unknown|secret|long sibling|siblings|brother|sister|brothers|sisters|lost
      by|through|via|on|from|in dna|ancestry|23andme|a|the|lerwick|myheritage|gedmatch, by dna|genotype|karyotype,
      sperm|egg|embryo|gamete|donor donor|conceived|siblings|register|donation|sibling|child|conception|offspring
      matched|register|found|dna|siblings|half|and|by|with|through, donor sibling|register|siblings, twins|baby|child|
      boy|girl|son|daughter is|are|was|were|isn|aren|wasn t|not|really|indeed|his|hers|mr|mine his|mine|hers|s|after|
      dna|confirmed, lab|test|tests|swabs|dna|court|clinic|results confirmed|proved|proves|showed|shows|said|came|
      ordered|established|disproved|back ... his|father|mine|twins|kin|baby|related|relation|son|daughter|dna, 99|
      ninety 9|nine|point|99 per|percent|nine|9|98, paternity|maternity|sibling|kinship|zygosity|grandparent test|
      result|established|proved|proven|confirmed|suit|dna|excluded|index, not @his father|mother|biological|brother|
      grandfather|sister|real|genetic ... dna|test|kit|lab|swab, grandfather|grandmother|father|dad|brother was|is|
      wasn|isn not|t @his|her|his|my grandfather|grandmother|father|dad|brother|biological, dna|swab|kit|test|
      genealogist|lab|ancestry|saliva ... was|is|wasn|isn|not @his father|grandfather|half|brother|sister|uncle|
      mother, dna|test|kit|lab|y|swab ... proved|proves|proven|showed|confirmed|revealed|that|found ... kin|related|
      descent|descended|cousin|cousins|niece|nephew|father|sister|brother|grandfather|twins|relation, no relation|kin
      of|to|at|by|after|showed, is|was|be|are|were no relation, proved|proven|confirmed they|she|he|that were|was|is|
      are|to kin|related|be|cousins|siblings|half, descended|descends|descendant|descent|goes|traces|back from|of|to|
      back ... dna|chromosome|haplogroup|kit|y, y chromosome|dna|haplogroup|line, haplogroup|haplotype is|of|r1b*|
      r1a*|i1*|j1*|j2*|e1b*|h1*|u5*|k1*|l*|c3*|g2*|says|belongs|from, neanderthal variants|dna|percent|per|share,
      percent|per|cent|quarter|half|eighth ... neanderthal|viking|ashkenazi|iberian|sardinian|denisovan|khoisan|inuit|
      cherokee|choctaw ... dna|kit|test|ancestry|23andme, ethnicity|admixture estimate|estimates|result|results|kit,
      genghis khan, niall of the, swab|sample|saliva|dna|blood for|to the|a|identify missing|database|identification|
      remains|grave|his|her|srebrenica|disaster|war, missing persons database|dna|identification, family reference
      sample, icmp sample|blood|dna|swab, distant niece|cousin|nephew of|by|to|proved|dna, car park dig|king, genetic|
      identical|fraternal|monozygotic|dizygotic twin|twins by|test|confirmed|proved|zygosity|according, chimera|
      chimeric|chimaera|chimerism after|since|by|in|status|test, uniparental disomy, heteroplasmy, mitochondrial
      donation|mutation|disease|dna|disorder|haplogroup|m.*, gene|genetic|genetics|dna|mutation|allele|genome letter|
      report|printout|results|result|certificate|diagnosis with|said|says|names|showed|came|attached|uploaded|framed,
      printed|framed|tattooed|mug ... variant|variants|karyotype|genome|mutation|chromosome|dna, epigenetic age|clock|
      test, biological age test|of|by, microchimerism, longevity club|clinic|panel|genes, first cousins|cousin panel|
      carrier|tested|screening|parents|son|daughter|marriage, son|daughter|child of first|consanguineous cousins|
      parents, mother|father|mum|dad|sister|brother|aunt|uncle|cousin|cousins|nephew|niece|girls|boys|sons|daughters|
      twin|husband|wife s? .. has|have|had|carry|carries|carried|bore|tested|with|bears the|a|it|positive|same ...
      gene|mutation|mthfr|brca*|huntington*|variant|trait|chromosome|prion, and she|he|i does|do|has|carries too|it,
      and she|he|i does as well, one of her|his|my girls|boys|sons|daughters|cousins has|carries|is, it found|was|
      finds the|in same|her|him|brca*, looked for in @he, faulty|bad|dodgy|altered|rogue|broken|defective|heart|
      muscle|clotting gene|genes|muscle|chromosome|allele|gene, gene|genes she|he|i carries|carry|inherited|was|has|
      shares|share, mthfr thing, rare|private|novel|de|pathogenic|benign|likely|silent|recessive|dominant|missense|
      nonsense|frameshift|truncating|splice allele|mutation|variant|novo|pathogenic|gene|deletion|one in|of|for|found|
      runs, vus in|of|on|result, variant of|in unknown|uncertain|a|the|her|his, incidental finding on|in|exome|genome
    `,
    trait: `
      genotyped, haploidentical, acetylator, triploid, hemizygous, xxx, duffy null, duffy negative, blood chimera,
      mosaic for, brca positive, lynch positive, apoe4 homozygote, double heterozygote, compound heterozygote,
      premutation carrier, manifesting carrier, obligate carrier
    `,
    topic: `
      telomeres, telomere, sickle trait, thal trait, lactase persistence, polygenic score, dec2, mc1r, cdkn2a, kcnq1,
      ryr1, ttn truncation, pln gene, epor, sry, apoe e4, c9orf72, array cgh, prion mutation, retinoblastoma gene,
      mcadd, hla type, y chromosome, sperm donor register, risk allele, alpha 1 antitrypsin, hereditary angioedema,
      pharmacogenetic, nutrigenomics, deltaf508, r59w, c282y, h63d, g2019s, 5382insc, 185delag, heteroplasmy,
      mosaicism, aneuploidy, isochromosome, ring chromosome, uniparental, 22q11, 16p11, 15q11, 47xxy, 45x, cag
      repeats, bone marrow match, tissue match, malignant hyperthermia, long qt syndrome, factor v leiden, protein c|s
      deficiency, prothrombin mutation|g20210a, acute intermittent porphyria, variegate porphyria, familial
      mediterranean, hereditary spastic, spherocytosis, g6pd, mcardle, pompe, niemann pick, alkaptonuria,
      homocystinuria, cystinuria, galactosaemia, tyrosinaemia, msud, ornithine, biotinidase, ichthyosis x, ocular
      albinism, choroideremia, leber, retinoschisis, achromatopsia, polycystic kidney, adpkd, loeys dietz, vascular
      ehlers, osteogenesis, hypophosphatasia, xlh, charcot marie, spinocerebellar, kennedy disease, fshd, emery
      dreifuss, myotonic, facioscapulohumeral, naevoid, gorlin, birt hogg, hlrcc, hereditary leiomyomatosis,
      paraganglioma, sdhb, phaeochromocytoma, hereditary haemorrhagic, osler weber, hht
    `,
    hint: `
      a chimera, a mosaic, heterozygous, homozygous, dna tested
    `,
    field: `
      telomere*, sequenc*, genotyp*, kit, kits, cheek swab, swab*, saliva, spat, spit, tube, mail order, polygenic,
      snp*, allele*, haplogroup*, haplotyp*, microarray, array, cgh, exome, genome*, karyotyp*, chromosom*,
      translocation, deletion, expansion, truncation, repeats, cag, wild type, null, duffy, acetylator, metaboli*,
      pharmacogen*, nutrigen*, lactase, asparagus, coriander, red hair, ginger, redhead, mc1r, dec2, short sleep*,
      epor, erythropoietin, receptor, ccr5, delta, sry, xxx, xxy, xyy, 45, 47, x chromosome, y chromosome, amnio*,
      cvs, nipt, newborn, heel prick, guthrie, premarital, wedding certificate, cousins, first cousins, panel,
      screening card, screen, trait, sickle, thal, thalass*, globin, haemoglobin, prion, ataxia, kennedy*,
      huntington*, coin toss, fifty fifty, lynch, cdkn2a, kcnq1, ryr1, ttn, pln, mcadd, acadm, retinoblastoma,
      melanoma risk, macular, malignant hyperthermia, long qt, porphyria, r59w, hippel, alpha 1, mz, zz, antitrypsin,
      dystrophin, duchenne, haemophilia, clot*, tendency, predispos*, risk, inherit*, mutation*, mutated, altered,
      gene, genes, fault, skipped, carries, carrier*, runs in, generations, geneticist*, counsellor, sanger, decode,
      biobank, 100 000 genomes, genomes project, personal genome, dkms, anthony nolan, nmdp, marrow, stem cell*, hla,
      antigens, typed, match, matched, donor*, half brother*, half sister*, half sibling*, sperm, donor conceived,
      paternity, maternity, grandfather, kin, relation, descend*, genghis, ancestor*, ancestry, myheritage, gedmatch,
      familytreedna, ftdna, nebula, dante, invitae, myriad, promethease, missing persons, icmp, dig, bones, hairbrush,
      twins, zygosity, chimer*, mosaic*, heteroplasm*, mitochondri*, vus, pathogenic, founder, brca1, brca2, palb2,
      chek2, tp53, apoe, htt, hfe, c282y, h63d, g2019s, rs4988235, tpmt, nat2, vkorc1, cyp2c19, cyp2d6, actn3, aldh2,
      opn1lw, fbn1, notch3, ttr, gck, hnf1a, fgfr3, pmp22, ppox, ${sym}, ${dis} carrier|gene|mutation|trait, ${firm},
      telomeres, telomere, sickle trait, thal trait, lactase persistence, polygenic score, ttn truncation, pln gene,
      apoe e4, c9orf72, array cgh, prion mutation, retinoblastoma gene, huntington mutation, hla type, y dna, sperm
      donor register, risk allele, alpha 1 antitrypsin, hereditary angioedema, pharmacogenetic, nutrigenomics,
      deltaf508, 5382insc, 185delag, heteroplasmy, mosaicism, aneuploidy, isochromosome, ring chromosome, uniparental,
      22q11, 16p11, 15q11, 47xxy, 45x, cag repeats, bone marrow match, tissue match, long qt syndrome, factor v
      leiden, protein c|s deficiency, prothrombin mutation|g20210a, acute intermittent porphyria, variegate porphyria,
      familial mediterranean, hereditary spastic, spherocytosis, g6pd, mcardle, pompe, niemann pick, alkaptonuria,
      homocystinuria, cystinuria, galactosaemia, tyrosinaemia, msud, ornithine, biotinidase, ichthyosis x, ocular
      albinism, choroideremia, leber, retinoschisis, achromatopsia, polycystic kidney, adpkd, loeys dietz, vascular
      ehlers, osteogenesis, hypophosphatasia, xlh, charcot marie, spinocerebellar, kennedy disease, fshd, emery
      dreifuss, myotonic, facioscapulohumeral, naevoid, gorlin, birt hogg, hlrcc, hereditary leiomyomatosis,
      paraganglioma, sdhb, phaeochromocytoma, hereditary haemorrhagic, osler weber, hht, homozygote, heterozygote,
      karyotyped, genotyped, haploidentical, triploid, hemizygous, duffy null, duffy negative, blood chimera, mosaic
      for, brca positive, lynch positive, apoe4 homozygote, double heterozygote, compound heterozygote, premutation
      carrier, manifesting carrier, obligate carrier
    `,
    mask: `
      data|plastic|common|mail|news carrier, carrier of choice, talent|music|farming|business|sense runs in the
      family, chromosome red, chromosome chroma, chromosome 21 caf*, predisposed to say|like|agree|favour, strain
      typing, national dna database s legal, dna no luv, deletion note, bad parking is hereditary, carrier bags,
      aircraft carrier, jean genie, blue jeans, family business runs
    `,
  },
};
