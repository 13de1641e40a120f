import type { Lexicon } from '../../Lexicon.js';

/** Acronyms and names of one word that are a union's and hardly anything else's. */
const named = `UNISON|Unison|UNITE|GMB|RMT|ASLEF|Aslef|TSSA|NASUWT|NUJ|UCU|CWU|FBU|USDAW|Usdaw|BECTU|Bectu|PCS|
  TGWU|NALGO|NUPE|COHSE|ASTMS|APEX|AUEW|AEEU|EETPU|EETU|SOGAT|NATSOPA|GPMU|BIFU|UNIFI|NATFHE|NUMAST|NACODS|UCATT|NAPO|
  Napo|NIPSA|BFAWU|IWGB|UVW|CAIWU|BASSA|BALPA|Balpa|NASEN|UCAC|URTU|NARS|HCSA|CPHVA|SSTA|NAHT|NAS|SIPTU|Siptu|FORSA|
  Forsa|INMO|IFUT|TEEU|IBOA|NBRU|BATU|OPATSI|ITGWU|PDFORRA|AFSCME|SEIU|UAW|IBEW|UFCW|IATSE|AFGE|NATCA|APWU|NALC|LIUNA|
  ILWU|UMWA|USW|RWDSU|UFT|UTLA|NYSUT|NYSNA|NNU|BCTGM|IUPAT|IUOE|IAFF|OPEIU|IFPTE|SPEEA|AGMA|AGVA|SWAPA|APFA|BLET|
  BMWED|FLOC|UFW|NTEU|NFFE|WFSE|CSEA|Teamsters|Teamster|NewsGuild|Newsguild|Steelworkers|Ironworkers|Boilermakers|
  Machinists|Longshoremen|Pipefitters|Millwrights|Autoworkers|Mineworkers|CUPE|Unifor|UNIFOR|OPSEU|BCGEU|BCTF|OSSTF|
  ETFO|OECTA|NSTU|PSAC|PIPSC|CUPW|AUPE|SGEU|MGEU|BCNU|NUPGE|ACTRA|ACOA|CAW|AMWU|CFMEU|CFMMEU|MEAA|CEPU|RTBU|RAFFWU|
  UWU|ANMF|QNMU|HACSU|AMIEU|LHMU|NZEI|PPTA|NZNO|EPMU|MUNZ|RMTU|COSATU|NUMSA|SATAWU|NEHAWU|SADTU|SACCAWU|SACTWU|AMCU|
  POPCRU|DENOSA|SAMWU|SASBO|SAFTU|NUPENG|PENGASSAN|ASUU|NANNM|NUBIFIE|ASSBIFI|NURTW|GNAT|NAGRAT|KNUT|KUPPET|KMPDU|
  ZCTU|ZIMTA|UNATU|AITUC|CITU|INTUC|AIBEA|FITE|KITU|SEWA|GMOA|CBEU|TUCP|MTUC|NUBE|KCTU|Histadrut|Zenroren|Rengo|verdi|
  Verdi|Verdis|NGG|EVG|GDL|Unia|Syna|FNV|CNV|ABVV|FGTB|ACV|ACLVB|CGSLB|BBTK|SETCa|OGBL|LCGB|ALEBA|CGT|CFDT|CFTC|UNSA|
  CCOO|CGIL|CISL|FIOM|UILM|COBAS|FILCAMS|SINTTAV|CGTP|FENPROF|PAME|Fagforbundet|Fellesforbundet|Tekna|NITO|Negotia|
  Parat|Vardforbundet|Unionen|Kommunal|Byggnads|SEKO|Seko|SACO|Saco|Tehy|Akava|JHL|OAJ|PROSA|NSZZ|OPZZ|KOVO|Podkrepa|
  KESK|TUC|STUC|ICTU|ACTU|SNTE|CUT`;
/** Names that are words or initials of other things, too. */
const likeWords = `Unite|Equity|Prospect|Community|Connect|Mandate|Voice|Advance|Accord|Aegis|Nautilus|Affinity|
  Solidarity|Solidarnosc|Musicians|MU|FDA|NUT|NEU|NUM|NUS|MSF|POA|PFA|RCN|RCM|BMA|EIS|INTO|TUI|ASTI|CPSU|PSA|CSP|SOR|
  BDA|HSU|ASU|AWU|SDA|TWU|FSU|AEU|ETU|MUA|BLF|NUW|USU|QTU|IEU|ATU|UA|UE|IAM|AFT|NEA|CWA|AFA|ALPA|SAG|WGA|DGA|AEA|AFM|
  PBA|FOP|ILA|SIU|ONA|UNA|HEU|GSU|CTU|ATA|CAPE|CSN|FTQ|CSQ|FIQ|CSC|CNE|UIL|UGT|LO|TCO|IDA|HK|FOA|PAM|PRO|TEU|BMS|HMS|
  NLC|KMU|BIEN|ACT`;

