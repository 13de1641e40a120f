import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidate, intake } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { heldIn, holds, reads, releases, startHoldingGateway } from '../writes/holding.js';
import {
  coordinatesOf,
  counted,
  fulfilling,
  idOf,
  lastRecords,
  newPerson,
  refusalOf,
  rowsOf,
  stored,
  summariesOf,
} from '../writes/support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const disability = 'Travailleuse handicapée, RQTH renouvelée en 2023.';
const steward = 'Shop steward for the union since 2015.';

const create = `mutation ($input: CandidateInput!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { createCandidate(input: $input) { id } }`;
const importing = `mutation ($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }`;

/** Asks for a write that is refused; shows that nothing was stored and that neither answer nor log repeat the text. */
async function refused(asker: Asker, query: string, variables: Record<string, unknown>) {
  const before = await counted(candour);
  const answer = await candour.ask(asker, query, { variables });
  expect(answer.data ?? null).toBeNull();
  expect(await counted(candour)).toEqual(before);
  const [record] = await lastRecords(candour, 1);
  expect(record).toMatchObject({ type: 'Candidate', outcome: 'REFUSED', code: answer.code, persons: null });
  for (const told of [answer.text, String(record?.['leaf'])]) {
    expect(told).not.toContain('handicap');
    expect(told).not.toContain('steward');
  }
  const [error] = answer.errors;
  const facts: Readonly<Record<string, unknown>> = { ...error?.extensions };
  return { code: answer.code, facts, coordinates: coordinatesOf(record) };
}

describe('row 12: free text is screened for what is not collected before it is stored', () => {
  it('refuses a note of a disability in a new candidate, with its place', async () => {
    const { code, facts, coordinates } = await refused(intake, create, {
      input: { givenName: 'Zoé', summary: `Soudeuse à Lille. ${disability}` },
    });
    expect(code).toBe('CATEGORY_PROHIBITED');
    expect(facts).toMatchObject({ place: 'CandidateInput.summary', category: 'HEALTH' });
    expect(facts['start']).toBeGreaterThanOrEqual('Soudeuse à Lille. '.length);
    expect(facts['end']).toBeLessThanOrEqual(`Soudeuse à Lille. ${disability}`.length);
    expect(coordinates).toEqual(['Candidate.summary']);
  });

  it('refuses the membership of a union, which is not listed, in a change by the person itself', async () => {
    const id = await newPerson(candour);
    const query = fulfilling(`updateCandidate(id: "${id}", set: { city: "Ghent", headline: "${steward}" }) { id }`);
    const { code, facts } = await refused(candidate(id), query, {});
    expect(code).toBe('CATEGORY_UNLISTED');
    expect(facts).toMatchObject({ place: 'CandidateInput.headline', category: 'TRADE_UNION_MEMBERSHIP' });
    expect(await stored(candour, id, 'city')).toBe('Lille');
  });

  it.each([
    ['/basics/summary', { basics: { name: 'Ann Ash', summary: disability } }, 'Candidate.summary'],
    ['/work/1/summary', { work: [{ name: 'Loaf Ltd' }, { name: 'Rye Ltd', summary: disability }] }, 'Candidate.work'],
    ['/work/0/highlights/0', { work: [{ name: 'Loaf Ltd', highlights: [disability] }] }, 'Candidate.work'],
    ['/education/0/area', { education: [{ institution: 'College', area: disability }] }, 'Candidate.education'],
    ['/skills/0/name', { skills: [{ name: disability }] }, 'Candidate.skills'],
  ])('refuses a whole resume for what stands at %s', async (place, resume, coordinate) => {
    const { code, facts, coordinates } = await refused(intake, importing, { resume });
    expect(code).toBe('CATEGORY_PROHIBITED');
    expect(facts).toMatchObject({ place, category: 'HEALTH' });
    expect(coordinates).toEqual([coordinate]);
  });

  it("holds what a bulk import brings for 72 hours, out of everybody's reach, until a person of intake decides", async () => {
    const holding = await startHoldingGateway();
    const { id } = heldIn(await holds(holding));
    const late = heldIn(await holds(holding));
    const database = JSON.stringify(await rowsOf(holding, "select encode(sealed, 'escape'), t.* from held_import t"));
    expect(database).not.toMatch(/handicap|Ann Ash/);
    expect((await reads(holding, id, intake)).code).toBe('ROLE_FORBIDDEN');
    expect((await reads(holding, id)).text).toContain('handicap');
    expect((await summariesOf(holding, idOf(await releases(holding, id))))[0]).toMatch(
      /^Soudeuse(?!.*(handicap|RQTH))/,
    );
    expect(refusalOf(await releases(holding, id))).toContain('no such held import');
    holding.clock.now = new Date(late.until);
    expect(refusalOf(await reads(holding, late.id))).toContain('no such held import');
    expect(holding.unplanned).toEqual([]);
    await holding.stop();
  });

  it('stores the same subjects as work', async () => {
    const summary = 'Infirmière en diabétologie à Lille. Negotiated with five unions as HR director.';
    const made = await candour.ask(intake, create, { variables: { input: { givenName: 'Zoé', summary } } });
    expect(await summariesOf(candour, idOf(made))).toEqual([summary]);
  });
});
