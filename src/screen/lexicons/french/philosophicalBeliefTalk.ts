import type { Lexicon } from '../../Lexicon.js';

/** Thinkers by whom one lives. */
const thinkers = `Epictete|Seneque|Aurele|Musonius|Zenon|Epicure|Lucrece|Diogene|Pyrrhon|Socrate|Platon|
  Aristote|Plotin|Heraclite|Pythagore|Hypatie|Spinoza|Descartes|Pascal|Montaigne|Voltaire|Rousseau|Diderot|Holbach|
  Helvetius|Hume|Kant|Hegel|Fichte|Schopenhauer|Nietzsche|Stirner|Kierkegaard|Comte|Renan|Bergson|Alain|Sartre|Camus|
  Beauvoir|Levinas|Jonas|Arendt|Weil|Ricoeur|Mounier|Teilhard|Cioran|Onfray|Bentham|Mill|Singer|Regan|Rand|Rawls|
  Parfit|Naess|Leopold|Thoreau|Emerson|Tolstoi|Gandhi|Vasto|Rabhi|Illich|Ellul|Reclus|Kropotkine|Confucius|Mencius|
  Laozi|Tseu|Tseou|Tchouang|Zhuangzi|Bouddha|Krishnamurti|Gurdjieff|Ouspensky|Steiner|Blavatsky|Kardec|Deunov|
  Aivanhov|Guenon|Swedenborg|Benatar|Jankelevitch|Feuerbach|Marx|Darwin|Dawkins|Hitchens|Russell|Popper`;

/** Words for one who holds such a view. */
const holders = `athee|athees|agnostique|incroyant|incroyante|mecreant|mecreante|humaniste|rationaliste|
  materialiste|stoicien|stoicienne|epicurien|epicurienne|nietzscheen|nietzscheenne|kantien|kantienne|spinoziste|
  cynique|sceptique|pacifiste|antimilitariste|antispeciste|vegane|vegan|positiviste|existentialiste|nihiliste|
  utilitariste|deiste|pantheiste|taoiste|confuceen|confuceenne|pythagoricien|pythagoricienne|platonicien|
  platonicienne|schopenhauerien|anthroposophe|theosophe|spirite|martiniste|scientiste|laicard|laicarde|objecteur|
  transhumaniste|hedoniste`;

const followers = `
  pythagoricien*, scientist* convaincu*|militant*|et, stirnerien*, stirnerist*, cioranien*, jankelevitchien*,
  positivist* convaincu*|de pere|comtien*, kardecist*, swedenborgien*, guenonien*, gurdjievien*, deunovien*,
  fraternite blanche, lanziste*, compagnon|compagne de l Arche, thoreauist*, emersonien*, ricoeurien*, mounierist*,
  maritainien*, beauvoirien*, absurdiste*, cartesien* convaincu*|militant*|jusqu, kantien* pratiquant*|convaincu*|de
  stricte, neokantien*, heideggerien*, rousseauist*, erasmien*, augustinien* laique, neoplatonicien*, socratique*
  convaincu*, epicurien* au vrai|au sens|convaincu*|pratiquant*|de doctrine, stoicien* pratiquant*|convaincu*|au vrai|
  au sens, cynique au sens|a la Diogene|antique|de l ecole, sceptique au sens|pyrrhonien|militant*, singerien*,
  rawlsien*, utilitarist* convaincu*|en tout, longtermist*, effectif altruist*, altruist* efficace*, rationaliste*
  militant*|convaincu*, libre exaministe*, libre exaministe convaincu*, librexaministe*, libre examen convaincu*,
  laique* engage*|militant*|convaincu*|de combat|philosophique*, officiant* laique*|humaniste*, celebrant* humaniste*,
  antireligieux, antireligieuse, antireligieuses, antitheist*, antiteiste*, noncroyant*, non croyance, parpaillot
  athee, impie assume*, ex seminariste athee, ex religieux athee, ex temoin de Jehovah athee, ex mormon athee, athee*
  militant*|convaincu*|declare*|de pere|pratiquant*|tranquille*|assume*|notoire*|serein*|de toujours|depuis|comme|et
  fier|et fiere, agnostique* convaincu*|assume*|declare*|tranquille*|de toujours|et curieux|et curieuse|curieux|
  depuis|par, ignostique*, apatheist*, possibilian*, brights, bright convaincu, pastafarien*, pastafariste*,
  humaniste* seculier*|convaincu*|laique*|athee*|officiel*|de conviction|militant*, francmac*, frere macon, macon
  declare, macon de rite, macon regulier, macon du Grand, macon notoire, macon assume, fils de macon, louveteau macon,
  louveton, enfant de la veuve, fils de la Veuve, enfants de la Veuve, templier neo, neotemplier*, chevalier Kadosch,
  chevalier rose croix, ex venerable, ancien venerable, tres illustre, frangin*, abolitionnist* de l elevage, vegan*
  convaincu*|ethique*|militant*|par|de conviction, vegane* convaincu*|ethique*|militant*|par|de conviction,
  vegetarien* par conviction|ethique*|militant*|de conviction, vegetalien* par|ethique*|militant*, animalist*
  convaincu*|militant*, pythagoricien vegetarien, jain laique, ahimsa, insoumis en, refusnik, deserteur par
  conviction, renvoyeur de livret, ecosophe*, ecologiste profond, ecologiste profonde, ecocentrist*, biocentrist*,
  gaian*, decroissant* par, simplicitaire*, sobre par conviction, deep ecolog*, anarchiste individualist*,
  individualist* stirnerien, childfree par conviction, extinctionnist*, survivalist*, immortalist*, cryonist*,
  animist*, wiccan*, druide*, druidesse*, odinist*, asatru, chaman*, neochaman*, panentheiste, panpsychist*,
  alchimist* spirituel, occultist*, radiesthesiste spirite, taoist* convaincu*|pratiquant*|d election, confuceen*
  convaincu*|pratiquant*|de coeur, dianeticien*, antoinist*, mazdaznan
`;

