import type { Language } from '../../../vocabulary/languages.js';
import type { ProcessingRecord, VersionInForce } from '../ProcessingRecord.js';
import { type Html, html } from './html.js';
import { contentPolicy, style } from './style.js';
import {
  activityPart,
  compatibilityPart,
  impactPart,
  listed,
  ownActivityPart,
  partyText,
  table,
  terms,
  type Writing,
} from './tables.js';
import { words as wordsOf } from './words.js';

/** What the page says of the signed record beside it. */
export interface PageFacts {
  readonly language: Language;
  /** SHA-256 of the canonical JSON, hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes a record as a page that stands alone: no script, nothing that is loaded, every text escaped, made to be printed.
 * The same record gives the same page. Pure.
 */
export function recordPage(record: ProcessingRecord, { language, sha256 }: PageFacts): string {
  const words = wordsOf[language];
  const writing = { language, words };
  const title = `${record.article === 'ART_30_1' ? words.title1 : words.title2}: ${record.controller.name ?? ''}`;
  // The style is this project's own text: it must stand as it is, and so does the policy that lets only it in.
  const head = `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy}"><meta name="viewport" content="width=device-width"><style>${style}</style>`;
  const body = html`<title>${title}</title></head>
<body><h1>${title}</h1><p>${words.derived}</p>
${partiesPart(record, writing)}
${terms([
  [words.asOf, record.asOf],
  [words.drawnUpAt, record.drawnUpAt],
  [words.policy, versionText(record.policy, writing)],
  [words.instructions, versionText(record.instructions, writing)],
  [words.digest, html`<code>${sha256}</code>`],
])}
<h2>${words.activities}</h2>
${activitiesPart(record, writing)}
${record.article === 'ART_30_1' ? '' : sharedParts(record, writing)}
<h2>${words.measures}</h2><p>${words.measuresRemark}</p>
${table(
  [words.measure, words.source],
  record.measures.map((measure) => [language === 'FR' ? measure.fr : measure.en, html`<code>${measure.source}</code>`]),
)}
</body></html>
`;
  return head + body.toString();
}

function partiesPart({ controller, processor }: ProcessingRecord, writing: Writing): Html {
  const { words } = writing;
  return terms([
    [words.controller, partyText(controller, writing)],
    [words.jurisdiction, controller.jurisdiction],
    [words.representative, partyText(controller.representative, writing)],
    [words.officerOf, partyText(controller.officer, writing)],
    ...(processor
      ? [
          [words.processor, partyText(processor, writing)] as const,
          [words.officer, partyText(processor.officer, writing)] as const,
        ]
      : []),
  ]);
}

const activitiesPart = ({ article, activities, ownActivities }: ProcessingRecord, writing: Writing): Html => {
  if (article === 'ART_30_1') return html`${ownActivities.map((activity) => ownActivityPart(activity, writing))}`;
  return activities.length === 0
    ? html`<p>${writing.words.noActivities}</p>`
    : html`${activities.map((activity) => activityPart(activity, writing))}`;
};

/** What only a processor's record has: recipients, transfers and assessments of the controller's data. */
function sharedParts(record: ProcessingRecord, writing: Writing): Html {
  const { words } = writing;
  const { instructed, seen } = record.recipients;
  return html`<h2>${words.recipients}</h2>
${terms([
  [words.instructed, instructed ? listed(instructed, writing) : words.anyOrganisation],
  [words.seen, seen ? listed(seen, writing) : words.unseen],
])}
<h2>${words.transfers}</h2>
${transfersPart(record, writing)}
<h2>${words.impact}</h2>
${impactPart(record, writing)}
<h2>${words.compatibility}</h2>
${compatibilityPart(record, writing)}`;
}

function transfersPart({ destinations }: ProcessingRecord, writing: Writing): Html {
  const { words } = writing;
  const third = destinations.filter(({ isThirdCountry }) => isThirdCountry);
  if (third.length === 0) return html`<p>${words.noTransfers}</p>`;
  return table(
    [words.countries, words.safeguard],
    third.map(({ countries, safeguard }) => [countries.join(' '), safeguard ?? words.none]),
  );
}

const versionText = ({ number, digest, since }: VersionInForce, { words }: Writing): string =>
  number === 0
    ? words.none
    : `${words.version} ${number}, ${words.since} ${since ?? ''}${digest ? `\nSHA-256 ${digest}` : ''}`;
