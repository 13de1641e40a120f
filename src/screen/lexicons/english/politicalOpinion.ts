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
      expelled|supports|supported|support|backs|backed|canvass*|campaign*|leaflet*|stood|stands|ran|standing|
      running|elected|sits|sat|knocked|doorknock*|volunteer*|donates|donated|gave|funded|loyal|belongs|belonged|
      rejects|opposes|opposed|hates|loathes|despises|admires|sympathises|sympathizes|sympathised|sympathetic|close|
      hostile|leans|allegiance for?|as?|from?|to?|on?|with?|of?|in?|at?|a?|the?|an? .. party|Labour|Tories|Tory|
      Greens|Green|Conservatives|Conservative|UKIP|SNP|Momentum|Liberal|Democrats|Republicans|Republican|DUP|SDLP|
      Trump|Brexit|Corbyn|Macron|Farage|Sanders|Biden|Obama|Clinton|Johnson|Thatcher|Sunak|Starmer|Reform|Remain|
      Leave|government|left|socialists|communists|monarchy|independence|capitalism|regime|far|unionists|
      nationalists, on the .. ticket|list, socialist|communist|green|labour|conservative|tory|liberal|republican|
      democrat|democratic|independent|nationalist|ukip|snp councillor|candidate|mayor|voter|activist|mp|mep|member|
      supporter|senator|alderman|canvasser|club|association|ward, parliamentary candidate, local party, party
      branch, party leaflets, far|extreme|radical|hard right|left, left|right leaning|wing|winger|wingers|of centre,
      left of center|centre, pro|anti brexit|eu|european|life|choice|abortion|immigration|immigrant|independence|
      nuclear|war|fascist|fascism|capitalist|capitalism|palestinian|israel|russian|putin|trump|government|monarchy|
      vaxxer|apartheid|globalisation|establishment|islam|racist|death|gun|hunting|fracking|austerity|deportation|
      racism, neo nazi, social democrat, christian democrat, unionist councillor, conservative voter, liberal
      democrat*, lib dem|dems, democratic socialist*, white supremacist, alt right, tea party, black lives matter,
      extinction rebellion, just stop oil, insulate britain, occupy movement|wall|london, fridays for future, stop
      the war, momentum activist|group, hope not hate, militant tendency, greenham common, campaign for nuclear
      disarmament, amnesty letter, yellow vest*, gilets jaunes, demonstrated|demonstrates|demonstrating|demonstrate|
      marched|marches|marching|march|rallied|rally|rallies|protested|protests|protesting|protest|picketed|
      petitioned|sit against|for|with|in|at|outside|on, took|takes|taking|take|organised|went|goes|going|attended|
      attends|joined|seen|speaks|spoke|spotted|photographed part? in?|to?|at?|on? .. demonstration*|demo|demos|
      protest|protests|march|marches|rally|rallies|sit|blockade|picket, peace march, pride|women s march, political
      views|opinions|opinion|beliefs|belief|convictions|affiliation|affiliations|allegiance|activism|activist|
      leanings|leaning|sympathies|stance|refugee|prisoner|exile|engagement|commitment|asylum|party|dissident|
      involvement, politically active|engaged|neutral|committed|left|right|conservative|minded|homeless|close|
      unaffiliated|to|involved|non, no politics|political, not|never|isn political, opposition activist|politician|
      figure|movement|member, exiled for, supports|supported|backs|backed|favours|favoured|opposes|opposed|against|
      believes|wants|advocates|campaigned|campaigns|campaigning|campaigner|lobbied .. independence|brexit|leave|
      remain|abolition|abortion|immigration|nationalisation|monarchy|palestine|reunification|border|republic|
      devolution|referendum|secession|disarmament|government|death|fracking|hs2|airport|euthanasia|reparations|
      suffrage|universal|annexation|invasion|war|wealth, scottish|welsh|catalan|united|irish independence|
      reunification|ireland, sinn fein, plaid cymru, fianna fail, fine gael, green party, labour party, conservative
      party, communist party, socialist party, workers party, republican party, democratic party, reform uk, reform
      party, brexit party, alliance party, liberal party, scottish greens, five star movement, front national,
      national front, national rally, en marche, people before profit, social democrats, solidarity movement,
      british national|english defence party|league, new democratic party, bloc quebecois, parti quebecois,
      democratic unionist*, ulster unionist*, die linke, golden dawn, lega nord, alternative for germany, respect
      party, women s equality party, young conservatives|labour|liberals|communists|socialists|greens|fabians,
      fabian society, bow group, primrose league, monday club, tribune group, campaigned|campaigner|canvassed|
      canvasses|canvassing|leafleted|leafleting|door against|for|on|knocking|in, letter to his? mp, @his vote,
      chained himself|herself to, glued himself|herself, conscientious about, swing voter, floating voter, polling
      agent, electoral agent, election agent, democrat since, registered republican|democrat|independent, right|left
      wing veiws|views, hard|far|extreme|radical|centre left|right, far|hard|extreme left|right, marched|marches|
      march against|for .. war|cuts|austerity|trump|brexit|climate|pension|reform, leaflet|leaflets|delivers|
      delivered|handed|hands out? .. for .., capitalism must|should|has, abolish|abolished|abolition .. monarchy|
      capitalism, capitalism, signed|signs|sign|started|launched the|a|an petition|petitions against|for, federalist
      and|since|by, member of volt|momentum|pirate|plaid|forza|ciudadanos|likud|meretz|yabloko|solidarnosc, card
      carrying communist|socialist|member|tory, mp|mep for, volt, young fabian|labour|tory|liberal|communist|
      socialist|green|republican|democrat, fabian, left|right leaning, heckled|egged the|a|an prime|minister|
      president|chancellor|politician, threw .. at a|the minister|president|politician|mp, monarchy should|must|
      ought, donor|donated|donates|gave|contributed to .. campaign|party|movement, organising|organizing|organised|
      canvassing|volunteering|leafleting|phone|knocking for podemos|obama|clinton|trump|sanders|the|syriza|momentum|
      vox|lega, repeal the eighth, repeal campaign|movement, against|for|about|on immigration|abortion|gay marriage|
      nuclear|israel|palestine|fracking|migration|migrants, letters to the editor, should be abolished|nationalised|
      banned|deported, shut the borders, build the wall, climate strike|strikes|activist|protest|camp|march, tree
      sitter, squatter, peace camp, peace movement|activist, human rights activist, refugee activist, anti
      apartheid, poll tax, council|parliament as|for a|an|the .. republican|independent|green|labour|socialist,
      stood|stands|stand|ran|standing|running|elected|sat|sits as|for an?|the? .. council|parliament|mp|mep|senate|
      congress|labour|conservative|tory|greens|green|socialist|communist|liberal|democrat|republican|ticket|
      candidate|councillor|list|party|independent, quit|left|joined|supports|backs|backed|votes|voted|campaigned|
      canvassed|stood|expelled from|for|by? Vox|Podemos|Syriza|Fidesz|Likud|Lega|AfD|BJP|ANC|Volt|Plaid|Alba|Fianna|
      Fine, baathist|peronist|fascist|communist|nazi|stasi|francoist|putinist|ceausescu minister|official|general|
      informer|past|family|parents|father, conservative|liberal|republican|radical|progressive|activist|democrat|
      political since, marxist|anarchist|trotskyist|fascist|nationalist|socialist|communist|libertarian newsletter|
      blog|magazine|paper|group|cell|party|collective|bookshop|circle, refuses|declines|refused to vote, chairs|
      chaired|chair|member|treasurer|secretary|president|runs|ran of? the? local|county|constituency|district
      Conservative|Labour|Liberal|Republican|Democratic|Tory|Green association|party|branch|club|committee,
      conservative|labour|tory|republican|democratic association|club, views are|were well? .. right|left, well to
      the|his right|left, worked|works|volunteered unpaid? on|for .. obama|clinton|trump|sanders|biden|harris|
      corbyn|macron|farage|johnson s? campaign, obama|trump|clinton|sanders|biden|corbyn|macron s campaign, maga,
      anti fracking|pipeline|austerity|war|globalisation|racism|fascist protest|protests|march|rally|camp|activist|
      campaign
    `,
    trait: `
      leftist*, rightwing*, leftwing*, activist, militant, trotsk*, eurosceptic*, brexiteer*, remainer*, leaver,
      europhile, trumpist, thatcherite, corbynista, blairite, marxist*, leninist, trotskyist*, trotskyite, maoist,
      stalinist, neonazi, royalist, monarchist*, libertarian*, anarchist*, anarcho*, separatist, jacobin, gaullist,
      peronist, zionist*, anticapitalist*, antifascist*, ecosocialist, secessionist, sovereigntist, islamist,
      chavista, castrist, tory, tories, bolshevik, supremacist, identitarian, antifa, maga, cnd, apolitical,
      dissident, NDP
    `,
    topic: `
      Labour, Tory, UKIP, SNP, DUP, SDLP, AfD, CDU, SPD, CSU, BNP, EDL, GOP, Greens, Conservatives, Republicans,
      Democrats, Republican, Democrat, Momentum, UDI, MoDem, brexit, activism, thatcher*, corbyn*, trump*, farage,
      lenin*, mao, che guevara, guevara, putin, orban, erdogan, chavez, castro, bernie, macron*, melenchon, marxism,
      euroscepticism, communist*, socialist*, nationalist*, fascist*, reactionary, nazi, suffragette, populist, Vox,
      Podemos, Syriza, Fidesz, Likud, Meretz, Lega, Ciudadanos, AKP, HDP, CHP, BJP, ANC, PSOE, PVV, VVD, CDA, ÖVP,
      FPÖ, SPÖ, Aontú, Aontu, Baathist, Baath, Peronist, Fianna, Alba, Respect Party, Volt
    `,
    hint: `
      conservative, liberal, republican, radical, progressive, activist, democrat, political
    `,
    mask: `
      labour law|market|ward|costs|force|relations|intensive|shortage*|inspector|economist|economics|court|exchange|
      productivity|camp|day|office|code|agreement, Labour|labour Law|law|Court|court|Inspectorate|Day, conservative
      estimate*|approach|design|forecast*|accounting|about|in|investor|with|dress*|investment, liberal arts|use|
      profession*|studies|doses, green belt|energy|building|field|roof|space*|tech|bond*|fingers|card|house|light|
      finance, republican guard, party planner|wall|planning|hire|venue|caterer|to, third|second|first|working|
      dinner|birthday|christmas|wedding|hen|office|contracting|interested|relying|multi party, right hand|now|after|
      away|of way|first, left to|the|a|his|her|for|in|school|university|because|when|after|on handed|company|school,
      momentum trading|of|in, revolutionary product|approach|design|technology|road|method, radical redesign|
      overhaul|change, political science|sciences|correspondent|journalist|editor|history|philosophy|economy|
      cartoonist|theory|studies|risk|analyst|adviser|communication|communications|geography|advertising, politics
      student|teacher|degree, politics, office politics, voted|elected best|employee|player|captain|off|most|onto|
      by|to the board|treasurer of the parents, candidate for|of|was, republic of, socialist realism|architecture,
      communist era|architecture, union rep|member, progressive web|lenses|rock|discount*|improvement|muscle,
      independent consultant|contractor, nationalist movements in, referendum on, civil service|servant, campaign
      manager for|manager, marketing|advertising|email|sales|fundraising|ad|crm|drilling|launch|vaccination
      campaign*, protest* software, demonstrated|demonstrates|demonstrating|demonstrate a|strong|great|real|
      excellent|leadership|ability|the|how|that|new|good, product|live|technical demo*, military march, march 20*,
      march 19*, in march, rally driver|driving|car|co|championship|team, cross party, partisan crowd, right wing|
      winger back|forward|of, left wing|winger|back|wing forward|of the|back, activist investor*|shareholder*,
      anarchic humour, militant about, conservative says|in the best|with|by temperament|dresser|driver|planner|
      forecaster, tory burch|island, cannot sit for, sit for long|hours, donor relations|management|database|kidney,
      union over brexit, to a|the Labour|Tory|Conservative MP|mp|minister, donor kidney, adviser|aide|researcher|
      officer|assistant|secretary|speechwriter .. MP|mp|minister|senator|Labour|Conservative|Tory, Labour
      inspectorate|Inspectorate|ministry|Ministry|office|Organization|Organisation|party wall, conservative says
    `,
  },
};
