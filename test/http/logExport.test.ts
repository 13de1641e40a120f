import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openManifest } from '../../src/access-log/export/manifest.js';
import { readRecordLine } from '../../src/access-log/export/recordLine.js';
import { leafHash } from '../../src/access-log/merkle.js';
import { openCheckpoint } from '../../src/access-log/notes/checkpoint.js';
import { verifyLogProof } from '../../src/access-log/notes/logProof.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { alignedParts, appendPart } from '../../src/access-log/tree/alignedParts.js';
import { createRange, rootOfRange } from '../../src/access-log/tree/CompactRange.js';
import { extendRange } from '../../src/access-log/tree/extendRange.js';
import { type Exporting, startExporting } from '../access-log/export/exporting.js';
import { adviser, recruiter } from '../helpers/askers.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalIn } from './testServer.js';

let exporting: Exporting;
beforeAll(async () => {
  exporting = await startExporting();
  const { candour, append, integrate } = exporting;
  const list = (purpose: string, fields: string): string =>
    `query @purpose(is: ${purpose}) { candidates(first: 5) { nodes { ${fields} } } }`;
  await candour.ask(recruiter, list('RECRUITMENT_APPLICATION_SCREENING', 'fullName city'));
  await candour.ask({ ...adviser, id: '=HYPERLINK("x")' }, list('MOBILITY_RELOCATION', 'religiousBelief dateOfBirth'));
  await candour.ask(recruiter, `query Shortlist ${list('TALENT_POOL', 'fullName').slice(6)}`);
  await append(1_200);
  await integrate();
});
afterAll(() => exporting.stop());

interface Downloaded {
  readonly id: string;
  readonly receipt: string;
  readonly bytes: Buffer;
  readonly lines: readonly string[];
}
async function download(body: object, authorization?: string): Promise<Downloaded> {
  const response = await exporting.ask(body, authorization);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    id: response.headers.get('log-export-id') ?? '',
    receipt: response.headers.get('access-log-receipt') ?? '',
    bytes,
    lines: bytes.toString().split('\n').slice(0, -1),
  };
}

async function manifestOf(id: string) {
  const note = await (await exporting.get(`/log/export/${id}/manifest`)).text();
  const opened = openManifest(note, exporting.trust);
  if (opened.refusal !== null) throw new Error(`The manifest was refused: ${opened.refusal}.`);
  return opened.manifest;
}

async function checkpointOf(path: string) {
  const opened = openCheckpoint(await (await exporting.get(path)).text(), exporting.trust);
  if (opened.refusal !== null) throw new Error(`The checkpoint was refused: ${opened.refusal}.`);
  return opened.checkpoint;
}

