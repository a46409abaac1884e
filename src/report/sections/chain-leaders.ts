import type { ClusterAssessment } from '../../model/assessment.ts';
import type { ChainLeader, PartnerConcentration } from '../../model/governance.ts';
import { type Block, type Fact, facts, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { unstableNote } from '../stays.ts';
import { counted, percent, shown } from '../words.ts';
import { leaderText } from './profile.ts';

/** So many pairs of a leader are named. */
const pairsNamed = 12;

/** Who leads the chains of the cluster, with their pairs, and how far sales and purchases gather on few. */
export function leaderBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { leadership } = cluster.governance;
  const { sales, purchases, outCentralisation, reason } = leadership;
  const centralisation = outCentralisation === null ? `not defined: ${reason}` : shown(outCentralisation);
  return [
    ...leaderTable(cluster, naming),
    facts(
      concentrationFact('Sales over buyers', sales, naming),
      concentrationFact('Purchases over sellers', purchases, naming),
      ['Out-centralisation of the orders', `${centralisation} (1: all firms sell to one buyer alone)`],
    ),
  ];
}

function leaderTable(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { leaders } = cluster.governance.leadership;
  if (leaders.length === 0) {
    return [
      paragraph('No chain leader: no buyer in a quasi-hierarchy or hierarchy pair, and no final buyer.'),
    ];
  }
  const rows = leaders.map((leader) => [
    leaderText(cluster, leader.actor, naming),
    leader.because.join(', '),
    shown(leader.firms, 0),
    percent(leader.shareOfPairs),
    percent(leader.shareOfValue),
    pairsText(leader, cluster, naming),
  ]);
  const titles = ['Chain leader', 'Why', '>Firms', '>Share of pairs', '>Share of value', 'Sellers'];
  return [table(titles, rows)];
}

function pairsText(
  { actor, pairs, through }: ChainLeader,
  cluster: ClusterAssessment,
  naming: Naming,
): string {
  const named = pairs.slice(0, pairsNamed).map(({ seller, answer }) => {
    const note = unstableNote(cluster, `pairs.${seller}>${actor}`);
    return `${naming.actor(seller)} (${answer}${note === '' ? '' : ', not stable'})`;
  });
  const rest = pairs.length - named.length;
  const direct = rest > 0 ? `${named.join(', ')} and ${shown(rest, 0)} more` : named.join(', ');
  const indirect = through.length === 0 ? '' : `through ${naming.actors(through, 3)}`;
  const text = [direct, indirect].filter((each) => each !== '').join('; ');
  return text === '' ? 'only rows of earlier years' : text;
}

function concentrationFact(label: string, found: PartnerConcentration, naming: Naming): Fact {
  const { byCount, byValue, partners, reason } = found;
  if (byCount === null) return [label, `not defined: ${reason ?? 'no pair'}`];
  const value =
    byValue === null
      ? `by value not defined: ${reason ?? 'too few pairs have one'}`
      : `by value HHI ${shown(byValue.hhi)}, largest ${naming.actor(byValue.largest)} ${percent(byValue.largestShare)}`;
  return [
    label,
    `${counted(partners, 'partner')}; by pairs HHI ${shown(byCount.hhi)}, largest ` +
      `${naming.actor(byCount.largest)} ${percent(byCount.largestShare)}; ${value}`,
  ];
}
