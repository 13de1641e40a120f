import { createHash } from 'node:crypto';

/**
 * Returns the id of a demonstration row: a UUID of version 8 (RFC 9562 §5.8) over the SHA-256 of its name. It depends
 * on nothing else, so a row has the same id whenever and wherever the demonstration is started.
 *
 * @param name the row's tenant, table and numbers, which together no other row has
 */
export function demonstrationId(
  ...name: readonly [tenant: string, table: string, ...numbers: readonly (number | string)[]]
): string {
  const bytes = createHash('sha256')
    .update(`candour/${name.join('/')}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
