import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { LibraryCluster } from '../worker/messages.ts';
import { number, percent } from './format.ts';
import { formTitles, itemTitles } from './model-words.ts';
import { sectorTitles } from './sector-titles.ts';

export interface ComparisonRow {
  readonly title: string;
  /** The question of the method it belongs to. */
  readonly part: string;
  readonly text: (cluster: LibraryCluster) => string;
}

const orDash = (value: number | null, format: (value: number) => string = number): string =>
  value === null ? '–' : format(value);

/** What stands side by side, in the order of the four questions. */
export const comparisonRows: readonly ComparisonRow[] = [
  {
    part: 'Cluster',
    title: 'Sector group',
    text: ({ sectorGroup: { answer } }) => (answer === null ? 'not known' : sectorTitles[answer]),
  },
  { part: 'Cluster', title: 'Firms', text: ({ firms }) => number(firms) },
  { part: 'Cluster', title: 'Institutions', text: ({ institutions }) => number(institutions) },
  {
    part: 'Collective efficiency',
    title: 'CE (0 to 3)',
    text: ({ efficiency }) => orDash(efficiency.ce),
  },
  {
    part: 'Collective efficiency',
    title: 'External economies',
    text: ({ efficiency }) => orDash(efficiency.ee),
  },
  { part: 'Collective efficiency', title: 'Joint action', text: ({ efficiency }) => orDash(efficiency.ja) },
  ...keysOf(itemTitles).map(
    (name): ComparisonRow => ({
      part: 'Collective efficiency',
      title: `${name} ${itemTitles[name]}`,
      text: ({ efficiency: { items } }) =>
        items[name].level === null ? '–' : `${items[name].level} (${orDash(items[name].share, percent)})`,
    }),
  ),
  {
    part: 'Network of the firms',
    title: 'Local density',
    text: ({ network }) => orDash(network.localDensity),
  },
  {
    part: 'Network of the firms',
    title: 'Isolated firms',
    text: ({ network }) => orDash(network.isolatedShare, percent),
  },
  {
    part: 'Value chains',
    title: 'Linkages local : cross-border',
    text: ({ linkages }) => `${number(linkages.local.count)} : ${number(linkages.crossBorder.count)}`,
  },
  ...Object.entries(governanceStyles).map(
    ([answer, { title }]): ComparisonRow => ({
      part: 'Value chains',
      title,
      text: ({ shares }) =>
        orDash(
          shares.byCount === null ? null : shares.byCount[answer as keyof typeof governanceStyles],
          percent,
        ),
    }),
  ),
  { part: 'Value chains', title: 'Chain leaders', text: ({ leaders }) => number(leaders) },
  ...keysOf(formTitles).map(
    (form): ComparisonRow => ({
      part: 'Upgrading expected',
      title: form,
      text: ({ upgrading }) => {
        const { answer, net } = upgrading[form];
        return net === null ? answer : `${answer} (net ${number(net)})`;
      },
    }),
  ),
  { part: 'Articulators', title: 'First in rank', text: ({ articulator }) => articulator ?? '–' },
];
