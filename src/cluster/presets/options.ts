import type { RoomOptions } from '../../model/room-options.ts';
import { type ClusterPreset, clusterPresetSchema } from '../preset.ts';
import { britoAlbuquerque } from './brito-albuquerque.ts';
import { custom } from './custom.ts';
import { ipea } from './ipea.ts';

const published = '[L] Suzigan (coord.) 2006, Britto & Albuquerque 2002: each its own figure';

/** What can be chosen about the question whether this is a cluster, and about the ladder. */
export const clusterOptions: RoomOptions<ClusterPreset> = {
  title: 'Is it a cluster, and on which rung',
  schema: clusterPresetSchema,
  presets: [ipea, britoAlbuquerque, custom],
  options: [
    {
      path: 'establishments',
      kind: 'threshold',
      title: 'Critical mass: establishments of the sector in the region, else firms of the case',
      unit: 'number; null: not asked for',
      effect: 'Higher: fewer places have the critical mass.',
      source: published,
    },
    {
      path: 'employmentShare',
      kind: 'threshold',
      title: "Spatial concentration: the region's share of the sector's employment",
      unit: 'share, 0..1; null: not asked for',
      effect: 'Higher: fewer places are concentrations.',
      source: published,
    },
    {
      path: 'nucleusShare',
      kind: 'threshold',
      title: "Share of the sector's employment above which a cluster is a nucleus and no longer a vector",
      unit: 'share, 0..1; null: no such distinction',
      effect: 'Higher: fewer nuclei; the three conditions do not change.',
      source: '[L] Suzigan (coord.) 2006',
    },
    {
      path: 'medianDistance',
      kind: 'threshold',
      title: 'Spatial concentration: median distance between two firms, at most',
      unit: 'km; null: not asked for',
      effect: 'Higher: more scattered firms still count as concentrated.',
      source: '[O]',
    },
    {
      path: 'locatedShare',
      kind: 'threshold',
      title: 'Share of the firms that need coordinates before their median distance counts',
      unit: "share of the cluster's firms, 0..1",
      effect: 'Higher: the median distance is left open in more clusters.',
      source: '[O]',
    },
    {
      path: 'locationQuotient',
      kind: 'threshold',
      title: 'Productive specialisation: location quotient of the sector in the region',
      unit: 'quotient; null: not asked for',
      effect: 'Higher: fewer places are specialised.',
      source: published,
    },
    {
      path: 'locationQuotientAbove',
      kind: 'rule',
      title: 'Whether the location quotient must be above its threshold and not only reach it',
      unit: 'true or false',
      effect: 'True: a quotient exactly at the threshold is not enough.',
      source: published,
    },
    {
      path: 'divisionShare',
      kind: 'threshold',
      title: 'Productive specialisation: share of the firms in the commonest ISIC division',
      unit: "share of the cluster's firms, 0..1; null: not asked for",
      effect: 'Higher: fewer clusters are specialised.',
      source: '[O]',
    },
    {
      path: 'institutionsLinked',
      kind: 'threshold',
      title: 'Rung 2: share of the firms that are linked with an institution',
      unit: "share of the cluster's firms, 0..1",
      effect: 'Higher: fewer clusters reach the second rung.',
      source: '[O] for the figure; the ladder: [S]',
    },
    {
      path: 'institutionsFrom',
      kind: 'rule',
      title: 'Rung 2: which institutions count',
      unit: '"any place" or "cluster"',
      effect: '"cluster": only institutions of the cluster count, so fewer firms are linked.',
      source: '[O]',
    },
    {
      path: 'jointActionLevel',
      kind: 'threshold',
      title: 'Rung 3: level of J3 or of J4 that is collective action',
      unit: 'level, 1..3',
      effect: 'Higher: fewer clusters reach the third rung.',
      source: '[O] for the figure; the ladder: [S]',
    },
  ],
};
