import type { NamedRows } from '../columns.ts';
import { firm, reported } from './rows.ts';

/** Segusino put work out from 1984 and led the cluster; its size then and its customers are not known. */
export const furniture: NamedRows = {
  actors: [
    firm('segusino', 'Segusino', reported, {
      country: 'MX',
      place: 'Chipilo',
      cluster: 'chipilo',
      isic: '3100',
    }),
  ],
  linkages: [],
};
