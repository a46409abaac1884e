import type { z } from 'zod';

/** One threshold, weight or limit: what `articulator presets` says about it. Its default is in the presets. */
export interface OptionDescription {
  /** Where it stands in the room's preset, e.g. `dependent` or `levels.1`. */
  readonly path: string;
  /**
   * `threshold` and `weight` can change an answer; a `rule` chooses between readings; a `limit` bounds what
   * is computed or printed.
   */
  readonly kind: 'threshold' | 'weight' | 'rule' | 'limit';
  readonly title: string;
  /** Unit and range, e.g. `share, 0..1`. */
  readonly unit: string;
  /** What happens when it is moved. */
  readonly effect: string;
  /** Who set it: `[S]` the source document, `[L]` literature by name, `[O]` our choice. */
  readonly source: string;
}

/** A complete set of values with a name that `--preset` takes. */
export interface NamedPreset<Values> {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  readonly source: string;
  readonly values: Values;
}

/** All that a room lets be chosen: the shape of its options, what each does, and the presets there are. */
export interface RoomOptions<Values> {
  readonly title: string;
  /** Strict: a key it does not name is an error. */
  readonly schema: z.ZodType<Values>;
  /** The first is the default. */
  readonly presets: readonly [NamedPreset<Values>, ...NamedPreset<Values>[]];
  readonly options: readonly OptionDescription[];
}
