/** Unit eigenvector of the largest eigenvalue of a small symmetric matrix, by Jacobi's rotations. */
export function largestOfThree(matrix: readonly (readonly number[])[]): number[] {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        off += a[p]![q]! ** 2;
        rotate(a, vectors, p, q);
      }
    }
    if (off < 1e-300) break;
  }
  let best = 0;
  for (let k = 1; k < size; k++) if (a[k]![k]! > a[best]![best]!) best = k;
  return vectors.map((row) => row[best]!);
}

/** Turns the plane of p and q so that a[p][q] becomes 0. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  const rowP = a[p]!;
  const rowQ = a[q]!;
  for (let k = 0; k < a.length; k++) {
    const x = rowP[k]!;
    rowP[k] = c * x - s * rowQ[k]!;
    rowQ[k] = s * x + c * rowQ[k]!;
  }
  for (const row of vectors) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const x = row[p]!;
  row[p] = c * x - s * row[q]!;
  row[q] = s * x + c * row[q]!;
}
