import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidate as itself, selection } from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import {
  applied,
  ats,
  contesting,
  done,
  hanna,
  remi,
  reviewing,
  romy,
  scoresOf,
  scoring,
  selecting,
} from '../writes/recruitingSupport.js';
import { fulfilling, managing, refusalOf } from '../writes/support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

type Application = Readonly<Record<string, unknown>>;
const applicationOf = ({ data, text }: ClientAnswer): Application => {
  const person = data?.['candidate'] as { readonly applications: readonly Application[] } | undefined;
  const [application] = person?.applications ?? [];
  if (!application) throw new Error(text);
  return application;
};
const missing =
  'A person must review the automated score, with reviewScore; one that is contested, somebody else than before. Or record a score that a person gave.';
const rejecting = (application: string, review?: string): string =>
  selecting(
    `moveApplication(application: "${application}", stage: REJECTED${review ? `, review: "${review}"` : ''}) { id }`,
  );
const needsReview =
  'HUMAN_REVIEW_MISSING: A rejection of an application that holds an automated score must name the human review that stands, and none is named, or another one.';
/** Reviews a score, and gives the review's id. */
async function reviewed(application: string, as = romy, outcome = 'CONFIRMED'): Promise<string> {
  const query = selecting(reviewing(application, outcome, 'scoreReviews { id supersededAt }'));
  const { data } = await done(candour, as, query);
  const of = data?.['reviewScore'] as { scoreReviews: { id: string; supersededAt: string | null }[] } | undefined;
  const standing = (of?.scoreReviews ?? []).filter(({ supersededAt }) => supersededAt === null);
  expect(standing).toHaveLength(1);
  return String(standing[0]?.id);
}

