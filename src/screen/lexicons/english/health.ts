import type { Lexicon } from '../../Lexicon.js';

/** Illness, disability, treatment, leave, pregnancy, addiction, fitness. */
export const englishHealth: Lexicon = {
  category: 'HEALTH',
  phrases: {
    statement: `
      registered disabled, disabled|blind|deaf|mute|paralysed|paralyzed|partially sighted since|from|after|in, legally|
      partially|completely|totally|almost|nearly|half blind|deaf|sighted|disabled, hard of hearing, visually|hearing|
      mobility|physically|mentally|cognitively impaired|disabled|challenged, profoundly deaf, born deaf|blind|without|
      premature*, in|using|uses|use|used|user|confined|needs a|to? wheelchair, wheelchair user|bound|since|after, walks|
      walked|walking|walk|moves with a|crutches|two|the? stick|cane|limp|crutches|frame, on crutches, wears|wore|
      wearing|needs|has|had|uses a|two? hearing|prosthetic|prosthesis|pacemaker|insulin aid|aids|leg|arm|hand|pump,
      hearing aid|aids, prosthetic leg|arm|hand|foot, on|signed|took|takes|taking|during|long|term|extended|prolonged|
      back|return*|off|months|weeks|month|after|from|his|her|my sick leave|note, sick leave, off sick, signed off,
      medical leave, sick note, sickness absence, absent|absence|absences|away|off|leave for|on|due to? health|medical|
      illness|sickness reasons?|grounds?, on health grounds, for health reasons, for medical reasons, medical
      retirement|discharge|condition|issues|problems|reasons, medically discharged|retired|unfit|fit|exempt, retired on|
      through .. ill health, ill health retirement, in|good|poor|excellent|perfect|fragile|delicate|bad|ill|frail|
      declining|robust|full|mental|physical|any|no health, health problems|issues|condition|scare|concerns|trouble|
      troubles, fit for|to night? work|duty|service, unfit for, passed|failed|fails @his|the|a medical|drug|fitness
      exam*|test|assessment|check, fit|unfit by|according the? occupational|company doctor|physician|health,
      occupational health .. fit|unfit|cleared|restrict*|recommend*|advis*|adjust*, reasonable adjustments, adjusted
      duties, light duties, phased return, disability allowance|benefit|benefits|pension|living|card|status|certificate|
      discrimination, personal independence payment, incapacity benefit, blue badge, attendance allowance, access to
      work grant|funding, nervous|mental|emotional breakdown, burnt|burned out, suffered|suffers|had|has|having|after|
      following|recover*|since|from|with|a|his|her|my burnout|burn, panic attack|attacks, anxiety attack|disorder|
      attacks, suicide attempt, attempted|tried suicide, eating disorder, self harm*, in|sees|seeing|attends|started|
      starts|does|undergo* psychotherapy|therapy|counselling|psychoanalysis, sees|seeing|saw|consults|under a
      psychiatrist|psychologist|therapist|counsellor|specialist|oncologist|cardiologist|neurologist|consultant,
      psychiatric hospital|ward|unit|clinic|treatment|history, in|into|from|after|through|entered|completed rehab|detox,
      clean and|&? sober, sober since|for, years|months sober, alcoholics|narcotics anonymous, twelve step, recovering|
      former|ex|dry|reformed alcoholic|addict|smoker|drinker|junkie, gave up|quit|stopped smoking|drinking, drink|drug|
      drinking|gambling|alcohol problem|addiction|habit|dependen*, heavy|chain smoker|drinker|smokes, addicted to,
      addiction to, alcohol|cannabis|heroin|cocaine|opioid|nicotine|painkiller addict*|dependen*, hooked on, takes|used|
      uses|using|smokes|smoked|smoke drugs|heroin|cocaine|cannabis|weed|methadone|crack|opioids, does|doesn t|not drink|
      smoke, never smoked|drank, non smoker, undergo*|underwent|had|has|having|needs|needed|awaiting|awaits|after|since|
      following|recover*|waiting|for|his|her|my .. surgery|operation|transplant|bypass|chemotherapy|chemo|radiotherapy|
      dialysis|hysterectomy|mastectomy|amputation|amputated|vasectomy|abortion|miscarriage|transfusion|biopsy|ivf|stent|
      replacement, was|been|be|being operated|hospitalised|hospitalized|vaccinated|immunised|immunized|amputated|jabbed,
      operated on, in hospital for|with|after|since|twice|last, on dialysis, on chemo*, on antidepressants|medication|
      insulin|lithium|ritalin|methadone|statins|steroids|painkillers|sedatives|tranquillisers|beta|immunosuppress*|
      antipsychotics, takes|taking|took|take|needs|prescribed|daily|regular|his|her|my|on .. medication|antidepressants|
      insulin|lithium|ritalin|methadone|tablets|pills|painkillers|sedatives|medicine|epipen|inhaler|anticoagulants,
      carries an? epipen|inhaler|adrenaline, expecting a|her|our|their|twins|in|another baby|child|first|second|twins|
      march|april|may|june|july|august|september|october|november|december|january|february|spring|summer|autumn, is|
      was|be|currently|got|fell|heavily|months|weeks pregnant, pregnant with|again|when|and|at|during|since, @his
      pregnancy, months|weeks along|pregnant, due date, due to give birth, gave birth, giving birth, morning sickness,
      fertility|ivf treatment, trying for a baby, difficult|complicated|risk pregnancy, fully|not|never|un|double|
      triple|been vaccinated, refuses|refused|declined|declines|had|has|have|got|against|took|received .. vaccine|
      vaccination|jab|jabs|booster|vaccinations|shots, vaccinated against|since|twice|thrice|for, long covid, caught|
      had|has|got|with|after|from covid|coronavirus|malaria|tuberculosis|flu|measles|polio|meningitis|pneumonia|
      shingles|mumps|glandular, glandular fever, allergic to, allergy to, @his allergy|allergies, severe|nut|peanut|
      pollen|dust|latex|food|shellfish|penicillin|egg|bee|gluten allergy|allergies|intolerance|intolerant, lactose|
      gluten intolerant|intolerance, hay fever, lost an?|his|her|my|the? eye|leg|arm|finger|fingers|hand|hearing|sight|
      foot|limb|kidney|voice|toe|toes|thumb, missing a|two|his|her finger|fingers|leg|arm|hand|kidney, one eyed|legged|
      armed|handed, blind in one, deaf in one|his|her, lip reads, lip reading, sign language user, loss of hearing|
      sight|vision|mobility, hearing|sight|vision loss, bad|weak|slipped|chronic|broken|fractured|injured|bruised|
      damaged|artificial|new|replaced|lower|serious|severe back|knee|hip|heart|disc|disk|shoulder|wrist|leg|ankle|pain|
      arm|pelvis, back|knee|hip|heart|kidney|liver|lung|skin|bowel|prostate|breast|colon|ovarian|stomach|thyroid|brain|
      blood|cervical|throat|testicular|pancreatic pain|problem|problems|trouble|condition|attack|failure|disease|cancer|
      tumour|tumor|injury|surgery|replacement|complaint|murmur|transplant|bypass|haemorrhage|operation, repetitive
      strain, @body injury|surgery, cannot|can t|couldn|unable|not|able to? lift|stand|climb|walk|see|hear|bend|kneel,
      mustn|must not lift|stand, limp|limps|limped slightly|badly|since|after|from|a|when, clinically vulnerable,
      immuno|immune compromised|suppressed|deficiency, positive|negative for hiv|covid|hepatitis, hiv positive|negative|
      status, living|lives|lived with hiv|aids, in remission, cancer free, given the all clear, beat|beating|survived|
      surviving|overcame|fought|had|has|have|having|fighting|battling|from|of|treated|for|with|after|survivor cancer|
      leukaemia|leukemia|lymphoma|melanoma, cancer|stroke survivor, terminally|chronically|seriously|mentally|gravely
      ill, fell|fallen|been|was|is|very|often|frequently|gets|got|became|falls|off|never|rarely ill|sick, takes sick,
      never been? sick|ill, day|days sick|ill, sick day|days, in a coma, nearly died, chronic fatigue, chronic illness|
      condition|disease|pain|migraines, rare disease|condition|disorder, long term condition|illness, hidden|invisible|
      physical|mental|learning|intellectual|permanent|a|her|his|with|severe|registered|declared|any|no disability,
      disability of, mental illness, mental health problem*|issues|condition|difficulties|leave|history|break, disabled
      person|worker|employee|candidate, has special needs, special educational needs, on the spectrum|autism, lost ..
      kilos|pounds|stone, body mass, high|low blood pressure|sugar|cholesterol, colour|color blind|blindness, night
      blindness, short sighted, diagnosed|diagnosis with|of|in|as|at|last, tested positive, medical history|file|record|
      records|certificate|report|exemption|appointments|treatment|check, under|with medical|doctor|doctors supervision|
      orders|advice, doctor|gp says|said|told|advised|forbade|recommended|ordered|has|forbids, not well enough, in a
      wheelchair, on sick, has a stutter|stammer|lisp|tremor|tic|limp|cold, half|both of? his|her lungs, no|any|known|
      without|chronic|underlying|serious|long|several|rare|current|mental|declared|disclosed known? illness|illnesses|
      disease|diseases|ailments|ailment|disability|disabilities|allergies|medical, stopped|quit|gave|given|stop up?
      drinking|smoking|alcohol|drugs, recovery from alcohol|drugs|addiction|surgery|cancer|illness|a, in recovery, went|
      going|gone|go|goes|is|was blind|deaf, blind|deaf in, been|was|is|were|being|be treated for|against, months|weeks|
      years|year|courses|rounds of chemotherapy|radiotherapy|dialysis|therapy|treatment|rehab|psychoanalysis, cochlear
      implant, hearing implant, wears|has|got|with an|a? cochlear|implant|brace|splint|orthotic|patch|corset|catheter|
      stoma, @his|failing|poor|weak|bad|deteriorating|partial|impaired eyesight|sight|vision|hearing|memory is|has|was|
      deteriorat*|fail*|loss|at|on|impaired|due, eyesight|vision|hearing|memory is failing|deteriorating|poor|bad|
      impaired, lost|losing|loses|loss most|part|some|all|much? of? @his hearing|sight|vision|eyesight|voice|memory|
      mobility|leg|arm|eye|finger*, screen magnifier, been|is|was|stayed dry for, blood thinners, on|takes|taking|took|
      prescribed blood|methotrexate|warfarin|lithium|statins|prozac|sertraline|beta|tramadol|codeine|morphine|steroids|
      hormones|truvada|prep|prozac|valium|xanax|ritalin|concerta|painkillers|antibiotics, methotrexate, warfarin,
      prozac, sertraline, has ME|CFS|POTS|OCD|PTSD|COPD|IBS|ADHD|ASD|HIV|MS, donated|gave|lost a|one|his|her kidney|
      liver|lung, back problems|trouble|pain|surgery|injury, expecting twins|triplets|a|her|their|in, vapes, quit|
      quitting|give|giving up? nicotine|smoking|alcohol|drinking|cannabis|heroin, uses|carries|needs|has an? inhaler|
      nebuliser|cpap|insulin|hearing|oxygen|catheter|walking|walker|mobility|guide, guide dog, assistance dog, cpap,
      cleared by|fit|unfit|pronounced|declared .. occupational|doctor|physician|work|duty|lifting, occupational health|
      physician|doctor, by occupational health, psychiatric ward|hospital|unit|clinic, two|three|several|long|stay|stays
      in .. hospital|psychiatric|clinic|rehab|sanatorium, surgery|operation on @his?, preventive surgery|mastectomy,
      cannot|can t|couldn|unable|hardly|barely|difficulty|trouble to? sit|stand|walk|lift|climb|drive|see|hear|type|
      sleep for|long|stairs|heights|well|properly|because, tires easily, gets tired|dizzy|migraines, dizzy spells,
      fainting, faints, brain fog, panic|anxiety attacks|attack, low mood, mood swings, eating problems, self harmed,
      overdosed, relapse|relapsed, withdrawal symptoms, al anon, sponsor in, vegan diet because allergic, food
      intolerance|intolerances, nut|wasp|penicillin|latex|gluten allergy, cannot eat gluten|nuts|lactose, wears|wore
      contact lenses for keratoconus, walks with|on a|crutches, knee|hip|ankle|shoulder|wrist|elbow|spine|heart|eye|
      hernia|gall|appendix operation|surgery|replacement|reconstruction, appendicitis, pneumonia, shingles, sepsis,
      kidney stones, gallstones, broke|breaks|fractured|broken @his wrist|leg|arm|ankle|hip|neck|back|collarbone|pelvis,
      sick|medical|compassionate note|certificate|leave, sickness record, days of sickness, sickness absence*, long term
      sick, health insurance refused, life expectancy, hands shake|tremble, on medical|health grounds, retired|retired
      early|left|discharged .. medical|health grounds, breastfeeding|breastfeeds|lactating, pumps milk, months|weeks|
      rounds|cycles|courses|years of chemotherapy|chemo|radiotherapy|dialysis|treatment, incapacity|disability|sickness
      benefit|benefits|allowance, depressed|anxious|blind|deaf|ill|sick|unwell|pregnant|sober|alcoholic|addict|sighted|
      paralysed|paralyzed|fit|unfit|healthy|tired|exhausted|fragile|handicapped|allergic|invalid|manic|psychotic|
      neurotic|obese|infected|positive|anxiety|fever|injured|disabled|crippled|lame|mute|immune|sterile|contagious|
      hospitalised|convalescing|shingles|stress since, since the|his|her|my operation|surgery|accident|stroke|diagnosis|
      illness|birth|transplant, given|gave up cocaine|heroin|alcohol|gambling|cigarettes|smoking|drinking|drugs|pills,
      reads lips, lip reader, heart|birth|eye|hearing defect|defects|murmur|condition, hernias|hernia|ulcers|cysts|
      polyps|migraines|allergies|seizures from|since|after|at, needs|need|uses|using|with|without glasses|lenses ..
      blind|see, nearly|almost|practically|half|partly blind|deaf|disabled|paralysed, on|under heavy|strong|daily|
      permanent|constant? medication|painkillers|sedation|pain, gambling addict|addiction|problem|debts, septicaemia,
      intensive care, nearly|almost died, near death, from surgery, a heart|kidney|hip|knee|minor|major|serious
      operation, early|retirement|pension|retired ... medical|health grounds, hearing loop|aids|aid|implant, uses|needs|
      wears a hearing, gall bladder|appendix|tonsils|spleen|thyroid|womb|kidney|lung out|removed, had his|her|my
      appendix|gall|tonsils|spleen|womb|thyroid|wisdom bladder? out|removed|teeth, fully fit|recovered again, expecting,
      just told .. expecting, she|s|wife|partner expecting, tried to take @his own life|lives, took his own life, lost
      a|an|both|his|her leg|legs|arm|eye|arms|foot|hand|finger|fingers|toe|hearing|sight, never had a day of? sickness|
      sick|off, day|days off sick, failed|passed the|his|her|a medical|eyesight|eye|colour|fitness|hearing|drug, because
      of @his eyesight|hearing|back|health|heart|knee|weight|asthma|illness, bad|dodgy|weak|gammy|stiff|trick|arthritic|
      trapped knee|knees|back|hip|hips|shoulder|ankle|heart|chest|eyes|lungs|nerve, had|has|have|having|undergone|needs|
      needed|awaiting|after|following a? hip|knee|heart|back|eye|spinal|brain|hernia|cataract|bariatric|gallbladder|
      major|minor|shoulder surgery|operation|bypass|transplant|replacement|op, down s? syndrome, downs syndrome,
      dialysis three|twice|times, day release from the clinic, time off|out sick|ill|with|for .. chemo|chemotherapy|
      treatment|surgery|illness|breakdown|depression|operation, mobility scooter|issues|problems|car, blue badge holder,
      disabled parking, parking space needed, needs|need|requires|uses|has|wears a|an|his|her|both hearing|screen|stick|
      cane|crutches|brace|frame|wheelchair|walking|prosthe* reader|aid|aids|stick|frame|, drinks|drank too much|heavily,
      weight|weighs .. stone|kilos|kg, quit|gave up|stopped drinking|smoking|heroin, hears voices, sees a|an|his|her
      shrink|therapist|psychiatrist|counsellor, under a psychiatrist|cardiologist|neurologist|consultant, mental health
      leave|break|day|days|crisis|issues|problems|history|reasons, health|medical scare|grounds|reasons|issues, sickness
      absence|record days|of|since|in, off work since|with|for|after, on the sick, fit and well, in perfect|good|
      excellent|rude|robust|poor|failing health, picture of health, clean bill of health, medically discharged|exempt|
      unfit|cleared|retired, type 1|2|one|two diabet*|tablets|insulin|since|, one|single|only|remaining|donated|gave ..
      kidney|lung|eye|ear, dicky|dodgy|weak|bad|irregular heart|ticker|heartbeat|pump, in|attends|joined|goes|went|to
      aa|AA|na|NA|rehab|detox, because|due|from|has|have|with|of|to .. RSI|rsi|ME|CFS|PTSD|OCD|MS|ADHD|IBS|COPD, rsi|
      RSI, been clean|sober|dry|teetotal for|since|and|, clean for|since|and sober, torn|ruptured|pulled|damaged|
      strained ligament|ligaments|tendon|muscle|cartilage|meniscus|hamstring|cruciate, on|uses|with crutches, postnatal,
      postpartum, highly strung, no allergies|medication|known|disabilities|illnesses|ailments, beta blockers, hasn t
      been herself|himself, sight|eyesight|hearing|memory|health is going|failing|gone|poor|deteriorating|fading,
      melanoma, had|has|with a? stent|stents|bypass|pacemaker|stroke|seizure|fit|fits|breakdown, cochlear, dictation
      software because, screen reader, lift|raise|move|bend|straighten|use|feel my|his|her|left|right|the left? right?
      arm|arms|leg|legs|fingers|hand|knee|neck|back, double|triple|fully|twice jabbed|vaccinated|boosted|vaxxed, jabbed
      and, boosted, lives with MS|ME|HIV|a|chronic|lupus|pain|epilepsy|one, nodules|polyps|cysts|nodes|growth|lump|lumps
      on|in @his|the|her .., vocal cords, voice went|goes|gone, doctor|doctors s orders|advice, no nights|shifts|lifting
      doctor, can t do|work nights|shifts|lifting, spotless|clean|perfect|exemplary sickness|sick|absence|attendance
      record, sickness|sick|absence|health record is|was|of, clean health record, knees|back|hips|hearing|eyes|lungs|
      heart|nerves|joints are|is|were|was shot|gone|going|knackered|wrecked|failing|ruined, vertebrae, fused spine|
      ankle|wrist|vertebrae, tumble|fall|crash|accident ... vertebrae|broke|broken|coma|fractured|spine|paralysed|walk|
      limp, stone|kilos heavier|lighter|overweight, off with stress|flu|his|her|a|depression|anxiety|back|long|gout|
      shingles|pneumonia, laid up|low with|by|since|for, struck down by|with, on the mend, bedridden, so much as a cold,
      never had a cold, never catches|caught a? cold|colds|anything, hearing|sight|eyesight|voice|knee|back|hip|memory|
      kidneys|heart went|gave|packed up?|out?, egg freezing, froze|freezing @his eggs, @his ivf|IVF, ivf|IVF cycle|
      cycles|round|rounds|baby|attempt|attempts, surrogacy because, must|should|may|has to? avoid|not solvents|dust|
      flour|chemicals|lifting|stairs|sun|sunlight|screens|noise|driving|night, told|warned|ordered|advised|forbidden by
      @his? doctor|doctors|gp|surgeon|cardiologist|consultant|physio, doctor|gp|surgeon|cardiologist|consultant|physio|
      specialist says|said|told|warns|warned|wants|advised|recommended|insists|insisted|forbade|forbids that|he|she|him|
      her|me|no|rest|three|six, lip reads|reading, voice software|recognition because|since|as, type|types|dictates with
      voice because|since, recovering from, gives|gave blood|plasma every|for|because, pushed through the pain, in pain,
      in constant|some|great pain, bad|awful|terrible|good state of health, a bleeder, bad chest|stomach|lungs, weak|
      sensitive|delicate|nervous stomach|lungs|constitution|bladder, gammy, sugar diabetes, had a turn|funny|fall, funny
      turn, on the waiting list for, waiting list for a hip|knee|kidney|operation, under the? knife, had the? all clear,
      scan was clear, last|first|next scan|check|chemo|round|dose, five|two|three|six|ten|four years clear|clean|sober|
      dry, eats|eat no gluten|nuts|dairy because, sends|puts me|him|her to|in hospital, hearing|ears is|are|was|were not
      what, half deaf|blind, stone deaf, blind as a bat without, born with one|no|two|half|only|webbed, stump, phantom
      limb, wears a|an prosthesis|truss|hearing|back|neck|patch|wig since|after|because, medical condition|conditions,
      medically, underlying condition|conditions|health|illness, comorbid*, self isolating|shielding since, high risk
      group|pregnancy, cannot|can t eat|have|touch gluten|nuts|dairy|shellfish|eggs|alcohol, drinks|drank on the job|
      like|heavily|himself|herself|too, bit of a drinker, a drinker, drinker i|s nose, hit the bottle, on the wagon,
      fell|fallen off the wagon, friend of bill, higher power, one day at a time sober, twelve steps, liquid lunches,
      maskers in, wears maskers, tinnitus, not|n t had? a drink since|in|for, dry since|for, drug|alcohol|breath test
      positive|at|failed, failed the|a|his|her|one|two drug|alcohol|breath|fitness test|tests, dyscalculia, dyslexia,
      dyspraxia, in a clinic|hospital|unit|ward|rehab for|with|after|because|since, on the? transplant list, worn|wears|
      wear a hearing, chronic migraine|migraines|pain|fatigue|cough|bronchitis|sinusitis|back, reports|reported|
      discloses|disclosed|declares|declared|admits|confirmed chronic|severe|mild|recurrent|occasional|frequent|no,
      detox|rehab|drying out clinic|centre|programme|stay, off to|into|in|from a|the? detox|rehab|clinic|sanatorium,
      altitude and|sickness, don|doesn t mix with? heart|asthma|altitude, hysterectomy, blunt|open|frank|candid|honest|
      private|quiet about @his health|illness|depression|condition|operation|drinking|diagnosis|cancer|hysterectomy|
      disability|addiction|epilepsy|medication, frequent|long|repeated|many|regular absences|absence|spells for|because|
      due|with, absences|absence|absent|away|off for|because|with|through @his? asthma|back|migraine|migraines|illness|
      depression|health|treatment|chemo|operation, passed|passes|failed|fails|sat|had the|an|his|her|my|this? eye|
      eyesight|hearing|colour|blood|lung|stress|urine|drug|health|medical|vision test|tests|check|exam|screening with|
      without|first|in|last|at, first|second|third trimester, trimester, depressive, calls|called|call him|her|me|
      himself|herself|myself a|an? depressive|alcoholic|invalid|hypochondriac|cripple|neurotic|addict|diabetic|dyslexic,
      sick for most|weeks|months|much|half|a|all|the|six|two|three|ten, most of last|the winter|year|spring|autumn ..
      sick|ill|hospital|bed, drinks the|and|a|too|on|at|when|i, he|she|hale drinks, cuts|cutting|cut|harms|harming|hurts
      himself|herself|myself his|her|since|on|when, must|should|cannot|can t|has|to? avoid|eat|touch|have peanuts|nuts|
      gluten|milk|dairy|shellfish|eggs|fish|alcohol|wheat|latex|dust, blue badge reserved|holder|since|and, occupational
      deafness|asthma|dermatitis|disease|illness, claims|claiming|gets|receives|draws|has|on personal|disability|
      incapacity|sickness|industrial independence|allowance|benefit|injuries|pension, husband|wife|mother|father|son|
      daughter|brother|sister|partner is|goes|was|has|been|started on|to|had? dialysis|chemo|oxygen|methadone|rehab|
      hospital, lost two|three|four|a|one|his|her|both|the? fingers|finger|toes|toe|fingertips|leg|arm|eye|hand to|in|
      at|on a|the|an? saw|press|frostbite|accident|machine|mine|lathe|diabetes|explosion, has|have|had|suffered|
      survived|after two|three|several|four heart|panic|anxiety|asthma attacks, not supposed|allowed|meant|able|fit to
      lift|carry|drive|fly|stand|climb|bend|run|work, allergic to cats|dogs|bees|wasps|dust|nuts|pollen|fish|milk|eggs|
      wheat|penicillin|latex|mould|horses|feathers|nickel|fragrance|perfume, @his gambling|drinking|drug addiction|
      habit|problem, addiction cost|costs|cost|ruined|ended|nearly, well controlled|managed with|by|on|for|since|and,
      years without a? bet|drink|cigarette|drop, has|have|had|after|following|several|two|three|many|multiple|needed|
      undergone two|three|several|four|five|many? operations|hernias|breakdowns|strokes|surgeries|transplants|stents|
      relapses|fractures, hip|knee|hernia|heart|back|eye|shoulder|spine replacements|operations|surgeries, nervous
      breakdowns, suicide attempts, cardiac arrests, broken legs|bones|arms|ribs|ankles|vertebrae|wrists, spells|stays|
      stints|nights|months|weeks in hospital|rehab|clinics|hospitals|psychiatric, two|several|three|recurrent
      infections|cancers, heart|panic|asthma attacks, hepatitis as|in|since|after, as a student|child|boy|girl cured,
      cured since|of, dyslexia and a, until|till|since|after|before|despite|following|through|during @his? own|severe|
      chronic|mild|recent? stroke|diabetes|migraine|cancer|breakdown|illness|depression|leukaemia|appendicitis|epilepsy|
      asthma|burnout|arthritis|operation|surgery|diagnosis|addiction|pregnancy|heart|accident, two|three|several rounds|
      courses|bouts of, with one lung|kidney|eye|arm|leg|hand, her|his|my own cancer|illness|depression|diagnosis|
      addiction|disability|recovery, is|was|am losing|going @his? sight|hearing|memory|voice|blind|deaf, first signs in,
      cut short by|because, gets|get|got by|around|about with a|his|her? cane|stick|crutch|crutches|frame, sickle cell
      disease|crisis|crises|anaemia, is|am|was|be|been|s cured of|since|now|by, no cancer cells|in, cancer cells since|
      in @his, deaf fluent|signing|signs|since|and, blind and|since|uses, bsl user, fluent in bsl
    `,
    trait: `
      epilep*, asthmatic, dyslexi*, dyspraxi*, dyscalcul*, autis*, adhd, ADD, bipolar, schizophren*, depressive,
      narcolep*, hypertensive, haemophil*, hemophil*, hypothyroid*, hyperthyroid*, tetraplegi*, quadripleg*, parapleg*,
      hemipleg*, ocd, obsessive compulsive, tourette*, agoraphob*, claustrophob*, alcoholi*, drug addict*, amput*,
      disabled, deaf, visually impaired, coeliac, celiac, stammer*, stutter*, achondroplas*, albino, astigmat*,
      vaccinated, suicidal, sectioned, teetotal*, hospitalised, hospitalized, epipen, infertile, unvaccinated,
      concussion|concussed, seropositive, neurodivergent, neurodiverse, neuroatypical, asperger*, overweight, obese,
      underweight, colourblind*, colorblind*, unwell, convalescen*, stutters, stammers, diabetic*, hiv positive,
      deafblind, wheelchair bound, insulin dependent, housebound, one legged, stammerer, epileptic, haemophiliac,
      arthritic, anaemic, insomniac, bulimic, anorexic, anorexia, diabetic, autistic, dyslexic, dyspraxic, amputee,
      paraplegic, quadriplegic, hypochondriac, narcoleptic, sober, immunosuppressed, aphantasia, synaesthe*
    `,
    topic: `
      asthma, multiple sclerosis, MS, dementia, ulcerative colitis, sciatica, scoliosis, lupus, psoriasis, eczema,
      hepatitis, tubercul*, HIV, cancer, leukaemia, leukemia, lymphoma, melanoma, tumour, tumor, stroke, angina,
      arrhythmia, hypertension, anaemi*, anemi*, cystic fibrosis, sickle cell, thyroid, graves disease, tinnitus,
      vertigo, meniere*, glaucoma, cataract*, macular degeneration, retinitis, paralys*, polio, cerebral palsy, spina
      bifida, muscular dystrophy, osteopor*, gout, anorex*, bulimi*, ptsd, post traumatic, insomnia*, sleep apnoea,
      sleep apnea, chronic fatigue, lyme disease, meningitis, sclerosis, deafness, blindness, disability, phobia,
      burnout, depression, post natal, postnatal, menopaus*, hernia, lumbago, slipped disc, kidney failure, renal
      failure, dialysis, chemotherapy, heart attack, heart failure, infarct*, coronary, thrombosis, embolism, aneurysm,
      anaphyla*, ibs, irritable bowel, gastritis, ulcer, ulcers, carpal tunnel, tendinitis, tendonitis, whiplash,
      concussion, covid, aphasia, ataxia, neuropath*, hypoglyc*, pernicious, immunodefici*, autoimmune, mental illness,
      bronchitis, emphysema, copd, chronic, seizures, seizure, blackouts, fits, incontinen*, cirrhosis, overdose,
      dwarfism, albinism, alopecia, vitiligo, rheumat*, myopia, miscarriage, ectopic, gestational, preeclampsia,
      pacemaker, stoma, colostomy, insulin, handicap*, parkinson*, alzheimer*, crohn*, fibromyalg*, endometrio*,
      migrain*, arthrit*, diabetes, tremor, essential tremor, parkinsonism, sjogren*, raynaud*, sarcoidosis, porphyria,
      vasculitis, scleroderma, lipoedema, lymphoedema, keratoconus, uveitis, cardiomyopathy, tachycardia, fibrillation,
      hyperhidrosis, rosacea, psychosis, mania, cyclothym*, dysphoria, trichotillomania, kleptomania, hoarding disorder,
      gastric band, liposuction, hysterectomy, mastectomy, vasectomy, colectomy, laryngectomy, tracheostomy, meningioma,
      sarcoma, myeloma, carcinoma, hodgkin*, non hodgkin, pancreatitis, diverticul*, gallstones, endometriosis, pcos,
      fibroids, prostatitis, herpes, syphilis, chlamydia, malaria, dengue, ebola, zika, cholera, typhoid, leprosy,
      rabies, bursitis, frozen shoulder, plantar fasciitis, spondylitis, stenosis, gangrene, diabet*, lost two|three|
      four|both|several|a|one|some fingers|toes|fingertips|teeth|limbs, recovering gambler|drinker|user, pregnant due|
      in|with|and, stammer, chemo, medication, lactose intolerant|intolerance, epipen, hearing is|was|on poor|bad|
      impaired, wasps, pre eclampsia, maternity related sick, treated for depression|anxiety|cancer|addiction|
      alcoholism, hip|knee|shoulder|valve|lens replaced, had a|an|his|her ... replaced|removed|amputated|out, cleared by
      occupational, occupational health last|this|says, history of illness|depression|seizures, no history of, rehab,
      teetotal, bulimia, hearing loop, cleft palate, born with a|an .. palate|defect|condition|disability,
      immunocompromised, immunosuppressed, strokes, two|three strokes, clinically depressed, his|her|my drinking,
      drinking was|problem, diabetic himself|herself|myself, hard of hearing, sober, migraine, shingles, bad heart, weak
      heart, heart attack|condition|failure|bypass|valve, seizure|seizures, tumour|tumor, radiotherapy, remission,
      transplant, stent, catheter, prosthesis, prosthetic, wheelchair, crutches, walking stick|frame, hearing aid|aids,
      guide dog, braille reader, white cane, inhaler, antidepressants, lithium, methadone, detox, alcoholic, addiction
      to, breakdown, panic attack|attacks, anxiety disorder, ocd, adhd, autism, asperger*, dyslexia, dyspraxia,
      tourette*, stutter, schizophrenia, bipolar, anorexia, self harm, suicide attempt, postnatal depression, menopause,
      ivf, pregnant, pregnancy, expecting a, chronic pain|fatigue|illness, long covid, me cfs, fibromyalgia, colitis,
      coeliac, epilepsy, huntington, als disease, motor neurone, ms since|and|in, arthritis, osteoporosis, rsi,
      cataracts, macular, colour blind, partially sighted, deaf, hiv, tuberculosis, sickle, amputation, amputee,
      paralysed, paraplegic, quadriplegic, brain injury|damage|tumour|haemorrhage|surgery, coma, disabled, registered
      blind|disabled, unfit for, fit for night|duty|work|offshore, sick leave|note|pay|days, medical leave|discharge|
      retirement|certificate|exemption|grounds|restriction, allergy, allergic, vaccinated, unvaccinated, jab, booster,
      blood pressure, cholesterol, obese, overweight, underweight, cleft lip|palate, club foot, missing finger|fingers|
      arm|leg|limb, lost his|her|my sight|hearing|leg|arm|hand|eye|voice, trouble remembering|breathing|walking|
      sleeping|hearing|seeing, remembering names, husband|wife|mother|father|son|daughter|brother|sister|partner s?
      illness|disease|stroke|cancer|dementia|depression|condition, weeks|months|days|year in hospital, in hospital with|
      for|after, one arm|leg|eye|hand, born with, heart attacks, hernias, breakdowns, stents, cancers, tumours,
      fractures, cardiac arrests, miscarriages, concussions, relapses
    `,
    hint: `
      depressed, anxious, blind, deaf, ill, sick, unwell, pregnant, sober, alcoholic, addict, sighted, paralysed,
      paralyzed, fit, unfit, healthy, tired, exhausted, fragile, handicapped, allergic, manic, psychotic, neurotic,
      obese, infected, positive, anxiety, fever, injured, disabled, crippled, lame, mute, immune, sterile, contagious,
      hospitalised, burnt out, convalescing, shingles, stress, a disability, a limp, a condition, an illness, a disease,
      a disorder, a? syndrome
    `,
  },
};
