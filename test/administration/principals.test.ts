import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { candidate, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, principal, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { rowsOf } from '../writes/support.js';

let first: TestGateway;
let second: TestGateway;
beforeAll(async () => {
  first = await startTestGateway();
  second = await startTestGateway({ fresh: first.fresh });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

const ada = person('EVERYTHING_VALID');
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'] };
const dpo: Asker = { roles: ['DPO'], purposes: ['POLICY_ADMINISTRATION', 'SECURITY', 'ACCOUNTABILITY'] };
const auditor: Asker = { roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'] };

const mutate = (asker: Asker, field: string, own: { purpose?: string; gateway?: TestGateway } = {}) =>
  (own.gateway ?? first).ask(asker, `mutation M @purpose(is: ${own.purpose ?? 'POLICY_ADMINISTRATION'}) { ${field} }`);
const revoke = (asker: Asker, name: string, own: { purpose?: string; gateway?: TestGateway } = {}) =>
  mutate(asker, `revokePrincipal(principal: "${name}") { kind name revokedBy revokedAt }`, own);
const reinstate = (asker: Asker, name: string) => mutate(asker, `reinstatePrincipal(principal: "${name}")`);
const read = (asker: Asker, gateway = first): Promise<ClientAnswer> =>
  gateway.ask(asker, `query Q @purpose(is: ${screening}) { candidate(id: "${ada}") { city } }`);
const refusal = ({ code, data, errors, receipt }: ClientAnswer) => ({
  code,
  data,
  message: errors[0]?.message,
  isRecorded: receipt !== null,
});
const revokedRefusal = {
  code: 'UNAUTHENTICATED',
  data: undefined,
  message: 'The token, or the principal that it names, was revoked. Ask an administrator of the tenant.',
  isRecorded: true,
};
const named = (id: string, own: Partial<Asker> = {}): Asker => ({ ...recruiter, id, ...own });

describe('revokePrincipal', () => {
  it('is answered with its entry in the register, and recorded by digest', async () => {
    const answer = await revoke(admin, 'p-entered');
    expect(answer.data).toEqual({
      revokePrincipal: {
        kind: 'PRINCIPAL',
        name: 'p-entered',
        revokedBy: 'dev-admin',
        revokedAt: '2026-03-02T12:00:00.000Z',
      },
    });
    const [change] = await recordedChanges();
    expect(change).toMatchObject({ outcome: 'WRITTEN', fields: ['Mutation.revokePrincipal'] });
    const [{ token } = {}] = await rowsOf(
      first,
      "select token from access_log_token where tenant = 'acme' and name = 'principal:p-entered'",
    );
    const entry = JSON.stringify({ kind: 'PRINCIPAL', name: token, revoked: true, tenant: 'acme' });
    expect(change?.digest).toBe(createHash('sha256').update(entry).digest('hex'));
  });

  it.each([
    ['the gateway that was asked', () => first],
    ['another gateway', () => second],
  ])('binds the very next answer of %s', async (_, gateway) => {
    const asker = named(`p-next-${gateway() === first}`);
    expect((await read(asker, gateway())).data).toEqual({ candidate: { city: expect.any(String) } });
    expect((await revoke(admin, asker.id ?? '')).code).toBeNull();
    const refused = await read(asker, gateway());
    expect(refusal(refused)).toEqual(revokedRefusal);
    expect(await recordsOf(gateway(), refused)).toMatchObject([
      { outcome: 'REFUSED', code: 'UNAUTHENTICATED', fields: [] },
    ]);
  });

  it('refuses whatever a revoked principal asks, before it is looked at', async () => {
    const asker = named('p-anything');
    await revoke(admin, 'p-anything');
    for (const query of [
      '{ __typename }',
      '{ dpo { email } }',
      '{ __schema { queryType { name } } }',
      '{ nonsense',
      '',
    ])
      expect(refusal(await first.ask(asker, query)), query).toEqual(revokedRefusal);
  });

  it('stops an operation that is under way, on another gateway too', async () => {
    const asker = named('p-under-way');
    await read(asker, second);
    // The append waits for the head's lock, which this holds until the principal is revoked.
    const client = await first.database.connect();
    await client.query('begin');
    await client.query("select from access_log_head where tenant = 'acme' for update");
    const waiting = read(asker, second);
    await blockedBy(client);
    await client.query(
      `insert into revocation (tenant, kind, name, revoked_by, revoked_at) values ('acme', 'PRINCIPAL', 'p-under-way', 'p', now())`,
    );
    await client.query("update access_log_head set policy_epoch = policy_epoch + 1 where tenant = 'acme'");
    await client.query('commit');
    await client.end();
    expect(refusal(await waiting)).toEqual(revokedRefusal);
  });

  it('binds at one tenant only', async () => {
    await revoke(admin, 'p-elsewhere');
    const there = person('EVERYTHING_VALID', 'globex');
    const answer = await first.ask(
      named('p-elsewhere', { tenant: 'globex' }),
      `query Q @purpose(is: ${screening}) { candidate(id: "${there}") { city } }`,
    );
    expect(answer.code).toBeNull();
  });

  it('leaves a first entry as it is, and raises nothing the second time', async () => {
    await revoke(admin, 'p-twice');
    const epoch = await policyEpoch();
    const again = await revoke(controller, 'p-twice');
    expect(again.data).toMatchObject({ revokePrincipal: { revokedBy: 'dev-admin' } });
    expect(await policyEpoch()).toBe(epoch);
    expect((await recordedChanges())[0]).toMatchObject({ fields: ['Mutation.revokePrincipal'] });
  });

  it('is not of oneself, nor of the token at hand: nobody could read that it was done', async () => {
    const asker: Asker = { ...admin, id: 'p-staying', tokenId: 't-staying' };
    const itself = {
      ...{ code: 'BAD_REQUEST', data: undefined, isRecorded: true },
      message: 'A principal is revoked by another one, and a token with another token.',
    };
    expect(refusal(await revoke(asker, 'p-staying'))).toEqual(itself);
    expect(refusal(await mutate(asker, 'revokeToken(id: "t-staying") { kind name }'))).toEqual(itself);
    expect((await mutate(asker, 'revokeToken(id: "t-other") { kind name }')).code).toBeNull();
  });
});

describe('revokeToken', () => {
  it('binds the one token, on every gateway, and no other of the same principal', async () => {
    const token = (tokenId: string): Asker => named('p-tokens', { tokenId });
    expect((await read(token('t-1'), second)).code).toBeNull();
    const answer = await mutate(admin, 'revokeToken(id: "t-1") { kind name }');
    expect(answer.data).toEqual({ revokeToken: { kind: 'TOKEN', name: 't-1' } });
    expect(refusal(await read(token('t-1'), first))).toEqual(revokedRefusal);
    expect(refusal(await read(token('t-1'), second))).toEqual(revokedRefusal);
    expect((await read(token('t-2'), second)).code).toBeNull();
  });

  it('means no principal of that name', async () => {
    await mutate(admin, 'revokeToken(id: "p-same-name") { kind }');
    expect((await read(named('p-same-name', { tokenId: 't-9' }))).code).toBeNull();
  });
});

describe('reinstatePrincipal', () => {
  it('opens to a principal again what it could do before, on every gateway', async () => {
    await revoke(admin, 'p-back');
    expect((await read(named('p-back'), second)).code).toBe('UNAUTHENTICATED');
    expect((await reinstate(controller, 'p-back')).data).toEqual({ reinstatePrincipal: true });
    expect((await read(named('p-back'), second)).code).toBeNull();
    expect((await reinstate(controller, 'p-back')).data).toEqual({ reinstatePrincipal: false });
  });

  it.each<[string, Asker]>([
    ['the principal itself, which was not revoked', { ...admin, id: 'p-own' }],
    ['a service that it answers for', { ...admin, id: 'svc', owner: 'p-own' }],
  ])('is refused to %s', async (_, asker) => {
    expect(refusal(await reinstate(asker, 'p-own'))).toMatchObject({
      code: 'ROLE_FORBIDDEN',
      message: 'A principal is reinstated by another one, not by itself.',
      isRecorded: true,
    });
  });

  it('leaves revoked tokens as they are', async () => {
    const asker = named('p-token-stays', { tokenId: 't-stays' });
    await mutate(admin, 'revokeToken(id: "t-stays") { kind } revokePrincipal(principal: "p-token-stays") { kind }');
    await reinstate(admin, 'p-token-stays');
    expect(refusal(await read(asker))).toEqual(revokedRefusal);
  });
});

describe('who may revoke', () => {
  const forbidden =
    'None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';
  it.each<[string, Asker, string, string | null, string | undefined]>([
    ['ADMIN', admin, 'POLICY_ADMINISTRATION', null, undefined],
    ['CONTROLLER', controller, 'POLICY_ADMINISTRATION', null, undefined],
    ['DPO', dpo, 'SECURITY', null, undefined],
    ['DPO', dpo, 'POLICY_ADMINISTRATION', 'ROLE_FORBIDDEN', forbidden],
    ['CONTROLLER', controller, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN', forbidden],
    ['AUDITOR', auditor, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN', forbidden],
    ['RECRUITER', recruiter, screening, 'ROLE_FORBIDDEN', forbidden],
    ['SUBJECT', candidate(ada), 'RIGHTS_FULFILMENT', 'ROLE_FORBIDDEN', forbidden],
  ])('%s for %s: %s', async (_role, asker, purpose, code, message) => {
    for (const field of [
      'revokePrincipal(principal: "p-may") { kind }',
      'revokeToken(id: "t-may") { kind }',
      'reinstatePrincipal(principal: "p-may")',
    ]) {
      const answer = await mutate(asker, field, { purpose });
      expect([answer.code, answer.errors[0]?.message]).toEqual([code, message]);
    }
  });

  it('takes no name that no token can hold', async () => {
    for (const name of ['', 'x'.repeat(256), '\\u0000', '\\n']) {
      const answer = await revoke(admin, name);
      expect([answer.code, answer.errors[0]?.message]).toEqual([
        'BAD_REQUEST',
        'A principal or a token is named as in the claims "sub" and "jti": 1 to 255 visible characters.',
      ]);
    }
  });

  it('is a whole mutation: where one field is refused nothing is revoked', async () => {
    const answer = await mutate(
      { ...admin, id: 'p-whole' },
      'revokePrincipal(principal: "p-untouched") { kind } reinstatePrincipal(principal: "p-whole")',
    );
    expect(answer.code).toBe('ROLE_FORBIDDEN');
    expect((await read(named('p-untouched'))).code).toBeNull();
  });
});

describe('the record of a revocation', () => {
  it('shows its digest to whoever reads the log, and the name nowhere', async () => {
    await revoke(admin, 'canary-principal');
    await mutate(admin, 'revokeToken(id: "canary-token") { kind }');
    const leaves = await rowsOf(first, "select leaf, fields::text from access_log_entry where tenant = 'acme'");
    expect(leaves.filter((row) => /canary/.test(`${String(row['leaf'])}${String(row['fields'])}`))).toEqual([]);
    const answer = await first.ask(
      auditor,
      'query Q @purpose(is: ACCOUNTABILITY) { accessRecords(first: 100, where: { field: "Mutation.revokeToken" }) { nodes { changeDigest outcome } } }',
    );
    const { accessRecords } = answer.data as { accessRecords: { nodes: { changeDigest: string; outcome: string }[] } };
    const { nodes } = accessRecords;
    expect(nodes.filter(({ outcome }) => outcome === 'WRITTEN')).not.toEqual([]);
    for (const { changeDigest, outcome } of nodes)
      if (outcome === 'WRITTEN') expect(changeDigest).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** Waits until somebody waits for what a transaction holds. */
async function blockedBy(client: { query(text: string): Promise<{ rows: Record<string, unknown>[] }> }): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'select count(*)::int as waiting from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (rows[0]?.['waiting'] !== 0) return;
  }
}

const policyEpoch = async (): Promise<unknown> =>
  (await rowsOf(first, "select policy_epoch from access_log_head where tenant = 'acme'"))[0]?.['policy_epoch'];

/** The records that name a change, the newest first. */
async function recordedChanges(): Promise<readonly { digest: unknown; outcome: unknown; fields: unknown }[]> {
  const rows = await rowsOf(
    first,
    `select change_digest as digest, outcome, jsonb_path_query_array(fields, '$[*].field') as fields
     from access_log_entry where tenant = 'acme' and change_digest is not null order by index desc`,
  );
  return rows.map(({ digest, outcome, fields }) => ({ digest, outcome, fields }));
}

describe('what no operation judges', () => {
  it('is closed to who was revoked, on every replica', async () => {
    const who = principal(named('p-watching', { roles: ['ADMIN'], purposes: [] }));
    await expect(second.gateway.assertAdmitted(who)).resolves.toBeUndefined();
    await revoke(admin, 'p-watching');
    await first.gateway.executeOperation(
      { query: '{ __typename }', operationName: null, variables: null },
      principal(admin),
      { idempotencyKey: null },
    );
    await expect(first.gateway.assertAdmitted(who)).rejects.toMatchObject({
      ...{ code: 'UNAUTHENTICATED', message: revokedRefusal.message },
    });
  });
});
