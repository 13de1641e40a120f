const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes a text so that a page shows it and nothing else: in an element's content or in a quoted attribute. Control
 * characters and those that turn the direction of what follows are shown by their code point, since they could make a
 * page read otherwise than what was signed; line breaks and tabs are spaces to a page, and stay.
 */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
      '\n\r\t'.includes(character)
        ? character
        : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
