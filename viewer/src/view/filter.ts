/**
 * One condition an actor or a linkage must meet to stay in the picture. Filters stack: what is shown meets all of them.
 * Plain data, so that a filter can stand in a link and in a project file.
 *
 * `kind`, `attribute` and `measure` leave actors, and the linkages among them; `layer`, `scope` and `governance` leave
 * linkages, and the actors at their ends; `provenance` leaves both. A value that is not known is the empty text.
 */
export type Filter =
  | { readonly by: 'kind'; readonly kinds: readonly string[] }
  | { readonly by: 'layer'; readonly layers: readonly string[] }
  | { readonly by: 'scope'; readonly scopes: readonly string[] }
  | { readonly by: 'governance'; readonly types: readonly string[] }
  | { readonly by: 'provenance'; readonly provenances: readonly string[] }
  | {
      readonly by: 'measure';
      readonly measure: string;
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly by: 'attribute'; readonly attribute: string; readonly values: readonly string[] }
  /**
   * The two ends and who stands on a shortest path between them, whatever the direction. An end is the id of an actor,
   * or a set of actors: `kind:firm`, `cluster:ID`, `leaders:ID` (of the chains of that cluster).
   */
  | { readonly by: 'between'; readonly from: string; readonly to: string };
