import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/administration/rights/dueAt.js';
import { isMove, isOpen, isOverdue, openStatuses } from '../../../src/administration/rights/requestMoves.js';
import { type RequestStatus, requestStatuses } from '../../../src/vocabulary/rightsRequests.js';

/** Every legal move, said once more by hand. */
const legal = new Set([
  'IDENTITY_UNVERIFIED RECEIVED',
  'IDENTITY_UNVERIFIED REFUSED',
  'IDENTITY_UNVERIFIED WITHDRAWN',
  'RECEIVED WAITING_CONTROLLER',
  'RECEIVED WITHDRAWN',
  'WAITING_CONTROLLER IN_PROGRESS',
  'WAITING_CONTROLLER REFUSED',
  'WAITING_CONTROLLER WITHDRAWN',
  ...['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'WITHDRAWN'].flatMap((to) => [
    `IN_PROGRESS ${to}`,
    `EXTENDED ${to}`,
  ]),
  'IN_PROGRESS EXTENDED',
]);

describe('a request', () => {
  it('moves as is said, and no other way', () => {
    const moves = requestStatuses.flatMap((from) =>
      requestStatuses.filter((to) => isMove(from, to)).map((to) => `${from} ${to}`),
    );
    expect(new Set(moves)).toEqual(legal);
  });

  it('is open until it is fulfilled, refused or withdrawn', () => {
    const final: readonly RequestStatus[] = ['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'WITHDRAWN'];
    expect(requestStatuses.filter((status) => !isOpen(status))).toEqual(final);
    expect(openStatuses).toEqual(requestStatuses.filter((status) => !final.includes(status)));
  });
});

describe('the clock of a request', () => {
  it.each([
    ['2026-03-02T12:00:00.000Z', '2026-04-02T12:00:00.000Z', '2026-06-02T12:00:00.000Z'],
    ['2026-01-31T09:00:00.000Z', '2026-02-28T09:00:00.000Z', '2026-04-30T09:00:00.000Z'],
    ['2028-01-31T09:00:00.000Z', '2028-02-29T09:00:00.000Z', '2028-04-30T09:00:00.000Z'],
    ['2026-08-31T00:00:00.000Z', '2026-09-30T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['2026-11-30T23:59:59.999Z', '2026-12-30T23:59:59.999Z', '2027-02-28T23:59:59.999Z'],
  ])('runs from %s to %s, and extended to %s', (received, due, extended) => {
    expect(dueAt(new Date(received), false).toISOString()).toBe(due);
    expect(dueAt(new Date(received), true).toISOString()).toBe(extended);
  });

  it('has run out at the instant that it was due at, for what is open', () => {
    const due = new Date('2026-04-02T12:00:00Z');
    const before = new Date(due.getTime() - 1);
    expect(isOverdue({ status: 'RECEIVED', dueAt: due }, before)).toBe(false);
    expect(isOverdue({ status: 'RECEIVED', dueAt: due }, due)).toBe(true);
    expect(isOverdue({ status: 'REFUSED', dueAt: due }, due)).toBe(false);
  });
});
