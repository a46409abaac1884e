import { UsageError } from '../errors.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import { PathSampler } from './kernels/path-sampler.ts';
import { vertexDiameterBound } from './kernels/vertex-diameter.ts';
import { randomFrom } from './random.ts';
import { StoppingRule } from './sampled-stopping.ts';

/** How close, how surely, and by which draws. */
export interface SamplingOptions {
  /** Largest error, as a share of all ordered pairs n (n - 1); default .01. */
  readonly epsilon?: number;
  /** Probability that any actor's error is larger; default .1. */
  readonly delta?: number;
  /** Decides the draws; default `articulator`. */
  readonly seed?: string;
  /** Told now and then how many samples were drawn, of how many at most. */
  readonly progress?: (done: number, of: number) => void;
}

/** What is known of numbers that are not exact. Stands wherever they are shown. */
export interface Approximation {
  /** With probability 1 - delta no value is further from the true one than `largestError`. */
  readonly epsilon: number;
  readonly delta: number;
  /** epsilon in the unit of the values: pairs of actors. */
  readonly largestError: number;
  readonly samples: number;
  /** What ended the sampling: KADABRA's rule, the cap, or that no path has anybody between its ends. */
  readonly stoppedBy: 'rule' | 'cap' | 'no paths';
  /** No shortest path visits more actors than this (computed); decides the cap. */
  readonly vertexDiameter: number;
  readonly seed: string;
}

export interface SampledBetweenness {
  readonly values: Float64Array;
  readonly approximate: Approximation;
}

const defaults = { epsilon: 0.01, delta: 0.1, seed: 'articulator' };

/** The universal constant of the cap, as measured by Loeffler & Phillips 2009 and used by all who sample paths. */
const capConstant = 0.5;

/**
 * Betweenness from shortest paths drawn at random: for networks too large for the exact count.
 *
 * For: the same as `betweenness`; who is at the top, not who is 300th and who 400th.
 *
 *   b(v) = share of drawn paths with v between their ends;  values = b(v) * n (n - 1), undirected half of it
 *
 * Conventions: ends are drawn uniformly from all ordered pairs; a pair without a path counts as a draw. Raw values
 * as `betweenness` gives them. Draws end when KADABRA's rule is met, or at the cap, whichever comes first:
 *   cap = .5 / epsilon^2 * ( floor(log2(V - 2)) + 1 + ln(2 / delta) ),  V the bound on the vertex diameter
 * The cap's factor .5 is a measured constant, as in the references; the rule's bound is proven. delta / 2 of the
 * risk goes to either. Memory 30 bytes an actor. Always defined; exact zeros where no path has anybody between.
 * Reference: Riondato & Kornaropoulos 2016 (cap); Borassi & Natale 2016 (rule, search).
 */
export function sampledBetweenness(
  network: CompactNetwork,
  options: SamplingOptions = {},
): SampledBetweenness {
  const { epsilon, delta, seed, progress } = { ...defaults, ...options };
  for (const [name, value] of Object.entries({ epsilon, delta })) {
    if (!(value > 0 && value < 1)) throw new UsageError(`${name} is ${value}; it must lie between 0 and 1.`);
  }
  const { size, directed } = network;
  const vertexDiameter = vertexDiameterBound(network);
  const pairs = (size * (size - 1)) / (directed ? 1 : 2);
  const said = { epsilon, delta, largestError: epsilon * pairs, vertexDiameter, seed };
  if (vertexDiameter <= 2) {
    const approximate = { ...said, largestError: 0, samples: 0, stoppedBy: 'no paths' as const };
    return { values: new Float64Array(size), approximate };
  }
  const levels = Math.floor(Math.log2(vertexDiameter - 2)) + 1;
  const most = Math.ceil((capConstant / epsilon ** 2) * (levels + Math.log(2 / delta)));
  const random = randomFrom(`${seed}/sampled betweenness`);
  const sampler = new PathSampler(network, random);
  const draw = (counts: Uint32Array, times: number): void => {
    for (let k = 0; k < times; k++) {
      const start = Math.floor(random() * size);
      const end = Math.floor(random() * (size - 1));
      sampler.sample(start, end < start ? end : end + 1, counts);
    }
  };
  const step = Math.max(1, Math.ceil(most / 40));
  const trial = new Uint32Array(size);
  draw(trial, step);
  const rule = new StoppingRule(trial, step, most, epsilon, delta);
  const counts = new Uint32Array(size);
  let samples = 0;
  let isMet = false;
  while (!isMet && samples < most) {
    const times = Math.min(step, most - samples);
    draw(counts, times);
    samples += times;
    isMet = rule.isMet(counts, samples);
    progress?.(isMet ? most : samples, most);
  }
  const values = Float64Array.from(counts, (count) => (count / samples) * pairs);
  return { values, approximate: { ...said, samples, stoppedBy: isMet ? 'rule' : 'cap' } };
}
