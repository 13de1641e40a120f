import type { Code } from '../errors/codes.js';
import type { Purpose } from '../vocabulary/purposes.js';

/** What a remedy depends on beside the code and the purpose. */
export interface RefusedCell {
  /** A special category itself, not a field that hints at one. */
  readonly isSpecial: boolean;
  /** The rule that refuses. */
  readonly rule: string;
}

/** Returns one sentence that says who can do what about a refusal. */
export function remedyOf(code: Code, purpose: Purpose, { isSpecial, rule }: RefusedCell): string {
  if (rule === 'ceiling-rights-request')
    return 'This is for the person itself, and for the officer under a request of the person.';
  if (rule === 'floor-rights-request' && code === 'ROLE_FORBIDDEN')
    return 'The officer reads this under a request of the person whose identity is verified and that the controller has instructed: ACCESS, or PORTABILITY for what the person gave.';
  if (rule.startsWith('ceiling-')) return 'A ceiling closes this: no policy can open it.';
  if (purpose === 'LEGAL_CLAIMS' && code === 'PURPOSE_NOT_ALLOWED')
    return 'No rule opens this for LEGAL_CLAIMS, or the person is under no claim or hold: only the controller can record one, with recordClaim.';
  switch (code) {
    case 'CONSENT_MISSING':
      return `Ask the candidate for ${isSpecial ? 'explicit ' : ''}consent to ${purpose}.`;
    case 'CONSENT_WITHDRAWN':
      return `The candidate withdrew the consent to ${purpose}. Only the candidate can decide to give it again.`;
    case 'CONSENT_EXPIRED':
      return `Ask the candidate to renew the consent to ${purpose}.`;
    case 'NOTICE_MISSING':
      return `Give the candidate a notice that covers ${purpose}, and names country, recipient and safeguard where the answer leaves the European Economic Area; and record it with recordNotice.`;
    case 'SUBJECT_RESTRICTED':
      return 'Ask the controller.';
    case 'RETENTION_EXPIRED':
      return 'The period for this purpose has passed. Only a new contact from the candidate starts it again.';
    case 'OBJECTION_UPHELD':
      return 'The candidate objected. Only the controller can weigh the objection.';
    case 'HUMAN_REVIEW_MISSING':
      return 'A person must review the automated score, with reviewScore; one that is contested, somebody else than before. Or record a score that a person gave.';
    case 'ROLE_FORBIDDEN':
      return 'Ask a colleague whose role may read this, or an administrator for a change of the policy.';
    case 'PURPOSE_NOT_ALLOWED':
      return rule === 'default-deny'
        ? `No rule opens this for ${purpose}. An administrator may propose a line.`
        : `The rule closes this for ${purpose}. An administrator may propose a change of it.`;
    case 'PURPOSE_INCOMPATIBLE':
      return `Ask the candidate for consent to ${purpose}, or have the controller file a compatibility assessment (GDPR Art. 6(4)).`;
    case 'LEGAL_BASIS_MISSING':
      return `The controller must set a legal basis for ${purpose} (GDPR Art. 6(1)).`;
    case 'ART9_CONDITION_MISSING':
      return 'The policy line must name a condition of GDPR Art. 9(2).';
    case 'TRANSFER_NOT_COVERED':
      return 'The controller must record what covers a transfer to where the answer goes (GDPR Chapter V): the country in the token, and those of its client application.';
    case 'RECIPIENT_NOT_COVERED':
      return 'The controller keeps the register of client applications and of the sub-processors behind them (GDPR Art. 28).';
    case 'CATEGORY_PROHIBITED':
    case 'CATEGORY_UNLISTED':
      return 'This category is not processed. Nobody can open it.';
    default:
      return 'Ask the data protection officer.';
  }
}
