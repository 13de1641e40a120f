import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenCommand } from '../../src/cli/token.js';
import { type Authenticate, createAuthenticator } from '../../src/principal/authenticate.js';
import { developmentIssuer } from '../../src/principal/developmentIssuer.js';
import { CANDIDATE } from './testIssuer.js';

let folder: string;
let authenticate: Authenticate;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour token-'));
  const { issuer } = await developmentIssuer(folder);
  authenticate = createAuthenticator({ issuers: [issuer], clock: () => new Date() });
});
afterAll(() => rm(folder, { recursive: true }));

const run = (line: string, environment: Record<string, string> = {}) =>
  tokenCommand(line.split(' '), { CANDOUR_DATA: folder, ...environment });
const principalOf = async (line: string) => authenticate(`Bearer ${(await run(line)).stdout.trim()}`);

describe('candour token', () => {
  it('prints a token and nothing else', async () => {
    const line = '--tenant acme --role RECRUITER --purpose RECRUITMENT_APPLICATION_SCREENING';
    const { exitCode, stdout, stderr } = await run(line);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it('mints with defaults what the gateway believes', async () => {
    expect(await principalOf('--tenant acme --role RECRUITER --role HIRING_MANAGER --purpose TALENT_POOL')).toEqual({
      id: 'dev-recruiter-hiring_manager',
      tokenId: expect.any(String),
      kind: 'SERVICE',
      owner: 'dev-recruiter-hiring_manager',
      organisation: 'acme-hr',
      client: 'ats',
      tenant: 'acme',
      roles: ['HIRING_MANAGER', 'RECRUITER'],
      purposes: ['TALENT_POOL'],
      country: 'FR',
      jobs: ['*'],
    });
  });

  it('mints what the options say', async () => {
    const line =
      `--tenant globex --role SUBJECT --purpose RIGHTS_FULFILMENT --country NL --kind PERSON --organisation o ` +
      `--client portal --principal p-1 --subject ${CANDIDATE} --job ${CANDIDATE} --ttl 90s`;
    expect(await principalOf(line)).toEqual({
      id: 'p-1',
      tokenId: expect.any(String),
      kind: 'PERSON',
      organisation: 'o',
      client: 'portal',
      tenant: 'globex',
      roles: ['SUBJECT'],
      purposes: ['RIGHTS_FULFILMENT'],
      country: 'NL',
      subject: CANDIDATE,
      jobs: [CANDIDATE],
    });
  });

  it('gives roles that are refused together another principal each', async () => {
    expect(await principalOf('--tenant acme --role DPO')).toMatchObject({ id: 'dev-dpo' });
    expect(await principalOf('--tenant acme --role ADMIN')).toMatchObject({ id: 'dev-admin' });
  });

  it.each([
    { ttl: '', seconds: 3600 },
    { ttl: ' --ttl 30m', seconds: 1800 },
    { ttl: ' --ttl 90s', seconds: 90 },
    { ttl: ' --ttl 24h', seconds: 86_400 },
  ])('lives $seconds seconds with "$ttl"', async ({ ttl, seconds }) => {
    const { exp = 0, iat = 0 } = decodeJwt((await run(`--tenant acme --role INTAKE${ttl}`)).stdout.trim());
    expect(exp - iat).toBe(seconds);
  });

  it('tells with --help how it is used', async () => {
    const { exitCode, stdout, stderr } = await run('--help', { CANDOUR_DATA: '/nowhere' });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('candour token --tenant acme --role RECRUITER');
  });
});

describe('candour token answers 3 on', () => {
  const roles =
    'The option "--role" must be given, each time with one of RECRUITER, HIRING_MANAGER, MOBILITY_ADVISER, LEGAL_COUNSEL, INTAKE, CONTROLLER, ADMIN, AUDITOR, DPO, SUBJECT.';
  const unknown = 'Every option must be one that "candour token --help" lists, with its value.';
  const ttl = 'The option "--ttl" must be a time like 90s, 30m or 1h.';
  const intake = '--tenant acme --role INTAKE';
  it.each([
    { fault: 'an unknown option', line: `${intake} --sudo`, message: unknown },
    { fault: 'an option without its value', line: '--role INTAKE --tenant', message: unknown },
    { fault: 'a word too many', line: `${intake} please`, message: unknown },
    { fault: 'no tenant', line: '--role INTAKE', message: 'The option "--tenant" must be given.' },
    { fault: 'two tenants', line: `${intake} --tenant globex`, message: 'The option "--tenant" must be given once.' },
    { fault: 'no role', line: '--tenant acme', message: roles },
    { fault: 'an unknown role', line: `${intake} --role ROOT`, message: roles },
    {
      fault: 'an unknown kind',
      line: `${intake} --kind ROBOT`,
      message: 'The option "--kind" must be PERSON or SERVICE.',
    },
    ...['1', '0h', '1d', '-1h', '1.5h', 'h'].map((time) => ({
      fault: `the ttl ${time}`,
      line: `${intake} --ttl=${time}`,
      message: ttl,
    })),
    {
      fault: 'roles that are refused together',
      line: '--tenant acme --role DPO --role ADMIN',
      message: 'The token holds roles that are refused together: DPO and ADMIN.',
    },
    {
      fault: 'a candidate without an id',
      line: '--tenant acme --role SUBJECT',
      message: 'A token with the role SUBJECT must name its candidate in the claim "subject".',
    },
    {
      fault: 'a person for longer than an hour',
      line: `${intake} --kind PERSON --ttl 61m`,
      message: 'A token of a person must live at most 1 hour, from "iat" to "exp".',
    },
    {
      fault: 'a service for longer than a day',
      line: `${intake} --ttl 25h`,
      message: 'A token of a service must live at most 24 hours, from "iat" to "exp".',
    },
    {
      fault: 'a country by its name',
      line: `${intake} --country France`,
      message: 'The token must carry the claim "country": two letters after ISO 3166-1.',
    },
  ])('$fault', async ({ line, message }) => {
    expect(await run(line)).toEqual({ exitCode: 3, stdout: '', stderr: `${message}\n` });
  });

  it('an unknown purpose, with a sentence that lists them', async () => {
    const { exitCode, stdout, stderr } = await run(`${intake} --purpose FUN`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^The option "--purpose" must be one of RECRUITMENT_APPLICATION_SCREENING, .*\.\n$/);
  });
});

describe('candour token answers 2', () => {
  const line = '--tenant acme --role INTAKE';
  it('where the gateway has never started, and makes no key there', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'candour empty-'));
    expect(await run(line, { CANDOUR_DATA: empty })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'The data folder (CANDOUR_DATA) must be one where the gateway has started before: it holds no development key.\n',
    });
    expect(await readdir(empty)).toEqual([]);
    await rm(empty, { recursive: true });
  });

  const standIn = "CANDOUR_ISSUERS must name the issuers' file, because the development issuer can't stand in:";
  it.each([
    { environment: { HOST: '0.0.0.0' }, message: `${standIn} It does not exist while HOST is not loopback.` },
    { environment: { NODE_ENV: 'production' }, message: `${standIn} It does not exist in production (NODE_ENV).` },
    {
      environment: { CANDOUR_ISSUERS: 'issuers.json' },
      message:
        'The development issuer does not exist while issuers are configured (CANDOUR_ISSUERS); ask one of them for a token.',
    },
    { environment: { CANDOUR_DEV: '1' }, message: 'CANDOUR_DEV is not a variable that Candour knows.' },
  ])('with $environment', async ({ environment, message }) => {
    expect(await run(line, environment)).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` });
  });
});
