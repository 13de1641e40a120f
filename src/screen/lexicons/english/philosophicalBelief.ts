import type { Lexicon } from '../../Lexicon.js';

/** Atheism, agnosticism, humanism, freemasonry, pacifism, schools of philosophy, veganism as a conviction. */
export const englishPhilosophicalBelief: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      free thinker*, secular humanist*, secular society, humanist society|association|celebrant|wedding|ceremony|
      group|by|since|and|belief|beliefs|values|uk|international, humanists uk|international, american|british|
      european|scottish humanist*, rationalist association, ethical society|culture, free mason*, free masonry,
      masonic lodge|order|temple|apron|handshake|ring, mason since, lodge member, grand lodge|orient, scottish rite,
      order of the eastern star, eastern star, worshipful master, past master, master mason, lodge brother|meeting|
      meetings, initiated into, odd fellow*, rotarian ideals, conscientious objector|objection, objector to,
      refused|refuses|declined military|conscription|service|arms|weapons|to bear|work|projects|on .., non violence|
      violent, ayn rand, effective altruis*, animal rights, animal liberation, animal welfare activist, ethical
      vegan*, vegan|vegetarian for|on|by|out|from ethical|moral|conviction|principle|reasons|of|conscience|
      philosophical, vegan conviction*|ethics|belief|beliefs|philosophy|principles|activist|society|since|lifestyle,
      does|do|did|doesn|don|didn|t|not|no|longer|never believe|believed|beleive in? .. god|afterlife|gods|deity|
      soul|fate|anything|religion|destiny|free, believes|believe|belief|believed in reason|no|science|neither|
      nothing|karma|reincarnation|free|determinism|humanity|natural|the|a .. god|gods|alone|karma|afterlife|will|
      higher|universe|reincarnation|superstition, god does not|doesn, no god, without god|religion, non believer|
      religious, not religious, no religious belief|faith, lost @his|her faith, life stance, world view,
      philosophical belief|beliefs|conviction|convictions|views|outlook|creed|commitment, philosophy of life, lives|
      lived|live|living|guided|guides|follows|adheres|adherent|practises|practices|swears|life by|to|of|according|
      the|his|her .. stoic*|epicur*|seneca|marcus|kant|spinoza|aristotle|buddhis*|confuci*|tao*|ubuntu|utilitarian*|
      gandhi*|nonviolence|philosophy|thoreau|schopenhauer|rand|nietzsche|steiner|camus|sartre|degrowth, practising|
      practicing|modern|convinced|committed|avowed stoic|epicurean|cynic|sceptic|humanist|kantian|buddhist|
      confucian|taoist|spinozist|deist|pantheist|agnostic, stoic philosophy, ethical beliefs|convictions|reasons,
      moral conviction*, ethical conviction*, on grounds of conscience, grounds of conscience, deep ecology, deep
      ecologist, anti natalist, skeptics society, brights movement, church of satan, flying spaghetti, sea of faith,
      national secular society, dignity in dying member, vegan activist*, abolitionist vegan, animal cruelty, anti
      hunting, refuses|refused|won|t|not|will to? wear|work|handle|serve|touch .. leather|meat|fur|arms|weapons|
      animal|animals, opposed to animal|vivisection|war|violence, anti vivisection*, against animal testing|
      experiments, follower|adherent|disciple|devotee|student|admirer|member|practitioner|believer|initiate|
      supporter|exponent|advocate|convert|reader in?|of|to the?|a? philosophy|teachings|gurdjieff|ayn|rand|
      objectivis*|steiner|krishnamurti|confuci*|stoic*|epicur*|utilitarian*|humanis*|anthroposoph*|theosoph*|osho|
      schopenhauer|nietzsche|kant|spinoza|thoreau|tolstoy|gandhi|transhumanis*|existentialis*|deep|longtermis*|
      peter|seneca|marcus|epictetus|aristotle|plato|rousseau|hume|bentham|singer|camus|sartre|rudolf|lodge|
      freemason*|masonic|grand|order|druid*|pagan*, humanist|vegan|atheist|pacifist|stoic|utilitarian|malthusian|
      ethical|secular|philosophical|moral|personal|anti|pro|rationalist|transhumanist|materialist|existentialist|
      nihilist|ecological|spiritual|kantian|freethinking|agnostic|antinatalist|sincerely|deeply|strongly|deeply held
      conviction|convictions|belief|beliefs|philosophy|principles|ethics|ethic|views|creed|worldview|outlook|values|
      ideals|commitment|faith|life|stance|parents|upbringing, lives|lived|living|live|acts|act|thinks|conducts|
      guided according to|by|after|like the|a|his|her|its .. philosophy|principles|precepts|teachings|stoic*|
      epicur*|ecology|maxim|imperative|code|seneca|aurelius|meditations|gurdjieff|nonviolence, categorical
      imperative, malthusian*, antinatalist, refuses|refused|won|declines|declined|objects|objected|opposed|against|
      avoids|excludes .. arms|armaments|weapons|military|defence|war|killing|leather|meat|fur|wool|slaughter*|
      abattoir*|animal|animals|vivisection .., on|out|for|as|from of? a? principle|conscience|conviction|ethical|
      moral grounds|reasons|convictions|matter|vegan|vegetarian|pacifist, matter of conscience|principle vegan, non|
      un believer*|believing, no|any god|gods|deity|religion|faith|higher|supernatural, never|not been|be baptised|
      baptized|believed|religious|a? believer, de baptised, debaptised, left|renounced|abandoned|lost the|his|her|
      all church|faith|religion|belief, god delusion, member of .. humanist*|secular|masonic|lodge|skeptics|
      rationalist|atheist|ethical|philosophical|vegan|theosophical|rosicrucian|druid*|order, lodge of, @his lodge|
      masonic, initiated into|in, entered|raised|passed apprentice|master mason, degree mason, thirty third degree,
      brother of the lodge, women s lodge, humanist group|society|association|association|funeral|naming|chaplain,
      meditation community, sapere aude, grand master, of the masons|freemasons, the masons, neither religious nor,
      nor a believer, not a believer, a believer in nothing|anything|no, according to deep ecology, deep ecology
      and, beleive in god, lives by it|seneca|them|aurelius, god a fable|delusion|myth|fiction, god is a|dead|not,
      marcus aurelius as|daily|every, sunday assembly, skeptics in the, degrowth is, out of respect for animals|
      life|conscience, agnostic|humanist|stoic|epicurean|vegan|sceptic|skeptic|rationalist|cynic|deist|unbeliever|
      utilitarian|existentialist|godless|secular|materialist|idealist|determinist|hedonist|vitalist since, rejects|
      rejected|distrusts|despises|left all|any|organised|organized|every religion|religions|faith|gods, calls|
      considers|describes himself|herself|myself an? .. humanist|atheist|agnostic|freethinker|pagan|nihilist|stoic|
      vegan, objects|object|objected on principle|conscience to, on principle to? .. military|arms|weapons|animal|
      meat|army
    `,
    trait: `
      atheist, agnostic*, mason, pacifist*, atheist*, freethink*, secularist*, rationalist, freemason*,
      rosicrucian*, theosoph*, anthroposoph*, oddfellow*, nonviolence, nonviolent, gandhian, tolstoyan, solipsis*,
      objectivist*, randian, transhumanis*, posthumanist, longtermis*, antinatalis*, antispecies*, antispeciesist,
      godless, unbeliever, nonbeliever, nonreligious, irreligious, deist, pantheis*, taois*, ecocentric, skeptics,
      satanist, pastafarian*, raelian, fatalist, determinist
    `,
    topic: `
      humanism, atheism, pacifism, nihilis*, existentialis*, utilitarian*, kantian*, nietzsche*, objectivism,
      veganism, vegetarianism, worldview, stoicism, epicureanism, deism, spinoz*, confucian*, degrowth, speciesis*,
      scientolog*, masons, masonic, humanist*
    `,
    hint: `
      agnostic, humanist, stoic, epicurean, vegan, sceptic, skeptic, rationalist, cynic, deist, unbeliever,
      utilitarian, existentialist, godless, secular, materialist, idealist, determinist, hedonist, vitalist
    `,
    mask: `
      platform|cloud|vendor|database|technology|language|framework|device|tool|os|stack|tech|model|hardware|
      supplier|domain agnostic, agnostic about|on|to|of|towards|when|as to, tool agnostic*, stoic in|under|about|
      when|at|face|calm|temper*|patience, stoically, stone|brick|master stone mason|masons, stonemason*, brick
      masons, perry mason, mason jar*|bee|bees|ltd, mason and, james|mr|mrs|ms|miss|john|peter|dr mason, masonry,
      masonry work|walls|contractor, hunting|ski|mountain|fishing|fishermen s|travel|safari|hotel|forest lodge,
      lodge in|at|hotel|park|manager, lodges, lodge a|complaint|complaints|an|appeal|the|claims, vegan restaurant|
      food|cooking|cuisine|menu|menus|bakery|products|leather|cheese|recipes|cosmetics|options|chef|brand|pastry|
      catering|kitchen|meals|cafe|dishes|shoes|range|burger*|ready, humanist typeface|font|fonts|sans, renaissance|
      italian|dutch humanis*, humanist scholar*|manuscripts|gymnasium|secondary, ecumenical, epicurean tastes|
      holiday, spiritual home, freemason s hall tour, freemasons hall|arms|museum, epicure, philosophy degree|
      teacher|department|of science|lecturer|student, cynic about, sceptic|skeptic about, utilitarian design|
      architecture|clothing|furniture, existential crisis|threat|risk, nihilistic humour, secular trend*|stagnation|
      decline|growth, secular music, world view of, humanist psychology, nietzsche* reading|seminar, kant seminar,
      lodge at|near|on|bookings, humanist celebrant fee, grand lodge hotel, grand orient hotel, pacifist literature|
      novel, humanist celebrant, brick mason, stone mason, the sceptics the, the stoics the, sceptics the cynics,
      pacific
    `,
  },
};
