import type { ClusterAssessment } from '../../model/assessment.ts';
import { type Block, facts, paragraph, table } from '../document.ts';
import { networkLabels, scopeLabels, sectorGroupLabels } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { stayNote } from '../stays.ts';
import { counted, percent, sentence, shown } from '../words.ts';

/** Sector group with its reason, firms and institutions. */
export function profile(cluster: ClusterAssessment): Block {
  return facts(
    ['Sector group', sectorGroupText(cluster)],
    ['Actors', `${counted(cluster.firms, 'firm')} and ${counted(cluster.institutions, 'institution')}`],
  );
}

export function sectorGroupText({ sectorGroup }: ClusterAssessment): string {
  const because = sentence(sectorGroup.because.map((each) => each.text));
  if (sectorGroup.answer === null) {
    return `not classified: ${sectorGroup.reason ?? (because === '' ? 'no code was given' : because)}`;
  }
  const label = sectorGroupLabels[sectorGroup.answer];
  return because === '' ? label : `${label}: ${because}`;
}

/** Local linkages, in which clusters compete, beside the cross-border ones, in which chains do. */
export function linkageTable({ linkages }: ClusterAssessment, currency: string | null): Block {
  const all = [linkages.local, linkages.domestic, linkages.crossBorder, linkages.unknown];
  const total = all.reduce((sum, each) => sum + each.count, 0);
  const rows = (['local', 'domestic', 'crossBorder', 'unknown'] as const).map((scope) => {
    const { count, value } = linkages[scope];
    const share = total === 0 ? '–' : percent(count / total);
    return [scopeLabels[scope], shown(count, 0), share, shown(value, 0)];
  });
  return table(['Linkages', '>Rows', '>Share', `>Value${currency === null ? '' : ` (${currency})`}`], rows);
}

/** Numbers of the network on the default projection; what is not defined says why. */
export function networkBlocks({ network }: ClusterAssessment): Block[] {
  const names = Object.keys(networkLabels) as (keyof typeof networkLabels)[];
  const rows = names.map((name) => {
    const value = network[name];
    const text = name.endsWith('Share') ? percent(value) : shown(value, 3);
    return [networkLabels[name], text, network.reasons[name] ?? ''];
  });
  return [
    table(['Network', '>Number', 'Why not defined'], rows),
    paragraph(
      'Density, degree and shares are on ties among the firms of the cluster; all layers but ownership, ' +
        'simple and unweighted. Density falls with size: compare it only among clusters of like size.',
    ),
  ];
}

/** A chain leader by name, with whether that holds where it was tested. */
export function leaderText(cluster: ClusterAssessment, id: string, naming: Naming): string {
  return `${naming.actor(id)}${stayNote(cluster, `leaders.${id}`)}`;
}
