import type { Lexicon } from '../../Lexicon.js';

/** Parties, groupings and sides that are hardly called so for anything else (as the text writes them). */
const named = `Labour|Tory|Tories|Conservatives|Greens|Reform|UKIP|Ukip|SNP|Plaid|Alba|Momentum|DUP|SDLP|UUP|
  TUV|BNP|EDL|NF|Aontu|Renua|Gaelers|Fein|Republicans|Democrats|GOP|DSA|MAGA|NDP|CAQ|PQ|Bloc|Wildrose|ALP|ACT|NZF|AfD|
  CDU|CSU|SPD|FDP|Linke|BSW|NEOS|Volt|PiS|PO|Razem|Lewica|Fidesz|Jobbik|Tisza|HDZ|SDP|GERB|USR|PSD|AUR|Smer|ANO|SNS|
  Syriza|PASOK|KKE|AKP|CHP|HDP|MHP|KESK|PVV|VVD|PvdA|D66|GroenLinks|Groen|Vooruit|MR|DeFI|LREM|LFI|RN|Reconquete|PSOE|
  Vox|Podemos|Sumar|ERC|Junts|PNV|Bildu|Chega|Livre|PSOL|PT|Lega|Forza|Fratelli|Likud|Meretz|Hadash|Shas|Rodt|Venstre|
  Hoyre|Moderaterna|Moderates|ANC|DA|EFF|IFP|ActionSA|MK|ZANU|MDC|CCC|Frelimo|Renamo|MPLA|UNITA|SWAPO|APC|PDP|APGA|
  NDC|NPP|CPP|ODM|UDA|Jubilee|NRM|NUP|FDC|CCM|CHADEMA|ACT|BJP|INC|AAP|CPIM|TMC|DMK|AIADMK|RJD|JDU|PTI|PPP|BNP|MQM|JVP|
  UNP|SLPP|NPP|KMT|DPP|LDP|PAP|PKR|UMNO|NLD|Chavistas|Morena|PRI|PAN|Peronists|Kirchnerists|Aontu|Renew|Respect|
  Veritas`;
/** Politicians and thinkers whom people follow or detest. */
const people = `Farage|Corbyn|Starmer|Thatcher|Maggie|Blair|Boris|Truss|Sunak|Badenoch|Galloway|Sturgeon|
  Salmond|Benn|Bevan|Foot|Attlee|Mosley|Powell|Paisley|Adams|McDonald|Varadkar|Trump|Biden|Obama|Harris|Kamala|Bernie|
  Sanders|Hillary|DeSantis|Haley|Vance|Cruz|Rubio|Warnock|Ossoff|Abrams|Collins|McConnell|Pelosi|AOC|Buttigieg|Bush|
  Reagan|Nixon|Goldwater|Nader|Mamdani|Trudeau|Poilievre|Carney|Singh|Legault|Jacinda|Ardern|Luxon|Albanese|Dutton|
  Abbott|Hanson|Milei|Kirchner|Peron|Evita|Lula|Bolsonaro|Boric|Kast|Allende|Pinochet|Castro|Fidel|Guevara|Che|Chavez|
  Maduro|Machado|Guaido|Bukele|Petro|AMLO|Macron|Melenchon|Zemmour|Bardella|Merkel|Scholz|Merz|Weidel|Wagenknecht|
  Orban|Magyar|Kaczynski|Tusk|Duda|Meloni|Salvini|Berlusconi|Sanchez|Abascal|Iglesias|Puigdemont|Wilders|Erdogan|
  Imamoglu|Ocalan|Demirtas|Putin|Navalny|Zelensky|Poroshenko|Lukashenko|Tikhanovskaya|Saakashvili|Netanyahu|Bibi|
  Rabin|Arafat|Barghouti|Sisi|Morsi|Assad|Modi|Kejriwal|Rahul|Mamata|Imran|Bhutto|Hasina|Yunus|Rajapaksa|Dissanayake|
  Duterte|Marcos|Robredo|Anwar|Thaksin|Pita|Obi|Tinubu|Buhari|Odinga|Raila|Ruto|Kenyatta|Museveni|Bobi|Besigye|Kagame|
  Lissu|Mbowe|Mahama|Malema|Zuma|Ramaphosa|Mandela|Biko|Mugabe|Tsvangirai|Chamisa|Hichilema|Sankara|Nkrumah|Lumumba|
  Marx|Engels|Lenin|Trotsky|Stalin|Mao|Gramsci|Luxemburg|Kropotkin|Bakunin|Proudhon|Goldman|Chomsky|Hayek|Rothbard|
  Mises|Friedman|Hardie|Connolly|Larkin|Pearse|Tone|Sands|Franco|Salazar|Mussolini|Hitler|Tito|Ceausescu|Honecker|
  Hoxha`;

