import { describe, expect, it } from 'vitest';
import { isTrusted, readTrustedDocuments } from '../../src/operation/trustedDocuments.js';
import { recruiter } from '../helpers/askers.js';
import { startTestGateway } from '../helpers/gateway.js';

const jobs = 'query Jobs { jobs(first: 1) { id } }';

describe('trusted documents', () => {
  it('are the only ones that run, where they are set', async () => {
    const candour = await startTestGateway({ trusted: readTrustedDocuments({ Jobs: jobs }) });
    expect((await candour.ask(recruiter, jobs)).code).toBeNull();
    const other = await candour.ask(recruiter, '{ __typename }');
    expect(other.errors).toEqual([
      {
        message: 'The document is not one of those that this gateway was told to trust.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
    expect(other.receipt).toEqual(expect.any(String));
    await candour.stop();
  });

  it('may name a grant of break-glass where they say so, and nothing else', () => {
    const asking = (because: string): string =>
      `query @purpose(is: LEGAL_CLAIMS, because: "${because}") { candidates { nodes { fullName } } }`;
    const trusted = readTrustedDocuments({ Claims: asking('break-glass') });
    expect(isTrusted(trusted, asking('break-glass'))).toBe(true);
    expect(isTrusted(trusted, asking('0190a1b2-0000-7000-8000-000000000000'))).toBe(true);
    expect(isTrusted(trusted, asking('whatever'))).toBe(false);
    expect(isTrusted(trusted, asking('0190a1b2-0000-7000-8000-000000000000').replace('fullName', 'email'))).toBe(false);
    expect(isTrusted(readTrustedDocuments({ Jobs: jobs }), asking('break-glass'))).toBe(false);
  });

  it('are read from an object of texts or a persisted query manifest', () => {
    const operations = [{ id: '1', name: 'Jobs', type: 'query', body: jobs }];
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    expect(readTrustedDocuments(manifest)).toEqual(new Set([jobs]));
    expect(readTrustedDocuments({ '1': jobs })).toEqual(new Set([jobs]));
  });

  it.each([[[]], [null], [{ Jobs: 1 }], ['text']])('refuse a manifest of another form: %j', (parsed) => {
    expect(() => readTrustedDocuments(parsed)).toThrow(
      'CANDOUR_TRUSTED_DOCUMENTS must be a JSON object of documents by id, or a persisted query manifest of version 1.',
    );
  });
});
