const page = 10;

/** Which row a key leads to from `current`, or null where the key does not move. */
export function rowKeyMove(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  const bounded = (to: number): number => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
      return bounded(current + 1);
    case 'ArrowUp':
      return bounded(current - 1);
    case 'PageDown':
      return bounded(current + page);
    case 'PageUp':
      return bounded(current - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
