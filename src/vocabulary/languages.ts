/** The languages that pages are written in. */
export const languages = ['EN', 'FR'] as const;
export type Language = (typeof languages)[number];
