import { describe, expect, it } from 'vitest';
import { isLost } from '../../src/access-log/isLost.js';

const error = (message: string, facts: object = {}): Error => Object.assign(new Error(message), facts);

describe('isLost', () => {
  it.each([
    error('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' }),
    error('connect ENOENT', { code: 'ENOENT', syscall: 'connect' }),
    error('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' }),
    error('The database has fallen silent.', { code: 'ETIMEDOUT' }),
    error('Connection terminated unexpectedly'),
    error('Client has encountered a connection error and is not queryable'),
    error('timeout expired'),
    ...['08006', '25P03', '53100', '53300', '57P01', '57P03', '58030'].map((code) => error('refused', { code })),
  ])('blames the database for %o', (lost) => {
    expect(isLost(lost)).toBe(true);
  });

  it.each([
    // A statement that took too long, a broken constraint, a poor statement: the database is there.
    ...['57014', '23505', '22P02', '42601', '40001'].map((code) => error('refused', { code })),
    error('Something else'),
    error('A sentence that ends with: Connection terminated'),
    null,
    'Connection terminated',
    { code: '08006' },
  ])('does not for %o', (other) => {
    expect(isLost(other)).toBe(false);
  });
});
