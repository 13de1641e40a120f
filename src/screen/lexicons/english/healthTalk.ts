import type { Lexicon } from '../../Lexicon.js';

const numbers =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|' +
  'some|2|3|4|5|6|7|8|9|10|12|15|18|20';

const body =
  'back|spine|neck|knee|knees|hip|hips|shoulder|shoulders|wrist|wrists|ankle|ankles|elbow|elbows|hand|' +
  'hands|foot|feet|leg|legs|arm|arms|finger|fingers|toe|toes|eye|eyes|ear|ears|heart|lung|lungs|kidney|' +
  'kidneys|liver|bladder|bowel|gut|stomach|chest|throat|jaw|skin|joints|nerves|ligament|tendon|cruciate|' +
  'meniscus|pelvis|collarbone|rib|ribs|skull|hearing|eyesight|sight|vision|voice|ticker|prostate|womb|' +
  'thyroid';

const fam =
  'husband|wife|partner|spouse|fiance|fiancee|son|daughter|child|boy|girl|baby|twins|mother|father|mum|mam|' +
  'mom|dad|brother|sister|kid|lad';

const ill =
  'asthma|epilepsy|diabetes|narcolepsy|ADHD|PTSD|OCD|MS|ME|autism|dyslexia|dyspraxia|psoriasis|eczema|' +
  'sciatica|gout|arthritis|migraine|migraines|lupus|endometriosis|fibromyalgia|crohn|crohns|colitis|' +
  'coeliac|tinnitus|alopecia|hepatitis|cancer|leukaemia|lymphoma|melanoma|tumour|stroke|angina|anaemia|' +
  'hypertension|depression|anxiety|bipolar|schizophrenia|anorexia|bulimia|insomnia|vertigo|glaucoma|' +
  'keratoconus|cataracts|hiv|tb|malaria|lyme|covid|pneumonia|bronchitis|copd|emphysema|silicosis|fibrosis|' +
  'parkinson|parkinsons|alzheimer|dementia|sclerosis|palsy|dystrophy|neuropathy|rsi|tendonitis|tendinitis|' +
  'bursitis|hernia|ulcer|ulcers|ibs|thrombosis|embolism|aneurysm|pots|sarcoidosis|scoliosis|spondylitis|' +
  'osteoporosis|hashimoto|menopause|pcos|stammer|stutter|burnout|allergy|allergies|alergy|haemophilia|' +
  'thalassaemia|psychosis|seizures|apnoea|vitiligo|acne|hayfever|hypermobility|prosopagnosia|' +
  'claustrophobia|agoraphobia';

const aid =
  'wheelchair|powerchair|rollator|scooter|stick|sticks|cane|crutch|crutches|frame|walker|caliper|calliper|' +
  'brace|splint|truss|corset|orthotics|prosthesis|prosthetic|prosthetics|pacemaker|defibrillator|icd|stent|' +
  'catheter|stoma|colostomy|pump|insulin|inhaler|inhalers|epipen|epipens|auvi|nebuliser|nebulizer|cpap|' +
  'oxygen|libre|dexcom|sensor|cgm|glucose|patch|patches|wig|implant|bracelet|medicalert|hydrocortisone|' +
  'hearing|braille|magnifier|overlays|screenreader|jaws|eyepatch|compression|bandage|sling|plaster|cast';

