import type { Lexicon } from '../../Lexicon.js';

/** Relations, affairs, practices, abstinence. */
export const frenchSexLife: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    statement: `
      vie|relation|relations|rapport|rapports|pratiques|pratique|activite|experience|experiences|appetit|habitudes|
      partenaire|partenaires|abstinence|fantasmes|aventure|aventures|desir|libido|passe|conquetes|conquete|
      comportement|faveurs|intimite|problemes|besoins|frustration|frustre|dysfonction|jeux|gouts|addiction|obsede
      sexuel|sexuels|sexuelle|sexuelles|intime|intimes|sexuellement|extraconjugal*|extraconjugale|tarifes|tarifees|
      charnelles|libertine|conjugaux non|amoureuses, vie sexuelle|intime|amoureuse|dissolue|de debauche|libertine,
      sexuellement actif|active|abstinent|frustre|transmissible, extra conjugal*, trompe|trompait|trompee|trompant|
      tromper @son, trompe sa|son|ma|mon, couche|couchait|coucher|couchee|couchent|couches avec|ensemble|a|pour|par,
      couche avec, maitresse|maitresses attitree|depuis|et|a|de|qui|du|au, une|sa|ses|des|la|plusieurs|deux maitresse|
      maitresses, double vie, liaison|liaisons avec|amoureuse|secrete|extraconjugale|adultere|torride|au|de|durable ..,
      eu|a|avait|avoir|entretient|entretenait|entretenu|vit|vecu|une|sa|leur|d|ont|aurait .. liaison|aventure|idylle|
      amourette|coucherie|amants|maitresse|flirt|passade, aventure|aventures sans|d un|avec|amoureuse|extraconjugale|
      feminines|galantes|d une, coureur|coureuse de, courait|court|cour|courir les? jupons|filles|femmes, don juan,
      femme|homme a|aux hommes|femmes, club|clubs|soiree|soirees|sauna|saunas|couple|couples|milieu|sites|site
      echangiste|echangistes|libertin|libertins|libertine|libertines|coquin|coquines|gay|rencontres, plan|plans a
      trois|cul|q, menage a trois, poly amour*, union|couple|relation|mariage|menage libre|libres|ouvert|ouverte|
      exclusif|exclusive, non monogame, soumis|soumise sexuel*|dans, sexe|sexuel hors|avant|sans|avec|pour|chaque|tous|
      a|libre, vierge|vierges a|jusqu|encore|au|avant|et|toujours, encore|reste|toujours|suis|restee vierge, voeu de,
      abstient|abstenu de|d|toute|tout relation*|rapport*|sexe, avant le mariage, celibat consacre|choisi, frequente|
      frequentait|frequenter|client|cliente|va|voit|allait|habitue|habituee|recours|paie|payait|aux .. prostituee|
      prostituees|prostitution|escort|escorts|escortes|bordel|bordels|hotesses|saunas|backrooms|backroom|clubs
      libertin*?|echangistes?|travestis|maisons|sex|putes, escort girl|girls|boy, maison close, pilule depuis|
      contraceptive, photos|video|videos|images|messages intimes|denudees|nues|coquines|erotiques|osees|nu, tinder|
      grindr|gleeden|adopte pour|tous|le|chaque|un|compte|inscrit|inscrite, sur tinder|grindr|gleeden|meetic, coup d un
      soir, coups d un soir, d un soir, sans lendemain, relations multiples, multiplie|collectionne|enchaine|
      enchainait|multipliait|collectionnait|collection les|des|ses|de conquetes|aventures|amants|maitresses|
      partenaires|femmes|hommes|liaisons|rencontres|flirts|relations, plusieurs|multiples|nombreux|nombreuses|divers
      partenaires|amants|amantes|maitresses|conquetes|relations, fait l amour, faire l amour, au lit, partage le lit, fidele a sa femme|son mari|sa compagne|son epouse|femme|mari, jamais trompe, moeurs legeres|dissolues|
      libres, bonnes moeurs, affaire de moeurs, cuisse legere, sex toy|toys|shop|addict, concubin cachee, sugar daddy|
      baby, promotion canape, parties fines, partie|parties fine|fines|carrees, dort|dormait avec|chez sa|son amant|
      maitresse|patron|chef|collegue, experience|experiences|relation|relations|rapport|rapports|plaisir|plaisirs|vie|
      liaison|liaisons|aventure|aventures|pratique|pratiques|rencontre|rencontres|partenaire|partenaires|appetit|
      appetits|desir|desirs|jeux|fantasme|fantasmes|mœurs|moeurs|passe|amours|amour|penchants|gouts|mariage|union|
      couple|intimite|abstinence|images|photos|messages|videos|contenu|soirees charnel*|sexuel*|extraconjuga*|adulter*|
      intime|intimes|libertin*|echangist*|libre|libres|tarife*|multiples|dissolu*|legere|legeres|mouvemente*|coquin*|
      erotique*|tumultueu*|debride*|sadomasochist*|hors|homosexuel*|consommee?|physique|physiques|torride*|interdit*|
      passager*|passagere*|feminin*|masculin*, envoie|envoye|envoyait|poste|diffuse|circule|circulent|photo|photos|
      cliche|cliches|images|video|videos|selfies|selfie .. nu|nue|nus|nues|denude*|intime|intimes|deshabille*, rester|
      reste|restee|etre|arriver|encore|est|etait|toujours|resté vierge|chaste|abstinent|abstinente|continent jusqu|au|
      avant|a|et|par|depuis|encore, vierge jusqu|avant|au|a, entretient|entretenait|entretenu|eu|a|avait|entretenir|
      noue|vit|vivait|rompu|avoue|nie|dement|poursuit|cache|cachait|soupconne|entame|une|sa|leur|en|de|longue|breve|
      ancienne|cette liaison|idylle|romance|aventure|passade|amourette|histoire avec un|une|sa|son|le|la|l|deux|
      plusieurs .. superieur*|directeur|directrice|patron|patronne|collegue|chef|cheffe|client|cliente|marie|mariee|
      maire|stagiaire|femme|homme|assistante|assistant|responsable|president|associe*|voisin*|eleve|professeur*|
      acheteur|acheteuse|fournisseur|ministre|secretaire|cure|pretre|formateur|manager|epoux|epouse|mari|beau|belle|
      infirmier*|medecin|instituteur|banquier, liaison avec un|une|sa|son .., une|sa|la|cette|leur|ancienne|longue
      liaison avec, liaison, melangis*, candaulis*, cotoiement, triolisme, echangis*, libertin*, pratique|pratiquait|
      pratiquent|adepte|amateur|amatrice|friand|friande|habitue|habituee|membre|abonne|abonnee|inscrit|inscrite|
      frequente|frequentait|client|cliente|assidu|assidue|court|pilier|goute|aime|consomme|collectionne|regarde|
      regardait|telecharge|paie .. echangis*|bdsm|libertin*|sado*|melangis*|porno*|prostitu*|escort*|fetichis*|
      partouze*|tantra|tantrique|naturis*|gleeden|tinder|grindr|meetic|polyamour|bondage|shibari|bordel*|backroom*|
      saunas|sexe|sites|nudist*|orgi*|webcam|camgirl*|massages|triolisme|amant|amants|amantes|maitresses|maitresse|
      conquetes|aventures|relations|rencontres|strip|peep|pieds, maitresse|amant|amante|ex amant|maitresse|notoire|du|
      de|d|secret|secrete maire|directeur|patron|ministre|president|prefet|depute|notaire|chef|directrice|patronne|
      collegue|client|cliente|son|sa|l|cure, nombreuses|nombreux|multiples|plusieurs|diverses|beaucoup|tableau|
      innombrables de? conquetes|amants|amantes|aventures|maitresses|partenaires|liaisons|relations|rencontres|
      coucheries, sexuelles|sexuels|sexuel|sexuelle, aucune|pas|plus|jamais|sans|ni|peu|aucun|absence|manque de|d|eu?
      vie|relation|relations|rapport|rapports|desir|libido|activite|experience|sexualite sexuel*|intime|intimes|
      charnel*|depuis|avant|avec, jamais connu|eu de femme|homme|relation|rapport, connu que|qu un|une seul|seule
      homme|femme|partenaire, hors mariage|du mariage, avant|jusqu|hors le|au|du mariage, se garde|reserve|preserve
      pour .. mariage|nuit, trompe|trompait|trompé|trompee|trompeur sa|son|ses .., trompe @son, couche|couchait|
      couchent|coucher|couchera avec|ensemble|pour, aime|aimait|prefere les|le plans|parties|orgies|pieds|jeux|sexe,
      bigame|bigamie|polygam*|polyandr*, plan|plans cul, cinq a sept, deuxieme bureau, bas de laine, jambes en l air,
      jambe en l air, parties de jambes, nuit|nuits avec, une nuit avec, ebats, coucherie*, galanter*, croqueu* d
      hommes, mangeuse d hommes, homme a femmes, femme a hommes, tombeur, saute tout, chaud lapin, queutard,
      nymphomane, erotomane, obsede, obsedee sexuel*, vie dissolue|de debauche|de patachon, debauche, debauchee,
      depravee, deprave, luxure, sexualite epanouie|debridee|libre|eteinte|active|, sa sexualite, ma sexualite,
      impuissance, troubles de l erection|la libido|du desir, panne sexuelle, sexe tarife, amour tarife|libre, unions
      libres, couple libre|ouvert|non, vit a trois, vivre a trois, relation a trois, menage a, polyamoureu*,
      polyamour*, trouple*, sugar, webcam erotique, telephone rose, minitel rose, films pour adultes|x, film x, tourne|
      joue .. porno*|film x, charme photos, nudiste, naturiste, tantrique, ebat|ebats, plein ebat|ebats, font|fait|
      faisait|faire|fais plus|pas|jamais|l l|d? amour, abstinent|abstinente|chaste depuis|par|jusqu|avant|et, rapports|
      rapport|relations|relation|acte|actes|contact|ebats sexuel*|sexuelles, sort|sortait|sortir|frequente|voit|voyait
      avec? un|une|son|sa|l homme|femme|collegue|patron|chef|patient|eleve|stagiaire marie*|du|de|plus|supérieur?,
      homme marie, femme mariee .. liaison, amants, amants depuis|et|secrets, infidelite, d infidelite, exploits au
      lit, se vante|vantait de|d ses|avoir .. conquetes|exploits|nuits|femmes, nuits dans les? clubs, clubs libertins,
      apres des rapports sexuels, rapports sexuels avec, relations sexuelles avec, chaste|vierge|abstinent*|infidele|
      fidele|volage|libertin*|impuissant|frigide|monogame|seducteur|amant|sexualite|sexuel*|amants|amante|flirt|flirte|
      flirtait|dragueur|dragueuse|drague|draguait|seductrice|sexe|prostituee|prostituees|contracepti*|preservatif*|
      erotique|erotiques|mœurs|masochis*|viagra|libido|fetichis*|voyeuris*|frivole depuis, court|courait|courir|drague|
      draguait les|toutes filles|femmes|stagiaires|secretaires|clientes, impuissant|impuissante|frigide depuis|apres|
      selon, gout|penchant|passion|attirance|faible pour le|les|la fetichisme|bondage|libertinage|echangisme|
      prostituees|latex|sado|jeux|soumission|domination, addict|accro|drogue|obsede au|par|du le? sexe|porno, vie
      sentimentale|amoureuse agitee|double|tumultueuse|compliquee|dissolue, plus|pas|jamais|aucun de? rapports|rapport|
      relations depuis|avec|avant, trompe|trompait|trompee|tromper|trompant @son|sa|son .., vit|vivait|vis|habite|
      partage avec deux hommes|femmes, deux|trois|plusieurs hommes|femmes|amants|amantes|maitresses|partenaires|
      compagnons|compagnes a la fois|en meme|et, vend|vendait|poste|publie|tourne|tournait ... coquines|coquine|
      onlyfans|mym|nues|nue|erotiques|intimes|osees|porno, sa|son|ma|mon|leur libido|ebats|appetit|sexualite|
      impuissance|frigidite|virginite|chastete|abstinence|infidelite|infidelites|fantasmes|amant|amante|maitresse|
      obsession, libido, gardant son|sa amante|amant|maitresse, son amante, son amant, sa maitresse, adepte|amateur|
      amatrice|fan|friand|pratique|pratiquait du|de|des|d|le|la|l|les ... menottes|cuir|fouet|amour a plusieurs|
      echangisme|libertinage|sado*|bdsm|latex|bondage|clubs|soumission|domination|voyeurisme|triolisme|naturisme|
      naturiste|fetichisme|sexe|plans|parties|saunas, amour a plusieurs|trois, fetichiste, fetichistes, camgirl,
      camgirls, don juan de l|du|des|notoire|, dom juan, coureur de|, cavaleur, cavaleuse, seducteur|seductrice
      invetere|compulsif|notoire|ne, couche|couchait|couchent|coucherait|coucher avec|ensemble .., jamais eu|connu de?
      rapport|rapports|relation|relations|femme|homme|sexe, plus de relations|rapports intimes|sexuels, relation|
      relations|rapport|rapports intime|intimes|charnelle|charnelles|sexuelle|sexuelles|sexuels|extraconjugale|
      adultere|torride|consommee|physique, eu|a|une|sa|leur|d une|vecu|entretient|entretenait aventure|aventures|
      liaison|histoire|idylle|passade|nuit avec .., nuit avec le|la|un|une|son|sa, surpris|surprise|surpris en|dans ..
      ebat|ebats|tenue|sexuel|reserve|flagrant, plein ebat|acte, infidele, infideles, a|une|deux|des|plusieurs|avait|
      prend|pris maitresse|maitresses|amant|amants, couple libre|ouvert|echangiste|libertin, ils forment un couple,
      fidele a sa|son|mon|ma femme|mari|epouse|epoux|compagne|conjoint, obsession sexuelle, voeu|voeux de chastete,
      photos|videos|images|video|photo|cliches|messages denudees|denudee|nues|nue|intimes|intime|coquines|erotiques|
      compromettantes|sexuelles|sexuels|a caractere sexuel, caractere sexuel, rejoint|sauna|saunas|club|clubs|soiree|
      soirees libertin|libertins|echangiste|echangistes|gay|coquin|coquine, porno, pornographie, pornographique|
      pornographiques, consomme du porno, prostituees en|a|lors|dit, frequente|frequentait|voit|paie|client de|des|d
      prostituees|prostitues|escorts, soumis|soumise|dominateur|dominatrice dans|au|avec|sexuel*, vie sexuelle|
      dissolue|intime|amoureuse|sentimentale, sexuellement, frasques, etalon, faute|fautait|fauter avec, messages|sms|
      photos|propos|remarques|mails crus|crues|sexuels|sexuelles|salaces|coquins|coquines|osees a|envoyes|d ..,
      decouche|decouchait, vie charnelle, charnel|charnelle|charnels, meme lit, a trois sous|dans, sous le meme toit ..
      lit, cap d agde, paie|payait|paye pour ca, clubs|saunas|plages du cap|libertins|echangistes|naturistes, sans
      experience de|sexuelle, prend|prendre|prenait la|plus|sa pilule, plus|pas|jamais|aucun|aucune de rapports|
      relations|relation|rapport|vie, homme|femme marie|mariee son|depuis|avec, relation suivie|secrete|intime|cachee|
      longue|breve avec .., dans son lit, mis|mettre|met une|un|son|sa|des .. dans|a son lit|, webcameuse|webcameur,
      drague|draguait|dragueur lourdement|tout|les|la|sans|ses|lourd, ni homme ni femme dans, enregistrement|video|
      film|photos|cassette de|d ses|leurs ebats, s|se est|etait|etre donne|donnee|offerte|offert a lui|elle|un|une ..,
      etaient amants, renonce|renoncer a|aux toute? vie|relations|plaisirs|sexe|amour .., accro au sexe|porno, epouse|
      epoux|mari|femme volage|infidele|trompe|trompee, lui est infidele
    `,
    trait: `
      liaison amoureuse, chastete, extraconjugal*, adulter*, infidel*, casanova, volage|volages, libertin*,
      libertinage, echangis*, partouze*, orgie*, triolisme, polyamour*, monogam*, trouple, bdsm, BDSM, sado*,
      sadomaso*, bondage, dominatrice, exhibitionnis*, nymphoman*, hypersexu*, virginite, depucel*, puceau, pucelle,
      chaste|chastes|chastete|abstinence|abstinent|abstinente, abstinence, escorts, porno*, pornograph*, masturb*,
      impuissan*, erectile, frigid*, sexto*, sextape, nudes, onlyfans, gleeden, sextoy*, tantri*, cocu*, galipettes,
      batifol*, fricot*, couchaient
    `,
    topic: `
      rapport|rapports depuis|avant|avec|avant, pas eu de rapport|rapports, seduit|seduite la|le|une|un|tout|toute|
      plusieurs .., escortes|escorte|escort, film|films|video|videos|image|images pornographique|pornographiques, deux|
      trois compagnons|compagnes|maris|femmes|amoureux, ses nuits, raconte ses nuits, blog erotique, club echangiste,
      plusieurs maitresses|amants|amantes, relation|relations avec une|un subordonne|subordonnee|collegue|patient|
      patiente|eleve|etudiante|etudiant|client|cliente|stagiaire, addiction au sexe, rapports|rapport non proteges|
      proteges|sexuels, films x|X|pornographiques|porno|erotiques, connu que sa|son femme|mari|epouse|epoux, n a connu
      que, court les filles|femmes|jupons, maitresse, amant, amante, liaison avec, adultere, infidele, infidelite,
      tromper|trompe|trompait sa|son, coucher|couche|couchait avec, rapports sexuels|intimes|non|charnels, vie
      sexuelle|intime, sexualite, libido, impuissance, frigide, abstinence, abstinent, chastete, vierge a|a|jusqu,
      puceau, virginite, polyamour, polyamoureux, couple libre|ouvert, echangiste, libertin, libertine, melangisme,
      bdsm, fetichiste, sado, bondage, soumise, dominatrice, prostituee, prostituees, escort, escortes, bordel,
      camgirl, onlyfans, porno, pornographie, film|films x|porno|pornographique|pornographiques, photos|videos intimes|
      nues|denudees|coquines|de lui nu|d elle nue, sextape, sexto, nudes, coup d un soir, aventures d un soir, plan
      cul, conquetes feminines|masculines, coureur, cavaleur, dragueur, tombeur, seducteur, don juan, nymphomane,
      addiction|addict|accro au|a sexe|pornographie, viagra, ebats, galipettes, orgie, partouze, partenaires sexuels|
      multiples, deux|trois compagnons|compagnes|amants|maitresses|partenaires, menage a trois, trouple, club|sauna|
      soiree libertin|libertine|echangiste, relation|relations|aventure|histoire|idylle avec un|une|son|sa|le|la
      patient|patiente|client|cliente|subordonne|subordonnee|eleve|etudiante|stagiaire|collegue|chef|patron|patronne|
      superieur|superieure|directeur|directrice|collaboratrice|secretaire, seduit|seduisait la moitie|toutes|ses|une,
      se vante de|ses, amant de la|du, connu que sa|son, mene|menait deux|plusieurs|des liaisons, deux liaisons,
      histoire avec la|le|une|un femme|mari|copine, renonce au sexe
    `,
    hint: `
      chaste, vierge, abstinent*, infidele, fidele, volage, libertin*, impuissant, frigide, monogame, celibataire
      endurci, seducteur, amant, sexualite, sexuel*, amant|amants|amante, flirt|flirte|flirtait, dragueur|dragueuse|
      drague|draguait, seducteur|seductrice, sexe, prostituee|prostituees, contracepti*, preservatif*, erotique|
      erotiques, mœurs, masochis*, viagra, libido, fetichis*, voyeuris*, frivole
    `,
    mask: `
      liaison|liaisons entre|radio|hertzienne|ferroviaire|aerienne|aeriennes|numerique|specialisee|satellite|chimique|
      du|au|fonctionnelle|dangereuses|transmanche|maritimes|maritime|permanente|froide|sol|postale|directe le?|les?|
      la?|l? bureau?|services?|equipe?|siege?|clients?|client?|atelier?|fournisseurs?|production?|chantier?|equipes?|
      partenaires?|ecoles?|mairie?|direction?|usine?|terrain?, en liaison|liaisons, liaison|liaisons avec le|les|l|des|
      nos|ses? siege|siege|bureau|bureaux|services|service|equipes|equipe|clients|client|atelier|ateliers|fournisseurs|
      production|chantier|chantiers|partenaires|ecoles|mairie|direction|usine|usines|terrain|filiales|autorites|
      administrations|prestataires|agences|laboratoire|labo, agent|officier|fonction|assure|assurait|assurer|charge|
      chargee|assurant|role|cadre|assistant|bureau|infirmiere|chef|interface|documents|document|comite .. liaison,
      maitre|maitresse de|d|des|en|femme ouvrage|maison|conference|conferences|ceremonie|ecole|oeuvre|chantier,
      maitresse d|femme, femme maitresse, couche|couches de|d|culottes|logicielle|metier|basse|limite|applicative|
      reseau|peinture|physique|application|superieure|donnees|presentation|sociales|sur|les|tard|tot|jetables|ses|
      papier, extra vierge, huile vierge, foret|forets|huile|casier|terres|feuille|page|laine|fibre vierge|vierges, ile
      vierges, iles vierges, signe de la vierge, rapports|rapport d|de|annuel|annuels, relations|relation client*|
      presse|publiques|humaines|avec|sociales|internationales|clientele|fournisseurs|investisseurs, sexe faible|ratio|
      des|oppose|masculin|feminin, equilibre des sexes, education|sante|harcelement|violences|violence|agression|
      agressions|reproduction|delinquance|delinquants|differenciation|orientation|identite|prevention|exploitation|
      traite|abus|infections|crimes|minorites|droits sexuelle|sexuels|sexuel|sexuelles, sexualite humaine|cours, sexologue clinicienne|clinicien|diplome|diplomee|a|en, elle|il|est|comme sexologue, sexologie, planning familial, plan a trois ans|ans, partenaires commerciaux|sociaux|financiers|
      institutionnels|publics|locaux|prives|europeens|industriels|du|de la|associatifs, sex pistols, fidele a|au|aux
      la|l|son|ses|ce|notre|poste|entreprise|employeur employeur?|entreprise?|poste?|valeurs?|marque?|texte?|
      principes?, clients|clientele fideles|fidele, traduction infidele, libertinage litteraire, roman libertin,
      litterature|litterature|theatre|roman|textes|gravures|auteurs|siecle libertin|libertine|libertins|erotique,
      masochiste pour, flirte avec, liaisons dangereuses, don juan de|moliere|mozart|au, amants de|du, amant de duras,
      lady chatterley, contraception masculine, aventure|aventures entrepreneuriale|humaine|collective|industrielle|
      polaire|professionnelle, boite de nuit, escorte de|convois|vehicule|motard, casier judiciaire|b3|b2? est? vierge,
      casier .. vierge, bulletin .. vierge, judiciaire .. vierge, education a la? sexualite|sexuelle|affective,
      relations intimes entre, planning, court les mers|rues|bois|marathons|festivals|concours, couple de gardiens|
      gardiens|employes|concierges|retraites|danseurs|artistes, libertinage au xviiie|dans|chez, relation|relations
      client|clients|clientele|fournisseurs|presse|publiques|humaines|sociales|internationales, conquete|conquetes de|
      spatiale|du nouveaux?|marches?|clients?|nord?, fidele|fideles a|au son|ses employeur|poste|clients|valeurs|
      marque, fideles clients, vierge de|extra|toute, liaisons|liaison aeriennes|dangereuses|maritimes|radio|
      ferroviaires|regionales, maitresse d|de|du ouvrage|maison|ecole|ceremonie|conferences, intimite des|du patients|
      foyer, harcelement|education|agressions|violences|sante sexuel|sexuelle|sexuelles, modele|mannequin nu, amant de
      lady, etude|etudes|these|these|memoire|article|documentaire|enquete|recherche|roman|romans|film|piece|traduit|
      traduction ... prostitution|sexuel|sexuelle|sexuels|erotique|erotiques|libertin*|adultere|sexualite|liaisons,
      partenaires|partenaire financiers|financier|commerciaux|commercial|sociaux|de longue|convaincus, passion|
      passionne devorante|pour, aventurier|aventuriere des mers, amour du travail|metier|bois|vin, nuit de la|des
      creation|musees, rapport annuel|moral|qualite|d activite, caresser le bois, sage|sages femme|femmes, scandale
      sexuel au|dans|a, contraceptifs visiteuse|visiteur, contraceptif|contraceptifs|contraception visiteuse|
      consultation|consultations|laboratoire, fidelite des clients, relation avec deux|les partenaires|clients|
      fournisseurs, deux partenaires chinois|industriels, escort modele|ford, accouplement de|des, amour courtois,
      desir d entreprendre, charme remise, club de rencontres professionnelles, lit medicalise, maitresse de cp|cm1|
      cm2|maternelle|stage|these, infidelite des clients, vierges romanes, sexe des anges, plan a trois etapes|ans|
      mois|axes|phases|volets, liaison a6|a7|rapide|routiere|fluviale, lit de la|du loire|rhone|fleuve|riviere|rhin,
      couple de herons, danse orientale, premier|second|deuxieme mari|femme etait|est, liberale dans
    `,
  },
};
