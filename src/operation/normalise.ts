import { createHash } from 'node:crypto';
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { resolveOperation } from './resolveOperation.js';
import { withinStack } from './withinStack.js';

const digests = new WeakMap<DocumentNode, Map<string | null, string>>();

/**
 * Gives the SHA-256, in hexadecimal, of the normalised operation with the fragments it uses.
 *
 * Two operations have the same digest exactly when they differ only in literals, aliases, order of arguments, layout,
 * and the names of operations, fragments and variables: it says what an operation is, and holds no value.
 *
 * @throws PositionedError BAD_REQUEST where `resolveOperation` does, LIMIT_EXCEEDED for nesting that exhausts the stack.
 */
export function operationDigest(document: DocumentNode, operationName: string | null | undefined): string {
  const key = operationName ?? null;
  const known = digests.get(document)?.get(key);
  if (known !== undefined) return known;
  const digest = withinStack(() => createHash('sha256').update(normalise(document, operationName)).digest('hex'));
  const ofDocument = digests.get(document) ?? new Map<string | null, string>();
  digests.set(document, ofDocument.set(key, digest));
  return digest;
}

/** Writes an operation and its fragments in the one form that `operationDigest` hashes. For reading and tests. */
export function normalise(document: DocumentNode, operationName: string | null | undefined): string {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = resolveOperation({ operations }, operationName);
  return new Normalisation(document, operation).text(operation);
}

class Normalisation {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables are numbered in the order of their definition, fragments in that of their first spread. */
  readonly #variables: ReadonlyMap<string, number>;
  readonly #spread = new Map<string, number>();

  constructor(document: DocumentNode, operation: OperationDefinitionNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    this.#variables = new Map(names.map((name, index) => [name, index]));
  }

  text(operation: OperationDefinitionNode): string {
    const definitions = (operation.variableDefinitions ?? []).map((node, index) => {
      const preset = node.defaultValue ? `=${this.#value(node.defaultValue)}` : '';
      return `$${index}:${typeText(node.type)}${preset}${this.#directives(node.directives)}`;
    });
    const head = `${operation.operation}(${definitions.join(',')})${this.#directives(operation.directives)}`;
    const parts = [`${head}${this.#selections(operation.selectionSet)}`];
    // Grows while it is read: a fragment's own spreads are appended behind it.
    for (const name of this.#spread.keys()) parts.push(this.#fragment(name));
    return parts.join('\n');
  }

  #fragment(name: string): string {
    const fragment = this.#fragments.get(name);
    if (!fragment) return '';
    const condition = fragment.typeCondition.name.value;
    return `fragment on ${condition}${this.#directives(fragment.directives)}${this.#selections(fragment.selectionSet)}`;
  }

  #selections({ selections }: SelectionSetNode): string {
    const texts = selections.map((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        return `...#${this.#fragmentNumber(node.name.value)}${this.#directives(node.directives)}`;
      }
      const below = node.selectionSet ? this.#selections(node.selectionSet) : '';
      if (node.kind === Kind.FIELD) {
        return `${node.name.value}${this.#arguments(node.arguments)}${this.#directives(node.directives)}${below}`;
      }
      const condition = node.typeCondition ? ` on ${node.typeCondition.name.value}` : '';
      return `...${condition}${this.#directives(node.directives)}${below}`;
    });
    return `{${texts.join(' ')}}`;
  }

  #fragmentNumber(name: string): number {
    const number = this.#spread.get(name) ?? this.#spread.size;
    this.#spread.set(name, number);
    return number;
  }

  #directives(directives: readonly DirectiveNode[] | undefined): string {
    return (directives ?? [])
      .map((node) => `@${node.name.value}${this.#arguments(node.arguments, node.name.value === 'purpose')}`)
      .join('');
  }

  #arguments(nodes: readonly ArgumentNode[] | undefined, isPurpose = false): string {
    const texts = (nodes ?? []).map(({ name, value }) => {
      // The purpose is part of what an operation is, so it is the one literal that stays.
      const isStated = isPurpose && name.value === 'is' && value.kind === Kind.ENUM;
      return `${name.value}:${isStated ? value.value : this.#value(value)}`;
    });
    return texts.length === 0 ? '' : `(${texts.sort().join(',')})`;
  }

  /** A literal becomes its kind. Lists keep which kinds they hold and objects their fields: both say what is touched. */
  #value(value: ValueNode): string {
    if (value.kind === Kind.VARIABLE) return `$${this.#variables.get(value.name.value) ?? ''}`;
    if (value.kind === Kind.LIST) return `[${[...new Set(value.values.map((item) => this.#value(item)))].sort()}]`;
    if (value.kind === Kind.OBJECT) {
      return `{${value.fields.map((field) => `${field.name.value}:${this.#value(field.value)}`).sort()}}`;
    }
    return value.kind;
  }
}

function typeText(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeText(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : type.name.value;
}