describe('row 33: automated decisions', () => {
  it('keeps an automated score from selection until a person has reviewed it, on every replica at once', async () => {
    const { candidate, application } = await applied(candour);
    await done(candour, ats, selecting(scoring(application)));
    const query = `query @purpose(is: ${selection}) { candidate(id: "${candidate}") { id applications { id score scoreOrigin } } }`;
    const refused = await other.ask(romy, query);
    expect(applicationOf(refused)).toEqual({ id: application, score: null, scoreOrigin: 'AUTOMATED' });
    expect(refused.extensions.access.refused).toMatchObject([
      {
        field: 'Application.score',
        code: 'HUMAN_REVIEW_MISSING',
        rule: 'selection-score',
        subjects: 1,
        remedy: missing,
      },
    ]);
    await expectLedgerHolds(candour, { query, answer: refused });
    const [record] = await recordsOf(candour, refused);
    expect(record?.fields.filter(({ field }) => field === 'Application.score')).toMatchObject([
      { verdict: 'REFUSED', code: 'HUMAN_REVIEW_MISSING' },
    ]);
    await reviewed(application);
    expect(applicationOf(await other.ask(romy, query))['score']).toBe(0.42);
    expect(applicationOf(await scoresOf(other, candidate, hanna))['score']).toBe(0.42);
  });

  it('uses neither what a person set aside, nor a newer score that nobody reviewed, and what a person gave at once', async () => {
    const { candidate, application } = await applied(candour);
    const shown = async (): Promise<unknown> => applicationOf(await scoresOf(candour, candidate))['score'];
    await done(candour, ats, selecting(scoring(application)));
    await reviewed(application, romy, 'SET_ASIDE');
    expect(await shown()).toBeNull();
    await reviewed(application, hanna);
    expect(await shown()).toBe(0.42);
    await done(candour, ats, selecting(scoring(application, 0.9)));
    expect(await shown()).toBeNull();
    const human = `recordScore(application: "${application}", score: 0.6, origin: HUMAN) { score scoreModel }`;
    const answer = await candour.ask(romy, selecting(human));
    expect(answer.data).toEqual({ recordScore: { score: 0.6, scoreModel: null } });
    expect(await shown()).toBe(0.6);
  });

  it('refuses a rejection that rests on an automated score and names no review that stands', async () => {
    const { application } = await applied(candour);
    const { application: elsewhere } = await applied(candour);
    for (const id of [application, elsewhere]) await done(candour, ats, selecting(scoring(id)));
    expect(refusalOf(await candour.ask(romy, rejecting(application)))).toBe(needsReview);
    const foreign = await reviewed(elsewhere);
    expect(refusalOf(await candour.ask(romy, rejecting(application, foreign)))).toBe(needsReview);
    const first = await reviewed(application);
    expect(refusalOf(await candour.ask(romy, rejecting(application)))).toBe(needsReview);
    const second = await reviewed(application, hanna);
    const refused = await candour.ask(romy, rejecting(application, first));
    expect(refusalOf(refused)).toBe(needsReview);
    expect(await recordsOf(candour, refused)).toMatchObject([{ outcome: 'REFUSED', code: 'HUMAN_REVIEW_MISSING' }]);
    expect((await candour.ask(romy, rejecting(application, second.toUpperCase()))).code).toBeNull();
  });

  it('shows the person its score, origin, model and an explanation, whoever reviewed it or nobody, and no reviewer', async () => {
    const { candidate, application } = await applied(candour);
    await done(candour, ats, selecting(scoring(application)));
    const query = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${candidate}") { applications {
      score scoreOrigin scoreModel scoreModelVersion scoreExplanation scoreReview scoreReviews { outcome because reviewer } } } }`;
    const own = applicationOf(await candour.ask(itself(candidate), query));
    expect(own).toMatchObject({
      score: 0.42,
      scoreOrigin: 'AUTOMATED',
      scoreModel: 'Ranker',
      scoreModelVersion: '1.4',
    });
    expect(own['scoreExplanation']).toMatch(/^The model "Ranker", version "1.4", computed this score\./);
    await reviewed(application);
    const answer = await candour.ask(itself(candidate), query);
    expect(applicationOf(answer)).toMatchObject({
      score: 0.42,
      scoreReview: 'CONFIRMED',
      scoreReviews: [{ outcome: 'CONFIRMED', because: 'The whole file says so.', reviewer: null }],
    });
    expect(answer.extensions.access.refused).toMatchObject([{ field: 'ScoreReview.reviewer' }]);
  });

  it('lets the person contest it, after which somebody else must review it', async () => {
    const { candidate, application } = await applied(candour);
    const shown = async (): Promise<unknown> => applicationOf(await scoresOf(other, candidate))['score'];
    await done(candour, romy, selecting(scoring(application)));
    const review = await reviewed(application, hanna);
    expect(await shown()).toBe(0.42);
    await done(candour, itself(candidate), fulfilling(contesting(application)));
    expect(await shown()).toBeNull();
    expect(refusalOf(await candour.ask(romy, rejecting(application, review)))).toBe(needsReview);
    const again =
      'ROLE_FORBIDDEN: The candidate contests this score: somebody who has neither given nor reviewed it must review it.';
    for (const as of [hanna, romy])
      expect(refusalOf(await candour.ask(as, selecting(reviewing(application))))).toBe(again);
    await done(
      candour,
      romy,
      selecting(`recordScore(application: "${application}", score: 0.3, origin: HUMAN) { id }`),
    );
    expect(await shown()).toBeNull();
    expect(refusalOf(await candour.ask(romy, rejecting(application)))).toBe(needsReview);
    await reviewed(application, remi);
    expect(await shown()).toBe(0.3);
  });

  it('lets a rejection be contested, and the contest be answered, though no selection sees who was rejected', async () => {
    const { candidate, application } = await applied(candour);
    await done(candour, ats, selecting(scoring(application)));
    await done(candour, romy, rejecting(application, await reviewed(application)));
    await done(candour, itself(candidate), fulfilling(contesting(application)));
    const open = `query @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { candidate(id: "${candidate}") { applications { score scoreContestedAt contests { because } } } }`;
    expect(applicationOf(await candour.ask(remi, open))).toEqual({
      score: null,
      scoreContestedAt: '2026-03-02T12:00:00.000Z',
      contests: [{ because: 'My last two years are missing.' }],
    });
    expect((await candour.ask(remi, managing(reviewing(application, 'SET_ASIDE')))).code).toBeNull();
    expect(applicationOf(await candour.ask(remi, open))['scoreContestedAt']).toBeNull();
  });

  it.each([
    [
      'a service',
      { ...romy, kind: 'SERVICE' as const },
      'ROLE_FORBIDDEN: A score is reviewed by a person, not by a service.',
    ],
    [
      'a person whose vacancy it is not',
      { ...romy, jobs: ['00000000-0000-4000-8000-000000000000'] },
      'BAD_REQUEST: There is no such application.',
    ],
  ])('takes no review from %s', async (_who, as, sentence) => {
    const { application } = await applied(candour);
    await done(candour, ats, selecting(scoring(application)));
    expect(refusalOf(await candour.ask(as, selecting(reviewing(application))))).toBe(sentence);
  });
});