/** Illness, fitness, aids, medicines, drink and pregnancy, as people speak of them. */
export const englishHealthTalk: Lexicon = {
  category: 'HEALTH',
  phrases: {
    statement: `
      has|have|had|got|gets|despite|lives|lived|living|diagnosed|suffers|suffering|suffered|developed|contracted|
      caught|recovered|recoverd|survived|beat|battled|fought from|with|of|a|an|the|bad|mild|severe|chronic|own|
      occupational|his|her|my? ${ill}, ${ill}|dyslexic|deaf|blind|diabetic|epileptic|bulimic|anorexic|bullimia|
      narcoleptic|coeliac since|at school|in @his|teens|childhood|youth|racing|twenties|thirties, ${ill} stopped|
      ended|drove|cost|put|forced|took|costs|keeps|makes|runs|means|left|slowed|cut|finished|sent @he|@his|a|the|paid|
      an, ${ill} and all|the better, ${ill} in|on|of both|the|her|his|my|one|left|right ${body}, ashtma|asma|athsma|
      diabetis|diabeties|epilespy|epilpsy|bullimia|bullimic|anorexi|dyslexik|dislexia|dislexic|alergy|alergic|
      alergies|artritis|arthritus|psoriosis|exzema|pnuemonia|tumer|crohnes|parkinsans|scitica, ${ill}|stroke|seizure|
      fit that|which comes|took|stopped|returned|put|flares|left|ended|back|goes|has|means|makes, her|his|my own|mild|
      severe|chronic|old psoriasis|eczema|asthma|epilepsy|stammer|stutter|sleep|tinnitus|migraines|diabetes, stroke
      took|cost|left|in @his|him|her|me|forties|fifties|thirties|sixties, a|second|mini|small|minor|major stroke|
      heart|seizure|embolism|haemorrhage took|at|in|that|attack|left, took @his speech|sight|hearing|voice|leg|eye|
      arm|memory, came|came|back|home|returned with ross river|dengue|malaria|lyme|typhoid|giardia|bilharzia|
      hepatitis|tb|parasites|amoebic, came back with ross, ross river virus|fever, caught|contracted|got|picked
      malaria|dengue|typhoid|hepatitis|lyme|brucellosis|leptospirosis|q|giardia|tb|weil|glandular|shingles|scabies up,
      recovered|recoverd|recovering|recovery|relapsed|relapse from guillain|sepsis|meningitis|a|surgery|covid|cancer|
      leukaemia|stroke|encephalitis|lymphoma|anorexia|bulimia|hepatitis, guillain, weil s disease, hep b|c|a,
      hepatitis b|c, hep c cured|treated|positive|clear, had|has|have|d|s hep|c. diff|mrsa, undetectable for|since|
      and|on, one pill a day, u equals u, on arvs, tablets|pills|meds|medication|tablet|jabs|injections for|twice|
      every|each|three|once life|blood|heart|month|the|day|a|daily|week|morning|his|her|my, new|changed|adjusting|
      side|off @his? meds|medication|effects, on meds|tablets|medication|medicines|pills for|and|since|now|daily|
      which|but, takes|take|taking|took|swallows|pops @his? a? tablets|pills|meds|lithium|warfarin|zopiclone|
      sertraline|statins|beta|thyroxine|metformin|methadone|steroids|insulin|ritalin|concerta|elvanse|painkillers|
      tramadol|codeine|pill|tablet, sleeps badly|poorly|little|with|three|only and|takes|without|a|cpap|oxygen|hours|
      tablets, can|cannot|couldn t? sleep, goes|went|gets|turns|turned pale|shaky|grey|dizzy|faint|yellow|blue|white
      and|if|when|without, misses|missed|forgets|skips @his tablets|insulin|hydrocortisone|dose|meds|pills|lunch,
      pricks|prick|pricking|jabs|jab|inject|injects|injecting|doses|dose|dosing|tests|checks|checking @his? finger|
      fingers|insulin|himself|herself|myself|sugar|sugars|blood|glucose, injects|inject|injecting himself|herself|
      myself|four|twice|three|insulin|before|at|daily, injects herself, inject four, blood sugar|sugars|glucose|
      thinners|counts|clot|clots|pressure|disorder, blood pressure|counts|tests of|is|checked|every|on|monitored|down|
      tablets, counts|bloods|levels|sugars|moles|eyes|scan|scans checked on|every|each|monthly|weekly, have|has|having
      @his blood|bloods|counts|moles|pressure|heart|sugars|eyes|breasts checked|taken|tested|monitored|scanned, type|t
      1|2|one|two diabetic|diabetes|since|with|diet|and, t1d, t2d, diet controlled|only, diabetic type|since|from|but,
      insulin in|and|at|four|pump|patch|pen|pens|fridge|since|before|with|by|dependent, @his insulin|inhaler|inhalers|
      epipen|libre|dexcom|cpap|oxygen|hydrocortisone|pacemaker|stoma|catheter|colostomy|prosthesis|wheelchair|
      crutches|stick|cane|braille|methadone|lithium|ritalin|antidepressants, with a|an|the insulin|pump|pacemaker|
      stoma|prosthesis|prosthetic|pump|cochlear|stammer|stutter|limp|squint|tremor|tic, carry|carries|carried|
      carrying|keeps|kept|keep|needs|uses|used|wears|wearing|wore|fitted|has a|an|the|two|his|her|my|blue|brown|
      insulin|hearing|both|white? ${aid}, wears|wore|wearing a|an|the|his|her? truss|corset|splint|splints|calliper|
      insulin|libre|hearing|patch|wig|compression|orthopaedic|medicalert|medic|cochlear|stoma|glucose|brace|eyepatch,
      patch over|on the|his|her|one bad|left|right|lazy? eye, blue|brown|rescue|preventer|steroid|asthma inhaler|pump,
      epipen in|at|on|handy|and|always|everywhere, pump|sensor|monitor|implant|pacemaker|aid beeps|beeped|fitted|set|
      buzzes|alarmed|went, libre|dexcom|freestyle|omnipod sensor|beeped|on|pump|monitor, pacemaker fitted|at|of|in|
      since|implanted|put|and|means|fitted, a pacemaker, pacemaker of @his own, defibrillator|icd implanted|fitted|in
      @his|chest, stent|stents|pacemaker|shunt|port|plate|screws|pins|rods|valve fitted|put|in|inserted|placed in|at|
      since|@his|after|last|the, hearing aid|aids|loss|loop both|since|after|due|makes, deaf in|from|since|on|without|
      enough|at|after, deaf bsl|signing|signer|lipreader|oral, profoundly|severely|partially|stone|half|legally|
      registered|totally|nearly|virtually|almost|part deaf|blind|sighted|sight|disabled, bsl first|user|is|as, signs|
      lip|lipreads|lipreading reads|reader|well|fluently, hears|hear|heard only|nothing|little|badly|poorly|best|less
      what|on|to|in|with|with|from|through, said|speak|sit|talk|stand to|on @his right|left|good side|ear, bad|deaf|
      dud|duff ear|side|eye, blind from|since|in|as|at|on birth|one|the|a|his|her|both|bat|age, blind as a bat in,
      born|birth blind|deaf|without|premature|dislocated|club, lost|loses|losing|lose|missing|minus|blew|sliced|
      crushed|cut @his|a|the|one|two|three|four|both|half|most|some|part|off|all? finger|fingers|fingertip|fingertips|
      thumb|toe|toes|hand|foot|leg|legs|eye|hearing|sight|voice|spleen|kidney|breast|lung|teeth|arm|limb, two|three|
      four|one|five|half|no fingers|fingertips|toes|eyes|legs|arms|lungs|fingered missing|short|left|lost|gone|to|on,
      to a|the baler|guillotine|winch|mincer|auger|landmine|shrapnel|frostbite|shredder, reads|reading|needs|uses|
      prefers|with large|big|braille|with|print|coloured|yellow|screen print|overlays|type|jaws|nvda|only|zoomtext|
      magnification|reader, large print only|because|needed|please|and, jaws|nvda|zoomtext|voiceover|braille|dragon|
      screenreader display|reader|user|because|to|display|note|and|dictation|naturally, screen|text reader|magnifier|
      reader and|user|because|to|without, braille display|reader|labels|note|user|notetaker, macular|retinal|corneal|
      optic trouble|degeneration|disease|nerve|dystrophy|atrophy|hole|neuritis|detachment, tunnel|double|blurred|poor|
      failing|monocular|low|partial|peripheral vision|sight, cannot|can|couldn|unable t|not|to see|distinguish|hear|
      smell|taste|raise|grip|feel|bend|lift|walk|stand|climb|sit|eat|kneel|swallow the? red|green|colours|colors|blue|
      anything|more|far|for|long|stairs|nuts|gluten|over|properly|fully|above|a|his|her|my, red .. from the? green,
      tell the red|green|reds|greens|blues from|apart, red and green|brown look|confuses|confused|mixed|alike|same,
      colour|color deficient|deficiency|vision|confused|blind|blindness, ishihara, failed|fails|failing|passed|passes|
      pass|cleared|flunked|sat|had|took @his|the|a|an|her? works|vision|audiogram|medical|audiometry|spirometry|eng1|
      ml5|oguk|eyesight|colour|hearing|lung|stress|drugs|alcohol|fitness|occupational|step|chester|ishihara|health|
      hgv|d4|pulmonary test|screening|medical|check|exam|examination|at|for|without|with|assessment|in|first,
      audiogram|spirometry|spirometer|ecg|mri|mammogram|smear|biopsy|colonoscopy|endoscopy|xray at|was|is|were|came|
      showed|shows|clear|failed|passed|normal|fine|found|in|last|shows|on, got|had|has|have|having|after|awaiting|
      awaits|given a|an|her|his|clear|the|another|regular? clear? mammogram|biopsy|colonoscopy|endoscopy|smear|scan|
      ecg|mri|lumpectomy|hysterectomy|bypass|transplant|pacemaker|stent|valve|vasectomy|ablation|colposcopy|
      cardioversion, eng1|ENG1|ml5|oguk|cnoc came|unrestricted|restricted|valid|failed|passed|lapsed|expires|issued|
      back, back unrestricted|benign|malignant, unrestricted medical|eng1, fitness medical|to, class 1|2|one|two|3
      medical|to|revoked|because|lost, lost|loses|surrendered|gave|forfeited @his|up|her? class|licence|hgv|
      vocational|pilot|lorry|psv|medical|driving 1|to|after|because|entitlement|licence|license|category|through|with
      ... epilepsy|fit|seizure|diabetes|blackout|eyesight|heart|sight|stroke|eyes|syncope|apnoea, gave|give|giving|
      took|taken up|away @his hgv|licence|driving|lorry|vocational ... fit|seizure|blackout|stroke|eyes|eyesight, dvla
      took|revoked|suspended|withdrew|has|have|stopped|informed|notified|medical, vocational entitlement, after|
      following|until a|an|the|his|her|two fit|fits|seizure|blackout|faint|collapse|stroke|concussion|concussions|
      mini|relapse|breakdown|miscarriage|fall|bypass|transplant|hysterectomy, concussion|concussions ended|in|last|
      after|retired|at, fourth|third|second|sixth|fifth|one|two|three|many|several concussion|concussions|relapse|
      breakdown|slipped|miscarriage|miscarriages, retired|stopped|quit|gave|forced|invalided|left|pensioned on|
      through|because|out|with|for|due|off doctors|doctor|medical|health|ill|injury|his|her|s? orders|grounds|reasons|
      health|knee|back|knees|hip|heart|eyes|concussion, doctors orders, works|company|site|factory|mine|port|school|
      army|railway|family|occupational|oh|force doctor|physician|nurse|medic|gp|health|surgeon found|passed|says|
      signed|cleared|has|declared|gave|pronounced|certified|confirms|barred|restricts|restricted|advises|wants|will|
      won|rates|is|ruled .. nothing|him|her|me|fit|unfit|no|a1|lifting|nights|restrictions|adjustments|work|duty|
      duties|days|light, occupational health|physician|doctor|nurse passed|cleared|signed|restricted|said|says|
      advises|has|declared|report|referral|wants|recommends|found|put|okayed, oh cleared|passed|report|referral|says,
      passed|signed|certified|graded|rated @he? fit|a1|p7|p2|a2|unfit|medically, found nothing wrong with, nothing|
      anything wrong with|medically @he|wrong, passed @he a1|fit, fit|strong|healthy|sound as a|an flea|fiddle|ox|
      horse|bell|butcher|lop|mallee, fit as a, blood pressure of a, right as rain, constitution of an, bounding|rude|
      perfect with|health|health, never ailed|ailing, not|never|hasn|hadn|no|nothing|without|nor a|had|missed|lost|
      taken|needed|t a? day|single|shift s? sick|off|through|illness|sick|to|in|ill ... illness|sick|sickness|ill,
      never|not|hardly missed|lost|had|taken a day|shift through|to|for|sick|off|with|from, no health|medical|known|
      issues|restrictions|adjustments|underlying issues|problems|complaints|restrictions|conditions|allergies|
      limitations|needs|needed|required|allergies, needs|need|requires|require|require|asks|asked|ask|requests|wants|
      request|got|has for? a|an|the|some|her|his|step|ground|no? step|reasonable|ramp|adjustments|adjusted|ergonomic|
      ground|parking|quiet|sit|standing|larger|fridge|dark|rest|accessible|special|power|bay|stairs free|floor|access|
      adjustments|chair|desk|office|screen|space|room|socket|toilet|stool|bay|parking|for, step free access|entrance|
      route|office, ground floor office|desk|room ... because|as|since|wheelchair|chair|crutches|knees|hip|heart,
      wheelchair|powerchair|chair user|bound needs|since|and|who|from|after, power|electric|motorised|self chair|
      wheelchair|scooter, uses|using|in|from|by|needs|has|on a|his|her|an? power|electric|wheel|powerchair|wheelchair|
      mobility|stick|cane|crutch|crutches|frame chair|wheelchair|scooter|on|for|since|because|after|and|at|when|
      indoors, uses|using|walks|walk|leans|needs|carries|lean|leaning|with|on a|the|his|her|two|my stick|sticks|cane|
      crutch|crutches|frame|rollator, gets|get|getting|got about|around|round in|with|on|by|using, in a|the|her|his
      wheelchair|powerchair|chair and|since|needs|for|from|after|because|at, prosthetic|artificial|false|bionic|
      carbon|titanium|plastic|glass|missing|rebuilt|replaced|new|replacement|dodgy|gammy|bad|duff|bust|knackered|bum|
      trick|wonky|frozen|fused|trapped|torn|ruptured|snapped|slipped|reconstructed|smashed|shattered|broken|fractured|
      dislocated ${body}|blade|disc|limb|valve|vertebra|vertebrae|below|nerve|cartilage, prosthetic|prosthesis below|
      above|since|fitted|the|on, below|above the knee|elbow amputee|amputation|amputated|prosthesis|leg, blue badge|
      badge|holder holder|parking|and|since|on|bay|for|permit, motability car|scooter|allowance|component, pip|PIP|
      dla|DLA|esa|ESA|adp|ADP|ndis|NDIS|ssdi|SSDI|cpp claimant|recipient|enhanced|standard|award|awarded|since|
      participant|plan|disability|daily|support|form, on pip|PIP|ESA|DLA|ndis|NDIS|disability|incapacity|ssdi|SSDI,
      access to work grant|pays|funds|funded|support|assessor|provides|taxi|worker, workplace check|assessment|needs|
      adjustment|adjustments|passport because|assessment|for|needed|in, health adjustment|passport, ${body} gave|give|
      gives|packed|went|goes|playing|plays|seized|failed|fails|collapsed|conked out|up|way|again|on|in|during|him|her|
      me|at, @his ${body} is|are|was|were|has|have|had|won|isn|gave|went|packed|never|can|can|healed|broke|plays|acts|
      hurts|ache|aches|got|getting finished|bad|shot|gone|wrecked|knackered|been|dodgy|weak|t|healed|fused|replaced|
      rebuilt|removed|crushed|broken|operated|out|failing|poor|going|goes|up|on|not|no|rubbish|ruined|buggered|
      useless|worse|amputated|stopped|playing|what, knees|knee|hip|hips|shoulder|valve|lens|lenses|joint|joints were|
      was|is|are|been|being|both|has replaced|done|rebuilt|finished|resurfaced|fused|pinned|been, off|away|absent|out|
      laid|signed|home|gone again|sick|up|since|with|for|work|low|easter|christmas|june|monday @his|with|by|through|
      easter|since|a|stress|six|because ... ${body}|flu|stress|sciatica|chest|depression|pneumonia|shingles|slipped|
      chemo|gout, off with|again with @his|stress|a|flu|gout|shingles|sciatica|depression|nerves|pneumonia|anxiety,
      bad|dodgy|dicky|gammy|knee|trick|old knee|back|heart|hip|shoulder|chest|ticker|injury|wound that|which|from|
      never|means|playing, never healed|walked|recovered|properly|regained, broke|broken|breaks|fractured|smashed|
      shattered|dislocated|snapped|tore|ruptured|twisted|did|popped|wrecked @his|a|both|the|two? ${body}|leg|achilles|
      acl|vertebrae|vertebra|coccyx|femur|tibia|heel|cheekbone, tore|ruptured|snapped|did|torn|ruptured @his achilles|
      acl|cruciate|hamstring|meniscus|knee|back, acl|cruciate|achilles|rotator|meniscus reconstruction|repair|tear|
      injury|rupture|surgery|gone|went|ligament|rebuilt, heart that|which had|was|has|stopped|restarted|needs|to|
      races|skips, heart|lungs|kidneys stopped|failed|restarted|had|packed twice|to|be|on|in|up|out|for, lifting|lift
      no|more|nothing|over|limit|restriction|anything than|heavier|ten|five|because|kilos|of|heavy, may|must|can|
      cannot|mustn|shouldn|should not|t? lift|drive|fly|dive|climb|carry|work|stand|sit|do|eat|drink|be more|nights|
      over|for|alone|heavy|anything|long|at, not lift|climb|drive|fly|dive|carry more|over|ladders|heavy|because|for|
      any, told|warned|advised|ordered|forbidden|barred by|him|her|from|his|me the? @his? doctor|surgeon|doctors|
      consultant|gp|physio|cardiologist|specialist|nights|night|lifting|flying|to rest, doctor|surgeon|consultant|gp|
      cardiologist|physio|psychiatrist|neurologist|oncologist has|barred|certified|told|stopped|signed|ordered|wants|
      forbids|banned|put|took|says|said @he|@his|barred|it|off|from|no|told|rest|nights, surgeon|doctor|doctors|
      consultant told @he, that a doctor certified, doctor certified|certificate, dust on|in the|his|her|my last|
      lungs|lung|chest|x, per|forty|thirty|twenty|ten|fifty cent|per cent|percent? dust|disabled|disability|sight|
      hearing|lung|invalid, miner|miners|farmer|farmers|baker|bakers|potter|weaver|tennis|golfer|housemaid|trench|
      surfer|swimmer|vibration|welder s? lung|elbow|knee|foot|ear|asthma|finger|shoulder|flash|arc, occupational|
      industrial asthma|dermatitis|deafness|eczema from|since|drove|made|and, flat feet|footed|foot, pins and needles,
      plates|pins|screws|metal in @his|the? ${body}|leg|head, plate|pin|pins|screws in @his, removed|took|taken|cut|
      found|had out? a|an|his|her|my|the tumour|tumor|lump|growth|polyp|kidney|spleen|appendix|gallbladder|womb|
      breast|prostate|testicle|thyroid|cyst|lesion|melanoma|mole from|on|in|the|out|removed|of|size, tumour|tumor|
      lump|growth|cyst|polyp|shadow the|on|in|of|from|removed size|his|her|my|the|lung|breast|brain, kidney|liver|
      lung|cornea|heart donated|donor|transplant|transplanted|recipient|given|trouble, one|a kidney|lung|testicle|
      breast|eye|ear|leg|hand|arm donated|left|only|removed|short|missing|down|works|to, with @his brother|sister|
      mother|father|wife|husband|son s? kidney|liver|marrow, brother|sister|father|mother|wife|husband|donor s kidney|
      liver, transplant games|in|at|since, deaflympics|paralympics|paralympic|invictus|parasport|cybathlon|
      specialolympics games|medal|medallist|bronze|gold|silver|team|swimmer|squad|trials, paralympian|deaflympian,
      alpine clinic, on oxygen|steroids|biologics|immunosuppressants|methotrexate|humira|antidepressants|ssris|
      lithium|clozapine|warfarin|insulin|morphine, dialysis in|at|on|three|since|days|mondays|patient|twice|four,
      chemo|radiotherapy|dialysis|infusion|infusions|physio|ivf|oncology|hospital|therapy|antenatal|clinic|
      rheumatology|cardiology appointments|appointment|days|day|on|sessions|every|thursdays|until|ended|finishes|next|
      starts, fed by|through tube|a|peg|nasogastric, tube fed|feeding, weighed|weighs|dropped|down|under|lost|gained
      under|to|six|five|seven|nine|thirty|four|over? six|seven|five|forty|twenty|four stone|kilos|st|kg, doesn|does|
      didn|won|never|hardly|barely|stopped t|not|never? eat|eats|ate|eating and|we|at|properly|in|lunch|for|enough,
      doesn t eat and, cut|cuts|cutting|harmed|burned|hurts|harm|harms herself|himself|myself, used|uses to cut|harm|
      purge|starve|binge|drink|vomit|need|inject|smoke herself|himself|myself|a|as|heroin|for, purging, bingeing, an?
      old eating|illness|injury|wound, psychiatric|psych|mental|detox|rehab|secure|burnout patient|admission|stay,
      sectioned|detained|held|admitted|inpatient|outpatient under|in|to|at the? mental|section|s2|s3|maudsley|priory|
      bethlem|springfield|gartnavel|carstairs, sectioned twice|for|on|under|in|at, been|was|were|is|s|twice|once|
      voluntarily|first hospitalised|sectioned|committed to|in|at|with|for|under|twice|after, admitted to hospital|the
      priory|maudsley|retreat|bethlem|cassel|ward, Maudsley|Priory|Bethlem|Bethlehem|Cassel|Retreat|Tavistock|
      Broadmoor|Rampton|Ashworth|Carstairs|Gartnavel|Barnwood|Ticehurst|Menninger|McLean|Bellevue|Hazelden|Sheppard|
      Castle|Clouds|Betty|Promis|Nightingale|Phoenix|Cygnet as|twice|in|for|before|after|on|and|at|since|craig|house|
      ford|clinic|hospital, in|to|at|from|spent|admitted the Maudsley|Priory|Bethlem|Retreat|Cassel|Portman|
      Nightingale, in|at|from st|saint andrew|andrews|patrick|vincent|john|luke|mary|thomas|bart|jude s? .. patient|
      ward|unit|psychiatric|chemo|dialysis, as a|an patient|inpatient|outpatient|sectioned|voluntary in|at|on|there|
      twice|himself|herself|myself|patient, as a patient, clinic|sanatorium|spa|hospital|ward in|near the|edinburgh|
      alps|switzerland|davos ... winter|drink|burn*|nerves|dries|rest, with a clinic|psychiatrist|therapist|coach and|
      in, burned|burnt|burning|burns out|up at|in|after|twice|once|as|properly|from|because|badly|last, broke|cracked|
      fell to? pieces|apart|down after|under|in|over|from|completely, had|suffered|having|following|after|since|from
      a|another|his|her|my|total|complete|nervous? breakdown|burnout|collapse|crisis|episode|meltdown, ptsd|PTSD|
      cptsd|trauma|flashbacks from|since|after|about|and|because, fear|terror|dread|phobia of flying|heights|lifts|
      crowds|needles|spiders|enclosed|driving, panics|panic|panicking|panicked in|attack|attacks|disorder lifts|
      crowds|since|on|at|in|and|tunnels, won|will|can|can|couldn t? do|take|use|go|work|be|enter|fly|bear indoor|
      lifts|crowds|the|in|planes|concerts|tunnels|outdoors ... since|because, asd|ASD|adhd|ADHD|autism|autistic|
      aspergers|asperger|aspie|tourettes|dyspraxia|dyspraxic|dyslexia|dyslexic|dyscalculia|audhd level|1|one|
      diagnosed|diagnosis|new|so|assessment|since|coloured|prefers|but|combined|inattentive|late|traits|meds, prefers|
      needs written|quiet|noise|subdued|fixed|clear instructions|room|cancelling|lighting|routine|space,
      neurodivergent|neurodiverse|neurospicy|adhder|autie, on the autism|autistic|spectrum spectrum, coloured|tinted
      overlays|glasses|lenses|paper|overlay, extra time in|for|at exams|tests|dyslexia|reading, stammers|stammered|
      stutters|stuttered|stammering|stuttering badly|when|but|on|a|and|since|under|slightly|at|less, stammers|stutters
      but|and|when|which, stammer|stutter|lisp|tic|tremor|limp|squint that|which|comes|when|goes|gone|when|since|
      cured|and|on|in|as|until, used to stammer|stutter|drink|cut|smoke|use|gamble|faint|fit|sleepwalk|wheeze, speech
      therapy|therapist|impediment until|as|for|since|after|from|when|helped, had speech|physio|psycho|occupational
      therapy|therapist, dries|drying|dried|sobered|sobering|cleaned out|up|himself|herself in|at|for|every|twice|
      after|and|since|by, years|yrs|months|days|weeks|decade|decades dry|sober|clean|abstinent|teetotal this|since|in|
      and|from|next|last|the|a|off|now|next|on|free|he|she|drink|drinking|touching|gambling|heroin|smoking|crack,
      ${numbers} years|yrs|months|days|weeks|decades dry|sober|clean|abstinent, is|s|was|been|am|stays|stayed|remains|
      keeps|kept|got|get|gets|staying|getting|now|be clean|sober|dry|abstinent|teetotal now|since|for|this|eighteen|
      these|six|five|ten|off|two|three|four|seven|eight|nine|twelve, stayed dry|sober|clean, off the ice|drink|booze|
      bottle|sauce|wagon|gear|smack|crack|fags|drugs|pills|meth|grog|piss|pints|cigarettes|weed|juice|poppers|horses
      since|for|now|and|months|years|this|lets, on the wagon|sauce|bottle|drink|booze|gear|piss|ice|methadone|patch|
      patches|pull since|for|again|now|and|at, not|never|hasn|haven|t touch|touched|touching|had|drunk|taken|placed|
      smoked|used|t t? a|an|drink|alcohol|any|drop|his|drugs since|in|drink|drop|bet|cigarette|for|again|cocaine|
      heroin|anything, touched a drink|drop|bottle|card|cigarette|needle, a drink since|in|to|problem|before, drinks|
      drank said|heavily|alone|too|on|himself|herself|hard|like|a|again|at|before|steadily|more|vodka|to|spirits|in|
      himself the|lot|job|much|his|her|landlord|fish|bottle|work|bit|than|morning|secret|forget, drinks said the,
      needed|needs|need|used to? need? a bottle|drink to get|in|before|to, bottle to get out, likes|liked|loves|fond|
      partial|overfond|slave of? a|his|her|the to? drink|dram|tipple|bottle|sauce|whisky|pint|wee, gambling|drink|
      drinking|booze|drugs|cocaine|pills|heroin|alcohol|betting|slots|painkillers|ketamine got|nearly|almost|took|
      cost|ruined|ended|had|has|was|were|beat|wrecked|finished the|hold|him|her|his|my|better|a|it|marriage|career,
      goes|went|go|going|attends|attended|attending|belongs|sponsors|joined|found|to|his|her|thursday|weekly to|his|
      her|the|an|weekly|tuesday|thursday|my|in|of? a? aa|AA|na|NA|ga|GA|gamblers|alcoholics|narcotics|ca|CA|oa|OA|al|
      smart|cocaine|overeaters meeting|meetings|anonymous|group|recovery|sponsor|on|every|and|since, gamblers|
      alcoholics|narcotics|cocaine|overeaters|marijuana|debtors|workaholics anonymous, GA|AA|NA meeting|meetings|
      sponsor|group|chip|since|every|member|on, smart recovery meeting|meetings|group|since, sobriety|recovery|aa|na
      chip|coin|medallion|token|birthday|journey|date|app, coin in @his pocket, coin|chip that says|reads|marks|for
      ${numbers}, in recovery from|since|for|and|after|now, recovering|recovered|former|ex|reformed|functioning|dry|
      secret|active addict|alcoholic|drinker|drunk|user|gambler|junkie|smoker|anorexic|bulimic|alky|crackhead|
      workaholic, ex|former|lapsed|heavy|chain|lifelong|reformed|pack smoker|drinker|user|boozer|toper, chain|heavy|
      occasional|lifelong|ex|former|social|non smoker|smokes|smoking|drinker|vaper, chainsmoker, trying|tried|on|
      using|chews|wears nicotine|patches|vaping|gum|zyban|champix|hypnosis|to quit, smokes|smoked|smoking|vapes|vaping
      twenty|forty|like|thirty|a|roll|rollies|outside|heavily|sixty|ten|too|on|at|every|in|two|pipe|constantly, lost
      two|three|the|his|her|a|my|everything|it houses|house|home|savings|shop|wage|wages|all|fortune to|on|at|
      gambling|through gambling|the|horses|betting|roulette|drink|slots, having lost two houses, lost to|through the?
      gambling|drink|drinking|bottle, ${numbers}|seven|twenty|thirty weeks|months|wks gone|along|pregnant|expecting,
      weeks gone|pregnant|along, twelve weeks gone, expecting in|this|next|twins|again|a|her|our|their|at|from|soon|
      number|any|and|baby|since|with|for? the|new|year|march|april|may|june|july|august|september|october|november|
      december|january|february|spring|summer|autumn|first|second|third|child|baby|october, baby|babies|twins|
      triplets|second|first|third|child|little due|one|on|expected|arriving|is|baby|child|arrives in|on|at|while|any|
      is|next|before|due|april|may|june|july|august|september|october|november|december|january|february|march|soon|
      the|around, due|expecting in|on|at|twins|around|any|before|next|mid|early|late august|september|october|
      november|december|january|february|march|april|may|june|july|day|autumn|spring|christmas|easter ... baby|
      pregnant|twins|maternity|midwife|bump, my|her|their|our second|first|third|next|new|unborn|baby baby|child|one
      is|due|bump, bump|midwife|antenatal|maternity appointments|appointment|class|classes|showing|shows|visits|notes|
      exemption, with child, up the duff, bun in the oven, in the family way, in the club with, knocked up, eating for
      two, heavily pregnant|expecting, lost|losing|loses|lose the|a|our|his|her|their|my|baby|twins|pregnancy baby|
      pregnancy|twins|child|in|at|boy|girl, lost the|our|a|her|their|my baby, miscarried|miscarriage|miscarriages|
      stillborn|stillbirth|ectopic|molar|preeclampsia|hyperemesis in|at|last|the|and|pregnancy|twice|this|after|
      before|on|since, rounds|cycles|attempts|courses|course|round|cycle of ivf|IVF|icsi|iui|fertility|chemo|
      chemotherapy|radiotherapy|steroids|antibiotics, ivf|icsi|iui|clomid|fertility|surrogacy in|appointments|
      appointment|cycle|round|treatment|next|failed|after|has|injections|drugs|for|and|means, lactation|breastfeeding|
      pumping|expressing break|breaks|mother|mum|schedule|until, express|expresses|expressing|pumps|pump milk, still
      nursing|breastfeeding|feeding the|her|baby, caesarean|csection|c|section|episiotomy in|last|recovering|six|scar|
      section|after, had a caesarean|hysterectomy|miscarriage|termination|stillbirth|vasectomy|abortion, menopausal|
      perimenopausal|perimenopause|menopause|hrt|hot symptoms|brain|flushes|patches|since|and|hit|made|has|means|
      sweats, postnatal|postpartum|pnd|baby depression|psychosis|blues|anxiety|illness, ${fam} has|had|is|was|with|s|
      have|lives|suffers|goes|needs|born|on|diagnosed|recovering|in|dying|died|developed ${ill}|cystic|motor|down|
      downs|autistic|epileptic|diabetic|deaf|blind|disabled|dialysis|chemo|cerebral|multiple|type|leukaemia|muscular|
      spina|brain|terminal|terminally|seriously|parkinson|dementia|cancer|huntington|hospice|remission|wheelchair|
      rehab|severe|dyslexic|long|heart|kidney, ${fam} has motor|cystic|multiple|cerebral|muscular|brain|heart|sickle,
      @his ${fam} is|was|s on|in|having|going|undergoing|waiting|recovering|blind|deaf|disabled|ill|sick|dying|
      autistic|diabetic|epileptic|terminally|very|seriously|poorly dialysis|chemo|hospital|rehab|a|for|from|ill|
      treatment|surgery|wheelchair, mum|mother|dad|father|parent|parents|carer|wife|husband|brother|sister|son of|to|
      for a|an|the|his|her|my|our|two|her|disabled|autistic boy|girl|child|son|daughter|husband|wife|mother|father|
      brother|sister|children|disabled|autistic|parent with|who|in .. ${ill}|cystic|down|downs|cerebral|autistic|a|
      special|wheelchair|muscular|disability|motor|needs, cares|caring|cared|carer|nursed|nurses|nursing for|his|her|
      my .. disabled|dying|sick|ill|autistic|terminally|demented|blind|bedridden ${fam}, physio|dialysis|chemo|
      hospital|clinic days|day|runs|mornings|appointments|visits, mnd, up to date with|on hep|mmr|jabs|bcg|
      vaccinations|immunisations|boosters|@his, hep b|a|mmr|bcg|tetanus|yellow|rabies|typhoid|polio|varicella|flu|
      covid jab|jabs|vaccine|vaccinated|vaccination|immunity|immune|course|series|booster|boosters|certificate|titre|
      titres|done|up|fever|and|mmr|status|shots, mmr and bcg, bcg scar|and|done|certificate, immunised|immunized|
      vaccinated|vaccinnated|vacinated|vaxxed|unvaxxed|boosted|jabbed against|for|up|with|twice|in|and|hep|four|
      thrice|in|at, all|his|her|my|covid|travel jabs|vaccinations|shots|immunisations|boosters, refuses|refused|
      declined|won|against the|a|any|his|her|t|flu|covid jab|jabs|vaccine|needle|booster|vaccination, proof of
      vaccination|immunity|immunisation, immune to hep|measles|chickenpox|rubella, mask exempt|exemption|exempted,
      allergic|alergic|intolerant|sensitive|sensitised|hypersensitive|reacts|anaphylactic to iroko|cedar|cats|wool|
      penicillin|horsehair|latex|flour|wheat|nickel|epoxy|cement|chrome|isocyanates|formaldehyde|bleach|sesame|kiwi|
      eggs|dairy|gluten|shellfish|strawberries|dust|hay|grass|sulphites|aspirin|ibuprofen|adhesive|ink|hair|ammonia|
      pollen|bees|wasps|peanuts|nuts|soya|lanolin|resin|rosin|dogs|feathers|perfume|solvents|mould|wasp|bee|tree|nut|
      a|most|all|both|western|any|lidocaine|codeine|iodine|plasters|hops|yeast|malt|fish, nut|nuts|wheat|flour|dust|
      latex|penicillin|egg|bee|wasp|sesame|soya|milk|cat|dog|dye|epoxy|nickel|pollen|fish|shellfish|dairy|gluten|pet|
      peanut alergy|allergy|allergies|alergies|intolerance|sensitivity|anaphylaxis, gluten|dairy|lactose free|
      intolerant because|coeliac|since|diet|for|doctor, gets|get|has|having|had|needs|receives|on cortisone|steroid|
      botox|b12|depot|iron|insulin|pain|epidural|migraine|allergy|biologic|nerve|testosterone|hormone|vitamin shots|
      injections|jabs|infusions|infusion|injection|block|therapy|shot, cortisone shot|shots|injection|injections|for|
      jab, frozen shoulder, hydrocortisone, cpap machine|mask|at|every|user|for, sleep apnoea|apnea|clinic|mask|
      machine|study mask|machine|and|since|diagnosed, sleeps with|on|under a|an|his|her|oxygen cpap|mask|machine|
      ventilator|three, narcoleptic naps|and|since|but|with, naps at|twice|two because|one|a, two naps|rests,
      collapsed|collapsing|fainted|fainting|keeled in|at|on|over|after|during|twice the|at|on|gantry|in|stage|work|
      his|her|once|twice, fits|seizures|blackouts|faints|spells|dizzy|dizziness|turns|palpitations since|under|every|
      once|at|from|spells|when|on|stopped|twice|three, whiplash|concussed|concussion|amnesia after|from|since|
      following, frost|heat frostbite|bite|stroke, cough|coughs|coughing|wheezes|wheezing|wheeze|breathless|puffs up|
      blood|on|when|all|badly|through|a|since|stairs|at, terminal|terminally|incurable|inoperable|metastatic|stage
      ill|diagnosis|cancer|tumour|four|iv, months|weeks|year to live, given|gave @he? months|weeks|six|a|years|year to
      live, at death s door, brush with death, near fatal, life threatening illness|allergy|condition, iron lung,
      polio as|at|left|in|and|survivor, thalidomide, rickets, scarlet|rheumatic fever, kidney stones|stone|infection,
      bell s palsy, sunstroke, sepsis|septicaemia|meningitis|encephalitis took|cost|left|at|in|as|nearly|and|when|
      survivor, lyme disease|since|cost|from|caught, flare|flares|flareup|flareups|relapses up|ups|when|of|and|every,
      good days n|and|days|bad, bad days n|and|on|she|he|in, on bad days, some days she|he can|needs|walks|cannot,
      days only because|on, no nights because|on|since|doctor, energy|spoons|fatigue|pacing limited|levels|for|
      fatigue|means|after|clinic|from, tires quickly|easily|fast, remission since|for|from|now|after, all clear in|
      from|after|since|last|five, five|two|ten years clear|remission|cancer|since, scan was|is|came clear|fine,
      mastectomy|lumpectomy|hysterectomy|prostatectomy|colostomy|ileostomy|laryngectomy|amputation|angioplasty|
      gastrectomy|splenectomy|tonsillectomy|thyroidectomy|nephrectomy|craniotomy|laminectomy|arthroscopy in|last|at|
      after|since|and|on|for|followed|next|planned|due|scheduled|left|as, gastric sleeve|bypass|band|balloon, waiting
      list for|at|hip|knee, list for a|hip|knee hip|knee|kidney|liver|lung|heart|cornea, covers|hides|conceals her|
      his|the|my own? psoriasis|eczema|acne|scars|vitiligo|rosacea|birthmark|stammer|tremor|tics|limp, psoriasis|
      eczema|dermatitis|vitiligo on|under|all|over|of the|her|his|my|hands|face|both, scars|scarring on|of|from|after
      @his|the|both? wrists|arms|burns|surgery|thighs|heart, burns to @his|the|forty, third degree burns, walks with|
      without|slowly a|two|an|help, limp from|since|after|but|and|comes|that|on, sick pay|note|leave|line|certificate|
      list since|until|from|till|runs|ends|expires|at, on sick pay|leave|since, fit note, statutory sick, wia|income
      protection|permanent health insurance|since|claim, medical leave|grounds|retirement|reasons|discharge|history|
      exemption|restriction|appointment|appointments|condition|bracelet, tribunal for disability, disability pension|
      passport|benefit|since
    `,
    trait: `
      bullimic, hypermobile, thalidomider, paralympian, deaflympian, perimenopausal, menopausal, hypoglycaemic,
      photosensitive, lactating, vaxxed, unvaxxed, chainsmoker, hypotensive, arthrogrypotic, ataxic, aphasic,
      dysphasic, apraxic, anosmic, albinotic, ventilator dependent, oxygen dependent, steroid dependent,
      immunodeficient, seroconverted, undetectable, peanut allergic, nut allergic, latex allergic, audhd, neurospicy
    `,
    topic: `
      ross river, insulin patch|pen|pens, power chair, powerchair, libre sensor, macular trouble, ga meeting, nut
      alergy, large print only, bullimia, gout in, stroke in|at, medic alert, medicalert, erythromelalgia, fibrous
      dysplasia, gastroparesis, gluten ataxia, hemicrania, livedo, meralgia, morton s neuroma, motor tics, mucositis,
      nystagmus, orthostatic, pectus, pilonidal, pityriasis, proctitis, prolapse, pyoderma, sacroiliitis, strabismus,
      stargardt, syncope, talipes, temporal arteritis, tethered cord, thoracic outlet, torticollis, trichomoniasis,
      urticaria, varicocele, vasovagal, ventricular, vulvodynia, xerostomia, leptospirosis, schistosomiasis,
      leishmaniasis, filariasis, river blindness, yellow fever, lassa, mpox, monkeypox, diphtheria, cyclosporiasis,
      legionnaires, histoplasmosis, valley fever, tapeworm, giardia, sinus surgery, vestibular neuritis,
      costochondritis, gastroenteritis, achalasia, barretts, oesophagitis, hiatus hernia, pouchitis, j pouch,
      urostomy, nephrostomy, peg tube, picc line, hickman line, port a cath, spinal stimulator, baclofen pump, deep
      brain stimul*, ketogenic, vyvanse, strattera, lexapro, zoloft, wellbutrin, effexor, cymbalta, seroquel, abilify,
      zyprexa, lamictal, depakote, topamax, tegretol, epilim, lyrica, nurofen plus, co codamol, suboxone, espranor,
      champix, zyban, acamprosate, librium, chlordiazepoxide, humalog, novorapid, lantus, tresiba, jardiance,
      trulicity, victoza, entresto, eliquis, xarelto, plavix, symbicort, fostair, xolair, nucala, fasenra, kaftrio,
      orkambi, trikafta, cosentyx, stelara, enbrel, cimzia, remicade, ocrevus, tysabri, copaxone, tecfidera, gilenya,
      avonex, biktarvy, triumeq, descovy, revlimid, gleevec, keytruda, zoladex, prostap, arimidex, femara, utrogestan,
      oestrogel, clomid, menopur, progesterone, aimovig, ajovy, sumatriptan, rizatriptan, botox for migraine,
      emgality, sativex, madopar, sinemet, riluzole, donepezil, memantine, creon, colestyramine, pentasa, entocort,
      budesonide, octasa, imuran, plaquenil, arava, rinvoq, xeljanz, olumiant, alendronic, denosumab, prolia,
      allopurinol, colchicine, fludrocortisone, desmopressin, cabergoline, hydroxyurea, tranexamic, factor viii,
      emicizumab, mefloquine, primaquine, ivermectin
    `,
    hint: `
      off sick, in remission, in recovery, on the mend, on the sick, on medication, under the doctor, in a bad way,
      not well, laid up, short of breath, unsteady, shaky, run down, burned out, on the edge, losing it, an addict, an
      alcoholic, a drunk, a drinker, a smoker, a cripple, an amputee, a cancer survivor, a survivor, a recovering,
      wheezy, double jointed, hypermobile, with child, due any day, on meds, on tablets
    `,
    field: `
      narcolep*, alopecia, keratoconus, endometrio*, neurone, fibrosis, guillain, barre, ross river, tendonit*,
      sciatica, psoria*, hashimoto*, hep, pacemaker*, patch, pump, power chair, powerchair, apnoea, cpap, libre,
      dexcom, omnipod, sensor, epipen*, auvi q, blue badge, macular, hydrocortisone, zopiclone, gamblers anonymous,
      alcoholics anonymous, narcotics anonymous, ga, aa, na, sponsor, coin, chip, alergy, alergic, alergies, tinnitus,
      flat feet, cortisone, cruciate, acl, achilles, hearing aid*, braille, jaws, nvda, zoomtext, large print,
      overlays, nicotine, patches, smoker*, vape*, vaping, audiogram, spirometry, eng1, ml5, oguk, ishihara,
      mammogram, smear, biopsy, colonoscopy, endoscopy, ecg, mri, works doctor, company doctor, occupational health,
      occupational physician, dvla, vocational entitlement, class 1, medical, fit note, fit, flea, fiddle, ox,
      constitution, restart*, donated, kidney, truss, corset, splint, caliper, calliper, stick, cane, crutch*, frame,
      rollator, wheelchair*, step free, ground floor, ramp, prosthe*, stump, fingertips, baler, guillotine, fingers,
      missing, deaf*, blind*, bat, hears, lip read*, bsl, bad eye, bad ear, bad back, bad knee, gave out, packed up,
      knees, hips, back, rebuilt, replaced, tumour, polyp, lump, growth, colon, dust, x ray, lungs, concussion*,
      collapsed, fainted, blackout*, seizure*, fits, stroke, speech, stammer*, stutter*, lisp, tic, tics, tremor*,
      shaky, pale, pricks, insulin, doses, sugars, inject*, injections, shots, jab*, immunis*, mmr, bcg, hep b,
      titre*, tetanus, boosters, weeks gone, months gone, expecting, due, bump, midwife, antenatal, twins, second
      baby, lactation, breastfeed*, miscarr*, lost the baby, ivf, icsi, iui, clomid, surrogac*, caesarean, menopaus*,
      perimenopaus*, hrt, dry, sober, clean, dries out, drying out, off the ice, methamphetamine, meth, bottle, booze,
      drink, drinks, drank, drinking, landlord, wagon, sauce, gambling, betting, horses, slots, rehab, clinic, priory,
      maudsley, bethlem, cassel, retreat, st andrew, st andrews, st patrick, springfield, gartnavel, hazelden,
      menninger, nightingale, castle craig, clouds house, inpatient, outpatient, patient, admitted, sectioned, cut
      herself, cut himself, self harm*, eat, tube, stone, weighed, bulim*, bullimi*, anorex*, burned out, burnt out,
      breakdown, nerves, panic*, phobi*, fear of, flashbacks, adhd, asd, autis*, asperger*, neurodiv*, meds,
      medication, tablets, pills, lithium, hydrocort*, hypos, glucose, undetectable, antiretroviral*, arvs, hiv,
      hepatitis, malaria, dengue, lyme, leptospirosis, brucellosis, tb, silicosis, remission, relapse*, flare*, bad
      days, fatigue, naps, sleeps, insomnia, thyroid, coeliac, gluten, nut, iroko, cedar, penicillin, latex, wool,
      horsehair, paralymp*, deaflymp*, invictus, transplant*, dialysis, chemo*, motability, pip, dla, esa, ndis, ssdi,
      access to work, sick pay, off with, off again, elvanse, vyvanse, strattera, lexapro, zoloft, wellbutrin,
      effexor, cymbalta, seroquel, abilify, zyprexa, lamictal, depakote, topamax, tegretol, epilim, lyrica, co
      codamol, suboxone, champix, zyban, acamprosate, librium, humalog, novorapid, lantus, tresiba, jardiance,
      trulicity, victoza, entresto, eliquis, xarelto, plavix, symbicort, fostair, xolair, kaftrio, trikafta, cosentyx,
      stelara, enbrel, remicade, ocrevus, tysabri, copaxone, tecfidera, biktarvy, triumeq, descovy, revlimid,
      keytruda, zoladex, arimidex, utrogestan, oestrogel, sumatriptan, sativex, madopar, sinemet, riluzole, creon,
      pentasa, budesonide, plaquenil, rinvoq, prolia, allopurinol, colchicine, hydroxyurea, nystagmus, strabismus,
      stargardt, syncope, urticaria, torticollis, achalasia, hiatus, urostomy, picc, stimulator, ${ill}, insulin
      patch|pen|pens, libre sensor, macular trouble, ga meeting, nut alergy, large print only, bullimia, gout in,
      stroke in|at, medic alert, medicalert, erythromelalgia, fibrous dysplasia, gastroparesis, gluten ataxia,
      hemicrania, livedo, meralgia, morton s neuroma, motor tics, mucositis, orthostatic, otitis, pectus, pilonidal,
      pityriasis, proctitis, prolapse, pyoderma, sacroiliitis, sciatic, talipes, temporal arteritis, tethered cord,
      thoracic outlet, trachoma, trichomoniasis, varicocele, vasovagal, ventricular, vulvodynia, xerostomia,
      schistosomiasis, leishmaniasis, filariasis, river blindness, yellow fever, lassa, mpox, monkeypox, diphtheria,
      cyclosporiasis, legionnaires, histoplasmosis, valley fever, tapeworm, giardia, sinus surgery, vestibular
      neuritis, costochondritis, gastroenteritis, barretts, oesophagitis, hiatus hernia, pouchitis, j pouch,
      nephrostomy, peg tube, picc line, hickman line, port a cath, spinal stimulator, baclofen pump, deep brain
      stimul*, ketogenic, nurofen plus, espranor, chlordiazepoxide, ventolin, nucala, fasenra, orkambi, cimzia,
      gilenya, avonex, gleevec, prostap, femara, menopur, progesterone, aimovig, ajovy, rizatriptan, botox for
      migraine, emgality, donepezil, memantine, colestyramine, entocort, octasa, imuran, arava, xeljanz, olumiant,
      alendronic, denosumab, fludrocortisone, desmopressin, cabergoline, tranexamic, factor viii, emicizumab,
      mefloquine, primaquine, ivermectin, dyslexik, dislexic, bullimic, hypermobile, thalidomider, paralympian,
      deaflympian, perimenopausal, menopausal, hypoglycaemic, hyperthyroid, hypothyroid, photosensitive, lactating,
      vaxxed, unvaxxed, chainsmoker, agoraphobe, claustrophobe, hypotensive, tetraplegic, hemiplegic, arthrogrypotic,
      ataxic, aphasic, dysphasic, apraxic, anosmic, albinotic, ventilator dependent, oxygen dependent, insulin
      dependent, steroid dependent, immunodeficient, seroconverted, peanut allergic, nut allergic, latex allergic,
      audhd, neurospicy
    `,
    mask: `
      blind rivets|flanges|rivet, deaf old compressors, pregnant pauses|pause, unhappy since the restructuring, lovely
      bedside manner, bedside manner, depression tracking, allergic to early|managers|meetings|powerpoint|
      spreadsheets|bureaucracy|jargon|monday|mondays|admin|small, allergic in his|her own phrase, sick gearbox|
      building, diagnosed a sick, crutch of his|her|the argument, recognition came late to, good with|w vac pack, lost
      his voice half, expecting nothing of|from, perfectly numerate, a sugar free, fear of missing, broke his|her
      duck|word|silence, heart of the team|business|project|city, lung of the, backbone of, back in the? office|uk|
      london|february|march|april|may|june|july, clean code|room|rooms|energy|air|water|driving|licence|tech, dry
      stone|goods|ice|cleaning|dock|run|wall|lining|liner|cargo|wit|humour, fit out|outs|for purpose|in well|right|to
      print, spare|golden handshake|pair, drug discovery|development|trials|company|safety, sober assessment|tone|
      analysis|judgement, off the back|shelf|record|grid, stroke play|order|of genius|of luck|index|of midnight, two
      stroke|strokes, hand stroke, butterfly stroke, stroke unit|nurse|ward|physio|rehab|team|association|consultant
    `,
  },
};
