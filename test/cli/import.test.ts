import { readdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TokenClaims } from '../../src/principal/developmentIssuer.js';
import { realResume, realResumes } from '../helpers/resumes.js';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { type Ran, run } from './run.js';

let running: CommandServer;
let folder: string;
let environment: Record<string, string>;
let server: CommandServer['server'];
beforeAll(async () => {
  running = await startCommandServer('import');
  ({ folder, environment, server } = running);
});
afterAll(() => running.stop());

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, `${name}.json`);
  await writeFile(path, content);
  return path;
}

const importing = (files: readonly string[], ...more: readonly string[]): Promise<Ran> =>
  run(['import', ...files, '--tenant', 'acme', '--address', server.address, ...more], environment);

const claims: TokenClaims = {
  sub: 'dev-subject',
  kind: 'SERVICE',
  owner: 'dev',
  org: 'acme-hr',
  client: 'ats',
  tenant: 'acme',
  roles: ['SUBJECT'],
  purposes: ['RIGHTS_FULFILMENT'],
  country: 'FR',
};
const tokenOf = async (more: Partial<TokenClaims>): Promise<string> =>
  (await server.issuer?.mint({ ...claims, ...more }, 60)) ?? '';

/** What the person itself reads of what was stored. */
async function own(id: string): Promise<unknown> {
  const token = await tokenOf({ subject: id, sub: `subject-${id}` });
  const query = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${id}") { fullName email city work { employer position } skills { name } } }`;
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { candidate: unknown } };
  return data.candidate;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The id that was printed for a file. */
function idIn(stdout: string, file: string): string {
  const line = stdout.split('\n').find((each) => each.startsWith(`${file}: `)) ?? '';
  const id = line.slice(file.length + 2);
  expect(id).toMatch(new RegExp(`^${uuid}$`));
  return id;
}

