import { randomFrom } from '../../../src/metrics/random.ts';
import { layout } from '../../../src/report/pictures/layout.ts';
import type { OpenedNetwork } from './messages.ts';

/** Larger networks are shown before they are placed: the page goes on placing them, and can be stopped [O]. */
export const mostPlacedFirst = 3000;

interface Attributed {
  readonly attributes: Readonly<Record<string, string>>;
}

/** Positions as the file gives them, as columns `x` and `y`; else by force; else a seeded start for the force layout. */
export function placedActors(
  actors: readonly Attributed[],
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  onProgress: (share: number) => void,
): Pick<OpenedNetwork, 'positions' | 'placedBy'> {
  const given = givenPositions(actors);
  if (given !== null) return { positions: given, placedBy: 'file' };
  const size = actors.length;
  if (size <= mostPlacedFirst) {
    return {
      positions: layout({ size, from, to, side: new Int8Array(size) }, onProgress),
      placedBy: 'force',
    };
  }
  return { positions: scattered(size), placedBy: 'start' };
}

/** A start for the force layout: everybody somewhere in a disc, the same every time. */
export function scattered(size: number): Float64Array {
  const random = randomFrom('layout');
  const positions = new Float64Array(2 * size);
  for (let i = 0; i < size; i++) {
    const [reach, angle] = [Math.sqrt(random()), 2 * Math.PI * random()];
    positions[2 * i] = reach * Math.cos(angle);
    positions[2 * i + 1] = reach * Math.sin(angle);
  }
  return positions;
}

function givenPositions(actors: readonly Attributed[]): Float64Array | null {
  const positions = new Float64Array(2 * actors.length);
  for (let i = 0; i < actors.length; i++) {
    const { x, y } = actors[i]!.attributes;
    if (x === undefined || y === undefined || x === '' || y === '') return null;
    positions[2 * i] = Number(x);
    positions[2 * i + 1] = Number(y);
  }
  return positions.every(Number.isFinite) ? positions : null;
}
