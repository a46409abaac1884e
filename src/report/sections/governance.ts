import { factLabels, factRemedies } from '../../governance/fact-words.ts';
import {
  type ClusterAssessment,
  type GovernanceShares,
  type PairFactName,
  type PairGovernance,
  pairFactNames,
  type SharesByAnswer,
} from '../../model/assessment.ts';
import { governanceTypes } from '../../model/linkage.ts';
import { anchor } from '../anchor.ts';
import { type Block, explainedBy, list, paragraph, type Text, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { intervalText, stayNote } from '../stays.ts';
import { counted, listed, percent, sentence, shown } from '../words.ts';

const answers = [...governanceTypes, 'undetermined'] as const;

/** Shares of the four types among the pairs whose seller is a firm of the cluster. */
export function governanceShares(cluster: ClusterAssessment): Block[] {
  const { shares } = cluster.governance;
  const how = anchor(cluster, 'how', 'governance');
  if (shares.byCount === null) {
    return [
      paragraph(`Governance: not defined, ${shares.reason ?? 'no firm of the cluster sells to anyone'}.`),
    ];
  }
  const row = (name: string, by: SharesByAnswer) => [name, ...answers.map((answer) => percent(by[answer]))];
  const rows = [row('by count', shares.byCount)];
  if (cluster.stability !== undefined) {
    const drawn = answers.map((answer) => intervalText(cluster, `shares.byCount.${answer}`, percent));
    rows.push(['over the draws', ...drawn]);
  }
  if (shares.byValue !== null) rows.push(row('by value', shares.byValue));
  const valued = `${shown(shares.valued, 0)} of them ${shares.valued === 1 ? 'has' : 'have'} a value in every row`;
  const noValue =
    shares.byValue === null ? `; by value not defined: ${shares.reason ?? 'too few have one'}` : '';
  return [
    explainedBy(table(['Governance', ...answers.map((answer) => `>${answer}`)], rows), how),
    paragraph(
      `Over the ${counted(shares.pairs, 'pair')} whose seller is a firm of the cluster; ${valued}${noValue}.` +
        sameAnswerNote(shares),
      how,
    ),
  ];
}

/** Where the label does not tell pairs apart, that is said. */
function sameAnswerNote({ byCount, pairs }: GovernanceShares): string {
  if (byCount === null) return '';
  const seen = governanceTypes.filter((answer) => byCount[answer] > 0);
  const determined = Math.round((1 - byCount.undetermined) * pairs);
  if (seen.length !== 1 || determined < 2) return '';
  return ` All ${shown(determined, 0)} determined pairs are ${seen[0]}: the label tells no two of them apart here.`;
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
export function mostMissingSentence({ governance: { pairs, shares } }: ClusterAssessment): string | null {
  const undetermined = pairs.filter((pair) => pair.answer === 'undetermined').length;
  const [most] = missingFacts(pairs);
  if (most === undefined) return null;
  const half = halfUndetermined(undetermined, pairs.length, shares);
  const ask = `${half}Ask next for ${factLabels[most.fact]} (${factRemedies[most.fact]})`;
  const of = `of the ${counted(undetermined, 'undetermined pair')} listed`;
  return most.settles > 0
    ? `${ask}: that alone could settle ${shown(most.settles, 0)} ${of}.`
    : `${ask}: no single fact settles a pair, and this one is missing in ${shown(most.missing, 0)} ${of}.`;
}

/** Where the rules leave half or more open, the shares must not be read as those of all pairs. */
function halfUndetermined(undetermined: number, listed: number, { byCount }: GovernanceShares): string {
  const ofSales = byCount?.undetermined ?? 0;
  if (undetermined * 2 < listed && ofSales < 0.5) return '';
  const which =
    ofSales >= 0.5
      ? `Half or more of the pairs whose seller is a firm of the cluster, ${percent(ofSales)}, are`
      : `Half or more of the pairs listed, ${shown(undetermined, 0)} of ${shown(listed, 0)}, are`;
  return `${which} undetermined: what is said of the others may not hold for all. `;
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
export function pairTable(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { pairs } = cluster.governance;
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
    answerCell(cluster, pair),
    pair.rule === null ? '–' : String(pair.rule),
    percent(pair.confidence),
    shown(pair.dependence.seller),
    shown(pair.dependence.buyer),
    pair.missing.map((fact) => factLabels[fact]).join(', '),
    ...(coded ? [besideText(pair.coded, pair.codedAgrees)] : []),
    ...(triple ? [besideText(gereffiText(pair), pair.gereffiAgrees)] : []),
    naming.rows(pair.because),
  ]);
  return [
    table([...titles, ...(coded ? ['Coded'] : []), ...(triple ? ['Gereffi et al.'] : []), 'Rows'], rows),
  ];
}

/** The answer, which leads to its reasons. */
function answerCell(cluster: ClusterAssessment, { seller, buyer, answer }: PairGovernance): Text {
  const text = `${answer}${stayNote(cluster, `pairs.${seller}>${buyer}`)}`;
  return { text, to: anchor(cluster, 'pair', seller, buyer) };
}

/** Why each pair is what it is, what argues against it, and of an undetermined one what is missing. */
export function pairReasons(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { pairs } = cluster.governance;
  return list(
    pairs.map((pair) => {
      const because = sentence(pair.because.map((each) => each.text));
      const contrary =
        pair.against.length === 0 ? '' : ` Against: ${sentence(pair.against.map((each) => each.text))}`;
      const holds = stayNote(cluster, `pairs.${pair.seller}>${pair.buyer}`);
      const missing = pair.answer === 'undetermined' ? ` ${missingText(pair)}` : '';
      const text = `${naming.actor(pair.seller)} to ${naming.actor(pair.buyer)}, ${pair.answer}${holds}: ${because}${contrary}${missing}`;
      return { text, id: anchor(cluster, 'pair', pair.seller, pair.buyer) };
    }),
  );
}

/** What an undetermined pair lacks, and which of it alone could settle it. */
function missingText({ missing, settledBy = [] }: PairGovernance): string {
  const names = (facts: readonly PairFactName[]) => listed(facts.map((fact) => factLabels[fact]));
  const alone =
    settledBy.length === 0 ? 'no single one settles it' : `alone could settle it: ${names(settledBy)}`;
  return `Not known: ${names(missing)}; ${alone}.`;
}

/** What somebody else says of a pair, and whether that is the answer. */
function besideText(words: string | undefined, agrees: boolean | null | undefined): string {
  if (words === undefined) return '';
  return agrees === true ? `${words} (agrees)` : agrees === false ? `${words} (differs)` : words;
}

/** `modular, a network`; the type alone where it is none of the four or has the same name. */
function gereffiText({ gereffi, gereffiAsFour }: PairGovernance): string | undefined {
  if (gereffi === undefined || typeof gereffiAsFour !== 'string' || gereffiAsFour === gereffi) return gereffi;
  return `${gereffi}, a ${gereffiAsFour}`;
}
