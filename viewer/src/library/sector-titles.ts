import type { SectorGroup } from '../../../src/model/sector.ts';

export const sectorTitles: Readonly<Record<SectorGroup, string>> = {
  traditional: 'Traditional manufacturing',
  'natural-resource': 'Natural-resource based',
  cops: 'Complex product systems',
  specialised: 'Specialised suppliers',
};
