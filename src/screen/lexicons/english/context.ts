import type { Lexicon } from '../../Lexicon.js';

/** Whom an English sentence is about, and what excuses it, whatever the category. */
export const englishContext: Lexicon = {
  category: null,
  phrases: {
    person: `
      i, he, she, him, himself, herself, myself, me, the|this|our candidate|applicant|interviewee, candidate,
      applicant, mr, mrs, ms, miss, mx, @his own? @family, @his late|elder|younger|eldest|youngest|little|older|twin
      @family, as a|an @his, though, although, himself|herself|myself, @his ex, @his own, his, her, my
    `,
    link: `
      am, is, was, were, be, been, being, i m, he|she s, i|he|she ve, isn t, wasn t, @become, remains, remained,
      remain, has, have, had, having, suffers|suffered|suffering|suffer from, suffers|suffered, lives|lived|living|
      live with, diagnosed with|as?, identifies|identified|identify as, considers|considered|calls|called|describes|
      described himself|herself|myself|me|her|him as?|a?, known as|to, feels|felt, seems|seemed|appears, recovering|
      recovered|recovers|recover from, copes|coped|coping with, battled|battles|battling|fought, survived|survivor
      of, afflicted|affected|struck by|with, struggles|struggled|struggling|struggle with, because|due of|to @his,
      on account of @his, despite|owing @his, with @his, came|coming out as, out as, born|blind with, contracted|
      developed|caught|got, manages|controls @his, prone to, tested|tests positive|negative for, lifelong|lifetime|
      self, openly, proudly, convinced|committed|confirmed|staunch|ardent|fervent|devout|proud|avowed|fierce|strict|
      practising|practicing|militant|declared|die hard, never been?, not, no, neither, nor, formerly, certified,
      without, any,
      candidate|applicant|interviewee|she|he
      reports|reported|discloses|disclosed|declares|declared|mentions|mentioned|admits|admitted|confided,
      living|lives|lived|live with
    `,
    other: `
      patients, patient, clients, client, pupils, pupil, students, student, residents, inmates, inmate, prisoners,
      customers, customer, users, consumers, colleagues, colleague, employees, employee, staff, members, people,
      persons, men, women, man, woman, victims, victim, families, participants, volunteers, donors, tenants, adults,
      teenagers, teens, youngsters, youths, youth, offenders, those, others, somebody|someone|anyone, workers,
      worker, boss, manager, managers, teammate, neighbour*, guest, guests, athletes, veterans, refugees, asylum
      seekers, migrants, passengers, visitors, readers, viewers, players, couples, parents of, children with|who|
      whose|from|in, children, kids, boys, girls, boy, girl, babies, infants, sufferers, carriers of, defendants,
      defendant, suspects, suspect, criminals, convicts, fraudsters, detainees, juveniles, hero|heroine, character|
      characters, whose, subjects, populations, population, communities, community, apprentices, apprentice,
      trainees, trainee, interns, intern, subscribers, dogs, dog, cats, cat, horses, cattle, cows, animals, animal,
      mice, rats, plants, plant, wheat, rice, citizens, voters, travellers
    `,
    work: `
      worked|works|working|work on|with|for|in|at|as|among|alongside|across|to, taught|teaches|teaching|teach,
      wrote|writes|writing|written|write, publish*, research*, studied|studies|studying|study, thesis, theses,
      dissertation, phd, doctorate, doctoral, master*, msc, bsc, ba, course|courses, module|modules, degree,
      diploma, certificate, certification, qualified in, training, trained, designed|designs|designing|design,
      develops|developing|develop, developed a|an|the|new|software|tools, built|builds|building|build, coded|coding,
      programmed, launched|launches|launching, sold|sells|selling|sell|sales, managed|manages|managing|manage, led|
      leads|leading, ran|runs|running|run a|an|the|two|three|our, organised|organises|organising|organized|organise,
      edited|edits|editing, translated|translates|translating, illustrated, reported on, covered|covers|covering,
      reviewed, audited|audits|auditing, defended|defends|defending, represented|represents|representing,
      prosecuted|prosecutes|prosecuting, counsel*, advised|advises|advising, treats|treating|treated a|patients|the|
      for?, caring|cared|cares for, nursed, supports|supported|supporting people|patients|clients|families,
      volunteer*, fundrais*, raised|raises, funds|money for, marketing|marketed, project|projects, software, app|
      apps, tool|tools, device|devices, database|databases, lab|labs|laboratory, clinic|clinics, ward|wards,
      department, charity|charities, foundation, institute, museum, magazine, journal|journals, article|articles,
      report|reports, book|books, novel, novels, film|films, documentary, documentaries, exhibition, conference|
      conferences, seminar|seminars, workshop|workshops, lecture|lectures|lectured|lecturing, guidelines, trial|
      trials of|on|for|in, product|products, brand|brands, company|companies, firm|firms, shop, restaurant, studio,
      consultanc*, sector, industry, market|markets, analysed|analyses|analysing|analysis|analyzed, tested|tests|
      testing the|a|for|new|software, maintained|maintains|maintenance, installed|installs|installing, implemented|
      implementing|implements, integrated|integrating, deployed|deploying|deploys, migrated, drafted|drafting, drew|
      drawn up, coordinated|coordinates|coordinating, delivered|delivers|delivering, created|creates|creating,
      produced|produces|producing, directed, curated, hosted, presented|presents on?, investigated|investigates|
      investigating, supervised|supervises, responsible for, in charge of, experience in|of|with, expert|expertise|
      specialist|specialis*|specializ* in?, interested in, knowledge of, skills in, background in, helpline,
      hotline, awareness, services|service, system|systems, programme|programs|program|programmes, policy|policies,
      strategy, prevention, screening, unit, centre|center|centres, team|teams, platform, platforms, vaccine
      development, drug development, dataset, data, model|models, survey, surveys, statistics, history of, theory
      of, philosophy of, sociology of, law, equipment, scanners, scanner, readers, reader, terminals, solutions,
      solution, supplier|suppliers, provider, insurance, insurers, campaign for, catering for, filmed, photographed,
      interviewed, played|plays|acted|starred, dubbed, coaching, coached|coaches, mentored|mentors|mentoring,
      tutored, served|serves, looked after, rehoming, rehomed, trained|trains, repaired|repairs, bred|breeding,
      calibrated|calibrates, sequenced|sequences, mapped, processed|processes|processing, handled|handles|handling,
      catalogued, archived, cover, negotiated|negotiates|negotiating, hired|hires, recruited|recruits|recruiting,
      would|will be asked|required|requested, required|requires|mandatory, must, need|needs to, chairs|chaired the,
      employs|employ|employing, honoured for, sourced, chapter on, doctorate is, cohort, steering group, doctorate
      on, ballot printing, decided on|over, ruled on, processed, claims, captioned|subtitled, ghostwrote, drafted,
      poker, lingerie, procurement, purchasing, buyer, charity, trained pharmacists|doctors|nurses|staff|teachers|
      volunteers on|in, newsletter of, printer|printed|prints, bookkeeper, drove for
    `,
    job: `
      nurse|nurses|nursing, doctor|doctors, surgeon|surgeons, physician, psychiatrist, psychologist, therapist|
      therapists|therapy assistant, physiotherapist, midwife, pharmacist, researcher|researchers, scientist|
      scientists, biologist, geneticist, engineer|engineers|engineering, lawyer|lawyers, solicitor|solicitors,
      barrister, clerk, officer|officers, administrator, consultant|consultants, adviser|advisor|advisers, analyst,
      developer, designer, technician|technicians, teacher|teachers, lecturer, professor, tutor, educator,
      journalist, reporter, correspondent, editor, translator, interpreter, carer|carers, caregiver, counsellor|
      counselor, coach|coaches, coordinator, representative, rep, salesman, saleswoman, salesperson, buyer,
      assistant|assistants, secretary to, aide, photographer, filmmaker, director of, architect, historian,
      sociologist, philosopher, economist, librarian, curator, archivist, accountant, auditor, detective,
      investigator, inspector, guard, warden, trainer|trainers, instructor, dog trainer, specialist|specialists,
      expert|experts, practitioner, resident, registrar, epidemiologist, oncologist, cardiologist, producer, head
      of, chief, programmer, operator|operators, installer, support worker, social worker, care assistant, groomer,
      breeder, judge, magistrate, prosecutor, recruiter, caseworker, pollster, cartographer, cook, chef, examiner,
      chemist, vet, dentist, optician, captions
    `,
    head: `
      nurse|nurses, doctor|doctors, surgeon|surgeons, specialist|specialists, consultant|consultants, researcher|
      researchers, scientist|scientists, therapist|therapists, counsellor|counsellors|counselor, lawyer|lawyers,
      solicitor, barrister, officer|officers, analyst|analysts, adviser|advisers|advisor, engineer|engineers,
      technician, designer, developer, teacher|teachers, lecturer, professor, tutor, journalist|journalists,
      reporter, correspondent, writer|writers, novelist, author, editor, historian, philosopher, sociologist, carer|
      carers, coordinator, trainer|trainers, expert|experts, practitioner, worker|workers, manager|managers, rep,
      aide, assistant, salesman, investigator|investigators, inspector, guard, governor, librarian, chaplain,
      photographer, minister|ministers, translator, liaison, charity|charities, foundation, trust, institute,
      society conference, association of|for|s, clinic|clinics, ward|wards, hospital|hospitals, hospice, lab|labs|
      laboratory, centre|centres|center|centers, unit|units, department|departments, team|teams, service|services,
      helpline|hotline|line, programme|programmes|program|programs, project|projects, campaign|campaigns, course|
      courses, module|modules, degree, diploma, certificate in|of, training, studies, study, thesis, research,
      trial|trials, book|books, film|films, novel|novels, documentary, exhibition, museum, magazine, journal|
      journals, conference|conferences, seminar, workshop|workshops, lecture|lectures, guidelines, policy|policies,
      strategy, awareness, prevention, screening, care, support group|worker|services|network, education, rights,
      history, theory, literature, science|sciences, medicine, treatment centre|development, drug|drugs, vaccine|
      vaccines, therapy|therapies development|research|company, detection, monitoring, monitor|monitors, meter|
      meters, app|apps, software, system|systems, platform|platforms, device|devices, equipment, product|products,
      kit|kits supplier, scanner|scanners, reader|readers, terminal|terminals, database|databases, data, dataset,
      statistics, model|models, algorithm|algorithms, solution|solutions, supplier|provider, insurance, insurer,
      claims, market|markets, industry, sector, company|companies, firm|firms, startup, brand|brands, shop|shops,
      cover, law, access, accessibility, inclusion, confident, allowance claims|payments, equality, network,
      festival, patients, patient, clients, pupils, students, children, people, families, sufferers, survivors,
      victims, dogs|dog, mice, cells, food, foods, recipes, friendly, free foods|bread|bakery|kitchen|recipes|menu|
      menus|products, related, proof, resistant, testing service|lab|centre, biology, genetics, management, control,
      analysis software|tools, imaging, economics, journalism, correspondence, memoir|memoirs, art, music, theatre,
      casting, testing, tasting, sports, sport, discrimination law|claims|cases, leader|leaders memoir*, examiner|
      examiners, supporter groups, passport|passports, apparel, gels, wear, handbook, street, square, road, island,
      hall, transactions, audits, audit
    `,
    mask: ``,
  },
};
