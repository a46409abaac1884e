import type { ClusterAssessment } from '../../model/assessment.ts';
import type { LinkageBridge } from '../../model/linkages-side-by-side.ts';
import { type Block, paragraph, table } from '../document.ts';
import { scopeLabels } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { counted, firstOf, shown } from '../words.ts';

/** So many bridges are in the table; the others are counted. */
const bridgesShown = 20;

/** Who stands between local and cross-border contacts, in one sentence. */
export function bridgesSentence({ sideBySide }: ClusterAssessment, naming: Naming): string {
  const { bridges, externalInternal } = sideBySide;
  const balance =
    externalInternal.byArcs === null
      ? ''
      : `E-I of cross-border against local ties ${shown(externalInternal.byArcs)} (-1 all local). `;
  if (bridges.length === 0) return `${balance}No actor has both local and cross-border linkages.`;
  const names = firstOf(
    bridges.map(({ actor }) => naming.actor(actor)),
    3,
  );
  return `${balance}Both local and cross-border linkages have ${counted(bridges.length, 'actor')}: ${names}.`;
}

/** Density and layers of local and cross-border linkages side by side, E-I, and who bridges them. */
export function sideBySideBlocks(
  { sideBySide }: ClusterAssessment,
  currency: string | null,
  naming: Naming,
): Block[] {
  const { externalInternal, bridges } = sideBySide;
  const scopes = ['local', 'domestic', 'crossBorder', 'unknown'] as const;
  const rows = scopes
    .filter((scope) => sideBySide[scope].possible > 0 || sideBySide[scope].count > 0)
    .map((scope) => {
      const { ties, possible, density, byLayer } = sideBySide[scope];
      const layers = Object.entries(byLayer).map(([layer, count]) => `${layer} ${shown(count, 0)}`);
      return [scopeLabels[scope], shown(ties, 0), shown(possible, 0), shown(density, 4), layers.join(', ')];
    });
  const { byArcs, byValue, reason } = externalInternal;
  const why = reason === undefined ? '' : ` (${reason})`;
  return [
    table(['Ties', '>Tied pairs', '>Possible', '>Density', 'Rows by layer'], rows),
    paragraph(
      `E-I of cross-border against local: ${shown(byArcs)} by arcs, ${shown(byValue)} by value of sales${why}; ` +
        '-1 all local, 1 all across the border. Ties are on all layers but ownership. A file names abroad mostly ' +
        'who is linked with the cluster, so its density there says how those listed are connected.',
    ),
    ...bridgeBlocks(bridges, currency, naming),
  ];
}

function bridgeBlocks(bridges: readonly LinkageBridge[], currency: string | null, naming: Naming): Block[] {
  if (bridges.length === 0) return [paragraph('No actor has both local and cross-border linkages.')];
  const unit = currency === null ? '' : ` (${currency})`;
  const rows = bridges
    .slice(0, bridgesShown)
    .map(({ actor, kind, local, crossBorder, pairs, value }, place) => [
      String(place + 1),
      naming.actor(actor),
      kind ?? '–',
      shown(local, 0),
      shown(crossBorder, 0),
      shown(pairs, 0),
      shown(value, 0),
    ]);
  const titles = [
    ...['>Place', 'Bridge', 'Kind', '>Local contacts', '>Abroad', '>Pairs not tied'],
    `>Cross-border value${unit}`,
  ];
  const rest = bridges.length - rows.length;
  return [
    table(titles, rows),
    paragraph(
      'In the order, our choice, of the pairs of a local and a foreign contact that have no tie of their own.' +
        (rest > 0 ? ` ${counted(rest, 'more actor')} in the JSON form.` : ''),
    ),
  ];
}
