import { known, type Measured, orReason } from '../metrics/measured.ts';

/** A figure of the region beside the same figure of the whole country. */
export interface RegionOfWhole {
  readonly region: number;
  readonly whole: number;
}

export interface LitzenbergerSternbergFigures {
  /** Employment of the sector. */
  readonly employment: RegionOfWhole;
  /** Establishments of the sector. */
  readonly establishments: RegionOfWhole;
  /** Area of all land. */
  readonly area: RegionOfWhole;
  /** Inhabitants; where these are not known, employment of all sectors can stand for them [O]. */
  readonly population: RegionOfWhole;
}

/**
 * The cluster index: many people of the sector on little land and among few inhabitants, in small plants.
 *
 * CI = ID * IS / PS with the density ID = (e_ij / e_i) / (a_j / a), the stock IS = (e_ij / e_i) / (p_j / p)
 * and the relative size of plants PS = (e_ij / b_ij) / (e_i / b_i). 1 is as everywhere; not standardised: it
 * depends on how the country is cut into regions.
 *
 * Null where a figure is 0 or below: a region without the sector has no size of plants.
 *
 * Source: [L] Litzenberger & Sternberg 2006, Geographische Zeitschrift 94(2): 209-224; the worked case is
 * that of Farhauer & Kröll 2014, Standorttheorien.
 */
export function litzenbergerSternberg(figures: LitzenbergerSternbergFigures): Measured<number> {
  const { employment, establishments, area, population } = figures;
  const parts = [employment, establishments, area, population];
  if (parts.some(({ region, whole }) => !(region > 0 && whole > 0))) {
    return orReason(null, 'employment, establishments, area and population must be above 0');
  }
  const stock = shareOf(employment);
  const plantSize = shareOf(employment) / shareOf(establishments);
  return known(((stock / shareOf(area)) * (stock / shareOf(population))) / plantSize);
}

function shareOf({ region, whole }: RegionOfWhole): number {
  return region / whole;
}
