/** The roles a principal may hold, from its token. */
export const roles = [
  'RECRUITER',
  'HIRING_MANAGER',
  'MOBILITY_ADVISER',
  'LEGAL_COUNSEL',
  'INTAKE',
  'CONTROLLER',
  'ADMIN',
  'AUDITOR',
  'DPO',
  'SUBJECT',
] as const;
export type Role = (typeof roles)[number];

/** Says whether a text is the name of a role. */
export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Roles that read candidates; each is refused together with DPO and with ADMIN. */
export const candidateReadingRoles: ReadonlySet<Role> = new Set<Role>([
  'RECRUITER',
  'HIRING_MANAGER',
  'MOBILITY_ADVISER',
  'LEGAL_COUNSEL',
  'INTAKE',
]);
