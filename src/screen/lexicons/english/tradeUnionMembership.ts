import type { Lexicon } from '../../Lexicon.js';

/** Membership, dues, mandates and offices of a trade union, and leave for them. */
export const englishTradeUnionMembership: Lexicon = {
  category: 'TRADE_UNION_MEMBERSHIP',
  phrases: {
    statement: `
      union member|members|membership|rep|reps|representative|representatives|card|dues|subscription|subs|fees|
      steward|convenor|convener|delegate|activist|activism|organiser|organizer|official|branch|secretary|man|woman|
      shop|health|learning|leave|duties|business|mandate|badge|involvement|affiliation|release|time|facility|
      steward's|president|treasurer|office|committee, trade|labour|labor|teachers|rail|nurses|journalists|miners|
      firefighters|dockers|actors|musicians|his|her|my|a|the|any|no|bakers|printers|student's|auto|steel|teamsters|
      farm|workers|postal|public|seafarers|staff|company|civil union|unions|unionist|unionists|unionism member*|rep|
      official|activist|card|membership|steward|branch|since|secretary|delegate|for|because|until|in|through|dues|
      fees|leader, trade unionist*, trade|labour union member*|rep*|activist|official|steward|background|card|since|
      dues|branch|affiliation|membership, shop steward*, father|mother of the chapel, facility time, check off,
      picket line*, member|membership|steward|rep|representative|delegate|official|activist|convenor|secretary|
      treasurer|president|chair|officer|card|dues|organiser|branch|subscription|subs|fees|subscribed|affiliated|
      belongs|belonged|belong|joined|joins|joining|rejoined|left|quit|leave|leaving|resigned|resigning|elected|paid|
      pays|paying|active|sits|speaks|negotiates|volunteer|volunteers|stood|expelled of?|for?|to?|with?|in?|by?|
      from?|as?|at?|on?|the?|a?|his?|her?|my?|any?|no? .. union|unions|UNISON|Unison|GMB|RMT|ASLEF|Aslef|NUJ|NUT|
      NASUWT|NEU|UCU|PCS|TUC|TSSA|USDAW|Usdaw|FBU|CWU|BECTU|Bectu|RCN|RCM|BMA|Prospect|Equity|Unite|SIPTU|Siptu|
      INTO|ICTU|Fórsa|Forsa|Mandate|AFSCME|SEIU|UAW|IBEW|AFL|CIO|Teamsters|CUPE|Unifor|FNV|DGB|Verdi|IG|CGT|CFDT|
      BALPA|Balpa|Nautilus|NUM|TGWU|Amicus|MSF|EIS|ASTI|TUI|NAHT|ASCL|Community|NIPSA|IWGB|UVW|AFT|NEA|SAG|USW|ILWU,
      unite the union, unite rep*|member|steward|convenor|branch|card, equity card|member, national union of
      teachers|journalists|mineworkers|rail|seamen, royal college of nursing member, communication workers union,
      public and commercial services, fire brigades union, musicians union, writers guild, united auto|steel|farm
      workers, transport and general, ig metall, ver di, afl cio, never joined .. union, not unionised|unionized|in|
      a .. union, no union, non union, left the union, in a|the union, anti union, organised|organized a|the|his|her
      union, union drive, elected to|as .. union, works council .. union|list|slate|for, on the union .. list|slate|
      ticket, paid time off for union, on union .., strike committee, staff side, union|unions|unionised|unite|gmb|
      unison|nut|nasuwt|nuj|rmt|aslef|neu|ucu|pcs|fbu|cwu|bectu|usdaw|balpa|equity|prospect|bma|rcn rep|
      representative|card|member|membership|steward|convenor|convener|activist|organiser|organizer|delegate|
      official|secretary|branch|dues|subs|subscription|learning|officer|man|woman|badge|rep's|work|activities|
      activity|duties|leave|mandate|involvement|past|sympathies|history|candidate|committee|president|treasurer for|
      of|at|in|since|from|on|and|until|he|she|with|who|was|is|deducted|paid|lapsed|through, BMA|Equity|Prospect|RCN|
      RCM|Community|Mandate|BALPA|Nautilus|Unite|TUC|IG|Verdi|SAG|NEA|AFT|UAW member|members|membership|rep|steward|
      branch|activist|card|convenor|committee|delegate|dues|Metall|official|treasurer|representative|secretary,
      member|membership|steward|rep|representative|convenor|delegate|officer|treasurer|secretary|activist|joined|
      join|joins|joining|left|leave|resigned|resigns|quit|belongs|belonged|elected|seconded|released|mandated|
      appointed|nominated|designated|blacklisted|dismissed|sacked|organised|organiser|organizer|paid|pays|dues|
      subscription|check|off|father|mother|brother|sister|husband|wife|chair|president|active|campaigned|speaks|
      spoke|balloted|supports|expelled|affiliated for|of|to|by|from|with|in|at|on|as|is|into|through|because? a|an|
      the|his|her|any|my|our|no|local|national|staff|teachers|rail|pilots|nurses|actors|journalists|miners|printers|
      firefighters|civil|bank|postal? .. union|unions|Unison|UNISON|GMB|Unite|RMT|ASLEF|NUJ|NUT|NASUWT|UCU|PCS|FBU|
      CWU|BECTU|USDAW|BALPA|Equity|Prospect|TSSA|NAHT|NEU|SIPTU|Teamsters|AFSCME|SEIU|UAW|TUC|RCN|BMA|Community|
      Nautilus|FNV|ver|CUPE|Unifor, trade|public|teachers|pilots|national|professional|staff|firefighters|transport|
      steel|auto|printers|mineworkers|communication|communications|education|railway|rail|electrical|university|
      college|farmers|agricultural|bakers|actors|musicians|postal|cabin|bank|finance|services|service|commercial|
      workers|commercial|allied|industrial|general s? union|unions, national education union, union of, union not,
      not|never|refuses|refused|declined|won|doesn|didn|hasn|without|no|isn t? been? join|joined|belong|belonged|
      unionised|unionized|unionise|be|in .. union|unions, never been? unionised|unionized, not unionised|unionized,
      unionised|unionized since|and|at|workplace|himself, blacklisted .. union*, health and safety rep|
      representative for|of|by|the, safety rep|representative, staff|employee|workers|works|worker representative|
      rep|council .. union|slate|list|ticket, seconded to .. union, paid release, union learning|funded, lay
      official|representative|tutor, fulltime union, branch|regional|national|executive|chapel|lodge|district|local
      secretary|treasurer|chair|committee|executive|officer|president|delegate .. union|UNISON|GMB|Unite|RMT|NUJ|
      NUT|UCU|TUC|Congress, delegate to .. congress|conference|TUC, TUC congress|delegate|course|conference,
      congress delegate, father|mother of .. chapel, picket|picketed|picketing duty|line|with, collective agreement
      committee, solidarnosc, solidarity trade|union|member|activist|in, national union of, amalgamated, brotherhood
      of|electrical, international brotherhood, wobblies, scab, card carrying teamster|trade|union|unionist|member,
      union of journalists|teachers|mineworkers|railwaymen|seamen|students|public|rail|agricultural, carpenters|
      electricians|plumbers|dockers|farm|garment|writers|directors|screen|steelworkers|autoworkers|mine|
      boilermakers|longshore|machinists s? union|guild|local, union local, in ver di, his union, her union, my
      union, @his union, left|joined|quit|in|of the? national union, Teamster|teamster, out|thrown|expelled|walked|
      kicked out? of the union|RMT|GMB|NUJ|UNISON|Unison|NUT, to do with unions, anything to do with unions, pays|
      paid|paying into the|a|his union, Unite|unite|GMB|Unison|union convenor|convener|steward|rep|branch|member,
      union post|office|role|seat|mandate, to do with .. union|unions, unite convenor, organising|organizing|
      organised|organized|founding|forming|starting a union, lapsed|long|paid member of the? NUJ|NUT|GMB|RMT|union,
      union paid|defended|backed|represented|lawyer|advised|helped @his?, unifor|teamster|teamsters|seiu|uaw|afscme|
      unison|gmb|siptu card|member|local|dues, lodge|branch|chapel|section|local of the NUM|RMT|GMB|NUJ|TGWU|UNISON,
      miners|dockers|printers lodge|union|chapel, political levy, strike pay|ballot organiser
    `,
    trait: `
      unionist*, shop steward, unionised, unionized, wobbly, iww
    `,
    topic: `
      unionism, trade union, trade unions, UNISON, Unison, GMB, RMT, ASLEF, NASUWT, USDAW, Usdaw, BECTU, TSSA,
      AFSCME, SEIU, TGWU, SIPTU, Siptu, Teamsters, NUJ, UCU, FBU, CWU, NEU, NUT
    `,
    hint: `
      unionised, unionized
    `,
    mask: `
      credit|european|students|student|customs|rugby|soviet|currency|monetary|civil|western|african|
      telecommunication|economic|banking|type|sql|tagged|discriminated|oxford|cambridge|latin|postal|pan|debating|
      international|scout union, union jack|pacific|station|street|square|type|types|of|flag|bank|canal|investment|
      carbide|hotel|berlin|catalyst|find|query|all|theatre|terminal|chapel, students|student s? union, union of the,
      union law, state of the union, european union, negotiat* with .. union|unions, negotiations with .. union|
      unions|trade, dealing with .. unions|union, liaised with .. union*, relations with .. union*, dialogue with ..
      union*, agreement with .. union*|unions, agreements with .. union*, consultation with .. unions, talks with ..
      union|unions, employed|employs|works|worked|working|paid|hired|lawyer|solicitor|accountant|researcher|
      receptionist|officer|designer|developer|website|app|payroll|communications|journalist for|by|at .. union|
      unions|UNISON|Unison|GMB|Unite|TUC|RMT, history|historian|sociology|archive|archives|thesis|study|
      dissertation|research of|on|about|in .. union|unions|unionism, union website|newspaper|archives|lawyer|
      solicitor|archive|avoidance|law|history|busting|negotiations|buildings|membership database|magazine|journal,
      equity fund|investor|research|analyst|analysis|partner|derivatives|stake|shares|capital|markets, private
      equity, unite teams|people|the teams|behind|the|departments, prospect list|research|management|for|park,
      community centre|manager, unions, sweet equity, civil union, ionised, union between, perfect union, unite
      union leisure, union of the|two|europe|soviet|towns|churches|crafts, rail union bridge, union of european|
      football|soviet|teachers colleges, officer at the headquarters of, on the staff of, staff of|at .. union*|
      UNISON|GMB, equity member state, unite the, union budget, agreement|agreements|negotiated|negotiates|
      negotiating|negotiation|negotiations|negotiator|bargained|bargaining|talks|mediation|dispute|disputes|
      meetings|meeting|relations|liaison|liaises|dealt|deals|dialogue|discussions .. union|unions|GMB|Unite|UNISON|
      RMT, unions and|on|about|at|over|to|in|were|accepted, catering|cook|cooked|cleaner|driver|temp|audit|audited|
      painted|photographed|website|rebrand|rebranded for|at|by|of a|the|two? .. union|unions|UNISON|GMB|Unite|TUC,
      trade union law|history|studies, trade union lecturer
    `,
  },
};
