import { Gauge, type Registry } from 'prom-client';
import { countOverdueErasures } from '../administration/postMortem/eraseBy.js';
import { countOverdue } from '../administration/rights/countOverdue.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import { requestableRights } from '../vocabulary/rights.js';

/**
 * Registers how many requests of rights are overdue, by right and never by tenant, and how many directives to erase after
 * a death. They are counted when somebody asks; where they can't be, the series are absent, which is not zero.
 */
export function registerRightsMetrics(
  registry: Registry,
  { database, clock, log }: { readonly database: Database; readonly clock: () => Date; readonly log: Log },
): void {
  new Gauge({
    name: 'candour_rights_requests_overdue',
    help: 'Open requests of a right whose clock has run out, of all controllers.',
    labelNames: ['right'] as const,
    registers: [registry],
    async collect() {
      this.reset();
      try {
        const counts = await countOverdue(database.pool, clock());
        for (const right of requestableRights) this.set({ right }, counts.get(right) ?? 0);
      } catch (error) {
        log.write('error', 'overdue requests not counted', describeError(error));
      }
    },
  });
  new Gauge({
    name: 'candour_directives_overdue',
    help: 'Directives of persons who have died that were not carried out within a month, of all controllers.',
    labelNames: ['fate'] as const,
    registers: [registry],
    async collect() {
      this.reset();
      try {
        this.set({ fate: 'ERASE' }, await countOverdueErasures(database.pool, clock()));
      } catch (error) {
        log.write('error', 'overdue directives not counted', describeError(error));
      }
    },
  });
}
