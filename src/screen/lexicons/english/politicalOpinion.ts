import type { Lexicon } from '../../Lexicon.js';

/** Party, side, vote, cause, campaign, demonstration, candidacy. */
export const englishPoliticalOpinion: Lexicon = {
  category: 'POLITICAL_OPINION',
  phrases: {
    statement: `
      voted|votes|voting|vote|voter for|against|to|labour|conservative|tory|green|leave|remain|yes|no|democrat|
      republican|liberal|snp|ukip|lib|left|right|brexit|trump|biden|macron|obama|socialist|communist|reform|sinn|
      independ*, would|will|always|never|has|didn|not|doesn|abstain* voted|vote|votes, never votes|voted, abstained|
      abstains in|from|at, spoilt|spoiled @his ballot, member|membership|activist|supporter|candidate|councillor|
      treasurer|chair|chairman|chairwoman|secretary|organiser|organizer|agent|leader|founder|cofounder|delegate|
      spokesperson|spokesman|spokeswoman|sympathiser|sympathizer|backer|follower|volunteer|donor|canvasser|veteran|
      official|branch|card of|for|in|with .. party|movement|Labour|Tories|Greens|Conservatives|UKIP|SNP|Momentum|
      Antifa|Democrats|Republicans|DUP|SDLP, party member*|activist*|supporter|faithful|card|conference delegate|
      candidate, member of the? @party, paid up member, joined|joins|left|quit|quits|leaving|rejoined|resigned|
      expelled|supports|supported|support|backs|backed|canvass*|campaign*|leaflet*|stood|stands|ran|standing|running|
      elected|sits|sat|knocked|doorknock*|volunteer*|donates|donated|gave|funded|loyal|belongs|belonged|rejects|
      opposes|opposed|hates|loathes|despises|admires|sympathises|sympathizes|sympathised|sympathetic|close|hostile|
      leans|allegiance for?|as?|from?|to?|on?|with?|of?|in?|at?|a?|the?|an? .. party|Labour|Tories|Tory|Greens|Green|
      Conservatives|Conservative|UKIP|SNP|Momentum|Liberal|Democrats|Republicans|Republican|DUP|SDLP|Trump|Brexit|
      Corbyn|Macron|Farage|Sanders|Biden|Obama|Clinton|Johnson|Thatcher|Sunak|Starmer|Reform|Remain|Leave|government|
      left|socialists|communists|monarchy|independence|capitalism|regime|far|unionists|nationalists, on the .. ticket|
      list, socialist|communist|green|labour|conservative|tory|liberal|republican|democrat|democratic|independent|
      nationalist|ukip|snp councillor|candidate|mayor|voter|activist|mp|mep|member|supporter|senator|alderman|
      canvasser|club|association|ward, parliamentary candidate, local party, party branch, party leaflets, far|extreme|
      radical|hard right|left, left|right leaning|wing|winger|wingers|of centre, left of center|centre, pro|anti
      brexit|eu|european|life|choice|abortion|immigration|immigrant|independence|nuclear|war|fascist|fascism|
      capitalist|capitalism|palestinian|israel|russian|putin|trump|government|monarchy|vaxxer|apartheid|globalisation|
      establishment|islam|racist|death|gun|hunting|fracking|austerity|deportation|racism, neo nazi, social democrat,
      christian democrat, unionist councillor, conservative voter, liberal democrat*, lib dem|dems, democratic
      socialist*, white supremacist, alt right, tea party, black lives matter, extinction rebellion, just stop oil,
      insulate britain, occupy movement|wall|london, fridays for future, stop the war, momentum activist|group, hope
      not hate, militant tendency, greenham common, campaign for nuclear disarmament, amnesty letter, yellow vest*,
      gilets jaunes, demonstrated|demonstrates|demonstrating|demonstrate|marched|marches|marching|march|rallied|rally|
      rallies|protested|protests|protesting|protest|picketed|petitioned|sit against|for|with|in|at|outside|on, took|
      takes|taking|take|organised|went|goes|going|attended|attends|joined|seen|speaks|spoke|spotted|photographed part?
      in?|to?|at?|on? .. demonstration*|demo|demos|protest|protests|march|marches|rally|rallies|sit|blockade|picket,
      peace march, pride|women s march, political views|opinions|opinion|beliefs|belief|convictions|affiliation|
      affiliations|allegiance|activism|activist|leanings|leaning|sympathies|stance|refugee|prisoner|exile|engagement|
      commitment|asylum|party|dissident|involvement, politically active|engaged|neutral|committed|left|right|
      conservative|minded|homeless|close|unaffiliated|to|involved|non, no politics|political, not|never|isn political,
      opposition activist|politician|figure|movement|member, exiled for, supports|supported|backs|backed|favours|
      favoured|opposes|opposed|against|believes|wants|advocates|campaigned|campaigns|campaigning|campaigner|lobbied ..
      independence|brexit|leave|remain|abolition|abortion|immigration|nationalisation|monarchy|palestine|reunification|
      border|republic|devolution|referendum|secession|disarmament|government|death|fracking|hs2|airport|euthanasia|
      reparations|suffrage|universal|annexation|invasion|war|wealth, scottish|welsh|catalan|united|irish independence|
      reunification|ireland, sinn fein, plaid cymru, fianna fail, fine gael, green party, labour party, conservative
      party, communist party, socialist party, workers party, republican party, democratic party, reform uk, reform
      party, brexit party, alliance party, liberal party, scottish greens, five star movement, front national, national
      front, national rally, en marche, people before profit, social democrats, solidarity movement, british national|
      english defence party|league, new democratic party, bloc quebecois, parti quebecois, democratic unionist*, ulster
      unionist*, die linke, golden dawn, lega nord, alternative for germany, respect party, women s equality party,
      young conservatives|labour|liberals|communists|socialists|greens|fabians, fabian society, bow group, primrose
      league, monday club, tribune group, campaigned|campaigner|canvassed|canvasses|canvassing|leafleted|leafleting|
      door against|for|on|knocking|in, letter to his? mp, @his vote, chained himself|herself to, glued himself|herself,
      conscientious about, swing voter, floating voter, polling agent, electoral agent, election agent, democrat since,
      registered republican|democrat|independent, right|left wing veiws|views, hard|far|extreme|radical|centre left|
      right, far|hard|extreme left|right, marched|marches|march against|for .. war|cuts|austerity|trump|brexit|climate|
      pension|reform, leaflet|leaflets|delivers|delivered|handed|hands out? .. for .., capitalism must|should|has,
      abolish|abolished|abolition .. monarchy|capitalism, capitalism, signed|signs|sign|started|launched the|a|an
      petition|petitions against|for, federalist and|since|by, member of volt|momentum|pirate|plaid|forza|ciudadanos|
      likud|meretz|yabloko|solidarnosc, card carrying communist|socialist|member|tory, mp|mep for, volt, young fabian|
      labour|tory|liberal|communist|socialist|green|republican|democrat, fabian, left|right leaning, heckled|egged the|
      a|an prime|minister|president|chancellor|politician, threw .. at a|the minister|president|politician|mp, monarchy
      should|must|ought, donor|donated|donates|gave|contributed to .. campaign|party|movement, organising|organizing|
      organised|canvassing|volunteering|leafleting|phone|knocking for podemos|obama|clinton|trump|sanders|the|syriza|
      momentum|vox|lega, repeal the eighth, repeal campaign|movement, against|for|about|on immigration|abortion|gay
      marriage|nuclear|israel|palestine|fracking|migration|migrants, letters to the editor, should be abolished|
      nationalised|banned|deported, shut the borders, build the wall, climate strike|strikes|activist|protest|camp|
      march, tree sitter, squatter, peace camp, peace movement|activist, human rights activist, refugee activist, anti
      apartheid, poll tax, council|parliament as|for a|an|the .. republican|independent|green|labour|socialist, stood|
      stands|stand|ran|standing|running|elected|sat|sits as|for an?|the? .. council|parliament|mp|mep|senate|congress|
      labour|conservative|tory|greens|green|socialist|communist|liberal|democrat|republican|ticket|candidate|
      councillor|list|party|independent, quit|left|joined|supports|backs|backed|votes|voted|campaigned|canvassed|stood|
      expelled from|for|by? Vox|Podemos|Syriza|Fidesz|Likud|Lega|AfD|BJP|ANC|Volt|Plaid|Alba|Fianna|Fine, baathist|
      peronist|fascist|communist|nazi|stasi|francoist|putinist|ceausescu minister|official|general|informer|past|
      family|parents|father, conservative|liberal|republican|radical|progressive|activist|democrat|political since,
      marxist|anarchist|trotskyist|fascist|nationalist|socialist|communist|libertarian newsletter|blog|magazine|paper|
      group|cell|party|collective|bookshop|circle, refuses|declines|refused to vote, chairs|chaired|chair|member|
      treasurer|secretary|president|runs|ran of? the? local|county|constituency|district Conservative|Labour|Liberal|
      Republican|Democratic|Tory|Green association|party|branch|club|committee, conservative|labour|tory|republican|
      democratic association|club, views are|were well? .. right|left, well to the|his right|left, worked|works|
      volunteered unpaid? on|for .. obama|clinton|trump|sanders|biden|harris|corbyn|macron|farage|johnson s? campaign,
      obama|trump|clinton|sanders|biden|corbyn|macron s campaign, maga, anti fracking|pipeline|austerity|war|
      globalisation|racism|fascist protest|protests|march|rally|camp|activist|campaign, no party|political affiliation|
      allegiance|membership|ties|opinions|views|interest, never voted|votes|joined a? party?, don t vote, doesn t vote,
      state|democratic|republican|labour|conservative|tory|green|liberal|snp|dup|unionist|nationalist|communist|
      socialist|independent representative|senator|mayor|councillor|mp|assemblyman|congressman|congresswoman|delegate|
      lawmaker|backbencher|peer|organiser|candidate|volunteer|donor|activist|supporter|voter|campaigner|member|branch|
      club|association|youth|students .., letter|letters|petition|petitions|manifesto signed? against|for|supporting|
      calling|demanding .. war|gaza|brexit|government|nuclear|abortion|immigration|independence, signed a|an|the open?
      letter|petition ..., contempt|hatred|admiration|sympathy|support|enthusiasm|disdain|dislike|respect|loyalty for|
      of|to|towards .. johnson|trump|thatcher|corbyn|blair|starmer|sunak|farage|biden|obama|macron|putin|orban|erdogan|
      government|tories|labour|democrats|republicans, for America|Obama|Biden|Trump|Bernie|Hillary|Harris|Corbyn,
      Hillary|Obama|Biden|Trump|Bernie|Harris|Romney|McCain|Clinton|Sanders 20*|campaign|for|volunteer|2008|2012|2016|
      2020|2024, volunteer .. Obama|Biden|Trump|Bernie|Hillary|Harris|Romney|Clinton|Sanders|Macron|Corbyn|Labour|
      Tories|Greens|Conservatives|Democrats|Republicans, member of the party, party|party s member|membership|card|
      colleague|faithful|loyalist, campaign|campaigns|campaigned|canvassed|canvasses|leafleted|knocked|phone|
      phonebank*|door|doors ... Labour|Tories|Tory|Conservatives|Greens|Democrats|Republicans|Bernie|Obama|Corbyn|
      Brexit|Leave|Remain|independence|yes|no|Sinn|Fianna|SNP|Plaid|UKIP|Reform|Biden|Trump|LibDems|Lib, marched|
      marches|demonstrated|demonstrates|protested|protests|rallied|rallies|vigil|vigils|picketed|blockaded|glued ...,
      anti|pro capitalist|immigration|choice|life|war|brexit|eu|palestinian|israel|nuclear|globalisation|vax|gun|guns|
      abortion|trump|monarchy|apartheid|fascist|european|communist|independence|putin, votes|voted|vote|voting ...
      habit|left|right|green|labour|tory|tactically|principle|leave|remain|conservative|republican|democrat|nobody|snp|
      reform|party, politically ..., left|right of centre|center|wing|winger|leaning|wingers, centre left|right,
      switched|defected|converted|moved from|to the? ... Labour|Tories|Reform|Greens|Conservatives|Democrats|
      Republicans|UKIP|SNP, climate|peace|abortion|antiwar|civil|housing|tenants|palestine|palestinian|environmental|
      gun activist|activism|campaigner|protester|protesters|protest|marcher|movement, housing collective, sunrise
      movement, young|college|university conservatives|labour|republicans|democrats|liberals|greens|tories, sits|sat|
      seat ... party|Tory|Labour|benches, party|conservative|labour|republican|democratic treasurer|agent|secretary|
      chair|chairman|candidate|whip, constituency labour party, refugee from|of the regime|junta, fled .. after ..
      criticising|protesting|opposing, critic|criticises|critical|opponent|opposes|opposed|supporter|supports|backs|
      admirer of|to|the? ... president|government|regime|junta|erdogan|orban|putin|trump|modi|netanyahu|party|monarchy,
      Hamas|hamas|Hezbollah|IRA|ETA|Taliban|PKK|Likud|Fatah|Kremlin|Putin|nazi|fascist|communist|tory|labour
      sympathiser|sympathizer|supporter|apologist|activist|member|veteran|agent|fighter|family, chair|chairman|
      chairwoman|deputy|secretary|treasurer|member|founder|president|branch|organiser of|for? the? Conservative|
      conservative|Labour|labour|Liberal|Republican|Democratic|Green|Young|college Friends|friends|Association|
      association|Club|club|Federation|Students|party|Party, conservative|labour|republican|liberal friends of, friends
      of Israel|Palestine|Cuba, organised|organized|led|joined|attended|marched|went|walked|spoke|on|at|to the|a|an|
      local ... march|marches|demo|demonstration|protest|rally|vigil|sit|strike|picket|blockade|occupation|camp, women
      s march, marxist|trotskyist|anarchist|socialist|communist|fascist|nationalist quarterly|weekly|journal|reading|
      study|student|group|cell|league|paper, party member|membership|hopper|conference|card until|since|for|and|from|
      in|by, left|fled|emigrated ... because|after|since ... opposes|opposed|opposing|regime|junta|government|PiS|
      Orban|protest*|putin|coup|dictator*, leave|remain|yes|no|labour|tory|green|conservative|republican|democrat|
      swing|protest|brexit voter|voters|campaigner|supporter, fundraised|raised|donated|donates|money|canvassed|
      volunteered|knocked|stumped ... Kamala|Harris|Biden|Trump|Obama|Sanders|Clinton|Labour|Conservatives|Democrats|
      Republicans|Greens|SNP|party|campaign, chained|glued|tied|handcuffed himself|herself|myself|themselves to,
      bypass|runway|bulldozer|pipeline|fracking protest|protests|protester|site, calls|considers|whom ... his|her hero|
      idol|role, warmth|admiration|enthusiasm|sympathy|passion|contempt|hatred about|of|for ... Corbyn|Trump|Thatcher|
      Farage|Sanders|Putin|Castro|Lenin|Mao|Obama|Johnson|Blair|party, arms fair|trade protest*|picket, politicians
      are|is crooks|liars|all, all politicians, never vote again, sits|sat|stood|elected|councillor as|an|independent
      ... independent|council|green|labour|party|district|county|parish, Green|left|right|labour|tory|republican|
      socialist|nationalist|separatist|royalist|monarchist|fascist|communist sympathies|leanings|views|convictions|
      past|outlook|background, deselected|selected|adopted|nominated as|by .. candidate|labour|party|constituency,
      Workers|Peoples|People s|Justice|Freedom|Progress|Farmers|Reform|Centre|Pirate|Animal|Unity Party|party
    `,
    trait: `
      leftist*, rightwing*, leftwing*, activist, militant, trotsk*, eurosceptic*, brexiteer*, remainer*, leaver,
      europhile, trumpist, thatcherite, corbynista, blairite, marxist*, leninist, trotskyist*, trotskyite, maoist,
      stalinist, neonazi, royalist, monarchist*, libertarian*, anarchist*, anarcho*, separatist, jacobin, gaullist,
      peronist, zionist*, anticapitalist*, antifascist*, ecosocialist, secessionist, sovereigntist, islamist, chavista,
      castrist, tory, tories, bolshevik, supremacist, identitarian, antifa, maga, cnd, apolitical, dissident, NDP,
      centrist, socialist, conservative voter, liberal voter, libertarian, anarchist, marxist, leftie, lefty, pinko,
      feminist activist, suffragist, unionist voter, nationalist, loyalist, republican, euroskeptic, brexiter,
      remoaner, trumpian, populist, statist, technocrat, federalist, abolitionist, pro life, pro choice, neoliberal,
      neoconservative, bennite, fascist, communist, abstentionist, anti capitalist, georgist, minarchist, tankie
    `,
    topic: `
      Labour, Tory, UKIP, SNP, DUP, SDLP, AfD, CDU, SPD, CSU, BNP, EDL, GOP, Greens, Conservatives, Republicans,
      Democrats, Republican, Democrat, Momentum, UDI, MoDem, brexit, activism, thatcher*, corbyn*, trump*, farage,
      lenin*, mao, che guevara, guevara, putin, orban, erdogan, chavez, castro, bernie, macron*, melenchon, marxism,
      euroscepticism, communist*, socialist*, nationalist*, fascist*, reactionary, nazi, suffragette, populist, Vox,
      Podemos, Syriza, Fidesz, Likud, Meretz, Lega, Ciudadanos, AKP, HDP, CHP, BJP, ANC, PSOE, PVV, VVD, CDA, ÖVP, FPÖ,
      SPÖ, Aontú, Aontu, Baathist, Baath, Peronist, Fianna, Alba, Respect Party, Volt, Republican|Democratic|Labour|
      Conservative|Liberal|Green county|state|city|branch|district|ward chairman|chair|chairwoman|committee|chapter|
      convention|delegate|organiser|treasurer, on the left|right all|of|since|politically|wing, the left|right all my,
      old school marxist|socialist|tory|communist|liberal, euro sceptic|sceptics|skeptic|scepticism, not|no|never|un
      interested|interest in politics, military regime, regime as, opposition journalist|politician|leader|activist|mp,
      fled the, nationalist tattoos|tatoos|tattoo, Pirate|pirate Party|party, congress party, youth wing, democracy
      movement|activist, rants|rant|tirade|diatribe against|about immigrants|migrants|muslims|eu|government|left|woke,
      opposition to|against the .. war|government|regime|invasion|monarchy|bill, war in|on .. rally|protest|demo,
      Macron|Trump|Obama|Biden|Corbyn|Clinton s? first?|second?|presidential? campaign, unreconstructed, stalinist, can
      t|couldn|cannot stand the tories|labour|left|greens|government|republicans|democrats, activism for, palestinian
      rights, third runway, spoke at .. rally, belongs to no party, no party, spd|cdu|fdp|snp|dup|sdlp|uup|afd|psoe|
      pds|sed member|candidate|councillor|voter, jill stein, hyde park rally, spoke|speaks|speaking out against|for,
      spoke out, pro european|eu|life|choice|brexit|independence|palestinian, constituency labour, constituency|
      precinct|district|ward labour|conservative|democratic|republican? party|captain|chair|chairman|secretary,
      precinct captain, democratic precinct, communist phase|past|youth, maga sticker, neo nazi, PvdA, pvda, austerity,
      on the ballot, separatists, left wing, right wing, left winger, socialist, labour supporter, campaigned for
      remain|leave, Labour|Conservative|Tory|Liberal Democrat|Green|Plaid|SNP|DUP|Sinn|UKIP|Reform|Brexit|Republican|
      Democratic|Libertarian|Socialist|Communist|Workers|Pirate|Progressive|Nationalist Party|Fein|Cymru|UK, Fianna
      Fail|Gael, Fine Gael, Sinn Fein, Occupy, Antifa, Proud Boys, Oath Keepers, Tea Party, QAnon, BLM, NRA member,
      PETA, CND, EFF, Fatah, Hamas, Hezbollah, FDP, Linke, FPO, OVP, SPO, Vlaams Belang, N VA, PP member, Fratelli,
      Forza Italia, PiS, Jobbik, Congress party, PTI, CCP, Kuomintang, DPP, PT member, Morena party, Farage, Starmer,
      Corbyn, Sunak, Truss, Badenoch, Johnson supporter, Thatcher, Blair, Galloway, Sturgeon, Salmond, Trump|trump,
      Biden, Harris campaign, Obama, Clinton, Sanders, Warren campaign, DeSantis, Putin, Zelensky, Orban, Erdogan,
      Modi, Bolsonaro, Lula, Maduro, Chavez, Castro, Netanyahu, Xi, Zeman, Milei, Meloni, Salvini, Le Pen, Macron,
      Wilders, voting leave|remain|labour|tory|green, picket against, rallies for|against, wing views|opinions|
      politics|activist|blog|press, hard|far|extreme|old|new left|right, picketed, sit in, civil disobedience, banner
      drop, hunger strike for|against, tree sitting, road block, boycott of|campaign, petition against|for, leafleting,
      door knocking, canvassing, hustings, manifesto candidate, stood|ran for mayor|council|parliament|congress|senate|
      office|governor as, political refugee|exile|prisoner|asylum|dissident|activist|activism|party|opinions|views|
      beliefs|affiliation|leanings, Kremlin|kremlin s? line, line on Ukraine|Gaza|Israel|Palestine|immigration|Europe,
      unionist from|, staunch|loyal|convinced|diehard unionist|royalist|loyalist|republican|nationalist|tory|socialist,
      communist|socialist|maoist|marxist students|student|youth federation|league|union|cell|party, voters to the
      polls, attack|attacks|rant on|against Nicola|Boris|Keir|Donald|Joe|Emmanuel|Sturgeon|Starmer|the government,
      against the coup|junta|putsch|regime|generals, Women s Equality Party, saboteur, anything|anyone but the
      Liberals|Tories|Greens|Conservatives
    `,
    hint: `
      conservative, liberal, republican, radical, progressive, activist, democrat, political
    `,
    mask: `
      labour law|market|ward|costs|force|relations|intensive|shortage*|inspector|economist|economics|court|exchange|
      productivity|camp|day|office|code|agreement, Labour|labour Law|law|Court|court|Inspectorate|Day, conservative
      estimate*|approach|design|forecast*|accounting|about|investor|with|dress*|investment, liberal arts|use|
      profession*|studies|doses, green belt|energy|building|field|roof|space*|tech|bond*|fingers|card|house|light|
      finance, republican guard, party planner|wall|planning|hire|venue|caterer, third|second|first|working|dinner|
      birthday|christmas|wedding|hen|office|contracting|interested|relying|multi party, right hand|now|after|away|of
      way|first, left school|university|home, left the|a|his|her company|school|firm|team|job|bank|army|office|house|
      room, left handed, momentum trading|of, revolutionary product|approach|design|technology|road|method, radical
      redesign|overhaul|change,
      political science|sciences|correspondent|journalist|editor|history|philosophy|economy|cartoonist|theory|studies|
      risk|analyst|adviser|communication|communications|geography|advertising, politics student|teacher|degree|lecturer|
      tutor|graduate|department, a level politics, politics a level, taught|teaches|teach|teacher|studied|studying|read
      .. politics, office politics, voted|elected best|employee|player|captain|off|most|onto|by|to the board|treasurer of
      the parents, candidate for the? post|role|position|job|vacancy|vacancies|promotion|interview, republic of,
      socialist realism|architecture, communist era|architecture, union
      rep|member, progressive web|lenses|rock|discount*|improvement|muscle, independent consultant|contractor,
      nationalist movements in, civil service|servant, campaign manager for|manager, marketing|
      advertising|email|sales|fundraising|ad|crm|drilling|launch|vaccination campaign*, protest* software,
      demonstrated|demonstrates|demonstrating|demonstrate a|strong|great|real|excellent|leadership|ability|the|how|
      that|new|good, product|live|technical demo*, military march, march 20*, march 19*, in march, rally driver|
      driving|car|co|championship|team, cross party, partisan crowd, right wing|winger back|forward|of, left wing|
      winger|back|wing forward|of the|back, activist investor*|shareholder*, anarchic humour, militant about,
      conservative in the best|with|by temperament|dresser|driver|planner|forecaster, tory burch|island, cannot
      sit for, sit for long|hours, donor relations|management|database|kidney, union over brexit, to a|the Labour|Tory|
      Conservative MP|mp|minister, donor kidney, adviser|aide|researcher|assistant|speechwriter .. MP|mp|minister|
      senator, private|diary secretary to|of .. mp|minister|peer|senator|leader, Labour inspectorate|Inspectorate|
      ministry|Ministry|office|
      Organization|Organisation|party wall, liberal with|use|doses|helpings|arts|studies|
      sprinkling, campaigned for a? new? canteen|playground|library|crossing|cycle|better|longer|improved, campaign
      manager|for|management google|email|ads, panel on populism, moderated|interviewed|covered|reported|taught|
      translated|photographed|filmed|catered|studied|analysed|analyzed|researched|lectured .. populism|fascism|
      politicians|ministers|communism|socialism|marx|party|parties|elections|politics|far|brexit|trump|tory|tories|
      conservative|labour|democrats|republicans, vip|catering|security|staging|events|event|press|technician|steward at|
      for|of|party? .. conference|convention|conferences, press releases|speeches|speech for|of ... mp|
      minister|peer|senator, researcher|intern|clerk|aide|caseworker|driver|pa|assistant|adviser|advisor|speechwriter|
      translator to|for|of a?|an?|the?|two? .. mp|mps|minister|peer|senator|congressman|congresswoman|ministers|
      politicians|mep, labour ward|market|lawyer|
      inspector|code|court|costs|relations, party planner|wall|bags|supplies|food|tent|band|hire, political science|
      scientist|risk|cartoonist|correspondent|editor|journalist|history|economy|theory|geography|consultant|sociology|
      philosophy, radical candour|redesign|simplification|surgery|innovation|idea|prostatectomy, green energy|belt|
      fingered|finance|bonds|keeper|building|grocer|room|space|spaces|roofs, left|right wing of|back|winger, right
      department|time|people|tools|direction, left luggage|hand|office, rallied the|his|her team, liberal use, votes
      with @his head|feet, voted best|employee|most|by|player|top, stood for|ran parent|school governor|governors,
      lobbyist, social worker, voting systems|system|machines|software, voter registration website|database, born
      campaigner for, prime mover|minister s office, letters page, council tax, cabinet maker|maker|making, left right
      and, judge appointed, union of two, trail of two, right hand man, campaign trail of two|press, independent
      financial|adviser|auditor, voted for the|a|an|our|my open|layout|best|new|employee|proposal|office|budget,
      president of the chess|club|choir|society, caricatures of, picket line a cafe, left the party early|at|around|
      before|with, party early
    `,
  },
};
