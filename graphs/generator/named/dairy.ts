import type { NamedRows } from '../columns.ts';
import { buyer, estimated, firm, institution, linkage, reported } from './rows.ts';

const here = { country: 'NI', cluster: 'boaco-chontales' };
const dairy = { country: 'NI', isic: '1050' };
const later = { purpose: 'told of the years 2007-2019' };

export const dairyRows: NamedRows = {
  actors: [
    firm('masiguito', 'Masiguito', reported, { ...here, place: 'Camoapa', isic: '1050' }),
    firm('san-francisco', 'San Francisco de Asís', estimated, { ...here, isic: '1050' }),
    buyer('parmalat', 'Parmalat', reported, { country: 'IT', isic: '1050' }),
    buyer('la-perfecta', 'La Perfecta', reported, dairy),
    buyer('prolacsa', 'Prolacsa', reported, dairy),
    buyer('lala', 'Lala (2007-2019)', reported, dairy),
    buyer('nilac', 'Nilac (2007-2019)', reported, dairy),
    buyer('centrolac', 'Centrolac (2007-2019)', reported, dairy),
    buyer('salvadoran-traders', 'Salvadoran traders', reported, { country: 'SV' }),
    institution('canislac', 'CANISLAC', reported, { country: 'NI', institutionType: 'business association' }),
    institution('ipsa', 'IPSA', reported, { country: 'NI', institutionType: 'public agency' }),
    institution('prodega', 'PRODEGA', estimated, { ...here, institutionType: 'other' }),
  ],
  linkages: [
    linkage('parmalat', 'owns', 'la-perfecta', reported, { year: '1999' }),
    ...['lala', 'nilac', 'centrolac'].map((to) =>
      linkage('masiguito', 'supplies', to, reported, { product: 'milk', ...later }),
    ),
    /** Its cheese goes to El Salvador; that the traders are the ones who buy it is our reading. */
    linkage('masiguito', 'supplies', 'salvadoran-traders', estimated, { product: 'cheese', ...later }),
  ],
};
