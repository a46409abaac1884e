import type { NamedRows } from '../columns.ts';
import { estimated, firm, institution, reported } from './rows.ts';

const here = { country: 'BR', cluster: 'santa-catarina-apples' };

export const apples: NamedRows = {
  actors: [
    firm('frey', 'Frey brothers', reported, { ...here, place: 'Fraiburgo', isic: '0124' }),
    firm('safra', 'SAFRA', reported, { ...here, isic: '0124', founded: '1962' }),
    institution('abpm', 'ABPM', reported, { ...here, institutionType: 'business association' }),
    institution('epagri', 'EPAGRI', estimated, { ...here, institutionType: 'research centre' }),
  ],
  linkages: [],
};
