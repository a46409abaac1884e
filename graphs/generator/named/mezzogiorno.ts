import type { NamedRows } from '../columns.ts';
import { buyer, estimated, firm, reported } from './rows.ts';

const elsewhere = { country: 'IT' };

/** The three buyers are told of 2019, so their names carry that year. Which town a firm is of is recalled. */
export const mezzogiorno: NamedRows = {
  actors: [
    buyer('ferragamo', 'Ferragamo (2019)', reported, elsewhere),
    buyer('gucci', 'Gucci (2019)', reported, elsewhere),
    buyer('dolce-gabbana', 'Dolce & Gabbana (2019)', reported, elsewhere),
    firm('filanto', 'Filanto', estimated, { country: 'IT', cluster: 'casarano-footwear', isic: '1520' }),
    firm('natuzzi', 'Natuzzi', estimated, { country: 'IT', cluster: 'upholstery-triangle', isic: '3100' }),
  ],
  linkages: [],
};
