import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, intake, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { sealedValue } from '../helpers/sealed.js';
import { applies, gives } from '../writes/support.js';
import { ada, auditor, bob, carol, dave, officer, refusal } from './policyLife.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const texts = {
  link: 'Both prepare the same hire.',
  context: 'The person applied to the controller.',
  nature: 'Contact data and address.',
  consequences: 'An earlier call about moving.',
  safeguards: 'Need to know by vacancy.',
};
const fields = `id status holds collectedFor usableFor link context nature consequences safeguards filedBy advice
  advisedBy signedBy reason expiresAt revokedAt`;
const steps = {
  file: `mutation M($collectedFor: Purpose!, $usableFor: Purpose!, $link: String!, $context: String!, $nature: String!,
      $consequences: String!, $safeguards: String!, $expiresAt: DateTime!) @purpose(is: POLICY_ADMINISTRATION) {
    done: fileCompatibility(collectedFor: $collectedFor, usableFor: $usableFor, link: $link, context: $context,
      nature: $nature, consequences: $consequences, safeguards: $safeguards, expiresAt: $expiresAt) { ${fields} } }`,
  advise: `mutation M($id: ID!, $advice: AssessmentAdvice!) @purpose(is: POLICY_ADMINISTRATION) {
    done: adviseCompatibility(id: $id, advice: $advice) { ${fields} } }`,
  sign: `mutation M($id: ID!, $reason: String) @purpose(is: POLICY_ADMINISTRATION) {
    done: signCompatibility(id: $id, reason: $reason) { ${fields} } }`,
  revoke: `mutation M($id: ID!) @purpose(is: POLICY_ADMINISTRATION) { done: revokeCompatibility(id: $id) { ${fields} } }`,
} as const;
type Step = keyof typeof steps;

interface Answered {
  readonly id: string;
  readonly status: string;
  readonly holds: boolean;
}

const later = (days: number): Date => new Date(candour.clock.now.getTime() + days * 86_400_000);
const filing = (more: object = {}) => ({
  ...{ collectedFor: screening, usableFor: 'MOBILITY_RELOCATION', ...texts },
  ...{ expiresAt: later(365).toISOString(), ...more },
});
const ask = (asker: Asker, step: Step, variables: object): Promise<ClientAnswer> =>
  candour.ask(asker, steps[step], { variables: { ...variables } });
const done = async (asker: Asker, step: Step, variables: object): Promise<Answered> => {
  const answer = await ask(asker, step, variables);
  if (answer.errors.length > 0) throw new Error(answer.text);
  return answer.data?.['done'] as Answered;
};
async function signed(more: object = {}): Promise<Answered> {
  const { id } = await done(carol, 'file', filing(more));
  await done(officer, 'advise', { id, advice: 'FAVOURABLE' });
  return await done(dave, 'sign', { id });
}

/** A person who was told of a purpose long after the data were collected for screening, and has an offer. */
async function toldLate(
  of: string = 'MOBILITY_RELOCATION',
  first: readonly string[] = [screening, management],
): Promise<string> {
  const id = randomUUID();
  const { pool } = candour.database;
  await pool.query("insert into subject (tenant, id, created_at) values ('acme', $1, $2)", [id, later(-100)]);
  await pool.query(
    `insert into candidate (tenant, id, given_name, address, religious_belief) values ('acme', $1, 'Zoé', '1 rue', $2)`,
    [
      id,
      await sealedValue(candour.fresh, 'Quaker', {
        tenant: 'acme',
        person: id,
        coordinate: 'Candidate.religiousBelief',
      }),
    ],
  );
  for (const [version, purposes, days] of [
    ['v1', first, -100],
    ['v2', [of], -10],
  ] as const)
    await pool.query(
      `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
       values ('acme', $1, $2, $3, $4, $5, 'test')`,
      [id, randomUUID(), version, purposes, later(days)],
    );
  await applies(candour, id, 'OFFER');
  return id;
}
const relocating = async (id: string, field = 'address', as = adviser): Promise<unknown> => {
  const query = `query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${id}") { ${field} } }`;
  const { data, extensions } = await candour.ask(as, query);
  const candidate = data?.['candidate'] as Readonly<Record<string, unknown>> | null;
  return extensions.access.refused[0]?.code ?? candidate?.[field];
};

