import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { CaseIndex } from '../../graph/case-index.ts';
import { scopeOf } from '../../graph/scope.ts';
import type { Actor } from '../../model/actor.ts';
import type { Scope } from '../../model/linkage.ts';
import { landPerDegree, landPolygons } from './land-outline.ts';
import { type LegendContent, legend, legendHeight } from './legend.ts';
import { dashPatterns, mark } from './marks.ts';
import { kindStyles, scopeStyles } from './palette.ts';
import { element, picture } from './svg.ts';

const width = 960;
const height = 520;
const margin = 40;
/** A map never shows less than this, in degrees, so that one town is not a plain without a coast. */
const leastExtent = 4;
/** Between the marks of one place, in pixels. */
const spacing = 7;

type Placed = Actor & { readonly latitude: number; readonly longitude: number };

/**
 * The actors that have coordinates on the outline of the land (Mercator), with the linkages between them: exact
 * places filled, estimated ones as outlines. Null where fewer than two actors have coordinates.
 */
export function mapPicture(index: CaseIndex): string | null {
  const placed = index.subject.actors.filter(
    (actor): actor is Placed => actor.latitude !== null && actor.longitude !== null,
  );
  if (placed.length < 2) return null;
  const projection = fitted(placed);
  const at = placesOf(placed, projection);
  const { lines, scopes } = linesOf(index, at);
  const estimated = placed.some(isEstimated);
  const content: LegendContent = {
    kinds: new Set(placed.map(({ kind }) => kind ?? 'unknown')),
    scopes,
    hollow: estimated ? 'place estimated' : null,
  };
  const marks = placed.map((actor) => {
    const [x, y] = at.get(actor.id)!;
    return mark(x, y, 4.5, { ...kindStyles[actor.kind ?? 'unknown'], hollow: isEstimated(actor) });
  });
  const title = `Map of the ${placed.length} actors with coordinates`;
  return picture(width, height + legendHeight(content) + 10, title, [
    element('rect', { width, height, fill: '#eef3f7' }),
    element('path', { d: geoPath(projection)(land()) ?? '', fill: '#fbfaf6', stroke: '#9aa7b0' }),
    ...lines,
    ...marks,
    legend(margin / 2, height + 14, content),
  ]);
}

function isEstimated({ locationPrecision }: Actor): boolean {
  return locationPrecision === 'estimated';
}

/** Where each actor is drawn: those of one place round about it, so that none hides another. */
function placesOf(
  placed: readonly Placed[],
  projection: GeoProjection,
): ReadonlyMap<string, readonly [number, number]> {
  const here = new Map<string, number>();
  return new Map(
    placed.map(({ id, longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude])!;
      const place = `${Math.round(x)} ${Math.round(y)}`;
      const before = here.get(place) ?? 0;
      here.set(place, before + 1);
      // A spiral of the golden angle fills a disc evenly.
      const distance = spacing * Math.sqrt(before);
      const angle = before * Math.PI * (3 - Math.sqrt(5));
      return [id, [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]];
    }),
  );
}

/** A projection in which all places are inside the picture, and land beyond it is cut off. */
function fitted(placed: readonly Placed[]): GeoProjection {
  const range = (values: readonly number[], limit: number): [number, number] => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const wider = Math.max(0, leastExtent - (high - low)) / 2;
    return [Math.max(-limit, low - wider), Math.min(limit, high + wider)];
  };
  const [west, east] = range(
    placed.map(({ longitude }) => longitude),
    180,
  );
  const [south, north] = range(
    placed.map(({ latitude }) => latitude),
    84,
  );
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0);
}

function linesOf(index: CaseIndex, at: ReturnType<typeof placesOf>): { lines: string[]; scopes: Set<Scope> } {
  const drawn = new Map<string, Scope>();
  for (const linkage of index.subject.linkages) {
    const a = at.get(linkage.from);
    const b = at.get(linkage.to);
    if (a !== undefined && b !== undefined && (a[0] !== b[0] || a[1] !== b[1])) {
      drawn.set(`M${a.map(Math.round).join(',')}L${b.map(Math.round).join(',')}`, scopeOf(linkage, index));
    }
  }
  const lines = [...drawn].map(([d, scope]) => {
    const { colour, dash } = scopeStyles[scope];
    const stroke = { stroke: colour, 'stroke-opacity': 0.45, 'stroke-dasharray': dashPatterns[dash] };
    return element('path', { d, fill: 'none', ...stroke });
  });
  return { lines, scopes: new Set(drawn.values()) };
}

/** The outline as one shape. */
function land(): GeoPermissibleObjects {
  const ring = (text: string) =>
    text.split(',').map((place) => place.split(' ').map((value) => Number(value) / landPerDegree));
  const coordinates = landPolygons.split(';').map((polygon) => polygon.split('|').map(ring));
  return { type: 'MultiPolygon', coordinates };
}
