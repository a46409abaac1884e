/**
 * One reason for (or against) an answer. It names the actors and linkages it rests on; the rows of the
 * user's files are those of the named linkages and actors (`Linkage.rows`, `Actor.rows`), so that an
 * assessment does not change when the same rows come in another order.
 */
export interface Evidence {
  /** One plain sentence with the figures in it. */
  readonly text: string;
  /** Actor ids. */
  readonly actors: readonly string[];
  /** Linkage keys. */
  readonly linkages: readonly string[];
}
