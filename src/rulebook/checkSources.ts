import type { Contribution } from './Contribution.js';
import type { FaultList } from './FaultList.js';
import type { ModelField, SchemaModel } from './SchemaModel.js';
import { sourcesOf } from './sourcesOf.js';

/**
 * Faults a derived field that names no source, an unknown one or itself, and one that carries less than a source
 * (GHSA-m8jr-fxqx-8xx6): its special category, or its consent. Ceilings need no check, for they are inherited.
 */
export function checkSources(model: SchemaModel, faults: FaultList): void {
  for (const { coordinate, tagged } of model.fields.values()) {
    const { derivedFrom } = tagged.contribution;
    if (derivedFrom === undefined) continue;
    if (derivedFrom.length === 0) faults.add(coordinate, '"@derivedFrom" must name a source.');
    if (derivedFrom.includes(coordinate)) faults.add(coordinate, 'must not be derived from itself.');
    else if (sourcesOf(coordinate, model).has(coordinate)) {
      faults.add(coordinate, 'must not be derived from itself, by way of its sources.');
    }
    for (const name of derivedFrom) checkSource(model.fields.get(name), name, { coordinate, tagged, faults });
  }
}

function checkSource(
  source: ModelField | undefined,
  name: string,
  { coordinate, tagged, faults }: Pick<ModelField, 'coordinate' | 'tagged'> & { readonly faults: FaultList },
): void {
  if (!source?.isGoverned) {
    faults.add(coordinate, `"@derivedFrom" names "${name}", which is no governed field.`);
  } else if (!tagged.unreadable) {
    for (const tag of missingTags(tagged.contribution, source.tagged.contribution)) {
      faults.add(coordinate, `must carry ${tag}, as its source "${name}" does.`);
    }
  }
}

function missingTags(own: Contribution, source: Contribution): readonly string[] {
  const missing: string[] = [];
  if (source.special) {
    const isSpecial = own.special?.category === source.special.category;
    // What only hints at a category is held to less than what says it.
    const isWeaker = own.special?.inferred === true && !source.special.inferred;
    if (!isSpecial || isWeaker) missing.push(`"@specialCategory(category: ${source.special.category})"`);
  }
  if (source.consent && (!own.consent || (source.consent.explicit && !own.consent.explicit))) {
    missing.push(source.consent.explicit ? '"@consent(explicit: true)"' : '"@consent"');
  }
  return missing;
}
