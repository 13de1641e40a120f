/** What keeps a command from its work, told in a sentence for the operator: exit code 2. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun';
}
