import type { Option } from '../option.ts';

/** Options of a plain network, for `metrics` and `view`. */
export const networkOptions: Readonly<Record<string, Option>> = {
  nodes: {
    type: 'text',
    value: 'FILE',
    help: 'Attributes of the actors of a links file: a column id and others',
  },
  group: { type: 'text', value: 'COLUMN', help: 'Attribute of the actors that says their group' },
  undirected: { type: 'flag', help: 'Links have no direction' },
};
