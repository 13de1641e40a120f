import { describe, expect, it } from 'vitest';
import { rightsOf } from '../../src/policy/rightsOfBasis.js';
import { type LawfulBasis, lawfulBases } from '../../src/vocabulary/lawfulBases.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import { dpvRights } from '../../src/vocabulary/rights.js';

/** The mapping of DPV (`legal_basis_rights_mapping.csv`), as the project's obligations quote it; FR_85 is French law's. */
const mapping: Readonly<Record<LawfulBasis, string>> = {
  A6_1_A_CONSENT: 'A13 A14 A15 A16 A17 A18 A20 A22 A7_3 A77 FR_85',
  A6_1_B_CONTRACT: 'A13 A14 A15 A16 A17 A18 A20 A22 A77 FR_85',
  A6_1_C_LEGAL_OBLIGATION: 'A13 A15 A16 A18 A77 FR_85',
  A6_1_F_LEGITIMATE_INTEREST: 'A13 A14 A15 A16 A17 A18 A21 A22 A77 FR_85',
};
const terms = (...asked: Parameters<typeof rightsOf>): string =>
  rightsOf(...asked)
    .map((right) => dpvRights[right])
    .join(' ');

describe('the rights of a basis', () => {
  it.each(lawfulBases)('are those of the mapping: %s', (basis) => {
    expect(terms('TALENT_POOL', basis)).toBe(mapping[basis]);
    expect(terms('RECRUITMENT_APPLICATION_SCREENING', basis)).toBe(mapping[basis]);
  });

  it('hold the objection to direct marketing on whatever basis', () => {
    for (const basis of [...lawfulBases, null]) expect(rightsOf('DIRECT_MARKETING', basis)).toContain('OBJECTION');
  });

  it('hold no objection to legal claims, which the law takes out', () => {
    expect(rightsOf('LEGAL_CLAIMS', 'A6_1_F_LEGITIMATE_INTEREST')).not.toContain('OBJECTION');
  });

  it('hold, where no basis is set, what every person has', () => {
    for (const purpose of purposes)
      if (purpose !== 'DIRECT_MARKETING') expect(terms(purpose, null)).toBe('A13 A15 A16 A18 A77 FR_85');
  });
});
