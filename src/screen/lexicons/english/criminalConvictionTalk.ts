import type { Lexicon } from '../../Lexicon.js';

const numbers =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'eighteen|twenty|thirty|half|2|3|4|5|6|8|9|10|12|14|15|18|20';

const spans = 'night|nights|day|days|week|weeks|month|months|mths|year|years|yrs|winter|winters|summer|term|spell';

const jails =
  'prison|jail|gaol|clink|slammer|nick|jug|cooler|pokey|chokey|hoosegow|penitentiary|penitentary|borstal|' +
  'brig|stockade|glasshouse|guardhouse|lockup|juvie|custody';

const prisons =
  'Strangeways|Belmarsh|Pentonville|Styal|Bronzefield|Downview|Feltham|Deerbolt|Brinsford|Swinfen|' +
  'Werrington|Belmarsh|Coldingley|Highdown|Leyhill|Kirklevington|Kirkham|Elmley|Swaleside|Parkhurst|' +
  'Erlestoke|Bullingdon|Woodhill|Grendon|Gartree|Whatton|Whitemoor|Littlehey|Bure|Altcourse|Risley|Wymott|' +
  'Haverigg|Hindley|Armley|Wealstun|Lindholme|Everthorpe|Frankland|Acklington|Castington|Dovegate|Hewell|' +
  'Berwyn|Lowdham|Onley|Ranby|Stocken|Saughton|Barlinnie|Shotts|Polmont|Cornton|Glenochil|Addiewell|' +
  'Craiginches|Magilligan|Maghaberry|Hydebank|Mountjoy|Portlaoise|Castlerea|Cloverhill|Wheatfield|' +
  'Oberstown|Rikers|Attica|Folsom|Leavenworth|Parchman|Graterford|Joliet|Stateville|Lompoc|Otisville|' +
  'Danbury|Alderson|Allenwood|Lewisburg|Soledad|Corcoran|Chowchilla|Fishkill|Dannemora|Raiford|Reidsville|' +
  'Millhaven|Joyceville|Warkworth|Drumheller|Matsqui|Cowansville|Donnacona|Silverwater|Parklea|Pentridge|' +
  'Barwon|Yatala|Casuarina|Hakea|Bandyup|Risdon|Paremoremo|Rimutaka|Pollsmoor|Kamiti|Luzira|Kirikiri|' +
  'Nsawam|Chikurubi|Tihar|Yerawada|Puzhal|Byculla|Changi|Kerobokan|Evin|Fresnes|Stadelheim|Tegel|Moabit|' +
  'Hinseberg|Kumla|Bastoy|Holloway|Wandsworth|Dartmoor|Wormwood|HMP|HMYOI|YOI';

const police =
  'police|policemen|cops|garda|gardai|detectives|detective|officers|constables|constable|sheriff|sheriffs|' +
  'marshals|fbi|interpol|mounties|rcmp|troopers|psni|hmrc|sfo|icac|cbi|efcc|nca|carabinieri|guardia|' +
  'gendarmes';

const courts = 'court|magistrates|magistrate|judge|jury|bench|sheriff|crown|recorder|tribunal|jp';

