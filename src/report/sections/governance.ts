import { factLabels, factRemedies } from '../../governance/fact-words.ts';
import {
  type ClusterAssessment,
  type PairFactName,
  type PairGovernance,
  pairFactNames,
  type SharesByAnswer,
} from '../../model/assessment.ts';
import { governanceTypes } from '../../model/linkage.ts';
import { type Block, list, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { counted, percent, sentence, shown } from '../words.ts';

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

/** A fact that undetermined pairs lack: in how many it is missing, and how many it alone could settle. */
interface MissingFact {
  readonly fact: PairFactName;
  readonly missing: number;
  readonly settles: number;
}

/** The facts missing among the undetermined pairs, first what would settle most of them. */
export function missingFacts(pairs: readonly PairGovernance[]): readonly MissingFact[] {
  const undetermined = pairs.filter((pair) => pair.answer === 'undetermined');
  return pairFactNames
    .map((fact) => ({
      fact,
      missing: undetermined.filter((pair) => pair.missing.includes(fact)).length,
      settles: undetermined.filter((pair) => pair.settledBy?.includes(fact) === true).length,
    }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.settles - a.settles || b.missing - a.missing);
}

/** The one fact to ask for next, in a sentence; null where every pair is determined. */
export function mostMissingSentence({ governance: { pairs } }: ClusterAssessment): string | null {
  const undetermined = pairs.filter((pair) => pair.answer === 'undetermined').length;
  const [most] = missingFacts(pairs);
  if (most === undefined) return null;
  const ask = `Ask next for ${factLabels[most.fact]} (${factRemedies[most.fact]})`;
  const of = `of the ${counted(undetermined, 'undetermined pair')} listed`;
  return most.settles > 0
    ? `${ask}: that alone could settle ${shown(most.settles, 0)} ${of}.`
    : `${ask}: no single fact settles a pair, and this one is missing in ${shown(most.missing, 0)} ${of}.`;
}

export function missingTable({ governance: { pairs } }: ClusterAssessment): Block[] {
  const rows = missingFacts(pairs).map(({ fact, missing, settles }) => [
    factLabels[fact],
    shown(missing, 0),
    shown(settles, 0),
    factRemedies[fact],
  ]);
  if (rows.length === 0) return [];
  return [table(['Missing fact', '>Undetermined pairs', '>Could settle alone', 'Filled in by'], rows)];
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
      const because = sentence(pair.because.map((each) => each.text));
      const contrary =
        pair.against.length === 0 ? '' : ` Against: ${sentence(pair.against.map((each) => each.text))}`;
      return `${naming.actor(pair.seller)} to ${naming.actor(pair.buyer)}, ${pair.answer}: ${because}${contrary}`;
    }),
  );
}
