import type { BreachNoticeLanguage } from '../../../vocabulary/breaches.js';
import type { BreachedCategory } from '../Breach.js';
import type { NoticeContents } from './BreachNotice.js';
import { type NoticeWords, noticeWords } from './noticeWords.js';

/**
 * Writes a notice as one HTML page: no script, nothing loaded from elsewhere, every text escaped, fit to be printed or
 * pasted into an authority's form.
 */
export function noticePage(contents: NoticeContents, language: BreachNoticeLanguage): string {
  const words = noticeWords[language];
  const title = `${words.title} – ${contents.controller}`;
  const sections = [
    section(words.overview, overviewOf(contents, words)),
    section(words.nature, natureOf(contents, words)),
    section(words.contact, contactOf(contents, words)),
    section(words.consequences, [[words.consequencesLabel, contents.consequences]], words.unknown),
    section(words.measures, [[words.measuresLabel, contents.measures]], words.unknown),
    ...noticesOf(contents, words),
  ];
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(contents.addressee === 'CONTROLLER' ? words.toController : words.toAuthority)}</p>
${sections.join('\n')}
</body>
</html>
`;
}

const style = `body{font:11pt/1.4 serif;max-width:44em;margin:2em auto;padding:0 1em}h1{font-size:1.4em}h2{font-size:1.1em;margin:1.5em 0 .3em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top}th{width:14em;font-weight:600}
td{white-space:pre-wrap;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

type Line = readonly [label: string, value: string | null];

const section = (heading: string, lines: readonly Line[], unknown = ''): string => {
  const rows = lines.map(
    ([label, value]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value ?? unknown)}</td></tr>`,
  );
  return `<section><h2>${escaped(heading)}</h2><table>${rows.join('')}</table></section>`;
};

function overviewOf(
  { id, controller, awareAt, dueAt, delayReason, risk }: NoticeContents,
  words: NoticeWords,
): readonly Line[] {
  return [
    [words.reference, id],
    [words.controller, controller],
    [words.awareAt, instant(awareAt)],
    [words.dueAt, instant(dueAt)],
    ...(delayReason === null ? [] : [[words.delayReason, delayReason] as const]),
    ...(risk === null ? [] : [[words.risk, `${words.risks[risk.risk]}\n${risk.reason}`] as const]),
  ];
}

function natureOf(contents: NoticeContents, words: NoticeWords): readonly Line[] {
  const { kind, description, from, to, categories, persons, records } = contents;
  return [
    [words.kind, words.kinds[kind]],
    [words.description, description ?? words.unknown],
    ...(from && to ? [[words.period, `${instant(from)} – ${instant(to)}`] as const] : []),
    [words.categories, categories.length === 0 ? words.unknown : categories.map(categoryIn(words)).join('\n')],
    [words.persons, persons === null ? words.unknown : `${words.about} ${persons}`],
    [words.records, records === null ? words.unknown : `${words.about} ${records}`],
  ];
}

const categoryIn =
  ({ categoryNames, special, hints, colon }: NoticeWords) =>
  (each: BreachedCategory): string => {
    const name = categoryNames[each.category] ?? each.category;
    const remark = each.special === 'IS' ? ` (${special})` : each.special === 'HINTS' ? ` (${hints})` : '';
    return `${name}${remark}${colon}${each.subjects}`;
  };

const contactOf = ({ dpo }: NoticeContents, words: NoticeWords): readonly Line[] => [
  [words.name, dpo.name ?? words.unknown],
  [words.address, dpo.postalAddress],
  [words.email, dpo.email ?? words.unknown],
];

function noticesOf({ notices }: NoticeContents, words: NoticeWords): readonly string[] {
  if (notices.length === 0) return [];
  const lines = notices.map(({ sentAt, reference, added }): Line => {
    const file = reference === null ? '' : ` – ${reference}`;
    return [`${instant(sentAt)}${file}`, added];
  });
  return [section(words.notices, lines)];
}

const instant = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
