import type { Lexicon } from '../../Lexicon.js';

const part =
  'finger|fingers|fingertip|fingertips|thumb|thumbs|forefinger|index|pinkie|palm|palms|hand|hands|face|' +
  'faces|eye|eyes|eyeball|eyeballs|iris|irises|retina|retinas|ear|ears|voice|veins|vein|gait|walk|print|' +
  'prints|thumbprint|thumbprints|fingerprint|fingerprints|handprint|palmprint|voiceprint|dabs|knuckle|' +
  'knuckles|earlobe|mug|selfie';

const no =
  'refused|refuses|refuse|refusing|declined|declines|declining|objected|objects|balked|baulked|resisted|' +
  'wouldn|won|wont|never|withheld|withholds';

const dev =
  'reader|readers|scanner|scanners|terminal|kiosk|clock|timeclock|timepad|gate|gates|egate|turnstile|' +
  'turnstiles|door|doors|lock|locks|lockers|locker|safe|vault|till|tills|cabinet|crib|machine|device|pad|' +
  'keypad|sensor|glass|plate|screen|camera|cameras|orb|app|phone|laptop|computer|system|systems|barrier|' +
  'barriers|lift|entrance|airlock|mantrap|strongroom|register|gangway|store';

const org =
  'police|garda|rcmp|fbi|interpol|frontex|unhcr|immigration|ministry|embassy|consulate|border|customs|army|' +
  'navy|bank|insurer|employer|factory|mine|branch|bureau|airport|hotel|casino|school|nursery|council|' +
  'security|guard|force|ukvi|uscis|dbs|icao|sia|ice|tsa|homeland|opm|clinic|hospital|prison|airline|' +
  'landlord|university|payroll|agency|depot|warehouse';

