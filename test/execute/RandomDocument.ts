import fc, { type GeneratorValue } from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
} from 'graphql';
import { pick } from './randomSchema.js';

/** Draws documents that are valid for a schema: a response key stands for one field and arguments all over the text. */
export class RandomDocument {
  readonly text: string;
  readonly #g: GeneratorValue;
  readonly #schema: GraphQLSchema;
  readonly #composites: readonly GraphQLCompositeType[];
  readonly #keys = new Map<string, string>();
  #left = 80;
  readonly #fragments: { readonly name: string; readonly type: GraphQLCompositeType; readonly text: string }[] = [];

  constructor(g: GeneratorValue, schema: GraphQLSchema) {
    this.#g = g;
    this.#schema = schema;
    this.#composites = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter(({ name }) => !name.startsWith('__'));
    for (let index = this.#draw(3); index > 0; index--) {
      const type = pick(this.#g, this.#composites);
      this.#fragments.push({ name: `F${index}`, type, text: this.#selectionSet(type, 2) });
    }
    const kind = this.#draw(3) === 0 ? 'mutation' : 'query';
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    if (!root) throw new Error('The schema has no root.');
    const body = this.#selectionSet(root, 3);
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`);
    this.text = [`${kind} ($n: Int = 3, $s: String, $b: Boolean!, $c: Boolean!, $w: Where) ${body}`, ...fragments].join(
      '\n',
    );
  }

  #draw(max: number): number {
    return this.#g(fc.nat, { max });
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections = Array.from({ length: this.#left > 0 ? this.#draw(4) + 1 : 1 }, () =>
      this.#selection(type, depth),
    );
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.#left-- > 0 ? this.#draw(9) : 0;
    if (kind === 0) return this.#keyed('__typename', '');
    if (kind === 1 && depth > 0) return `...${this.#condition()} ${this.#selectionSet(type, depth - 1)}`;
    if (kind <= 3 && depth > 0) {
      const other = pick(
        this.#g,
        this.#composites.filter((each) => doTypesOverlap(this.#schema, each, type)),
      );
      return `... on ${other.name}${this.#condition()} ${this.#selectionSet(other, depth - 1)}`;
    }
    if (kind === 4) {
      const fitting = this.#fragments.filter((each) => doTypesOverlap(this.#schema, each.type, type));
      if (fitting.length > 0) return `...${pick(this.#g, fitting).name}${this.#condition()}`;
    }
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const fitting = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    return fitting.length > 0 ? this.#field(pick(this.#g, fitting), depth) : this.#keyed('__typename', '');
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.#selectionSet(named, depth - 1)}` : '';
    return `${this.#keyed(field.name, this.#given(field))}${this.#condition()}${below}`;
  }

  /** Gives the field a response key that stands for no other field or arguments. */
  #keyed(name: string, given: string): string {
    let key = pick(this.#g, [name, name, name, 'a', 'b', '__proto__', 'constructor', 'then']);
    const call = name + given;
    for (let next = 0; (this.#keys.get(key) ?? call) !== call; next++) key = `k${next}`;
    this.#keys.set(key, call);
    return key === name ? call : `${key}: ${call}`;
  }

  #given(field: GraphQLField<unknown, unknown>): string {
    const given: Readonly<Record<string, readonly string[]>> = {
      n: ['', 'n: 2', 'n: null', 'n: $n'],
      s: ['', 's: "text"', 's: $s'],
      r: ['r: 7', 'r: $n'],
      where: ['', 'where: { all: [1, 2] }', 'where: $w', 'where: { n: $n, not: $w }'],
      letter: ['', 'letter: C'],
    };
    const parts = field.args.map(({ name }) => pick(this.#g, given[name] ?? [''])).filter((part) => part !== '');
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #condition(): string {
    const some = [
      '@skip(if: $b)',
      '@include(if: $c)',
      '@include(if: true)',
      '@skip(if: true)',
      '@skip(if: $c) @include(if: $b)',
    ];
    return this.#draw(7) === 0 ? ` ${pick(this.#g, some)}` : '';
  }
}
