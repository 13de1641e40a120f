import type { Lexicon } from '../../Lexicon.js';

/** A finger, face, iris, hand, voice, gait or signature that was captured or compared to recognise the person. */
export const englishBiometric: Lexicon = {
  category: 'BIOMETRIC',
  phrases: {
    statement: `
      @his|the|both .. fingerprint|fingerprints|thumbprint|thumb|palm|faceprint|voiceprint|iris|irises|retina|retinal|
      handprint|prints|biometric|biometrics|finger|fingers|hand .. taken|recorded|captured|enrolled|registered|stored|
      scanned|on|deleted|erased|collected|matched|compared|read|recognised|held|saved|template|sample|refused|rejected|
      checked|kept|used|filed|opens|unlocks|scan|verified|logged|given|removed|pattern|geometry|data|records, gave|
      gives|given|give|giving|provided|refused|refuses|declined|declines|submitted|registered|enrolled|scanned|recorded|
      took|has|had|have|left|lodged|supplied|consented|agreed|objected|objects|withdrew|uses|using|with|by|wants|wanted|
      to|deleted @his|a|his|her|of|to|the|all|ten|full|set|us .. fingerprint|fingerprints|thumbprint|thumbprints|
      faceprint|voiceprint|voiceprints|biometrics|iris|retina|palm|handprint|prints, was|were|been|being|got|be|is
      fingerprinted, @his fingerprints, @his fingerprint, @his thumbprint, @his biometric|biometrics, @his voiceprint|
      voiceprints|faceprint, @his iris|irises|retina|retinas, @his palm print|vein|veins, @his face|facial|hand|voice|
      gait|typing|keystroke|signature|vein .. template|recognised|recognized|scanned|scan|enrolled|geometry|map|
      biometric|matched|recorded|captured|image|verified|recognition|profile|pattern|rhythm|print|hash|dynamics|
      analysed|analyzed|identified|stored|model|compared|authenticat*|unlock*|opens, by|with|via|through|using|on|uses
      facial|face|fingerprint|iris|retina|palm|voice|gait|hand|biometric|vein recognition|scan|scanner|scans|reader|
      authentication|verification|id|geometry, enrolled in|on|into|for|with|at|by .. biometric|facial|face|fingerprint|
      iris|palm|voice|hand|scanner, biometric enrolment|template|templates|profile|data|sample|record|badge|hash|
      consent|clock|access|id|check|identifiers|signature|file|verification, biometrics taken|enrolled|captured|on|
      recorded|collected|deleted|appointment, clocks|clocked|clock|clocking|logs|logged|badges|signs|signed|checks|
      enters|entered|opens in|on|out|off|into? .. thumb|finger|fingerprint|face|palm|hand|iris|thumbprint|eye|facial,
      identified|recognised|recognized|authenticated|verified|matched|admitted|checked by|through|via|from|with|using ..
      face|voice|gait|fingerprint|fingerprints|iris|palm|hand|veins|thumb|retina|vein|eye|typing|keystroke*|ear, face
      id, touch id, windows hello, fingerprints taken|on|in|are|were|recorded|stored|held|enrolled, retina scan, iris
      scan, facial scan, face scan, palm scan, hand scan, thumb scan, retinal scan, finger scan, iris code, face
      template, hand geometry, voice print, voice sample for|was|to, keystroke dynamics, typing rhythm|pattern, gait
      analysis, gait pattern|recognition, scanned @his|the face|eyes|eye|iris|palm|finger|hand|thumb|retina, had @his
      face|eyes|iris|palm|fingers|hand|thumb|retina|irises|hands scanned|mapped|taken|enrolled, speaker|voice|face|iris|
      finger|palm|gait|hand|vein verification|enrolment|enrollment|authentication|matching|template|templates|sample|
      samples|profile|match|capture|comparison|score|signature|image|images on|passed|failed|enrolled|completed|refused|
      score|of|created|quality|done|taken|accepted|rejected|stored|deleted|record*, candidate|applicant|employee|new
      hire|starter enrolled, enrolled candidate|fingers|finger|thumb|index|with, retina|iris|palm|face|facial|hand|
      finger|thumb|voice|vein|fingerprint|gait|ear scan|scans|capture|print|prints|template|image completed|taken|
      refused|of|done|on|declined|recorded|required|was|is|for|passed, @his gait|irises|retinas|palm|palms|voiceprint|
      fingerprints|thumbprint|veins|faceprint|fingertips|earprint, @his right|left|both iris|thumb|index|palm|hand|eye|
      eyes|middle|retina|finger|irises scanned|enrolled|opens|unlocks|is|was|are|were|on|finger|as|for|to, scan|scans|
      photo|photograph|image|images|map|print|prints|template|templates|recording|sample|hash|copy of @his right? left?
      iris|face|palm|retina|hand|fingers|finger|thumb|voice|irises|eye|eyes|fingerprint|fingerprints|gait|signature|
      features|veins, hand|finger|palm|vein|iris|face|fingerprint|facial|biometric|retina geometry? reader|scanner|
      terminal|lock|clock|gate|turnstile|camera|system|door doesn|does|recognises|recognizes|recognised|recognized|
      accepts|accepted|refuses|rejects|rejected|knows|knew|fails|failed|can|could|would|never|no|opens|opened .., match|
      matched|matches|compared|compare|checked|verified @his? selfie|face|photo|fingerprint|fingerprints|voice|live
      against|with|to|on .. passport|database|template|record|file|id|afis|badge, selfie match|matched|check|video|
      compared|verification|liveness, liveness check|test|detection passed|failed|ok|score|done|completed, face match
      score|passed|failed|with, facial match, similarity score, false rejection*, enrolment refused|failed, fingerprint
      card|cards|template|scan|data|record|on|taken|login|lock|sensor|enrolment|check|profile|access|clearance|records|
      file|authentication|consent|match|matched, voice|face|facial|biometric|gait|keystroke|typing|signature biometric|
      biometrics|dynamics|profile|template|pattern|rhythm|cadence|behaviour .., typing|keystroke|keyboard|mouse|
      signature|walking|pen rhythm|pattern|patterns|dynamics|cadence|profile|signature|pressure|biometrics|gait,
      heartbeat|heart signature|rhythm|pattern|beat .. unlock*|authenticat*|recognis*|identif*|sign*, identified|
      recognised|recognized|verified|authenticated|matched|logs|logged|unlock*|opens|opened|signs|signed|enters|clock*|
      pays|boards|admitted .. @his|the|a|by|with|via|using|through palm|face|iris|irises|fingerprint|fingerprints|thumb|
      thumbprint|voice|voiceprint|gait|retina|veins|hand|finger|index|eye|eyes|ear|walk|vein|facial|signature|typing|
      fingertip, face id|touch id|windows hello data|template|enrolled|is|for|set|on|to, clocks in by, afis, palm vein,
      vein pattern, biometric profile|data|template|templates|enrolment|capture|record|records|clocking|consent|scan|
      registration|hash|information|identification|login, template number|id|deleted|stored|hash, @his template,
      refused|refuses|declined|objected|objects to? .. biometric|biometrics|face|facial|fingerprint|fingerprints|iris|
      voiceprint|enrol*, fingerprints were|are|have|had|not|deleted|erased|enrolled|stored|held|on|for|with|at|of the
      candidate|applicant, fingerprinting, prints taken|on|lifted|held|were|are, facial image|features|geometry|
      template|recognition|data|scan|map .. enrolled|stored|captured|matched|of|taken|identif*|deleted|against|on, scan|
      scanned|scanning|film|photograph|map|record @his face|eyes|iris|palm|hand|fingers|finger|voice|retina|
      fingerprints, signiture|signature dynamics, irises, faceprint, match between selfie|face|photo|fingerprint, voice|
      retina|iris|palm|hand|face on file, faceprint deleted|stored|taken, veins|lines|shape|geometry|contour|print|
      prints of @his hand|palm|finger|face|ear, face matching, face|facial|voice|iris|palm template|model|print|code of
      .. candidate|applicant|him|her, template of the candidate, not|refused|refuses|wouldn|would|declined to? be?
      photographed|filmed|scanned|recorded|fingerprinted for, liveness, reads|read|recognises|knows|scanned|stores|
      stored|keeps|kept the|his|her veins|iris|palm|face|thumb|voice|fingerprint|irises|hand|gait|thumbprint, ear print,
      ten fingers, retina|iris|palm|face|voice|thumb|fingerprint|fingerprints registered|enrolled|read|stored|captured|
      for, scan of @his passport? photo|face|hand|eye, photo for face|facial recognition, face|iris|irises|palm|voice|
      thumb|thumbprint|retina|fingerprint|fingerprints|hand|fingers is|are|was|were|been|being enrolled|registered|
      stored|scanned|captured|recorded|recognised|recognized|matched|deleted|erased|on, @his face|voice|hand|palm|eye|
      gait|walk|finger|fingers|thumb|iris is|was|are|as @his? badge|key|password|pass|ticket|id|login|pin, camera|
      cameras|gate|door|system|reader|turnstile|software|machine|kiosk|clock knows|knew|recognises|recognised|
      recognizes|recognized|identifies|identified|reads|read|rejects|rejected|accepts|greets him|her|me|them|@his, can|
      couldn|can t|cannot? read him|her|me|@his finger|fingers|hand|palm|thumb|face|iris, put|puts|place|placed|press|
      presses|hold|holds|lay|lays @his|the|a finger|thumb|palm|hand|eye|face on|to|against|over|in the|a reader|scanner|
      sensor|glass|camera|terminal|clock, finger|thumb|palm|hand|face|iris|eye on|in|to the reader|scanner|system|
      sensor, filmed|photographed|recorded|analysed|analyzed|scanned|mapped|measured .. to identify|recognise|
      authenticate|verify him|her|me|them, walk|gait|voice|face|typing|ear analysed|analyzed|measured|recorded|mapped|
      photographed|matched|sampled to|for|in|and, chip photo matched|compared|match, photo|picture|selfie|webcam|video
      matched|matches|match|compared|agrees the|with|to|his|her .. passport|id|picture|photo|licence|chip|document,
      voice sample|recording|template|print|key|file removed|deleted|stored|taken|kept|erased|from|on|given, by|with
      palm|face|fingerprint|iris|thumb|voice|gait at|in|to|, lets|let|admits|admitted @he? in by|with|through palm|face|
      finger|thumb|iris|hand|voice, iris|irises|retina|face|palm|ear photographed|imaged|registered|checked|filmed|
      measured, thermal|infrared face|facial image, face|facial image|images kept|stored|held|taken|retained, eurodac,
      template|templates of @his|the|applicant|candidate|user|employee wiped|deleted|finger|face|iris|hand|voice,
      handprint on|in|taken, logs|log|logged|signs|signed|checks|clocks on|in|into|out with @his|a|the face|palm|finger|
      thumb|voice|eye|eyes|hand, nexus member, worn|burnt|burned|scarred|cut|dry @his? fingertips|fingers|finger ..
      read*|scan*|turnstile|reader, clear|global entry|secure fingerprint*|face|iris, typing|keystroke|mouse pattern|
      rhythm|dynamics|speed as|was|used|matched|compared|identif*, glance|look|looks|stare|gaze into|at the|a camera|
      reader|lens|scanner|phone|sensor, logs|log|logged|signs|clocks in|on with a|his|her|my glance|look|smile|word|
      voice|face|palm|thumb, earlobe|earlobes|ear|ears|knuckles|nose gave|matched|identified|recognised|scanned|mapped,
      way he|she|i walk|walks|walked|type|types|typed|speak|speaks|sign|signs|swipes|holds, set|full|ten of prints|
      fingerprints|fingers|impressions, prints for|were|are|are|on|with|to, all ten fingers, ten|both|all|two|four
      fingers|thumbs|palms|irises|eyes|hands scanned|rolled|inked|taken|captured|enrolled|registered|at|on, inked @his?
      fingers|fingertips|thumb|prints, rolled @his? fingers|prints, mistook|mistakes|confuses|confused|mixes|mixed @he|
      his|her|my|me|him up? .. face|with|for, told apart, by|with|from the veins|shape|lines|ridges|contours of|in,
      unlocks|opens|starts|lets|admits at|when|only|him|her|me the? .. touch|finger|face|voice|look|smile|palm, pays|
      paid|boards|boarded|enters|votes|votes|checks by|with face|palm|finger|fingerprint|iris|voice|smile, selfie|face|
      photo ~ liveness|matched|compared|verified|passport|score, keystrokes|keystroke|typing|mouse|cursor movements?|
      rhythm|patterns? profiled|recorded|analysed|logged|matched|identified|compared|stored, heartbeat is|as|unlocks|
      opens|signs, photo|selfie|picture|portrait|image turned|made|converted|reduced into|to a template|hash|code|
      number, mouse movements, touch id|face id|windows hello on|to|for|at|every|in, way she|he|i walks|walk|types|type|
      speaks|signs|writes identified|recorded|gave|matches|matched|analysed|unlocks|is|was, prints are|were worn|faint|
      too|not|on|in, worn off|down|smooth ~ prints|fingertips|ridges|fingers, verifies|verified|identifies|identified|
      proves|proved|authenticates|signs himself|herself|myself|him|her in? by|with|via|through selfie|face|voice|
      fingerprint|video|palm|iris, handwriting|pen|writing|signing|signature pressure|speed|stroke|strokes|rhythm was|
      is|were|measured|recorded|filed|stored|captured, passed|failed the|a|his|her? voice|face|facial|iris|liveness|
      fingerprint|selfie|biometric check|test|match|verification|comparison, withdrew|withdrawn|withdraws|gave|gives|
      given|refused|refuses @his? consent to|for biometrics|biometric|face|facial|iris|fingerprint|voice, logged|logs|
      log|signed|signs in|on|into by|with|via face|voice|palm|thumb|eye|finger, opened|opens|open the|a|his|her|our?
      lab|door|gate|safe|vault|barrier|turnstile|locker with|by|via|using a|an|his|her? eye|face|palm|thumb|finger|iris|
      voice|fingerprint, photographed|filmed|recorded|scanned|imaged for|by face|facial|iris|gait|voice|biometric
      recognition|enrolment|template, sample of @his voice|gait|handwriting|face|iris|fingerprints, voice|face|iris|
      gait|fingerprint|palm sample|recording|image|scan ... retained|kept|stored|held|deleted|erased|archived, scans|
      scan|images|prints|photos|moulds|casts|measurements of @his hands|hand|fingers|palms|eyes|irises|face|ears|feet|
      retinas|voice, holds|keeps|stores|has|kept|held ... scans|prints|templates|images of @his, fingerprints of the|
      this|our applicant|candidate|employee were|are|have, is @his|my boarding pass|password|badge|key|ticket|signature,
      iris|face|palm|voice|thumb|finger|eye|fingerprint is @his, his|her|my own prints|fingerprints|face|iris|palm|
      voice|finger, first finger|face|palm|thumb in|on, face|palm|voice|iris|finger is in the demo|system|database, user
      number, in the? demo database
    `,
    trait: `
      fingerprinted
    `,
    topic: `
      fingerprint|fingerprints|thumbprint|thumbprints|palmprint|voiceprint|voiceprints|faceprint|earprint|handprint|
      iris|irises|retina|retinal|retinas ~ enrol*|scan|scans|scanned|captured|taken|recorded|registered|stored|template|
      templates|matched|match|verified|authenticated|recognised|recognized|identified|deleted|erased|compared|unlock*|
      refused|revoked|kept|retained|hold|held|collected|collection|lifted|consent|submitted|logged|held|file|pattern|
      code|hash|clearance|id|opens|badge|entry|clock|login|withdrew|purged|destroyed|exempt*, face|facial|voice|hand|
      palm|thumb|finger|fingers|eye|eyes|vein|veins|gait|ear|selfie|keystroke*|typing ~ enrol*|enrolled|template|
      templates|biometric*|authenticat*|recogn*|scanned|reader|unlock*|geometry|hash|matched|liveness|verif*|
      fingerprint*, selfie|photo|face matched|match|compared|checked|verified ... passport|id|licence|card|badge|
      document, biometric|biometrics exempted|exempt|refused|declined|withdrawn|revoked|deleted|enrolled|captured|taken|
      consent|clock|time|clocking|data|record|profile|template, ten print*, tenprint*, palm print|prints, thumbprint,
      voiceprint, faceprint, palmprint, iris code, retinal pattern|scan|image, fingerprint id|record|on|template|login,
      3d model|scan|map of @his? face|head|hand, face print, by her|his|my voice|gait|face|walk|typing|iris|fingerprint,
      dactyloscopic, identified|recognised|recognized by|through the? software|system|camera|cameras|algorithm, face|
      facial|voice|iris|palm|finger|thumb|vein|hand|retina comparison|login|data|unlock|pattern|check|matching|match|
      entry|access, automated face, blood vessel|vessels scan, vein scan, thumb|fingerprint|palm|face|iris reader, no
      face|facial|biometric data, eyes scanned, open|opens|unlock|unlocks with his|her|my|a thumb|finger|palm|face|eye|
      fingerprint, access template*, staff by face, recognised|recognized staff|him|her|us by face|voice, fingerprints|
      fingerprint of|sent|to|for .. mr|ms|consulate|embassy|police, fingerprint|fingerprinted|scan|enrol new guards|
      staff|starters, how she|he signs|types|walks, signs speed and, speed and pressure
    `,
    hint: `
      fingerprint, fingerprints, thumbprint, voiceprint, faceprint, facial recognition, face recognition, iris
      recognition, voice recognition, palm vein, vein pattern, biometric, biometrics, facial template, fingerprint
      reader, dactyloscop*
    `,
    mask: `
      biometric passport*, biometric residence|visa|permit|card|cards|id, biometric sector|industry|engineer|company|
      market|startup|systems engineer|products|terminals, fingerprint|fingerprints of|on style|a company|the brand,
      fingerprint powder, carbon fingerprint, browser fingerprint*, digital fingerprint*, device fingerprint*, audio
      fingerprint*, acoustic fingerprint*, chemical fingerprint*, finger food|on|painting|pointing, face of|to|the|
      value|up|lift|painting|cream|mask, face to face, public face, hand over|in|on|picked|made|written, rule of thumb,
      thumbs up, green thumb, iris murdoch|germanica|flowers|bulbs|garden, voice over|of|acting|actor|mail|overs, voice
      recognition software|product, signature dish|style|cocktail|bread, electronic|digital signature, blueprint*,
      footprint*, carbon footprint, leaves|left|leave @his fingerprints on|all|everywhere, fingerprints all over,
      fingerprints everywhere, face recognition demo for, fingerprint|fingerprints|palm|iris|face|facial|voice|
      biometric|vein|retina|hand lock|locks|sensor|sensors|lockers|startup|vendor|product|products|algorithms|algorithm|
      software|project|projects|pilot|engineer|developer|researcher|research|expert|examiner|bureau|analyst|powder|
      technology|technologies|systems|market|industry|company|cameras|sales, fingerprint cards AB, windows hello to|for|
      rollout|across, touch|face id to|for customers|apps, fingerprints are|is all over, fingerprints all over,
      fingerprints on every|the page|project|campaign|plan|strategy|design|work, dusting for, he|she|i fingerprinted,
      fingerprint door|safe, voice coach|coaching|over|actor|acting|training|user|interface|assistant*|bot, hand picked|
      made|crafted|finished|luggage|tools|rail|brake|held|washing|embroidery|soap|gel|lettering|drawn|sewn|written|
      sanitiser|sanitizer, eye clinic|test|tests|catching|contact|care|tracking|level|for|hospital|witness, face masks|
      mask|paint|value|cream|shield|lift|time|book, palm oil|sunday|springs|beach|tree|trees|court, finger food|buffet|
      painting|puppets, iris scanning? startup|recognition startup, recognition award|scheme|prize|of, fingerprinting of
      web|browsers|devices|browser|paper, fingerprint dust|powder|lifting, iris garden|diaphragm|diaphragms|bulbs|bed,
      palm payment, voice of|over, thumbnails, face painting, retinopathy screening, fingerprint|smudge proof|resistant,
      fingerprints all|of on|over, typing speed, audio typing, touch typing, typing pool|skills|tests|test, wpm, hand
      model|models|modelling, palm oil|trader|springs|readings|reading, voice|voices coach|carries|artist|actor|teacher|
      for|to, iris farmer|grower|Murdoch, signature of|on|to|forged|collection, forged signature|signatures, eye
      tracking, enrolled at|in|for|on the? open|university|college|course|evening|a|night|school|programme|degree|
      diploma|masters|night, reader|readers will|would|may|can|who, knew|knows|know each|every|all|everyone|everybody|
      them .. by face, by face and name, eye contact, by eye, scanning tickets|documents|parcels|barcodes|goods|
      groceries|luggage, tickets at, i walk|cycle and, walk and cycle|run|swim, sold|sells|selling|sell|engineer|
      engineers|policy|opposed|opposes|startup|start|trained|trains|markets|market|installed|fitted ... keystroke|
      signature|voice|selfie|face|vein|palm|thumbprint|fingerprint|biometric dynamics|verification|biometrics|matching|
      clocks|enrolment|recognition|scanners|readers|locks|gates, keystroke|signature|voice|selfie|face|vein|palm|
      thumbprint|biometric dynamics|verification|biometrics|matching|clocks|enrolment|gates for|a market|in airports|
      banks|survey|customers|schools|prisons|stadiums|retail, retina|retinal scans|screening|photographs|images for|of
      diabetics|patients|newborns, signatures on cheques|petitions|contracts|leases, compares|compared signatures, read|
      reads|reading|installs|installed|sells|repairs|makes|designs .. fingerprints for|in|at, clocks that read|scan
      fingerprints|faces|palms, compare|compares|compared|comparing faces with|to|and passports|documents|photos, palm
      reader|readers company|firm|business|shop, works|work|worked|working with fingerprints|faces|voices|irises of,
      takes|took|taking fingerprints at|for the?
    `,
  },
};
