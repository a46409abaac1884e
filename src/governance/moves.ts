import type { CaseIndex } from '../graph/case-index.ts';
import type {
  DatedGovernance,
  FactChange,
  GereffiType,
  GovernanceMoves,
  PairFactName,
  PairMove,
} from '../model/governance.ts';
import { pairFactNames } from '../model/governance.ts';
import type { Layer } from '../model/layer.ts';
import { compareText } from '../model/order.ts';
import { certificatesOf } from './certificates-of.ts';
import { codedByAnalyst } from './coded-by-analyst.ts';
import { datedYears } from './dated-years.ts';
import { factSources } from './fact-sources.ts';
import { factValue, sameFact } from './fact-value.ts';
import { gereffiType } from './gereffi.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { type FactSources, type PairFacts, pairFacts } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { applyRules, observed } from './rules.ts';
import { latestYears } from './supply-pairs.ts';

/** Layers that the rules of governance read. */
const layersRead: readonly Layer[] = ['supplies', 'owns', 'assists', 'shares-knowledge', 'acts-jointly'];

/** Moves out of captive chains that METHOD section 6 names: capability that was verified, e.g. certified. */
const recognised: ReadonlySet<GereffiType> = new Set(['relational', 'modular', 'market']);

/** A pair on the rows read at one date. */
interface PairAt {
  readonly dated: DatedGovernance;
  readonly facts: PairFacts;
}

/**
 * How the governance of pairs moved between the dates of their rows (METHOD section 6).
 *
 * The dates of a pair are the years of its rows, with the latest dated year of its seller last. At an earlier
 * date the case is read as it stood at the end of that year: linkages of any layer dated later are left out,
 * those without a year count at every date, and the layers surveyed are the same. `null` as the move where
 * the pair is undetermined at one of the two dates.
 */
export function governanceMoves(
  index: CaseIndex,
  sources: FactSources,
  preset: GovernancePreset,
): (pairs: readonly GovernedPair[]) => GovernanceMoves {
  const supplies = index.layer('supplies');
  const years = datedYears(supplies);
  const latest = latestYears(supplies);
  const undated = layersRead
    .map((layer) => ({ layer, rows: index.layer(layer).filter((row) => row.year === null).length }))
    .filter(({ rows }) => rows > 0);
  const caseAt = remembered((year) => factSources(index, preset, year));
  const certificates = certificatesOf(index);

  const stepsOf = ({ pair: { seller, buyer } }: GovernedPair): readonly PairMove[] => {
    const last = latest.get(seller);
    const earlier = (years.get(seller)?.get(buyer) ?? []).filter((year) => last !== undefined && year < last);
    if (last === undefined || earlier.length === 0) return [];
    const states = [...earlier, last].map((year) =>
      pairAt(seller, buyer, year, year === last ? sources : caseAt(year), preset),
    );
    return states.slice(1).map((after, place) => {
      const before = states[place]!;
      const certified = certificates(seller, before.dated.year, after.dated.year);
      return { seller, buyer, ...moveBetween(before, after), certified };
    });
  };

  return (pairs) => {
    const steps = pairs.flatMap(stepsOf);
    return {
      steps,
      counts: countMoves(steps),
      undated,
      ...(steps.length > 0
        ? {}
        : { reason: 'no pair listed has rows of an earlier year than the latest one of its seller' }),
    };
  };
}

function pairAt(
  seller: string,
  buyer: string,
  year: number,
  at: FactSources,
  preset: GovernancePreset,
): PairAt {
  const pair = at.supply.pair(seller, buyer)!;
  const facts = pairFacts(pair, at);
  const { answer, rule, inputs } = applyRules(facts, preset);
  const missing = inputs.filter((fact: PairFactName) => !observed(fact, facts));
  const gereffi = gereffiType(pair.rows);
  const coded = codedByAnalyst(pair.rows);
  return {
    facts,
    dated: {
      year,
      answer,
      rule,
      confidence: (inputs.length - missing.length) / inputs.length,
      missing,
      ...(gereffi === null ? {} : { gereffi }),
      ...(coded === null ? {} : { coded }),
      linkages: pair.rows.map((row) => row.key),
    },
  };
}

function moveBetween(before: PairAt, after: PairAt): Omit<PairMove, 'seller' | 'buyer' | 'certified'> {
  const { dated: from } = before;
  const { dated: to } = after;
  const open = [from, to].filter(({ answer }) => answer === 'undetermined').map(({ year }) => year);
  const move = open.length > 0 ? null : from.answer === to.answer ? 'none' : `${from.answer} → ${to.answer}`;
  const chains =
    from.gereffi === undefined || to.gereffi === undefined
      ? {}
      : { gereffi: gereffiMove(from.gereffi, to.gereffi) };
  return {
    from,
    to,
    move,
    ...(move === null ? { reason: `undetermined on the rows of ${open.join(' and of ')}` } : {}),
    changed: changedFacts(before.facts, after.facts),
    ...chains,
  };
}

function gereffiMove(from: GereffiType, to: GereffiType): NonNullable<PairMove['gereffi']> {
  return {
    move: from === to ? 'none' : `${from} → ${to}`,
    recognised: from === 'captive' && recognised.has(to),
  };
}

function changedFacts(before: PairFacts, after: PairFacts): readonly FactChange[] {
  return pairFactNames
    .map((fact) => ({ fact, before: factValue(fact, before), after: factValue(fact, after) }))
    .filter((change) => !sameFact(change.before, change.after));
}

function countMoves(steps: readonly PairMove[]): GovernanceMoves['counts'] {
  const counts = new Map<string, number>();
  for (const { move } of steps) if (move !== null) counts.set(move, (counts.get(move) ?? 0) + 1);
  return [...counts]
    .map(([move, pairs]) => ({ move, pairs }))
    .sort((a, b) => b.pairs - a.pairs || compareText(a.move, b.move));
}

function remembered<T>(make: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    const found = known.get(year) ?? make(year);
    known.set(year, found);
    return found;
  };
}
