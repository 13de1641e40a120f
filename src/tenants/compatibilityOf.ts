/** SQL: at which instant. */
export interface HoldingAt {
  readonly instant: string;
  /** As the register stood at that instant. Else as it stands: what was signed or revoked holds whatever a clock says. */
  readonly asOf?: boolean;
}

/**
 * Writes whether a compatibility assessment, under the alias `a`, holds at an instant: advised on and signed by principals
 * who may still act, not revoked, not expired. One that sets out from a purpose which any instructions ever based on
 * consent holds nothing: the data may have been collected on it (GDPR Art. 6(4)).
 */
export const compatibilityHolds = ({ instant, asOf = false }: HoldingAt): string => {
  const since = (column: string): string => (asOf ? `${column} <= ${instant}` : `${column} is not null`);
  return `(a.advice is not null and coalesce(${since('a.signed_at')}, false) and a.expires_at > ${instant}
    and not coalesce(${since('a.revoked_at')}, false)
    and not exists (select from revocation r
      where r.tenant = a.tenant and r.kind = 'PRINCIPAL' and r.name in (a.signed_by, a.advised_by)
        and ${since('r.revoked_at')})
    and not exists (select from controller_instructions c
      where c.tenant = a.tenant and c.document #>> array['purposes', a.collected_for, 'basis'] = 'A6_1_A_CONSENT'
        and ${since('c.effective_at')}))`;
};

/** Writes those of a tenant as JSON, each once, oldest first. `tenant` is SQL as well. */
export const compatibilityOf = ({ tenant, ...at }: HoldingAt & { readonly tenant: string }): string => `
  (select coalesce(json_agg(json_build_object('collectedFor', a.collected_for, 'usableFor', a.usable_for, 'until', a.expires_at)
      order by a.id), '[]')
    from compatibility_assessment a where a.tenant = ${tenant} and ${compatibilityHolds(at)})`;
