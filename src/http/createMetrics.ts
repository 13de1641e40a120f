import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client';
import type { Code } from '../errors/codes.js';

/** One answered request, in words from closed lists: never a tenant, a client, a principal or a coordinate. */
export interface Observation {
  readonly method: string;
  /** The route's pattern; null for a path that nothing answers. */
  readonly route: string | null;
  readonly status: number;
  readonly code: Code | null;
  readonly seconds: number;
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);
const durations = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Registers the process's and HTTP's metrics, and gives the function that counts a request. */
export function createMetrics(registry: Registry): (observation: Observation) => void {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status_class'] as const;
  const requests = new Counter({
    name: 'candour_http_requests_total',
    help: 'Requests answered, by method, route and class of status.',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'candour_http_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer.',
    labelNames,
    buckets: durations,
    registers,
  });
  const refusals = new Counter({
    name: 'candour_refusals_total',
    help: 'Operations refused, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  return (observation) => {
    const labels = {
      method: methods.has(observation.method) ? observation.method : 'OTHER',
      route: observation.route ?? 'none',
      status_class: `${Math.floor(observation.status / 100)}xx`,
    };
    requests.inc(labels);
    seconds.observe(labels, observation.seconds);
    if (observation.code !== null) refusals.inc({ code: observation.code });
  };
}
