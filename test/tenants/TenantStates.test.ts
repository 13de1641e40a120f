import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emptyPolicy } from '../../src/policy/PolicyDocument.js';
import type { TenantState } from '../../src/tenants/TenantState.js';
import { TenantStates } from '../../src/tenants/TenantStates.js';
import { person } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { openTenant, storeInstructions, storePolicy } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const opened: TenantStates[] = [];
afterEach(() => Promise.all(opened.splice(0).map((states) => states.close())));
/** Another replica's states, which hear of nothing: only what is asked for again is read again. */
const deafStates = (): TenantStates => {
  const { database, gateway, clock } = candour;
  const states = new TenantStates({ database, rulebook: gateway.rulebook, clock: () => clock.now });
  opened.push(states);
  return states;
};
const held = (state: TenantState | null): TenantState => {
  if (!state) throw new Error('The tenant was expected to be there.');
  return state;
};
const linesOn = ({ policy }: TenantState): number => policy.lines.size;

describe('the state of a tenant', () => {
  it('holds what one snapshot says, with its epochs', async () => {
    const state = held(await candour.gateway.tenants.get('acme'));
    expect(state).toMatchObject({
      policy: { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'FR' },
      epochs: { policy: 0, subject: 0 },
    });
    expect(linesOn(state)).toBeGreaterThan(100);
  });

  it('of the processor opens nothing for reading, and lets its DPO account', async () => {
    const { policy } = held(await deafStates().get('processor'));
    expect([policy.lines.size, [...policy.rolesByPurpose]]).toEqual([
      0,
      [
        ['ACCOUNTABILITY', new Set(['DPO', 'CONTROLLER'])],
        ['SECURITY', new Set(['DPO'])],
        ['POLICY_ADMINISTRATION', new Set(['ADMIN'])],
      ],
    ]);
  });

  it.each(['nobody', '', "acme' --"])('is null for %j, which is not remembered', async (name) => {
    const states = deafStates();
    expect(await states.get(name)).toBeNull();
    expect(await states.get(name)).toBeNull();
  });

  it('is found once a tenant that was unknown is opened', async () => {
    const states = deafStates();
    expect(await states.get('opened-late')).toBeNull();
    await openTenant(candour, 'opened-late');
    expect(held(await states.get('opened-late')).policy.version).toBe(0);
  });

  it('is loaded once for all who ask at the same time, and kept until it is forgotten', async () => {
    const states = deafStates();
    const [one, other] = await Promise.all([states.get('acme'), states.get('acme')]);
    expect(one).toBe(other);
    expect(await states.get('acme')).toBe(one);
    states.forget('acme');
    expect(await states.get('acme')).not.toBe(one);
  });

  it('is forgotten as outdated only if it is still the one that is held', async () => {
    const states = deafStates();
    const old = held(await states.get('acme'));
    states.forget('acme', old);
    const next = held(await states.get('acme'));
    expect(next).not.toBe(old);
    states.forget('acme', old);
    expect(await states.get('acme')).toBe(next);
  });
});

describe('what was compiled before', () => {
  it('serves on while only the state of persons has changed', async () => {
    const states = deafStates();
    const before = held(await states.get('globex'));
    await candour.database.pool.query(
      "update access_log_head set subject_epoch = subject_epoch + 3 where tenant = 'globex'",
    );
    states.forget('globex');
    const after = held(await states.get('globex'));
    expect(after.epochs).toEqual({ policy: before.epochs.policy, subject: before.epochs.subject + 3 });
    expect(after.policy).toBe(before.policy);
  });

  it('is read again as soon as the epoch of the policy has risen', async () => {
    const states = deafStates();
    const before = held(await states.get('globex'));
    await storePolicy(candour, 'globex', { number: 2, document: emptyPolicy });
    states.forget('globex');
    const after = held(await states.get('globex'));
    expect(after.epochs.policy).toBe(before.epochs.policy + 1);
    expect(after.policy).toMatchObject({ version: 2 });
    expect(linesOn(after)).toBe(0);
  });
});

describe('the span in which lines are valid', () => {
  const at = (hours: number): Date => new Date(Date.UTC(2026, 2, 2, 12) + hours * 3_600_000);
  const line = (own: object) => ({
    id: 'spanned',
    fields: ['Candidate.city'],
    purposes: ['TALENT_POOL'],
    mode: 'READ',
    roles: ['RECRUITER'],
    ...own,
  });

  it('begins and ends by itself: the policy is compiled again at each bound, and not before', async () => {
    await openTenant(candour, 'spanned');
    const document = {
      rolesByPurpose: { TALENT_POOL: ['RECRUITER'] },
      lines: [line({ validFrom: at(1).toISOString(), validUntil: at(2).toISOString() })],
    };
    await storePolicy(candour, 'spanned', { number: 1, document, coordinates: ['Candidate.city'] });
    const states = deafStates();
    const read = async (hours: number): Promise<TenantState> => {
      candour.clock.now = at(hours);
      return held(await states.get('spanned'));
    };
    const [before, still] = [await read(0), await read(0.9)];
    expect([linesOn(before), before.policy.until]).toEqual([0, at(1).getTime()]);
    expect(still).toBe(before);
    const during = await read(1);
    expect([linesOn(during), during.policy.from, during.policy.until]).toEqual([1, at(1).getTime(), at(2).getTime()]);
    const after = await read(2);
    expect([linesOn(after), after.policy.until]).toEqual([0, null]);
    expect(await read(3)).toBe(after);
    candour.clock.now = at(0);
  });

  it('follows a clock that is set back: what is valid only later is closed again', async () => {
    await openTenant(candour, 'set-back');
    const document = {
      rolesByPurpose: { TALENT_POOL: ['RECRUITER'] },
      lines: [line({ validFrom: at(1).toISOString() })],
    };
    await storePolicy(candour, 'set-back', { number: 1, document, coordinates: ['Candidate.city'] });
    const states = deafStates();
    const open: number[] = [];
    for (const hours of [2, 0.5, 1.5, 0]) {
      candour.clock.now = at(hours);
      open.push(linesOn(held(await states.get('set-back'))));
    }
    expect(open).toEqual([1, 0, 1, 0]);
  });
});

