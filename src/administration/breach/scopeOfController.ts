import type { Pool } from 'pg';
import { beforeSql, sinceSql } from '../../access-log/ask/periodSql.js';
import { FIRST_FILTER_VALUE, readMatching } from '../../access-log/ask/readMatching.js';
import { readStanding } from '../../access-log/ask/readStanding.js';
import { partyToken } from '../../access-log/lookUpTokens.js';
import { readHead } from '../../access-log/readHead.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { BreachedController } from './Breach.js';
import { BreachTally } from './BreachTally.js';
import { Persons } from './Persons.js';
import type { Suspect } from './suspectOf.js';

/** Tokens that an answer lists. */
const mostTokens = 1_000;

export interface ScopeOptions {
  readonly pool: Pool;
  readonly rulebook: Rulebook;
  readonly from: Date;
  readonly to: Date;
  /** Whether the answer lists the persons' tokens. */
  readonly listsTokens: boolean;
  /** Told of records as they are read. It throws when they are too many. */
  readonly onRead: (records: number) => void;
}

interface Row {
  readonly index: number;
  readonly outcome: string;
  readonly fields: string;
  /** With commas between. */
  readonly subjects: string;
}

/** Persons come as one text: telling them apart here takes a quarter of what reading them as an array does. */
const select = `
  select entry.index, entry.outcome, entry.fields::text as fields, array_to_string(entry.subjects, ',') as subjects
  from access_log_entry entry`;

/**
 * Computes what a suspect touched of one controller's persons, from the records that name it: as many at a time as fit,
 * and none of them kept.
 *
 * @throws GovernanceError LIMIT_EXCEEDED, and whatever `onRead` throws
 */
export async function scopeOfController(
  tenant: string,
  { column, party, name }: Suspect,
  options: ScopeOptions,
): Promise<BreachedController> {
  const { pool, rulebook, from, to, listsTokens, onRead } = options;
  const size = (await readHead(pool, tenant))?.next ?? 0;
  const token = await partyToken(pool, { tenant, party, name });
  const tally = new BreachTally(rulebook);
  const touched = new Set<string>();
  if (token !== null) {
    const persons = new Persons({ pool, tenant, crossesYears: from.getUTCFullYear() !== to.getUTCFullYear() });
    const search = { tenant, groups: [[token]], period: { from, to }, requestId: null, before: size };
    const filter = { sql: filterOn(column), values: [token, from, to] };
    for await (const rows of readMatching<Row>(pool, search, { select, filter, wanted: null })) {
      onRead(rows.length);
      const read = rows.map(({ subjects, ...row }) => ({ ...row, tokens: subjects === '' ? [] : subjects.split(',') }));
      await persons.meet(new Set(read.flatMap(({ tokens }) => tokens)));
      for (const { outcome, fields, tokens } of read) {
        const isTouched = tally.take({ outcome, fields, persons: tokens.map((each) => persons.numberOf(each)) });
        if (isTouched && listsTokens) for (const each of tokens) touched.add(each);
      }
    }
  }
  const { records, subjects, categories, coordinates } = tally;
  const subjectTokens = [...touched].sort().slice(0, mostTokens);
  const standing = await readStanding(pool, tenant, size);
  return { tenant, records, subjects, subjectTokens, categories, coordinates, treeSize: String(size), ...standing };
}

const filterOn = (column: Suspect['column']): string => {
  const value = (position: number): string => `$${FIRST_FILTER_VALUE + position}`;
  return ` and entry.${column} = ${value(0)} and ${sinceSql(value(1))} and ${beforeSql(value(2))}`;
};
