import { type GraphQLSchema, isInputObjectType } from 'graphql';
import {
  clientName,
  counts,
  credentialName,
  dayMs,
  days,
  firstDay,
  lastInstant,
  organisationName,
  principalName,
  subjectId,
  weekOf,
} from './population.js';
import type { Random } from './randomOf.js';

type Variables = Readonly<Record<string, unknown>>;

/** A kind of question to the log, asked with other values each time. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: (random: Random) => Variables;
}

const recordsQuery = `query Ask($where: AccessRecordWhere) @purpose(is: ACCOUNTABILITY) {
  accessRecords(where: $where, first: 50) {
    treeSize pageInfo { hasNextPage endCursor }
    nodes { index recordId at principal organisation client purpose type outcome code subjectCount fields { field verdict code } }
  }
}`;
const historyQuery = `query History($subject: ID!) @purpose(is: ACCOUNTABILITY) {
  accessHistory(subject: $subject) { treeSize nodes { at purpose organisation read written } }
}`;
const breachQuery = `query Breach($principal: String, $client: String, $organisation: String, $key: String, $from: DateTime!, $to: DateTime!)
  @purpose(is: ACCOUNTABILITY) {
  breachScope(principal: $principal, client: $client, organisation: $organisation, key: $key, from: $from, to: $to) {
    controllers { tenant records subjects }
  }
}`;

const subject = (random: Random): string => subjectId(random.whole(counts.subjects));
const principal = (random: Random): string => principalName(random.whole(counts.principals));
const organisation = (random: Random): string => organisationName(random.whole(counts.organisations));
const client = (random: Random): string => clientName(random.whole(counts.clients));
const codes = ['NOTICE_MISSING', 'CONSENT_MISSING', 'ROLE_FORBIDDEN', 'PURPOSE_NOT_GRANTED'] as const;
const fields = ['Candidate.email', 'Candidate.fullName', 'Candidate.phone', 'Candidate.salaryExpectation'] as const;

/** A period of so many days somewhere in the log. */
function period(random: Random, length: number): { readonly from: string; readonly to: string } {
  const from = new Date(firstDay.getTime() + random.whole(days - length) * dayMs);
  return { from: from.toISOString(), to: new Date(from.getTime() + length * dayMs).toISOString() };
}

const records = (name: string, where: (random: Random) => Variables): Question => ({
  name,
  query: recordsQuery,
  variables: (random) => ({ where: where(random) }),
});

const all: readonly Question[] = [
  records('subject', (random) => ({ subject: subject(random) })),
  records('subject, field, 30 days', (random) => ({
    subject: subject(random),
    field: random.pick(fields),
    ...period(random, 30),
  })),
  records('principal', (random) => ({ principal: principal(random) })),
  records('principal, 1 day', (random) => ({ principal: principal(random), ...period(random, 1) })),
  records('organisation', (random) => ({ organisation: organisation(random) })),
  records('organisation, 30 days', (random) => ({ organisation: organisation(random), ...period(random, 30) })),
  records('client', (random) => ({ client: client(random) })),
  records('credential', (random) => {
    const at = new Date(firstDay.getTime() + random.whole(lastInstant.getTime() - firstDay.getTime()));
    return { credential: credentialName(random.whole(counts.principals), weekOf(at)) };
  }),
  records('code', (random) => ({ code: random.pick(codes) })),
  records('1 day', (random) => period(random, 1)),
  records('30 days', (random) => period(random, 30)),
  records('nobody known', (random) => ({ principal: `unknown-${random.whole(1_000_000)}` })),
  { name: 'accessHistory', query: historyQuery, variables: (random) => ({ subject: subject(random) }) },
  {
    name: 'breachScope principal, 1 day',
    query: breachQuery,
    variables: (random) => ({ principal: principal(random), ...period(random, 1) }),
  },
  {
    name: 'breachScope key, 7 days',
    query: breachQuery,
    variables: (random) => {
      const asked = period(random, 7);
      return { key: credentialName(random.whole(counts.principals), weekOf(new Date(asked.from))), ...asked };
    },
  },
];

/** Gives the questions that a schema can be asked: what it does not have yet is left out, and told. */
export function questionsFor(schema: GraphQLSchema): readonly Question[] {
  const root = schema.getQueryType()?.getFields() ?? {};
  const input = schema.getType('AccessRecordWhere');
  const filters = isInputObjectType(input) ? input.getFields() : {};
  const isThere = (question: Question): boolean => {
    const { where } = question.variables({ whole: () => 0, chance: () => false, pick: ([first]) => first });
    const [, field = ''] = /\{\s*(\w+)\(/.exec(question.query.slice(question.query.indexOf('{'))) ?? [];
    return field in root && Object.keys((where ?? {}) as Variables).every((name) => name in filters);
  };
  for (const { name } of all.filter((question) => !isThere(question)))
    process.stderr.write(`  "${name}" is left out: the schema has no such question.\n`);
  return all.filter(isThere);
}