describe('an NDJSON export', () => {
  it.each([
    ['of everything', {}],
    ['of a part', { fromIndex: 3, toIndex: 700 }],
    ['of nothing', { fromIndex: 5, toIndex: 5 }],
  ])('%s holds the bytes whose tree was signed, as its manifest says', async (_what, range) => {
    const { id, bytes } = await download({ format: 'NDJSON', ...range });
    const manifest = await manifestOf(id);
    const checkpoint = await checkpointOf(`/log/export/${id}/checkpoint`);
    const lines = bytes
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => readRecordLine(Buffer.from(line)));
    expect(lines.map((line) => line?.index)).toEqual(
      Array.from({ length: manifest.to - manifest.from }, (_, at) => manifest.from + at),
    );
    expect([manifest.id, manifest.size, manifest.bytes, manifest.sha256]).toEqual([
      id,
      checkpoint.size,
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    const leaves = lines.map((line) => leafHash(line?.leaf ?? Buffer.alloc(0)));
    const grown = extendRange(createRange(manifest.from, manifest.left), leaves).range;
    const whole = alignedParts(manifest.to, manifest.size).reduce(
      (range_, place, at) => appendPart(range_, place, manifest.right[at] ?? Buffer.alloc(0)),
      grown,
    );
    expect(rootOfRange(whole)).toEqual(checkpoint.root);
  });

  it('writes lines whose leaf any JSON parser gives back byte for byte', async () => {
    const { lines } = await download({ format: 'NDJSON' });
    for (const line of lines.slice(0, 20)) {
      const { leaf } = JSON.parse(line) as { leaf: unknown };
      expect(readRecordLine(Buffer.from(line))?.leaf.toString()).toBe(JSON.stringify(leaf));
    }
  });

  it('is not for an AUDITOR, and the refusal is recorded', async () => {
    const response = await exporting.ask({ format: 'NDJSON' }, await exporting.bearer('AUDITOR'));
    const receipt = response.headers.get('access-log-receipt');
    expect(await refusalIn(response)).toEqual({
      status: 403,
      code: 'ROLE_FORBIDDEN',
      message: 'Canonical records are exported by DPO or CONTROLLER; AUDITOR may export OCSF and CSV.',
    });
    expect(await recordsOf(exporting.candour, { receipt })).toMatchObject([
      {
        type: 'Query',
        outcome: 'REFUSED',
        code: 'ROLE_FORBIDDEN',
        purpose: 'ACCOUNTABILITY',
        fields: [{ field: 'Query.logExport', verdict: 'REFUSED', code: 'ROLE_FORBIDDEN' }],
      },
    ]);
  });
});

describe('an export of each format', () => {
  it.each(['NDJSON', 'OCSF', 'CSV'])('of %s is a record of its own, by its id', async (format) => {
    const { id, receipt } = await download({ format, fromIndex: 0, toIndex: 2 });
    const verified = verifyReceipt(receipt, exporting.signer.publicKey);
    expect(verified?.recordId).toBe(id);
    expect(await recordsOf(exporting.candour, { receipt })).toMatchObject([
      {
        type: 'Query',
        outcome: 'RELEASED',
        code: null,
        purpose: 'ACCOUNTABILITY',
        basis: 'A6_1_C_LEGAL_OBLIGATION',
        subjects: [],
        fields: [{ field: 'Query.logExport', mode: 'SELECT', verdict: 'RELEASED' }],
      },
    ]);
    expect(await manifestOf(id)).toMatchObject({ id, format, from: 0, to: 2 });
  });
});

describe('who may export', () => {
  it.each([
    ['RECRUITER', ['TALENT_POOL'], 'PURPOSE_NOT_GRANTED'],
    ['RECRUITER', ['ACCOUNTABILITY'], 'ROLE_FORBIDDEN'],
    ['ADMIN', ['ACCOUNTABILITY'], 'ROLE_FORBIDDEN'],
    ['DPO', ['RIGHTS_FULFILMENT'], 'PURPOSE_NOT_GRANTED'],
  ] as const)('is no %s with %s', async (role, purposes, code) => {
    const response = await exporting.ask({ format: 'CSV' }, await exporting.bearer(role, purposes));
    const receipt = response.headers.get('access-log-receipt');
    expect(await refusalIn(response)).toMatchObject({ status: 403, code });
    expect(await recordsOf(exporting.candour, { receipt })).toMatchObject([{ outcome: 'REFUSED', code }]);
  });

  it.each([
    [{ country: 'MA' }, 403],
    [{ country: 'US' }, 403],
    [{ country: 'CH' }, 200],
  ])('is whoever has it sent where it may go: %j', async (own, status) => {
    const bearer = await exporting.bearer('DPO', ['ACCOUNTABILITY'], own);
    const response = await exporting.ask({ format: 'CSV', toIndex: 1 }, bearer);
    expect(response.status).toBe(status);
    const receipt = response.headers.get('access-log-receipt');
    if (status === 200) return void (await response.text());
    expect(await refusalIn(response)).toMatchObject({
      code: 'TRANSFER_NOT_COVERED',
      message:
        'The access log is exported within the European Economic Area, and to countries under an adequacy decision.',
    });
    expect(await recordsOf(exporting.candour, { receipt })).toMatchObject([{ code: 'TRANSFER_NOT_COVERED' }]);
  });

  it('is nobody without a token', async () => {
    const response = await fetch(`${exporting.on.url}/log/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"format":"CSV"}',
    });
    expect(await refusalIn(response)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it.each(['DPO', 'CONTROLLER', 'AUDITOR'] as const)('is %s', async (role) => {
    const { lines } = await download({ format: 'OCSF', toIndex: 3 }, await exporting.bearer(role));
    expect(lines).toHaveLength(3);
  });
});

describe('a request for an export', () => {
  it.each([
    ['no object', [], 'The body must be a JSON object.'],
    ['no format', {}, '"format" must be one of NDJSON, OCSF, CSV.'],
    ['another format', { format: 'XML' }, '"format" must be one of NDJSON, OCSF, CSV.'],
    ['a member too many', { format: 'CSV', until: 1 }, /^The body must have no members but /],
    ['an instant without time', { format: 'CSV', from: '2026-03-01' }, /^"from" and "to" must be instants/],
    ['an instant that is none', { format: 'CSV', to: '2026-13-01T00:00:00Z' }, /^"from" and "to" must be instants/],
    ['a negative index', { format: 'CSV', fromIndex: -1 }, /must be whole numbers/],
    ['an index as text', { format: 'CSV', toIndex: '1' }, /must be whole numbers/],
    ['both', { format: 'CSV', from: '2026-03-01T00:00:00Z', toIndex: 1 }, /by instants or by indices/],
    ['a range backwards', { format: 'CSV', fromIndex: 2, toIndex: 1 }, /must not end before it begins/],
    [
      'an index that is not signed',
      { format: 'CSV', toIndex: 9_999_999 },
      /must lie among the records that are signed/,
    ],
  ])('with %s is 400, and recorded', async (_what, body, message) => {
    const response = await exporting.ask(body);
    const receipt = response.headers.get('access-log-receipt');
    expect(await refusalIn(response)).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
    expect(await recordsOf(exporting.candour, { receipt })).toMatchObject([
      { outcome: 'REFUSED', code: 'BAD_REQUEST' },
    ]);
  });

  it('that is large is 413', async () => {
    expect(await refusalIn(await exporting.ask({ format: ' '.repeat(2_000) }))).toMatchObject({ status: 413 });
  });

  it('by another method is 405', async () => {
    const response = await exporting.get('/log/export');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('/log/proof', () => {
  it('proves a record that is signed, and nothing of another id', async () => {
    const { lines } = await download({ format: 'NDJSON', fromIndex: 700, toIndex: 701 });
    const leaf = readRecordLine(Buffer.from(lines[0] ?? ''))?.leaf ?? Buffer.alloc(0);
    const { recordId } = JSON.parse(leaf.toString()) as { recordId: string };
    const proof = await exporting.get(`/log/proof/${recordId}`, await exporting.bearer('AUDITOR'));
    expect(proof.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await proof.text();
    expect(verifyLogProof(text, leafHash(leaf), exporting.trust).refusal).toBe(null);
    expect(verifyLogProof(text, leafHash(Buffer.from('x')), exporting.trust).refusal).toBe('NOT_INCLUDED');
  });

  it.each(['/log/proof/019cb6c5-1111-7222-8333-444455556666', '/log/proof/x', '/log/proof/'])(
    '%s is 404',
    async (path) => {
      const response = await exporting.get(path);
      expect([response.status, await response.text()].slice(0, 1)).toEqual([404]);
    },
  );

  it('is 404 for a record that is not signed yet, and follows once it is', async () => {
    const { id } = await download({ format: 'CSV', toIndex: 1 });
    expect((await exporting.get(`/log/proof/${id}`)).status).toBe(404);
    await exporting.integrate();
    expect((await exporting.get(`/log/proof/${id}`)).status).toBe(200);
  });

  it('is 403 for a RECRUITER', async () => {
    const response = await exporting.get(
      '/log/proof/019cb6c5-1111-7222-8333-444455556666',
      await exporting.bearer('RECRUITER'),
    );
    expect(response.status).toBe(403);
  });
});
