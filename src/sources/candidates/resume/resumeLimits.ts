/** What a resume may measure at most. The gateway's own limits on a request hold besides. */
export const resumeLimits = {
  /** UTF-8 bytes of the text, or of all keys and texts of a document that was parsed elsewhere. */
  bytes: 1_000_000,
  /** Objects and arrays inside each other, the document itself being the first. */
  depth: 32,
  /** Keys of objects and elements of arrays, together. */
  items: 2_000,
  /** UTF-16 code units of one text or key. */
  characters: 10_000,
  /** The same of all free texts together, some forty pages: the content screen reads them on the thread that answers everybody. */
  freeCharacters: 100_000,
} as const;
