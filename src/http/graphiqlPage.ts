/** What one page of GraphiQL is made of. */
export interface GraphiQLPage {
  /** For this page only: random, base64. */
  readonly nonce: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Filled into the header editor; null: none. */
  readonly token: string | null;
  /** Filled into the document editor; null: GraphiQL's own greeting. */
  readonly query: string | null;
}

/** Builds the HTML. Everything that it loads comes from this origin. */
export function graphiqlPage({ nonce, styles, scripts, token, query }: GraphiQLPage): string {
  const headers = token === null ? null : JSON.stringify({ authorization: `Bearer ${token}` }, null, 2);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Candour</title>
    ${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n    ')}
  </head>
  <body>
    <div id="graphiql"${attribute('query', query)}${attribute('headers', headers)}></div>
    ${scripts.map((path) => `<script src="${path}" nonce="${nonce}"></script>`).join('\n    ')}
  </body>
</html>
`;
}

/** The Content-Security-Policy (CSP Level 3) of the page: this origin and nothing inline. */
export const graphiqlPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` data-${name}="${value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
