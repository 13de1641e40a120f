import { GovernanceError } from '../errors/GovernanceError.js';

/** Why a token is refused, and what helps. Holds no value: an anonymous caller reads these. */
const sentences = {
  TOKEN_MISSING: 'The request must carry a token in the header "Authorization", after the word "Bearer".',
  SCHEME: 'The header "Authorization" must hold the word "Bearer" and one token, and nothing else.',
  TOO_LONG: 'The token must be at most 8 KB long.',
  MALFORMED: 'The token must be a signed JWT in compact form.',
  TYPE: 'The token must be an access token: its header "typ" must be absent, "JWT" or "at+jwt".',
  ISSUER: 'The token must come from an issuer that this gateway is configured for.',
  ALGORITHM: 'The token must be signed with an asymmetric algorithm that is accepted for its issuer.',
  KEY: 'The token must be signed with a key that its issuer publishes.',
  KEYS_UNAVAILABLE: "The keys of the token's issuer can't be had at present; try again later.",
  SIGNATURE: "The token's signature does not hold.",
  EXPIRED: 'The token has expired; ask its issuer for a new one.',
  NOT_YET_VALID: 'The token is not valid yet; look at its claims "nbf" and "iat".',
  AUDIENCE: 'The token must be meant for this gateway; look at its claim "aud".',
  LIFE_PERSON: 'A token of a person must live at most 1 hour, from "iat" to "exp".',
  LIFE_SERVICE: 'A token of a service must live at most 24 hours, from "iat" to "exp".',
  TENANT: "The token's issuer must be one that may speak for its tenant.",
  ROLE: "The token's issuer must be one that may give each of its roles.",
  OWNER_MISSING: 'A token of a service must name who answers for it in the claim "owner".',
  OWNER_OF_PERSON: 'A token of a person must not carry the claim "owner".',
  SUBJECT_MISSING: 'A token with the role SUBJECT must name its candidate in the claim "subject".',
  SUBJECT_WITHOUT_ROLE: 'A token with the claim "subject" must have the role SUBJECT and no other.',
  CLAIM_ISS: 'The token must carry the claim "iss": text.',
  CLAIM_AUD: 'The token must carry the claim "aud": text, or a list of texts.',
  CLAIM_EXP: 'The token must carry the claim "exp": a number of seconds.',
  CLAIM_NBF: 'The token must carry the claim "nbf": a number of seconds.',
  CLAIM_IAT: 'The token must carry the claim "iat": a number of seconds.',
  CLAIM_JTI: 'The token must carry the claim "jti": 1 to 255 visible characters.',
  CLAIM_SUB: 'The token must carry the claim "sub": 1 to 255 visible characters.',
  CLAIM_TENANT: 'The token must carry the claim "tenant": 1 to 64 letters, digits, "-", "_" or ".".',
  CLAIM_ROLES: 'The token must carry the claim "roles": a list of at least one role, each of which the gateway knows.',
  CLAIM_PURPOSES: 'The token must carry the claim "purposes": a list of purposes, each of which the gateway knows.',
  CLAIM_COUNTRY: 'The token must carry the claim "country": two letters after ISO 3166-1.',
  CLAIM_KIND: 'The claim "kind" must be PERSON or SERVICE, or absent.',
  CLAIM_OWNER: 'The claim "owner" must be 1 to 255 visible characters, or absent.',
  CLAIM_ORG: 'The claim "org" must be 1 to 255 visible characters, or absent.',
  CLAIM_CLIENT: 'The claim "client" must be 1 to 255 visible characters, or absent.',
  CLAIM_SUBJECT: 'The claim "subject" must be a UUID, or absent.',
  CLAIM_JOBS: 'The claim "jobs" must be a list of at most 500 UUIDs, or "*" alone in a list, or absent.',
} as const;
export type TokenFault = keyof typeof sentences;

/**
 * Builds the refusal of a token.
 *
 * The fault's name is the message of the error's `cause`, with what lay behind it as the cause of that: for the
 * operator's log and for counting by cause (a closed list), never sent.
 */
export const refuseToken = (fault: TokenFault, behind?: unknown): GovernanceError =>
  new GovernanceError('UNAUTHENTICATED', sentences[fault], { cause: new Error(fault, { cause: behind }) });
