import type { Lexicon } from '../../Lexicon.js';

/** What the world calls by a name: illnesses, medicines, parties, movements, unions, currents of thought. */
export const englishNames: readonly Lexicon[] = [
  {
    category: 'HEALTH',
    phrases: {
      trait: `
        coeliac, celiac, paraplegic, tetraplegic, quadriplegic, amputee, deafblind, anorexic, bulimic, agoraphobic,
        claustrophobic, narcoleptic, insomniac, arthritic, haemophiliac, hemophiliac, dyscalculic, hard of hearing,
        bsl user, severely sight impaired, sight impaired, immunosuppressed, immunocompromised, unvaccinated,
        wheelchair bound, vaper, double jabbed, triple jabbed, fully jabbed, transplant recipient, stroke survivor,
        type 1|one|2|two diabetic?
      `,
      topic: `
        transplant list, waiting for a kidney|heart|liver|lung|transplant|hip|knee|operation, focal dystonia, dystonia,
        got|been|stayed clean in|since|at, cleared by the|his|her cardiologist|doctor|surgeon|oncologist, nearly died,
        nervous exhaustion, drink problem, smelled|smells|smelt of drink|whisky|alcohol|beer, weeks|months|rounds of
        radiotherapy|chemotherapy, gave up .. with|after a detached|slipped|broken|torn|bad, in plaster, arthritic
        hands|knees|hip, symptoms of the? menopause, menopause symptoms|early, occupational deafness|asthma|dermatitis, hearing
        loss, passed the|an occupational medical, claims|claiming personal independence,
        months gone, starves|starved herself|himself, doctor|gp|surgeon wants him|her off, red and green are|look, red from
        green, metabolic disorder|condition, autoimmune, his|her|my eyes won|kidneys being,
        osteoarthritis, rheumatoid, spondylitis, osteoporosis, palpitations, varicose veins, thalassaemia, sickle cell,
        anaemia, anemia, blood clot|clots, thrombosis, dvt, embolism, aneurysm, arrhythmia, irregular heartbeat,
        atrial fibrillation, mini stroke, TIA, metastases, metastatic, lumpectomy, discectomy, laminectomy,
        spinal fusion, vertebrae fused, double|triple bypass, defibrillator fitted|implanted, ileostomy, stoma,
        colostomy, jaundice, peritonitis, pleurisy, encephalitis, chickenpox, chicken pox, measles, mumps, polio,
        mononucleosis, gonorrhoea, syphilis, chlamydia, herpes, cystitis, acid reflux, diverticulitis, pancreatitis,
        gallstones, Hashimoto, Addison s disease, Cushing s, acromegaly, Graves disease, Meniere, Sjogren, Raynaud,
        Tourette, Marfan, Ehlers Danlos, POTS, ME CFS, CFS, myalgic encephalomyelitis, fibromyalgia, sarcoidosis,
        scleroderma, myasthenia, ALS, muscular dystrophy, cerebral palsy, spina bifida, hydrocephalus, microcephaly,
        gastric band|sleeve|bypass|balloon, bariatric surgery, binge eating, borderline personality, BPD,
        personality disorder, mania, manic episode|episodes|phase, hypomania, psychosis, psychotic episode|break,
        schizoaffective, selective mutism, prolapsed|herniated|slipped|bulging disc|disk, tennis elbow, frozen shoulder,
        plantar fasciitis, rotator cuff, torn ligament|ligaments|cartilage, cruciate ligament|ligaments, detached retina,
        glaucoma, cataracts, tinnitus, dermatitis, eczema, psoriasis, acne rosacea, alopecia, vitiligo, squint since,
        polycystic ovaries|ovary, PCOS, endometriosis, fibroids, stillbirth, stillborn, miscarried, miscarriage,
        infertility, caesarean, c section, pre eclampsia, hot flushes, menopause, HRT, cluster headaches, shunt,
        on a drip, feeding tube, tracheotomy, rollator, zimmer frame, white cane, walking stick, blood sugar,
        hypoglycaemia|hypos, insulin pump, metformin, citalopram, fluoxetine, venlafaxine, mirtazapine, duloxetine,
        clozapine, olanzapine, quetiapine, risperidone, haloperidol, antipsychotics|antipsychotic, antidepressants,
        methylphenidate, concerta, ritalin, adderall, elvanse, prednisolone, humira, infliximab, tamoxifen, herceptin,
        levothyroxine, ozempic, wegovy, mounjaro, semaglutide, tramadol, codeine, gabapentin, pregabalin, oxycodone,
        opioids, fentanyl, antiretrovirals|antiretroviral, truvada, naltrexone, antabuse, disulfiram, diazepam, valium,
        temazepam, buprenorphine, subutex, methadone, carbamazepine, lamotrigine, sodium valproate, keppra,
        anticoagulants, apixaban, amiodarone, bisoprolol, ramipril, salbutamol, ventolin, adalimumab,
        his|her|my|on statins, PIP award|payment|payments|claim, claims|receives|gets|got|on PIP|DLA|ESA,
        personal independence payment, employment and support allowance, limited capability for work,
        statutory sick pay since|for|from, Royal Marsden, the Maudsley, Maudsley as an inpatient, in|at the Priory,
        given the all clear, all clear from, shielding, shielded during|in, tested positive, tests positive,
        out of breath, short of breath, breathless, limp since|from|after, @his limp, brain haemorrhage|bleed|injury|tumour,
        head injury, concussion|concussions, whiplash, blackouts, seizure|seizures, overdose, overdosed, on crutches,
        a limp,
        acne, adenomyosis, AIDS, altitude sickness, athlete s foot, avascular necrosis, Barrett s oesophagus, Behcet*,
        Bell s palsy, bilharzia, blepharitis, body dysmorphi*, bronchiectasis, bruxism, bunions, cellulitis, chilblains,
        cold sores, conjunctivitis, constipation, dry eye|eyes, ear infection|infections, fatty liver, flat feet,
        functional neurological, ganglion cyst|cysts, glue ear, Guillain Barre, haemorrhoids, heartburn, heat rash,
        hypermobil*, indigestion, iron deficiency|deficient, joint|nerve|muscle|period|pelvic pain|damage,
        labyrinthitis, lichen planus|sclerosus, mitral valve, neuralgia, otitis, otosclerosis, ovarian cyst|cysts,
        phlebitis, piles since|and, polymyalgia, PMDD, PMS, acid? reflux, restless leg|legs, retinal|retina
        detachment|tear, seasonal affective, silicosis, sinusitis, speech impediment|disorder|defect, a squint, TB,
        tonsillitis, trigeminal, urinary|bladder|kidney infection|infections|trouble, whooping cough, asbestosis,
        mesothelioma, white finger, pneumoconiosis, black lung, misophonia, hyperacusis, prosopagnosia, face blindness,
        anosmia, tunnel|double|blurred|failing vision, lazy eye, glass|false|prosthetic|artificial
        eye|leg|arm|foot|teeth|knee|hip, metal|titanium plate|pins|rod|rods|screws in, brittle bones|bone, low self
        esteem, vaginismus, mastitis, hyperemesis, polyneuropathy, fibrosis, silent reflux, aortic|aorta, cardiac
        arrest, heart block, ablation, pericarditis, myocarditis, endocarditis, septal defect, hole in the|his|her
        heart, kidney stones|stone, nephritis, IgA, lupus nephritis, hypopituitarism, pituitary, adenoma, acoustic
        neuroma, neuroma, glioma, glioblastoma, astrocytoma, neuroblastoma, retinoblastoma, thymoma, myelodysplas*,
        polycythaemia, thrombocyt*, neutropeni*, ITP, long QT, Brugada, Chagas, West Nile, chikungunya, sleeping
        sickness, toxoplasmosis, Q fever, brucellosis, scabies, ringworm, impetigo, MRSA, norovirus, salmonella
        poisoning, food allergy|allergies, oral allergy, mast cell, MCAS, chemical sensitivity, electrosensitiv*,
        hypersensitiv* to, dermatographia, hidradenitis, pemphig*, porokeratosis, ichthyosis, epidermolysis, hirsutism,
        hyperhidrosis, Peyronie*, Dupuytren*, De Quervain*, trigger finger, golfer s elbow, bone spur|spurs,
        osteomyelitis, Perthes, Osgood, spondylo*, kyphosis, lordosis, slipped vertebra, cauda equina, syringomyelia,
        Chiari, narcolepsy, cataplexy, sleepwalking, night terrors, sleep disorder|disorders, parasomnia, tic disorder,
        functional seizures, absence seizures, petit|grand mal, aura, vestibular, BPPV, Meniere*, mal de debarquement,
        locked in syndrome, post concussion, brain fog, mild cognitive, Korsakoff*, Lewy body, Pick s disease, CJD,
        Creutzfeldt*, Friedreich*, Charcot, Kennedy s disease, post polio, hemiparesis, foot drop, drop foot,
        spasticity, dysphagia, dysarthria, dysphasia, mutism, intermittent explosive, oppositional defiant, PDA profile,
        pathological demand, sensory processing, auditory processing, dyspraxic, alexithymi*, depersonalisation,
        derealisation, dissociative, delusional, paranoid, paranoia since, erotomania, hypochondria, health anxiety,
        skin picking, OCPD, emetophob*, aerophob*, arachnophob*, trypanophob*, hydrophob*, social phobia, fear of
        flying|heights since|so|and, school refusal, stress related, adjustment disorder, complex PTSD, CPTSD, moral
        injury, shell shock, combat stress, amitriptyline, nortriptyline, trazodone, bupropion, escitalopram,
        paroxetine, vortioxetine, lorazepam, clonazepam, alprazolam, zopiclone, zolpidem, melatonin, propranolol,
        rituximab, ocrelizumab, natalizumab, interferon, etanercept, tocilizumab, secukinumab, dupilumab, letrozole,
        anastrozole, exemestane, imatinib, lenalidomide, hormone|puberty blockers, testosterone, oestrogen patches|gel,
        thyroxine, carbimazole, levetiracetam, topiramate, phenytoin, aripiprazole, paliperidone, depot
        injection|injections, lisdexamfetamine, atomoxetine, guanfacine, modafinil, antihistamine*, omeprazole,
        lansoprazole, mesalazine, azathioprine, mercaptopurine, ciclosporin, tacrolimus, mycophenolate,
        hydroxychloroquine, sulfasalazine, leflunomide, amlodipine, losartan, lisinopril, furosemide, digoxin,
        flecainide, clopidogrel, rivaroxaban, edoxaban, dabigatran, heparin, aspirin daily|every|for, GTN spray,
        nitroglycerin*, nebuliser, oxygen bottle|cylinder|therapy|at, immunotherapy, orlistat, nicotine patches|gum,
        medical|medicinal cannabis|marijuana, CBD oil, B12 injections|shots|jabs, iron infusion|infusions|tablets,
        immunosuppressant*, antimalarials, biologics since|for|every, anticonvulsants, mood stabiliser|stabilisers, eye
        drops, compression stockings|socks, metered, desferrioxamine, hydroxycarbamide, penicillamine, dapsone,
        isotretinoin, Roaccutane, botox for, bed rest, a stairlift for, commode, sign language interpreter for him|her,
        BSL interpreter for, poorly since|with|last|and, dialysed, intubated, ventilated, transfused, resuscitated,
        tracheo*, detoxing, incapacitated, invalided out|home, stressed out, bitten by a tick|dog, in a sling, in
        traction, having|had|under|undergoing treatment for?, drinking heavily, not been? well, not been?
        himself|herself since|lately, laid up, poor|ill|failing|indifferent health, lost weight after|through|since,
        gastric flu, kidney donor, living donor, needs a new? kidney|liver|heart|hip|knee, gave her|his|my
        brother|sister|mother|father|wife|husband|son|daughter a kidney
      `,
      field: `
        hip fracture*, disc, ligament*, tendon*, cartilage, limp*, breathless, scar*, swollen, inflam*, tablets, dose,
        dosage, drip, scan results, mri, ct scan, x ray, consultant, specialist, gp, physio, osteopath, chiropractor,
        convalesc*, recuperat*, flare up*, episode*, relaps*, symptom*, syndrome*, chronic*, genito*, bowel*, bladder,
        kidney*, liver, lung*, stomach, spine, spinal, knees, hips, ankles, eyesight, hearing, appetite, sleepless
      `,
      mask: `
        clean bill of health, health and safety, long term sickness of|among|in, lost time accidents
      `,
    },
  },
  {
    category: 'PHILOSOPHICAL_BELIEF',
    phrases: {
      trait: `
        antitheist*, anti theist*, heathen, nonbeliever, unbeliever, shaman, gnostic, antimilitarist, anti militarist,
        survivalist, prepper, creationist, platonist, aristotelian, consequentialist, longtermist, rousseauian, positivist,
        spinozist, solipsist, panpsychist, thoreauvian, tolstoyan, gandhian, malthusian, antinatalist, ethical vegan
      `,
      topic: `
        reincarnation, PETA, Hunt Saboteurs, hunt saboteur, voluntary simplicity, ethical culture, virtue ethics,
        moral realism, Grand Lodge, Sunday Assembly, Humanists UK, Humanist Association, effective altruism,
        animal liberation, deep ecology, Royal Antediluvian, Scottish Rite, Royal Arch, Knights Templar lodge
      `,
      field: `platonist*, aristotelian*, survivalis*, prepp*, creationis*, reincarnat*, karma, gnostic*, shaman*, druid*`,
    },
  },
  {
    category: 'POLITICAL_OPINION',
    phrases: {
      trait: `
        neocon, neocons, paleoconservative, powellite, reaganite, thatcherite, blairite, brownite, corbynite, bennite,
        trumpist, trumper, never trumper, clintonite, chavista, peronist, leftie, lefty, righty, trot, trots, commie,
        climate activist, climate striker, anti vaxxer, antivaxxer, anti lockdown, anti vax, gun rights, open borders,
        brexiteer, remainer, leaver, rejoiner, swing voter, floating voter, non voter, eurosceptic, one nation tory,
        ballot spoiler, jacobite, orangeman, republican in the irish, staunch unionist|loyalist|republican|nationalist
      `,
      topic: `
        Scottish Greens, the Greens dropped|selected|candidate|councillor, Green councillor|candidate|mayor, Komsomol,
        Bobby Sands, Che Guevara, opponent of fracking|nuclear|brexit|abortion|vaccination|hunting, views on migrants|
        immigration|immigrants|abortion|gender, spoils|spoilt|spoiled @his ballot, heckled the|a prime|minister|president|mp|
        senator, took to the streets, wrote to @his mp|senator|congressman to, Conservative|Labour|Democratic|Republican|Green|
        Tory mayor|peer|senator|congressman, united ireland, taxes are theft, property is theft, ban private schools,
        Tory|Labour|Green|Republican activist|candidate|voter|donor|canvasser, for a No|Yes|Leave|Remain vote, no party voter,
        Member of no party, would|should nationalise|privatise the, call|calls for the government,
        TUV, UUP, SDLP, DUP, Plaid branch|cymru|councillor, Change UK, European Research Group, Monster Raving Loony,
        Mebyon Kernow, Yorkshire Party, Britain First, SWP, Socialist Worker, Socialist Workers, Militant Tendency,
        People Before Profit, Workers Party, Your Party, Moms for Liberty, MoveOn, Turning Point USA, College Republicans|
        Democrats, Young Republicans|Democrats|Conservatives|Liberals|Labour, Proud Boys, Oath Keepers, DSA,
        Democratic Socialists, Sunrise Movement, Occupy Wall|London|movement|camp, Black Lives Matter, BLM,
        National Rifle Association, Countryside Alliance march, Palestine Action, Palestine Solidarity, BDS, Stop the War,
        Better Together, Yes Scotland, Leave EU, Vote Leave, Stronger In, Best for Britain, European Movement,
        People s Vote, Remain campaign|group|in, Leave campaign|group, Yes side|campaign, No side|campaign,
        Kamala, Kamala Harris, Hillary, Ocasio Cortez, AOC, Elizabeth Warren, Romney, McCain, Nixon, Reagan, Boris Johnson,
        Ed Miliband, Gordon Brown, David Cameron, Theresa May, Liz Truss, Truss, Sunak, Badenoch, Starmer, Farage,
        Corbyn, Galloway, Thatcher, Enoch Powell, Oswald Mosley, Tommy Robinson, Sturgeon, Swinney, Salmond, Varadkar,
        Ian Paisley, Gerry Adams, Assad, Navalny, Netanyahu, Orban, Bolsonaro, Modi, Le Pen, Meloni, Milei, Wilders,
        AfD, CDU, SPD, Grunen, Die Linke, Bundnis 90, Partido Popular, PSOE, Podemos, Vox, Junts, Bildu,
        Law and Justice, Civic Platform, Five Star Movement, GroenLinks, Vlaams Belang, Syriza, Golden Dawn, AKP, CHP, HDP,
        Aam Aadmi, BJP, Likud, PLO, Fatah, Hamas, Hezbollah, Muslim Brotherhood, ANC Youth|branch|member|councillor,
        ANC, EFF, Zanu PF, One Nation voter|member|candidate, Bloc Quebecois, NDP, Kuomintang, Justice Party,
        January 6, second amendment, gun control, death penalty, border wall, mass immigration, open borders,
        door knocked|knocking for, phone banked|banking, knocked on doors, on the doorstep for, deselected, whip withdrawn,
        constituency party, CLP, Labour Club|group|branch|councillor|whip, Conservative Association|Club|branch|councillor|
        Party|agent, Liberal Club, election agent for, polling agent, telling|teller for, precinct captain,
        political prisoner, anti apartheid, poll tax, women s march, umbrella movement|protests, tiananmen, orange revolution,
        maidan, arab spring, pride of the left, @his politics, pacifist left, working class hero, capitalism is|has|must|
        should, abolish the?, school board as|for, Women|Farmers|Students|Veterans|Jews|Latinos|Catholics|Youth for
        Thatcher|Trump|Obama|Clinton|Bush|Reagan|Biden|Sanders|Corbyn|Reform
      `,
      field: `
        deselect*, doorstep*, phone bank*, whip, backbench*, frontbench*, leadership contest, leadership campaign,
        leadership team, protest*, heckl*, slogan*, flag, lapel, pin, bumper, lawn sign, yard sign, vigil, sit in,
        capitalism, the system, nato, un, aipac, lobby*, regime*, hamas, hezbollah, fatah, grunen, gruene, palestine
      `,
      mask: `liberal views on, liberal with, liberal arts, no party wall, tweets per`,
    },
  },
  {
    category: 'TRADE_UNION_MEMBERSHIP',
    phrases: {
      topic: `
        ASCL, INTO rep|member|branch|delegate, Society of Radiographers, Chartered Society of Physiotherapy rep|steward|
        member, College of Podiatry rep|steward, Royal College of Nursing rep|steward|member|branch, Royal College of
        Midwives rep|steward|member|branch, British Medical Association, NIPSA, PDFORRA, INMO, FORSA, SIPTU, UNISON, UNITE,
        NATCA, ALPA, BALPA, National Nurses United, Operating Engineers, Ironworkers, Boilermakers, Steelworkers,
        Pipefitters, Machinists, District Council 37, DC 37, United Federation of Teachers, UFT, Chicago Teachers,
        NewsGuild, IUPAT, National Education Association, American Federation of Teachers, CUPW, OPSEU, PSAC, BCGEU,
        ANMF, NTEU, CFMEU, AMWU, NZEI, IG Metall, Ver di, NGG, GEW, CGIL, CISL, FNV, CCOO, UGT, NSZZ, Solidarnosc,
        ITUC, T and G, TGWU, Amicus, AEEU, NUPE, COHSE, NALGO, NUR, ISTC, MSF rep|steward|member|convenor,
        Manufacturing Science and Finance, Prison Officers Association, Police Federation rep, Transport Salaried Staffs,
        Associated Society of Locomotive, Association of Teachers, junior doctors committee, Amazon Labor Union,
        Starbucks Workers United, United Farm Workers, Service Employees International, Communications Workers of America,
        Communication Workers, Bakers Union, National Union of Mineworkers|Journalists|Teachers|Railwaymen|Seamen, Union
        of Shop Distributive, Fire Brigades Union, Musicians Union, Equity card|member|membership|deputy|subscription,
        SAG AFTRA, Actors Equity, Directors|Writers Guild member|card|strike|captain, BMA rep|member|card|branch|lpc,
        Prospect rep|member|branch|delegate|negotiator, Community rep|branch|delegate union?, Mandate rep|member|shop,
        Connect rep|union|branch, Accord rep|union, Aegis rep|union, FDA member|rep|union|convenor, URTU, SSTA, HCSA, CSP steward|
        rep, NAPO, Napo, local 1|3|6|10|12|32|47|79|99|100|150|338|600|802|1199|2320, branch treasurer,
        branch chair, lay official|officer|rep, bargaining team|committee, organizing|organising committee|drive,
        strike committee|fund, authorization card, union authorization, grievance officer, conference delegate,
        right to work state, political levy, non unionised himself|herself, subs to the, dues to the
      `,
      field: `
        local, chapter, lodge, branch, ballot, rank and file, guild, brotherhood, federation, amalgamated, fraternal,
        steelworker*, ironworker*, pipefitter*, nalgo, nupe, cohse, amicus, tgwu, aeeu, msf, uft, cupw, opseu, psac,
        nipsa, inmo, alpa, natca, newsguild
      `,
      mask: `Union member states, Nautilus gym|equipment|machines, CWU|RMT|GMB|PCS pay scale|scales|rates|recognition`,
    },
  },
  {
    category: 'SEX_LIFE',
    phrases: {
      statement: `
        carrying on with, touched a woman|man since|in, abstains|abstain|abstained|abstaining from sex, sex addict in, more than
        a friend to|with, saving himself|herself|myself for marriage, looks at porn, nude pictures|photos of, sleeps|slept his|
        her way, paid|pays for sex, two lovers, intimate with anyone|anybody|her|him, much younger women|men, at the same time
        dated, dated three|two|several of, doesn t do relationships, in an open marriage|relationship
      `,
      mask: `in bed with the competition|enemy|big, love affair with steel|cars|wood|france|italy|food|code, sleep with a|an|the ring|app|tracker, sleeps with the|a light|fan|window`,
    },
  },
];
