import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenClaims } from '../../src/principal/developmentIssuer.js';
import { post } from '../serve/post.js';
import { counts, progress } from './harness/counts.js';
import { Load } from './harness/Load.js';
import { type ServedGateway, serveGateway } from './harness/serveGateway.js';

const { clockJumps } = counts;
const hour = 3_600_000;
/** Where a clock is that an hour was put on or taken off, in turns. */
const offsets = [hour, 0, -hour, 0] as const;

let served: ServedGateway;
beforeAll(async () => {
  served = await serveGateway();
});
afterAll(() => served.stop());

interface Body {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(
  claims: Pick<TokenClaims, 'roles' | 'purposes'> & Partial<TokenClaims>,
  query: string,
): Promise<Body> {
  const principal = {
    sub: `clock-${claims.roles}`,
    kind: 'SERVICE',
    owner: 'clock',
    org: 'acme-hr',
    client: 'ats',
  } as const;
  const token = await served.issuer.mint({ ...principal, tenant: 'acme', country: 'FR', jobs: ['*'], ...claims });
  const { data, errors } = (await (
    await post(served.running.address, { token, body: { query } })
  ).json()) as Partial<Body>;
  return { data: data ?? {}, errors: errors ?? [] };
}

const auditor = { roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'] } as const;
const intake = { roles: ['INTAKE'], purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'] } as const;
const recruiter = { roles: ['RECRUITER'], purposes: ['TALENT_POOL'] } as const;
const codesOf = ({ errors }: Body): readonly string[] => errors.map(({ extensions }) => extensions.code);

describe('while the clock jumps an hour ahead and back', () => {
  it('answers and records agree', { timeout: 60_000 + clockJumps * 10_000 }, async (context) => {
    const load = new Load({ addresses: () => [served.running.address], mint: served.issuer.mint, clients: 2 });
    const again: number[] = [];
    try {
      for (let jump = 1; jump <= clockJumps; jump++) {
        await load.more(30);
        served.clock.ahead = offsets[(jump - 1) % offsets.length] ?? 0;
        again.push(await load.again());
        await served.audit.hold(load.take());
        progress('clock ± 1 h', jump, clockJumps);
      }
    } finally {
      await load.stop();
    }
    await served.audit.hold(load.take());
    // Nobody is refused for a clock that is wrong: the tokens are good all the while.
    expect([...load.statuses.keys()].sort()).toEqual([200, 403]);
    served.audit.report(context, { fault: 'clock ± 1 h', times: clockJumps, again });
  });
});

describe('after a clock has jumped', () => {
  beforeEach(() => {
    served.clock.ahead = 0;
  });

  it('the log is read in the order in which it was written, page by page, each record once', async () => {
    for (const ahead of offsets) {
      served.clock.ahead = ahead;
      for (let turn = 0; turn < 3; turn += 1)
        await ask(auditor, 'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 1) { treeSize } }');
    }
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const args: string = `first: 100${after === null ? '' : `, after: "${after}"`}`;
      const { data } = await ask(
        auditor,
        `query @purpose(is: ACCOUNTABILITY) { accessRecords(${args}) { nodes { recordId } pageInfo { hasNextPage endCursor } } }`,
      );
      const page = data['accessRecords'] as {
        nodes: { recordId: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      read.push(...page.nodes.map(({ recordId }) => recordId));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const { rows } = await served.fresh.database.pool.query<{ recordId: string }>(
      `select record_id as "recordId" from access_log_entry where tenant = 'acme' order by index desc`,
    );
    const written = rows.map(({ recordId }) => recordId);
    // It is pinned to the size that it had at the first page.
    expect(read).toEqual(written.slice(written.length - read.length));
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeGreaterThan(100);
  });

  it('a period is asked for by the time that stands in the records', async () => {
    served.clock.ahead = hour;
    const from = new Date(Date.now() + hour - 60_000).toISOString();
    const to = new Date(Date.now() + hour + 60_000).toISOString();
    const asked = 'query Marked @purpose(is: ACCOUNTABILITY) { accessRecords(first: 1) { treeSize } }';
    await ask({ ...auditor, sub: 'ahead' }, asked);
    served.clock.ahead = 0;
    await ask({ ...auditor, sub: 'ahead' }, asked);
    const where = (own: string): string =>
      `query @purpose(is: ACCOUNTABILITY) { accessRecords(where: { principal: "ahead"${own} }) { nodes { at } } }`;
    const countOf = async (own: string): Promise<number> => {
      const { data } = await ask(auditor, where(own));
      return (data['accessRecords'] as { readonly nodes: readonly unknown[] }).nodes.length;
    };
    expect(await countOf('')).toBe(2);
    expect(await countOf(`, from: "${from}", to: "${to}"`)).toBe(1);
    expect(await countOf(`, to: "${from}"`)).toBe(1);
  });

  it('a cursor is good for an hour of that clock', async () => {
    const page = async (after: string | null): Promise<Body> =>
      ask(
        recruiter,
        `query @purpose(is: TALENT_POOL) { candidates(first: 1${after === null ? '' : `, after: "${after}"`}) { nodes { id } pageInfo { endCursor } } }`,
      );
    const first = (await page(null)).data['candidates'] as { readonly pageInfo: { readonly endCursor: string } };
    const { endCursor } = first.pageInfo;
    for (const [ahead, codes] of [
      [hour, ['BAD_REQUEST']],
      [0, []],
      [-hour, []],
      [0, []],
    ] as const) {
      served.clock.ahead = ahead;
      expect(codesOf(await page(endCursor))).toEqual(codes);
    }
  });

  it.each([
    ['given ahead and withdrawn behind', hour, 0],
    ['given now and withdrawn an hour before that', 0, -hour],
    ['given behind and withdrawn ahead', -hour, hour],
  ])('a consent that was %s stays withdrawn', async (_how, given, withdrawn) => {
    const management = '@purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT)';
    const created = await ask(intake, `mutation ${management} { createCandidate(input: { givenName: "Zoé" }) { id } }`);
    const { id } = created.data['createCandidate'] as { readonly id: string };
    const notice = `recordNotice(candidate: "${id}", version: "v2", purposes: [TALENT_POOL])`;
    await ask(intake, `mutation ${management} { ${notice} }`);
    const person = { sub: `person-${id}`, roles: ['SUBJECT'], purposes: ['RIGHTS_FULFILMENT'], subject: id } as const;
    const rights = '@purpose(is: RIGHTS_FULFILMENT)';
    const shown = async (): Promise<unknown> =>
      (await ask(recruiter, `query @purpose(is: TALENT_POOL) { candidate(id: "${id}") { givenName } }`)).data;
    served.clock.ahead = given;
    const consent = `giveConsent(candidate: "${id}", purpose: TALENT_POOL, noticeVersion: "v2") { status }`;
    expect((await ask(person, `mutation ${rights} { ${consent} }`)).data).toEqual({ giveConsent: { status: 'GIVEN' } });
    expect(await shown()).toEqual({ candidate: { givenName: 'Zoé' } });
    served.clock.ahead = withdrawn;
    const withdrawal = `withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { status }`;
    expect((await ask(person, `mutation ${rights} { ${withdrawal} }`)).data).toEqual({
      withdrawConsent: { status: 'WITHDRAWN' },
    });
    for (const ahead of offsets) {
      served.clock.ahead = ahead;
      expect(await shown()).toEqual({ candidate: { givenName: null } });
    }
    await served.audit.verify();
  });
});
