/** Words beside a place in the picture: the name of a group, or what a column of the chain holds. */
export interface Caption {
  readonly x: number;
  readonly y: number;
  readonly says: 'name' | 'outside' | 'inputs' | 'stage' | 'final-buyers' | 'apart';
  /** Which part of the words is at the place. */
  readonly align: 'start' | 'middle' | 'end';
  /** The name, or the number of the stage. */
  readonly value: string;
}

/** Where a layout puts the actors, y upwards, in any unit. */
export interface Placement {
  /** x and y of each actor in turn. */
  readonly positions: Float64Array;
  readonly captions: readonly Caption[];
  /** 0 where an actor has no place, as on the map without coordinates; null: all have one. */
  readonly placed: Uint8Array | null;
  /** x and y of each actor that a scenario has taken out: the picture keeps the room, so that nothing else moves. */
  readonly gone?: Float64Array;
}
