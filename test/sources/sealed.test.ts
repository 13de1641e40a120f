import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, rowsOf } from '../gateway/people.js';
import { candidate, intake, interview, management, recruiter } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { counted, idOf, managing, refusalOf } from '../writes/support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const refused = ({ extensions }: ClientAnswer) =>
  extensions.access.refused.map(({ field, code, subjects }) => [field, code, subjects]);
const change = (statement: string) => asOwner(candour.fresh.connection, statement);
const own = (id: string, fields: string) =>
  candour.ask(candidate(id), `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${id}") { ${fields} } }`);

describe('what lies sealed', () => {
  it('is read as if it lay in plain, however often and under whatever alias a person is asked for', async () => {
    const row = rowsOf.acme.candidate.find(({ id }) => id === ada);
    const { data } = await candour.ask(
      candidate(ada),
      `query @purpose(is: RIGHTS_FULFILMENT) {
         a: candidate(id: "${ada}") { told: summary again: summary jobs: work { summary } }
         b: candidate(id: "${ada}") { told: summary again: summary jobs: work { summary } }
         node(id: "${ada}") { ... on Candidate { religiousBelief applications { candidate { summary } } } }
       }`,
    );
    const told = {
      told: row?.summary,
      again: row?.summary,
      jobs: row?.work.map(({ summary }) => ({ summary })),
    };
    expect(data).toMatchObject({ a: told, b: told, node: { religiousBelief: row?.religious_belief } });
    expect(data?.['node']).toMatchObject({
      applications: rowsOf.acme.application
        .filter(({ candidate: of }) => of === ada)
        .map(() => ({ candidate: { summary: row?.summary } })),
    });
  });

  it('of a person whose key is gone is refused with INTERNAL and recorded so; the rest of the answer stands', async () => {
    const query = `query @purpose(is: ${interview}) { candidates(first: 100) { nodes { id headline summary } } }`;
    const before = await candour.ask(recruiter, query);
    const nodesIn = ({ data }: ClientAnswer) =>
      (data as { candidates: { nodes: readonly { id: string; summary: string | null }[] } }).candidates.nodes;
    const lost = nodesIn(before).find(({ id, summary }) => id !== ada && summary !== null)?.id ?? '';
    await candour.fresh.keys.destroy('acme', [lost]);
    const after = await candour.ask(recruiter, query);
    expect(nodesIn(after)).toEqual(
      nodesIn(before).map((node) => (node.id === lost ? { ...node, summary: null } : node)),
    );
    expect(refused(after)).toEqual([['Candidate.summary', 'INTERNAL', 1]]);
    const records = await recordsOf(candour, after);
    const cells = records.map(({ fields, subjects }) => ({
      summary: fields.find(({ field }) => field === 'Candidate.summary'),
      persons: subjects.length,
    }));
    expect(cells).toContainEqual({
      summary: expect.objectContaining({ verdict: 'REFUSED', code: 'INTERNAL' }),
      persons: 1,
    });
    expect(candour.unplanned).toEqual([]);
  });

  it('does not open where it was not sealed: in the row of another person, another column or another note', async () => {
    const ines = person('CONSENT_WITHDRAWN');
    await change(
      `update candidate c set summary = o.summary from candidate o where c.id = '${ines}' and o.id = '${ada}'`,
    );
    expect(refused(await own(ines, 'summary'))).toEqual([['Candidate.summary', 'INTERNAL', 1]]);
    await change(`update candidate set ethnic_origin = religious_belief where id = '${ada}'`);
    expect(refused(await own(ada, 'ethnicOrigin religiousBelief'))).toEqual([
      ['Candidate.ethnicOrigin', 'INTERNAL', 1],
    ]);
    const noted = rowsOf.acme.candidate.map(({ id }) => id).find((id) => notesOf(id).length > 1 && id !== ines);
    const [first, second] = notesOf(noted ?? '');
    await change(
      `update interview_note n set text = o.text from interview_note o where n.id = '${first}' and o.id = '${second}'`,
    );
    expect(refused(await own(noted ?? '', 'applications { notes { text } }'))).toEqual([
      ['InterviewNote.text', 'INTERNAL', 1],
    ]);
  });

  it('lies nowhere in plain after a write, and is read back', async () => {
    const made = await candour.ask(
      intake,
      `mutation ($resume: JSON!) @purpose(is: ${management}) { importResume(resume: $resume) { id } }`,
      {
        variables: {
          resume: {
            basics: { name: 'Zoé D', summary: 'Canary of the summary.' },
            work: [{ name: 'A', summary: 'Canary of the work.' }, { name: 'B' }],
          },
        },
      },
    );
    const id = idOf(made);
    await candour.ask(intake, managing(`recordNotice(candidate: "${id}", version: "v1", purposes: [${management}])`));
    await candour.ask(
      intake,
      managing(`updateCandidate(id: "${id}", set: { summary: "Canary of the update." }) { id }`),
    );
    const [row] = await change(`select c::text as row from candidate c where id = '${id}'`);
    expect(JSON.stringify(row)).not.toContain('Canary');
    expect((await own(id, 'summary work { employer summary }')).data).toEqual({
      candidate: {
        summary: 'Canary of the update.',
        work: [
          { employer: 'A', summary: 'Canary of the work.' },
          { employer: 'B', summary: null },
        ],
      },
    });
    await candour.ask(intake, managing(`updateCandidate(id: "${id}", set: { summary: null, city: "Lille" }) { id }`));
    expect((await own(id, 'summary city')).data).toEqual({ candidate: { summary: null, city: 'Lille' } });
  });
});

describe('while the folder of the keys is not there', () => {
  it('a write that needs a key is refused whole, and answers tell nothing that is sealed', async () => {
    const { keyFolder } = candour.fresh;
    const before = await counted(candour);
    rmSync(join(keyFolder, 'store'));
    const create = managing('createCandidate(input: { givenName: "Zoé" }) { id }');
    expect(refusalOf(await candour.ask(intake, create))).toBe(
      'INTERNAL: The store of the persons\' keys can\'t be reached or written, so nothing was stored. See "/readyz", and CANDOUR_SUBJECT_KEYS.',
    );
    expect(await counted(candour)).toEqual(before);
    const city = managing(`updateCandidate(id: "${ada}", set: { city: "Lille" }) { id }`);
    expect((await candour.ask(intake, city)).code).toBeNull();
  });
});

const notesOf = (id: string): readonly string[] => {
  const applications = new Set(rowsOf.acme.application.flatMap((row) => (row.candidate === id ? row.id : [])));
  return rowsOf.acme.interview_note.flatMap((row) => (applications.has(row.application) ? row.id : []));
};
