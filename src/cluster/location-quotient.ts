import { type Measured, orReason } from '../metrics/measured.ts';

export interface LocationQuotientFigures {
  /** Employment of the sector in the region. */
  readonly sectorInRegion: number;
  /** Employment of the sector in the whole country. */
  readonly sector: number;
  /** Employment of all sectors in the region. */
  readonly region: number;
  /** Employment of all sectors in the whole country. */
  readonly whole: number;
}

/**
 * How much more of a sector's employment a region has than of all employment: 1 is as much as everywhere.
 *
 * LQ = (e_ij / e_i) / (e_j / e). Null where the sector, the region or the country employs nobody.
 *
 * Source: METHOD section 5; [L] Suzigan (coord.) 2006, IPEA/DISET.
 */
export function locationQuotient(figures: LocationQuotientFigures): Measured<number> {
  const { sectorInRegion, sector, region, whole } = figures;
  const defined = sector > 0 && region > 0 && whole > 0;
  return orReason(
    defined ? sectorInRegion / sector / (region / whole) : null,
    'the sector, the region or the country employs nobody',
  );
}
