import type { sampleNetworks } from './sample-networks.ts';

/** The name of a network file of each form. */
export const networkFiles: Readonly<Record<keyof typeof sampleNetworks, string>> = {
  gexf: 'network.gexf',
  graphml: 'network.graphml',
  gml: 'network.gml',
  pajek: 'network.net',
  'pajek-project': 'network.paj',
  'pajek-values': 'sector.clu',
  dl: 'network.dl',
};
