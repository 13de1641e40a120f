import type { WordSets } from '../../Lexicon.js';

/** The sets of words that English phrases name. */
export const englishSets: WordSets = {
  be: 'is am are was were be been being s m re isn wasn aren weren',
  have: 'has have had having ve hasn haven hadn',
  become: 'became become becomes becoming turned',
  not: 'not never no t neither nor without denies denied hardly',
  he: 'he she i they him her me them himself herself myself candidate applicant interviewee you who',
  his: 'his her my their hers',
  family:
    'wife husband partner spouse fiance fiancee boyfriend girlfriend son sons daughter daughters child children baby kid kids mother father mum mom mam dad parent parents brother brothers sister sisters twin twins sibling siblings family stepson stepdaughter',
  mister: 'mr mrs ms miss mx',
  illness:
    'illness illnesses disease diseases disorder disorders syndrome condition conditions disability disabilities impairment impairments complaint ailment ailments',
  body: 'heart kidney kidneys liver lung lungs back spine spinal knee knees hip hips shoulder shoulders wrist wrists ankle neck eye eyes ear ears skin stomach bowel brain leg legs arm arms hand hands foot feet bone bones prostate breast thyroid blood nerve joint joints disc',
  crime:
    'theft thefts stealing shoplifting fraud robbery burglary assault assaults battery murder manslaughter rape arson perjury bribery corruption embezzlement forgery blackmail extortion kidnapping harassment stalking vandalism trespass smuggling trafficking dealing drunk drink dangerous careless driving affray tax evasion laundering possession hacking handling stolen grievous bodily harm gbh abh causing insider poaching criminal damage false counterfeiting conspiracy contempt tampering wounding threats threatening public order disorder money domestic violence violent embezzling drug drugs offence offences cannabis cocaine',
  girl: 'Anna Julie Sarah Emma Laura Kate Lisa Maria Claire Alice Karen Susan Jane Mary Rachel Hannah Lucy Helen Fiona Sophie Emily Charlotte Olivia Julia Marie Eva Nina Amy Ruth',
  boy: 'Martin John Peter Paul David Mark Tom James Michael Andrew Robert Daniel Stephen Simon Ben Luke Matthew Kevin Brian Patrick Thomas William George Chris Jack Adam Oliver Henry',
  party:
    'labour conservatives tories tory libdem libdems ukip snp dup sdlp democrats republicans gop afd cdu csu spd fdp syriza podemos vox likud psoe fdi pvv bjp npd bnp edl dsa psl swp',
};
