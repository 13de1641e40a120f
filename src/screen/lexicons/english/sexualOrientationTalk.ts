import type { Lexicon } from '../../Lexicon.js';

/** How orientation, coming out and a partner of the same sex are told: slang, allusion, places, dates, papers. */
export const englishSexualOrientationTalk: Lexicon = {
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      queer|lesbian|gay|bisexual|asexual|pansexual|bi|homosexual farmer|baker|chef|nurse|teacher|builder|electrician|
      plumber|mechanic|engineer|accountant|translator|copywriter|lawyer|solicitor|barrister|surgeon|doctor|paramedic|
      vet|pastor|vicar|bishop|priest|rabbi|imam|monk|nun|soldier|sailor|sergeant|captain|colonel|pilot|steward|
      footballer|cricketer|rower|coach|plasterer|carpenter|joiner|welder|driver|trucker|postman|librarian|novelist|
      poet|painter|designer|developer|programmer|manager|director|founder|trustee|headteacher|headmistress|professor|
      lecturer|scientist|beekeeper|gardener|parent|grandmother|grandfather|mum|feminist|activist|socialist|quaker|
      christian|catholic|muslim|jew|hindu|sikh|buddhist|vegan|single|divorced|widowed|disabled|working|northern|welsh|
      scottish|irish|nigerian|indian|pakistani|polish|iranian|syrian|ugandan|jamaican|australian|kiwi|canadian,
      openly|quietly|proudly|defiantly|discreetly|unapologetically|unashamedly|cheerfully|flamboyantly gay|lesbian|
      queer|bi|bisexual|pansexual|asexual|homosexual|pan|ace|heterosexual, by his|her own account ... gay|bisexual|
      lesbian, bisexual|gay|lesbian|asexual|pansexual|queer by his|her own, registered partnership with beat|@boy|
      @girl, wife to carmen|@girl, husband to @boy|javier|marco, whose husband ... he|his|him, whose boyfriend ...
      cooking|he|his, whose wife|girlfriend ... she|her, the woman i love, the man i love, my other half of .. years
      ... he|steve|tom, gorgeous hubby|wife, @his homosexuality, knew kirsty|he|she|@girl|@boy was gay|lesbian|bi|
      queer|straight, denied|denies|denying being in a? relationship with any|another woman|man, looking for a
      boyfriend he|s|and|steve|alfie, @boy|steve and i adopted|married|wed|live|foster|are|moved|met, @girl|deb and i
      adopted|married|wed|foster, were wed last|in|at|on, wedding album with ms|miss|mr, dog and a wedding, loved a
      woman|man and|then|publicly, told the world ... gay|loved|loves|woman|man|bisexual|lesbian, boy|girl|man|woman
      he|is engaged to, the boy he s engaged, his engagement to a? man|bloke|@boy, her engagement to a? woman|@girl,
      his wedding to a? man|@boy|stephen|steven|neil, her wedding to a? woman|@girl|siobhan|deirdre, his marriage to
      a? man|@boy|javier, her marriage to a|the? woman|@girl|sculptor|anneliese, divorced his husband, divorced her
      wife, divorce from his husband, divorce from her wife, his husband s, her wife s, his boyfriend s, her
      girlfriend s, his widower, her widow, lavender linguist*|menace|ceiling, on the pink list, on the pink list|
      power|ft, ft|outstanding lgbt* role|leaders|list|executive|executives, power list lgbt*, top 50 lgbt*, stonewall
      role|senior|lesbian|gay|bi role|champion|model|of? ..., diva power list, pinknews awards|award, rainbow honours,
      gay by nature|birth|and|choice, born gay|that|lesbian|this way|queer, not the only gay|lesbian, only gay in|at|
      on the? village|office|crew|team|site|regiment, token gay|lesbian|queer, resident gay|lesbian|queer, office gay|
      queen, gay best friend, gbf, house gay, guess he|she s gay, pegged|clocked|marked him|her|me as|for gay|lesbian|
      queer, pinged|sets|set|setting my|his|her|off gaydar, gaydar went, on my gaydar, wouldn t look|touch a woman|man
      twice, no ladies|man man|s, not a ladies man, no use for women|men, women leave|left|leave him cold, men leave|
      left her cold, girls leave him cold, blind to women|men|the charms, immune to female|male|feminine|women|their
      charms?, likes his men|boys, likes her women|girls, eye for the boys|lads|fellas, one for the boys|lads, one for
      the girls|ladies, prefers his|her own, he prefers him, she prefers her|shes, hims not hers, hers not his, top
      and bottom gay, vers bottom, power bottom, soft dom lesbian, pillow princess, stone femme, hundred footer, u
      haul*|hauled, uhaul*, cottagecore lesbian, lesbian bed death, gay panic defence|about, down low with|men|on, on
      the down low, men on the side|down, nblw, mlm relationship|and, achillean, vincian, trixic, toric, diamoric,
      enbian, been|openly|already|proudly|comfortably|fully out since|to|among his|her|my|law|school|university|
      medical|college|all|everyone|colleagues|nineteen|staff|family, out since law|medical|school|uni|university|
      college|sixth|day|his|her|nineteen|eighteen|twenty, out since the eighties|nineties|seventies|sixties, @be out
      at|to work|colleagues|everyone|staff|family|school, out as an? gay|lesbian|bi|bisexual|queer|pan|ace, out
      player|athlete|footballer|officer|teacher|priest|vicar|director|mp|actor|swimmer|referee|lesbian|gay|bisexual|
      queer|man|woman|lawyer|partner|trader|judge|diver|boxer|wrestler|cricketer|jockey|surgeon|ceo|captain, as an
      out, not yet out, never came out, came|come|comes|coming out to ... team|ward|form|squad|rig|board|class|
      colleagues|parents|mother|father|mum|dad|wife|husband|children|kids|boss|crew|family|friends|students|pupils|
      parish|congregation|regiment|unit|platoon|troop, came|come|coming out in|on|via attitude|diva|pinknews|twitter|
      instagram|youtube|uniform, came|come|coming out after|at|before retiring|retirement|the sales|dinner?, came|
      come|coming out the day|week|year|night section|after|of|he|she|before, came|come|comes|coming out at|aged @his|
      fifty|forty|sixty|thirty|twenty|nineteen|eighteen|seventeen|sixteen|fifteen|the? four|three|two|five|six|age|
      tender|menopause|work, son|daughter|brother|sister|father|mother|dad|mum|twin|cousin|uncle|aunt|teenager|boy|
      girl|child came|coming out, outed by|in|at|to|on|against|when|as|during, was|been|got|were|being outed, outs
      himself|herself, forcibly|publicly|accidentally outed, own coming out, @his coming out, coming out story|at|was|
      to|letter|speech|talk|as|day|in, coming|came out of|from the closet|wardrobe, closet|closeted gay|lesbian|case|
      queen|through|for|until|years|at|homosexual|in|bisexual|all, deeply|still|long closeted, glass closet, gay but|
      male|in|glad|fifty|uncle|aunt|married|refugee|pilot|open|widower|divorcee|vicar|rabbi|imam|farmer|footballer|
      forty|thirty|sixty|seventy|twenty|proud|happily|single|atheist|catholic|muslim|jewish|welsh|irish|scottish, gay
      and glad|proud|happy|open|out|fifty|forty|single|married|retired, ninety|hundred|percent|cent|totally|entirely|
      mostly|half|slightly|very|so|quite|practically|basically|definitely|flamingly|raging|screamingly|perfectly|
      strictly|exclusively|predominantly|avowedly|militantly|unmistakably gay|lesbian|queer|straight|heterosexual|
      homosexual|bisexual|bi, per|hundred cent|percent gay|straight, gay as a|in|any|tree|goose|window|maypole|
      christmas, queer as a|folk|clockwork|two|bottle|coot, queer as a clockwork|coot, camp as a|christmas|tits|
      knickers|row|tents, bent as a|the, as bent as, bent as a nine|two|butcher|corkscrew, nine bob note, straight as
      a|an|he|she|they|the die|arrow|ruler|in|rule|likes|insists|says ... other|sense|insist*|polite|men|girls|women,
      straight as a die in, perfectly|completely|boringly|strictly|totally|entirely|decidedly|thoroughly|happily|
      resolutely straight, straight|gay|queer|lesbian|bi by his|her own account|admission, straight male|female|man|
      guy|bloke|woman|lad|girl|white|person|cis, straight white|cis, a straight man|woman|guy|bloke|girl, straight
      and|but single|married|not|happy|an, cishet, cis het, hetero, hets, breeder as, heteros, homo, homos, known|
      described|identifies|identify|identifying|identified|self|describes|defines|declared|labels|labelled as|himself|
      herself|identified|described|identifies|declared as? an? .. gay|lesbian|queer|bi|bisexual|pansexual|asexual|
      straight|heterosexual|homosexual|dyke|femme|butch|bear|ace|pan|homoromantic|biromantic|demi|demisexual|gaymer|
      omnisexual|fluid|sapphic|lesbain, who identify|identifies as gay|lesbian|queer|bi|bisexual|straight, told|tells|
      informed|admitted|admits|confided|confides|confessed|announced|announces|revealed|reveals|disclosed|declared|
      declares|mentioned|mentions|volunteered|insisted|insists|says|said|states|stated|stressed|let|confirmed|
      confirms|hinted|hints|denied|denies ... gay|lesbian|queer|bi|bisexual|homosexual|asexual|pansexual|heterosexual|
      ace|aromantic|poof|dyke, rumoured|rumored|reputed|alleged|supposed|thought|believed|suspected|assumed|taken|
      reputedly|supposedly|allegedly|apparently|presumed to? be? an? gay|lesbian|queer|bi|bisexual|homosexual|
      straight|asexual|closeted|dyke, might|may|could|must|would be an? gay|lesbian|queer|bi|bisexual|homosexual,
      word|gossip|rumour|rumor|talk|whisper has|is|at|in|that|was|says ... gay|lesbian|queer|bi|lezzer|lezzie|poof|
      homosexual|bisexual|batty, makes|made|making no secret|bones of|about ... men|women|gay|lads|queer|lesbian|
      husband|wife|orientation, no secret of fancying|loving|preferring|being, open secret ... gay|homosexual*|
      lesbian|queer|orientation, @his homosexuality|bisexuality|lesbianism|asexuality|heterosexuality|gayness|
      queerness|sexuality was|is|has|cost|became|and|never|against|which|an, @his|own sexual|romantic|affectional
      orientation|preference|identity|inclination|inclinations|leanings, sexual preference|inclination|orientation is|
      was lies|towards|men|women|for|gay|straight|heterosexual, sexual preference is|was, same sex partner|spouse|
      lover|partnership|relationship since|for|in|was|with|of|he|she, @his|a|the|same|his own|her own same sex, of
      @his|the own|same sex|gender, own sex|gender, colleague|love|attracted|attraction|partner|lover|lovers|
      relations|falls|fell ... own|same sex, gender is no object|irrelevant|immaterial|not, attracted|drawn|interest|
      interested|partners|lovers|attraction ... either sex|gender, no|any|not|never|isn|n sexual|romantic attraction|
      feelings|desire|interest to|for|in|towards|at, feel|feels|felt|experience|experiences|experienced no|little|
      sexual|romantic|t|any|never? sexual|romantic? attraction|desire, sexual attraction, not|never|isn|wasn|aren t?
      sexually|romantically attracted|drawn to, attracted to anyone|anybody|neither|either, no|never|zero|little any?
      interest in either|women|men|girls|boys|ladies, don|doesn|didn|did|does t|not date|fancy|like|desire men|women|
      blokes|girls|boys|guys|gentlemen|ladies, trying|tried|tries|pretending|pretended not to? want|love|like|fancy|
      desire men|women|boys|girls|his|her, drawn|attracted|inclined only? mainly? to men|women|lads|ladies|boys|girls|
      guys|blokes|gentlemen, loves|loved|love|loving|likes|liking|liked|fancies|fancied|fancy|fancying|prefers|
      preferred|preferring|desires|desired|dates|dated only? men|lads|blokes|guys|fellas|women|ladies|girls|lasses,
      likes lads|blokes|fellas|men|boys|girls|women|lasses, men|women|those|people|boys|girls|man|woman|lads who|that
      love|loves|like|likes|fancy|fancies|loved men|women|boys|girls, i love men|women, like me who love, a man who
      loves men|another, a woman who loves women|another, men loving men, women loving women, women seeking women, men
      seeking men, falls|fell|falling|fallen in|for love? with? another man|woman|boy|girl|lad, falls|fell|falling|
      fallen for women|men|ladies|lads|blokes|girls|other, fell|falls|falling for a fellow|brother|sister|nun|monk,
      falls for ladies|women|men|gentlemen|lads|girls|boys|guys, fell for a fellow|brother|sister|nun|another|monk,
      brother|fellow officer|monk|nun|sailor|soldier|priest|novice|seminarian he|she|and, upon|on|after falling in
      love with a|another brother|fellow|man|woman, only|ever|never|always loved|fallen|been|dated|fancied|kissed for|
      with? other|another women|men|woman|man|girls|boys, loved|loves|kissed|married|dated|wanted|seen|seeing|been|
      lived|living with? another|other man|men|woman|women|boy|girl|lad|nun|bloke|guy|lady|officer, for|about kissing|
      loving|liking|fancying|dating|touching a|another|other|the boy|boys|man|men|girl|girls|woman|women|lad, walks|
      walked|walking|stepping|stepped|goes|going|went out with another|a? lady|woman|girl|man|bloke|lad, for loving
      another|a boy|man|girl|woman, cure|cured|curing|correct|healed|heal him|her|me|them|himself|herself|cure of|from
      liking|homosexuality|gayness|boys|girls|men|women|being|desire, pray|prayed|praying away|the gay|away, years|
      sent|underwent|survived|spent|through|survivor|put|months ... conversion|reparative therapy, ex gay, exodus
      international, aversion therapy for, so called conversion, living waters programme, dated|dates|date|dating|
      seeing|saw|sees|kissed|snogged guys|blokes|lads|fellas|men|women|girls|boys|lasses|ladies since|ever|for|only|
      now|then|too, used to date|go|like|fancy|be girls|women|boys|men|out|married ... then|now, had|has|have|with
      girlfriends|boyfriends|fellas|lasses|men|women|lads|girls and|or|only|as boyfriends|girlfriends|lasses|fellas|
      well|men|women|girls|lads, girlfriends and boyfriends, girlfriends only|since|before|ever|always, girlfriends
      since, fellas and lasses, lads and lasses alike, men and women alike|both|equally|in, both men and women, sees|
      saw no reason to choose, either way inclined, never|not had a|any girlfriend|girlfriends|boyfriend, thing|
      things|crush|soft|eye|eyes|weakness|yen|hankering|penchant spot? for|on women|men|girls|boys|lads|ladies|blokes|
      guys|butch, crush on|for the|a|his|her|another male|female|trainer|lad|girl|woman|man|boy|bloke, crush on the
      male, got|has|had a thing for women|girls|men|lads|boys|guys|blokes|ladies, curious about men|women|girls|boys|
      guys, bicuri*, company of men|women|ladies in|if|every|and|to|exclusively|as, prefers|preferred the company|
      society|caresses of men|women|ladies|boys|girls|gentlemen, in every sense of? including|even? the|including,
      sooner|rather kiss|date|marry @girl|women|men|girls, she d sooner|rather kiss|date|marry, fancies|fancy|
      fancying|fancied lads|men|women|girls|blokes|fellas|the|boys, seems|appears|looks|supposed to fancy|prefer|like
      lads|men|women|girls|blokes|boys, man|bloke|guy|chap|lad|boy|fellow|fella|mister|gentleman|sailor|farmer with|
      who has? a|his|wants boyfriend|husband|boyfriends|male, woman|girl|lass|lady|dame with|who has? a|her wife|
      girlfriend|missus|girlfriends, men with boyfriends|husbands, women with girlfriends|wives, bloke with a
      boyfriend, his|same|long|old bloke|fella|feller|fellow|chap of|for|are|is|named|behind|called|thirty|twenty, the
      bloke|fella|chap|guy he met|loves|loved|married|lives|d|is, the man he loves|loved|married|lives|shares|later,
      he|him|himself|his ... bloke|fella|feller|hubby|manfriend|beau|toyboy, and his bloke|fella|hubby|boyfriend|
      husband, she|her|herself|hers ... missus|bride|wifey|ladyfriend|gf, and her wife|missus|girlfriend|bride|lady|
      woman|fiancee, her missus|bride|ladyfriend|girlfiend|wifey, his|with hubby|bloke|fella|beau|boyfriend|fiance|
      husband|bf|boyfreind, her sister|mum|mother|aunt|daughter and|with her wife|girlfriend|partner|fiancee, his
      brother|dad|father|uncle|son and|with his husband|boyfriend|partner|fiance, sister s|and|with|has|married|is
      her|a|married wife|girlfriend|woman|lesbian|fiancee, brother s|and|with|has|married|is his|a|married husband|
      boyfriend|man|gay|fiance, his daughter|sister|mother|aunt|niece and|s her? fiancee|wife|girlfriend, her brother|
      uncle|nephew and his husband|boyfriend|fiance, her son and his|s husband|boyfriend|fiance, both @his|are mums|
      mothers|mams|mamas|dads|fathers|papas|moms, his|her|my two? mothers|mums|mams|moms|fathers|papas, mum and mama|
      mum|mam, dad and dad|papa|daddy|pop, mam and mama, couple of dads|mums|moms|mothers, gay|lesbian|queer dads|
      mums|mothers|fathers, adopted as a? couple, my|his|her husband ... both men|males|grooms, my wife ... both
      women|brides|female, both of us are|being women|men|female|male, us are women|men, two women|men who love|share|
      married|wed, two women|men sharing|in a|love bed?, wife and|& i two women|ladies|brides, husband and|& i two
      men, husband and husband, wife and wife, mrs & mrs, the other mrs|mr|groom|bride, two brides one|in|and|that|of,
      her bride, so was the other groom, the groom was our|also, so was the other|groom, big|his|her|their|own gay|
      lesbian wedding, gay|lesbian divorce, married|engaged|wed to? another woman|man|waitress|waiter|girl|bloke|guy,
      civil partner|partnered|partnership|partners|union|partnerships ... alan|neil|mark|andrew|stephen|steven|brian|
      kevin|colin|graeme|john|peter|paul|david|martin|simon|michael|robert|richard|james|thomas|george|joan|susan|
      carol|clare|anne|margaret|helen|linda|sheila|jane|julie|beat, first female|male|gay|lesbian|same couple|sex to|
      in|couple, married|marry|wed|weds|marries as|once|when|since|after|the|since as? soon|the|it ... law|referendum|
      legal|equality|obergefell|came|lets|allowed, marriage referendum|equality campaigner|2015|let|meant|allowed|in|
      vote, referendum ... marry|married|brides|grooms|husband|wife, can|could|cannot|couldn|may not|t? legally? marry
      there|here|legally|each, marry his|her|my|their own? @boy|@girl|boyfriend|girlfriend|partner|man|woman|eoin, he|
      him|his|himself|mr married|wed|weds|marries|marry|marrying|engaged|wedding|fiance|widower ... @boy|alan|
      alistair|brendan|callum|cillian|colin|conor|declan|desmond|diarmuid|eoin|fergal|fergus|gareth|gavin|gerald|
      graeme|graham|harold|hamish|ignacio|javier|jose|karl|kelvin|kieran|lee|luca|marcus|marco|marek|miguel|neil|
      nigel|oscar|pablo|pedro|philippe|pierre|raul|rory|rupert|sean|seamus|stavros|stefan|steve|stuart|tomasz|tom|
      trevor|wayne, she|her|herself|ms|mrs|miss married|wed|weds|marries|marry|marrying|engaged|wedding|fiancee|widow
      ... @girl|agnes|aisling|annette|beth|bridget|carmen|carol|caroline|catherine|clare|deb|debbie|deirdre|denise|
      diane|ellen|elizabeth|frances|gillian|grainne|greta|heather|hilary|ingrid|jean|jess|joan|joanna|judith|kathleen|
      katherine|kerry|linda|lorna|louise|margaret|margarethe|marites|marta|maureen|megan|mireille|moira|naledi|niamh|
      oksana|orla|pamela|pauline|philippa|priya|rebecca|ros|rosemary|sally|sandra|sheila|shirley|sinead|siobhan|sue|
      tanya|teresa|tess|valerie|wendy|zanele, she|her|ms|mrs|miss and|with @girl|agnes|aisling|beth|carol|caroline|
      catherine|clare|deb|deirdre|ellen|gillian|ingrid|jess|joan|joanna|kerry|linda|louise|margaret|marta|mireille|
      niamh|oksana|orla|philippa|phyllis|priya|sally|sandra|sheila|sinead|siobhan|sue|tess|wendy ... couple|married|
      bed|adopted|wed|wedding|girlfriend|lover|lovers, he|him|his|mr and|with @boy|alan|alistair|brendan|callum|
      cillian|colin|declan|desmond|eoin|fergal|graeme|graham|hamish|ignacio|javier|karl|kelvin|lee|luca|marcus|marco|
      marek|neil|nigel|oscar|pedro|philippe|raul|rory|rupert|sean|stavros|steve|stuart|tomasz|tom|wayne ... couple|
      marry|married|bed|adopted|wed|wedding|boyfriend|lover|lovers, been with @boy|@girl|ingrid|clare|graeme|deb|
      steve|marek|siobhan ... since|years|ages|school|university|uni, been with the same woman|man|fella|bloke|girl|
      lad, with the same fella|bloke|lass, been together since|for|four|five|ten|twenty|thirty|years ... both|women|
      men|two|another, and the other @girl|emma|@boy|steve have|are, two margarets|johns|davids|emmas|sarahs|peters,
      one half of the two|couple, one half of a couple, together for .. years with another, lives|lived|live|living|
      settled|cohabits|moved in? with her missus|girlfriend|bride|girlfiend|wifey, lives|lived|live|living|settled|
      cohabits|moved in? with his boyfriend|bloke|fella|hubby|beau, lives|lived|living|settled with another man|woman|
      lady, share|shares|shared|sharing a|his|her|their bed|life|surname|home|cottage|wedding and|with|album a|his|
      her|the life|home|surname|house|bed|mr|ms|miss|another|woman|man|lady, shares @his life|bed|farm|home and|with
      a|his|her|another|the farm|man|woman|lady|mr|ms|male|female, shares his bed|life|home with mr|a|another|the,
      shares her bed|life|home with ms|miss|mrs|a|another|the, not|no|never flatmates|flatshare|lodger|lodgers|
      roommates|housemates|cousins|sisters, it s no flatshare, romantically not, more than a? flatmate|lodger|
      roommate|housemates, friend|friends|flatmate|companion|lodger|roommate|housemate as|called|was|who ... lovers|
      lover|couple, live in friend|companion|boyfriend|girlfriend, longtime male|female|fella|bloke|girlfriend|
      boyfriend|lover, long time|standing male|female|fella|bloke|girlfriend|boyfriend|lover|lady partner?, special|
      particular friendship with|between, lady|gentleman friend of, gentleman friend|companion|caller, lady friend of,
      lady|woman|female|girl lover|lovers|partner|companion|love|spouse|fiancee, male|gentleman|man|boy lover|lovers|
      partner|companion|spouse|fiance, partner|spouse also female|male, partner also female|male, candidate|his|the s?
      partner is|was a? man|male|bloke|guy|lad, candidate|her|the s? partner is|was a? woman|female|lady, his partner|
      other|ex|beau|companion|spouse|fiance|date|lover half? is|was our|@boy|a|also|called man|male|steve|bloke|guy|
      alan|tom|darren, his ex is|was our|a|called|@boy, other half|ex is our|called|steve|darren|also @boy|@girl|
      darren|a?, spouse|husband of our|the employee|driver|colleague @boy|peter|alistair|kevin, spouse|wife of our|the
      employee|driver|colleague @girl, he is|was the partner|husband|widower|boyfriend of mr, she is|was the partner|
      wife|widow|girlfriend of ms|mrs|miss, beneficiary|dependant|kin|contact ... her wife, beneficiary|dependant|kin|
      contact ... his husband, his first|late|second|future|new|former|then|lovely|gorgeous|dear husband|boyfriend|
      hubby|fiance, her first|late|second|future|new|former|then|lovely|gorgeous|dear wife|girlfriend|missus|fiancee,
      ex husband now a wife, ex wife now a husband, used to be married to a woman|man, engaged to a girl once, engaged
      to a girl|woman|man, left|leaving the? convent|priesthood|order ... man|woman|nun|lover|brother, left her|my?
      husband|father ... for|with a|the|another woman|lady|girl, left his|my? wife|mother|family ... to|for|with a
      man|bloke|guy, left ... to live|be with a man|woman, in love with another|a|his|her married|fellow|male|female|
      man|woman? colleague|man|woman|boy|girl|lad|lady ... own|same|sex, loved|loves|loving another woman|man|boy|
      girl, the woman|girl|lady she loves|loved|married|lives|shares|wed|intends|adores, the man|boy|lad|bloke|guy|
      chap|fella|boy he loves|loved|married|lives|shares|later|wed|intends|engaged|adores, man|boy|lad|bloke|guy|chap|
      fella|fellow named|called|he|whom|who|i|that he|@boy|had|ignacio|met|is|was ... married|loved|engaged|seeing|
      love|marry|dating, guy|bloke|chap|lad|fella|man he s|d|has|had|is|was been|seeing|dating|engaged, and then i|he|
      she met karl|@boy|@girl|kelvin, then met @boy|kelvin|karl|@girl, drawn there|here by a man|woman, other man|
      woman in his|her|my life, the other man|woman in his, man in his|my life|heart|bed, woman in her life|heart|bed,
      partner in life|bed|business not|as|in|and, business as in bed, partner in business as in, photo|photograph|
      photographed|picture|seen|spotted|caught ... kissing|embracing|arm|arms|hand|holding another|in|hands man|woman|
      boy|girl|arm|hand|boyfriend|girlfriend|with, kissing another|a? man|woman|boy|girl|lad, kisses her woman|
      girlfriend|wife|partner, kisses his husband|boyfriend, kisses goodbye each, arm in arm with another|a|his|her
      man|woman|barrister|boyfriend|girlfriend|lady|chap, letter to a man|woman he|she loved, thrown|kicked|chucked|
      cast|rejected|disowned|shunned|bullied|sacked|expelled|discharged|dismissed|drummed|arrested ... gay|
      homosexual*|lesbian|queer|kissing|loving|sexuality, discharged|dismissed|drummed|thrown|kicked from|out the|of
      raf|army|navy|forces|wrens|military|service|wraf|marines ... gay|homosexual*|lesbian|letter|loved|boyfriend|
      girlfriend|orientation|unnatural, gay ban, fled|fleeing|escaped|escape|asylum|refugee|refuge|exile ... gay|
      homosexual*|lesbian|queer|boyfriends|love, printed|published|named|listed ... among|as|name homosexual*|gays|
      gay|lesbian, name among homosexuals|gays, day section 28, anti homosexuality act|bill|law, kuchu|kuchus, two
      men|women sharing|share a bed|surname|life, stonewall lions|role|poster|ambassador|diversity, gay role model|
      models, lgbt|lgbtq|lgbtqi|lgbtqia role model|models, as a gay|queer|lesbian|bi|bisexual|pan|asexual|straight|
      heterosexual|homosexual, as an out|openly|ace|asexual, gay woman|man|male|bloke|guy|guys|lad|girl|lass|boy|
      person|vicar|priest|director|founder|founders|founding|refugee|farmer|farmers|actor|solicitor|officer|player|
      footballer|partner|partners|uncle|ireland|dad|dads|single|asylum|rugby|pilot|teacher|student|writer, mr|
      miss|ms gay ireland|uk|england|wales|world|scotland|leeds, mr gay uk|ireland|world|england|wales|leather|
      scotland|europe|manchester|pride, mr leather|bear, miss lesbian, gaymer, gaymers, gaydar, gaysian, qtipoc, qpoc,
      bears|bear weekend|weekends|community|bar for|gay|men|in?, bears weekend|week, leather daddy, femme lesbian|and|
      dyke, high femme, stone butch, butch dyke|lesbian|woman|and|femme, soft butch, diesel dyke, baby dyke|gay,
      proud|big|old|raging|self|total dyke|lesbian|poof|gay|homo|queer|bisexual|lezzer, couple|pair of old queens,
      dykes on bikes|bike, dyke on a|bikes, one of greenham|the s? dykes|gays|lesbians, greenham s dykes, lezzer,
      lezzers, lezza, lezzas, lez, lezzy, lesser spotted lesbian, lesbain, lesbien, hetero sexual, homo sexual, bi
      sexual, pan sexual, poofta, pooftah, poove, woofter, shirtlifter, shirt lifter, arse bandit, bum boy, batty boy|
      man, chi chi man, friend|friends of dorothy|sappho, fudge packer, uphill gardener, marmite miner, pillow biter,
      rug|carpet muncher, muff diver, scissor sister, sister of sappho, daughter of bilitis, wears sensible shoes, a
      musical gentleman, theatrical gentleman, musical as they, earnest as they, that way inclined|he|she, that
      persuasion, of that persuasion, of a|the sapphic|lavender|uranian|greek persuasion|kind, greek love, love that
      dare|dares, dare not speak, uranian, invert, inverts, sexual invert, sodomite, sodomites, catamite, tribade,
      moffie, moffies, trabou, stabane, istabane, skesana, hasbian, yestergay, bulldagger, stud lesbian, aggressive
      femme, takatapui, brotherboy, hijra lover, kothi, bakla, tomboi, tongzhi, kinsey six|scale|0|1|2|3|4|5|6|three,
      a kinsey, gold star lesbian|gay, late in life lesbian, lesbian until graduation, father|mother|parents|family
      learned|found|discovered out? about him|her and @boy|@girl|marcus, swings|swung|swing|bats|plays both|either
      ways|way, goes both ways, bats|bat|batted|bowls|kicks for|from|with the other|both|wrong side|sides|team|end|
      foot, bowls from the pavilion, dances at the other|both, on the other bus, bakes|drinks from the furry, for the
      other team, likes it both ways, bit queer|camp|gay|lavender|poofy|dykey|butch, dykey, poofy, mannish,
      effeminate, limp wrist, sashays, flaming queen|gay|homosexual, flaming queen, raging queen|homosexual, screaming
      queen, confirmed|eternal|committed bachelor|spinster with|and|if|living|says|he|she, never|not the marrying|
      married kind|type|sort|man, never married if|and|nudge, boston marriage, mixed orientation marriage, front|beard
      wife, married for|as show|cover|a, for show he|being|as, on grindr|scruff|taimi|growlr|recon|jackd|planetromeo|
      manhunt|squirt|blued|lesly, scruff profile|app, growlr, planetromeo, gay romeo, manhunt profile, gaydar profile,
      jack d, taimi, romeo app, pink sofa, gingerbeer forum, gay|lesbian|queer dating|chat|sauna|cruise|holiday|
      christian|muslim|farmers profile|site|app|regular|every|group, regular|member|captain|founder|tenor|bass|alto|
      scrum|hooker|prop|keeper|goalkeeper|player|swimmer|plays|sings|sang|swims|rows|caller|patron at|of|in|with|for|
      as a|the|an|his|her|its? gay|lesbian|queer|stonewall|kings|emerald|bears|pink|rainbow, plays for stonewall|the
      emerald|kings|village|bristol|caledonian, emerald warriors, kings cross steelers, village manchester|spartans,
      caledonian thebans, stonewall fc|lions, titans fc|gay, bristol bisons, cardiff lions, swansea vikings, leeds
      hunters, newcastle ravens, northampton outlaws, brighton sea serpents, sydney convicts, melbourne chargers,
      toronto muddy york, muddy york, san francisco fog, dublin devils, belfast azlans, convicts rugby, bingham cup,
      gay games|olympics|pride|cruise in|medallist|medal|swimmer|on, eurogames, outgames, union cup, frontrunners,
      front runners club|london, out to swim, london otters, sings|sang|tenor|bass|member|baritone ... gay men s
      chorus|choir, sings|sang|tenor|baritone ... gay mens chorus, pink singers, glasgow gay, gaggle of gays, out on
      the page, gay outdoor club, gay farmers helpline|network, gay police association, outrage with tatchell, lesbian
      avengers, lesbians and|& gays support, lesbian|womyn|womens land|separatist|commune|collective|separatists
      collective|community|in|commune?, lesbian land, womyn s, kenric, gateways club, the gateways|coleherne|heaven|
      vauxhall|vauxhall tavern|cc, coleherne, rvt, at heaven|xxl with|every|arm|nightclub, heaven arm in, heaven
      nightclub, g a y late, canal street every|regular, candy bar soho, vanilla manchester, cruz 101, xxl nights|
      club, cc blooms, the george dublin, panti bar|s, pantibar, kremlin belfast, provincetown with, p town, sitges
      with|bloke|boyfriend|every|man, gran canaria yumbo, yumbo centre, hebden bridge with her, le marais with,
      polari, spoke|speaks|fluent|in polari, bona to vada, vada the, sisters of perpetual, radical faerie|faeries,
      dinah shore weekend, michfest, l beach, lesbos with|every|holiday|skala, skala eressos, eressos, wears a|the|an|
      his|her .. pink|rainbow|labrys triangle|ring|bracelet|pendant?, pink triangle on|for|and|tattoo|badge|she|he,
      labrys, ace ring|flag|pin|spectrum|umbrella|week|badge, green carnation, violets to her, bisexual|bi|lesbian|
      ace|pan|asexual flag|badge|pin|tattoo|sticker, double venus, rainbow laces for, throuple|triad|thruple of three|
      two men|women, men who all identify, polyamorous gay, heteroromantic, grey ace, gray ace, grey asexual, ace
      spectrum|woman|man|person, ace and aro|proud|happy, allosexual, abrosexual, skoliosexual, fraysexual,
      quoisexual, cupiosexual, autosexual, lithromantic, monosexual, plurisexual, multisexual, bi pan, bi woman|man|
      guy|girl|lad|bloke|erasure|wife|husband, bi and proud|poly|married|out, bi|pan|ace|gay according to, is|s|was|m
      bi|pan|sapphic|homo|hetero|poofy|lesbain|lesbo|lez, label|labels|term for|is|himself|herself ... gay|queer|
      bisexual|lesbian|homoromantic|biromantic|asexual, by his|her own label|term|definition, unlabelled, heteroflex*,
      sexually|romantically fluid|curious|questioning|ambiguous|ambivalent, questioning his|her|their|whether|if
      sexuality|orientation|he|she|straight, gender of @his partners|lovers|partner, loves people not|regardless|
      whatever, falls for the|a person|people not|whatever|whoever, person not the|gender, hearts not parts, lgb,
      2slgbtq*, glbt, sogie, gsrd, rainbow wedding|parent|parents|dads|mums, surrogate|surrogacy|donor|sperm ... two
      dads|mums|men|women, co mother, comother, co mum, reciprocal ivf, turkey baster, gayby, gaybies, queerspawn, gay
      uncle|uncles|aunt|aunts|godfather, guncle
    `,
    trait: `
      gaymer, lezzer, lezza, lez, lezzy, poofta, pooftah, woofter, faggot, heteroromantic, aro, allosexual,
      abrosexual, lesbianism, lesbain, invert, sodomite, moffie, bulldagger, stabane, hasbian, effeminate, cishet,
      hetero, homo, lgb, glbt, bearish gay, gaybies, polyamorous lesbian, queerness, gayness, aromanticism
    `,
    topic: `
      his gentleman friend, her lady friend, her missus, his fella, his bloke, his hubby, her bride, the other groom,
      the other bride, both mums, both dads, polari
    `,
    hint: `
      femme, civil partnered, missus, husband and husband, wife and wife
    `,
    field: `
      achillean, down low, other half, his widower, her widow, hubby steve, gbf, pink list, role models, pronouns,
      women seeking, men seeking, tinder, first dates, anniversary, his late husband, her late wife, born this way,
      plus one, throuple, girlfriends only, wedding to, ace ring, admiral duncan, adopted, aro, arm in arm, asylum,
      bachelor, bats for, batty, bears, beard, bears weekend, belong*, bent, beau, biphob*, bicur*, bingham cup, bona,
      boston marriage, both dads, both men, both mothers, both mums, both women, boys, canal street, castro, cc
      blooms, chap, cishet, civil union, coleherne, companion, conversion, couple, crush, crushes, cure, curious, dad
      and papa, daddy, dads, dating profile, declan, demi, discharged, eressos, emerald warriors, engaged, eurogames,
      fag*, fairy, fancied, fancy, fancying, fella, fellas, feller, fellow nun, female couple, fire island, flatmate,
      flatshare, frontrunners, fruit, gateways, gentleman, girls, gorgeous hubby, greenham, growlr, guncle, heaven,
      hornet, hubby, husbands, identif*, in love, inclin*, inclusive rugby, invert, king s cross steelers, kings cross
      steelers, kinsey, kiss*, labrys, lads, ladies, land collective, lasses, lesb*, lesbain, lez*, lgb*, live in,
      loafers, lodger, love letter*, loved, loves, loving, mama, mams, mannish, marry, marrying, marriage, men,
      mincing, missus, mothers, moffie, muddy york, mums, mykonos, nancy, nun, old queens, openly, orient*, other
      groom, other man, other woman, other mrs, out at, out since, outing, outgames, own gender, own sex, p town,
      panti bar, pantibar, partnership, persuasion, pink singers, pink triangle, planetromeo, polari, pouf,
      preference, proud, provincetown, queen, queens, referendum, registered partnership, role model, roommate,
      romantic*, rupert, scruff, section 377, secret, separatist, sexual*, shared a bed, shares his bed, shares her
      bed, sitges, skala, sodom*, spinster, straight as, surname, surrogacy, taimi, throuple*, together, triangle,
      tribade, trixx, two men, two women, uranian, vauxhall tavern, wed, wedding, weds, wedded, widow, widower, wives,
      woman, women, womyn, xxl, yumbo, bristol bisons, cardiff lions, caledonian thebans, convicts rugby, dublin
      devils, gay games, gay outdoor club, glf, kenric, leeds hunters, kremlin belfast, obergefell, kuchu, attitude,
      diva magazine, pinknews, les, love that dare, marriage equality, don t ask, rank outsiders, late bloomer,
      monosexual, donor, co mother, rainbow laces, rainbow family, lanyard
    `,
    mask: `
      straight as a rule|ruler|die and|in|with|his, straight as an arrow|die in business|dealings, out of office|
      hours|the box|date|print|town|bounds|stock|court|school|work since|for, out at sea|lunch|site|elbow|interest,
      came out on|at|of|top top|of|ahead|number|the top|side|winner|in, came out in favour|paperback|2019|hardback|
      hives|print|support, coming out of|on recession|retirement|the|top|lockdown, outing|outings to|club|committee
      the|seaside|for|zoo, gay husbands|byrne|talese|gordon|lussac|hussar|street|head, gay surname, surname is gay,
      Gay|gay s|street|lane|the word|mills|hill, Dykes|dykes lane|street|road|hall, Dyke|dyke road|golf|van|railway|
      trail|farm|repair|maintenance|reeve|board|inspector|ditch, gay|lesbian colleague|tour|apprentice|venue|charity|
      chef|neighbour|customers of|group|groups|who|he|she|was|in, queer colleague|chef|theory|in|street its|habits|
      they|at, bit queer in its, bent metal|pipe|over|tube|nails|spoons|double|down, bear market|bearing|hug|in|with|
      cub|sanctuary|the|witness|left|right mind|him?, ace of|the|of spades|interview|hotel|inhibitor|hardware|team|
      bearings|pilot|porter|hotels, camp bed|site|fire|counsellor|nurse|leader|manager|cook|kitchen|america|chair,
      fairy lights|tale|tales|cakes|liquid|godmother|dell, fruit and|veg|picker|picking|farm|juice|grower|machine|
      salad|bowl|packer, pansy|pansies grower|trials|seeds|bed, drag race|racing|queen|and|lift|act|coefficient act|
      drop|car|story?, confirmed booking|order|bachelor pad, bi weekly|fold|monthly|annual|tool|developer|dashboards|
      directional, pan european|african|asian|african|am|fried|stick|sauce, both ways traffic|street|trading|across,
      swings both ways we|used|door|gate|doors, either way he|she|the|it|we|i|is, other side of the|channel|table|
      bench|world|desk|fence|business, another man|woman on|at|in|from|for the|our|his|her rota|team|shift|site|crew|
      office|job|department, two men|women on|in|at|to|and the|a|site|van|team|shift|crew|office, married to the|his|
      her|days|nights|my job|work|sea|nights?, engagement partner|partners, partner at|in deloitte|kpmg|ey|pwc|
      mckinsey|the|a|bain firm|practice|crime, women s|mens|men football|team|cuts|wear|rugby|health|hockey, men s
      grooming|wear|shelter|health|shed, Union Jack|jack, lavender oil|farm|fields|honey|bush|hill, heaven sent|knows,
      stonewall|stonewalled questions|the|by|cricketer, curious about everything|the|people|machines, fluid dynamics|
      mechanics|power|balance|charts|in|french|english, questioning techniques|skills|suspects|witnesses|of
    `,
  },
};
