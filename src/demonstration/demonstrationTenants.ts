/** The two controllers of the demonstration: `acme` under French jurisdiction, `globex` under Dutch. */
export const demonstrationTenants = ['acme', 'globex'] as const;
export type DemonstrationTenant = (typeof demonstrationTenants)[number];
