import type { Lexicon } from '../../Lexicon.js';

/**
 * More words of the fields: what the lexicons name, and the words around it. A mention without a word of its field weighs
 * little, so what is added to a lexicon belongs here or in `fields.ts`, too.
 */
export const englishNamedFields: readonly Lexicon[] = [
  {
    category: 'HEALTH',
    phrases: {
      field: `
        agoraphobic, claustrophobic, bsl user, dyscalcul*, agoraphob*, claustrophob*, achondroplas*, albino, astigmat*,
        concussed, seropositive, neuroatypical, colourblind*, colorblind*, housebound, one legged, aphantasia,
        synaesthe*, focal dystonia, dystonia, nearly died, drink problem, months gone, starves herself, starves himself,
        starved herself, starved himself, osteoarthritis, spondylitis, palpitations, varicose veins, thalassaemia, dvt,
        irregular heartbeat, metastatic, lumpectomy, discectomy, laminectomy, vertebrae fused, defibrillator fitted,
        defibrillator implanted, ileostomy, jaundice, peritonitis, pleurisy, chickenpox, chicken pox, mononucleosis,
        gonorrhoea, diverticulitis, hashimoto, cushing s, acromegaly, meniere, sjogren, raynaud, marfan, ehlers danlos,
        pots, cfs, myalgic encephalomyelitis, sarcoidosis, scleroderma, myasthenia, hydrocephalus, microcephaly, gastric
        band, gastric sleeve, gastric balloon, binge eating, borderline personality, bpd, selective mutism, prolapsed
        disk, slipped disk, bulging disk, tennis elbow, frozen shoulder, plantar fasciitis, rotator cuff, polycystic
        ovaries, polycystic ovary, pcos, c section, pre eclampsia, hrt, shunt, feeding tube, tracheotomy, rollator,
        white cane, blood sugar, metformin, citalopram, fluoxetine, venlafaxine, mirtazapine, duloxetine, clozapine,
        olanzapine, quetiapine, risperidone, haloperidol, antipsychotics, antipsychotic, methylphenidate, concerta,
        adderall, elvanse, prednisolone, humira, infliximab, tamoxifen, herceptin, levothyroxine, ozempic, wegovy,
        mounjaro, semaglutide, tramadol, codeine, gabapentin, pregabalin, oxycodone, fentanyl, antiretrovirals,
        antiretroviral, truvada, naltrexone, antabuse, disulfiram, diazepam, temazepam, buprenorphine, subutex,
        carbamazepine, lamotrigine, sodium valproate, keppra, anticoagulants, apixaban, amiodarone, bisoprolol,
        ramipril, salbutamol, ventolin, adalimumab, royal marsden, shielding, tested positive, tests positive, brain
        haemorrhage, brain bleed, whiplash, blackouts, adenomyosis, avascular necrosis, behcet*, bilharzia, blepharitis,
        body dysmorphi*, bronchiectasis, bruxism, bunions, cellulitis, chilblains, conjunctivitis, constipation, dry
        eye, dry eyes, flat feet, functional neurological, glue ear, guillain barre, haemorrhoids, heartburn,
        indigestion, iron deficiency, iron deficient, nerve damage, pelvic damage, labyrinthitis, lichen planus, lichen
        sclerosus, mitral valve, otitis, otosclerosis, phlebitis, polymyalgia, pmdd, pms, restless leg, restless legs,
        seasonal affective, silicosis, sinusitis, speech defect, tonsillitis, trigeminal, asbestosis, mesothelioma,
        white finger, pneumoconiosis, misophonia, prosopagnosia, anosmia, tunnel vision, double vision, blurred vision,
        failing vision, lazy eye, brittle bones, brittle bone, vaginismus, mastitis, polyneuropathy, fibrosis, aortic,
        heart block, ablation, pericarditis, myocarditis, endocarditis, septal defect, nephritis, IgA, pituitary,
        adenoma, acoustic neuroma, neuroma, glioma, glioblastoma, astrocytoma, neuroblastoma, thymoma, myelodysplas*,
        polycythaemia, thrombocyt*, neutropeni*, ITP, long qt, brugada, chagas, chikungunya, toxoplasmosis, q fever,
        brucellosis, scabies, ringworm, impetigo, mrsa, norovirus, salmonella poisoning, mast cell, mcas, chemical
        sensitivity, electrosensitiv*, dermatographia, hidradenitis, pemphig*, porokeratosis, ichthyosis, epidermolysis,
        hirsutism, peyronie*, dupuytren*, de quervain*, trigger finger, bone spur, bone spurs, osteomyelitis, perthes,
        spondylo*, kyphosis, lordosis, slipped vertebra, cauda equina, syringomyelia, chiari, cataplexy, sleepwalking,
        night terrors, parasomnia, petit mal, grand mal, vestibular, bppv, meniere*, brain fog, mild cognitive,
        korsakoff*, lewy body, cjd, creutzfeldt*, friedreich*, charcot, hemiparesis, foot drop, drop foot, spasticity,
        dysphagia, dysarthria, dysphasia, mutism, intermittent explosive, oppositional defiant, pda profile,
        pathological demand, sensory processing, auditory processing, alexithymi*, depersonalisation, derealisation,
        dissociative, delusional, paranoid, erotomania, skin picking, ocpd, emetophob*, aerophob*, arachnophob*,
        trypanophob*, hydrophob*, school refusal, cptsd, shell shock, amitriptyline, nortriptyline, trazodone,
        bupropion, escitalopram, paroxetine, vortioxetine, lorazepam, clonazepam, alprazolam, zopiclone, zolpidem,
        melatonin, propranolol, rituximab, ocrelizumab, natalizumab, interferon, etanercept, tocilizumab, secukinumab,
        dupilumab, letrozole, anastrozole, exemestane, imatinib, lenalidomide, hormone blockers, puberty blockers,
        testosterone, oestrogen patches, oestrogen gel, thyroxine, carbimazole, levetiracetam, topiramate, phenytoin,
        aripiprazole, paliperidone, lisdexamfetamine, atomoxetine, guanfacine, modafinil, antihistamine*, omeprazole,
        lansoprazole, mesalazine, azathioprine, mercaptopurine, ciclosporin, tacrolimus, mycophenolate,
        hydroxychloroquine, sulfasalazine, leflunomide, amlodipine, losartan, lisinopril, furosemide, digoxin,
        flecainide, clopidogrel, rivaroxaban, edoxaban, dabigatran, heparin, gtn spray, nitroglycerin*, nebuliser,
        orlistat, nicotine patches, nicotine gum, medicinal cannabis, medicinal marijuana, cbd oil, b12 shots,
        antimalarials, anticonvulsants, eye drops, compression stockings, compression socks, desferrioxamine,
        hydroxycarbamide, penicillamine, dapsone, isotretinoin, roaccutane, commode, dialysed, intubated, ventilated,
        transfused, resuscitated, tracheo*, detoxing, stressed out, drinking heavily, laid up, living donor, tubercul*,
        osteopor*, anorex*, sleep apnea, sclerosis, post natal, infarct*, coronary, gastritis, tendinitis, aphasia,
        ataxia, neuropath*, pernicious, dwarfism, albinism, myopia, ectopic, gestational, fibromyalg*, migrain*,
        sjogren*, raynaud*, porphyria, vasculitis, lipoedema, lymphoedema, keratoconus, uveitis, cardiomyopathy,
        tachycardia, rosacea, cyclothym*, dysphoria, trichotillomania, kleptomania, liposuction, vasectomy, colectomy,
        laryngectomy, tracheostomy, meningioma, sarcoma, myeloma, hodgkin*, non hodgkin, diverticul*, prostatitis,
        ebola, zika, cholera, typhoid, leprosy, rabies, bursitis, stenosis, gangrene, wasps, shoulder replaced, valve
        replaced, lens replaced, cleft palate, bad heart, heart valve, braille reader, sickle, brain damage, coma, cleft
        lip, club foot, missing finger, missing fingers, missing arm, missing leg, trouble remembering, trouble
        breathing, trouble walking, trouble sleeping, trouble seeing, born without, born premature*, medically
        discharged, medically retired, medically exempt, adjusted duties, phased return, attendance allowance, burned
        out, narcotics anonymous, twelve step, months along, weeks along, gave birth, giving birth, one eyed, one armed,
        one handed, vision loss, repetitive strain, clinically vulnerable, immune compromised, immune suppressed, immune
        deficiency, body mass, screen magnifier, blood thinners, methotrexate, sertraline, has cfs, has pots, has asd,
        has ms, back problems, vapes, assistance dog, cpap, occupational physician, occupational doctor, tires easily,
        eating problems, compassionate note, compassionate certificate, life expectancy, hands shake, hands tremble,
        breastfeeding, breastfeeds, lactating, pumps milk, reads lips, gambling debts, septicaemia, almost died, near
        death, mobility scooter, mobility issues, mobility problems, mobility car, hears voices, medically cleared,
        highly strung, no ailments, beta blockers, screen reader, vocal cords, vertebrae, fused wrist, fused vertebrae,
        bedridden, egg freezing, surrogacy because, bad chest, gammy, funny turn, medically, comorbid*, twelve steps,
        wears maskers, first trimester, second trimester, third trimester, trimester, drinks, drank, epilep*, blind in,
        signed off, bleeder, asthmat*, dizziness, swollen, cramps, hoarse, crutch, hobbl*, stairlift, ventilator,
        resuscit*, disability allowance, peanut*, wasp*, latex, doctor s orders, no lifting, knees, hip
      `,
    },
  },
  {
    category: 'SEX_LIFE',
    phrases: {
      field: `
        womani*, libertin*, s&m, hypersexual*, concubine, courtesan, cottaging, tantric, cuckold*, sexaholic, cuckold,
        sadist, bigamist, bigamy, lecher, lecherous, letch, randy, lothario, tryst, trysts, dalliance, dalliances,
        polycule, metamour, swap partners, swap wives, swap husbands, swaps partners, swaps wives, swaps husbands,
        swapped partners, swapped wives, swapped husbands, two girlfriends, two boyfriends, keeps two, love life,
        partner swapping, ethically non, saving himself, saving herself, bed hopping, playing away, hinge, feeld, sugar
        dat*, love triangle, love nest, partner swap*, wife swap*, sadist*, tantra workshops, tantra massage, tantric
        workshops, tantric massage, gang bang, lap dan*, ladykiller, skirt chaser, chases skirt, chases skirts, chases
        women, chases girls, chased skirt, chased skirts, chased women, chased girls, chasing skirt, chasing skirts,
        chasing women, chasing girls, office romance, workplace romance, vasectomy, triad, love addict, love addiction,
        love addicts, two timed, two timing, romance between, made love, makes love, make love, making love, into
        cuckolding, into role, pegging, camming, asexual relationship, wife swap, wife sharing, wife swappers, husband
        swapping, husband swap, husband sharing, husband swappers, partner swap, partner sharing, partner swappers, bed
        hopper, private parts, three timing, three timed, three timer, four timing, four timed, four timer, marital
        relations, marital duties, marital bed, conjugal relations, conjugal duties, conjugal bed, consummated,
        unconsummated, working girls, working girl, rent boy, rent boys, roving eye, roving hands, wandering eye,
        wandering hands, trousers down, pants down, knickers down, oversexed, highly sexed, bedpost, key party, key
        parties, keys party, keys parties, hotwife, hotwifing, relationship anarch*, solo poly, nesting partner, ethical
        non, safe word, fetlife, shibari, hasn touched, platonic marriage, incel, volcel, nofap, shacked up, hanky
        panky, rumpy pumpy, nookie, vibrator, love rat, played away, plays away, got laid, gets laid, get laid, getting
        laid, liaison, romance, massage parlor, massage parlors, three wives, four wives, two husbands, three husbands,
        four husbands, home wrecker, home wreckers, homewrecker, cam girl, cam girls, cam viewer, cam boy, cam shows,
        cam model, wife swapper, husband swapper, partner swapper, bodily pleasures, bodily desires, bodily love, carnal
        pleasures, carnal desires, carnal love, free love, hot wife, hot wives, age play, puppy play, pet play, chemsex,
        kept man, kept woman, loose morals, loose woman, loose women, easy lay, easy virtue, heart breaker, seeks same,
        seeks discretion, on the side, carrying on, involved with, romantic*, romance*, old flame*, friend with
        benefits, friends with benefits, fwb, groper, handsy, shag*, bonk*, snogg*, slut*, tart, tarts, harlot,
        adulter*, liaison*, tryst*, dalliance*, romp*, private life, love rat*, swap*, swinging, both of them, arous*,
        fantas*, perver*, masoch*, sadis*, roleplay, webcam, darkroom*, sauna*, incel*, platonic, consummat*, conjugal,
        undress*, pillow talk, lap dancer*, stripper*, call girl*, call boy*, toy boy, cougar, bigam*, polyand*,
        polygyn*, harem, menage, cheated on, cheats on, strayed, two timer, other men, other women, many women, many
        men, lovers, paramour*, concubin*, courtesan*, lech*, frisky, horny, bawdy, licentious*, lewd*, lust*, carnal*,
        sensual*
      `,
    },
  },
  {
    category: 'SEXUAL_ORIENTATION',
    phrases: {
      field: `
        homophob*, poofter, nancy boy, lezzie, lesbo, sapphist, sapphic, homoflexible, heteroflexible, bicurious,
        demiromantic, aroace, greysexual, graysexual, omnisexual, polysexual, pomosexual, biromantic, homoromantic,
        panromantic, cis, into boys, sexual preference, sexual preferences, sexual identity, swings both, both ways, mr
        fiance, same gender, two brides, two grooms, ace spectrum, heteronormative, sexual minority, other side, other
        team, grindr profile, grindr user, grindr account, confirmed spinster, questioning, limp wristed, switch hitter,
        ac dc, sexually flexible, sexually fluid, gold star, lavender marriage, marrying kind, marrying type, men only,
        women only, female companion, male companion, sexual minorities, wlw, msm, swinging both, swung both, grindr,
        other persuasion, that way inclined, swings, same sex, ladies only, blokes, female partner, male partner, female
        colleague, grooms, brides, mr and mr, mrs and mrs, sapph*, homoerot*, gaydar, lavender, dorothy, coming out, ex
        husband, ex wife, ex boyfriend, ex girlfriend, fiance*, fluid, ace
      `,
    },
  },
  {
    category: 'GENETIC',
    phrases: {
      field: `
        thalass*, hemochromat*, haemochromat*, trisom*, mutyh, chek2, sod1, c9orf72, myh7, mybpc3, scn5a, kcnq1, lmna,
        apob, pcsk9, cyp1a2, cyp2c19, cyp3a4, atm, rad51c, rad51d, bard1, brip1, cdh1, stk11, epcam, pms2, vhl, sdhb,
        tsc1, tsc2, nf1, nf2, col1a1, col3a1, atp7b, lrrk2, psen1, prnp, mapt, tardbp, gjb2, ush2a, rpe65, abca4, hexa,
        smn1, dmd, fmr1, mecp2, serpina1, lct, oca2, mc1r, dpyd, slco1b1, comt, maoa, drd4, foxp2, downs, mtdna,
        polygenic, zygosity, zygosity test, mefv, connexin, risk scores, chimera, codeine badly, metabolises,
        metabolizes, charcot marie, tissue match, uncertain significance, unknown significance, msh6, hfe, hbb, pten,
        ccr5, c282y, delta32, hbs, vkorc1, lactase persistence, metaboliser, metabolizer, robertsonian, doesn carry, not
        carry, matched donor, polygenic risk, polygenic score, epigenetic, stem cells, genealogy site, genealogy
        database, genealogy test, genealogy website, cord blood, dizygotic, donated stem, donated marrow, donated bone,
        donor stem, donor marrow, donor bone, donate stem, donate marrow, donate bone, gave stem, gave marrow, gave
        bone, single copy, donor egg, donor eggs, donor sperm, donor embryo, egg donor, sperm donor, antitrypsin,
        lactase persistent, polydactyl*, spinal muscular, von willebrand, mitochondrial disease, mitochondrial disorder,
        mitochondrial myopathy, born albino, osteogenesis imperfecta, achondroplasia, treacher collins, waardenburg,
        usher syndrome, alport, bardet, batten, canavan, krabbe, mcardle, pompe, niemann, hurler, sanfilippo, crigler,
        dubin, zellweger, beckwith, sotos, silver russell, wolf hirschhorn, smith magenis, kabuki syndrome, rubinstein,
        li fraumeni, peutz, cowden syndrome, birt hogg, von hippel, tuberous sclerosis, sturge, mody, cadasil,
        friedreich, spinocerebellar, limb girdle, fshd, nuchal, gene for, in the genes, the genes, syndrome*, enzyme*,
        lactase, lactose, metabolis*, metaboliz*, chimera*, mosaic, amnio*, embryo*, foet*, sperm, half sibling*, twin,
        identical twin*, viking, ashkenazi, runs in the family, mother s side, father s side, cystic, ancestor*,
        descend*, bloodline*, blue eyes, red hair, alcohol flush, sequencing
      `,
    },
  },
  {
    category: 'BIOMETRIC',
    phrases: {
      field: `
        tenprint*, dactyloscopic, touch id, windows hello, similarity score, false rejection*, signiture dynamics, told
        apart, mouse movements, keystroke*, mouse movement*, heartbeat, earlobe*, ear print*, knuckle*, glance,
        handprint*, hand scan*, sensor*, kiosk*, log in, login, similarity, passphrase, consents, scar on, dactyl*
      `,
    },
  },
];
