import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { graphiqlPage } from '../../src/http/graphiqlPage.js';
import { loadGraphiQLAssets } from '../../src/http/loadGraphiQLAssets.js';
import { sendRaw, startTestServer, type TestServer } from './testServer.js';

const query = 'query Shortlist @purpose(is: TALENT_POOL) { candidates { nodes { givenName } } }';
let on: TestServer;
beforeAll(async () => {
  on = await startTestServer({ graphiql: { token: () => Promise.resolve('minted.for.this-page'), query } });
});
afterAll(() => on.close());

const page = (url = `${on.url}/graphql`): Promise<Response> =>
  fetch(url, { headers: { accept: 'text/html,*/*;q=0.8' } });
const pathsIn = (html: string): string[] => [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path ?? '');

describe('the page of GraphiQL', () => {
  it('loads everything from its own origin, and all of it is there to be kept', async () => {
    const html = await (await page()).text();
    expect(html).not.toMatch(/https?:|\/\/[a-z]/i);
    expect(pathsIn(html).map((path) => path.replace(/\.[\da-f]{16}\./, '.'))).toEqual([
      '/graphql/assets/graphiql.min.css',
      '/graphql/assets/layout.css',
      '/graphql/assets/react.production.min.js',
      '/graphql/assets/react-dom.production.min.js',
      '/graphql/assets/graphiql.min.js',
      '/graphql/assets/start.js',
    ]);
    for (const path of pathsIn(html)) {
      const asset = await fetch(on.url + path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('content-type')).toMatch(path.endsWith('css') ? /^text\/css/ : /^text\/javascript/);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(Number(asset.headers.get('content-length'))).toBe((await asset.arrayBuffer()).byteLength);
    }
  });

  it('has styles that fetch nothing, and scripts that build no code from text', async () => {
    for (const path of pathsIn(await (await page()).text())) {
      const text = await (await fetch(on.url + path)).text();
      if (path.endsWith('css')) expect(text).not.toMatch(/@import|url\((?!data:)/);
      else expect(text).not.toMatch(/\beval\(|new Function\(|importScripts\(|\bimport\(|new WebSocket\(/);
    }
  });

  it('runs under a policy that allows this origin and nothing inline', async () => {
    const response = await page();
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /nonce="([\w+/=]{24})"/.exec(html) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      'font-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html.match(/<script src="[^"]+" nonce="[^"]+"><\/script>/g)).toHaveLength(4);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect((await page()).headers.get('content-security-policy')).not.toBe(policy);
  });

  it('is not kept anywhere, and tells nobody where it was', async () => {
    const { headers } = await page();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('access-log-receipt')).toBe(false);
  });

  it('gives GraphiQL a storage of its own, which ends with the page', async () => {
    const start = pathsIn(await (await page()).text()).find((path) => path.includes('/start.'));
    const script = await (await fetch(on.url + String(start))).text();
    expect(script).toContain('storage,');
    expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
  });

  it('has the token and the document filled in', async () => {
    const html = await (await page()).text();
    expect(html).toContain('data-headers="{\n  &#34;authorization&#34;: &#34;Bearer minted.for.this-page&#34;\n}"');
    expect(html).toContain(`data-query="${query}"`);
  });

  it.each([
    ['through a proxy', 'Host: localhost\r\nX-Forwarded-For: 203.0.113.9\r\n'],
    ['under a foreign name', 'Host: rebound.example\r\n'],
  ])('has no token when it is asked for %s', async (_, headers) => {
    const request = `GET /graphql HTTP/1.1\r\nAccept: text/html\r\nConnection: close\r\n${headers}\r\n`;
    const answer = await sendRaw(on.port, request);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('minted');
  });

  it('lets nothing that it is given become markup', () => {
    const text = `"><script>alert('&')</script>`;
    const html = graphiqlPage({ nonce: 'n', styles: [], scripts: [], token: text, query: text });
    expect(html).not.toContain('<script>');
    expect(html).toContain('data-query="&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;"');
  });
});

describe('GET /graphql', () => {
  it.each([
    ['a query in the URL, even from a browser', '?query={dpo}', 'text/html'],
    ['an empty query string', '?', 'text/html'],
    ['a program', '', 'application/json'],
    ['anything', '', '*/*'],
  ])('with %s is 405', async (_, search, accept) => {
    const answer = await sendRaw(
      on.port,
      `GET /graphql${search} HTTP/1.1\r\nHost: x\r\nAccept: ${accept}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain('\r\nallow: POST\r\n');
  });

  it.each(['package.json', '..%2fpackage.json', 'graphiql.min.js', 'start.0000000000000000.js', '%00'])(
    'gives no file but its own: %s is 404',
    async (file) => {
      expect((await fetch(`${on.url}/graphql/assets/${file}`)).status).toBe(404);
    },
  );
});

describe('a missing package', () => {
  it('stops the start with a sentence', () => {
    const load = () => loadGraphiQLAssets('/nowhere/at-all.js');
    expect(load).toThrow(ConfigurationError);
    expect(load).toThrow(
      'GraphiQL must find "graphiql.min.css" in the package "graphiql": run npm ci, or start with NODE_ENV=production.',
    );
  });
});
