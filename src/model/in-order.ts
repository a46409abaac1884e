/**
 * Binary search in a list as it is: where it stands in the order nothing is kept beside it, else one number for
 * each item.
 */
export function inOrder<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number) {
  const isInOrder = items.every((item, place) => place === 0 || compare(items[place - 1]!, item) <= 0);
  const places = isInOrder
    ? null
    : Uint32Array.from(items.keys()).sort((a, b) => compare(items[a]!, items[b]!) || a - b);
  const at = (rank: number): Item | undefined => items[places === null ? rank : places[rank]!];
  return {
    at,
    /** Place in the list of the item of a rank. */
    placeOf: (rank: number): number => (places === null ? rank : places[rank]!),
    /** The rank of the first item that does not come before what is looked for. */
    firstRank: (comparedWithWanted: (item: Item) => number): number => {
      let low = 0;
      let high = items.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (comparedWithWanted(at(middle)!) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
