import type { Lexicon } from '../../Lexicon.js';

/** What words of illness say of something else: figures of speech, firms, machines, and others' illnesses met at work. */
export const englishHealthMasks: Lexicon = {
  category: 'HEALTH',
  phrases: {
    mask: `
      blind date|test|tasting|taste|spot|spots|recruitment|auction|carbon|review|trust|audit|faith|trial|alley|hiring|
      cv|cvs|peer|copy|study, double blind, blinds, turn* a blind|deaf, blind|deaf eye|ear|ears, tone deaf, sick of|and
      tired|pay|joke|beat, ill at|advised|informed|equipped|will|timed|defined|conceived|prepared|suited|fated, fit in|
      into|out|for purpose|the, fit well, good|perfect|right|better|cultural|best|natural|a|great fit, fits in|well|the|
      into|our, economic|great|market depression, the depression, depressed market|area|areas|region|economy|regions|
      prices, anxious to|about, allergic to|allergy to meeting*|jargon|bureaucracy|powerpoint|hierarchy|paperwork|
      deadlines|routine|micromanagement|small|bad|office|reporting|nonsense|red|spreadsheets|mondays|waste|buzzwords|
      process|politics|bullshit|excel|slides|meetings|conflict|reports|mess, addicted|addiction|hooked|addict to|on
      coffee|work|spreadsheets|excel|data|crosswords|puzzles|running|travel|adrenalin*|podcasts|news|sudoku|chess|lego|
      learning|detail|chocolate|cycling|tea|code|coding|problem|challenges|numbers|books, infectious|contagious
      enthusiasm|smile|laugh*|energy|optimism|humour|good, pregnant pause|silence, healthy|sick|ailing|diseased|
      paralysed|handicapped economy|business|company|market|margin|margins|competition|dose|balance|appetite|pipeline|
      cash|culture|respect|scepticism|figures|building|accounts|project|team|debate|growth|profit|profits, immune to|
      from pressure|criticism|stress|flattery|panic, growing pains, pain point*, headache* for, mad about|keen, crazy
      about|ideas, manic monday, bipolar transistor*|junction|world, schizophrenic weather|market|strategy|system,
      autistic spectrum code, workaholic*, shopaholic*, chocoholic*, heart of|attack survivor's, at heart, by heart,
      hand* on, paralysis by|of analysis, analysis paralysis, stroke of|rate|play|width, four stroke, two stroke, brush
      stroke*, back|breast|butterfly stroke, handicap|handicapped race|golf|of, golf handicap, off a handicap, plays
      off, cancer sign|star|tropic, tropic of, MS word|office|excel|project|access|teams|windows|dos|sql|visio|outlook|
      sharepoint|dynamics, mental arithmetic|health awareness|first, mental health first|nurse|charity|services|first|
      awareness, first aid*, health and|insurance|& safety, health sector|care|economics|policy|club|food|check|visitor|
      service|services|records|it|data|centre|informatics|minister|ministry|secretary|system, healthcare, public|
      occupational|animal|environmental|global health, bit of fever, spring|gold|cabin fever, burnout prevention, mercy
      killing, fitness instructor|coach|centre|industry, remission of, chronic shortage*|lateness|underfunding|delays|
      understaffing, acute sense, migraine of, viral marketing|video|campaign, virus|viruses scanner|protection|
      definition, anti virus, computer|software virus, bug|bugs, fracture mechanics, stress test*|tests|testing|
      analysis|resistant|management|engineer|tests, well being, sick building, parkinson s law, disability confident|
      awareness|rights|studies|sport|officer|inclusion|insurance|policy|adviser|allowance claims|charity|services,
      crippling debt*, lame duck|excuse, mute button, dumb terminal*, positive attitude|about|thinking|feedback|energy|
      outlook, weak spot for, soft spot, sweet tooth, caught the .. bug, travel bug, operation|operations manager|
      research|director|room|theatre|of|in|and|team, surgery hours|receptionist, pill of, add on*, ADD to, sick of,
      chronic backlog|shortage|lateness|delay|underinvestment|understaffing, was|is|be allergic to|against .. meetings|
      jargon|hierarchy|bureaucracy, prosthetics, broken leg|arm|heart of the|a, breast stroke, sex addict, disability
      claims|confident|awareness, disease advocacy|charity|foundation|research, rare disease advocacy, paralysed by
      choice|indecision|analysis|fear, short sighted strategy|policy|decision|view|management, pregnant with meaning|
      possibilities|ideas, blind to, deaf to, lost hearing officer, expecting|expects a promotion|an|delivery|results|
      offer, handled insulin|vaccines, cancer by star|sign, star sign, depression glass|era, handicap 8|of|race,
      sickness absence reviews|policy|policies|statistics|data, occupational health adviser|nurse|physician|team|
      service|services|provider, gait rehabilitation, mental health first|nurse|worker|charity|trust|policy|campaign|
      advocate|researcher, expecting a|an|delivery|growth, blind recruitment|spot|hiring|cvs|taste|audition*, allergen
      label*|control|management|matrix, deaf friendly|club|theatre|awareness, healthy respect|margin*|snacks|eating|
      food|living|competition, infection control, stress test*|tests|testing|analysis|management|workshops, fever of|
      pitch, health and safety, sick building|of, fatigue testing|analysis|life|cracks|test|tests, crippled supply|
      economy|company, epidemic of, injured party|parties, painkillers and|sales, stroke unit|association|play|order|
      ward|care, recovering the|data|debts|assets|from the recession|lost|costs, heart surgeon*|of|foundation|disease
      charity, paralympic*, cancer research|charity|ward|drug|drugs|centre|trial|trials|society|registry, disability
      rights|lawyer|charity|policy|sport|benefits|studies, sleepless in, resistant strain|materials, pain points|
      management|relief|killer, immune to|system modelling, injury time|prevention|lawyer|claims, limp handshake|
      handshakes, virus scanner|scanners|protection, addictive game*|games|app, mad about|men, dose of|realism, symptoms
      of decline|bad, diagnosis of|faults|engine|problems in|for engines, blind date, acute accent|angle, nursed|nursing
      the|a|his|her company|business|ambition|firm|project, health economist|economics, sick pay, patient approach|
      negotiator|listener|teacher|customer, bedside manner, smoking cessation adviser|clinic|service, doctor of
      divinity|philosophy|laws, pressure relief|vessel|washer, diet coach, therapy dogs|dog, pupils include, with
      hearing aids pupils, disabled the|a|all|an|its old?|alarm|alarms|account|accounts|feature|button, doesn|not|don t?
      drink coffee|tea, sick leave administrator|policy|data, facial nerve surgery theatre, mental health nurse, health
      cover|insurance, allergic to jargon|meetings|bureaucracy|mondays, virus in a|computer, blind bake|date|alley,
      company doctor, sick|lame|ailing|healthy|injured|diseased|arthritic firm|firms|company|companies|horses|horse|
      cattle|cows|animals|birds|donkeys|trees|lambs|ewes|pony|ponies|dogs|cats|plants|brand|brands|building, physio for|
      to|at a|the, a blind man could, blind man could see, doctor of|who, spin doctor*, script doctor*, doctored, on
      life support, stress tested, stress fractures in, acting bug, food poisoning outbreak, sick jokes|joke|humour,
      coughed up, medical secretary|physics|writing|writer|device|devices|billing|publisher|school|student|receptionist|
      records|negligence|library|illustration|translator|imaging|equipment, insulin resistance|production|sales|price|
      prices|pump sales, tired of being|hearing|waiting|the, blind|deaf|disabled and partially children|pupils|
      passengers|students|visitors|customers|sighted, pathology of potato|wheat|plants|crops|timber|concrete, i walk
      and, treats|treated|treating|nursed|nurses eating disorders|patients|burns|wounds|addicts|children|people|animals|
      pets, employer|client|boss|neighbour|landlady|pupil|patient|lord|colleague|friend s disabled|sick|blind|deaf|
      autistic|ill|dying|paralysed|demented daughter|son|wife|husband|mother|father|child|dog, looked|looks|looking
      after a|an|two|her|his disabled|sick|blind|deaf|autistic|ill|dying|paralysed|elderly, boss|manager|colleague|
      foreman|predecessor|director|deputy|secretary|supervisor|captain|neighbour|landlord|flatmate|client|tutor|
      teammate|mentor|opponent|understudy had|has|suffered|with|got|developed|fell|went|was|broke|caught|took|lost a|an|
      his|her|the|long|off|on|in? .. cancer|diabetes|epilepsy|stroke|heart|breakdown|ill|sick|burnout|leg|arm|
      depression|covid|flu|dementia|asthma|pneumonia|leave|hospital|pregnant|depressed|arthritis|ms|migraine|malaria|
      back|voice, guidelines|guideline|protocol|protocols|handbook|manual|leaflet|leaflets|standards for|on|about|of
      the|patients|people? treatment|management|prevention|diagnosis|care|with? of? .., wife|husband|son|daughter|widow|
      secretary of a|the doctor|surgeon|gp|psychiatrist, lost .. pupils|colleagues|men|patients|friends|comrades|crew|
      residents to .., wrote|writes|write|writing|drafted|edited|reviewed guidelines|guideline|protocols|protocol|
      leaflets|leaflet|handbook|manual|standards|book|books|chapter|papers|paper|articles on|for|of|about the?
      treatment|management|prevention|diagnosis|care|cure|history? of? asthma|diabetes|cancer|epilepsy|hiv|depression|
      dementia|malaria|arthritis|autism|stroke|heart|migraine|pneumonia|tuberculosis|schizophrenia|dyslexia|burnout|
      addiction|eczema|psoriasis|back|pain|obesity|sepsis|leukaemia|wounds|ulcers|burns, lost two|three|four|five|
      several|many|half|a|some|both colleagues|pupils|men|patients|friends|comrades|crew|residents|mates|animals|cows|
      horses to malaria|typhus|cholera|cancer|covid|hiv|aids|suicide|drugs|dysentery|flu|fever|ebola|illness|disease,
      head|boss|manager|director|chef|principal|teacher|colleague|owner|foreman was|is|being|went|had off|on|away|ill|
      sick|in? sick|ill|medical|long|hospital|leave?, deaf blind interpreter|interpreters|training|culture, under fives,
      sick leave cover, cover|covered|covering for|of ... sick|ill|maternity leave?, employer|client|boss|customer|
      landlady|patron|neighbour s wife|husband|mother|father|child|son|daughter|brother|sister who|with? had|has|was? a?
      dementia|cancer|stroke|ill|blind|deaf|disabled|epilepsy|parkinson*|alzheimer*|autism|autistic, frequent absences
      of|among, smoker|drinker|alcoholic|diabetic|athlete s lungs|liver|lung|heart|cough, depressed town|towns|suburb|
      suburbs|area|areas|district|valley|mining|seaside|coast|industry|housing, anatomical drawings, manic weeks|days|
      pace|energy|schedule|christmas|monday|period|laugh, employer|firm|company|client makes|made|sells|sold|produces|
      exports antidepressants|wheelchairs|vaccines|insulin|inhalers|painkillers|implants|prostheses, interpreter|
      interpreters|teacher|school|schools|club|charity|theatre|college|home|homes|society|institute|hostel|services|
      housing|library|books|church for|of the? deaf|blind|disabled|sick|handicapped|mentally, reduced|reduces|cut|cuts|
      lowered|halved|reducing|cutting|monitored|tracked sick|sickness leave|absence|days|rates, sick leave in|among|
      across the|our|a|all
    `,
  },
};
