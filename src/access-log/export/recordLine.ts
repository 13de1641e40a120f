/** One line of an NDJSON export: where the record stands, the bytes that the tree vouches for, and whom it is about. */
export interface RecordLine {
  readonly index: number;
  /** As they stand in the log: canonical JSON, which holds no line break. */
  readonly leaf: Buffer;
  /** Tokens; the leaf holds the root over them. */
  readonly subjects: readonly string[];
}

const START = Buffer.from('{"index":');
const LEAF = Buffer.from(',"leaf":');
/** In the leaf itself `subjects` is an object, and within texts a quote is escaped: so this stands in a line once. */
const SUBJECTS = Buffer.from(',"subjects":[');
const CLOSE = Buffer.from(']}');

/** Writes a line, with its line break. Tokens are letters, digits, `_` and `-`, which JSON writes as they are. */
export const writeRecordLine = ({ index, leaf, subjects }: RecordLine): Buffer =>
  Buffer.concat([
    START,
    Buffer.from(String(index)),
    LEAF,
    leaf,
    SUBJECTS,
    Buffer.from(subjects.map((token) => JSON.stringify(token)).join()),
    Buffer.from(']}\n'),
  ]);

/**
 * Reads a line, without its line break, by the places of its members: the leaf's bytes are what counts, and parsing and
 * writing them again would be another's word for them. Gives null for whatever `writeRecordLine` would not have written.
 */
export const readRecordLine = (line: Buffer): RecordLine | null => {
  const leafAt = line.indexOf(LEAF);
  const subjectsAt = line.lastIndexOf(SUBJECTS);
  const close = line.length - CLOSE.length;
  if (!startsWith(line, START) || leafAt === -1 || subjectsAt < leafAt || !line.subarray(close).equals(CLOSE))
    return null;
  const index = line.toString('latin1', START.length, leafAt);
  const tokens = line.toString('latin1', subjectsAt + SUBJECTS.length, close);
  if (!/^(?:0|[1-9]\d{0,15})$/.test(index) || !/^(?:"[\w-]+"(?:,"[\w-]+")*)?$/.test(tokens)) return null;
  return {
    index: Number(index),
    leaf: line.subarray(leafAt + LEAF.length, subjectsAt),
    subjects: tokens === '' ? [] : tokens.slice(1, -1).split('","'),
  };
};

const startsWith = (line: Buffer, start: Buffer): boolean => line.subarray(0, start.length).equals(start);
