import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldSize, fieldDefinition, fieldSize } from './fieldSize.js';
import type { Limits } from './limits.js';
import type { Variables } from './Selection.js';

/** How large a selection is, fragments expanded. Saturates: no number in it is ever NaN or infinite. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields of the selection itself. */
  readonly direct: number;
  readonly aliases: number;
  readonly fields: number;
  /** Fields multiplied by the sizes of the lists around them. Introspection is free. */
  readonly cost: number;
}

export interface MeasureOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly limits: Pick<Limits, 'listSize' | 'listSizes'>;
}

const nothing: Measure = { depth: 0, direct: 0, aliases: 0, fields: 0, cost: 0 };

/** Larger than any limit that can be configured, small enough that a product of two of them is finite. */
const plenty = 1e15;
const boundless: Measure = { depth: plenty, direct: plenty, aliases: plenty, fields: plenty, cost: plenty };
const saturate = (number: number): number => Math.min(number, plenty);

/**
 * Measures an operation with its coerced variables.
 *
 * Each fragment is measured once (twice where it is spread both below a paged field and elsewhere), so that fragments
 * which double at each level take linear time and still count in full. `@skip` and `@include` are not looked at: a
 * field that might be skipped counts. A fragment within itself, which validation refuses, counts as boundless.
 */
export function measureOperation(operation: OperationDefinitionNode, options: MeasureOptions): Measure {
  const root = options.schema.getRootType(operation.operation);
  return new Measurement(options).selections(operation.selectionSet, root ?? undefined, false);
}

class Measurement {
  readonly #options: MeasureOptions;
  readonly #fragments = new Map<string, Measure>();

  constructor(options: MeasureOptions) {
    this.#options = options;
  }

  /** @param isPaged whether the field above has `first`: its lists' sizes are that number, already multiplied. */
  selections(set: SelectionSetNode, type: GraphQLCompositeType | undefined, isPaged: boolean): Measure {
    return set.selections.map((node) => this.#selection(node, type, isPaged)).reduce(beside, nothing);
  }

  #selection(node: SelectionNode, type: GraphQLCompositeType | undefined, isPaged: boolean): Measure {
    if (node.kind === 'FragmentSpread') return this.#fragment(node.name.value, isPaged);
    if (node.kind === 'InlineFragment') {
      const condition = node.typeCondition ? this.#type(node.typeCondition.name.value) : type;
      return this.selections(node.selectionSet, condition, isPaged);
    }
    const { schema } = this.#options;
    const definition = type && fieldDefinition(schema, type, node.name.value);
    const size: FieldSize =
      type && definition
        ? fieldSize({ node, definition, type, isPaged }, this.#options)
        : { type: undefined, isPaged: false, times: 1, weight: 1, isFree: false };
    const below = node.selectionSet ? this.selections(node.selectionSet, size.type, size.isPaged) : nothing;
    return {
      depth: saturate(1 + below.depth),
      direct: 1,
      aliases: saturate((node.alias ? 1 : 0) + below.aliases),
      fields: saturate(1 + below.fields),
      cost: size.isFree ? 0 : saturate(size.weight + saturate(size.times) * below.cost),
    };
  }

  #fragment(name: string, isPaged: boolean): Measure {
    const key = `${isPaged ? 'paged' : 'plain'} ${name}`;
    const known = this.#fragments.get(key);
    if (known) return known;
    const fragment = this.#options.fragments.get(name);
    if (!fragment) return nothing;
    this.#fragments.set(key, boundless);
    const measure = this.selections(fragment.selectionSet, this.#type(fragment.typeCondition.name.value), isPaged);
    this.#fragments.set(key, measure);
    return measure;
  }

  #type(name: string): GraphQLCompositeType | undefined {
    const type = this.#options.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

const beside = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  direct: saturate(one.direct + other.direct),
  aliases: saturate(one.aliases + other.aliases),
  fields: saturate(one.fields + other.fields),
  cost: saturate(one.cost + other.cost),
});
