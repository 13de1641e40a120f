/**
 * The arguments of one applied tag, well typed after the definition, defaults filled in.
 *
 * A reader that meets what it cannot accept refuses the tag: the refusal becomes one fault of the place that carries it.
 */
export interface TagArguments {
  readonly text: (name: string) => string;
  /** Null where the optional argument is absent. */
  readonly optionalText: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
  /** Sorted, without repetition. */
  readonly texts: (name: string) => readonly string[];
  /** One word of a closed vocabulary. */
  readonly oneOf: <Word extends string>(name: string, vocabulary: readonly Word[]) => Word;
  /** Words of a closed vocabulary, in its order, without repetition. */
  readonly someOf: <Word extends string>(name: string, vocabulary: readonly Word[]) => readonly Word[];
  /** An ISO 8601 duration, as it was written. */
  readonly duration: (name: string) => string;
  /** Refuses the tag. `reason` completes the sentence `"@tag" …`. */
  readonly refuse: (reason: string) => never;
}
