import type { NamedRows } from '../columns.ts';
import { estimated, firm, institution, linkage, supplier } from './rows.ts';

const here = { country: 'CL', cluster: 'salmon' };

export const salmon: NamedRows = {
  actors: [
    institution('salmonchile', 'SalmonChile', estimated, {
      ...here,
      institutionType: 'business association',
    }),
    institution('intesal', 'INTESAL', estimated, {
      ...here,
      institutionType: 'technical centre',
      founded: '1995',
    }),
    institution('fundacion-chile', 'Fundación Chile', estimated, {
      ...here,
      institutionType: 'technical centre',
    }),
    firm('salmones-antartica', 'Salmones Antártica', estimated, { ...here, isic: '0321' }),
    firm('marine-harvest', 'Marine Harvest', estimated, { ...here, isic: '0321' }),
    supplier('ewos', 'EWOS', estimated, { ...here, isic: '1080' }),
    supplier('skretting', 'Skretting', estimated, { ...here, isic: '1080' }),
    firm('nippon-suisan', 'Nippon Suisan', estimated, { country: 'JP' }),
  ],
  linkages: [linkage('nippon-suisan', 'owns', 'salmones-antartica', estimated)],
};
