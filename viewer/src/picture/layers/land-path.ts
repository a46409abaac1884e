import { geoMercator, geoPath } from 'd3-geo';
import { landPerDegree, landPolygons } from '../../../../src/report/pictures/land-outline.ts';

/** The land as an SVG path in Mercator, in radians of longitude, x to the east and y to the south. */
export function landPath(): string {
  const ring = (text: string) =>
    text.split(',').map((place) => place.split(' ').map((value) => Number(value) / landPerDegree));
  const coordinates = landPolygons.split(';').map((polygon) => polygon.split('|').map(ring));
  const projection = geoMercator().scale(1).translate([0, 0]).precision(0);
  return geoPath(projection).digits(5)({ type: 'MultiPolygon', coordinates }) ?? '';
}