const names = `
  Grand Orient de Belgique, Grand Orient de Suisse, Conseil de l ordre, conseil de l ordre du Grand Orient, Grande
  Loge de France, Grande Loge nationale francaise, Grande Loge feminine de France, Grande Loge feminine de Belgique,
  Grande Loge feminine de Suisse, Grande Loge feminine du Quebec, Grande Loge reguliere de Belgique, Grande Loge de
  Belgique, Grande Loge suisse Alpina, Loge Alpina, Grande Loge Alpina, Grande Loge du Quebec, Grande Loge du Congo,
  Grande Loge du Gabon, Grande Loge de Cote d Ivoire, Grande Loge du Senegal, Grande Loge traditionnelle, Grande Loge
  de l Alliance, Grande Loge mixte, Grande Loge mixte universelle, Grande Loge mixte de France, Grande Loge
  symbolique, Grande Loge independante, Grande Loge europeenne, Grande Loge Opera, Loge nationale, Loge nationale
  francaise, Loge nationale mixte, Grand Prieure des Gaules, Grand Prieure, Federation francaise du Droit humain, le
  Droit Humain, Droit Humain Belgique, Confederation de loges Lithos, Confederation Lithos, Glrb, Glfb, Glsa, Glmu,
  Glmf, Glcs, Gluda, Misraim, rite de Memphis, rite ecossais ancien, rite ecossais rectifie, rite rectifie, regime
  ecossais rectifie, rite francais, rite emulation, rite d York, rite de Misraim, Reaa, Supreme Conseil, Supreme
  Conseil de Belgique, areopage, atelier superieur, ateliers superieurs, loge de perfection, chapitre rose croix,
  trente troisieme degre, 33e degre, trente deuxieme degre, 18e degre, 30e degre, 4e degre, degre du rite, rue
  Froissart loge, Les Amis philanthropes, Amis philanthropes, Les Neuf Soeurs, La Parfaite Union, Parfaite Union, La
  Parfaite Intelligence, Les Vrais Amis, Vrais Amis de l Union, La Fraternite loge, Travail et Perfection, Etoile
  flamboyante, Les Coeurs unis, Isis Montyon, Action socialiste loge, Les Philadelphes, Raoul Berteaux, Liberte
  cherie, La Bonne Foi loge, La Constance, Modestia cum Libertate, Esperance et Cordialite, Fraternite genevoise,
  Fidelite et Prudence, Union des Coeurs, Les Trois Temples, Mozart et Voltaire, Le Vrai Progres, Tolerance et
  Fraternite, Emancipation loge, Force et Courage, Coeurs Unis Montreal, loge Simon Diagne, grand maitre provincial,
  grand maitre adjoint, grande maitresse, grand secretaire, grand orateur, grand hospitalier, grand tresorier, grand
  expert, passe grand maitre, second surveillant, premier surveillant, premiere surveillante, seconde surveillante,
  second surveillante, frere couvreur, couvreur de loge, frere terrible, frere hospitalier, hospitalier de loge,
  hospitalier de sa, orateur de loge, orateur d une loge, orateur de sa, secretaire de loge, tresorier de loge,
  tresorier de sa loge, tronc de la veuve, chambre du milieu, cabinet de reflexion, passage sous le bandeau, sous le
  bandeau, passe sous le bandeau, mettre en sommeil, mis en sommeil, mise en sommeil, maconnerie en sommeil, frere en
  sommeil, soeur en sommeil, recu apprenti, apprentie maconne, recu compagnon macon, recu maitre, eleve a la maitrise,
  maitre macon depuis, maitre macon du, troisieme grade, 3e grade, deuxieme grade maconnique, grade de maitre, grade d
  apprenti, son grade et, tablier de son grade, tablier brode, tablier de maitre, tablier blanc, sautoir de venerable,
  cordon de maitre, gants blancs compris, triples points, trois petits points, triponctue, triangle et trois points,
  signature a trois points, acacia, equerre et un compas, delta lumineux, tailler sa pierre, tailler ma pierre, sa
  pierre brute, pave mosaique, voute etoilee, temple de Salomon, epee flamboyante, chaine d union, batterie d
  allegresse, poignee de main particuliere, poignee de main des freres, attouchement maconnique, mot de passe
  maconnique, mot de semestre, planche tracee, sa planche, ses planches, une planche sur, travaux en loge, tenue
  blanche ouverte, tenue funebre, soir de tenue, jour de tenue, apres la tenue, banquet d ordre, banquet solsticial,
  feux de la Saint Jean d ete macon, Saint Jean d hiver, colonne du midi, colonne du nord, colonne d harmonie, silence
  de l apprenti, a l orient de, orient de Paris, orient de Lyon, orient eternel, a l Orient, place a l Orient, convent
  du Grand Orient, convent maconnique, initiation maconnique, enquetes maconniques, parrain en loge, parrain en
  maconnerie, impetrant, cooptation en loge, cooptee en loge, initie a Charleroi, ses freres en, freres en haut lieu,
  freres de loge, soeurs de loge, soeurs en loge, devant ses soeurs, compagnons de loge, maconnerie liberale,
  maconnerie reguliere, maconnerie adogmatique, fraternelle parlementaire, fraternelle des, T C F, FF MM, MTCF, TCF,
  MTCS, Ven M, M T C F, G A D L U, Gadlu, A L G D G, Humanisme revue, La Chaine d union, Points de vue initiatiques,
  Franc Maconnerie magazine, gite de l ordre, ordre initiatique, societe initiatique, Martinisme, Amorc Canada, Rose
  Croix d Or, Lectorium Rosicrucianum, Lectorium, Ordre du Temple solaire, Golden Dawn, Ordo Templi, Ordre de la Table
  ronde, Odd Fellows, Oddfellow, Odd Fellow, Schlaraffia, Druides ordre, Kredenn Geltiek, Goursez, gorsedd, Gorsedd de
  Bretagne, Ligue wallonne paienne, Fraternite blanche universelle, Bonfin, Deunov, Peter Deunov, Beinsa Douno,
  Aivanhov, Allan Kardec, philosophie spirite, Union spirite, Livre des Esprits, Antoinisme, culte antoiniste,
  Nouvelle Acropole, Ecole de la Rose, Goetheanum, Dornach, La Borie Noble, Borie Noble, Saint Antoine l Abbaye Arche,
  Ambiance Arche, ashram philosophique, Federation nationale de la Libre Pensee, Libre pensee de, Association suisse
  des libres penseurs, Association suisse des libres, Freidenker, Aslp, Cahiers rationalistes, Les Athees de Belgique,
  Association belge des athees, Athees de Belgique, Cercle Ernest Renan, Tribune des athees, revue athee, chronique
  athee, radio libre athee, Cal de, Cal Namur, Cal Charleroi, Cal Luxembourg, Cal de Verviers, Picardie Laique,
  Brabant wallon laique, fete de la jeunesse laique, Fete laique de la jeunesse, parrainage laique, parrainage civil,
  Extension de l Ulb, Amis de la morale laique, La Pensee et les Hommes, Bruxelles Laique, Laicite Brabant, Cercle du
  libre examen, Librex, Saint Verhaegen, Saint V, assistance morale laique, Service laique, Fondation pour l
  assistance morale, deMens, deMens nu, Humanistisch Verbond, Mouvement laique quebecois, Mouvement laique,
  Association humaniste du Quebec, Humanistes du Quebec, Humanist Canada, Libres penseurs athees, Libres penseurs
  athees de Montreal, Lpa Montreal, Sceptiques du Quebec, Le Quebec sceptique, Fondation humaniste, Federation
  humaniste europeenne, Federation humaniste, Humanists International, International humaniste, Association vaudoise
  humaniste, Association vaudoise des humanistes, ceremonie humaniste, mariage humaniste, mariee a l humaniste,
  officiant humaniste, celebrante humaniste, ceremonie laique, manifeste humaniste, declaration d Amsterdam, Comite
  Para, Skepp, Science et pseudo sciences, cafe des sceptiques, cafe sceptique, Skeptics in the pub, Rec Rencontres de
  l esprit critique, Prometheus Society, Conseil des ex musulmans, ex musulmans, Ex musulmans de France, Mouvement
  raelien, Egise de scientologie, Eglise de scientologie, Sea Org, Celebrity Centre, Eglise du Monstre en spaghetti,
  Monstre en spaghetti, Temple satanique, Ufal, Comite laicite republique, Egale association, La Raison journal, Idee
  libre, Debout les laiques, Caute, Diogene association, L 214, Peta France, Gaia Belgique, Gaia association animale,
  Fondation Brigitte Bardot, 269 Liberation animale, Direct Action Everywhere, Anonymous for the Voiceless, Cube of
  Truth, cube de verite, Paris Animaux Zoopolis, Paz association, Pour une ethique animale, Sentience, Cahiers
  antispecistes, Pea Pour l egalite animale, Pour l egalite animale, Stop gavage, Avf, Association vegetarienne de
  France, Association vegetarienne et vegane, Eva Belgique, Societe vegane, Societe vegane de France, Societe vegane
  francophone, Vegan Society, Federation vegane, Swissveg, Vegan France, Vegetik, Association vegetarienne de
  Montreal, Avm Montreal, Veggie pride, Marche pour la fermeture des abattoirs, fermeture des abattoirs, Fermons les
  abattoirs, Nuit debout abattoirs, Save movement, The Save Movement, veillee devant l abattoir, veillees devant, La
  Liberation animale, Front de liberation animale, Alf front, Ava chasse a courre, Abolissons la venerie, Crac
  corrida, Crac Europe, Flac, Antidote Europe, Pro anima, Comite radicalement anti corrida, International Campaigns,
  Code animal, Tilikum, sanctuaire pour vaches, sanctuaire pour animaux, sanctuaire animal, sanctuaire de cochons,
  refuge antispeciste, GroinGroin, Animal Equality, Earthlings, Dominion film, Tom Regan, Gary Francione, Francione,
  abolitionnisme, veganisme ethique, sentients, etres sentients, carnisme, zoopolis, Man Lyon, Mir Fellowship,
  Mouvement international de la reconciliation, Union pacifiste, Union pacifiste de France, Irg, Internationale des
  resistants, War Resisters, Wri, Mouvement de la paix, Comite de soutien aux objecteurs, Comite de defense des
  objecteurs, Clo objecteurs, Gari insoumis, Louis Lecoin, statut d objecteur, Mouvement des objecteurs, livret
  militaire, renvoye son livret, renvoye son livret militaire, renvoi du livret, Larzac 1973, refus de l impot
  militaire, impot militaire, Cret Berard, Service civil international, Sci chantiers, Centre Martin Luther King
  Lausanne, Cenac, Agir pour la paix, Vredesactie, Cnapd, Greve de la faim non violente, Ican France, Abolition des
  armes nucleaires, Stop Fuelling War, Quakers laiques, contre l armement, guerre a la guerre, guerre est un mal, tu
  ne tueras, Altruisme efficace France, Effective altruism, 80 000 Hours, LessWrong, Less Wrong, Association francaise
  transhumaniste, Technoprog, Humanity plus, Alcor, Cryonics, Institut Ayn Rand, Atlas Shrugged, La Greve d Ayn Rand,
  La Source vive, Stoa Gallica, Stoicon, semaine stoicienne, Manuel d Epictete, Pensees pour moi meme, Pensees de Marc
  Aurele, Lettres a Lucilius, De la nature Lucrece, Jardin d Epicure, Tetrapharmakon, tetrapharmakos, Ataraxie,
  eudemonisme, apatheia, praemeditatio, examen de conscience stoicien, exercices stoiciens, exercices spirituels
  stoiciens, carpe diem philosophie, l Unique, L Unique et sa propriete, l Unique pour seule morale, philosophie de l
  absurde, Mythe de Sisyphe, l existence precede, par dela le bien, par dela bien et mal, eternel retour, volonte de
  puissance, volonte de vivre, visage d autrui, le visage d autrui, Ethique de Spinoza, conatus, Dieu ou la nature,
  Deus sive, religion de l humanite, culte d Auguste Comte, culte positiviste, Chapelle de l Humanite, Maison d
  Auguste Comte, Auguste Comte, Eglise positiviste, plus grand bonheur, deontologisme, ethique de la vertu, egoisme
  rationnel, vertu d egoisme, scientisme, physicalisme, eliminativisme, panpsychisme, solipsisme, nominalisme,
  relativisme, perspectivisme, perennialisme, Tradition guenonienne, transcendantalisme, Walden, Mouvement Colibris,
  Sobriete volontaire, ecosophie, Arne Naess, Arne Næss, hypothese Gaia, droits de la nature, biocentrisme, Ginks,
  Gink, extinction volontaire, Vhemt, childfree, piete filiale, wu wei, wuwei, Tao te king, Dao de jing, Tchouang
  tseu, voie du Tao, voie du milieu laique, Entretiens de Confucius
`;

