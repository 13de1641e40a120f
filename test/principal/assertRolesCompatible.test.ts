import { describe, expect, it } from 'vitest';
import { assertRolesCompatible, conflictingRoles } from '../../src/principal/assertRolesCompatible.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';
import { refusalOf } from './testIssuer.js';

/** Design §4, written out pair by pair. */
const refusedTogether: Readonly<Record<Role, readonly Role[]>> = {
  RECRUITER: ['ADMIN', 'AUDITOR', 'DPO', 'SUBJECT'],
  HIRING_MANAGER: ['ADMIN', 'AUDITOR', 'DPO', 'SUBJECT'],
  MOBILITY_ADVISER: ['ADMIN', 'AUDITOR', 'DPO', 'SUBJECT'],
  LEGAL_COUNSEL: ['ADMIN', 'AUDITOR', 'DPO', 'SUBJECT'],
  INTAKE: ['ADMIN', 'AUDITOR', 'DPO', 'SUBJECT'],
  CONTROLLER: ['AUDITOR', 'DPO', 'SUBJECT'],
  ADMIN: ['RECRUITER', 'HIRING_MANAGER', 'MOBILITY_ADVISER', 'LEGAL_COUNSEL', 'INTAKE', 'AUDITOR', 'DPO', 'SUBJECT'],
  AUDITOR: roles.filter((role) => role !== 'AUDITOR'),
  DPO: roles.filter((role) => role !== 'DPO'),
  SUBJECT: roles.filter((role) => role !== 'SUBJECT'),
};

describe('two roles', () => {
  it.each(
    roles.flatMap((one) => roles.map((other) => ({ one, other, refused: refusedTogether[one].includes(other) }))),
  )('$one with $other: refused $refused', ({ one, other, refused }) => {
    expect(conflictingRoles([one, other])).toEqual(refused ? [one, other] : null);
  });
});

describe('assertRolesCompatible', () => {
  it('finds a conflict behind roles that go together', async () => {
    const held = async () => assertRolesCompatible(['RECRUITER', 'INTAKE', 'CONTROLLER', 'ADMIN']);
    await refusalOf(held(), 'The token holds roles that are refused together: RECRUITER and ADMIN.');
  });

  it('says that several tokens made the conflict', async () => {
    const held = async () => assertRolesCompatible(['AUDITOR', 'CONTROLLER'], 'TOKENS');
    const message =
      'The principal holds, over several tokens, roles that are refused together: AUDITOR and CONTROLLER.';
    await refusalOf(held(), message);
  });
});
