import { hiringManager, intake, interview, management, recruiter, screening, selection } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { idOf, managing } from './support.js';

/** Natural persons who recruit, and the service of the tracking system. */
export const romy: Asker = { ...recruiter, kind: 'PERSON', id: 'p-romy' };
export const remi: Asker = { ...recruiter, kind: 'PERSON', id: 'p-remi' };
export const hanna: Asker = { ...hiringManager, kind: 'PERSON', id: 'p-hanna' };
export const ats: Asker = { ...recruiter, id: 's-ats' };

export const selecting = (body: string): string => `mutation @purpose(is: ${selection}) { ${body} }`;
export const interviewing = (body: string): string => `mutation @purpose(is: ${interview}) { ${body} }`;
export const screeningOf = (body: string): string => `mutation @purpose(is: ${screening}) { ${body} }`;

/** Asks, and fails where the answer is a refusal. */
export async function done(candour: TestGateway, as: Asker, query: string): Promise<ClientAnswer> {
  const answer = await candour.ask(as, query);
  if (answer.code !== null) throw new Error(answer.text);
  return answer;
}

/** Ids of vacancies that are open. */
export async function openJobs({ database }: TestGateway, tenant = 'acme'): Promise<readonly string[]> {
  const text = 'select id from job where tenant = $1 and closed_at is null order by id';
  return (await database.pool.query<{ id: string }>(text, [tenant])).rows.map(({ id }) => id);
}

/** A new person who was told of everything that choosing among candidates takes. */
export async function toldPerson(candour: TestGateway): Promise<string> {
  const id = idOf(await done(candour, intake, managing('createCandidate(input: { givenName: "Zoé" }) { id }')));
  const purposes = [screening, selection, interview, management].join(', ');
  await done(candour, intake, managing(`recordNotice(candidate: "${id}", version: "v2", purposes: [${purposes}])`));
  return id;
}

/** Opens an application for a vacancy; gives its id. */
export const opened = async (candour: TestGateway, candidate: string, job: string): Promise<string> =>
  idOf(await done(candour, intake, managing(`openApplication(candidate: "${candidate}", job: "${job}") { id }`)));

const way = ['SCREENING', 'SHORTLISTED', 'INTERVIEW', 'OFFER', 'HIRED'];

/** A new person's application that came as far as a stage, by requests alone. */
export async function applied(candour: TestGateway, stage = 'SHORTLISTED', job?: string) {
  const candidate = await toldPerson(candour);
  const [first = ''] = await openJobs(candour);
  const application = await opened(candour, candidate, job ?? first);
  for (const next of way.slice(0, way.indexOf(stage) + 1))
    await done(candour, romy, managing(`moveApplication(application: "${application}", stage: ${next}) { id }`));
  return { candidate, application, job: job ?? first };
}

/** The mutation that records a model's score. */
export const scoring = (application: string, score = 0.42): string =>
  `recordScore(application: "${application}", score: ${score}, origin: AUTOMATED, model: { name: "Ranker", version: "1.4" }) { id }`;
export const reviewing = (application: string, outcome = 'CONFIRMED', fields = 'id'): string =>
  `reviewScore(application: "${application}", outcome: ${outcome}, because: "The whole file says so.") { ${fields} }`;
export const contesting = (application: string): string =>
  `contestDecision(application: "${application}", because: "My last two years are missing.") { id }`;

/** What a recruiter or hiring manager reads of the scores of a person who is chosen among. */
export const scoresOf = (candour: TestGateway, candidate: string, as: Asker = romy): Promise<ClientAnswer> =>
  candour.ask(
    as,
    `query @purpose(is: ${selection}) { candidate(id: "${candidate}") { applications { id score scoreOrigin } } }`,
  );
