import type { Lexicon } from '../../Lexicon.js';

/** Atheism, agnosticism, humanism, freemasonry, pacifism, schools of philosophy, veganism as a conviction. */
export const englishPhilosophicalBelief: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      free thinker*, secular humanist*, secular society, humanist society|association|celebrant|wedding|ceremony|group|
      by|since|and|belief|beliefs|values|uk|international, humanists uk|international, american|british|european|
      scottish humanist*, rationalist association, ethical society|culture, free mason*, free masonry, masonic lodge|
      order|temple|apron|handshake|ring, mason since, lodge member, grand lodge|orient, scottish rite, order of the
      eastern star, eastern star, worshipful master, past master, master mason, lodge brother|meeting|meetings,
      initiated into, odd fellow*, rotarian ideals, conscientious objector|objection, objector to, refused|refuses|
      declined military|conscription|service|arms|weapons|to bear|work|projects|on .., non violence|violent, ayn rand,
      effective altruis*, animal rights, animal liberation, animal welfare activist, ethical vegan*, vegan|vegetarian
      for|on|by|out|from ethical|moral|conviction|principle|reasons|of|conscience|philosophical, vegan conviction*|
      ethics|belief|beliefs|philosophy|principles|activist|society|since|lifestyle, does|do|did|doesn|don|didn|t|not|
      no|longer|never believe|believed|beleive in? .. god|afterlife|gods|deity|soul|fate|anything|religion|destiny|
      free, believes|believe|belief|believed in reason|no|science|neither|nothing|karma|reincarnation|free|determinism|
      humanity|natural|the|a .. god|gods|alone|karma|afterlife|will|higher|universe|reincarnation|superstition, god
      does not|doesn, no god, without god|religion, non believer|religious, not religious, no religious belief|faith,
      lost @his|her faith, life stance, world view, philosophical belief|beliefs|conviction|convictions|views|outlook|
      creed|commitment, philosophy of life, lives|lived|live|living|guided|guides|follows|adheres|adherent|practises|
      practices|swears|life by|to|of|according|the|his|her .. stoic*|epicur*|seneca|marcus|kant|spinoza|aristotle|
      buddhis*|confuci*|tao*|ubuntu|utilitarian*|gandhi*|nonviolence|philosophy|thoreau|schopenhauer|rand|nietzsche|
      steiner|camus|sartre|degrowth, practising|practicing|modern|convinced|committed|avowed stoic|epicurean|cynic|
      sceptic|humanist|kantian|buddhist|confucian|taoist|spinozist|deist|pantheist|agnostic, stoic philosophy, ethical
      beliefs|convictions|reasons, moral conviction*, ethical conviction*, on grounds of conscience, grounds of
      conscience, deep ecology, deep ecologist, anti natalist, skeptics society, brights movement, church of satan,
      flying spaghetti, sea of faith, national secular society, dignity in dying member, vegan activist*, abolitionist
      vegan, animal cruelty, anti hunting, refuses|refused|won|t|not|will to? wear|work|handle|serve|touch .. leather|
      meat|fur|arms|weapons|animal|animals, opposed to animal|vivisection|war|violence, anti vivisection*, against
      animal testing|experiments, follower|adherent|disciple|devotee|student|admirer|member|practitioner|believer|
      initiate|supporter|exponent|advocate|convert|reader in?|of|to the?|a? philosophy|teachings|gurdjieff|ayn|rand|
      objectivis*|steiner|krishnamurti|confuci*|stoic*|epicur*|utilitarian*|humanis*|anthroposoph*|theosoph*|osho|
      schopenhauer|nietzsche|kant|spinoza|thoreau|tolstoy|gandhi|transhumanis*|existentialis*|deep|longtermis*|peter|
      seneca|marcus|epictetus|aristotle|plato|rousseau|hume|bentham|singer|camus|sartre|rudolf|lodge|freemason*|
      masonic|grand|order|druid*|pagan*, humanist|vegan|atheist|pacifist|stoic|utilitarian|malthusian|ethical|secular|
      philosophical|moral|personal|anti|pro|rationalist|transhumanist|materialist|existentialist|nihilist|ecological|
      spiritual|kantian|freethinking|agnostic|antinatalist|sincerely|deeply|strongly|deeply held conviction|
      convictions|belief|beliefs|philosophy|principles|ethics|ethic|views|creed|worldview|outlook|values|ideals|
      commitment|faith|life|stance|parents|upbringing, lives|lived|living|live|acts|act|thinks|conducts|guided
      according to|by|after|like the|a|his|her|its .. philosophy|principles|precepts|teachings|stoic*|epicur*|ecology|
      maxim|imperative|code|seneca|aurelius|meditations|gurdjieff|nonviolence, categorical imperative, malthusian*,
      antinatalist, refuses|refused|won|declines|declined|objects|objected|opposed|against|avoids|excludes .. arms|
      armaments|weapons|military|defence|war|killing|leather|meat|fur|wool|slaughter*|abattoir*|animal|animals|
      vivisection .., on|out|for|as|from of? a? principle|conscience|conviction|ethical|moral grounds|reasons|
      convictions|matter|vegan|vegetarian|pacifist, matter of conscience|principle vegan, non|un believer*|believing,
      no|any god|gods|deity|religion|faith|higher|supernatural, never|not been|be baptised|baptized|believed|religious|
      a? believer, de baptised, debaptised, left|renounced|abandoned|lost the|his|her|all church|faith|religion|belief,
      god delusion, member of .. humanist*|secular|masonic|lodge|skeptics|rationalist|atheist|ethical|philosophical|
      vegan|theosophical|rosicrucian|druid*|order, lodge of, @his lodge|masonic, initiated into|in, entered|raised|
      passed apprentice|master mason, degree mason, thirty third degree, brother of the lodge, women s lodge, humanist
      group|society|association|association|funeral|naming|chaplain, meditation community, sapere aude, grand master,
      of the masons|freemasons, the masons, neither religious nor, nor a believer, not a believer, a believer in
      nothing|anything|no, according to deep ecology, deep ecology and, beleive in god, lives by it|seneca|them|
      aurelius, god a fable|delusion|myth|fiction, god is a|dead|not, marcus aurelius as|daily|every, sunday assembly,
      skeptics in the, degrowth is, out of respect for animals|life|conscience, agnostic|humanist|stoic|epicurean|
      vegan|sceptic|skeptic|rationalist|cynic|deist|unbeliever|utilitarian|existentialist|godless|secular|materialist|
      idealist|determinist|hedonist|vitalist since, rejects|rejected|distrusts|despises|left all|any|organised|
      organized|every religion|religions|faith|gods, calls|considers|describes himself|herself|myself an? .. humanist|
      atheist|agnostic|freethinker|pagan|nihilist|stoic|vegan, objects|object|objected on principle|conscience to, on
      principle to? .. military|arms|weapons|animal|meat|army, considers|believes|holds|thinks|convinced that? all|any|
      every? war|wars|killing|property|meat|private|eating .. immoral|wrong|evil|theft|murder, buddhist|stoic|taoist|
      confucian|hindu|vedic philosophy|philosopher|ethics, secular buddhis*, confirmed|committed|avowed|convinced|
      militant|staunch|lifelong|devout|practising|practicing|strict|proud|declared|outspoken|professed|self sceptic|
      skeptic|atheist|humanist|secularist|rationalist|vegan|pacifist|stoic|agnostic|nihilist|utilitarian|materialist|
      antinatalist|unbeliever|nonbeliever|freethinker|existentialist|objectivist|epicurean|determinist|transhumanist|
      hedonist, non aggression principle, as his|her|my guide to|in life, guide to life, philosophy|way|code|rule|art
      of|for living|life, way of life, on philosophical|ethical|moral|humanist|secular grounds|reasons|principles,
      philosophical grounds|objection|objections|conviction|convictions, will not|won t|wouldn t pray|swear on|eat
      animals|wear leather|work for a? dairy|slaughterhouse|arms|weapons|military|lab, swear|swears|swore on the bible,
      affirms rather|instead, neither atheist|religious|believer|god .., nor believer|god, no|without|any religion|
      faith|creed|belief|beliefs, lost|losing|gave up|abandoned|renounced @his|the|all faith|religion|belief, lodge|
      lodges meetings|meeting|night|nights|brother|brothers|brethren|of|no|number, junior|senior warden, grand master|
      lodge|orient|chapter, royal arch, past|worshipful|senior|junior master|warden, third degree|degree mason|
      freemason, master mason of|in a? lodge, masonic, odd fellows, ethical culture, humanist uk|association|society|
      ceremonies, member|fellow|supporter of ... humanis*|secular|atheist*|freethink*|skeptic*|rationalist*|theosoph*|
      anthroposoph*|vegan|ethical|masonic|lodge|freemason*|rosicruc*, follower|disciple|adherent|devotee|reader|
      admirer|student of ... steiner|gurdjieff|rand|epictetus|epicurus|seneca|spinoza|nietzsche|confucius|schopenhauer|
      kant|gandhi|thoreau|krishnamurti|stoic*|bentham|singer|aurelius, ayn rand .. follower|fan|disciple|devotee|
      reader, randian, refuses|refused|rejects|opposes .. animal|animals|leather|fur|meat|wool|slaughter|arms|weapons|
      vivisection, conscientious|conscience objector|objection, anti|against vivisection*|natalis*|specie*, no belief|
      beliefs in|of, no god|gods, without god, god doesn|does|is .., doesn|don|didn|not|never believe in god|gods|
      anything|an|a|any|the|religion|fate|heaven|souls|afterlife, belief in god, faith in god lost, universe|nature
      alone|only, materialist philosophy|outlook|worldview, ethical|philosophical|moral vegan|veganism|vegetarian,
      rejects|denies|refuses the supernatural|miracles|god|gods|soul|religion|metaphysics .., animals have rights|
      souls|feelings, came|come to think|believe|hold that .., is|was @his bible|gospel|creed|guide|lodestar, in the
      philosophical sense, reading|read|reads ... turning|turned|became|becoming vegan|vegetarian|atheist|stoic|
      pacifist, turning|turned|went|gone|became|become|becoming vegan|atheist|agnostic|buddhist|humanist|pacifist|
      secular|anthroposophist, matter|question|crisis|freedom of conscience|principle, doesn|don|didn|not hold with
      religion|god|church|war, says|thinks|believes|argues|convinced|maintains|holds that ... determinism|free will|
      god|gods|morality|existence|life|nothing|nobody|war|property|killing .., non theist|theistic|religious|
      conformist, was|were raised|brought up ... but is now|not, animals equal|persons, affirm rather|instead|not|, no
      religion, having no religion|faith|belief, philosophical|philosophically conviction|convictions|convinced|
      opposed|objection|pacifist|materialist|vegan, retreat of|with .. society|theosophical|steiner, spends|spent ...
      theosophical|zen|vipassana|ashram, lodge st|of|no|number|meetings, raised in|as|a 2*|19*|master|quaker|steiner,
      without money .. thoreau|principle, confucian|stoic|kantian|buddhist|epicurean|humanist|secular|vegan ethics|
      ethic|principles|values|duty|outlook|morals
    `,
    trait: `
      atheist, agnostic*, mason, pacifist*, atheist*, freethink*, secularist*, rationalist, freemason*, rosicrucian*,
      theosoph*, anthroposoph*, oddfellow*, nonviolence, nonviolent, gandhian, tolstoyan, solipsis*, objectivist*,
      randian, transhumanis*, posthumanist, longtermis*, antinatalis*, antispecies*, antispeciesist, godless,
      unbeliever, nonbeliever, nonreligious, irreligious, deist, pantheis*, taois*, ecocentric, skeptics, satanist,
      pastafarian*, raelian, fatalist, determinist, objectivist, objectivism, marxist, zen, nihilist, pacifist,
      secularist, humanist, druid, pagan, theist, pantheist, transhumanist, freethinker, freemason, mason since|in|of,
      kantian, hegelian, spinozist, anthroposophist, existentialist, utilitarian, thelemite, wiccan, animist,
      unbaptised, scientologist, misanthrope
    `,
    topic: `
      humanism, atheism, pacifism, nihilis*, existentialis*, utilitarian*, kantian*, nietzsche*, objectivism, veganism,
      vegetarianism, worldview, stoicism, epicureanism, deism, spinoz*, confucian*, degrowth, speciesis*, scientolog*,
      masons, masonic, humanist*, teachings of, epictetus, epicurus, absurdist, absurdism, present day materialist,
      skeptics in the|group, skeptics, sceptics|skeptics group|society|association, member of a|the|his|her lodge, a|
      his|her lodge in|at|of, with kant, kantian, no longer|stopped|ceased believes|believe|believing, lapsed catholic|
      hindu|muslim|jew|christian|anglican|mormon, in the manner of camus|sartre|nietzsche|diogenes, all life is one,
      meat is murder, animal experiments, celibacy order, freethinking, ayn rand, neither christian|muslim|jewish|
      religious|believer nor, doubts .. god, gave|giving|given up|over religion|god|church|faith, spinoza, moral
      grounds, non religious, any faith, share any faith, ethical grounds, transhumanist,
      cryonics, theosophical society, freethinkers, as freethinkers, Epictetus|epictetus, Seneca|seneca, Aurelius|
      aurelius, Epicurus|epicurus, Lucretius, Diogenes, Socrates follower, Spinoza|spinoza, Kant|kant follower|that,
      Hegelian, Schopenhauer, Nietzsche|nietzsche, Kierkegaard, Sartre, Camus, Beauvoir, Heidegger, Bentham, Mill
      disciple, Singer, Rand, Rawls follower, Gurdjieff, Ouspensky, Krishnamurti, Steiner|steiner, Blavatsky, Osho,
      Gandhi, Tolstoy, Thoreau, Confucius, Mencius, Laozi, Dawkins, Hitchens, Russell disciple, humanists, humanist uk|
      group|society|by|values, freemasons, masons lodge, lodge, rosicrucian, theosophy, anthroposophy, new atheist,
      ignostic, apatheist, secular, unbelief, disbelief, godless, irreligion, apostate, apostasy, ex muslim|christian|
      catholic|mormon|jehovah, left the church|faith|mosque|brethren|witnesses|mormons, no longer religious|believes|
      believe|prays|a believer, stopped believing|praying, rejects|rejected religion|faith|god, not religious,
      hedonism, cynicism school, stoic, taoism, daoism, determinism, solipsism, panpsychism, pantheism, materialism,
      naturalism philosophical, rationalism, skepticism philosophical, posthumanism, longtermism, ecosophy, deep green,
      biocentrism, ahimsa, non harming, objects on principle, principled vegetarian|vegan, no animal products, animal
      rights|liberation, religion is a delusion|nonsense|poison|opium, thinks religion, lodge at|in the? year|penrith,
      humanism without, objects to war, peace tax, all forms war, no creed
    `,
    hint: `
      agnostic, humanist, stoic, epicurean, vegan, sceptic, skeptic, rationalist, cynic, deist, unbeliever,
      utilitarian, existentialist, godless, secular, materialist, idealist, determinist, hedonist, vitalist
    `,
    mask: `
      platform|cloud|vendor|database|technology|language|framework|device|tool|os|stack|tech|model|hardware|supplier|
      domain agnostic, agnostic about|on|to|of|towards|when|as to, tool agnostic*, stoic in|under|about|when|at|face|
      calm|temper*|patience, stoically, stone|brick|master stone mason|masons, stonemason*, brick masons, perry mason,
      mason jar*|bee|bees|ltd, mason and, james|mr|mrs|ms|miss|john|peter|dr mason, masonry, masonry work|walls|
      contractor, hunting|ski|mountain|fishing|fishermen s|travel|safari|hotel|forest lodge, lodge hotel|park|manager|
      bar|kitchen|staff|reception|receptionist, worked|stayed|cooked|cook|chef|waiter|waitress|manager at|in|of ..
      lodge, lodges, lodge a|complaint|complaints|an|appeal|the|claims, vegan restaurant|food|cooking|cuisine|menu|
      menus|bakery|products|leather|cheese|recipes|cosmetics|options|chef|brand|pastry|catering|kitchen|meals|cafe|
      dishes|shoes|range|burger*|ready, humanist typeface|font|fonts|sans, renaissance|italian|dutch humanis*, humanist
      scholar*|manuscripts|gymnasium|secondary, ecumenical, epicurean tastes|holiday, spiritual home, freemason s hall
      tour, freemasons hall|arms|museum, epicure, philosophy degree|teacher|department|of science|lecturer|student,
      cynic about, sceptic|skeptic about, utilitarian design|architecture|clothing|furniture, existential crisis|
      threat|risk, nihilistic humour, secular trend*|stagnation|decline|growth, secular music, world view of, humanist
      psychology, nietzsche* reading|seminar, kant seminar, lodge bookings, humanist celebrant fee, grand
      lodge hotel, grand orient hotel, pacifist literature|novel, humanist celebrant, brick mason, stone mason, the
      sceptics the, the stoics the, sceptics the cynics, pacific, humanist typeface|typefaces|school|schools|sans|
      celebrant|lettering|psychology|scholar*|press|manuscripts|library, masonic temple|hall|lodge restoration|building|
      architecture|refit, old masonic, restored|restoration|ceiling|roof|repair ... masonic|freemason*, cynic the|about|
      in,
      master mason conservation|on|at|with|for, believes|believe passionately|firmly|strongly in, skeptic was, stoical,
      realist painter|painting|novel*, idealist about|on, natural philosophy,
      lodge manager|keeper|owner|hotel, hunting|ski|highland|fishing|safari|gate lodge, moral philosophy tutor|
      lecturer|student|prize, philosophy at|degree|tutor|lecturer|teacher|undergraduate|department|graduate|student|
      festival|magazine, stoicism and leadership, course|courses|lecture|lectures|lectured|taught|teaches|edited|thesis|
      phd|dissertation|essay|book|novel|biography|exhibition|history|translation|translated on|about|in|of|a?|the? ..
      stoic*|atheis*|humanis*|utilitarian*|nihilis*|existentialis*|nietzsche|freemason*|masonic|pacifis*|epicur*|marxis*|
      vegan*|rand, vegan cheese|chocolate|bakery|brand|startup|start|restaurant|kitchen|products|food|burger|burgers|
      leather|cosmetics|recipes|cookbook|menu|options|range|menus|line|snacks|ready|meals|festival|fair, humanities,
      atheist Ireland|UK|alliance, mason on the|at, utilitarian kitchen|design|building|furniture|decor|block, free
      thinking designer|approach|team|team s|engineer, philosophy cafe, stoic calm|silence|patience|nurse|humour,
      sceptical|skeptical auditors|reader|buyer|customers|clients, hume s scepticism, secular trends, philosophy
      graduate|degree|festival, vegan food festival, nihilism in russian, free spirit, stone mason|mason s yard, lodge
      s chef, materialist by? design, humanist a typeface|typeface|typefaces
    `,
  },
};
