import { describe, expect, it } from 'vitest';
import { parseLogOrigin } from '../../../src/access-log/generations/parseLogOrigin.js';
import {
  parseRecoveryStatement,
  type RecoveryStatement,
  writeRecoveryStatement,
} from '../../../src/access-log/generations/recoveryStatement.js';
import { parseCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { logOrigin } from '../../../src/access-log/receipt.js';

const root = Buffer.alloc(32, 7);
const encoded = root.toString('base64');
const statement: RecoveryStatement = {
  tenant: 'acme',
  generation: 3,
  left: { size: 57, root },
  vouched: 52,
  at: new Date('2026-03-04T05:06:07.089Z'),
  lost: [
    { generation: 1, size: 120, root },
    { generation: 2, size: 70, root },
  ],
};
const text = `candour/log-recovery/v1
candour/access-log/acme#3
57
${encoded}
52
2026-03-04T05:06:07.089Z
candour/access-log/acme 120 ${encoded}
candour/access-log/acme#2 70 ${encoded}
`;

describe('a recovery statement', () => {
  it('is written as lines, and read back', () => {
    expect(writeRecoveryStatement(statement)).toBe(text);
    expect(parseRecoveryStatement(text)).toEqual(statement);
  });

  it('can not pass for a checkpoint', () => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  it.each<[string, string, string]>([
    ['another header', 'recovery/v1', 'recovery/v2'],
    ['the first generation', '#3', ''],
    ['a generation that is not later than what was lost', '#3\n', '#2\n'],
    ['a size that is none', '\n57\n', '\n057\n'],
    ['a root that is none', encoded, encoded.slice(4)],
    ['more that was vouched for than is left', '\n52\n', '\n58\n'],
    ['another form of the instant', '.089Z', '.089000Z'],
    ['no instant', '2026-03-04T05:06:07.089Z', 'yesterday'],
    ["another tenant's log as lost", 'acme#2 70', 'globex#2 70'],
    ['one more word', ` 70 ${encoded}`, ` 70 ${encoded} x`],
    ['an empty line', '\n57\n', '\n\n57\n'],
    ['nothing lost', text.slice(text.indexOf('candour/access-log/acme 120')), ''],
    ['no end', `70 ${encoded}\n`, `70 ${encoded}`],
  ])('with %s is none', (_what, from, to) => {
    expect(text).toContain(from);
    expect(parseRecoveryStatement(text.replace(from, to))).toBeNull();
  });

  it('that a reader would refuse is not written', () => {
    for (const wrong of [{ generation: 1 }, { vouched: 58 }, { lost: [] }, { tenant: 'a#2' }])
      expect(() => writeRecoveryStatement({ ...statement, ...wrong })).toThrow(RangeError);
  });
});

describe('the name of a log', () => {
  it.each([
    ['acme', 1],
    ['acme', 2],
    ['Société-9', 1_000_000],
  ])('of %s, generation %i, is read back', (tenant, generation) => {
    expect(parseLogOrigin(logOrigin(tenant, generation))).toEqual({ tenant, generation });
  });

  it.each([
    'candour/access-log/',
    'candour/access-log/acme#1',
    'candour/access-log/acme#02',
    'candour/access-log/acme#2#3',
    'candour/access-log/acme#',
    'candour/other/acme',
    '',
  ])('"%s" is none', (origin) => {
    expect(parseLogOrigin(origin)).toBeNull();
  });
});
