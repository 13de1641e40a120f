import { describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../../src/operation/trustedDocuments.js';
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
