import type { Lexicon } from '../../Lexicon.js';

/** What words of love say of something else: figures of speech, titles, brands, subjects of study and work. */
export const englishSexLifeMasks: Lexicon = {
  category: 'SEX_LIFE',
  phrases: {
    mask: `
      sex education|therapist|therapy|discrimination|offender*|ratio|chromosome*|hormone*|pistols|and the city|equality|
      workers|differences|trafficking|determination|single, single sex school|schools, sexual health|harassment|
      reproduction|selection|dimorphism|violence|abuse|assault|misconduct|orientation|education|equality|minorities|
      offence*|exploitation|politics|identity|discrimination, sexual and, virgin atlantic|media|mobile|trains|olive|
      islands|galactic|money|forest|territory|snow|active|airlines|records|radio|care|hotels|wool, extra virgin, public|
      current|world|state|foreign|consumer|student|regulatory|corporate|internal|legal|academic|external|international|
      family affairs, affairs|affair department|manager|officer|council|committee|director|correspondent|editor|desk,
      state of affairs, external affairs, love affair with the? law|stage|sea|city|country|cinema|music|trains|food|
      wine|france|italy|spain|japan|india|africa|london|paris|words|numbers|maths|physics|computers|code|tea|coffee|
      cars|bikes|cycling|football|opera, small|whole|quiet|grand|simple|family|long|black|expensive affair, liaison
      officer|officer*|role|between|with|point|manager|nurse|committee|person, in liaison with, liais*, intimate
      knowledge|theatre|venue|concert*|restaurant|understanding|wear|gig|dining|setting|portraits|with, sleeping with
      the enemy, sleeping bag*|pill*, escort vessel|vehicle|officer|duty|mission, music|art|dog|animal|theatre|opera|
      book|food|nature|wine|coffee|cat|jazz|sport|football|history|travel|chocolate lover*, lover|lovers of opera|music|
      art|books|nature|jazz|food|wine|trains|maps|cheese|languages|steam|dogs|cats|horses|animals|poetry|literature|
      theatre|gardens|cars|old|history|numbers|words|chocolate|coffee|football|sport|travel|life|order|detail, mistress
      of ceremonies|wardrobe|house|of, head|wardrobe|school|house mistress, swinging sixties|doors|door|bridge|basket,
      ironed|iron out, bondage of, monogamous species|birds, faithful translation|translator|portrait, faithful to the|
      an|one|its? original|text|customers|brand|employer|readers|score|club|principles, seductive offer|design, seduced
      by|investors|customers|audiences|the jury|buyers|readers, contraceptive industry, masochist for, glutton, porn
      filter, food porn, one night|sell stand out, flirted with the idea|idea|bankruptcy, flirting with the, voyeur
      into, impotent rage, in bed with flu, fetish for detail|data|clean|documentation|lists|stationery|spreadsheets|
      punctuality, kink in|out, kinks in|out, sleep with the windows|lights, bedfellows, passion for, affair of state|
      honour, the affair of the, dreyfus affair, intimate partner violence, virgin territory|fund|forest|olive|wool,
      escorted, sex education, sexual health|harassment|violence, affair with freelance|consulting|startups|academia|the
      stage|theatre|politics|law|finance|the sea, flirted with consulting|the|becoming|law|banking|academia|teaching|
      joining|idea, chaste design|style|layout|prose, dating app|apps developer|backend|startup|company|engineer, kinky
      boots|sweetheart|hair, chastity belt, swinger|swing bands|band|music|dance|jazz|bridge|states|voter*, partner swap
      programme|program|scheme, dealt with adultery, play|plays|film|novel|novels|opera|book|series|story|drama|thesis|
      dissertation|podcast|article ... adultery|affair|affairs|mistress|lover|lovers|seduction|sex, virgin media|
      atlantic|forest|olive|territory|money|islands|records|wool|galactic|trains|snow|cotton|hotels|gold, love|made love
      to the? camera, making love to camera, cheated death|the, sexual harassment|health|violence|offences|reproduction|
      education|misconduct, escort vessel|vessels|agencies|agency vat, intimate knowledge|understanding|venue*|apparel|
      wear|theatre|setting, seduced|seducing by|readers|the|audiences|investors, passion for|project|fruit, affairs
      correspondent|manager|desk|editor|officer|director, foreign|current|public|regulatory|corporate|consumer|student|
      military|family affairs, affair of the heart, wedded|married to the|his|her job|idea|work, flirtation|flirted|
      flirting with academia|the idea|law|acting|politics|journalism|medicine|teaching|banking|the stage, mating
      programme, adult education|social|learning|nursing|content moderation|literacy, sex trade in|discrimination|
      disaggregated|education|ratio|workers outreach|worker support, playboy enterprises|magazine licensing, consent
      workshops|form|forms|management, condom vending|machines|factory|testing, romance imprint|languages|novels|writer,
      attraction manager|park, pleasure boats|craft|boat, affair with the missing, cleared up, two partners report|
      report|to|left|joined, partners report, orgy of, mistress of robes|the robes|ceremonies, hook ups for, lovers
      lane, dating of|rocks|samples|method, naked wines, erotic art, intimacy coordinator, cheating prevention|
      detection, freud and, romance languages, love triangle, open relationship with the press, casanova the|a cafe|bar,
      member of a religious order, speed dating, lover|lovers of opera|music|art|books|nature|jazz|food|wine|trains,
      cheating death|in exams|at cards|in online, exam|exams cheating, sleeps|slept|sleep on|in|rough|through|late|well|
      badly|soundly|little|like|under the|it|a|tents|hammocks, flirted|flirting|flirt with the|an|a idea|thought|
      bankruptcy|disaster|career|danger, fling with retail|fashion|banking|consulting|academia|teaching|politics|
      journalism|startups|law, open relationship with suppliers|clients|customers|the, passionate|passion about|for,
      love affair|story with the? fortran|trains|paris|code|steel|tea|bees|wood|sea, foreign|current affairs, master|
      principal bedroom|bedrooms, bed bug|bugs|linen|frames|management|blocking|occupancy, kissed goodbye, strip|
      stripped|stripping back|out|down|paint|wallpaper|mall|lights, swing|swings bridge|door|doors|state|states|voters|
      shift|shifts|band, seminar|exhibition|symposium|lecture|course|conference|thesis|essay|reader|monograph|article|
      articles|podcast|documentary|book|novel|novels|series|anthology|panel|study|research|exhibits on|about|of? ..
      adultery|celibacy|prostitution|pornography|polygamy|incest|sexuality|desire|virginity|chastity|infidelity|erotica|
      fetishism|sadism|masochism|voyeurism|promiscuity|abstinence|seduction|Casanova|libertines|courtesans|polyamory|
      swinging|affairs, adultery|celibacy|prostitution|pornography|polygamy|desire|virginity|chastity|infidelity|
      seduction|polyamory|libertines|Casanova in|through|under|and|as the? law|works|ages|literature|novel|opera|proust|
      middle|ancient|roman|victorian|dutch|french|divorce|ground, Don|don Juan|Giovanni by|in|at|for|of|tour|opera|
      production, affair with ... story|scoop|book|film|inquiry, swingers sliders|and sliders, politician|mayor|
      minister|president|senator|footballer|actor|actress|singer|king|prince|princess s affair|affairs|mistress|lover,
      pupil|pupils|student|students|teenager|teenagers|child|children s sexting|nudes|nude|sexual, the lovers at|in|by|
      on, Lovers at|in|of, lovers|lover s leap|lane|rock, single sex, driver|actor|actress|maid|client|guest for|as|of|
      in a|the call girl|prostitute|lover|mistress in a|the|danish|french? film|play|series|novel|opera, orgy scene|of
      violence|of spending|of colour, spent the night in|at the data|office|server|airport|station|hospital|hut|tent|
      archive|lab|studio, frigid conditions|air|weather|waters|zone|water|temperatures, many|foreign|legal|financial|
      other affairs for|of, lovers|lover s hotel|hotels, then bondage, cheats at cards|chess|golf|games|solitaire,
      opposite sex, that adultery|infidelity|seduction|sex makes|sells, fetish wear|shop|fair, weakness for romances,
      romances which|published|by|for, slept with earplugs|the|a|his|her window|light|windows|lights|door|dog, swingers
      clubs from|inspected|for, lover|lovers of small|big|fine|good|old|classical|modern|all|fast|slow|long|early|wild|
      rare|true|dance|boats|birds
    `,
  },
};
