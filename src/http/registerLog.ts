import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublishedLog } from '../access-log/integrate/createPublishedLog.js';
import { parseTilePath } from '../access-log/tree/tilePath.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import { isCanonicalUuid } from '../vocabulary/isUuid.js';
import type { Role } from '../vocabulary/roles.js';
import { type Identify, unauthenticated } from './createIdentify.js';
import type { Log } from './Log.js';
import { refuse } from './refuse.js';

/** Who may see how large the log of their tenant is, and prove what is in it. */
const readers: readonly Role[] = ['AUDITOR', 'DPO', 'CONTROLLER'];

export interface LogRoutesOptions {
  readonly published: PublishedLog;
  readonly identify: Identify;
  readonly assertAdmitted: (principal: Principal) => Promise<void>;
  readonly log: Log;
}

/** What is there for a tenant; null: nothing, which is answered 404 without a body. */
type Find = (tenant: string, request: FastifyRequest) => Promise<string | Buffer | null>;

/**
 * Registers `/log/checkpoint`, `/log/checkpoint/cosigned`, `/log/tile/…` (C2SP tlog-tiles), `/log/key`, `/log/proof/…`
 * (C2SP tlog-proof), `/log/generations` and `/log/prunings` (lists of signed statements) and the notes of exports, for the log of the
 * token's tenant.
 *
 * They show hashes, a size and signatures: no record and no value. So reading them is no access to personal data, and is
 * not recorded; a record for each would also make the log grow by being looked at. Bundles of entries are not served.
 */
export function registerLog(server: FastifyInstance, options: LogRoutesOptions): void {
  const { published, log } = options;
  const serve = (path: string, type: string, find: Find): void => {
    server.get(path, async (request, reply): Promise<FastifyReply> => {
      try {
        const { tenant } = await reader(request, options);
        const found = await find(tenant, request);
        return found === null ? reply.code(404).send() : reply.type(type).send(found);
      } catch (error) {
        return refuse(error, { reply, type: 'application/graphql-response+json', log });
      }
    });
  };
  serve('/log/checkpoint', 'text/plain; charset=utf-8', (tenant) => published.checkpoint(tenant));
  serve('/log/checkpoint/cosigned', 'text/plain; charset=utf-8', (tenant) => published.cosignedCheckpoint(tenant));
  serve('/log/key', 'text/plain; charset=utf-8', async (tenant) =>
    (await published.verifierKeys(tenant)).map((key) => `${key}\n`).join(''),
  );
  serve('/log/generations', 'application/json; charset=utf-8', async (tenant) =>
    JSON.stringify(await published.generations(tenant)),
  );
  serve('/log/prunings', 'application/json; charset=utf-8', async (tenant) =>
    JSON.stringify(await published.prunings(tenant)),
  );
  serve('/log/tile/*', 'application/octet-stream', async (tenant, { url }) => {
    // As it was written: what only decoding makes a tile's path is none.
    const address = parseTilePath(url.slice('/log/'.length));
    return address?.kind === 'HASHES' ? await published.tile(tenant, address) : null;
  });
  const text = 'text/plain; charset=utf-8';
  serve('/log/proof/:id', text, async (tenant, request) => {
    const id = idOf(request);
    return id === null ? null : await published.proof(tenant, id);
  });
  for (const note of ['manifest', 'checkpoint'] as const)
    serve(`/log/export/:id/${note}`, text, async (tenant, request) => {
      const id = idOf(request);
      return (id === null ? null : await published.exportNotes(tenant, id))?.[note] ?? null;
    });
}

/** The id in a path, as it was written; null: it is none. */
function idOf({ url }: FastifyRequest): string | null {
  const [, , , id = ''] = url.split('/');
  return isCanonicalUuid(id) && !url.includes('?') ? id : null;
}

async function reader(request: FastifyRequest, { identify, assertAdmitted }: LogRoutesOptions): Promise<Principal> {
  const principal = await identify(request.raw);
  if (principal === null) throw unauthenticated();
  identify.admit(principal);
  await assertAdmitted(principal);
  if (!principal.roles.some((role) => readers.includes(role)))
    throw new GovernanceError('ROLE_FORBIDDEN', 'No role of the principal may read the log.');
  return principal;
}