describe('candour import', () => {
  it('stores real resumes, and tells each id and what was not placed', async () => {
    const files = await Promise.all(realResumes.map((name) => fileOf(name, realResume(name))));
    const { exitCode, stdout, stderr } = await importing(files);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const ids = files.map((file) => idIn(stdout, file));
    expect(new Set(ids).size).toBe(files.length);
    expect(stdout).toMatch(/^ {2}not placed: \/references \(.+\)$/m);
    for (const [at, name] of realResumes.entries()) {
      const { basics, work = [] } = JSON.parse(realResume(name)) as {
        basics: { name: string; email: string };
        work: { name?: string }[];
      };
      expect(await own(ids[at] ?? '')).toMatchObject({
        fullName: basics.name,
        email: basics.email,
        work: work.map(({ name: employer }) => (employer === undefined ? {} : { employer })),
      });
    }
  });

  it('reads a file that begins with a byte order mark', async () => {
    const file = await fileOf('marked', `\ufeff${JSON.stringify({ basics: { name: 'Zoé Durand' } })}`);
    const { exitCode, stdout } = await importing([file]);
    expect(exitCode).toBe(0);
    expect(await own(stdout.trim().split(': ').at(-1) ?? '')).toMatchObject({ fullName: 'Zoé Durand' });
  });

  const secret = 'Zoé Secret';
  const deep = (depth: number) => `${'{"meta":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
  it.each([
    ['not JSON', `{"basics": {"name": "${secret}"`, 'The resume must be well-formed JSON.'],
    ['a list', `["${secret}"]`, 'The resume must be a JSON object.'],
    ['of a wrong type', `{"work": "${secret}"}`, '"/work" must be a list.'],
    ['too large', `{"x": "${'x'.repeat(1_000_000)}"}`, 'The resume must have at most 1000000 bytes.'],
    ['too deep', deep(33), 'The resume must be nested at most 32 levels deep.'],
    ['not UTF-8', Buffer.from(`{"basics": {"name": "${secret}"}}`, 'latin1'), 'The file must be UTF-8.'],
  ])('tells a file that is %s without repeating it, imports the others, and fails', async (what, content, sentence) => {
    const faulty = await fileOf(`faulty ${what}`, content);
    const sound = await fileOf('sound', JSON.stringify({ basics: { name: 'Ada' } }));
    const { exitCode, stdout, stderr } = await importing([faulty, sound]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: `${faulty}: ${sentence}\n` });
    expect(stdout).toBe(`${sound}: ${idIn(stdout, sound)}
`);
  });

  it('tells a file that is not there, and a folder', async () => {
    const none = join(folder, 'none.json');
    expect(await importing([none, folder])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${none}: The file could not be read.\n${folder}: The file could not be read.\n`,
    });
  });

  it('takes what stands just at the limits', async () => {
    const items = Array.from({ length: 88 }, (_, at) => ({ name: `s${at}`, keywords: Array(18).fill('x') }));
    const large = {
      basics: { summary: 'x'.repeat(9_000) },
      skills: items,
      meta: { filler: Array(90).fill('y'.repeat(9_990)) },
    };
    const files = [await fileOf('deep', deep(32)), await fileOf('large', JSON.stringify(large))];
    const { exitCode, stderr } = await importing(files);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('has what the screen stops held where it is asked to, and tells how to decide, but no word of it', async () => {
    const text = 'Baker in Ghent. He is diabetic.';
    const stopped = await fileOf('stopped', JSON.stringify({ basics: { name: 'Zoé Secret', summary: text } }));
    const sound = await fileOf('sound', JSON.stringify({ basics: { name: 'Ada' } }));
    expect(await importing([stopped])).toMatchObject({ exitCode: 1, stdout: '' });
    const { exitCode, stdout, stderr } = await importing([stopped, sound], '--hold');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const [first = '', second, third] = stdout.split('\n');
    const [, id = ''] = new RegExp(`: held as (${uuid}) until \\S+Z$`).exec(first) ?? [];
    expect(second).toMatch(/^ {2}HEALTH: \/basics\/summary, characters \d+ to \d+$/);
    expect(third).toBe(`${sound}: ${idIn(stdout, sound)}`);
    expect(stdout).toContain('releaseHeldImport');
    expect(stdout).not.toMatch(/diabetic|Secret/);
    expect(await readdir(join(environment['CANDOUR_DATA'] ?? '', 'held'))).toEqual([id]);
    const { owner: _owner, ...service } = claims;
    const decider = { ...service, sub: 'p-zoe', kind: 'PERSON', roles: ['INTAKE'] } as const;
    const token = await server.issuer?.mint({ ...decider, purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'] }, 60);
    const query = `mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { releaseHeldImport(id: "${id}", as: REDACTED) { id } }`;
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: { releaseHeldImport: { id: string } } };
    expect(await own(data.releaseHeldImport.id)).toMatchObject({ fullName: 'Zoé Secret' });
    expect(await readdir(join(environment['CANDOUR_DATA'] ?? '', 'held'))).toEqual([]);
  });

  it('stops when whoever asks may not, and tells why', async () => {
    const files = [await fileOf('one', '{}'), await fileOf('two', '{}')];
    const recruiter = await tokenOf({ roles: ['RECRUITER'], purposes: ['TALENT_POOL'] });
    expect(await importing(files, '--token', recruiter)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${files[0]}: The token does not grant the purpose RECRUITMENT_APPLICATION_MANAGEMENT. Ask the issuer of the token to grant it. (PURPOSE_NOT_GRANTED)\n`,
    });
    const { exitCode, stderr } = await importing(files, '--token', 'no-token');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('(UNAUTHENTICATED)');
    expect(stderr).not.toContain('no-token');
  });

  it('does not store at one controller what was meant for another', async () => {
    const token = await tokenOf({
      tenant: 'globex',
      roles: ['INTAKE'],
      purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'],
    });
    expect(await importing([await fileOf('one', '{}')], '--token', token)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The token is for another tenant than --tenant.\n',
    });
  });

  it('needs a token, or a gateway that was started here', async () => {
    const ran = await run(['import', 'x.json', '--tenant', 'acme'], { CANDOUR_DATA: join(folder, 'elsewhere') });
    expect(ran).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'A token is needed: --token, CANDOUR_TOKEN, or a data folder (CANDOUR_DATA) where the gateway has started before.\n',
    });
  });
});

describe('candour import, when the gateway', () => {
  let peer: Server;
  let seen: (string | string[] | undefined)[];
  const listen = async (answer: RequestListener): Promise<string> => {
    seen = [];
    peer = createServer((request, response) => {
      seen.push(request.headers['idempotency-key']);
      answer(request, response);
    });
    await new Promise<void>((resolve) => void peer.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
  };
  const close = () => new Promise((resolve) => void peer.close(resolve));
  const at = async (address: string): Promise<Ran> =>
    run(['import', await fileOf('one', '{}'), '--tenant', 'acme', '--address', address], {
      CANDOUR_TOKEN: 'opaque',
    });

  it('is away, says so', async () => {
    const address = await listen(() => undefined);
    await close();
    const { exitCode, stdout, stderr } = await at(address);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/: The gateway could not be reached: start it, or tell --address\.\n$/);
  });

  it.each([
    ['HTML', 'text/html', '<html>'],
    ['other JSON', 'application/json', '{"errors": "none"}'],
  ])('is something else that answers %s, says so', async (_what, type, body) => {
    const address = await listen((_request, response) => response.setHeader('content-type', type).end(body));
    const { exitCode, stderr } = await at(address);
    await close();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/: What answers at the address is no gateway of Candour\.\n$/);
  });

  it('could not record it at first, sends it again under the same key', async () => {
    const stored = JSON.stringify({ data: { importResume: { id: 'x-1' } } });
    const refusal = JSON.stringify({ errors: [{ message: 'Busy.', extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
    const address = await listen((_request, response) => {
      if (seen.length > 1) response.end(stored);
      else response.writeHead(503, { 'retry-after': '1' }).end(refusal);
    });
    const { exitCode, stdout } = await at(address);
    await close();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/: x-1\n$/);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatch(new RegExp(`^${uuid}$`));
    expect(seen[1]).toBe(seen[0]);
  });
});
