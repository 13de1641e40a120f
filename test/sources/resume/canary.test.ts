import { describe, expect, it } from 'vitest';
import { GovernanceError } from '../../../src/errors/GovernanceError.js';
import { parseResume } from '../../../src/sources/candidates/resume/parseResume.js';
import { readResume } from '../../../src/sources/candidates/resume/readResume.js';
import { realResume, realResumes } from '../../helpers/resumes.js';

const canary = 'canary7Qx';

/** Everything that is told about a document, refused or read. */
function toldOf(read: () => { readonly unplaced: unknown }): string {
  try {
    return JSON.stringify(read().unplaced);
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return JSON.stringify([error.message, error.extensions, error.stack, String(error.cause)]);
  }
}

/** The same document with each text and each key of its own in turn replaced or made a canary. */
function* poisoned(value: unknown, put: (part: unknown) => unknown): Generator<unknown> {
  for (const poison of [canary, `${canary}\0`, { [canary]: canary }, [canary], `${canary}`.repeat(2_000)])
    yield put(poison);
  if (typeof value !== 'object' || value === null) return;
  yield put({ ...value, [canary]: canary });
  yield put({ ...value, [`${canary}\ud800`]: canary });
  for (const [key, part] of Object.entries(value)) {
    const copy = (changed: unknown): unknown =>
      Array.isArray(value)
        ? value.map((old: unknown, index) => (`${index}` === key ? changed : old))
        : { ...value, [key]: changed };
    yield* poisoned(part, (changed) => put(copy(changed)));
  }
}

describe('nothing that is told about a resume', () => {
  it('holds a value or an undefined key of it', () => {
    const document: unknown = JSON.parse(realResume('classic'));
    const told = [...poisoned(document, (part) => part)].map((variant) => toldOf(() => readResume(variant)));
    expect(told.length).toBeGreaterThan(400);
    expect(told.filter((text) => text.includes(canary))).toEqual([]);
  });

  it.each(realResumes)('quotes a broken file (%s)', (name) => {
    const text = realResume(name).replace('"basics"', `${canary}"basics"`);
    expect(toldOf(() => parseResume(text))).not.toContain(canary);
  });
});
