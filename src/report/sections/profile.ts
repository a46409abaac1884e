import type { ClusterAssessment } from '../../model/assessment.ts';
import { anchor } from '../anchor.ts';
import { type Block, explainedBy, facts, paragraph, table } from '../document.ts';
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

export function sectorGroupText(cluster: ClusterAssessment): string {
  const { sectorGroup } = cluster;
  const because = sentence(sectorGroup.because.map((each) => each.text));
  if (sectorGroup.answer === null) {
    return `not classified: ${sectorGroup.reason ?? (because === '' ? 'no code was given' : because)}${stayNote(cluster, 'sectorGroup')}`;
  }
  const label = `${sectorGroupLabels[sectorGroup.answer]}${stayNote(cluster, 'sectorGroup')}`;
  return because === '' ? label : `${label}: ${because}`;
}

/** Local linkages, in which clusters compete, beside the cross-border ones, in which chains do. */
export function linkageTable(cluster: ClusterAssessment, currency: string | null): Block {
  const { linkages } = cluster;
  const all = [linkages.local, linkages.domestic, linkages.crossBorder, linkages.unknown];
  const total = all.reduce((sum, each) => sum + each.count, 0);
  const rows = (['local', 'domestic', 'crossBorder', 'unknown'] as const).map((scope) => {
    const { count, value } = linkages[scope];
    const share = total === 0 ? '–' : percent(count / total);
    return [scopeLabels[scope], shown(count, 0), share, shown(value, 0)];
  });
  const titles = ['Linkages', '>Rows', '>Share', `>Value${currency === null ? '' : ` (${currency})`}`];
  return explainedBy(table(titles, rows), anchor(cluster, 'how', 'linkages'));
}

/** What the numbers of the linkages count. */
export function linkageMeaning(cluster: ClusterAssessment): Block {
  return paragraph(
    'Rows with at least one end in the cluster, of all years and layers. Local: both ends in the cluster; domestic: ' +
      'the same country; cross-border: another one. Value: what is known of supplies, in the currency of the case.',
    anchor(cluster, 'how', 'linkages'),
  );
}

/** Numbers of the network on the default projection; what is not defined says why. */
export function networkBlocks(cluster: ClusterAssessment): Block[] {
  const { network } = cluster;
  const how = anchor(cluster, 'how', 'network');
  const names = Object.keys(networkLabels) as (keyof typeof networkLabels)[];
  const rows = names.map((name) => {
    const value = network[name];
    const text = name.endsWith('Share') ? percent(value) : shown(value, 3);
    return [networkLabels[name], text, network.reasons[name] ?? ''];
  });
  return [
    explainedBy(table(['Network', '>Number', 'Why not defined'], rows), how),
    paragraph(
      'Density, degree and shares are on ties among the firms of the cluster; all layers but ownership, ' +
        'simple and unweighted. Density falls with size: compare it only among clusters of like size. Reciprocity: ' +
        'arcs returned / arcs. Transitivity: closed / connected triples. E-I: (external - internal) / all arcs of ' +
        'the cluster (Krackhardt & Stern 1988).',
      how,
    ),
  ];
}

/** A chain leader by name, with whether that holds where it was tested. */
export function leaderText(cluster: ClusterAssessment, id: string, naming: Naming): string {
  return `${naming.actor(id)}${stayNote(cluster, `leaders.${id}`)}`;
}
