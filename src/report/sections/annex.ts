import type { Assessment, ClusterAssessment } from '../../model/assessment.ts';
import { type Block, heading, paragraph } from '../document.ts';
import type { Naming } from '../naming.ts';
import { clusterTitle } from '../questions.ts';
import { cognitiveRoleTable, rankTable } from './articulator-detail.ts';
import { articulatorNotes, furtherArticulators } from './articulators.ts';
import { pairReasons, pairTable } from './governance.ts';
import { firmDistribution } from './governance-distributions.ts';
import { pairStability, rankBlocks } from './stability.ts';
import { firmBlocks } from './upgrading-detail.ts';

/** Where the report of a cluster ends and its long tables are kept, for who reads or prints it. */
export const annexSentence = paragraph(
  'Every pair, firm and articulator one by one stands in the annex to this cluster.',
);

/** Every pair, firm and articulator of a cluster, one by one, in the order of the four questions. */
export function annexBlocks(
  cluster: ClusterAssessment,
  { stability }: Assessment,
  naming: Naming,
): readonly Block[] {
  const blocks = [
    ...titled('Governance pair by pair', [...pairTable(cluster, naming), ...pairReasons(cluster, naming)]),
    ...titled('Governance firm by firm', firmDistribution(cluster, naming)),
    ...firmBlocks(cluster, naming),
    ...titled('Articulators one by one', [
      ...furtherArticulators(cluster, naming),
      ...articulatorNotes(cluster, naming),
    ]),
    ...rankTable(cluster, naming),
    ...titled('Cognitive role of each firm', cognitiveRoleTable(cluster, naming)),
    ...(stability === undefined
      ? []
      : titled('How far each answer holds', [
          ...pairStability(cluster, naming),
          ...rankBlocks(cluster, stability.settings, naming),
        ])),
  ];
  return blocks.length === 0 ? [] : [heading(2, `Annex to ${clusterTitle(cluster)}: one by one`), ...blocks];
}

function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}
