import { describe, expect, it } from 'vitest';
import { viewedCode } from '../../src/enforce/accessExtension.js';
import { remedyOf } from '../../src/enforce/remedies.js';
import { type Code, codes } from '../../src/errors/codes.js';
import { roles } from '../../src/vocabulary/roles.js';

const everyCode = Object.keys(codes) as Code[];
const religion = { special: { category: 'RELIGIOUS_BELIEF', inferred: false } } as const;
const name = { special: { category: 'RACIAL_OR_ETHNIC_ORIGIN', inferred: true } } as const;

describe('a remedy', () => {
  it.each(everyCode)('for %s is a calm sentence or two that says who can do what', (code) => {
    for (const isSpecial of [true, false])
      expect(remedyOf(code, 'TALENT_POOL', { isSpecial, rule: 'default-deny' })).toMatch(/^[A-Z][^!]{10,}\.$/);
  });

  it('asks for explicit consent where a special category needs it, and for an ordinary one elsewhere', () => {
    expect(remedyOf('CONSENT_MISSING', 'MOBILITY_RELOCATION', { isSpecial: true, rule: 'a' })).toBe(
      'Ask the candidate for explicit consent to MOBILITY_RELOCATION.',
    );
    expect(remedyOf('CONSENT_MISSING', 'TALENT_POOL', { isSpecial: false, rule: 'a' })).toBe(
      'Ask the candidate for consent to TALENT_POOL.',
    );
  });

  it('tells of a state that is hidden nothing but whom to ask', () => {
    expect(remedyOf('SUBJECT_RESTRICTED', 'TALENT_POOL', { isSpecial: false, rule: 'a' })).toBe('Ask the controller.');
  });
});

describe('the code that an answer shows', () => {
  it.each(roles)('to %s is exact, or one for all states of the person', (role) => {
    const isExact = role === 'DPO' || role === 'CONTROLLER' || role === 'SUBJECT';
    const shown = (code: Code, field: Parameters<typeof viewedCode>[1]): Code => viewedCode(code, field, [role]);
    for (const code of everyCode) {
      const isState = ['RETENTION_EXPIRED', 'SUBJECT_RESTRICTED', 'OBJECTION_UPHELD'].includes(code);
      const ordinary = !isExact && isState ? 'SUBJECT_RESTRICTED' : code;
      expect(shown(code, {})).toBe(ordinary);
      expect(shown(code, name)).toBe(ordinary);
      expect(shown(code, religion)).toBe(!isExact && code.startsWith('CONSENT_') ? 'CONSENT_MISSING' : ordinary);
    }
  });
});
