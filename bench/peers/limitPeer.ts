import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { listed } from '../operations.js';
import { endWithBench, readAssignment } from './database.js';
import { GroupCommit } from './GroupCommit.js';

/**
 * The limit: no GraphQL, no types, no checks; one hand-written statement whose text is the answer. With `--recorded`
 * one durable row a request is written before the answer, by group commit.
 */
endWithBench();
const { connection, tenant } = readAssignment();
const pool = new pg.Pool({ ...connection, max: 10 });
const log = process.argv.includes('--recorded') ? new GroupCommit(await opened(), tenant) : null;

const person = `
  select c.id, c.given_name as "givenName", c.family_name as "familyName",
    nullif(concat_ws(' ', c.given_name, c.family_name), '') as "fullName", c.headline, c.summary, c.email, c.phone,
    c.city, c.region, c.country_code as "countryCode", c.salary_expectation as "salaryExpectation",
    (select coalesce(json_agg(r), '[]') from (
      select a.id, a.status, a.stage,
        to_char(a.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "appliedAt",
        json_build_object('title', j.title, 'location', j.location) as job
      from application a join job j on j.tenant = a.tenant and j.id = a.job
      where a.tenant = c.tenant and a.candidate = c.id
      order by a.applied_at, a.id) r) as applications
  from bench.candidate c`;

const list = `select coalesce(json_agg(r), '[]')::text as answer, array_agg(r.id)::text as persons
  from (${person} where c.tenant = $1 order by c.id limit $2) r`;

const one = `select row_to_json(r)::text as answer, array[r.id]::text as persons
  from (${person} where c.tenant = $1 and c.id = $2::uuid) r`;

/** Knows the two requests by their variables; a document it does not read. */
async function answer(body: string): Promise<string> {
  const { variables } = JSON.parse(body) as { readonly variables?: { readonly id: string } };
  if (variables === undefined) return `{"data":{"candidates":{"nodes":${await run('list', list, listed.candidates)}}}}`;
  return `{"data":{"candidate":${await run('one', one, variables.id)}}}`;
}

async function run(name: string, text: string, wanted: string | number): Promise<string> {
  const { rows } = await pool.query<{ answer: string; persons: string }>({ name, text, values: [tenant, wanted] });
  const [found] = rows;
  if (!found) return 'null';
  await log?.record(name, found.persons);
  return found.answer;
}

async function opened(): Promise<pg.Client> {
  const client = new pg.Client(connection);
  await client.connect();
  return client;
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.from(await answer(Buffer.concat(chunks).toString()));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
}

const server = createServer((request, response) => {
  handle(request, response).catch(() => response.writeHead(500).end());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
});
