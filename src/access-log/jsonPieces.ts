/**
 * Writes a value of lists, objects, texts, numbers and the like as JSON, in pieces whose concatenation is what
 * `JSON.stringify` gives: each item of the outermost lists is a piece.
 *
 * V8 makes one large text slowly, and encodes it slowly, most of all where one letter of it is beyond Latin-1: then every
 * letter takes two bytes. In pieces, few are.
 */
export function jsonPieces(value: unknown): readonly string[] {
  const pieces: string[] = [];
  write(value, pieces);
  return pieces;
}

/** Writes a value; false: JSON has no word for it (undefined, a function), and nothing was written. */
function write(value: unknown, pieces: string[]): boolean {
  if (Array.isArray(value)) return writeList(value, pieces);
  if (isRecord(value)) return writeRecord(value, pieces);
  const text: string | undefined = JSON.stringify(value);
  if (text !== undefined) pieces.push(text);
  return text !== undefined;
}

function writeList(list: readonly unknown[], pieces: string[]): true {
  pieces.push('[');
  list.forEach((item, position) => {
    const text: string | undefined = JSON.stringify(item);
    pieces.push(`${position > 0 ? ',' : ''}${text ?? 'null'}`);
  });
  pieces.push(']');
  return true;
}

function writeRecord(record: Readonly<Record<string, unknown>>, pieces: string[]): true {
  pieces.push('{');
  let written = 0;
  for (const [key, value] of Object.entries(record)) {
    const begun = pieces.push(`${written > 0 ? ',' : ''}${JSON.stringify(key)}:`);
    if (write(value, pieces)) written += 1;
    else pieces.length = begun - 1;
  }
  pieces.push('}');
  return true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !('toJSON' in value);
