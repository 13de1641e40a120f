import { type ConstDirectiveNode, type GraphQLDirective, type GraphQLSchema, specifiedDirectives } from 'graphql';
import type { Contribution } from './Contribution.js';
import { directiveTypes } from './directiveTypes.js';
import type { FaultList } from './FaultList.js';
import type { GovernanceDirective } from './GovernanceDirective.js';
import { readTagArguments, TagRefused } from './readTagArguments.js';
import { type TagPlace, tagPlaces } from './tagPlaces.js';

/** What the tags of one place say, together and one by one. */
export interface Tagged {
  readonly contribution: Contribution;
  readonly byTag: ReadonlyMap<string, Contribution>;
  /** A known tag of this place could not be read: nothing is to be concluded from what the place does not say. */
  readonly unreadable: boolean;
}
export type Tags = ReadonlyMap<string, Tagged>;

const untagged: Tagged = { contribution: {}, byTag: new Map(), unreadable: false };

/** What a place says, by its coordinate; a place without tags says nothing. */
export const taggedAt = (tags: Tags, coordinate: string): Tagged => tags.get(coordinate) ?? untagged;

type Known = ReadonlyMap<string, { readonly rule: GovernanceDirective; readonly definition: GraphQLDirective }>;

const specified: ReadonlySet<string> = new Set(specifiedDirectives.map(({ name }) => name));

/**
 * Reads every applied tag of a schema that was built from printed SDL.
 *
 * A tag that is not in the list is a fault even if the schema defines it: a renamed directive must not fail open
 * (CVE-2025-64347).
 */
export function readTags(schema: GraphQLSchema, directives: readonly GovernanceDirective[], faults: FaultList): Tags {
  const types = directiveTypes(schema);
  const known: Known = new Map(directives.map((rule) => [rule.name, { rule, definition: rule.definition(types) }]));
  const tags = new Map<string, Tagged>();
  for (const place of tagPlaces(schema)) {
    if (place.tags.length > 0) tags.set(place.coordinate, readPlace(place, known, faults));
  }
  return tags;
}

function readPlace(place: TagPlace, known: Known, faults: FaultList): Tagged {
  const byTag = new Map<string, Contribution>();
  let unreadable = false;
  for (const [name, applied] of groupByName(place.tags)) {
    const entry = known.get(name);
    if (entry === undefined) {
      if (!specified.has(name)) faults.add(place.coordinate, `carries the unknown tag "@${name}".`);
      continue;
    }
    try {
      byTag.set(name, entry.rule.contributes(argumentsAt(place, entry.definition, applied)));
    } catch (error) {
      if (!(error instanceof TagRefused)) throw error;
      unreadable = true;
      faults.add(place.coordinate, `"@${name}" ${error.message}.`);
    }
  }
  reportContradictions(place.coordinate, byTag, { known, faults });
  return { contribution: Object.assign({}, ...byTag.values()), byTag, unreadable };
}

function argumentsAt(place: TagPlace, definition: GraphQLDirective, applied: readonly ConstDirectiveNode[]) {
  const [tag] = applied;
  if (!definition.locations.includes(place.location)) {
    throw new TagRefused(`belongs on ${definition.locations.join(', ')} only`);
  }
  if (tag === undefined || applied.length > 1) throw new TagRefused('is given more than once');
  return readTagArguments(definition, tag);
}

function reportContradictions(
  coordinate: string,
  byTag: ReadonlyMap<string, Contribution>,
  { known, faults }: { readonly known: Known; readonly faults: FaultList },
): void {
  const names = [...byTag.keys()].sort();
  const contradicts = (one: string, other: string): boolean =>
    known
      .get(one)
      ?.rule.contradicts?.(byTag.get(one) ?? {})
      .includes(other) === true ||
    Object.keys(byTag.get(one) ?? {}).some((fact) => Object.hasOwn(byTag.get(other) ?? {}, fact));
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) {
      if (contradicts(one, other) || contradicts(other, one)) {
        faults.add(coordinate, `carries "@${one}" and "@${other}", which contradict each other.`);
      }
    }
  });
}

function groupByName(nodes: readonly ConstDirectiveNode[]): ReadonlyMap<string, readonly ConstDirectiveNode[]> {
  return Map.groupBy(nodes, (node) => node.name.value);
}
