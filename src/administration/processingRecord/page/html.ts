import { escapeHtml } from './escapeHtml.js';

let make: (markup: string) => Html;

/** Markup that may stand in a page. Only this file makes it, of literal templates and escaped texts. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static {
    make = (markup) => new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

type Part = Html | readonly Part[] | string | number;

/** Writes markup: the template is taken as it stands, and every text that is put into it is escaped. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  make(template.map((literal, at) => literal + written(parts[at] ?? '')).join(''));

function written(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return escapeHtml(part);
  return typeof part === 'number' ? String(part) : part.map(written).join('');
}
