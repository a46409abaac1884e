import { randomFrom } from '../../metrics/random.ts';
import { ForceField } from './force-field.ts';
import { packPieces } from './pack-pieces.ts';
import { separate } from './separate.ts';

export interface LayoutInput {
  readonly size: number;
  /** Ends of each linkage as positions 0..size-1. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** -1 for actors that start on the left (inputs), 1 on the right (final buyers), 0 between. */
  readonly side: ArrayLike<number>;
}

const seed = 'layout';

/** Screens are wider than high. */
const landscape = 1.35;

/**
 * Places every actor: the same picture every time for the same network.
 *
 * `onProgress` hears the share of the work done, and can ask where the actors are by then.
 * Seeded start, a fixed number of ForceAtlas2 iterations on the simple undirected network, overlaps
 * pushed apart, and the whole turned so that the final buyers lie to the right of the rest.
 */
export function layout(
  input: LayoutInput,
  onProgress: (share: number, soFar: () => Float64Array) => void = () => {},
): Float64Array {
  const random = randomFrom(seed);
  const start = new Float64Array(2 * input.size);
  for (let i = 0; i < input.size; i++) {
    start[2 * i] = (input.side[i] ?? 0) * 60 + random() * 80 - 40;
    start[2 * i + 1] = random() * 80 - 40;
  }
  const field = new ForceField(start, input, {
    barnesHutOptimize: input.size > 800,
    gravity: 1.2,
    scalingRatio: 12,
    slowDown: 1 + Math.log(input.size + 1),
    outboundAttractionDistribution: input.size > 25,
  });
  const iterations = input.size < 800 ? 500 : input.size < 5000 ? 150 : 60;
  const rounds = 10;
  for (let round = 0; round < rounds; round++) {
    field.move(Math.ceil(iterations / rounds));
    onProgress((round + 1) / rounds, () => field.positions());
  }
  const positions = field.positions();
  turn(positions, input.side);
  spread(positions, input.side);
  if (input.size <= 3000) separate(positions);
  packPieces(positions, input);
  return positions;
}

/** Turns the picture about its centre so that side 1 points right. */
function turn(positions: Float64Array, side: ArrayLike<number>): void {
  const [cx, cy] = centre(positions, () => true);
  const [bx, by] = centre(positions, (i) => side[i] === 1);
  const angle = Number.isFinite(bx) ? Math.atan2(by - cy, bx - cx) : 0;
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  for (let i = 0; i < positions.length / 2; i++) {
    const x = positions[2 * i]! - cx;
    const y = positions[2 * i + 1]! - cy;
    positions[2 * i] = x * cos - y * sin;
    positions[2 * i + 1] = x * sin + y * cos;
  }
}

/**
 * Widens the picture and moves the sides apart: inputs to the left, final buyers to the right,
 * as a chain is read, with the network's own shape in between.
 */
function spread(positions: Float64Array, side: ArrayLike<number>): void {
  let reach = 0;
  for (let i = 0; i < positions.length; i += 2) reach = Math.max(reach, Math.abs(positions[i]!));
  const sided = Array.from(side).some((value) => value !== 0);
  for (let i = 0; i < positions.length / 2; i++) {
    positions[2 * i]! *= sided ? 1.1 : landscape;
    positions[2 * i]! += (side[i] ?? 0) * reach * 0.75;
  }
  if (sided) heighten(positions);
}

/** Stretches a flat picture upwards until it has the shape of a screen. */
function heighten(positions: Float64Array): void {
  let width = 0;
  let height = 0;
  for (let i = 0; i < positions.length; i += 2) {
    width = Math.max(width, Math.abs(positions[i]!));
    height = Math.max(height, Math.abs(positions[i + 1]!));
  }
  const factor = height === 0 ? 1 : Math.min(Math.max(width / landscape / height, 1), 3);
  for (let i = 1; i < positions.length; i += 2) positions[i]! *= factor;
}

function centre(positions: Float64Array, wanted: (i: number) => boolean): [number, number] {
  let x = 0;
  let y = 0;
  let count = 0;
  for (let i = 0; i < positions.length / 2; i++) {
    if (!wanted(i)) continue;
    x += positions[2 * i]!;
    y += positions[2 * i + 1]!;
    count++;
  }
  return [x / count, y / count];
}