/** Fingers, faces, eyes, voices and hands that machines know people by, as people speak of them. */
export const englishBiometricTalk: Lexicon = {
  category: 'BIOMETRIC',
  phrases: {
    statement: `
      ${dev} knows|knew|know|recognises|recognised|recognizes|recognized|greets|greeted|admits|admitted|reads|read|
      identifies|identified|accepts|accepted|remembers|remembered|takes|took|wants|wanted|stopped|confuses|confused|
      mistakes|mistook|has|had|learned|learnt @he|@his, ${dev} knows|knew|recognises|admits|identifies|greets|lets|
      let|opens|opened @he .. by|to|for .. ${part}, ${dev} takes|took|wants|wanted|reads|read|has|had|accepts|
      accepted|stores|stored|scans|scanned|learned|learnt @his|a left|right|both|own? ${part}, ${dev} won|wont|will|
      would|wouldn|can|couldn|doesn|didn|does|did not|t|never? take|accept|read|recognise|recognize|know|open|admit
      @he|@his|to|for, as soon as|whenever|when|once @he looks|looked|look|smiles|blinks|speaks|spoke at|into|up|to|
      it|the, know|knows|knew|recognise|recognises|recognised|identify|identifies|unlock|unlocks|accept|accepts @his
      ${part}, all|both|the three know|knew @his, knows|knew|know|recognises|recognised|identifies|identified|
      verifies|verified|tells|admits|clocks @he by|through|from the|his|her|my ear|rhythm|walk|typing|keystrokes|gait|
      face|voice|voiceprint|palm|iris|iris|veins|thumb|sound, rhythm|rhythms|pattern|cadence|speed of @his typing|
      keystrokes|walk|gait|steps|writing|voice|heartbeat, rhythm of his|her|my typing, behavioural|behavioral|fraud|
      biometric engine|profile|profiling|biometrics|check|software|template knew|knows|recognised|flagged|of|locked|
      built|trained, typing|keystrokes|keystroke|handwriting|signature|walk|gait|voice|steering|driving gave|betrayed|
      identified|unlocked|matched|compared|profiled|measured|analysed|recorded|fed|proved @he|by|to|with|and|against|
      away|the, how|way @he taps|tapped|types|typed|walks|walk|walked|steers|steered|signs|signed|speaks|swipes|holds|
      moves|writes .. code|and|profile|unlocks|lets|is|are|was|door|from|tell|recorded|identif*|knew, filmed|recorded|
      measured|measures|profiled|analysed|captured how @he walk|walks|walked|type|types|signs|taps|speaks|move|moves,
      who was driving by how, knew|knows|told|tell|tells @he from the others|rest|other|twin|sister|brother|impostor|
      impostors|hoaxer, tell @he from @his, tell|tells|told her|him|me|them from her|his|my|the twin|hoaxer|others|
      brother|sister, analyse|analyse|analyze|analysed|analyzed|compare|compared|check|checked @his voice|face|gait|
      typing|handwriting|signature|prints|ear, automatic speaker|voice|face recognition, forensic phonetician|
      phonetics|voice compared|lab|matched|comparison, phonetics|phonetic lab|laboratory compared, voice|voices
      compared|matched|checked|analysed with|against|by|to, compared|compare|compares|matched the|his|her|my
      presenter|voice|face|signature|prints|selfie .. with|against|to a|the|his|her|my reel|sample|recording|specimen|
      licence|passport|register|card|template, by voiceprint|faceprint|palmprint|handprint|thumbprint|iris|irises|
      retina|voice|face only|alone|each|every|and|at|from|for|since|in|on|off, known to|at|by the? bank|police|gate|
      system|register|airport by voiceprint|face|voice|palm|iris|his|her, speaks|speaking|says|said|repeats|repeating|
      reads a|the set|fixed|pass|same|agreed? sentence|phrase|passphrase so|to|for|that .. bank|phone|line|it, voice
      is my password, verifies|verify|verified|recognises|recognised|identifies|checks @he by|with|from voice|face|
      thumb|iris|palm|fingerprint|selfie|his|her|my, ${org} took|takes|take|has|have|had|hold|holds|held|keep|keeps|
      kept|stored|store|captured|recorded|wanted|want|wants|demanded|scanned|rolled|inked|fingerprinted|photographed|
      registered|collected|enrolled .. fingerprints|prints|print|thumbprint|thumbprints|fingers|thumbs|irises|iris|
      retina|biometrics|dabs|palm|palms|faceprint|voiceprint|eyes, took|takes|take|taken|had|has|have|holds|hold|
      stores|stored|got|keeps|kept|captured|collected ten|both|all|four|two|eight|all @his? fingers|fingertips|thumbs|
      prints|eyes|irises|palms|digits, took|takes|take the? prints|print|dabs|fingerprints|fingerprint|thumbprint|
      biometrics of|from|off|for|at|when|as|before @he|@his|all|staff|every|everyone|each, took|take|takes|captured|
      stored|scanned|wanted|wants|recorded|held|holds @his finger|fingers|fingertips|forefinger|thumb|thumbs|palm|
      palms|iris|irises|retina|retinas|prints|print|dabs|fingerprint|fingerprints|thumbprint|biometrics|faceprint|
      voiceprint|handprint, the airport|police|bank|ministry|mine|ward|door took|takes|has|had @his retina|iris|palm|
      fingers|prints, took @his retina|irises, let|lets|allowed @he|a|the|some|them .. photograph|scan|capture|take|
      store|template|record|film|measure|analyse|enrol @his iris|irises|eyes|eye|face|hand|palm|finger|fingers|ear|
      voice|gait|retina|thumb, take|took|takes|taken a template|scan|print|model|cast|map of|from @his, template of
      @his, elimination prints|fingerprints|sample|dabs, for elimination, dabs taken|for|were|on, had @his dabs, @his
      dabs, dabs of, inked on|all|at|by|ten, was|were|been|be|got|getting inked|livescanned|enrolled|printed|
      fingerprinted|iris|retina|thumbprinted|face on|at|by|as|for|when|in|scanned all|ten|police|the|a|every,
      thumbprinted|fingerprinted|palmprinted|livescanned on|as|at|for|by|in|every|when|since|before, rolled @his|the|
      her fingers|fingertips|thumbs|prints, fingertips over the? glass, on the glass, press|pressed|pressing|put|
      putting|placing|place|presses four|two|ten|both|my|his|her|all|a fingers|thumbs|palms|palm|finger|thumb on|
      against|to, fingers|thumb|palm|hand|face on|to|in|into|against|over the|a|that|their|his|her ${dev}, ${part} on
      that|their|the machine|clock|thing|reader, put|putting|lay|stick|place @his? finger|thumb|palm|hand|face|eye on|
      in|to|near|into|against that|their|the|any|it|a, have|had|has @his face|finger|palm|hand|eye|voice|thumb put|
      entered|added|loaded|fed into, gave|gives|give|given both|two|ten|all|his|her|my|four|the right|left|own?
      thumbs|fingers|palms|irises|thumb|finger|index|forefinger|prints|fingertips|hands|biometrics|dabs at|to|for|in|
      on|when|before, gives|gave @his right|left index|thumb|forefinger|hand|palm|eye|middle, live|livescan scanned|
      scan|scanned in|at|for|by|on|done|taken|completed, livescan, live scan|scanned done|in|at|for|by|completed, ten
      fingers and|were|taken|on|at|to|scanned, two thumbs and|were|at|on|to, two|ten|four|both|all fingers|thumbs|
      eyes|irises and|at|on|to two|four|a|the|both eyes|photograph|immigration|portrait|register|glass|irises, all ten
      digits, digits printed|taken|inked|scanned, thumbs and portrait|photograph|a, bvn|BVN capture|enrolment|
      enrollment|biometrics|fingerprints|was|done|linked, nin|NIN enrolment|capture|slip|biometrics|fingerprints,
      aadhaar biometrics|enrolment|enrollment|linked|fingerprints|iris|number|authentication|card, aadhaar, world id|
      coin, worldcoin, world id holder, orb has|scanned|looked|took, looked into the|an|a|their orb|eye|iris|retinal|
      scanner|camera|lens|eyepiece|mirror, into|at the|an eye|iris|retina|retinal scanner|camera|reader, scanned|scan|
      photographed|filmed|imaged @his eyeball|eyeballs|ears|ear|retina|veins|iris|palm|face|hands|fingers|fingertip|
      irises, prints|print|fingerprints|fingerprint came|turned|hit|registered|taken|were|was|sent|are|refused|held|
      filed|rejected|submitted|lodged|cleared|returned|included|record|records up|in|on|at|to|for|by|with|police|
      garda|eurodac|obtained|among|stolen|faint|too, came up in eurodac|afis|iafis, eurodac hit|prints|match|record|
      entry, whose prints|fingerprints|fingertips|ridges, prints among the, stolen in the opm, opm|OPM breach|letter|
      hack, taken off|out when @he left, fingerprint|fingerprints|fingerprnts|fingerpints|fingerprits|fingreprints|
      finger|thumb list|record|included|held|taken|already|ok|on|in|enrolment|enrollment|was|being|lock|clearance|
      cleared|set|file, fingerpints|fingerprnts|fingerpints|fingerpint|fingerprits|fingreprint*, enrollment|enrolment|
      enrolments of fingerprint*|finger|face|iris|palm|voice|hand, enrolment of @his, on the fingerprint|face|palm|
      iris|finger|biometric list|register|system|roll|clock|reader|log|gate, in|on|from|out|off the|a|their|its|our|
      some|that|any|every firm|company|casino|hotel|bank|store|stadium? face|facial|fingerprint|iris|palm|voice|
      retina|biometric database|gallery|register|system|list|watchlist|library|archive|file|template|vault|gate|check|
      terminal, face|iris|palm|voice|fingerprint|hand|eye|thumb|retina|finger|prints|print|irises|palmprint|retinas
      in|on|off|from the|our|its|their|file|a|some system|register|database|gallery|terminal|file|reader|books|server|
      cloud|central|record|at|with|staff|till|list|id, ${part}|retina|irises is|are|was|were|been|being|sits|sit|
      stays|stayed|lives|remains|stored|still .. file|stored|database|register|registered|enrolled|template|gallery|
      terminal|reader|key|enrolled|kept|alipay|wechat|scanned|captured, hers|his|mine|theirs is|was|are|were stored|
      enrolled|registered|kept|held|on|among|in|captured|scanned|deleted|erased|wiped, @his own|face|palm|iris|voice|
      print|hand|eye|thumb|retina is|was|are|be|has|had|stays|were registered|stored|key|deleted|wiped|erased|out|
      enrolled|held|kept|in|on|off|the, finger|fingerprint|thumb|iris|palm|face|hand|fingertip|eye|retina|retinal|
      voice|handprint|thumbprint|print|image being|is|are|was|as the key|password|pass|ticket|badge|id|login|pin to|
      for|at|of, @his fingerprint|face|palm|iris|handprint|eye|thumb|voice|thumbprint|fingertip|retina being|opened|
      opens|unlocked|unlocks|starts|started|locks|released|admits|admitted|signs, @his? left|right|own eye|thumb|palm|
      index|forefinger|hand unlocks|opens|opened|unlocked|starts|gave|is|was|registered|scanned|captured|only|at|on|
      for, opened|opens|unlocked|unlocks|released by|to|with|for @his|the touch|press|look|glance|sight|sound of|left|
      right|palm|thumb|finger|iris|face|voice|fingertip, minutiae, minutiae are|still|of|were|stored|template,
      retinal|retina|iris|facial|palm|hand|ear|thumb|vein|voice image|scan|images|pattern|code|map|template|capture|
      photograph|photo|record is|was|taken|captured|stored|on|for|at|of|held|renewed|opens|expired|used, retina|iris|
      irises|palm|face|voice|thumb|thumbs|hand|hands|fingers|eye|eyes|gait|veins|prints|ear|ears|retinas captured|
      photographed|photo|enrolled|scanned|registered|tagged|stored|mapped|measured|imaged|recorded|taken|read|
      templated|learned|renewed|recaptured|misread|rejected|logged on|at|for|by|in|to|as|when|with|against|each|every|
      during|upon|twice|once|before|while|d, face|eye|iris|hand|palm photo|photographed|photod|snapped|scanned d? for|
      at|by the? gangway|turnstile|gate|door|stable|staff|system|recognition|border|roster|canteen, tagged by|with
      face|finger|iris|voice, scan|scans|template|templates|image|biometrics|biometric|record expired|renewed|purged|
      wiped|deleted|erased|destroyed|retired|lapsed|removed with|in|at|after|by|when|from|following|on, @his
      biometrics|biometric|template|templates|scan|scans|faceprint|voiceprint|handprint|palmprint|minutiae|retinas|
      irises, @his template|scan|face|print|prints|data has|was|were|had since|been|have|is|are? wiped|deleted|erased|
      purged|destroyed|removed|overwritten, asked|asks|demanded|demands|requested|wants|wanted to|that|for be|its|
      their|the|his|her|it wiped|removal|deletion|erasure|erased|deleted|forgotten, asked to be wiped|erased|deleted|
      forgotten|removed, had|has @his finger|thumb|palm|face|print|iris|prints|fingerprint on file|record, on file by
      mistake|at|with|for, file at the|with interpol|police|airport|lodge|visa|staff|branch, learnt|learned|learns|
      memorised|memorized|stored|knows|knew @his fingertip|face|palm|iris|gait|voice|finger|thumb|walk|ear, fingertip
      that|which|is|had|was, imprivata, eyelock, facewatch, clearview, fujitsu palm|device, palmsecure, zkteco|kronos|
      suprema|idemia|morpho finger|hand|biometric|clock|print, eyelock enrolment|done|reader, touchless|contactless
      palm|fingerprint|iris|face, amazon one, hikvision face, facephi, onfido|jumio|yoti|veriff|idnow|persona selfie|
      video|check|face|match|matched|passed|verified|liveness, id.me, clear plus, nexus|privium|saphire|global
      enrolment|iris|kiosk|entry, alfapass, proctorio|proctoru|examity|pearson face|palm|voice|vue|scan|vein|flagged,
      ${dev} by finger|fingers|thumb|palm|iris|face|hand|eye|voice|retina|fingertip|handprint, clocks|clock|clocked|
      clocking|logs|logged|log|tap|taps|tapped|badges|pays|paid|pay|signs|checks|checked|counted|identified|boards|
      boarded|enters|entered|votes|voted|verified|rostered|admitted|registered|gets|got|goes|went|came|known on|in|
      off|into|out|through|past|the? .. by|with|via|using face|finger|fingers|thumb|palm|iris|hand|handprint|eye|
      retina|voice|fingerprint|fingertip|gait|thumbprint|veins|vein|ear, by face off|only|at|in|since|each|every|for|
      and|alone, clocks|clocked|clock on|in|off|out with @his|a|the whole? hand|finger|thumb|palm|face|eye|iris|
      fingertip, in and out by handprint|palm|face|iris|finger|thumb|hand, by handprint|thumbprint|palmprint|irisscan
      for|at|in|on|each|every|daily, whole hand on, counted by iris|face|finger, tap|tapped|taps|log|logs|logged|signs
      in|into|on with a|his|her|my|the fingertip|finger|thumb|palm|face|iris|eye|retina, facial|face|finger|iris|palm|
      voice|thumb check|checkin|login|clock|clocking|sign|gate|entry|id|tag|photo|payment|pay in|on|at|since|for|with|
      only|user, facial|face check in, pays|paid|pay|buys|boards|boarding|checked|rides by face|palm|iris|smile|
      finger|fingerprint, blink and turn|nod|smile, blinked|blink|nodded|turned|smiled to|at|for|into the camera|
      screen|app|kiosk|prove|verify, identity|id confirmed|proved|proven|verified|checked|established by|with|through|
      via ... voice|face|video|selfie|speaker|thumb|fingerprint|iris|palm|liveness|dna, prove|proves|proved|proving|
      prove that it was|is me|him|her, be sure it is her|him|me, selfie|video|portrait|photo compared|matched|checked|
      accepted|rejected|verified|liveness|recorded with|by|against|for|to, compared with @his licence|passport|id|
      specimen|photo|card, strokes and pressure, pressure with, graphometric, signature on .. matched|compared|
      verified|rejected|checked, signatures .. compared|matched|verified by|with|against software|specimen|a|the,
      signed on|with the|a pad|tablet|pen that|which, handwriting .. recognition|software|program|compared|matched|
      analysed, specimen signature, matched|match hers|his|mine|theirs, said the graphometric|software|system,
      verified|identified|matched|checked by thumb|thumbs|palm|iris|face|fingerprint|voice at|in|on|before|by|against|
      with|for, thumb|thumbs|prints|face|fingers|finger|photo|portrait|photograph|iris were|was|is matched|compared|
      checked|verified|run|searched against|with|to|in|on|through, stopped in error|by|after .. face|facial|cameras,
      recognised|recognized|identified|spotted|flagged|misidentified|mistaken|picked|singled by|as|out|for the|a|its|
      by? .. cameras|camera|facewatch|software|cctv|system|facial|algorithm|gallery, picked out by, mistaken|wrong|
      false|bad|faulty match|hit|reject|accept|positive|identification by|on|from|at|with|each|of|got|through|against,
      mistaken match, false reject|rejects|accept|accepts|rejection, facewatch had|has|flagged|put|listed|alert, had|
      put|got|flagged @he down as a shoplifter|thief|trespasser, misread as|for|by, finger|face|palm|voice|print was|
      is|got misread|mistaken|confused|rejected|refused|not, kiosk|gate|lock|camera|phone thinks|thought|took|mistook
      .. twin|brother|sister|mother|daughter|someone|somebody|intruder, whose face|finger|iris|palm|hand|eye|voice|
      walk|gait|thumb|print|fingerprints|prints|retina|fingertip the|opens|opened|unlocks|unlocked|is|was|sits|starts|
      on|in|has|had|they|lets, sanded|worn|burnt|wore|burned|scarred @his|the ridges|fingertips|prints|fingers, ridges
      flat|smooth|worn|gone, stopped knowing|recognising|reading|accepting @he, lock stopped, dry|worn|scarred|burnt|
      faint|wet fingers|fingertips|prints|hands .. ${dev}, prints could|couldn|cannot|can|not be|not|t? obtain|taken|
      read|obtained|lifted, prints too|so faint|worn, ${no} to|t? .. fingerprint|fingerprints|fingerprinted|
      fingerprinting|prints|biometric|biometrics|iris|retina|retinal|palm|faceprint|voiceprint|thumbprint|enrol|
      enroll|scanned, ${no} t? to? put|give|giving|let|use|place|offer|provide|lend|surrender @his finger|fingers|
      face|thumb|hand|palm|eye|iris|voice|fingertips|print|prints, refused|refuses|declined the|an|any iris|face|
      facial|finger|palm|fingerprint|voice|retina|eye|thumb|hand thing|scan|clock|check|reader|terminal|login|
      enrolment|template|gate|print, refused to be scanned|enrolled|recorded|photographed|fingerprinted|recognised,
      never|not|hasn|haven|refused|declined given|gave|give|to|t hand|over|a|her|his|my|up|any over|up|his|her|my?
      biometrics|biometric|prints|fingerprint|scan|template, hand|handed|handing|hands over @his? biometrics|prints|
      fingerprints, never had a scan|print|template, scan of any part, any part of @he, opted|opts|opt|opting out of|
      from ... face|facial|fingerprint|biometric|iris|voice|palm|scan|scanning, stays|stay|kept|keep|keeps|leave|
      leaves out of|off the terminal|system|database|machine|register|clock|reader, demanded @his|its removal|
      deletion|erasure, row|dispute|quarrel|grievance|complaint over|about the? scanning|scan|fingerprint|
      fingerprints|biometric|biometrics|face|palm|iris .. of|clock|@his|face|reader|scanner, scanning of @his, wants|
      wanted|want|demands|demanded|needs|takes @his fingerprint|fingerprints|thumb|palm|iris|face|thumbprint and|at|
      for|to|she|he, made to enrol|register|scan|give|put, had been made to enrol, enrol|enrolled|enroll|register|
      registered|scan|scanned @his hand|hands|palm|finger|face|iris|thumb|eye|voice, bipa claim|class|settlement|
      payout|cheque|check, sued|suing|sue|claimed|won|got|settlement ... fingerprint|fingerprints|biometric|
      biometrics|faceprint|face|voiceprint|handprint|bipa, over @his fingerprint|fingerprints|faceprint|biometrics|
      voiceprint|prints, kept|stored|sold|leaked|lost|breached @his fingerprint|fingerprints|faceprint|biometrics|
      voiceprint|prints|palm, consented|consents|agreed|agrees|consent|happy|willing to ... fingerprinting|
      fingerprinted|biometrics|iris|facial|faceprint|voiceprint|palm, provided @his face|voice|finger|print|prints|
      palm, children s school takes|took, school|nursery|catering|canteen takes|took|has|had|keeps|kept|wants their|
      his|her|my|the|all thumbprints|thumbprint|fingerprints|prints|finger|fingers|thumbs|palms, thumbprints|
      fingerprints|thumbprint|fingers for lunch|dinner|school|the? canteen, subject|volunteer|participant|volunteered|
      part in|for|as ... face|gait|voice|iris|palm|vein|facial|ear|fingerprint database|dataset|study|trial|corpus|
      pilot|experiment|data, shots from every angle, face database|dataset|corpus|gallery, ${dev} lets|let|letting|
      admits|waves @he in|through|up|on|out, the door lets|let me|him|her in|through, unlocked|unlocks|opened|opens
      the|our|a|his|her pilot|innovation|instrument|staff|lab|control|medicine|drug|narcotics? door|gate|cabinet|
      store|wing|safe|cupboard|till, go straight|right up|in|through to, palm|iris|face|thumb|hand|eye|ear|voice was|
      is read|scanned|taken|measured by|at|on|for the|a
    `,
    topic: `
      fingerprnt*, fingerpint*, thumbprinted, retinal image|images, iris on, on file with the, voiceprinted,
      handprints, earprints, handprint opened|on|in, retina captured|taken|scanned, iris enrolment|enrollment, face
      gate|clock|login|gallery|database, finger clock|clocking|list|lock|login|reader|scan, thumb reader|clock|scan|
      scanner|on, eye scan|scanner, prints taken|held|sent|on, dabs
    `,
    hint: `
      in its gallery, livescanned, worldcoin, aadhaar, eurodac, eyelock, facewatch, imprivata
    `,
    field: `
      finger*, forefinger*, thumb*, digits, fingertip*, ridges, minutiae, whorl*, loops, ink, inked, dabs, prints,
      print, printed, palm*, handprint*, hand, hands, whole hand, face*, facial, faces, eye, eyes, eyeball*, iris*,
      retina*, ear, ears, voice*, voiceprint*, speaker, phonetic*, phonetician, typing, typed, types, keys,
      keystroke*, taps, tap, rhythm, walk, walks, gait, steer*, handwriting, strokes, pressure, specimen,
      graphometric, signature*, blink*, portrait, photograph*, filmed, selfie*, liveness, twin, impostor*, hoaxer*,
      template*, gallery, database, register, file, on file, stored, captured, capture, enrol*, enroled, learnt,
      learned, misread, mismatch, false reject, false match, mistaken match, wiped, purged, erased, deleted, removal,
      leaver, glass, plate, pad, orb, kiosk, gate*, egate*, turnstile*, terminal, reader, scanner*, scan*, lock, safe,
      vault, cabinet, crib, till, gangway, airlock, mantrap, clocks on, clocks in, clock, imprivata, eyelock,
      facewatch, clearview, fujitsu, palmsecure, idemia, morpho, zkteco, suprema, kronos, worldcoin, world id,
      aadhaar, uidai, bvn, nin, ghana card, huduma, eurodac, afis, iafis, ident, livescan, live scan, unhcr, frontex,
      lunar house, rcmp, interpol, fbi, opm, ukvi, uscis, tsa, nexus, privium, global entry, clear, alfapass, alipay,
      wechat pay, amazon one, bipa, proctor*, pearson vue, onfido, jumio, yoti, veriff, recognis*, recogniz*,
      identif*, matched, compared, verified, authentic*, elimination, biometr*, behavioural, behavioral, fingerprnt*,
      fingerpint*, greets, tagged, check in, thumbprinted, retinal image|images, iris on, on file with the,
      faceprints, voiceprinted, palmprints, handprints, earprints, handprint opened|on|in, retina captured|taken|
      scanned, iris enrolment|enrollment, face gate|clock|login|gallery|database, finger clock|clocking|list|lock|
      login|reader|scan, thumb reader|clock|scan|scanner|on, eye scan|scanner, prints taken|held|sent|on
    `,
    mask: `
      finger blight|fish|joint|joints|fish, finger food, ten fingers not enough, fingers not enough, got her|his|my
      fingers burnt, fingers burnt on, palm of his|her hand, in the palm of, face is well known, face well known, face
      is her|his screen, whose face is her|his, never forget a face, forget a face, face never shows, face brightens,
      at the face|coal, on the face at, coal face, loud voice, keystroke errors, thumbnail catalogue|sketches, prints
      by|of hogarth|hokusai, handprint in the|wet cement, wet cement, veins of gold|blue, gaits no, iris as her, iris
      scan was the title, recognise a customer|client, recognised the fraud|need|value|trend, nobody watches the
      clock, watches the clock, signature is the last, a contract with his|her signature, selfie from the|summit,
      passport photo was rejected, passport photograph was rejected, biometric chip, biometric passport|residence|
      visa, five minute walk, walk from my|the door|station, face unlock currys, knew her|him by how|name, asked for
      her|him by name, eye for detail|colour|an|the, ear for|to, hand in hand, by hand|heart|eye, on the one|other
      hand, finger on the pulse, hand|hands|fingers in the till, finger on why, fingerprints on every|all|the project|
      brand|plan|page|strategy, all thumbs, palm sunday, face value, lost @his voice
    `,
  },
};
