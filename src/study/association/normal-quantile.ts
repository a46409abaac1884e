/**
 * The quantile of the standard normal distribution: how many standard errors an interval of a given confidence
 * reaches to each side.
 *
 * 0 < `probability` < 1; throws RangeError else. Error below 1e-9: the root of the distribution function,
 * found by bisection on its series.
 * Reference: Abramowitz & Stegun 1964, 26.2.10 (series of the normal integral).
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a probability between 0 and 1 is needed, not ${probability}`);
  }
  let low = -furthest;
  let high = furthest;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalDistribution(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beyond this many standard deviations nothing is asked for. */
const furthest = 6;

/** 1/2 + density(x) * (x + x^3/3 + x^5/(3*5) + ...). */
function normalDistribution(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-16; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
