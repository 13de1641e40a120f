/**
 * Conditions that an entry is of a period, in a form that no index answers. Where its entries are the bundles have said
 * already; asked besides, the index of all times would have thousands of entries read for a page of fifty.
 */
export const sinceSql = (from: string): string => `entry.at - ${from}::timestamptz >= interval '0'`;
export const beforeSql = (to: string): string => `entry.at - ${to}::timestamptz < interval '0'`;
