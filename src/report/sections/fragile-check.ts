import type { ClusterAssessment } from '../../model/assessment.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { unstableNote } from '../stays.ts';
import { firstOf, shown } from '../words.ts';

/** Every actor tried in the fragile check: collective efficiency without it and the items that change. */
export function fragileBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { fragileCheck } = cluster.efficiency;
  if (fragileCheck.tried.length === 0) return [];
  const rows = fragileCheck.tried.map(({ actor, neighbours, ceWithout, fall, items, broken }) => [
    naming.actor(actor),
    shown(neighbours, 0),
    ceWithout === null ? 'not defined' : shown(ceWithout),
    shown(fall),
    items
      .map(({ item, before, after }) => {
        const note = unstableNote(cluster, `items.${item}.level`);
        return `${item} ${before ?? '–'}${note} → ${after ?? '–'}`;
      })
      .join(', '),
    broken.join(', '),
  ]);
  return [
    heading(4, 'What hangs on one actor'),
    paragraph(
      `Each actor with most neighbours of the cluster is taken out with all its linkages and collective ` +
        `efficiency, ${shown(fragileCheck.ce)} as derived with everybody, is derived again.`,
    ),
    table(['Without', '>Neighbours', '>CE', '>Fall', 'Items that change', 'Breaks'], rows),
  ];
}

/** The communities of firms that would be separate but for an institution, by name. */
export function communityBlocks({ efficiency }: ClusterAssessment, naming: Naming): Block[] {
  const joined = efficiency.items.J4.communities;
  if (joined === undefined) return [];
  const bridges = Object.entries(joined.joins)
    .filter(([, places]) => places.length >= 2)
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
  const named = [...new Set(bridges.flatMap(([, places]) => places))].sort((a, b) => a - b);
  return [
    heading(4, 'Which institution joins which communities'),
    paragraph(
      joined.tellsApart
        ? 'Communities of firms that have no tie with each other but through an institution:'
        : 'No institution joins two or more otherwise separate communities of firms, so the number does not tell ' +
            'the institutions apart here.',
    ),
    ...list(
      bridges.map(([id, places]) => {
        const which = places.map((place) => String(place + 1));
        return `${naming.actor(id)} joins communities ${firstOf(which, 12)}`;
      }),
    ),
    ...list(named.map((place) => `Community ${place + 1}: ${naming.actors(joined.communities[place]!, 20)}`)),
  ];
}
