import type { RequestStatus } from '../../vocabulary/rightsRequests.js';

/** Where a request may go from where it is. Whatever is not listed is no move. */
const moves: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  IDENTITY_UNVERIFIED: ['RECEIVED', 'REFUSED', 'WITHDRAWN'],
  RECEIVED: ['WAITING_CONTROLLER', 'WITHDRAWN'],
  WAITING_CONTROLLER: ['IN_PROGRESS', 'REFUSED', 'WITHDRAWN'],
  IN_PROGRESS: ['EXTENDED', 'FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'WITHDRAWN'],
  EXTENDED: ['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'WITHDRAWN'],
  FULFILLED: [],
  PARTIALLY_FULFILLED: [],
  REFUSED: [],
  WITHDRAWN: [],
};

export const isMove = (from: RequestStatus, to: RequestStatus): boolean => moves[from].includes(to);

/** Says whether a request still waits for something: its clock runs. */
export const isOpen = (status: RequestStatus): boolean => moves[status].length > 0;

/** The statuses in which a request is open. */
export const openStatuses: readonly RequestStatus[] = (Object.keys(moves) as RequestStatus[]).filter(isOpen);

/** Says whether the clock of a request has run out: it is open, and the instant it was due at has come. */
export const isOverdue = ({ status, dueAt }: { status: RequestStatus; dueAt: Date }, now: Date): boolean =>
  isOpen(status) && dueAt.getTime() <= now.getTime();
