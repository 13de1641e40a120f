import type { Lexicon } from '../../Lexicon.js';

/** Words for one who holds a conviction, and the conviction. */
const holders = `atheist|atheists|agnostic|agnostics|humanist|humanists|freethinker|freethinkers|rationalist|
  secularist|pacifist|pacifists|stoic|epicurean|unbeliever|nonbeliever|sceptic|skeptic|materialist|determinist|
  naturalist|nihilist|existentialist|absurdist|kantian|utilitarian|consequentialist|objectivist|transhumanist|
  antinatalist|antispeciesist|sentientist|freemason|mason|theosophist|anthroposophist|spiritist|rosicrucian|
  panpsychist|pantheist|deist|antitheist|solipsist|hedonist|cynic|platonist|spinozist|hegelian|thomist|marxist|vegan|
  ecologist|heathen`;
const isms = `atheism|agnosticism|humanism|freethought|rationalism|secularism|pacifism|stoicism|epicureanism|
  scepticism|skepticism|materialism|determinism|naturalism|nihilism|existentialism|absurdism|utilitarianism|
  consequentialism|objectivism|transhumanism|antinatalism|antispeciesism|sentientism|freemasonry|theosophy|
  anthroposophy|spiritism|panpsychism|pantheism|deism|antitheism|solipsism|hedonism|platonism|spinozism|veganism|
  ecosophy|unbelief|disbelief|nonviolence|nonresistance|ahimsa|altruism|longtermism|egoism|physicalism|fatalism|
  freethinking`;

