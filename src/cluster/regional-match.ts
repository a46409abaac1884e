import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { Cluster } from '../model/cluster.ts';
import type { RegionalMatch } from '../model/cluster-conditions.ts';
import { fold } from '../read/fold.ts';
import { commonestDivision } from './commonest-division.ts';
import { outermost, type RegionalTable } from './regional-table.ts';

/** A cluster's region and sectors in the table, or why they are not found. */
export type Matching =
  | { readonly match: RegionalMatch; readonly sectors: ReadonlySet<string> }
  | { readonly reason: string };

/**
 * Which region and sector of the regional figures a cluster is.
 *
 * Region: the one that the cluster's `region` names, and no other; without it the one of the name of its
 * `place`, else of its `name`, else of its `id` (case, accents and spaces put aside).
 * Sector: likewise the cluster's `regionalSector`; without it its `isic`, else the ISIC division of more than half of
 * its firms. A code is the sector of that code, else all sectors within it, else the narrowest around it; it
 * is looked for among the sectors of the regional figures, then among those of the plants.
 */
export function matchRegion(cluster: Cluster, view: ClusterView, table: RegionalTable): Matching {
  if (table.regions.length === 0) return { reason: 'the case has no regional figures (table regions)' };
  const region = findRegion(cluster, table);
  if ('reason' in region) return region;
  const sector = findSector(cluster, view, table);
  if ('reason' in sector) return sector;
  const how = `the region by ${region.how}, the sector by ${sector.how}`;
  return { match: { region: region.name, sector: sector.name, how }, sectors: sector.sectors };
}

function findRegion(
  cluster: Cluster,
  table: RegionalTable,
): { name: string; how: string } | { reason: string } {
  const given = cluster.region ?? null;
  const candidates =
    given !== null
      ? [['region', given] as const]
      : ([
          ['place', cluster.place],
          ['name', cluster.name],
          ['id', cluster.id],
        ] as const);
  for (const [field, text] of candidates) {
    const name = text === null ? null : table.regionNamed(text);
    if (name !== null) return { name, how: `the cluster's ${field}` };
  }
  const named = candidates.map(([, text]) => text).filter((text) => text !== null);
  return {
    reason: `the regional figures have no region "${named.join('" or "')}": name it in the cluster's field region`,
  };
}

type SectorFound = { name: string; how: string; sectors: ReadonlySet<string> } | { reason: string };

function findSector(cluster: Cluster, view: ClusterView, table: RegionalTable): SectorFound {
  const given = cluster.regionalSector ?? null;
  if (given !== null) return sectorNamed(given, "the cluster's regionalSector", table);
  if (cluster.isic !== null) return sectorNamed(cluster.isic, "the cluster's isic", table);
  const division = commonestDivision(view);
  if (division !== null && division.firms.length * 2 > view.firms.length) {
    return sectorNamed(division.code, 'the ISIC division of more than half of its firms', table);
  }
  return { reason: "the cluster's sector is not known: fill in its field isic, or regionalSector" };
}

/** Among the sectors of the regional figures; where they have none that fits, among those of the plants. */
function sectorNamed(text: string, how: string, { sectors, plantSectors }: RegionalTable): SectorFound {
  const none = `neither the regional figures nor the plants have a sector "${text}"`;
  return sectorAmong(sectors, text, how) ?? sectorAmong(plantSectors, text, how) ?? { reason: none };
}

function sectorAmong(sectors: readonly string[], text: string, how: string): SectorFound | null {
  const same = sectors.find((sector) => fold(sector) === fold(text));
  if (same !== undefined) return { name: same, how, sectors: new Set([same]) };
  const within = sectors.filter((sector) => isCode(sector) && isCode(text) && sector.startsWith(text));
  if (within.length > 0) {
    return { name: text, how: `${how} (${within.join(', ')} together)`, sectors: outermost(within) };
  }
  const around = sectors
    .filter((sector) => isCode(sector) && isCode(text) && text.startsWith(sector))
    .sort((a, b) => b.length - a.length)[0];
  if (around === undefined) return null;
  return { name: around, how: `${how} ${text}, which lies within it`, sectors: new Set([around]) };
}

function isCode(text: string): boolean {
  return /^\d+$/u.test(text);
}
