import { useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import type { OpenedNetwork } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

interface PlacedLink {
  readonly from: string;
  readonly to: string;
  /** Place in the file: two links may join the same actors. */
  readonly place: number;
}

/** The links of a plain network in the order of the file, none merged. */
export function NetworkLinksTable({ network }: { readonly network: OpenedNetwork }) {
  const { selection, select, lookup } = useWorkbench();
  const rows = useMemo(() => network.links.map((link, place): PlacedLink => ({ ...link, place })), [network]);
  const columns = useMemo(
    (): Column<PlacedLink>[] => [
      {
        id: 'from',
        title: 'From',
        width: 220,
        sortValue: ({ from }) => lookup.nameOf(from),
        show: ({ from }) => <Name text={lookup.nameOf(from)} limit={60} />,
      },
      {
        id: 'to',
        title: 'To',
        width: 220,
        sortValue: ({ to }) => lookup.nameOf(to),
        show: ({ to }) => <Name text={lookup.nameOf(to)} limit={60} />,
      },
    ],
    [lookup],
  );
  return (
    <DataTable
      title="Linkages"
      rows={rows}
      columns={columns}
      keyOf={({ place }) => String(place)}
      isSelected={({ place }) => selection?.kind === 'linkage' && selection.key === String(place)}
      onSelect={({ from, to, place }) => select({ kind: 'linkage', key: String(place), from, to })}
      none="The network has no links."
    />
  );
}
