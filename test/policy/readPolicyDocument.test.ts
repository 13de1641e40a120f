import { describe, expect, it } from 'vitest';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { readInstructionsDocument, readPolicyDocument } from '../../src/policy/readPolicyDocument.js';
import { everyPurpose, instructing } from './instructing.js';

const line = { id: 'a', fields: ['P.a'], purposes: ['TALENT_POOL'], mode: 'READ', roles: ['DPO'] };
const policy = (more: object) => ({ rolesByPurpose: {}, lines: [], ...more });
const scope = (person: object) => ({ id: 's', purposes: ['TALENT_POOL'], roles: ['DPO'], person });
const secret = 'Ada-Lovelace';

describe('a policy that somebody wrote', () => {
  it('is read as it is', () => {
    const written = demonstrationPolicy('acme');
    expect(readPolicyDocument(JSON.parse(JSON.stringify(written)))).toEqual({ document: written, faults: null });
  });

  it.each([
    ['nothing', undefined, '', 'must be an object'],
    ['a list', [], '', 'must be an object'],
    ['an unknown member', policy({ [secret]: 1 }), '', 'must hold no member that this version does not know'],
    ['no lines', { rolesByPurpose: {} }, '/lines', 'must be an array'],
    [
      'an unknown constraint',
      policy({ lines: [line, { ...line, id: 'b', [secret]: 1 }] }),
      '/lines/1',
      'must hold no member that this version does not know',
    ],
    ['an unknown mode', policy({ lines: [{ ...line, mode: secret }] }), '/lines/0/mode', 'must be one of READ, WRITE'],
    [
      'a coordinate that is none',
      policy({ lines: [{ ...line, fields: ['P.a', secret] }] }),
      '/lines/0/fields/1',
      'must be written in the form that the member asks for',
    ],
    ['no field', policy({ lines: [{ ...line, fields: [] }] }), '/lines/0/fields', 'must not be empty'],
    [
      'neither fields nor categories',
      policy({ lines: [{ ...line, fields: undefined }] }),
      '/lines/0',
      'must name fields or categories',
    ],
    ['an id twice', policy({ lines: [line, line] }), '/lines/1/id', 'must be unique'],
    [
      'an end before the beginning',
      policy({ lines: [{ ...line, validFrom: '2026-02-01T00:00:00Z', validUntil: '2026-01-01T00:00:00Z' }] }),
      '/lines/0',
      'must end after it begins',
    ],
    [
      'more than fifty instants',
      policy({
        lines: Array.from({ length: 51 }, (_, day) => ({
          ...{ ...line, id: `l-${day}` },
          validUntil: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
        })),
      }),
      '/lines',
      'must begin and end at 50 instants at most',
    ],
    [
      'roles for an unknown purpose',
      policy({ rolesByPurpose: { [secret]: ['DPO'] } }),
      '/rolesByPurpose',
      'must hold no member that this version does not know',
    ],
    [
      'an operator of another language',
      policy({ scopes: [scope({ id: { $regex: secret } })] }),
      '/scopes/0/person/id',
      'must have one of the forms that the member allows',
    ],
    [
      'a field of the person that can be none',
      policy({ scopes: [scope({ [secret]: { $in: [] } })] }),
      '/scopes/0/person',
      'must hold no member of an unknown name',
    ],
    ['too many lines', policy({ lines: Array(10_001).fill(line) }), '/lines', 'must hold at most 10000'],
  ])('with %s is refused whole: where, how, and nothing of what it says', (_what, written, path, message) => {
    const { document, faults } = readPolicyDocument(written);
    expect(document).toBeNull();
    expect(faults).toContainEqual({ path, message });
    expect(JSON.stringify(faults)).not.toContain(secret);
    expect(faults?.length).toBeLessThanOrEqual(100);
  });
});

describe('instructions that somebody wrote', () => {
  it('are read as they are', () => {
    const written = demonstrationInstructions('globex');
    expect(readInstructionsDocument(written)).toEqual({ document: written, faults: null });
  });

  const kept = (retention: unknown) => instructing(everyPurpose({ basis: null, retention } as never));
  it.each([
    [
      'a basis that is not offered',
      instructing({ TALENT_POOL: { basis: secret, retention: null } } as never),
      /basis$/,
    ],
    ['a period that is none', kept({ for: secret, after: 'CREATED' }), /TALENT_POOL\/retention\/for$/],
    ['an archive without an end', kept({ for: 'P2Y', after: 'CREATED', action: 'ARCHIVE' }), /TALENT_POOL\/retention$/],
    [
      'an archive period without an archive',
      kept({ for: 'P2Y', after: 'CREATED', archive: 'P5Y' }),
      /TALENT_POOL\/retention$/,
    ],
    [
      'an action that is none',
      kept({ for: 'P2Y', after: 'CREATED', action: secret }),
      /TALENT_POOL\/retention\/action$/,
    ],
    ['an unknown category', instructing({}, { categories: [secret] } as never), /^\/categories\/0$/],
    ['an unknown member', { ...instructing({}), [secret]: 1 }, /^$/],
    ['recipients of neither form', instructing({}, { recipients: secret } as never), /^\/recipients$/],
  ])('with %s are refused whole', (_what, written, path) => {
    const { document, faults } = readInstructionsDocument(written);
    expect(document).toBeNull();
    expect(faults?.some((fault) => path.test(fault.path))).toBe(true);
    expect(JSON.stringify(faults)).not.toContain(secret);
  });
});
