import { cp, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * An access log that records nothing and gives every answer the same receipt: nothing is prepared, sealed, hashed, signed
 * or written, and nothing is waited for. Changes in transactions of their own are recorded as ever.
 */
const unrecorded = `
import { createAccessLog as create } from './AccessLogOfTheProduct.js';
import { issueReceipt } from './receipt.js';
export const createAccessLog = (options) => {
  const log = create(options);
  const facts = { tenant: 'nobody', recordId: '00000000-0000-7000-8000-000000000000', leafHash: Buffer.alloc(32), at: new Date(0) };
  const outcome = { stale: false, receipt: issueReceipt(facts, options.signer) };
  return { ...log, append: async () => outcome };
};
`;

/**
 * Makes a build that skips recording, for the bench alone, in a folder of its own: the same files, with another one in the
 * place of one. The product has no such switch, and this is how it stays without one. Gives the path of its `main.js`.
 */
export async function buildWithoutRecording(folder: string): Promise<string> {
  const project = join(import.meta.dirname, '..', '..', '..');
  await mkdir(folder, { recursive: true });
  await cp(join(project, 'dist'), join(folder, 'dist'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await cp(join(project, 'package.json'), join(folder, 'package.json'));
  const place = join(folder, 'dist', 'src', 'access-log');
  await rename(join(place, 'AccessLog.js'), join(place, 'AccessLogOfTheProduct.js'));
  const gateway = await readFile(join(folder, 'dist', 'src', 'gateway.js'), 'utf8');
  if (!gateway.includes('./access-log/AccessLog.js'))
    throw new Error('The gateway must get its log where the bench puts another.');
  await writeFile(join(place, 'AccessLog.js'), unrecorded);
  return join(folder, 'dist', 'src', 'main.js');
}
