import type { CompactNetwork } from '../graph/compact-network.ts';
import { approximationText, type Betweenness } from './betweenness-of.ts';
import { actorMeasures } from './catalogue.ts';
import { lengthRules } from './link-lengths.ts';
import type { ActorValue, NetworkValue, SetValue } from './measure.ts';
import { type MeasureContextOptions, measureContext } from './measure-context.ts';
import type { MeasureSettings } from './measure-settings.ts';
import type { Measured } from './measured.ts';
import { networkMeasures } from './network-measures.ts';
import type { Approximation } from './sampled-betweenness.ts';
import { setMeasures } from './set-measures.ts';
import { type AlsoMeasures, wantedMeasures } from './wanted-measures.ts';
import type { WeightMeaning } from './weighted-network.ts';

/** How the links given became the network measured; stands beside the numbers. */
export interface MetricsProjection {
  readonly directed: boolean;
  readonly parallelLinks: string;
  /** Links of an actor with itself, left out. */
  readonly selfLinkages: number;
  /** What betweenness read as lengths, and strength and concentration as amounts; the rest is unweighted. */
  readonly weight: { readonly column: string; readonly as: WeightMeaning; readonly rule: string } | null;
  /** The column the groups were read from. */
  readonly group: string | null;
  /** How pairs count; says so where the numbers are approximate. */
  readonly betweenness: string;
  /** Only where betweenness is not exact: how close it is. */
  readonly approximateBetweenness?: Approximation;
  readonly brokerage: string;
  /** What else the caller has to say: layers, file, filter. */
  readonly [more: string]: unknown;
}

export interface MeasureNetworkOptions {
  /** Group of each actor in the order of `network.ids`, null where not known; null without groups. */
  readonly groups: readonly (string | null)[] | null;
  /** What the caller knows of the projection; the rest is read from the network. */
  readonly projection?: {
    readonly weight?: { readonly column: string; readonly as: WeightMeaning } | null;
    readonly group?: string | null;
    readonly [more: string]: unknown;
  };
  /** Measures on request, by id; `all` for each of them. Default: none. */
  readonly also?: AlsoMeasures;
  /** Amounts of the arcs in the order of `network.out.targets`, NaN where not known; default: weights that are strengths. */
  readonly amounts?: Float64Array | null;
  /** Seed, draws and the like; see `MeasureSettings` for the defaults. */
  readonly settings?: Partial<MeasureSettings>;
  /** Unweighted betweenness found beforehand (betweennessOfOnThreads); default: it is computed here. */
  readonly betweenness?: Betweenness;
  /** Draws done beforehand (brokerageChanceOnThreads, rewiredChanceOnThreads), with the same settings. */
  readonly drawn?: NonNullable<MeasureContextOptions['drawn']>;
  readonly progress?: (done: number, of: number) => void;
}

type Values<T> = Readonly<Record<string, T | null>>;
/** By measure: why a null, or a null part, stands there. Empty where everything is defined. */
type Reasons = Readonly<Record<string, string>>;

/** The JSON of `articulator metrics`. */
export interface MetricsResult {
  readonly format: 'articulator-metrics/1';
  readonly projection: MetricsProjection;
  /** Seed, draws and the like, as they were; absent where another engine measured. */
  readonly settings?: MeasureSettings;
  readonly actors: readonly {
    readonly id: string;
    readonly group: string | null;
    readonly measures: Values<ActorValue>;
    readonly reasons: Reasons;
  }[];
  readonly network: Values<NetworkValue> & { readonly reasons: Reasons };
  /** Answers that name actors; only where one was asked for. */
  readonly sets?: Values<SetValue> & { readonly reasons: Reasons };
}

/**
 * Every measure of the catalogue for one network, those on request where they are asked for.
 *
 * Actors come in the order of `network.ids`, measures in that of the catalogue. `null` has its reason in the
 * `reasons` beside it. Throws InputError, naming the link, where a weight that is to be read is not usable.
 */
export function measureNetwork(network: CompactNetwork, options: MeasureNetworkOptions): MetricsResult {
  const { groups, projection = {}, progress, amounts, settings, betweenness, drawn } = options;
  const isWanted = wantedMeasures(options.also ?? []);
  const context = measureContext(network, {
    groups,
    weightMeaning: projection.weight?.as ?? null,
    ...(progress === undefined ? {} : { progress }),
    ...(amounts === undefined ? {} : { amounts }),
    ...(settings === undefined ? {} : { settings }),
    ...(betweenness === undefined ? {} : { betweenness }),
    ...(drawn === undefined ? {} : { drawn }),
  });
  const measures = actorMeasures
    .filter((measure) => isWanted(measure) && (measure.appliesTo?.(context) ?? true))
    .map(({ id, compute }) => ({ id, valueOf: compute(context) }));
  const actors = network.ids.map((id, actor) => {
    const found = measures.map((measure) => [measure.id, measure.valueOf(actor)] as const);
    return { id, group: groups?.[actor] ?? null, measures: valuesOf(found), reasons: reasonsOf(found) };
  });
  const whole = networkMeasures.filter(isWanted).map(({ id, compute }) => [id, compute(context)] as const);
  const sets = setMeasures.filter(isWanted).map(({ id, compute }) => [id, compute(context)] as const);
  return {
    format: 'articulator-metrics/1',
    projection: describe(network, projection, context.betweennessFound()),
    settings: context.settings,
    actors,
    network: { ...valuesOf(whole), reasons: reasonsOf(whole) } as MetricsResult['network'],
    ...(sets.length === 0
      ? {}
      : { sets: { ...valuesOf(sets), reasons: reasonsOf(sets) } as NonNullable<MetricsResult['sets']> }),
  };
}

function describe(
  network: CompactNetwork,
  given: NonNullable<MeasureNetworkOptions['projection']>,
  { approximate }: Betweenness,
): MetricsProjection {
  const { weight = null, group = null, ...more } = given;
  const pairs = network.directed ? 'ordered pairs, along the arcs' : 'each unordered pair once';
  return {
    ...more,
    directed: network.directed,
    parallelLinks: weight === null ? 'merged into one' : `merged into one; ${lengthRules[weight.as]}`,
    selfLinkages: network.selfLinkages,
    weight: weight === null ? null : { column: weight.column, as: weight.as, rule: lengthRules[weight.as] },
    group,
    betweenness: approximate === null ? pairs : `${pairs}; ${approximationText(approximate)}`,
    ...(approximate === null ? {} : { approximateBetweenness: approximate }),
    brokerage: network.directed
      ? 'ordered pairs, along the arcs'
      : 'each tie is two arcs, so each unordered pair counts twice',
  };
}

function valuesOf<T>(found: readonly (readonly [string, Measured<T>])[]): Values<T> {
  return Object.fromEntries(found.map(([id, { value }]) => [id, value]));
}

function reasonsOf(found: readonly (readonly [string, Measured<unknown>])[]): Reasons {
  return Object.fromEntries(found.flatMap(([id, { reason }]) => (reason === null ? [] : [[id, reason]])));
}
