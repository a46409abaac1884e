import type { NetworkForm } from '../gather/network-form.ts';
import { gexfNetwork } from '../gexf/gexf-network.ts';
import { gmlNetwork } from '../gml/gml-network.ts';
import { graphmlNetwork } from '../graphml/graphml-network.ts';
import type { InputFile } from '../input-file.ts';
import { pajekNetwork } from '../pajek/pajek-network.ts';
import type { ProblemLog } from '../problem-log.ts';
import { dlNetwork } from '../ucinet/dl-network.ts';
import type { LinksRead, NetworkOptions } from './network-table.ts';

type NetworkReader = (file: InputFile, options: NetworkOptions, log: ProblemLog) => LinksRead;

/** The reader of each form of network file. */
export const networkReaders: Readonly<Record<Exclude<NetworkForm, 'pajek-values'>, NetworkReader>> = {
  gexf: gexfNetwork,
  graphml: graphmlNetwork,
  gml: gmlNetwork,
  pajek: pajekNetwork,
  dl: dlNetwork,
};
