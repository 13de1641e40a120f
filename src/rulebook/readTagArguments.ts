import { type ConstDirectiveNode, type GraphQLDirective, isRequiredArgument, valueFromAST } from 'graphql';
import { isDuration } from './isDuration.js';
import type { TagArguments } from './TagArguments.js';

/** Why one tag can't be read. The message completes `"@tag" …` and has no full stop. */
export class TagRefused extends Error {}

const refuse = (reason: string): never => {
  throw new TagRefused(reason);
};

/**
 * Reads the arguments of an applied tag against its definition.
 *
 * @throws TagRefused for an unknown, repeated, missing or ill-typed argument; the readers throw it, too.
 */
export function readTagArguments(definition: GraphQLDirective, tag: ConstDirectiveNode): TagArguments {
  const values = valuesOf(definition, tag);
  const mustBe = (name: string, kind: string): never => refuse(`must give its argument "${name}" as ${kind}`);

  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : mustBe(name, 'a text');
  };
  const texts = (name: string): readonly string[] => {
    const value = values.get(name);
    const items: readonly unknown[] = Array.isArray(value) ? value : mustBe(name, 'a list');
    const found = items.filter((item) => typeof item === 'string');
    return found.length === items.length ? [...new Set(found)].sort() : mustBe(name, 'a list of texts');
  };
  return {
    text,
    texts,
    optionalText: (name) => (values.get(name) == null ? null : text(name)),
    flag: (name) => {
      const value = values.get(name);
      return typeof value === 'boolean' ? value : mustBe(name, 'true or false');
    },
    oneOf: (name, vocabulary) => {
      const word = text(name);
      return vocabulary.find((known) => known === word) ?? mustBe(name, 'a word of the vocabulary');
    },
    someOf: (name, vocabulary) => {
      const words = texts(name);
      const known = vocabulary.filter((word) => words.includes(word));
      return known.length === words.length ? known : mustBe(name, 'words of the vocabulary');
    },
    duration: (name) => {
      const value = text(name);
      return isDuration(value) ? value : mustBe(name, 'an ISO 8601 duration such as "P2Y"');
    },
    refuse,
  };
}

function valuesOf(definition: GraphQLDirective, tag: ConstDirectiveNode): ReadonlyMap<string, unknown> {
  const given = new Map((tag.arguments ?? []).map((node) => [node.name.value, node.value]));
  if (given.size < (tag.arguments ?? []).length) refuse('gives an argument more than once');
  const known = new Set(definition.args.map(({ name }) => name));
  for (const name of given.keys()) if (!known.has(name)) refuse(`has no argument "${name}"`);

  const values = new Map<string, unknown>();
  for (const argument of definition.args) {
    const node = given.get(argument.name);
    if (node === undefined && isRequiredArgument(argument)) refuse(`lacks its argument "${argument.name}"`);
    const value = node === undefined ? argument.defaultValue : valueFromAST(node, argument.type);
    if (node !== undefined && value === undefined) {
      refuse(`must give its argument "${argument.name}" as "${String(argument.type)}"`);
    }
    values.set(argument.name, value);
  }
  return values;
}