/** How people tell that they belong to a lodge, hold no god, bear no arms, spare animals or live by a school. */
export const englishPhilosophicalBeliefTalk: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      Freemason|freemason since, agnostic on, ethical|moral|radical|abolitionist|total|political|principled|militant
      vegetarian|vegetarianism|pescatarian|liberationist|ecologist, names|named|gives|states|lists|calls|called|puts
      @his conviction|belief|beliefs|philosophy|creed|worldview|religion|faith as|to|is ... humanis*|atheis*|
      agnostic*|secular|stoic*|pacifis*, animal liberation front|activist|and|club|conviction|convictions, animal
      rights conviction|convictions|activist|march|campaigner|person, is|be|was|s|are|were|he|she|both|all|also|being|
      certainly|is thought|both on the square, on the square as|and|according|or|given|with|since|himself|too|which|
      apparently|that|because|but|in, on the square in the? masonic|sense, in|of|to|joined|left|belongs|with|being|is
      the craft as|and|since|in|uses|himself|member|lodge|brother|brethren, of the craft, in the craft, certainly in
      the craft, in the buffaloes|buffs|lodge|masons|oddfellows|odd|shriners|druids|rosicrucians, a|brother|secretary|
      primo|knight of? the buffaloes, royal antediluvian, ancient order of druids|foresters|hibernians, secret|funny|
      special|masonic|odd|oddly|lodge handshake|handshakes|grip|word|sign, shook|shakes hands oddly|funnily|funny|
      like|strangely, rolls|rolled|rolling|rolled up @his|his|her|a|one|the? trouser|trousers|trouser leg|legs,
      trouser leg, rolled trouser|trousers, apron and|in gloves|case|sash, @his|lodge|masonic|mason s|little|the apron
      in|case|on|at|from|packed|and, small|little|flat black|leather|slim case on|in|to|for .. tuesday|thursday|lodge|
      monday|wednesday|friday|month, first|second|third|last|every|alternate|two tuesday|thursday|monday|wednesday|
      friday|saturday ... lodge|temple|brethren|masonic, lodge|temple|masonic ... first|second|third|last|every|twice|
      once tuesday|thursday|monday|wednesday|friday|saturday|month|second, square and compasses|compass sticker|ring|
      pin|badge|on|tattoo|cufflinks|tie|lapel|over|hanging|keyring, compass and square, masonic ring|meeting|meetings|
      pin|tie|cufflinks|handshake|apron|career|rank|office|brother|brethren|evenings|duties|funeral|past|grip|friends|
      connections|connection|background|family|father|bible|sticker|jewel|oath|order|dinner|leave|membership|hat|fez,
      @his masonic|lodge|craft|masonry|freemasonry|mason|apron, @his ring says|tells, installation|initiation|lodge|
      ladies|burns|founders night|ceremony|festival|meeting|evening at|of|in|for his|her|the? lodge|masonic,
      installation|lodge|temple night|nights, ladies night|festival at|of his|the lodge, lodge|lodges he|she|i
      belongs|belong|belonged|joined|attends|sits, a lodge in|at|of|that|on|under|number|no, @his|mother|home|craft|
      women|mixed|research|parent|daughter|students|school|university|regimental|navy|police|hospital s? lodge no|
      number|meets|in|at|on|before|every|brother|brothers|since|and|night|dues, lodge no|number|1*|2*|3*|4*|5*|6*|7*|
      8*|9*, Lodge No|no|number|1*|2*|3*|4*|5*|6*|7*|8*|9*|of, Masters|Harmony|Friendship|Fidelity|Unity|Hope|Concord|
      Perseverance|Jubilee|Royal|Phoenix|Temperance|Industry|Benevolence|Fortitude|Loyalty|Antiquity Lodge|lodge,
      mason|freemason|brother|member|master|secretary|almoner|treasurer|warden|tyler|deacon|officer|organist|fellow|
      initiate|brethren|charity steward? of|in|at the|a|his|her|an? .. Lodge|lodge|Craft|craft|Orient|Chapter|order|
      temple, junior|senior|worshipful|past|inner|right|grand warden|deacon|guard|master|steward|worshipful|secretary|
      almoner|superintendent|orator|chaplain|marshal|tyler|treasurer|sword|standard|organist of|in|at|for|to|since|
      elect|2*|1*|and, in the chair of his|the|her? lodge, went|goes|going|passed through the chair, past provincial,
      provincial grand, district grand, grand lodge s? of|list|in|register|rolls|officer|rank|member|certificate|
      membership|alpina, Swiss|Scottish|Irish|English|Finland|United|National|Prince|Women|Regular|Liberal Alpina|
      alpina, grand orient|orienter temple|lodge|member|of|in|de|brother, grand orient, droit humain, molesworth
      street, freemasons hall in|on|at|as .. initiated|lodge|member, initiated|initiate|initiation|raised|passed|
      exalted|admitted|received|proposed|balloted|blackballed|sponsored|seconded|joined|joining|affiliated at|in|into|
      to|for|by|as|the|a|his|her .. Freemasons|Lodge|lodge|masons|Craft|temple|Fraternity|fraternity|order|
      brotherhood|Masonry|freemasonry|masonry, took|taken|takes|holds|received|held|has|reached|conferred @his|the|a
      first|second|third|mark|thirty|32nd|33rd|eighteenth|18th|30th degree, thirty|32nd|33rd|thirtieth|eighteenth|
      18th|third|mark second|third|degree|master|mason degree|in|mason|and|of|too?, second|third|first|mark degree at|
      in|of|and|too .. lodge|rite|craft, degree mason|freemason|in the craft|scottish|masonic, mark degree|master|
      mason|lodge|too, royal arch chapter|mason|companion|and|degree, scottish|york|swedish|french|emulation rite|
      working|ritual, knights templar|malta degree|priory|preceptory|masonic, red cross of constantine, allied
      masonic, eastern star chapter|member|matron|lodge, worthy matron|patron, prince hall mason|lodge|affiliated|no|
      brother, shrine potentate|fez, shriner|shriners, noble of the, daughter|son|grandson|granddaughter|child|nephew|
      widow|wife|brother|brothers|lewis of|is|are|was a|in? grand master|mason|masons|freemason|freemasons|worshipful,
      grandson|son|father|brother|brothers|husband|uncle|wife|mother|dad|grandfather of|are|is|was|were|being|both|all
      a|an? masons|freemasons|mason|freemason|atheist|atheists|humanist|pacifist|conchie|vegan|theosophist, two|three|
      all|both of his|her|my|the? brothers|uncles|cousins|sons|sisters are|is masons|freemasons|atheists|humanists,
      lodge brother|brothers|sister|brethren|of, he|she s|is a brother, being|is|was a brother in|of|on|rolled|and|at|
      mason, says yes he s a brother, ex|former|lapsed|retired|resigned|active|keen|regular|fellow|unattached|third|
      second|generation|proud|practising|lifelong|the|a|an|he|she|s|he mason|freemason|freemasons|rosicrucian
      resigned|since|1*|2*|mark|too|who|but|never|like|says, freemason|mason since|resigned|mark|until|these, is|s|
      was|not|never|be|being|been|become|became a|an? mason|freemason since|like|his|her|says|but|nor|or|never|too,
      not|never|neither a mason|freemason|masons|lodge|brother nor|and|or|himself|never|in, never|not been|was|set|
      seen|joined|near|in|asked a|the|foot|inside? mason|masons|freemason|freemasons|lodge, turned|turns|refused|
      declined|asked|invited|approached|rejected down|by|to|from|an|join|offer|invitation .. lodge|masons|freemasons|
      mason, resigned|demitted|withdrew|left|quit|expelled|struck|suspended|excluded|lapsed from|off|his|her|the ..
      lodge|craft|masons|freemasons|freemasonry|order|roll, widows sons, masonic widow|widows|charity|orphan|school,
      rosicrucian order|lodge|fellowship|member, amorc member|lodge|monograph, ogboni fraternity|lodge|reformed|
      member|confraternity, reformed ogboni, ekine|ekpe|poro|sande|sawaba society|lodge, hash of theosophy, spiritist
      philosophy|centre|circle|doctrine|medium, allan kardec, follows|follow|following|followed|practises|practises|
      practices|lives|lived|studies|professes|holds|keeps|reads|swears|teaches by|to|the|a|of|and? .. stoicism|
      epicurus|epictetus|seneca|kardec|spiritist|aurelius|steiner|gurdjieff|spinoza|ubuntu|thoreau|tao|tolstoy|gandhi|
      krishnamurti|rand|lokayata|charvaka|schopenhauer|nietzsche|vedanta|degrowth|humanism|atheism|confucius|
      schweitzer|singer|bentham|kierkegaard|camus|diogenes|plato|socrates|zeno, practises|practised|practices|
      practicing|practising|practise stoicism|epicureanism|voluntary|nonviolence|ahimsa|humanism|theosophy|druidry|
      objectivism|simplicity|minimalism|freemasonry, evening review and|included|with, premeditatio, memento mori
      tattoo|coin|on|daily, daily stoic|meditations|examen, letters garden friends, converted|convert|turned|won|
      persuaded|brought|argued|reasoned|talked|led by|to|round|over|out|into|back ... russell|dawkins|hitchens|
      nietzsche|marx|singer|rand|camus|darwin|voltaire|atheism|unbelief|disbelief|humanism|veganism|rationalism|
      agnosticism|pacifism|doubt|it, reasoned|thought|grew|drifted|walked|argued|educated|read|aged out|away|himself|
      herself|my|his|her of|from|way|out it|faith|religion|belief|god|catholicism|islam|church|of, raised|brought|
      educated|schooled|born|bred|christened|baptised ... reasoned|lost|thought|lapsed|converted|left|godless|
      unbeliever|disbelief|atheist|agnostic|nothing|none|humanist|now, raised|brought|born catholic|muslim|hindu|
      methodist|baptist|jewish|mormon|up|christian|anglican .. reasoned|lapsed|out|left|now|but|believes|godless|
      atheist, lapsed and|catholic|muslim|hindu|everything|believer|anglican|methodist|jew|christian|from, doesn|don|
      didn|does|do|did|never|can|cannot|couldn|can|not|hardly t|not|never? believe|believed|believes|hold|credit|
      credited|accept|buy a|in|with|any|that|it|there|word|of|there|one? .. word|faith|religion|creed|god|anyone|
      someone|anything|there|soul|afterlife|church|miracles|heaven|prayer|it, doesn|don t believe a word|there|in|any,
      believes|believe not|no a word|thing of it|them|scripture, believe there is|s anyone|no|nothing|someone|a, is|s|
      was no|nobody|no|anyone|someone|nothing|no one up there|above|else|out there|beyond, hold|holds|held|truck|time
      with|for no|any|organised? religion|faith|god|church|superstition|religions|faiths|creeds, can|could|able|
      unable|cannot|never|been|failed to? .. credit|accept|believe|stomach|swallow any|a|in|the creed|god|faith|
      religion|doctrine|miracles|dogma, lost|losing|loses|lose|shed|mislaid|left|gave|abandoned|renounced|dropped
      @his|the|all|every|any|up|her? faith|belief|religion|god|church|creed|kirk|vocation|beliefs at|in|after|when|by|
      and|during|for|behind|on|of|over|long|to, left|leaving|quit|quitting|renounced|deserted|walked the|from|out|
      away|of kirk|church|faith|fold|mosque|temple|amish|brethren|witnesses|mormons|priesthood|seminary|convent|
      ministry for|to|over|because|as|when|after .. scepticism|reason|humanism|it|doubt|atheism|unbelief|belief|
      disbelief|godless|god|lost|stopped, left the kirk|church|faith for it|scepticism|humanism|atheism|reason,
      godless as|podcast|and|by|from|household|home|wedding|since|heathen|soul|but|in|that|life, lapsed and godless,
      as godless, disbelieves|disbelieve|disbelieving|disbelieved in|everything|all|god|any, cheerful|polite|quiet|
      gentle|firm|contented|principled|settled|calm|honest|stubborn|lifelong|happy disbelief|unbelief|unbeliever|
      disbeliever|atheism|atheist|heathen|doubter|agnosticism|infidel|godlessness, thank|thanks|praise darwin|
      evolution|science|no god, nobody|no|there else to thank, sceptic|skeptic|sceptical|skeptical|doubter|agnostic|
      doubts|doubtful|scepticism in|about|on|of|as|concerning any|all|every|the|matters|to|religious? god|gods|divine|
      religion|deity|deities|afterlife|matters|faith|miracles|supernatural|kind, matters divine, sceptic of the
      organised, confirmed|lifelong|committed|born|organised|professed|avowed|practising|declared|cheerful|self|
      convinced|strict|proud|quiet|contented|open|devout|out|third|second|generation|dyed|radical|ethical|moral|
      secular|religious|true|ex|hard|soft|militant|card|carrying|philosophical|principled|lapsed|outspoken|passionate|
      whole|hearted ${holders}, ${holders} third|second|generation|since|through|to|by|of|in philosophy|and|
      generation|through|conviction|the|bone|school|french|old|conscience|temperament|principle|upbringing|belief|
      core, ${holders} to the|his|her bone|core|bones|marrow|end|fingertips|atoms, ${holders} through and through,
      ${holders} by|out conviction|choice|upbringing|of|principle|philosophy|conscience, is|am|was|m|s|are|been|he|
      she|became|remains|remain|describes|calls|considers|declared|identifies|grew|turned|raised|himself|herself|
      being|myself|as a|an|himself|herself|myself|up|as|both|a|firmly|now? ${holders} and|but|on|since|who|in|from|
      like|so|to|by|with|says|though|as|no|yet|not|because|at|or, describes|described|calls|called|considers|declares|
      declared|identifies|identified|styles|regards|professes|labels himself|herself|myself|as|themselves|them|to? ..
      ${holders}, @his ${isms}, @his own ${isms}, professes|professed|profess|practises|embraces|embraced|espouses|
      espoused|preaches|defends|defended|argues|argued|found|discovered|adheres|adhered|subscribes|subscribed|
      converted|committed|turned|devoted|wedded|clings|drawn|open|publicly to|for|of|in|about|the|a|his|her|its|own?
      ${isms}, blog|podcast|column|book|essays|newsletter|channel|talks|videos in|on|about|for|arguing|defending|
      where|which ... ${isms}|godless|secular|vegan|animals, godless|atheist|humanist|vegan|freethought|skeptic|
      sceptic|secular|stoic podcast|blog|channel|newsletter|magazine|meetup|group|household|home|parents|parenting|
      funeral|celebrant|choir|camp|sunday|society|assembly|voice, humanist|atheist|secular voice|chaplain|celebrant|
      officiant|registrar on|for|since|in|himself|herself|at|by his|her|rest|conviction|choice|hobby?, celebrant on
      @his|rest|days|off|weekends, conducts|conducting|leads humanist|secular|godless funerals|weddings|namings|
      ceremonies, we|us humanists|atheists|freethinkers|pacifists|masons|vegans|secularists|unbelievers|sceptics|
      rationalists, raise|raises|raising|raised|bring|brings|bringing our|his|her|their|up|my .. children|kids|sons|
      daughters|son|daughter ... freethinkers|without|godless|humanists|humanist|secular|vegan|atheists|no, delegate|
      delegates|attended|attends|spoke|speaker|speaks|lectures|lectured|talks|volunteer|volunteers|patron|trustee|
      chair|chairs|heads|headed|runs|ran|founded|secretary|treasurer|committee|member|membership|president|joined|
      belongs|subscriber|convenor|organises|organiser|fellow to|at|for|of|on|the|in|with|an|a|his|her ... Humanist|
      Humanists|Atheist|Atheists|Rationalist|Secular|Secularist|Skeptics|Sceptics|Skeptical|Freethinkers|Freethought|
      Vegan|Sangham|Theosophical|Anthroposophical|Ethical|Peace|Pacifist|Masonic|Lodge|Stoa|Objectivist|Sentientism|
      Cryonics|Forbund|Etisk, World Humanist|Pantheist Congress|congress|Movement, Human Etisk, Forbund|Verband|
      Verbond|Humanistischer|Humanistisch Humanist|Humanistisch|Verband|Verbond, De Vrije Gedachte|Gedachte, Vrije
      Gedachte, Vrijzinnig|vrijzinnig, libre|libres penseur|penseuse|penseurs|pensee, laique et|and|libre, civil|
      secular|humanist confirmation|baptism|naming|wedding at|she|he|took|for|of|as, happy human badge|pin|symbol|
      sticker|tattoo, happy human, scarlet a|letter pin|badge|lapel|atheist, red a of, darwin fish, invisible pink,
      russell s teapot, out campaign badge, affirms|affirmed|affirm|affirming rather|instead|in|when|at|on|because|as
      .. swear|swearing|oath|bible|court|unbeliever|juror, swore|swears|swear|swearing|sworn|took|takes|takes on|in|
      by|the no|neither|not|a|affirmation bible|book|oath|god|instead, on no book, refused|refuses|would|declined|won|
      did|never to? .. kneel|pray|genuflect|swear|bow .. believer|prayers|chapel|grace|altar|god|faith|belief|mass|
      bible|book, not|nor|never|no|hardly being? a|any|one|longer|a? believer|believers|churchgoer|worshipper|
      religious and|himself|herself|she|he|but|in|during|asked|says|though|myself, not being a believer, no crib|
      crucifix|prayers|grace|nativity in, think|thinks|believe|believes|holds|thought|said|says|argues|told that? we|
      you|there|god|this|the|death|life get|is|have|live one|no|only|a|nothing|just life|god|judge|afterlife|fiction|
      end|heaven|delusion|soul|it|chance, one life and|no|is|then|to, get one life|shot, no judge|heaven|hell|
      afterlife|souls|spirits|gods|creator|revelation|holy|providence no|nor|and|or|whatever|only|just|to, no souls|
      spirits|gods|heaven|masters, neither gods nor|god, no gods|god no masters, materialist|determinist|naturalist
      down|about|in|of|who|as|to the|free|philosophy|that|strict, strict|hard|convinced|soft|radical|thoroughgoing|
      reductive determinist|materialist|naturalist|physicalist|utilitarian|kantian|fatalist, holding|holds|hold|held|
      has|takes|keeps|with a|an|to? .. naturalistic|materialist|materialistic|humanist|secular|mechanistic|godless|
      atheist|stoic|animist|pantheist|scientific view|outlook|worldview|picture|account|philosophy of|as|on|and?,
      wholly|purely|strictly|entirely|thoroughly naturalistic|materialist|secular|godless|materialistic, trust|trusts|
      faith|belief|believes|believe|put|puts in|on reason|science|evidence|humanity|nature|man alone|only|and|not|
      over|rather|instead, in no|any revelation|creed|scripture|providence, free will is|an|does|as, nobody|no|one|
      anyone|none deserves|deserve praise|blame|or, deserves praise or blame, is certain|convinced|persuaded|sure
      that? even|all|every|stones|everything|trees|plants|matter ... feel|feels|conscious|consciousness|mind|soul|
      something|sentient, kantian about|on|in lying|truth|duty|lies, never|not once|has|tell|told|tells|lie|lied|ever
      a? lie|lied|lies ... kant|kantian|duty|principle|imperative|stoic|quaker, all|private property is|as theft,
      property is theft, reads proudhon to|and|for, fiction|myth|fable|legend|fairy and|as|is|to|so ... god|scripture|
      author|bible, bible|book|job|genesis|scripture|koran|gospels is|are|as|to fiction|myth|fable|fairy|legend|
      nonsense|literature, error|mistake|lie|myth|superstition|delusion built|founded|based|rests on|upon, built on an
      error|illusion, prays|pray|prayed to|for|with no|nobody|nothing|neither|one, gods don, godlike no, absent|
      excused|exempt|exempted|exemption|excuse|spared|opts|opted|withdrawn from|out|of|chapel chapel|prayers|assembly|
      worship|grace|service|mass|religious, signed up|on to be|for freeze|frozen|cryonics|preservation|
      cryopreservation, to be frozen, signed|signs|signing|took|takes|taken|kept|keeps|made the|a|his|her peace|
      pacifist|vegan|gwwc|giving|ten|10 pledge|vow|oath, peace pledge at|in|union|since|and|signed, pledge to|at|of
      renounce|give ten|war|half, conchie, conchies, conscientious|conscience objector|objectors|objection|objections
      in israel|tribunal|status|by|as|since, refusenik, refused|refuses|refusing|declined|dodged|resisted|resister|
      would|won|wouldn|could to|not|no|t|longer .. bear|carry|enlist|serve|fight|shoot|train|fire|touch|hold|take|
      work|pack|ship|make|build|sell|tend|handle|deliver ... arms|weapon|weapons|gun|guns|rifle|army|idf|uniform|
      military|munitions|drone|drones|missiles|ammunition|war|draft|defence, no longer bear|carry arms|a, bear|carry|
      carrying|bearing|bore any|no arms|weapons|weapon|gun|guns|rifle against|anyone|for|arms|on|of|himself|in, won|
      wouldn|refuses|never t|not|to enlist|fight|bear|serve|kill, any|all arms|weapons|killing against|for|by|of
      anyone|any|conscience, war part of, war|peace tax|taxes|resister|resisters|resistance, pays|withholds|withheld|
      refused|refuses no|the|to|his|her|pay war|military|defence tax|part|share|portion, drove|drives|served|
      volunteered|carried|worked ... ambulance|stretchers|hospital|mines|forestry ... rather|instead|objector|carry|
      gun|pacifist|conscience|than|alternative, rather than carry|fight|bear|kill|serve|shoot|salute|swear,
      alternative|civilian|civil service|zivildienst|substitute .. objector|conscience|military|instead|refused|
      pacifist, zivildienst, total objector|totalverweigerer, friends ambulance, turn|turns|turned|turning the other
      cheek, sword into, swords into ploughshares|plowshares, arms|defence|weapons|gun|military|armaments|war|missile
      ... related|contract|freight|counter|client|jobs|work|orders|firm|project ... pacifist|conscience|principle|
      convictions|conviction, pacifist through|who|by|and|since|of|in|all|family|parents|quaker|would|so|from|
      conviction, left uniform|army|navy|regiment|raf|force ... arms|kill|killing|conscience|pacifist|objector, kill|
      killing|harm|harming|eat|eating|use|using|wear|wearing|cage|caging|touch|exploit|tend|slaughter|dissect|
      experiment|hunt no|any|an|a|another|the|no|other? animal|animals|creature|creatures|being|beings|flesh|sentient|
      living|lab|rabbits|mice|fish, no creature|animal|animals|being is|are|may|should|can|deserves|exists|ours|ought
      .. ours|caged|killed|eaten|use|used|suffer|owned|property, creature|creatures|animals|animal|pig|hens|whales|
      fish|cow|cows|bees|worms|beast|beasts|calf|calves is|are|to|should|as|have|may|die|be|has|can|was|were|feel|
      suffer .. ours|persons|person|caged|rights|die|suffer|use|souls|property|slaves|feel|equal|equals|brothers|for,
      think|thinks|thought|believes|believe|convinced|holds|says|because|since they|animals|fish|bees|creatures|cages|
      meat|milk|dairy suffer|feel|slavery|murder|theft, animals are not|no|our|ours|persons|equals|sentient, meat|
      milk|dairy|leather|silk|eggs|egg|wool|honey|fish|fur|feathers|flesh|gelatine ... because|suffer|wrong|right|
      principle|conscience|ethical|conviction|moral|ours|creature|killing|cruelty|animals|philosophy, abstains|
      abstain|abstained|abstaining|refrains|forgoes|eschews|eschewed|renounced|renounces|shuns|avoids|touched|touch|
      touches|swore|sworn|given|gave|gives from|off|any|all|no|of|the|up|wear|t|in|eating|to? meat|milk|leather|silk|
      eggs|wool|flesh|fur|dairy|fish|honey|animal .. because|on|as|for|years|milk|ethical|moral|principle|out|animals|
      suffering, boiling|killing|caging|shooting|slaughtering|farming|exploiting|eating|owning|breeding|testing ..
      against|wrong|sin|slavery|murder|crime|evil|theft|abhorrent|immoral|exploitation, against everything|all|what
      he|she|i holds|hold|believe|believes|stands|held|cherishes, everything|all he|she|i holds|hold right|sacred|
      dear|true, moral|ethical status|standing|worth|rights|equality|patient|consideration|vegetarian|vegan|
      vegetarianism|veganism|pescatarian of|to|for|can|since|by|who|and|as|which|on, grants|grant|extends|accords|
      gives moral|equal|ethical standing|rights|consideration|weight|status to, to whatever|anything|all|everything
      that|can|beings that|can|who suffer|feel|feels, equal consideration, puts|places|ranks|sets|counts the|an|a|his|
      her|all forest|nature|planet|earth|animals|animal|river|river|trees ... level|above|equal|before|first|own|same,
      level with his|her|our|human own|interest|interests, can|couldn|cannot|can|doesn see|see|accept|justify t? why|
      how|that a|an|any pig|cow|animal|creature|calf|lamb|fish should|must|has|dies|die|had, captivity offends|
      offended|is|as against|his|her|convictions|wrong|cruel, offends|offend|offended|violates|violate|violated|
      contravenes|contradicts|contrary|compromises|betrays against|to? @his|her convictions|conscience|beliefs|
      principles|philosophy|ethics|belief|conviction, protected|philosophical belief|beliefs in|under|of|as|claim|
      claims|ethical|claimed|characteristic|grainger|forstater, claims|claim|claimed|invokes|invoked|cites|cited|
      asserts|pleads|pleaded a|protected|philosophical|ethical|his|her|the|on? .. belief|veganism|conscience|
      conviction|convictions|creed, grainger belief|test|criteria himself|herself|met, animal liberationist|rebel|
      rebellion|abolitionist|advocate|aid|activist|person|people|man|woman|militant|march|vigil|vigils, radical
      animal, sea shepherd, whales|dolphins|elephants|apes|animals to be|as persons|people, belongs|belonged|belong|
      joined|donates|member|supporter|volunteer|patron to|of|for|with|in PETA|peta|viva|alf|sab|animal|vegan|shepherd|
      buav|league, sentientist, sentientism, deep ecologist|ecology|adaptation, forest s interest, earth first|
      liberation, extinctionist, vhemt, birthstrike, birth strike|striker, won|would|will|refuses|chose|decided|vowed
      t|not|to? .. bring|have|children|child|kids ... ethical|moral|world|suffering|climate|birth|antinatalist, own
      antinatalism, child free out|on|from|for principle|philosophy|ethical, effective altruist|altruism|altruists
      member|pledge|group|since|and|who|by|at|in, gives|giving|gave|pledges|donates away|a|ten|10|half|third|his|her
      ... income|salary|malaria|pledge|singer, transhumanist who|since|and|by|party|at|in, cryonicist, lokayata,
      carvaka, charvaka, yukthivadi, sangham, dravidar kazhagam, periyar follower|rationalist|self|disciple, self
      respect wedding|marriage|movement, rationalist of the|association|society|group|wedding|press|member, secularist
      of the|french|school|republican, marxist humanist, dialectical materialist|materialism, dialectician by,
      existentialist by|since|who|and|at, lives|live|lived|living|lives in|like|out|as|by|on|the a|an|his|her|
      according|accordingly|good|simple ... walden|hermit|thoreau|stoic|diogenes|barrel|barrel|epicurus|tolstoyan|
      commune|ashram|hut|principles|philosophy|accordingly, and lives accordingly, keeps|kept|writes|wrote|reads|
      rereads|carries|starts a|an|his|the|her|some|each? .. stoic|epictetus|aurelius|meditations|seneca|enchiridion|
      montaigne|spinoza|humean|lucretius, what is up|in to|my control|us, amor fati tattoo|motto|is, eternal
      recurrence, god is dead, imagine no religion, there|theres probably no god, atheist bus, good without god, in
      reason|science we trust, dare to know, carpe diem philosophy, nullius in verba, cogito tattoo, question|doubt
      everything, ni dieu ni maitre, quaker|bahai no, in|of the brotherhood of? light|masons|freemasons|lodge,
      brotherhood of the rosy|light|lodge, golden dawn, thelema, wicca, esoteric order|lodge|school|christianity|
      society, gurdjieff, fourth way, biodynamic believer|conviction|steiner, eurythmy conviction|and, camphill co|
      believer|and|anthroposophist, general anthroposophical, christian community|science no, school of|for spiritual
      science|economic, philosophy group|circle|club ... lives|live|believes|stoic|creed, tolstoyan|catholic|
      christian|bruderhof colony|commune|worker|anarchist|pacifist, ethical society|union|culture member|sunday,
      unitarian humanist|atheist, religious humanist|naturalist, jain|buddhist atheist|principles|nonviolence,
      cultural|ex|post catholic|christian|jew|muslim|hindu|mormon ... atheist|unbeliever|disbelief|believe|godless|
      agnostic, none|no religion|under heading|religion|form|diversity|other ... atheist|aetheist|athiest|agnostic|
      humanist|jedi, under the? heading|box|religion|belief|other .. atheist|humanist|agnostic|none|pacifist, atheist|
      humanist|agnostic on his|her|the|own|my|a .. account|form|questionnaire|diversity|census, on own account,
      agnostic on|by|all|no|about|himself|but|in|herself the great|religious|god|religion|own|nature|probs|two,
      renounced|renounces|renounce|abjured|forswore|forsworn|repudiated|disavowed every|all|any|his|her|the belief|
      faith|religion|god|gods|divine|church|violence|war|meat|materialism|vows, belief in the divine|supernatural|god,
      in anything|nothing|everything divine|supernatural|the|beyond|above|holy, godless or, never|not|didn|doesn|don|
      won set|sets|enter|goes|attends|go t|foot? church|chapel|mass .. principle|unbeliever|atheist|conviction|believe
    `,
    trait: `
      sentientist, anti speciesist, panentheist, physicalist, eliminativist, emergentist, illusionist about
      consciousness, incompatibilist, compatibilist, hard determinist, moral vegetarian, ethical vegetarian, moral
      nihilist, moral relativist, error theorist, moral realist, act utilitarian, rule utilitarian, prioritarian,
      benthamite, millian, rawlsian, nozickian, parfitian, singerian, humean, russellian, wittgensteinian,
      heideggerian, husserlian, bergsonian, whiteheadian, deleuzian, foucauldian, levinasian, buberian,
      kierkegaardian, schopenhauerian, leibnizian, cartesian by, lucretian, pyrrhonist, neo stoic, neostoic,
      neoplatonist, plotinian, pythagorean, cyrenaic, diogenist, averroist, thomist, scotist, mohist, daoist, legalist
      in philosophy, advaitin, vedantist, vedantin, lokayatika, carvaka, charvakan, jain atheist, sankhya, ubuntuist,
      emersonian, transcendentalist, ruskinian, schweitzerian, bahro, vinobaite, sarvodaya, nonresister, war resister,
      war tax resister, draft resister, draft refuser, refusenik, conchie, conscientious objector, peacenik,
      ecofeminist, gaian, primitivist, anarcho primitivist, extinctionist, birthstriker, animal liberationist, animal
      rightist, hunt sab, fruitarian on, ethical omnivore no, kardecist, swedenborgian, martinist, hermeticist,
      kabbalist no, gurdjieffian, krishnamurtian, ouspenskian, randroid, egoist of, stirnerite, cosmist, cryonicist,
      rationalist of, bayesian in life, free thinker, libre penseur, vrijdenker, laicist, laique, secular humanist,
      religious humanist, marxist humanist, christian atheist, jewish atheist, ex muslim, ex christian, exvangelical,
      ex mormon, ex catholic, ex jehovah, igtheist, nontheist, non theist, misotheist, infidel, disbeliever, aetheist,
      athiest, athest, co mason, comason, mark mason, royal arch mason, shriner, druidess, ex mason, ex freemason,
      fellow mason, brother mason, grand master of the? lodge, ogboni, past master of
    `,
    topic: `
      Masonic meetings|ring, the Buffaloes, Humanist Congress, Bertrand Russell convert*, sentientism, panentheism,
      spiritism, kardecism, freethought, free thought, physicalism, compatibilism, hard determinism, stoicism since,
      new atheism, secularism, libertarian paternalism no, godlessness, Allan Kardec, Musonius, Sam Harris atheist,
      Daniel Dennett, Peter Singer, Tom Regan, Gary Francione, Arne Naess, Murray Bookchin, Aldo Leopold, David
      Benatar, Derek Parfit, Annie Besant, Max Stirner, Periyar, Yukthivadi, Sanal Edamaruku, Narendra Dabholkar,
      Lokayata, Charvaka, Atheist Alliance|Ireland|Society|Republic|Experience, Atheists UK|of|in, World Humanist,
      Human Etisk, Humanistischer Verband, Humanistisch Verbond, Giordano Bruno Stiftung, Vrije Gedachte, Libre
      Pensee, Free Thought Society, Skeptical Enquiry|Inquiry|Society, Association for Skeptical, Australian Skeptics,
      Freethinkers Association, Rationalist Association|Society|International, Indian Rationalist, Kerala Yukthivadi,
      Nigerian Atheists|Humanists, Humanist Association of, Atheists in Kenya|Nigeria, Ex Muslims of|Forum, Faith to
      Faithless, Recovering from Religion, Camp Quest, Satanic Temple, Church of Satan|Euthanasia, Peace Pledge, White
      poppy, War Resisters International, Ploughshares, Plowshares, Quaker Peace, Campaign Against Conscription, New
      Profile Israel, Mesarvot, Yesh Gvul, Animal Liberation Front, Animal Rebellion, Animal Rising, Save Movement,
      Anonymous for the, Viva campaigner|vigil, Vegan Society, Surge activism|activist, Earth First, Earth Liberation,
      Voluntary Human, Stop Having Kids, Tomorrow Bio, Cryonics, Giving What We Can, 80 000 Hours, Extropy, masonry at
      the, Grand Orient, Grande Loge, Grootoosten, Grossloge, Gran Logia, Alpina grand, Lodge Alpina, Le Droit Humain,
      Women Freemasons, Order of Women Freemasons, York Rite, Mark Masons|Degree, Knights Templar preceptory, Eastern
      Star, Shriners, Martinist, Golden Dawn, Ogboni, Reformed Ogboni, Great Queen Street lodge|temple|brethren,
      Freemasons Hall initiated|lodge, square and compasses, square and compass, secret handshake, masonic ring, funny
      handshake, trouser leg, lodge apron, lodge night, lodge dues, lodge meeting, lodge meetings, installation night
      at|of, his lodge, her lodge, my lodge, the lodge he|she|i, RAOB, Odd Fellows, Ancient Druids, Happy Human, moral
      status of hens|animals|fish, animal sentience, stoic practice, evening examen, memento mori, naturalistic view,
      materialist view, godless podcast
    `,
    hint: `
      kantian about
    `,
    field: `
      square, compasses, compass, on the square, handshake, trouser leg, trouser, gloves, ring, installation, night,
      temple, brother, degree, degrees, mark, deacon, chair, exalted, raised, passed, rite, prince hall, alpina,
      ogboni, fraternity, buffaloes, kardec, spiritist*, secret, happy human, celebrant*, naming, kirk, creeds,
      credit, kneel, kneeling, swore, book, divine, revelation, reason, jesuits, russell, darwin, disbelie*, unbelie*,
      doubt*, blame, praise, atoms, spirits, judge, physicalis*, panpsych*, sentien*, antinatal*, birth, transhuman*,
      lokayata, charvaka, yukthivadi, sangham, libre penseur, laique, raised catholic, lost my faith, bedside, word of
      it, believe*, there is anyone, up there, one life, fiction, error, aurelius, proudhon, property is theft,
      conchie, objector*, refusenik, enlist, arms, weapons, gun, guns, rifle, peace pledge, white poppy, ambulance,
      freight, uniform, munitions, animal*, creature*, caged, cage, cages, captivity, persons, hens, pig, whales,
      fish, silk, worms, milk, egg, rabbits, lab, sea shepherd, peta, liberation*, vegetarian*, antispecies*, ecolog*,
      forest, nature, exploit*, slavery, murder, protected belief, singer, income, gurdjieff, krishnamurti, orient,
      congress, association, alliance, american atheists, forbund
    `,
    mask: `
      stoic in the face, grand master of rosters|ceremonies, never lost faith in the, mason on the repair|cathedral|
      restoration, stoic calm|silence, objectivist poets|poetry, grand master of the? rosters|mail|rota|merge|
      ceremonies|spreadsheet|chess, lodge your|a|the|an|his|her complaint|timesheet|claim|appeal|application|planning|
      objection|documents, square metre|metres|meal|meals|foot|feet|root|mile|miles|one|deal|enix|eye|kilometre|
      kilometres|brackets|peg|leg, apron strings|stage|maker, airport|concrete|kitchen apron, initiated into the?
      mysteries of, mysteries of the? pension|bond|payroll|tax|excel, believer in uniforms|uniform|testing|data|teams|
      training|deadlines|feedback|documentation|mentoring|agile, religion slot|programme|desk|correspondent, third|
      second|first degree murder|burn|burns|assault|felony, as my|his|her religion, soil as his, belief that the?
      customer, stoic as they, idealist thinks, materialist in the sense, absurd in the, camus sense, in the camus,
      vegan covers|caterer|catering|stall|pop|cook|fine, masons arms|yard|avenue, freemason s arms, banker|fixer|
      stone|memorial|monumental|dry|brick|cathedral mason|masons, mason at|for the? cathedral|abbey|minster, toyota|
      lean|kaizen|agile philosophy|way, philosophy that data, design|coaching|management|teaching|investment
      philosophy, great faith in, faith in him|her|this|them|me, thinks every rota, sentient chatbot|ai|robot, prince
      hall hotel, beaver|hotel|ski|safari|hunting|country|fishing|eco|jungle|river|travel|golf lodge, lodge manager|
      owner|keeper|chef|hotel, stone and brick, craft beer|brewer|brewery|bakery|fair|shop|supplies|gin|apprentice, of
      the craft guild|council of, brother printer|printers|machines, past master at|in the? art, cynics in, agnostic
      code|platform|debugging|framework|approach|api, utilitarian beauty|shelving|block|design, epicurean cook|chef|
      magazine, spartan packer, humanist minuscule|hand|script|typeface, rational drug|design|choice|function|
      functions|unified, deist no, determinist algorithm
    `,
  },
};
