import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, recruiter } from '../../helpers/askers.js';
import { asOwner } from '../../helpers/database.js';
import { type Exporting, startExporting } from './exporting.js';

let exporting: Exporting;
let size: number;
beforeAll(async () => {
  exporting = await startExporting();
  const { candour, integrate } = exporting;
  const screening = 'query Shortlist @purpose(is: RECRUITMENT_APPLICATION_SCREENING)';
  await candour.ask(recruiter, `${screening} { candidates(first: 2) { nodes { fullName city } } }`, {
    operationName: 'Shortlist',
  });
  const relocation = 'query @purpose(is: MOBILITY_RELOCATION)';
  await candour.ask(
    { ...adviser, id: '=HYPERLINK("http://x","y")', organisation: '@SUM(1, 2)' },
    `${relocation} { candidates(first: 20) { nodes { religiousBelief } } }`,
  );
  await candour.ask(recruiter, `query @purpose(is: TALENT_POOL) { candidates { nodes { religiousBelief } } }`);
  await integrate();
  size = (await asOwner(candour.fresh.connection, "select from access_log_entry where tenant = 'acme'")).length;
});
afterAll(() => exporting.stop());

async function exported(format: 'OCSF' | 'CSV', role: 'AUDITOR' | 'DPO'): Promise<string> {
  const response = await exporting.ask({ format, toIndex: size }, await exporting.bearer(role));
  expect(response.status).toBe(200);
  return await response.text();
}