describe('documents that this version cannot read', () => {
  const unreadable = 'The policy that decides this request could not be read. Try again.';
  const asks = (tenant: string): Promise<ClientAnswer> =>
    candour.ask({ ...recruiter, tenant }, `query Q @purpose(is: ${screening}) { __typename }`);
  /** What the gateway gives up with, which carries no receipt and no data. */
  const refusalOf = async (answer: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await answer.then(
      () => null,
      (reason: unknown) => reason,
    );
    const { code, message, extensions } = Object(error);
    return { code, message, retryAfter: Object(extensions).retryAfter };
  };

  it.each<[string, (tenant: string) => Promise<unknown>]>([
    [
      'a constraint of a line that it does not know',
      (tenant) =>
        storePolicy(candour, tenant, {
          number: 1,
          document: {
            rolesByPurpose: {},
            lines: [
              {
                id: 'l',
                fields: ['Candidate.city'],
                purposes: ['TALENT_POOL'],
                mode: 'READ',
                roles: ['DPO'],
                hours: '9-17',
              },
            ],
          },
        }),
    ],
    ['no policy at all', (tenant) => storePolicy(candour, tenant, { number: 1, document: [] })],
    [
      'a basis that it does not know',
      (tenant) =>
        storeInstructions(candour, tenant, {
          number: 1,
          document: {
            purposes: { TALENT_POOL: { basis: 'A6_1_Z', retention: null } },
            categories: [],
            recipients: 'ANY',
          },
        }),
    ],
  ])('refuse everything, for now: %s', async (_, store) => {
    const tenant = `unreadable-${opened.length}-${Math.trunc(performance.now())}`;
    await openTenant(candour, tenant);
    await store(tenant);
    expect(await refusalOf(asks(tenant))).toEqual({ code: 'AUDIT_UNAVAILABLE', message: unreadable, retryAfter: 1 });
    // The next one who asks reads them again: nothing is remembered of the failure.
    await asOwner(candour.fresh.connection, `delete from policy_version where tenant = '${tenant}'`);
    await asOwner(candour.fresh.connection, `delete from controller_instructions where tenant = '${tenant}'`);
    expect((await asks(tenant)).code).toBe('PURPOSE_NOT_INSTRUCTED');
  });

  it('refuse while the state cannot be read at all', async () => {
    candour.gateway.tenants.forget('acme');
    await asOwner(candour.fresh.connection, 'alter table access_log_head rename to away');
    try {
      expect(await refusalOf(asks('acme'))).toEqual({ code: 'AUDIT_UNAVAILABLE', message: unreadable, retryAfter: 1 });
    } finally {
      await asOwner(candour.fresh.connection, 'alter table away rename to access_log_head');
    }
    expect((await asks('acme')).code).toBeNull();
  });
});

describe('a new controller, which has instructed nothing and has no policy', () => {
  beforeAll(() => openTenant(candour, 'new'));
  const as = (asker: Asker): Asker => ({ ...asker, tenant: 'new' });
  const run = (asker: Asker, purpose: string): Promise<ClientAnswer> =>
    candour.ask(
      as(asker),
      `query Q @purpose(is: ${purpose}) { candidate(id: "${person('EVERYTHING_VALID')}") { city } }`,
    );

  it.each([
    ['RECRUITER', screening],
    ['RECRUITER', 'TALENT_POOL'],
    ['SUBJECT', 'RIGHTS_FULFILMENT'],
    ['AUDITOR', 'ACCOUNTABILITY'],
    ['DPO', 'ACCOUNTABILITY'],
    ['DPO', 'SECURITY'],
    ['CONTROLLER', 'EQUALITY_MONITORING'],
    ['RECRUITER', 'POLICY_ADMINISTRATION'],
    ['SUBJECT', 'POLICY_ADMINISTRATION'],
  ] as const)('refuses %s for %s: PURPOSE_NOT_INSTRUCTED', async (role, purpose) => {
    const answer = await run({ roles: [role], purposes: [purpose] }, purpose);
    expect(answer.code).toBe('PURPOSE_NOT_INSTRUCTED');
    expect(answer.errors[0]?.message).toMatch(/^The controller('s instructions|\s)/);
    expect(await recordsOf(candour, answer)).toMatchObject([{ tenant: 'new', outcome: 'REFUSED', subjects: [] }]);
  });

  it.each(['ADMIN', 'CONTROLLER', 'DPO'] as const)(
    'lets %s act for POLICY_ADMINISTRATION, on no candidate',
    async (role) => {
      const asker: Asker = { roles: [role], purposes: ['POLICY_ADMINISTRATION'] };
      const answer = await candour.ask(as(asker), 'query Q @purpose(is: POLICY_ADMINISTRATION) { __typename }');
      expect(answer).toMatchObject({ code: null, extensions: { access: { policyVersion: 0 } } });
      const { rows } = await candour.database.pool.query(
        "select policy_version, outcome from access_log_entry where tenant = 'new' order by index desc limit 1",
      );
      expect(rows).toEqual([{ policy_version: 0, outcome: 'RELEASED' }]);
      const refused = await run(asker, 'POLICY_ADMINISTRATION');
      expect(JSON.stringify(refused.data ?? null)).not.toMatch(/"city":"/);
    },
  );
});
