/**
 * One condition an actor or a linkage must meet to stay in the picture. Filters stack: what is shown meets all of them.
 * Plain data, so that a filter can stand in a link and in a project file.
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
  | { readonly by: 'between'; readonly from: string; readonly to: string };
