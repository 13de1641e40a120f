import {
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { objectsOf } from './randomSchema.js';

/** Every value of a world follows from its seed and place, so that two executors meet the same one in any order. */
export class World {
  readonly #seed: number;
  readonly #schema: GraphQLSchema;
  readonly #isAsync: boolean;

  constructor(seed: number, schema: GraphQLSchema, isAsync: boolean) {
    this.#seed = seed;
    this.#schema = schema;
    this.#isAsync = isAsync;
    for (const type of objectsOf(schema)) {
      for (const field of Object.values(type.getFields())) {
        if (this.#chance(`resolve ${type.name}.${field.name}`, 2)) {
          field.resolve = (source, given) =>
            this.#meet(placeOf(source) + field.name + JSON.stringify(given), field.type);
        }
      }
      if (this.#chance(`isTypeOf ${type.name}`, 3)) {
        type.isTypeOf = (source) => this.#tell(`${placeOf(source)} is ${type.name}`, kindOf(source) === type.name);
      }
    }
    for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
      if (!this.#chance(`resolveType ${type.name}`, 2)) continue;
      const wrong = [undefined, 'Letter', 'Nowhere', 'Query'];
      type.resolveType = (source) => {
        const place = `${placeOf(source)} as ${type.name}`;
        const name = this.#chance(`wrong ${place}`, 10) ? wrong[this.#hash(place) % 4] : kindOf(source);
        return this.#tell(place, name);
      };
    }
  }

  /** An object of the type: getters and methods for its fields, which only reading them calls. */
  object(place: string, typeName: string): object {
    const object = { place: `${place}.`, kind: typeName };
    if (this.#chance(`typename ${place}`, 2)) Object.assign(object, { __typename: typeName });
    const type = this.#schema.getType(typeName);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const at = `${place}.${field.name}`;
      const meet = (given: unknown) => this.#meet(at + JSON.stringify(given), field.type);
      Object.defineProperty(object, field.name, { get: () => (this.#chance(`method ${at}`, 5) ? meet : meet({})) });
    }
    return object;
  }

  #hash(text: string): number {
    let hash = this.#seed | 0;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  #chance(text: string, oneIn: number): boolean {
    return this.#hash(text) % oneIn === 0;
  }

  #tell<Value>(place: string, value: Value): Value | Promise<Value> {
    if (this.#chance(`fails ${place}`, 40)) throw new Error(`untold ${place}`);
    return this.#isAsync && this.#chance(`later ${place}`, 4) ? Promise.resolve(value) : value;
  }

  #meet(place: string, type: GraphQLOutputType): unknown {
    if (!this.#isAsync || !this.#chance(`later ${place}`, 3)) return this.#fate(place, type);
    return this.#chance(`slow ${place}`, 2) ? this.#later(place, type) : (async () => this.#fate(place, type))();
  }

  async #later(place: string, type: GraphQLOutputType): Promise<unknown> {
    for (let ticks = this.#hash(`ticks ${place}`) % 5; ticks > 0; ticks--) await undefined;
    return this.#fate(place, type);
  }

  #fate(place: string, type: GraphQLOutputType): unknown {
    const fate = this.#hash(`fate ${place}`) % 60;
    if (fate === 0) throw new Error(`thrown ${place}`);
    if (fate === 1) throw new GraphQLError(`refused ${place}`, { extensions: { code: 'NO' } });
    if (fate === 2) throw 'not an error';
    if (fate === 3) return new Error(`returned ${place}`);
    if (fate < 7) return null;
    if (fate === 7) return undefined;
    return this.#value(place, type);
  }

  #value(place: string, type: GraphQLOutputType): unknown {
    if (isNonNullType(type)) return this.#value(place, type.ofType);
    if (isListType(type)) return this.#list(place, type.ofType);
    if (isAbstractType(type)) {
      const possible = this.#schema.getPossibleTypes(type);
      return this.object(place, possible[this.#hash(`type ${place}`) % possible.length]?.name ?? 'Query');
    }
    if (isObjectType(type)) return this.object(place, this.#chance(`other ${place}`, 20) ? 'Query' : type.name);
    return (
      values[this.#hash(`value ${place}`) % (this.#chance(`odd ${place}`, 8) ? values.length : 1)] ?? fitting(type.name)
    );
  }

  #list(place: string, type: GraphQLOutputType): unknown {
    const length = this.#hash(`length ${place}`) % 3;
    const items = Array.from({ length }, (_, index) => this.#item(`${place}[${index}]`, type));
    const shape = this.#hash(`shape ${place}`) % 20;
    if (shape === 0) return 'no list';
    if (shape === 1) return { length };
    return shape === 2 ? new Set(items) : items;
  }

  /**
   * Where null is not allowed, an item of an asynchronous world is a promise: if one item failed at once, graphql-js
   * would leave the promises of those before it unheard, and their rejection would end the process.
   */
  #item(place: string, type: GraphQLOutputType): unknown {
    if (this.#isAsync && isNonNullType(type)) return heard(this.#later(place, type));
    try {
      const item = this.#meet(place, type);
      return item instanceof Promise ? heard(item) : item;
    } catch (error) {
      return error instanceof Error ? error : null;
    }
  }
}

const values: readonly unknown[] = [
  undefined,
  'text',
  7,
  2.5,
  true,
  'fail',
  'nothing',
  { a: 1 },
  2 ** 40,
  Number.NaN,
  'A',
  '',
  -0,
];

function fitting(typeName: string): unknown {
  const known: Readonly<Record<string, unknown>> = { Int: -3, Float: 0.5, Boolean: false, ID: 12, Letter: 'B' };
  return known[typeName] ?? 'fits';
}

function heard(promise: Promise<unknown>): Promise<unknown> {
  promise.catch(() => undefined);
  return promise;
}

const property = (source: unknown, name: string): string =>
  typeof source === 'object' && source !== null ? String(Reflect.get(source, name)) : 'nowhere';
const placeOf = (source: unknown) => property(source, 'place');
const kindOf = (source: unknown) => property(source, 'kind');
