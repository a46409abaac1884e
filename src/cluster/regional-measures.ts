import { type Measured, orReason } from '../metrics/measured.ts';
import type { ClusterMeasures, EllisonGlaeser } from '../model/cluster-conditions.ts';
import type { Plant } from '../model/region.ts';
import { fold } from '../read/fold.ts';
import { ellisonGlaeser } from './ellison-glaeser.ts';
import { litzenbergerSternberg } from './litzenberger-sternberg.ts';
import { locationQuotient } from './location-quotient.ts';
import { locationalGini } from './locational-gini.ts';
import type { Matching } from './regional-match.ts';
import type { RegionalTable } from './regional-table.ts';

type RegionalMeasures = Pick<
  ClusterMeasures,
  | 'locationQuotient'
  | 'employmentShare'
  | 'establishments'
  | 'locationalGini'
  | 'ellisonGlaeser'
  | 'litzenbergerSternberg'
>;

/** The measures of METHOD section 5 that regional figures give; null with the reason where one is missing. */
export function regionalMeasures(
  table: RegionalTable,
  matching: Matching,
  plants: readonly Plant[],
): RegionalMeasures {
  if ('reason' in matching) return nothing(matching.reason);
  const { sectors } = matching;
  const { region } = matching.match;
  const employed = (place: string) => table.ofSectors('employment', place, sectors);
  const allEmployed = (place: string) => table.ofAll('employment', place);
  const establishments = (place: string) => table.ofSectors('establishments', place, sectors);
  return {
    locationQuotient: together(
      [employed(region), table.ofWhole(employed), allEmployed(region), table.ofWhole(allEmployed)],
      ([sectorInRegion, sector, all, whole]) =>
        locationQuotient({ sectorInRegion, sector, region: all, whole }),
    ),
    employmentShare: together([employed(region), table.ofWhole(employed)], ([part, whole]) =>
      orReason(whole > 0 ? part / whole : null, 'the sector employs nobody'),
    ),
    establishments: plain(establishments(region)),
    locationalGini: overRegions(table, employed, allEmployed),
    ellisonGlaeser: plain(agglomeration(table, matching.match.sector, sectors, plants, allEmployed)),
    litzenbergerSternberg: clusterIndex(table, region, employed, establishments, allEmployed),
  };
}

type FigureOf = (region: string) => Measured<number>;

function clusterIndex(
  table: RegionalTable,
  region: string,
  employed: FigureOf,
  establishments: FigureOf,
  allEmployed: FigureOf,
): Plain<number> {
  const area: FigureOf = (place) => table.ofRegion('area', place);
  const inhabitants: FigureOf = (place) => table.ofRegion('population', place);
  const people = table.ofWhole(inhabitants).value === null ? allEmployed : inhabitants;
  const figures = [employed, establishments, area, people].flatMap((figure) => [
    figure(region),
    table.ofWhole(figure),
  ]) as FourOfWhole;
  const index = together(figures, ([e, eWhole, b, bWhole, a, aWhole, p, pWhole]) =>
    litzenbergerSternberg({
      employment: { region: e, whole: eWhole },
      establishments: { region: b, whole: bWhole },
      area: { region: a, whole: aWhole },
      population: { region: p, whole: pWhole },
    }),
  );
  if (index.value === null || people === inhabitants) return index;
  return { ...index, reason: 'employment of all sectors stands for the inhabitants, who are not given [O]' };
}

type FourOfWhole = [
  Measured<number>,
  Measured<number>,
  Measured<number>,
  Measured<number>,
  Measured<number>,
  Measured<number>,
  Measured<number>,
  Measured<number>,
];

function overRegions(table: RegionalTable, employed: FigureOf, allEmployed: FigureOf): Plain<number> {
  const sector = table.regions.map(employed);
  const all = table.regions.map(allEmployed);
  const unknown = [...sector, ...all].find(({ value }) => value === null);
  if (unknown !== undefined) return plain(unknown);
  return plain(
    locationalGini(
      sector.map(({ value }) => value!),
      all.map(({ value }) => value!),
    ),
  );
}

function agglomeration(
  table: RegionalTable,
  sector: string,
  sectors: ReadonlySet<string>,
  plants: readonly Plant[],
  allEmployed: FigureOf,
): Measured<EllisonGlaeser> {
  if (plants.length === 0) return { value: null, reason: 'the case lists no plants (table plants)' };
  const names = [sector, ...sectors].map(fold);
  const ofSector = plants
    .filter((plant) => names.some((name) => liesWithin(fold(plant.sector), name)))
    .map(({ region, employment }) => ({ region: table.regionNamed(region) ?? region, employment }));
  const regions = new Map<string, number>();
  for (const region of table.regions) {
    const { value, reason } = allEmployed(region);
    if (value === null) return { value, reason };
    regions.set(region, value);
  }
  return ellisonGlaeser(ofSector, regions);
}

/** A sector is the other one or, both being codes, lies within it. */
function liesWithin(sector: string, other: string): boolean {
  return sector === other || (/^\d+$/u.test(sector) && /^\d+$/u.test(other) && sector.startsWith(other));
}

interface Plain<T> {
  readonly value: T | null;
  readonly reason?: string;
}

function plain<T>({ value, reason }: Measured<T>): Plain<T> {
  return reason === null ? { value } : { value, reason };
}

/** A measure of several figures; where one is null, null with its reason. */
function together<Figures extends readonly Measured<number>[]>(
  figures: readonly [...Figures],
  measure: (values: { readonly [Place in keyof Figures]: number }) => Measured<number>,
): Plain<number> {
  const unknown = figures.find(({ value }) => value === null);
  if (unknown !== undefined) return plain(unknown);
  return plain(measure(figures.map(({ value }) => value!) as { [Place in keyof Figures]: number }));
}

function nothing(reason: string): RegionalMeasures {
  const empty = { value: null, reason };
  return {
    locationQuotient: empty,
    employmentShare: empty,
    establishments: empty,
    locationalGini: empty,
    ellisonGlaeser: empty,
    litzenbergerSternberg: empty,
  };
}
