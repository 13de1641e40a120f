/** The day on which the demonstration of the tests begins; their clock starts at noon of it. */
export const asOf = new Date('2026-03-02T00:00:00Z');