/** Prison, police, courts and checks, as people speak of them. */
export const englishCriminalConvictionTalk: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
      guest of @his|the majesty|queen|king, guest of Her|His|her|his Majesty|majesty, @his majesty s pleasure|
      hospitality|expense|guest, Majesty s pleasure, majesty s pleasure, paid|repaid|pays|paying|settled @his|the debt
      to society, in|into the clink|nick|slammer|jug|cooler|pokey|chokey|hoosegow|big house, in|into chokey,
      ${numbers} ${spans} in|inside ${jails}, ${numbers} ${spans} in the|a|an .. ${jails}|cells|cell, night|nights|
      weekend in|spent in the cells|cooler|tank|lockup|drunk, drunk tank, slept it off in a|the cell|cells, spent|
      passed|spends|did|does @his|${numbers} ... in|inside a? ${jails}, birthday|christmas|year|years|winter|term|
      time|months in|inside a french|spanish|foreign|turkish|thai|german? ${jails}, ${jails} taught|changed|made|
      broke|saved|cured|sobered @he, ${jails} was the making|best|worst|a, went|gone|going|goes|sent|sends|sentenced|
      back|carted|condemned|packed to ${jails}, went|sent|gone|goes|going to ${jails} for|over|at|in|twice|because|
      when, was|been|while|whilst|time|when @he? inside, was|were|been|being inside for|on|at|in|till|until|with|
      again, while @he was|were inside, my|his|her time inside, from|since|of @his time inside, used @his time inside|
      in, went|go|gone|goes|got|been|be|was|were|is|s|just sent|put|packed? down for|at|in|over|by, went|gone down
      for|at|in .. information|job|selling|stealing|fraud|it|murder|theft|armed|dealing|lorry, been|was|got|is|s just?
      sent down, got|get|gets|copped|drew|pulled|handed|caught|took|earned|landed|collected ${numbers} ${spans} for,
      gave|give|gives|handed @he ${numbers} ${spans}, copped ${numbers} ${spans}|stretch|fine, got|took|copped|drew
      three|two|five|seven|ten|four to|between five|ten|seven|fifteen|twenty|four, got|took|did|served|given
      ${numbers} to ${numbers} in|at|for, got|took|served|did|drew|copped ${numbers} ${spans} at|in ${prisons}|a|the|
      prison, took ${numbers} ${spans}|yrs|year for, judge|judges|magistrate|magistrates|court|bench|sheriff|recorder
      gave|handed|sent|fined|jailed|ordered|bound|banned|convicted|sentenced|barred @he|${numbers}, court ordered|
      fined|told|gave|made|banned|barred @he, straight|fresh|just|only|newly out of|from prison|jail|custody|hmp|the|a
      ${prisons}|gates|nick|inside, just|fresh|newly|only|been|came|got out of ${prisons}|prison|jail|nick, through|
      from the gates of ${prisons}, came|come|got|comes out of? the? ${prisons}|prison|jail|nick|inside|with a|in 19*|
      20*, out since 20*|19*, out on licence|license|parole|bail|tag|appeal|probation|remand, walked|walk|stepped out
      of ${prisons}|prison|jail|the gates, walked|walks free from|after|in|because, walked free, released|freed|
      paroled|parolled from|out|under|in|after|last|early|on ${prisons}|jan|feb|march|april|may|june|july|august|
      september|october|november|december|jail|gaol|prison|the|good|licence|monday|friday, released jan|january|feb|
      march|april|may|june|july|august|september|october|november|december|20*|19* on|serving|and|early, freed under
      the, release from ${prisons}, releases on temporary licence, rotl, served|serving|serve|serves|did|done|doing|
      learned|learnt|trained|studied|read|cooked|taught himself|herself|myself? in|at|inside ${prisons}, served|did|
      done @his? time|sentence|stretch|bird at|in|with|for|like, served with|w the? other|same lads|men|girls in
      ${prisons}, learned|learnt|learning|trained|studied|picked|qualified|read|taught .. in|inside|while|whilst
      prison|jail|inside|custody|gaol|remand, learned|learnt|learning @his? trade|bricklaying|welding|baking|joinery|
      craft .. inside|prison|jail|release|custody|${prisons}, cell in|at|on ${prisons}, prison|jail|cell number|mate|
      mates|library|workshop|kitchen|gym|wing where|when @he, shared a|his|her cell, cellmate, cellmates, category|cat
      B|C|D|c|d man|woman|prisoner|for, lifer, a lifer on|in|since, ipp prisoner|sentence|tariff, returning citizen|
      citizens, justice involved|impacted, system impacted, formerly|previously|once|never|twice incarcerated|
      imprisoned|jailed, lived experience of|with custody|prison|the? criminal? justice, justice experienced, day|
      home|town|work|temporary|resettlement release|leave|visit from|at|out hmp|HMP|open|prison|${prisons}|ford|jail,
      on day release from hmp|HMP|prison|ford|open|${prisons}, early|home|compassionate|executive release|curfew
      scheme|under|from, hdc tag|curfew|until, home detention curfew, ex con|cons|convict|convicts|lag|jailbird|
      prisoner|inmate|felon|crim|borstal|gangster|offender|bankrobber and|who|open|with|from, jail bird, convicted
      felon, a convict, a felon, must|has|had|have|due to? report|reports|surrender|surrenders to|at|himself|herself|
      myself prison|jail|serve|custody|begin, report|reports|reported|reporting to prison|jail|serve, begin|begins|
      start|starts|starting @his|a|the sentence|term, in for|over embezzling|fraud|murder|theft|stealing|burglary|
      robbery|dealing|drugs|arson|assault|gbh|manslaughter|handling|rape|smuggling, dad|father|mum|mother|brother|son|
      husband|uncle|sister|partner s|is|was|been|has in|inside|away for|at|again|on|since|till|until embezzling|fraud|
      murder|theft|stealing|robbery|dealing|drugs|arson|assault|${prisons}|prison|jail|life, awaiting|waiting|waits|
      awaits|await for? trial|sentence|sentencing|extradition|verdict|charge, in jail|gaol|prison for|at|when|until|
      since|on, jailed in|for|at|by|after|over|as|during|under, imprisoned in|for|at|by|under, prisoner of conscience,
      political prisoner, prisoner|prisoners in|at ${prisons}, detention|detained|detainee at|in colchester|
      guantanamo|immigration|robben, robben island, in|for @his part in the? raid|robbery|riot|riots|heist|murder|
      bombing|fight|scam|fraud|affair, pardoned by|for|under|after|in|at, pardon|pardoned by|from the? outgoing?
      president|governor|king|queen|crown|minister, granted clemency|amnesty|pardon|parole, nicked|lifted|pinched|
      pulled|collared|busted|popped|done|picked|hauled|huckled|booked|cuffed|nabbed|bagged|caught|rumbled|collared|
      charged|breathalysed for|twice|once|in|by|with up? stealing|poaching|fighting|theft|dealing|drunk|drink|growing|
      fare|possession|shoplifting|a spliff|weed|coke|cocaine|fraud|selling|speeding|nicking|driving, done for fare|
      drink|drunk|dangerous|assault|theft|shoplifting|gbh|abh|possession|dealing|benefit|handling|burglary|criminal|
      affray|fraud|tax|fighting|graffiti|poaching|fly|dodging, got|get|been|was|were done for, got nicked|lifted|
      pinched|collared|busted|caught|arrested|cuffed for|in|by|at|with|on, nicked twice|once|for, lifted for, picked
      up by the? ${police}, picked|hauled|pulled|taken|brought in|up by the? ${police}, picked up in|by .. police,
      ${police} picked|hauled|pulled|lifted|nicked|arrested|took|stopped|led|marched|escorted|walked|dragged|caught|
      cuffed @he, ${police} led|marched|walked|took|escorted|dragged @he out|away|off|from, led @he out|away|off|from
      in? handcuffs|cuffs|police, in handcuffs|cuffs, taken|led|marched away|out|off in? handcuffs|cuffs|by, ${police}
      came|come|called|rang|turned|knocked|visited to|at|up|about|asking|on @his|the|about|asking, ${police} rang|
      called|came asking|about|for, ${police} asking about|after @he, asked|asking about @he and a|the missing|stolen,
      ${police} searched|raided|turned @his, raided|searched @his flat|home|house|office|offices|car|room|locker|bag|
      premises, ${police} want|wants|wanted|would a|the|to word|speak|talk|interview|question with|to @he, want a word
      with @he, wanted|sought at|in|by|back home|for|germany|romania|poland|ghana|nigeria|india|spain|italy|the|
      turkey, is|was|being|s wanted in|at|by|for|on, helping|helped|assisting|assisted the? ${police} with their|its|
      an|inquiries|enquiries, ${police} have|has|hold|holds|opened|open|keep a|an|the|him|her|his file|case|dossier|
      inquiry|investigation|cctv|on|under, file open on @he, investigation|inquiry|probe|dossier|case|file into|on|
      against @he, criminal inquiry|enquiry|probe|proceedings|complaint|complaints|investigation into|against|over,
      opened an? inquiry|investigation|probe|file into|on|against @he, sniffing|sniffed|nosing round|around|about @he,
      looked at|into by the? ${police}|fraud|tax|serious, being looked at|into by, fraud|drug|drugs|vice|flying|bomb|
      serious squad|office|bureau raided|visited|interviewed|questioned|has|have|had|over|is|are|into|called|wants|
      came|got, one step ahead of the? ${police}|law|bailiffs|prosecutors, fled|left|leaving|flee ... ahead of the?
      ${police}|law|arrest|warrant|prosecutors, skipped|jumped|broke|breached|breaching|breach @his? bail|curfew|
      parole|probation|licence|tag, on the run|lam from|since|for|in, reported @he to the? ${police}, reported to the?
      ${police} for|over|by, complaint|report against @he was|has|is|been|lodged|made|filed|with the? ${police}|
      procurator|prosecutor, procurator fiscal, lodged with the ${police}|procurator|prosecutor|fiscal|public, collar
      felt, felt @his collar, had his collar, mugshot|mugshots|mug of|taken|online|shot|shots @he, mug shot, mugshot,
      booking photo, mugshot of|taken, interviewed|questioned|spoken|interview under|by|to caution|the|detectives|
      police|cid|about, voluntary interview under|at|with police|caution|the, bailed to|until|pending return|appear|
      inquiries, on police bail, no|nothing further|known|recorded action|to|against by|police|the|him|her, nfa by|d,
      trouble|bother|tangle|tangled|tangles|tangling|bump|bumped|brushes|run with|in|ins with the? law|police|
      ${police}, foul of the law, fell|fallen|falling foul of the? law|police|taxman|hmrc, suspect|suspects in the|a|
      an|this pallet|theft|thefts|robbery|murder|fraud|case|raid|arson|attack|killing|burglary|investigation, is|s|
      was|are|he|she the|a|one|prime|chief|main|only|of|no|not suspect|suspects, one of the suspects, under suspicion,
      fell under suspicion, suspicion fell|falls on @he, suspected|suspect of|as|him|her|in ... theft|fraud|stealing|
      poisoning|arson|taking|lifting|murder|passing|leaking|spying|fiddling, nothing to do with a|the|any court|
      courts|police|law, never had|has|have anything|dealings|trouble|to do with the|a police|court|courts|law, no
      court|policeman|magistrate|judge|police has|have|had ever|cause|reason, never|ever set|sets foot in|inside a|any
      police|court|prison|courtroom|cell, never seen the inside of a|any, cause to know|trouble @his name|him|her|me,
      ${police} have|has|had never|no had? cause|reason|heard|troubled|stopped|dealings|record|interest, never so much
      as|had a parking|caution|fine|ticket, not so much as a caution|parking|ticket|fine|speeding, never|not crossed|
      broken|broke|fallen the law, never broken|broke the|a law, clean|clear|spotless|blank|unblemished|perfect|
      immaculate|white|good sheet|slate|record|nose|bill|certificate|pvg|dbs|crb|check|garda|vetting|disclosure|pnc|
      fbi|accessni|clearance with|w|at|from|in|by|according|on the|garda|police|cops|law|courts|vetting|dbs|all, clean
      sheet|slate with|at|from|before|w|in the? ${police}|cops|law|courts|vetting, clean|clear|spotless dbs|crb|pvg|
      garda|vetting|disclosure|police|acro|pnc|fbi|accessni|wwcc|vulnerable check|certificate|clearance|record|
      vetting|report|sheet|dbs, clean|clear dbs|crb|pvg|disclosure|acro|wwcc, dbs|crb|pvg|acro|wwcc|accessni|pnc|
      vetting|disclosure|clearance|disclosures|garda|check|checks check|came|come|is|was|back|vetting|certificate|all|
      returned|through|fine|and|in .. clean|clear|blank|fine|spotless|empty|nothing|ok|nil|unblemished|negative, dbs|
      crb|pvg|wwcc|acro came|comes|come back clean|clear|fine|with|blank|ok|negative|spotless, police|background|
      criminal|garda|vulnerable|fbi|state|national check|checks|clearance|vetting|sector|report|certificate ...
      spotless|clean|clear|blank|nothing|nil|trace|negative|empty|unblemished|fine, certificate|certificates of good
      conduct|character|standing|behaviour blank|clean|clear|nothing|without|from|is|shows|spotless|no|has|seen, good
      conduct|character|behaviour certificate ... clean|clear|blank|spotless|nothing, clean certificate of,
      fuhrungszeugnis, no entries in|on the|his|her|my, casier judiciaire, bulletin no, strafregister, extract from
      the criminal, police clearance from|certificate clean|manila|delhi|nairobi|lagos|accra|shows|in|is|attached,
      brought|sent|enclosed|attached|showed|produced the|a|his|her|my police clearance|certificate, no trace|
      antecedents|priors|previous|record|antecedent|firs|fir on|at|pnc|found|declared|convictions|in|against|
      registered|pending|and|known, no priors, with|has|had no|${numbers} previous|priors|antecedents|strikes, nine|
      two|three|four|several|many|more|twelve|no|any previous for|in|convictions|and|as|is|are, previous is|are|for|
      in|as|was .. drugs|theft|assault|burglary|violence|driving|only|supplying|old|dishonesty, @his previous is|are|
      was, bit of form, got|has|have|had|bit|of form for, have|has got form, subject has form, form for graffiti|
      theft|nicking|lifting|violence|burglary|fraud|fighting|dealing, mark|blot|stain|blemish|smudge against|on @his|
      me|him|her name|record|in|character|police|character, not|never|without a mark|blot|stain|blemish|smudge on|
      against|to, record as white|clean as, white as the? driven? snow, driven snow, spotless|blameless|clean|
      stainless|unsullied before|in|with|at the? law|courts|eyes, ticked|answered|wrote|put|said|declared no|none|nil
      to|for|under|at|in .. offences|convictions|convicted|criminal|conviction, nothing to declare|disclose under|on|
      in|about|criminally, nothing known against, nothing shows|known|recorded|held against @he, shows nothing
      against, no|none|never pending|outstanding|any prosecutions|proceedings|charges|warrants|cases|summons|
      summonses, no criminal|court|police case|cases|cases|complaint|proceeding|trouble|involvement, previous
      convictions declared|none|nil|recorded|shown, convictions declared|disclosed|none|nil|spent|only, spent
      convictions|ones only, nil convictions, convictions nil|none, convictions to declare, conviction and time|
      sentence|prison, stood|stand|standing|stands|put|went|sent|goes|going|on|faced|faces|facing|committed for?
      trial, tried|retried at|in|for|before|by|twice the? old? ${courts}|bailey|crown|jury|fraud|bribery|murder|theft|
      treason|robbery|perjury|conspiracy|corruption|assault|rape|arson|spying|espionage, for which he|she|i|they was|
      were|stood tried|trial|convicted|fined|jailed|sentenced|arrested|charged, trial|case|hearing|sentencing|plea|
      retrial|arraignment is|was|set|listed|fixed|starts|begins|due|comes|opens for|in|up|on|at|to, sentencing is|was|
      on|hearing|date|for, @his sentencing|arraignment|indictment|arest|arrests|parole|remand|prosecution|extradition|
      trial is|was|for|in|on|at|over|collapsed|starts|begins, appeal|appeals against @his conviction|sentence|ban, in
      the dock, before|facing|up the beak|bench|magistrates|recorder|sheriff|assizes, had|hauled|up|pulled|come|came|
      summoned before the? beak|magistrates|magistrate|bench|sheriff|judge, jury|juries|court|judge|crown|prosecution|
      prosecutors|cps|prosecutor|dpp|da|bench saw|thought|took|couldn|could|failed|believed|disagreed|acquitted|
      cleared|threw|let|dropped|offered|drop|drops|discontinued|withdrew|abandoned|stayed|decided|accepted it|they|
      him|her|his|otherwise|differently|forty|to|not|the|no|agree|my|against|t|out|all|charges|in|proceedings, crown|
      prosecution|cps|prosecutors|dpp|they offered no evidence, no evidence offered|against, directed to acquit, let
      it|the|case drop|lie, jury couldn|could|did|didn, jury at|in ... thought|found|convicted|acquitted|cleared|
      disagreed, acquitted|cleared by a|the? jury|${courts}, by a jury, jury in under, in under an hour, lie on file|
      the, not proven, nolle prosequi, nolo contendere, no contest to, pleaded|pled|plead no contest, alford plea,
      charge|charges|case|prosecution|indictment|summons|conviction withdrawn|stayed|thrown|discontinued|later|
      collapsed|dropped|reduced|dismissed|abandoned|quashed|at|against out|overturned|quashed|him|her|aged|eighteen|
      seventeen, thrown out at|by|of the? first|court|judge|hearing|magistrates|sheriff, charge|charges thrown out,
      conviction later quashed|overturned|spent, a burglary|theft|weapons|drugs|fraud|assault|firearms|robbery|drug
      charge, weapons|firearms|drugs|drug|burglary|theft|robbery|treason|sedition|spying|espionage|blasphemy|
      obstruction charge|charges|rap|conviction|count|offence, trumped up charge|charges|treason|case, on trumped up,
      on a|the|trumped|false|same|charge charge|charges of|under, deferred|suspended|absolute|conditional|custodial|
      non|extended|indeterminate adjudication|prosecution|sentence|discharge|imposition|disposal, deferred
      adjudication, deferred prosecution deal|agreement for|in|with|from|covering|that|over, pretrial|pre diversion|
      trial|intervention diversion, drug court|treatment, took|taken|take|accepted|copped|struck|cut|got|made|
      negotiated a|the plea|deal|bargain|immunity with|for|in|from|and|to the? prosecutors|prosecution|prosecutor|da|
      crown|feds|us|attorney|authorities, took|copped|entered|accepted a plea, cut a deal, turned|turning|gave|giving
      state|states|queen|king|queens|kings s? evidence, supergrass, immunity from prosecution, unindicted, co
      conspirator, cooperating witness, ${numbers}|first|second|third count|counts of theft|fraud|larceny|perjury|
      assault|bribery|burglary|robbery|conspiracy|touting|touting|mail|wire|handling|dealing|possession, counts|count
      of touting|theft|fraud|larceny|perjury|assault|bribery|burglary|robbery|dealing|wire|mail|possession|handling|
      arson|conspiracy|stalking, petty|grand larceny|theft|thefts|thief|treason, misdemeanor|misdemeanour|
      misdemeanors|felony|felonies|gross for|in|of|at|as|from|charge|conviction|assault|plea|record, one|a|two|single
      misdemeanor|misdemeanour|felony, a|one|two|his|her|second|first dui|dwi|owi|oui, dui|dwi|owi in|from|at|on|as|
      arrest|conviction|keeps, wet reckless, rap|charge sheet|sheets runs|as|is|long|from|shows|of|with|for, @his
      charge|rap sheet, arraigned|arraignment|subpoenaed|indicted in|on|for|at|by, court martialled|martial|martialed|
      marshalled for|in|as|and|at|by|over|convicted|acquitted, court martialled, went absent without, awol|AWOL
      conviction|charge|detention|in|and|from, dishonourable|dishonorable|bad discharge|conduct, detention at
      colchester, field punishment, fined|fine|fines|penalty|ordered ${numbers}|hundred|thousand|forty|fifty|sixty|day
      ... court|${courts}|for|in|at|day, fined for|over|under|twice, has|have|had|was|were|been|herself|himself|been
      fined ${numbers}|for|in|at|thousand, day|units|unit fine|fines|units for, penal|penalty|fixed order|notice|
      ticket of|for|from|by, ordered to repay|pay|do|forfeit|compensate|perform|wear|attend|carry it|back|
      compensation|damages|hours|costs|${numbers}|community|unpaid|the, orange vest|jumpsuit|bib for|and, paid the|a|
      his|her fine for, proceeds of crime, poca order, community service|payback|sentence|order|rehab|work|resolution|
      punishment for|as|at|in|because|after|hours|until, did|doing|done|does|served|completed|completing|finishing|on|
      given community|unpaid service|payback|work, hours of|unpaid unpaid|work|community|service|payback for, unpaid
      work for|requirement|ordered|order, restorative justice conference|meeting|with|for, thinking skills programme|
      course, programme|course as part of @his sentence|licence|order|probation, part of @his|the? sentence|licence|
      probation|parole|community|punishment, anger management ordered|by|after|as|because|on|order|for|the? court|
      magistrates, probation officer|office|appointment|appointments|order|hostel|meeting|meetings|worker|supervision|
      conditions|in|till|until|act|service|violation|hearing @he|is|says|s|on|in|every|until|each|for|likes|at, @his
      probation|parole|supervising|offender|case officer|manager|supervisor|worker, seeing|see|sees|reports|report|
      reporting|walks|goes|signs|visits|visit|meets|meeting|speak|call|calls to|a|the|with|at|his|her|my his|her|my|
      the|a? probation|parole|yot|youth|offender|supervising officer|office|offending|manager|team, officer s consent|
      permission, got|given|the probation act, probation act for|in, on probation until|till|for|since|in|to|from|and|
      at, yot worker, youth offending|justice team|service|worker|order|panel|supervision, to|at|with|from the youth|
      young offending|offenders|offender, intensive supervision|fostering, signs|sign|signing|signed|reports|report|
      reporting|registers on|the|at|to|with|in register? at? the|a|his|her? .. police|station|nick|garda, signs the
      register, register at|with .. police station, registered|register sex offender|offenders, register of? sex|
      violent offenders, sex offenders|offender register|registry|list|notification, offenders register, on the barred
      list, an? entry on the barred, barred list for, barred|banned|disqualified|excluded|prohibited|debarred from|as
      .. by a|the|an court|judge|magistrate|order|magistrates|injunction, barred|banned|disqualified from work|
      working|contact|contacting|teaching|entering|football|approaching|owning|keeping|children|driving|pubs with|
      animals|dogs, order under|that|which|by|not|forbidding|barring|banning|keeping .. may|must|not|approach|contact|
      children|near|enter, may|must|can|allowed not|never approach|contact|enter|be|go|work .. children|alone|ex|wife|
      victim|school|minors|under|by|court order, not allowed near, exclusion zone|order, sexual harm prevention|order,
      shpo, sopo, cbo until|for, asbo at|for|as|in|aged|and, avo against|on|taken, apprehended violence, intervention
      order against|on, dvo against, peace bond, restraining|banning order, football banning|ban, domestic violence
      prevention|protection|order, non harassment, sexual risk order, control order, tpim, serious crime prevention,
      licence conditions|recall|period|expires|expiry, year|months|weeks|time of|left|more of|on @his licence|parole|
      probation|tag|sentence|curfew to? run, recalled to|on|for prison|custody|licence|breach, life licence, licence
      to run, electronically|electronic|gps|ankle|sobriety|alcohol monitored|tagged|monitoring|tag|bracelet|monitor|
      monitor curfew|until|on|till|from|under, curfew 7|from|until|till|between|ends|order|of|pm|at|at|means|starts,
      curfewed, home|house arrest|curfew|confinement|detention|incarceration, ankle tag|monitor|bracelet, out on bail|
      licence|parole|tag|remand|appeal|bond, bail|bailed|bond conditions|hostel|set|until|to|at|posted|of|granted|
      refused|surety|by, posted bail, made bail, on bail for|until|since|in|and|but|over|pending, remanded in|on|to|
      at|for|until, extradited|extradition from|to|for|in|hearing|warrant|request|case|against, arrest warrant|
      warrants, european arrest, outstanding|bench|active|open|unexecuted warrant|warrants, in absentia, absconded,
      interpol notice|red|notice|list|wanted, interpol had|has|issued|put, notice in @his name, convicted|convicted|
      convictd|convicted under|in|of|by|at|as|on|with|later|then|wrongly|aged section|the|a|his|her|tax|vat|mail|wire|
      hunting|trafficking|racist|mice|leeds|vancouver|aarhus|absentia|health|food, convicted in|at|on, convicton|
      convicions|convicion|convction|convicted for|in|as, convictions for|at|from|dating, conviction for|at|in|under|
      rules|from|later|on|was|aged|dating, @his offence|offences|crime|crimes|arrest|caution|jailing|imprisonment|
      sentence, @his conviction|convictions for|in|at|of|from|on|as|under|until|rules, @his own conviction|arrest|
      sentence|trial|record, juvinile|juvenile conviction|convictions|record|offence|court|caution, explain|disclose|
      disclosed|declare|declared|mention|discuss @his conviction|convictions|record|past|offence|time, conviction @he
      disclosed|declared|hid|concealed, found|were|was|been guilty at|of|in|by|on|for, guilty at|of supplying|
      possessing|theft|fraud|misconduct|arson|causing|stealing|assault|perjury|selling|handling|murder|manslaughter|
      dangerous|cruelty|trespass|keeping|burning|obstruction|bribery, cleared|acquitted|exonerated|absolved of|by|in|
      after|at|on|over misconduct|a|the|any|all|fraud|theft|murder|horizon|causing|wrongdoing|charges|appeal|
      perverting, cleared by the? court|jury|judge|cps|crown|police|appeal|investigators, post office horizon, on?
      horizon evidence|scandal|conviction|victim, wrongly|wrongfully|falsely|unjustly convicted|accused|jailed|
      imprisoned|charged|suspected|arrested|prosecuted|fingered, spared|escaped|avoided|dodged|narrowly jail|prison|
      custody|charges|prosecution|indictment|conviction|escaped|avoided, narrowly escaped|avoided|missed indictment|
      jail|prison|prosecution|charges|conviction, let off with|by a|the? caution|warning|fine|police|judge|
      magistrates, street warning|caution, cannabis warning|caution, slap on the wrist, fiscal fine|warning, community
      resolution, youth caution, adult caution, antisocial behaviour, admonished at|by|in|for, out of court disposal|
      settlement for, prosecution|prosecutions|proceedings|summons|case over|against|for|under @his|her|him|them|me,
      rspca|dvla|tv|hse|environment|council|prosecution|licence prosecution|case, prosecuted by the? rspca|dvla|
      council|trading|environment|hse|crown|police, prosecuted privately|twice|over|under, name|names|named|cited|
      listed|implicated|involved|caught|mixed|embroiled|charged|accused|jailed|fined in|as up? the? .. affair|scandal|
      papers|ponzi|inquiry|commission|trial|indictment|conspirator|cartel|scheme|fraud|racket|case, helped|helping|
      helps himself|herself|myself|themselves to|from the|a|an|some|church|client|petty|stock, helped himself|herself|
      myself to|from, hand|hands|fingers|finger|paw in the till|cookie|charity|church|collection|safe|cash|petty,
      cooked|cooking|cook|fiddled|fiddling|fiddle|cooks the|his|her books|accounts|expenses|tachograph|tacho|meter|
      timesheets, on the fiddle|take|rob|game, took|taking|taken|accepted|accepting|takes|pocketed|pocketing
      backhanders|bribes|kickbacks|backhander|bribe|kickback|the petty|takings, taken|took|taking|takes the? petty
      cash|takings|till, having|have|has|admits|admitted|had|confessed|confesses|owned|denies|denied|caught|sacked|
      owns to|up|for? having|he|she|stealing|to|that stolen|stole|embezzled|robbed|burgled|forged|dealt|sold|
      shoplifted|nicked|poached|smuggled|pinched|pilfered|cheated|cheating|stealing|defrauded, stole|stolen|nicked|
      nicking|pinched|lifted|lifting|thieved|pilfered|pilfering|swiped|snatched|half copper|cable|lead|catalytic|
      diesel|scrap|sheep|cars|bikes|jewellery|stock|drugs|morphine|cash|parcels|bicycles|handbags|wallets, theft|
      thefts|stealing|thieving of|from|for catalytic|donations|mess|copper|bicycles|bikes|cables|cash|passengers|
      residents|parcels|petty|stock|medicines|till|a|two|company|clients, nicking|lifting|stealing catalytic|lead|
      cars|from|copper, catalytic converters, embezzled|embezzling|embezzles a|the|from|from|his|her|church|parish|
      union|funds|money|hospice, defrauded|defrauding|conned|swindled|fleeced|scammed|ripped a|the|his|her|old|
      pensioners|investors|clients|dole|insurers|insurance|off|medicare, billing|billed patients|clients|medicare who|
      for|that did|never|not|didn|work|treatments|ghosts, wrote|writing|passed|passing|bounced|kiting|kited bad|dud|
      rubber|hot|false|cheques cheques|checks|cheque, ponzi scheme|scheme, pyramid scheme, boiler room scam|fraud|boy,
      mail|wire|vat|carousel|securities|medicare|insurance|dole fraud, insurance job, torched|burned|burnt|set|
      torching|firebombed|burning down|his|her|fire|the|a|own to|a|his|her|the own|rival? nightclub|showroom|school|
      barn|shop|house|restaurant|rival|car|pub|warehouse, burned|burnt down the|a|his|her, the .. arsonist, barn fire,
      killed|murdered|shot|stabbed|glassed|knifed|bottled|knocked|ran|punched|headbutted a|an|his|her|my|another|
      someone|somebody|down|over man|woman|father|stepfather|wife|husband|boy|cyclist|pedestrian|bouncer|child|men|
      neighbour, death by dangerous|careless, causing death by, knife @he carried, carried|carrying|carry|caught|had
      a|the knife|blade|gun|machete|weapon|shotgun|pistol at|as|in|with|to|when|because, glassing|stabbing|shooting|
      fighting|brawling outside|in|at|a|someone|him, glassed a, for a|an|the brawl|fight|punch|scuffle|stabbing|
      affray|riot in|outside|at|with, assulting|assaulting|assult|assaulted a|an|the|her|his|police|bouncer|officer
      bouncer|policeman|officer|nurse|constable|paramedic|neighbour|doorman, common assult, drunk and disorderly|
      disorderlies|incapable, disorderly conduct, public order offence|act, caught|busted|stopped|done|searched|nabbed
      with|for|carrying|bringing ... grams|gram|coke|cocaine|pills|spliff|weed|cannabis|ketamine|speed|mdma|ecstasy|
      heroin|knife|hash|crack|stolen|contraband, possession of, for possession, got caught with|stealing|dealing|
      selling|smuggling|shoplifting|drunk|driving, intent to supply, supplying|supply class|controlled|drugs|of|
      heroin|cocaine|cannabis a|b|drugs, class a|b drugs|supply|possession|conviction|dealing, growing|grew|grows|
      farmed|cultivating|cultivated weed|cannabis|pot|marijuana|skunk|dope, cannabis|weed farm|factory|grow, dealt|
      dealing|deals|deal|sold|selling|shifted|pushed|pushing|ran|running pills|weed|drugs|crack|coke|hash|speed|smack|
      ketamine|ecstasy|spice|dope|fake|stolen|bootleg|counterfeit|dodgy|moonshine, county lines, ran|running with|w|in
      a|the gang|crew|mob|firm|pack|county|wrong crowd, gang life|days|past|member|ties|tattoos, got in|into with the
      wrong, carried|carry|drove|driving|held|hid|keep|stored a|the bag|package|parcel|car|van|gun|money ... for|
      wrong|gang|people|dealer, drove the getaway, getaway driver|car, drug mule, mule for, money mule, chop shop,
      safe cracker|cracking, safecracker, ram raid|raider|raiding, break ins, housebreaking|housebreaker, broke|
      breaking|break|breaks into cars|houses|shops|a|factories|homes|sheds|the house|shop|school|chemist|pharmacy,
      twocking, joyriding|joyrider|joyrode, car thief|thieving|theft, cat burglar, pickpocket|pickpocketing|
      pickpocketed, past|life|career|history|habit|youth|lifetime of|in petty? theft|crime|shoplifting|burglary|
      dishonesty|violence|larceny|stealing|people s, other people s handbags|houses|cars|property|wallets|money,
      fencing stolen, handled stolen|goods, hot goods, off the back of, hooky|hookey gear|goods, poaching|poached
      salmon|deer|on|pheasants|trout|abalone|elephants, illegal fishing, landing undeclared, black fish, hunting with
      dogs, badger baiting, dog fighting, cruelty to|animal animals|her|his|dogs|horses|cruelty, fly tipped|tipping,
      graffiti|tagging|tags|spraying on|trains|bridge|a|for|trains|commuter, spray painting|painted trains|a|the, fare
      dodging|evasion|dodger, touting, bootlegging, moonshin*, trespassing|trespass for|on|in|at a|the|railway|base|
      track, obstructing|obstruction|obstructed a|the|of|police deportation|police|officer|justice|highway|road|coach,
      perverting the|course, hacked|hacking|hacks into? a|an|the|his|her|into bank|telecoms|firm|exam|school|server|
      pentagon|college|university|phones|council, phone hacking, official secrets, prohibited|offensive|illegal
      weapon, insider trading|dealing, tax|dodging|dodged|evading|evaded tax|evasion|taxes|dodging|dodger, cum ex,
      dividend stripping, trafficking|trafficked|smuggling|smuggled|running fentanyl|people|heroin|tobacco|cigarettes|
      guns|rhino|cocaine|ivory|migrants|arms|cannabis, people smuggling, contempt of|rather|for court|than|refusing,
      misconduct in public, causing financial loss, racist insult, incitement, sedition, treason charge, blasphemy,
      lese majeste, malicious communications|falsehood|wounding, revenge porn, upskirting, indecent images|exposure|
      assault, flashing, kerb crawling, soliciting, importuning, living on|off immoral, brothel keeping, bigamy,
      forgery of, forging|forged|faked|faking|altered|altering a|the|his|her|sick|prescriptions|passports|degree|
      banknotes note|certificate|prescription|signature|banknotes, fake|false|forged|stolen papers|passport|identity|
      id|number|plates|degree|prescription ... court|police|charged|fined|convicted|months|caution, racketeering, loan
      shark|sharking, illegal|unlicensed moneylending|gambling|dealing|waste|eviction, magic pipe, oil dumping, bent
      copper, crooked|bent cop|policeman|detective, did|does|do|serve|served|took the|his|her|a rap|blame|fall|
      punishment|weekend|weekends for|jail|in, took the rap|fall|blame for, paid for it with|in|dearly prison|jail|
      years|months|${numbers}, and paid for|the|it for|with, did six|two|three|four|five|seven|eight|nine|ten|twelve|
      eighteen|a years|year|months|weeks|stretch|lump|lagging|bit|nickel|dime for|over|in|at|on it, going|gone|went|
      stayed|kept|keeps|keeping|been|staying|live|living straight since|for|and|now|after, going straight,
      straightened himself|herself, since|before @he straightened out, kept|keeps @his nose clean, nose clean, turned
      @his life around|round|after .. prison|inside|sentence|crime|release, left|leaving|put that|the|crime|his|her
      life|gang|crime|past behind, before he|she|i straightened|reformed, career criminal, former|ex|reformed|retired|
      onetime tearaway|hooligan|hoodlum|villain|wrong|gangster|safecracker|safebreaker|con|counterfeiter|bootlegger|
      poacher|smuggler|drug|dealer|joyrider, wrong un, black sheep .. prison|jail|police, went off the rails, youthful
      indiscretion|misdemeanour|offence, sins of @his youth, struck off|from the? register|rolls|roll and|after
      jailed|convicted|conviction|fraud|caution, disbarred after|for|following, lost @his? licence|license for|to|
      after|over drink|drunk|court|dui|police, breathalysed|breathalyzed, failed a|the breathalyser|breath|roadside,
      blew over, drink driver|drive|driving|driven, drunk driver|driving|drive, driving while|whilst|under|without
      disqualified|banned|drunk|intoxicated|the|insurance, drugs|drug|opl driving, broken by|in|at ${prisons}|prison|
      jail, gatehouse of|at ${prisons}, unlock helpline|charity|helped, unlock helped, via|through|came|from|with|
      thanks tempus|nacro|unlock|timpson|switchback|novus|clink|sofea|homeboy|key4life|langley novo|prison|scheme|
      helped|house|academy|restaurant, tempus novo|prison, trained by|at|in the clink, clink restaurant|graduate|chef|
      kitchen, koestler|longford award|scholar|scholarship, friendship house from, homeboy industries graduate|
      alumnus, lived|living|stays|staying|lives|stayed|resident in|at|of a|the? bail|probation|approved hostel|
      premises, halfway house after|in|since|for, @his record is clean|spotless|blank|clear in|at|with|and, ${numbers}
      ${spans} in|at .. jail|prison|gaol|borstal|penitentiary
    `,
    trait: `
      parolee, parolled, exoneree, excon, unconvicted, court martialled, extradited
    `,
    topic: `
      in|at|from|inside|left|through ${prisons} until|till|where|he|she|i|for|after|with|and|since|before, the maze|
      Maze prison|after|in|with|for, in the Maze|Scrubs|Ville|Moor|Mount|Joy, Long Kesh|Lartin|Bay, Crumlin Road jail|
      gaol|prison, Arbour Hill, Shelton Abbey, Loughan House, Dochas, Eastwood Park, Low Newton|Moss, Foston|Drake|
      New|Morton|Swinfen Hall, Askham|Lowdham Grange, East Sutton Park, Cookham Wood, Glen Parva, Kirklevington
      Grange, Standford|Spring|Rye Hill, Channings Wood, Guys Marsh, Hollesley Bay, North Sea Camp, Thorn Cross,
      Forest Bank, Holme House, Full Sutton, Buckley Hall, Castle Huntly, Cornton Vale, Sing Sing, San Quentin,
      Pelican Bay, Bedford Hills, Terre Haute, Huntsville unit|prison|walls, Angola prison|penitentiary, Cook County
      jail, county jail|lockup|time, Grand Valley Institution, Collins Bay, Stony Mountain, William Head, Don Jail,
      Kingston Penitentiary|Pen, Long Bay, Port Phillip prison, Dame Phyllis, Boggo Road, Arthur Gorrie|Road, Lotus
      Glen, Banksia Hill, Don Dale, Mount Eden prison, Robben Island, Bang Kwang, Fleury Merogis, Champ Dollon, Regina
      Coeli, Soto del, ford|kirkham|sudbury|hatfield|leyhill|prescoed open, open prison|conditions, young offenders|
      offender institution|institute, corrections|correctional facility|centre|center|institution|victoria|services,
      department of corrections, federal|state|women|county prison|penitentiary|pen|jail, prison sentence|time|wall|
      gates|yard, approved school, secure training|children centre|home, detention centre|center, barred list, sex
      offenders, breach of trust, criminal damage, fidelity insurer, arrest at|for, the arrest of|for @he, arest for,
      indictment, extradition, affray, larceny, a conviction, manslaughter, embezzlement, misdemeanor, misdemeanour,
      court martial, day fine, pnc check, police national computer, criminal bureau, vetting bureau
    `,
    hint: `
      nicked, busted, put away, banged up, away for a while, on the run, on licence, on tag, cuffed, in the dock, on
      the register, at large, a lag, a villain, a crook, a fraudster, a dealer, a robber, a burglar, a forger, a
      hacker, a smuggler, a poacher, a pickpocket, a joyrider, a gangster, an offender, an ex offender, an inmate, a
      killer, a murderer, a suspect, prime suspect, under a cloud
    `,
    field: `
      guest of, majesty*, pleasure, debt to society, society, clink, slammer, nick, jug, cooler, pokey, chokey,
      hoosegow, big house, porridge, bird, stretch, lag, lags, jailbird*, cellmate*, cell, cells, wing, landing,
      screw, screws, gate*, gates, category c, cat c, cat d, lifer*, ipp, returning citizen*, rotl, day release, home
      leave, hdc, recall*, recalled, licence, conditional release, early release, temporary release, clemency,
      commut*, reprieve*, pardon*, amnest*, exonerat*, guilty, innocence, innocent, strangeways, styal, bronzefield,
      downview, deerbolt, brinsford, swinfen, werrington, coldingley, highdown, leyhill, kirklevington, kirkham,
      elmley, swaleside, erlestoke, bullingdon, woodhill, grendon, gartree, whatton, whitemoor, littlehey, bure,
      altcourse, risley, wymott, haverigg, hindley, armley, wealstun, lindholme, everthorpe, frankland, acklington,
      castington, dovegate, hewell, berwyn, lowdham, onley, ranby, stocken, saughton, shotts, polmont, cornton,
      glenochil, addiewell, craiginches, magilligan, hydebank, portlaoise, castlerea, cloverhill, wheatfield,
      oberstown, maze, long kesh, crumlin, arbour hill, shelton abbey, loughan, dochas, attica, parchman, graterford,
      joliet, stateville, lompoc, otisville, danbury, alderson, allenwood, lewisburg, soledad, corcoran, chowchilla,
      fishkill, dannemora, raiford, reidsville, huntsville, angola, millhaven, joyceville, warkworth, drumheller,
      matsqui, cowansville, donnacona, grand valley, collins bay, stony mountain, silverwater, parklea, pentridge,
      barwon, yatala, casuarina, hakea, bandyup, risdon, boggo, long bay, paremoremo, rimutaka, pollsmoor, robben,
      kamiti, luzira, kirikiri, nsawam, chikurubi, tihar, yerawada, puzhal, byculla, changi, kerobokan, evin, fresnes,
      stadelheim, tegel, moabit, hinseberg, kumla, bastoy, colchester, ford, marshalsea, newgate, scrubs, hmyoi, yoi,
      yot, youth offending, borstal, approved school, corrections, correctional, county jail, federal, feds, supermax,
      halfway house, approved premises, tempus novo, unlock, nacro, timpson, switchback, novus, clink restaurant,
      key4life, homeboy, koestler, longford, emmaus, st giles, garda, gardai, psni, rcmp, mounties, hmrc, sfo, icac,
      cbi, efcc, nca, dpp, cps, fiscal, procurator, guardia civil, carabinieri, gendarme*, constable*, detective*,
      cid, squad, fraud squad, flying squad, vice squad, sheriff*, marshal*, trooper*, da, district attorney, us
      attorney, attorney general, prosecut*, crown, bailiff*, beak, bench, dock, assize*, old bailey, snaresbrook, bow
      street, jury, juries, juror*, verdict, indict*, arraign*, counts, count, charge sheet, rap sheet, mugshot*, mug
      shot, booking, handcuff*, cuffs, red notice, in absentia, extradit*, abscond*, fled, fugitive, ahead of the
      police, sniff*, helped himself, helped herself, till, petty cash, takings, pocketed, cooked the books,
      backhander*, kickback*, bribe*, ponzi, pyramid, carousel, boiler room, bad cheques, torched, burned down, burnt
      down, arson*, stabbed, glassed, knife*, blade, machete, shotgun, brawl*, scuffle*, bouncer*, fight*, drunk*,
      disorderly, spliff*, ketamine, mdma, ecstasy, pills, weed, coke, grams, growing, dealt, dealer*, supply*, county
      lines, crew, gang*, getaway, mule, chop shop, ram raid*, break in*, broke into, housebreak*, joyrid*, twock*,
      pickpocket*, handbags, fencing, stolen, nicked, nicking, pinched, lifted, lifting lead, catalytic, copper cable,
      poach*, badger*, hunting, graffiti, spray*, tags, fare dodg*, touting, trespass*, obstruct*, pervert*, hacked,
      hacking, official secrets, weapon*, insider, dodging, cum ex, traffick*, smuggl*, contempt, misconduct, treason,
      sedition, blasphem*, bigamy, indecent, forged, forgery, racket*, launder*, plea*, deferred, diversion,
      adjudication, no contest, state s evidence, supergrass, conspirator*, dui, dwi, misdemean*, larceny, petty,
      court martial*, fined, day units, penal order, orange vest, payback, unpaid work, restorative, thinking skills,
      anger management, probation, register, registered, barred, exclusion, shpo, sopo, asbo*, avo, dvo, monitored,
      curfew*, remand*, spared, slap on the wrist, street warning, horizon, quashed, overturned, thrown out,
      collapsed, dropped, acquit*, cleared, straight, straightened, nose clean, form, previous, priors, antecedents,
      no trace, nothing known, blank, clean sheet, clean slate, spotless, driven snow, blemish*, blot, stain,
      fuhrungszeugnis, good conduct, police clearance, police check, vetting, pvg, acro, wwcc, accessni, pnc,
      vulnerable sector, disclos*, ticked, law abiding, ${prisons}, the maze|Maze prison|after|in|with|for, in the
      Maze|Scrubs|Ville|Moor|Mount|Joy, Long Kesh|Lartin|Bay, Crumlin Road jail|gaol|prison, Arbour Hill, Shelton
      Abbey, Loughan House, Dochas, Eastwood Park, Low Newton|Moss, Foston|Drake|New|Morton|Swinfen Hall, Askham|
      Lowdham Grange, East Sutton Park, Cookham Wood, Glen Parva, Kirklevington Grange, Standford|Spring|Rye Hill,
      Channings Wood, Guys Marsh, Hollesley Bay, North Sea Camp, Thorn Cross, Forest Bank, Holme House, Full Sutton,
      Buckley Hall, Castle Huntly, Cornton Vale, Sing Sing, San Quentin, Pelican Bay, Bedford Hills, Terre Haute,
      Huntsville unit|prison|walls, Angola prison|penitentiary, Cook County jail, county jail|lockup|time, Grand
      Valley Institution, Collins Bay, Stony Mountain, William Head, Don Jail, Kingston Penitentiary|Pen, Long Bay,
      Port Phillip prison, Dame Phyllis, Boggo Road, Arthur Gorrie|Road, Lotus Glen, Banksia Hill, Don Dale, Mount
      Eden prison, Robben Island, Bang Kwang, Fleury Merogis, Champ Dollon, Regina Coeli, Soto del, ford|kirkham|
      sudbury|hatfield|leyhill|prescoed open, open prison|conditions, young offenders|offender institution|institute,
      corrections|correctional facility|centre|center|institution|victoria|services, department of corrections,
      federal|state|women|county prison|penitentiary|pen|jail, prison sentence|time|wall|gates|yard, secure training|
      children centre|home, detention centre|center, barred list, sex offenders, breach of trust, criminal damage,
      fidelity insurer, arrest at|for, the arrest of|for @he, arest for, indictment, extradition, affray, a
      conviction, manslaughter, embezzlement, misdemeanor, misdemeanour, court martial, day fine, pnc check, police
      national computer, criminal bureau, vetting bureau, parolee, parolled, jailbird, arsonist, embezzler, exoneree,
      excon, unconvicted, court martialled, extradited, incarcerated
    `,
    mask: `
      time sheets not time, suspended ceiling, sealed bids|bearings|sources|units, drop|die|hand|cold forged steel|
      open|and, forged steel|iron|tools, guilty of overpreparing|overlong|nothing|the occasional, guilty of the
      occasional, cautioned himself|herself against, parole d, langue and parole, parole is a french, arrested rising|
      damp, arrested for a sec, price was a steal, was a steal i, probate not probation, completed|passed|finished|
      ended @his probation early|period|months|at|two|three|with, lay under arrest, vessel|ship arrested|under arrest,
      locked up the workshop|shop|office|church|school|premises|bar|pub, warrant|warranty card|cards, counterfeits
      nothing, justice crook, felony as, community payback documentary, documentary on community, prison scheme from,
      old bailey gastropub|pub|restaurant, nato cleared, cleared by nato, guilty until, small claims court, county
      court claim|judgment, assaulted on a, was assaulted by|on|at, attacked by a patient, mock|practice trial, inside
      sales|out|track|job|leg|the|knowledge, charged at|with electricity, released early|first|an|the|a game|album|
      film, time for a|the, clean sheet for|in goal|keeper, clean sheets for|in goal, record sheet, wanted ad|ads|
      list, done for|with today|you|the|us, nothing to do with the|our|my product|project, did six|two|three years|
      months at the? bank|firm|council|hospital|agency, fine for now|a|the, on tag rugby, tag rugby, tag team
    `,
  },
};
