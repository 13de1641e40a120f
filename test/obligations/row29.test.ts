import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { nobody, person } from '../gateway/people.js';
import { activate } from '../helpers/activate.js';
import { candidate, intake, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { realResume, resumeJsonSchema } from '../helpers/resumes.js';
import { idOf, managing } from '../writes/support.js';
import { open, requestOf, step } from './requests.js';
import { noon, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');

interface Validation {
  readonly errors: readonly { readonly stack: string }[];
}
interface Validators {
  readonly Validator: new () => { validate(instance: unknown, schema: unknown): Validation };
}
const { resolve } = createRequire(import.meta.url);
// The validator that the makers of JSON Resume validate with.
const { Validator } = createRequire(resolve('@jsonresume/schema/package.json'))('jsonschema') as Validators;
const faultsOf = (instance: unknown, schema: unknown): readonly string[] =>
  new Validator().validate(instance, schema).errors.map(({ stack }) => stack);
const own = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/portability.schema.json'), 'utf8'),
) as unknown;

interface Exported {
  readonly resume: Readonly<Record<string, unknown>>;
  readonly more: Readonly<Record<string, unknown>>;
  readonly excluded: readonly { readonly field: string; readonly because: string }[];
}
const exporting = (as: Asker, id: string) =>
  candour.ask(as, `query @purpose(is: RIGHTS_FULFILMENT) { portabilityExport(candidate: "${id}") }`);
const exported = async (as: Asker, id: string): Promise<Exported> => {
  const { data, text } = await exporting(as, id);
  if (!data) throw new Error(text);
  return data['portabilityExport'] as Exported;
};
/** Every text and number within, at any depth. */
const valuesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
const everything = `givenName familyName headline summary email phone address city region countryCode dateOfBirth nationality
  workPermit ethnicOrigin religiousBelief photoUrl salaryExpectation lastContactAt fullName age
  work { employer position startDate endDate summary } education { institution area studyType startDate endDate }
  skills { name level } languages { language fluency } applications { status stage appliedAt score job { title } notes { writtenAt text } }`;

describe('row 29: transferred in a structured format', () => {
  it('is JSON Resume and the rest, as the schemas describe them', async () => {
    const whole = await exported(candidate(ada), ada);
    expect(faultsOf(whole, own)).toEqual([]);
    expect(faultsOf(whole.resume, resumeJsonSchema())).toEqual([]);
    expect(faultsOf({ ...whole, score: 1 }, own)).not.toEqual([]);
    expect(faultsOf({ ...whole.resume, work: 'none' }, resumeJsonSchema())).not.toEqual([]);
    const resume = JSON.parse(realResume('classic')) as {
      readonly basics: { readonly email: string };
      readonly work: readonly { readonly position: string }[];
    };
    const imported = await candour.ask(
      intake,
      managing('importResume(resume: $resume) { id }').replace('mutation', 'mutation($resume: JSON!)'),
      { variables: { resume } },
    );
    const back = await exported(candidate(idOf(imported)), idOf(imported));
    expect(faultsOf(back.resume, resumeJsonSchema())).toEqual([]);
    expect(back.resume['basics']).toMatchObject({ email: resume.basics.email });
    expect(back.resume['work']).toMatchObject(resume.work.map(({ position }) => ({ position })));
  });

  it('is within what access shows; scores, notes and what is derived are in access only, and named with the reason', async () => {
    const whole = await exported(candidate(ada), ada);
    const access = await candour.ask(
      candidate(ada),
      `query @purpose(is: RIGHTS_FULFILMENT) { myData { candidate { ${everything} } } }`,
    );
    const shown = (
      access.data?.['myData'] as
        | { candidate: { fullName: string; age: number; applications: { score: number; notes: { text: string }[] }[] } }
        | undefined
    )?.candidate;
    const told = new Set(valuesIn(shown));
    const { $schema: _schema, ...resume } = whole.resume;
    const taken = valuesIn({ resume, more: whole.more });
    expect(taken.length).toBeGreaterThan(15);
    expect(taken.filter((value) => !told.has(value) && value !== shown?.fullName)).toEqual([]);
    const applications = shown?.applications ?? [];
    expect(applications.length).toBeGreaterThan(0);
    for (const { score, notes } of applications) {
      expect(taken).not.toContain(score);
      for (const { text } of notes) expect(taken).not.toContain(text);
    }
    expect(taken).not.toContain(shown?.age);
    const excluded = Object.fromEntries(whole.excluded.map(({ field, because }) => [field, because]));
    expect(excluded['Application.score']).toContain('Made by others');
    expect(excluded['Application.notes']).toContain('Made by others');
    expect(excluded['Candidate.age']).toContain('Worked out');
    expect(excluded['Candidate.email']).toBeUndefined();
  });

  it('leaves out what no purpose on consent or contract uses', async () => {
    await activate(candour, (document) => ({
      ...document,
      lines: document.lines.map((line) => (line.id === 'salary' ? { ...line, purposes: ['LEGAL_CLAIMS'] } : line)),
    }));
    const { more, excluded } = await exported(candidate(ada), ada);
    expect(more).not.toHaveProperty('salaryExpectation');
    expect(excluded).toContainEqual({
      field: 'Candidate.salaryExpectation',
      because: expect.stringContaining('no purpose on consent or contract'),
    });
  });

  it('is read and recorded like every other read, and goes to the person, or to who answers its request', async () => {
    const answer = await exporting(candidate(ada), ada);
    const records = await recordsOf(candour, answer);
    const fields = records.flatMap((record) =>
      record.fields.map(({ field, mode, verdict }) => `${mode} ${field} ${verdict}`),
    );
    expect(fields).toContain('SELECT Candidate.email RELEASED');
    expect(fields.join()).not.toContain('Application.score');
    expect(records.some(({ subjects }) => subjects.includes(ada))).toBe(true);
    for (const id of [ada, nobody]) expect(outcomeOf(await exporting(officer, id))).toBe('ROLE_FORBIDDEN');
    for (const as of [
      candidate(person('CONSENT_WITHDRAWN')),
      { ...recruiter, purposes: ['RIGHTS_FULFILMENT' as const] },
    ])
      expect(outcomeOf(await exporting(as, ada))).toBe('ROLE_FORBIDDEN');
    const told = `channel: POST, receivedAt: "${noon.toISOString()}", onBehalfOf: "${ada}"`;
    const request = requestOf(await open(candour, officer, `right: PORTABILITY, ${told}`));
    requestOf(await step(candour, officer, 'recordIdentityCheck', request, ', isVerified: true'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    requestOf(await step(candour, controller, 'instructRightsRequest', request));
    const byLetter = await exported(officer, ada);
    expect(byLetter.resume).toEqual((await exported(candidate(ada), ada)).resume);
    expect(candour.unplanned).toEqual([]);
  });
});
