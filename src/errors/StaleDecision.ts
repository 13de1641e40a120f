/** The state that a request was decided under is no longer the newest: nothing was recorded or written; decide again. */
export class StaleDecision extends Error {
  constructor() {
    super('The state that this request was decided under has changed.');
    this.name = 'StaleDecision';
  }
}
