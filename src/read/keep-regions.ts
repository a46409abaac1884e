import { compareText } from '../model/order.ts';
import type { Region } from '../model/region.ts';
import { fold } from './fold.ts';
import { type AlikeRows, mergeAlike } from './merge-alike.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

export type RegionFields = Omit<Region, 'rows'>;

/** How the rows of all sectors together are marked, beside an empty cell. */
const allSectors = 'total';

/**
 * The regional figures: alike rows are merged; rows of one region and sector that contradict each other are
 * all rejected, because nothing says which is right; an area or a population that differs between the rows
 * of a region is taken as not known.
 */
export function keepRegions(rows: readonly ReadRow<RegionFields>[], log: ProblemLog): AlikeRows<Region> {
  const named = rows.map(({ fields, reference }) => {
    const isTotal = fields.sector !== null && fold(fields.sector) === allSectors;
    return { fields: isTotal ? { ...fields, sector: null } : fields, reference };
  });
  const { kept } = mergeAlike('region', named, log);
  const groups = groupedBy(kept, ({ region, sector }) => `${fold(region)} ${fold(sector ?? allSectors)}`);
  const agreeing: Region[] = [];
  let rejected = 0;
  for (const group of groups) {
    if (group.length === 1) agreeing.push(group[0]!);
    else rejected += tellContradiction(group, log);
  }
  const cleared = groupedBy(agreeing, ({ region }) => fold(region)).flatMap((group) => oneArea(group, log));
  const ordered = cleared.sort(
    (a, b) => compareText(a.region, b.region) || compareText(a.sector ?? '', b.sector ?? ''),
  );
  return { kept: ordered, merged: rows.length - ordered.length - rejected, rejected };
}

function groupedBy(rows: readonly Region[], keyOf: (row: Region) => string): readonly (readonly Region[])[] {
  const groups = new Map<string, Region[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** One error for each row; gives their number. */
function tellContradiction(group: readonly Region[], log: ProblemLog): number {
  const references = group.flatMap((entry) => entry.rows);
  const [{ region, sector }] = group as readonly [Region, ...Region[]];
  const what = sector === null ? 'all sectors' : `sector ${sector}`;
  for (const reference of references) {
    log.add(
      'error',
      'contradictory-figures',
      { ...reference, column: 'region', value: region },
      `${references.length} rows give different figures of ${what} in ${region}; none of them was used.`,
      'Keep the row that is right.',
    );
  }
  return references.length;
}

function oneArea(group: readonly Region[], log: ProblemLog): readonly Region[] {
  let cleared = group;
  for (const figure of ['area', 'population'] as const) {
    const values = new Set(group.map((row) => row[figure]).filter((value) => value !== null));
    if (values.size < 2) continue;
    const { region } = group[0]!;
    for (const row of group) {
      if (row[figure] === null) continue;
      for (const reference of row.rows) {
        log.add(
          'warning',
          'contradictory-figures',
          { ...reference, column: figure, value: String(row[figure]) },
          `The rows of ${region} give different figures for its ${figure}; it was taken as not known.`,
          `Write the ${figure} of a region once, or alike in all of its rows.`,
        );
      }
    }
    cleared = cleared.map((row) => ({ ...row, [figure]: null }));
  }
  return cleared;
}
