import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ dpo: { name: 'DPO', postalAddress: '1 rue de Lille', email: 'dpo@example.org' } });
});
afterAll(() => candour.stop());

describe('row 03: whom persons write to', () => {
  it('is told to whoever asks, without a token', async () => {
    const request = { query: '{ dpo { name postalAddress email } }', operationName: null, variables: {} };
    const { body } = await candour.gateway.executeOperation(request, null, { idempotencyKey: null });
    expect(JSON.parse(body.text)).toMatchObject({
      data: { dpo: { name: 'DPO', postalAddress: '1 rue de Lille', email: 'dpo@example.org' } },
    });
  });
});
