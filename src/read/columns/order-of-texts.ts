/**
 * The places of texts in canonical order (UTF-16 units), all of them different: quicksort sign by sign, which looks
 * at what texts have in common once and not in every comparison. Reference: Bentley & Sedgewick 1997.
 */
export function orderOfTexts(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts.keys());
  const signAt = (place: number, depth: number) => {
    const text = texts[order[place]!]!;
    return depth < text.length ? text.charCodeAt(depth) : -1;
  };
  const swap = (a: number, b: number) => {
    const kept = order[a]!;
    order[a] = order[b]!;
    order[b] = kept;
  };
  const open: number[] = [0, texts.length, 0];
  while (open.length > 0) {
    const depth = open.pop()!;
    const end = open.pop()!;
    const start = open.pop()!;
    if (end - start < 2) continue;
    swap(start, (start + end) >>> 1);
    const pivot = signAt(start, depth);
    let [less, at, more] = [start, start + 1, end];
    while (at < more) {
      const sign = signAt(at, depth);
      if (sign < pivot) swap(less++, at++);
      else if (sign > pivot) swap(at, --more);
      else at++;
    }
    open.push(start, less, depth, more, end, depth);
    if (pivot >= 0) open.push(less, more, depth + 1);
  }
  return order;
}
