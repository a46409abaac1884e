import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { type Block, facts, heading, paragraph } from './document.ts';
import { type Naming, namingOf } from './naming.ts';
import { clusterTitle, questions } from './questions.ts';
import { renderText, type TextStyle } from './render-text.ts';
import {
  gatekeeperSentence,
  keyPlayerSentence,
  policyTargetSentence,
} from './sections/articulator-detail.ts';
import { agreementSentence, articulatorTable } from './sections/articulators.ts';
import { clusterFacts } from './sections/cluster.ts';
import { efficiencyFacts, efficiencyReasons, efficiencyTable } from './sections/collective-efficiency.ts';
import { constantItems } from './sections/constant-items.ts';
import { codesOfAllClusters, expertSentence } from './sections/expert-codes.ts';
import { governanceShares, mostMissingSentence } from './sections/governance.ts';
import { codedSentence } from './sections/governance-agreement.ts';
import { movesSentence } from './sections/governance-moves.ts';
import { opening } from './sections/opening.ts';
import { policySummary } from './sections/policy.ts';
import { leaderText, linkageTable, profile } from './sections/profile.ts';
import { bridgesSentence } from './sections/side-by-side.ts';
import { stabilityMethod, stabilitySummary } from './sections/stability.ts';
import { uniformItems } from './sections/uniform-items.ts';
import { upgradingTable } from './sections/upgrading.ts';
import { agreementOfForms, attainableBlocks, firmSummary } from './sections/upgrading-detail.ts';
import { firstOf } from './words.ts';

/** Articulators in the short report. */
const namedArticulators = 5;

/** The short verdict: what a person at a terminal wants to know first. Never wider than 100 columns. */
export function textReport(reading: CaseReading, assessment: Assessment, style: TextStyle = {}): string {
  const naming = namingOf(reading);
  const clusters =
    assessment.clusters.length === 0
      ? [paragraph('No cluster: no actor names one, so there is nothing to judge.')]
      : assessment.clusters.flatMap((cluster) => clusterBlocks(cluster, reading, naming));
  const all = [...constantItems(assessment), ...codesOfAllClusters(assessment)];
  return renderText(
    [...opening(reading, assessment), ...stabilityMethod(assessment), ...clusters, ...all],
    style,
  );
}

function leadersText(cluster: ClusterAssessment, naming: Naming): string {
  const names = cluster.leaders.map((id) => leaderText(cluster, id, naming));
  return names.length === 0 ? 'none' : firstOf(names, 6);
}

function clusterBlocks(cluster: ClusterAssessment, reading: CaseReading, naming: Naming): Block[] {
  const ask = mostMissingSentence(cluster);
  const rest = cluster.articulators.length - namedArticulators;
  return [
    heading(2, clusterTitle(cluster)),
    profile(cluster),
    clusterFacts(cluster, naming),
    heading(3, questions.efficiency),
    efficiencyFacts(cluster, naming),
    efficiencyTable(cluster),
    ...efficiencyReasons(cluster),
    ...uniformItems(cluster),
    ...sentences(expertSentence(cluster)),
    heading(3, questions.chains),
    linkageTable(cluster, reading.case.currency),
    paragraph(bridgesSentence(cluster, naming)),
    ...governanceShares(cluster),
    ...sentences(ask, codedSentence(cluster), movesSentence(cluster)),
    facts(['Chain leaders', leadersText(cluster, naming)]),
    heading(3, questions.sector),
    upgradingTable(cluster),
    ...attainableBlocks(cluster),
    ...agreementOfForms(cluster),
    ...firmSummary(cluster),
    heading(3, questions.policy),
    ...policySummary(cluster),
    ...articulatorTable(cluster, naming, namedArticulators),
    ...(rest > 0 ? [paragraph(`${rest} more ${rest === 1 ? 'actor is' : 'actors are'} ranked.`)] : []),
    paragraph(agreementSentence(cluster)),
    ...policyTargetSentence(cluster, naming),
    ...gatekeeperSentence(cluster, naming),
    ...keyPlayerSentence(cluster, naming),
    ...stabilitySummary(cluster),
  ];
}

function sentences(...texts: readonly (string | null)[]): Block[] {
  return texts.filter((text) => text !== null).map((text) => paragraph(text));
}
