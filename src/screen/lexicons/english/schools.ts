import type { Lexicon } from '../../Lexicon.js';

/** Lodges, schools of thought and societies of unbelief, and how people tell that they live by one. */
export const englishSchools: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
        one|nobody|nothing|someone up there, nothing after death, you|we re|are dead, reasoned|thought|argued|read @his
        way out of .., grew out of religion|god|church|faith|it, set|sets foot in .. church|mosque|temple|synagogue,
        stopped|stop|stops|quit|ceased|gave up believing|believe|praying|going to church, raised|brought up without|
        outside|with no|in no .. religion|god|faith|church, raised to the third|degree, third|first|second|thirty|33rd
        degree in|mason|of|since, entered apprentice, fellow craft, lodge treasurer|secretary|almoner|tyler|organist|
        chaplain|brother|number|no|night|member|dinner, mixed lodge, initiated|initiate|initiation|passed|raised|exalted
        in|into|at|to .. lodge|craft|degree|order|temple, on the square and, goes|went to|attends @his|the|a|to lodge|
        lodges, Lodge|lodge no|number|of .., brother mason|masons, le droit humain, co masonry|mason|masonic, opposed|
        opposes|against|rejects|condemns|hates to? all|any|every? war|wars|violence|killing|bloodshed, no war|wars ever,
        war is never|always, thou shalt not kill, unarmed medic, take|takes|took|taking up arms, refuses|refused|
        declines|declined|avoids|avoided|won|turned|turns|wouldn|will down|not|t|to ... military|defence|defense|arms|
        weapons|missiles|tanks|animal testing|slaughter|abattoir|fur|leather|tobacco|meat|vivisection, eating|killing|
        eat|kill|using|exploiting|farming animals|meat|flesh is|are|as|was .. wrong|immoral|murder|cruel|cruelty|crime|
        evil|sin, treats|treated|suffering|suffer|suffered|exploitation of? .. animals|animal, animals|animal are|have|
        has|is ... ours|use|rights|feel|persons|equal|sentient, how animals|animal are|is treated|kept|killed|suffer,
        way animals are, gave|given|gives|giving up meat|dairy|leather|eggs|wool .. animals|conscience|principle|
        suffering|cruelty, for the animals|sake of animals|love of animals, meat free|plant based|vegan|vegetarian out|
        on|by|for|since .. conscience|conviction|principle|animals|ethics|belief|reading, will|won|would not|t eat|wear
        anything|animals|things|meat that|with .., animal|animals matter|rights|liberation|welfare to|is|are|as|matter
        .. cause|life|more|conviction|creed|passion, hunt sab|sabs|saboteur|saboteurs|sabbing, sabs|sabbed|sabotaged|
        sabotages the? .. hunt|hunts, peace pledge union, white poppy|poppies, giving what we can, gives|donates|
        pledged|pledges|tithes ten|10|a|half|twenty per|percent|third|tenth|of .. income|salary|pay|earnings|payslip,
        eighty thousand hours, free will is|as, believes|believe|believed|convinced|thinks|holds|maintains|says that? ..
        illusion|determined|nothing|meaningless|atoms|karma|fate|reincarnation|gaia, anything|the|all|any|no
        supernatural, no|neither|without gods|god|rites|rituals|prayers|church|churches|dogma|creed|religion, don|doesn|
        didn|not|never t? do churches|church|god|religion|prayer|religions, hold|holds|held|holding|truck with religion|
        god|gods|superstition|organised|churches, swears|swore|takes|took no|an oath|oaths, belongs|belonged to|of ..
        lodge|masons|freemasons|humanists|theosophists|rosicrucians|skeptics|secularists, humanist|secular|atheist
        wedding|naming|funeral|ceremony|marriage by|for|of|conviction|please|rather|instead, humanists of|in|group|
        branch|chair|member, chair|chairs|chaired|treasurer|secretary|founder|founded|member|patron|president|trustee|
        fellow of|for? .. humanists|atheists|secularists|skeptics|sceptics|rationalists|freethinkers|freemasons|
        theosophists|vegans|philosophers, live|lives|lived|living|lived by|like|after|according|as .. stoics|stoic|
        epicurus|epictetus|seneca|kant|kants|diogenes|thoreau|tao|tolstoy|gandhi|schopenhauer|nietzsche|spinoza|
        confucius|rousseau|steiner|montaigne|aurelius|maxim|imperative|golden rule, follows|follow|followed|following|
        guided|disciple .. stoics|stoic|epicurus|epictetus|seneca|kant|diogenes|thoreau|tao|tolstoy|gandhi|schopenhauer|
        nietzsche|spinoza|confucius|rousseau|steiner|singer|rand|gurdjieff|krishnamurti|osho|bentham|plato|aristotle ..,
        practises|practices|practising|practiced stoicism|epicureanism|nonviolence|ahimsa|taoism|minimalism|mindfulness
        as, in the strict|classical|ancient|philosophical|true|old sense of?, simple living|life after|as|thoreau, a|
        his|her|my creed|credo|philosophy|guide|gospel|bible for|in|is|of|as .., as|is|was a|his|her|my? creed|doctrine|
        conviction|credo, by doctrine|conviction|creed, by philosophy|persuasion not|rather|and, philosophy not
        religion|faith, conscience|convictions|beliefs|principles forbid|forbids|forbade|forbidding|prevent|prevents|
        prevented|stop|stops|stopped .., against everything|all he|she|i believes|believe|stands, went|goes|going
        against @his beliefs|conscience|convictions|principles, to be frozen|cryopreserved, signed up for cryonics,
        cryonic|cryonics, nobody no|cares for|nothing|about god|gods|devil, ex|former|lapsed|recovering|apostate
        catholic|muslim|christian|jew|mormon|jehovah|witness|baptist|believer|evangelical|adventist now|who|without|
        turned|and .., spiritual but not, neither baptised|baptized|christened|religious|believer|theist nor .., nor|not
        believing|believer|religious|baptised|baptized|christened, agnostic|atheist|heathen|pagan|humanist|secular at
        best|heart|household|family|home|parents|upbringing|since, rationalist|secular|atheist|humanist|freethinking
        home|household|family|parents|upbringing, parents|family|father|mother|wife|husband were|was|are|is .. atheists|
        humanists|freemasons|pacifists|anthroposophists|theosophists|vegans|rationalists, religion is|as .. opium|
        private|fairy|nonsense|poison|superstition|delusion|crutch|bunk|rubbish|myth, fairy tale|tales, opium of, left|
        leaves|leaving|put|puts .. belief|faith|religion|church|god behind|down|aside, belong|belongs|belonged|sit|sits|
        meet|meets to|in|at the? same lodge, jailed|imprisoned|interned|sentenced|court as|for .. objector|
        conscientious|pacifist|refusing|pacifism, rejects|rejected|refused|refuses|resisted|dodged|evaded|opposed the
        draft|army|uniform|colours, draft resister|evader|dodger|refuser, preach|preaches|preached|spreads|professes|
        professed|defends atheism|humanism|unbelief|reason|godlessness|secularism, do|does|doing no harm, wouldn|won|
        couldn|not t? hurt|harm|kill|squash a|an|any fly|spider|ant|insect|wasp|creature|animal, social ecology|
        ecologist, bookchin, wears|wearing|wore a|the|his masonic pin|ring|apron|badge|tie, ethically vegan|vegetarian,
        against|opposed|rejects|distrusts|dislikes|loathes|hates to? all|any|every organised|organized religion|
        religions, all|every|any religion|religions|faith|faiths|gods are|is|were|was .., higher power, god or fate|
        heaven|devil|church|king, only|one|thing|nothing|all he|she|i believes|believe in is .., death is the end,
        thinks|believes|holds that? death is, prayer is talking|nonsense|noise|self, belief is|as|was protected,
        protected belief|characteristic|as, never|not|un been? christened|baptised|baptized|confirmed, worshipful
        master, master elect, provincial|district|united|metropolitan grand lodge|steward|master|secretary|officer|
        warden|chaplain, universe|life|existence|world has|have|without|is no|any|without|meaningless purpose|meaning|
        design|plan|sense?, refused|refuses|declined|wouldn|won to|t swear|kiss|take|touch|pray .. bible|book|oath,
        church of satan|the spaghetti, practising|practicing nothing|atheist, faith|belief in god|anything ended|died|
        went|left|gone|evaporated|faded, was|is|been brought|raised godless|secular|freethinking|atheist|humanist,
        moral|ethical compass is|code is|was .., from|turned|went|gone from? baptist|catholic|muslim|methodist|jew|
        jewish|hindu|christian|believer|quaker to nothing|atheist|none|agnostic|humanist|unbelief, anarcho pacifist,
        voluntary poverty|simplicity, owe|owes animals|animal, grand secretary|treasurer|steward|chaplain|deacon|tyler|
        almoner|inspector, open rescue|rescues, considers|calls|called|thinks|holds war|hunting|zoos|farming|meat ..
        crime|murder|wrong|evil|slavery, not to? swear on the bible, active|keen|proud|fellow|regular|busy mason|
        freemason|lodge, won|wouldn|will|refuses|not t|to? kill|trap|poison|harm ... mice|rats|spiders|wasps|insects|
        pigeons|animals, anti speciesist|speciesism|vivisectionist, never prays|prayed, reverence for life, schweitzer|
        schweitzers philosophy|ethics|creed, reason no|not|over|instead revelation|faith|dogma|gods, enlightenment
        values|man|woman|outlook|thinker, his|her|my|candidate|s atheism|unbelief|disbelief|agnosticism|humanism|
        veganism|pacifism|stoicism|freemasonry|masonry|secularism|nihilism
    `,
    trait: `
        hardline|militant|firm|convinced|committed|avowed|card carrying|devoted|staunch|lifelong|principled|strict|
        passionate|born|cradle|declared|confirmed secularist|vegan|atheist|humanist|pacifist|stoic|rationalist|
        freethinker|sceptic|skeptic|theosophist|anthroposophist|mason|freemason|materialist|unbeliever|utilitarian|
        nihilist|objectivist|determinist|deist|epicurean|kantian, absurdist, ecosophist, biocentrist, ecocentrist,
        vitalist, perennialist, spiritist, spiritualist, wiccan, thelemite, satanist, luciferian, extropian,
        singularitarian, immortalist, effective altruist, negative utilitarian, antinatalist, efilist, voluntaryist,
        ethical culturist
    `,
    topic: `
        Grand Orient|Lodge|Chapter|Master|Warden, Rose Croix, AMORC, Theosophical, Anthroposophical, Steiner people|
        family|follower, Camphill believer, Peace Pledge Union, Fellowship of Reconciliation, War Resisters,
        Ploughshares|plowshares action|activist, Brights, National Secular Society, Rationalist Association|Press,
        Conway Hall ethical, South Place Ethical, Skeptics in the Pub, Center for Inquiry, Freedom from Religion,
        American Atheists, Atheist Ireland member, Secular Student Alliance, Humanist Society, Vegan Society member|
        patron|donor, Animal Rebellion|Rising|Aid|Save, Direct Action Everywhere, Anonymous for the Voiceless, Cube of
        Truth, Sea Shepherd, League Against Cruel Sports, BUAV, Cruelty Free, Great Ape Project, Voluntary Human
        Extinction, Long Now, Alcor, Cryonics Institute, Objectivist Center|Institute|Club, Ayn Rand Institute|Society|
        club, Randian, School of Economic Science, School of Life disciple, Gurdjieff group|work, Fourth Way, Subud,
        Sufi Order, Druid Order, OBOD, Order of Bards, Pagan Federation, Golden Dawn order, Ordo Templi, OTO, Rotary
        ideals, Oddfellows, Odd Fellow|Fellows, Buffs lodge, Royal Antediluvian, Order of the Eastern Star, Knights of
        Pythias, Shriner, Shriners temple, Mystic Shrine, Prince Hall, Craft lodge, mark mason|master, holy royal arch
    `,
    field: `
        lodge, lodges, masons, tyler, almoner, brethren, oath, oaths, affirm*, heaven, hell, devil, afterlife, souls,
        fate, fairy tale*, nativity, carol*, grace, easter, christening*, baptised, baptized, creed, credo, doctrine,
        war, wars, violence, bloodshed, killing, animals, animal, meat, fur, wool, dairy, slaughter*, abattoir*, hunt*,
        fox*, sab, sabs, suffer*, cruel*, mice, experiment*, conscience, poppy, poppies, pledge*, tithe*, illusion,
        neuron*, reasoned, diogenes, montaigne, tolstoy*, tao, gaia, thoreau, dawkins, hitchens, camus, sartre, plato,
        socrates, meditations, enchiridion, walden, atlas shrugged, fountainhead
    `,
    mask: `
        agnostic to|about|on .., grand master at chess|of chess, god is in|is the? details|detail, god s own country,
        thank|thanks|oh|by|good god, on ethical sourcing|investing|trading|trade, ethical sourcing|hacker|hacking|
        investment|investor|trade|fashion|approval|clearance|review|committee|board, chess grand master, faith in ..
        roadmap|team|market|data|process|product|tests, third degree burns|burn, beaver|badger|otter lodge, utilitarian
        dresses|clothes|clothing|chairs|blocks|building, ordained, porter s|porters lodge, epicurean who knows|dinner|
        menu, religious zeal, almost religious, religiously, Freemasons Hall|Arms, worshipful company, square and
        compasses were, buddhist retreat|temple|monk|monastery
    `,
  },
};
