import type { Rulebook } from '../../rulebook/Rulebook.js';
import { badInput } from '../../writes/badInput.js';
import type { AssessmentCell } from './AssessmentCell.js';

const coordinateOfCells = 'Mutation.fileAssessment(cells:)';
const most = 10_000;

/**
 * Asserts that cells name coordinates of the schema and countries, and gives them in one form.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertCells(cells: readonly Partial<AssessmentCell>[], rulebook: Rulebook): readonly AssessmentCell[] {
  if (cells.length === 0 || cells.length > most) throw badInput(coordinateOfCells, `must name 1 to ${most} cells`);
  return cells.map(({ coordinate = null, purpose = null, role = null, mode = null, countries = null }) => {
    if (coordinate !== null && !rulebook.byCoordinate.has(coordinate))
      throw badInput('AssessmentCellInput.coordinate', 'must be a coordinate of the schema that is about a person');
    if ((coordinate === null) !== (mode === null))
      throw badInput('AssessmentCellInput.mode', 'must be given with a coordinate, and only with one');
    if (countries?.length === 0 || countries?.some((country) => !/^[A-Z]{2}$/.test(country)))
      throw badInput('AssessmentCellInput.countries', 'must be codes of countries (ISO 3166-1 alpha-2), or absent');
    return { coordinate, purpose, role, mode, countries: countries && [...new Set(countries)].sort() };
  });
}
