import type { Lexicon } from '../../Lexicon.js';

/** Convictions, offences, suspicions, arrests, proceedings, measures of a court, and their absence. */
export const englishCriminalConviction: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
      convicted of|for|in|twice|and|at|by|as|under|on|last, wrongfully|wrongly|never|been|was|not|once|twice|
      previously|being|is|since|fraudster|a convicted|imprisoned|jailed|arrested|charged|prosecuted|cautioned|
      acquitted|indicted|incarcerated|accused|sentenced|detained|tagged|pardoned|exonerated|interned|handcuffed|
      remanded|raided, conviction for|of|in|was|spent|unspent|quashed|from|overturned|as|on|dating|at, spent|unspent|
      previous|prior|criminal|past|drug|driving|suspended|no|any|juvenile|old|fraud|theft|her|his|my|motoring|minor|
      without|single|two|three|one|other conviction|convictions, criminal record|records|past|history|background|
      proceedings|charge|charges|case|conviction|offence|offences|offense|complaint|caution|investigation|trial|damage|
      liability|court|check came|organisation, no|clean|police|has|have|had|without|a|long|his|her|with|any|spotless|
      blank|juvenile|arrest|prison rap? record|sheet for|since|with|and|he|she|came|theft|violence|police, police
      record|caution|investigation|bail|custody|record|interview|station|raid|arrested, clean record, clear|clean|
      enhanced|basic|blank dbs|crb|record|disclosure|police|criminal .., dbs .. clear|clean|came|shows|showed|returned|
      reveals|revealed|disclosed|discloses|mentions|flagged|lists, disclosed|declared|discloses|declares|admitted|
      admits|mentions|concealed|hid .. conviction*|offence*|caution|record|sentence|theft, ex|former|young|reformed|an
      offender|convict|prisoner|inmate|felon|con|burglar|thief|fraudster|hacker|gangster|dealer|detainee|lag|smuggler|
      bankrobber, ex offender*|con|convict|prisoner|inmate, served|serving|serves|did|spent|doing|sentenced|given|got|
      received|gets|faces|faced|handed|awaiting|completed|finished .. sentence|months|prison|jail|community|probation|
      parole|custody|remand|suspended|borstal|tag|inside .. prison|jail|for|behind|sentence|in|inside|custody|
      probation|order|service|tag|penitentiary|youth|detention|at hmp|hmp|parole, served time, did time, doing time,
      behind bars, prison|jail|custodial|suspended|community|life|month|year|non sentence|term|order|time|record, time
      in prison|jail|inside|custody, in prison|jail|custody|borstal|detention|penitentiary, released from prison|jail|
      custody|hmp, out of prison|jail, left prison|jail|hmp, on probation|parole|bail|remand|licence|trial, probation
      order|officer meets|officer calls|period ends|until, parole until|ends|conditions, electronic tag, ankle
      bracelet|tag|monitor, community order|payback|service, restraining|supervision|confiscation|exclusion|barring|
      non|antisocial order|molestation, restraining order, disqualified|banned|barred|struck from|as|off driving|
      acting|working|director|being|the|football|teaching, driving ban, lost @his licence for, drink|drunk driving|
      driver|driver|dui, under the influence, sex offender|offenders register, on the sex offenders, wanted by|for|in
      .. police|fraud|murder|interpol|theft, red notice, arrest|arrests warrant|for|in|record|during|at|after|was|on,
      under|being|is|police|faces|face|facing|pending|awaiting|subject|criminal|charged|up|on investigat*|investigated|
      prosecution|indictment|charges|charge|trial|arrest|suspicion|caution|formal|house|sentencing by|for|over|of|into|
      with|against|on|at|in|as, under investigation, awaiting|faces|facing|stood|standing|stand|pending|goes|went|on
      trial|sentencing|charges|extradition, charged with .. @crime, charges|charge were|was|against|dropped|of|are,
      charges dropped, case dismissed|dropped, accused of .. @crime, suspected of, suspicion of, guilty plea|of|
      verdict, acquitted of|in|on|by|after, no case to answer, nothing was proved, magistrates court fined, fined for|
      by .., was|been|were|she|he|i fined, pleaded guilty, crown court, old bailey, magistrates fined|convicted|gave,
      court appearance|convicted|gave|acquitted|sentenced|ordered, in court for|on|over|charged|twice, crossed|trouble|
      run|brush|problem|problems|difficulties|issues|record with|ins in? the law|police|courts|justice, brushes with
      the, trouble with the police|law, known to the? police, @he stole|embezzled|robbed|burgled|defrauded|forged|
      assaulted|stabbed|murdered|raped|shoplifted|smuggled|killed, stole from|money|a|his|her|from, stealing|theft|
      embezzl*|robbery|shoplifting from|of|in|when|by|conviction|charge|charges|at, involved|mixed|implicated|took|
      named in|up .. fraud|robbery|theft|gang|drug|burglary|murder|smuggling|trafficking|scandal|assault|brawl, dealt|
      sold|deals drugs|cocaine|cannabis|heroin, drug dealer|dealing|trafficking|offence|possession|conviction|charge,
      rap sheet, young offender*, youth offending, juvenile court|detention|record|delinquen*, youth court, prison
      release, rehabilitat* of offenders, rehabilitation period, police have|has|had nothing|interview*, nothing on
      file, no police record, law abiding, never been in trouble, crime of|in|he|she, committed|commits|commit|
      committing .. crime|crimes|offence|fraud|murder|theft|perjury|robbery|assault|burglary|felony, assault on|
      conviction|charge, tax evasion|fraud conviction|charge, hate crime, war criminal, gang member, money laundering
      charge*, grievous bodily, actual bodily harm, possession of cannabis|cocaine|drugs|heroin|class|an|firearms,
      breach of the peace, breach of bail, bound over, community service order|for|hours, hours of community, prison
      number, cell mate, first|repeat|serial|persistent|petty offender|offence|offender*, minor offence, hit and run,
      contempt of court, insider trading charge*, insider dealing, tax fraud, benefit fraud, cautioned for|by|in,
      police caution, conditional discharge, absolute discharge, interned in, deported for|after, plea bargain, plea
      deal, jury acquitted|convicted|found|cleared, cleared of|by .., arrested|charged|cautioned|convicted|prosecuted|
      sentenced|jailed|imprisoned|detained|bailed|acquitted|fined|indicted|remanded|pardoned|extradited|interned|
      investigated|questioned|suspected|accused|summonsed|interviewed|raided|booked|handcuffed for|at|in|by|on|of|
      twice|once|under|after|during|with|as|over|and|but|because|outside|near .., been|was|were|is|being|got|be|never|
      once|twice|ever|not arrested|charged|cautioned|convicted|prosecuted|sentenced|jailed|imprisoned|detained|bailed|
      acquitted|indicted|remanded|pardoned|extradited|interned|incarcerated|exonerated|amnestied|cleared of|accused of|
      suspected of|investigated|questioned by|wanted by|locked up|put away|banged up, served|serving|did|doing|spent|
      sentenced|given|got|received|gets|handed|faces|completed .. months|years|sentence|weeks|term|time .. prison|jail|
      behind bars|suspended|inside|custody|probation|parole|tag|penitentiary|detention|hmp, done|did|does|doing|served|
      serving time|bird|porridge|stir|stretch, month|months|year|years|week|weeks in? prison|jail|inside|custody|
      imprisonment|detention|suspended|driving|community|custodial|behind|probation|conditional, sentence|sentenced|
      sentences|term|stay|stint of|to|for|in|at|was|spent|served|suspended .. months|years|prison|jail|community|hmp|
      weeks|life|hours|custody|probation, eighteen|six|twelve|two|three|four|five|nine|ten months|years in|inside for|
      prison|jail|custody|on|of prison|tag|parole|remand?, custodial, no|nothing|none|any|without|few|clean|blank|
      spotless|clear entries|entry|recorded|record|records|convictions|conviction|previous|offences|trace|record on|in|
      against|for|found|to|of? file|pnc|dbs|him|her|candidate|applicant|me|record|police|criminal|certificate, nothing|
      something|entries|one|an|two|three|old|minor|single entry? recorded|listed|shown|found|disclosed|appears|entry
      against|on|in .. candidate|applicant|record|dbs|certificate|police|him|her, dbs|crb|disclosure|police|background
      check|certificate|vetting|clearance|report|conduct came|shows|showed|showing|reveals|revealed|returned|clear|
      clean|lists|listed|mentions|flagged|blank|nothing|contains|negative .., police certificate|clearance|check clean|
      clear|negative|shows|without|came|is|was|blank, plead|pleaded|pleads|pled|plea|found|verdict|declared|judged of|
      not|no|was|to? guilty|innocent|liable|contest|deal|bargain .., guilty|innocent of|to|on|in|plea|verdict|by ..,
      plea deal|bargain|agreement, money laundering|laundring|launderer, tax|benefit|insurance|credit|card|mail|wire|
      vat|bank|expenses|securities|accounting|identity|cheque|welfare|mortgage|customs fraud|evasion|theft|dodging,
      cleared|acquitted|exonerated|absolved|innocent|guilty|accused|suspected|suspicion|convicted|charges|charged|
      conviction|convictions|caution|cautions|cautioned|arrest|arrested|record|tried|trial|sentence|sentenced|jailed|
      prosecuted|prosecution|fined|indicted|done|nicked|caught|pleaded|pleading|time|prison|jail|form|history|inside|
      offence|offences|counts|count|allegation|allegations|complaint|probe|questioned|investigated|implicated|involved|
      pardoned for|of|in|over|to|with|by|on a?|an?|the? .. @crime, cleared of|by .. charges|charge|wrongdoing|court|
      jury|all|police|any, all charges, charges against|dropped|were|withdrawn|pending|brought, no charges, never
      charged, drink driving|drunk driving|dangerous driving|drug driving conviction|ban|charge|offence|offense|in|
      twice|case|caution|sentence, driving disqualification, licence|license revoked|suspended|taken|lost for|after|by|
      because .. drink|drunk|court|driving|alcohol|dui, disqualified|banned|struck from|off|as|by driving|director|
      acting|holding|working|trading|being|entering|register|court|contact, been|be|get|got|getting|was|is|had|has|
      never|in|into in? trouble|brushes|brush|run|ins|dealings|problems|scrapes with|in the? law|police|justice|courts|
      authorities, trouble with|at .. law|police, past|previous|earlier|old|former|juvenile|teenage|youthful|minor|
      petty|serious|prior offences|offence|convictions|conviction|cautions|caution|crimes|arrests|arrest|offending|
      crime|delinquency|misdemeanour|felony|sentence|prosecution, cautions|caution both|for|from|as|aged|in|at|on|
      police, conditional|simple|police|formal caution, ex offender|con|convict|prisoner|inmate|felon|burglar|dealer|
      gang|offenders, former|reformed|ex|convicted|sometime|rehabilitated prisoner|inmate|convict|offender|burglar|
      thief|drug|dealer|gang|gangster|hacker|fraudster|criminal|shoplifter|robber|car|arsonist|smuggler|bank|con|addict
      and, gang member|life|days, on|wears|wearing|fitted|with|wore|has|under|subject|breached|released|out an|a|the|
      house|his|her|electronic|day|temporary|court|to? tag|bracelet|bail|licence|curfew|parole|probation|arrest|
      release|suspended|order, ankle tag|bracelet|monitor, subject of|to .. order|injunction|investigation|warrant|
      proceedings|curfew|probation|prosecution, restraining|protection|non|community|supervision|exclusion|
      confiscation|football|hospital|injunction|criminal behaviour|molestation|protection|banning|payback|confiscation
      order|orders, community service|payback|sentence|order|work hours|order|sentence|for|after|by, hours of unpaid|
      community, unpaid work order|hours, awaiting|faces|facing|stood|stands|stand|on|pending|up|await|before|upcoming|
      fraud|murder|theft|assault|drug|his|her trial|charges|sentencing|court|magistrates|hearing|prosecution|judge|
      extradition|appeal for|in|on|over|as|of|at|next|against .., appeared|appears|appear|due|summoned|hauled before|
      in|at court|magistrates|crown|the court|magistrates|judge|bench|dock for|on|in|over|next|charged|accused|as|
      again, crown court|magistrates court|county jail|high court judge convicted|sentenced|fined|trial|found|
      acquitted|for|on|in|gave|jury, jury found|acquitted|cleared|convicted|hung, hung jury, retrial, miscarriage of
      justice, wrongful|wrongly|unsafe conviction|convicted|imprisoned|jailed|accused|arrest, conviction|convictions|
      sentence quashed|overturned|spent|unspent|for|in|from|at|of|under|expunged|was|and|dates|dating, spent
      conviction*, police|fraud squad|detectives|officers|hmrc|fbi|customs|interpol .. arrested|investigat*|charged|
      questioned|suspect|suspects|searched|raided|caution|cautioned|wanted|file|known, known to .. police|courts|law,
      stolen|stole|steal|stealing|pinched|nicked|took|pocketed|embezzled|skimmed from .. till|employer|employers|cash|
      money|shop|company|petty|client|clients|safe|bank|warehouse|school, took money|cash from the till|from the,
      forged|forging|falsified|faked .. signature|cheques|documents|prescription|invoices|certificate|passport|diploma|
      papers, hit|beat|punched|assaulted|stabbed|killed|attacked|threatened|injured @his? wife|girlfriend|partner|
      police|officer|ex|man|boss|bouncer|colleague|neighbour|someone, wanted in|by|for|on, on the run, sex offenders?
      register*, barred list, dbs barred, registered sex, rehabilitation of offenders, youth custody|prison|offender|
      justice|detention|court|record, young offender* institution|institute|centre, juvie, juvenile detention|hall|
      record|court|offence|offender, reform school, approved school, sealed record, record sealed|expunged, pardon|
      amnesty|clemency from|by|in|for|of|after|under, royal|presidential|posthumous pardon, parole board|hearing|
      officer|in|until|since|ends, out on bail|parole|licence|license, jumped bail, skipped bail, police bail,
      arrested, imprisoned, at|in|from|of|left hmp, prison|sentence|custodial|inmate|time .. hmp, shows|showed|show|
      has|with|contains no|any entries|entry, no entries, banned|barred|disqualified from .. court, by a court, court
      ban|banned|ordered|order|barred|sentenced|convicted|fined, fight outside|in, for a fight|brawl, did|served|
      serving|got|given|after .. months|weeks|years|year for|in .. handling|theft|stealing|fraud|robbery|dealing|
      assault|burglary|stolen|drugs|arson|prison, stolen goods, @his record is|was clean|spotless|blank|clear, record
      is clean, ran|running|sold|sell|dealt|deal|smuggled drugs|guns|weed|cocaine|heroin|stolen|cigarettes, no
      previous, no form, struck off, a|his|her|the fraud|theft|murder|assault|drugs|perjury|bribery|corruption trial|
      charge|charges|case|conviction, police|detectives|officers|cid questioned|interviewed|searched|raided|visited|
      suspect|charged|wanted|want, vice|drug|fraud|flying squad, handling stolen, convictions none, search warrant,
      house search|searched, under caution, witness intimidation, gang|gangs as|in|until|member, stabbing, knife crime|
      offence, carrying a knife, possession of a|an, got @his? convicted|arrested|jailed, convicted .. of .., wormwood
      scrubs, belmarsh, pentonville, strangeways, rikers, mountjoy prison, contact|contacts|dealings|business with the
      courts|police|law, with the courts, shows no entries, no entries for|on|in, banned from keeping|owning|entering|
      driving|acting, banned|barred from .. court, banned from .. by, guilty|convicted|suspected|arrested|charged|
      crook|bailed|detained|conviction|convictions|criminal|burglary|theft|robbery|offence|offences|prison|jail|
      delinquen*|felony|curfew|interpol|manslaughter|perjury|burgl*|larceny|vandalis*|extradit*|parole|indict*|
      embezzle*|shoplift*|penitentiary|imprisonment|acquittal|borstal|incarcerat* since, counterfeit handbags|goods|
      money|watches|notes, sold|selling|made counterfeit|fake|stolen, hacked|hacking his|her|the|a|into school|bank|
      server|company|former|employer, prosecuted, and was prosecuted, found|pleaded|pleads|plead|not|entered|was
      guilty|innocent, guilty plea, caught|nicked|done|pinched stealing|shoplifting|dealing|smuggling|driving|drink,
      caught|nicked|done|pinched|arrested for stealing|shoplifting|theft|fraud|dealing|drink|speeding|drugs|smuggling,
      in|at|from|inside|left|out belmarsh|pentonville|holloway|strangeways|wandsworth|rikers|mountjoy|alcatraz|attica,
      san quentin, sing sing, one|two|three|several|single|no offence|offences|convictions|conviction|cautions|caution|
      arrests|crimes, nothing|something|entry|record|file on the police|pnc|national, police computer|files|file|
      record, getaway driver, serving|serves|doing|got|given life, serving life, life sentence|imprisonment, paid for
      it with, debt to society, wrong side of the law, life of crime, criminal youth|past|record|family, crown|county
      court convicted, interpol notice, shows|contains|has no entries, barred|banned by|from the|working|teaching|
      driving .. dbs|children|court|coaching|directorships|office, barred by the, locked up|away for|in|at .., locked
      up, serving|serves life|time|ten|five|a, daughter|son|brother|wife|husband|father|mother|partner|sister of|is|
      was|a|in|has ... life|prison|jail|murderer|killer|convict|felon|convicted|custody|inside|gang, did a|his|some|
      two|three stretch|bird|stint|time|years|months in .., did a stretch, a stretch in|inside, barlinnie, wandsworth,
      holloway prison, saughton, embezzled|embezzling|stole|stealing|robbed|defrauded|forged|fiddled|laundered|
      pilfered|shoplifted|burgled|mugged|assaulted|stabbed|trafficked ..., paid it|them back, expenses fiddled, no|
      without|any charges|charge|conviction|convictions|record|arrests|offences|cautions|prosecution, charges|charge
      were|dropped|pending|brought, interviewed|questioned under|by caution|police|the|detectives|fraud, restraining|
      community|supervision|confiscation|protection|banning order|orders, subject to|of .. order, court ordered,
      ordered|sentenced|fined|banned|bound by the|a court|judge|magistrate*|over, struck off .. conviction|fraud|theft|
      court, police check|checks came|clear|clean|was|shows, awaiting|stood|standing|faces|facing|pending|on|went
      trial|sentencing|extradition|prosecution for|in|over|at .., tagged, on tag|curfew|bail|licence|parole|remand|
      probation|the run, curfew, released|release on|from|after licence|prison|jail|bail|custody|parole|serving, out on
      bail|licence|parole|tag, known|unknown to the? police, wanted by|in|for .. police|interpol|fbi|murder|fraud,
      juvenile conviction|convictions|record|offence|offences|court, brush|brushes|run|trouble|runin|issues|dealings
      with the law|police, served|serving|serves|did|got|given|received|doing|spent ... years|months|weeks|time|
      sentence|life ... for|in|inside|prison|jail|custody|behind|burglary|fraud|assault|theft|robbery|drugs|dealing|
      manslaughter, ex con|convict|offender|prisoner|inmate|burglar|dealer, learned|learnt|trained|qualified ...
      inside|prison|jail, acquitted|cleared|exonerated|pardoned|convicted|cautioned|arrested|charged|prosecuted|
      indicted|jailed|imprisoned|sentenced|remanded|bailed ..., found guilty|not, guilty of|plea|verdict, pleaded|
      pleads|pled guilty|no|not|nolo, spent|unspent|previous|prior|old|quashed conviction|convictions, conviction|
      convictions quashed|spent|unspent|overturned|for|in|from|that|will|disclosed|which, drink|drunk|drug driving|
      driver, dui|dwi|duis, suspended sentence, anger management, unpaid work, asbo, jumped|skipped|broke bail, gang
      member|past|leader, investigated|investigation by|for|over|into the? police|serious|fraud|sfo|fbi|hmrc|customs|
      theft|him|her, suspected|accused of|in|over .., crime|criminal record|past|conviction|convictions|background|
      offence, clean|spotless|unblemished|clear record|dbs|crb|police|disclosure, dbs clear|clean|clear|came|flagged,
      clean as a whistle, record is|was .. clean|whistle|spotless|blank, said|says|answered|replied|one word holloway|
      prison|jail|pentonville|wandsworth|belmarsh|time, taken to court over|for|by, hauled|dragged|brought|summoned|
      appeared before|in|to|up the|a court|magistrates|judge|bench, has|had|with|got previous, electronic|tag
      monitoring|tagging ended|ends|until|order, banned|barred|excluded from every|all|any|the|football|premier ..
      ground|grounds|stadium|stadiums|pub|pubs|driving|court|match|matches, youth rehabilitation|offending|referral
      order|team, referral order, night|nights|weekend|hours in|inside the|a|police cells|cell|custody, spat at|hit|
      punched|kicked|assaulted|bit|shoved .. policeman|policewoman|police|officer|bouncer|guard|teacher|nurse|
      neighbour, indictment|charges|case|prosecution|summons|allegation|proceedings dismissed|dropped|withdrawn|
      discontinued|stayed|pending|struck|quashed|thrown, because of|by|due|for a|an|his|her|the .. conviction|arrest|
      record|caution, named|listed|mentioned|identified .. as .. suspect|accomplice|defendant|accused, suspect in|of, a
      suspect, stole|stolen|nicked|pinched|took cars|a|bikes|from|the car|bike|money|till|wallet|phone, sentence was|
      commuted|reduced|quashed, commuted, penalty for fare|speeding, fare dodging|evasion, prosecuted by|for, failing
      to stop, points and a ban, greek|italian|french|european|arrest|bench|outstanding warrant, criminal proceedings|
      investigation|case pending|open|against|underway, doing|does|did time|bird|porridge|life, fraudster|thief|crook|
      conman|swindler|embezzler|arsonist|dealer|murderer, brawl|brawls|punch up|affray|bar fight let|off|charged|court|
      arrested|outside, questioned about|by|over|for .. police|detectives|missing|theft|stock|fraud|money
    `,
    trait: `
      arrested, prosecuted, felon*, ex convict, convict, thief, fraudster, swindler, crook, arsonist, misdemean*,
      reoffend*, felon, felonies, misdemeanour*, misdemeanor*, jailbird, asbo, dui, dwi, mugshot, delinquent, pardoned,
      amnestied, expunged, gbh, abh, perjured, affray, cellmate, joyriding, bailed, remanded, indicted, arraign*,
      exonerated, jailed, imprisoned, probationer, burglar, shoplifter, incarcerated, embezzler, acquitted
    `,
    topic: `
      inmate, ex inmate, disqualified as a? director, police cell|cells, tax|benefit|insurance fraud, forging|forged a|
      his|her|the signature*, one entry theft, entry theft|fraud|assault, custody, community order, criminal past,
      prison sentence, fly tipping, indecency, soliciting, perverting the course, record of any offence|crime, no
      record, sex|corruption|bribery scandal, reprimand, peace bound, wrongly accused, stolen laptops|goods|phones|
      cars, robbed a, petrol station, police file, currently tagged, night in jail|prison|the? cells, paid for it with,
      appealing a|his|her conviction
    `,
    hint: `
      guilty, convicted, suspected, arrested, charged, a thief, crook, bailed, detained, conviction, convictions,
      criminal, burglary, theft, robbery, offence, offences, prison, jail, delinquen*, felony, curfew, interpol,
      manslaughter, perjury, burgl*, larceny, vandalis*, extradit*, parole, indict*, embezzle*, shoplift*,
      penitentiary, imprisonment, acquittal, borstal, incarcerat*
    `,
    mask: `
      with|of|great|strong|deep|firm|her|his|real|personal|moral|religious|political|philosophical|ethical|courage|lot
      conviction|convictions that|about|his|her|when|which, speaks|spoke|argues|sings|presents|presented with
      conviction, courage of, convicted felines, guilty pleasure|of|about loving|chocolate|conscience, arresting
      design|visual*|style|images|prose, arrest* warrant officer, cardiac arrest, steals|stole|stealing|steal the|a
      show|scene|bases|march|spotlight|limelight|base, the steal, criminal lawyer|law|justice|barrister|court clerk|
      defence|solicitor|psychology|intelligence|bar|policy|division|procedure|courts|waste|minds|records office|
      investigations unit|code|litigation, prison officer|service|library|teacher|guard|warden|education|chaplain|
      visitor|kitchen|governor|break|nurse|psychologist|staff|workshop|workshops|reform|charity|inspector|architecture|
      walls|van, prison|criminal record check|checks required, police officer|force|station|dog|service|staff|academy|
      band|horse*|constable|college|liaison|federation, fraud detection|prevention|analyst|department|investigat*|team|
      examiner|management|risk|unit|models|alerts|squad|office, theft prevention|insurance|alarm, probation officer|
      service|period for|period of|ended|period|period successfully, on probation for|until|in his|her|the company|job|
      role, trial period|balance|run|lawyer|version|shift|users|and error|data, clinical|on|drug|field|free|time|
      medical trial|trials, on trial for|basis|two|a weeks|basis|week|month|months|day|fortnight, murder mystery|squad|
      she|ballads|novel*, cyber crime, crime novel*|writer|fiction|reporter|prevention|statistics|scene|series|author|
      correspondent|analyst|squad|desk|drama|thriller*, sentence structure|construction|length, served|
      serving|serve|serves in|on|as|with|the|a|meals|food|customers|for|two|dinner|lunch|breakfast army|navy|board|
      committee|forces|raf|royal|customers|community|military|marines, charged with the|running|organising|leading|
      managing|setting|task|building|responsib*|overseeing|introducing|rolling|developing, in charge, charges|charge
      nurse|card|hand|batteries, fine dining|art|arts|tuned|tuning|wine*|grained, bank robbery film, appeal court
      clerk, court clerk|reporter|interpreter|usher|stenographer|artist|tennis|shoes, tennis|squash|basketball|food|
      badminton court, law firm, case law|study, robber barons, victim of|support|of a, witness*, was|been robbed|
      burgled|mugged, accused rescue, suspect device, offender management|rehabilitation|services|
      managers, dangerous driving course, driving licence, partner in crime, daylight robbery, highway robbery, crime
      to, a crime to, killer app|whale*|feature, killed it|the|off, kills, hacker space|hackathon, growth hacker,
      ethical hacker, smuggler s, prison like, hard labour of, jail break*, jailbreak*, innocent drinks|
      smoothies, innocent mistake|question, record keeping|breaking|label|shop|sales|companies|year|of|high|number,
      track record, police clearance required, sentenced to mediocrity|death by|boredom|powerpoint|excel|spreadsheets|
      endless, guilty of optimism|over|loving|perfectionism|enthusiasm|a|liking|working|too|impatience|using|
      understatement|collecting, crime novelist|novels|fiction|writer|thriller|drama|reporter|desk|series, a crime
      novelist|writer|reporter|fiction|novel, ad|click|payment|card|invoice fraud, fraud in|detection|model*|rings|
      cases|squad, arrested attention, arrested decay|development, charged with a|energy|building|running|the|setting|
      electricity|rebuilding|three|two|opening, batteries charged, enhanced|basic|standard disclosure|dbs required|
      needed|will|must, disclosure required|will, suspected heart|cardiac|leak|fault, convinced, bailed out|the
      company|bank|water, captive audience, doing time and motion, time and motion, prison theatre|
      choir|reform|break, tax law|adviser|advice|department, got away with murder, murder on, murder mystery|weekend,
      custody of the children|battle|hearing, asset|assets|securities|child|global custody, custodian, custody
      services|bank|solutions|product, safe custody, joint custody, tag team, price tag, supervision order picking,
      court of arbitration|appeal|auditors|justice, trial period|run|lawyer|and|of the|version|balance|shift|court,
      dock worker*|leveller, first|second|one|two year|years on probation, probation period, completed|passed
      probation, officer|officers|teacher|nurse|chaplain|governor|librarian|instructor at hmp, required for, dbs check
      required|needed|will|must|for, cut|cuts|reduced|halved theft|thefts|fraud|shoplifting|crime|burglary, money
      laundering officer|officers|reporting|checks|team|compliance|rules|regulations, anti money laundering, years
      behind the wheel|camera|counter|bar|desk, months behind the wheel, property is theft, sit for, hearing at|
      officer|loss|aid|aids, cleared by occupational|customs|legal|the fca, lost .. hearing, fined by nobody, fraud
      squad officer|detective, flying squad officer, stole time|a|the|hearts, burglar alarm|alarms, contact with the
      police liaison, witness .. trial|case|prosecution, fake news|leather|fur|data, counterfeit detection|prevention|
      goods unit|investigator, hacking the growth, life sentence of|to, conviction that|about|with|when the|his|her|
      quality|pitch, absolute|total|deep|strong|great|real|full conviction, bound over books, tax is theft,
      arrested nowhere, arresting, on probation for|with in|the firm|company, prison officer|officers|reform|chaplain|
      teacher|library|governor|service|visitor|educator|education|nurse|architect, prisoners families|education|reform,
      inmates, jury service|duty|prize, as a juror, fine tuned|tuning|dining|art|wines|wine|print, fined tuned,
      charged|charging batteries|phones|with leading|with building|with running|the batteries|particles, escape rooms|
      room, cells under|culture|line|lines|therapy, time served fifteen|apprentice*|ford|at, bail bond|bonds, case
      worker|law|load, safe custody|deposit, suspect part|device|components|component, murder mystery|novel|ballads,
      killer app|feature|whale, stolen base|goods detection, record label|shop|keeping|breaking|high|store, trial
      balance|and|phase|period|lawyer|shift, sentence diagramm*|level|structure, tried and, guilty pleasure|pleasures,
      robbery homicide, identity theft in|victim, victim of .., burglar alarms|alarm, theft prevention|insurance, court
      reporter|clerk|usher|interpreter|artist|shoes, fraud analyst|prevention|detection|team|manager|models|engine|
      desk|operations, compliance training, bribery act|training, anti bribery|fraud|money, criminal law|lawyer|
      psychologist|barrister|defence|justice|solicitor, convict history|history, appeals officer|court, convicted of
      nothing|bad|loving, detained by|in|at snow|weather|traffic|customs? goods?|fog|storm, arrest of decay|
      development, cleared up|away|out|customs|tables|backlog|snow|the|a, released albums|three|two|an|a|his|her album|
      albums|software|version|versions|film|films|single|record|app|apps, chain gang was, prosecution service, prisoner
      of war, crime scene|scenes|writing|fiction, sentencing commission|council|guidelines, forged notes|banknotes|
      links|ties|partnerships, innocence project, jury in|service|duty, drug trial, mugged in|by|at, fines and,
      handcuff knots, vetting officer, youth worker with, convicted felons|prisoners|offenders|men|thieves are|were|
      his|wrote|pupils, robbed of sleep|time
    `,
  },
};
