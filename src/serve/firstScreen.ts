import type { Configuration } from '../configuration/Configuration.js';
import type { DevelopmentIssuer } from '../principal/developmentIssuer.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import { demonstrationClaims, recruiterPurposes } from './demonstrationClaims.js';
import { exampleQuery } from './exampleQuery.js';
import type { RunningServer } from './startServer.js';

const day = 86_400;

interface Sample {
  readonly title: string;
  readonly role: Role;
  readonly purposes: readonly Purpose[];
}

const samples: readonly Sample[] = [
  {
    title: 'A recruiter of acme',
    role: 'RECRUITER',
    purposes: recruiterPurposes,
  },
  { title: 'A mobility adviser of acme', role: 'MOBILITY_ADVISER', purposes: ['MOBILITY_RELOCATION'] },
  { title: 'An auditor of acme', role: 'AUDITOR', purposes: ['ACCOUNTABILITY'] },
];

/** Writes what a newcomer needs: the address, and, with the demonstration, three tokens and a request to paste. */
export async function firstScreen({ address, issuer }: RunningServer, { demo }: Configuration): Promise<string> {
  const lines = [`Candour listens on ${address}/graphql`];
  if (!issuer || !demo) return `${lines.join('\n')}\n`;
  const tokens = await Promise.all(samples.map((sample) => mint(issuer, sample)));
  samples.forEach(({ title, purposes }, position) => {
    lines.push('', `${title} (${purposes.join(', ')}):`, tokens[position] ?? '');
  });
  lines.push(
    '',
    'Paste this:',
    '',
    request(address, tokens[0] ?? ''),
    '',
    `Or open ${address}/graphql in a browser. Ctrl-C stops.`,
    '',
  );
  return `${lines.join('\n')}\n`;
}

const mint = (issuer: DevelopmentIssuer, { role, purposes }: Sample): Promise<string> =>
  issuer.mint(demonstrationClaims(role, purposes), day);

function request(address: string, token: string): string {
  const body = JSON.stringify({ query: exampleQuery.replace(/\s+/g, ' ').trim() });
  return [
    `curl -s ${address}/graphql \\`,
    "  -H 'content-type: application/json' \\",
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