/** Reads RFC 4180. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows = text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
  const [names = [], ...cells] = rows;
  return cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

interface Event {
  readonly [name: string]: unknown;
  readonly actor: { readonly user: { readonly name: string }; readonly app_name?: string };
  readonly unmapped: Readonly<Record<string, unknown>> & {
    readonly fields: readonly { readonly field: string; readonly code: string | null; readonly verdict: string }[];
  };
}
const readOcsf = (text: string): readonly Event[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Event);

/** A pseudonym at the beginning of a cell: one in 64 begins with a hyphen, which a spreadsheet would take for a formula. */
const token = /(?:'(?=-))?[\w-]{22}/;

describe('a CSV export', () => {
  it('has one line for each record, with parties by name and lists joined by a space', async () => {
    const rows = readCsv(await exported('CSV', 'DPO'));
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: size }, (_, at) => String(at)));
    expect(rows[0]).toMatchObject({
      tenant: 'acme',
      principal: 'dev-recruiter',
      organisation: 'acme-hr',
      client: 'ats',
      roles: 'RECRUITER',
      purpose: 'RECRUITMENT_APPLICATION_SCREENING',
      operationName: 'Shortlist',
      type: 'Candidate',
      outcome: 'RELEASED',
      fields: expect.stringContaining('Candidate.city:SELECT:RELEASED'),
      subjectCount: '2',
      subjects: expect.stringMatching(new RegExp(`^${token.source} [\\w-]{22}$`)),
    });
  });

  it('takes the force out of what a spreadsheet would run', async () => {
    const text = await exported('CSV', 'DPO');
    const dangerous = readCsv(text).find(({ purpose }) => purpose === 'MOBILITY_RELOCATION');
    expect([dangerous?.['principal'], dangerous?.['organisation']]).toEqual([
      `'=HYPERLINK("http://x","y")`,
      `'@SUM(1, 2)`,
    ]);
    for (const row of readCsv(text)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

/**
 * What an event of class 6005 must have, by the definitions at https://github.com/ocsf/ocsf-schema (read at a5cfc68):
 * `events/base_event.json` and `events/application/datastore_activity.json` (requirement "required", and the constraint
 * "at_least_one"), `objects/metadata.json`, `objects/actor.json`, `objects/network_endpoint.json`,
 * `objects/database.json`.
 */
function faultsOf(event: Event): readonly string[] {
  const has = (path: string): boolean =>
    path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], event) !==
    undefined;
  const required = [
    ...['activity_id', 'category_uid', 'class_uid', 'metadata', 'severity_id', 'time', 'type_uid'],
    ...['actor', 'src_endpoint', 'metadata.product', 'metadata.version', 'database.type_id'],
  ];
  const atLeastOne = [
    ['database', 'databucket', 'table'],
    ['actor.process', 'actor.user', 'actor.session', 'actor.app_name', 'actor.app_uid'],
    ['actor.user.name', 'actor.user.uid', 'actor.user.account'],
    ['src_endpoint.ip', 'src_endpoint.uid', 'src_endpoint.name', 'src_endpoint.hostname', 'src_endpoint.svc_name'],
    ['metadata.product.name', 'metadata.product.uid'],
  ];
  return [
    ...required.filter((name) => !has(name)),
    ...atLeastOne.filter((names) => !names.some(has)).map((names) => names.join('|')),
  ];
}

describe('an OCSF export', () => {
  it('has what the class Datastore Activity requires, in each event', async () => {
    const events = readOcsf(await exported('OCSF', 'AUDITOR'));
    expect(events).toHaveLength(size);
    for (const event of events) {
      expect(faultsOf(event)).toEqual([]);
      expect([event['class_uid'], event['category_uid']]).toEqual([6005, 6]);
      expect(event['type_uid']).toBe(6005 * 100 + Number(event['activity_id']));
      expect([0, 1, 4, 5]).toContain(event['activity_id']);
      expect(Number.isInteger(event['time'])).toBe(true);
    }
  });

  it('says who did what, when and for what', async () => {
    const [event] = readOcsf(await exported('OCSF', 'DPO'));
    expect(event).toMatchObject({
      activity_id: 4,
      status: 'Success',
      time: exporting.candour.clock.now.getTime(),
      metadata: { sequence: 0, tenant_uid: 'acme', log_name: 'candour/access-log/acme' },
      actor: {
        user: { name: 'dev-recruiter', org: { name: 'acme-hr' }, groups: [{ name: 'RECRUITER' }] },
        app_name: 'ats',
      },
      src_endpoint: { name: 'ats', location: { country: 'FR' } },
      table: { name: 'Candidate' },
      unmapped: { purpose: 'RECRUITMENT_APPLICATION_SCREENING', operationName: 'Shortlist' },
    });
  });
});

describe('an export to an AUDITOR', () => {
  const special = (events: readonly Event[]) =>
    events.flatMap(({ unmapped }) => unmapped.fields).filter(({ field }) => field === 'Candidate.religiousBelief');

  it('shows no code of a special category, which the DPO sees', async () => {
    const [asAuditor, asDpo] = [await exported('OCSF', 'AUDITOR'), await exported('OCSF', 'DPO')].map(readOcsf);
    const [hidden, seen] = [special(asAuditor ?? []), special(asDpo ?? [])];
    expect(seen.some(({ code }) => code !== null)).toBe(true);
    expect(hidden.map(({ verdict }) => verdict)).toEqual(seen.map(({ verdict }) => verdict));
    expect(hidden.filter(({ code }) => code !== null)).toEqual([]);
    const csv = readCsv(await exported('CSV', 'AUDITOR'));
    expect(csv.filter(({ fields }) => /religiousBelief:[^ ]*:[^ ]*:[A-Z]/.test(fields ?? ''))).toEqual([]);
  });

  it('does not hold what would let the codes be tried until the hash of the leaf fits', async () => {
    const [auditor, dpo] = [await exported('OCSF', 'AUDITOR'), await exported('OCSF', 'DPO')].map(readOcsf);
    for (const name of ['replica', 'leafHash', 'because']) {
      expect(dpo?.every(({ unmapped }) => name in unmapped)).toBe(true);
      expect(auditor?.some(({ unmapped }) => name in unmapped)).toBe(false);
    }
    for (const row of readCsv(await exported('CSV', 'AUDITOR')))
      expect([row['replica'], row['leafHash']]).toEqual(['', '']);
  });
});

describe('a name whose mapping row was erased', () => {
  it('is a token in later exports', async () => {
    await asOwner(
      exporting.candour.fresh.connection,
      "delete from access_log_token where name = 'principal:dev-recruiter'",
    );
    const [first] = readCsv(await exported('CSV', 'DPO'));
    expect(first?.['principal']).toMatch(new RegExp(`^${token.source}$`));
  });
});
