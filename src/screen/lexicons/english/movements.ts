import type { Lexicon } from '../../Lexicon.js';

/** Movements, causes, acts and offices of politics, and politicians by their names. */
export const englishMovements: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
        pro|anti union|unionist|independence|indy|monarchy|republican|eu|nato|life|choice|gun|nuclear|fracking|hs2|ulez|
        lockdown|vax|vaccine|mandate|pylon|airport|bypass|cuts|austerity|racism|fascism|zionist|settler|occupation,
        against|opposes|opposed|opposing|resists|fights|fought|fighting ulez|hs2|fracking|the? lockdowns|lockdown|
        mandates|bypass|pylons|low traffic|conscription bill|poll tax|bedroom tax|apartheid|pinochet|franco|salazar|
        ceausescu|the colonels|junta|shah|ayatollahs|mullahs|mugabe|marcos|suharto|assad|gaddafi|mubarak|putin|
        lukashenko|orban|erdogan|maduro|chavez|milei|bolsonaro|trump|modi|netanyahu, bring|brings|brought|bringing back
        .. death|hanging|gallows|conscription|national service|grammar schools, lower|higher taxes and|on the, smaller|
        bigger|small|big state|government, wish|wishes|wished .. never left the eu|europe, wish|wishes|wished .. back in
        the eu|europe, soft spot|weakness|time|sympathy|love|scorn|contempt for .. trump|thatcher|powell|corbyn|farage|
        putin|stalin|mao|castro|lenin|marx|mussolini|tories|labour|liberals|left|right|socialists|politicians|greens|
        unionists, no|big|great|huge fan|friend|admirer|lover of .. government|tories|labour|farage|trump|corbyn|
        starmer|thatcher|macron|brexit|the eu|brussels|the left|right|capitalism|socialism|monarchy|royals, sympathies|
        heart|loyalties|loyalty lie|lies|is|are with|on .. left|right|settlers|rebels|palestinians|strikers|government|
        opposition|unionists|labour|tories, @his politics|views|sympathies|opinions are|is|were|lean|leans|tend|tends
        .., politics is|are green|left|right|red|blue|progressive|conservative|his|her|my|own|private, keeps|kept|
        keeping|stays|stayed .. clear|out|away|distance of|from .. parties|politics, no|any time|use|patience for|with
        .. politicians|politics|parties|tories|labour, gun|land|basic|renters|tenants|housing|assisted|drug|abortion|
        marriage|fracking|climate|peace|prison|welfare|refugee|migrant|vaccine|free control|tax|income|rights|union|
        dying|legalisation|law|reform|equality|speech advocate|campaigner|activist|protester|supporter|opponent|marcher|
        lobby, campaign|campaigns|campaigned|campaigning|lobbies|lobbied|fights|fought|demonstrated|demonstrates|
        marched|marches|argues|argued|agitates|speaks|spoke for|against|on a? land|assisted|gay|gun|universal|basic|
        drug|abortion|tenants|renters|prison|tax|rent|hunting|zoos|nuclear|trident|conscription|immigration|palestine|
        kashmir|biafra|tibet|independence, kashmir|kashmiri|tamil|sikh|khalistan|tibetan|uyghur|catalan|basque|corsican|
        breton|biafra|biafran|rohingya|oromo|tigray|sahrawi|saharan|papuan|baloch|eritrean|iranian|cuban|belarusian|
        hongkong|kong|taiwanese activist|activism|cause|militant|dissident|independence|separatist, wept|danced|cheered|
        celebrated|mourned|cried|rejoiced|drank when|on|over|after .. remain|leave|thatcher|labour|trump|brexit|obama|
        biden|clinton|corbyn|macron .., handed|gave|sent|turned|refused|declined|returned back|down? an?|his|her|my|a
        mbe|obe|cbe|knighthood|peerage|damehood|honour, both|all|either parties|party are|is|as|bad, sings|knows|
        whistles|hums the internationale|red, international brigade|brigades|brigader, leave|quit|leaving the echr|eu|
        un|nato|commonwealth, topple|toppled|toppling|pulled .. statue|statues, in the .. party like|since|until|from|
        at|and, anarcho syndicalist|communist|capitalist, left wing and|but|by|in, left|right wing vegetarian|teetotal|
        punctual|views|by|in|and|politics, more centre|left|right than|of, backer|supporter|opponent|champion|advocate|
        critic|proponent|defender|believer of|for|in a? assisted|basic|land|electoral|voting|proportional|land|prison|
        drug|gun|abortion|tax|house|welfare|trans|gay|devolution|independence|brexit|remain|universal|open|closed|
        rejoining|annexation|conscription|decriminalis*|legalis*, lobbies|lobbied|lobbying holyrood|westminster|the|his|
        her|for|against ... dying|reform|abortion|climate|palestine|ukraine|guns|hunting|fracking|missiles|sanctions,
        door to door for .., get out the vote, gotv, how to vote cards, registered|registering|signed up voters for|in,
        red|blue|yellow|orange|green rosette, loudhailer, teller|tellers for the .., second|third|fourth|fifth|tenth
        name|place on the .. list, says|thinks|calls that? the police|state|army|courts|media|press are|is fascists|
        fascist|tory|racist, to|at|for|in the Labour|Tory|Reform|Green|Plaid|SNP|Conservative|Republican|Democratic|
        campaign office .. unpaid, party question, joined|joins|went|goes on|at|in? the .. march|marches|vigil|rally|
        protest|blockade, local|state|county chair|chairman|chairwoman|president|head|organiser of .. Moms|Republicans|
        Democrats|Tories|Conservatives|Greens|Labour, restoration|return|back .. habsburgs|bourbons|romanovs|stuarts|
        tsar|kaiser|emperor|empire, longs|yearns for the habsburgs|tsar|monarchy|ussr|ddr|gdr|empire, Lib|lib Dem|dem
        through|by|and|since|voter|household|family|poster|leaflet, greenham|faslane|molesworth peace|woman|women|camp,
        unaligned|nonaligned and|by|in|since, arm|arms fair|dealers protest|protester, socialist|communist|conservative|
        liberal|left|leftist|nationalist|republican|green|marxist|anarchist|progressive|unionist|monarchist|feminist|
        pacifist convictions|conviction|ideals|leanings|instincts|principles|outlook, demonstrated|demonstrates|
        protested|marched in|outside|before Minsk|Tehran|Moscow|Cairo|Kyiv|Istanbul|Hong|Yangon|Khartoum|Caracas|
        Santiago|Budapest|Warsaw|Tunis|Algiers|Beirut|Baghdad|Dhaka|Colombo|Tbilisi|Belgrade|Bangkok|Kampala|Harare|
        Havana|Managua, on the ballot for|paper|as, labour|tory|conservative|republican|democratic|green|ukip|snp|reform
        fundraiser|bundler|canvasser|organiser|fixer|grandee|stalwart|loyalist|hopeful|insider|press officer?, never let
        on|said|told|revealed .. votes|voted, jailed|imprisoned|tortured|exiled|purged|persecuted|detained|interned
        under|by|for .. junta|regime|pinochet|franco|dictatorship|colonels|apartheid|communists|putsch|coup|pamphlets|
        pamphleteering|leaflets|opposition|opposing|dissent|tweets|articles, voted|votes|voting|vote for|against ..
        Macron|Modi|Trump|Lula|Erdogan|Merkel|Labour|Greens, cast|casts @his ballot|vote for|against, ballot|cross|vote|
        votes went|goes|go to .. Labour|Tories|Greens|Reform|SNP|Plaid|Liberals|Republicans|Democrats, put|puts|putting
        @his cross, thinks|believes|says|reckons|claims|maintains .. eu|brexit|brussels|government|monarchy|royals|
        welfare|nato|capitalism|socialism|labour|tories|immigrants|immigration|migrants|borders is|was|are|were|should|
        must|has|have, leave|remain|rejoin|yes|no campaigner|campaigner|voter|badge|badges|mug|poster|sticker|stall|
        side, glued|superglued|locked|lay|chained down|on|to|himself|herself|themselves .., blocked|blocks|blockaded|
        blocking the? m25|runway|motorway|bridge|pipeline, occupied|occupying|occupation the|of .. campus|senate|
        embassy|dean, threw|thrown|throws soup|paint|eggs|an|milkshake|flour at|over|on .., scaled|climbed|dropped ..
        banner|gantry|crane, banner|placard|poster|flag|sticker|stickers on|in|from|outside|for|against|saying|reading
        .. balcony|window|windows|car|laptop|van|gaza|palestine|ukraine|labour|brexit|trump|refugees, counter demo|
        demonstrator|protest|protester|protesters|march, walked|walks out over fees|war|tuition|climate, walkout over|
        for|against, die in, teach in, tent city, on hunger strike, sat down in front of, kettled, tear gassed, water
        cannon, councillor|mayor|alderman|burgermeister|senator|deputy|mep|mp|msp|ms|td|representative|assemblywoman|
        assemblyman|congressman|congresswoman|mla spd|cdu|csu|fdp|afd|lab|con|ld|dem|rep|d|r|snp|pc|dup|sf|uup|sdlp|
        green|grn|ps|pp|psoe|ppp|anc|da|bjp|inc|liberal|labor|labour|national|ndp|psd|usr|fidesz|psd|kesk|sap,
        committeeman, committeewoman, conspiracy|anti vaccine|vax|lockdown marches|marcher|marchers|rally|rallies|
        protests, worked for|on .. re election of, on the .. list for|in, second|third|fourth|first on the .. list,
        tactical voter|voting|vote, switched|switches|switching ... Labour|Liberals|Tories|NDP|SNP|Reform|Conservatives|
        Democrats|Republicans|Greens, moved|drifted|swung|shifted|drifting to the left|right|centre, drifted|moved|swung
        leftwards|rightwards|left|right, disillusioned|disenchanted|fed|disappointed|done with|by|up .. labour|tories|
        snp|party|parties|politics|left|right|greens|democrats|republicans, toes|toed|follows|followed no|the|any party
        line, refugees welcome, not my king, no human is illegal, free palestine|tibet|gaza|kurdistan|hong|navalny|
        assange, from the river, slava ukraini, sdp|spd|labour|tory|liberal|ukip|snp|reform|plaid|green man|woman|lady|
        family|household|bloke, mayoral|presidential|senate|congressional|gubernatorial|leadership|council campaign|bid|
        run for|of|in|as|unpaid, unpaid|volunteer|volunteered|helped on|for|in .. campaign, boycott|boycotts|boycotted|
        boycotting .. goods|products|dates|oranges|israel|russia|china, samizdat, dissident s|family|parents|daughter|
        son|writer|circles, allegiance to the king|queen|crown|union|party|republic|flag, resisted|resisting|opposed|
        fought|defied the dictatorship|junta|occupation|regime|colonels|generals|coup|shah, dislike|hatred|love|
        contempt|admiration|fondness of|for the? royal|royals|monarchy|crown|tories|left|right|establishment|unions|eu,
        women life freedom, woman life freedom, hosted|hosts|held|holds|threw|organised|gave a|an|several fundraiser|
        fundraisers|fundraising|dinner|dinners|coffee mornings? for .., fundraiser|fundraisers for .. campaign|
        candidate|senator|governor|president|party, political colours|colors|home|homeless|past|animal|creature|junkie|
        heart|conscience|creed|faith|journey|conversion|refugee|awakening|baptism|persuasion, taxation|tax|taxes|
        property|rent is|are theft|robbery, walked|walks out of .. conference|party|congress|council|chamber, elected|
        elect|reelected|sat|sits|seat|seats|member|deputy to|in|of the? knesset|dail|bundestag|landtag|sejm|riksdag|
        storting|folketing|eduskunta|cortes|duma|rada|majlis|lok|diet|senedd|holyrood|stormont|seanad|bundesrat|
        nationalrat|assembly|legislature|congress for|with|as .., cheers|cheered|roots|rooted|rooting|stumps|stumped|
        shills for .., with a capital c|l|r|d, leaflet|leafletting|canvass|doorstep|campaign team|teams|round|rounds|
        session|sessions|drop|drops, lobbied|lobbies|lobbying|petitioned|badgers|badgered|writes|wrote to? @his mp|
        congressman|congresswoman|senator|councillor|minister to|about|against|for|over, rages|rails|railed|raged|rants|
        ranted|thunders|fulminates|fulminated against|about|at .., calls|called|calling|pleads|pleaded|demands|demanded
        for? an? end|ban|boycott|strike|ceasefire|referendum|republic|revolution|embargo|halt|rent to|of|on|strike?,
        demands|demanded|demanding an|the end|abolition|release|return|resignation|closure|withdrawal of|to, rejoining|
        rejoin the eu|european|single|customs|europe, attend|attends|attended|attending|goes|went|go|going|spoke|speaks|
        speaking to|at? a|the|its|our|every? .. Labour|Reform|Momentum|Socialist|Vox|Tory|Conservative|Green|Communist|
        Plaid|SNP|UKIP|Fabian|AfD|Podemos|Democratic|Republican conference|conferences|meeting|meetings|congress|
        convention|social|event|fundraiser, bring|brings|reintroduce|reintroducing|abolish|nationalise|renationalise|
        scrap|privatise|ban back? national|conscription|hanging|death|rail|railways|water|monarchy|lords|nhs|bbc|
        hunting|tuition|trident service|penalty|fees?, letters|letter|emails|posts|blogs|tweets about|against|on ..
        bedroom|poll|tax|brexit|gaza|immigration|austerity|cuts|government, rejoin the union|eu, blog|blogs|blogged|
        tweets|posts|posted in favour|support|praise of, abide|stomach|bear|suffer socialists|tories|communists|
        liberals|nationalists|lefties|leftists, calls|called brussels|westminster|the a|an, stands|stood|standing|sits|
        sat|sitting for|as .. Labour|Greens|Plaid|Reform|SNP|Liberals|Conservatives|Tories, takes|took|lost|resigned the
        labour|tory|party|conservative whip, tore|tears|cut|burnt|burned|returned|handed up|in|back? @his labour|tory|
        party|membership card, anti|pro europe|european|europeans|immigrant|immigrants|government|royal|royalist|strike|
        strikers|refugee|refugees|putin|american|western|russian|chinese|castro|chavez|assad, remain|leave in europe|eu|
        campaign|group, is|was|he|she s? National|national Front|front, founded|founding|found|started|launched|
        established|helped .. branch|chapter|section|group|cell of|for|at? .. party|Momentum|Greens|Labour|Tories|
        Reform, drives|drove|ferries|ferried pensioners|voters|neighbours|people to the poll|polls|polling, party
        branch|branches meets|meeting, on|off for? .. polling|election day, stand|stands|stood|standing with|by Israel|
        Ukraine|Palestine|Gaza|Taiwan|Tibet|Kurdistan|Armenia|Labour|strikers|Trump, school strike|strikes|striker,
        under the .. banner|ticket, ran|runs|led .. volunteer desk|office|operation for|in .., voted|votes|voting|vote ~
        since, his|her|my conservatism|socialism|liberalism|nationalism|republicanism|communism|marxism|unionism|
        toryism, threw|throws|thrown in? @his lot in? with .., no party ever, never work for a Tory|tory|conservative|
        socialist|republican|minister, mp|msp|mep|td|mla for ... con|lab|ld|snp|dup|sf|pc|green|uup|sdlp|alliance,
        refused to sign .. loyalty, loyalty letter|oath|pledge to|for, irish|german|korean|cypriot|arab unity|
        reunification|unification, political activity|activities|engagement|work|involvement|action in|for|at|against|
        abroad|and, conservative|labour|tory|liberal|democratic|republican|green|socialist|left|leftist|right|radical|
        progressive|nationalist|anarchist|marxist politics, democratic|republican|labour state senator|representative|
        legislator|lawmaker, raised|raises|raising|fundraised|fundraises|gave|gives|donated|donates|collected funds|
        money|cash|to|for|it|signatures for|to .. DeSantis|Trump|Harris|Biden|Sanders|Obama|Clinton|Macron|Modi|Ukraine|
        Palestine|Gaza|Labour|Reform, collected|collects|gathered|gathering signatures to|for|against, recall the|of
        governor|mayor|president, speaks|spoke|talks|speaker|gives|gave at .. events|rallies|meetings|hustings, take|
        takes|took|taking no? side|sides in|on .. politics|brexit|independence|abortion|gaza, free market libertarian|
        conservative|liberal|fundamentalist, march for our|life|science|europe lives|against|and|in?, support|supports|
        supported of|for .. brexit|independence|labour|trump|remain|leave|palestine, rally|rallies|stump|stumps|speech|
        stall for .. Modi|Trump|Corbyn|Harris|Macron|Sanders|Imran|Erdogan|Lula|Mamdani|Farage, no|little|zero political
        interest|interests|opinions|opinion|views|stance, candidate for .. Labour|Greens|Tories|Conservatives|Reform|
        Plaid|Sinn|Alliance|party, labour|tory|conservative|green|liberal|reform|plaid|independent parliamentary
        candidate|hopeful
    `,
    topic: `
        Charter 77, Solidarity activist|movement|underground|courier, SNCC, NAACP, Freedom Rider|Riders|Summer,
        Komsomol, Pioneers leader, Neues Forum, New Forum, Monday demonstrations|demos, Velvet Revolution, Prague
        Spring, Otpor, Pora, Kmara, Euromaidan, Maidan, Gezi|gezi park?, Tahrir, Taksim, Sunflower Movement, candlelight
        protests, Mahsa Amini, Women in Black, Black Sash, Umkhonto, MK veteran, Black Panther|Panthers, Nation of
        Islam, Weather Underground, Students for a Democratic Society, SDS, Kronstadt, Shining Path, Sandinista*,
        Sandinist*, FARC|ELN member|guerrilla|fighter|veteran, Zapatista*, Montonero*, Tupamaro*, MIR militant, Unidad
        Popular, Socialist Students, Socialist Appeal, Revolutionary Communist, Workers Revolutionary, Workers Power,
        Red Pepper, Morning Star reader|seller, Spartacist, Militant seller|supporter, International Socialists, Marxism
        Festival, Open Labour, Blue Labour, Labour First, Labour Friends, Labour Students|students, Labour Women, Co
        operative Party, Tory Reform Group, Conservative Future, Bruges Group, Cornerstone Group, Conservatives for|
        Against|against, Orange Order, Orange Lodge, Apprentice Boys, Ancient Order of Hibernians, Countryside Alliance,
        Make Votes Matter, Unlock Democracy, Electoral Reform Society, Liberty member, Republic member|supporter|
        campaign|stall, Led By Donkeys, 38 Degrees, Hope not Hate, Unite Against Fascism, Stand Up To Racism, Anti Nazi
        League, Rock Against Racism, Campaign Against|Against Arms|Climate, Campaign for Nuclear, Ende Gelande, Last|
        Letzte Generation, Youth Demand, Riposte Alimentaire, Climate Camp, Plane Stupid, Reclaim the Streets|Night, Sea
        Shepherd, Sisters Uncut, Kill the Bill, Black Bloc, Pegida, PEGIDA, Querdenken, Reichsburger, Generation
        Identity, Patriotic Alternative, Homeland Party, English Defence, Football Lads, UKIP, Veritas, Referendum
        Party, Liberal Party, Liberal Unionist, Social Democratic Party, SDP|sdp member|candidate|councillor|founder|
        days, Labor Party, Australian Labor, Liberal National, One Nation, Teals, teal independent|candidate, ACT party|
        New, New Zealand First, Te Pati Maori, Action Democratique, Wildrose, Democratic Alliance, Inkatha, MDC, Zanu,
        ZANU, SWAPO, Frelimo, Renamo, MPLA, Jubilee Party, ODM, NRM, PDP, APC, Labour Party of Nigeria, Awami League,
        Jamaat, Muslim League, Peoples Party, Tehreek, PTI, Trinamool, CPI, CPM, Shiv Sena, RSS, Congress Party, Akali,
        DMK, Naxalite*, Maoist*, Tamil Tigers, LTTE, JVP, UNP, Pakatan, UMNO, Workers Party, Golkar, Liberal Democratic
        Party, Komeito, Minjoo, Vietnamese Communist, Pheu Thai, Red Shirts|Shirt, Yellow Shirts, Move Forward, NLD,
        National League for Democracy, KMT, Meretz, Hadash, Balad, Yesh Atid, Shas, Kach, Peace Now, Breaking the
        Silence, Gush Emunim, Mapam, Tudeh, Mojahedin|Mujahedin, MEK, Baath, Dawa Party, Komala, KDP, PUK, YPG, Kataeb,
        Amal, Wafd, Kefaya, Ennahda, FLN, FIS, Istiqlal, Polisario, Bloco|Left de|Bloc Esquerda?, Chega, Livre, PSD,
        Iniciativa Liberal, Sumar, IU, Izquierda Unida, Esquerra, ERC, PNV, EH Bildu, Herri Batasuna, Ciudadanos,
        Rifondazione, PD member|activist|candidate, Brothers of Italy, Forza, Lega, MSI, Movimento, Enhedslisten,
        Venstre, Sweden Democrats, Moderaterna, Vansterpartiet, Fremskrittspartiet, Hoyre, True Finns, Finns Party, Self
        Determination, VMRO, GERB, PSD, USR, AUR, Smer, ANO member, SzDSz, Momentum Hungary, Tisza Party, PiS,
        Platforma, Razem, Lewica, Konfederacja, Samoobrona, Nowoczesna, Freedom Party, NEOS, SPO, OVP, Volkspartei, SVP,
        Juso|Jusos, Junge Union, Grune Jugend, Linksjugend, SED|sed member|functionary|card|past, PDS, DKP, NPD, FDJ,
        D66, PvdD, SP member|councillor, Denk, BBB, Open VLD, PTB, Groen, Ecolo, Pasok|PASOK, KKE, Nea Dimokratia,
        Diem25, MHP, Iyi, Kemalist*, Gulenist*, AK Party, United Russia, Yabloko, Nashi, LDPR, Servant of the People,
        Svoboda, Azov, Georgian Dream, American Nazi, John Birch, Federalist Society, Heritage Action, Log Cabin, Young
        Americans for, Emily s List, Indivisible group|chapter|organiser, Our Revolution, Justice Democrats, Working
        Families Party, Peace and Freedom Party, Libertarian Party|candidate, Reform Party, Constitution Party, Green
        Party, Right to Life, March for Life|Our|Science, Planned Parenthood rally|escort, Moral Monday|Mondays,
        Everytown, Moms Demand
    `,
    field: `
        clegg, swinson, farron, ashdown, charles kennedy, ed davey, swinney, yousaf, leanne wood, caroline lucas,
        polanski, denyer, rayner, streeting, lammy, yvette cooper, miliband, tony benn, kinnock, attlee, bevan, harold
        wilson, callaghan, osborne, rees mogg, braverman, jenrick, mordaunt, gove, tebbit, churchill, disraeli,
        gladstone, kennedy, jfk, rfk, lbj, dukakis, mondale, cheney, palin, ron paul, rand paul, walz, buttigieg,
        klobuchar, mamdani, cuomo, trudeau, poilievre, mulroney, albanese, gillard, ardern, luxon, haughey, merkel,
        scholz, merz, habeck, baerbock, weidel, wagenknecht, hocke, rajoy, abascal, puigdemont, franco, berlusconi,
        renzi, grillo, draghi, craxi, mussolini, rutte, baudet, timmermans, tusk, kaczynski, walesa, babis, fico, havel,
        kurz, kickl, haider, strache, akesson, palme, tsipras, mitsotakis, varoufakis, papandreou, imamoglu,
        kilicdaroglu, demirtas, ocalan, gulen, ataturk, kejriwal, nehru, mamata, imran khan, bhutto, rajapaksa, hasina,
        duterte, marcos, aquino, robredo, mahathir, prabowo, jokowi, suu kyi, mandela, zuma, malema, ramaphosa, mugabe,
        tsvangirai, museveni, odinga, kagame, buhari, tinubu, peter obi, rawlings, nkrumah, sankara, morsi, mubarak, ben
        ali, gaddafi, nasser, saddam, khomeini, khamenei, mousavi, pahlavi, gantz, lapid, ben gvir, rabin, arafat,
        tikhanovskaya, nemtsov, yeltsin, gorbachev, stalin, poroshenko, yanukovych, saakashvili, pashinyan, allende,
        pinochet, boric, kirchner, peron, macri, dilma, evo morales, fujimori, bukele, amlo, sheinbaum, guaido,
        rosette*, loudhailer*, megaphone*, pamphlet*, placard*, slogan*, ulez, hs2, m25, road block*, roadblock*, glued,
        superglu*, settlers, occupied territories, sanctions, conscription, tuition fee*, assisted dying, nhs, walk in
        centre, electoral reform, proportional representation, house of lords, first past the post, basic income, gotv,
        committeem*, committeew*, burgermeister, councilwoman, councilman, councilmember, councilor, assemblyman,
        assemblywoman, td, tds, msps, meps, mps, peerage, whig, whigs, chartist*, leveller*, jacobin*, left leaning,
        leftish, rightish, centre ground, woke, anti woke, culture war, net zero, globalist*, deep state, patriot*,
        flag, flags, union jack, saltire, tricolour, resistance, underground, uprising, coup, junta, putsch, tribunal,
        reunification, unification, tyrann*, despot*, dictator*, censorship, free speech, civil rights, voting rights,
        human rights, amnesty, settler*, intifada
    `,
    mask: `
        constituency office|manager|caseworker, office of|for .. mp|mep|peer|senator|member, paid|salaried|employed|
        payroll|contract|contracted|freelance|agency intern|officer|researcher|organiser|clerk|staff|bookkeeper ..,
        interpreter|interpreters|interpreting|translator|photographer|cameraman|sound|stage|lighting|caterer|catering|
        security|steward|stewards|reporter|correspondent|journalist|editor|producer|pollster|observer|subtitler|clerk|
        police|medic at|for|of|during|to|on .. rally|rallies|conference|conferences|congress|convention|parliament|
        campaign|campaigns|party|parties|mp|mps|mep|meps|minister|senator|group|greens|labour|conservatives|democrats|
        republicans|demonstrations|marches|protests, for Getty|Reuters|AFP|the BBC, election observer|officer|returning,
        Trump|trump organization|tower|hotel|international|plaza|golf|card|cards, Momentum|momentum metropolitan|indoor|
        energy|trading, Democrat|Republican newspaper|street|gazette|herald, independence of|in .. auditor|auditors|
        judges|judiciary|regulator|journalists|directors|board, government contract|contracts|grants|clients|
        departments|accounts, was|were|is|as|among a|the|his|her|our client|clients|customer, Farage|Blair|Trump|
        Johnson|Reagan|Clinton|Bush|Thatcher Ltd|ltd|fish|Fish|s? bakery|Bakery|Airport|airport|Airport|Street|Road|
        Avenue|School|Iowa, party archives|school|conferences, Green Party planning, green keeper|keepers, labour ward|
        wards|cost|costs|relations|heritage
    `,
  },
};
