import type { Lexicon } from '../../Lexicon.js';

/** Prisons, sentences and proceedings, as people speak of them. */
export const englishCourts: Lexicon = {
  category: 'CRIMINAL_CONVICTION',
  phrases: {
    statement: `
        did|doing|done|served|serving life|bird|porridge|stir, did|done|doing time for|inside|in|as|and, did|done|served
        a stretch, spent time inside|behind, did|doing|done|served|serving a|two|three|four|five|six|seven|eight|nine|
        ten|twelve|fifteen|twenty stretch|years|year|months|moon|weeks for|inside|in|behind? jail|prison|gaol|hmp|bars|
        fraud|theft|murder|assault|robbery|burglary|dealing|drugs|strangeways|wandsworth|pentonville|belmarsh|barlinnie|
        mountjoy|maghaberry|rikers|folsom|leavenworth|holloway|dartmoor|parkhurst, went|sent|packed off? to|through|
        down? borstal|prison|jail|gaol|juvie|juvenile, borstal boy|girl|lad|at|in|taught|twice|for, rap sheet, paroled,
        on parole, out|released on parole|licence|bail|tag|remand, banged up, sent down for|in|at, behind bars for|in|
        twice|since, doing bird, put away for, unspent conviction|convictions, case|trial|charge|charges was|were
        dismissed|dropped|thrown|withdrawn|abandoned, picked|pulled|hauled up|in|over by the? police, police have|hold|
        keep an open? file|record on, open file on @he, months|weeks|years|days|nights in a|an .. jail|prison|gaol|cell|
        clink, case dismissed|dropped|collapsed, a|one|old|previous|past conviction for|in|from|of, in and out of
        prison|jail|borstal|custody, police have|had|has never|no .., jailbird, case|cases|proceedings|prosecution|
        charge|charges against @he collapsed|fell|was|were|dropped|dismissed|abandoned|is|are|pending|continues|went,
        drop|drops|dropped|dropping|withdrew|withdrawn the|all case|charge|charges|prosecution|proceedings, caught|
        found|stopped|arrested|picked with|carrying|in .. knife|drugs|cannabis|cocaine|heroin|gun|weapon|stolen|weed|
        pills|counterfeit, stay|time|stint|spell|months|years|year in|at HMP|prison|jail|gaol|custody|borstal|detention,
        gap .. prison|jail|custody|inside|sentence|conviction, probation|parole|licence|sentence|curfew|tag|supervision
        ends|ended|expires|expired|finishes, his|her|my probation|parole officer, behind|part|implicated|involved|mixed
        .. scam|fraud|heist|robbery|theft|thefts|ring|forgery|swindle, drink|drunk drive|driving|driver conviction|
        convictions|ban|bans|offence|charge, gone|went|been straight since, ex con|cons|convict|convicts|offender|
        prisoner|inmate|lag, old lag, life sentence|lifer|licence for|in|since, reformed|former|onetime|one time|past|
        retired burglar|thief|criminal|dealer|fraudster|hacker|gangster|robber|shoplifter|forger|poacher|smuggler|
        pickpocket|offender, gang past|member|leader|days, not a criminal|thief|crook|fraudster|felon, never stolen|
        stole|robbed|arrested|charged|jailed|convicted|prosecuted|cautioned|fined .., pending|outstanding charge|
        charges|warrant|warrants|summons|case for|against|of|in, warrant out for, asbo, antisocial behaviour order, non
        molestation order, restraining order against|on|over, community payback|service order|hours|sentence, probation
        since|until|order|for, tagged|tag ankle|electronic|by|until|since|on, ankle bracelet|monitor|tag on|since|until|
        till, police bail, released|freed|bailed|let pending|without|under|on|off|go charge|investigation|bail|caution|
        warning|inquiries, no further action, nfa d, cautioned as|at|by|for|over|once|twice, reprimand|reprimanded|
        warning from|by|for the? police, juvenile record|conviction|offence|court|detention, expunged, sealed record|
        records, pardoned|pardon by|for|from|in, criminal past|history|background|charge|charges|matter, forced out|
        resigned after|over embezzling|embezzlement|stealing|theft|fraud, had|has his|her hand|fingers in the till,
        light fingered, dipped into the till, fiddled|fiddling the|his|her expenses|books|tax|benefits|dole|accounts,
        caught red|with|stealing|shoplifting|dealing|driving|fiddling|speeding handed|drunk|drugs|cannabis|cocaine|a|an|
        knife|the?, drink driver|driving|drive ban|conviction|offence, over|twice the limit, lost @his licence|license
        for|after|to|through drink|drinking|drunk|a
    `,
    field: `
        borstal, parole*, paroled, rap sheet, juvie, tag, tagged, curfew, licence, remand, wandsworth, strangeways,
        belmarsh, pentonville, barlinnie, mountjoy, maghaberry, holloway, wormwood scrubs, dartmoor, parkhurst, rikers,
        folsom, san quentin, sing sing, guantanamo, gulag, open prison, young offender*, ex con, ex offender, crook,
        crooked, villain, gangster*, mafia, mob, cartel, heist, loot, swag, joyrid*, twoc, hotwir*, mugging, mugger,
        knifepoint, knife, firearm*, shotgun, weapon*, affray, grievous, handcuff*, cuffed, nicked, collared, raided,
        dawn raid, interpol, europol, extradit*, indict*, arraign*, plea, pleaded, acquit*, exonerat*, overturned,
        quashed, appeal court, crown court, magistrates, old bailey, sheriff court, juror*, prosecutor*, cps, summons*,
        warrant*, asbo, injunction, fiddl*, skimm*, laundered, ponzi, bribe*, kickback*, backhander*, dbs, crb, pnc,
        rehabilitation of offenders, spent, unspent
    `,
    mask: `
        served .. in the navy|army|raf|marines|forces|regiment|reserve|engineers|fleet|police|civil|cabinet|committee,
        no points on|licence, thief of time, caution sign|signs|tape|flag, casino|car|antique|antiques|art|blackjack|
        cards dealer, offence taken|none, barred from the pub|club|quiz|bar, driving ban for, guilty plea|pleas
        statistics|rates|procedure, must have no unspent, ex boss|employer|manager was, guilty conscience|pleasure|as,
        custody all|settled|battle, divorce custody, fought off .. assault, murderers|offenders|prisoners|convicts|
        inmates were @his .. subjects|patients|pupils|clients, time served welder|apprentice|fitter|toolmaker|
        electrician|joiner|plumber
    `,
  },
};
