import { eeaCountries } from '../../vocabulary/countries.js';
import { isSpecialCategory, type TransferableCategory } from '../../vocabulary/transfers.js';
import { assertLine } from '../../writes/assertLine.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import { assertCountries } from '../recipients/assertRecipient.js';
import type { SafeguardFiled } from './Safeguards.js';

const at = (argument: string): string => `Mutation.fileSafeguard(${argument}:)`;

/**
 * Asserts that a safeguard is complete, and gives its lists in one form. Special categories stand in a safeguard of their
 * own, which says what more protects them (Implementing Decision (EU) 2021/914, Annex I.B).
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertSafeguard(filed: SafeguardFiled): SafeguardFiled {
  const { mechanism, module, supplementaryMeasures, recipient } = filed;
  if ((module !== null) !== (mechanism === 'A46_2_C_SCC_BY_COMMISSION'))
    throw badInput(at('module'), 'must be given with the clauses of the Commission, and only with them');
  assertLine(filed.reference, at('reference'));
  assertLine(filed.assessmentReference, at('assessmentReference'));
  if (supplementaryMeasures !== null) assertText(supplementaryMeasures, at('supplementaryMeasures'));
  if (!/^\P{C}{1,255}$/u.test(recipient)) throw badInput(at('recipient'), 'must be 1 to 255 visible characters');
  const countries = assertCountries(filed.countries, at('countries'));
  if (countries.some((country) => eeaCountries.has(country)))
    throw badInput(at('countries'), 'must lie outside the European Economic Area: within it nothing is transferred');
  return { ...filed, countries, categories: assertCategories(filed.categories, supplementaryMeasures) };
}

function assertCategories(
  named: readonly TransferableCategory[],
  measures: string | null,
): readonly TransferableCategory[] {
  const categories = [...new Set(named)].sort();
  const special = categories.filter(isSpecialCategory);
  if (categories.length === 0) throw badInput(at('categories'), 'must name at least one category');
  if (special.length > 0 && special.length < categories.length)
    throw badInput(at('categories'), 'must name special categories in a safeguard of their own');
  if (special.length > 0 && measures === null)
    throw badInput(at('supplementaryMeasures'), 'must say what more protects a special category');
  return categories;
}
