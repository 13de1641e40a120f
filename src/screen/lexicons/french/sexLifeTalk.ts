import type { Lexicon } from '../../Lexicon.js';

/** Beds, affairs, appetites and vows as gossip, references and candidates tell them, from Lille to Libreville. */
export const frenchSexLifeTalk: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    statement: `
      va|allait|aller|sort|soirees aux danseuses, cruise|frenche|frencher|frenchait les|la|le|des|tout|son|sa filles|
      gars|collegue|serveuses|chef|boss|ce, trip a trois|deux|quatre, trips a trois, couraille|courailler|courailler|
      couraillait|courailleux|courailleur, guidoune|guidounes, se|s pogne|pognait un|une|des cul|fille|filles|gars|
      collegue, tire|tirait|tirer un|son|sa coup|crampe, pecho|pechote|chope|chopait|choper|serre|serrait|leve|levait|
      emballe|emballait|ramasse|ramassait des|les|une|une|tout|ses meufs|filles|mecs|nanas|minettes|stagiaires|
      serveuses|vacancieres|touristes|clientes, ken|kene|kenait|troncher|tronche|ramone|pine|fourre|fourrait la|le|
      les|une|un|tout|sa|avec, se|me fait|faisait|faire|fais sauter|mettre|culbuter|trousser|tringler par|au|dans,
      roule|roulait|rouler des|une pelle|pelles|patin|patins|galoche, touze|touzes, bon|mauvais|sacre coup au|parait|
      selon|disait|a lit?, bonne|bon|nulle|nul|doue|douee au lit, crac crac, zizi panpan, faire|fait|faisait catleya|
      cattleya, folies de son corps, septieme ciel avec|au|dans|chaque, grimpe|grimper|grimpait aux rideaux, tremper|
      trempait|trempe son biscuit|pinceau, voir la feuille a l envers, jouer|jouait|joue au|a docteur|touche pipi?
      avec, tire|tirer un trait sur|sur le|la|les sexe|sexualite|hommes|femmes|bagatelle, mis|mettre une croix|sur
      sur|le le|la|les|sexe sexe|sexualite|bagatelle, fait|faire|faisait ceinture depuis, non consommation du|de,
      annule|annulation ... non|jamais consomme|consommation, adultere constate|prouve|reconnu|avoue|notoire|avere|
      par, divorce|divorcee pour|aux|torts .. adultere|infidelite|maitresse, a @son torts .. adultere, quitte|quittee|
      divorce|divorcee ... maitresse|adultere|infidelite|trompee|trompait|coucherie, separes|separee ... surpris|
      surprise|maitresse|amant, flagrant delit d|de adultere|galanterie|tromperie, histoire|histoires extra|parallele|
      paralleles conjugale|conjugales|avec|a, relation|relations extra|parallele|paralleles|clandestine conjugale|
      conjugales|avec, extra conjugal|conjugale|conjugales|conjugaux, trainait|traine|trainer dans|avec les|des
      bordels|bars|filles|putes, chaude|chaud comme une|la lapine|baraque|braise|lapin, le demon de midi, demon de
      midi, retour de flamme avec son|sa|l, ex avec benefices, remis|remise|remettre le|la couvert, croque|croquait|
      croquer dans|la|des pomme|hommes|femmes|minettes, gouter|goute|goutait aux|a|au plaisirs|chair|fruit de|la|
      defendu, fruit defendu avec|du|, fait des folies|betises avec .., fait|firent|font la chose|bringue|cour a|avec,
      prendre|prend|prit du bon temps avec, prend|prenait du plaisir|bon avec|temps filles|hommes|femmes|avec,
      cabriole|cabrioles avec|dans|sur|sous, gaillardise*, cochonneries avec|au|dans, gauloiseries avec, papouilles
      avec|dans|sous, calins|calin avec|dans|sous|crapuleux le|la|un|une|son|sa chef|collegue|patron|stagiaire|
      secretaire|couette, flirt|flirte|flirtait pousse|avec|lourdement|ouvertement le|la|les|tout chef|collegue|
      patron|stagiaire|secretaire|filles|clientes|serveuse|serveuses|voisin|voisine, flirt pousse, seins|fesses|
      cuisses|jambes|croupe|decollete de|d|des la|ses|une|serveuses|stagiaire|secretaire, mate|matait|reluque|
      reluquait|lorgne|lorgnait|zieute les|la|ses|des|le fesses|seins|filles|femmes|stagiaires|serveuses|decollete|
      clientes, obsede|obsedee du|de|par|sexuel la|le|les? fesse|sexe|cul|femmes|chose, ne pense|pensait qu a ca|cela|
      baiser|coucher|cul, pense|pensait qu a ca, une idee en tete les femmes, maries|epoux|couple|conjoints .. ne se
      touchent|touchaient plus|pas, ne se touchent|touchaient plus|jamais, plus rien de|ne charnel|physique|sexuel,
      plus de calins|galipettes|ebats|sexe|devoir|nuits|vie|rapport, mon|son couple|mariage est|etait platonique|
      blanc|ouvert|chaste, amour|relation|liaison|mariage|union|couple|passion|amitie platonique|chaste|sans, dormir|
      dort|dorment|dormaient|dormons|dormait|dors a|dans cote|des|deux sans|chambres|lits|en separees|separes|se|
      jumeaux|tout, se priver|prive|privait|prive|privee de sexe|femmes|hommes|rapports|relations, rien|jamais avant
      le|les mariage|noces|bague, bague au doigt avant|d, courtise|fiance|frequente .. chastement, chastement,
      platoniquement, pudiquement fiances|separes, asexuee depuis|par, asexualite de fait|subie|choisie, asexuelle de
      fait, hypersexualite, libido d|de|en|a adolescent|lapin|bonobo|moine|huitre|deux|berne, nonne|moine au|cote|en
      lit|sexe|cul|amour, club|clubs prive|prives a|d|de deux|pour couples|adultes, le couple frequente|sort|reçoit|
      recoit|invite, invitent|invitait|invite d autres?|un couple|couples|homme, un couple d|de amis|partenaires|
      libertins, echangent|echange|echangeaient leurs|leur|nos femmes|femme|maris|partenaires|conjoints, clefs|cles
      dans le saladier|bol|panier, soiree|soirees des? cles|clefs|masquees|masques|chemise|venitiennes, marquise|
      moulin|chandelles|overside|quetsche|taken|cupidon ... libertin*|couple|echangis*|club, les chandelles avec|
      chaque|en|le, quai 17, loft|manoir|chateau libertin, aventures avec des|ses|une|un inconnus|inconnu|inconnues|
      collegues|clientes|vacanciers, inconnus|inconnues rencontres|rencontrees|croises|leves|ramenes sur|dans|au|en,
      baisers|baiser voles|vole|echanges|echange avec|a|dans la|le|un|une|l, suçon|sucon|sucons|rouge|traces au|dans|
      de|a|sur cou|rouge|col, rouge a levres sur le col, parfum d une autre, parfum de femme sur, rentre|rentrait|
      rentrer|rentree a|au l|petit|du|matin aube|matin|lit .. amant|maitresse|parfum|autre, couche|couchais|couchions|
      couchiez|couches avec|ensemble mon|ma|un|une|le|la|sa|son|depuis|, je couchais avec, sexuellement tres|assez|
      peu|plus actif|active|epanoui|epanouie, tout le canton|village|bureau|monde|siege|service|hopital sait|savait
      pour lui|elle|eux et la|le|les|sa|son femme|mari|veuve|maitresse, pour lui|elle et la|le|l femme|mari|epouse|
      veuve d|du|de, couche|couchait|couchent|couchaient|coucherait|couchons|coucher a gauche|droite|tort|tout|n|avec
      n|va|la|une|le|un|mon|l importe?|veuve|moitie|interne|infirmiere|tout|tous|boss|gerant|gerante|maire|bonne,
      couche|coucher|couchait pour reussir|arriver|monter|avoir|obtenir|un|une|avancer|grimper, jamais couche pour|
      avec|au, ne couche|couchais|couchait jamais|pas|plus avec|ensemble|, plus|pas ensemble depuis|au lit, ne
      couchons|couchent|couchaient plus|pas, a couche|dormi avec la|le|une|un|son|sa|ses|toute|plusieurs|tout, dans|
      du|le|au|par le? lit d|de|du|des un|une|la|l? chef|cheffe|patron|patronne|producteur|directeur|directrice|
      proprietaire|facteur|adjoint|maire|voisin|voisine|ministre|president|medecin|capitaine|boss|realisateur|associe|
      professeur|prof|doyen|chirurgien|fournisseur|collegue|colocataire|client|cure, lit de la|l serveuse|patronne|
      stagiaire|secretaire|voisine|veuve|infirmiere, lit n|etait etait|jamais jamais froid|vide|froide, en passant|
      passe|passer|passee|passant par le|les|son|bien lit|lits|draps, partageant|partageait|partage|partageaient|
      partagent|partager le|son|leur|sa|la lit|couche|couchette|draps|couette|oreiller d|de|du|avec|entre, vie|couche
      et son lit|couche entre, glisse|glissee|glissait dans le|son lit|draps, rejoint|rejoignait|rejointe .. lit du|
      de, le lit du chef|patron en, centaine|dizaines|dizaine|millier|succession|nombre|collection|chapelet de|d lits|
      amants|maitresses|femmes|filles, trois|deux|plusieurs|quatre|dix chefs|hommes|collegues|femmes .. y ont|dormi
      dormi, dormi|dort|dormait|dormir|dorme jamais|rarement|guere|peu|plus seul|seule a|au|dans|en|, jamais|rarement|
      guere|pas dormi|fini|finissait seul|seule|la|les nuit|nuits?|, finissait|finit|finissaient rarement|souvent|
      toujours|ses|la|les .. seul|seule|lit|sauna|accompagne|hotesse|bordel, changer|changeait|change|changent d|de|
      souvent|partenaire homme|hommes|femme|amant|mec|fille|copine|copain|lit .. comme|a|chaque|tous|selon, homme|
      femme comme de chemise, confidences sur|de l? oreiller, promotion|poste|avancement|contrat|role .. sur l|le
      oreiller|canape, canape du|promotion producteur|, passer|passe|passee a la casserole, obtenu|obtenue|obtenir|
      decroche|decrochee|eu|gagne .. promotion|poste|contrat|role|place .. en|contre|au couchant|lit|faveurs|
      partageant|passant, grimpe|gravi|monte|montee les? echelons en|par .. couchant|lit|draps|passant, sous|dans|par
      la|les|leur couette|draps|edredon|plume depuis|les|et|avec|il|, sous la couette, rien|plus sous la couette, plus
      rien au lit, plus rien|personne au|dans lit|mon|son|lit, s|se|m|nous est|sont|envoie|envoient|envoyait|
      envoyaient|etait envoye|envoyee|en|envoyes en|l l? air?, envoyer|envoyé|envoyait|envoyaient|envoyaint|envoyent|
      envoient en l air, envoye|envoyee|envoyes en l air, partie|parties|sport|exercice|gymnastique de|en jambes|
      chambre en|, sport en chambre, la bete a deux dos, bete a deux, se|s|me|la tapait|tape|tapaient|tapee|taperait|
      taper|tapent le|la|un|une|les|des|l|tout|son|sa|moitie chef|cheffe|patron|patronne|quai|moitie|equipe|interne|
      chauffeur|moniteur|gerant|gerante|clients|filles|mecs|boss|barman|serveur|prof|cuisinier|stagiaire|quartier|, s
      est|etait tape|tapee|fait|farci|envoye|enfile|leve la|le|tout|toute|un|une|l moitie|chef|patron|patronne|tout|
      tous|boss|equipe|stagiaire|serveuse|barman|gerant, saute|sautait|baise|baisait|nique|niquait|trousse|troussait|
      drague|draguait|tringle|culbute|culbutait|besogne tout|toutes|tous|la|le|sa|son|une ce|les|secretaire|patronne|
      bonne|femme|qui, tout ce qui bouge, tout ce qui porte un? jupon|jupe, tout ce qui porte jupon|jupe, suce|sucait|
      sucer|pipe|pipes|turlutte|fellation|fellations|cunnilingus|levrette|sodomie|branle|branlette|branlait le|la|a|
      au|du|son|sa|dans|, une|des|tailler|taille pipe|pipes, ils|elles faisaient ca dans|au|sur|a|en, faisaient|
      faisaint ca dans|au|sur|a|en, pas pour jouer aux, pas pour economiser, pas pour dormir, et pas pour son dos, et
      pas pour jouer|economiser|son|dormir|la dos?|vapeur?, n y va pas pour la vapeur, plus que le|du soleil|sport|
      massage|dos|bronzage, plus|mieux qu une collegue|interprete|secretaire|infirmiere, n etait|est pas|point|guere
      qu une? interprete|collegue|amie|secretaire|ami|masseuse|hotesse, n etaient pas|plus|guere que collegues|amis|
      voisins|associes, plus que de l amitie|estime|affection|sympathie, plus si affinites, amitie|amis|amies|amitie|
      tendre|complicite consommee|avec|tres|amoureuse benefices|privileges|beneficies?|consommee, amis|amies|ami|amie
      avec benefices|benefice|extras|avantages, fuckfriend*, fuck friend|friends|buddy, sexfriend*, plan|plans cul|q|
      baise|direct du|regulier|au|reguliers, booty call, one night stand, netflix and chill, une|d nuit sans
      lendemain|suite|avec, nuit|nuits avec|notees|chez|passees|partagee|partagees|torride|ensemble l|la|un|une|le|
      mon|de|dans ingenieur|interprete|chef|moniteur|hotesse|cadre|un|client|voisin|voisine|collegue|stagiaire|tente|
      boss|barman|serveur|serveuse|commercial|inconnu|inconnue, nuit du seminaire|salon|gala|congres .. avec, passe|
      passer|passee|passait|passions|passaient|passai|passerent la|une|des|ses|leurs|toutes nuit|nuits avec|du|dans|
      ensemble|chez .. avec|tente|chambre|lit|chez|interimaire|vacanciere|collegue|voisine|voisin|hotel, a fini la|sa|
      le fete|soiree|pot|nuit .. avec|chez|dans|hotel|lit, fini|finissait|finir|finit .. avec|dans .. receptionniste|
      barman|serveuse|stagiaire|hotel|chambre|lit|cliente, rejoint|rejoignait|retrouve|retrouvait|retrouvaient|voit|
      voyait|reçoit|recevait @son|la|le|un|une|l|des|sa .. hotel|amant|maitresse|motel|garconniere|cinq|studio|chambre
      de garde|messieurs, une seule defaite, partageaient|partageait|partagent|partage la|leur meme chambre|tente|
      cabine|couchette|lit .. pas|avec|et|de la|seminaire, meme chambre et pas, recoit|recevait|recois|recevant|
      recevaient|recevons|recoivent des|d|ses|sa|un|dit .. messieurs|autres|amants|amies|petite|dames couples?|de|le|
      pour|dans|chez|la|amie, recevons|recoivent|recevaient d autres? couples, amies|amis|amants|amantes|filles|
      rencontres|amours|conquetes|femmes|hommes|coucheries de passage|hasard|rencontre|vacances|chantier|bar|un|
      tournee|port|croisiere, une par aire|port|escale|ville|salon|chantier|deplacement, un|une|des homme|femme|fille|
      filles|hotesse|blonde|amant|maitresse|copine|cherie|garcon|mec|famille|amie dans|a chaque port|escale|ville|
      chantier|quartier|pays|agence|succursale|hotel|tournee|salon|filiale, femmes|filles|amants dans chaque port|
      ville|escale, homme|femme|fille|garcon|amant|saisonnier|copain|mec|visage different|differente|nouveau|nouvelle
      .. chaque|tous|par semaine|soir|mois|nuit|les|saison|week, les hommes|femmes|filles|mecs je|elle|il les|en
      consomme|collectionne|change|devore|prends, consomme|consommait des|les|de hommes|femmes|amants|filles,
      consomme|consommee|consommes|consommer|consommait leur|l|le|son|une|l union|idylle|amour|mariage|adultere|
      liaison|passion, jamais|pas|non ete consomme|consommee|consommes, jamais|non consomme|consommee, mariage|union|
      amour|idylle|passion .. jamais|non|pas ete? consomme|consommee, mariage blanc entre|avec|jamais|sans, mene|
      menait|menant|menaient|mener|conduit|gere|entretient|entretenait de front .. liaisons|aventures|amants|menages|
      histoires|relations|maitresses, de front .. liaisons|menages|histoires|amants|relations|maitresses, mene|menait|
      menant une|sa|trois|deux|plusieurs|double .. double|liaisons|vies vie?, double|triple|seconde vie avec|
      sentimentale|amoureuse|sexuelle une|un|l|le|la|depuis, vie parallele avec, second|deuxieme|autre|troisieme
      bureau|menage|compagnon|compagne|lit|famille|mari|amoureux|foyer .. avec|a|cache|comme|d|petite|est|etant|
      kinshasa, deuxiemes|deuxieme|second|seconds|troisieme bureaux|bureau comme|ce|a|entretenu|entretenait|,
      entretenait|entretient|entretenir|entretenu un|une|deux|trois|ce .. bureau|bureaux|menage|danseuse|danseuses|
      hommes|femmes|mineure|foyer|gigolo|comedienne|cocotte|ami|amants, entretenue|entretenu par|contre un|une|son|
      des|sa chirurgien|monsieur|homme|amant|banquier|notaire|riche|promoteur|dame|ministre|ami|femme|vieux,
      mbaraniste, mbaranais, tchiza, gos bo, bordelle, ambianceur|ambianceuse de filles, vieux pere sponsor|
      entretient, sponsor qui paie, bizi, nkoum, ashewo, chaud gars, gere|gerait deux|trois|plusieurs go|gos|petites|
      mecs, faroteur, dragueur de gos, enfant|fils|fille|bebe|jumeaux|gosse|petit illegitime|adulterin|naturel|
      naturelle|hors|cache|d|fait|faite|a|avec mariage|adultere|lit|a|une|la|sa? cantiniere|bonne|collegue|
      gouvernante|maitresse|interne|cuisiniere|nounou|secretaire?|liaison, fait|fit|eu|a|aurait|avoir un|deux|une
      enfant|gosse|bebe|fille|fils a|avec|de une|la|sa|un|son|l collegue|gouvernante|bonne|secretaire|stagiaire|
      servante|voisine|cantiniere|etudiante|amant|eleve|maitresse|autre mariee|?, eu de sa|son gouvernante|maitresse|
      bonne|amant|secretaire, paternite dont on|il, recherche en paternite contre, ne|nee d|de une|la|cette|leur
      breve|courte|longue|liaison|passade|aventure|etreinte liaison|aventure|rencontre|idylle|passade, ma|sa|son
      femme|mari|epouse|epoux|compagne|compagnon|conjoint|conjointe m|l|les|y m|a|y surpris|surprise|quitte|trouve|
      pris|prise|pince|decouvert|surprenait avec|pour|au une|un|le|la|dans|l .. autre|lit|lits|moniteur|collegue|
      voisin|voisine|bureau|stagiaire|maitresse|meilleur|cousin, surpris|surprise|trouve|trouvee|vus|vu|pris|prise|
      decouvert|decouverts avec|dessous|dans|a|s|en|au la|une|le|l|sa|son|demi|pleine|etreindre nourrice|fille|
      demoiselle|femme|position|jeune|autre|nue|action|bonne|cuisiniere|gouvernante|nus|nounou, avec une|un autre et
      nous|elle|il|dans|depuis|que, l autre femme|homme la|de|dans|etait|son, a decouvert l|la|sa|son|qu autre|double|
      liaison|maitresse|amant|il femme|vie|homme?, quitte|quittee|quitter|laisse|laissee|plaque pour le|la|un|une|sa|
      son moniteur|secretaire|baby|jeunette|stagiaire|meilleur|assistante|jardinier|prof|coach avec|de?, on les a|
      avait|ont vus|entendus|surpris|trouves|pinces s|se|a|en|dans|au|ensemble, on l a|avait vu|vue|trouve|trouvee|
      surpris|surprise avec la|le|une|un nourrice|fille|femme|stagiaire|collegue|veuve|jeune|bonne, entendus|entendu|
      entendue|entendait a travers|derriere la|les|le cloison|mur|murs|porte, entendus a travers, cameras|camera|video
      .. montrent|montre .. position|embrassant|enlaces|ebats|etreinte|nus, position qui ne laisse|laissait|equivoque|
      sans|explicite|compromettante, laissait|laisse place|pas a|de aucune|doute|peu interpretation?, demi nus|nu|nue|
      nues|devetu|vetus, a moitie nu|nue|nus|devetu|devetue, devetu|devetue|devetus|denude|rhabillant|rhabillaient|
      rhabiller et|point|non|dans|a|en, point|non pas seul|seule dans|au, sans culotte|slip|soutien|sous vetements,
      les fesses|cul a|nu|en l|air, s etreindre|etreignaient|etreint|etreignait|embrasser|embrassaient|lutiner|
      peloter|pelotaient|caresser|ebattre|ebattait|ebattaient|ebat, s ebattait|ebattaient|ebattre|ebat|oublie|oubliait
      avec|dans|depuis, batifolait|batifole|batifolaient avec|dans|entre, fricotait|fricote|fricoter avec, lutine|
      lutinait|lutiner les|la|une|sa|toutes bonnes?|serveuses?|stagiaires?, pas|plus|jamais|ne|n|rien touche|touchait|
      touchera|toucherait|toucher|touchee a|une|un|d|aucune|personne|ma|sa|mon|son fille|homme|femme|garcon|aucune|
      depuis|avant|de|mari|peau, me|la|le|ne touche|touchait|approche plus|pas|jamais depuis|dit|longtemps|, mari|
      femme|epouse|epoux|conjoint|compagnon|compagne ne|n me|m|se|la|le touche|touchait|approche|desire|honore plus|
      pas, sans|plus|rien|jamais toucher|touche personne|femme|homme|fille|a, pas touche avant|jusqu|a|depuis, sevre|
      sevree du|de sexe|femmes|filles, passer|passe|passait de femmes|femme|hommes|sexe|filles|galipettes|rapports, s
      est|etait|se|m|me refuse|refusee|refusait a|tout tout|toute|son|sa|aux homme|hommes|femme|mari|contact, plus|
      pas|jamais|jamais|n|guere connu|connait|connais|frequente|regarde d|de|aucun|aucune|que|bibliquement homme|
      hommes|femme|femmes|depuis|avant|autre|parlant, connu bibliquement|charnellement, bibliquement parlant|connu|,
      au sens biblique, biblique du terme, connu|eu|seduit|aime|possede plus|des|mille|cent|centaines|trois|beaucoup
      de|cents|d|femmes|hommes|centaines femmes|hommes|filles|amants, connu mille|cent|trois cents? femmes|hommes|
      filles, mille et|femmes|trois|une une|femmes|e femmes?, celles|ceux qu il|elle a|avait|aurait eues|eus|mises|
      mis, liste|cahier|registre|carnet|tableau|inventaire|catalogue de|des|d celles|ses|leurs amants|conquetes|
      maitresses|femmes|qu, carnet d amants, carnet de bal aussi, carnet d|de|des amants|adresses|bal|conquetes fait|
      aussi|bien|coquin|tres, son palmares|tableau amoureux|sexuel|feminin, eu commerce|commercé avec|charnel,
      commerce charnel|avec la dame|une dame, oeuvre de chair, peche de|la chair|luxure, plaisirs|appetits|joies|
      desirs|tentations|peche|peches|faiblesses|besoins|oeuvre|appel de la|des chair|sens|lit|nuit, appels|appel de la
      chair, feu aux fesses|au cul, le feu au cul, le feu aux fesses, histoire|histoires|affaire|affaires|question de|
      d fesses|fesse|cul|jupons|coucherie|coucheries|lit|alcove|alcoves|mœurs|moeurs|adultere|amants|sexe, secrets|
      secret d alcove, vaudeville|boulevard conjugal|, amant dans le placard, le mari dans l armoire, porte|portee|
      portes|portait|portees sur la|le|les|l bagatelle|chose|sexe|fesse|fesses|plaisirs|galanterie|jupon|gaudriole|
      cul|chair, la chose|bagatelle|gaudriole il|elle|dit|de|, chaud|chaude de la|comme|du|des pince|braise|lapin|
      fesses|baraque, chaud lapin|bouillant, cuisse hospitaliere|legere|leste, main baladeuse, mains baladeuses de|du|
      il|avec, leste|leger|legere de|avec la|les cuisse|filles|dames|femmes|serveuses, verte galant, vert galant,
      vieux beau|cochon|satyre|marcheur, coureur|coureuse|cavaleur|cavaleuse|dragueur|dragueuse|seducteur|seductrice|
      juponnier|tombeur|tombeuse qui|impenitent|impenitente|compulsif|compulsive|invetere|inveteree|patente|notoire|
      repenti|repentie|elle|il|de|en|lourd|a|, reputation de|d|la coureur|cavaleur|homme|femme|trousseur|dragueur|
      tombeur|don|coucher|finir|mangeuse|juponnier|libertin|noceur|jouisseur|trainee, trousseur|trousse de jupons|
      jupon, coureur|tombeur|trousseur|bourreau|croqueuse|croqueur|mangeuse|mangeur|collectionneur|collectionneuse|
      chasseur|amateur|avaleuse|tombeuse|consommateur|consommatrice|devoreuse d|de|des coeurs|hommes|femmes|filles|
      jupons|dames|minettes|stagiaires|amants|maitresses|conquetes|chair|dots, homme a femmes|bonnes, homme couvert|
      entoure de femmes, bourreau des coeurs, succes|reussite aupres|feminin|masculin|galants de|des|d|femmes?
      femmes?|trois|epouses|dames|stagiaires|filles?, galanterie et, quinze|vingt|dix|annees ans|annees? de
      galanterie|debauche|libertinage|partouzes, phase|periode|vie|passe|annees|jeunesse de|d|tres debauche|
      libertinage|partouzes|excess|orgies|noce|dissolue|dissipee|legere|galante|coquine, vie de noceur|debauche|
      plaisirs|stupre, jeunesse dissolue|orageuse|galante, stupre, stupre et, fornic*, concupisc*, range|rangee des
      voitures, jete sa gourme, jeter sa gourme, fait les quatre cents coups avec les filles, a eu une vie avant|
      amoureuse|sentimentale tres|bien|assez remplie|chargee|dense, vie sexuelle|amoureuse|intime bien|tres|assez|peu
      remplie|active|pauvre|riche|debridee|inexistante, jouir|jouit|jouissait|jouissance sans|a|en entraves|deux|solo|
      entrave|tout|solitaire, sans engagement|attaches|attache|lendemain depuis|avec|sexuel, prends|prend|prendre mon|
      son plaisir seul|seule|ou|avec|sans|la, plaisir solitaire, plaisirs solitaires, se touche|touchait|caresse|
      masturbe|branle devant|en|dans|seul|au|chaque, onanis*, aime|aimait|aimer|adore|trop le|la|les|aime|bien sexe|
      fesse|cul|chose|plaisirs|galipettes|orgies|levrette|fessee et|pas|autant|plus|comme|dit|sans|, trop aime le|les
      sexe|femmes|hommes|filles|nuits, douze|six|dix|deux|mois|ans|annees mois|ans? sans|d|de sexe|rapports|relations|
      abstinence|amour|chastete|continence|rapport|femmes|homme|partenaire, zero relation|rapport|sexe|envie|libido|
      aventure, aucun rapport|contact en|depuis|avant|sexuel, aucune relation depuis|sexuelle|intime|avant, pas|plus|
      aucun|sans une|la|d|de seule? envie|desir d|de|en|pour avoir|sexe|lui|elle|mon, abstinence|continence|chastete
      choisie|subie|imposee|vouee|assumee|sexuelle|totale|conjugale|absolue|periodique|volontaire|jusqu|avant|depuis|
      par|tenue|que|a|du|de, voeu|voeux|promesse|serment|engagement d|de|a abstinence|continence|chastete|virginite|
      purete|celibat tenu|rompu|avant|a|prononce|, voeu d abstinence, vierge consacree|et|par|a|jusqu|jusque|resolue|
      il|elle, toujours|encore|reste|restee|demeure|mort|rester|demeurer|arriver vierge|puceau|pucelle|chaste|intact|
      intacte|intouchee, anneau|bague de|au purete|chastete|doigt|virginite, true love waits, amour vrai attend,
      silver ring, chastete vouee|tenue, chastete du|de frere|soeur|la|ses, se|me|s reserve|preserve|garde|reservait|
      preservait|gardait pour le|la|son|sa|celui|celle|un mariage|mari|futur|nuit|noces|epoux|femme|qui|vrai, avant|
      jusqu les|au|aux|le noces|mariage|nuit, avant les noces, rapports|relations|sexe|rien|nuit|lit|femme|homme|
      toucher|chambre .. avant|apres|hors le|les|du|de noces|mariage, passee|passe|passer|passaient|passes a l acte
      avec|sexuel|depuis, pas|jamais|toujours|encore passe|passee|passes a l acte, sauter|saute|franchi|franchir le
      pas avec son|sa copain|copine|fiance, perdu|perdre|offert|donne sa|son|leur virginite|fleur|pucelage|innocence,
      depucele|depucelee|depuceler par|a|avec|au, methode billings|ogino|symptothermique|naturelle|ogino, methode
      billings, methode sympto|des .. temperatures, regulation naturelle des, planification naturelle avec|dans|du,
      pilule du lendemain|, diaphragme et, sterilet pour, contraception .. avec|pour mon|son|ma|sa|lui|elle mari|
      femme|meme|copain|epouse|couple, capote|capotes|preservatifs|preservatif|lubrifiant|lubrifiants dans|sur|trouve|
      trouves|plein|ses|son|a, coitus interruptus, vivent|vit|vivons|vivaient|vivre|vis comme|en|avec frere|freres|
      frere|soeur|moines|moine et|depuis soeur|soeurs|depuis, comme frere et soeur, blanc au lit, devoir|devoirs
      conjugal|conjugaux|strict|d|rempli epoux|pas?|plus?|rempli?|chaque?, honore|honorait|honorer encore|@son|
      toujours|plus|souvent sa|son femme|epouse|mari|maitresse, honore sa femme, la bonne|galante chambre a, lits
      jumeaux depuis, chambre a part|chacun|separee|separees depuis|, font|fait|faisons|faisaient chambre|lit a part|
      separee, fidele|fideles a|depuis|et|en la|au|un|une|son|ma|mon|trente|quarante meme|seule|seul|femme|mari|
      depuis|epouse|ans|couple|amour, fidele a la meme depuis, jamais|pas|aucun|nul|sans|seul d|un|le|de? ecart|
      ecarts|incartade|incartades|infidelite de|conjugal|en|depuis|fidele, faux|un pas|coup de|dans canif|conjugal|le,
      jamais un ecart fidele, faute|fautes|fautee une|avec|deux|dans|a|jamais fois?|a|avec|mariage, fauté|fauta|
      fauter|fautif avec|conjugalement, ecart|faux|coup de|pas conjugal|canif|avec, tromper|trompe|trompait|trompa|
      trompee|trompais|trompes|cocufie|cocufiait|cocufier @son|les|l|la|le|tout mari|femme|epouse|epoux|compagne|
      compagnon|fiance|fiancee|conjoint|conjointe|copain|copine|monde, trompait|trompe avec|depuis la|le|un|une|sa|
      son|l, trompe|trompee par @son|sa, fait|faire|font porter des|les cornes, porte|portait les|des cornes, cocu|
      cocue|cocus|cornard|cocufie depuis|notoire|et|par|magnifique|content|de, mari|femme|epoux complaisant|
      complaisante|trompe|trompee, partage|partageait|prete|pretait|offre|echange @son epouse|femme|mari|compagne|
      conjointe avec|a un|des|d|le|ses, de leur commun accord avec|et, le premier etant, l autre|premier|mari|femme
      etant|est|d d|au|accord|courant, qui sont|est|etaient au courant, tous|chacun au courant .. deux|trois|hommes|
      femmes, relation|relations|couple|amours|amour|menage ouverte|ouvertes|ouvert|libre|libres|plurielle|pluriel|
      plurielles|multiples et|sur|depuis|assume|exclusif|assumee|avec|a, relation|relations|couple|amours|amour|
      mariage|union non|peu exclusif|exclusive|exclusives|monogame, non exclusif|exclusive|exclusivite|exclusifs,
      chacun d autres|son|sa|ses partenaires|amant|maitresse|amants|partenaire, d autres partenaires|amants|amantes|
      hommes|femmes je|avec|et|dans|, autres partenaires, partenaires en rotation|simultanes|reguliers|multiples|
      occasionnels, cinq|trois|quatre|deux|six|plusieurs partenaires|amants|amoureux|maitresses|amantes|amoureuses en|
      simultanes|reguliers|dont|et|a|, anarchie relationnelle, anarchiste relationnel|relationnelle, polycule,
      compersion, vecu|vit|vivait|vivent|vivre|vivons|vis a trois|quatre|plusieurs avec|dans|depuis|et|, a trois avec
      un|une|couple|sa, menage a trois|quatre, nuit|nuits|amour|sexe|jeux|ebats|lit|relation|week a trois|quatre|
      plusieurs|deux, sort|sortait|sortirait|couche|vit|frequente|voit avec? deux|trois|plusieurs|quatre
      contremaitres|hommes|femmes|collegues|chefs|filles|garcons|mecs|freres|soeurs a?|qui?, deux hommes|femmes
      maries|mariees a la, deux hommes|femmes qui se connaissent|partagent, partage sa vie et|entre, entre deux
      hommes|femmes|amants|maitresses|lits, trouple avec|depuis, en trouple, sister wives, echange|echanges|echangent|
      echanger de couples|couple|conjoints|partenaires, echangeons, soirees|soiree|club|clubs|organise|organisent ..
      d|soirees echange|echanges, couple organise chez, echange a|au l|club|orage, a l orage a montreal, lumieres
      tamisees, couples libertins|echangistes|coquins|mixtes|invites|, dont nous sommes|faisons|etions, libertins|
      libertin|libertine dont|depuis|assume|assumee|pratiquant|convaincu|il|elle|avec, partenaire|services|partenaires
      pour|de couples|partenaire|couple|trio, swinger|swingers|swinguent|swing|swinging extras|dans|au|a|avec|couple|
      libertin|club|depuis|, mixte|mixtes|naturiste|coquin de|du|un|la rive|habitue|samedi|libertin, sauna|saunas|
      hammam|spa mixte|mixtes|libertin|libertins|coquin|coquins|naturiste, cap d agde|agde ..|libertin|chaque|en,
      hedonism|Hedonism ii|2|resort|en|de|jamaique, avec d autres couples, d autres couples|femmes, partie|parties
      fine|fines|carree|carrees, partie de jambes|fesses, partie|parties fine|fines|carree|carrees du|au|avec|a|chez|,
      partouze|partouzes|partouzait|partouzeur|partouzeuse comprise|comprises|avec|et|chez|entre, glory hole, bukkake,
      dogging, cuckold, hotwife, caudaliste, exhib|exhibition|exhibitions sur|avec|dans|a|, parking|parkings|aire|
      aires|quai|quais|bois|foret|dunes de|du|des|d rencontre|rencontres|drague|libertins|autoroute, lieu|lieux de
      rencontre|rencontres|drague|sexe, bois|Bois .. avec|des|ses|pour filles|prostituees|travestis, filles qu il
      paie|paye|payait|leve|monte, paie|payait|paye|payais|payer|payant des|les|une|pour|ses filles|femmes|fille|
      femme|hommes|filles|hommes|professionnelles|ca|cela|massages|garcons, va|allait|aller|alla|vont|irait|visite
      aux|voir|chez|les|une|des filles|putes|hotesses|professionnelle|professionnelles|prostituees|prostituee, on le|
      la? voit|vu .. bars|bar a hotesses|filles, va|allait|aller|alla|vont|irait au bordel|boxon|claque|lupanar|
      pascha|bobinard, monte|montait|monter avec les|elles|une|des filles|hotesses|fille|prostituee, visite|visites|
      visitait|visiter|rend|rendait|frequente|frequentait|frequenter|client|cliente|habitue|habituee|hante|abonne|
      arpente|passe|faible|gout .. vitrines|bordels|bordel|professionnelle|professionnelles|salons|hotels|hotesses|
      maisons|peripateticiennes|tapineuses|eros|Pascha|bois|carres|carre|filles|escorts|masseuses|boxons|claques|
      trottoirs|bouges|lupanars de|du|des|d|a|tous|aux|?, hotel|hotels de passe|passes|jour|rendez, habitue|habituee|
      client|clients|frequente|frequentait des|d|de|les|la|une maison|maisons close|closes, vitrines|carres de|du la|
      quartier|rue|amsterdam|des aerschot|rouge|d|aarschot, quartier rouge|aerschot|chaud|reeperbahn|des pour|il|
      chaque|le|vitrines, rue d aerschot|aarschot, villa tinto, salons|salon de|d|du la? rue|massage|massages|bord|
      champagne berne|en|a|et|erotique|erotiques|thai|asiatique|coquin|pas?|dont?, rue de berne, rue saint|st denis|
      lazare filles|prostituees|la, carres champagne, bars|bar a hotesses|champagne|filles|entraineuses|bouchon|hote,
      quartier|bars d|de alhambra|pigalle|patpong|nana, jonquera|Pascha|artemis|fkk|FKK|venusia club|de|d|il|le,
      pattaya|patpong|phuket|thailande|bangkok|cuba|havane|saly|Saly|gambie|mombasa|cebu|manille|odessa|djerba|agadir
      .. pour les|filles|des|jeunes|se filles|femmes|garcons|jeunes|gazelles|hommes|consoler, tourisme|touriste|
      touristes sexuel|sexuelle, part|partait|va|voyage|voyages .. pour les filles|garcons, pour les filles il|dit|et,
      filles|femmes a|de chaque|escale|bord|joie|petite|nuit|mauvaise|bar escale?|port|vertu|vie, escales .. filles|
      bordels|femmes, bordel|bordels|boxon|boxons|claque|lupanars de|du|d|a|des|en pointe|port|dakar|douala|abidjan|
      hambourg|anvers|tanger|barcelone|saigon|la|ville|quartier|campagne, escort|escorts|call girl|girls|boy|boys|de
      luxe?, callgirl|callgirls, escort|escortes|escorts a|sur|quand|lorsqu|tarifee|tarifees, services d|de escortes|
      escorts|call|prostituees|filles|gigolo|charme, recours a|aux|de .. services|call|prostituees|escorts|filles|
      gigolos, s offre|offrait|est|paie|payait offert|les|des|une|d|un services|escort|escortes|prostituees|gigolo|
      nuit|filles|semaine, sugar daddy|daddies|mama|mommy|baby|dating, papa gateau sucre|, loyer|vacances|voyages|sac|
      etudes|appartement .. contre ses|mes|leurs|des|sa faveurs|charmes|services|nuits, contre ses|mes|leurs|quelques|
      certaines faveurs|charmes, faveurs d|de|du|sexuelles un|une|la|l|le amant|femme|homme|patronne|patron|
      secretaire, accorde|accordait|accordee ses|leurs faveurs, jeunes gens contre|des, jeunes amants|maitresses,
      jeunes hommes entretenus|qu elle entretient|paie|loge, gigolos, cougar, toy boy, toyboy, minette|minettes|minets
      au bras|de|il|elle, femme entretenue, homme entretenu, danseuse|danseuses du|entretenue|qu il|grand|, Gleeden|
      Tinder|Bumble|Hinge|Happn|Badoo|Fruitz|Feeld|Wyylde|MYM|OnlyFans malgre|depuis|son|sous|le, seeking arrangement,
      ashley madison, victoria milan, nous libertin, jacquie et michel, quartier rouge a|de|d, profil|compte|inscrit|
      inscrite|abonne|abonnee|photo|pseudo|actif|active .. gleeden|tinder|bumble|happn|meetic|badoo|feeld|wyylde|
      seeking|ashley|onlyfans|mym|chaturbate|fetlife|libertin|echangiste|adultere|rencontres|rencontre|adultes|
      coquines, site|sites|appli|applis|annonce|annonces de|d|coquine|coquin|libertin|echangiste rencontres?|
      adultere?|extraconjugales?|infideles?|sexe? malgre|marie|coquines|pour|adultes|sans, dating tinder|coquin,
      matchs|swipe|dates tinder, enchaine|enchainait|collectionne les matchs|dates|swipes, camgirls|camgirl, webcams|
      webcam|cams coquin|coquine|porno|erotiques|coquines, depense|depensait|claque|ruine|ruinait .. camgirls|escorts|
      prostituees|filles|porno|hotesses|putes|onlyfans|danseuses|femmes|maitresse|maitresses, sextos|sexto|sextings|
      sexting|dickpic|dick|nudes|nude envoyes|envoye|a|au|avec|pic|pics|sur|pendant|du|de|recus, photos|video|videos|
      message|messages|selfie|cliches|correspondance de|d|tres|a|en|sans sexe|fesses|ebats|culotte|tenue|petite|fort|
      chauds|chaudes|osees|lestes|explicites, position|positions|message|mail|mot|sms .. sans|hot|culotte|torride|
      erotique, jouets|jouet|objets|gadgets|accessoires intimes|sexuels|erotiques|coquins, collection|collectionne|
      exhibe|montre|possede|valise .. jouets|godes|vibromasseurs|sextoys|menottes|latex|cravaches|lingerie|strings,
      godemich*, godes, vibromasseur, vibro, womanizer, boules de geisha, plug anal, levrette, gout|faible|penchant|
      passion|attrait|curiosite|fetichisme|fetiche|amateur|amatrice|adepte|fan|plaisir|pratique|obsession|fantasme|
      fantasmes|culte|appetit .. fessee|fessees|fouet|uniformes|pieds|talons|latex|cuir|cravache|menottes|cordes|bas|
      collants|lingerie|ligotage|chaines|domination|soumission|humiliation|voyeurisme|trios|orgies|partouzes|fesses|
      strings|tantra|tantrisme|libertinage|shibari|kinbaku|bondage|candaulisme|exhibition|plans|prostituees|chasteté,
      pratique|pratiques|jeux|soiree|soirees|seance|seances|relations|sessions|tendances|adepte|munch|atelier|
      ateliers|tenue de|d|du|la|le? sm|SM|sado|bdsm|BDSM|kink|kinky|shibari|bondage|domination|soumission|kinbaku,
      sado maso|masochiste|masochisme, domina, maitre|maitresse|soumise|soumis|esclave|dominant|dominante|switch sm|
      bdsm, soumise|soumis d|de|a|dans un|une|mon|son|le maitre|maitresse|couple|donjon, dominatrice pro|a|d|de, se|s|
      me dit|decrit|presente|definit soumise|soumis|switch|dominant|dominante, marques|bleus|traces|cordes aux|au|sur
      poignets|cou|fesses|corps|les apres|de|que?, shibari|kinbaku|cordes modele|je|attachee|nue|avec mon|ma|son|sa
      mari|conjoint|compagnon|femme?, tantra|tantrisme|tantrique|neotantra|slow sexuel|a|charnel|avec|en|de|intime|
      erotique|sex deux|couple|son|sa|mon, stage|stages|pratique|atelier|retraite|adepte|cours .. tantra|tantrisme|
      tantrique|sexualite|jouissance|orgasme|libido|desir, slow sex, massage tantrique|erotique|naturiste|coquin|body,
      naturiste qui|et|avec reçoit|recoit|libertin|echangiste|couples, nudiste au cap, fetichiste|fetichisme des|du|
      de|d pieds|uniformes|latex|cuir|chaussures|talons, voyeuriste, mateur, exhibitionniste au|sur|dans|il|elle, uro,
      scato, zoophile, viagra|Viagra|cialis|sildenafil|Levitra fait|m|lui|il|au|je|dans|dit|et, pilule bleue, petite
      pilule bleue, panne|pannes|fiasco|debandade au lit|sexuelle|sexuelles|avec|de|du desir?|libido?|femme?, bande|
      bandait|bander mou|plus|encore|comme|dur, ejaculateur|ejaculation precoce|faciale|, libido|desir|appetit|
      sexualite|erection eteint|eteinte|debordante|debordant|insatiable|en|a|morte|nulle|zero|de|revenue|exacerbee|
      gourmande berne|panne|zero|lapin|plat|feu, insatiable au|sexuellement|il|elle lit, accro|accroc|dependance|
      dependant|dependante|addiction|addict|drogue|sevrage|cure|obsede|obsedee|esclave .. sexe|sexuelle|sexuelles|
      sexuel|porno|pornographie|rencontres|tinder|prostituees|cul|fesse|escorts|camgirls, sexoliques|dasa|DASA|slaa|
      SLAA|sexaholics anonymes|anonymous|a|et|il|depuis|, sexoliques anonymes, dependants affectifs et sexuels, amant|
      amante|maitresse|favorite|favori attitre|attitree|officiel|officielle|cache|cachee|secret|secrete|regulier|
      reguliere|en|du titre?|moment?|vice|bourgmestre|doyen|prefet|boss|cure, amant|amante|maitresse du moment|boss|
      doyen, amant|maitresse dans chaque|tous|plusieurs, poule de luxe|ministre, amant|amante|maitresse d|de|du un|
      une|la|l|le? bourgmestre|elu|elue|cofondatrice|fondateur|doyen|echevin|chef|depute|deputee|conseiller|
      conseillere|gerant|gerante|procureur|juge|veuve|comtesse|patron|patronne|notaire|mecene|recteur|pharmacien|
      colonel|sous, pour|rejoindre|retrouver|rejoint|retrouve|voir|retrouvait|rejoignait voir|retrouver|rejoindre?
      son|sa|ses amant|amante|maitresse|amants, voir|retrouver|rejoindre|recevoir|rejoint|retrouve|retrouvait son|sa|
      ses|un|une|leur amant|amante|maitresse|amants|cinq, @son maitresse|amant|amante tient|travaille|dirige|habite|
      vit|est|l|la|le|loge|qui|a|et|depuis, a|ait|avait|aurait|prend|prit|pris un|une|des|deux|plusieurs|trois|d|jeune
      amant|amante|maitresse|amants|maitresses a|au|dans|depuis|de|qui|, preferer|prefere|aime|aimait|prend|multiplie|
      accumule|collectionne|enchaine|enchainait|accumulait|change les|ses|des|d|de amants|maitresses|aventures|
      conquetes|coups|flirts|plans|liaisons|rencontres|partenaires de|d|a|aux|sur|maries|comme|sans|avec|chez|dans,
      prefere|preferer|aime|aimait|attire|attiree|cherche|frequente|collectionne les? hommes|femmes maries|mariees|
      engages, homme marie pere|depuis|avec, aventures|conquetes|coucheries|flirts|liaisons|idylles|galipettes|
      passades|romances de|d|sur|en|avec|chaque chantier|tournee|tournage|plateau|seminaire|bord|colo|camping|chaque|
      plage|vacances|saison|congres|caserne|coulisses|bureau, histoires de bureau torrides, une|des|ses|centaine|
      beaucoup|nombreuses|multiples|propres|quelques|tant .. conquetes|aventures|amants|coucheries feminines|
      masculines|une|a|et|fait|au|avec|dans|, se|s|me vante|vantait|flatte|targue|targuait|vanter|glorifie de|d|des|du
      ses|mille|avoir|n|plusieurs|centaines|femmes|conquetes|jamais|exploits .. conquetes|femmes|dormi|couche|
      maitresses|nuits|amants|seul|lits|filles, ses conquetes, exploits|prouesses|performances|ardeurs|talents
      amoureux|amoureuses|horizontaux|horizontales|sexuels, prouesses|talents|ardeurs au lit, passe|passee|passait
      par|sur toutes|tous|la|le|chaque|moitie les? filles|lits|garcons|stagiaires|moitie|secretaires|hommes|femmes|
      corps, fait le tour des|de la|toutes zone|serveuses|femmes|filles|internes, serial lover|dragueur|seducteur,
      seduire|seduit|seduisait|draguer|emballer et|puis|ou emmener|coucher|ramener|larguer|quitter, emmener|emmene|
      ramene|ramenait|ramener|emmenait|ramenaient|ramenant a|dans|des|chez|un|une l|son|sa|des|lui|elle|vacanciers|
      filles|garcons|hommes|femmes|clientes|client .. hotel|mobil|chambre|tente|caravane|cabine|camion|lit|candidates|
      filles|vacanciers|soir|nuit, dans sa|son|la tente|caravane|mobil|camion|cabine home?|d?|avec? une|chaque|
      vacanciere|des|tous vacanciere?|semaine?|filles?|autre?|fille?, liaison|idylle|passion|amourette|histoire|
      romance|flirt|passade|amour|aventure|roman torride|clandestine|clandestin|brulante|secrete|cachee|adulterine|
      avec|coupable|orageuse|passionnee|passionnelle|finie|consommee|terminee|fugace|physique|charnelle|sensuelle|d|d
      un|sans|interdite avec|pour|et|dans|le|une|la|un|saison|lendemain|soir|cul|ete, histoire de cul|fesses|lit|
      coucherie, histoire|idylle|liaison|romance d une|un|quelques saison|ete|seminaire|nuit|nuits|soir|mois|hiver,
      eu|ont|a|avait|aurait|vecu|entretenu|avoir|connu ensemble une|un .. histoire|liaison|aventure|idylle|flirt|nuit|
      passade, dont|que|qu la|une|l|sa liaison|relation|idylle|affaire avec|qu .. responsable|chef|stagiaire|belle|
      patronne|directrice|eu, affaire qu il|elle a|avait|aurait eue avec, affaire|liaison|aventure avec @son|la|le|un|
      une belle|beau|stagiaire|secretaire|gouvernante|jeune|soubrette|chauffeur|jardinier|bonne|majordome|cousine|
      cousin|moniteur|saisonnier|saisonniere|fournisseuse|mecene, eu|a|avait|avoir|aurait|avait|avoue|nie|cache|
      regrette|dement|entretient|entretenait|entretenu|vit|depuis une|des|sa|la|cette|annees? relation|relations|
      liaison|idylle avec le|la|son|sa|un|une|l|des chef|cheffe|mecene|principal|interne|directeur|directrice|
      clientes|clients|patron|patronne|superieur|superieure|president|presidente|tresoriere|responsable|cadre|
      moniteur|fils|fille|gouvernante|stagiaire|collegue|professeur|elu|elue|paroissienne|medecin|chirurgien|
      collaborateur|collaboratrice|subordonne|subordonnee|saisonnier|eleve|patient|patiente, relations|relation|
      rapports avec des|une|un|la|le|plusieurs|ses clientes|cliente|patientes|stagiaires|internes|subordonnees|
      prostituees|mineure|vacancieres, pas de relation avec l|le|la|un|une interne|chef|patron|collegue|eleve|
      stagiaire|directeur, y avait|a|eut une|un relation|liaison|amant|maitresse|idylle|histoire avec?, sort|sorti|
      sortie|sortait d|de une|la histoire|liaison|passion torride|avec|clandestine, rompu|romps|rompt|rompre @son|le|
      les celibat|voeux|voeu|chastete|serment de|avec|pour, celibat de pretre avec|rompu|quitte, rendez vous galants|
      galant|coquins|clandestins|amoureux avec|a|au|du|entre, rendez vous d amour, amours|amour|relation|relations|
      rencontres|etreintes|passion|baisers|couple clandestines|clandestins|clandestine|clandestin|coupables|
      ancillaires|adulteres|adulterines|illegitimes|cachees|furtives, amours ancillaires, parfait amour en|avec|
      cachette, filait|file|filaient|filent le parfait|une?, en cachette|dos|insu de|du @son femme|mari|epouse|epoux|
      conjoint|compagne|compagnon, passion physique|charnelle|sensuelle|torride|clandestine pour|avec|partagee,
      passion partagee .. ans|mois|avec, tendre amitie|penchant|amie|ami consommee|qui|de|du, retombe|retombee|tombe|
      tombee|jete|jetee|fini|finie|atterri dans les bras|draps d|de|du|l, les|ses|son|leurs bras|draps|lit de son|sa|
      l|d|du ex|amant|maitresse|patron|chef|collegue|autre|une|un, dans les bras d|de|du .. ex|autre|collegue|amant|
      maitresse|homme|femme|chef|patron, remis|remettre|remise le|la couvert avec, remettre ca avec son|sa|l|mon ex,
      ebats|ebat|etreinte|etreintes|caresses|baiser|baisers|galipettes de|du|dans|avec|sur|au|a|en|entre|filmes|
      publies|torrides, @son propres? ebats|galipettes|fantasmes|aventures|coucheries|nuits|amants|conquetes|
      maitresses|orgasmes, roman|livre|memoires|chronique|blog|podcast|recit|journal|autobiographie .. sur|de|d|ou
      @son|leurs|propres|trente|ma|mes|ses propres? ebats|aventures|amants|nuits|sexualite|conquetes|abstinence|
      libertinage|fantasmes|amours|liaisons|coucheries|maitresses|orgasme, cinq a sept|7 avec|de|du|quotidien|
      hebdomadaire|le|la|, 5 a 7, entre midi et deux|14 avec|son|sa, siestes|sieste crapuleuse|crapuleuses|coquine|
      coquines, sieste crapuleuse, week end coquin|adultere|illegitime, lune de miel avec @son collegue|maitresse|
      amant|patron, entremetteu*, demi mondaine*, poule de luxe, gourgandine, fille|filles|femme|femmes|dame de joie|
      mauvaise|petite|moeurs vie|vertu|legeres|et, fille|filles|femme|femmes facile|faciles|legere|legeres|publique|
      entretenue|entretenues, marie|mariee couche toi|la, roulure, salope, catin, garce au, michetonn*, michto, pute,
      petite vertu, allume|allumait|aguiche|aguichait|drague|draguait|chauffe|chauffait tous|tout ses|le|les monde|
      hommes|clients|mecs|collegues|garcons|filles|stagiaires, fait|faisait|fais|faire du pied|gringue|charme|rentre
      a|aux|dedans @son?|la|le|toutes, fait|faisait des avances|propositions|allusions a|aux|sexuelles|salaces|
      grivoises|coquines, main|mains aux|au fesses|cul|panier|sur, pelotait|pelote|peloter|tripote|tripotait|tripoter|
      lorgne les|la|ses|une stagiaires|stagiaire|fesses|serveuses|seins|clientes|vendeuse|vendeuses
    `,
    trait: `
      puceaux, fornicat*, juponnier*, nymphette, lascif, lascive, lubrique*, salace, grivois, luxurieu*, jouisseur,
      jouisseuse, noceur, noceuse, priapique, satyriasis, onaniste, gigolo*, michto*, cougar, femme adultere, homme
      adultere, mari volage, epoux volage, pucelage, hymen, anorgasmie, anorgasmique, anaphrodisi*, swinger*,
      candauliste*, melangiste*, polyandre, camgirls, sexoliq*, sexotherap*, sexaddict, serial lover, fuckboy,
      playboy, gigolette, trousseur
    `,
    topic: `
      libido en berne, preservatif dans, galipettes avec, ebats avec|dans, nuits a trois, soiree|soirees d echange,
      bordels de|d, hotels de passe, escortes a, tourisme sexuel, relation sexuelle|intime|charnelle avec, affaire|
      affaires de mœurs|moeurs|jupons|coucherie, club|clubs libertin|libertins|echangiste|echangistes|coquin, sauna|
      saunas mixte|mixtes|libertin|libertins
    `,
    hint: `
      swinger, insatiable, juponnier
    `,
    field: `
      horizontale*, dyspareunie, roulure, trainee, danseuses, cruise*, french*, couraill*, guidoune, trip, touze,
      pecho, crampe, catleya, rideaux, biscuit, consommation, platonique*, demon, saladier, sucon, rouge, levres,
      parfum, flagrant, torts, ceinture, calin*, papouilles, cabriole*, polisson*, gaillard*, grivois*, decollete,
      seins, reluqu*, matait, lorgn*, chandelles, overside, quetsche, taken, cupidon, masquees, inconnu*, inconnue*,
      asexuelle, asexualite, bonobo, nonne, moine, moniale, polycule, mbaraniste, faroteur, go, gos, deuxieme, second,
      seconde, menage, vacancier*, interprete, escale, port, aire, autoroute, camion, cabine, mobil, reserve,
      ascenseur, inventaire, archives, seminaire, foin, canape, casserole, echelons, promotion, compresseurs,
      receptionniste, saisonnier*, paroissienne, chanoine, cantiniere, bourgmestre, commerce, courtisane, affriol*,
      agde, aerschot, aarschot, alcove*, alhambra, allumeu*, amie, amies, amour*, amoureu*, anneau, artemis, avances,
      bagatelle, bas, berne, bibliquement, billings, blonde, bois, boxon, boudoir, boulogne, bras, bureau, bureaux,
      call girls, callgirl*, candaul*, canif, capote*, carnet, centaine, chair, chambre*, charme*, chaud, chaude,
      chose, clandestin*, claque, cloison, club, cocotte*, compagnon, compagne, consacree, consomme*, consommee,
      copain, copine, corset, cotillon, couchons, couette, couples, courtisane*, cravache, croqueuse, culotte,
      danseuse*, date, demoiselle, denud*, devetu*, devoir conjugal, domina, draps, ebattait, ebattre, echange,
      echang*, ecart, ecarts, edredon, emoustill*, enlac*, entraineuse, entretenait, entretenir, entretenue, escales,
      etreign*, etreinte*, etreindre, exclusiv*, faveurs, fellation, femmes, filles, fille, fiance*, fkk, fornic*,
      fouet, front, galant*, godemich*, gouvernante, gringue, hedonism, histoire de, honore, hote*, hotel*, hotesse*,
      idylle, illegitime, interlope, jonquera, jouets, kinbaku, levrette, lingerie, lits, lubrique, lupanar, lutin*,
      maitress*, maries, mariee, matelas, menottes, michto*, monsieur, messieurs, motel, noces, noce, nourrice,
      nounou, nuits, nymph*, oreiller, orgas*, ouverte, ouvert, parking*, partag*, partenaire*, pascha, passade*,
      passage, paternite, pattaya, paye, penchant*, peripatetic*, pigalle, pilule, playboy, porto, position,
      professionnelle, pucelage, putes, pute, putain, quartier rouge, reeperbahn, relation, relations, rencontre*,
      retrouv*, rotation, saunas, sauna, saute, sens, sexolog*, shibari, soubrette, spa, sponsor, stupre, sugar,
      surpris*, swing*, tamisees, tantr*, tape, tapait, tente, thailande, torride*, touche, touchera, toucher, trois,
      trousseu*, uniformes, vacanciere*, vantard, vante, venusia, vertu, veuve, vibromass*, vitrines, voeux, volup*,
      vestiaire*, volupte, feeld, badoo, happn, bumble, hinge, ashley madison, seeking, chaturbate, orage, ogino,
      sterilet, deuxieme bureau, tchiza, mbaran*, cougar, toyboy, hymen, vaginisme
    `,
    mask: `
      flirt|flirte|flirtait avec la|le|les|l faillite|limite|limites|40|degres|politique|jazz|zero, pris|prise la main
      dans le sac, chastete du style, abstinence de sucre|ecran|ecrans, bar|bars a hotesses d accueil, seducteur|
      seductrice de|en clientele|scene, ebats de|des dauphins|chiots, parfait amour avec son|le|la metier|travail,
      vierge a l enfant, club libertin non, cul de bouteille|sac|poule|lampe, fan|amateur|amatrice de vieux? cuir|
      cuirs et|bottier, faux profil|profils tinder, echangisme de bons, coup|coups d oeil|main|envoi|pouce|arret|
      essai|accelerateur|etat|chapeau, coup de main|pouce|fil|coeur|frein|feu|chapeau, maison close d|ecrivait,
      adepte|adeptes de|du|des la|l? simplicite|course|yoga|methode|transhumanisme|sectes|lean|agile, escorte de|d
      convois|transports|convoi, echangiste de timbres, abstient|abstenu au|aux|de vote|second|voter|elections, recoit
      des couples a|et|en consultation, amours de bureau chronique, le libertin d|de eric|diderot, hommes|femmes de
      terrain|conviction|convictions|loi|lettres, couche|coucher|couchent|couchait par|sur ecrit|papier|le, couche
      apres couche, coucher de|du|les soleil|enfants|pensionnaires|residents|betes|poules, couche|couches de|d
      peinture|ozone|neige|beton|vernis|fond|finition|enrobe, couche trois|deux|quatre hectares|rangs|arpents, tous
      les chiffres, lit|lits de|d|en|a|du|medicalises baldaquin|camp|hopital|fer|bebe|rivieres?|accueil|reanimation|
      medicalises|depose|loire|gravier|semences, draps sales|propres|housse|en|et, fidele au poste|rendez, fidele a|
      aux sa|son|ses|ces|cette engagements|parole|marque|entreprise|employeur|principes|maison|valeurs|imprimerie|
      equipe|enseigne, infidele aux|a banques|aucune|l|ses|sa|marques enseigne?|operateur?, monogamie professionnelle,
      volage de la technologie, aventure|aventures professionnelle|entrepreneuriale|collective|en|de|sans, relation
      suivie|charnelle|presque avec|au|charnelle le|la|les|bois|au client|clients|bois|matiere, histoire d amour|avec
      renault|la|le metier|marque|maison, partenaires sociaux|commerciaux|bancaires|publics, passe a l acte d|de
      achat|entreprendre, passage a l acte, ambition toute nue, vierge de|d tout|toute|antecedents, casier vierge,
      agence de rencontres, salon|salons de|du l|la|livre|coiffure|the|agriculture|jardin, nuits d essai|garde|
      travail|inventaire|astreinte, nuit de garde|travail|inventaire, chambre d|de commerce|hotes|metiers|hote|
      agriculture|gaz|recours, plan a trois ans|lui|mois|etapes, deuxieme bureau d|de etudes|poste|vote|change, second
      bureau d, double vie professionnelle|de l, plaisirs de la table|glace, gout du risque|travail, vitrines de noel|
      la|marque|boutique, conquete|conquetes de|des marches|clients|part|l|nouveaux, echange|echanges avec|de|d ..
      fournisseurs|donnees|clients|pratiques|jeunes|savoirs, couples danseurs|de danseurs|moteur, professionnelle de
      sante|la|l, coureur|coureuse de fond|cycliste|a|demi|marathon|trail, seduire le|les|la client|clients|clientele|
      jury, drague la clientele, jouets en|de|du bois|eveil, swing golf|manouche, jazz swing, danse swing, orchestre
      de swing, sado|masochisme budgetaire
    `,
  },
};
