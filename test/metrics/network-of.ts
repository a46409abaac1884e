import { buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { compareText } from '../../src/model/order.ts';

/**
 * A network written as a sentence: `'a>b b>c d'` is two arcs and an isolate, actors in plain order of text.
 * With `size` the actors are 0 .. size - 1.
 */
export function networkOf(
  text: string,
  { directed = true, size = null }: { directed?: boolean; size?: number | null } = {},
): CompactNetwork {
  const words = text.split(' ').filter((word) => word !== '');
  const named = [...new Set(words.flatMap((word) => word.split('>')))].sort(compareText);
  const ids = size === null ? named : Array.from({ length: size }, (_, index) => `${index}`);
  const position = new Map(ids.map((id, index) => [id, index]));
  const arcs = words.map((word) => word.split('>')).filter((ends) => ends.length === 2);
  return buildCompactNetwork({
    ids,
    from: arcs.map(([from]) => position.get(from!)!),
    to: arcs.map(([, to]) => position.get(to!)!),
    directed,
  });
}
