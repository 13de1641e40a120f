/**
 * Words that belong to the family name which follows them, in French, Dutch, German, Italian, Iberian and Arabic
 * names.
 */
const particles: ReadonlySet<string> = new Set(
  "al af av d' da das de del della den der des di do dos du el het la las le les lo los op 's 't te ten ter van von y zu zum zur".split(
    ' ',
  ),
);

/**
 * Splits a full name into given and family names.
 *
 * The last word is the family name, together with the particles right before it ("Anne-Marie de La Fontaine" gives
 * "Anne-Marie" and "de La Fontaine"); upper and lower case count alike. The first word is always a given name, and a
 * single word is one alone. It is a rule of thumb: names that put the family first, or have two family names, come out
 * wrong and are for the person to correct (Art. 16).
 *
 * @returns null for a part that is not there
 */
export function splitName(name: string): { readonly givenName: string | null; readonly familyName: string | null } {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return { givenName: null, familyName: null };
  if (words.length === 1) return { givenName: first, familyName: null };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1])) start -= 1;
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') };
}

// The typographic apostrophe is what word processors make of "'t".
const isParticle = (word: string | undefined): boolean =>
  word !== undefined && particles.has(word.toLowerCase().replaceAll('’', "'"));
