import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import {
  Arg,
  buildSchemaSync,
  Directive,
  Field,
  ID,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { classify } from '../../src/rulebook/classify.js';
import { tagEnumValues } from '../../src/rulebook/tagEnumValues.js';
import { withDirectives } from '../../src/rulebook/withDirectives.js';
import { faultsOf, schemaOf } from './schemas.js';

enum Order {
  NAME = 0,
  CITY = 1,
}
registerEnumType(Order, { name: 'Order' });

@InterfaceType()
abstract class Named {
  @Directive('@personal(category: NAME)')
  @Field(() => String, { nullable: true })
  name?: string;
}

@Directive('@subject')
@ObjectType({ implements: Named })
class Person extends Named {
  @Field(() => ID)
  id!: string;

  @Directive('@personal(category: ADDRESS)')
  @Directive('@minimise(to: REGION)')
  @Field(() => String, { nullable: true })
  city?: string;
}

@InputType()
class Where {
  @Directive('@reads(fields: ["Person.city"])')
  @Field(() => String, { nullable: true })
  city?: string;
}

@Resolver()
class PersonResolver {
  @Query(() => Person, { nullable: true })
  person(
    @Directive('@reads(fields: ["Person.id"])') @Arg('id', () => ID) _id: string,
    @Arg('where', () => Where, { nullable: true }) _where?: Where,
    @Arg('by', () => Order, { nullable: true }) _by?: Order,
  ): Person | null {
    return null;
  }
}

@Directive('@subject')
@ObjectType()
class Sloppy {
  @Field(() => ID)
  id!: string;

  @Directive('@personal(category: NAME)')
  @Directive('@personal(category: NAME)')
  @Field(() => String, { nullable: true })
  repeated?: string;

  @Directive('@personal(category: NMAE)')
  @Field(() => String, { nullable: true })
  illTyped?: string;

  @Directive('@persnal(category: NAME)')
  @Field(() => String, { nullable: true })
  misspelt?: string;
}

@Resolver()
class SloppyResolver {
  @Query(() => Sloppy, { nullable: true })
  sloppy(): Sloppy | null {
    return null;
  }
}

const build = (resolver: typeof PersonResolver | typeof SloppyResolver, orphanedTypes: (typeof Person)[] = []) =>
  withDirectives(buildSchemaSync({ resolvers: [resolver], orphanedTypes, validate: false }), directives);

const tagOrder = tagEnumValues('Order', {
  NAME: '@reads(fields: ["Person.name"])',
  CITY: '@reads(fields: ["Person.city"])',
});
const tagged = (): GraphQLSchema => {
  const schema = build(PersonResolver);
  tagOrder(schema);
  return schema;
};

const sdl = `
  interface Named { name: String @personal(category: NAME) }
  type Person implements Named @subject {
    name: String @personal(category: NAME)
    id: ID!
    city: String @personal(category: ADDRESS) @minimise(to: REGION)
  }
  input Where { city: String @reads(fields: ["Person.city"]) }
  enum Order { NAME @reads(fields: ["Person.name"]) CITY @reads(fields: ["Person.city"]) }
  type Query { person(id: ID! @reads(fields: ["Person.id"]), where: Where, by: Order): Person }`;

describe('classify, on classes', () => {
  it('makes the same rulebook as on SDL', () => {
    const { digest: _, ...fromClasses } = classify(tagged(), directives);
    const { digest: __, ...fromSdl } = classify(schemaOf(sdl), directives);
    expect(fromClasses).toEqual(fromSdl);
    expect(fromClasses.inputs.size).toBe(4);
  });

  it('catches what the class library lets through: repeated, ill-typed and misspelt tags', () => {
    expect(faultsOf(build(SloppyResolver))).toEqual([
      'Sloppy.illTyped: "@personal" must give its argument "category" as "DataCategory!".',
      'Sloppy.misspelt: carries the unknown tag "@persnal".',
      'Sloppy.misspelt: must be classified: tag it @personal, @specialCategory or @notPersonal.',
      'Sloppy.repeated: "@personal" is given more than once.',
    ]);
  });
});

describe('tagEnumValues', () => {
  it('is missed where it did not run', () => {
    expect(faultsOf(build(PersonResolver))).toEqual([
      'Order.CITY: must be tagged @reads, for it can reach governed data.',
      'Order.NAME: must be tagged @reads, for it can reach governed data.',
      'Query.person(by:): must be tagged @reads or @writes, or else all below it, for it can reach governed data.',
    ]);
  });

  it('may run twice', () => {
    const schema = tagged();
    tagOrder(schema);
    expect(faultsOf(schema)).toEqual([]);
  });

  it('keeps other tags of a value, and lets a wrong one be faulted', () => {
    const schema = schemaOf(sdl.replace('CITY @reads', 'CITY @deprecated @reads'));
    tagEnumValues('Order', { CITY: '@reads(field: "Person.city")' })(schema);
    expect(faultsOf(schema)).toEqual(['Order.CITY: "@reads" has no argument "field".']);
  });

  it.each([
    { enumName: 'Ordre', tags: {}, message: '"Ordre" must be an enum of the schema.' },
    { enumName: 'Query', tags: {}, message: '"Query" must be an enum of the schema.' },
    { enumName: 'toString', tags: {}, message: '"toString" must be an enum of the schema.' },
    { enumName: 'Order', tags: { AGE: '@reads(fields: [])' }, message: '"Order.AGE" must be a value of the schema.' },
  ])('refuses $message', ({ enumName, tags, message }) => {
    const run = () => tagEnumValues(enumName, tags)(schemaOf(sdl));
    expect(run).toThrow(ConfigurationError);
    expect(run).toThrow(message);
  });
});
