import { screenText } from '../src/screen/screenText.js';

/** Plain sentences of a CV, and one in ten that tells something. */
const sentences = [
  'Led a team of nine through a warehouse move without a lost day.',
  'Douze ans dans l’affrètement, dont quatre comme cheffe d’agence au Havre.',
  'Speaks Polish and German, and is learning Dutch.',
  'Elle a formé trois apprentis, tous embauchés depuis.',
  'Taught deaf children in Lagos for two years.',
  'Responsable des relations sociales, dialogue avec cinq syndicats.',
  'Plays the cello in an amateur orchestra.',
  'Préfère le télétravail le vendredi, disponible en janvier.',
  'Holds a forklift licence and a certificate in food hygiene.',
  'He has been diabetic since childhood.',
];
const characters = 20_000;
const rounds = 41;

const spent = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

// Screens a text of 20,000 characters over and over in one process. The last line is one JSON object, in milliseconds.
const text = sentences.join(' ').repeat(characters).slice(0, characters);
const first = { en: spent(() => screenText('He works here.')), fr: spent(() => screenText('Elle travaille ici.')) };
const times = Array.from({ length: rounds }, () => spent(() => screenText(text)));
const warm = times.slice(rounds >> 1).sort((one, other) => one - other);
process.stdout.write(
  `${JSON.stringify({
    characters,
    first: { en: rounded(first.en), fr: rounded(first.fr) },
    cold: rounded(times[0] ?? 0),
    warm: { median: rounded(warm[warm.length >> 1] ?? 0), greatest: rounded(warm.at(-1) ?? 0) },
  })}\n`,
);
