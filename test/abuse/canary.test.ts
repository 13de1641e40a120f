import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { describeError } from '../../src/http/describeError.js';
import type { SealedCoordinate } from '../../src/subject-keys/sealedCoordinates.js';
import { applicationStages } from '../../src/vocabulary/applications.js';
import { asOwner } from '../helpers/database.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { sealedValue } from '../helpers/sealed.js';
import { post, startTestServer, type TestServer } from '../http/testServer.js';

const places = [
  'operation',
  'alias',
  'variable',
  'fragment',
  'literal',
  'value',
  'because',
  'header',
  'idempotency',
] as const;
const claimed = ['principal', 'organisation', 'client', 'jti'] as const;
type Place = (typeof places)[number] | (typeof claimed)[number];
const canaries = new Map<Place, string>(
  [...places, ...claimed].map((place) => [place, `C${randomBytes(10).toString('hex')}`]),
);
const canary = (place: Place): string => canaries.get(place) ?? '';

let candour: TestGateway;
let server: TestServer;
const columnsOf = new Map<string, string>();
const answers: string[] = [];

beforeAll(async () => {
  candour = await startTestGateway();
  await plantCanaries();
  server = await startTestServer({ answer: candour.gateway.executeOperation });
  await askEverything();
});
afterAll(async () => {
  await server.close();
  await candour.stop();
});

/** A stage is one of a closed list that the policy's scopes name, so each becomes one of its own in both. */
const plantedStage = (stage: string): string => `'Kstage' || md5(${stage})`;

/** Every text that is stored of a person becomes one of its own: `K`, the column, and random digits. */
async function plantCanaries(): Promise<void> {
  const { connection } = candour.fresh;
  const found = (await asOwner(
    connection,
    `select table_name as t, column_name as c from information_schema.columns
     where table_name in ('candidate', 'application', 'interview_note') and data_type = 'text' and column_name <> 'tenant'`,
  )) as readonly { t: string; c: string }[];
  const planted = (name: string): string => `'K${name.replace(/_/g, '')}' || md5(random()::text)`;
  for (const { t, c } of found) {
    columnsOf.set(`K${c.replace(/_/g, '')}`, c);
    const coordinate = sealedColumns.get(c);
    if (coordinate) await plantSealed(t, c, coordinate);
    else await asOwner(connection, `update ${t} set ${c} = ${c === 'stage' ? plantedStage('stage') : planted(c)}`);
  }
  for (const stage of applicationStages)
    await asOwner(
      connection,
      `update policy_version set document = replace(document::text, '"${stage}"', '"' || ${plantedStage(`'${stage}'`)} || '"')::jsonb`,
    );
  candour.gateway.tenants.forget('acme');
  const documents = { work: 'employer', education: 'institution', skills: 'name', languages: 'language' };
  for (const [column, key] of Object.entries(documents)) {
    columnsOf.set(`Kdoc${column}`, column);
    await asOwner(
      connection,
      `update candidate set ${column} = jsonb_build_array(jsonb_build_object('${key}', ${planted(`doc${column}`)}))`,
    );
  }
}

const sealedColumns: ReadonlyMap<string, SealedCoordinate> = new Map([
  ['summary', 'Candidate.summary'],
  ['ethnic_origin', 'Candidate.ethnicOrigin'],
  ['religious_belief', 'Candidate.religiousBelief'],
  ['text', 'InterviewNote.text'],
]);

/** The same of a column that lies sealed: each value under the key of its person. */
async function plantSealed(table: string, column: string, coordinate: SealedCoordinate): Promise<void> {
  const persons = table === 'candidate' ? 'select tenant, id, id as person from candidate' : notesOf;
  const found = await asOwner(candour.fresh.connection, persons);
  for (const { tenant, id, person } of found as readonly { tenant: string; id: string; person: string }[]) {
    const plain = `K${column.replace(/_/g, '')}${randomBytes(16).toString('hex')}`;
    const value = await sealedValue(candour.fresh, plain, { tenant, person, coordinate, row: id });
    await candour.database.pool.query(`update ${table} set ${column} = $1 where tenant = $2 and id = $3`, [
      ...[value, tenant, id],
    ]);
  }
}
const notesOf = `select n.tenant, n.id, a.candidate as person from interview_note n
  join application a on a.tenant = n.tenant and a.id = n.application`;

