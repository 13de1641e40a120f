/**
 * Reads standard base64 with padding (RFC 4648 §4). Gives null for any text but the one that encodes those bytes: decoders
 * forgive much, and two texts of one signature would be two notes that say the same.
 */
export const decodeBase64 = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
};
