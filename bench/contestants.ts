/** Who is measured. `governedAgain` is the same process as `governed`: what they differ by is noise. */
export const contestants = {
  ungoverned: '(a) Apollo Server + MikroORM + DataLoader',
  byHand: '(b) the same, consent and log by hand',
  governed: '(c) Candour, governed and recorded',
  governedAgain: '(c) once more: the A/A control',
  limit: '(d) one json_agg statement, no GraphQL',
  limitRecorded: "(d') the same + one durable row",
} as const;

export type Contestant = keyof typeof contestants;

/** Where a contestant listens, and what it wants beside the body. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it reads `@purpose`. */
  readonly statesPurpose: boolean;
}

export type Targets = Readonly<Record<Contestant, Target>>;
