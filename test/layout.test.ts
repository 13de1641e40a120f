import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = ['src', 'schema', 'directives'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** A folder of `src`, `schema`, `directives`, or one of the two files at the top of `src`. */
const folderOf = (file: string): string => {
  const [top = '', name = '', ...more] = file.split('/');
  return top === 'src' ? (more.length > 0 ? name : `${top}/${name}`) : top;
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
  /** The folder that it reaches into; null: a package. */
  readonly folder: string | null;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...[...text.matchAll(statement)].map(([, type, from = '']) => ({ from, isType: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, from = '']) => ({ from, isType: false })),
  ];
  return found.map(({ from, isType }) => {
    const target = from.startsWith('.') ? join(dirname(file), from) : null;
    return { file, from, isType, folder: target === null ? null : folderOf(target.replace(/\.js$/, '.ts')) };
  });
};
const imports = files.flatMap(importsOf);

/**
 * Who may know whom (design §7): each folder with the folders that it may import from. A name in brackets may give its
 * types only.
 */
const arrows: Readonly<Record<string, string>> = {
  'src/main.ts': 'configuration serve',
  cli: 'access-log configuration errors principal recovery rulebook serve sources src/gateway.ts subject-keys verify vocabulary witness',
  serve:
    'access-log administration configuration cosigning [demonstration] demonstration errors http operation outbox principal recovery screen src/gateway.ts storage subject-keys vocabulary witness writes',
  'src/gateway.ts':
    'access-log cursors directives enforce errors execute [http] operation plan [principal] request rulebook schema [storage] [subject-keys] tenants [writes]',
  request:
    'access-log administration [cursors] enforce errors execute [http] operation plan policy principal [rulebook] sources statistics [storage] [subject-keys] [tenants] vocabulary writes',
  administration:
    'access-log errors [operation] policy [principal] [rulebook] rulebook sources storage subject-keys subjects tenants vocabulary writes',
  writes:
    'access-log enforce errors [operation] plan policy principal [rulebook] screen sources storage subject-keys subjects tenants vocabulary',
  schema:
    '[access-log] [administration] [enforce] enforce [operation] [policy] [request] rulebook [sources] vocabulary [writes]',
  directives: '[rulebook] vocabulary',
  http: 'access-log errors [principal] vocabulary',
  demonstration: 'access-log errors policy sources subject-keys vocabulary',
  sources: '[cursors] enforce errors [operation] plan [policy] storage subject-keys subjects vocabulary',
  execute: '[operation]',
  enforce: '[access-log] [errors] [operation] plan [rulebook] subjects vocabulary',
  plan: '[operation] policy [rulebook] subjects vocabulary',
  operation: 'errors vocabulary',
  subjects: '[errors] [policy] [storage] vocabulary',
  policy: 'errors [principal] rulebook vocabulary',
  tenants: 'access-log policy [rulebook] storage vocabulary',
  'access-log': 'errors [principal] [storage] vocabulary',
  principal: 'configuration errors outgoing vocabulary',
  verify: 'access-log errors storage',
  recovery: 'access-log administration errors storage subject-keys verify vocabulary',
  witness: 'access-log errors http storage',
  outbox: 'configuration outgoing vocabulary',
  cosigning: 'access-log configuration outgoing',
  outgoing: '',
  rulebook: 'errors vocabulary',
  cursors: 'errors',
  configuration: 'errors',
  storage: 'errors',
  'subject-keys': 'access-log errors',
  screen: 'vocabulary',
  statistics: '',
  errors: '',
  vocabulary: '',
};

describe('the arrows of import', () => {
  it('lead from each folder only where it may look', () => {
    const wrong = imports.filter(({ file, folder, isType }) => {
      const from = folderOf(file);
      if (folder === null || folder === from) return false;
      const allowed = (arrows[from] ?? '').split(' ');
      return !allowed.includes(folder) && !(isType && allowed.includes(`[${folder}]`));
    });
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('know every folder', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  it('never bring schema and directives together, but in the gateway', () => {
    const both = files.filter((file) => {
      const reached = importsOf(file).map(({ folder }) => folder);
      return reached.includes('schema') && reached.includes('directives');
    });
    expect(both).toEqual(['src/gateway.ts']);
  });

  it('keep candidates out of the core that governs', () => {
    const core = ['rulebook', 'policy', 'plan', 'enforce', 'subjects', 'operation', 'execute', 'access-log'];
    const outside = imports.filter(
      ({ file, folder }) => core.includes(folderOf(file)) && /sources|demonstration|schema/.test(folder ?? ''),
    );
    expect(outside).toEqual([]);
  });
});

/** Source without comments and texts, in which words are only words. */
const code = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

describe('what decides is pure', () => {
  const pure = [
    'plan',
    'policy',
    'subjects',
    'rulebook',
    'directives',
    'vocabulary',
    'operation',
    'execute',
    'screen',
    'statistics',
  ];
  /** Packages that compute and touch nothing. `node:crypto` hashes. */
  const harmless = ['graphql', 'lru-cache', 'zod', '@casl/ability', '@graphql-tools/utils', 'node:crypto'];
  const own = files.filter((file) => pure.includes(folderOf(file)));

  it.each(pure)('%s imports nothing that reaches outside', (folder) => {
    const reached = imports.filter(
      ({ file, folder: to, isType }) => folderOf(file) === folder && to === null && !isType,
    );
    expect(reached.filter(({ from }) => !harmless.includes(from)).map(({ file, from }) => `${file} → ${from}`)).toEqual(
      [],
    );
  });

  it('asks for no clock, no chance and no environment', () => {
    const impure =
      /\bnew Date\(\)|\bDate\.now\b|\bDate\(\)|\bperformance\.|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bprocess\.|\bsetTimeout\b|\bfetch\(/;
    expect(own.filter((file) => impure.test(code(file)))).toEqual([]);
    expect(own.length).toBeGreaterThan(60);
  });
});

describe('every source file', () => {
  it.each([
    ['uses no "any"', /(?::|<|\bas|\|)\s*any\b/],
    ['asserts no non-null', /[\w)\]]!(?:\.|;|,|\)|\[)/],
    ['exports by name', /\bexport default\b/],
  ])('%s', (_law, broken) => {
    const breaking = files.filter((file) => broken.test(code(file)));
    expect(breaking).toEqual([]);
  });

  it('suppresses no check and leaves nothing for later', () => {
    const broken = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\bTODO\b|\bFIXME\b/;
    expect(files.filter((file) => broken.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('imports files by their ".js", and none by its folder', () => {
    const wrong = imports.filter(
      ({ from, folder }) => folder !== null && !from.endsWith('.js') && !from.endsWith('.json'),
    );
    expect(wrong).toEqual([]);
  });
});
