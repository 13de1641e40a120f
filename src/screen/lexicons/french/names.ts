import type { Lexicon } from '../../Lexicon.js';

/** What the world calls by a name: illnesses, medicines, parties, movements, unions, currents of thought, fields and devices. */
export const frenchNames: readonly Lexicon[] = [
  {
    category: 'HEALTH',
    phrases: {
      trait: `
        seropositif, seropositive, insulinodependant*, malvoyant*, malentendant*, non voyant|voyante, sourd muet,
        daltonien*, borgne, ampute*, paraplegique*, tetraplegique*, hemiplegique*, aphasique*, migraineux, migraineuse,
        insomniaque*, depressif, depressive, asthmatique*, cardiaque depuis|et, dialyse|dialysee depuis|et|trois,
        greffe|greffee du|de|d, immunodeprime*, vaccine|vaccinee contre|trois|deux|et, non vaccine|vaccinee, alite, alitee,
        boulimique*, anorexique*, toxicomane*, cocainomane*, ex fumeur|fumeuse, vapoteur|vapoteuse, inapte au|a|aux,
        apte avec, deprime|deprimee depuis, pied bot, bec de lievre, unijambiste, manchot
      `,
      topic: `
        SEP, sclerose en plaques, SLA, maladie de Charcot, Charcot, myasthenie, myopathie, AIT, AVC, varices, phlebite,
        thalassemie, drepanocytose, hemophilie, Hodgkin, lymphome, myelome, metastases, defibrillateur implante|pose,
        colique nephretique, calculs renaux|biliaires, cystite, colopathie, gastrite, jaunisse, peritonite, encephalite,
        pleuresie, strabisme, varicelle, rougeole, oreillons, coqueluche, scarlatine, mononucleose, zona, paludisme,
        Basedow, Hashimoto, Addison, Cushing, Meniere, Raynaud, Sjogren, Marfan, Ehlers Danlos, Klippel, Verneuil,
        anneau gastrique, sleeve, bypass gastrique?, chirurgie bariatrique, baby blues, episode maniaque, phase|phases
        maniaque|maniaques, etat limite, borderline, tentative de suicide, hydrocephalie, spina bifida, coup du lapin,
        traumatisme cranien, commotion cerebrale, algies vasculaires, nevralgie, epicondylite, capsulite, tendinite,
        hernie discale, lumbago, tour de reins, ligament croise, ligaments croises, menisque, decollement de la? retine,
        degenerescence maculaire, DMLA, glaucome, keratocone, cataracte, acouphenes, surdite, cecite, sonotone,
        ovaires polykystiques, OPK, endometriose, fibrome, preeclampsie, grossesse|conge pathologique, alitement,
        bouffees de chaleur, cesarienne, fausse couche, grossesse extra uterine, stylo d adrenaline, choc
        anaphylactique, rhume des foins, glycemie, pompe a insuline, metformine, concerta, ritaline, statines,
        betabloquants, methotrexate, tamoxifene, levothyrox, ozempic, tramadol, codeine, morphine, oxycodone,
        antiretroviraux, tritherapie, valium, xanax, lexomil, seresta, prozac, seroplex, deroxat, effexor, laroxyl,
        abilify, risperdal, depakine, lamictal, keppra, subutex, methadone, cortisone, corticoides, anticoagulants,
        kardegic, ventoline, humira, doliprane tous|chaque|midi, antidepresseur*, anxiolytique*, neuroleptique*,
        somniferes, cachets pour, comprimes pour, OETH, BOETH, obligation d emploi des|comme|au, ULIS, CDAPH, PCH, ESAT,
        RQTH, AAH, carte mobilite inclusion, carte|pension|rente d invalidite|incapacite, taux d incapacite, IPP de,
        ALD, CLM, CLD, visite de reprise, reprise therapeutique, mi temps therapeutique, reclassement medical,
        inaptitude, restrictions medicales, cas contact, teste|testee positif|positive, positif|positive au covid,
        brulures au|aux|de|des|du, grand brule, oedeme, sous oxygene, canne anglaise|blanche, bequilles, deambulateur,
        corset, minerve, platre, attelle, boite|boitait depuis|legerement|un|bas, boiterie, claudication, prothese de|du,
        deux|trois|un stents|stent, rappel de vaccin, dose|doses de vaccin, perte|pertes d audition|connaissance, crises
        d epilepsie|angoisse|panique, convulsions, evanouissements, oeil de verre, une seule jambe|main, seul rein,
        plus qu un rein, interdiction de porter, port de charges, contre indication|indications medicale|medicales,
        mauvaise|bonne|excellente|petite sante, de sante fragile, en pleine forme, maladie grave|rare|orpheline|auto,
        pour les nerfs, la tension, @son tension, mal de|du|des dos, maux de tete|dos
      `,
      field: `
        dos, hanche*, epaule*, genou*, cheville*, poignet*, oeil, yeux, oreille*, rein*, foie, poumon*, coeur, sein,
        prostate, ventre, peau, bras, jambe*, nerfs, tension, souffle, fatigue, epuise*, cachets, comprime*, dose*,
        scanner, irm, radio, kine, ostheopathe, specialiste, generaliste, medecin traitant, convalescen*, reeducation,
        cure*, crise*, episode*, symptome*, syndrome*, chronique*, sequelle*, lievre, cicatrice*, greff*, guerison
      `,
      mask: `gaucher du, sleeve de|produit, bypass de|procedure, varices cours`,
    },
  },
  {
    category: 'PHILOSOPHICAL_BELIEF',
    phrases: {
      trait: `
        antitheiste*, deiste*, incroyant*, mecreant*, incredule*, impie*, heretique, apostat*, debaptise*, bergsonien*,
        camusien*, rousseauiste*, voltairien*, consequentialiste*, personnaliste*, survivaliste*, creationniste*,
        malthusien*, platonicien*, aristotelicien*, hegelien*, nietzscheen*, spinoziste*, antimilitariste*, gnostique*,
        chamane*, zeteticien*, neopaien*, raelien*, scientologue*, theosophe*, anthroposophe*, rosicrucien*, martiniste*,
        pas croyant|croyante, non croyant|croyante, laique intransigeant|intransigeante|convaincu|convaincue|
        militant|militante|de combat, anticorrida, anti corrida, anti chasse, antichasse
      `,
      topic: `
        abolition de la corrida|chasse, contre la corrida|chasse|vivisection|fourrure, registres? de bapteme, metempsycose,
        passe|passee du catholicisme|judaisme|islam a rien, morale|morales se valent, relativiste moral, aucun dieu,
        respect pour|des les betes|animaux|vivant,
        GODF, GLDF, GLNF, Grand Orient, Grande Loge, Droit humain, Memphis Misraim, rite ecossais, AMORC, Rose Croix,
        frere|freres|frangin|frangins trois? points, trois points, chamanisme, reincarnation, zetetique, liberation
        animale, cause animale, droits des animaux, personnalisme, survivalisme, collapsologie, malthusianisme,
        simplicite volontaire, sobriete heureuse, Pierre Rabhi, Krishnamurti, Gurdjieff, Rudolf Steiner, refus de tuer,
        insoumission, insoumis|insoumise au service, refuse|refuser|refusait de porter|toucher? les|une armes|arme, porter
        les armes, recu la lumiere, a la lumiere en, planche en loge, en loge, tenue|tenues blanche|maconnique*,
        marxiste en philosophie, en materialiste, rejet|refus de? tout? dogme*, bapteme republicain, obseques civiles,
        enterrement civil, ethique vegane?|antispeciste, plus de foi, perdu la foi, sans foi, pas la foi, pas de foi, ne
        croit plus|pas|guere|en, ne crois plus|pas|en, cesse|cessait de croire, sans dieu, ni dieu, ni dieu ni maitre,
        vie apres la mort, au dela, son tablier|maillet|cordon, tablier et gants, gants blancs, grand officier, venerable
        maitre
      `,
      field: `
        lumiere, tablier, gants, cordon, planche, temple, points, frangin*, obedience*, croyan*, croire, croit, foi,
        laique*, laicit*, dogme*, doctrine*, dieu, dieux, prier, armes, arme, ascet*, sobriete, simplicite
      `,
    },
  },
  {
    category: 'POLITICAL_OPINION',
    phrases: {
      trait: `
        coco, cocos, mao, maos, gaucho, gauchos, droitard*, facho, fachos, soixante huitard*, giscardien*, rocardien*,
        jospiniste*, fillonniste*, hollandais convaincu, antipass, anti pass, antivax, anti vax, antipub, pro vie,
        propalestinien*, pro palestinien*, pro europeen*, anti europeen*, ultragauche, ultradroite, ultra droite|gauche,
        gilet jaune, gilets jaunes, bonnet rouge, bonnets rouges, black bloc, porteur|porteuse de valises, europeiste*,
        royaliste*, orleaniste*, vendeen fier, suffragette, dissident*, opposant* au|a, altermondialiste*
      `,
      topic: `
        penche|penchait|penchant .. a|vers gauche|droite, autonomie de la|l|le Bretagne|Alsace|Corse|Savoie|Catalogne|Kabylie|
        Martinique|Polynesie, reclame|reclamait la|l|le Bretagne|autonomie|independance, un rouge, opinion politique|partisane
        declaree|connue, Ve Republique, VIe Republique, pis que pendre des migrants|immigres|etrangers, regime communiste,
        UPR, POI, LCR, Cap21, CPNT, MPF, Chasse peche nature, Territoires de progres, Picardie debout, Ligue du Midi,
        Sens commun, Alliance Vita, Manif pour tous, ANV COP21, Alternatiba, Sainte Soline, Larzac, Sivens, Bure contre,
        mai 68, Mai 68, nuit debout, Jeunes communistes|socialistes|insoumis|ecologistes|populaires, JC, MJS, FNJ, Nupes,
        NUPES, NFP, Nouveau Front, Nouveau Centre, Parti des travailleurs, Les Ecologistes, Horizons comite|liste,
        comite local|departemental d? Horizons|Renaissance, federation Renaissance|LR|PS|RN|PCF|UDI|Horizons, Volt,
        Giscard, Rocard, Fabius, Jospin, Duflot, Jose Bove, Xavier Bertrand, Darmanin, Bompard, Panot, de Villiers,
        Marion Marechal, Soral, Dieudonne, Hamas, Fatah, PKK, Meloni, Milei, Netanyahou, Zelensky, Mao, Lenine, Trotski,
        Petain, de Gaulle, De Gaulle, general de Gaulle, Leon Blum, Jaures, Mitterrand, Marchais, Chirac, Le Pen,
        FLNC, OAS, Algerie francaise, FTP, secretaire federal|federale|de section, tresorier|tresoriere|
        mandataire de campagne, directeur|directrice de campagne d|de|du, colistier|colistiere, suppleant|suppleante d|
        de|du, colleur|colleuse d affiches, a|ont colle des, desobeissance civile, parraine|parrainage d? un? candidat,
        vendait|vend|vendre l? Lutte|Huma|Humanite|Rouge|tracts, Lutte ouvriere, stand du|de Parti|LO|PS|PCF|RN|LFI|NPA,
        boycott|boycotte|boycottait|boycotter les elections, s abstient|abstenait|abstenu, abstention, de|a gauche
        jusqu|comme|depuis|et|bien|toute|plutot, de|a droite jusqu|comme|depuis|et|bien|toute|plutot, plutot|tres|assez|
        franchement|resolument|clairement|vraiment a|de gauche|droite, convictions|idees|positions|opinions|penchants de|d
        gauche|droite|extreme, hue|hua|conspue|insulte|interpelle le? president|premier|ministre|depute|maire, Premier
        ministre hue, junte, reunification irlandaise|coreenne, independance|independantiste du|de|d Quebec|Catalogne|
        Corse|Bretagne|Kabylie|Ecosse|Kanaky|Kurdistan, battre le maire|depute|president, appel|appelle a voter|battre|
        manifester, voterait|voterais|votera, vote|votait|voter utile|blanc|a|pour|contre|comme|socialiste|communiste|ecolo,
        loi immigration, passe|pass sanitaire|vaccinal, anti nucleaire, mega bassines, bassines, serrer la main d|du
        ministre|president|maire
      `,
      field: `
        boycott*, hue, huer, conspu*, junte, reunification, independan*, abstention*, abstien*, abstenu*, huma, tract*,
        stand du, comite local, federation, section, colistier*, suppleant*, badge, pin s, autocollant*, drapeau*, slogan*,
        cortege*, manif*, blocage*, rond point, bassine*, megabassine*, appelle a, appel a, battre
      `,
      mask: `
        vote au conseil|comite, suivi de la droite|gauche, Charles de Gaulle, aeroport|porte avions|avenue|place|rue|lycee|roissy|
        college|hopital|quai|pont|boulevard ... Gaulle|Jaures|Blum|Mitterrand|Chirac|Mao
      `,
    },
  },
  {
    category: 'TRADE_UNION_MEMBERSHIP',
    phrases: {
      topic: `
        Unite SGP, MG France, CSMF, INPH, SNJMG, Convergence infirmiere, Coordination rurale, Confederation paysanne, FIQ,
        Syna, ABVV, ACV, UGTT, UGTA, Alliance police, Synergie officiers, UFAP, SNPL, SNPNC, DSC CGT|CFDT|FO|CGC, RSS CGT|
        CFDT|FO|SUD|UNSA, union locale|departementale CGT|CFDT|FO|CFTC|UNSA|FSU, journal de @son syndicat, heures|credit
        d? heures? de? delegation, decharge syndicale, timbre|timbres syndical|syndicaux|mensuel, carte au|a syndicat|la|
        FO|CGT|CFDT, mandat|mandats syndical|syndicaux|a|au|la federation|CGT|CFDT|FO|confederation, garder|reprend|conserve
        @son mandat, secretaire|tresorier|tresoriere de section|du syndicat, tribune|tract|local syndical|syndicale
      `,
      field: `mandat*, federation, confederation, section, delegation, greviste*, cotis*, timbre*, tract*, piquet*`,
    },
  },
  {
    category: 'SEX_LIFE',
    phrases: {
      statement: `
        sites? de charme|coquin|coquins|x|pornographique|pornographiques, paye|payait|paie une jeune? fille|femme, @son harem,
        relations|relation a plusieurs|trois|multiples, problemes|probleme|troubles|trouble d|de erection|libido, connu|eu qu un
        homme|seul, qu une femme dans, va|allait voir ailleurs, vit|vivait a trois, piege|piegee a la webcam, cavaleur|cavaleuse,
        chambre a part, font|faisait|faisaient chambre, couple libre|ouvert, @son couple est|etait libre|ouvert|ouverte,
        enfant|fils|fille cache|cachee|naturel|naturelle|adulterin|adulterine|illegitime, d une liaison, seconde famille,
        flagrant delit d adultere, mis|mise|mettre enceinte @un? stagiaire|collegue|eleve|secretaire|maitresse|etudiante,
        change de femme|femmes|homme|partenaire comme, attend le mariage, attendre le mariage, jusqu au mariage, avant le
        mariage, panne|pannes sexuelle|sexuelles|au, troubles de l erection|ejaculation, impuissance, impuissant sexuellement?,
        fut|etait|est|devenu|devint l amant|amante de|du|d, rompu|rompre @son voeux, surpris|surprise|vus|vu avec|en .. veilleur|
        stagiaire|collegue|secretaire|patron|reserve|pantalon, pantalon aux|sur les chevilles, chaud lapin, fille facile,
        plan cul|q, coup d un soir, promotion canape, devoir conjugal, histoires|rencontres sans lendemain, femmes tarifees,
        amours tarifees, soirees? SM|sado|fetichiste|fetichistes, nuit ensemble, nuits ensemble, relations|rapports non proteges|
        protegees,
        bordels|bordel|claques|lupanar|hotesses|eros d|du|de|en|a|center espagne|belgique|allemagne|thailande|
        jonquera|bangkok|pattaya, seduit|seduisait|seduire le|la|un|une|l pere|mere|mari|femme|epouse|epoux|frere|
        soeur|collegue|associe|associee|patron|patronne|directeur|directrice|eleve|stagiaire|client|cliente, l|un|une|
        fut|etait|devenu|devenue amant|amante|maitresse de @son|la|l|un|une|le|sa directrice|directeur|patron|
        patronne|chef|cheffe|professeur|prof|associe|collegue|beau|belle|voisin|voisine|cousine|cousin, chantage|
        menace|menaces|chantaient a|avec|de .. webcam|photos|video|sexto|nu|nue, amour dans|sur|au|a|en|contre|avec
        le|la|l|un|une|@son? open|bureau|voiture|reserve|vestiaire|salle|parking|toilettes|patron|patronne|collegue|
        stagiaire, plus|pas|jamais|guere touche|approche|desire @son femme|mari|epouse|epoux|conjoint|conjointe|
        compagnon|compagne, plus qu|que une? amitie|amie?|ami|collegues?|professionnel|professionnelle|cordial|
        cordiale, maitresse|amant|amante|liaison a|en|pres d? paris|bordeaux|lyon|marseille|lille|nantes|toulouse|
        bruxelles|geneve|londres|madrid|strasbourg|nice|rennes|tours|dijon|brest, passe|passer|passee|passaient|
        avions|ayant|a|ont .. nuit|nuits ensemble|avec|chez|dans .., chacun|chacune voit|fait|couche|va|sa qui|avec|
        vie|ailleurs, partage|partagent|dorment|dormait plus|pas|jamais .. lit|chambre
      `,
      topic: `
        partouze*, partouzeur*, sexto*, sextape, sextapes, nudes, photos intimes|denudees|nues, porno, Gleeden, Tinder, Meetic,
        Adopte un mec, MYM, OnlyFans, Viagra, Cialis, gigolo, bordel|bordels d|de|en|a, maison|maisons close|closes, passe|passes
        avec, client de prostituees, cocu, cocufie, infidele, infidelite*, adultere, amant, amante, amants, ebats, galipettes,
        cinq a sept, masturb*, orgasme*, ejacul*, webcam nu|nue|coquine, chantage a la webcam, pervers, satyre
      `,
      field: `
        amant*, maitresse*, lit, nuit, nue, nu, deshabill*, caress*, embrass*, chevilles, braguette, lendemain, conquete*,
        seduit, seduis*, seduct*, drague*, cache, cachee, adulterin*, tarif*, infidel*, webcam, lapin, jupon*
      `,
      mask: `
        trompe|trompait|trompee la? vigilance|surveillance|ennui|systeme|antivirus, Danseuse nue, plan a trois ans, couche les
        enfants, sexuellement transmissible|transmissibles
      `,
    },
  },
  {
    category: 'SEXUAL_ORIENTATION',
    phrases: {
      statement: `
        porte|portee sur les hommes|femmes|garcons|filles, compagnie des hommes|garcons|femmes|filles, seconde|deuxieme|autre
        maman|mere|papa, un homme|une femme dans sa vie, mere lesbienne, pere gay|homo|homosexuel,
        frequente|frequentait les bars|clubs|saunas|soirees gay|gays|homos|lesbiens, est|etait|serait de la communaute|famille LGBT*|
        lgbt*|gay|arc, concerne|concernee lui|elle meme, lui|elle meme concerne|concernee, papas|mamans par gpa|pma|adoption,
        papas|mamans, deux papas|mamans, PMA|pma avec @son? conjointe|femme|compagne|epouse, GPA|gpa avec @son? conjoint|mari|
        compagnon|epoux, quitte @son mari pour une|sa, quitte @son femme pour un|son, dans|dorment|dort|partagent le|la meme lit|
        chambre, ambigu|ambigue sur @son, de l autre bord, ne s interesse qu aux, dont le fiance|mari|compagnon|conjoint, dont
        la fiancee|femme|compagne|conjointe, gays retraites, garcon manque,
        vire|vira|virer|change|changea de bord|cuti, pas|jamais|n est un homme a femmes, homme|femme si vous voyez, en est chuchote|murmure, en etre,
        en serait, un mari adorable|aimant|charmant|merveilleux|patient|infirmier|chauffeur, une epouse|femme|compagne
        adorable|aimante|charmante|merveilleuse et|infirmiere, mariees a|depuis|en|l une|et, marie|marié .. un mari,
        mariee .. une epouse|femme, jamais eu que|d des|autre|autres? petites? amies?|copines|petits amis|copains,
        aimait|aime|aimer|preferait|prefere|desire|desirait|regardait|attire les? garcons|filles|hommes|femmes, tantouze|tapette|pedale|fiotte|tarlouze|lopette|gouine|gougnotte|brouteuse|camionneuse|garconne, la
        grande folle, l quitte|quittee|laisse|laissee pour une|un collegue|autre .. partage, rejete|rejetee|renie|
        reniee|chasse|chassee|mis|mise par|a la|les|ses|son|sa? siens|famille|parents|pere|porte .. cause|parce|ami|
        copain|amie|copine|gay|homo*|lesbienne|orientation,
        attirance|desir|attire|attiree pour|par qui que|personne|aucun|aucune, compagnie des femmes|hommes|garcons|
        filles au lit, vit|vivait|vis avec @son amie|ami @girl|Carole|Myriam|Corinne|Nadege|Sonia .. elles, partagent|
        partagent le|tout meme? lit, elles partagent|vivent|dorment, ils dorment|vivent ensemble, aime|aiment|couche|
        sort|sortait|sortir avec des|les hommes|femmes|garcons|filles et des? les? femmes|hommes|garcons|filles,
        therapie|therapies|camp|stage de conversion|guerison, epouse|epouser|epousé un homme|autre|garcon,
        gay|homo|lesbienne|bi|queer|homosexuel|homosexuelle|bisexuel|bisexuelle|pansexuel|pansexuelle|trans il|elle|
        iel|ne|n|et|mais|en|au|son|sa|ses|la|le, relation|relations|liaison|aventure|histoire|idylle|amour|amours avec
        un|d|des homme|hommes|garcon|garcons .. cause|eveque|pretre|seminaire|seminariste|m|il|lui, amours masculines|
        masculins|feminines|lesbiennes|saphiques|homosexuelles,
        ex|ancienne femme|epouse|compagne de @girl|Veronique|Carole|Myriam|Corinne, ex|ancien mari|epoux|compagnon de
        @boy|Yves|Didier|Gilles, leur|maison|chien ... @girl .. elle,
        quitte|quittait|quitter|laisse @son mari|epoux|compagnon|fiance pour @son|une|la|l voisine|amie|collegue|
        femme|institutrice|infirmiere|soeur|belle|patronne|cheffe, quitte|quittait|quitter|laisse @son femme|epouse|
        compagne|fiancee pour @son|un|le|l voisin|ami|collegue|homme|infirmier|beau|patron|chef|garcon, ni homme ni
        femme dans, le|ce|l notaire|instituteur|maire|boulanger|medecin|avocat|infirmier|pompier|gendarme|acteur|juge|
        architecte|coiffeur|chef|directeur|professeur et son compagnon|mari|epoux|conjoint|fiance|copain, la|cette|l
        notaire|institutrice|maire|boulangere|avocate|infirmiere|actrice|architecte|coiffeuse|directrice|professeure|
        factrice et sa compagne|femme|epouse|conjointe|fiancee|copine,
        elle|candidate|mme .. histoire|idylle|aventure|relation|liaison d amour? avec @son|une|la monitrice|voisine|
        patronne|collegue|directrice|amie|femme|infirmiere|coach|prof, il|candidat|m .. histoire|idylle|aventure|
        relation|liaison d amour? avec @son|un|le moniteur|voisin|patron|directeur|ami|homme|infirmier, ma copine et
        moi @girl|Jade|Mathilde|Aurelie, oute|outee|outing par|de|au,
        d yeux que pour les|le|un|une garcons|hommes|filles|femmes, regarde|mate|reluque que les garcons|hommes|
        filles|femmes,
        celibataire et gay|lesbienne|homo|bi|homosexuel|homosexuelle, plutot filles|garcons|hommes|femmes, insultes|
        moqueries|railleries|brimades|harcelement|injures|blagues sur|pour|a|contre @son homosexualite|orientation|
        bisexualite|compagnon,
        en couple avec le fils|frere|neveu d|du|de .. patron|maire, refait @son vie avec une|un avocate|autre|femme|
        homme|infirmiere|collegue, juge|notaire|stagiaire|secretaire|comptable|graphiste|dentiste|pharmacienne|artiste
        .. refait sa vie avec une,
        preference|preferences|gouts|penchants|inclinations|regards|coeur vont|va|allaient|allait aux|vers les?
        hommes|femmes|garcons|filles, secretaire|stagiaire|comptable|assistante|directrice|candidate|elle|juge|
        notaire|chirurgienne a|avait|ait|ayant une epouse|femme|compagne|conjointe|petite, candidat|directeur|
        assistant|il|pompier|boulanger|cuisinier a|avait|ait|ayant un epoux|mari|compagnon|conjoint|petit,
        ancienne|ex religieuse|soeur|nonne|novice|institutrice .. sa femme|compagne|epouse, sa femme|compagne|epouse
        .. religieuse|nonne|novice|couvent l, lui et son epoux|mari|compagnon|conjoint, elle et sa|son femme|epouse|
        compagne|conjointe,
        main dans la main avec un|une garcon|homme|autre|fille|femme, relation|histoire|liaison avec une|un autre
        femme|homme de|du, quitte les ordres|eglise|sacerdoce pour @boy|Didier|Gilles|Yves|Serge, grand amour de sa
        vie .. georges|didier|gilles|yves|marcel|rene, hommes|garcons|mecs ne l|m|t interessent|attirent|branchent
        pas|guere|plus
      `,
      trait: `tantouze, pedale, gouine*, sapphique, saphique, demisexuel*, bicurieux, bicurieuse, fluide`,
      topic: `
        Grindr, Homoboulot, Gay Games, choeur gay, choeur gai, coparentalite, Gaylib, mere lesbienne, pere gay|homo,
        sa fille est|serait homo|lesbienne|gay|bi, son fils est|serait homo|gay|bi, frere|soeur|fils|fille|pere|mere|
        oncle|cousin est|serait|etait homo|gay|lesbienne|bi|homosexuel|homosexuelle|bisexuel|bisexuelle,
        deux hommes|femmes avons|adopte|mariees|maries|parents
      `,
    },
  },
  {
    category: 'BIOMETRIC',
    phrases: {
      statement: `
        empreintes|visage|iris|voix|doigts dorment|dort|figure|figurent|est|sont|reste|restent dans|au .. fichier|base|serveur,
        ouvre|ouvrait|deverrouille|deverrouillait|entre|pointe|pointait|accede|accedait|signe|paie|paye .. avec|par|d l|la|sa|son|
        un|le? index|doigt|pouce|oeil|main|paume|iris|visage|voix|empreinte, ouvre|ouvrait|deverrouille|s ouvre|allume ... @son
        visage|empreinte|doigt|pouce|index|iris|voix, avec|par|de l index|oeil gauche|droit, pose|posait|poser le|mon|son|sa|la
        doigt|pouce|main|index sur|a, reprendre|reprise|prises|prise|relevees|releve|donne|laisse|laisser|depose|deposer
        les|ses|mes|leurs dix|deux|huit? empreintes|doigts, laisser|laisse l empreinte de @son, @son dix doigts, voix a
        ete|etait comparee|confirmee|analysee|authentifiee|reconnue|modelisee, reperee?|identifie|identifiee|reconnu|
        reconnue|confondu|confondue par|a|avec|grace ... camera|cameras|logiciel|algorithme|demarche|visage|faciale|facial,
        algorithme|logiciel|camera|cameras|portique|borne|machine l|la|le a|ont|avait? pris|prise|reconnu|reconnue|
        identifie|identifiee|confondu|confondue, dans|de sa|la|une|leur base de? visages|empreintes|biometrique, doigts|
        mains|mains|yeux sont|est dans|sur le|la serveur|base|fichier, rendez vous biometrie honore|fait|passe, aucune donnee
        biometrique .. ma|sa|son|de, donnees biometriques de ma|sa|mon|son|ont|a
      `,
      topic: `
        Aadhaar, Global Entry, PreCheck, Privium, Smartgate, Clear inscrit|inscrite, liveness, VFS, TLScontact, Parafe, Eurodac,
        FAED, Visabio, Face ID, Touch ID, proctoring, faceid
      `,
      field: `
        facies, anthropometri*, proctoring, serveur, gabarit*, lecteur*, borne*, portique*, index, pouce*,
        annulaire, majeur, auriculaire, phalange*, ongle*, pulpe, crete, cretes, sillon*, retine*, oculaire*,
        papillaire*, osmotique
      `,
      mask: `bornes? Parafe pour|a|d|de|chez, Parafe pour|d Orly, empreinte carbone|environnementale|ecologique`,
    },
  },
  {
    category: 'GENETIC',
    phrases: { mask: `Genes` },
  },
];
