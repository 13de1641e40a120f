import { astFromValue, type GraphQLDirective, type GraphQLSchema, print } from 'graphql';
import { directiveTypes } from './directiveTypes.js';
import type { FaultList } from './FaultList.js';
import type { GovernanceDirective } from './GovernanceDirective.js';

/** Faults a directive of the list that the schema lacks, defines otherwise, or that the list holds twice. */
export function checkDefinitions(
  schema: GraphQLSchema,
  directives: readonly GovernanceDirective[],
  faults: FaultList,
): void {
  const types = directiveTypes(schema);
  const seen = new Set<string>();
  for (const { name, definition } of directives) {
    const own = schema.getDirective(name);
    if (seen.has(name)) faults.add(`@${name}`, 'must be in the list of directives once only.');
    seen.add(name);
    if (!own) faults.add(`@${name}`, 'must be defined in the schema.');
    else if (signature(own) !== signature(definition(types))) {
      faults.add(`@${name}`, 'must be defined in the schema as the list of directives defines it.');
    }
  }
}

function signature({ args, isRepeatable, locations }: GraphQLDirective): string {
  const parameters = args.map(({ name, type, defaultValue }) => {
    const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
    return `${name}: ${String(type)} = ${node ? print(node) : ''}`;
  });
  return JSON.stringify([parameters.sort(), isRepeatable, [...locations].sort()]);
}