describe('a compatibility assessment', () => {
  it('holds once it is signed, until it expires', async () => {
    const id = await toldLate();
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
    const began = candour.clock.now;
    const assessment = await signed({ expiresAt: later(2).toISOString() });
    expect(assessment).toMatchObject({ status: 'SIGNED', holds: true });
    expect(await relocating(id)).toBe('1 rue');
    candour.clock.now = new Date(later(2).getTime() - 1);
    expect(await relocating(id)).toBe('1 rue');
    candour.clock.now = new Date(candour.clock.now.getTime() + 1);
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
    candour.clock.now = began;
    await done(officer, 'revoke', { id: assessment.id });
  });

  it('says nothing of another purpose that data were collected for, nor of the way back', async () => {
    const id = await toldLate();
    const one = await signed({ collectedFor: selection });
    const other = await signed({ collectedFor: 'MOBILITY_RELOCATION', usableFor: screening });
    expect([one.holds, other.holds]).toEqual([true, true]);
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
    for (const each of [one, other]) await done(officer, 'revoke', { id: each.id });
  });

  it('binds who writes about the person as it binds who reads', async () => {
    const id = await toldLate(management, [screening]);
    const update = `mutation @purpose(is: ${management}) { updateCandidate(id: "${id}", set: { city: "Lille" }) { city } }`;
    const closed = await candour.ask(intake, update);
    expect([closed.code, closed.data ?? null]).toEqual(['PURPOSE_INCOMPATIBLE', null]);
    const assessment = await signed({ usableFor: management });
    expect((await candour.ask(intake, update)).errors).toEqual([]);
    await done(officer, 'revoke', { id: assessment.id });
    expect((await candour.ask(intake, update)).code).toBe('PURPOSE_INCOMPATIBLE');
  });

  it('does not open a special category, which the person’s explicit consent alone does', async () => {
    const id = await toldLate();
    const assessment = await signed();
    expect(await relocating(id, 'religiousBelief')).toBe('CONSENT_MISSING');
    await gives(candour, id, 'MOBILITY_RELOCATION', true);
    expect(await relocating(id, 'religiousBelief')).toBe('Quaker');
    await done(carol, 'revoke', { id: assessment.id });
    expect(await relocating(id, 'religiousBelief')).toBe('PURPOSE_INCOMPATIBLE');
  });

  it('is not needed for what the person consents to, whatever the basis', async () => {
    const id = await toldLate();
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
    await gives(candour, id, 'MOBILITY_RELOCATION');
    expect(await relocating(id)).toBe('1 rue');
  });

  it('holds no longer when who signed it may no longer act', async () => {
    const id = await toldLate();
    const erin: Asker = { ...dave, id: 'erin' };
    const { id: filed } = await done(carol, 'file', filing());
    await done(officer, 'advise', { id: filed, advice: 'RESERVED' });
    await done(erin, 'sign', { id: filed });
    expect(await relocating(id)).toBe('1 rue');
    const revoking =
      'mutation @purpose(is: POLICY_ADMINISTRATION) { revokePrincipal(principal: "erin") { revokedAt } }';
    expect((await candour.ask(carol, revoking)).errors).toEqual([]);
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
  });

  it('is signed by a controller who has not filed it, after the officer has advised, against advice with a reason', async () => {
    const { id } = await done(carol, 'file', filing());
    expect(refusal(await ask(dave, 'sign', { id }))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The data protection officer must advise before an assessment is signed.',
    });
    await done(officer, 'advise', { id, advice: 'UNFAVOURABLE' });
    const notByFiler = {
      code: 'ROLE_FORBIDDEN',
      message: 'An assessment is signed by somebody else than who has filed it.',
    };
    expect(refusal(await ask(carol, 'sign', { id, reason: 'x' }))).toEqual(notByFiler);
    const robot: Asker = { ...carol, id: 'robot', kind: 'SERVICE', owner: 'carol' };
    expect(refusal(await ask(robot, 'sign', { id, reason: 'x' }))).toEqual(notByFiler);
    expect(refusal(await ask(dave, 'sign', { id }))).toEqual({
      code: 'BAD_REQUEST',
      message: '"Mutation.signCompatibility(reason:)" must be given where the advice is UNFAVOURABLE.',
    });
    expect(await done(dave, 'sign', { id, reason: 'Weighed.' })).toMatchObject({ holds: true, reason: 'Weighed.' });
    expect(refusal(await ask(officer, 'advise', { id, advice: 'FAVOURABLE' })).message).toBe(
      'The assessment is SIGNED: nothing can be added to it.',
    );
    expect(await done(officer, 'revoke', { id })).toMatchObject({ status: 'REVOKED', holds: false });
  });

  const reader = (asker: Asker): Asker => ({ ...asker, roles: ['CONTROLLER', 'LEGAL_COUNSEL'] });
  it.each<[string, () => Asker, Step]>([
    ['filed by an admin', () => ada, 'file'],
    ['filed by the officer', () => officer, 'file'],
    ['filed by a controller who reads candidates', () => reader(carol), 'file'],
    ['filed by a recruiter', () => ({ ...recruiter, purposes: ['POLICY_ADMINISTRATION'] }), 'file'],
    ['advised on by a controller', () => carol, 'advise'],
    ['advised on by an admin', () => bob, 'advise'],
    ['signed by an admin', () => bob, 'sign'],
    ['signed by the officer', () => officer, 'sign'],
    ['signed by a controller who reads candidates', () => reader(dave), 'sign'],
    ['revoked by an admin', () => ada, 'revoke'],
  ])('is not %s', async (_what, asker, step) => {
    const { id } = await done(carol, 'file', filing());
    expect((await ask(asker(), step, { ...filing(), id, advice: 'FAVOURABLE', reason: 'x' })).code).toBe(
      'ROLE_FORBIDDEN',
    );
  });

  const pair = (name: string) => `"Mutation.fileCompatibility(${name}:)"`;
  it.each<[object, string]>([
    [
      { collectedFor: 'TALENT_POOL' },
      `${pair('collectedFor')} is or was based on consent: such data are used again on consent only.`,
    ],
    [
      { usableFor: 'DIRECT_MARKETING' },
      `${pair('usableFor')} is based on consent: ask for it, no assessment stands in for it.`,
    ],
    [{ usableFor: screening }, `${pair('usableFor')} must be another purpose than "collectedFor".`],
    [
      { usableFor: 'RECRUITMENT_BACKGROUND_CHECK' },
      `${pair('usableFor')} must be a purpose that is instructed with a basis.`,
    ],
    [{ usableFor: 'LEGAL_CLAIMS' }, `${pair('usableFor')} must be a purpose that a notice tells the person of.`],
    [{ collectedFor: 'SECURITY' }, `${pair('collectedFor')} must be a purpose that a notice tells the person of.`],
    [{ safeguards: ' ' }, `${pair('safeguards')} must be a text of 1 to 2,000 characters.`],
    [{ link: 'x'.repeat(2_001) }, `${pair('link')} must be a text of 1 to 2,000 characters.`],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, `${pair('expiresAt')} must lie after now.`],
  ])('is not filed where it says what can’t be (%#)', async (wrong, message) => {
    expect(refusal(await ask(carol, 'file', filing(wrong)))).toEqual({ code: 'BAD_REQUEST', message });
  });

  it('that sets out from a purpose which becomes one of consent holds nothing', async () => {
    const id = await toldLate();
    const assessment = await signed();
    expect(await relocating(id)).toBe('1 rue');
    const { pool } = candour.database;
    await pool.query(
      `insert into controller_instructions (tenant, number, document, digest, signed_by, effective_at)
       select tenant, number + 1, jsonb_set(document::jsonb, array['purposes', $1, 'basis'], '"A6_1_A_CONSENT"'), digest, signed_by, effective_at
       from controller_instructions where tenant = 'acme' order by number desc limit 1`,
      [screening],
    );
    await pool.query("update access_log_head set policy_epoch = policy_epoch + 1 where tenant = 'acme'");
    expect(await relocating(id)).toBe('PURPOSE_INCOMPATIBLE');
    const { data } = await candour.ask(
      auditor,
      'query Q @purpose(is: ACCOUNTABILITY) { compatibilityAssessments(status: SIGNED) { id holds } }',
    );
    expect(data?.['compatibilityAssessments']).toContainEqual({ id: assessment.id, holds: false });
  });

  it('of another tenant is like one that nobody has', async () => {
    const { id } = await done(dave, 'file', filing({ collectedFor: management }));
    const stranger: Asker = { ...officer, tenant: 'globex' };
    for (const asked of [id, randomUUID(), 'x'])
      expect(refusal(await ask(stranger, 'advise', { id: asked, advice: 'FAVOURABLE' }))).toEqual({
        code: 'BAD_REQUEST',
        message: 'There is no compatibility assessment of this id.',
      });
  });

  it('stands in the log by digest, without its texts', async () => {
    const answer = await ask(carol, 'file', filing({ collectedFor: management, link: 'link-canary' }));
    const [record] = await recordsOf(candour, answer);
    expect(record?.fields.map(({ field }) => field)).toEqual(['Mutation.fileCompatibility']);
    const { rows } = await candour.database.pool.query<{ leaf: string }>(
      "select convert_from(leaf, 'UTF8') as leaf from access_log_entry where tenant = 'acme'",
    );
    expect(rows.filter(({ leaf }) => leaf.includes('canary'))).toEqual([]);
    expect(candour.unplanned).toEqual([]);
  });
});