/** How people tell their side: what they wear, read, sing, sell and sign, whom they follow, where they stood. */
export const englishPoliticalOpinionTalk: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
      Ukip s? agent|councillor|candidate|branch, tried politics, Renew then|party, a socialist|marxist|tory|republican
      and|says|said|by|at|who|in, for the .. Labour group, to the left|right of anyone|anybody|most|everyone|genghis|
      attila|me|us|colleagues|labour|lenin|thatcher, to the left|right of his|her|my colleagues|party|boss|family|
      father|peers, in|at|on maidan, leafleted|leafleting|leafletted|leafletting|canvasses|stumped|stumping|
      doorstepped|doorstepping for|on|in|with|around|against, leaflet|canvass|canvassed|canvassing for|with|alongside
      the? ${named}|${people}|party|independence|union|remain|leave|no|yes, deep|staunch|lifelong|solid|proper|rabid|
      raging|closet|secret|shy|ardent|fervent|committed|convinced|ex|former|lapsed|recovering|proud|instinctive|
      tribal|reluctant|passionate|militant|devout|natural|born|avowed|resident|keen|massive|fierce|hardcore|diehard|
      unrepentant|unashamed|outspoken|self Tory|tory|socialist|Labour|Green|Reform|Republican|republican|Democrat|
      Liberal|Conservative|unionist|Unionist|loyalist|nationalist|Nationalist|communist|Communist|anarchist|Marxist|
      marxist|Brexiteer|Brexiter|Remainer|Leaver|monarchist|royalist|libertarian|federalist|separatist|Blairite|
      Corbynite|Thatcherite|Trumper|Leftie|leftie|Zionist|Peronist|Chavista|Maoist|Trotskyist, card carrying|carried|
      carries|carrier Tory|tory|socialist|Labour|Green|Reform|Republican|republican|Democrat|Liberal|Conservative|
      unionist|Unionist|loyalist|nationalist|Nationalist|communist|Communist|anarchist|Marxist|marxist|Brexiteer|
      Brexiter|Remainer|Leaver|monarchist|royalist|libertarian|federalist|separatist|Blairite|Corbynite|Thatcherite|
      Trumper|Leftie|leftie|Zionist|Peronist|Chavista|Maoist|Trotskyist, dyed|true|rock|paid|die in|blue|solid|up|hard
      the|and|member|socialist|tory|tory|labour|Tory|Labour|Republican|republican wool|blue|socialist|tory|voter|man|
      woman|red, publicly|openly|loudly|vocally|privately|quietly|warmly|always|never backed|supported|endorsed|backs|
      supports|praised|praises|defended|attacked|denounced|criticised ... ${people}|${named}|government|regime,
      endorsed|endorses|backed|backs|campaigned|campaigns|canvassed|rallies|rallied|cheers|cheered|stumped|
      volunteered|prayed|wept|donations|donated|donates|gave|gives|contributed|fundraised|voted|votes|tweets|tweeted|
      posts|posted|marched|marches|agitates|for|to|with|behind|against|about ... ${people}, donor|donors|donation|
      donations|cheque|money|gift|contribution to|for the? .. ${named}|Liberal|Conservative|Labour|Republican|
      Democratic|party|campaign, funded|funds|funding|bankrolled|bankrolls|financed|finances|underwrote the? ..
      ${named}|Labour|camp|campaign|party|Reform|Better, fan|admirer|disciple|follower|devotee|supporter|defender|
      critic|enemy|loather|hater|partisan|worshipper of the? .. ${people}, defends|defended|defending|praises|praised|
      idolises|quotes|quoted|quoting|worships|reveres|detests|loathes|hates|despises|mourned|mourns|adores|preached|
      preaches|spouts|reads .. ${people}, ${people} s sticker|stickers|badge|badges|poster|portrait|flag|hat|cap|
      shirt|tshirt|mug|banner|rally|rallies|fundraiser|victory|party|bust|face|quote|quotes|supporter|voter|fan|
      campaign|tattoo|loyalist|superfan|hater|man|woman|admirer, portrait|poster|bust|picture|photograph|photo|framed|
      selfie|badge|tattoo|statue|mug|statuette|icon|print of|with|from ... ${people}, turn|turned|turns|wore|wears|
      wearing|came|comes|showed|shows|arrived|has|had|sports|sported|carries|displays ... Yes|Leave|Remain|Labour|
      Tory|Farage|Trump|MAGA|Corbyn|Palestine|Republican|Democrat|Green|Reform|independence|Indy badge|badges|sticker|
      stickers|rosette|pin|cap|hat|lanyard|scarf|hoodie|shirt, wore|wears|wearing|sports the|a|an|his|her Yes|Easter|
      yellow|orange|red|MAGA|keffiyeh|Che|umbrella|white badge|lily|ribbon|umbrella|sash|cap|beret|rosette|star|hat|
      helmet|scarf|ribbon, easter lily, yellow ribbon for, yellow umbrella|helmet|hardhat, never kissed a tory, yes
      badge|scotland|cymru|sticker|badges|stall, gold stars|star on|beret|rucksack|eu, hammer and sickle, red star|
      flag tattoo|badge|pin|verse|verses|sung|sing|sings, sings|sang|sing|singing|knows|every|verse|verses|whistles
      ... red flag|internationale|bandiera rossa|sash|jerusalem conference|international, drum and all, flies|flew|
      flying|hangs|hung|kept|keeps|waved|waves a|an|the|his|her .. lone star|union|confederate|saltire|gadsden|red|
      tricolour|estelada|palestinian|rebel|republican|party|israeli|black|labour|vote flag|flags|jack|poster|bunting
      on|from|in|outside|at|and?, don t tread, gadsden flag, flag on @his balcony|desk|lawn|house|truck|car, sold|
      sells|sell|selling|hawked|hawks|delivers|delivered|distributes|distributed|reads|hands|handed|flogs|flogged the|
      an? Morning|Phoblacht|Socialist|Militant|Worker|Newsline|Newsletter|Mirror|Guardian|Freedom|Spectator|Telegraph|
      Tribune|News|Living|Daily Star|Worker|Line|Marxism|newspaper|paper|outside|at, an phoblacht, morning star at|
      seller|reader|on|under|every, socialist worker at|on|outside|small|seller|paper, freedom bookshop|press,
      housmans bookshop, bookmarks bookshop, class war federation|paper, was in|at|among|of|one the? .. Maidan|Occupy|
      Tahrir|Gezi|Euromaidan|Aragalaya|Greenham|Faslane|Seattle|Genoa|Orgreave|Cable|Sunflower|Umbrella|Solidarity|
      Militant|Momentum, aragalaya, galle face, sunflower students|student|movement, occupied|occupies|occupying the?
      parliament|legislature|senate|chancellery|admissions|square|bank|st|factory, at occupy, occupy with|camp|tent|
      st|wall|oakland, tents in front of, on the barricades|streets, out in|on the streets|square|barricades, in the
      streets with|in|against|for|every|when, time|days|nights|winter on|at the barricades, human chain|shield in|for|
      across|against|from, baltic way, singing revolution, jarrow march|crusade|to, walked|marched|cycled from .. to
      london|westminster|parliament|brussels|jarrow|washington for|against|in, tunnels at, swampy, in swampy, tree
      house|camp|houses|sit at|in|against|euston|newbury|stop|protest, tree|tunnel camp|house|protest|protester|
      protesters, lock the gate, locked on|himself|herself to|at, lock on at|protest, chained ... to a|the gate|
      loader|railings|tree|digger|fence|tanker|bulldozer|rig, coal|gas|oil|logging|whaling|dam|runway|bypass|pipeline|
      mine|mines|nuclear|airport|motorway|incinerator blockade|protest|protests|protester|protesters|blockader|
      blockaders|campaigner|sit|camp|occupation, protest|protests|protesting|campaign|campaigns|campaigner|
      campaigning|rally|rallied|rallies|petition|march|signatures|leaflets|fight|fought|lobby|lobbies against|over
      the|a|an|new|any? .. runway|fracking|coal|pylons|mines|mine|incinerator|bypass|hs2|housing|landfill|dam|road|
      asylum|hotel|barracks|mosque|pipeline|expansion|cull|cuts|closure|ulez|deal|treaty|regime|rwanda|scheme|bill|
      act, collects|collecting|collected|gathers|gathering|forever signatures, orange paint, paint on|over .. bank|
      minister|statue|war|headquarters|hq, rallied|rallies|convoy|drove|drives|marched|joined with|in|at the? ..
      truckers|convoy|farmers|gilets|vests|bikers, freedom convoy, truckers on|convoy, parliament hill in|protest|
      protests, farmers protest|protests|convoy|delhi, no king|kings protest|rally|march, no kings, hands off rally|
      protest, indivisible group|chapter, counter protest*, tactical voting|voter, vote swap*, signed|signs|signing|
      signatory|signatories ... open|public letter|appeal|manifesto|declaration ... demanding|against|calling|for|
      condemning|dropped|supporting|rwanda|gaza, resigned|quit|left|walked|leaving over|in|because of|protest|at? the?
      Iraq|iraq|suez|vietnam|gaza|falklands|brexit|windrush|rwanda|tuition|poll war|protest|and|policy|vote|scheme|
      fees|tax?, resigned in protest|disgust, i resigned|quit over the iraq, too left|right|far wing|of|socialist|
      conservative|radical|liberal|green for|to, too|so|very|quite|fairly|rather|bit|somewhat|far|well|slightly left|
      right leaning|wing|winger|of|in? .. for|that|views|outlook|man|person|anyone|board|me|us?, well|so|miles|
      somewhat|slightly|far to the left|right of, stand|stands|stood|sits|sat|is|am|was|m|been|me on|of the left|right
      and|politically|in|of|all|since|always|my|his|her|wing|these|as, leans|leaned|leant|lean|leaning|inclines|tilts|
      tilted|drifts|veers|swings|votes to|well|somewhat|slightly|distinctly|firmly|politically|decidedly|the? to|the?
      left|right|green|red|blue|labour|tory|republican|democrat|democratic|conservative|libertarian|liberal|
      progressive|leave, man|woman|person|voice|figure|creature|veteran|one|child|lady of the hard|old|new|far|centre|
      soft|radical|religious|christian? left|right, dripping|soaking wet tory|conservative, dyed in the wool, true
      blue, blue through|to the|and, red through|to the|under, red|reds under the bed, as red|blue as they come, a
      true blue, deep blue|red voter|tory, ${named} to the|his|her|my core|bone|bones|marrow|fingertips|boots|
      backbone|soul|hilt|last|end, Liberal|liberal|conservative|Conservative|socialist|unionist|republican|Republican|
      Democrat|nationalist|communist to the|his|her|my core|bone|bones|marrow|fingertips|boots|backbone|hilt, tory
      boy|girl|lad|boys|lass|through|toff|ladies|voter|voting|mum|dad|parents|family|wife|husband|and|to|in|tote|
      donor|friend|hopeful, Labour|Tory|Reform|Green|Leave|Liberal|Conservative|Republican|Democrat|UKIP|SNP|DUP|ANC|
      Meretz|Likud|National|Plaid|Remain|Alliance through|down and|to through|the, Labour|Liberal|Conservative|
      Republican|Democrat|Tory|Green|Unionist|Nationalist man|woman|lady|lad|girl|folk|family|household|loyalist|
      stalwart|old|through|by|in|down|voting|house|hand|parents|stock, is|was|s|am|m|are|were|he|she|they|turned|
      became|proper|pure|all|gone|very Reform|Labour|Green|Tory|Lib|UKIP|SNP|Plaid|Sinn|Leave|Remain|Brexit|MAGA|
      Alliance|DUP, is|was|s|am|m|be|became|remains|considers|calls|turned a|an|himself|herself|myself|the|our|very|
      old|fellow|staunch|proud|Chavista? a|an? Green|Unionist|Liberal|Republican|Marxist|Socialist|Tory|Democrat|
      Nationalist|Loyalist|Conservative|Chavista|Peronist|Gaullist|Communist|Trotskyist|libertarian|socialist|marxist|
      anarchist|federalist|separatist|tory|brexiteer|remainer|leaver|rejoiner|nationalist|republican|monarchist|
      royalist, fellow|resident|local|our|my|only|house|office|token|old tory|socialist|lefty|leftie|marxist|trot|
      communist|green|Green|brexiteer|remainer|republican|trumper|red|anarchist|Tory|liberal, became|turned|been|be|
      is|a a? republican|socialist|monarchist|conservative|communist|liberal|nationalist|unionist|anarchist|marxist|
      libertarian on|since|when|the day|at|after|because|over|by, republican the|since|on day|jubilee|coronation,
      wants|want|wanted|wishes|hopes|demands|would|favours|longs|argues|believes|fights|dreams|for ... Scotland|Wales|
      Quebec|Catalonia|Kashmir|Ireland|Sahara|Tibet|Palestine|Biafra|Kurdistan|Taiwan|Northern|Denmark|Britain|
      England|Cornwall|Flanders|Corsica|Hungary|Poland|Crimea ... free|independent|independence|country|leave|out|
      union|united|sovereign|nation|back|state|rejoin|reunified|own, wants|want|wanted|wishes|would|believes|thinks|
      hopes ... leave|out|leaves|left of? the Union|EU|European|UK|United|commonwealth|nato|NATO|euro, wants|want|
      wanted|would|thinks|believes|wishes|says ... monarchy|windsors|royals|king|lords|landlords|rent|borders|police|
      prisons|army|banks|railways|private|inheritance|billionaires|rich|capitalism|bbc|state|queen|crown ...
      abolished|gone|pensioned|off|nationalised|scrapped|disbanded|out|banned|defunded|shut|open|taxed|end|hanged|
      closed, pensioned off, rent abolished, abolish|abolishing|abolition of? rent|landlords|ice|prisons|borders|
      lords|billionaires, eat|tax the rich, defund the, in favour|favor of .. open|closed|independence|republic|
      borders|leaving|rejoining|capital|hanging|union|unity|abolition|devolution|nationalisation|ban|boycott|
      sanctions|palestine|partition, in favour|favor of open|closed borders|primaries, dislike|distrust|loathing|
      hatred|hate|love|wish|support|contempt|sympathy|disdain|passion|fondness|nostalgia of|for|to|with|that|leave
      the? european|eu|union|yes|uk|monarchy|soviet|gdr|ddr|empire|gilets|yellow|palestinian|israeli|rebels|regime|
      left|right, vocal|public|loud|ardent|fervent|fierce|outspoken|staunch|passionate|prominent|known support|
      supporter|opponent|critic|opposition|backer|defender|advocate|champion|campaigner|sympathiser of|for|to|against
      the? .. ${named}|${people}|government|regime|brexit|independence|jaunes|vests|monarchy|union|eu|palestine|
      israel|protests|war|invasion|abortion|immigration, sympathetic|sympathiser|sympathises|sympathised|sympathies|
      loyal|close|hostile|devoted to|with|for|of the? ${named}|${people}|rebels|regime|junta|opposition|Polisario|
      Rojava, agitate|agitates|agitated|agitating|agitator for|against|on|in, pamphlets|pamphlet|leaflet|leaflets|
      posters|poster for|against .. independence|party|republic|union|${named}|revolution, puts|put|putting|pasted|
      pastes|sticks|stuck up? posters|leaflets|stickers|placards for|of|against|up, printed|prints|printing|delivered|
      designed free|leaflets|posters|pamphlets of|charge|for|free? for .. ${named}|party|campaign|independence,
      printed free of charge for, rang|rings|ringing|ring bells|doorbells|door|doors for|on|in, phone|text bank|banks|
      banked|banking|banker|bankers|banks, run|running|ran|runs|organised|organises|staffed the|a|his|her .. phone
      bank|campaign|ward|chapter|branch|group|stall, managed|manages|ran|runs|run|running|directed|led the|a|an|his|
      her ${named}|local|Labour|Rodt|s|election|mayoral|no|yes|leave|remain|senate campaign|branch|group|phone|
      chapter|ground|stall in|for|without|unpaid|of?, campaign in .. without pay|unpaid, campaign|campaigns|
      campaigned|campaigning|campaigner hard|for|against|tirelessly|to|door|on|alongside the|a? .. ${people}|${named},
      organises|organised|organizes|organized|organiser|organizer|organising|chapter|branch|group|cell|section for|of|
      in|with|at|meetings the? ... ${named}|Forza|Republicans|Democrats|Conservatives|expats, organised|organises|
      attended|attends|held|addressed ward|party|branch|constituency|cell|caucus|precinct meetings|meeting|captain|
      captains for|of|in?, ward|youth|branch|constituency|area|local|regional organiser|organizer|secretary|chair|
      agent|treasurer|chairman|chairwoman|association|party for|of|with|until|when ... ${named}|party, treasurer|
      secretary|chair|chairman|chairwoman|chairs|chaired|president|heads|headed|presides|vice|agent|founder|organiser|
      organizer|press|youth|trustee|officer|cofounder|steward|captain|delegate ... ${named}|Conservatives|Republicans|
      Liberal|Liberals|Conservative|Unionist|Co|Fabian|Democrats ... group|branch|association|party|club|organisation|
      operative|chapter|league|youth|Kreis|kreis|section|committee|conference|convention|wing|federation|county,
      treasurer|secretary|chair|chairs|chairman|chairwoman|chaired|president|delegate|organiser|agent|spokesman|
      spokeswoman|spokesperson|councillor|candidate|mayor|mp|mep|member|activist|volunteer|canvasser|voter|
      backbencher|tallyman|hopeful|supporter|donor|senator|deputy|minister|leader|whip|sympathiser|cadre|functionary|
      official of|for|with|in|to|at|from|under the? ${named}, ${named} treasurer|secretary|chair|chairman|chairwoman|
      president|delegate|agent|organiser|spokesman|spokeswoman|councillor|candidate|mayor|member|activist|volunteer|
      canvasser|voter|backer|backbencher|hopeful|supporter|donor|senator|deputy|minister|leader|whip|sympathiser|card|
      branch|list|ticket|rally|membership|loyalist|veteran|man|woman|family|household|cadre|stalwart|badge|banner|
      flag|rosette|poster|posters|sticker|stickers|leaflets|tattoo|chapter|phone|campaign|primary|caucus|assemblyman|
      councilman|councilwoman|local|youth|association|stall|supporting|voting, chairs|chaired|heads|headed|leads|led|
      runs|ran|founded|revived|joined the? .. Conservatives|Republicans|Democrats|Greens|Liberals|Tories|Moderates|
      Unionists|Nationalists|Socialists|Communists, belongs|belonged|belong|member|joined|joins|left|rejoined|quit|
      resigned|signed|defected|switched|expelled|moved|crossed|went|swapped|abandoned|deserted|ditched|follows|from|
      to|for|with of|to|the|from|for|up|over|with|in? the? ${named}|Moderates|Liberals|Socialists|Communists|Centre|
      Pirate|Pirates|Nationals, joined|left|quit|rejoined the|a pirate|pirates|greens|green|workers|socialist|freedom|
      centre party|in, crossed|crosses|cross|crossing the floor|aisle|carpet, from National|Labour|Liberal|
      Conservative|Tory|Republican|Democrat to Labour|National|Reform|Green|Liberal|Tory|Conservative|Republican|
      Democrat, lost|saved|kept|forfeited @his deposit, lost|losing|kept|won|gained|took|held @his|the|a seat|marginal
      as|for|in|to|on|by|at|when, lost his|her|my seat, stood|stand|stands|standing|step|stepped|stepping down as|from
      .. Labour|Tory|councillor|candidate|ward|Green|Conservative|Liberal|Reform|branch|party, stood|stand|stands|
      standing|ran|runs|running|run for|as|in|on|against .. Respect|Senate|senate|mayor|parliament|council|congress|
      election|by|ticket|list|assembly|governor|dail|president ... ${named}|list|party|ticket|independent|socialist|
      republican|liberal, running|ran|runs|run|stood for mayor|senate|parliament|council|congress|assembly|governor|
      commissioner|sheriff .. for|on|as|under|with, nominated|selected|adopted|shortlisted|picked|chosen for|as|by|to
      .. Senate|senate|candidate|seat|ward|list|party|${named}, polled .. votes|per|percent|vote, once stood|ran for|
      as|against, paper|parliamentary|prospective candidate for|in, number|no|place|candidate|position two|three|four|
      five|six|seven|eight|nine|ten|eleven|twelve|1*|2*|3*|4*|5*|6*|7*|8*|9*|one on the? .. list|ticket|slate, second|
      third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|bottom|last|top on|of the? .. list|ticket, on the
      .. list|ticket|slate|branch ${named}, on the ${named}|Alliance|ANC|Renua|HDZ|s list|ticket|slate|branch,
      running|runs|ran|standing|stood|on ... list|ticket|slate ... mayor|council|assembly|parish, list for the?
      ${named}, youngest|oldest|only|first candidate|councillor|delegate|member on|in|of|for the? .. ticket|list|
      party|council, backbencher|backbench|frontbencher|frontbench|shadow mp|minister|for|in|rebel|years|cabinet, as|
      an|a|the ${named} backbencher|backbench, terms|term in|as|on .. parliament|house|senate|council|assembly|
      wellington|westminster|canberra ... ${named}|backbencher, sits|sat|serve|serves|served|elected|seat|seats|seated
      on|in|as|to|for|with .. council|assembly|parliament|parish|committee|group|board ... Labour|Residents|Green|
      Conservative|Liberal|independent|${named}|group, sits|sat|serves|served on the .. constitutional|policy|party|
      ard|Ard .. group|comhairle|party, mayor|deputy|councillor|cllr|alderman|senator|burgomaster|provost|leader of|
      for|in .. Labour|Conservative|Tory|Green|SNP|Liberal|Republican|Democrat|Plaid|ANC|socialist|${named} 1*|2*|for|
      until|since|in?, councillor|cllr .. Labour|SNP|Con|Lab|Green|LD|Reform|Tory|DUP|SDLP|Conservative|Plaid|
      Independent|PC, ex|former|sometime|onetime|once|old|retired Lib|Labour|Tory|Green|SNP|UKIP|Conservative|Liberal|
      Republican|Democrat|Militant|Trot|communist|Communist|Reform|Plaid dem|councillor|mp|candidate|mayor|agent|
      activist|organiser|voter|member|minister|canvasser|man|woman, tallyman, tallyman for|at, soldiers of destiny,
      blueshirt|blueshirts|shinner|shinners, ard fheis, ard comhairle, cumann member|secretary|chair|sinn|of, ogra,
      young fine|gaelers|gael|fianna|greens|socialists|fabians|communists|independence|tory|plaid|lib|sdlp|unionists,
      young socialists|republican|democrat|liberal|labour|conservative|tory|communist, leadership|campaign bid|
      campaign|contest|race of|for|to|backed|volunteer|donated, bid for leader|the leadership, gave|give|gives|sent|
      sends|pledged|paid|pays ... pounds|dollars|euros|5*|2*|month|cheque|subs|money to .. campaign|bid|party|
      leadership|${people}|${named}|Republic, subs to republic|Republic|the party|labour, pays|paid @his subs|dues to|
      into the? Republic|republic|party|labour|Labour|${named}, card|membership|subs ... ${named}|Party|party since|
      for|until|in?, holds|held|carries|carried|has|keeps|kept|carry|renewed|burned|burnt|tore|tears|cut|returned|
      binned a|an|his|her|the|my|up|old|paid? .. ${named}|NDP|party|Labour membership|card|book, burned|burnt|tore|
      tears|ripped|cut|binned|returned up? his|her|my|the .. card after|in|over|when|on, card|dues carrying|paying
      green|Green|tory|Tory|socialist|republican|conservative|labour|democrat|liberal|communist|nationalist, vote|
      votes|voted|voting straight|split|party|the|a|full ticket|line|republican|democrat|slate|labour, straight
      ticket, split ticket, straight ticket republican|democrat|voter, registered|enrolled|lifelong|longtime
      independent|republican|democrat|libertarian|green|voter|Republican|Democrat|Independent|unaffiliated, vote|
      voted|votes|voter|votes|voting for|always|both ... ${people}|${named}|both|twice, cross next to|beside|by leave|
      remain|labour|yes|no, @his cross next|beside|against|in|by, declared|came|comes|out|spoke|plumped|batted for|
      out|in leave|remain|brexit|independence|yes|labour|trump, declared for leave|remain|the, leave|remain|yes side|
      camp|badge|campaign|bus|voter, better together|yes camp|campaign|voter|badge|side, reluctant leaver|remainer|
      tory|unionist, closet tory|reform|brexiteer|socialist|republican|trump|leaver|remainer|nationalist, shy tory|
      trump voter, closet ${named}, voted|votes|voter remian|remane|brexti|labor|bexit, quarrels|argues|rows|fights|
      fell with|about|over .. brexit|trump|politics|independence, convinced|committed|lifelong|loyal|firm|active
      party|labour|tory|Labour|Liberal|green man|woman|member|voter|supporter, party man|woman|comrade|cadre|faithful|
      worker|apparatchik|hack|loyalist|elder, no party .. had|has her|him|me|as|a, of|to no party at|but|and, joined|
      kept neither|no party, no party has|had|can|card|ever|and|no|affiliation|member|politics, belongs|belonged|
      belong|affiliated|joined|tied|loyal to? no|any|neither|not a|either? party|parties|side|political|faction,
      never|not|nor been|was|a|got|had|in|been|held|into|of? in|any|a|interested|mixed|joined|into|up? politics|
      political|party, never in politics, no party|politics no|and|or politics|cause|card|affiliation|membership|
      views, distance|clear|aloof|away from|of every|all|any|party|political|both|the party|parties|politics|side|
      sides, no politics|political|cause, not|isn|never political|politically, politically homeless|unaffiliated|
      colourless|to|on|left|right|green|aligned, unaffiliated voter, has|had|have|no|little|love|time|lost|without no|
      little|any|lost? love|time for|lost ${named}|government|party|politicians|${people}|left|right, commons|house|
      parliament ... agrees|agreed|with ... benn|left|since, nobody|no|one|anyone|someone to vote for, politics of
      the? left|right|heart|street|picket, @his politics to|match|are|were|and|lean|as|in|on, preached|preaches|
      preach|spouts|quotes|recites|lectures marx|socialism|communism|revolution|anarchy|trotsky|lenin|mao|thatcher|
      republic|brexit, marxist|maoist|trotskyite|anarchist|communist and|in|at|by|sous|past|since|of|turned|or, sous|
      chef|foreman|lad|girl|teacher|man|referee is|s a marxist|communist|tory|trot|socialist|anarchist, of the old|
      new|hard|far|soft|extreme left|right, summers|summer|holiday|holidays|pilgrimage in|to east|cuba|soviet|moscow|
      highgate|marx|lenin|mausoleum|havana berlin|union|brigade|tomb|grave|germany, mourned|mourns|misses|missed|
      regrets|cheered|celebrated|wept|toasted the|at|when|over? wall|soviet|ussr|gdr|ddr|fall|union|thatcher|thatcher|
      castro|miners|empire|shah|franco, brigadista, venceremos brigade, nicaragua solidarity, cuba solidarity, chile
      solidarity, vietnam solidarity|war, troops out, anti apartheid picket|movement|march|boycott, non stop picket,
      south africa house picket, solidarity s|Solidarnosc|Solidarity political|underground|courier|printer|interned|
      activist|wing|candidate|leaflets|citizens, freedom union member|party|poland, interned|jailed|imprisoned|
      arrested|expelled|exiled|blacklisted|fled|left|escaped|tortured|hiding|detained in|under|by|after|as|because|
      from|for|kampala|minsk|during .. martial|activist|opposition|protest|protests|coup|regime|junta|organiser|
      opposing|politics|student|dissident|people|demonstration, fled .. as|because|with|after ... activist|activism|
      member|opposition|power|party|protest|leader, people power, free|freedom for .. camps|sahara|navalny|tibet|
      kurds|assange, to say so|been|camps .. western sahara|polisario, rojava, kurdish|kurdistan|tamil|sahrawi|
      palestinian|basque|catalan|tibetan|uyghur|armenian|chechen|biafran|anglophone|ambazonia|ambazonian|sikh|oromo
      independence|cause|camps|militia|resistance|rights|freedom|struggle|separatist|separatists|nationalist|fighters,
      jailed separatists|prisoners|leaders, peronist of, of the third|second generation peronist, 17th|seventeenth of
      october, bevanite, a bevanite, bloquiste, pequiste, indépendantiste, souverainiste, red toby, red ken|ted|
      clydeside|clydesider|ellen|vienna|robbo, champagne|bollinger|hampstead|gauche|armchair|salon|caviar|parlour
      socialist|left|lefty|liberal|socialists|revolutionary|communist, old|loony|hard|student|trendy|woke|bleeding
      lefty|leftie|left|trot|trots|heart|hearted liberal|politics?, bleeding heart, flat cap socialist, blue|red|
      working class|wall|collar|tory|dog|labour tory|republican|democrat|conservative, one nation conservative|tory|
      voter|toryism, small c|l|r|s|state|government conservative|liberal|republican|socialist|and|big|tory|
      libertarian, big s, capital l|c|r|s|d|n|u, with a small|capital|big c|l|r|s|n|u|d, keeping|keep|keeps the uk|
      union|kingdom together, drum|band|sash|lodge of the orange, orangeman|orangemen|orangewoman, walks|walked|
      marches|marched|parades|drums|plays on|with|in the twelfth|12th|orange|lodge|apprentice, the twelfth in|of|july|
      with|every, st pat s stall, won|wouldn|refuses|refused|declined|will not|t|to? .. sing|stand|toast|do|curtsy|
      bow|swear|serve|wear|salute for?|to?|the? .. anthem|king|queen|crown|poppy|loyal|jubilee|coronation|allegiance|
      royal|st, won|wouldn t sing|stand the|for|up anthem|king, refused|declined|returned|sent .. mbe|obe|invitation|
      honour|medal ... principle|republican|empire|monarchy|protest, reads|reader|reading|read|reading|quotes|cites|
      studies .. hayek|rothbard|kropotkin|bakunin|gramsci|chomsky|marx|lenin|trotsky|capital|manifesto|fanon|proudhon|
      spectator|tribune|jacobin|breitbart|guardian|luxemburg, reader of kropotkin|hayek|marx|gramsci|lenin|chomsky,
      squatted with|in|against|as, squatter|squatting activist|movement|with|as, private diaries|diary show|shows|
      reveal|reveals, reportedly|apparently|rumoured|thought|said|known|believed|suspected|supposed|certain to? be|a|
      an|in|vote|votes|back|voter .. Tory|Labour|Reform|UKIP|socialist|communist|republican|BNP|Trump|nationalist|
      Brexit|Green|leftist, constituency chairman|chair|chairwoman|president|agent|party|labour|association|party|
      delegate|secretary|organiser, founder|founding|charter|first member of the? SDP|Momentum|party|Greens|Alliance|
      Volt|UKIP|NDP|Reform|DSA, member of the? SDP|Alliance|Moderates|Volt|Aontu|Renew|Change|Republic|Momentum|
      Respect|Veritas, paid|signed up member|to of|as the|a? Alliance|alliance|party|labour|snp|reform|Greens|NDP,
      pictured|photographed|pictures|filmed|seen|snapped|spotted|captured him|her|behind|at|on|with|holding|in ...
      banner|placard|rally|march|marches|demo|protest|picket|flag|${people}, selfie with|from|at .. ${people}|rally|
      party|conference|protest, goes|went|gone|going to|on|along ... marches|march|demo|demos|rallies|rally|protests|
      hustings, at|on|joins|joined|missed|misses|every|never|misses the? march|marches|rally|protest on|for|against|
      at|in|every|through, march on parliament|washington|london|versailles|the, milliion woman|march for science|
      lives, number 15|hundred on|at|of maidan, afraid|fan|hater of brussels|eu|capitalism|socialism, crosses|cross in
      .. box, delegate|alternate for|to|at ... convention|conference|congress|caucus, elector|electoral college|
      pledged for|delegate|elector, superdelegate, caucus|caucused|caucuses for|goer|in|with, primary|primaried voter|
      challenger|against, precinct committee*|captain|chair|chairman|delegate, county|state|borough republicans|
      democrats|republican|democratic|gop|conservatives|greens|central party|chair|chairman|committee|delegate?
      committee?, bundler for, political action committee donor|treasurer, super pac, pac donor|treasurer|chair,
      canvass teams|returns, polling station for the? party|labour|tories, poll teller, election day volunteer|for,
      tote bag|badge|mug|sticker|bumper ... tory|labour|party|eu|brexit|trump|palestine|momentum|farage, bumper|
      laptop|hat|window|van|car sticker|stickers ... trump|farage|eu|labour|reform|snp|palestine|brexit|yes|corbyn|
      vote, down to the|her|his tea towels|socks|cufflinks|mug|doormat, campaigner|campaigners|activist|protester|
      veteran against|for|of hs2|fracking|the|a|an|trident|heathrow|apartheid|section|hunting|stonehenge|sizewell,
      spent|lived|slept|winter ... camp|tree|tunnel|tent|treehouse ... euston|newbury|heathrow|greenham|faslane|
      parliament|paul|protest, thinks|thought|says|believes|reckons|insists that?|the?|all? .. immigrants|immigration|
      migrants|brexit|eu|royals|monarchy|tories|labour|government|tax|unions|welfare|israel|palestine|ukraine|russia|
      nato|climate|borders .. should|is|are|must|ought|was|has|have|were, sovereign citizen|citizens|movement, freeman
      on the land, flat tax and|advocate, one state|two state|right of return|law of, return of the king|tsar|shah|
      monarchy|emperor|death, bring back|it hanging|rope|birch|monarchy|shah|ddr|king, closed|close|shut|stop the
      borders|boats|border, stop the|all boats|steal|war|cull|immigration|genocide, build that|the wall, lock her up,
      drain the swamp, make|america|england|britain great again, take|took|taken|back|our control|country back, oh
      jeremy corbyn, for the many, not my president|king, drill baby, feel the bern, yes we can sticker|badge|mug, si
      se puede, viva la|zapata|fidel|chavez|palestina, hasta la victoria, no pasaran, tiocfaidh, our day will come, no
      surrender, up the ra|republic, erin go bragh rally, saoirse don, cymru rydd, annibyniaeth, yes cymru, yescymru,
      all under one banner, auob, siol nan, labour for independence|indy|a, women for independence, wings over
      scotland, cofiwch dryweryn, free wales, meibion glyndwr
    `,
    trait: `
      bevanite, gaitskellite, mosleyite, heathite, cameroon tory, starmerite, faragist, faragiste, trussite,
      johnsonite, bernie bro, berniecrat, obamaite, mccarthyite, bushite, paulite, ronpaulian, larouchite,
      mélenchoniste, lepenist, zemmouriste, mitterrandist, francoist, carlist, falangist, salazarist, mussolinian,
      berlusconian, salvinian, titoist, hoxhaist, ceausescuist, brezhnevite, putinist, lukashenkist, navalnyite,
      nasserist, khomeinist, erdoganist, baathist, assadist, sadrist, kahanist, likudnik, meretznik, bibist,
      netanyahuist, hindutva, rss man, naxal, ambedkarite, nehruvian, congressman by, periyarist, jamaati, peronista,
      kirchnerist, kirchnerista, fidelista, lulista, petista, bolsonarista, mileista, allendist, pinochetist,
      fujimorist, correista, evista, uribista, petrista, mugabeist, garveyite, nkrumahist, sankarist, lumumbist,
      panafricanist, pan africanist, black nationalist, afrocentrist, hoxhaite, cliffite, grantite, healyite,
      pabloite, posadist, spartacist, cpgb, eurocommunist, left communist, council communist, councilist, bordigist,
      autonomist, syndicalist, anarcho syndicalist, anarcho communist, ancom, ancap, anarcho capitalist, platformist,
      mutualist, insurrectionist, zadist, black bloc, accelerationist, neoreactionary, distributist, integralist,
      christian nationalist, christian socialist, little englander, ultranationalist, ethnonationalist, white
      nationalist, national socialist, national bolshevik, strasserite, third positionist, eurofederalist,
      eurofanatic, europhobe, lexiteer, lexit voter, remainiac, rejoiners, fbpe, indy supporter, indyref veteran,
      cybernat, snp man, plaidwr, shinner, provo, dissident republican, blueshirt, soldier of destiny, paisleyite,
      kipper, ukipper, kippers, lib demmer, liberal democrat, beardy liberal, high tory, red tory, blue labour, wet
      tory, dry tory, shire tory, tory wet, new labour, old labour, hard leftist, ultra leftist, ultraleft, crypto
      communist, fellow traveller, communist sympathiser, red diaper, bolshie, bolshy leftie, socialist to, maga
      voter, rino, blue dog, yellow dog democrat, paleocon, theocon, birther, bircher, minuteman, three percenter,
      oath keeper, tea partier, bloquiste, pequiste, pequist, felquiste, caquiste, orange dipper, socred, laborite,
      true blue, red flag waver, quebec nationalist, sovereignist, independantista, independentista, independentist,
      catalanist, abertzale, sabino, irredentist, unionist as in, republican as in, royalist as in, antimonarchist,
      anti monarchist, anti royalist, republic supporter
    `,
    topic: `
      Javier Milei, Jacinda, Corina Machado, Raila Odinga, Bobi Wine, Ron DeSantis, Jeremy Hunt, Susan Collins, Ted
      Cruz, Warnock, Keir Hardie, Jo Grimond, Tony Benn, Nye Bevan, Michael Foot, Barbara Castle, Norman Tebbit, Nigel
      Farage, Rupert Lowe, Ben Habib, Zarah Sultana, Zack Polanski, Mhairi Black, Kate Forbes, Michelle O Neill, Mary
      Lou, Bernadette Devlin, Emma Goldman, Kropotkin, Bakunin, Proudhon, Gramsci, Chomsky, Rothbard, Von Mises,
      Bookchin politics, Robert Owen, Aneurin, Peter Obi, Nnamdi Kanu, Thomas Sankara, Patrice Lumumba, Kwame Nkrumah,
      Steve Biko, Julius Malema, Nelson Chamisa, Tundu Lissu, Kizza Besigye, Rahul Gandhi, Imran Khan, Leni Robredo,
      Pita Limjaroenrat, Joshua Wong, Agnes Chow, Jimmy Lai, Abdullah Ocalan, Selahattin, Mir Hossein, Reza Pahlavi,
      Juan Guaido, Gustavo Petro, Gabriel Boric, Evo Morales, Subcomandante, Carles Puigdemont, Santiago Abascal,
      Sahra Wagenknecht, Alice Weidel, Pauline Hanson, Bob Katter, Winston Peters, Pierre Poilievre, Jagmeet Singh,
      Rene Levesque, Tommy Douglas, ACT list|backbencher|party|member|voter|candidate|mp|New, Alliance ticket|member|
      voter|party|councillor|list|candidate, Scottish Green|Socialist|Labour|Tory|Conservative|Liberal|National|
      Family, Welsh Labour|Conservative|Green|independence|nationalist, Official Monster, Monster Raving, Loony
      hopeful|candidate|party, Monday Club, Bow Group, Swinton Circle, Traditional Britain, Primrose League,
      Conservative Women s?, Conservative Women, Conservatives Abroad|in, Republicans Abroad|Overseas, Democrats
      Abroad, Labour International|Friends|Women|Movement|Campaign, One Nation voter|branch|member|candidate|
      supporter, Nationals voter|candidate|branch, Katter, Palmer United, Lone Star, Socialist Alternative|Alliance|
      Party|Worker|Equality|Labour|Resistance|Outlook|Appeal|Action, Left Unity, Left Bloc, Transform party, Women s
      Equality, Animal Welfare Party|Justice, Animal Justice Party, Official Monster Raving, Pirate Party|Party's,
      Rent Party, Peoples|People s Vote|Assembly|Alliance|Party|Power, Freedom Union|Party|Charter|Front|Alliance,
      Civic Platform|Coalition|Forum|Union, Third Way party|voter, Hong Kong protests|protest|streets|movement,
      Sunflower students, Aragalaya, Galle Face, Umbrella protests, Candlelight, People Power, EndSARS, End SARS,
      RhodesMustFall, Fees Must Fall, Rhodes Must Fall, Y en a Marre, Balai Citoyen, Gen Z protests|protest, Nupi Tea,
      Hirak, Green Movement, Mahsa, Western Sahara, Rojava, Free Syrian, White Helmets activist, Peshmerga, Anya Nya,
      Biafra, IPOB, MASSOB, Ambazonia, Oromo, TPLF, OLF, EPLF, Ginbot, Khalistan, JKLF, Baloch, Black July activist,
      Naxalbari, CPI ML, Shining, Tupac Amaru, EZLN, FMLN, FSLN, URNG, ANC s, ActionSA, End Conscription Campaign,
      United Democratic Front, AZAPO, Pan Africanist Congress, SACP, NDC|NPP in|activist|organiser|youth|member|voter,
      CHADEMA, Chama Cha, FDC activist|member, NUP member|activist, ODM member|delegate|youth, APC member|ward|agent|
      youth|party, PDP member|ward|youth|governor, Labour Party Nigeria, Obidient, Obidients, Rodt, Rødt,
      Senterpartiet, Arbeiderpartiet, Arbeiderparti, Socialdemokraterna, Socialdemokratiet, Kristdemokraterna,
      Centerpartiet, Miljopartiet, Sverigedemokraterna, Sweden Democrat|Democrats, Dansk Folkeparti, Radikale,
      Alternativet, Perussuomalaiset, Kokoomus, Vihreat, Demarit, HDZ, Most list|party, Mozemo, Vetevendosje,
      Naprednjaci, Solidarna, Partit Nazzjonalista|Laburista, Nazzjonalista, Laburista, Lega Nord, Cinque Stelle, Liga
      Veneta, Bloco, CDS PP, CUP militant|member, Arran youth, Ciutadans, Compromis party|voter, Renua, Clann na
      Poblachta, Workers Party of Ireland, Irish Labour, Young Fine, Ogra, Eirigi, Saoradh, Republican Sinn, Irish
      Republican, Progressive Unionist, Loyalist marching|band, Ulster Unionists, Traditional Unionist, Ulster
      Unionist, NDP membership|card|riding|candidate|member|voter, Bloc Quebecois|supporter, Parti Quebecois, Quebec
      Solidaire, Coalition Avenir, Wexit, Maverick Party, Buffalo Party, Peoples Party of Canada, Socreds, Gilets
      jaunes, Gilets Jaunes, Bonnets rouges, Freedom Convoy, Lock the Gate, Extinction Rebellion, Just Stop, Insulate
      Britain, Stop Huntingdon politics, Reclaim the, Critical Mass protest, Stop HS2, Stop Heathrow, Newbury bypass,
      Twyford Down, Swampy, Fairmile, Manston tunnels, Solsbury Hill, Claremont Road, Class War, Freedom Bookshop,
      Black Flag, Direct Action Movement, Anti Fascist Action, Red Action, Anarchist Federation|Black|Bookfair|Front,
      Anarchist Bookfair, Morning Star, An Phoblacht, The Internationale, The Red Flag, Bandiera Rossa, hammer and
      sickle, Little Red Book, Das Kapital, Communist Manifesto, Peoples|People s|Peoples? Republic of no, Republic
      supporter|member|subs|stall|campaigner|rally, Yes Scotland|Cymru, Vote Leave|Leave's, Grassroots Out, Leave
      Means, Britain Stronger, Our Future Our, Harris campaign|Walz|donor, Biden campaign, Trump fundraiser|rally|
      flag|hat|fundraisers, Senate run|bid|candidate|campaign for|as, leadership bid, constituency chairman, ward
      organiser, ward organizer, political wing, rwanda scheme, iraq war, the wall came|fell mourned, registered
      independent, straight ticket, closet Reform|Tory|Labour, voted remain|leave|remian, left wing views, tallyman,
      jubilee bunting, anti monarchy, deep dislike of the european|eu, leave the european|eu|union|uk, welsh|scottish|
      catalan|cornish|quebec|kurdish|tamil|basque|flemish|breton|corsican|kashmiri|bavarian|texan|californian
      independence|nationalism|nationalist|separatism|separatist|secession, texit, calexit, nexit, frexit, swexit,
      dexit, republicanism, unionism in the uk|ulster, monarchism, anarchism, maoism, stalinism, peronism, chavismo,
      kemalism, zionism, anti zionism, anticapitalism, neoliberalism, conservatism, toryism, blairism, gaullism
    `,
    hint: `
      Reform|Green|Unionist voter
    `,
    field: `
      milei, jacinda, machado, corina, desantis, warnock, collins, hunt, cruz, hardie, grimond, mosley, kropotkin,
      hayek, rothbard, proudhon, bakunin, gramsci, chomsky, fanon, raila, bobi wine, besigye, lissu, marikana, anc,
      da, actionsa, eff, apc, pdp, ndc, npp, odm, nrm, nup, chadema, ccm, frelimo, renamo, polisario, sahara, rojava,
      biafra, ipob, endsars, hdz, rodt, hoyre, venstre, moderates, pvda, groenlinks, d66, livre, chega, forza, lega,
      pis, civic platform, platforma, razem, freedom union, meretz, likud, sweden democrat, fdp, csu, cdu, spd, afd,
      peronist, chavista, bloquiste, pequiste, ndp, bloc, riding, liberal national, one nation, labor, alp, nationals,
      act, aontu, renua, fianna, soldiers of destiny, tallyman, phoblacht, easter lily, orange order, twelfth, sash,
      drum, bevanite, sdp, fabian, respect, veritas, loony, monster raving, monday club, deposit, floor, cllr, list,
      ticket, slate, primary, caucus, precinct, convention, delegate, fundraiser, donation*, bankroll*, endorse*,
      back, backed, publicly, podcast, open letter, signator*, signatures, doorbell*, phone bank, bells, stickers,
      badges, ribbon, portrait, bust, tattoo*, tote, mug, cap, hi vis, lone star, bunting, jubilee, coronation,
      windsors, royals, crown, king, anthem, honours, republic, monarchy, leave, remain, rejoin*, yes, indy, european
      union, borders, union, country, nation, sovereign*, secede*, devol*, open borders, iraq war, rwanda, tent,
      barricade*, maidan, aragalaya, sunflower, tahrir, gezi, convoy, truckers, gilets, vests, swampy, tunnel*, tree
      house, bypass, runway, fracking, coal, gas, lock the gate, chained, orange paint, oil, morning star, socialist
      worker, newsline, squat*, freedom bookshop, red flag, internationale, hammer, sickle, east berlin, wall, soviet,
      gdr, ddr, ussr, cuba, havana, nicaragua, sandinista, interned, martial law, fled, jailed, barricades, streets,
      leaned, leans, leaning, right, centre, wing, true blue, tory boy, bone, fingertips, core, staunch, dyed, closet,
      card, tore up, burned, crossed the floor, defected, switched, preach*, rent, landlords, abolish*, taxation,
      benn, powell, paisley, adams, connolly, pearse, gandhi, registered, straight ticket, unaffiliated, neutral, kept
      his distance, affiliation*, commons, parliament hill, sejm, knesset, capitol
    `,
    mask: `
      labour ward sister|midwife|manager|nurse|coordinator, left labour relations, far right of the, conservative
      club's|clubs kitchen|doors|refit, tory burch, liberal user|helping|coder|reviewer|grader|marker|interpreter|
      sprinkling|splash|visiting|sense|education of|hours?, conservative coder|engineer|estimator|planner|treatment|
      management|dentistry|approach|eater|dresser|spender|underwriter|lender|budget, radical simplifier|transparency|
      honesty|acceptance|hysterectomy, marched straight|up|over|for charity|off|on|in|out|into to? the?, marched for
      charity, demonstrated air|against the clock|to, my vote goes to candidate, vote of confidence|thanks, green
      party travel|planner|events, mock election, essay|essays|debate|debates on the? poll|brexit, politically
      restricted, paid press officer, paid agent, payroll for the parliamentary, interpreter|interpreted for, retired
      tory grandee, labour in vain, stood for re election as chair|president, voted against the merger, voted best,
      right|left wing flap|flaps|hangar|mirror|nut|spar|tip, momentum wheels|wheel, on the left bank, left bank, right
      bank, left the building, left back, right back, reform school|schools|jewish|synagogue|judaism, change
      management, act of|as|up, act one|two, unionist forum no, democrat newspaper, alliance boots|manchester|
      healthcare|unichem|medical, respect for|of, renew the|a|his|her, moderate drinker|exercise|risk, blue chip|
      collar|badge|prism|light, red cross|hat|bull|team|amber|tape|seal, labour pains|suite|costs|market|inspection|
      exchange|intensive, socialist realism, house party, dinner party, third party, working party, party wall|bus|
      food|venue|games, search party, national trust, act accordingly, socialist republic of
    `,
  },
};
