import type { Lexicon } from '../../Lexicon.js';

/** How people speak of love lives day to day, mostly without the word for it. */
export const frenchSexLifeSayings: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    statement: `
      se|s|me|m|te tape|tapait|tapee?|envoie|envoyait|farcit|fait|faisait|enfile|leve|emballe @son|une|un|des|la|le|
      tout|toutes|l .. apprentie|apprenti|stagiaire|stagiaires|collegue|collegues|secretaire|patron|patronne|voisine|
      voisin|chef|femme|femmes|fille|filles|mari|maris|vendeuse|serveuse|infirmiere|minettes|minets|clientes, envoyer|
      envoie|envoyait|envoient en l air, bon temps avec, coup|coups de canif, canif dans le contrat, porte|portee|
      portes sur la chose|bagatelle|gaudriole|sexe|fesse, la bagatelle, gaudriole, guilledou, gueuse|gueuses, court|
      couru|courir|courait le guilledou|jupon|cotillon|la gueuse|les garcons|hommes|mecs, garconniere, baise|baisait|
      baiser|baisent avec|la|le|les|l|@son, trousse|troussait|troussee les? bonnes|jupons|servantes|stagiaires,
      tableau de chasse, chapelet|succession|collection|ribambelle|kyrielle|serie d|de conquetes|amants|amantes|
      maitresses|aventures|femmes|hommes|liaisons|coups, femme|femmes|homme|hommes|fille|filles|partenaire|partenaires
      different|differente|differents|differentes|chaque|tous|par soir|nuit|semaine, change|changeait|changer de|d
      partenaire|partenaires|amant|amants|lit|fille|filles|mec|mecs|copine|copain, papillonne|papillonnait|papillonner
      de|d|entre|a, va|vont|allait|aller|alle|allee|voir voir? ailleurs, quelqu un d autre pendant|alors|tout|dans, a|
      avait|avoir une|un autre femme|homme|lit|foyer|menage dans|a|cache|cachee, double foyer|menage|lit, deux foyers|
      menages, enfant|enfants|fils|fille|bebe|jumeaux avec|de|d|a @son maitresse|amant|amante, s affiche|affichait|
      afficher|montre|montrait|pavane avec|au la|le|une|un|@son|l|bras femme|mari|epouse|epoux|maitresse|amant|amante|
      d, au bras d|de .. autre|femme|homme|maitresse|amant|fille, embrasse|embrassait|embrasser|embrassee|embrassant|
      becotait|becote|galochait|pelotait la|le|une|un|@son|l|sa receptionniste|stagiaire|collegue|secretaire|
      assistante|assistant|patron|patronne|chef|cheffe|client|cliente|professeur|femme|mari|voisine|voisin|apprentie|
      directrice|directeur|comptable, retrouvait|retrouvaient|retrouve|retrouvent|retrouver|rejoint|rejoignait|
      rejoignaient|voyaient|donnent|donnaient .. hotel|garconniere|cachette|parking|motel|chambre, hotel avec une|un|
      la|le|@son|l stagiaire|secretaire|collegue|assistante|patron|patronne|femme|homme|maitresse|amant|voisine|chef,
      chambre d hotel .. avec|ensemble|partagee, rendez vous galant|galants|coquin|coquins, cede|cedait|ceder|resiste|
      repousse|succombe|succombait aux|a avances|charmes|charme|tentation|seduction|caresses de|d|du, avances a|de|du
      .. collegue|stagiaire|manager|chef|patron|directeur|secretaire|assistante|femme|homme|mari|apprenti|apprentie|
      cliente|client, strip poker, jeux|jeu coquins|coquin, si affinites, consulte|consultait|consulter|voit|voyait|suivi|
      suivie|suivis|vu|chez par|un|une|le|la? sexologue|sexotherapeute, chez le|un|une sexologue, bars|bar|boites|
      boite|clubs|salons|salon a|de|d hotesses|striptease|strip|massage|massages|champagne naturistes?, aux putes|
      filles|professionnelles, massage|massages naturiste|naturistes|tantrique|tantriques|erotique|erotiques|avec,
      peep show, peep shows, sex shop|shops|toy|toys|friend|friends, plan regulier, amis? ameliore|avec benefices|,
      non exclusivite|exclusif|exclusive|monogame|monogamie, echange|echanges|echanger de|leurs|nos partenaires|
      epouses|conjoints|femmes|maris .. samedi|samedis|soir|soirs|soiree|couple|couples|club, gang bang, gangbang,
      jouets|jouet intimes|intime, poupee gonflable, porte|portait|adore|aime|pratique|collectionne les|la|des|le menottes|cuir|
      latex|fouet|fessee|cordes|corset|laisse, penchant|penchants|gout|gouts|appetit|appetits|attrait|faible|
      inclination|curiosite .. soumission|domination|plaisirs|chair|sexe|fesse|fessee|latex|cuir|voyeurisme|
      exhibition|jeunes|prostituees|partouzes|libertinage, panne|pannes|baisse|absence|perte|manque|troubles de|du|d
      la? desir|libido|erection|lit|envie, plus envie|desir de|d|pour @son femme|mari|epouse|epoux|compagne|compagnon|
      conjoint|personne|lui|elle, chambre|chambres|lits|lit a? part|separes|separe|conjugal, vivre|vit|vis|vivait|
      vivant|passe|passer sans|dans sexualite|sexe|relations|relation|rapports|amour|abstinence|chastete|continence,
      sans sexualite, voeu|voeux de celibat|chastete|continence|virginite, rompu|rompt|tenu|trahi|respecte|respecter|
      garde|garder @son voeu|voeux, aucune|pas|jamais|peu|sans d? experience avec|des les? femmes|hommes|filles|
      garcons, vie de moine|moniale|none|nonne, ceinture de chastete, continence, un|d|qu un|une seul|seule homme|
      femme dans|de|depuis @son|toute vie?, jamais connu|touche|aime|couche|regarde qu|d|une|un|avec .. seul|seule|
      femme|homme|autre|autres, jamais trompe|trahi|infidele, ecart|ecarts de conduite conjugal|conjugaux|en, n a
      jamais regarde une? autre, aime|aimait|aimer les plans|parties|partouzes|prostituees|hommes maries|femmes
      mariees|putes, allumeuse, aguicheuse, nympho, fille legere|facile|perdue|, marie couche toi la, cuisse legere|
      hospitaliere, coquine|coquin au lit|en|avec, chaud|chaude lapin|du|comme|au, en chaleur, bete de sexe, obsede|
      obsedee par|du|de la? fesse|fesses|sexe|femmes|seins, suçon|sucons|sucon, nuit torride|d amour|agitee|chaude|d
      ivresse|ensemble, nuits torrides|d amour|agitees|chaudes, petites|petite amies|tenue .. a la fois|bureau|
      reserve, surpris|surprise|surpris|trouves|trouve|trouvee|pris|prise|pinces|pincee .. au lit|nu|nue|nus|sous|
      braguette|debraille|debrailles|posture|position|jupe|pantalon|action, en facheuse|mauvaise posture, position
      compromettante|equivoque, entre les|deux draps, sous les draps, draps de|d|du, sur l oreiller, jambes en l air,
      faire|fait|faisait|font|faisaient des? galipettes|bagatelles|cochonneries|chose|crac|zizi, ne|est pas farouche,
      peu farouche, a|avait|aurait|ont|avoir eu|une|des|un|quelque|quelques aventure|aventures|passade|flirt|liaison|
      faiblesse|faiblesses|histoire|idylle|relation|relations avec|pour .., ont|avaient|ayant fini|finissent|fini par|
      au|ensemble coucher|lit, monnaye|monnayer|vend|vendre|vendu|loue|louer @son charmes|corps|faveurs, faveurs de|d|
      du|a|contre|sexuelles, offert|offrir|offrait|accorde|accordait @son faveurs|charmes|corps|vertu|virginite,
      vertu facile|legere|farouche, sa vertu, deflore|defloree, perdu|perdre|perdait @son virginite|
      pucelage|fleur|innocence, premiere fois a|avec|au|dans .. ans|homme|femme|garcon|fille|voisin|prof, depucele|
      depucelee, polyamour*, metamour*, amoureux|amoureuse de deux|plusieurs, aime|aimait|aimer deux|plusieurs hommes|
      femmes|personnes a|en,
      aventures|aventure|flirts|histoires|incartades|frasques|ecarts repetees|repetes|amoureuses|multiples|
      extraconjugales|a repetition avec|au|en, vie|relation|situation amoureuse|sentimentale|affective|conjugale|
      privee a tiroirs|agitee|debridee|dissolue|compliquee|tumultueuse|mouvementee|chaotique|intense|double|triple,
      couple|mariage|menage|union est|etait|reste|tres|soit|se ouvert|ouverte|libre|dit|a trois, le couple est
      ouvert, menti|ment|mentait|mentir a @son mari|femme|epouse|epoux|compagnon|compagne|conjoint .. an|ans|mois|
      autre|amant|maitresse|chef|liaison|, marie|mariee|vivent|vit|vivait et|mais|en continent|continente|continents|
      chaste|chastes|chastement, soiree|soirees|fete|fetes|nuit|nuits|bal fetish|fetichiste|fetichistes|kinky|latex|
      coquine|coquines|libertine|libertines|echangiste|echangistes|bdsm|sm|torride|torrides|naturiste|naturistes|
      speciales, deux|trois|plusieurs|quatre hommes|femmes|amants|maitresses|compagnons|compagnes|epouses|maris|
      conjoints|partenaires dans @son vie|lit, porte|portee|attire|attiree|penche|faible|gout sur|par|pour les|des|la|
      le tres? jeunes|jeune|tendrons|minettes|minets|lolitas|petites, nudiste|naturiste convaincu|convaincue|
      pratiquant|pratiquante|depuis|assume|assumee|il|elle|l|et, pose|posee?|posait|poser|nue?|nu pour|dans|chez un|
      une|des|le|la|l? magazine|revue|revues|photos|calendrier|site|photographe .. charme|nu|nue|erotique|playboy|lui|
      coquin|x, playboy, vit|vivait|vivre|habite|partage maritalement|vie avec deux|trois|plusieurs femmes|hommes,
      deux|trois epouses|femmes|maris|compagnes|compagnons sous|au|en|qui|dont, se faire|fait|faisait attacher|
      fouetter|dominer|fesser|humilier|ligoter|entretenir|payer|tripoter, aime|adore|aimait|prefere attacher|fouetter|dominer|etre|se attache|attachee|domine|dominee|soumis|soumise|regarder|regarde, bigame|polygame, plusieurs
      epouses, seconde|deuxieme|autre epouse|femme|compagne a|au|cachee|dans|qu|en|depuis, amie|ami tres? intime|
      intimes, tres intime avec|du|de|d, intime|intimes du|de|avec le|la|son|sa|l prefet|patron|maire|ministre|
      directeur|directrice|chef|patronne, jamais|pas d|un homme|femme dans @son lit|vie, performances|prouesses|
      exploits|talents au lit|sexuelles|sexuels|nocturnes, ne resiste|resistait|resisterait a aucune|aucun|une|un
      jupon|femme|homme|blonde|fille, aucun|aucune femme|coeur|fille|homme|jupon|stagiaire ne|n .. resistait|resiste|
      echappait, grand|plus seducteur|tombeur|dragueur|coureur de|du|devant, seducteur|seductrice impenitent|
      impenitente|invetere|inveteree|compulsif|compulsive|notoire|en serie|ne|nee|professionnel, rencontres coquines|
      tarifees|d un|sexe|hot|chaudes|libertines|extraconjugales|adulteres, wyylde|netechangisme|gleeden|fetlife|feeld|
      jacquie|fruitz|adopteunmec, cabine d essayage avec|ensemble, rapport|rapports consentis|consenti|consentie|non
      avec|entre,
      entretient|entretenait|entretenir|noue|vit|avait|cache|poursuit|a|eu|nie|avoue une|la|sa|cette relation|
      histoire|aventure|liaison avec un|une|son|sa|le|la|l|des interne|infirmier|infirmiere|medecin|pilote|hotesse|
      interimaire|interimaires|etudiant|etudiante|journaliste|elu|elue|maire|avocat|avocate|juge|client|cliente|
      concurrent|concurrente|militaire|gendarme|pretre|religieuse|actionnaire|mannequin|chauffeur|nounou|baby|
      jardinier|plombier|pasteur|coach, ne|n faisons|faisaient|font|fait|faisait|ont plus|pas|jamais|guere l amour,
      faisons l|plus amour|l, sort|sortirait|sortait|sortir|fricote|fricotait|flirte|couche|coucherait|coucher avec
      la|le|l|une|un|son|sa mere|pere|mari|femme|epouse|epoux|frere|soeur|fille|fils|chef|patron|patronne d|de|du,
      clubs|club|bar|bars|boite|boites|cabaret|cabarets|spectacle de strip|striptease|danseuses|gogo|topless|lap|
      charme, strip|striptease tease?|club|clubs|teaseuses?|teaseuse, paie|payait|paye|payer|achete|frequente des|
      les|une|ses femmes|filles|hommes|garcons|prostituees|escorts|hotesses|masseuses d|pour|apres|selon|au,
      ejaculat*, precoce au|disait|plaisantait, idylle|romance|amourette|flirt|coup|galipettes|histoire au|dans|en|
      sur|pendant le|la|les|l? vestiaire|vestiaires|bureau|reserve|seminaire|open|service|tournage|chantier|equipe|
      stage, seduit|seduite|seduire|seduisait deux|trois|plusieurs|ses|tous|quatre|son|sa|successivement|le|la|un|
      une directeur|directeurs|directrice|patrons|patron|chefs|chef|collegues|collegue|clients|professeurs|hommes|
      femmes|maris|stagiaires|associes, fantasme|fantasmes|perversions|perversion|penchants|obsessions|confidences
      etales|etalees|par|ecrits|ecrites|sur|racontes|racontees|decrits|sexuels|sexuelles|erotiques|intimes, eu|
      connu|connaitre|avoir qu|que|un un|une|deux|trois seul|seule|seuls partenaire|partenaires|amant|amants|homme|
      hommes|femme|femmes|amour, deux partenaires|amants|amours|hommes dans sa vie, voyeur|voyeurs, voyeurisme,
      exhibitionnisme, candaulisme, fetichisme, fetichiste des|du|de|d, donjon, tenue|tenues de|en|d cuir|latex|
      soubrette|infirmiere .. donjon|photos|club|soiree, seconde|deuxieme|autre famille a|au|en|cachee|secrete,
      concubinage a trois|quatre, besoins|besoin sexuel|sexuels|charnels|physiques, libido,
      mis|mettre|met une|un|la|le|sa|son .. enceinte, bois de boulogne|vincennes .. chauffeur|prostituees|travestis|
      soir|nuit|la, frequente|frequentait|frequenter|arpente|hante|habitue|habituee .. bois|pigalle|clichy|quais|
      saunas|backrooms|peep, quelqu un a .. quelqu un, cache|cachait|nie|avoue|raconte|detaille|etale pas? @son
      aventures|amours|conquetes|liaisons|amants|maitresses|ebats|nuits|exploits, demeure|demeuree|reste|restee|
      encore|toujours|mourir vierge|chaste|pur|pure|intacte, sex club|shop|toys|appeal|addict, sortant|sorti|sortie|
      sortir d un sex|sauna|club|bordel|hotel, desir|libido|sexualite|vie intime|erection en|au|a|est berne|
      sommeil|panne|point|arret|zero|mort|morte|eteint|eteinte, offert|offrir|accorde|monnaye|promis|vendu @son
      faveurs|charmes|corps, fidele a @son epouse|femme|mari|epoux|compagne|compagnon|conjoint|conjointe|moitie|
      couple, fidele|fideles|infidele|infideles en|dans|comme|depuis|jusqu amour|couple|mariage|menage|trente|vingt|
      dix|toujours|mari|epoux, liaison|liaisons|aventure|aventures|flirt|flirts|histoire|histoires|idylle|idylles|
      conquete|conquetes a repetition|successives|multiples|avec|en|parmi|chez @son|des|les|une|un|la|le?
      doctorantes|doctorante|etudiantes|etudiante|eleves|stagiaires|stagiaire|patientes|clientes|collegues|collegue|
      secretaires|subordonnees|hotesses|infirmieres|internes, coucherie|coucheries, coucherie d un, diffusion|
      publication|fuite|envoi|partage .. messages|photos|videos|images|sextos erotiques|intimes|nus|nues|crus|
      coquins|hot, messages|textos|sextos|courriels|sms|lettres erotiques|erotique|crus|crues|hot|coquins|enflammes|
      torrides|pornographiques, exhibe|exhiber|exhibait|filme|filmait|diffuse|diffusait|vend|vendait @son ebats|
      corps|nudite|seins, amant de la femme, rompu|rompre|rompt|quitte|quittee avec? @son amant|amante|maitresse,
      regarde|regardait|consulte|telecharge|stocke|visionne du|des porno|films|images|sites|videos|contenus, notes|
      note d hotel, nuits|nuit torrides|torride|chaudes|coquines, pratique|observe|respecte|suit|prone l abstinence|
      la chasteté|la continence, sexuellement tres? actif|active|frustre|frustree|libre|epanoui|epanouie,
      @son|les|leurs nuits a|avec|chez|torrides|ensemble|blanches|coquines l|la|le|un|une|@son? ibis|hotel|novotel|
      campanile|formule|motel|amant|maitresse|collegue, contact|rapport|relation physique|physiques|charnel|intime
      avec @son? femme|mari|epouse|epoux|compagne|homme|femmes|hommes, ils|elles couchent|couchaient|couchaint|
      dorment|dormaient ensemble, chaste|vierge|abstinent|abstinente|continent|monogame|fidele|libertin|libertine|
      polyamoureux|polyamoureuse|infidele par|de|et|depuis|jusqu|a conviction|choix|foi|principe|gout|religion|nature|
      vocation|assume|assumee|revendique, eu|avoir|avait|couche|seduit|fait|emballe|leve|saute|baise avec? toutes|
      tous|chacune|plusieurs|moitie les|des|la? serveuses|filles|hommes|femmes|stagiaires|secretaires|collegues|
      infirmieres|hotesses|clientes, connu|connait|connaitre|touche|approche plus|pas|jamais|guere d|de|une|un|aucune|
      aucun femme|homme|fille|garcon, n a plus connu de, menage|menages avec|a deux|trois|plusieurs freres|soeurs|
      hommes|femmes|amants, galante compagnie, compagnie galante|feminine|d une|legere, aime|aimait|aimer|prefere|
      preferait|attire|attiree|frequente|cherche par? les? hommes|femmes|hommes|filles maries|mariees|mures|mûrs|plus|
      jeunes|riches, papillonne|papillonnait|papillonner, un prenom par, c etait|est|fut purement? physique|sexuel|
      charnel|passionnel|torride, partage|partageait|partageaient|partagent le|un|son|leur|meme lit de|d|du|avec|la,
      pantalon|jupe|braguette|culotte baisse|baissee|ouverte|ouvert|retrousse|retroussee|chevilles|remontee, pris|
      prise|surpris|surprise|trouve|trouvee|vu|vue|filme|filmee avec|en|le|la .. comptable|stagiaire|secretaire|
      collegue|patron|pantalon|galante|nu|nue, visites aux?|chez|regulieres .. prostituees|putes|filles|hotesses,
      prostituees du|de|a|tous, compulsif|compulsive|accro|dependant|dependante sexuel|sexuelle|au|du sexe,
      dependance|addiction sexuelle|affective|au sexe, ni sexe, sexe ni, sans sexe, avocat|avocate|divorce ...
      contact|rapports|relations|lit|infidelite|adultere|maitresse, femme n|homme n est|etait pas|point? madame,
      madame n etait, liaison|relation|aventure|passion adultere|coupable|clandestine|interdite|cachee|secrete,
      passion adultere|charnelle|torride|amoureuse avec,
      surpris|surprise|surpris|trouve|trouvee|pris|prise|vu|vue avec le|la|l|un|une|son|sa .. moniteur|voisin|voisine|
      jardinier|plombier|stagiaire|collegue|secretaire|baby|nounou|facteur|amant|maitresse|meilleur|meilleure|patron|
      associe, mari|femme|epouse|epoux|conjoint l a surpris|surprise|trouve|trouvee|pincee|pris, escort boy|girl|boys|
      girls, passe d|de escort|prostituee|prostitue|gigolo|libertin|stripteaseur|stripteaseuse|actrice|acteur, couche|
      couchait|coucher|couchent a droite|gauche|avec|partout|tout, a droite a gauche, maitresse|amant|amante|favori|
      favorite|protegee|conquete d|de|du un|une|la|le|l? ministre|depute|maire|senateur|president|patron|notaire|
      directeur|prefet|procureur|eveque|cure|colonel|general|juge|acteur|chanteur|banquier|promoteur|sous, fait|font|
      faire|en|la rumeur .. maitresse|amant|amante d|de|du, vont|allaient|aller|va|allait ensemble|tous|parfois|
      souvent au|dans|aux club|clubs|sauna|partouzes|soirees, soiree|soirees cuir|
      chaines|fouet|latex|uniforme|sans|nues|speciales|privees|mousse|fesse, cuir|fouet|chaines et chaines|menottes|
      fouet|cordes|latex|fessee, plus de desir|libido|envie, lit|lits a part|separes, rapport|rapports a|non|sans
      risque|risques|proteges|preservatif|protection, sex|sexe avant|hors|sans|sous|contre, pas de sexe, perdu|perdre
      @son virginite|pucelage, piege|piegee|pieger par|avec|a une|un|la|son? video|photo|webcam|nu|nude, amant de
      deux|trois|plusieurs, deux|trois soeurs|freres|cousines .. amant|lit|coucher,
      surpris|surprise|vu|vus|trouve|trouves|retrouve|retrouves|retrouvees|pris .. enlaces|enlacees|nus|nues|peu
      vetus|vetues|deshabilles|lingerie|sous|devetus|collés|colles|embrasses, enlaces|enlacees au|dans|sur|devant, peu
      vetu|vetue|vetus|vetues, chatte|chat|danse|pose|s exhibe|exhibait|filme|travaille nue|nu|seins|devetue|en, nue|
      nu pour de l|gagner argent|billets|payer, double vie sentimentale|amoureuse|conjugale|sexuelle|affective|de|
      entre, echange|echanges|messages|correspondance|mails|courriels|conversations|discussions erotique|erotiques|
      sexuels|sexuelles|torride|torrides|coquins|intimes|crus, voeu|voeux rompu|rompus|trahi|trahis|brise|brises,
      racole|racolait|racoler|racolage sur|les|dans|aux|au|passif, aires d autoroute|de repos la? nuit?|rencontres,
      change|changeait|changer de lit|bras|couche|partenaire, passe|passait|saute|sautait de lit|bras en lit|bras,
      deux|trois|plusieurs femmes|hommes|compagnes|compagnons qui s|se .. entendent|partagent|connaissent|savent, vie
      amoureuse|sentimentale compte|comprend|est|se, femme|mari n a rien a craindre, mari|femme|epoux|epouse|ex
      trompe|trompee|trompés|volage|infidele, jamais|pas embrasse|touche|caresse|connu personne|aucun|aucune|homme|
      femme|fille|garcon, relations|amours|rencontres|rapports|filles|femmes tarifees|tarife|tarifes|payantes|payees,
      ni tromperie|infidelite|ecart|adultere, tromperie|tromperies|infidelite|adultere|ecarts .. mariage|epouse|mari|
      femme|couple, couche|couchait|dort avec qui elle|il, sans desir|libido|vie de couple|sexe, asexue|asexuee,
      enlacait|embrassait|caressait|pelotait|draguait @son|la|le|une|un collegue|secretaire|stagiaire|patronne|patron,
      peu vetus|vetue, rapports|relations|erections|desir depuis @son prostatectomie|operation|accident|veuvage|
      divorce|accouchement|mariage|maladie, prostatectomie .. rapports|erection, pour une paroissienne|elu|eleve|
      novice|fidele, maitresse travaille|vit|habite|est|attend, @son amant travaille|vit|habite|est|attend, reve|reves
      erotique|erotiques|humides,
      quelque chose entre elle|lui|eux|le|la et, dort|dormait|dormir|couche|passe chez|avec le|la|l|un|une .. marie|
      mariee|maire|patron|patronne|voisin|voisine|amant|maitresse|soir, qui est marie|mariee, echange|echanges de
      couples|couple|partenaires|epouses|conjoints, frigidite|impuissance|virginite|libertinage|nymphomanie|
      infidelite|infidelites suppose|supposee|supposees|legendaire|notoire|averee|presumee|connue, @son
      frigidite, frigidite, reconnait|reconnaissait|avoue|admet|nie|confesse une|des|la|sa|l aventure|aventures|
      liaison|passade|relation|adultere|infidelite, reputation de don|seducteur|tombeur|coureur|libertin|libertine|
      facile|dragueur|chaud, bien connu|connue des clubs|saunas|prostituees|bordels, actes sexuels, acte sexuel,
      couple|couples a trois|quatre, rapports|rapport non? proteges, couche|couche avec mon|sa|son|ma chef|cheffe|patron|
      patronne|collegue|client|cliente|manager,
      eu|a|avait|aurait|entretenu|vecu|noue une|des|la|sa relation|relations|histoire|liaison|aventure avec @son|une|
      un|la|le|l tutrice|tuteur|maitre|maitresse|professeur|professeure|prof|formatrice|formateur|entraineur|
      entraineuse|directeur|directrice|referent|referente|encadrant|encadrante|superviseur|chef|cheffe|patron|
      patronne|beau|belle, vie sentimentale|amoureuse|affective agitee|mouvementee|orageuse|instable|compliquee|
      desordonnee|chaotique|multiple, @son vie sentimentale|sexuelle|amoureuse|intime, dormi|couche|dort deux|trois|
      plusieurs fois avec, meme homme|femme deux|trois fois, amants depuis|secrets|sont, sont|etaient|etaint|devenus|
      redevenus amants, mariage|union|couple ... consomme|consommee, lit vide|froid|deserte, plus d|pas|aucun amant|
      amants|maitresse, journal|carnet|liste|tableau|agenda de|d @son conquetes|aventures|ebats|maitresses|amants,
      vengeance .. video|photos|intime|sexe, revenge porn,
      sortir|sortait|sortant|sort de chez le|la|l|son|sa cure|patron|patronne|amant|maitresse|voisin|voisine|collegue|
      maire .. aube|matin|nuit, a l aube de chez, fidelite conjugale, infidelite conjugale, qu on le|la domine|
      fouette|attache|humilie|fesse, se faire dominer|soumettre|fouetter, aime qu on le|la|l,
      romance|idylle|amourette|liaison avec @son|le|la|un|une|l patron|patronne|chef|directeur|directrice|collegue|
      client|cliente|stagiaire|eleve,
      voie|voit|voyait|frequente|couche|sorte .. d autres|autres femmes|hommes|filles|garcons|partenaires, accepte|
      tolere|sait|ignore qu|que il|elle .. voie|voit|couche|frequente|trompe|d autres, partenaire|partenaires|amant|
      amante|compagnie depuis|en deux|trois|quatre|cinq|six|dix|plusieurs|des ans|annees, pas|jamais|plus|aucun eu?
      de? partenaire|partenaires|rapports|relation|relations depuis|en|avant, photo|photos|image|video de @son sexe|
      penis|verge|seins|fesses|anatomie|intimite,
      client|cliente d|de une? escort|escorte|prostituee|call|hotesse|masseuse,
      @son passades|passade|ecarts|frasques|aventures|incartades, se retrouvaient|retrouvaient|voyaient|rejoignaient
      le|la|un|tous|chaque .. meuble|hotel|studio|garconniere|chambre|motel, des|ses passades
    `,
    mask: `
      plaque|plaquee|plaques or|argent|bois|de|immatriculation|tournante, bar|bars|hotesse|hotesses a hotesses d
      accueil, hotesses d accueil|air|caisse, avance|avances clients?|sur|remboursable|remboursables|de|aux
      fournisseurs?|tresorerie?|salaires?|frais?, belle histoire, celibat geographique, echange|echanges de|entre
      partenaires linguistiques|commerciaux|scolaires|industriels, lit|lits de|d|du|medicalise|medicalises|hopital|
      rehabilitation|picot|bebe, chambre|chambres d|de|des|a hotel?|hotes|commerce|metiers|agriculture|deputes,
      fidelise, reproduction|biologie|physiologie de|du la? reproduction, passion|passions physique|secrete|commune|
      devorante|du|de|des|pour, soir electoral, modele vivant|vivants|nu, nu artistique|academique, pieds nus|nu|dans, a mains nues, a l oeil nu, mise a nu, epee|pierre|beton|brique|briques|
      ampoule|ampoules|fils|fil|racines nue|nues|nu|nus, travailleuses|travailleurs du sexe, proxenet*, brigade|
      police|unite|office|lutte .. proxenetisme|moeurs|prostitution, trompe|trompee|trompes par|sur|de la|un|une|le|
      les|fournisseur|publicite|chiffres|comptes|chemin|date|marche|calcul|bilans, aventure|aventures en|a|de|du|d
      montagne|mer|kayak|pied|cheval|entreprise|independance|startup|start,
      sexe f|m|feminin|masculin|age|date|nationalite|et, seducteur|seductrice|grand|grande seducteur?|seductrice? dit|
      disent|avec|aupres|de .. client|clients, hotel|hotels|maison|village|logis|gites|chambres de charme, rayon|
      section|collection charme|passions|romance|sentimentale, art|arts|estampes|dessin|dessins|roman|poesie erotique|
      erotiques, contenus|contenu pour|de adultes|moderation|charme, conseillere|conseiller|mediation conjugale|
      conjugal, aventure|aventures kayak|polaire|sportive|collective, un|marche|dette|dettes|compte|casier vierge de
      toute, vierge de dettes|toute|passif, couches jetables|biberons|culottes,
      exclusivite avec|de deux|trois|la|une|marques|marque|distribution, contrat|clause|accord d exclusivite,
      echange|echanges|echanger de|d|sa|nos? maisons|maison|appartements|appartement|services|bons|donnees|savoirs|
      langues|poste|jeunes, rapports entre la|le|les|l|direction|collegues, abonnes|clients|electeurs|consommateurs
      volages, tenue de cuir, cuir|cuirs et|de|veritable|selles|vache|rivets, don juan|dom juan de|au|a, conseiller|
      conseillere|preparation|salon|robe nuptial|nuptiale,
      double|seconde|deuxieme vie|vies d|de|des|du|pour l? objets?|meubles?|batiment|comptable|dj|dechets, chastete
      du|de style|ton, conquete de l ouest|est|espace|everest, partenaire|partenaires pour reprise|monter|
      developper, photos|photo de nu pour, literie, lit|lits de|du|en|sur fleuve|riviere|hopital,
      club|clubs libertin non, club de bridge|lecture|investissement|rencontres professionnelles, contact physique
      prudent|avec les patients|patients|clients|matiere|eleves, papillonnage des|de, jeux de societe|role, fiches? de
      soins, compagnie|fete|fetes galante|galantes de|d, maitresse de maison dans|au|du, toutes les serveuses l|ont|du,
      serveur|serveuse|barman|barmaid|videur|portier|comptable|menage|extras|cuisinier|dj|agent|electricien|plombier
      ... club|sauna|clubs echangiste|libertin|gay|naturiste, couche avec soin|sur le|par ecrit, passade du|de ballon,
      escorte presidentielle|policiere|motorisee, constats? d adultere, filatures, nue propriete, naturiste ..
      saisonniers|gerante|gerant|directeur|directrice, camping naturiste, pilier de bar, vieux cuirs, cuir et
      similicuir|bois|metal,
      liaison chaude|froide, racolage electoral|publicitaire|a la une, seduit le|la|les|un|des jury|public|client|
      clients|direction|investisseurs|recruteur|recruteurs|lecteurs|critique|comite|banquiers avec?, debauche|
      debauchee|debauches par|chez|a|en|d, amant malheureux|a l opera|du|de la|de verdi|dans, tenor|soprano|baryton|
      acteur|comedien|comedienne .. amant|amante|maitresse, mention complementaire, ensemble vocal, baisers voles,
      ethologue, programme|programmes fidelite, responsable fidelite, tromperie sur la marchandise, plaisirs d offrir|de la
      table, colocation avec deux|trois, figurant|figurante|modele nu|nue a|aux|pour, rapport au travail|temps|client,
      plans de|d coffrage|armatures|masse|montage|formation|charge|prevention|financement, rapport sexuel non|le mot,
      manuel de svt, seducteur|seductrice en scene, conquetes sociales, vierge de tout diplome|experience|antecedents,
      strip planking, abstinence electorale, contraception des, trompe|trompes de chasse|eustache|elephant, trompe l
      oeil|la mort, cocus battus, couche|coucher de soleil|couches de soleil, clubs d epargne|investissement|lecture|
      entreprises, cabaret coquin, plus vieux metier,
      adultere et divorce, divorce|divorces pour faute, drague|draguait|dragues les|le|du sables|port|chenal,
      drague fluviale, amants du pont, education sentimentale, lutte libre, tromper l|la|le ennui|faim|attente|
      vigilance, tendresse de la viande, journal de bord, du chien un, tutrice de stage tutrice,
      conquetes|conquete commerciales|commerciale|sociales|spatiale|electorales, denudees|denude|denudes|nues|nu de
      tout|toute, photos|photo denudees|nues de paysages|arbres|murs,
      rapports|rapport|relations|relation tendus|tendu|tendues|cordiaux|cordiales|difficiles|excellents|excellentes|
      professionnels|hierarchiques|de force avec|entre|au,
      amants et|de|d poisons|verone|teruel|venise, chaste suzanne, divorce|divorces|separation par|de consentement, la
      romance francaise|populaire, webcams? de plage,
      abstinence|abstinent|abstinente|sevrage|sobriete ... alcool|alcoolique|goutte|verre|tabac|drogue|cigarette,
      attachee parlementaire, abstinence|abstinent de|d alcool|tabac,
      spectacle|film|roman|essai|documentaire|serie|piece|livre|podcast|scenario|scenariste sur .. maitresses|
      maitresse|amant|amants|couple|adultere|bigame|libertins|casanova, succession d un bigame, petites annonces,
      forum d entraide, fidelite des couples de, memoires d un|une seducteur|courtisane, outrages aux moeurs
    `,
  },
};
