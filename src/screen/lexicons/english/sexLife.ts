import type { Lexicon } from '../../Lexicon.js';

/** Relations, affairs, practices, abstinence. */
export const englishSexLife: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    statement: `
      sex|love life, sexual|intimate relations|relationship|relationships|encounters|partner|partners|practices|history|
      activity|experience|experiences|abstinence|appetite|fantasies|habits|exploits|adventures|desire|dysfunction|
      intercourse|preferences|contact|favours|favors|conquests|affair|past|behaviour|problems|needs|drive|libido|
      affairs, sexually active|inactive|adventurous|frustrated|experienced|inexperienced|promiscuous|abstinent|
      satisfied|involved, had|has|having|have|has|an|his|her|had|long|secret|torrid|brief|in|extramarital|another|their|
      several|many|numerous|alleged|rumoured affair|affairs|fling|flings|liaison with|at|during|on|that|for|ended|
      between|an|the|a|which|before|and, cheated|cheats|cheating on @his, cheating on, cheats on, slept|sleeps|sleeping|
      sleep|bedded|shagged|seduced|seduces with|around|his|her|a|half|several|the, sleeping|slept around|together|his|
      her, sleeps around, one night stand*, casual sex, hook up*|ups, hooks up, tinder|grindr dates|hookups|profile|
      user|every, on grindr|tinder|bumble, swinging club|parties|couple|scene|lifestyle, wife swapping, partner
      swapping, group sex, sex party|parties|club|clubs|addict|addiction|toys|tape|tapes|shop customer|video|tourist|
      tourism trips|chat|partner|partners|drive|with|outside|before|every|since|at|in|lives|worker's|scandal|on, no sex,
      had sex, has sex, having sex, have sex, unprotected|safe|premarital|anonymous|paid sex, open marriage|
      relationship, non monogam*, ethically non, submissive in, dominant in, virgin until|at|still|when|and|by|is, still
      a virgin, @be a virgin, a virgin, abstains|abstained|abstaining|abstinence from|until|before .. sex|marriage|
      wedlock|relations|intimacy, saving himself|herself, no sex before, vow of chastity, toy boy, sugar daddy|baby,
      escort* clients, visits|visited|frequents|frequented|pays|paid|used|uses|sees|goes|went to? .. prostitute|
      prostitutes|brothel|brothels|escorts|escort|strip|sex|saunas|darkroom*|swingers|call|dungeon, porn|pornography
      habit|addict*|collection|user|films|every, watches|watched|addicted|consumes|viewed|downloads|views to? porn*|
      pornography, nude pictures|photos of, erotic pictures|photos|chats|messages|adventures|life|encounters, in bed
      with|together, bed hopping, between the sheets, friends with benefits, good in bed, flirts|flirted|flirting with,
      ladies man, don juan, bit on the side, love child, affair with, affairs with, cruising grounds|spots, double life
      with, playing away, carrying on with, several partners, many partners, multiple partners, multiple|various lovers,
      sexual|sex|intimate|erotic|carnal|physical|romantic experience|experiences|relation|relations|relationship|
      relationships|encounter|encounters|partner|partners|practices|life|history|tape|tapes|video|videos|photos|
      pictures|messages|addict|addiction|party|parties|club|clubs|scene|games|toys|fantasies|exploits|adventures|
      abstinence|preferences|escapade*|contact|contacts|intercourse|intimacy|past|liaison|liaisons|involvement with|of|
      at|in|on|before|outside|a|the|and|since|is|has|was|found|circulated|until|after|every|during|for|there, intimate|
      close|sexual|physical|romantic relationship|relations|involvement|liaison with, had|has|having|have|began|ended|
      started|broke|during|denies|denied|admits|admitted|of|about|an|his|her|the|my|secret|long|rumoured|alleged an?|
      the|his|her? affair|affairs|fling|liaison|romance with|at|during|ended|in|and|which|before|was|on|while, a|the|
      his|her|ex|former|director s|boss s|mayor s|manager s|of|client s|with|professor s lover|lovers|mistress|
      mistresses, lover|mistress of the|a|his|her mayor|director|boss|chairman|minister|owner|manager|ceo|head|client|
      president|bishop, @be .. s lover|mistress, fetish|fetishes for uniforms|feet|shoes|latex|leather|rubber|and, foot
      fetish*, has a|an? fetish|kink, kink community|club|scene|party, bdsm scene|club|community|workshops|party|
      dungeon|play, regular|member|guest|visitor|patron|client|customer at|of|in a|an|the|several? swingers|swinger|sex|
      bdsm|fetish|brothel|strip|gay|nudist|escort|escorts|prostitutes|sauna .., no|never|any|only|few|several|many|
      multiple|various|numerous|dozens|casual|frequent|changing|occasional|hundreds|of sexual|sex|intimate|lovers|bed
      partner|partners|relationship|relationships|relations|experience|encounters|contacts|adventures|intercourse, no|
      before|outside|sex|until|without sexual|sex|relations|marriage|intimacy before|until|outside|after|for marriage,
      waiting|waits|wait|saving|saves|keeping|abstain*|virgin .. marriage|wedding|wedlock, sleeping|sleeps|slept|sleep
      with .., shares a bed, share|shared a bed, sex on|with|in|at|before|outside|after|while|twice|every|once|since,
      open about his|her|their sex|kinks|affairs, watches|watched|watch|consumes|downloads|downloaded|viewed|views|
      stored|collects porn*, porn|pornographic|pornography|nude|naked|explicit|intimate|erotic|topless pictures|photos|
      films|videos|images|film|clips|selfies|video|model|magazine|material of|on|sent|found|at|in|for, sent|sends|
      posted|shared|sending nude|nudes|naked|explicit|intimate|sexual|dick|topless .., dating app|apps every|hookups|
      several|several, tinder|grindr|bumble|hinge|feeld, ashley madison, sugar dat*, sex life, love triangle, love nest,
      cheating|cheats|cheated|unfaithful|faithful|strayed on|to|with @his .., been|was|is|always|never faithful|
      unfaithful to|in, open|polyamorous|polyandrous|polygamous|non marriage|relationship|relationships|household|
      lifestyle|union|monogamous, two|three|several|many|five boyfriends|girlfriends|lovers|partners|wives, married ..
      affair|lover|lovers, partner swap*, wife swap*, swing|swings with|at|on, lost @his virginity, never been kissed,
      never had sex|a? sexual, first|early sexual experience|experiences, sexually, gave up|given up|renounced|no
      interest|disinterest|uninterested|not interested|loss in? sex|sexual, sexless, low libido, high libido, sexual
      desire, sex drive, unable to orgasm|climax, orgasm*, erection*, dominatrix, submissive, sadist*, latex parties,
      tantra|tantric workshops|massage|sex, polycule, metamour, orgies, gang bang, strip clubs|club, lap dan*, brothel*,
      massage parlour*, red light, escort service|services|agency|girls|girl, call girl*, prostitute|prostitutes|hooker|
      hookers, sex worker|workers visits|clients, womanizing, ladykiller, lothario, serial|notorious seducer|womaniser|
      womanizer|adulterer|cheat|dater|flirt, skirt chaser, chases|chased|chasing skirt|skirts|women|girls, office
      romance|affair|fling, workplace affair|romance, sexual favours|favors, slept his|her way, casting couch,
      contraceptive pill|implant|coil, uses|used|uses|on the pill|condoms|contracept*, morning after pill, vasectomy,
      into kink|bdsm|bondage|swinging|fetish|leather, triad, a triad, preferences|performance|good|exploits|life|
      prowess|habits|skills in bed, @his libido|sexuality|sex|orgasms|fantasies, sex|porn|love addict|addiction|addicts,
      libido since|is|has|and, they|were|are|became|being secret? lovers, two timed|timing, two times his|her, brags|
      boasts|boasted|bragged about|of @his conquests|exploits|women|lovers|nights|affairs, @his conquests, fetish night|
      nights|club|scene|gear|wear|party|event, marriage is|was open, asked|asks .. viagra, viagra, leaving .. flat at
      dawn, spent|spend the night with, shared a bed|hotel room with, hotel room with @his, one of @his lovers, met
      @his? lover|lovers, romance with|between|at, dating|dates|dated|seeing a|his|her married|boss|manager|director|
      client|intern|student|patient|pupil|subordinate, keeps|kept|has|had|supports|supported a|his|two mistress|
      mistresses|lover, seeing a|his|her|another married, married colleague|man|woman lover|affair, celibate|virgin|
      chaste|promiscuous|faithful|intimate|monogamous|frigid|impotent|libertine|affair|liaison|swinging|seduc*|sexual|
      mistress|mistresses|lover|lovers|condoms|contracept*|viagra|libido|erectile|kink*|masoch*|fetish*|voyeur*|
      impoten*|bondage|romp|romps|notches since, seeing|dating two|three|several|other women|men|girls|people, used to
      sleep together|with, sleep|sleeping|slept|sleeps together|with|around .., a|the|brief|secret|torrid|short|old|
      office|their fling|flings with|at|during|last|between .., dating apps for, one night stands, faithful|unfaithful
      to @his|her|my husband|wife|partner|spouse|girlfriend|boyfriend, threesome|threesomes|orgies|orgy, lives|lived|
      living chastely|celibate|celibately|in|as sin|throuple|triad|polycule, impotent|infertile since|after|and, don t|
      not ask don t tell marriage, marriage with other partners, open about @his affairs|sex|kinks|lovers|polyamory,
      two|three|four|several|multiple|many|other partners|lovers|boyfriends|girlfriends|wives one|at|and|who|in|under,
      cheats|cheated|cheating|strays|strayed on|with|his|her .., hook|hooks|hooked up with .., made|makes|make|making
      love, had|has|having|have|had|no|without|before|about|paid|casual|group|anal|oral|phone|extramarital|premarital|
      protected|unprotected sex, sexual ..., erotic life|photos|past|stories about|memoir, affair with|between|at|ended|
      that|which .., having an affair, intimate|sexual|explicit|nude|naked|compromising|private|topless|sex|indecent
      video|videos|photos|pictures|images|selfies|tape|messages|texts ... of|circulated|leaked|found|sent|posted|
      surfaced|online|him|her|colleague|colleagues, nudes, saving|saved|keeping|waiting himself|herself|myself|for|until
      .. marriage|wedding, still|remains|remained|is|was|being|a|as virgin, vow|vows|promise of|to chastity|celibacy,
      visits|visited|visiting|uses|used|frequents|pays|paid|hires|hired|sees ... prostitutes|prostitute|escorts|escort|
      brothels|brothel|hookers|swingers|saunas|darkrooms, lover|lovers|mistress|mistresses of|in|to|who|since|for, his|
      her|a|secret|two|three|boss|boss s|secretary|married|current|former lover|lovers|mistress|mistresses|paramour|
      toyboy, into bondage|bdsm|kink|leather|latex|swinging|cuckolding|spanking|role, cruising|dogging|cottaging|
      pegging, fetish party|parties|club|night|for|model, sex club|clubs|party|parties|addict|addiction|life|tape|drive|
      partner|partners|toys|scandal|work as|worker past, onlyfans, camming, pornhub, strip club*|clubs, watching porn,
      porn|pornography habit|addiction|on|at|collection|found, chases|chased|chasing skirts|skirt|women|men|girls,
      flirts with everyone|anyone|every|clients|colleagues, notorious|serial|known|old|reformed womaniser|flirt|
      adulterer|seducer|cheater|cheat|philanderer|lothario|romeo|casanova, divorced after|because|over|following ..
      affair|infidelity|adultery|cheating|unfaithful*, infidelity of|on|with|in|was|and, gave up sex, sexually ..., in
      bed, asexual relationship, wife|husband|partner swapping|swap|sharing|swappers, swingers, swinging, polyamor*,
      monogamous, caught|found|surprised him|her|them|in ... au|nanny|bed|secretary|neighbour|act|lover|naked|flagrante,
      bed hopper|hopping, an arrangement with .. husband|wife|partner, relationship|relationships|anything|intimacy of
      that kind|sort|nature, night|nights|weekend with two|a|three|several|the .. dancers|dancer|stripper|strippers|
      prostitute|girls|boys|men|women|escort, untouched, work|worked|career|past|acted|appeared|starred in porn|
      pornography|adult|erotic films?, porn star|actress|actor|model|work|career|past|films, addicted|addict|addiction|
      hooked to sex|porn|pornography, consensual|inappropriate|improper|sexual|intimate|physical|secret|undisclosed
      relationship|relations|affair|liaison with .., picture|pictures|photo|photos|image|snap of his|her|him|himself
      private parts|penis|genitals|naked|breasts|bottom|body, private parts, had it off|away with, sexual nature, sees|
      seeing|see|date|dates other people|women|men, cheat|cheats|cheated on|, never cheated, gigolo, isn|not|no|little|
      lost interested|interest in sex, makes|made|making passes|advances|a pass at, bedded, leather|fetish|bdsm|
      swinging|kink|gay sauna scene|regular|club, sleeps|slept|sleeping his|her|my|with|around|together .., has|have|
      had|keeps|kept|with|took|takes a|two|several|another|his|her lover|lovers|mistress|mistresses|toyboy, unfaithful,
      more than just? friends|colleagues|a friend, tryst|trysts|dalliance|dalliances|rendezvous with|at|in, three|four
      timing|timed|timer, picks|picking|picked|pulls|pulling|takes|taking|took up|home a|girls|women|men|blokes|guys|
      strangers|lads different|new|other? .., different|new girl|woman|man|bloke|guy|boy|partner|face every|each week|
      weekend|night|month, same man|woman|girl|bloke twice, second|other woman|man|family in|on|at|for|and, woman|man|
      girl|someone|somebody|fun on the side, first and only|last lover|love, been with anyone|anybody|nobody|another|
      other|many|few|no, bedroom|physical|intimate side of the|their|his|her|my|our marriage|relationship|things,
      marital|conjugal relations|duties|bed, consummated, unconsummated, kerb crawl*, working girls|girl, lady|ladies of
      the night, happy ending|endings, rent boy|boys, roving|wandering eye|hands, eye for the ladies|women|girls|lads|
      boys, hands off @his? women|men|girls|colleagues|interns|her|him, in his trousers|pants, trousers|pants|knickers
      down, thinks with his, sex mad|obsessed|starved, oversexed, highly sexed, shag|shags|shagging|shagged|bonk|bonks|
      bonking|bonked|snog|snogged|snogging .., puts|put it about, gets|got around a lot?, plays|played|playing the
      field, sow|sows|sowed|sown|sowing @his wild oats, notches|notch on, bedpost, key|keys party|parties, wife|husband
      sharing, hotwife, hotwifing, third in @his|their|the? marriage|bed|relationship, menage a trois, relationship
      anarch*, solo poly, nesting partner, ethical|consensual non monogam*, ethical non, safe word, fetlife, shibari,
      flogged|flogging|whipped for, dom|domme|sub|switch in the, off sex, gone off sex|it, separate|single beds|bedrooms
      for|since|now|and, no longer touch|touches|intimate, hasn touched, dry spell in|since, platonic marriage, born
      again virgin, purity ring|pledge, right man|woman|one|person before, involuntarily celibate, incel, volcel, nofap,
      sworn off sex|men|women|relationships, ran|run|running|eloped|eloping off? with his|her|the|a secretary|boss|wife|
      husband|nanny|neighbour|student|assistant|colleague, shacked up, in flagrante, stationery|broom|store|stock
      cupboard|room together|with, walked in on him|her|them, kiss and tell, hanky panky, rumpy pumpy, nookie, all the
      way with, one thing led, likes|prefers|loves|fancies them|his|her young|younger|older|rough, likes it rough,
      turned on by, gets|got off on, sex toys|toy, vibrator, erectile, sex|psychosexual therapist|therapy|counsellor|
      counselling with|after|since|about|for|and, indiscretion|indiscretions with|at|in, love rat, playing|played|plays
      away, strayed|strays|straying once|twice|never|from, affair|affairs|fling|liaison|dalliance|tryst|romp|intimacy|
      sex ~ intern|secretary|boss|colleague|subordinate|director|client|neighbour|trainee|teacher|pupil|student|patient|
      nanny|assistant|minister|married, never|not|without|no longer @have? ~ sex|sexual|lovers, without sex, lives|
      lived|life|year|years|months without sex|intimacy, hasn t had|been sex|intimate|laid|with, got|gets|get|getting
      laid, carries|carrying|carried on with, secret|clandestine|illicit|adulterous|passionate|steamy|torrid|forbidden
      lover|meetings|affair|romance|relationship|nights|fling|weekend, affair|fling|liaison|romance, sleeps|slept|
      sleeping|sleep with one|two|three|half|several|most|many|the|a|his|her|my|our|someone|anyone|everyone|men|women|
      clients|colleagues, womanising|skirt|philandering, massage parlour|parlours|parlor|parlors, faithful to my|his|her
      husband|wife|partner|spouse|late, never strayed|cheated|unfaithful, no affairs, liaison with, liaison, caught|
      seen|found|spotted kissing|canoodling|snogging|embracing|naked|undressed|together|at|in ... lift|car|park|office|
      cupboard|hotel|toilets|bed|room, broke up|broken two|three|a|his|her|the|several? marriage|marriages, lots|plenty|
      dozens|hundreds|string|succession|series of lovers|women|men|girlfriends|boyfriends|affairs|partners|conquests,
      @his sex life, polygamous household|family|marriage|union, two|three|four wives, two|three|four husbands, were|
      was|been|became sexually|romantically|intimately involved|entangled|linked, admitted|admits|confessed|confesses|
      confessed|denied|denies to? the|an|his|her|any? adultery|affair|infidelity|liaison|fling, is|was|be|been|s|a|an|
      is? a|an cheat|slut|tart|slag|groper|philanderer|adulterer|lecher|bigamist|swinger|nymphomaniac|sadist|masochist|
      cuckold|dogger|voyeur|gigolo|womaniser, ladies|ladys|lady s man, kept|fancy man|woman of|by|in, sex chat|phone
      line|lines|rooms, paying|pays|paid|pay for sex|it|escorts|girls|company, using|uses|used|hires|hired|visits|meets
      escorts|prostitutes|hookers|rent, man eater, home wrecker|wreckers, homewrecker, the other woman|man in|for|to,
      friend|friends|fwb with benefits, old|former flame|flames of|at|in, physically|romantically|sexually|intimately|
      emotionally involved|entangled|linked|close with|to, hooked|addicted on|to dating|tinder|hookup|sex|porn|cam, cam
      girl|girls|viewer|boy|shows|model, hooking|hooked|hooks up with, at it with|in|like the? rabbits?, hands on his?
      female|women|interns, handsy with|at, several|two|three|four|many|various women|men|girls|lads|blokes on the go|
      side|string, on the go|side|string at once, living|lived|lives|live in sin, intimate with @his|the|a|one|several,
      wife|husband|partner swapper|swapping|swap, shagging|bonking|screwing|banging|bedding the|a|his|her|half, don|
      doesn|didn|did|does|do t|not have|want|like|enjoy sex|intimacy|intercourse, intimate relationship|relations|
      contact with|between, bought|buys|buy sex|girls, conceived in|during|at the|an|a affair|office|one, not the father
      of his wife, cuckoo|milkman s child, secret child|son|daughter with, child|son|daughter|baby by|from|with|of an|a|
      his|her affair|mistress|lover|intern|colleague, wedding night, no intercourse|sex|intimacy|sexual, in all senses a
      virgin, bodily|carnal pleasures|desires|love, free love, free sexuality, sexually free|liberated|open|repressed|
      inhibited|shy, hot wife|wives, rope play, role play in, age play, puppy play, pet play, chemsex, sauna|saunas|
      darkroom|darkrooms|bathhouse|bathhouses on|every|at|regularly|with, into feet|latex|leather|rubber|pain|pegging|
      spanking|dominance|role|rope|ropes|threesomes|older|younger, accused|accuses of adultery|infidelity|cheating|an, a
      flirt, a player with|who, kept man|woman, living in sin, loose morals|woman|women, easy lay|virtue, heart breaker,
      the other woman, affair between him|her|them|the, an affair with|between, had an affair, sexual relations|
      relationship with, kissed|kissing|kisses|snogged|groped|fondled the|an|a|his|her|another|three|two intern|
      director|boss|trainee|colleague|secretary|client|student|colleagues|man|woman, fling|affair|liaison|romance|tryst
      with the|a|an|his|her|one|two|several director|boss|trainee|colleague|secretary|client|student|manager|intern|
      teacher|neighbour|doctor|barman|nanny|married, practised|practises|practiced bondage|bdsm|tantra|abstinence|
      chastity|celibacy|polyamory|free, lived|lives|living in a throuple|triad|polycule|menage, abstained|abstains|
      abstaining from, film|films|video|videos|footage|tape|clip|clips|recording|photos|photo|pictures of @he|the|a|his|
      her? candidate|applicant|him|her|them|couple? having|in|during sex|bed|the|flagrante, had|has|have|bore|fathered|
      bearing a|an|two|his|her child|baby|son|daughter|children by|with|of|from her|his|a|the|an then|former|old|
      married? boss|lover|mistress|married|priest|deacon|bishop|mayor|colleague|secretary|intern|student|director|
      affair, married|then|former lover|boss who was married, lover|mistress|concubine|paramour of the|a|an|his|her|some
      late|former|married|then|old|famous|local? composer|mayor|director|boss|chairman|minister|painter|writer|owner|
      priest|bishop|king|prince|president|ambassador|colonel|doctor|professor|actor|singer|senator|manager|client|poet|
      headmaster|vicar, relations|relationship|intercourse|sex|affair|liaison|dealings with a|the|his|her|an? married|
      older|younger|underage? woman|man|women|men|wife|husband|teacher|priest|intern|student|colleague|client|neighbour,
      had|have|has|having|without|no|any intercourse, sexual? intercourse in|with|on|at|before|during, intercourse,
      private life was|is rather|very|quite|too? free|wild|colourful|loose|busy, many|lots|numerous women|men|lovers|
      girlfriends|boyfriends|bedfellows, lives|living|lived|life|home with two|three|both|several? men|women|partners|
      husbands|wives|girlfriends|boyfriends|lovers both|all?, two men|women both|each, both @his|are partners|lovers|
      boyfriends|girlfriends, kinky open|and|discreet|but|fun, kinky, open marriage|relationship|couple|minded
      discreet?, discreet|discretion affair|meetings|fun|encounters|adventures|assured|guaranteed|married, married|
      attached man|woman|couple seeks|seeking|looking, seeks same|discretion|fun|adventure, likes to watch|be watched,
      date|dates|dated|dating two|three|several|both of our|the|his|her suppliers|partners|clients|colleagues|bosses|
      managers|trainees|interns, touched|kissed|had|known a|any woman|man|girl, sex addict, addict ... sex|sexual, men|
      women|girls|boys|strangers come and go, all night a different, likes|liked|loves to watch, spent|spend|spends|
      spending the|a|one|their|several|many? night|nights|weekend|weekends together|with|in his|her|at, an arrangement
      we|they|he|she|with|in|and, has|have|had an arrangement, see|sees|seeing|saw others|other people|other men|other
      women, private|secret|home sex video|film|tape|movie, sex video|movie|film|clip|tape|photos, uses|used|hires|
      hired|calls|called|books|booked an? escort|escorts, escort|escorts services|service|girl|girls|agency on|at|for|
      in|with|paid, into s m|bdsm|kink|swinging, s&m, S M, @his infidelities|infidelity|affairs|conquests|escapades|
      adultery|adulteries|lovers are|is|was|were|became|in, girlfriend|boyfriend|lover|woman|man in each|every branch|
      port|town|city|country|office, adulteries, their|the|his|her|whose affair|mistress|lover was|is|were|worked|works|
      no|an, affair was no|an|the|common|public|open|well, penchant|weakness|taste|thing|preference is|for|was? younger|
      older|married|blonde|young|the women|men|girls|boys, hook ups|hookup|hookups in|at|with|on|during, seduced|
      seduces|seducing the|a|his|her|an|our auditor|boss|intern|client|director|manager|teacher|student|secretary|
      trainee|priest|colleague|wife|husband|nanny, been|slept|gone with a|any|another|one|many|other|no woman|man|women|
      men, never been with, was|were|are at it in|on|behind|all, given|gave|giving|sworn|swore up|off men|women|
      relationships|romance|dating, sleeps better alone, sex positive, poly pierced|and|since|household, books|booked|
      booking an? escort|escorts|call, father|mother of his|her|the|a secretary|boss|intern|colleague|nanny|student|
      client s child|son|daughter|baby, new|other|strange|different man|woman|men|women|face|faces at breakfast, share|
      shares|shared a|the|their bed any|no|with|again, an? improper|inappropriate|unprofessional relationship|relations|
      closeness|intimacy with, affairs several|many|none|galore, bondage|fetish|bdsm|kink|swinging|spanking|rope
      enthusiast|lover|fan|devotee|practitioner|aficionado, has|have|had|having|after|several|two|three|many|numerous|
      multiple two|three|several|many|a|numerous? affairs|flings|romances|liaisons|lovers|mistresses, love|secret|
      casual|office|workplace affairs|romances|flings|partners, toy boys, casual partners, a threesome, threesome at|
      with|in|after
    `,
    trait: `
      promiscuity, extramarital, adulter*, unfaithful, infidelity, infidelities, philander*, womani*, womanis*, hookup*,
      promiscu*, libertin*, swinger*, threesome*, foursome, orgy, orgies, polyamor*, monogamous, throuple, bdsm,
      sadomasoch*, s&m, kinky, dominatrix, swingers, exhibitionis*, nymphoman*, hypersexual*, virginity, celibate,
      celibacy, abstinent, chastity, chaste, concubine, courtesan, masturbat*, frigid, sexting, nudes, onlyfans,
      camgirl, flirtatious, womaniser, womanizer, casanova, dogging, cottaging, tantric, cuckold*, sexaholic, swinger,
      cuckold, sadist, submissive, fetishist, exhibitionist, voyeur, nymphomaniac, sex addict, virgin, poly, enm,
      polygamous, polygamist, polygamy, bigamist, bigamy, lecher, lecherous, letch, randy, horny, philanderer,
      adulterer, adulteress, adultery, lothario, tryst, trysts, dalliance, dalliances, polycule, metamour
    `,
    topic: `
      celibacy, nude|naked selfies|selfie|photos|pictures, kinks, a lover|lovers and, share|shares a lover, blogs about
      .. kinks|sex, selfies nude, fetish, lover of, posts nude|nudes, sex scandal, makes|made|shoots erotic|porn|
      pornographic|adult films|film|videos, interest in sex, impotence, two partners, pays for sex, sex tape, sworn off
      sex|men|women, swap|swaps|swapped partners|wives|husbands, explicit chats|chat|messages|texts|emails|photos, two
      girlfriends|boyfriends, keeps two, affairs with, flings, liaisons, romances with
    `,
    hint: `
      celibate, virgin, chaste, promiscuous, faithful, intimate, monogamous, frigid, impotent, libertine, affair,
      liaison, swinging, seduc*, sexual, mistress, mistresses, lover, lovers, condoms, contracept*, viagra, libido,
      erectile, kink*, masoch*, fetish*, voyeur*, impoten*, bondage, romp, romps, notches
    `,
  },
};
