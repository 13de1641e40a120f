import { badRequest } from './HttpRefusal.js';

const MAX_DEPTH = 64;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The names seen in one open object; in an array, null. */
type Scope = Set<string> | null;

/**
 * Refuses JSON that parsers read differently, or that is costly or dangerous to build: more than 64 levels, a name twice
 * in one object (RFC 8259 §4 leaves open which one wins), the name `__proto__`, NUL and unpaired surrogates in text
 * (PostgreSQL stores neither), a byte order mark.
 *
 * One pass over the text with a stack of its own, before anything is built. Whether it is JSON at all is left to
 * `JSON.parse`: on other text this may refuse or let through, but it ends.
 * @throws HttpRefusal 400
 */
export function assertPlainJson(text: string): void {
  if (text.charCodeAt(0) === 0xfeff) throw badRequest('The body must not start with a byte order mark.');
  if (text.includes('\0')) throw badRequest('The body must not hold the character NUL.');
  const scopes: Scope[] = [];
  let expectsName = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      const end = endOfString(text, at);
      assertPlainString(text.slice(at, end), expectsName ? (scopes.at(-1) ?? null) : null);
      expectsName = false;
      at = end - 1;
    } else if (unit === OPEN_OBJECT || unit === OPEN_ARRAY) {
      if (scopes.push(unit === OPEN_OBJECT ? new Set() : null) > MAX_DEPTH) {
        throw badRequest(`The body must nest at most ${MAX_DEPTH} levels deep.`);
      }
      expectsName = unit === OPEN_OBJECT;
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_ARRAY) {
      scopes.pop();
      expectsName = false;
    } else if (unit === COMMA) {
      expectsName = (scopes.at(-1) ?? null) !== null;
    }
  }
}

/** @returns the index behind the closing quote, or the end of a text that has none */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === QUOTE) return at + 1;
  }
  return text.length;
}

/** Names are compared as they are meant: `"\u0061"` is `"a"`. */
function assertPlainString(literal: string, names: Scope): void {
  const isEscaped = literal.includes('\\');
  if (!isEscaped && names === null) return;
  const value = isEscaped ? unescaped(literal) : literal.slice(1, -1);
  if (value.includes('\0')) throw badRequest('The body must not hold the character NUL.');
  if (!value.isWellFormed()) throw badRequest('The text in the body must be well-formed Unicode.');
  if (names === null) return;
  if (value === '__proto__') throw badRequest('The body must not hold the name "__proto__".');
  if (names.has(value)) throw badRequest('The body must not give a name twice in one object.');
  names.add(value);
}

function unescaped(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    throw badRequest('The body must be JSON.');
  }
}
