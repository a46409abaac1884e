import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { LibraryCluster } from '../worker/messages.ts';

export interface ComparisonRow {
  readonly title: string;
  /** The question of the method it belongs to; where the next begins a line is drawn. */
  readonly part: 'cluster' | 'efficiency' | 'network' | 'chains' | 'upgrading' | 'articulators';
  readonly text: (cluster: LibraryCluster) => string;
}

/** What stands side by side, in the order of the questions of the method. */
export function comparisonRows(
  { library, model, judgement, panels }: Words,
  format: Format,
): readonly ComparisonRow[] {
  const { rows } = library;
  const orDash = (value: number | null, say = format.number): string => (value === null ? '–' : say(value));
  return [
    {
      part: 'cluster',
      title: panels.sectorGroup,
      text: ({ sectorGroup: { answer } }) =>
        answer === null ? library.notKnown : model.sectorGroups[answer],
    },
    { part: 'cluster', title: rows.firms, text: ({ firms }) => format.number(firms) },
    { part: 'cluster', title: rows.institutions, text: ({ institutions }) => format.number(institutions) },
    { part: 'efficiency', title: rows.ce, text: ({ efficiency }) => orDash(efficiency.ce) },
    {
      part: 'efficiency',
      title: judgement.externalEconomies,
      text: ({ efficiency }) => orDash(efficiency.ee),
    },
    { part: 'efficiency', title: judgement.jointAction, text: ({ efficiency }) => orDash(efficiency.ja) },
    ...keysOf(model.items).map(
      (name): ComparisonRow => ({
        part: 'efficiency',
        title: `${name} ${model.items[name]}`,
        text: ({ efficiency: { items } }) =>
          items[name].level === null
            ? '–'
            : `${items[name].level} (${orDash(items[name].share, format.percent)})`,
      }),
    ),
    { part: 'network', title: rows.localDensity, text: ({ network }) => orDash(network.localDensity) },
    {
      part: 'network',
      title: rows.isolated,
      text: ({ network }) => orDash(network.isolatedShare, format.percent),
    },
    {
      part: 'chains',
      title: rows.localCross,
      text: ({ linkages }) =>
        `${format.number(linkages.local.count)} : ${format.number(linkages.crossBorder.count)}`,
    },
    ...keysOf(governanceStyles).map(
      (answer): ComparisonRow => ({
        part: 'chains',
        title: model.governance[answer],
        text: ({ shares }) => orDash(shares.byCount === null ? null : shares.byCount[answer], format.percent),
      }),
    ),
    { part: 'chains', title: rows.leaders, text: ({ leaders }) => format.number(leaders) },
    ...keysOf(model.upgrading).map(
      (form): ComparisonRow => ({
        part: 'upgrading',
        title: rows.upgrading(model.upgrading[form].toLowerCase()),
        text: ({ upgrading }) => {
          const { answer, net } = upgrading[form];
          const said = judgement.verdicts[answer];
          return net === null ? said : library.net(said, format.number(net));
        },
      }),
    ),
    { part: 'articulators', title: rows.first, text: ({ articulator }) => articulator ?? '–' },
  ];
}
