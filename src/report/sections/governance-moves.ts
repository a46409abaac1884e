import { factLabels } from '../../governance/fact-words.ts';
import type { ClusterAssessment } from '../../model/assessment.ts';
import type { DatedGovernance, FactValue, GovernanceMoves, PairMove } from '../../model/governance.ts';
import { type Block, heading, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { counted, listed, percent, shown } from '../words.ts';

/** How the pairs moved, counted, in one sentence; null where no pair has rows of two dates. */
export function movesSentence({ governance: { moves } }: ClusterAssessment): string | null {
  const { steps, counts } = moves;
  if (steps.length === 0) return null;
  const open = steps.filter(({ move }) => move === null).length;
  const parts = [
    ...counts.map(({ move, pairs }) => (move === 'none' ? `${pairs} without a move` : `${pairs} ${move}`)),
    ...(open === 0 ? [] : [`${open} undetermined at one date`]),
  ];
  return `Between two dates, ${counted(steps.length, 'step')}: ${parts.join(', ')}.`;
}

/** Every pair with rows of two dates: the move and what changed. */
export function moveBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { moves } = cluster.governance;
  const sentence = movesSentence(cluster);
  if (sentence === null) return [];
  return [
    heading(4, 'Governance at two dates'),
    paragraph(sentence),
    table(
      ['Seller', 'Buyer', 'From', 'To', 'Move', 'What changed', 'Gereffi et al.', 'Certified in between'],
      moves.steps.map((step) => stepCells(step, naming)),
    ),
    paragraph(undatedSentence(moves)),
  ];
}

function stepCells(step: PairMove, naming: Naming): string[] {
  const { from, to, move, reason, changed, gereffi, certified } = step;
  return [
    naming.actor(step.seller),
    naming.actor(step.buyer),
    datedText(from),
    datedText(to),
    move ?? `– (${reason})`,
    changed
      .map(({ fact, before, after }) => `${factLabels[fact]} ${valueText(before)} → ${valueText(after)}`)
      .join(', '),
    gereffi === undefined ? '' : `${gereffi.move}${gereffi.recognised ? ' (capability verified)' : ''}`,
    certified.length === 0 ? '' : naming.rows([{ text: '', actors: [], linkages: certified }]),
  ];
}

/** `1998 quasi-hierarchy (coded network)`. */
function datedText({ year, answer, coded }: DatedGovernance): string {
  return `${year} ${answer}${coded === undefined ? '' : ` (coded ${coded})`}`;
}

function valueText(value: FactValue): string {
  if (value === null) return 'not observed';
  if (typeof value === 'number') return percent(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

function undatedSentence({ undated }: GovernanceMoves): string {
  const earlier =
    'At an earlier date the case is read as it stood then: rows dated later are left out, and the layers ' +
    'surveyed are the same.';
  if (undated.length === 0) return earlier;
  const layers = undated.map(({ layer, rows }) => `${shown(rows, 0)} of ${layer}`);
  return `${earlier} Rows without a year count at every date: ${listed(layers)}.`;
}
