import type { ApplicationStage } from '../../vocabulary/applications.js';

/** Where an application may be moved from where it stands: one stage on, or to its rejection. What has ended stays. */
const moves: Readonly<Record<ApplicationStage, readonly ApplicationStage[]>> = {
  APPLIED: ['SCREENING', 'REJECTED'],
  SCREENING: ['SHORTLISTED', 'REJECTED'],
  SHORTLISTED: ['INTERVIEW', 'REJECTED'],
  INTERVIEW: ['OFFER', 'REJECTED'],
  OFFER: ['HIRED', 'REJECTED'],
  HIRED: [],
  REJECTED: [],
};

/** Says whether a move is legal. From a stage that nobody knows there is none. */
export const isLegalMove = (from: string | null, to: ApplicationStage): boolean =>
  from !== null && Object.hasOwn(moves, from) && moves[from as ApplicationStage].includes(to);
