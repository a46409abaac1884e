/** 1 where an actor or a linkage stays, by position. Each step of the view takes some out, in place. */
export interface Mask {
  readonly actors: Uint8Array;
  readonly linkages: Uint8Array;
}
