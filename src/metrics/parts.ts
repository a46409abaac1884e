/** A network cut into parts: part 0 is the largest. */
export interface Parts {
  /** The part of each actor. */
  readonly partOf: Int32Array;
  /** Sizes, descending. */
  readonly sizes: readonly number[];
}

/** Renumbers labels 0 .. count-1 so that larger parts come first, equal ones by their first actor. */
export function partsBySize(label: Int32Array, count: number): Parts {
  const sizes = new Array<number>(count).fill(0);
  const first = new Array<number>(count).fill(-1);
  for (let i = 0; i < label.length; i++) {
    sizes[label[i]!]!++;
    if (first[label[i]!] === -1) first[label[i]!] = i;
  }
  const order = sizes.map((_, part) => part);
  order.sort((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!);
  const number = new Int32Array(count);
  for (let place = 0; place < count; place++) number[order[place]!] = place;
  return { partOf: label.map((part) => number[part]!), sizes: order.map((part) => sizes[part]!) };
}
