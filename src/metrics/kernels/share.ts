/** Whether memory can be shared with workers: always in Node, in a page only where it is cross-origin isolated. */
export function canShare(): boolean {
  const { crossOriginIsolated = true } = globalThis as { crossOriginIsolated?: boolean };
  return typeof SharedArrayBuffer !== 'undefined' && crossOriginIsolated;
}

/** A copy on shared memory, which every worker then reads in place; the array itself where memory cannot be shared. */
export function shared(array: Uint32Array): Uint32Array {
  if (!canShare()) return array;
  const copy = new Uint32Array(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
