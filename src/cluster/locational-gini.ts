import { known, type Measured, orReason } from '../metrics/measured.ts';

/**
 * How unequally a sector is spread over regions, beside all employment: 0 where every region has the same
 * location quotient, up to 1 - 1/n where one of n has all of it.
 *
 * With R_i the location quotients in ascending order and R their mean:
 * G = 2 / (n^2 R) * sum over i of i (R_i - R).
 *
 * `sector` and `all` are the employment of the sector and of all sectors by region, in the same order. Null
 * with fewer than two regions, where a region employs nobody, or where the sector does.
 *
 * Source: [L] Krugman 1991, Geography and Trade; formula of Farhauer & Kröll 2014, Standorttheorien.
 */
export function locationalGini(sector: readonly number[], all: readonly number[]): Measured<number> {
  if (sector.length !== all.length) throw new RangeError('each region needs both figures');
  const n = sector.length;
  if (n < 2) return orReason(null, 'it needs at least two regions');
  if (all.some((employment) => !(employment > 0))) return orReason(null, 'a region employs nobody');
  const ratios = sector.map((employment, region) => employment / all[region]!).sort((a, b) => a - b);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / n;
  if (mean === 0) return orReason(null, 'the sector employs nobody');
  const ranked = ratios.reduce((sum, ratio, rank) => sum + (rank + 1) * (ratio - mean), 0);
  return known((2 * ranked) / (n * n * mean));
}
