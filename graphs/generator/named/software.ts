import type { NamedRows } from '../columns.ts';
import { buyer, estimated, firm, institution, reported } from './rows.ts';

const plant = { country: 'MX', place: 'Guadalajara', isic: '2620' };

/** PROSOFT and CANIETI serve the country and stand outside the four clusters; so do the plants, which are users. */
export const software: NamedRows = {
  actors: [
    institution('prosoft', 'PROSOFT', reported, { country: 'MX', institutionType: 'public agency' }),
    institution('canieti', 'CANIETI', estimated, {
      country: 'MX',
      institutionType: 'business association',
    }),
    buyer('ibm', 'IBM, Guadalajara', estimated, plant),
    buyer('hp', 'HP, Guadalajara', estimated, plant),
    firm('softtek', 'Softtek', estimated, { country: 'MX', cluster: 'monterrey-software', isic: '6201' }),
    institution('tec-de-monterrey', 'Tec de Monterrey', estimated, {
      country: 'MX',
      cluster: 'monterrey-software',
      institutionType: 'university',
    }),
    institution('inegi', 'INEGI', estimated, {
      country: 'MX',
      place: 'Aguascalientes',
      cluster: 'aguascalientes-software',
      institutionType: 'public agency',
    }),
  ],
  linkages: [],
};
