/**
 * When sampling may stop: KADABRA's rule.
 *
 * With `most` samples at most, and for every actor v a share of risk d(v), all shares together at most delta / 4 on
 * either side, the true betweenness of v lies with probability 1 - delta for all v at once in [b - f, b + g]:
 *
 *   f(b, d, t) = ln(1/d) / t * ( 1/3 - most/t + sqrt((1/3 - most/t)^2 + 2 b most / ln(1/d)) )
 *   g(b, d, t) = ln(1/d) / t * ( 1/3 + most/t + sqrt((1/3 + most/t)^2 + 2 b most / ln(1/d)) )
 *
 * b is the share of t samples that went through v. Shares are given out by counts of samples that are then thrown
 * away: an actor on many paths gets more of the risk, since it needs more samples.
 * Reference: Borassi & Natale 2016, theorem 9, equations (9) and (10).
 */
export class StoppingRule {
  readonly #epsilon: number;
  readonly #most: number;
  /** ln(1 / d(v)). */
  readonly #caution: Float64Array;
  /** The actor that stopped the last check from passing: likely to do so again. */
  #hardest = 0;

  /** `trial`: how often each actor was met in `trials` samples that are not used again. */
  constructor(trial: Uint32Array, trials: number, most: number, epsilon: number, delta: number) {
    this.#epsilon = epsilon;
    this.#most = most;
    this.#caution = cautions(trial, trials, epsilon, delta / 4);
  }

  /** Whether every actor is known closely enough after `samples` samples. */
  isMet(counts: Uint32Array, samples: number): boolean {
    if (!this.#isKnown(counts[this.#hardest]!, this.#caution[this.#hardest]!, samples)) return false;
    for (let v = 0; v < counts.length; v++) {
      if (this.#isKnown(counts[v]!, this.#caution[v]!, samples)) continue;
      this.#hardest = v;
      return false;
    }
    return true;
  }

  #isKnown(count: number, caution: number, samples: number): boolean {
    const spread = (2 * (count / samples) * this.#most) / caution;
    const ratio = this.#most / samples;
    const below = 1 / 3 - ratio;
    const above = 1 / 3 + ratio;
    const scale = caution / samples;
    return (
      scale * (above + Math.sqrt(above * above + spread)) <= this.#epsilon &&
      scale * (below + Math.sqrt(below * below + spread)) <= this.#epsilon
    );
  }
}

/** Of the risk a tenth is shared alike; the rest so that actors on many paths get most of it. */
const sharedAlike = 0.1;

/**
 * ln(1/d(v)) with d(v) = alike + exp(-c / b(v)), b from the trial (one more for the actor, so that none is 0), and c
 * the least that keeps the sum of d within `risk`, by bisection.
 */
function cautions(trial: Uint32Array, trials: number, epsilon: number, risk: number): Float64Array {
  const size = trial.length;
  const alike = (risk * sharedAlike) / size;
  const rest = risk - alike * size;
  const actorsByCount = new Map<number, number>();
  for (const count of trial) actorsByCount.set(count, (actorsByCount.get(count) ?? 0) + 1);
  const share = (count: number, c: number): number => Math.exp((-c * trials) / (count + 1));
  const spent = (c: number): number => {
    let sum = 0;
    for (const [count, actors] of actorsByCount) sum += actors * share(count, c);
    return sum;
  };
  let low = 0;
  let high = epsilon;
  while (spent(high) > rest) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (spent(middle) > rest) low = middle;
    else high = middle;
  }
  const byCount = new Map(
    [...actorsByCount.keys()].map((count) => [count, -Math.log(alike + share(count, high))]),
  );
  return Float64Array.from(trial, (count) => byCount.get(count)!);
}
