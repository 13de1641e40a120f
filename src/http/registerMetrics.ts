import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import type { Role } from '../vocabulary/roles.js';
import { type Identify, unauthenticated } from './createIdentify.js';
import { isLocalRequest } from './isLocalRequest.js';
import type { Log } from './Log.js';
import { refuse } from './refuse.js';

/** Who may read `/metrics`. */
export interface MetricsAccess {
  /** Whoever asks from this machine, without a token. */
  readonly loopback: boolean;
  /** Elsewhere: a token with one of these. */
  readonly roles: readonly Role[];
}

export const defaultMetricsAccess: MetricsAccess = { loopback: true, roles: ['ADMIN', 'DPO'] };

export interface MetricsRouteOptions {
  readonly registry: Registry;
  readonly access: MetricsAccess;
  readonly identify: Identify;
  readonly assertAdmitted: (principal: Principal) => Promise<void>;
  readonly log: Log;
}

/** Registers `/metrics`, in the text format of Prometheus. */
export function registerMetrics(server: FastifyInstance, options: MetricsRouteOptions): void {
  const { registry, access, identify, assertAdmitted, log } = options;
  server.get('/metrics', async (request, reply) => {
    try {
      if (!(access.loopback && isLocalRequest(request.raw))) {
        const principal = await identify(request.raw);
        if (principal === null) throw unauthenticated();
        identify.admit(principal);
        await assertAdmitted(principal);
        if (!principal.roles.some((role) => access.roles.includes(role))) {
          throw new GovernanceError('ROLE_FORBIDDEN', 'No role of the principal may read the metrics.');
        }
      }
      return reply.type(registry.contentType).send(await registry.metrics());
    } catch (error) {
      return refuse(error, { reply, type: 'application/graphql-response+json', log });
    }
  });
}
