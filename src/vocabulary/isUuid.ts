const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Says whether a text is an id as we write it (RFC 9562, section 4): in lower case. */
export const isCanonicalUuid = (text: string): boolean => form.test(text);

/** Says whether a text has the form of an id. One that has not equals none of ours; asking the database would be an error. */
export const isUuid = (text: string): boolean => isCanonicalUuid(text.toLowerCase());
