import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { assertFolderFree, claimFolder } from '../../src/storage/claimFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const isGateways = new ConfigurationError("The folder of --data must be the witness's own, but it is a gateway's.");
const isWitness = new ConfigurationError(
  "The data folder must be the gateway's own, but it is a witness's: set CANDOUR_DATA.",
);

describe('a folder', () => {
  it.each(['gateway', 'witness'] as const)("that is a %s's can be claimed again, and by no other", (use) => {
    claimFolder(folder, use);
    claimFolder(folder, use);
    const [other, refusal] = use === 'gateway' ? (['witness', isGateways] as const) : (['gateway', isWitness] as const);
    expect(() => claimFolder(folder, other)).toThrow(refusal);
    expect(() => assertFolderFree(folder, other)).toThrow(refusal);
    expect(readdirSync(folder)).toEqual([`candour-${use}`]);
  });

  it.each(['postgresql', 'postgresql.location', 'log-key.pem', 'dev-issuer.json', 'gateway-3.lock'])(
    "with a gateway's %s is no witness's",
    (name) => {
      writeFileSync(join(folder, name), '');
      expect(() => claimFolder(folder, 'witness')).toThrow(isGateways);
      expect(readdirSync(folder)).toEqual([name]);
    },
  );

  it("within a gateway's is no witness's", () => {
    claimFolder(folder, 'gateway');
    const deep = join(folder, 'a/b');
    mkdirSync(deep, { recursive: true });
    expect(() => claimFolder(deep, 'witness')).toThrow(isGateways);
  });

  it('that is not there is free, and stays so', () => {
    const absent = join(folder, 'absent');
    assertFolderFree(absent, 'gateway');
    assertFolderFree(absent, 'witness');
    expect(readdirSync(folder)).toEqual([]);
  });
});
