import { buildSchema, GraphQLEnumType, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { directiveTypeDefs } from '../../src/rulebook/directiveTypeDefs.js';
import { printGoverned } from '../../src/rulebook/printGoverned.js';
import { RulebookFaults } from '../../src/rulebook/RulebookFaults.js';
import { withDirectives } from '../../src/rulebook/withDirectives.js';
import { faultsOf, schemaOf } from './schemas.js';

const sdl = 'type Query { p: P } type P @subject { id: ID! a: String @personal(category: NAME) }';

describe('withDirectives', () => {
  it("uses the schema's own types, and adds those that it lacks", () => {
    const own = buildSchema('type Query { purpose: Purpose } enum Purpose { SECURITY }');
    const schema = withDirectives(own, directives);
    expect(schema.getType('Purpose')).toBe(own.getType('Purpose'));
    expect(schema.getType('DataCategory')).toBeInstanceOf(GraphQLEnumType);
    expect(
      schema
        .getDirective('purpose')
        ?.args.find(({ name }) => name === 'is')
        ?.type.toString(),
    ).toBe('Purpose!');
  });

  it('understands an enum whose inner values are not its names', () => {
    const onRefusal = new GraphQLEnumType({ name: 'OnRefusal', values: { NULL: { value: 0 }, ERROR: { value: 1 } } });
    const query = new GraphQLObjectType({ name: 'Query', fields: { a: { type: GraphQLString } } });
    const schema = withDirectives(new GraphQLSchema({ query, types: [onRefusal] }), directives);
    expect(printGoverned(schema)).toContain('onRefusal: OnRefusal! = NULL');
    expect(faultsOf(schema)).toEqual([]);
  });

  it('replaces a definition of the same name and keeps the others', () => {
    const schema = withDirectives(
      buildSchema('directive @consent on FIELD_DEFINITION directive @cost(is: Int) on FIELD type Query { a: Int }'),
      directives,
    );
    expect(schema.getDirective('consent')?.args.map(({ name }) => name)).toEqual(['explicit']);
    expect(schema.getDirective('cost')).toBeDefined();
    expect(schema.getDirective('skip')).toBeDefined();
  });

  it('refuses a schema that uses names of the vocabulary for something else', () => {
    const build = () =>
      withDirectives(buildSchema('type Query { a: Role } type Role { a: Int } enum Duration { A }'), directives);
    expect(build).toThrow(RulebookFaults);
    expect(build).toThrow(
      'The schema has 2 faults to mend before it can be governed:\nDuration: must be a scalar, for the tags use it.\nRole: must be an enum, for the tags use it.',
    );
  });
});

describe('the definitions in a schema', () => {
  it('may as well come from SDL', () => {
    const schema = buildSchema(`${sdl} ${directiveTypeDefs(directives)}`);
    expect(classify(schema, directives)).toEqual(classify(schemaOf(sdl), directives));
  });

  it('are each a fault where they are missing, different or listed twice', () => {
    const [first] = directives;
    const given = directiveTypeDefs(directives)
      .replace('directive @consent(explicit: Boolean! = false)', 'directive @consent(explicit: Boolean! = true)')
      .replace('directive @roles(allow: [Role!]!) on OBJECT |', 'directive @roles(allow: [Role!]!) on UNION |')
      .replace('directive @reads', 'directive @read');
    expect(faultsOf(buildSchema(`${sdl} ${given}`), first ? [...directives, first] : [])).toEqual([
      '@consent: must be defined in the schema as the list of directives defines it.',
      '@reads: must be defined in the schema.',
      '@roles: must be defined in the schema as the list of directives defines it.',
      '@subject: must be in the list of directives once only.',
    ]);
  });

  it('govern nothing where the list lacks them: their tags are unknown', () => {
    const list = directives.filter(({ name }) => name !== 'subject');
    expect(faultsOf(schemaOf(sdl), list)).toEqual([
      'P.a: carries "@personal", but is no part of a governed type.',
      'P: carries the unknown tag "@subject".',
    ]);
  });

  it('do not save a schema that GraphQL itself refuses', () => {
    expect(
      faultsOf(
        schemaOf(
          'interface N { id: ID! } type P implements N @subject { __proto__: Int @notPersonal(because: "x") id: ID }',
        ),
      ),
    ).toEqual([
      'schema: Interface field N.id expects type ID! but P.id is type ID.',
      'schema: Name "__proto__" must not begin with "__", which is reserved by GraphQL introspection.',
      'schema: Query root type must be provided.',
    ]);
  });
});