const everything = `givenName familyName fullName headline summary email phone address city region countryCode nationality workPermit
  ethnicOrigin religiousBelief photoUrl work { employer } education { institution } skills { name } languages { language }
  applications { status stage notes { author text } }`;

/** Everything that a client can choose, in requests that are answered, refused and not understood. */
async function askEverything(): Promise<void> {
  const [ada] = demonstrationPersons.acme;
  const authorization = await server.bearerOf({
    sub: canary('principal'),
    org: canary('organisation'),
    client: canary('client'),
    jti: canary('jti'),
    purposes: ['RECRUITMENT_APPLICATION_SCREENING', 'TALENT_POOL'],
  });
  const purpose = `@purpose(is: RECRUITMENT_APPLICATION_SCREENING, because: "${canary('because')}")`;
  const name = `query ${canary('operation')}($${canary('variable')}: String)`;
  const where = (filter: string): string =>
    `${name} ${purpose} { candidates(where: ${filter}) { totalCount nodes { id } } }`;
  const queries = [
    `${name} ${purpose} { ${canary('alias')}: candidate(id: "${ada?.id}") { ...${canary('fragment')} } candidates(where: { city: { eq: $${canary('variable')} } }) { totalCount } }
     fragment ${canary('fragment')} on Candidate { ${everything} }`,
    `${name} ${purpose} { candidates(first: 50, where: { not: { city: { eq: $${canary('variable')} } } }) { nodes { ${everything} } } }`,
    `${name} ${purpose} { candidate(id: "${canary('literal')}") { city } x: node(id: $${canary('variable')}) { id } }`.replace(
      ': String)',
      ': ID!)',
    ),
    where(`{ city: { startsWith: "${canary('literal')}", contains: $${canary('variable')} } }`),
    where(`{ email: { eq: "${canary('literal')}" }, city: { eq: $${canary('variable')} } }`),
    where(`{ ${canary('literal')}: 1 }`),
    `${name} ${purpose.replace('SCREENING', canary('literal'))} { __typename }`,
    `${name} @purpose(is: TALENT_POOL, onRefusal: ERROR, because: "${canary('because')}") { candidate(id: "${ada?.id}") { address city(x: $${canary('variable')}) } }`,
    `${name} @purpose(is: TALENT_POOL, onRefusal: ERROR, because: "${canary('because')}") { candidate(id: "${ada?.id}") { address } candidates(where: { city: { eq: $${canary('variable')} } }) { totalCount } }`,
    `${name} @purpose(is: DIRECT_MARKETING) { candidates(after: "${canary('literal')}", where: { city: { eq: $${canary('variable')} } }) { totalCount } }`,
    `${name} ${purpose} { candidates(after: "${canary('literal')}", where: { city: { eq: $${canary('variable')} } }) { totalCount } }`,
    `{ ${canary('alias')} "${canary('literal')}" }`,
  ];
  for (const query of queries) {
    const body = {
      query,
      operationName: query.startsWith('query') ? canary('operation') : undefined,
      variables: { [canary('variable')]: canary('value') },
    };
    const headers = {
      authorization,
      'x-trace': canary('header'),
      'idempotency-key': canary('idempotency'),
      accept: 'application/graphql-response+json',
    };
    const response = await post(server, body, headers);
    answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
  }
}

/** Every cell of every table of the log as texts: as it is shown, and bytes as what they may spell. */
async function logCells(): Promise<readonly { readonly place: string; readonly text: string }[]> {
  const { connection } = candour.fresh;
  const tables = (await asOwner(
    connection,
    `select table_name as t from information_schema.tables where table_name like 'access\\_log%'`,
  )) as readonly { t: string }[];
  expect(tables.length).toBeGreaterThan(4);
  const cells: { place: string; text: string }[] = [];
  for (const { t } of tables)
    for (const row of (await asOwner(connection, `select * from ${t}`)) as readonly Record<string, unknown>[])
      for (const [column, value] of Object.entries(row))
        cells.push({
          place: `${t}.${column}`,
          text: Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value),
        });
  return cells;
}

