// Writes the land outline of Natural Earth (public domain, by world-atlas) as a TypeScript module for the maps of
// the reports and the viewer, in whole numbers of a twentieth of a degree: places apart by a comma, rings of one
// polygon by a bar, polygons by a semicolon. Islands that round to a speck are left out. Not committed.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';

const perDegree = 20;
const require = createRequire(import.meta.url);
const topology = require('world-atlas/land-50m.json') as Parameters<typeof feature>[0];

const land = feature(topology, topology.objects.land!);
if (land.type !== 'FeatureCollection') throw new Error(`Land comes as ${land.type}, not as features.`);
const polygons = land.features.flatMap(({ geometry }) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`Land of the kind ${geometry.type} is not expected.`);
});

/** A ring in whole numbers, each place once in a row; null where less than a small island is left. */
function ringText(ring: readonly (readonly number[])[]): string | null {
  const places = ring.map((place) => place.map((degrees) => Math.round(degrees * perDegree)).join(' '));
  const apart = places.filter((place, at) => place !== places[at - 1]);
  return new Set(apart).size < 6 ? null : apart.join(',');
}

const text = polygons
  .map((rings) => rings.map(ringText))
  .filter(([outer]) => outer !== null)
  .map((rings) => rings.filter((ring) => ring !== null).join('|'))
  .join(';');
const lines = [
  '// Made by scripts/make-land.ts from Natural Earth, public domain; do not edit.',
  `export const landPerDegree = ${perDegree};`,
  'export const landPolygons: string =',
  `  '${text}';`,
];
writeFileSync(join(import.meta.dirname, '../src/report/pictures/land-outline.ts'), `${lines.join('\n')}\n`);
