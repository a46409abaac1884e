import { assessmentOf } from './analyse/assessment-of.ts';
import { betweennessMark } from './articulators/betweenness-mark.ts';
import { measureBrokerage } from './articulators/brokerage-of-case.ts';
import { cognitiveRoles } from './articulators/cognitive-roles.ts';
import { efficiencyWithout } from './articulators/efficiency-without.ts';
import { keyPlayerSets } from './articulators/key-player-sets.ts';
import { policyTargets } from './articulators/policy-targets.ts';
import { rankArticulators } from './articulators/rank-articulators.ts';
import { assessConditions } from './cluster/assess-conditions.ts';
import { clusterNetwork } from './cluster/cluster-network.ts';
import { linkagesByScope } from './cluster/linkages-by-scope.ts';
import { linkagesSideBySide } from './cluster/linkages-side-by-side.ts';
import { tallyLinkages } from './cluster/tally-linkages.ts';
import { assessEfficiency } from './efficiency/assess-efficiency.ts';
import { caseProblems } from './efficiency/case-problems.ts';
import { viewCluster } from './efficiency/cluster-view.ts';
import { communitiesJoined } from './efficiency/communities.ts';
import { firmCommunities } from './efficiency/firm-communities.ts';
import { chainLeaders } from './governance/chain-leaders.ts';
import { factSources } from './governance/fact-sources.ts';
import { governCluster } from './governance/govern-cluster.ts';
import { governPairs } from './governance/govern-pairs.ts';
import { governanceMoves } from './governance/moves.ts';
import { indexCase } from './graph/case-index.ts';
import { projectCase } from './graph/project.ts';
import type { Assessment, ClusterAssessment } from './model/assessment.ts';
import type { CaseReading } from './model/case.ts';
import type { Cluster } from './model/cluster.ts';
import { onDemand } from './model/on-demand.ts';
import { advise } from './policy/advise.ts';
import { defaultPreset, type Preset } from './preset.ts';
import { assessFirms } from './upgrading/assess-firms.ts';
import { assessUpgrading } from './upgrading/assess-upgrading.ts';
import { agreementOf } from './upgrading/compare-observed.ts';
import { forceContext } from './upgrading/force-context.ts';
import { sectorGroupOf } from './upgrading/sector-group.ts';

export interface AnalyseOptions {
  /** Thresholds and weights of every judgement; default: those of METHOD. */
  readonly preset?: Preset;
  /**
   * `full` (default): everything. `labels`: without what changes no label and takes longer: upgrading firm by
   * firm, key-player sets, who is not found to be a fragile broker, problems of the rows; for those who analyse
   * many variants of a case.
   */
  readonly detail?: 'full' | 'labels';
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Asked between steps; an aborted signal ends the analysis with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * The path of the data in one function: a case that was read becomes an assessment.
 *
 * Pure: no clock, no randomness; the same rows in another order give the same assessment.
 */
export function analyse(reading: CaseReading, options: AnalyseOptions = {}): Assessment {
  const { case: subject } = reading;
  const preset = options.preset ?? defaultPreset;
  const isFull = options.detail !== 'labels';
  const steps = 2 + subject.clusters.length;
  let done = 0;
  const step = (what: string) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(done++, steps, what);
  };

  step('governance of the pairs');
  const index = indexCase(subject);
  const network = projectCase(subject);
  const sources = factSources(index, preset.governance);
  const pairs = governPairs(sources, preset.governance);
  const moves = governanceMoves(index, sources, preset.governance);
  const problems = isFull ? caseProblems(subject, index) : [];
  step('brokerage');
  const brokerage = measureBrokerage(network, index, preset.articulators);
  const clusters = subject.clusters.map((cluster) => {
    step(`cluster ${cluster.name ?? cluster.id}`);
    return assessCluster(cluster);
  });
  options.onProgress?.(steps, steps, 'done');

  return assessmentOf(reading, preset, clusters, problems);

  function assessCluster(cluster: Cluster): ClusterAssessment {
    const view = viewCluster(cluster.id, index);
    const among = firmCommunities(network, view.isFirm);
    const joined = communitiesJoined(among);
    const tallies = tallyLinkages(cluster.id, index);
    const listed = pairs.filter(({ pair }) => view.isMember(pair.seller) || view.isMember(pair.buyer));
    const ofFirms = listed.filter(({ pair }) => view.isFirm(pair.seller));
    const leaders = chainLeaders(cluster.id, ofFirms, index);
    const efficiency = assessEfficiency(view, network, among, preset.efficiency, options.detail);
    const sectorGroup = sectorGroupOf(cluster, view, preset.upgrading);
    const context = forceContext({
      ...{ view, network, efficiency, leaders },
      ...{ pairs: ofFirms, preset: preset.upgrading },
    });
    const upgrading = assessUpgrading(sectorGroup, context);
    const ranking = rankArticulators({
      ...{ clusterId: cluster.id, leaders, measured: brokerage, joined, index, preset: preset.articulators },
      without: efficiencyWithout(efficiency.fragileCheck),
    });
    const { articulators } = ranking;
    const members = subject.actors.filter((actor) => actor.cluster === cluster.id);
    const judged = {
      id: cluster.id,
      name: cluster.name,
      sectorGroup,
      firms: view.firms.length,
      institutions: members.filter((actor) => actor.kind === 'institution').length,
      linkages: linkagesByScope(tallies),
      network: clusterNetwork(cluster.id, network, index),
      governance: governCluster({ clusterId: cluster.id, listed, sales: ofFirms, leaders }, moves, index),
      efficiency,
      cluster: assessConditions({ cluster, view, network, efficiency }, preset.cluster, preset.bases.cluster),
      upgrading,
      upgradingAgreement: agreementOf(Object.values(upgrading)),
      ...(isFull ? { firmUpgrading: assessFirms(sectorGroup, context) } : {}),
      leaders,
      agreement:
        ranking.kendallW === null
          ? { kendallW: null, reason: 'fewer than two actors are ranked, or every component ties them all' }
          : { kendallW: ranking.kendallW },
      articulators,
      ...betweennessMark(brokerage.betweenness),
      cognitiveRoles: cognitiveRoles(view, preset.articulators.cognitiveCut),
      policyTargets: policyTargets(sectorGroup, view, network, leaders, articulators),
      ...(isFull ? { keyPlayers: keyPlayerSets(network, view.isMember, preset.articulators) } : {}),
      ...advise({
        ...{ view, network, pairs: ofFirms, articulating: context.articulating },
        judged: { sectorGroup, efficiency, leaders, articulators },
        presets: {
          policy: preset.policy,
          efficiency: preset.efficiency,
          determined: preset.upgrading.determined,
        },
      }),
    };
    const sideBySide = () => linkagesSideBySide(cluster.id, tallies, network, index);
    return onDemand(judged, { sideBySide });
  }
}
