import type { ActorRow, NamedRows } from '../columns.ts';
import { buyer, estimated, firm, institution, linkage, reported } from './rows.ts';

const here = { country: 'BR', cluster: 'mossoro-acu' };
const farm = { ...here, isic: '0113' };

/** Told of 2019: they stand outside the cluster of the case, which shows the early 2000s. */
const farmsOfCoopyfrutas: readonly ActorRow[] = [
  ['norfruit', 'Norfruit (2019)'] as const,
  ['dinamarca', 'Dinamarca (2019)'] as const,
  ['fruta-vida', 'Fruta Vida (2019)'] as const,
  ['bom-jesus', 'Agrícola Bom Jesus (2019)'] as const,
  ['jardim', 'Agrícola Jardim (2019)'] as const,
].map(([id, name]) => firm(id, name, reported, { country: 'BR', isic: '0113' }));

export const melon: NamedRows = {
  actors: [
    firm('nolem', 'Nolem', reported, farm),
    firm('maisa', 'Maisa', reported, farm),
    firm('agricola-famosa', 'Agrícola Famosa', reported, { ...farm, founded: '1995' }),
    firm('frunorte', 'Frunorte', estimated, farm),
    institution('coex', 'COEX', reported, { ...here, institutionType: 'business association' }),
    institution('sebrae', 'SEBRAE', reported, { ...here, institutionType: 'public agency' }),
    institution('ufersa', 'UFERSA', reported, { ...here, institutionType: 'university' }),
    institution('usda', 'USDA', estimated, { country: 'US', institutionType: 'public agency' }),
    buyer('del-monte', 'Del Monte', estimated, { country: 'US' }),
    buyer('sheerness-buyers', 'Buyers served through Sheerness, United Kingdom', reported, { country: 'GB' }),
    institution('coopyfrutas', 'Coopyfrutas (2019)', reported, { country: 'BR', institutionType: 'other' }),
    ...farmsOfCoopyfrutas,
  ],
  linkages: [
    linkage('nolem', 'supplies', 'sheerness-buyers', reported, { product: 'melons' }),
    ...farmsOfCoopyfrutas.flatMap(({ id }) => [
      linkage(id, 'member-of', 'coopyfrutas', reported, { year: '2019' }),
      /** Its former staff own the farms: that this is a flow of labour is our reading. */
      linkage('maisa', 'labour-flow', id, estimated, { year: '2019' }),
    ]),
  ],
};
