import type { Lexicon } from '../../Lexicon.js';

/** Membership, dues, mandates and offices of a trade union, and leave for them. */
export const englishTradeUnionMembership: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    statement: `
      union member|members|membership|rep|reps|representative|representatives|card|dues|subscription|subs|fees|steward|
      convenor|convener|delegate|activist|activism|organiser|organizer|official|branch|secretary|man|woman|shop|health|
      learning|leave|duties|business|mandate|badge|involvement|affiliation|release|time|facility|steward's|president|
      treasurer|office|committee, trade|labour|labor|teachers|rail|nurses|journalists|miners|firefighters|dockers|
      actors|musicians|his|her|my|a|the|any|no|bakers|printers|student's|auto|steel|teamsters|farm|workers|postal|
      public|seafarers|staff|company|civil union|unions|unionist|unionists|unionism member*|rep|official|activist|card|
      membership|steward|branch|since|secretary|delegate|for|because|until|in|through|dues|fees|leader, trade
      unionist*, trade|labour union member*|rep*|activist|official|steward|background|card|since|dues|branch|
      affiliation|membership, shop steward*, father|mother of the chapel, facility time, check off, picket line*,
      member|membership|steward|rep|representative|delegate|official|activist|convenor|secretary|treasurer|president|
      chair|officer|card|dues|organiser|branch|subscription|subs|fees|subscribed|affiliated|belongs|belonged|belong|
      joined|joins|joining|rejoined|left|quit|leave|leaving|resigned|resigning|elected|paid|pays|paying|active|sits|
      speaks|negotiates|volunteer|volunteers|stood|expelled of?|for?|to?|with?|in?|by?|from?|as?|at?|on?|the?|a?|his?|
      her?|my?|any?|no? .. union|unions|UNISON|Unison|GMB|RMT|ASLEF|Aslef|NUJ|NUT|NASUWT|NEU|UCU|PCS|TUC|TSSA|USDAW|
      Usdaw|FBU|CWU|BECTU|Bectu|RCN|RCM|BMA|Prospect|Equity|Unite|SIPTU|Siptu|INTO|ICTU|Fórsa|Forsa|Mandate|AFSCME|
      SEIU|UAW|IBEW|AFL|CIO|Teamsters|CUPE|Unifor|FNV|DGB|Verdi|IG|CGT|CFDT|BALPA|Balpa|Nautilus|NUM|TGWU|Amicus|MSF|
      EIS|ASTI|TUI|NAHT|ASCL|Community|NIPSA|IWGB|UVW|AFT|NEA|SAG|USW|ILWU, unite the union, unite rep*|member|steward|
      convenor|branch|card, equity card|member, national union of teachers|journalists|mineworkers|rail|seamen, royal
      college of nursing member, communication workers union, public and commercial services, fire brigades union,
      musicians union, writers guild, united auto|steel|farm workers, transport and general, ig metall, ver di, afl
      cio, never joined .. union, not unionised|unionized|in|a .. union, no union, non union, left the union, in a|the
      union, anti union, organised|organized a|the|his|her union, union drive, elected to|as .. union, works council ..
      union|list|slate|for, on the union .. list|slate|ticket, paid time off for union, on union .., strike committee,
      staff side, union|unions|unionised|unite|gmb|unison|nut|nasuwt|nuj|rmt|aslef|neu|ucu|pcs|fbu|cwu|bectu|usdaw|
      balpa|equity|prospect|bma|rcn rep|representative|card|member|membership|steward|convenor|convener|activist|
      organiser|organizer|delegate|official|secretary|branch|dues|subs|subscription|learning|officer|man|woman|badge|
      rep's|work|activities|activity|duties|leave|mandate|involvement|past|sympathies|history|candidate|committee|
      president|treasurer for|of|at|in|since|from|on|and|until|he|she|with|who|was|is|deducted|paid|lapsed|through,
      BMA|Equity|Prospect|RCN|RCM|Community|Mandate|BALPA|Nautilus|Unite|TUC|IG|Verdi|SAG|NEA|AFT|UAW member|members|
      membership|rep|steward|branch|activist|card|convenor|committee|delegate|dues|Metall|official|treasurer|
      representative|secretary, member|membership|steward|rep|representative|convenor|delegate|officer|treasurer|
      secretary|activist|joined|join|joins|joining|left|leave|resigned|resigns|quit|belongs|belonged|elected|seconded|
      released|mandated|appointed|nominated|designated|blacklisted|dismissed|sacked|organised|organiser|organizer|paid|
      pays|dues|subscription|check|off|father|mother|brother|sister|husband|wife|chair|president|active|campaigned|
      speaks|spoke|balloted|supports|expelled|affiliated for|of|to|by|from|with|in|at|on|as|is|into|through|because? a|
      an|the|his|her|any|my|our|no|local|national|staff|teachers|rail|pilots|nurses|actors|journalists|miners|printers|
      firefighters|civil|bank|postal? .. union|unions|Unison|UNISON|GMB|Unite|RMT|ASLEF|NUJ|NUT|NASUWT|UCU|PCS|FBU|CWU|
      BECTU|USDAW|BALPA|Equity|Prospect|TSSA|NAHT|NEU|SIPTU|Teamsters|AFSCME|SEIU|UAW|TUC|RCN|BMA|Community|Nautilus|
      FNV|ver|CUPE|Unifor, trade|public|teachers|pilots|national|professional|staff|firefighters|transport|steel|auto|
      printers|mineworkers|communication|communications|education|railway|rail|electrical|university|college|farmers|
      agricultural|bakers|actors|musicians|postal|cabin|bank|finance|services|service|commercial|workers|commercial|
      allied|industrial|general s? union|unions, national education union, union of, union not, not|never|refuses|
      refused|declined|won|doesn|didn|hasn|without|no|isn t? been? join|joined|belong|belonged|unionised|unionized|
      unionise|be|in .. union|unions, never been? unionised|unionized, not unionised|unionized, unionised|unionized
      since|and|at|workplace|himself, blacklisted .. union*, health and safety rep|representative for|of|by|the, safety
      rep|representative, staff|employee|workers|works|worker representative|rep|council .. union|slate|list|ticket,
      seconded to .. union, paid release, union learning|funded, lay official|representative|tutor, fulltime union,
      branch|regional|national|executive|chapel|lodge|district|local secretary|treasurer|chair|committee|executive|
      officer|president|delegate .. union|UNISON|GMB|Unite|RMT|NUJ|NUT|UCU|TUC|Congress, delegate to .. congress|
      conference|TUC, TUC congress|delegate|course|conference, congress delegate, father|mother of .. chapel, picket|
      picketed|picketing duty|line|with, collective agreement committee, solidarnosc, solidarity trade|union|member|
      activist|in, national union of, amalgamated, brotherhood of|electrical, international brotherhood, wobblies,
      scab, card carrying teamster|trade|union|unionist|member, union of journalists|teachers|mineworkers|railwaymen|
      seamen|students|public|rail|agricultural, carpenters|electricians|plumbers|dockers|farm|garment|writers|
      directors|screen|steelworkers|autoworkers|mine|boilermakers|longshore|machinists s? union|guild|local, union
      local, in ver di, his union, her union, my union, @his union, left|joined|quit|in|of the? national union,
      Teamster|teamster, out|thrown|expelled|walked|kicked out? of the union|RMT|GMB|NUJ|UNISON|Unison|NUT, to do with
      unions, anything to do with unions, pays|paid|paying into the|a|his union, Unite|unite|GMB|Unison|union convenor|
      convener|steward|rep|branch|member, union post|office|role|seat|mandate, to do with .. union|unions, unite
      convenor, organising|organizing|organised|organized|founding|forming|starting a union, lapsed|long|paid member of
      the? NUJ|NUT|GMB|RMT|union, union paid|defended|backed|represented|lawyer|advised|helped @his?, unifor|teamster|
      teamsters|seiu|uaw|afscme|unison|gmb|siptu card|member|local|dues, lodge|branch|chapel|section|local of the NUM|
      RMT|GMB|NUJ|TGWU|UNISON, miners|dockers|printers lodge|union|chapel, political levy, strike pay|ballot organiser,
      in the NUM|NUJ|RMT|GMB|UCU|PCS|NUT|FBU|CWU|NEU|TSSA|Teamsters|UAW|SEIU|IBEW|TGWU|NASUWT|Unite|Unison|UNISON|
      Usdaw|ASLEF|Aslef|Prospect|RCN|EIS|Bectu|Equity, organiser|organizer|organised|organising|organizing|unionised|
      unionise|unionising|leader|activist|militant|delegate|steward|convenor|convener for|with|at|of|in|a|the|his|her
      ... union|unions|Workers|workers|GMB|Unite|RMT|UNISON|Unison|Teamsters|SEIU|UAW|CWU|IWW|UVW|IWGB|Amazon|
      warehouse|members, elected convenor|convener|steward|union|chapel|branch, convenor|convener at|of|in|on|for ..,
      TUC|union|GMB|Unite|RMT|NUJ|EIS|BMA|RCN|PCS|UCU|NEU|CWU rep|reps|certificate|course|branch|committee|congress|
      card|member|members|membership|conference|executive|dues|chair|official|officer|steward|negotiator|ballot|subs|
      benefits|lawyer|activist, workplace rep|representative|steward, on|sits|sat|serves|served|elected the|on|to|his|
      her ... branch|executive|committee|council|board of? @his|the|her|a .. union|EIS|GMB|RMT|NUJ|Unite|UNISON|SIPTU|
      UCU|RCN|BMA|NEU|INTO, resigned|resigns|quit|left|leaving|joined|joins|joining|rejoined|member|members|membership|
      belongs|belonged|belong|dues|rep|card|dual ... Unite|GMB|RMT|UNISON|Unison|NUJ|Equity|Bectu|BECTU|PCS|UCU|NASUWT|
      NEU|CWU|Prospect|SIPTU|RCN|BMA|EIS|INTO|TSSA|Usdaw|USDAW|Teamsters|UAW|SEIU|IWW|Aslef|ASLEF|Nautilus|BALPA|
      Community|Mandate, unionised yes|no|since|shop|himself|herself, is|was|isn|are|never|not unionised|unionized,
      union|trade|labour|labor unionist|unionists|movement|member|membership|activist|activism|rep|reps|card|man|woman|
      duties|work|dues|side|involvement|activities|household|background, got|gets|brought|called the union involved|in,
      against|by|with|through|for his|her|my|their union, his|her|my|our|their union, union lawyer|rep|paid|backed|
      helped|supported, local|lodge|branch 1*|2*|3*|6*|of|secretary, brotherhood of .., picket captain|line|lines|duty,
      strike organiser|leader|committee|captain|fund, industrial action|dispute representative|leader, collective
      bargaining for|on|committee member, lay member|rep|representative|official|activist, blackballed|blacklisted|
      victimised|sacked|fired|dismissed|discriminated .. union|unionising|organising|organizing|steward, time off|
      facility|release for|time .. union|duties, chaired|chairs|heads|headed|led|leads|runs|ran|founded|secretary|
      treasurer ... branch|lodge|chapel|section|local ... NIPSA|UNISON|Unison|GMB|RMT|NUJ|UCU|PCS|NEU|NASUWT|SIPTU|
      Unite|FBU|CWU|TSSA|BMA|union|EIS, card|ticket in|of|from|with the? Boilermakers|boilermakers|union|Teamsters|
      Steelworkers|NUM|Electricians|IBEW|Carpenters|Machinists, agency fee, CWA|UE|ITF|IATSE|SAG|WGA|AFM|IAM|USW|UFCW|
      UNITE|NEA|AFT|NALC|APWU|ATU|TWU|UMWA|LIUNA|NIPSA|FORSA|FORSA|POA|FDA|ISTC|NALGO|NUPE|COHSE|MSF|AEEU|EETPU|SOGAT|
      NGA|ASTMS|NATFHE|AUT|UCATT steward|member|card|rep|branch|committee|activist|delegate|officer|membership|since|
      organiser|convenor, Solidarnosc|Solidarity|solidarnosc, union|bargaining delegate|delegation|team|committee
      member|to|at|of, union officials|official|man|woman|delegate|members|member|organiser|drive|campaign at|on|from|
      to|in|of|behind, behind the union, ex|former|old|lapsed Amicus|NUM|TGWU|NALGO|Teamster|Unite|UNISON|GMB|union,
      refuses|refused|declines to? pay|join|paying|joining .. union|dues|fee, union|trade dues|fee|fees|subs, duties|
      work|days|leave|time with|for|at|on the .. Union|union|GMB|Unite|RMT|NUJ, strike|negotiating|bargaining
      committee|leader|captain|fund, owe|owes|thanks|grateful .. union, ranks of the union|GMB|RMT|Unite|UNISON|
      Teamsters|NUM, NEC of|, executive of the .. union|NASUWT|NUT|RMT|NUJ|GMB
    `,
    trait: `
      unionist*, shop steward, unionised, unionized, wobbly, iww
    `,
    topic: `
      unionism, trade union, trade unions, UNISON, Unison, GMB, RMT, ASLEF, NASUWT, USDAW, Usdaw, BECTU, TSSA, AFSCME,
      SEIU, TGWU, SIPTU, Siptu, Teamsters, NUJ, UCU, FBU, CWU, NEU, NUT, TUC|tuc general? council|committee|congress|
      women, never joined one|a|any|the union?, unions are .. never, union training|course|school|rep|committee, women
      s committee of the TUC, Educational Institute of Scotland, Writers|Screenwriters|Directors|Actors|Newspaper
      guild|Guild, Nautilus, convenor, convener, unionise|unionize|organise a warehouse|shop|plant|depot|workplace,
      time as a convenor|rep|steward, junior doctors strike, safety rep, picket, member of the .. Institute|Federation|
      Association .. secretary, on release to the union, release to|for the union, general secretary of the union,
      closed shop, union release, miners leader, organises|organizes|organised for the IWGB|union|GMB|Unite|UVW|SEIU,
      union busting victim, fired as an organiser|organizer, shop steward, Accord union, ASLEF|aslef, BALPA|balpa,
      BECTU|Bectu, BFAWU, EIS, EQUITY, FDA union, GMB|gmb, IWGB, NAHT, NAPO, NARPO, NASUWT|nasuwt, NUJ|nuj, NUM, NUT|
      nut, PCS, PFA member, POA, RCM, RCN, RMT|rmt, SIPTU|Siptu, TUC, UCATT, UCU|ucu, UNISON|Unison, USDAW|Usdaw|usdaw,
      UVW, INMO, INTO member, ASTI, TUI member, FORSA|Forsa, MANDATE union, CONNECT union, ICTU, STUC, AFGE, AFL, AFT,
      APWU, ATU, BCTGM, CWA, IAFF, IAM, IATSE, IBEW, ILA union, ILWU, IUOE, IWW, LIUNA, NALC, NEA, NNU, OPEIU, SAG,
      SMART union, TWU, UAW, UBC, UE, UFCW, UMWA, UNITE, USW, WGA, CUPE, UNIFOR|Unifor, OPSEU, CLC, ACTU, AMWU, CFMEU,
      MUA, SDA union, AWU, COSATU, NUMSA, DGB, IG Metall|BAU|BCE, verdi, FNV, CGIL, CISL, UIL, CCOO, UGT, LO union, TCO
      union, Solidarnosc|solidarnosc, Boilermakers, Steelworkers, Autoworkers, Longshoremen, Machinists, Carpenters
      union, writers|screenwriters|directors|musicians|newspaper|screen guild, pilots|nurses|teachers|bakers|actors|
      dockers|miners|firefighters|seafarers|journalists|postal|rail|railway|farm|hotel|garment|electricians|plumbers|
      steel|teachers |lecturers|civil servants|doctors union, joint shop, works convenor, full time official, trades
      council, labour council, strike pay, collective agreement signatory, branch meeting|meetings, union meeting|
      meetings|hall|office|conference|congress|school|newsletter|magazine|pin|badge|jacket|banner|hat|scholarship|
      pension, grievance rep|officer|committee, joined one, lay official, workplace organiser|organizer, organising
      drive, card check, union form, mr|mrs|ms union, expelled from the union, shopworkers union, union section
    `,
    hint: `
      unionised, unionized
    `,
    mask: `
      national union of students, union reps came|visited|were|met|asked, credit|european|students|student|customs|
      rugby|soviet|currency|monetary|civil|western|african|telecommunication|economic|banking|type|sql|tagged|
      discriminated|oxford|cambridge|latin|postal|pan|debating|international|scout
      union, union jack|pacific|station|street|square|type|types|flag|bank|canal|investment|carbide|hotel|berlin|
      catalyst|find|query|all|theatre|terminal|chapel, students|student s? union, union of the, union law, state of the
      union, european union, negotiat* with .. union|unions, negotiations with .. union|unions|trade, dealing with ..
      unions|union, liaised with .. union*, relations with .. union*, dialogue with .. union*, agreement with ..
      union*|unions, agreements with .. union*, consultation with .. unions, talks with .. union|unions, employed|
      employs|works|worked|working|paid|hired|lawyer|solicitor|accountant|researcher|receptionist|officer|designer|
      developer|website|app|payroll|communications|journalist for|by|at .. union|unions|UNISON|Unison|GMB|Unite|TUC|
      RMT, history|historian|sociology|archive|archives|thesis|study|dissertation|research of|on|about|in .. union|
      unions|unionism, union website|newspaper|archives|lawyer|solicitor|archive|avoidance|law|history|busting|
      negotiations|buildings|membership database|magazine|journal, equity fund|investor|research|analyst|analysis|
      partner|derivatives|stake|shares|capital|markets, private equity, unite teams|people|the teams|behind|the|
      departments, prospect list|research|management|for|park, community centre|manager, unions, sweet equity, civil
      union, ionised, union between, perfect union, unite union leisure, union of the|two|europe|soviet|towns|churches|
      crafts, rail union bridge, union of european|football|soviet|teachers colleges, officer at the headquarters of,
      on the staff of, staff of|at .. union*|UNISON|GMB, equity member state, unite the, union budget, agreement|
      agreements|negotiated|negotiates|negotiating|negotiation|negotiations|negotiator|bargained|bargaining|talks|
      mediation|dispute|disputes|meetings|meeting|relations|liaison|liaises|dealt|deals|dialogue|discussions .. union|
      unions|GMB|Unite|UNISON|RMT, unions and|on|about|at|over|to|in|were|accepted, catering|cook|cooked|cleaner|
      driver|temp|audit|audited|painted|photographed|website|rebrand|rebranded for|at|by|of a|the|two? .. union|unions|
      UNISON|GMB|Unite|TUC, trade union law|history|studies, trade union lecturer, shop steward of the? lions|club|
      raffle|pub, teamster horses|horse, staff side no|manager|of the house, in a union household, credit|student|
      students|european|rugby|customs|civil|western|soviet|african union|unions, union pacific|bank|jack|street|square|
      station|flag|carbide|internationale|types|type|find|chapel|canal|hall, negotiated|negotiates|negotiating|signed|
      agreement|agreements|talks|bargaining|disputes|hr|management|employer|employers|company ... with|opposite|
      against|face unite|Unite|GMB|Unison|UNISON|unions|union|RMT|USDAW, employed|staffed|paid|worked|works|working by|
      for|at the TUC|tuc|Unison|UNISON|GMB|Unite|unions|union, filmed|photographed|covered|interviewed|documented|
      researched|studied|thesis|dissertation|history|historian|archivist|museum .. union|unions|strike|strikes|miners|
      unionism, employer s|side of the table, institute|chartered|royal|institution of directors|institute|society|
      college|engineers|surveyors, works council at|of, employee|customer|staff|youth forum|forums|council,
      lions|rotary|golf club, unions audit|pension, for the company|employer|board|management, trade union congress
      house, met union officials, representatives for management, council for management, union flags|bunting, golf|
      credit|rugby|students|scouts|mothers union, counsel|lawyer for several|two|three|many unions, labour historian,
      tenants charity|association, equity release, united airlines, cafe called the picket, derecognised no union,
      member services, dancers union, on its payroll, lecture|lectures on solidarnosc, solidarnosc and, steward in the
      members|lounge|lounge|club, convenor of a reading|book|reading group|group|club|working|conference, union busting
      consultant|firm
    `,
  },
};
