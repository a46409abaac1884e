import type { ActorRow } from './columns.ts';
import type { Group, Parameters } from './parameters.ts';
import { between, pick, type Random, randomFrom, wholeBetween } from './random.ts';

/** An actor of the case with what only its maker knows. Named actors have neither group nor sales. */
export interface MadeActor {
  readonly row: ActorRow;
  readonly group: string | null;
  /** Further names under which rules find the actor. */
  readonly tags: readonly string[];
  /** True yearly sales in the case's currency, whether or not the row tells them. */
  readonly sales: number | null;
  readonly product: string | null;
  readonly founded: number | null;
}

/** The illustrative actors of a case, group by group; `seed` and the group's id start its stream. */
export function makeActors(seed: string, parameters: Parameters): readonly MadeActor[] {
  const numbers = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { prefix, count } of parameters.groups) totals.set(prefix, (totals.get(prefix) ?? 0) + count);
  return parameters.groups.flatMap((group) => {
    const random = randomFrom(`${seed}/group/${group.id}`);
    return Array.from({ length: group.count }, () => {
      const number = (numbers.get(group.prefix) ?? 0) + 1;
      numbers.set(group.prefix, number);
      const digits = Math.max(2, String(totals.get(group.prefix)).length);
      return makeActor(random, group, String(number).padStart(digits, '0'), parameters);
    });
  });
}

function makeActor(random: Random, group: Group, number: string, { places }: Parameters): MadeActor {
  const trade = pick(
    random,
    group.trades.map((each) => [each, each.weight] as const),
  );
  const employees = group.employees ? skewed(random, group.employees) : null;
  const sales =
    employees !== null && group.salesPerEmployee
      ? thousands(employees * between(random, group.salesPerEmployee))
      : null;
  const founded = group.founded ? wholeBetween(random, group.founded) : null;
  const place = group.places ? pick(random, Object.entries(group.places)) : null;
  const extra = Object.entries(group.activities).filter(([, chance]) => random() < chance);
  const activities = [...(trade.activities ?? []), ...extra.map(([activity]) => activity)];
  const row: ActorRow = {
    id: `${group.prefix}-${number}`,
    name: `${trade.name} ${number} (illustrative)`,
    kind: group.kind,
    ...(group.institutionType && { institutionType: group.institutionType }),
    country: group.country,
    ...located(random, place, places),
    ...(group.cluster && { cluster: group.cluster }),
    ...(trade.isic && { isic: trade.isic }),
    ...(employees !== null && { employees: String(employees) }),
    ...(sales !== null && random() < group.salesKnown && { sales: String(sales) }),
    ...(founded !== null && { founded: String(founded) }),
    ...(activities.length > 0 && { activities: activities.join(';') }),
    ...(group.ownershipOrigin && { ownershipOrigin: group.ownershipOrigin }),
    provenance: 'illustrative',
    source: 'generator',
  };
  return { row, group: group.id, tags: group.tags, sales, product: trade.product ?? null, founded };
}

/** A point near the town: the sum of two draws, so that most stand close to it. */
function located(random: Random, name: string | null, places: Parameters['places']): Partial<ActorRow> {
  if (name === null) return {};
  const place = places[name];
  if (!place) throw new Error(`Place ${name} is drawn by a group but stands in no entry of "places"`);
  const shift = () => (random() + random() - 1) * place.spread;
  return {
    place: name,
    latitude: (place.latitude + shift()).toFixed(4),
    longitude: (place.longitude + shift()).toFixed(4),
    locationPrecision: 'estimated',
  };
}

/** Many small, few large: the square of a draw, stretched over the range. */
function skewed(random: Random, [low, high]: readonly [number, number]): number {
  const draw = random();
  return Math.round(low + (high - low) * draw * draw);
}

/** Money is told in round thousands, and never as nothing. */
export function thousands(value: number): number {
  return Math.max(1, Math.round(value / 1000)) * 1000;
}
