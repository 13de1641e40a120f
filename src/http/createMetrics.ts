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
  // Few, since every label comes from a closed list; looking one up costs less than naming its labels again.
  const series = new Map<string, Series>();
  const seriesOf = ({ method, route, status }: Observation): Series => {
    const labels = {
      method: methods.has(method) ? method : 'OTHER',
      route: route ?? 'none',
      status_class: `${Math.floor(status / 100)}xx`,
    };
    const key = `${labels.method} ${labels.route} ${labels.status_class}`;
    const known = series.get(key) ?? { requests: requests.labels(labels), seconds: seconds.labels(labels) };
    series.set(key, known);
    return known;
  };
  return (observation) => {
    const { requests: counter, seconds: histogram } = seriesOf(observation);
    counter.inc();
    histogram.observe(observation.seconds);
    if (observation.code !== null) refusals.inc({ code: observation.code });
  };
}

interface Series {
  readonly requests: Counter.Internal;
  readonly seconds: Histogram.Internal<never>;
}
