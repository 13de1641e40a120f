import { GovernanceError } from '../../errors/GovernanceError.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { enterRevocation, type Revocable, type RevocationRow, strikeRevocation } from './Revocations.js';
import { revocationDigest } from './revocationDigest.js';

/** A revocation as it is answered. */
export type Revoked = Omit<RevocationRow, 'revokedAt'> & { readonly revokedAt: Date };

/**
 * The mutations that decide which principals and tokens of the tenant are answered at all.
 *
 * Each raises the policy's epoch, and so binds the very next answer of every replica: an operation that is under way
 * can't be recorded any more as it was decided. Revoking only closes, so that one person does it alone and at once;
 * not for itself, for it could not even read that it was done. The gateway can't know whether somebody else is left who may administer: principals are the
 * issuer's, which can name another at any time.
 */
export function principalWriters(context: AdministrationContext): Writers {
  const { tenant } = context.principal;
  return {
    revokePrincipal: (field, { principal }) =>
      anyWrite(revoke({ tenant, kind: 'PRINCIPAL', name: claimText(principal) }, field.coordinate, context)),
    revokeToken: (field, { id }) =>
      anyWrite(revoke({ tenant, kind: 'TOKEN', name: claimText(id) }, field.coordinate, context)),
    reinstatePrincipal: (field, { principal }) =>
      anyWrite(reinstate({ tenant, kind: 'PRINCIPAL', name: claimText(principal) }, field.coordinate, context)),
  };
}

function revoke(whom: Revocable, coordinate: string, context: AdministrationContext): Write<RevocationRow, Revoked> {
  assertMay(context, 'revoke', 'Principal');
  const { principal, now, pool } = context;
  if (whom.name === (whom.kind === 'PRINCIPAL' ? principal.id : principal.tokenId))
    throw new GovernanceError('BAD_REQUEST', 'A principal is revoked by another one, and a token with another token.');
  return {
    perform: async (em) => {
      const { row, isNew } = await enterRevocation(queryable(em), whom, { by: principal.id, at: now });
      return written(row, { coordinate, digest: await revocationDigest(pool, whom, true), changed: isNew });
    },
    answer: (row) => ({ ...row, revokedAt: new Date(row.revokedAt) }),
  };
}

function reinstate(whom: Revocable, coordinate: string, context: AdministrationContext): Write<boolean, boolean> {
  assertMay(context, 'revoke', 'Principal');
  const { principal, pool } = context;
  // It opens again what was closed: a principal does it neither for itself nor through a service that it answers for.
  if (principal.id === whom.name || principal.owner === whom.name)
    throw new GovernanceError('ROLE_FORBIDDEN', 'A principal is reinstated by another one, not by itself.');
  return {
    perform: async (em) => {
      const changed = await strikeRevocation(queryable(em), whom);
      return written(changed, { coordinate, digest: await revocationDigest(pool, whom, false), changed });
    },
    answer: (was) => was,
  };
}

interface Said {
  readonly coordinate: string;
  readonly digest: string;
  /** What changed nothing raises nothing; it is recorded all the same. */
  readonly changed: boolean;
}

const written = <Result>(result: Result, { coordinate, digest, changed }: Said): Written<Result> => ({
  result,
  drafts: [
    {
      type: 'Mutation',
      fields: [{ field: coordinate, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }],
      subjects: [],
      outcome: 'WRITTEN',
      code: null,
      changeDigest: digest,
    },
  ],
  raise: changed ? 'POLICY' : null,
});

/** A text that a claim can hold: nothing else could ever be met in a token. @throws GovernanceError BAD_REQUEST */
function claimText(value: unknown): string {
  if (typeof value === 'string' && /^\P{C}{1,255}$/u.test(value)) return value;
  throw new GovernanceError(
    'BAD_REQUEST',
    'A principal or a token is named as in the claims "sub" and "jti": 1 to 255 visible characters.',
  );
}
