import type { RecipientRegister, Safeguard } from '../policy/recipients/RecipientRegister.js';
import type { Authorisation, UnregisteredApplications } from '../vocabulary/recipients.js';

/** The register of recipients as the database gives it: instants are ISO 8601 texts. */
export interface RegisterRow {
  readonly unregistered: UnregisteredApplications;
  readonly applications: {
    client: string;
    hostingCountries: string[];
    subProcessors: string[];
    closedAt: string | null;
  }[];
  readonly subProcessors: {
    name: string;
    authorisation: Authorisation;
    countries: string[];
    plannedFrom: string;
    authorisedAt: string | null;
    objectedAt: string | null;
    contractEnd: string | null;
    nextAuditAt: string;
    endedAt: string | null;
  }[];
  readonly safeguards: Safeguard[];
}

/** The columns that give it, of the tenant `t`. */
export const registerColumns = `t.unregistered_applications as unregistered,
    (select coalesce(json_agg(json_build_object('client', client, 'hostingCountries', hosting_countries,
        'subProcessors', sub_processors, 'closedAt', closed_at)), '[]')
      from client_application where tenant = t.tenant) as applications,
    (select coalesce(json_agg(json_build_object('name', name, 'authorisation', authorisation, 'countries', countries,
        'plannedFrom', planned_from, 'authorisedAt', authorised_at, 'objectedAt', objected_at, 'contractEnd', contract_end,
        'nextAuditAt', next_audit_at, 'endedAt', ended_at) order by announced_at desc, id desc), '[]')
      from sub_processor where tenant = t.tenant) as "subProcessors",
    (select coalesce(json_agg(json_build_object('mechanism', mechanism, 'recipient', recipient, 'countries', countries,
        'categories', categories) order by id), '[]')
      from transfer_safeguard where tenant = t.tenant and signed_at is not null and revoked_at is null) as safeguards`;

const instantOf = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** Reads it back. */
export const registerOf = ({
  unregistered,
  applications,
  subProcessors,
  safeguards,
}: RegisterRow): RecipientRegister => ({
  unregistered,
  applications: applications.map(({ closedAt, ...application }) => ({ ...application, isClosed: closedAt !== null })),
  subProcessors: subProcessors.map((row) => ({
    name: row.name,
    authorisation: row.authorisation,
    countries: row.countries,
    plannedFrom: Date.parse(row.plannedFrom),
    authorisedAt: instantOf(row.authorisedAt),
    objectedAt: instantOf(row.objectedAt),
    contractEnd: instantOf(row.contractEnd),
    nextAudit: Date.parse(row.nextAuditAt),
    endedAt: instantOf(row.endedAt),
  })),
  safeguards,
});
