import type { Lexicon } from '../../Lexicon.js';

/** Orientation told, denied or supposed, and a partner of the same sex. */
export const englishSexualOrientation: Lexicon = {
  category: 'SEXUAL_ORIENTATION',
  phrases: {
    statement: `
      openly|proudly|out|discreetly|not|isn|never|also|probably|certainly|obviously|clearly|apparently|supposedly|
      possibly|secretly|closeted|married|as|being|is|was|am|be|he|she|s|i|m|were|rumoured|thought|said|assumed|happily|
      a|an gay|queer|lesbian|straight|bi|lgbt|lgbtq|lgbtqia|heterosexual, gay man|woman|men|couple|father|dad|son|
      brother|candidate|himself|and|or|with|marriage|married|since|uncle|daughter|parent|parents|mother|black|white|
      disabled|rumour|husband|partner, same sex partner|couple|marriage|parents|spouse|relationship|family|attraction|
      household|civil|partnership|married, came|comes|coming|come|been|was|is|outed|outing|out out to|as|at|in|publicly|
      at|of|on|about? .. gay|lesbian|bisexual|bi|queer|closet, came|come|coming out at|to|as|in|when|during|last|aged,
      outed by|at|as|himself|herself, in|out of? the closet, sexual orientation|preference|preferences|identity, @his
      sexuality, attracted to men|women|both|same|boys|girls|other|neither, prefers|likes|fancies|loves|dates|dating|
      into men|women|boys|girls|guys|both, not into women|men|girls, bats for|plays the|for other|both, swings both,
      both sexes|ways, opposite sex, batting for, gay as, in the lgbt*, member of .. lgbt*|gay, lgbt* member|person|man|
      woman|candidate|individual|parent, part of the? lgbt*|queer|gay, identifies as|with .., gay dad|dads|mum|mums|
      games|rugby|choir|pride, two mothers|fathers|mums|dads|moms, both @his mothers|fathers|mums|dads, confirmed
      bachelor, friend of dorothy, lives|lived|living as|with a gay|lesbian|queer|his boyfriend|husband, no interest in
      women|men|girls, he .. his|boyfriend? .. husband|boyfriend, his|mr husband|boyfriend|fiance, he .. a? husband|
      boyfriend, she .. her .. wife|girlfriend, her wife|girlfriend|fiancee, she .. wife, himself .. husband, mr ..
      husband|boyfriend, mrs|ms|miss .. wife|girlfriend, he married a|another|his man|boyfriend|husband, she married a|
      another|her woman|girlfriend|wife, married to|his|her another? man|woman, husband and? i are two? men, wife of
      her, mother|woman whose wife, man whose husband, women|woman she lives|loves|married|shares, man he lives|loves|
      married|shares, @his male|female .. partner|lover|companion|spouse, lived|lives|living with another? man|woman|
      boyfriend|girlfriend, male partner, female partner, partner of the same, himself and his|her? husband|boyfriend,
      two dads|mums|mothers|fathers, with her female, with his male, boyfriend|husband of his, civil partner|
      partnership|union with|of .. man|woman, same gender, being|is|was|as|openly|a|an|the|out|proud|not|isn|aren|wasn|
      denies|denied|denying|admits|admitted|confirmed|rumoured|rumored|says|said|thinks|think|believed|believes|assumed|
      presumed|possibly|presumably|discreetly|quietly|always|be|she|he|m|i|am|been|also|both|one|young|older|known|his|
      her being?|to?|be?|that?|he?|she?|is?|a? gay|lesbian|queer|bisexual|homosexual|bi|asexual|pansexual|demisexual|
      heterosexual, gay|lesbian|queer|bisexual|lgbt|lgbtq member|members|man|men|woman|women|couple|person|father|dad|
      dads|mother|mum|mums|parent|parents|husband|wife|partner|marriage|wedding|relationship|brother|sister|son|
      daughter|colleague|himself|herself|myself, married|marry|marries|marrying|wed|weds @his? wife|husband .. two|
      first|same|both|gay|lesbian women|men|couples|sex|brides|grooms, two brides|grooms|husbands|wives|mothers|fathers|
      mums|dads, another woman|man, partner|relationship|partnership|marriage|civil|lives|living|couple|married|engaged|
      love|dating|involved|in|with|to another woman|man, lives|living|lived|moved|moving|relocate|relocating|shares|
      share|wants|married|engaged|marrying with|to|in|a? .. girlfriend|boyfriend, mr .. his|and husband|boyfriend|
      fiance, ms|mrs|miss .. her|and wife|girlfriend|fiancee, his|he .. husband|boyfriend|male, her|she .. wife|
      girlfriend|female, my husband and i both men, i am a woman .. wife, as a woman .. wife|girlfriend, as a man ..
      husband|boyfriend, as two women|men, out and proud, came|coming|come out, attracted|attraction|drawn to .. men|
      women|sex|sexes|gender|genders|anyone|nobody|no, interested only? in men|women|his own|her own, likes|loves|
      prefers|dates|dated|fancies|desires only? men|women|boys|girls|both, not attracted, no sexual attraction, sapphic,
      butch, twink, ace spectrum, on the ace, aromantic, heteronormative, sexual minority, rainbow family|families|flag|
      lanyard on|as, lgbt*, lgbtqia, one of its gay, gay rumours|rumour|son|lover, homosexuality, bisexuality, sexually
      attracted, lesbian couple|relationship|mother|marriage, his same|her same|a same|same sex, sexual orientation,
      raised|brought|adopted by|up two|his|her|lesbian|gay mothers|fathers|mums|dads|women|men, she .. her partner
      @girl, he .. his partner @boy, her partner @girl is|was|will|and|has, with his partner @boy, with her partner
      @girl, raised by two, who came out, came out in|as|last|two|ten|years|when|while|publicly|before, boys who like
      boys, girls who like girls, men who love men, who likes? boys|men, my girlfriend|wife .. both women, my boyfriend|
      husband .. both men, both women|men, his partner is|was a man|male, her partner is|was a woman|female, partner is
      a man called, came out in, he ... his husband|boyfriend, she ... her wife|girlfriend, he|him ... husband and he,
      she|her ... wife and she, straight|bi|queer|gay|out|ace|camp|pan since, out at|to work|colleagues|family|everyone|
      school|college|parents, married my wife .. women|woman, married my husband .. men|man, my wife .. two women, first
      two women|men to, mrs|ms|miss ... s wife|girlfriend, wife|girlfriend of mrs|ms|miss, husband|boyfriend of mr,
      came|comes|coming|come out to @his|her|the|my|all|his team|colleagues|parents|family|friends|boss|class|everybody|
      everyone, not interested in women|men|girls|boys|the, out at work|school|home|sea|the, not out, isn t out, she isn
      out, bi curious, fancies|fancied|dates|dated|likes|liked|loves|prefers|sleeps|into|eyes blokes|men|lads|boys|guys|
      women|girls|ladies|both|chaps|fellas, partner|boyfriend|husband|fiance|lover @boy|Jens|Marco|Pierre|Luca|Sven|
      Hans|Juan|Carlos|Ahmed|Raj|Dave|Steve|Rob|Mike|Tony|Gary|Neil|Ian|Alan|Colin|Liam|Sean|Ryan|Jake|Harry|Max|Felix|
      Jonas|Lars|Erik|Paolo|Diego|Antonio|Ali|Yusuf|Kenji .. mr|he|him|his, mr ... his partner @boy|Jens|Marco|Dave|
      Steve|Rob|Mike|Luca|Sven|Felix|Lars, his partner|boyfriend|husband|fiance @boy|Jens|Marco|Dave|Steve|Rob|Mike|
      Luca|Sven|Felix|Lars|Pierre|Juan|Carlos|Neil|Ian|Liam|Sean|Ryan|Max|Jonas|Erik|Paolo|Diego|Antonio|Colin, her
      partner|girlfriend|wife|fiancee @girl|Chloe|Megan|Jess|Becky|Holly|Amanda|Nicola|Tracy|Ingrid|Greta|Chiara|Elena|
      Sofia|Carmen|Leila|Yuki|Mei|Grace|Zoe|Abby, husband and|husband|boyfriend @boy and i also, gay|lesbian|queer|bi|
      pan|bisexual|homosexual .., married|marries|marrying|wed his|another|a|my boyfriend|man|husband|fiance|partner,
      married|marries|marrying her|another|a|my girlfriend|woman|wife|fiancee, wife and her, she and her|a wife|
      girlfriend|fiancee|girlfriends, he and his|a husband|boyfriend|fiance, him and his|a husband|boyfriend, herself
      and her|a wife|girlfriend, mrs|ms|miss|her|she|herself|woman|actress|sister|daughter|mother|aunt ... wife|
      girlfriend|fiancee, mr|he|him|himself|man|his|father|brother|son|uncle ... husband|boyfriend, her|she|mum|mother s
      wife|girlfriend, straight he|she|i|for|added|and married, heterosexual, same sex affair|relationship|partner|
      couple|marriage|parents|spouse|attraction|household, batting|bats|plays|playing for the other, other side|team,
      grindr profile|on|user|account, camp as, closet homosexual|gay|lesbian|case, in the closet, lesbian|gay|queer
      couple|wedding|parents|dads|mums|dad|mum|son|daughter|brother|sister|man|woman|officer|officers|staff|role, not|
      isn|n t gay|straight|homosexual|lesbian|queer|bi|heterosexual, gay or straight, straight nor gay, pan|pansexual|
      demisexual|asexual|aromantic|omnisexual, fell|falls|fallen in love with a|another man|woman|boy|girl, my husband
      ... i am|m a man, my wife ... i am|m a woman, dated|kissed|loved|married|slept|touched a|any woman|man|girl|boy in
      his|her life, his|mr civil partner|partner|husband|other, civil partner @boy|Andrew|Mark, her civil partner @girl,
      his .. fiance, his flatmate, for another man|woman, dad|father|mum|mother left .. another man|woman, two mums|
      dads|mothers|fathers at|and|, she and @girl|Beth|Jess|Holly share|live|adopted|married|are, he and @boy|Steve|
      Dave|Mike share|live|adopted|married|are, not into|interested women|men|girls|boys|guys, isn t|not into women|men|
      girls|boys|guys, confirmed spinster, questioning, maybe bi, wife to be, husband to be, his husband died|left|is|
      was|and, her wife died|left|is|was|and, widower ... husband, widow ... wife, tie|ties|tied|tying the knot with,
      looked|looks|look at a|another woman|girl|man|boy|women|girls, never had|brought|dated|fancied a girlfriend|girl|
      woman|boyfriend, no eye for the? women|ladies|girls, doesn|don|didn t go for women|men|girls|boys|blokes, that|
      other way inclined, one of them|those you|if|that|apparently, light on his|in feet|the loafers, limp wristed,
      other foot|side|bus|team, end of the ballroom, friend|friends of dorothy, switch hitter, ac dc, hetero|homo|
      sexually flexible|fluid, fluid sexuality|orientation, no label|labels to|for|on @his|her? sexuality|love, gold
      star, late blooming|bloomer lesbian, part of the rainbow|lgbt*|queer|gay, two men|women can|could|can t|may|marry|
      married|wed|who|living|raising|in, lavender marriage, marriage of convenience, not out to|at|yet, hasn come out,
      outed, comes out, moved in with another|a woman|man, he and @boy wed|married|tied|live|lived|bought|adopted|are,
      she and @girl wed|married|tied|live|lived|bought|adopted|are, @his same sex, gentleman|lady friend, not the
      marrying, never the marrying, marrying kind|type, gay or not|straight|bi|what, whether|if she|he is|was|s gay|
      straight|bi|queer|lesbian|one, likes|fancies|loves|into|attracted|dates|dated|to both men|women|boys|girls|and,
      same sex attracted, sex attracted, into|for|likes|loves|fancies women|men|girls|boys|guys|blokes rather|not|only|
      instead|more, prefers the company, men only, women only, ticked|put|wrote|entered|chose gay|lesbian|bisexual|bi|
      straight|heterosexual|homosexual|queer|other, meaning gay|lesbian|queer|bi, old|drama queen who, lesbian|gay|
      bisexual|queer ~ herself|himself|myself|identif*|openly|proud*|candid*|rumour*|apparently|came|said|told|mother|
      father|son|daughter|brother|sister, female|male partner|lover|spouse|companion, with her|a female|woman partner,
      with his|a male|man partner, two women|men with|who|and|sharing, of whom|which she|he is one, hid|hides|hiding|
      hidden|concealed|concealing @his? orientation|sexuality|boyfriend|girlfriend|homosexuality, @his orientation|
      sexuality, married to|bless @his? marriage? to? @boy, definitely|probably|clearly|surely|obviously|certainly|
      decidedly|strictly|purely|completely|totally|very straight|gay|queer|lesbian|bi|heterosexual|homosexual, queer|
      gay|lesbian|bisexual|pansexual artist|writer|comedian|performer|poet|activist|filmmaker|actor|musician|person|
      folk|dancer|rector|priest|vicar|footballer|mp|mother|father, marriage to @boy|another|a, his marriage to @boy|a|
      another, lgbt* graduate|graduates|person|employee|youth|colleague|candidate|applicant|founder|entrepreneur|
      professional|role, his fiance|boyfriend|husband @boy?, her fiancee|girlfriend|wife @girl?, men|women are|is not|n?
      t? what|his|her thing|type, no interest in the opposite, closet case, a closet, out of the closet, sexual
      minority|minorities, of the other persuasion, one of the gays, is fluid|queer|femme|butch|camp|pan|ace, wlw|msm,
      rainbow parent|parents|mum|dad, conversion therapy at|in|as|aged|when|by, married|living|lives|lived|sleeps|
      sleeping|dating|in|going out|been? to|with a? another man he|since he|himself|like him|too, married|living|lives|
      lived|sleeps|sleeping|dating|in|going out|been? to|with a? another woman she|since she|herself|like her|too,
      swings|swinging|swung both, sexually fluid, gay icon himself|herself, gay|lesbian|queer|lgbt* community himself|
      herself|member|since|and, member of the gay|lesbian|queer|lgbt*|rainbow, on scruff|grindr|lex|hornet, grindr, he
      is|s gay, she is|s gay|a, relationships|relationship|affairs|experience with women|men|both only|too|as|alone?,
      @his sexuality was|is|has|became|the, talk of the canteen|office|town ... sexuality, wed|wedded|marrying|married|
      marry|engaged to? my|his husband, wed|wedded|marrying|married|marry|engaged to? my|her wife, straight ally, a
      proud ally and gay|lesbian|bi, dated|dates|dating|date|loved|slept|kissed only|mostly|mainly|just women|men|girls|
      boys, in love with her|a|his female|male|woman|man, love with her .. female|woman, in love with his .. male|man,
      not|never|isn|n t? out at|to|in home|work|school|church|family|parents|everyone|everybody, is not out, her female|
      lady .., his male .., female|male partner|lover|piano|teacher|boss|colleague|friend she|he loves|loved|fell,
      preferred|prefers|likes|liked|loves|loved boys|girls|men|women to|over|and|only|since|at|from|more|, i like women|
      men|girls|boys, out gay|lesbian|queer|bi actor|actress|footballer|athlete|politician|priest|teacher|officer|man|
      woman|person|player|comedian|dad, queer|gay|lesbian|bi|bisexual|straight vegan|single|mobile|from|based|welsh|
      scottish|irish|english|black|asian|jewish|muslim|catholic|northern|and|since|dyslexic, two|three wives at|and|in,
      mr and mr, mrs and mrs, ms and ms, mr|mister smith? and mr|mister .. married|wed|wedding|live|moved|adopted, ex
      husband of his, his ex husband|boyfriend, her ex wife|girlfriend, date|dates|dated|dating|saw|seeing|kissed|loved|
      married a|another|her|the female|woman|lady colleague|boss|teacher|friend|nurse|co, date|dates|dated|dating|saw|
      seeing|kissed|loved|married a|another|his|the male colleague|boss|teacher|friend|nurse, ladies only that|she|i|
      for, another man|woman share|shared|shares|sharing a? bed|bedroom|room|flat, share|shares|shared a? bed|bedroom
      with another|a man|woman, call|calls|called him and @boy, her wife is|was|has|will|works|lives|and, dad and pa|
      papa|daddy, mum and mama|mummy, out to @his|her|my|all|the|some|most colleagues|friends|parents|family|boss|team|
      brother|sister, spinster ... lesbian, lesbian at|in|and work|home, gay as the|a|any|they, coming out at|surprised|
      was|last|this|in|to, loved|loves|love|loving a|another|one man he, because he loved|loves|preferred|prefers|likes
      a|another? man|men, because she loved|loves|preferred|prefers|likes a|another? woman|women, the man he lives|
      loves|married|shares, the woman she lives|loves|married|shares, mostly|largely|basically|more|fairly straight,
      someone gay|queer|lesbian, engaged to a|another woman|man, holding|held|holds hands with his boyfriend|husband|
      partner, holding|held|holds hands with her girlfriend|wife|partner, company of men if|he|and he, interested in the
      opposite, never been? interested in the? women|men|girls|opposite, partner john|peter|paul|mark|simon|david|james
      and i, is queer|gay|lesbian|bi|bisexual|straight himself|herself|too?, although|though|because he is|s gay|
      homosexual|queer, although|though|because she is|s a? lesbian|gay|queer, came out to four|all|hundreds|her|his,
      life as a lesbian|gay|bisexual|queer, being one gay
    `,
    trait: `
      gay, queer, lesbian, lgbt*, bisexual, homosexual*, homophob*, heterosexual*, bisexual*, pansexual*, asexual,
      asexuality, demisexual*, lesbians, closeted, sexuality, homosexual, heterosexual, poof, poofter, puff, nancy boy,
      lezzie, lesbo, dyke, sapphist, sapphic, homoflexible, heteroflexible, bicurious, demiromantic, aroace, greysexual,
      graysexual, omnisexual, polysexual, pomosexual, enby lesbian, biromantic, homoromantic, panromantic
    `,
    topic: `
      like|likes|loving|loved|loves|prefers|preferred|prefer|fancied men|women|boys|girls, company of men|women,
      relationship|affair|romance with another man|woman, never|hasn|without had|has|a a? girlfriend|boyfriend, straight
      cis, cis, out of the closet, thrown|kicked|rejected|expelled|dismissed ... loving|homosexual*|gay|boyfriend|
      girlfriend, left her husband for a woman, left his wife for a man, for a woman|man, into women|men|girls|boys, out
      since school|college|forever, isn t straight, not straight, both men|women called, thought him|her gay|lesbian,
      husband and i are both
    `,
    hint: `
      straight, bi, queer, gay, out, ace, camp, pan
    `,
    mask: `
      straight forward|line|away|to|talking|face|from|a|up|after|into|through|answer|answers|out|with|on|razor|bat|and
      narrow|sets|flush|edge|as|ahead|about|shooter|speaking|shooting|man, gay lussac, mr|mrs|ms|miss|john|marvin|peter|
      dr gay, bi weekly|monthly|annual|lingual|directional|partisan|tool|tools|developer|analyst|team|dashboard*|
      consultant|reporting|platform|specialist|manager, power bi, lesbos, camp site|manager|counsellor, ace of, pan
      european|african|asian, out of|at|on|to|for|door, bisexual plants|flowers, gay bar|bars|pride|club|press|magazine|
      rights|centre|times|history|literature|film|festival|icon, gay|lgbt* charity|network|rights|organisation|
      association|helpline|studies|history|youth|centre|bookshop|film|festival|inclusion|equality|magazine|campaign|
      tourism|policy|communities, queer theory|studies|literature|cinema|art|history|film|zine|fish, asexual
      reproduction|propagation, coming out of the|university|school|lockdown|retirement|military, came out of|with|on|
      top|as the|best|first|a, husband and wife team, dr husband, boyfriend jeans, boyfriend shirt, straight talk*|
      flush|shooter|lines|line|track|run|sections|section|stretch|edge|edges|swap|swaps|lace, a straight talker|line|
      flush|answer|bat|question|yes|no|choice|copy|fight|man|forward|face|back|drive, straights, home straight, dire
      straits, straight through|ahead|after|out|back|on, both sexes equally, mr|mrs|ms|miss|dr gay, out of office, out
      in the open, coming out parties|party|ball, queer eye, came out in favour|front|paperback, came out of|on top, gay
      Talese|talese|gordon|lussac, Gay street|hill|road, homophones, homophone*, facts|figures|record|story|numbers|
      priorities straight, straight before|bat|razor|line|forward|talking|face|swap|lace|a|edge|into|to|flush|through|
      from|after|away|out|up, homophobic crime|bullying|abuse|chants|attacks|hate, lgbt|lgbtq charity|history|shelter|
      centre|youth|helpline|organisation|rights|policy|magazine|festival|inclusion|month, gay bar|bars|community in|
      marriage ruling|marriage law|club|clubs|press|village|rights|teenagers|magazine|festival|characters, hero|heroine|
      character|characters|protagonist|narrator is gay|lesbian, novel|play|film|musical|opera|series|book|sitcom ...
      gay|lesbian|queer|homosexual*|bisexual*, biannual, bi annual|weekly|monthly|lingual|fold|metallic|directional|
      plane|pass|cycle|focal, trained|trains|teaches|counsels|counsellor|counsellors ... gay|lesbian|lgbt*|homophob*,
      same sex marriage law|partners to the|couples in|adoption law, rainbow .., out of office|hours|hospital|
      retirement|town|season, closet design|organiser|systems|space, orientation week|day|course|map|session, gay Byrne|
      byrne, Queer Britain, queer britain|museum, lgbt marketing|network as an ally, ally of the lgbt*, gay s the word,
      gay s the, straight and level, gay friendly, deux hommes d affaires, homosexuality and the law, mother was a wife,
      bi folding|fold|folds, gay Hussar|hussar|street|liberation press, out on bail|loan|tour, trans siberian, came|
      come|comes|coming out top|best|first|ahead|second|last|well|even|fine|clean|stronger|swinging|fighting|worse|
      better, truth|scandal|story|news|report|book|film|album|novel|results|record|issue|paper|affair|liaison|it came|
      comes|come out, outed a|the fraud|thief|ring|mole|cheat|spy|company|supplier, two|both|three mums|dads|mothers|
      fathers from|run|ran|at|who, gay couple|couples in|for|who|about|over|case, bi fold|folding, bifold, straight a|as
      student|grades, gay gordons, straight to stop, closet organiser|organizer|space, attracts|attract|attracting|
      attracted both men|women|talent|investors|customers|applicants|candidates|visitors|funding, men s|mens chorus|
      choir, lesbian|gay bars|bar|wedding|weddings|clubs|chorus|choir|romance|detective|cinema|press|village|fiction|
      novel|novels|characters|literature|couples in|at|of|for|who|when|that, homosexuality in the|ancient|weimar|
      medieval|victorian|modern, coming out stories|story|novel|film|ball|parties|guide, for|about|among|on|against|
      towards|to|interviewed|photographed|represents|represented|defends|counsels|supports|hosts|welcomes|serving young|
      old|older|elderly|black|muslim|catholic|two|many|some|disabled|rural? gay|lesbian|lesbians|queer|bisexual|
      homosexual|same|lgbt*|asexual|trans|heterosexual|straight|closeted sex? men|women|couples|couple|mothers|fathers|
      parents|teenagers|teens|youth|youths|people|pupils|students|soldiers|sailors|refugees|asylum|migrants|pensioners|
      artists|writers|poets|farmers|prisoners|travellers|tourists|customers|clients|guests|readers|viewers|audiences|
      elders|seniors|priests|footballers|players|officers|employees|colleagues|politicians|veterans|clubs|bars|venues|
      weddings|rights|patients|tenants|victims|homeless, study|studies|photographs|portraits|history|histories|lives|
      survey|rights|interviews|letters|stories|counsellor|portrayal|treatment|persecution|representation of|with|on|
      about older|young|two|the|some? gay|lesbian|queer|bisexual|homosexual|same|lgbt*|asexual|heterosexual sex? men|
      women|couples|mothers|fathers|parents|teenagers|youth|people|pupils|soldiers|refugees|pensioners|priests|
      footballers|farmers|characters|families|writers, gay|lesbian|queer|bisexual|lgbt* and|or gay|lesbian|queer|
      bisexual|trans|straight|lgbt* clients|client|readers|customers|men|women|people|couples|teenagers|youth|
      pensioners|refugees|pupils|students|characters|guests|travellers|families|parents|authors|history|studies|rights|
      volunteers|centre|film|bookshop|literature|tourists|patients|viewers, gay|lesbian|queer history|studies|
      literature|fiction|poetry|magazine|bookshop|clubs|bars|romance|romances|film|films|theatre|characters|press|
      cinema, seminar|exhibition|symposium|lecture|course|conference|thesis|essay|reader|monograph|article|podcast|
      documentary|book|novel|series|anthology|panel on|about|of? homosexuality|bisexuality|sexuality|asexuality|
      lesbians, homosexuality|bisexuality|sexuality in|and|through|under the? ancient|weimar|medieval|victorian|modern|
      law|ageing|literature|art|film|novel|ages|media|culture|disability|islam|church, discrimination|crime|crimes|
      bullying ... sexual orientation, sexual orientation discrimination|law|policy|data|monitoring|questions, series|
      novel|film|play|soap|comic|opera|story|sitcom in|where|whose|about which? .. gay|lesbian|queer comes?, gay s
      mills|hill|lane|farm|yard, man with a|an boat|plan|van, of few|many words, played|plays|playing|acted|portrayed ..
      as gay|lesbian|queer|straight, as gay and|the critics, two grooms|brides on|for|a|cake|cakes|hats, now and then,
      gay iranians|muslims|ugandans|russians|poles|christians|catholics|jews|ghanaians|africans|nigerians|jamaicans|
      chechens|syrians|iraqis, wife s tale|tales, wives tale|tales, queer Lives|lives, her|his employer|client|boss|
      customer|manager|landlady|patron|master s wife|husband|girlfriend|boyfriend, gay|lesbian|queer weddings|wedding|
      pupils|miners, bullying of gay|lesbian|lgbt*, women|blacks|jews|muslims|disabled gays|lesbians and|or|apostates|
      trans|jews|atheists|migrants|the, lesbian and gay news|centre|film|lines|switchboard|times, another man|woman
      share|shared|shares a|the? workshop|office|stall|desk|studio|van|practice|allotment|job, lives|lived|living with a
      man|woman he|she met|pays|rents|cares|looks|nurses, a lodger, engaged another|a|two woman|man|women|men as|for|to,
      lgbt|lgbtq|gay pride in|at|week|parade|festival|organiser|committee, in the company of men she|a|directed|by,
      supported|supports|supporting|support lgbt*|gay|lesbian employees|staff|colleagues|students|youth|people|pupils|
      members, cheated|cheats|cheating on, lgbt*|gay employees|members s? badge|as|at|in|of, both sexes apply|applied|
      can|may|are|is|use, gay lord|duke|prince|detective|friend|neighbour|best in|of|henry, man s man, two men in her
      life, two women in his life, works|work|worked|working with gay|lesbian|queer|lgbt* teenagers|youth|people|men|
      women|clients|couples|refugees, coming out costs|means|takes|is, partner so the firm|practice|company, magazine|
      issue|paper|report|results|book|record|film came out, came out late at|in|by, letterhead, straight answers|answer|
      talk|speech|and expects|plain, partner track|in a|programme|relations, sole|senior|junior|founding|managing|
      equity|salaried partner since|at|in|of
    `,
  },
};
