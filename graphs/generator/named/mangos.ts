import type { NamedRows } from '../columns.ts';
import { estimated, institution, linkage, reported } from './rows.ts';

const here = { country: 'BR', place: 'Petrolina-Juazeiro', cluster: 'petrolina-juazeiro' };
const association = { institutionType: 'business association' };

export const mangos: NamedRows = {
  actors: [
    institution('valexport', 'VALEXPORT', reported, { ...here, ...association }),
    institution('codevasf', 'CODEVASF', reported, { ...here, institutionType: 'public agency' }),
    institution('embrapa', 'EMBRAPA', reported, { ...here, institutionType: 'research centre' }),
    /** Told of a later time than the case shows, and not what it was: outside the cluster, without linkages. */
    institution('univale', 'Univale (about 2010)', reported, { country: 'BR', institutionType: 'other' }),
    institution('grapes-board', 'Grapes marketing board', estimated, { ...here, ...association }),
    institution('usda-aphis', 'USDA-APHIS', estimated, { country: 'US', institutionType: 'public agency' }),
  ],
  linkages: [linkage('grapes-board', 'member-of', 'valexport', estimated)],
};