/** Unions by their names, what a member carries, pays and wears, and what an office in one is called. */
export const englishTradeUnionMembershipTalk: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    statement: `
      join|joined|joining|rejoined Community when|after|branch|because|at, signed up to Community|Prospect|Unite|
      Equity|Connect|Voice, leave|left|leaves|quit|quits ${named} when|after|on|upon|because|once, is|was|are with ver
      di, Bectu|Equity|union rates, in the Unite|Usdaw|GMB|Unison|Prospect|Bectu .. branch|section|committee,
      Nautilus|Unite|Prospect|Community|Connect|Advance member|branch|years|delegate, for the MU, former|ex steward|
      delegate|rep|convenor of|for|with|at the? .. orchestra|crew|depot|yard|ward|shift|MU, belonged|belong|belongs to
      .. union|unions, ${named}|${likeWords} member|members|membership|rep|reps|steward|convenor|convener|delegate|
      card|cardholder|branch|shop|chapel|dues|subs|activist|stalwart|veteran|loyalist|diehard|organiser|organizer|
      official|officer|secretary|treasurer|chair|trustee|contact|affiliate|badge|badges|lanyard|pin|mug|ticket|diary|
      banner|number|man|woman|girl|lad|lass|bloke|family|household|card, ${named}|${likeWords} s? local|lay|branch|
      section|health|chapel|area|regional|national|workplace|works|site|safety|equality|learning|council|job|
      grievance|elected|voluntary|chorus|freelance steward|rep|officer|official|secretary|chair|committee|delegate|
      executive|organiser|organizer|convenor|treasurer|president|trustee, member|members|membership|steward|rep|
      representative|delegate|organiser|organizer|convenor|convener|treasurer|chairman|chairwoman|chair|trustee|
      official|officer|activist|affiliate|cardholder|card|dues|subs|fees|ticket|book|mandate|badge|pin|lanyard|banner|
      stamp of|in|to|from|with|for|at|by the|a|his|her? ${named}, member|membership|steward|rep|delegate|convenor|
      convener|card|dues|subs|ticket|book|stamp|badge|lapel|banner of|in|to|from|with|for the? ${likeWords}, joined|
      joins|joining|rejoined|quit|quits|left|leaves|leaving|resigned|resigns|enrolled|enrols|signed|stayed|stays|
      remained|remains|expelled|lapsed|kicked|organised|organises|organizes|paid|pays|paying|organized|belongs|
      belonged|belonging|active|bargained|bargains|negotiates|negotiated|spoke|speaks|elected|recruited|recruits|
      delegate|stood|chaired|chairs from|with|in|into|by|for|to|up|out|through|of|on|under|behalf|at of|with|to|for|
      on|the|behalf|up? the? ${named}, joined|joins|joining|rejoined|quit|resigned|expelled|enrolled .. ${named},
      signed|signs|signing|sign|recruits|recruited|recruiting|enrolled|enrols|persuaded|got .. everyone|crew|shift|
      staff|colleagues|workmates|people|kitchen|crews|floor|night|half|others ... Unite|Usdaw|GMB|Unison|union|
      ${named}, is|are|was|were|he|she|they|re|m in|with the? ${named}, in and|& out of ${named}|Unite|union, in out
      of Unite|union, the|an|a|to|old|proper|loyal|solid|lifelong ${named} man|woman|men|women|lad|girl|family|house,
      ${named}|Unite|Community|Prospect|Equity to the|his|her core|bone|boots|marrow|fingertips, ${named}|Unite and|
      through|since proud|through|and|1*|2*|joining|he|she|they|starting|promotion|day|qualifying, card|dues|lanyard|
      lanyards|badge|badges|pin|sticker|stickers|mug|banner|placard|flag|jacket|fleece|cap|beanie|scarf|diary|hoodie|
      tote|t|ribbon|poster|book|stamp|ticket|subs|fees|check|benefit|pension ... ${named}, ${named}|Community|
      Prospect|Equity mug|cap|badge|badges|sticker|fleece|jacket|hoodie|diary|calendar|lapel|lanyard|pin|pins|tote|
      umbrella|flag|whistle|placard|rucksack|tattoo|keyring|scarf|eagle|logo, dues|subs|deduction|deductions off|slip|
      come|comes|came|go|goes|go|straight|taken|deducted|stopped|paid, dues|union check off|checkoff, checkoff, check
      off of|for|to|form|deduction, stop order on|for|to|from, dues come|comes|came|go|goes|taken|deducted|stopped|
      straight|current|paid|receipt|book|card|stamp|up|in|through, dues paying|payer|payers|collector, pays|paid|
      paying|keeps @his|the union? dues|stamp|stamps|union, kept|keeps|keeping|keep up? @his|the union|membership|
      dues|card|ticket|fees|subs|book, full|fully paid|financial up? member|unionist|union, financial member of the,
      in|out good standing .. union|local|lodge|brotherhood, member in good standing of the? union|local|guild|
      brotherhood, @his|no|a|old|expired|lapsed|withdrawal union|withdrawal|dues|steward|seaman|seamans|stewards|
      journeyman s? card|book|ticket|number|badge, steward s? card|badge|course|training|handbook|s|jacket|diary in|
      on|at|wk|with|for|week, steward s course|card|handbook|badge|jacket, withdrawal card, union ticket|book|stamp|
      number|cap|stock|firebrand|stalwart|diehard|loyalist|hothead|veteran|girl|lad|lass|bloke|guy|brother|sister|
      brothers|sisters|sibling|blood|born|bred|through|proud|label|dynasty|kid|baby|lanyard|mug|pen|fleece|diary|
      journalist|hardliner|bigwig|baron|boss|firebrand|die|ties|tie|link|links|past|history of|at|in|from|through|and|
      by|on|since|since|with|for|? his|her|family|father|mother|the|is|was|himself|herself, no|without|any|never|few
      union ties|links|card|ticket|connection|connections|involvement|affiliations|affiliation|past|history|role,
      never|not been|was|be|set|saw|had|wanted|held|took|signed|carried in|a|any|the|foot|need|point|union|part in|of|
      a|for? a|an|any|the|union union|unions, never in a union, never saw the point of unions|a union|joining, kept|
      keeps|stays|stayed|steered|steers|steer|remains|remained clear|out|away|distance of|from the|any|all? union|
      unions, no time|use|love for unions|the union, distrusts|dislikes|hates|loves|likes|despises|mistrusts|loathes
      the? unions, not|never|nor a union man|woman|person|type|member|sort|rep, not one for unions, non|never|ex|anti|
      pro union man|woman|member|by|himself|herself, would|will|did|does|won|wouldn|refused|declined|t not|t|to|never
      sign|join|pay up|with|to|the? with|union|dues|subs ${named}|the|union?, turned down .. offer to stand, stand|
      stood|standing|run|ran|elected|sits|sat on|for the|their|a ${named}|ver|union|unions list|slate|ticket, elected|
      sits|sat|seat|voted|stood|member on|to|onto the works council ... list|slate|ticket|ver|Metall|for, works
      council|committee ... ver|${named}|union list|slate|ticket, on the slate|ballot for .. president|vice|secretary|
      executive|steward|trustee|convenor, on the ver|${named} list|slate|ticket, general|regional|national|assistant|
      deputy secretary|president of the? ... union|local|association of|congress, national|general|regional|honorary|
      branch|district|local secretary|president|treasurer|chair|chairman ... union|unions|guild|teachers|nurses|
      officials|employees|workers|civil|brotherhood, stood|ran|runs|standing|running for general secretary|president
      .. of, bargaining unit|committee|team|table|council|delegate president|chair|member|rep|steward|for|on|vice,
      bargained|bargains|bargaining for|on|with|of the? staff|colleagues|members|crew|behalf|workers|nurses|teachers|
      musicians, negotiates|negotiated|negotiating|negotiator|spoke|speaks|elected|represented|represents|lead|
      advocate|voice|mandated|mandate for|on|to|by|at|of speak|represent|behalf|the|his|her|their|fellow|negotiator|
      staff|other? union|members|colleagues|workmates|workforce|shop|floor|dancers|shift|crew|cleaners|drivers|lab|
      depot|nurses|teachers|ranks|us|employees|peers .. union|not|against|${named}|Unite|Prospect|Equity|Community|
      members|side, elected|chosen|mandated by|to|from the|his|her|its|fellow ... members|workers|dancers|staff|
      colleagues|drivers to? speak|negotiate|represent, negotiates|negotiated|negotiating|bargained|spoke|speaks for|
      on the|behalf|of|a union|unions not|against|at|in|on|with, sat|sits|sat|seat|place on|at|across|opposite the|
      from|their|us side|bargaining|negotiating|staff|union|us|workers|table|as table|side|committee|the|for, lead|
      chief|staff|branch|principal negotiator|delegate|spokesman|spokesperson|spokeswoman|steward for|of the? union|
      staff|staffs|unions|workers|members|ABVV|${named}, employee|employees|staff|worker|workers side negotiator|
      secretary|chair|lead|spokesman|of|at, staff side|association|union secretary|chair|chaired|founded|president|
      rep, helped|helps|found|founded|founding|set|started|built|brought|wants|led|launched|formed|revived|rebuilt|
      behind the|a|an|her|his|up|to|first|own|found|in union|branch|local|section|unionisation|staff union|chapter|
      drive|in|at|on|there|cell|union, founded|founding|founder|built|chairs|chaired|treasurer|secretary|president|
      heads|headed|delegate|steward|trustee|executive|committee of|to|on|in the|his|her|its|a|local|works? .. union|
      local|lodge|chapel|branch ... ${named}|union|local|section, brought|brings|bringing .. union into|to|in|inside,
      union in|into the|his|her|our shop|office|building|studio|depot, unionising|unionizing|unionised|unionized|
      unionises|unionise|unionisation|unionization the|his|her|our|drive|effort|campaign|their, organised|organized|
      organises|organizes|organising|organizing the|his|her|amazon|starbucks|google|kickstarter|apple|a|uber|
      deliveroo|tesla|boeing|trader|rei|whole .. staff|warehouse|baristas|couriers|riders|workers|cleaners|drivers|
      porters|nurses|pickers|stagehands|kitchen|tellers|adjuncts with|into|for|at|under|through|against|on|and,
      signed|signs|collected|collects|gathered|passed|handed|got|distributed .. cards|card|petition that|for|with|to|
      got|in|at|on ... recognised|recognized|union|${named}|certified|organising|hers|his, recognition petition|drive,
      voted|vote|votes to certify|unionise|unionize|organise|organize|join|strike|in|decertify, voted it|union|unions|
      them in|out, certification vote|election|drive, union authorization|authorisation|recognition card|cards|
      petition|drive|ballot, release|released|leave|time|hours|facility|paid|day|days|afternoon|absence|secondment|
      seconded|secondment from|off|on|to|for|by|under|with|at .. ${named}|Unite|Communications|union|lodge|mandate|
      congress|steward|bargaining|Prospect, on release to|for|from .. union|workers|congress|association|institute,
      union|steward|stewards|mandate|branch|trade leave|release|hours|time|days|duty|duties|mandate paid|each|off|for|
      a|of|per|under|every|week|work, mandate of|from|for the ${named}|union, credit hours, hours of delegation,
      delegation hours, expelled|suspended|thrown|kicked|barred|blackballed|drummed by|from|out|of the? Carpenters|
      union|Electricians|Bricklayers|Painters|brotherhood|local|lodge|${named}|Transport|guild, kicked out of the
      Transport, honorary|life|lifetime|retired|associate|founder|gold|silver|rank|lifelong life|and|file|member|card|
      badge|in member|file|card|badge|of|in? the|for|from? ... union|brotherhood|alliance of Canada|local|guild|
      operative|${named}|workers|service, rank and file member|in|activist|of|rep, gold|silver|bronze|long|thirty|
      forty|fifty|twenty|25|40|50 service|year|years|gold|badge|pin ... badge|pin|medal|certificate ... union|local|
      brotherhood|${named}, carried|carries|carry|carrying|marched|marches|walked|walks|marching the|behind|under|
      beneath his|her|the|its? .. banner ... Gala|gala|union|tolpuddle|lodge|branch|${named}|Prospect|march|chapel|
      may|Meeting, at|to|attends|of|every|missed|marched the? durham miners? gala, big meeting in|at durham, tolpuddle
      martyrs|festival|every|rally|each, at every tolpuddle, miners lodge|federation, lodge banner|secretary|official|
      delegate|treasurer|president of|at|in|on|the|for the|of|durham|coal|pit|miners?, colliery|pit|miners lodge|
      delegate|secretary|union, third|second|fourth|fifth generation teamster|union|brotherhood|boilermaker|
      steelworker|longshoreman|ironworker|docker|electrician|local|miner, came|comes|come|family|born|raised|grew
      from|up|into|of|in a? union|teamster family|household|home|town|people|stock, union|labour|labor|teamster
      household|family|home|folk|parents|father|mother|dad|mum|grandfather|town, @family ... shop|union|convenor|
      teamster|${named} steward|member|rep|man|official|secretary|officer|convenor|delegate|president|card|s, @family
      negotiates|negotiated|organised|organises|bargains|bargained for .. ${named}|Equity|union|members|workers,
      @family led|leads|leading the? .. strike|branch|union|lodge|stewards, @family heads|chairs|chaired|organises|
      represents|led|ran the? .. union|${named}, Local|local 1*|2*|3*|4*|5*|6*|7*|8*|9* member|members|steward|card|
      journeyman|president|secretary|through|treasurer|dues|rep|delegate|hall|in|of|since|electrician|plumber|
      carpenter|musician|teamster|longshore|and|trustee|exec|executive|retiree|out, dues|card|book|ticket|member|
      membership|steward|president|treasurer|secretary|hall|journeyman|carded|executive|delegate|trustee|belongs ...
      Local|local|Lodge|Council 1*|2*|3*|4*|5*|6*|7*|8*|9*, Culinary|Unite|Teamsters|IBEW|UA|IATSE|Carpenters|
      Painters|USW|UAW|AFSCME|SEIU|UFCW|CUPE|Unifor|LIUNA|Laborers|ATU|ILWU|OPSEU|ONA|IAM|UBC|SMART|Operating|TWU|UE|
      AFT|CWA|Roofers|AFM local|Local|Council|council|lodge|Lodge|district? 1*|2*|3*|4*|5*|6*|7*|8*|9*, Culinary|
      Teamsters|IBEW|UA|IATSE|Carpenters|USW|UAW|AFSCME|ATU|SEIU|UFCW|CUPE|Unifor|Teamster|ILWU|LIUNA 1*|2*|3*|4*|5*|
      6*|7*|8*|9*, District|Joint Council|council 1*|2*|3*|4*|5*|6*|7*|8*|9* trustee|delegate|member|rep|president|
      steward|dues|card, hold|holds|held|carries|carried|keeps|kept|has|turned|handed|hold|got|tore|burned|burnt|
      waved|tears @his|a|an|the|up|in his|her? book|card|ticket|stamp|dues in|with|of|from the? Local|UA|union|
      ${named}|${likeWords}|Carpenters|Brotherhood|Seafarers|hall, book|card|ticket with|in|from|of the? Local|local|
      hall|union|UA|brotherhood|carpenters|painters|electricians|seafarers, just its|the|a|his|her card, holds|held|
      holding|has|had no|any|an|the? office in|with|of the? union|${named}|${likeWords}, tore|tears|tearing up @his ..
      book|card .. dispute|strike|rejoined|protest, seamans|seaman s? book|strike, rejoined under|the|as|after|in|
      when|his|her|with .. union|branch|RMT|GMB|Unite|${named}, hiring|union hall in|on|since|dispatch|referral|work|
      member|card|job|and|jobs|local|steward|regular, out of the union|hiring hall, on|off the books of the|a|an? ..
      union|${named}|FDA|E|Guild|federation, recruitment|recruiting|organising|membership drive|push|campaign in|at|
      for|of .. union|building|depot|plant|site|${named}|Prospect|members, man|woman|person behind|of|for ${named}|
      Prospect|Unite|Community|Equity s?, card|dues holder|holding|carrying wobbly|union|unionist|teamster|
      steelworker|never, card carrying wobbly|unionist, wobbly|wobblies red|card|since|in|through|songbook|member, red
      card and all, one big union, iww|wob card|member|dues, industrial workers of the world, fellow worker card,
      would|won|wouldn|refuses|refused|will not|t|to? work|cross|crossed|crossing|break|handle|touch on|a|the|any|his|
      blacked? set|picket|line|pickets|strike|without|goods|scab, never crossed a|any picket, not cross picket|
      pickets|a picket, crossed|crosses a|the|no|his|her picket line|lines, blacked site|goods|job, union rates|scale|
      rate|only|shop|shops|crew|house|jobs being|as|because|since|member|by|out|card|only|or, shop floor|steward
      leader|rep|representative|organiser|organizer|activist|convenor|delegate, works|chief|senior|deputy|site|plant|
      staff|depot|father convenor|convener|steward|shop|delegate|of s?|chapel|steward|at|for|of|to|in|until|with|
      since, deputy|imperial father|mother of the? chapel, branch|section|chapel|local|area|region|division secretary|
      treasurer|chair|chairman|chairwoman|president|delegate|committee|steward|rep|officer|organiser|trustee|auditor|
      equality|learning of|at|for|in|on|to|with|until|since|officer the? .. union|bank|rail|bus|hospital|postal|
      nurses|${named}|teachers|steelworkers, workplace|job|site|yard|shift|depot|ward|school|college|department|
      station|mill|plant|floor|crew|deck|lab|theatre|faculty|building|works|company|safety rep|steward|delegate|
      convenor there|for|of|at|since|until|with|in|on|from? .. union|${named}|${likeWords}|members|decade|years,
      equality|women s|green|disability|learning|youth|young|lgbt|black|members|ulr|union|political|pensions|retired
      officer|rep|members|member|workers|section|learning|liaison of|for|in|with|at|committee .. union|branch|
      ${named}|TUC|Unite, union learning|learner rep|reps|fund|representative, voluntary|lay|unpaid official|officer|
      rep|tutor|organiser|negotiator|delegate|convenor|activist for|of|in|at|with|and, lay tutor|and life, signed my|
      his|her union? card, jack jones|len mccluskey|bob crow|arthur scargill|mick lynch|frank cousins|jim larkin|joe
      hill|cesar chavez|jimmy hoffa|jack dash|red robbo|ron todd|moss evans|hugh scanlon|sharon graham|sharan burrow|
      bob hawke|shawn fain|chris smalls|sean o|jim connell signed|picture|poster|portrait|shook|fan|admirer|quotes|
      tattoo|mug|brien, solidarity forever, which side are you on, joe hill on, an injury to one, unity is strength,
      union makes us, legal cover|advice|helpline|representation|wills|discount|discounts ... union|${named}|Unite|
      Prospect|Voice|Community|membership|FDA, stays|stayed|in|joined|keeps|kept|member .. for the? legal|insurance|
      cover|protection|indemnity|free cover|wills|and|help|advice|support, free wills, union|unions|@his? lawyer|
      solicitor|rep|official|steward fought|won|paid|got|negotiated|sat|came|accompanied|went|spoke|backed|
      represented|took|handled @his|for|with|in|on|to|her|up, union paid|took|backed|fought|won|sent|supported|
      represented|defended|lawyer|covered @his|for|up|her|him|the, membership|union|unions paid|pays for|the|his|her
      lawyer|solicitor|tribunal|appeal, accompanied by|with|to @his|a|her union|shop|steward|rep|${named}, brings|
      brought|bring|bringing|came|attended|attends|wants|asked|turned with|along|for|to|up|a? @his|a|her|union union|
      steward|rep|official|shop rep|official|steward|union, tillitsvalgt, tillidsmand, tillidsrepraesentant,
      vertrauensmann, vertrauensfrau, vertrauensleute, luottamusmies, facklig, fortroendevald, gewerkschaft*,
      vakbond*, sindacat*, sindicato*, sindicalist*, fagforening*, fackforbund*, zwiazek zawodowy, delegue syndical,
      syndique, kaderlid, ondernemingsraad for|list, betriebsrat for|list|on, rsa|rsu delegate|member|for, industrial
      action|relations officer|rep|committee|coordinator of the? union, strike|picket|dispute coordinator|captain|
      marshal|leader|fund|supervisor|rota|benefit|pay, on|manned|ran|led|leads|stood|stands|staffed the|a|her|his|
      every picket|pickets|brazier|walkout, led|leads|leading|called|headed|fronted the|a|an|out|his|her .. strike|
      walkout|stoppage|dispute|sit|wildcat, wildcat strike|striker, called|calls|brought|brings|pulled everyone|the|
      them|members|his|her lads|crew|out|line|shop|members|on out|on|strike, sacked|dismissed|fired|victimised|
      blacklisted|moved|demoted|laid for|as|because|after|over|when|while being|organising|organizing|union|
      unionising|unionizing|a|he|she|leading|steward|? .. union|steward|organiser|organising|strike|unionising|rep|
      card|shop, consulting association blacklist|file|list, economic league blacklist|file|list, on the? blacklist|
      blacklisted as|for|in|by .. building|construction|organising|union|steward|activity|shop|sites|site, first with
      the megaphone, never a militant, no militant, closed shop card|ticket|days|member|then, agency shop|fee payer|
      fees, fair share payer|fees, opted out|into|in of the? political levy|fund|union|agency|dues, left the union|
      guild when|after|on|over|because|upon|in, gave|give|gives|handed|hands up|in|back @his union|card|membership|
      ticket|steward|stewardship, foreman|promoted|promotion|management|manager .. left|resigned|handed|gave|quit ..
      union|card|Unifor|${named}, union buddy|comrade|comrades|brethren|brother, served|serves|two|three|one|second|
      third|several|four terms|term as|on|of|in|with|at .. executive|steward|delegate|convenor|trustee|nec|council|
      committee|president|board ... union|of ${named}|${likeWords}|local|guild|lodge|institute, executive|nec|exec|
      council|committee|sub|board|branch of|for|in|on the? ${named}|${likeWords}|guild, old|former|ex|lapsed|retired|
      once|one time|onetime|sometime|erstwhile|then|previous steward|convenor|delegate|rep|treasurer|president|
      ${named}|BASSA|shop|branch|lodge|teamster|unionist|union, former|ex|once|long|longtime union steward|rep|
      delegate|convenor|officer|organiser|secretary|treasurer|official of|at|for|in the? .. orchestra|depot|yard|
      plant|union|works|branch|local|school|hospital|MU|${named}
    `,
    trait: `
      trade unionist, labor unionist, union man|woman|guy|girl|lad|bloke, cardholder of the union, branch officer of
      the union, branch official, branch delegate, branch convenor, union activist, grievance officer|chair|rep|
      committeeman, committeeman uaw, chapel officer|father|mother, lodge secretary of the num|miners, strike leader,
      strike captain, picket captain, union firebrand, union stalwart, tu rep, tu member, tu official, tu convenor, tu
      activist, unionised at|in|by|with|under|through|usw, unionized at|in|by|with|under|through, tradeunionist,
      nonunion, ex steward, bargaining agent, collective bargaining agent
    `,
    topic: `
      BASSA, SPEEA, AGMA, AGVA, ACLVB, CGSLB, CGTP, MEAA, SATAWU, NEHAWU, SADTU, SACCAWU, SACTWU, FAWU, AMCU, POPCRU,
      DENOSA, SAMWU, SASBO, SAFTU, FEDUSA, NACTU, NUPENG, PENGASSAN, ASUU, NANNM, NUBIFIE, ASSBIFI, NURTW, NAGRAT,
      KUPPET, KMPDU, COTU Kenya?, ZIMTA, PTUZ, ZCTU, UNATU, TUCTA, AITUC, CITU, INTUC, AIBEA, AIBOC, FITE, KITU,
      AICCTU, SEWA member|union, GMOA, CBEU, MTUC, NUBE, CUEPACS, KCTU, FKTU, HKCTU, TUCP, Kilusang Mayo, BIEN
      Philippines, BIEN member, Histadrut, Rengo, Zenroren, Jichiro, CAIWU, FLOC, RWDSU, UFW, NSTU, OSSTF, ETFO,
      OECTA, BCTF, PIPSC, AUPE, SGEU, MGEU, NUPGE, BCNU, ACTRA, ACOA, CAPE union|member, PAFSO, OGBL, LCGB, ALEBA,
      KOVO, PAME, SINTTAV, FENPROF, UCAC, IFPTE, NFFE, CSEA, UTLA, NYSUT, NYSNA, SWAPA, APFA, BLET, BMWED, IUEC,
      OPCMIA, MEBA, Fagforbundet, Fellesforbundet, Tekna, NITO, Negotia union|member, Utdanningsforbundet,
      Vardforbundet, Sveriges Ingenjorer, Akademikerforbundet, Dansk Metal, IF Metall, Unionen, Kommunal member|rep|
      card, Byggnads, Handels member|ombud, Tehy, Akava, Insinooriliitto, Teollisuusliitto, Marburger Bund, Cockpit
      union|member, IG BCE, IG BAU, OGB member, GPA member|list, PRO GE, Unia union|member|card, syndicom, Syna, VPOD,
      ABVV, FGTB, ABVV Metaal, BBTK, SETCa, CFTC, CFE CGC, Force Ouvriere, Solidaires, SUD Rail, FSU SNES, SNES, CNT
      member|card, ELA union, CSIF, SEPLA, FIOM, FILCAMS, UILM, COBAS, GSEE, ADEDY, OPZZ, Podkrepa, Cartel Alfa,
      Vasas, Egitim Sen, KESK, Turk Is, Hak Is, DISK member|union, ASTMS, TASS union|member|rep, AUEW, APEX rep|
      member|branch, SOGAT, NATSOPA, SLADE, NGA chapel|card|member, GPMU, BIFU, UNIFI, NATFHE, AUT member|branch|rep,
      CPSA, NUCPS, IPMS, IRSF, POEU, NCU branch|member|rep, UCW, NUTGW, KFAT, ACTT card|ticket|member, BETA union,
      NATTKE, NACODS, BACM, NUMAST, NUDAW, EETPU, ETU s? man|card|ticket|member|shop|delegate|branch, ETU, AEU card|
      member|convenor|steward, CEPU, CFMMEU, RTBU, RAFFWU, LHMU, FMWU, HACSU, QNMU, NSWNMA, AMIEU, USU delegate|
      member, UWU, EPMU, MUNZ, RMTU, PPTA, NZNO, ASMS member|union, SFWU, E tu member|delegate|union|rep, on the books
      of E tu, FIRST Union, First Union member|delegate, IBOA, TEEU, IFUT, OPATSI, BATU, ITGWU, NBRU, PSEU, AHCPS, T G
      card|member|man|branch|steward|convenor|jack, Transport and General, Transport Workers|Salaried|Union, Transport
      Salaried Staffs|Staff, Communications Workers, Bakers Food and|Allied, Shop Distributive and|Allied,
      Manufacturing Workers, Brick and? Allied Craft*, Operative Plasterers, Operative Bricklayers, Association of
      Flight Attendants, Flight Attendants union|association, Hospital Consultants and Specialists, Community
      Practitioners, Health Visitors Association, Society of Chiropodists, Irish Bank Officials, Public Service
      Alliance, Public Services International, Ontario Nurses Association, Nurses United|Organisation|Organization,
      United Voices of the World, United Voices, United Voice member|delegate, United Workers Union, American
      Federation of State|Teachers|Musicians|Government|Television|Labor, Service Employees, International Association
      of Machinists|Firefighters|Fire|Bridge, International Union of Operating|Painters|Elevator|Bricklayers, United
      Brotherhood of, Brotherhood of Carpenters|Teamsters|Locomotive|Electrical|Maintenance|Boilermakers|Railway,
      United Auto|Steel|Mine|Farm|Food|Electrical|Rubber Workers, United Steelworkers, United Mineworkers, Amalgamated
      Transit|Engineering|Union|Clothing|Society|Meat, Culinary Union|Workers|226, Hotel Employees, Screen Actors
      Guild, Writers Guild, Directors Guild, Editors Guild, Animation Guild, Costume Designers Guild, Newspaper Guild,
      Canadian Actors Equity, British Actors Equity, Grain Services Union, Public Sector Unions?, Ceylon Workers
      Congress, IT employees union, Alphabet|Amazon|Apple|Starbucks|Google|Kickstarter|Tech|Uber|Courier|Gig Workers|
      Retail|Labor|United|Couriers|Drivers Union|union|United, Alphabet s union, Workers United, App Drivers and
      Couriers, Independent Workers of|Union, Cleaners and Allied, Game Workers, Couriers Union, Stable Staff,
      National Association of Racing, stable staff s union, Professional Footballers Association delegate|rep|member|
      card, riders union, players union|association rep|delegate|member, jockeys union, PDA Union, Pharmacists
      Defence, Doctors Association UK?, Hospital Doctors Union, Nigeria Labour Congress, Ghana Federation of Labour,
      Scottish Trades Union, Trades Hall council|delegate, trades council delegate|president|secretary, labor council
      delegate|member|president, central labor council, Confederation of Shipbuilding|Labour|Trade|Unions, CSEU,
      Public and Commercial, First Division Association, Association of First Division, Prison Officers Association|
      Union, Police Federation|Association branch|rep|committee|delegate|member, Garda Representative, Royal College
      of Nursing|Midwives rep|steward|learning|branch|member|activist|convenor, Undeb, Workers Congress, Employees
      Union, Employees Federation|Association union|rep|steward, Civil Servants Union, Nurses Union|Federation,
      Teachers Federation|Union, Dockers Union, Seafarers Union|International, Seamens Union, Journalists Union,
      Actors Union, Cabin Crew Union, Waterside Workers, Maritime Union, Storemen and Packers, Builders Labourers,
      Meat Workers Union, Dairy Workers Union, Rail Tram, Electrical Trades Union, Plumbers Union|Local, Carpenters
      Local|Union|hall, Sheet Metal Workers, Elevator Constructors, Longshore and Warehouse, Longshoremen s? union|
      association|local, Letter Carriers, Postal Workers, Rural Letter Carriers, Treasury Employees, Air Traffic
      Controllers Association, Air Line Pilots, Allied Pilots, staff association rep|steward|committee, union lanyard|
      placard|lapel|banner|eagle|cap|jacket|sticker|diary|ring|tattoo|wills, job rep, site delegate, workplace
      delegate, staff union, staff unions, staff s union, employees union, workers union, Wobbly, Wobblies, union's,
      union girl|stock|book|ticket, local of the union, May Day march|rally with .. union|branch|banner, union banner,
      branch banner, lodge banner, steward s card|course|badge, union ticket, lead negotiator for the staff|union,
      elected rep, elected representative of the? staff|workers|members|union, factory convenor, health and safety
      convenor, site convenor, staff side chair|secretary|lead, Solidarity|Solidarnosc man|woman|courier|organiser|
      printer|shipyard|strike|member|activist in|from|at|of|and? .., freedom convoy union, union school|summer, TUC s?
      autumn|summer|school|course|young|women|disabled|lgbt|black|congress|diploma|organising|academy, organising
      academy, Northern College Ruskin union, Ruskin scholarship|bursary from|of .. union, union scholarship|bursary,
      Jack Jones, Arthur Scargill, Bob Crow, Mick Lynch, Jimmy Hoffa, Len McCluskey, Cesar Chavez, Joe Hill, Jim
      Larkin, James Connolly union, Red Robbo, Durham Gala, wapping dispute, timex strike, grunwick, orgreave picket,
      liverpool dockers dispute, great miners strike, union buster, union militant, union hardliner, voluntary
      official, lay representative of the union, honorary life member of .. union|Alliance|Association|Guild, union
      friend, union benefit|benefits, union subs, union fee, union fees, union deduction, checkoff, stop order, union
      pin, stamped dues book, dues book, paid member of the? union|lodge, pay rounds for the? union, negotiated for
      the union, left|quit|joined|avoids|avoided|shuns|shunned the? unions
    `,
    hint: `
      PSA, PFA, HSU, ASU, SDA, FSU, MU rep|steward, BMA, unionised since|himself|herself, convener elected, RMT|GMB|
      Unite|UCU|PCS and a
    `,
    field: `
      checkoff, stop order, stamp, payslip, badge, badges, lanyard, lapel, mug, placard, banner, gala, durham gala,
      tolpuddle, may day, megaphone, lodges, book, ticket, cardholder, card holder, legal cover, free wills, discount,
      release, mandates, mandated, credit hours, slate, list, works council, betriebsrat, tillitsvalgt,
      vertrauensmann, trustee, vice president, executive, nec, exec, council, regional, section, negotiator*,
      negotiat*, represent*, spoke for, speak for, elected, certif*, petition, warehouse, baristas, couriers, amazon,
      starbucks, alphabet, kickstarter, deliveroo, uber, shift, depot, footplate, dues book, union dues, agency fee,
      fair share, right to work, political fund, blacked, stoppage, wildcat, go slow, overtime ban, lockout, lock out,
      tribunal, red card, gold badge, life member, scabs, scargill, hoffa, mccluskey, mick lynch, bob crow, jack
      jones, larkin, connolly, joe hill, chavez, wapping, grunwick, orgreave, timex, shawn fain, sharon graham,
      ruskin, toolpuddle, locals, alliance, association, society of, congress, confederation, syndicat*, syndical*,
      sindacat*, sindicat*, fnv, cgt, cfdt, cgil, cisl, uil, ugt, ccoo, abvv, fgtb, acv, csc, cne, aclvb, cgslb, ogbl,
      lcgb, unia, syna, kovo, pame, lo, tco, saco, tekna, nito, fagforbundet, vardforbundet, ingenjorer, dansk metal,
      if metall, kommunal, histadrut, rengo, actu, amwu, cfmeu, cfmmeu, mua, etu, cepu, awu, sda, uwu, twu, rtbu,
      nteu, aeu, ieu, anmf, hsu, asu, cpsu, fsu, meaa, usu, psa, nzei, ppta, nzno, e tu, epmu, numsa, satawu, nehawu,
      sadtu, saccawu, sactwu, fawu, amcu, popcru, denosa, samwu, nupeng, pengassan, asuu, assbifi, nubifie, nannm,
      nlc, knut, kuppet, kmpdu, cotu, zctu, aituc, citu, intuc, bms, aibea, fite, kitu, sewa, bassa, speea, agma,
      agva, flight attendants, afa, apfa, swapa, blet, culinary, rwdsu, ufw, floc, utla, nysut, nysna, cna, nnu, csea,
      afge, nffe, ifpte, opeiu, iupat, iuoe, ubc, ua, dga, aea, afm, osstf, etfo, oecta, bctf, nstu, pipsc, aupe,
      bcgeu, ona, una, heu, gsu, actra, acoa, caw, ftq, csn, astms, auew, apex, sogat, natsopa, nga, slade, gpmu,
      bifu, unifi, natfhe, aut, cpsa, ipms, ncu, ucw, actt, nacods, numast, eetpu, tass, caiwu, ucac, nars, pda, pfa,
      cphva, iboa, teeu, ifut, nbru, itgwu, gra, pdforra, fellow worker, organise*, organize*
    `,
    mask: `
      community organiser, workers union square, steward of the|a racecourse|racetrack|course|estate|land|church|
      marathon|festival|wine|club|data|river, wine|air|data|event|race|festival|match|marathon|church|estate|club|
      land|cabin|deck|flight|college|water|environmental|product steward|stewards|stewardess, data stewardship,
      community manager|centre|nurse|nursing|care|hospital|garden|theatre|radio|college|outreach|pharmacy|pharmacist|
      midwife|learning|rep|worker|development|engagement|choir|school|centre|interest|orchard|farm, sales|medical|
      customer|service|account|field|class|course|drug|pharma|export|student|parent|patient rep|reps|representative,
      equity analyst|release|trader|research|fund|story|capital|partner|portfolio|desk, private equity member|
      delegate, prospect list|research|hospital|park|theory, connect to|with|the, solidarity fund|with|economy|means,
      brotherhood of man, brotherhood of the ring, delegate tasks|work|responsibility|bags|pack, delegate to the|a|an?
      .. synod|un|conference of|scout|world|medical|trade fair|climate, local 10k|4x4|24, local 5k, wild|shop floor
      manager, employers federation|association, chamber of commerce, dead weight union, FDA approval|approved|
      inspection|inspections|submission|submissions|audit|audits|regulations|regulated|guidance|cleared|clearance|510,
      NUS card|extra|discount, credit union member|members|branch, member of the students, MU plugin, UA flight, pay
      and conditions of, CUT the, cut the dues, branch manager|managers, Kommunal Kredit, hotel local, on the unions'
      side no, SAG mill|mills, PRO licence|version|account, CAPE town|Town|cod, IDA ireland|Ireland, CSP exam, SEWA
      scheme, for|of the employer|employers side, tobacco control union, Verdi opera|requiem|operas|arias|aria|s|role|
      roles|festival, in Verdi|verdi s|opera|and, sang|sings|conducted .. Verdi, Solidarity he|she|means|with|among,
      apex predator|court|legends|body, dues ex, Apex developer|code|class|triggers, Voice of|over|coach|America|
      actor, Advance Auto|notice|payment, ILA berlin
    `,
  },
};
