import { asker, bodiesOf } from '../operations.js';
import { percentile } from '../summarise.js';
import { type FloodTask, requestText } from './floods.js';
import type { PacedLoad, PacedReport, PacedTask } from './PacedLoad.js';

export interface CrowdingOptions {
  readonly rounds: number;
  /** Of each half of a round: the quiet one and the flooded one. */
  readonly seconds: number;
}

/** Milliseconds that the quiet tenant waited, alone and beside the flood. */
export interface Waits {
  readonly quiet: { readonly p50: number; readonly p99: number };
  readonly flooded: { readonly p50: number; readonly p99: number };
  /** Of the p99s. */
  readonly ratio: number;
}

export interface FloodMeasured {
  readonly byId: Waits;
  readonly list: Waits;
  /** What the flood sent and got, a second. */
  readonly flood: {
    readonly sent: number;
    readonly unsent: number;
    readonly byStatus: Readonly<Record<string, number>>;
  };
  /** Of one core: what sending the flood took away from everybody else, and what the gateway took, alone and flooded. */
  readonly cores: { readonly flooder: number; readonly gatewayQuiet: number; readonly gatewayFlooded: number };
}

interface Measuring extends CrowdingOptions {
  readonly port: number;
  readonly flood: FloodTask;
  /** Where the flood goes; the gateway's own port unless told otherwise. */
  readonly floodPort?: number;
  readonly quiet: Pick<PacedTask, 'requests' | 'perSecond' | 'connections' | 'fresh'>;
  readonly flooder: PacedLoad;
  readonly measurer: PacedLoad;
}

/** What a tenant sends that crowds nobody: 40 requests a second, three single candidates to each list. */
export function quietTask(ids: readonly string[], token: string): Measuring['quiet'] {
  const list = { kind: 'list', text: requestText(bodiesOf('list', [], true)[0] ?? '', token) };
  const single = bodiesOf('byId', ids, true).map((body) => ({ kind: 'byId', text: requestText(body, token) }));
  const requests = single.flatMap((each, position) => (position % 3 === 2 ? [each, list] : [each]));
  return { requests, perSecond: 40, connections: 32, fresh: false };
}

/** Seconds after the flood began, before it is measured: whoever floods may spend a burst first. */
const settle = 3;

/** Measures the quiet tenant alone and beside the flood, in turn, so that a slow minute of the machine is in both. */
export async function measureFlood(measuring: Measuring): Promise<FloodMeasured> {
  const { rounds, seconds, port, flood, quiet, flooder, measurer } = measuring;
  const ask = (): Promise<PacedReport> => measurer.run({ ...quiet, port, seconds, timed: true });
  const alone: PacedReport[] = [];
  const beside: PacedReport[] = [];
  const floodReports: PacedReport[] = [];
  const cpu = { quiet: 0, flooded: 0 };
  for (let round = 0; round < rounds; round++) {
    const begun = await cpuSecondsOf(port);
    alone.push(await ask());
    cpu.quiet += (await cpuSecondsOf(port)) - begun;
    const sending = flooder.run({
      ...flood,
      port: measuring.floodPort ?? port,
      seconds: seconds + settle + 1,
      timed: false,
    });
    await new Promise((resolve) => setTimeout(resolve, settle * 1_000));
    const flooded = await cpuSecondsOf(port);
    beside.push(await ask());
    cpu.flooded += (await cpuSecondsOf(port)) - flooded;
    floodReports.push(await sending);
  }
  const sum = (of: (report: PacedReport) => number): number => floodReports.reduce((all, each) => all + of(each), 0);
  const total = rounds * (seconds + settle + 1);
  const statuses = [...new Set(floodReports.flatMap(({ byStatus }) => Object.keys(byStatus)))];
  return {
    byId: waitsOf('byId', alone, beside),
    list: waitsOf('list', alone, beside),
    flood: {
      sent: Math.round(sum(({ sent }) => sent) / total),
      unsent: Math.round(sum(({ unsent }) => unsent) / total),
      byStatus: Object.fromEntries(
        statuses.map((status) => [status, Math.round(sum(({ byStatus }) => byStatus[status] ?? 0) / total)]),
      ),
    },
    cores: {
      flooder: rounded(sum(({ ownShare }) => ownShare) / rounds),
      gatewayQuiet: rounded(cpu.quiet / (rounds * seconds)),
      gatewayFlooded: rounded(cpu.flooded / (rounds * seconds)),
    },
  };
}

/** What the gateway says that it has used so far. */
async function cpuSecondsOf(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  const [, seconds] = /^process_cpu_seconds_total (\S+)$/m.exec(await response.text()) ?? [];
  return Number(seconds);
}

function waitsOf(kind: string, alone: readonly PacedReport[], beside: readonly PacedReport[]): Waits {
  for (const { byStatus } of [...alone, ...beside])
    if (Object.keys(byStatus).some((status) => status !== '200'))
      throw new Error(`The quiet tenant of ${asker.tenant} was not answered: ${JSON.stringify(byStatus)}.`);
  const of = (reports: readonly PacedReport[]) => {
    const all = reports.flatMap(({ latencies }) => latencies[kind] ?? []);
    return { p50: rounded(percentile(all, 0.5)), p99: rounded(percentile(all, 0.99)) };
  };
  const [quiet, flooded] = [of(alone), of(beside)];
  return { quiet, flooded, ratio: rounded(flooded.p99 / quiet.p99) };
}

const rounded = (value: number): number => Number(value.toFixed(2));
