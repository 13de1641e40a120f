import { expect, it } from 'vitest';
import { tenantFolder } from '../../../src/access-log/keep/tenantFolder.js';

it.each([
  ['acme', 'acme'],
  ['acme-2.fr_x', 'acme-2.fr_x'],
  ['.', '%2E'],
  ['..', '%2E%2E'],
  ['../acme', '%2E%2E%2Facme'],
  ['a/b', 'a%2Fb'],
  ['%2E', '%252E'],
  ["a'(*)~!", 'a%27%28%2A%29%7E%21'],
  ['été', '%C3%A9t%C3%A9'],
])('the folder of the tenant "%s" is "%s"', (tenant, folder) => {
  expect(tenantFolder(tenant)).toBe(folder);
});
