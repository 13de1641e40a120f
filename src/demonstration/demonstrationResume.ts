import { demonstrationPersons } from './demonstrationPersons.js';
import { createDemonstrationRandom, type DemonstrationRandom } from './demonstrationRandom.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';
import * as career from './words/careers.js';
import { names, placesOf, streets } from './words/people.js';

/**
 * Makes the JSON Resume document of one person: a plain object as a file would hold it. Its dates are fixed, not
 * offsets: a biography does not move with the day that the demonstration is started on.
 */
export function demonstrationResume(tenant: DemonstrationTenant, index: number): unknown {
  const random = createDemonstrationRandom(`${tenant}/resume/${index}`);
  const path = random.pick(career.careers);
  const posts = workOf(random, path);
  const title = posts[0]?.position ?? random.pick(path.titles);
  const firstYear = posts.at(-1)?.startDate.slice(0, 4) ?? '2022';
  return {
    basics: basicsOf(tenant, index, { random, title, firstYear }),
    work: posts,
    education: educationOf(random, path, Number(firstYear)),
    skills: distinct(random, path.skills, 3 + random.below(3)).map((name) => ({
      name,
      level: random.pick(career.skillLevels),
    })),
    languages: languagesOf(tenant, random),
  };
}

interface Trade {
  readonly random: DemonstrationRandom;
  readonly title: string;
  readonly firstYear: string;
}

function basicsOf(tenant: DemonstrationTenant, index: number, { random, title, firstYear }: Trade): object {
  const name =
    demonstrationPersons[tenant][index]?.name ??
    `${random.pick(names[tenant].given)} ${random.pick(names[tenant].family)}`;
  const isNamed = index < demonstrationPersons[tenant].length;
  // The first place is in the tenant's own country.
  const place = isNamed ? placesOf[tenant][0] : random.pick(placesOf[tenant]);
  const number = 1 + random.below(180);
  const street = random.pick(streets[tenant]);
  return {
    name,
    label: title,
    email: `${plainLetters(name)}.${index}@${tenant}.example`,
    phone:
      tenant === 'acme' ? `+33 6 39 98 ${digits(random, 2)} ${digits(random, 2)}` : `+31 6 0000 ${digits(random, 4)}`,
    image: random.chance(60) || isNamed ? `https://photos.${tenant}.example/${index}.jpg` : '',
    summary: `${title}, in this line of work since ${firstYear}. Looking for a team that plans well and reviews its work.`,
    location: { ...place, address: tenant === 'acme' ? `${number} ${street}` : `${street} ${number}` },
  };
}

interface Post {
  readonly name: string;
  readonly position: string;
  readonly startDate: string;
  readonly endDate?: string;
  readonly summary: string;
  readonly highlights: readonly string[];
}

/** The latest post first; the first one has no end in most cases. */
function workOf(random: DemonstrationRandom, path: career.Career): readonly Post[] {
  const posts: Post[] = [];
  let year = 2024 - random.below(4);
  let end = random.chance(70) ? undefined : `2025-${month(random)}`;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    posts.push({
      name: random.pick(career.employers),
      position: random.pick(path.titles),
      startDate: `${year}-${month(random)}`,
      ...(end === undefined ? {} : { endDate: end }),
      summary: `Worked with ${random.pick(path.skills)} in a team of ${3 + random.below(12)}.`,
      highlights: distinct(random, path.deeds, 1 + random.below(2)),
    });
    end = `${year - 1}-12`;
    year -= 2 + random.below(8);
  }
  return posts;
}

function educationOf(random: DemonstrationRandom, path: career.Career, firstYear: number): readonly object[] {
  return [
    {
      institution: random.pick(career.schools),
      area: random.pick(path.studies),
      studyType: random.pick(career.degrees),
      startDate: `${firstYear - 3 - random.below(2)}`,
      endDate: `${firstYear}`,
    },
  ];
}

/** The first language is the tenant's own in most cases, and always spoken from birth. */
function languagesOf(tenant: DemonstrationTenant, random: DemonstrationRandom): readonly object[] {
  const own = tenant === 'acme' ? 'Français' : 'Nederlands';
  const first = random.chance(80) ? own : random.pick(career.languageNames);
  const others = career.languageNames.filter((language) => language !== first);
  const further = distinct(random, others, random.below(3));
  return [
    { language: first, fluency: 'Native speaker' },
    ...further.map((language) => ({ language, fluency: random.pick(career.fluencies) })),
  ];
}

const month = (random: DemonstrationRandom): string => `${1 + random.below(9)}`.padStart(2, '0');
const digits = (random: DemonstrationRandom, count: number): string =>
  `${random.below(10 ** count)}`.padStart(count, '0');

/** Draws different items of a list, in the order drawn. */
function distinct<Item>(random: DemonstrationRandom, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}

/** "Anne-Sophie d'Almeida" becomes "anne-sophie.dalmeida": letters of ASCII, as most mail addresses have them. */
const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z-]+/gu, '.');
