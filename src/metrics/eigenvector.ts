import type { CompactNetwork } from '../graph/compact-network.ts';
import type { Parts } from './parts.ts';
import { largestOfThree } from './small-eigen.ts';

/** [O] When to stop: residual as a share of the eigenvalue, and the most steps taken. */
const defaults = { tolerance: 1e-12, steps: 20_000 };

/** Why an actor, or everybody, has no value. */
export type EigenvectorGap = 'no ties' | 'no single largest part' | 'outside' | 'not found';

export interface Eigenvector {
  /** Largest value 1; NaN where not defined. */
  readonly values: Float64Array;
  readonly gapOf: (actor: number) => EigenvectorGap;
}

/**
 * Eigenvector centrality: an actor counts as much as those it is tied to.
 *
 * For: who sits among the well connected.
 *
 *   lambda x(v) = sum over neighbours w of x(w),  lambda the largest eigenvalue;  max x = 1
 *
 * Conventions: undirected simple view, the largest component alone: there the vector exists, is positive and
 * the only one (Perron & Frobenius); values of different components cannot be compared. Found by the locally
 * optimal conjugate gradient for A x = lambda x, from the degrees, until |A x - lambda x| <= 1e-12 lambda |x|.
 * Not defined (NaN): no ties, two components equally large, actors outside, or not found in 20,000 steps
 * (long chains of thousands).
 * Reference: Bonacich 1972; Knyazev 2001 (LOBPCG, block size 1).
 */
export function eigenvector(network: CompactNetwork, { partOf, sizes }: Parts): Eigenvector {
  const values = new Float64Array(network.size).fill(Number.NaN);
  const failed = (gap: EigenvectorGap): Eigenvector => ({ values, gapOf: () => gap });
  if ((sizes[0] ?? 0) < 2) return failed('no ties');
  if (sizes[1] === sizes[0]) return failed('no single largest part');
  const found = leadingVector(network, partOf);
  if (found === null) return failed('not found');
  let largest = 0;
  for (const entry of found) largest = Math.max(largest, entry);
  for (let v = 0; v < network.size; v++) if (partOf[v] === 0) values[v] = found[v]! / largest;
  return { values, gapOf: () => 'outside' };
}

function leadingVector(network: CompactNetwork, partOf: Int32Array): Float64Array | null {
  const { size, around } = network;
  let x = new Float64Array(size);
  for (let v = 0; v < size; v++) if (partOf[v] === 0) x[v] = around.offsets[v + 1]! - around.offsets[v]!;
  scale(x, 1 / norm(x));
  let direction: Float64Array | null = null;
  let previous = Number.POSITIVE_INFINITY;
  for (let step = 0, stuck = 0; step < defaults.steps; step++) {
    const image = times(network, x);
    const lambda = dot(x, image);
    const residual = image.map((entry, v) => entry - lambda * x[v]!);
    const error = norm(residual) / lambda;
    // Rounding ends the descent near 1e-14: what no longer falls and is small enough is taken.
    stuck = error < previous ? 0 : stuck + 1;
    if (error <= defaults.tolerance || (stuck > 50 && error <= 1e-10)) return x.map(Math.abs);
    previous = Math.min(previous, error);
    const basis = orthonormal([x, residual, ...(direction === null ? [] : [direction])]);
    const images = basis.map((vector) => times(network, vector));
    const weights = largestOfThree(basis.map((vector) => images.map((other) => dot(vector, other))));
    direction = combine(basis, [0, ...weights.slice(1)]);
    x = combine(basis, weights);
    scale(x, 1 / norm(x));
  }
  return null;
}

function times({ size, around }: CompactNetwork, x: Float64Array): Float64Array<ArrayBuffer> {
  const image = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    let sum = 0;
    for (let k = around.offsets[v]!; k < around.offsets[v + 1]!; k++) sum += x[around.targets[k]!]!;
    image[v] = sum;
  }
  return image;
}

/** Gram-Schmidt, twice; vectors that add nothing are dropped. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array<ArrayBuffer>[] {
  const basis: Float64Array<ArrayBuffer>[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    scale(rest, 1 / (norm(rest) || 1));
    for (let pass = 0; pass < 2; pass++) {
      for (const other of basis) {
        const part = dot(rest, other);
        for (let v = 0; v < rest.length; v++) rest[v]! -= part * other[v]!;
      }
    }
    const length = norm(rest);
    if (length < 1e-8) continue;
    scale(rest, 1 / length);
    basis.push(rest);
  }
  return basis;
}

function combine(basis: readonly Float64Array[], weights: readonly number[]): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(basis[0]!.length);
  basis.forEach((vector, k) => {
    for (let v = 0; v < sum.length; v++) sum[v]! += weights[k]! * vector[v]!;
  });
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < a.length; v++) sum += a[v]! * b[v]!;
  return sum;
}

function norm(x: Float64Array): number {
  return Math.sqrt(dot(x, x));
}

function scale(x: Float64Array, factor: number): void {
  for (let v = 0; v < x.length; v++) x[v]! *= factor;
}
