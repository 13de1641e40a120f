import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/http/createLog.js';
import { describeError } from '../../src/http/describeError.js';
import type { LogEvent, LogFields } from '../../src/http/Log.js';

/** One line as it is written, without its time. */
function lineOf(event: string, fields: object): Record<string, unknown> {
  const lines: string[] = [];
  createLog({ write: (line) => lines.push(line) }).write('info', event as LogEvent, fields as LogFields);
  const { time, ...rest } = JSON.parse(lines.join('')) as Record<string, unknown>;
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  return rest;
}

describe('the log', () => {
  it('writes the fields of its list', () => {
    const fields = {
      requestId: '0197f0c0-0000-7000-8000-000000000001',
      method: 'POST',
      route: '/graphql',
      status: 200,
      code: 'INTERNAL',
      durationMs: 1.5,
      errorName: 'TypeError',
      errorCode: '23505',
      frames: ['src/http/refuse.js:1:2'],
    };
    expect(lineOf('request', fields)).toEqual({ level: 'info', msg: 'request', ...fields });
  });

  it.each([
    [
      'a field that is not listed',
      { url: '/graphql?query=SECRET', err: new Error('SECRET'), headers: { a: 'SECRET' } },
    ],
    ['an identifier that is none', { requestId: 'SECRET' }],
    ['a route that is an address', { route: '/a?b=SECRET' }],
    ['a code that is none', { code: 'SECRET' }],
    ['a code that every object has', { code: 'toString' }],
    ['a status that is text', { status: 'SECRET' }],
    ['a duration that is no number', { durationMs: Number.NaN }],
    ['a method in other letters', { method: 'Secret!' }],
    ['frames that are none', { frames: ['src/http/a.js:1:2', 'SECRET'] }],
    ['an error name with spaces', { errorName: 'SECRET value' }],
  ])('leaves out %s', (_, fields) => {
    expect(lineOf('request', fields)).toEqual({ level: 'info', msg: 'request' });
  });

  it('writes no event that is not listed', () => {
    expect(lineOf('SECRET', {})).toEqual({ level: 'info', msg: 'unnamed event' });
  });
});

describe('what is said of an error', () => {
  it('is its class, its code and where in our code it was thrown', () => {
    class DriverException extends Error {
      readonly code = '23505';
    }
    const facts = describeError(new DriverException('Key (email)=(SECRET) already exists.'));
    expect(facts).toMatchObject({ errorName: 'DriverException', errorCode: '23505' });
    expect(JSON.stringify(facts)).not.toContain('SECRET');
  });

  it('counts frames from where the message ends, and only our own', () => {
    const error = new Error('two lines\n    at SECRET (src/SECRET.js:1:2)');
    error.stack = `Error: ${error.message}
    at deep (/app/node_modules/pg/lib/src/client.js:1:2)
    at SECRET (/home/a b/candour/dist/src/plan/plan.js:10:20)
    at async file:///app/dist/schema/candidate/CandidateResolver.js:3:4
    at node:internal/process/task_queues:95:5`;
    expect(describeError(error).frames).toEqual([
      'src/plan/plan.js:10:20',
      'schema/candidate/CandidateResolver.js:3:4',
    ]);
  });

  it('has no frames when the message is not in the stack, since nobody knows where it ends', () => {
    const error = new Error('first');
    error.message = 'changed';
    expect(describeError(error)).toEqual({ errorName: 'Error', frames: [] });
  });

  it.each([
    ['a string', 'SECRET', { errorName: 'NotAnError', frames: [] }],
    ['nothing', undefined, { errorName: 'NotAnError', frames: [] }],
  ])('that is %s is that it is none', (_, thrown, expected) => {
    expect(describeError(thrown)).toEqual(expected);
  });

  it('leaves out a code that is a sentence', () => {
    expect(describeError(Object.assign(new Error('x'), { code: 'SECRET value' }))).not.toHaveProperty('errorCode');
  });
});
