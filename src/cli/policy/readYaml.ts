import { isAlias, isNode, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';

/** The most that a file may hold, in bytes. */
export const mostBytes = 1_048_576;

/** Why a file was not read: one sentence, with its place, and without anything of its text. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault';
}

/**
 * Reads one YAML 1.2 document of the core schema: maps with texts as keys, lists, texts, numbers, booleans and null.
 * Whatever could make two readers see two documents is refused: anchors, aliases, tags, merge keys, directives, a key
 * that stands twice (YAML 1.2 §3.2.1.1, §10.3).
 *
 * @throws YamlFault
 */
export function readYaml(bytes: Uint8Array): unknown {
  if (bytes.length > mostBytes) throw new YamlFault(`The file must have at most ${mostBytes} bytes.`);
  const text = textOf(bytes);
  if (/^%/m.test(text)) throw new YamlFault('The file must not hold YAML directives.');
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    ...{ version: '1.2', schema: 'core', merge: false, strict: true, uniqueKeys: true, stringKeys: true },
    ...{ lineCounter: lines, prettyErrors: false, logLevel: 'silent' },
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (!document) throw new YamlFault('The file holds no document.');
  if (second) throw new YamlFault('The file must hold one document, not several.');
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `Line ${line}, column ${col}`;
  };
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw new YamlFault(`${at(error.pos[0])}: ${sentences[error.code] ?? 'This is not YAML 1.2.'}`);
  visit(document, (_key, node) => {
    if (!isNode(node) && !isPair(node)) return;
    const place = isNode(node) ? node.range?.[0] : isNode(node.key) ? node.key.range?.[0] : undefined;
    const fault = faultOf(node);
    if (fault) throw new YamlFault(`${at(place ?? 0)}: ${fault}`);
  });
  return document.toJS({ maxAliasCount: 0 });
}

const sentences: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'A key stands twice.',
  NON_STRING_KEY: 'Keys must be plain texts.',
  TAG_RESOLVE_FAILED: 'Tags are not allowed.',
  TAB_AS_INDENT: 'Tabs can not indent.',
  BAD_INDENT: 'The indentation does not fit.',
};

function faultOf(node: unknown): string | null {
  if (isAlias(node)) return 'Aliases are not allowed.';
  if (isPair(node)) return isScalar(node.key) && node.key.value === '<<' ? 'Merge keys are not allowed.' : null;
  if (isNode(node) && 'anchor' in node && node.anchor) return 'Anchors are not allowed.';
  return isNode(node) && node.tag ? 'Tags are not allowed.' : null;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new YamlFault('The file must be UTF-8.');
  }
}
