/** The two media types of a GraphQL answer (GraphQL over HTTP, §4). The first is the one of clients that state none. */
export const answerTypes = ['application/json', 'application/graphql-response+json'] as const;
export type AnswerType = (typeof answerTypes)[number];

interface AcceptedRange {
  readonly type: string;
  readonly quality: number;
}

interface Candidate {
  readonly type: AnswerType;
  readonly quality: number;
  readonly specificity: number;
  readonly position: number;
}

/**
 * Chooses the media type of the answer from the header `Accept` (RFC 9110 §12.5.1).
 *
 * A header that is missing or blank accepts everything. Between types of one quality the one that is named wins over a
 * wildcard, then the one that is named first.
 * @returns null when the client accepts neither
 */
export function negotiate(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  const ranges = accept
    .split(',')
    .map(readRange)
    .filter((range) => range !== null);
  const [best] = answerTypes
    .map((type) => judge(type, ranges))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.specificity - a.specificity || a.position - b.position);
  return best?.type ?? null;
}

/** Says whether the header `Accept` names `text/html` itself: a browser's address bar does, a program's default not. */
export const acceptsHtml = (accept: string | undefined): boolean =>
  (accept ?? '')
    .split(',')
    .map(readRange)
    .some((range) => range?.type === 'text/html' && range.quality > 0);

/** The most specific range decides, wherever it stands. */
function judge(type: AnswerType, ranges: readonly AcceptedRange[]): Candidate {
  for (const [index, form] of [type, 'application/*', '*/*'].entries()) {
    const position = ranges.findIndex((range) => range.type === form);
    const quality = ranges[position]?.quality;
    if (quality !== undefined) return { type, quality, specificity: 2 - index, position };
  }
  return { type, quality: 0, specificity: 0, position: 0 };
}

/** A range with a malformed weight, or with a charset that an answer never has, accepts nothing. */
function readRange(text: string): AcceptedRange | null {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  let quality = 1;
  for (const parameter of parameters) {
    if (/^charset\s*=/.test(parameter) && !/^charset\s*=\s*"?utf-8"?$/.test(parameter)) return null;
    if (!/^q\s*=/.test(parameter)) continue;
    const [, weight] = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(parameter) ?? [];
    if (weight === undefined) return null;
    quality = Number(weight);
  }
  return { type, quality };
}
