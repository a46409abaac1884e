import { type Measured, orReason } from '../metrics/measured.ts';
import { compareText } from '../model/order.ts';
import type { Plant, Region } from '../model/region.ts';
import { fold } from '../read/fold.ts';

export type RegionalFigure = 'employment' | 'establishments';
export type RegionFigure = 'area' | 'population';

/** The name of the region whose rows are the whole country. */
export const wholeCountry = 'total';

/** The regional figures of a case, by region and sector; names that differ in case or spaces alone are one. */
export class RegionalTable {
  /** Regions in canonical order, without the row of the whole country. */
  readonly regions: readonly string[];
  /** The sectors of all rows, in canonical order, and those of the plants. */
  readonly sectors: readonly string[];
  readonly plantSectors: readonly string[];
  readonly #rows: ReadonlyMap<string, readonly Region[]>;

  constructor(rows: readonly Region[], plants: readonly Plant[] = []) {
    const byRegion = new Map<string, Region[]>();
    const names = new Map<string, string>();
    for (const row of [...rows].sort((a, b) => compareText(a.region, b.region))) {
      const folded = fold(row.region);
      const name = folded === wholeCountry ? wholeCountry : (names.get(folded) ?? row.region);
      names.set(folded, name);
      byRegion.set(name, [...(byRegion.get(name) ?? []), row]);
    }
    this.#rows = byRegion;
    this.regions = [...byRegion.keys()].filter((name) => name !== wholeCountry).sort(compareText);
    this.sectors = sectorsOf(rows);
    this.plantSectors = sectorsOf(plants);
  }

  /** The region of this name, put case, accents and spaces aside; null where there is none. */
  regionNamed(name: string): string | null {
    return this.regions.find((region) => fold(region) === fold(name)) ?? null;
  }

  /** A figure of some sectors together in one region; null where the region has no row of them. */
  ofSectors(figure: RegionalFigure, region: string, sectors: ReadonlySet<string>): Measured<number> {
    const rows = this.#of(region).filter((row) => row.sector !== null && sectors.has(row.sector));
    if (rows.length === 0) return orReason(null, `there is no row of the sector in ${region}`);
    return sumOf(rows, figure, region);
  }

  /** A figure of all sectors of one region: its row without a sector, else the sum of its sectors. */
  ofAll(figure: RegionalFigure, region: string): Measured<number> {
    const rows = this.#of(region);
    const total = rows.find((row) => row.sector === null);
    if (total !== undefined) return sumOf([total], figure, region);
    const sectors = outermost(rows.map((row) => row.sector!));
    if (sectors.size < 2) {
      return orReason(null, `${region} has neither a row for all sectors nor several sectors`);
    }
    return sumOf(
      rows.filter((row) => sectors.has(row.sector!)),
      figure,
      region,
    );
  }

  /** Area or population of one region, on whichever of its rows it stands. */
  ofRegion(figure: RegionFigure, region: string): Measured<number> {
    const found = this.#of(region).find((row) => row[figure] !== null);
    return orReason(found?.[figure] ?? null, `the ${figure} of ${region} is not known`);
  }

  /** The same figure of the whole country: its own row, else the sum of at least two regions. */
  ofWhole(figureOf: (region: string) => Measured<number>): Measured<number> {
    if (this.#rows.has(wholeCountry)) {
      const own = figureOf(wholeCountry);
      if (own.value !== null) return own;
    }
    if (this.regions.length < 2) {
      return orReason(null, `there is only one region and no row of the region "${wholeCountry}"`);
    }
    let sum = 0;
    for (const region of this.regions) {
      const { value, reason } = figureOf(region);
      if (value === null) return { value, reason };
      sum += value;
    }
    return { value: sum, reason: null };
  }

  #of(region: string): readonly Region[] {
    return this.#rows.get(region) ?? [];
  }
}

function sectorsOf(rows: readonly Pick<Region, 'sector'>[]): readonly string[] {
  const named = rows.map((row) => row.sector).filter((sector) => sector !== null);
  return [...new Set(named)].sort(compareText);
}

function sumOf(rows: readonly Region[], figure: RegionalFigure, region: string): Measured<number> {
  let sum = 0;
  for (const row of rows) {
    const value = row[figure];
    const what = row.sector === null ? 'all sectors' : `sector ${row.sector}`;
    const verb = figure === 'establishments' ? 'are' : 'is';
    if (value === null) return orReason(null, `the ${figure} of ${what} in ${region} ${verb} not known`);
    sum += value;
  }
  return { value: sum, reason: null };
}

/** Without the codes that lie within another one: 3100 within 31. */
export function outermost(sectors: readonly string[]): ReadonlySet<string> {
  const isWithin = (sector: string) =>
    sectors.some((other) => other !== sector && /^\d+$/u.test(other) && sector.startsWith(other));
  return new Set(sectors.filter((sector) => !/^\d+$/u.test(sector) || !isWithin(sector)));
}
