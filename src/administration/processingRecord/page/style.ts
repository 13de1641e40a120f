import { hash } from 'node:crypto';

/** All that the page looks like: nothing is loaded. A table's head is repeated on every printed page. */
export const style = `
body{font:11pt/1.45 Georgia,serif;color:#111;background:#fff;margin:2rem auto;max-width:60rem;padding:0 1rem}
h1,h2,h3{font-family:Helvetica,Arial,sans-serif;line-height:1.2;break-after:avoid}
h1{font-size:1.6rem}h2{font-size:1.2rem;border-bottom:1px solid #999;padding-bottom:.2rem;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.85em}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:1px solid #bbb;padding:.25rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee;font-family:Helvetica,Arial,sans-serif}
code{font-size:.95em;overflow-wrap:anywhere}dl{display:grid;grid-template-columns:14rem 1fr;gap:.2rem 1rem}
dt{font-weight:bold}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
@page{size:A4;margin:18mm 15mm}@media print{body{margin:0;max-width:none;padding:0;font-size:9.5pt}}
`;

/** The one style that the page's own policy lets in. Scripts, images, frames, forms and connections it lets none in. */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'`;
