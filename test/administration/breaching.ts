import { giveNotices } from '../../src/administration/breach/giveNotices.js';
import { person } from '../gateway/people.js';
import { adviser, dpo } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';

export const controller: Asker = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY'] };
export const processor: Asker = { ...dpo, kind: 'PERSON', tenant: 'processor', id: 'processor-dpo' };
export const processorController: Asker = { ...controller, tenant: 'processor', id: 'processor-board' };
export const thief: Asker = { ...adviser, id: 'thief', client: 'app', organisation: 'agency', tokenId: 'stolen' };

/** What the register answers, as far as tests look. */
export interface BreachAnswer {
  readonly id: string;
  readonly kind: string;
  readonly description: string | null;
  readonly suspect: { readonly kind: string; readonly name: string } | null;
  readonly scope: readonly {
    readonly tenant: string;
    readonly records: number;
    readonly subjects: number;
    readonly subjectTokens: readonly string[];
    readonly categories: readonly {
      readonly category: string;
      readonly special: string | null;
      readonly subjects: number;
    }[];
    readonly coordinates: readonly { readonly coordinate: string; readonly subjects: number }[];
    readonly treeSize: string;
  }[];
  readonly notices: readonly {
    readonly controller: string;
    readonly state: string;
    readonly dueAt: string;
    readonly givenAt: string | null;
    readonly deliveredAt: string | null;
  }[];
  readonly authority: {
    readonly awareAt: string;
    readonly dueAt: string;
    readonly state: string;
    readonly notices: readonly {
      readonly added: string;
      readonly delayReason: string | null;
      readonly sentAt: string;
    }[];
  } | null;
  readonly advice: { readonly risk: string } | null;
  readonly decision: { readonly risk: string; readonly reason: string } | null;
  readonly communication: {
    readonly state: string;
    readonly decision: { readonly isNeeded: boolean; readonly exception: string | null } | null;
    readonly told: readonly { readonly persons: number; readonly channel: string }[];
  } | null;
  readonly consequences: string | null;
  readonly measures: string | null;
  readonly persons: number | null;
  readonly records: number | null;
}

export const selected = `{ id kind description suspect { kind name }
  scope { tenant records subjects subjectTokens categories { category special subjects }
    coordinates { coordinate subjects } treeSize }
  notices { controller state dueAt givenAt deliveredAt }
  authority { awareAt dueAt state notices { added delayReason sentAt } }
  advice { risk } decision { risk reason }
  communication { state decision { isNeeded exception } told { persons channel } }
  consequences measures persons records }`;

/** Does one mutation of the register. */
export const work = (
  candour: TestGateway,
  as: Asker,
  mutation: string,
  { purpose = 'ACCOUNTABILITY', idempotencyKey = null as string | null } = {},
): Promise<ClientAnswer> =>
  candour.ask(as, `mutation M @purpose(is: ${purpose}) { ${mutation} ${selected} }`, {
    ...(idempotencyKey !== null && { idempotencyKey }),
  });

/** Gives the entry that a mutation answered. */
export function answered({ data, errors }: ClientAnswer): BreachAnswer {
  const [breach] = Object.values(data ?? {});
  if (!breach) throw new Error(errors.map(({ message }) => message).join() || 'There is no breach.');
  return breach as BreachAnswer;
}

/** Lists the register of a tenant. */
export async function register(candour: TestGateway, as: Asker, args = ''): Promise<readonly BreachAnswer[]> {
  const { data, errors } = await candour.ask(
    as,
    `query Q @purpose(is: ACCOUNTABILITY) { breaches${args} ${selected} }`,
  );
  if (!data) throw new Error(errors.map(({ message }) => message).join());
  return (data as { breaches: readonly BreachAnswer[] }).breaches;
}

/** Gives what is owed, as the gateway does each second. */
export const give = (candour: TestGateway): Promise<number> =>
  giveNotices({
    database: candour.database,
    log: candour.gateway.log,
    rulebook: candour.gateway.rulebook,
    clock: () => candour.clock.now,
    onUnplanned: (error) => candour.unplanned.push(error),
  });

/** Has the thief read two persons of acme and one of globex, within one hour after noon. */
export async function steal(candour: TestGateway): Promise<void> {
  const read = (asker: Asker, fields: string, id: string): Promise<ClientAnswer> =>
    candour.ask(asker, `query Q @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${id}") { ${fields} } }`);
  await read(thief, 'givenName religiousBelief', person('EVERYTHING_VALID'));
  await read(thief, 'givenName photoUrl', person('CONSENT_WITHDRAWN'));
  await read({ ...thief, tenant: 'globex' }, 'city', person('EVERYTHING_VALID', 'globex'));
}

export const noon = new Date('2026-03-02T12:00:00Z');
export const hoursAfterNoon = (hours: number): Date => new Date(noon.getTime() + hours * 3_600_000);
export const at = (hours: number): string => hoursAfterNoon(hours).toISOString();
/** The arguments of a report of what the thief did. */
export const theft = (suspect = 'principal: "thief"'): string =>
  `kind: CONFIDENTIALITY_BREACH, awareAt: "${at(2)}", description: "A token was stolen.", ${suspect}, from: "${at(0)}", to: "${at(1)}"`;
