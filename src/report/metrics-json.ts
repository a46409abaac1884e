import { actorMeasures, catalogue } from '../metrics/catalogue.ts';
import type { MetricsResult } from '../metrics/measure-network.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';

const roles: KeyOrder = {
  coordinator: null,
  itinerant: null,
  representative: null,
  gatekeeper: null,
  liaison: null,
  total: null,
};

/** The keys of `network` as the format lists them; other measures of the catalogue follow. */
const networkKeys = [
  'actors',
  'links',
  'density',
  'reciprocity',
  'transitivity',
  'averageClustering',
  'components',
  'bridges',
  'externalInternal',
  'modularity',
];

const networkIds = catalogue.filter((measure) => measure.level === 'network').map((measure) => measure.id);

const metricsOrder: KeyOrder = {
  format: null,
  projection: null,
  settings: null,
  actors: [
    {
      id: null,
      group: null,
      measures: {
        ...Object.fromEntries(actorMeasures.map(({ id }) => [id, null])),
        brokerageZ: roles,
      },
      reasons: null,
    },
  ],
  network: {
    ...Object.fromEntries(networkKeys.map((id) => [id, null])),
    brokerage: { raw: roles, expected: roles, z: roles },
    ...Object.fromEntries(networkIds.filter((id) => id !== 'brokerage').map((id) => [id, null])),
    reasons: null,
  },
};

/** The JSON text of the measures of a network, format `articulator-metrics/1`, keys in the order of the format. */
export function metricsJson(result: MetricsResult): string {
  return orderedJson(result, metricsOrder);
}
