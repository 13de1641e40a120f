import type { Language } from '../../../vocabulary/languages.js';
import type { Activity, OwnActivity, Party, ProcessingRecord } from '../ProcessingRecord.js';
import { type Html, html } from './html.js';
import { basisNames, periodText, purposeNames } from './names.js';
import type { Words } from './words.js';

/** What every part of a page is written with. */
export interface Writing {
  readonly language: Language;
  readonly words: Words;
}

/** A list of terms, each with what is said of it. */
export const terms = (pairs: readonly (readonly [term: string, said: string | Html])[]): Html =>
  html`<dl>${pairs.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>`)}</dl>`;

/** A table with a head. */
export const table = (head: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html =>
  html`<table><thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;

export const listed = (names: readonly string[], { words }: Writing): string => names.join(', ') || words.none;

/** Name, address and e-mail, a line each. */
export const partyText = ({ name, address, email }: Party, { words }: Writing): string =>
  [name, address, email].filter((each) => each !== null && each !== '').join('\n') || words.unsaid;

/** One purpose: on which ground and for how long, and each field with its use. */
export function activityPart(activity: Activity, writing: Writing): Html {
  const { words, language } = writing;
  const { purpose, lawfulBasis, retention, specialCategories, uses } = activity;
  const special = specialCategories.map(
    ({ category, article9Conditions }) => `${category} (${listed(article9Conditions, writing)})`,
  );
  return html`<section><h3>${purposeNames[language][purpose]} <code>${purpose}</code></h3>${terms([
    [words.basis, lawfulBasis ? basisNames[language][lawfulBasis] : words.unset],
    [words.retention, retention ? periodText(retention, language) : words.noRetention],
    [words.roles, listed(activity.roles, writing)],
    [words.categories, listed(activity.categories, writing)],
    [words.special, listed(special, writing)],
    [words.scopes, listed(activity.scopes, writing)],
  ])}${uses.length > 0 ? usesTable(uses, writing) : ''}</section>`;
}

const usesTable = (uses: Activity['uses'], writing: Writing): Html => {
  const { words, language } = writing;
  const head = [
    words.coordinate,
    words.category,
    words.mode,
    words.roles,
    words.transform,
    words.rule,
    words.destinations,
  ];
  return table(
    head,
    uses.map((use) => [
      html`<code>${use.coordinate}</code>`,
      [use.category ?? '', use.special ? words[use.special] : '', use.article9Condition ?? '']
        .filter(Boolean)
        .join(', '),
      words[use.mode],
      use.roles.join(', '),
      use.transform ?? words.asIs,
      html`<code>${use.rule}</code>${use.retention ? `, ${periodText(use.retention, language)}` : ''}`,
      use.destinations ? use.destinations.join(' ') : words.everyDestination,
    ]),
  );
};

/** What the group does as a controller itself. */
export function ownActivityPart(activity: OwnActivity, writing: Writing): Html {
  const { words, language } = writing;
  const { retentionMonths, purposes, lawfulBases, subjects } = activity;
  return html`<section><h3>${language === 'FR' ? activity.fr : activity.en}</h3>${terms([
    [words.purpose, purposes.map((each) => purposeNames[language][each]).join(', ')],
    [words.basis, lawfulBases.map((each) => basisNames[language][each]).join(', ')],
    [words.subjects, subjects.map((each) => words[each]).join(', ')],
    [words.data, listed(activity.data, writing)],
    [words.recipients, listed(activity.recipients, writing)],
    [words.retention, retentionMonths === null ? words.whileServed : `${retentionMonths} ${words.months}`],
  ])}</section>`;
}

/** The impact assessments that were in force. */
export const impactPart = ({ impactAssessments }: ProcessingRecord, { words }: Writing): Html =>
  impactAssessments.length === 0
    ? html`<p>${words.none}</p>`
    : html`${impactAssessments.map((each) =>
        terms([
          ['ID', each.id],
          [words.status, each.status],
          [words.outcome, each.outcome],
          [words.advice, each.advice ?? words.none],
          [words.signedAt, each.signedAt ?? words.none],
          [words.expiresAt, each.expiresAt],
          [words.summary, each.summary],
          [
            words.cells,
            each.cells
              .map(({ coordinate, purpose, role, mode, countries }) =>
                [coordinate, mode, purpose, role, countries?.join(' ')].filter(Boolean).join(', '),
              )
              .join('\n'),
          ],
        ]),
      )}`;

/** The compatibility assessments that were in force. */
export const compatibilityPart = (
  { compatibilityAssessments }: ProcessingRecord,
  { words, language }: Writing,
): Html =>
  compatibilityAssessments.length === 0
    ? html`<p>${words.none}</p>`
    : html`${compatibilityAssessments.map((each) =>
        terms([
          ['ID', each.id],
          [words.collectedFor, purposeNames[language][each.collectedFor]],
          [words.usableFor, purposeNames[language][each.usableFor]],
          [words.status, each.status],
          [words.advice, each.advice ?? words.none],
          [words.signedAt, each.signedAt ?? words.none],
          [words.expiresAt, each.expiresAt],
          [words.link, each.link],
          [words.context, each.context],
          [words.nature, each.nature],
          [words.consequences, each.consequences],
          [words.safeguards, each.safeguards],
        ]),
      )}`;
