import { stringify } from 'yaml';

/**
 * Writes a document as YAML 1.2, one rule a block, so that it can be reviewed line by line: what `readYaml` reads back
 * equal. `title` stands above it as a comment.
 */
export function writeYaml(document: unknown, title: string): string {
  const text = stringify(document, {
    ...{ version: '1.2', schema: 'core', aliasDuplicateObjects: false, lineWidth: 120, minContentWidth: 0 },
    ...{ collectionStyle: 'any', indentSeq: true, defaultStringType: 'PLAIN' },
  });
  return `# ${title}\n${text}`;
}
