/**
 * Gives the name of a tenant's folder in the archive: the tenant's own where that is a plain name, else one in which
 * whatever could lead elsewhere is encoded. No two tenants share one.
 */
export const tenantFolder = (tenant: string): string =>
  encodeURIComponent(tenant).replace(/^\.+|[!'()*~]/g, (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  );
