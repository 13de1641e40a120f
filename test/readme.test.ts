import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYaml } from '../src/cli/policy/readYaml.js';
import { readPolicyDocument } from '../src/policy/readPolicyDocument.js';
import { recruiter } from './helpers/askers.js';
import { startTestGateway, type TestGateway } from './helpers/gateway.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('README', () => {
  it('shows the answer that its first query gets', async () => {
    const [query = ''] = blocks('graphql');
    const [shown = ''] = blocks('json');
    const { text, receipt } = await candour.ask(recruiter, query);
    expect(JSON.parse(text.replace(receipt ?? '-', '…'))).toEqual(JSON.parse(shown));
  });

  it('names files that are there', () => {
    const named = [...readme.matchAll(/`((?:src|schema|docs|directives)\/[\w./-]+\.\w+)`|\]\((docs\/[\w./-]*)\)/g)];
    const paths = named.map(([, code, link]) => code ?? link ?? '');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(() => readFileSync(path)).not.toThrow(/ENOENT/);
  });
});

describe('docs/policies.md', () => {
  it('shows a policy that can be read, and opens what it says', () => {
    const [, text = ''] = /```yaml\n(.*?)```/s.exec(readFileSync('docs/policies.md', 'utf8')) ?? [];
    const { document, faults } = readPolicyDocument(readYaml(Buffer.from(text)));
    expect(faults).toBeNull();
    expect([document?.lines.length, document?.scopes?.length]).toEqual([1, 1]);
  });
});
