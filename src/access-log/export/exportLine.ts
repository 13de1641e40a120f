/** A record as an export holds it: the exact bytes of its leaf, which are canonical JSON, and the tokens of its persons. */
export interface ExportedRecord {
  readonly index: number;
  readonly leaf: string;
  readonly subjects: readonly string[];
}

/** Writes a line of NDJSON, in which the leaf stands as it is: a reader takes its bytes out and hashes them. */
export const exportLine = ({ index, leaf, subjects }: ExportedRecord): string =>
  `{"index":${index},"leaf":${leaf},"subjects":${JSON.stringify(subjects)}}\n`;

// Tokens hold no bracket, so that the last member is found from the end.
const form = /^\{"index":(0|[1-9]\d{0,15}),"leaf":(\{.*\}),"subjects":(\[[^\]]*\])\}$/su;

/** Reads a line, without its newline. Gives null for any text that `exportLine` would not have written. */
export function parseExportLine(line: string): ExportedRecord | null {
  const [, index, leaf, tokens] = form.exec(line) ?? [];
  if (index === undefined || leaf === undefined || tokens === undefined) return null;
  const subjects = stringsOf(tokens);
  if (subjects === null) return null;
  const record = { index: Number(index), leaf, subjects };
  return exportLine(record) === `${line}\n` ? record : null;
}

function stringsOf(json: string): readonly string[] | null {
  try {
    const values: unknown = JSON.parse(json);
    if (!Array.isArray(values)) return null;
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length === values.length ? texts : null;
  } catch {
    return null;
  }
}