/** How people tell of what they believe and what they cannot do for their conscience. */
export const frenchPhilosophicalBeliefTalk: Lexicon = {
  category: 'PHILOSOPHICAL_BELIEF',
  phrases: {
    statement: `
      ciel|cieux est|etait|serait|sont vide|vides, ciel est vide, rien|neant|fin|poussiere apres la|l|sa|notre mort|
      vie|trepas, rien n existe|y a apres|derriere|la, il n y a|aurait rien derriere|apres|la|ni|au, mort est|etait
      la? fin|terminus|un|rien, tient|tiens|tenait|tenant|convaincu|convaincue|persuade|persuadee|certain|certaine|
      soutient|pense|croit|affirme|professe que|qu .. rien|mort|ame|dieu|Dieu|bete|animal|vie|matiere|nature|humain|
      homme|souris|abeilles, nie|nient|niait|conteste|refute l|la|toute ame|immortalite|transcendance|divin|existence|
      revelation, personne d autre la haut, personne la haut, rien la haut, merci a Darwin, la foi|religion tres peu|
      non merci|connais|n est|m|ne, foi tres peu pour, dieu|Dieu tres peu|connais pas|n est|n y|est mort|je, ne croit|
      crois|croyait|croient|croyons plus|pas|guere|point|ni|rien|en|qu .. dieu|Dieu|ciel|divin|rien|grand|matiere|
      raison|science|homme|ecrit|dit|miracle|diable, ne|n|plus|cesse|arrete|fini|faute de|d? croire en|a|au|quoi|rien,
      faute de croire, affirme|affirmer|affirmait|affirmation|promet|jure|jurer sur l honneur .. faute|sans|plutot ..
      croire|dieu|bible|serment, affirme solennellement, affirmation solennelle plutot, rupture|rompu|rompt|divorce|
      conge|fache|fachee|brouille avec|de|a .. toute|toutes|croyance|croyances|religion|foi|eglise|Dieu|dieu|ciel,
      rompu|rupture avec toute|toutes croyance|religion|croyances, perte|perdu|abandonne|abjure|renie|quitte|depose|
      jete|laisse la|sa|ma|toute foi|religion|froc|croyance|habit, jete @son|le|la froc|soutane aux?, defroque puis|
      et|devenu athee|incroyant, passe|passee|converti|convertie|venu|venue|acquis|acquise|gagne|gagnee|tourne|
      tournee|rallie|ralliee|arrivee|arrive a|au|aux|vers|dans|de l? la? philosophie|existentialisme|stoicisme|
      atheisme|humanisme|materialisme|epicurisme|bouddhisme|nihilisme|agnosticisme|pacifisme|antispecisme|veganisme|
      rationalisme|absurde|taoisme|spinozisme|cynisme|anarchie, elevee|eleve|issu|issue|fille|fils|ne|nee ... ne
      croit|croyait plus, fille|fils de pasteur|rabbin|imam|catechiste ... athee|philosophie|incroyant|agnostique,
      @son incroyance, @son|mon atheisme|agnosticisme|humanisme|pacifisme|veganisme|antispecisme|materialisme|
      rationalisme|stoicisme|epicurisme|scientisme|nihilisme|pessimisme|scepticisme|taoisme|antimilitarisme|
      utilitarisme|maconnerie, preche|precher|prechait|professe|professait|propage|affiche|affichait|revendique|
      proclame|clame|assume|brandit l|le|la|son|ses? atheisme|agnosticisme|incroyance|pacifisme|veganisme|
      antispecisme|materialisme|rationalisme|scientisme|laicite|humanisme, fait|faisait|fit|font profession de|d|dont
      il|elle?, dont il|elle fait|faisait|fit profession|regle|sa|son credo|religion|regle|vie, fait profession, sa|
      son|ma|mon|leur regle|ligne|hygiene|boussole|credo|catechisme|breviaire|bible|viatique|philosophie de|est|
      quotidienne|absolue vie|conduite|quotidienne|pensee, regle|ligne de vie|conduite|morale quotidienne|absolue|
      personnelle|tiree|inspiree, regle absolue de, unique|seul|seule article|morale|credo|maitre|dogme de|est|reste|
      pour .. credo|foi|morale, article de @son credo, guide|guidait|regit|gouverne|oriente|dirige|inspire|commande
      @son|toute|toutes vie|conduite|existence|choix|actes|journees ... ${thinkers}|stoicisme|philosophie|absurde,
      organise|organisait|regle|reglait|conforme|ordonne|mene @son|toute vie|existence autour|sur|selon|d|a ..
      ${thinkers}|piete|rite|precepte|preceptes|nature|vertu|raison, vit|vivre|vivait|vis|vivent en|comme|selon|a|
      dans|par .. ${holders}|${thinkers}|doctrine|preceptes|tonneau|nature|bien, en ${holders} qu|convaincu|
      convaincue|assume|pratiquant|persuade|de, en bon|bonne|bons|vrai|vieux ${holders}, en|vit .. ${holders} qu il|
      elle est, ${holders} pratiquant|pratiquante|convaincu|convaincue|persuade|persuadee|declare|declaree|militant|
      militante|assume|assumee|revendique|tranquille|notoire|proclame|de coeur|jusqu|impenitent|au vrai|au sens|a la
      lettre|par, ${holders} et|mais curieux|curieuse|fier|fiere|le|la, se|me|s|m proclame|dit|declare|definit|veut|
      revendique|affirme|reconnait|sent|affiche|avoue .. ${holders}, foncierement|profondement|resolument|
      visceralement|irreductiblement|definitivement|tranquillement|ouvertement ${holders}, avoue|confie|revele|
      reconnait il|elle|etre|a|qu .. ${holders}|loge|maconnerie, parents|pere|mere|famille|foyer|maison|frere|soeur|
      mari|femme|conjoint|conjointe|epoux|epouse|fils|fille|compagne .. ${holders}, frere|soeur|pere|mere|mari|femme|
      conjoint|conjointe|epoux|epouse|fils|beau|oncle ... loge|grand maitre|maconnerie|venerable|macon|maconne|
      orateur|vegane|objecteur, conjoint|mari|epoux|pere|frere est grand|venerable|franc|orateur, suit|suivait|suis|
      suivent|pratique|pratiquait|applique|appliquait|lit|relit|cite|medite|recite .. ${thinkers} .. tout|lettre|
      comme|coeur|matin|jour|soir|religion|vie|chaque, suit|suivait|suis|pratique|pratiquait|applique|appliquait|
      prone|pronait|epouse|embrasse l|la|le|les .. philosophie|ethique|enseignement|doctrine|sagesse|morale|preceptes|
      pensee|voie .. ${thinkers}|spirite|stoicienne|epicurienne|cynique|cyniques|taoiste|absurde, tire|tiree|tires|
      tirees|herite|heritee|inspire|inspiree|inspires de|d|du|par ${thinkers}|la stoa|stoiciens, ne jure|jurait|jurent
      que|plus par|que ${thinkers}, a la lettre|suivre|maniere .. ${thinkers}, ${thinkers} a|comme|pour|est|par|au|
      reste la|sa|mon|son|seul|seule|guide|lettre|coeur|bible|maitre, morale|sagesse|pessimisme|scepticisme|
      detachement|regle|maximes de|d|du|selon|tire .. ${thinkers}, s en tient|tenait a|au|aux, s en tient|tenait ..
      ${thinkers}|Manuel, comme d autres .. prient|religion|bible|messe|coran|prier|breviaire|foi, sait|sais|connait
      par coeur|lettre ... ${thinkers}, par coeur ... ${thinkers}, disciple|disciples|lecteur|lectrice|adepte|eleve|
      fidele|fils|fille|heritier|admirateur|compagnon|epigone|zelateur|emule de|d|du|des|a ${thinkers}|Lanza|
      stoiciens|cyniques|Marc|Arne|Ayn|Auguste, suspend|suspendre|suspension tout|du|de|le|son jugement, par|question|
      cas|clause|raison|raisons|probleme|affaire|combat|refus|objection|crise|droit de|d conscience, combat de
      conscience, par conscience, refus|refuse|refusait|refusa|refuser|decline|econduit|econduits|boycotte|proscrit|
      bannit|banni|exclut|rejette moral|morale|par|au|pour|toute|tout|toutes|tous|le|la|les|l|d|de .. conviction|
      principe|souffrance|souris|rat|rats|cobaye|cobayes|animal|animale|animaux|foie|fourrure|cuir|lait|miel|viande|
      experimentation|abattage|abattoir|elevage|chasse|corrida|equitation|militaires|militaire|armes|arme|armement|
      guerre|uniforme|caserne|serment|porcine|vivisection, refus moral|ethique|philosophique de, opposee|oppose|
      opposition|hostile|hostilite|allergique par|a|au|de|radicale|absolue|toute|viscerale .. principe|conviction|
      guerre|violence|forme|armes|armee|religion|religions|exploitation|vivisection|abattage, par principe .. guerre|
      armes|militaire|violence|religion, guerre|armee|armes|arme etant|est|serait|reste pour|un|le|lui|une .. mal|
      absolu|crime|barbarie|echec, dit|disait|dira non a Thales|Dassault|MBDA|Nexter|Safran|Herstal|armee|armement|
      Airbus|KNDS|defense, refuse|quitte|parti|partie|claque|econduit|dit|decline .. Thales|Dassault|MBDA|Nexter|FN|
      armement|militaires|armes ... quand|parce|car|par|pour|conscience|principe|principes|conviction|convictions|tue|
      guerre|mal, a ce qui tue, travailler a|pour|sur ce|ceux|la|l .. qui tue|tuent|guerre|armes, rien|jamais|ne ..
      qui|servir tue|tuer, principes|convictions|idees|valeurs|conviction|ideal|engagement|foi|ideaux pacifistes|
      antimilitaristes|antispecistes|humanistes|rationalistes|athees|maconniques|laiques|libre exaministes|stoiciens|
      stoiciennes|non violentes|animalistes|veganes|vegans|materialistes|philosophiques|taoistes|ethiques, convictions
      antimilitaristes, renvoye|renvoya|renvoie|dechire|brule|rendu|retourne @son livret|papiers|uniforme|galons|
      medailles|carte .. militaire|1983|ministre|ministere|paix, livret militaire .. nom|renvoye|brule|paix, au nom de
      la|l paix|egalite entre|humanite|animaux|raison|laicite|non, au nom de l egalite entre especes, non violent|
      violente|violence par|de|comme|doctrine, respect|amour|culte|defense|sacralite|sacre|religion du|de|des|tout|la
      vivant|vie|animaux|betes|creature|nature .. regle|absolue|sacre|principe|avant|conviction|credo, jamais|n|ne
      tue|tuer|ecrase|ecraser|tuerait|tuera un|une|de|aucun|aucune|le|mouche moustique|mouche|bete|animal|fourmi|
      insecte|araignee, tue pas|plus une|mouche|bete|animal, tient|tenait|tiens|juge|jugeait|estime|considere|trouve
      toute|la|l|que|toutes|les|aucune .. vie|bete|betes|animal|animaux|animale .. sacree|sacre|egaux|egal|moyen|
      personne|personnes|freres|droits|crime|immoral, animaux|betes|especes|abeilles|vaches|souris|cochons|poules|rats
      sont|ne|n|nous|ont|etant .. egaux|egales|freres|appartiennent|appartient|personnes|droits|esclaves|machines|
      choses|moyen|sensibles, aucune bete|vie|creature n, tuer|tue|abattre|manger|exploiter|elever une|un|des|les|l|
      pour .. bete|animal|betes|animaux|elevage .. crime|meurtre|immoral|mal|barbarie|esclavage|assassinat, juge|
      jugee|trouve|trouvee|estime desormais? immoral|immorale|barbare|criminel|criminelle, compare|comparait|assimile
      l|la|les|un elevage|abattage|abattoir|boucherie|corrida|chasse|viande .. esclavage|meurtre|crime|camps|genocide|
      torture|assassinat, abolir|abolition|abolissent|interdire|interdiction|fin|fermeture|contre|fermer de|l|la|les|
      des|d? .. abattage|elevage|abattoirs|vivisection|corrida|venerie|specisme|chasse|foie|delphinariums|zoos|
      experimentation, exploitation animale|des animaux|du vivant, cheval|monter|equitation|monture|dressage ...
      exploitation|heurte|domination|liberation|ses|contre|sa .. animale|idees|principes|convictions|conscience,
      liberation animale|des animaux, souffrance|bien|condition|ethique|egalite|dignite|respect|cause|droit|droits
      animale|animal|animaux|betes, compassion|compatit|fraternite|egalite envers|avec|pour|entre .. betes|animaux|
      especes|vivant|etres, egalite entre|des especes, voeu de compassion|pauvrete laique|non violence|silence
      philosophique, ne mange|mangeait|mangent|touche|touchait|goute|porte|portait|achete|utilise|consomme|sert|
      cuisine plus|pas|ni|jamais|rien .. miel|oeufs|lait|cuir|laine|soie|viande|chair|animal|animale|poisson|fromage|
      bete|rat|souris, ne veut|voulait|voudra|peut|pouvait|supporte plus|pas toucher|dissequer|manger|tuer|elever|
      vendre|piquer|experimenter .. rat|souris|lapin|animal|animaux|viande|bete|betes|cuir, renonce|renonca|arrete|
      arretee|cesse|abandonne|tourne a|de|la|le|l|au|aux|dos .. viande|cuir|elevage|chasse|boucherie|peche|fourrure|
      equitation|laine ... conviction|conscience|ethique|vu|combat|principe|animaux|choix|jour, n|ne eleve|elevent|
      vend|chasse plus ... sauve|protege|soigne|sanctuaire, par|au|pour refus|respect|amour|principe|conviction moral|
      ethique|de|du|des|vegane .. souffrance|vivant|animaux|exploitation, vegane|vegan|vegetarien|vegetarienne|
      vegetalien|vegetalienne par|pour|de conviction|ethique|principe|choix|compassion|refus|respect|les|philosophie,
      veganisme|vegetarisme ethique|militant|de|comme|par|politique, milite|militant|militante|adhere|adherent|
      adherente|membre|benevole|activiste|tracte|tracts|adheree|sympathisant a|au|aux|de|chez|pour|contre|d|du|l|la|
      des|distribue .. L214|Gaia|Peta|antispecistes|antispeciste|vegane|abattoirs|elevage|vivisection|corrida|athees|
      rationaliste|libre|Libre|laique|Laique|laicite|humaniste|Humaniste|pacifiste|Para|paix|non violente|loge|
      obedience|Orient|Arche|zetetique|sceptiques|liberation|animale|transhumaniste, anime|animait|preside|presidait|
      tient|tenait|fonde|dirige|frequente|frequentait|publie|signe|signait|redige|ecrit|collabore|contribue .. cafe|
      cercle|groupe|chronique|revue|articles|bulletin|maison|section|causeries|emission|blog ... sceptiques|athee|
      athees|laicite|rationaliste|libre|humaniste|pensee|antispeciste|zetetique|stoicien|nietzscheen|dieux|
      philosophie, causeries|articles|chronique|tribune|diatribes|conferences|sketches contre|athee|athees|
      anticlericales|de .. dieux|dieu|religions|athees|foi|libre, contre tous les dieux, articles signes ... athees|
      rationaliste|libre, conseiller|conseillere|delegue|deleguee|officiant|officiante|celebrant|celebrante laique|
      humaniste, membre|adherent|adherente|tresorier|secretaire|president|presidente|carte|cotise|cotisation|adhere|
      pilier|engage|engagee ... libres penseurs|Penseurs, libre examen|exaministe|exaministes|penseur|penseuse|pensee|
      penseurs convaincu|convaincue|militant|de|depuis, marie|mariee|maries|mariage|noces|bapteme|funerailles|
      obseques|enterrement a l|humaniste|laique|civil|civiles .. humaniste|humanistes|officiant|conviction|libre|cure|
      convictions, marie|mariee|maries a l humaniste, legue|legua|donne|leguer|don @son|leur corps a|de la|l science|
      faculte|medecine|universite, corps a la science, legue son corps, en bon|bons|bonne materialiste|positivistes|
      positiviste|athee|stoicien|rationaliste|voltairien, nommee|nomme|prenommee|prenom|baptise Hypatie|Spinoza|
      Epicure|Voltaire|Lucrece ... libre|positivistes|athees|pere|parents, culte|religion d|de|du Auguste|raison|
      progres|science|humanite, tatouage|tatoue|tatouee|autocollant|mug|badge ... athee|dieu|dieux|vegan|compas|L214|
      memento|amor, ni|sans dieu|dieux|Dieu ni maitre|diable|maitres, loge|obedience|maconnerie dont|ou il|elle|je
      est|fut|suis|etait|sert .. tresorier|venerable|surveillant|second|premier|orateur|secretaire|membre|apprenti|
      maitre|couvreur, @son loge|obedience maconnique|dont|depuis, une loge maconnique|mixte|feminine, loge
      maconnique|mixte|nationale|feminine|bleue|reguliere .. tresorier|surveillant|il|elle|orateur|membre, passage en
      loge, passe|passee|entre|entree|rentre|recu|recue|admis|admise|affilie|affiliee|coopte|cooptee|initie|initiee
      en|a|au|dans .. loge|maconnerie|obedience|lumiere|mysteres|troisieme|orient|Orient, initie|initiee|initiation
      en|depuis|dit|voici|l|au|a .. 19|20|2015|loge|atelier|temple|maconnerie|rite|planchant|ordre|Orient, initie|
      initiee dans un atelier, recu|recoit|recut|recue|voir|vu|vit la lumiere, atteint|recu|obtenu|passe|monte @son|
      le|au|du? troisieme|deuxieme|trente|dix|18e|33e|30e|3e grade|degre, second|seconde|premier|premiere surveillant|
      surveillante, compagnon|freres|soeurs|camarade|parrain de|en loge|maconnerie|obedience, dit|appelle|signe|ecrit|
      salue .. mes|trois|tcf|freres|points|triples freres|points|point, serait|est|etait|devenu frere|soeur depuis|de|
      des|en|a|au|chez|trois, trois|triples|3 points en|dans|de|a|au|apres signature|bas|paraphe|nom, signature a|aux|
      en|avec trois|3 points, franc|francs|franche macon|macons|maconne|mac declare|assume|notoire|depuis|de|dit|
      comme|et|au|a|qu|dixit|regulier, n|jamais|pas|point ete|est|suis franc|macon|initie|francs, on|le|la|les|sait|
      dit|croit|sachant|raconte|soupconne|savent sait|dit|croit|qu|suppose|il|elle .. macon|maconne|franc|initie|
      frere, il|elle est|serait macon|maconne et|dit|depuis|comme|a, participe|participait|assiste|assistait|reste|va|
      file|convie aux|a|au la|l|chez .. agapes|tenue|tenues|loge|maconnique, jour|soir|jours|soirs|lundi|mardi|
      mercredi|jeudi|vendredi|premier|deuxieme de|du|en|mardi|lundi|jeudi|mercredi|vendredi|a|pour .. tenue|loge|
      tenues|atelier maconnique|temple|Orient|tablier, consacre|reserve|garde|prend|libere|bloque a|aux|pour|ses|le|
      les|un .. planches|tenue|tenues|loge|maconniques, planche|planches|planchant|plancher de|sur|en|devant|a|pour|
      une .. loge|freres|soeurs|fois|obedience|venerable|symbolisme, tablier|cordon|sautoir|gants|maillet de|brode|
      maconnique|blanc|blancs|du .. grade|loge|maconnerie|frere|venerable|trente|rite|maitre, tablier de @son grade,
      ans|annees|lustres en|de|d maconnerie mixte|feminine|reguliere|liberale|franc|loge, demissionne|demission|
      demissionner|quitte|radie|exclu|exclue|parti|partie|sorti|sortie|retire|retiree|brouille|eloigne|suspendu de|d|
      du|la|des|avec|sa|son|l .. loge|obedience|maconnerie|Orient|freres|atelier maconnique, en sommeil par|de|depuis|
      a|maconnique|dans|chez|au .. loge|demande|obedience|Orient|atelier, mis|mise|mettre en sommeil par|de|a|depuis|
      au, siege|siegeait|elu|elue|membre au|du Conseil|conseil de l ordre .. Grand|Orient|obedience, conseil de l
      ordre du grand, ordre|societe|groupe initiatique|esoterique|martiniste|rosicrucien, suit|suivait|rattache|
      rattachee|affilie|affiliee|appartient a|l|la|au|les .. enseignement|Fraternite|fraternite|ordre|doctrine|ecole|
      Arche ... ${thinkers}|blanche|spirite|Arche|rosicrucien|martiniste, ecologiste|ecologie profond|profonde,
      nature|terre|riviere|arbres|animaux a|ont|avait|possede des? droits|ame egaux, a la Arne|Diogene|Epictete|
      Thoreau, tonneau|lanterne|besace .. Diogene|cynique|compris, en vivant sans|de peu biens|rien?, silence et
      feves, feves interdites, n ment|mentir jamais|pas par devoir|principe, ne ment jamais, par devoir kantien|moral,
      tout mensonge, verite avant|quoi, altruisme efficace|rationnel, donne|verse dix|10 pour cent ... selon|efficace|
      GiveWell|altruisme, applique a @son dons|repas|vie|choix, anarchie|anarchisme de Reclus|Tolstoi|Kropotkine
      comme|morale|.., une morale personnelle, morale personnelle|stoicienne|epicurienne|kantienne, a|ont|avait pour|
      comme seule|seul morale|maitre|dieu|religion|guide, causeries de libre pensee, demissionne|demission|radie|
      exclu|exclue|parti|partie|sorti|sortie|quitte de|du|d|la sa|son|ma|mon|une|l loge|loges|obedience, est|suis|
      serait|etait|fut|devenu franc macon|maconne, antispeciste|vegane|athee|agnostique|pacifiste de longue|toujours
      date?, loge de|d .. surveiller, tres peu pour moi dieu|religion
    `,
    trait: `
      ${followers}, homme|femme sans dieu|foi|religion, bouffe cure, sans dieu ni maitre, fils|fille de macon|francs|
      libres|instituteur laicard, adepte du tao|zen|veganisme|wu, agnostique curieux|curieuse|celibataire|tranquille
    `,
    topic: `
      ${names}, philosophie|sagesse|morale|ethique|exercices|exercice|discipline|pratique|maximes|preceptes|vie|
      detachement|meditation|ecole|doctrine|doctrines|idees|principes stoicienne|stoiciens|epicurienne|epicuriens|
      cynique|cyniques|taoiste|confuceenne|kantienne|spinoziste|pythagoricienne|sceptique|humaniste|humanistes|
      antispeciste|antispecistes|nietzscheenne|pyrrhonienne|stoicien, atelier maconnique, vie maconnique, parcours
      maconnique, engagement maconnique, reseau maconnique, travaux maconniques, serment maconnique, appartenance
      maconnique, freres macons, soeurs maconnes, tracts|tract|stand|collages|happening|action antispeciste|
      antispecistes|vegane|athee, idees|ideal|combat|militantisme|engagement antispeciste|antispecistes|pacifiste|
      pacifistes|antimilitariste|antimilitaristes|laique|rationaliste|animaliste|humaniste|vegane|anticlerical|
      antireligieux, toute religion|croyance|transcendance, foi religieuse, vie eternelle, apres la mort, vie apres,
      ame immortelle, laicite philosophique, laicite organisee
    `,
    hint: `
      
    `,
    field: `
      ${followers}, ${names}, ${thinkers}, ciel, vide, poussiere, la haut, mort, matiere, materiel, transcendan*,
      divin*, sacre*, sacree, defroqu*, froc, soutane, catechisme, profession de foi, regle de vie, regle, sagesse,
      maxime*, exercices, immoral*, devoir, vertu, compassion, orient, atelier*, planches, agape*, surveillant*,
      orateur, couvreur, hospitalier, tresorier, grade, degre, sommeil, maillet, trois points, fraternel*, initiat*,
      profane*, rituel*, symbol*, esoter*, livret militaire, armee, armement, caserne, militaire*, guerre, paix,
      thales, dassault, mbda, nexter, herstal, desert*, insoum*, refract*, abattage, elevage, eleveur*, esclavage,
      viande, chair, miel, abeille*, oeufs, soie, souris, rat, rats, cobaye*, souffrance, bete, betes, animal,
      animaux, animale, vivant, sanctuaire*, refuge, venerie, equitation, insuline porcine, moustique, mouche, fourmi,
      diable, miracle*, paroisse, messe, officiant*, celebrant*, laiq*, science, darwin, raison, rationn*, sceptic*,
      scientis*, pessimis*, anarch*, vivre, tonneau, ataraxie, piete filiale, rite, tao, karma
    `,
    mask: `
      tablier de cuir|cuisine|forgeron|boucher|soudeur|plomb, rendu son tablier de vitrier|cuisinier|serveur|chef,
      tablier bottes|casque|charlotte|gants, gants et tablier, equerre compas fil, equerre a combinaison, compas d|de
      epaisseur|navigation, loge de|du|d gardien|gardienne|concierge|opera|theatre|maquillage, loge du chateau,
      chateau de la Loge, M|Mme|Monsieur Loge|Seneque|Macon, planche|planches de bois|contact|surf|charcuterie|bd|
      dessin|coffrage|pin|chene|la barge, planche a voile|decouper|neige|roulettes|clous|pain|dessin|billets, planches
      de BD|botanique|anatomie, tenue correcte|vestimentaire|professionnelle, tenue de travail|sport|ville|livres|
      caisse|route|camouflage, tenue des|du|d comptes|registre|registres|stand|stands|carnet, bonne tenue, tenues de
      scene|travail|ville|sport, atelier mecanique|protege|relais, chef d atelier, foi dans|en le|la|l|son|ses
      produit|equipe|projet|avenir|jeunes, ne croit|croire qu a|au|en|aux|l|le|la graphique|carnet|travail|terrain|
      methode|equipe|sport|client, carnet de commandes, religion que celle du, de religion que, disciple|disciples de
      Bocuse|Ducasse|Robuchon|Corbusier, conscience professionnelle, en toute conscience, conscience tranquille, prise
      de conscience, perte de conscience, conscience ecologique, cas de conscience deontologique, agnostique cote|sur|
      quant|technologique|au|en matos|plan?, cloud agnostique, epicurien|epicurienne a table|de|des|du bonne|
      cassoulet|table, sceptique devant|sur|face|quant|envers, d inspiration humaniste, valeurs humanistes du groupe,
      valeurs laiques et, croyants et incroyants, croyants et athees, croyants athees, maison|association|comite|
      cercle d|des? ingenieurs|parents|fetes, objecteurs de croissance, pacifique Mme|M, Grande Loge bar, Place|rue|
      avenue|square de la Libre Pensee|Fraternite, taverne|restaurant|bar|hotel des Francs|du Grand|de la Loge,
      cirque|compagnie Epicure, collection|coll Epictete, prix Descartes|Diderot|Voltaire|Renaudot, lycee|college|
      universite|rue|institut|hopital|salle|avenue|boulevard|amphi|programme Voltaire|Descartes|Diderot|Pascal|
      Montaigne|Rousseau|Spinoza|Confucius|Camus|Sartre|Kant|Platon|Renan|Bergson|Gandhi|Thoreau|Beauvoir, la terre
      entiere, animaux de compagnie, sante animale, nutrition animale, bien etre animal reglementaire, frere|soeur
      cadet|cadette|aine|ainee|jumeau|jumelle
    `,
  },
};
