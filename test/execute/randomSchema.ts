import fc, { type GeneratorValue } from 'fast-check';
import { buildSchema, GraphQLScalarType, type GraphQLSchema, isObjectType, isScalarType } from 'graphql';

/** What fields a generated type has, as SDL, by field name: a name has one type and arguments wherever it stands. */
export interface RandomSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

const leaves = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Letter', 'Odd'];
const inputs = ['', '', '', '(n: Int = 1, s: String)', '(r: Int!)', '(where: Where, letter: Letter = B)'];

/** Draws a schema of objects, interfaces, a union, an enum, a custom scalar, lists and non-null types. */
export function randomSchema(g: GeneratorValue): RandomSchema {
  const objects = ['T0', 'T1', 'T2', 'T3'].slice(0, g(fc.integer, { min: 1, max: 4 }));
  const interfaces = ['I0', 'I1'].slice(0, g(fc.nat, { max: 2 }));
  const unions = g(fc.boolean) ? ['U0'] : [];
  const composites = [...objects, ...objects, ...interfaces, ...unions];
  const wrapped = (depth: number): string => {
    const isList = depth > 0 && g(fc.nat, { max: 2 }) === 0;
    const inner = isList ? `[${wrapped(depth - 1)}]` : g(fc.boolean) ? pick(g, leaves) : pick(g, composites);
    return g(fc.nat, { max: 3 }) === 0 ? `${inner}!` : inner;
  };
  const fields = Array.from({ length: 7 }, (_, index) => `f${index}${pick(g, inputs)}: ${wrapped(2)}`);
  const some = () => new Set(g(fc.subarray<string>, fields, { minLength: 1 }));
  const contracts = new Map(interfaces.map((name) => [name, some()]));
  const declare = (name: string) => {
    const own = some();
    const implemented = interfaces.filter(() => g(fc.boolean));
    for (const each of implemented) for (const field of contracts.get(each) ?? []) own.add(field);
    const clause = implemented.length > 0 ? ` implements ${implemented.join(' & ')}` : '';
    return `type ${name}${clause} { ${[...own].join(' ')} }`;
  };
  const sdl = [
    'scalar Odd',
    'enum Letter { A B C }',
    'input Where { n: Int = 2, not: Where, all: [Int!] }',
    ...interfaces.map((name) => `interface ${name} { ${[...(contracts.get(name) ?? [])].join(' ')} }`),
    ...unions.map((name) => `union ${name} = ${objects.join(' | ')}`),
    ...[...objects, 'Query', 'Mutation'].map(declare),
  ].join('\n');
  const schema = buildSchema(sdl);
  const odd = schema.getType('Odd');
  if (isScalarType(odd)) makeOdd(odd);
  return { schema, sdl };
}

/** A scalar that serialises some values to a structure, some to null, and fails on others. */
function makeOdd(scalar: GraphQLScalarType): void {
  scalar.serialize = (value) => {
    if (value === 'fail') throw new TypeError('Odd can not be this.');
    return value === 'nothing' ? null : { odd: value };
  };
}

/** Returns the object types of the schema that are the test's own. */
export const objectsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

/** Draws one of the values. */
export function pick<Value>(g: GeneratorValue, values: readonly Value[]): Value {
  const value = values[g(fc.nat, { max: values.length - 1 })];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}
