import { append } from '../../model/append.ts';
import type { LayoutInput } from './layout.ts';

/**
 * Sets the small pieces of the network in a row under the largest one, in place: what hangs together
 * with nothing would else drift far out and shrink the rest.
 */
export function packPieces(positions: Float64Array, { size, from, to }: LayoutInput): void {
  const pieces = piecesOf(size, from, to);
  if (pieces.length < 2) return;
  const main = box(positions, pieces[0]!);
  const gap = 0.9 * Math.sqrt(((main.right - main.left) * (main.top - main.bottom)) / pieces[0]!.length) || 1;
  let left = main.left;
  let top = main.bottom - gap;
  let lowest = top;
  for (const piece of pieces.slice(1)) {
    const own = box(positions, piece);
    if (left > main.left && left + own.right - own.left > main.right) {
      left = main.left;
      top = lowest - gap;
    }
    for (const i of piece) {
      positions[2 * i]! += left - own.left;
      positions[2 * i + 1]! += top - own.top;
    }
    left += own.right - own.left + gap;
    lowest = Math.min(lowest, top - (own.top - own.bottom));
  }
}

/** Connected pieces, the largest first. */
function piecesOf(size: number, from: ArrayLike<number>, to: ArrayLike<number>): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let k = 0; k < from.length; k++) {
    const a = root(from[k]!);
    const b = root(to[k]!);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const pieces = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const top = root(i);
    append(pieces, top, i);
  }
  return [...pieces.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function box(positions: Float64Array, piece: readonly number[]) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const i of piece) {
    left = Math.min(left, positions[2 * i]!);
    right = Math.max(right, positions[2 * i]!);
    bottom = Math.min(bottom, positions[2 * i + 1]!);
    top = Math.max(top, positions[2 * i + 1]!);
  }
  return { left, right, bottom, top };
}
