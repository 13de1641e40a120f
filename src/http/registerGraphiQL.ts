import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphiqlPage, graphiqlPolicy } from './graphiqlPage.js';
import { badRequest, methodNotAllowed } from './HttpRefusal.js';
import { isLocalRequest } from './isLocalRequest.js';
import type { Log } from './Log.js';
import { type Asset, loadGraphiQLAssets } from './loadGraphiQLAssets.js';
import { acceptsHtml } from './negotiate.js';
import { refuse } from './refuse.js';

const ASSETS = '/graphql/assets';

export interface GraphiQLOptions {
  /** Mints the demonstration token of a page; null: none is filled in. Only a page asked for on this machine has one. */
  readonly token: (() => Promise<string>) | null;
  /** The document to begin with. */
  readonly query: string | null;
  /** A file: GraphiQL's packages are looked up as if it imported them. By default, this one. */
  readonly from?: string;
}

export interface GraphiQLRouteOptions {
  /** null: off. */
  readonly graphiql: GraphiQLOptions | null;
  readonly log: Log;
}

/**
 * Registers `GET /graphql`: GraphiQL for a browser, where it is on, and 405 for all else. A query string is refused even
 * from a browser, because personal data does not go into URLs.
 * @throws ConfigurationError when GraphiQL is on and its packages are missing
 */
export function registerGraphiQL(server: FastifyInstance, { graphiql, log }: GraphiQLRouteOptions): void {
  const page = graphiql === null ? null : registerPage(server, graphiql, log);
  server.get('/graphql', async (request, reply) => {
    try {
      if (page === null || request.url !== '/graphql' || !acceptsHtml(request.headers.accept)) {
        throw methodNotAllowed('POST');
      }
      return await page(request, reply);
    } catch (error) {
      return refuse(error, { reply, type: 'application/json', log });
    }
  });
}

function registerPage(server: FastifyInstance, graphiql: GraphiQLOptions, log: Log) {
  const { styles, scripts } = loadGraphiQLAssets(graphiql.from ?? import.meta.url);
  const assets: ReadonlyMap<string, Asset> = new Map([...styles, ...scripts].map((asset) => [asset.file, asset]));
  const pathOf = ({ file }: Asset): string => `${ASSETS}/${file}`;

  server.get<{ Params: { file: string } }>(`${ASSETS}/:file`, (request, reply) => {
    const asset = assets.get(request.params.file);
    if (asset === undefined) {
      return refuse(badRequest('Nothing is here.', 404), { reply, type: 'application/json', log });
    }
    return reply
      .headers({
        'cache-control': 'public, max-age=31536000, immutable',
        'cross-origin-resource-policy': 'same-origin',
      })
      .type(asset.type)
      .send(asset.content);
  });

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const nonce = randomBytes(16).toString('base64');
    const token = graphiql.token !== null && isLocalRequest(request.raw) ? await graphiql.token() : null;
    const parts = { nonce, styles: styles.map(pathOf), scripts: scripts.map(pathOf), token, query: graphiql.query };
    return reply
      .headers({
        'content-security-policy': graphiqlPolicy(nonce),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      })
      .type('text/html; charset=utf-8')
      .send(graphiqlPage(parts));
  };
}
