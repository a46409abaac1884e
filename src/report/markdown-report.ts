import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { accountTable, problemBlocks } from './account-report.ts';
import { type Block, heading, list, paragraph } from './document.ts';
import { type Naming, namingOf } from './naming.ts';
import { renderMarkdown } from './render-markdown.ts';
import { agreementSentence, articulatorNotes, articulatorTable } from './sections/articulators.ts';
import { efficiencyFacts, efficiencyNotes, efficiencyTable } from './sections/collective-efficiency.ts';
import {
  governanceShares,
  missingTable,
  mostMissingSentence,
  pairReasons,
  pairTable,
} from './sections/governance.ts';
import { opening } from './sections/opening.ts';
import { optionBlocks } from './sections/options.ts';
import { leaderBlocks, linkageTable, networkBlocks, profile } from './sections/profile.ts';
import { forceBlocks, upgradingTable } from './sections/upgrading.ts';
import { clusterTitle } from './text-report.ts';

/** Articulators whose roles and pairs are written out. */
const notedArticulators = 20;

/** The full report with every pair, force, articulator, reason and option, as Markdown. */
export function markdownReport(reading: CaseReading, assessment: Assessment): string {
  const naming = namingOf(reading);
  return renderMarkdown([
    ...opening(reading, assessment),
    ...assessment.clusters.flatMap((cluster) => clusterBlocks(cluster, reading, naming)),
    ...optionBlocks(assessment),
    heading(2, 'Account of the rows'),
    accountTable(assessment.import),
    ...problemBlocks(assessment.import.problems),
    ...sourceBlocks(reading),
  ]);
}

function clusterBlocks(cluster: ClusterAssessment, reading: CaseReading, naming: Naming): Block[] {
  const ask = mostMissingSentence(cluster);
  return [
    heading(2, clusterTitle(cluster)),
    profile(cluster),
    linkageTable(cluster, reading.case.currency),
    ...networkBlocks(cluster),
    heading(3, 'Collective efficiency'),
    efficiencyFacts(cluster, naming),
    efficiencyTable(cluster),
    ...efficiencyNotes(cluster, naming),
    heading(3, 'Governance'),
    ...governanceShares(cluster),
    ...(ask === null ? [] : [paragraph(ask)]),
    ...missingTable(cluster),
    ...pairTable(cluster, naming),
    ...pairReasons(cluster, naming),
    heading(3, 'Upgrading expected'),
    upgradingTable(cluster),
    ...forceBlocks(cluster, naming),
    heading(3, 'Chain leaders'),
    ...leaderBlocks(cluster, naming),
    heading(3, 'Articulators'),
    ...articulatorTable(cluster, naming),
    paragraph(agreementSentence(cluster)),
    ...articulatorNotes(cluster, naming, notedArticulators),
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
