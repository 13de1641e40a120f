import type { Purpose } from '../vocabulary/purposes.js';
import { readMatching } from './ask/readMatching.js';
import { resolveTokens, subjectTokens } from './lookUpTokens.js';
import type { Queryable } from './Queryable.js';
import { readHead } from './readHead.js';
import { type HistoryRow, historyFilter, historySelect } from './readHistory.js';

/** An organisation that was shown a person's data (GDPR Art. 15(1)(c); CJEU C-154/21: by name). */
export interface Recipient {
  /** Null: none was named, or its name is no longer known. */
  readonly organisation: string | null;
  readonly purposes: readonly Purpose[];
  /** Coordinates that it was shown, as they are or transformed. */
  readonly fields: readonly string[];
  readonly firstAt: Date;
  readonly lastAt: Date;
}

interface Shown {
  readonly purposes: Set<Purpose>;
  readonly fields: Set<string>;
  firstAt: Date;
  readonly lastAt: Date;
}

/** Reads who was shown a person's data but the person itself, from the whole log, the one that read last first. */
export async function readRecipients(
  via: Queryable,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
): Promise<readonly Recipient[]> {
  const tokens = await subjectTokens(via, { tenant, id: subject }, { from: null, to: null });
  if (tokens.length === 0) return [];
  const before = Number((await readHead(via, tenant))?.next ?? 0);
  const search = { tenant, groups: [tokens], period: { from: null, to: null }, requestId: null, before };
  const reading = { select: historySelect, filter: historyFilter(tokens), wanted: null };
  const shown = new Map<string | null, Shown>();
  for await (const rows of readMatching<HistoryRow>(via, search, reading)) for (const row of rows) note(row, shown);
  const named = [...shown.keys()].filter((token) => token !== null);
  const names = await resolveTokens(via, tenant, named);
  return [...shown].map(([token, { purposes, fields, firstAt, lastAt }]) => ({
    organisation: token === null ? null : (names.get(token) ?? null),
    purposes: [...purposes].sort(),
    fields: [...fields].sort(),
    firstAt,
    lastAt,
  }));
}

/** Rows come newest first: the first of a recipient is its last. */
function note(
  { outcome, roles, organisation, purpose, at, fields }: HistoryRow,
  shown: Map<string | null, Shown>,
): void {
  if (outcome !== 'RELEASED' || roles.includes('SUBJECT')) return;
  const known = shown.get(organisation) ?? { purposes: new Set(), fields: new Set(), firstAt: at, lastAt: at };
  shown.set(organisation, known);
  known.firstAt = at;
  if (purpose !== null) known.purposes.add(purpose);
  for (const { field, mode, verdict } of fields)
    if (mode === 'SELECT' && verdict !== 'REFUSED') known.fields.add(field);
}
