/** Comparisons of figures against thresholds allow this much (METHOD section 9). */
const tolerance = 1e-9;

/** a ≥ b within the tolerance. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - tolerance;
}

/** a ≤ b within the tolerance. */
export function atMost(a: number, b: number): boolean {
  return a <= b + tolerance;
}

/** a < b by more than the tolerance. */
export function below(a: number, b: number): boolean {
  return !atLeast(a, b);
}
