import type { DeathEvidence } from '../../vocabulary/postMortem.js';
import type { PostMortemDirective } from './Directives.js';

/** That a person has died, as the schema reads it. */
export interface Death {
  readonly id: string;
  readonly candidate: string;
  readonly diedAt: Date;
  readonly evidence: DeathEvidence;
  readonly evidenceDated: Date;
  readonly recordedAt: Date;
  /** Null: it stands. */
  readonly liftedAt: Date | null;
  readonly liftedBecause: string | null;
  /** By when a directive to erase is to be carried out; null: none stands, or an erasure was decided. */
  readonly eraseBy: Date | null;
  /** That day has come. */
  readonly isOverdue: boolean;
  /** Those that stand; none of whose death was recorded by mistake. */
  readonly directives: readonly PostMortemDirective[];
}