/** The ways in which a text may stand in another. */
const spellings = (secret: string): readonly string[] => [
  secret,
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('base64url'),
];
const holds = (text: string, secret: string): boolean => spellings(secret).some((each) => text.includes(each));
const found = (text: string): readonly Place[] =>
  [...canaries].flatMap(([place, secret]) => (holds(text, secret) ? place : []));
const stored = /K(?:doc)?[a-z]+[0-9a-f]{32}/g;

describe('what a client chose', () => {
  it('is in the log only where names are kept to be erased: its own and those of its token and operation', async () => {
    const places = (await logCells()).flatMap(({ place, text }) => found(text).map((what) => `${what} in ${place}`));
    expect([...new Set(places)].sort()).toEqual([
      'client in access_log_token.name',
      'jti in access_log_token.name',
      'operation in access_log_operation_name.name',
      'organisation in access_log_token.name',
      'principal in access_log_token.name',
    ]);
  });

  it('is in no line of the log on stdout, no metric, no error, and in an answer only as the alias it gave', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect({ logged: found(server.logged()), metrics: found(metrics) }).toEqual({ logged: [], metrics: [] });
    expect(candour.unplanned).toEqual([]);
    const errors = answers.filter((answer) => !answer.startsWith('200'));
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.flatMap(found)).toEqual([]);
    expect([...new Set(answers.flatMap(found))]).toEqual(['alias']);
  });
});

describe('what the database holds', () => {
  const released = [
    'city',
    'countrycode',
    'docedu',
    'doclan',
    'docski',
    'docwor',
    'headline',
    'region',
    'stage',
    'status',
    'summary',
  ];

  it('is in an answer only if it was released', () => {
    const names = answers.flatMap((answer) => answer.match(stored) ?? []).map((each) => each.slice(1, -32));
    const columns = [...new Set(names)].map((name) => (name.startsWith('doc') ? name.slice(0, 6) : name)).sort();
    expect(columns).toEqual(released);
  });

  it('is nowhere in the log, on stdout, or in a metric, released or not', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const texts = [...(await logCells()).map(({ text }) => text), server.logged(), metrics];
    expect(texts.flatMap((text) => text.match(stored) ?? [])).toEqual([]);
    const { rows } = await candour.database.pool.query('select email, city, given_name from candidate limit 50');
    const secrets = rows.flatMap((row) => Object.values(row)).map(String);
    expect(texts.flatMap((text) => secrets.filter((secret) => holds(text, secret)))).toEqual([]);
  });

  it('is not on the wire while the log can not be written, nor in what the operator reads of it', async () => {
    const query =
      'query @purpose(is: RECRUITMENT_APPLICATION_SCREENING) { candidates(first: 3) { nodes { city headline } } }';
    const revocations = [
      ['revoke insert on access_log_entry from candour_gateway', 'grant insert on access_log_entry to candour_gateway'],
      ['alter table access_log_entry rename to away', 'alter table away rename to access_log_entry'],
    ] as const;
    for (const [breakIt, mendIt] of revocations) {
      await asOwner(candour.fresh.connection, breakIt);
      const response = await post(server, { query }, { accept: 'application/graphql-response+json' });
      const text = await response.text();
      expect({ status: response.status, retryAfter: response.headers.get('retry-after') }).toEqual({
        status: 503,
        retryAfter: '1',
      });
      expect(JSON.parse(text)).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'AUDIT_UNAVAILABLE', retryAfter: 1 } }],
      });
      expect(response.headers.get('access-log-receipt')).toBeNull();
      expect(text.match(stored)).toBeNull();
      await asOwner(candour.fresh.connection, mendIt);
      const again = await (await post(server, { query })).text();
      expect(again.match(stored)).not.toBeNull();
    }
    expect(server.logged().match(stored)).toBeNull();
  });
});

describe('an error that quotes a row', () => {
  it('is told to the operator without it', async () => {
    const error: unknown = await candour.database.pool
      .query(`select (given_name || 'x')::int from candidate limit 1`)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(stored);
    expect(JSON.stringify(describeError(error))).not.toMatch(stored);
  });
});
