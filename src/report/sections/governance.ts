import {
  type ClusterAssessment,
  type PairFactName,
  type PairGovernance,
  pairFactNames,
  type SharesByAnswer,
} from '../../model/assessment.ts';
import { governanceTypes } from '../../model/linkage.ts';
import { type Block, list, paragraph, table } from '../document.ts';
import { factLabels, factRemedies } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { counted, percent, shown } from '../words.ts';

const answers = [...governanceTypes, 'undetermined'] as const;

/** Shares of the four types among the pairs whose seller is a firm of the cluster. */
export function governanceShares({ governance: { shares } }: ClusterAssessment): Block[] {
  if (shares.byCount === null) {
    return [
      paragraph(`Governance: not defined, ${shares.reason ?? 'no firm of the cluster sells to anyone'}.`),
    ];
  }
  const row = (name: string, by: SharesByAnswer) => [name, ...answers.map((answer) => percent(by[answer]))];
  const rows = [row('by count', shares.byCount)];
  if (shares.byValue !== null) rows.push(row('by value', shares.byValue));
  const valued = `${shown(shares.valued, 0)} of them ${shares.valued === 1 ? 'has' : 'have'} a value in every row`;
  const noValue =
    shares.byValue === null ? `; by value not defined: ${shares.reason ?? 'too few have one'}` : '';
  return [
    table(['Governance', ...answers.map((answer) => `>${answer}`)], rows),
    paragraph(
      `Over the ${counted(shares.pairs, 'pair')} whose seller is a firm of the cluster; ${valued}${noValue}.`,
    ),
  ];
}

/** How often each fact is missing among the undetermined pairs, the most frequent first. */
export function missingFacts(pairs: readonly PairGovernance[]): readonly (readonly [PairFactName, number])[] {
  const undetermined = pairs.filter((pair) => pair.answer === 'undetermined');
  return pairFactNames
    .map((fact) => [fact, undetermined.filter((pair) => pair.missing.includes(fact)).length] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}

/** The one fact that would help most pairs, in a sentence; null where every pair is determined. */
export function mostMissingSentence({ governance: { pairs } }: ClusterAssessment): string | null {
  const undetermined = pairs.filter((pair) => pair.answer === 'undetermined').length;
  const [most] = missingFacts(pairs);
  if (undetermined === 0 || most === undefined) return null;
  const [fact, count] = most;
  const of = `${shown(count, 0)} of the ${counted(undetermined, 'undetermined pair')}`;
  return `Ask next for ${factLabels[fact]} (${factRemedies[fact]}): it is missing in ${of}.`;
}

export function missingTable({ governance: { pairs } }: ClusterAssessment): Block[] {
  const rows = missingFacts(pairs).map(([fact, count]) => [
    factLabels[fact],
    shown(count, 0),
    factRemedies[fact],
  ]);
  return rows.length === 0 ? [] : [table(['Missing fact', '>Undetermined pairs', 'Filled in by'], rows)];
}

/** Every pair with its answer, rule, confidence and dependences. */
export function pairTable({ governance: { pairs } }: ClusterAssessment, naming: Naming): Block[] {
  if (pairs.length === 0) return [];
  const coded = pairs.some((pair) => pair.coded !== undefined);
  const triple = pairs.some((pair) => pair.gereffi !== undefined);
  const titles = [
    'Seller',
    'Buyer',
    'Governance',
    '>Rule',
    '>Confidence',
    '>d seller',
    '>d buyer',
    'Missing',
  ];
  const rows = pairs.map((pair) => [
    naming.actor(pair.seller),
    naming.actor(pair.buyer),
    pair.answer,
    pair.rule === null ? '–' : String(pair.rule),
    percent(pair.confidence),
    shown(pair.dependence.seller),
    shown(pair.dependence.buyer),
    pair.missing.join(', '),
    ...(coded ? [pair.coded ?? ''] : []),
    ...(triple ? [pair.gereffi ?? ''] : []),
    naming.rows(pair.because),
  ]);
  return [
    table([...titles, ...(coded ? ['Coded'] : []), ...(triple ? ['Gereffi et al.'] : []), 'Rows'], rows),
    ...codedSentence(pairs),
  ];
}

function codedSentence(pairs: readonly PairGovernance[]): Block[] {
  const coded = pairs.filter((pair) => pair.coded !== undefined && pair.answer !== 'undetermined');
  if (coded.length === 0) return [];
  const alike = coded.filter((pair) => pair.coded === pair.answer).length;
  return [
    paragraph(
      `Of ${counted(coded.length, 'determined pair')} coded by the analyst, ${shown(alike, 0)} ` +
        `${alike === 1 ? 'agrees' : 'agree'} with the rules.`,
    ),
  ];
}

/** Why each determined pair is what it is, and what argues against it. */
export function pairReasons({ governance: { pairs } }: ClusterAssessment, naming: Naming): Block[] {
  const determined = pairs.filter((pair) => pair.answer !== 'undetermined');
  return list(
    determined.map((pair) => {
      const because = pair.because.map((each) => each.text).join(' ');
      const against = pair.against.map((each) => each.text).join(' ');
      const contrary = against === '' ? '' : ` Against: ${against}`;
      return `${naming.actor(pair.seller)} to ${naming.actor(pair.buyer)}, ${pair.answer}: ${because}${contrary}`;
    }),
  );
}
