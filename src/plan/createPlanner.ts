import { LRUCache } from 'lru-cache';
import type { Selection } from '../operation/Selection.js';
import type { DecisionContext } from '../policy/decide.js';
import type { Plan } from './Plan.js';
import { planKey } from './planKey.js';
import { planOperation } from './planOperation.js';

const plansPerSelection = 64;

/**
 * Makes a planner that remembers plans by selection (its identity: one per document, operation and @skip/@include
 * choice) and, within it, by everything else that a decision reads.
 */
export function createPlanner(): (selection: Selection, context: DecisionContext) => Plan {
  const known = new WeakMap<Selection, LRUCache<string, Plan>>();
  return (selection, context) => {
    let plans = known.get(selection);
    if (!plans) {
      plans = new LRUCache({ max: plansPerSelection });
      known.set(selection, plans);
    }
    const key = planKey(context);
    const found = plans.get(key);
    if (found) return found;
    const made = planOperation(selection, context);
    plans.set(key, made);
    return made;
  };
}
