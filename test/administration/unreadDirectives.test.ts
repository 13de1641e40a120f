import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { dies, directs, only } from '../obligations/dying.js';
import { newPerson, refusalOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';
import { erasing, erasureOf } from './erasing.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const referring = 'trustedParty: "Coffre SA", reference: "GD 17"';
const refers = async (id: string): Promise<unknown> =>
  only(await directs(candour, id, 'referToGeneralDirectives', referring));

/** The person referred to general directives, and has died. */
async function dead(id: string): Promise<string> {
  await refers(id);
  only(await dies(candour, id));
  return id;
}

describe('general directives of which only the reference is known', () => {
  it('stop an erasure until somebody has read them', async () => {
    const id = await dead(await newPerson(candour));
    expect(refusalOf(await erasing(candour, id))).toBe(
      'BAD_REQUEST: The person refers to general directives that nobody has read yet: its data are kept until recordGeneralDirectives says what they are or their period ends, unless the law demands otherwise.',
    );
    only(
      await candour.ask(
        controller,
        `mutation @purpose(is: ACCOUNTABILITY) { recordGeneralDirectives(candidate: "${id}", fate: ERASE) { id } }`,
      ),
    );
    expect(erasureOf(await erasing(candour, id)).outcome).toBe('ERASED');
  });

  it('do not stop what the law demands', async () => {
    for (const ground of ['LEGAL_OBLIGATION', 'PROCESSING_UNLAWFUL'])
      expect(erasureOf(await erasing(candour, await dead(await newPerson(candour)), { ground })).outcome).toBe(
        'ERASED',
      );
  });

  it('stop nothing where the person told this controller what it wanted', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', 'fate: ERASE'));
    await dead(id);
    expect(erasureOf(await erasing(candour, id, { ground: 'POST_MORTEM_DIRECTIVE' })).outcome).toBe('ERASED');
  });

  it('stop nothing while the person lives, nor tell of themselves', async () => {
    const id = await newPerson(candour);
    await refers(id);
    expect(erasureOf(await erasing(candour, id)).outcome).toBe('ERASED');
  });
});
