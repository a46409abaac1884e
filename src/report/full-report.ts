import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { accountTable, problemBlocks } from './account-report.ts';
import { type Block, heading, list, paragraph } from './document.ts';
import { type Naming, namingOf } from './naming.ts';
import { clusterTitle, questions } from './questions.ts';
import { annexBlocks, annexSentence } from './sections/annex.ts';
import {
  cognitiveRoleBlocks,
  gatekeeperSentence,
  keyPlayerBlocks,
  policyTargetBlocks,
} from './sections/articulator-detail.ts';
import { agreementSentence, articulatorTable, firstArticulators } from './sections/articulators.ts';
import { leaderBlocks } from './sections/chain-leaders.ts';
import { conditionBlocks } from './sections/cluster.ts';
import {
  efficiencyFacts,
  efficiencyNotes,
  efficiencyTable,
  efficiencyWorking,
} from './sections/collective-efficiency.ts';
import { constantItems } from './sections/constant-items.ts';
import { codesOfAllClusters, expertBlocks } from './sections/expert-codes.ts';
import { communityBlocks, fragileBlocks } from './sections/fragile-check.ts';
import { governanceShares, missingTable, mostMissingSentence } from './sections/governance.ts';
import { agreementBlocks } from './sections/governance-agreement.ts';
import { distributionBlocks } from './sections/governance-distributions.ts';
import { moveBlocks } from './sections/governance-moves.ts';
import { opening } from './sections/opening.ts';
import { optionBlocks } from './sections/options.ts';
import { policyBlocks } from './sections/policy.ts';
import { linkageMeaning, linkageTable, networkBlocks, profile } from './sections/profile.ts';
import { sideBySideBlocks } from './sections/side-by-side.ts';
import { stabilityBlocks, stabilityMethod } from './sections/stability.ts';
import { uniformItems } from './sections/uniform-items.ts';
import { forceBlocks, upgradingTable } from './sections/upgrading.ts';
import { agreementOfForms, attainableBlocks, firmSummary } from './sections/upgrading-detail.ts';

/** Pictures of a case and of its clusters, for the forms of the report that can show them. */
export interface Pictures {
  readonly ofCase: readonly Block[];
  readonly efficiency: (cluster: ClusterAssessment) => readonly Block[];
  readonly governance: (cluster: ClusterAssessment) => readonly Block[];
  readonly forces: (cluster: ClusterAssessment) => readonly Block[];
}

const noPictures: Pictures = { ofCase: [], efficiency: () => [], governance: () => [], forces: () => [] };

/**
 * The full report with every pair, force, articulator, reason and option, each cluster in the order of the
 * four questions of METHOD section 1.
 */
export function fullReport(
  reading: CaseReading,
  assessment: Assessment,
  pictures: Pictures = noPictures,
): Block[] {
  const naming = namingOf(reading);
  return [
    ...opening(reading, assessment),
    ...stabilityMethod(assessment),
    ...pictures.ofCase,
    ...assessment.clusters.flatMap((cluster) =>
      clusterBlocks(cluster, assessment, reading, naming, pictures),
    ),
    ...constantItems(assessment),
    ...codesOfAllClusters(assessment),
    ...assessment.clusters.flatMap((cluster) => annexBlocks(cluster, assessment, naming)),
    ...optionBlocks(assessment),
    heading(2, 'Account of the rows'),
    accountTable(assessment.import),
    ...problemBlocks(assessment.import.problems),
    ...sourceBlocks(reading),
  ];
}

function clusterBlocks(
  cluster: ClusterAssessment,
  assessment: Assessment,
  reading: CaseReading,
  naming: Naming,
  pictures: Pictures,
): Block[] {
  return [
    heading(2, clusterTitle(cluster)),
    profile(cluster),
    annexSentence,
    heading(3, 'Is it a cluster?'),
    ...conditionBlocks(cluster, naming),
    heading(3, questions.efficiency),
    ...pictures.efficiency(cluster),
    efficiencyFacts(cluster, naming),
    efficiencyTable(cluster),
    efficiencyWorking(cluster),
    ...uniformItems(cluster),
    ...efficiencyNotes(cluster, naming),
    ...expertBlocks(cluster),
    ...fragileBlocks(cluster, naming),
    ...communityBlocks(cluster, naming),
    heading(4, 'Network of the firms'),
    ...networkBlocks(cluster),
    heading(3, questions.chains),
    ...pictures.governance(cluster),
    linkageTable(cluster, reading.case.currency),
    linkageMeaning(cluster),
    ...sideBySideBlocks(cluster, reading.case.currency, naming),
    ...governanceBlocks(cluster, naming),
    heading(4, 'Chain leaders'),
    ...leaderBlocks(cluster, naming),
    heading(3, questions.sector),
    ...pictures.forces(cluster),
    upgradingTable(cluster),
    ...attainableBlocks(cluster),
    ...agreementOfForms(cluster),
    ...forceBlocks(cluster, naming),
    ...firmSummary(cluster),
    heading(3, questions.policy),
    ...policyBlocks(cluster, naming),
    heading(4, 'Articulators'),
    ...articulatorTable(cluster, naming, firstArticulators),
    paragraph(agreementSentence(cluster)),
    ...policyTargetBlocks(cluster, naming),
    ...gatekeeperSentence(cluster, naming),
    ...keyPlayerBlocks(cluster, naming),
    ...cognitiveRoleBlocks(cluster),
    ...stabilityBlocks(cluster, assessment, naming),
  ];
}

function governanceBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const ask = mostMissingSentence(cluster);
  return [
    heading(4, 'Governance'),
    ...governanceShares(cluster),
    ...(ask === null ? [] : [paragraph(ask)]),
    ...missingTable(cluster),
    ...distributionBlocks(cluster, naming),
    ...moveBlocks(cluster, naming),
    ...agreementBlocks(cluster),
  ];
}

function sourceBlocks({ case: { sources } }: CaseReading): Block[] {
  if (sources.length === 0) return [];
  const items = sources.map((source) => {
    const year = source.year === null ? '' : ` (${source.year})`;
    return `${source.id}: ${source.citation}${year}${source.url === null ? '' : ` ${source.url}`}`;
  });
  return [heading(2, 'Sources'), ...list(items)];
}
