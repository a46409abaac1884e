import type { LinkageRow } from './columns.ts';
import { type Draft, draftsOf } from './draft.ts';
import { Ledger } from './ledger.ts';
import type { MadeActor } from './make-actors.ts';
import { thousands } from './make-actors.ts';
import type { Parameters, Rule } from './parameters.ts';
import { withProfiles } from './profiles.ts';
import { pick, type Random, randomFrom } from './random.ts';

/**
 * The illustrative linkages of a case, rule by rule; `seed` and the rule's id start its stream.
 *
 * A pair that is already linked in the same layer, year and project (by name or by an earlier rule) is not
 * linked again, nobody is linked with itself, and nobody sells more than it has to sell in a year.
 */
export function makeLinkages(
  seed: string,
  currency: string,
  parameters: Parameters,
  actors: readonly MadeActor[],
  named: readonly LinkageRow[],
): readonly LinkageRow[] {
  const ledger = new Ledger(actors, named);
  const made = new Map<string, readonly Draft[]>();
  return withProfiles(parameters).flatMap((rule) => {
    const random = randomFrom(`${seed}/rule/${rule.id}`);
    const drafts = scaledToBuyers(rule, draftsOf(random, rule, ledger, made), made);
    made.set(rule.id, drafts);
    return drafts.map((draft) => toRow(random, currency, rule, draft));
  });
}

/** Values of a rule with `ofBuyer`: at each buyer they make up that share of what all these rules sell it. */
function scaledToBuyers(
  rule: Rule,
  drafts: readonly Draft[],
  made: ReadonlyMap<string, readonly Draft[]>,
): readonly Draft[] {
  const { ofBuyer } = rule;
  if (!ofBuyer) return drafts;
  const soldTo = (buyer: string, rows: readonly Draft[]) =>
    rows.filter(({ to }) => to === buyer).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const beside = ofBuyer.beside.flatMap((id) => made.get(id) ?? []);
  return drafts.flatMap((draft) => {
    const target = (soldTo(draft.to, beside) * ofBuyer.share) / (1 - ofBuyer.share);
    if (target === 0) return [];
    const value = thousands(((draft.value ?? 0) / soldTo(draft.to, drafts)) * target);
    return [{ ...draft, value, share: null }];
  });
}

function toRow(
  random: Random,
  currency: string,
  rule: Rule,
  { from, to, year, value, share, product }: Draft,
): LinkageRow {
  const answered = (known: number) => random() < known;
  const cells = Object.entries(rule.cells).flatMap(([column, { known, choices }]) =>
    answered(known) ? [[column, pick(random, Object.entries(choices))]] : [],
  );
  return {
    from,
    to,
    type: rule.type,
    ...(value !== null && answered(rule.valueKnown) && { value: String(value), currency }),
    ...(year !== null && { year: String(year) }),
    ...(product !== null && { product }),
    ...(share !== null && answered(rule.shareKnown) && { shareOfSellerSales: share.toFixed(2) }),
    ...Object.fromEntries(cells),
    provenance: 'illustrative',
    source: 'generator',
  };
}
