import type { ClusterView } from '../efficiency/cluster-view.ts';
import { and, or } from '../governance/kleene.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import type { Cluster } from '../model/cluster.ts';
import type { ClusterAnswer, ConditionsByName, LadderStep, Rung } from '../model/cluster-conditions.ts';
import { clusterConditionNames } from '../model/cluster-conditions.ts';
import type { CollectiveEfficiency } from '../model/efficiency.ts';
import type { Layer } from '../model/layer.ts';
import { percent } from '../model/percent.ts';
import { atLeast } from '../model/tolerance.ts';
import type { ClusterPreset } from './preset.ts';

/** The layers in which an institution is linked with firms; all of them must be surveyed to say "no link". */
const institutionLayers: readonly Layer[] = [
  'member-of',
  'acts-jointly',
  'assists',
  'shares-knowledge',
  'trains',
  'finances',
  'certifies',
];

/** What the upper rungs are read from. */
export interface LadderInput {
  readonly cluster: Cluster;
  readonly view: ClusterView;
  readonly network: CompactNetwork;
  readonly efficiency: CollectiveEfficiency;
}

/** Firms of the cluster that have a tie with an institution, and those that have none, by id. */
export interface InstitutionLinks {
  readonly linked: readonly string[];
  readonly unlinked: readonly string[];
  readonly institutions: readonly string[];
}

/** The first rung: all three conditions. */
export function firstStep(conditions: ConditionsByName): LadderStep {
  const answer = and(...clusterConditionNames.map((name) => conditions[name].answer));
  const because = clusterConditionNames.flatMap((name) =>
    conditions[name].tests.map(({ text }) => ({ text, actors: [], linkages: [] })),
  );
  const reasons = clusterConditionNames.flatMap((name) => conditions[name].reason ?? []);
  const title = 'concentration of many specialised firms';
  return step(1, title, answer, because, answer === null ? reasons.join('; ') : undefined);
}

/** Rungs 2 to 4 (METHOD section 5), each by itself, by the thresholds of a preset. */
export function upperSteps(input: LadderInput, preset: ClusterPreset): readonly LadderStep[] {
  return [institutionStep(input, preset), jointActionStep(input, preset), visionStep(input)];
}

/** The highest rung to which all steps from the first on are shown true; null where the first is not. */
export function rungReached(steps: readonly LadderStep[]): Rung | null {
  let reached: Rung | null = null;
  for (const { rung, answer } of steps) {
    if (answer !== true) break;
    reached = rung;
  }
  return reached;
}

/** Which firms have a tie, of any layer but ownership, with an institution. */
export function institutionLinks({ view, network }: LadderInput, preset: ClusterPreset): InstitutionLinks {
  const position = new Map(network.ids.map((id, at) => [id, at]));
  const counts = network.ids.map(
    (id) =>
      view.kindOf(id) === 'institution' && (preset.institutionsFrom === 'any place' || view.isMember(id)),
  );
  const institutions = new Set<string>();
  const linked: string[] = [];
  const unlinked: string[] = [];
  for (const firm of view.firms) {
    const found = neighbours(network.around, position.get(firm)!).filter((other) => counts[other]);
    for (const other of found) institutions.add(network.ids[other]!);
    (found.length > 0 ? linked : unlinked).push(firm);
  }
  return { linked, unlinked, institutions: [...institutions].sort() };
}

/** Layers that would have to be surveyed before "no link with an institution" can be said. */
export function unsurveyedInstitutionLayers({ view }: LadderInput): readonly Layer[] {
  return institutionLayers.filter((layer) => !view.index.surveyed(layer));
}

function institutionStep(input: LadderInput, preset: ClusterPreset): LadderStep {
  const { linked, institutions } = institutionLinks(input, preset);
  const firms = input.view.firms.length;
  const share = firms === 0 ? null : linked.length / firms;
  const unsurveyed = unsurveyedInstitutionLayers(input);
  const reached = share !== null && atLeast(share, preset.institutionsLinked);
  const answer = reached ? true : share === null || unsurveyed.length > 0 ? null : false;
  const where = preset.institutionsFrom === 'cluster' ? 'an institution of the cluster' : 'an institution';
  const text = `${linked.length} of ${firms} firms (${percent(share)}) are linked with ${where}`;
  const reason =
    firms === 0 ? 'the cluster has no firm' : `a lower bound: ${unsurveyed.join(', ')} not surveyed`;
  return step(
    2,
    'firms and institutions',
    answer,
    [{ text, actors: [...linked, ...institutions], linkages: [] }],
    answer === null ? reason : undefined,
  );
}

function jointActionStep({ efficiency }: LadderInput, preset: ClusterPreset): LadderStep {
  const items = (['J3', 'J4'] as const).map((name) => ({ name, ...efficiency.items[name] }));
  const answer = or(
    ...items.map(({ level }) => (level === null ? null : atLeast(level, preset.jointActionLevel))),
  );
  const because = items.flatMap(({ name, because: found }) =>
    found.map((evidence) => ({ ...evidence, text: `${name}: ${evidence.text}` })),
  );
  const reasons = items.filter(({ level }) => level === null).map(({ name, reason }) => `${name}: ${reason}`);
  return step(
    3,
    'collective action and joint projects',
    answer,
    because,
    answer === null ? reasons.join('; ') : undefined,
  );
}

/** Never read from linkages: only what the case declares, with its source. */
function visionStep({ cluster }: LadderInput): LadderStep {
  const title = 'a strategic vision that integrates the economic and social dimensions of the community';
  const vision = cluster.sharedVision ?? null;
  const source = cluster.sharedVisionSource ?? null;
  if (vision !== null && source !== null) {
    const text = `the case declares it: ${vision} (source: ${source})`;
    return step(4, title, true, [{ text, actors: [], linkages: [] }]);
  }
  const reason =
    vision === null
      ? 'it cannot be seen in linkages, and the case declares none'
      : 'it is declared without a source, which does not count';
  return step(4, title, null, [], reason);
}

function step(
  rung: Rung,
  title: string,
  answer: ClusterAnswer,
  because: LadderStep['because'],
  reason?: string,
): LadderStep {
  return { rung, title, answer, because, ...(reason === undefined ? {} : { reason }) };
}
