import type { Lexicon } from '../../Lexicon.js';

/** How affairs, habits of the bedroom and abstinence are talked of: slang, euphemism, officialese, gossip. */
export const englishSexLifeTalk: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    statement: `
      pop|pops|popped|popping|nips|nipped|slips|slipped|creeps|crept|sneaks|sneaked round|into|over to? a|the|his|her
      .. s bed, and|she|he|they the|his|her|a? nanny|secretary|intern|boss|manager|auditor were|was found|caught|
      discovered in the? pool|boat|summer|green house, had|has two|three|four|five|six|seven|ten lads|blokes|girls|
      women|men|lovers that|this|in|a|last month|week|summer|year|season, afternoons|nights|lunchtimes|mornings
      together, no passenger|guest|bridesmaid|intern|nurse|secretary|woman|man|wife was|is safe, second boyfriend|
      girlfriend, illicit|physical|bodily|adulterous relations|relation|relationship|contact with, live in lover,
      extra marital|extramarital affair|relationship|relations|relationships|sex|activity|romance|liaison|adventures|
      fling, had|has|got|get|getting|having|have a root|pash with|at|on, pashed|pashing|pash the|a|his|her|with,
      rooting|rooted|roots his|her|the|a|around|half boss|mate|missus, bonk ban|breach|with, ben ten|tens, sugar
      mummy|mummies|mama, side|secret hen|chick|wife|husband|hustle boyfriend?, runs girl|girls, ashawo, wayward with|
      woman|women, skirt chasing|lifter, cops an eyeful, got his|her oats|hole|jollies, had|got|gets|getting his|her
      way with, his|her way with women|the, way with the ladies, bun in the oven by, shotgun wedding, in the family
      way by, had to get|be married, gymslip, back door man, casting sofa, honey pot, mistress and|or wife, wife and
      mistress, wife and his lover, husband and lover, keeps him|her warm|company at night, warm|warms|warmed|warming
      @his|the|each|someone|somebody bed|others|sheets, kept @his|the bed warm, night shift in|with @his bed|the boss,
      sleeping arrangement|arrangements with|caused|changed, sleeping partner in the literal|other, in both senses|
      every sense a sleeping, marital|domestic|matrimonial infidelity|misconduct|fault|lapse|indiscretion, matrimonial
      offence|fault, criminal conversation, alienation of affection|affections, conduct unbecoming ... wife|affair|
      adultery|lover, fraternised|fraternisation|fraternization|fraternising with, fratern* with a|an|his|her
      subordinate|private|recruit|trainee|junior, social misconduct, relationship|affair ... not declared|disclosed|
      undeclared|undisclosed, undeclared|undisclosed|unreported|unprofessional|inappropriate relationship|relations|
      romance|affair|intimacy, failed to declare|disclose a|the|his|her relationship|affair|liaison, abuse of trust
      ... affair|relationship|sex, breach|broke|breached|against no fraternisation, open|honest|frank|candid about
      @his lovers|kinks|affairs|fetish|porn|threesomes|swinging|celibacy|sex, sexual history|encounter|encounters|
      partner|partners|adventure|adventures|conquest|conquests|fantasy|fantasies|release|frustration|tension|
      chemistry|performance|stamina|prowess with|on|at|in|is|and|between, sti|std|clap|crabs|gonorrhoea from a|his|
      her|sleeping, caught the clap, gum clinic after, plan b after, abortion after a|an fling|affair|one, name on a
      toilet|lavatory wall, black book of|full, little black book, phone full of, trophies of his|her, collects women|
      men|lovers|hearts, love them and leave, loves them and leaves, love em and, wham bam, hit it and, pump and dump,
      catfish*|catfished by|on, cybersex, cyber sex, sexcam, sex chat|chats|chatroom|chatrooms|calls, premium rate
      lines|numbers, cammed|cams for|on, sells|sold|selling feet|nudes|knickers, sells|sold|selling her|his used
      underwear|knickers, feet pics, worn knickers|underwear, nudist|naturist weekends|holiday|holidays|beach|club
      every|with|member, skinny dip*|dipping, streaked|streaks|streaking across|at|naked, mooned, had|have|has|having|
      haves it off|away, had|have|has|having it off|away with|in|during|behind, had|having relations with|in|of|
      before, no longer have|had|has relations|sex, had|has|have|with no relations with|of|for|since|in, hasn|haven|
      hadn had relations|it|sex|any|anyone, premarital|pre|extra marital? relations|intimacy, more than friends|
      colleagues|flatmates|housemates|neighbours, more than just? good? friends, became|become|becoming lovers, @be|
      as|been|once|briefly|secretly lovers, lovers for|since|until|during ... year|years|months|summer|university|
      placement|training|secondment, ex lovers, two|three|four|several|many|various|numerous|successive lovers, kept|
      keeps|keeping|keep|took|takes|taking|take|had|has a|another|his|her|younger|secret|two? lover|lovers, the owner|
      boss|manager|director|skipper|captain s? lover, as @his|the .. lover, as the .. s lover, together|lived|live|
      living as lovers, lover in|of|from|at|who Knightsbridge|every|town|london|paris|years|two, paramour, paramours,
      bit of stuff|skirt|rough|fluff|crumpet, in bed with half|most|one|two|everyone|someone, in|into|out of|from
      somebody|someone|anyone|somebody|everyone|everybody s bed, in|into|to|from|through|via the|his|her|my .. s bed,
      in|into|to|from|of|out bed of|with|together|naked|last|that|by|the|his|her|our director|manager|boss|secretary|
      nanny|housekeeping, into bed with|together, jump|jumps|jumped|jumping|fell|falls|fall|falling|tumbled|hopped|
      hops|hopping|leapt|climbed into bed, go|goes|went|going|gone to bed with|together, took|takes|taken|take|taking
      to bed, took|takes|taken|take|taking him|her|them|half|several|two|one|many .. to bed, who|whom he|she took to
      bed, bed hop*|hopper|hopping, bedhop*, beds a|the|different|everyone|anyone|anything|juniors|clients|colleagues|
      interns|guests|temps|women|men|half, beds and forgets|leaves|dumps, who beds, bedding a|the|his|her|any|one|two|
      half|everyone|anyone|colleagues|clients|interns|guests|them|juniors|temps|women|men|sisters|bridesmaids|
      passengers|students, is|was|been|be|denied|denies|caught bedding, bedded a|an|two|three|several|half|most|his|
      her|the|one|every|many, shared|share|shares|sharing @his|the|a bed|bunk|berth|mattress|duvet with|for|nightly|
      every ... most|colleague|boss|client|lover|married|captain|director|stranger|merger|winter|summer|years|night|
      week, shared a tent|cabin|room|bunk|hammock and rather|more|then|a, shared|share beds, a room and a bed, bed
      was|is|were shared|never|seldom|rarely|hardly, bed is|was never|seldom|not cold|empty|safe, no|every woman|man|
      buyer|wife|girl|passenger s bed|honour|virtue is|was safe, no .. bed is|was safe, bedfellow, bedfellows, bed
      mate|mates|partner|partners, bedmate*, marriage bed, loveless bed|marriage, separate beds|bedrooms|rooms at
      home|for|since|now|these, bunk every night, found|discovered|caught in @his|the|a bunk|bed|cabin|berth|sleeper|
      tent|lap|arms, girl|woman|man|boy|lover|lady|wife|fella|bloke in each|every|any|all port|ports|layover|stop|
      city|depot|harbour|posting|airport|town|country|village|branch|office, different|new|another donga|bed|tent|
      cabin|bunk|man|woman|girl|guy|fella|lad|guest|backpacker|bedfellow|partner|lover|companion every|each, in and
      out of a? .. bed|beds|donga|every, takes|took|taking|bring|brings|brought|pulls|pulled a? new|different|another
      man|woman|girl|guy|lad|fella|backpacker|stranger, never|seldom|rarely|hardly goes|went|go|going|left|leaves|
      home? home|alone alone, goes|go|went|going home alone|with a|someone|somebody, go|goes|went|gone home with, in
      @his .. bed each|every|most, bed|bunk|tent|room|cabin|arms each|every|most night|nights|week|weekend, has|had|
      have|with|keeps|kept two|three|four|several|a women|girls|men|lads|blokes|string on|in|at the? go|go|once|time,
      two|three|four|several|multiple women|men|girls|lads|fellas|blokes|girlfriends|boyfriends|gents|gentlemen at|on
      a|once|the|one time|go|once, dated|dates|dating|juggled|juggles|juggling|strings|stringing two|three|four|
      several|multiple|many|both women|men|girls|guys|lads|boyfriends|girlfriends|lovers, second boyfriend|girlfriend|
      household|family with|in|for|across|by|on, first and|boyfriend|girlfriend fully informed, lives|lived|living|
      live|sleeps|shares with|between @his? two|three|both|four women|men|girlfriends|boyfriends|wives|husbands|
      lovers|partners, living with|while|whilst a third|another, kept|keeps|keeping|keep|maintains|maintained|
      supports|supported|runs|ran|had|has a? second|secret|parallel household|family|wife|woman with|in|across|by|at,
      kept|keeps|keeping|keep|installed a|his|the|two|another|her|some .. woman|girlfriend|boyfriend|mistress|lover|
      toyboy, girlfriend|boyfriend with|in|on .. @his|the wife|husband|side s full|knowledge|blessing, with @his wife|
      husband|partner s full? knowledge|blessing|consent|permission, side piece|chick|girl|guy|man, sidepiece,
      situationship, situationships, friend|friends|freind|freinds|mate|fwb w|with benefits, fuck|shag|bonk|sex|cuddle
      buddy|buddies|friend|friends|mate, fuckbuddy, booty call|calls, no strings sex|fun, NSA fun|only|sex, netflix
      and chill, one night stands|stander|only|together|thing, one nighter|nighters, night of|passionate passion|
      night, passionate|drunken|torrid|steamy|notorious|naughty|dirty|illicit night|nights|weekend|weekends|afternoon|
      afternoons|summer with|w|in|of|at, dirty|naughty weekends w|with, nights|night|afternoons|weekends|weekend|weeks
      they|he|she|i spent|had|shared together|with|in, nights|afternoons together in|at|on, spent|spends|spend|
      spending the|a|an|most|his|her|many|several|one|every .. night|nights|afternoon|afternoons with an|a|the|one|
      another|his? agency|temp|guest|student|stranger|escort|lover|wife|girl|intern|colleague, spent|spends the night
      of ... with, nights with|w the|a|his|her|an|@his wife|husband|girlfriend|boyfriend|boss|fourth|intern|student,
      his|her|my|their|our nights|night in pattaya|angeles|bangkok|amsterdam|manila|phuket|hamburg|tijuana|prague|
      soho, night together|with meant|was|ended|reached, their|our|my|his|her one|single|first|only night together|
      with, one time|off thing, a thing|fling|something|moment with|w|between|for the|a|his|her|@his|one|another area|
      rep|boss|manager|team|intern|colleague|client|leader|married, had|has|have|having|was|brief|little|short|long|
      steamy|their|physical|that thing|something with|w|between|in|going, brief|short|purely|strictly|mostly physical,
      purely|strictly|entirely physical|carnal|sexual thing|and|relationship|link|arrangement|only|nothing, something|
      anything|nothing|whatever happened|went on? between them|him|her|us, something going on with|between, that
      business|episode|escapade|antics with|involving the|a|his|some skipper|nanny|secretary|barmaid|maid|au|intern|
      stable, that business with, carry on|ons|ings with, carried|carrying|carries on with|an|a|for|together|all|
      behind, goings on in|with|at|between, at it behind|like rabbits|the, were|was|been at it in|on|with|behind|all|
      every|over the|a|her|his, gets|got|getting|get frisky|jiggy|steamy|handsy|undressed w|with|in|at|on, got|gets|
      getting laid|frisky|jiggy, lucky in every, got lucky in|w, got|gets|get|getting|hasn|hasnt|never had|got|has?
      his|her|a leg|legs|end over|away, leg over, legover, end away, rocks off, a bit of how|hows|hanky|rumpy|slap,
      how s your father, slap and tickle, roll|romp|tumble in the hay|sack|woods|back, in the sack|buff with|he|she|
      and|they, romp, romps, romped, romping, fumble|fumbled|fumbles|fumbling|grope|groped|clinch|quickie in|with|at,
      fumble, quickie, quickies, knee trembler, heavy petting, got|get|getting|went|gone to|past third|second|first
      base, makes|making|made out with a|the|his|her|another, make|makes|made|making ... love to|with|on|in, making
      out, made out and, necking|snogging|canoodling|petting|smooching|frolicking, cavort*, copulat*, fornicat*,
      coitus, coital, procreat*, congress with, carnal knowledge|relations|congress, knew|known|know|knows|knowing
      carnally|every|many|in the|her|him? biblical|sense|lady, in the biblical sense, known to every|most lady|woman|
      barmaid|working, lady|ladies|woman|women|girl|girls of easy|loose|negotiable|ill virtue|morals|affection|repute,
      conceived their|our|his|her|the|on|in|at|during, knocked|knocking up the|a|his|her|one|two receptionist|
      secretary|girl|girls|nanny|maid|barmaid|student|colleague|intern, knocked her|someone|somebody up, got|gets|
      getting ... pregnant, put|putting in|up the club|duff|family, up the club|duff|spout, fathered|fathers|sired|
      sires|begot a|an|two|three|four|another|his|several|the children|child|son|daughter|twins|baby with|by|outside,
      fathered|sired ... outside|mistress|secretary|secretaries|colleague|intern|nanny|maid|au|wedlock, has|have|had
      a|an|two|three|one|another child|children|son|daughter|baby|kid|kids by|outside|out, child|children|son|
      daughter|baby|kid|third|twins|second by|with our|the|a|his|her|an|former|two au|nanny|mistress|secretary|
      colleague|neighbour|lover|maid|cleaner|ex|student|boss|caterer|intern, third|second|another by our|the|his|a
      former|au|nanny, out|outside of? @his? wedlock|marriage, born on the|other wrong|side, wrong side of the
      blanket, love|secret|bastard|natural|illegitimate child|children|son|daughter|baby|offspring, aren|arent|are|
      isn|isnt|not not? @his|the husband|wife s|child|baby|kids, who the father is, cited|named|citing as|a co
      respondent|correspondent|corespondent, co respondent, corespondent, divorce cited|named|after|over|because ..
      adultery|infidelity|affair|mistress|lover, adultery with|led|ended|cost|came, committed|commits|committing|
      alleged|alleging|admitted|proved|proven adultery|bigamy, an adulterer|adulteress, two times|timed|timing|timer|
      timers|timing|time his|her|@girl|@boy|with|the, twotim*, cheats|cheated|cheating|cheat|cheater on|with|w @his|
      the|a|two|both|every, double life with|of|in|between two|a|his|her|several, plays|played|playing away behind|
      while|with|from|when|every|at, fools|fooled|fooling|screws|screwed|screwing|shags|shagged|tomcatting|running
      around behind|on @his, whoring, wenching, tomcat*, tarting, whore, whores, whorehouse*, strays|straying|stray|
      strayed from|with|again|once, keeps|kept|has|never|often|once straying|strayed, not|never looked|look|looks|
      touched|wanted at|a? another|other|any man|woman|women|men, eyes for|only|on his|her|one|other|every wife|
      husband|woman|man|women, faithful to the same|one woman|man|girl|lad, faithful husband|wife|throughout|since,
      been|remained|remains|stayed|stays|always|never|not|entirely|strictly|quite faithful|unfaithful to|in|all|
      throughout, once|never|not|serially|repeatedly|constantly|chronically unfaithful, same woman|man|partner since|
      for school|thirty|twenty|forty|all|fifteen, only ever|one|known|slept|been one|with|woman|man, only one|man|
      woman|partner in|his|her|my, one woman|man man|woman, can|could|cannot|couldn|can|never|unable|didn t|not|to?
      keep @his trousers|pants|zip|flies|fly|belt|knickers|skirt, keep it|himself in|zipped @his? trousers|pants,
      keep|keeps|kept @his trousers|pants|zip|hands|fly|flies, trousers|pants|knickers|tights|underwear|skirt|shirt|
      blouse|bra off|down|round|around|inside|undone|unzipped|up, shirt inside out, bra found|left|under|in,
      underwear|knickers|lingerie|condom|condoms|mattress|boxers|negligee|handcuffs found|left|under|in @his|the? cab|
      drawer|locker|cabin|desk|car|office|van|bed, unclothed, half naked|dressed|undressed, in|the act|flagrante
      delicto|together, in the act, compromising|indecent|amorous position|positions|circumstances|embrace|clinch|
      photographs|act, tape|video|footage|photographs|photos of him|her|them and|with|in a|an|the, leaked|stolen|
      hacked|nude|steamy|saucy|raunchy|racy|explicit tape|tapes|photos|photographs|video|videos|texts|pictures|snaps,
      tape|video|footage of|showing him|her|them and|with, taped|tapes|filmed|films|recorded|videoed|videos @his
      nights|lovers|girlfriend|boyfriend|conquests|exploits, sexted|sexts|sexting|sext, sexter, dick|cock|nude|naked|
      topless|bum|knicker pic|pics|selfie|shot|shots|snap|snaps|photographs|photograph, nudes of|to|on|from|leaked|
      for, love letters|notes|emails|texts ... to|from|with|found married|wife|husband|colleague|lover, walked|walks|
      walking in on|them|half, caught|found|seen|spotted|surprised|discovered in|with|by|at|on|leaving|going|having
      ... bridesmaid*|undressed|naked|flagrante|pavilion|tryst|embrace|honeymoon|brothel, seen|spotted|caught|noticed|
      filmed|photographed leaving|entering|coming|going|slipping|creeping|sneaking|visiting|into|outside|in|at ...
      hotel|motel|suite|flat|room|bedroom|house|brothel|windows|wife|husband|sauna|massage|strip|club|dawn|cabin|tent|
      parlour, seen going into, leaving|left|creeping|slipping|sneaking the guest|honeymoon|hotel|bridal|her|his|a
      house|suite|room|bedroom|flat with|at, honeymoon|bridal|hotel|penthouse suite|room|bedroom|rooms with|together|
      two|after|paid|at|for|bills, paid|pays|pay|paying|booked|settled for? the? hotel|hotels|rooms|girls|sex|company|
      women|men|love|affection|pleasure, hotel|motel|rented|borrowed room|rooms|flat with|together|for|by|on an|the|a|
      his|her|their|trysts|afternoons|hour, walls|wall ... thin|not|quiet|paper, she|he|they|lovers were|was not
      quiet, noises|moans|moaning|screams from|through|in|of|next|pleasure|the|his|her wall|room|bedroom|cabin,
      upstairs|home|back|off|to with a|afterwards|after|his|her|the|different room|woman|man|someone|bridesmaid,
      keeps|kept|left sounds|the|everyone awake with|every, in the back|rear of|seat the|a|his|her van|transit|car|
      taxi|bus|library|ambulance|lorry|minibus|truck|with, behind the bike|bikes|sheds|scenes|bins, potting shed|pool
      house|boat shed|boiler with|together, back|rear seat with|of, got|gets|won|earned|landed ... on @his back, on
      her|his back they|to|and|is, slept|sleep|sleeps|sleeping|bonked|shagged|screwed|flirted|worked his|her|their way
      to|up|through|into|round|around|across, worked|works|working his|her|their way through the|half|most|all|every|
      our instructors|interns|crew|department|office|staff|secretaries|nurses|women|men|girls|lads, got|gets|earned|
      won|landed|owes|bought ... through|on|in|between|by|via ... bed|back|sheets|bedroom|favours|mattress, horizontal
      promotion|promotions|negotiations|jogging, mattress promotion|actress, trade|trades|traded|trading|exchange|
      exchanged|swap|sold sexual? favours|favors ... sleeper|cab|women|men|bed|truck|drivers, obliged several|the|
      many|wives|them, God|god s gift to women|the|wives|men|girls|nurses, gift to women|the|wives, of @his|three|two|
      many|five|several? hundred? conquests, count|counts|counted|counting|lists|listed|tallies|keeps|scores|rates|
      rated @his|a|the conquests|lovers|bedfellows|tally|list|scorecard|women|men, body count, bodycount, a list|
      tally|scorecard|spreadsheet|diary of the?|@his? women|men|lovers|conquests|girls|partners|bedfellows, hundreds|
      scores|dozens|legions|plenty|string|succession|procession|parade|trail|harem|bevy of women|men|lovers|
      bedfellows|girlfriends|boyfriends|girls|liaisons|affairs|conquests|hearts|flings|dalliances|romances, string|
      series|succession|trail|history of liaisons|affairs|one|flings|dalliances|broken|romances|entanglements|
      indiscretions|lovers, as many women|men|girls, women a|per year|month, goes|gets|got|went through two|three|
      several women|men|girlfriends|boyfriends|girls|lovers|secretaries, three|two|four|five|several broken
      engagements|marriages, broken engagement|hearts, breaks|broke|broken|breaking hearts|engagements|homes|
      marriages|families, left|leaves|leaving|abandoned @his|the wife|husband|family|fiance|fiancee|partner for a|his|
      her|the tennis|younger|secretary|nanny|colleague|trainer|student|model|boss|neighbour|au, left him|her|them|the
      for a|his|her|another|the tennis|coach|younger|secretary|colleague|neighbour|model|student|nurse|man|woman, ran|
      run|runs|running|going|went|made|took off with, ran|run|running|eloped|bolted|absconded off? with|to the|his|
      her|a young|cellar|hand|coach|nanny|model|dancer|tennis|barmaid|curate|groom|trainer|colleague|student, took|
      takes|taken|taking up with, took|takes|shacks|shacked|cohabited up? with|together in|the|a|his|her ladyship|
      lordship|barmaid|gardener|married, fell|fallen|falls|fall bodily|from|pregnant|for|into grace|by|bed|temptation|
      sin, fallen woman|women, bodily with, bodice ripper, sins of the flesh, pleasures of the|flesh|bed|bedroom, of
      the flesh, temptation|temptations of the flesh|body, seduced|seduces|seducing|seduction of|the|a|an|his|her|by|
      every|two chairman|daughter|wife|husband|boss|intern|student|pupil|nanny|client|director|colleague|colleagues|
      son|mother, seducers, seductress, temptress, siren|vamp who, femme fatale, lady killer, maneater, man mad|eater|
      hungry, man crazy, boy mad|crazy, girl mad, woman mad|iser|chaser, sperm happy, bedroom eyes|games|adventures|
      tastes|life|athletics|acrobat|antics|prowess|skills|talk|secrets|preferences, in the bedroom, between the|his|
      her sheets|covers, under|beneath the covers|duvet|sheets with, sexual appetite|appetites|tastes|taste|
      orientation? is|are, sexual appetites|tastes|proclivities|peccadilloes|urges|needs|prowess|deviance|deviant|
      gratification|services|antics|awakening|healing|stamina|charisma, tastes are|were|run|ran vanilla|to|kinky|
      unusual|exotic|peculiar, vanilla in bed|the|sex bedroom|bed, vanilla sex, sexually vanilla, appetite|appetites
      for women|men|flesh|sex, insatiable flirt|lover, insatiable in bed, insatiable sexually, incorrigible flirt|
      womaniser|rake|lech, terrible|incorrigible|outrageous|shameless|insatiable|hopeless|compulsive|constant|
      inveterate|awful|dreadful flirt|letch|womaniser|womanizer|rake|lecher|cheat|philanderer|seducer, flirt who|
      always, ladies|lady|ladys man|killer, bit|something of a|the player|lothario|lad|goer|rake|romeo|shagger|
      slapper|tart|maneater|letch|flirt|stud|slag|ladies, a player, players club, shagger, shaggers, slapper, slag,
      strumpet, hussy, floozy, floozie, nympho, sexpot, roue, casanova on|of|in|and|at|with, romeo of|in|and, lothario
      of, debauch*, licentious*, dissipated life, depraved, lewd*, lascivious*, concupiscen*, priapic, satyr,
      priapism, satyriasis, goatish, old goat, old lech, hound dog, dirty old man, dirty minded, made|makes|making
      passes|advances at|to|towards the|his|her|women|men|female|male|two|a, made|makes a pass|move at|on|towards,
      passes at|and, try|tries|tried|trying it on with|w|all, comes|came|coming on to the|all|every|women|men|girls|
      her|him|staff, hits|hitting|hit on women|girls|men|everyone|the|interns|female|every|waitresses|colleagues, hit
      on him|her, chat|chats|chatting|chatted up women|girls|the|every|men|waitresses, pulls|pulled|pulling|pull a|
      women|birds|girls|lads|blokes|men|someone|bird|different at|in|every|on|most|bird, cops|copped|copping off|a
      with|w|feel, cop off|a, cops|copped off, got|gets|getting off with|w, necked|snogged|shagged|screwed half|most|
      a|the|two|every|his|her, kissed half|most|every|two|three, hooked|hooks|hooking|hook up|ups at|with|in|
      backstage|after|w|every|during|on, hooked up, swipe|swipes|swiped|swiping right|on|through|his, match|matched|
      matches|met on tinder|bumble|hinge|feeld|grindr|ashley|illicit|okcupid|badoo, on|uses|used|through|via|using
      feeld|tinder|bumble|badoo|okcupid|illicit|adultwork|fetlife|fabswingers|happn|pof, killing kittens, torture
      garden, fabswingers, fab swingers, adultwork, illicit encounters, victoria milan, gleeden, seekingarrangement,
      plenty of fish, lovehoney, babestation, chaturbate, camsoda, redtube, xhamster, xvideos, youporn, brazzers,
      fansly, justforfans, stripchat, bongacams, escort reviews|review|site|sites|work, punternet, viva street,
      vivastreet, cuckquean, bull for, soft|full swap|swaps|swapping|swapper, soft swap, swap|swaps|swapped|swapping
      partners|wives|husbands with|on|at|every|twice, host|hosts|hosting couples for|who, let|lets|letting|invite|
      invites another|other|a couple|couples|third in|into|to join, another couple in|to|join|into|with, swinger s|
      party|parties|night|club|weekend|couple|holiday, swingers night|party|weekend|holiday|resort|cruise|site|group|
      scene|magazine, swings|swinging|swung with @his|his|her|other|another|couples, hedonism resort|ii|jamaica, cap d
      agde, play party|parties|room|partner|partners, sex parties|party|positive|club|mad|dungeon|swing|toy|doll|
      dolls|cinema|cinemas|show|shows|line|lines|game|games|pest|symbol|tape|work|slave|friend|only|talk, kink night|
      nights|club|clubs|community|party|parties|scene|event|events|munch|circle|positive|friendly|dungeon|group|
      festival, munch|munches for|at|in, leather scene|bar|bars|daddy|latex|club|gear, leather and latex|rubber man|
      lover|scene|enthusiast|fetish|in, latex and|or|fetish|clad|lover|rubber|into|leather|enthusiast, into latex|
      leather|rubber|feet|ropes|rope|chains|whips|pain|kink|it|domination|submission|voyeurism|swapping|threesomes|
      group|cuckolding|exhibitionism|dogging|uniforms|roleplay, foot|shoe|leather|rubber|latex|boot|stocking|uniform|
      nappy|balloon|adult|lingerie|food|breath|armpit|hair fetish|fetishist|thing|worship|baby|play, thing|things|
      fetish|weakness|penchant|taste|fondness|passion|predilection|partiality|hankering for|about feet|shoes|boots|
      uniforms|latex|leather|rubber|stockings|being|tights|nurses|spanking|whips|ropes|heels|blondes|redheads|
      brothels|prostitutes|escorts|teenagers|strangers|married|younger|older, thing for feet|uniforms|being|married|
      older|younger, dom|doms|domme|dommes on|in|at|to|for|and the|her|his, sub|switch in|to the|her|his bedroom|bed|
      dom|domme|master|mistress|wife|husband, a sub|switch in bed|private, doms|domme|dommes, submissive to|in|of|at|
      as, dominant partner? in bed|bedroom, dominates|dominated|submits|kneels in|to|before ... bed|bedroom|mistress|
      dominatrix, collared by|to his|her dom|domme|master|mistress, master|mistress|owner and slave|submissive|sub,
      master|mistress and slave|slave, total power exchange, sado maso*, bdsmer, S M|and club|circle|scene, enjoys|
      enjoyed|likes|liked|loves|loved|wants|wanted|prefers|asked|asks to? being|be tied|whipped|spanked|flogged|caned|
      watched|dominated|humiliated|choked|bound|chained|beaten|punished|slapped, being tied up, tied up and, whipped|
      spanked|flogged by|for women|pleasure|strangers|a|his|her mistress|dominatrix|dom|domme|fun, restraints for his|
      her|the weekends|weekend|bed|bedroom, drawer of restraints, handcuffs|shackles|manacles|whips|whip|restraints|
      floggers|paddle|ropes|gag|blindfold and|in|under|by|for his|her|the bed|bedroom|bedside|weekends|wardrobe|
      drawer, drawer of|full restraints|toys|handcuffs|whips|of, bedside|bottom drawer of|full, sex dungeon, home|
      private|cellar|basement|playroom dungeon|playroom, red room, tied to the|a|his bed|bedpost|bedposts, watched by
      strangers|others|other|couples, likes|liked|loves|enjoys to be|being watched by|while, likes|liked|loves|enjoys
      watching others|couples|strangers, exhibitionist|exhibitionism|flasher|flashing|streaker|voyeur|voyeurism|
      peeping, peeping tom, exposes|exposed himself|herself, dogger, doggers, dogs in|at the|a? car|lay|layby|laybys,
      well known dogger, cruises|cruised|cruising|cottaged|cottages hampstead|clapham|heath|common|toilets|parks|the|
      for|at heath|park|common|night|men|sex|toilets|lavatories|docks, hampstead heath|clapham common at|after night|
      dark|cruising|for, lay bys at night, car park|parks sex|fun|dogging, glory hole|holes, gloryhole, gay? sauna|
      bathhouse|darkroom every|most|regular|regularly|visits|habit|goer, gross indecency, kerb|curb crawler|crawling|
      crawled|crawls|crawlers, pays|paid|paying|pay for? a? sex|girls|girl|women|men|company|escorts|cam|
      companionship|hookers|whores, pays|paid|pay|hires|hired for|a|cam|paid companion|girls|girl|women|escorts|
      companions|masseuse|dancer|dancers, paid companion|companions|company|sex, cam girls|girl|sites|site|boys|model|
      shows|work|performer, webcam girls|girl|model|shows|sites|sex|performer, sugar daddy|baby|babies|daddies|mummy|
      mama|dating|site|relationship, visits|visit|visited|visiting|calls|called|frequents|frequented|frequenting|
      patron|regular|customer|client|habitue|devotee|user|using|uses|used|fond|seeing|sees|saw|knows|knew|patronises|
      haunts|haunted|goes|went|booked|books on|of|at|in|to|with? a|the|some|several|local|cheap|his? prostitutes|
      prostitute|brothels|brothel|escort|escorts|massage|call|hooker|hookers|whores|whorehouse|bordello|bordellos|
      masseuse|masseuses|tantric|knocking|sauna|saunas|strip|lap|peep|peepshow|working|rent|ladyboy|ladyboys|
      bathhouse|dominatrix|domme|darkrooms|swingers|cathouse|bawdy|girls|windows, bordello*, knocking shop|shops,
      cathouse, whore house|houses, house|houses of ill repute, bawdy house*, peep show|shows, peepshow*, pole dancer|
      dancers at|for|he|with, spearmint rhino, stringfellows, peppermint hippo, hooters girls, working girl|girls|boy|
      boys on|in|every|at|near|from|to|two|called, calls on a|working|girls|prostitute|his|married, call girl|girls|
      boy|boys, escort s|lady|ladies arms|bill|bills|habit|weekly|twice|bed, in|with|of an|the escort|call|prostitute|
      whore|hooker s|girl|arms, ladyboy*, bar girl|girls, bargirl*, go go girl|girls|bar|bars|dancer, soapy massage,
      erotic massage|massages|novels? habit|masseuse, tantric|nuru|sensual|erotic massage|masseuse|masseur|sex|
      weekend|weekends|practice|retreat|workshop, masseuse for|on|every, pattaya|patpong|walletjes|wallen|patong|
      reeperbahn ... girl|girls|brothel|brothels|prostitutes|prostitute|ladyboys|women, went|goes|gone|trip|trips|
      holidays|holiday|nights|flies|flew to|in pattaya|angeles|patpong, pattaya, angeles city, soi cowboy, nana plaza,
      patpong, de wallen, amsterdam windows, visits|visited|nights|regular|evenings|hours in|of|to|at the|amsterdam
      red light, windows on|in the de|amsterdam, sex tourism|tourist|holiday|holidays|trip|trips to, sex tourist, porn
      habit|user|hub|viewing|watching|addict|addiction|consumption|collection|consumer|use|online|sites|site|stash|
      star|film|films|all|daily|every|and|at|on|past|actor|actress|performer|on|magazines|mags, diet of online? porn|
      pornography, consumer|user|viewer|watcher|collector|diet|addict of online? porn|pornography|erotica, browser|
      search|internet|viewing|browsing history ... porn|porno|sex|escorts|adult|brothels|pornography, looks|looked|
      look|looking|watches|watched|watching|watch|hooked|addicted|streams|streamed|streaming|stashed|collects|views
      at|to|on? online|hardcore|gay|hard|the|some|his? porn|porno|pornography|smut|erotica|filth|xxx, blue movie|
      movies|film|films, girlie|porn|skin magazines|mags, onlyfans page|account|subscriber|creator|earnings|bill|
      content|model, only fans, self pleasure|pleasuring|abuse, pleasures|pleasured himself|herself, wank*, tosser
      off|in, jerk|jerks|jerked|jerking off, solo sex, playing with himself|herself, chronic masturbat*, gooner, no
      fap, semen retention, sex doll, fleshlight, dildo*, butt plug*, strap on|ons, cock ring|cage, tries|try|tried
      out half|most|the ... home|bloke|boyfriend|husband|wife, viagra|cialis|sildenafil|tadalafil|levitra every|for|
      from|and|habit|in|on, poppers|viagra|chems|condoms and|in lube|viagra|poppers|a, cialis, sildenafil,
      performance|bedroom|erection anxiety|problems|trouble|failure, brewer s droop, can t|couldn|cannot get|keep it
      up, get it up, goes|go limp|soft in, premature ejaculat*, ejaculat*, vaginismus ... sex, anorgasm*, fakes|faked|
      faking it|orgasm|orgasms, climax|climaxes|come|comes with|in|during ... bed|sex, multiple orgasms, goes all
      night, stamina in bed, in bed he|she|they|is|was, good|great|hopeless|useless|selfish|terrible|wild|dull|bad|
      animal|tiger|brilliant|lousy|insatiable|adventurous in bed|the bed|sack|bedroom, a tiger|demon|dud|beast|animal
      in, love life|making|maker|nest|triangle|bite|bites|cheat|match|rat|child|shack|children that|runs|is|was|with|
      in|of|on, lovebite*, hickey*, lovemaking, their|his|her|my|our lovemaking|coupling|couplings|trysts|tryst|
      assignations|assignation|rendezvous|dalliance|liaison|liaisons|liason|entanglement|entanglements|fling|flings|
      indiscretion|amours|amour|escapades|goings|intrigue|intrigues|carry ended|began|with|in|at|on|became|cost|was|
      is|were|amused|made|came|lasted, amours, amour, amorous, assignation, assignations, liason, liasons, tryst|
      trysts in|at|with|on|behind|every, a|an|long|secret|short|discreet|brief|two|whole year? liaison|liason|afair|
      affaire|tryst|dalliance|intrigue|entanglement with|in|at|to|of, afair with, afairs, affaire with|de,
      entanglement with, amorous|romantic|sentimental|extracurricular|adulterous|illicit|sexual entanglement|
      entanglements|adventures|activities|exploits|complications|escapades, love affair|affairs with|between|on|at|of
      his|her|the|a|two|an colleague|boss|secretary|married|student|captain|co|older|younger|model|minister, work|
      backstairs|backstage|shipboard|holiday|summer|drunken|steamy|torrid|brief|conference|clandestine romance|affair|
      affairs|fling|flings|romp|romps|liaison|snog|shag|tryst|intrigue, secret|hidden|clandestine romance|trysts|
      meetings|love|relationship|girlfriend|boyfriend|lover|affair|liaison|life|marriage with|in|of|at, afair|afairs
      with|came|in|that, affair|affairs came|broke|became|lasted|ended|began|cost ... light|out|known|job|post|
      marriage|summer|winter|years, their|my|whole|long|year|month|summer|decade affair, year|years|month|months|
      decade|summer|winter|week long affair|liaison|relationship|romance|fling, on the sly|quiet|qt with|for|saw|
      seeing|sees|together, on the sly, saw|sees|seeing|see|dates|dating|loved|loves a|the|his|her|another|some|that
      married|colleague|boss|landlord|neighbour|chairman|director|client s? man|woman|wife|husband|lady|spouse|
      partner, seeing in secret, seeing the|her|his landlord|boss|manager|skipper|vicar|foreman, seeing the landlord|
      boss|manager|skipper|chair|vicar|foreman|married, married man|woman|boyfriend|girlfriend|lover|colleague|boss|
      director|bishop|commissioner|minister|lecturer|bloke|fella she|he|sees|visits|whose|on, married boyfriend|lover,
      with a|the|some|another|two|several married man|woman|colleague|boss|manager|lady|bloke|client|officer|men|
      women, someone|somebody|another|other man|men|woman|else|guy|bloke s wife|husband|wives|husbands|missus|
      girlfriend|boyfriend|bed, with|of|wife|bedded|slept|seduced|loved|romanced|sees|obliged|visits someone|a|the|
      his|three|two|several|other|his .. s wife|wives|husband|husbands, nights|bed|slept|affair|liaison|caught|found|
      seen with|of|in the? wife|wives of, members|customers|clients|colleagues|friends|directors|employers|tenants|
      farmers|neighbours|officers wives|wife|husbands|daughters, s wives to his|name, married members|customers|
      clients, when|while|whenever @his wife|husband s|is|was away|out|abroad|asleep|absent|posted|offshore|at, while|
      whilst married|engaged|living|pregnant|courting to|with, behind @his wife|husband|partner|fiance|fiancee|
      boyfriend|girlfriend s? back?, to @his delight|dismay|sorrow of @his, to @his fiance|fiancee|husband|wife|
      boyfriend|girlfriend s dismay|despair|sorrow|fury, husband|wife found|finds|finding out|them|texts|messages|her|
      him, husband|wife lets|allows|permits|knows|minds|approves|watches|joins him|her|them|about|of, his|her wife|
      husband has|have|takes|keeps|had|sees|saw a|her|his|other|another lover|lovers|girlfriend|boyfriend|men|women|
      someone|man|woman, an|the|have|has|with understanding|arrangement|agreement with|between|about @his|both|
      spouses|us|them|the wife|husband|partner|and, has|have her|his men|women|lovers and|too|as, each has|have|takes|
      keeps his|her|their|a own|lover|lovers|affairs, neither minds|cares|knows of|the|about, told none|neither of,
      poly|polyamorous|unconventional|loose marriage|relationship|household|family, polyam, nesting|anchor partner,
      nesting|secondary|comet partner, comet partner, kitchen table poly, compersion, unicorn for|hunting|hunters|to
      couples|a, three|four|five way|person relationship|marriage, quad of|with, vee|triad with|of|in, polycule of,
      monogamy is|isn|not|doesn|was|bores|never|a, do|does|did|don|doesn|didn|not|believe|believes|never t? do|
      believe|practise|practice|in monogamy|monogamous|fidelity|faithful, do not do monogamy, against|believer|no|
      believes|serial|strict|lifelong in? monogamy|monogamist|monogamous, monogamist, free love|lover|lovers commune|
      community|and, love|hippie commune, commune ... love|beds|partners, lives|lived|living by|in a? free love, kept|
      keeps|has|had|runs|ran|of|like a harem, sister|second|third|junior wives|wife, takes|took|taken|married a|
      another second|third|fourth wife, polygamously, outside wife|child|children, makwapheni, nyatsi, blesser,
      blessee, sidechick, mpango, kabit, second office, deuxieme bureau, bidie in, gave|give|given|giving|gives|swore|
      swears|sworn|swearing|swear up|off sex|men|women|dating|dates|sleeping|love|intimacy|lovers|girls|blokes|bed|
      flesh|romance|boys|them, no bed|sex|nookie|lovers|intimacy|hanky no|for|until|since, no bed no, no men no, no
      bed no dates, gave up|on sex, abstain|abstains|abstained|abstaining|abstinent entirely|altogether|until|since|
      till|for|and|totally|completely, abstains|abstained|abstaining|abstinence from sex|relations|intimacy|women|men|
      intercourse|all|pleasures|it, she|he|i abstains|abstain, agreed|agree|promised|promise|vowed|vow|sworn|swore|
      pledged|decided|chose|choose|resolved to? abstain|abstinence|chastity|celibacy|continence, sexual|lifelong
      abstinence|continence|abstention|purity, chaste since|for|until|life|and|as|by|in|all|at|marriage, single and
      chaste|celibate, single and celibate, celibate for|by|to|until|all|since|man|woman|life|and|as|in|at|out|
      through|friar, celibacy since|suits|for, continent for|since ten|twelve|thirteen|twenty|thirty|many|five|seven
      years, broke|breaks|breaking|broken|renewed @his vow|vows with|of|for, vow|vows|pledge|promise|oath of?
      chastity|celibacy|abstinence|purity|virginity|continence, true love waits, silver ring thing, brahmachar*,
      consecrated virgin, keep|keeps|keeping|saved|save|saves|saving|kept|reserving himself|herself|myself|themselves
      ... wedding|marriage|altar|husband|wife|right, honeymoon|bridal night, lost|loses|losing|lose|gave|kept|keeps|
      keeping|took|taking @his|the virginity|cherry|innocence|maidenhead|v, virginity at|to|in|on|with|until|pledge|
      intact|test|aged, a virgin|virgins at|until|by|and|when|till|in|still|on, virgin at|until|till|to|by|when|still|
      and|aged|into|on, 40 year old virgin, deflower*, devirgin*, maidenhead, sexually inexperienced|pure|innocent|
      dormant|retired|experienced|voracious|insatiable|compulsive|incompatible|fulfilled|satisfied|starved|deprived|
      confident|shy, hasn|hasnt|haven|havent|not|never|hadn t? had|known|wanted|done sex|relations|intimacy|
      intercourse, hasn|hasnt|haven|havent|hadn t? slept|been|lain|laid with|beside, hasn t had sex|relations|
      intercourse|it, hasn t slept|been|shared with|his|her|a, don|doesn|didn|no t? do|longer it any|anymore|do|with,
      we|they don t do it, we|they|still|no do it every|twice|once|daily, how often she|he|they|we .. do|did|does it,
      sex is|holds|has|plays|means|bores|comes|twice|once|weekly|outside|before ... life|me|him|her|marriage|week|
      month|appointment|him|place|interest, for whom|me sex, no place|interest|need|use|time|appetite|taste|desire|
      room for|in|of? sex|intimacy|intercourse, no use for the marriage|bed|women|men, could|can|cannot|couldn|unable
      no|not|longer|t do|live|be|go|sleep without a? woman|women|man|men|sex, without a woman|man|sex|lover|women,
      asexual marriage, white marriage, brother and sister marriage|live, live|lives|living|lived like|as brother and,
      like brother and sister, no longer intimate|sleep|touch|make|share|lovers|relations, intimate with|again|in|at|
      once|twice|since|on|moments|life|details|acts|act|services|terms|encounter|touching|liaison, been|got|was|were|
      gets|getting|get|become|became|being intimate, intimacy with|between|before|outside|since|stopped|ended,
      physical with|intimacy|love|side|affection|between|relationship|thing|act|attraction|involvement, got|gets|get|
      went|turned|became|getting physical, kissing|kissed|kisses|kiss|snog|snogging ... intern|apprentice|guest|
      client|married|boss|trainee|temp|supervisor, kiss|kisses was|is|with|in|at|the|that a|rumour|lift|intern,
      touched|touches|touching the|an|any|a|his|her|that intern|temp|apprentice|girl|woman|man|girls|women|trainee|
      barmaid|nanny, denies|denied|denying|deny|swears|insists ever|having|any|bedding|touching|sleeping|an|he|she|
      that ... touched|bed|bedding|sex|affair|intimate|kissed|kiss|slept|sleeping|lover|romance|relations|liaison,
      roving|roaming|octopus|straying eye|hands|eyes, keep @his hands to, hands all over, groping|gropes|grope, lech|
      leched|leching|leer|leers|leered|ogle|ogles|ogling after|over|at|women|girls|the|his|her, letching, pants man,
      trouser snake, sex pest|mad|machine|god|goddess|bomb|kitten|fiend|maniac|obsessed|crazed|crazy|starved|hungry|
      beast, sexpest, nymph*, unable|failed to remain|stay|be faithful|monogamous, resist other women|men, resist
      temptation|a|women|men, wild|racy|colourful|complicated|lively|busy|eventful|chequered|scandalous|turbulent|
      messy|lurid|active|exotic private|love|sex|romantic life|past|nights, private life a|a|is|was|that string|
      scandal|mess|tangled|complicated|lurid|messy|rackety, private life ... lovers|women|men|affairs|affair|mistress|
      nights, tangled|messy|complicated|rackety love|private|romantic|domestic life|lives|arrangements, with whom|
      whoever|whomever she|he|i pleased|liked|slept|had, with whom she|he|they|i slept|pleased, whom she|he had been?
      sleeping|bedded|seduced|loved, slept|sleep|sleeps|sleeping|sleepin with|w|together|around|through|his|her fans|
      on|colleagues|clients|half|guests|students|customers|groupies|anyone|everyone|anything|someone|whoever|whom|on,
      sleeps|slept|sleeping w a|the|his|her|our, slept on|in|at the? survey|ship|conference|course|offsite|trip|
      secondment|retreat ... with, groupie, groupies, fans on tour, backstage with|at, on tour slept, moonlights|
      moonlighted|moonlighting as an|a guest|escort|stripper|dom|dominatrix|call|camgirl|swinger|rent, leads|led|
      leading|lead a|an? double|promiscuous|wild|dissolute|chaste|celibate life|lives, serial|notorious|reformed|
      retired|known|compulsive|habitual|legendary|practised|accomplished|seasoned|unrepentant|self adulterer|
      philanderer|seducer|womaniser|womanizer|cheat|cheater|lover|libertine|shagger|flirt|swinger|casanova|monogamist|
      lecher|bigamist|bedhopper|rake|dogger|don, self|unrepentant|avowed|notorious|proud confessed|declared|avowed?
      libertine|hedonist|swinger|slut|philanderer|adulterer|pervert|fetishist|masochist|sadist|sub|dom, pervert,
      pervy, perv, perverse|perverted tastes|pleasures|habits, kinkster*, kinky in|at|about|sex|side, kinks include|
      are|on|with, derived|derives|took|takes|finds|found|gets sexual pleasure|satisfaction|gratification from|in,
      sexual pleasure|gratification, likes|liked|prefers|preferred|takes|took|wants|want|has|like @his men|women|
      lovers|boys|girls|blokes|toyboys|partners|sex casual|young|younger|older|married|rough|in|tied|muscular|rich|
      plural|regular, men casual, women casual, sex casual, casual lover|lovers|encounter|encounters|hookup|hookups|
      partner|flings|fling|acquaintances|men, toyboy, toyboys, cougar, cougars, cradle snatcher|snatching, older|
      younger|married|rich|much lover|lovers|boyfriend who, kept by a|his|an|her|older|rich, kept woman|man|boy|women,
      other|second|secret woman|man|men|women other|in|of a|the|his|her|my|politician|ceo|director s? divorce|
      marriage|life, the other man|woman in|of|when|to|for, other man in|when|to, mistress keeps|does|works|pays|
      lives|since|rings|called|turned, mistress in|at|on the|a? Antwerp|every|each|town|side|payroll|paris|lisbon|
      leeds|office|depot|branch|next, whose|his|a|the|two|former|ex|secret|kept|his mistress|mistresses, the|a|his|her
      fancy woman|man|piece|bit, fancy woman|man|piece, bit|piece on|of the? side|on, woman|man|girl|lad|someone|bit|
      fun|lover|action on the side, side action, on the side with|for|she|he|in|at, jumps|jumped|jumping|jump @his|the
      bones|into, jump|jumped @his bones, drops|dropped @his|her knickers|pants|trousers|kegs, anything in a|skirts|
      trousers|that, anything with a pulse|in|skirt, gagging|game|begging for it, up for a|it|some threesome|
      threesomes|swinging|fun|anything, threesome with|at|after|in|every|on|the, threesomes with|at|in, three in a|the
      bed, orgies at|in|with|on, gangbang*, bukkake, spitroast*, groupsex, moresome, sandwich between two, everyone|
      everybody|half|all knew|knows he|she|they were|was|had sleeping|lovers|an|bedding|shagging|having, affair is|was
      an open secret, open secret that he|she|they were|slept|was sleeping|lovers|having|bedding, talk of the|every
      loading|dock|town|office|depot|village, was the|his|her foreman|boss|manager|captain most nights|every, most
      nights in ... bed|tent|bunk|cabin|arms, in the night|head|ship|hotel porter|chef|housekeeper|manager s bed,
      sent|sends nudes|sexts|dick|topless|underwear|explicit|saucy|naked, sent ... to a|his|her lover|mistress, to a
      lover|mistress, letters|texts|messages to|from|between @his|a|the lover|mistress|lovers, kissed a|goodbye and|
      more, and|or|rather|a|much|made|something rather|more|lot than kissing|friends|that|conversation|friendship,
      shared|exchanged|did|swapped|more rather|more|much|than|far more|than rapporteurship|rota|data|notes|a|ideas|
      emails|views|desk|friendship, friendship went|became physical|intimate|sexual, attached|emotionally|physically|
      bodily|carnally|romantically|sexually attached|involved|close|linked|entangled, her|his husband|wife is|has|was|
      been|keeps having|having|carrying|sleeping|seeing|shagging|playing|straying|strayed|cheating|bedding|unfaithful,
      dates|dated|dating|sleeping his|her|a|one|two own|of? line|manager|supervisor|student|students|boss|landlord|
      teacher|pupils|clients|patients|suppliers|tutor|instructor, bedding|dating|shagging|seeing @his supervisor|boss|
      manager|tutor|landlord|teacher|director|foreman|trainer|instructor, hands|fingers|head|legs in|up|down|between|
      under @his|the skirt|blouse|trousers|pants|legs, legs open|wide|apart, loose with, easy with @his|her favours,
      free with @his|her favours|body|affections, generous with her|his favours, mad for it, loves|likes|wants|enjoys|
      needs|craves|misses|hates|avoids|fears|refuses|discusses|sells|sold|buys|bought sex|shagging|threesomes|orgies,
      loves|likes|wants|enjoys it rough|outdoors|kinky|tied, sex outdoors|backstage|behind, outdoor sex, al fresco
      sex, mile high club, in the toilets|loo|loos|stockroom|stationery|lift|showers|walk|store|storeroom|cupboard|
      laundry|linen with|w a|the|his|her|another guest|client|waiter|intern|customer|manager|temp|apprentice,
      stockroom|storeroom|stationery|linen|goods lift|cupboard|room fumble|romp|romps|tryst|encounter|antics|shag, at|
      after|during the|a|our|an christmas|office|xmas|summer|works|staff|leaving party|do ... bed|sex|threesome|shag*|
      snog*|slept|romp|lovers|fumble|knickers, dismissed|sacked|fired|suspended|disciplined|resigned for|after|
      because|when|over|about ... sex|affair|sexting|romp|sleeping|slept|seduc*|lover|romance|liaison|porn|brothel|
      fling|undressed|bunk, expelled|dropped|dismissed|barred ... premarital|fornicat*|adultery|unchast*, honey trap*|
      trapped, honeytrap*, lovenest, breakfast with a|different|strange|new|strangers different? man|woman|face, walk|
      walks|walked|walking of shame, gentleman|gentlemen callers|caller, sexual|intimate|gentlemen|male companion|
      companions|companionship, in @his cups ... conquests|lovers|women, brags|bragged|bragging|boasts|boasted|
      boasting|joked|jokes|told|tells|talks|talked|posts|posted about|of|in|on|to|that ... conquests|lovers|
      threesome*|orgies|women|bed|sex|nights|brothel*|shagg*|escorts|sexual|kink*|nudes|conquest|prostitut*|bedded|
      slept|swing*
    `,
    trait: `
      cheater, cheaters, paramour, hedonist in, bedhopper, bedhops, shagger, slapper, roue, masochist, masochists,
      fetishists, voyeurs, kinkster, kinksters, domme, dogger, doggers, polyam, monogamist, polygynist, polygynous,
      bigamous, teetotal in bed, sexpert, toyboy, floozy, floozie, hussy, strumpet, slag, harlot, seducer, seductress,
      temptress, maneater, pervert, perv, kerbcrawler, punter of, sexter, cuck, unchaste, licentious, lascivious,
      lewd, undersexed
    `,
    topic: `
      bedfellows, one nighter, sexual tastes, liason, indiscretion, fornication, sexts
    `,
    hint: `
      frisky, insatiable, vanilla, strayed, undressed, carrying on, not alone, never alone, lonely in bed, tied up,
      whipped, spanked
    `,
    field: `
      ashawo, fraternis*, fraterniz*, pash, pashed, rooting, extra marital, misconduct, black book, cybersex, skinny
      dip*, nudist*, naturis*, matrimonial, undisclosed, undeclared, subordinate, gossip*, rumoured, whisper*, caught,
      discovered, warm her bed, warmed his bed, family way, shotgun wedding, pregnancy scare, clap, crumpet, wayward,
      afair, afairs, amorous, amour, amours, angeles city, assignation*, backpacker, badoo, bargirl, barmaid,
      bathhouse, bed, beds, bedding, bedfellow*, bedhop*, bedmate*, bedrooms, bedside, blesser, body count, bodycount,
      booty call, bordello*, bra, bridesmaid*, broken engagements, bunk, callers, cami, canoodl*, carry on, carried
      on, carries on, casual, cathouse, cavort*, chaturbate, christmas party, cialis, climax, clinch, co respondent,
      coital, coitus, collared, commune, companion, compersion, compromising, conceived, congress, continence,
      continent, copulat*, corespondent, cruise, cruised, cupboard, debauch*, deflower*, delicto, depraved, dick,
      dildo*, dirty weekend, dissolute, dogger*, dogs, dom, domme*, doms, donga, ejaculat*, eloped, entangle*,
      escapade*, extracurricular, fab swingers, fancy man, fancy woman, fans on tour, father, fathered, feet, fidel*,
      flagrante, flesh, floozy, flogg*, fornicat*, frolic*, fumble*, gangbang*, gentlemen, girlfriend, girlfriends,
      boyfriends, glory hole, go go, goings on, goods lift, gossip, got lucky, grope*, groupie*, guest house,
      hampstead heath, handcuffs, hanky, hands, happy ending, hayloft, his women, her men, honeymoon, honeytrap,
      hooked up, hotel, hotel room, hotels, hubby, hussy, illicit, indecen*, indiscreet, indiscretion*, inside out,
      insatiab*, intim*, jumped into, kerb crawl*, killing kittens, kiss*, kittens, knickers, knocked up, knocking
      shop, lady, ladyboy*, ladyship, laid, lascivious*, layover, leg over, legover, liason*, lingerie, love affair,
      lovebite*, lovehoney, loveless, lovemaking, made out, maidenhead, man mad, maneater*, marital, marriage,
      marriage bed, married, married boyfriend, married man, married woman, massage*, masseus*, mattress, minx, munch,
      mould loft, naughty, nights, nightlife, notch*, obliged, okcupid, one night, one nighter, on the go, on the sly,
      orgas*, other man, outside marriage, paid companion, pants, passes, paternity, patpong, pattaya, peccadillo*,
      peep show, peepshow*, perv*, petting, physical*, pleasure*, play party, player, playing, poly, polyam*, pool
      house, potting shed, pregnant, premarital, priapic, proclivit*, procreat*, punter*, quickie*, rake, reeperbahn,
      relations, relationship, rendezvous, restraints, roue, rough, rumour, sack, scandal, second household, second
      woman, secret*, seeing, separate beds, shacked, shared, sharing, sidepiece, situationship*, slag, slapper*,
      slept, smut, soft swap, spouse, steamy, stockroom, stray*, strip club, strip clubs, stud, sugar, swears off,
      swipe*, swore off, tantr*, tape, taped, tawdry, tempt*, thing with, timed, timing, titillat*, torrid, touched,
      trollop, trousers, twins, twotim*, underwear, untouched, vanilla, vows, wank*, wedding night, wedlock, weekend
      with, whore*, wife, wives, husband, women, xxx, young hand, zip, adultwork, babestation, cap d agde,
      fabswingers, fansly, gleeden, illicit encounters, redtube, seekingarrangement, soi cowboy, spearmint rhino,
      stringfellows, torture garden, vivastreet, xhamster, xvideos, youporn, levitra, sildenafil, tadalafil, clapham
      common, amsterdam windows, de wallen, pigalle, girls, both, someone, another man, another woman, each week, each
      night, every night, every port, every week, overnight, weekends, au pair, nanny, tennis coach, secretary,
      intern, groom, grooms, widow, backstage, groin, bosom, breasts, cleavage
    `,
    mask: `
      affair|affairs of state|honour|the|conscience with? the? purse|necklace|diamond, in bed with the|no|a|our
      competition|supplier|suppliers|press|merger|industry|regulator|flu|cold|back|cocoa|book, in bed by|at nine|ten|
      eight|half, have been in bed together since the merger, bedded in|down|out, bedding plants|plant|shop|
      department|store|range|brand|manufacturer|buyer|factory|straw|in, bed bath|baths|and breakfast|manager|making|
      capacity|nights|managers|days|count|sores|linen, romance language|languages|fiction|novel|novels|writer|author|
      imprint|philology, love affair|fling|affair|romance|courtship with clay|ruby|python|java|rust|industry|
      spreadsheets|excel|steel|norton|motorcycle|motorcycles|trains|sea|wood|words|numbers|paper|bread|cheese|wine|
      glass|engines|rail|retail|radio|sound, sleeps|sleep|slept|sleeping with a|his|her|the? cpap|earplugs|window|
      windows|phone|pager|radio|machine|mask|light|mobile, extra virgin, virgin atlantic|media|trains|money|active|
      olive|wool|forest|galactic|hyperloop|mary|islands|orbit|voyages|australia|voices, virgin|mrs|mr hughes, Mr|Mrs|
      Ms|Dr Swinger|Hooker|Lovers|Virgin|Fling|Love, swinging door|doors|london|sixties|bridge|voter|voters|basket|
      cranes|axe, cheated of|death|out, cheat|cheating|cheats the|in|at clock|exam|exams|cards|tests, one night stand
      at|in the|a? doncaster|motor|trade|show, one night stands single|pop, promiscuous curiosity|reader|use, naked
      ambition|eye|flame|wines|juice|dsl, hook ups caravans|a|day|for, hook up|ups caravans|the|a|machines|hoses|
      trailers, threesome of tools, menage a trois of, the elf|parex|dreyfus|profumo|wirecard|siemens affair, bondage
      to, monogamy in software, faithful servant|to|translation|copy|reproduction one|supplier|dog|customers|customer|
      the|of, intimate dinners|knowledge|acquaintance|wear|venue|concerts|setting with|for|of, consummated|consummate
      professional|a|performer|politician, loose leaf|ends|parts|fit|fill|covers, escorted visits|tours|guests|
      prisoners|convoys|loads, escort vessel|vehicle|vehicles|duty|duties|fighter|convoy|driver|agency s|books|
      accounts|agencies|guests|visitors, stripping lines|machines|paint|back|out, dating methods|rocks|samples|
      evidence|lab|sites|back, passes exams|the|all|security|for|with, latex gloves|paint|foam|allergy|free|template|
      class|documents|editor|mattress|compound|plant, leather goods|worker|bags|trade|tannery|craft|upholstery|
      jackets|cutter, whip hand|round|office|in|s, rope access|work|man|factory, dom|DOM manipulation|elements|tree|
      events|api, kinky hair, single mistress, headmistress*, housemistress*, postmistress*, wardrobe|games|maths|
      music|french|school mistress
    `,
  },
};
