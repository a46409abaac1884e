import { type Measured, orReason } from '../metrics/measured.ts';
import type { EllisonGlaeser } from '../model/cluster-conditions.ts';

export interface PlantOfRegion {
  readonly region: string;
  /** People employed, above 0. */
  readonly employment: number;
}

/**
 * Whether the plants of a sector are closer together than if darts had placed them: gamma 0 as by chance,
 * above 0 agglomerated, below 0 dispersed; Ellison and Glaeser call it high from .05 on.
 *
 * With s_j the region's share of the sector's employment, x_j its share of all employment, z_k the share of
 * plant k in the sector, X = sum x_j^2:
 * G = sum (s_j - x_j)^2, H = sum z_k^2, gamma = (G - (1 - X) H) / ((1 - X) (1 - H));
 * by chance E(G) = (1 - X) H and
 * Var(G) = 2 {H^2 [X - 2 sum x_j^3 + X^2] - sum z_k^4 [X - 4 sum x_j^3 + 3 X^2]}, z = (G - E(G)) / sd(G).
 *
 * `regions` is all employment by region. Null where there are fewer than two plants or regions, where a plant
 * stands in a region that is not given, or where nobody is employed; `z` is null where Var(G) is 0.
 *
 * Source: [L] Ellison & Glaeser 1997, Journal of Political Economy 105(5): 889-927.
 */
export function ellisonGlaeser(
  plants: readonly PlantOfRegion[],
  regions: ReadonlyMap<string, number>,
): Measured<EllisonGlaeser> {
  const nothing = (reason: string): Measured<EllisonGlaeser> => ({ value: null, reason });
  if (plants.length < 2) return nothing('it needs at least two plants of the sector');
  if (regions.size < 2) return nothing('it needs at least two regions');
  const whole = sum([...regions.values()]);
  const employed = sum(plants.map((plant) => plant.employment));
  if (!(whole > 0 && employed > 0)) return nothing('nobody is employed');
  const inRegion = new Map<string, number>();
  for (const { region, employment } of plants) {
    if (!regions.has(region)) return nothing(`a plant stands in ${region}, whose employment is not given`);
    inRegion.set(region, (inRegion.get(region) ?? 0) + employment);
  }
  const x = [...regions.values()].map((employment) => employment / whole);
  const s = [...regions.keys()].map((region) => (inRegion.get(region) ?? 0) / employed);
  const z = plants.map((plant) => plant.employment / employed);
  const [x2, x3] = [powers(x, 2), powers(x, 3)];
  const [h, z4] = [powers(z, 2), powers(z, 4)];
  if (x2 === 1 || h === 1) return nothing('one region or one plant has all the employment');
  const g = sum(s.map((share, region) => (share - x[region]!) ** 2));
  const expected = (1 - x2) * h;
  const variance = 2 * (h * h * (x2 - 2 * x3 + x2 * x2) - z4 * (x2 - 4 * x3 + 3 * x2 * x2));
  const gamma = (g - expected) / ((1 - x2) * (1 - h));
  const standard = orReason(
    variance > 0 ? (g - expected) / Math.sqrt(variance) : null,
    'chance alone gives always the same G',
  );
  return {
    value: { gamma, g, h, z: standard.value, plants: plants.length, regions: regions.size },
    reason: standard.reason,
  };
}

function powers(values: readonly number[], exponent: number): number {
  return sum(values.map((value) => value ** exponent));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
