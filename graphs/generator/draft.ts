import type { Ledger } from './ledger.ts';
import { thousands } from './make-actors.ts';
import type { Rule } from './parameters.ts';
import { between, pick, type Random, wholeBetween } from './random.ts';

/** A linkage before it is decided which of its facts the survey would have got. */
export interface Draft {
  readonly from: string;
  readonly to: string;
  readonly year: number | null;
  /** True value and true share of the seller's sales of that year; null outside `supplies`. */
  readonly value: number | null;
  readonly share: number | null;
  readonly product: string | null;
}

/** The linkages one rule makes, in the order it draws them. */
export function draftsOf(
  random: Random,
  rule: Rule,
  ledger: Ledger,
  made: ReadonlyMap<string, readonly Draft[]>,
): readonly Draft[] {
  const pairs = rule.along
    ? followed(random, rule, ledger, made.get(rule.along))
    : drawn(random, rule, ledger);
  return pairs.flatMap(([one, other]) => {
    const [from, to] = rule.reverse ? [other, one] : [one, other];
    const year = typeof rule.year === 'object' ? wholeBetween(random, rule.year) : (rule.year ?? null);
    const goods = rule.share ? sold(random, rule.share, ledger, from, year) : noGoods;
    return goods ? [{ from, to, year, ...goods }] : [];
  });
}

const noGoods = { value: null, share: null, product: null };

/** Rounded to the hundredths a questionnaire asks for; nothing where the seller has sold all it makes. */
function sold(
  random: Random,
  range: readonly [number, number],
  ledger: Ledger,
  from: string,
  year: number | null,
) {
  const wanted = Math.round(between(random, range) * 100) / 100;
  const share = ledger.takeShare(from, year, wanted);
  if (share < 0.01) return null;
  const { sales, product } = ledger.actor(from);
  return { share, value: sales === null ? null : thousands(sales * share), product };
}

/** Each actor of `from` takes its partners from `to` by weight, none twice. */
function drawn(random: Random, rule: Rule, ledger: Ledger): readonly (readonly [string, string])[] {
  const candidates = Object.entries(rule.to ?? {}).flatMap(([selector, weight]) =>
    ledger.select(selector).map((id) => [id, weight] as const),
  );
  return (rule.from ?? []).flatMap(ledger.select).flatMap((one) => {
    if (random() >= rule.chance || !ledger.existed(one, rule.year)) return [];
    const pairs: (readonly [string, string])[] = [];
    for (let left = wholeBetween(random, rule.partners); left > 0; left--) {
      const free = candidates.filter(([other]) => ledger.isFree(rule, one, other));
      if (free.length === 0) break;
      const other = pick(random, free);
      ledger.link(rule, one, other);
      pairs.push([one, other]);
    }
    return pairs;
  });
}

/** Linkages of an earlier rule that give rise to one of this rule, each with the rule's chance. */
function followed(
  random: Random,
  rule: Rule,
  ledger: Ledger,
  before: readonly Draft[] | undefined,
): readonly (readonly [string, string])[] {
  if (!before) throw new Error(`Rule ${rule.id} goes along ${rule.along}, which no rule before it is called`);
  return before.flatMap(({ from, to }) => {
    if (random() >= rule.chance || !ledger.isFree(rule, from, to)) return [];
    ledger.link(rule, from, to);
    return [[from, to] as const];
  });
}
