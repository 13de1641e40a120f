const form = /^(?:0|[1-9]\d{0,15})$/;

/** Reads a size or an index: ASCII digits, no leading zeros, at most 2^53 - 1. Gives null for any other text. */
export const parseDecimal = (text: string): number | null => {
  const value = Number(text);
  return form.test(text) && Number.isSafeInteger(value) ? value : null;
};
