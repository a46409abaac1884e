/** Nodes that are believed of any file, however small. */
const free = 10_000;

/** How many nodes a file may say it has: more than it has bytes is a slip or a bomb, for each would be made. */
export function mostNodes(bytes: number): number {
  return Math.max(free, bytes);
}
