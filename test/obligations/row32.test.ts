import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { person } from '../gateway/people.js';
import { auditor, candidate, intake, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { refusalOf } from '../writes/support.js';
import { nameOf, noon, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
  // Globex relies on its legitimate interest for marketing; in this test for the talent pool as well.
  const owner = new pg.Client(candour.fresh.connection);
  await owner.connect();
  await owner.query(
    `update controller_instructions set document = jsonb_set(document, '{purposes,TALENT_POOL,basis}', '"A6_1_F_LEGITIMATE_INTEREST"')
     where tenant = 'globex'`,
  );
  await owner.query("update access_log_head set policy_epoch = policy_epoch + 1 where tenant = 'globex'");
  await owner.end();
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const at = (as: Asker, tenant: string): Asker => ({ ...as, tenant });
const ada = person('EVERYTHING_VALID');
const globex = person('EVERYTHING_VALID', 'globex');
const dutch = at(candidate(globex), 'globex');
const fields = 'id candidate purpose status advice because decidedAt';
const object = (as: Asker, id: string, purpose: string, stated = 'RIGHTS_FULFILMENT') =>
  candour.ask(
    as,
    `mutation @purpose(is: ${stated}) { objectToProcessing(candidate: "${id}", purpose: ${purpose}) { ${fields} } }`,
  );
const mutate = (as: Asker, call: string, stated = 'ACCOUNTABILITY') =>
  candour.ask(at(as, 'globex'), `mutation @purpose(is: ${stated}) { ${call} { ${fields} } }`);
interface Read {
  readonly id: string;
  readonly status: string;
}
const readOf = ({ data, text }: { data: unknown; text: string }): Read => {
  if (!data) throw new Error(text);
  return Object.values(data as Record<string, Read>)[0] as Read;
};
const poolAtGlobex = async () => outcomeOf(await nameOf(other, at(recruiter, 'globex'), 'TALENT_POOL', globex));
const marketing = async (tenant: string, id: string) =>
  outcomeOf(await nameOf(other, at(recruiter, tenant), 'DIRECT_MARKETING', id));

describe('row 32: opposing the processing', () => {
  it.each([
    ['acme', ada, 'consent'],
    ['globex', globex, 'a legitimate interest'],
  ])('ends marketing at %s at once, though it rests on %s', async (tenant, id) => {
    expect(await marketing(tenant, id)).toBe('RELEASED');
    const as = at(candidate(id), tenant);
    const objection = readOf(await object(as, id, 'DIRECT_MARKETING'));
    expect(objection.status).toBe('UPHELD');
    // Recruiters are not told why; the person is.
    expect(await marketing(tenant, id)).toBe('SUBJECT_RESTRICTED');
    expect(readOf(await object(as, id, 'DIRECT_MARKETING'))).toEqual(objection);
  });

  it('leaves no way to overrule an objection to marketing', async () => {
    const objection = readOf(await object(dutch, globex, 'DIRECT_MARKETING'));
    const decided = await mutate(
      controller,
      `decideObjection(candidate: "${globex}", id: "${objection.id}", decision: OVERRULED, because: "we want to", notifiedAt: "${noon.toISOString()}")`,
    );
    expect(refusalOf(decided)).toContain('not pending');
    const taken = await mutate(
      dutch,
      `withdrawObjection(candidate: "${globex}", id: "${objection.id}")`,
      'RIGHTS_FULFILMENT',
    );
    expect(readOf(taken).status).toBe('WITHDRAWN');
    expect(await marketing('globex', globex)).toBe('RELEASED');
  });

  it('points to withdrawal where the purpose rests on consent, and to other rights where on a contract', async () => {
    const consent = await object(candidate(ada), ada, 'TALENT_POOL');
    expect(refusalOf(consent)).toContain('withdrawConsent');
    const contract = await object(candidate(ada), ada, 'RECRUITMENT_APPLICATION_SCREENING');
    expect(refusalOf(contract)).toContain('restriction or erasure');
    expect(outcomeOf(await object(candidate(ada), ada, 'RECRUITMENT_BACKGROUND_CHECK'))).toBe('PURPOSE_NOT_INSTRUCTED');
    expect(outcomeOf(await object(candidate(ada), ada, 'LEGAL_CLAIMS'))).toBe('BAD_REQUEST');
  });

  it('pauses a purpose of legitimate interest until the controller has weighed it, with the advice of the officer', async () => {
    expect(await poolAtGlobex()).toBe('RELEASED');
    const { id, status } = readOf(
      await object(at(intake, 'globex'), globex, 'TALENT_POOL', 'RECRUITMENT_APPLICATION_MANAGEMENT'),
    );
    expect(status).toBe('PENDING');
    expect(await poolAtGlobex()).toBe('SUBJECT_RESTRICTED');
    const which = `candidate: "${globex}", id: "${id}"`;
    const told = `notifiedAt: "${noon.toISOString()}"`;
    const overrule = (rest: string) => mutate(controller, `decideObjection(${which}, decision: OVERRULED${rest})`);
    expect(refusalOf(await overrule(`, ${told}`))).toContain('compelling legitimate grounds');
    expect(refusalOf(await overrule(', because: "A court wants them."'))).toContain('when the person was told');
    expect(refusalOf(await overrule(`, because: "A court wants them.", ${told}`))).toContain('must advise first');
    expect(outcomeOf(await mutate(controller, `adviseOnObjection(${which}, advice: FAVOURABLE)`))).toBe(
      'ROLE_FORBIDDEN',
    );
    expect(outcomeOf(await mutate(officer, `decideObjection(${which}, decision: UPHELD)`))).toBe('ROLE_FORBIDDEN');
    expect(await poolAtGlobex()).toBe('SUBJECT_RESTRICTED');
    expect(readOf(await mutate(officer, `adviseOnObjection(${which}, advice: RESERVED)`)).status).toBe('PENDING');
    const overruled = readOf(await overrule(`, because: "A court wants them.", ${told}`));
    expect(overruled).toMatchObject({ status: 'OVERRULED', advice: 'RESERVED', because: 'A court wants them.' });
    expect(await poolAtGlobex()).toBe('RELEASED');
    expect(candour.unplanned).toEqual([]);
  });

  it('closes the purpose for good when the controller upholds it', async () => {
    const { id } = readOf(await object(dutch, globex, 'TALENT_POOL'));
    expect(
      readOf(await mutate(controller, `decideObjection(candidate: "${globex}", id: "${id}", decision: UPHELD)`)).status,
    ).toBe('UPHELD');
    const seen = (as: Asker) => nameOf(other, at(as, 'globex'), 'TALENT_POOL', globex);
    const both: Asker = { roles: ['RECRUITER', 'CONTROLLER'], purposes: ['TALENT_POOL'] };
    expect(outcomeOf(await seen(both))).toBe('OBJECTION_UPHELD');
    expect(outcomeOf(await seen(recruiter))).toBe('SUBJECT_RESTRICTED');
    const lifted = await candour.ask(
      at(controller, 'globex'),
      `mutation @purpose(is: ACCOUNTABILITY) { liftRestriction(candidate: "${globex}", id: "${id}", notifiedAt: "${noon.toISOString()}") { id } }`,
    );
    expect(refusalOf(lifted)).toContain('decideObjection');
  });

  it('is listed to those who answer it, and to the person its own', async () => {
    const list = (as: Asker, args: string, stated: string) =>
      candour.ask(at(as, 'globex'), `query @purpose(is: ${stated}) { objections${args} { ${fields} } }`);
    const all = (await list(controller, '', 'ACCOUNTABILITY')).data?.['objections'] as readonly Read[];
    expect(all.map(({ status }) => status).sort()).toEqual(['OVERRULED', 'UPHELD', 'WITHDRAWN']);
    expect((await list(officer, '(status: UPHELD)', 'ACCOUNTABILITY')).data).toEqual({
      objections: all.filter(({ status }) => status === 'UPHELD'),
    });
    expect((await list(dutch, `(candidate: "${globex}")`, 'RIGHTS_FULFILMENT')).data).toEqual({ objections: all });
    expect(outcomeOf(await list(dutch, '', 'RIGHTS_FULFILMENT'))).toBe('ROLE_FORBIDDEN');
    expect(outcomeOf(await list(auditor, '', 'ACCOUNTABILITY'))).toBe('ROLE_FORBIDDEN');
    expect(
      (await candour.ask(controller, 'query @purpose(is: ACCOUNTABILITY) { objections(status: PENDING) { id } }')).data,
    ).toEqual({ objections: [] });
  });
});
