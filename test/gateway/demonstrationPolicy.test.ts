import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemonstrationTenant } from '../../src/demonstration/demonstrationTenants.js';
import { type Purpose, purposes } from '../../src/vocabulary/purposes.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { person } from './people.js';
import { everything, leadsTo, opened, rolesFor } from './policyTable.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

type Expected = 'RELEASED' | `TRANSFORMED ${string}` | `REFUSED ${string}`;
interface Caller {
  readonly tenant: DemonstrationTenant;
  readonly purpose: Purpose;
  readonly role: Role;
}

/** What the contract's table says of one cell, for a person whose own state opens everything. */
function expected(coordinate: string, { tenant, purpose, role }: Caller): Expected {
  if (role === 'SUBJECT')
    return ['InterviewNote.author', 'ScoreReview.reviewer'].includes(coordinate)
      ? 'REFUSED PURPOSE_NOT_ALLOWED'
      : 'RELEASED';
  if (purpose === 'RIGHTS_FULFILMENT')
    return coordinate === 'Candidate.ethnicOrigin' && tenant === 'acme'
      ? 'REFUSED PURPOSE_NOT_ALLOWED'
      : 'REFUSED ROLE_FORBIDDEN';
  const line = opened[coordinate];
  if (line?.released.includes(purpose)) return 'RELEASED';
  const to = line?.transformed?.[purpose];
  return to ? `TRANSFORMED ${to}` : 'REFUSED PURPOSE_NOT_ALLOWED';
}

/** The same for every cell that an answer has: nothing below a refused field is reached. */
function cells(caller: Caller): Record<string, Expected> {
  const reached = (coordinate: string): boolean => {
    const above = leadsTo[coordinate.split('.')[0] ?? ''];
    return !above || (expected(above, caller) === 'RELEASED' && reached(above));
  };
  return Object.fromEntries(
    Object.keys(opened)
      .filter(reached)
      .map((coordinate) => [coordinate, expected(coordinate, caller)]),
  );
}

const callers = (['acme', 'globex'] as const).flatMap((tenant) =>
  purposes.flatMap((purpose) => roles.map((role) => ({ tenant, purpose, role }))),
);
const mayAct = ({ purpose, role }: Caller): boolean => rolesFor[purpose]?.includes(role) ?? false;
const askerOf = ({ tenant, purpose, role }: Caller): Asker => ({
  tenant,
  roles: [role],
  purposes: [purpose],
  ...(role === 'SUBJECT' && { subject: person('EVERYTHING_VALID', tenant) }),
});

describe('the demonstration policy', () => {
  it.each(callers.filter(mayAct))('answers $role for $purpose at $tenant as its table says', async (caller) => {
    const query = `query Everything @purpose(is: ${caller.purpose}) { ${everything(person('EVERYTHING_VALID', caller.tenant))} }`;
    const answer = await candour.ask(askerOf(caller), query);
    const [record] = await recordsOf(candour, answer);
    const said = Object.fromEntries(
      (record?.fields ?? [])
        .filter(({ field, mode }) => mode === 'SELECT' && field in opened)
        .map(({ field, verdict, transform, code }) => [field, [verdict, transform, code].filter(Boolean).join(' ')]),
    );
    expect(said).toEqual(cells(caller));
    const { refused, transformed } = answer.extensions.access;
    const told = [
      ...refused.map(({ field, code }) => [field, `REFUSED ${code}`]),
      ...transformed.map(({ field, to }) => [field, `TRANSFORMED ${to}`]),
    ];
    const closed = Object.entries(cells(caller)).filter(([, verdict]) => verdict !== 'RELEASED');
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(closed));
    await expectLedgerHolds(candour, { query, answer });
  });

  it('refuses the operation to every other role, for every other purpose, whatever the token grants', async () => {
    for (const caller of callers.filter((each) => !mayAct(each))) {
      const id = person('EVERYTHING_VALID', caller.tenant);
      const query = `query Everything @purpose(is: ${caller.purpose}) { ${everything(id)} }`;
      const { code, data } = await candour.ask(askerOf(caller), query);
      const isInstructed = caller.purpose !== 'RECRUITMENT_BACKGROUND_CHECK';
      expect({ ...caller, code }).toEqual({
        ...caller,
        code: isInstructed ? 'ROLE_FORBIDDEN' : 'PURPOSE_NOT_INSTRUCTED',
      });
      expect(data ?? null).toBeNull();
    }
  });
});
