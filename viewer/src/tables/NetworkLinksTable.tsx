import { useCallback, useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useRowMenu } from '../menu/use-row-menu.ts';
import { useWords } from '../words/language-store.ts';
import type { OpenedNetwork } from '../worker/messages.ts';
import { DataTable } from './DataTable.tsx';
import { endColumns } from './end-columns.tsx';

interface PlacedLink {
  readonly from: string;
  readonly to: string;
  /** Place in the file: two links may join the same actors. */
  readonly place: number;
}

/** The links of a plain network that the view leaves, in the order of the file, none merged. */
export function NetworkLinksTable({ network }: { readonly network: OpenedNetwork }) {
  const { selection, select, lookup, visible } = useWorkbench();
  const words = useWords('tables');
  const rows = useMemo(
    () =>
      network.links
        .map((link, place): PlacedLink => ({ ...link, place }))
        .filter(({ place }) => visible.linkages[place] === 1),
    [network, visible.linkages],
  );
  const columns = useMemo(() => endColumns<PlacedLink>(words, lookup.nameOf), [words, lookup]);
  const isSelected = useCallback(
    ({ place }: PlacedLink) => selection?.kind === 'linkage' && selection.key === String(place),
    [selection],
  );
  return (
    <DataTable
      title={words.linkages}
      rows={rows}
      all={network.links.length}
      columns={columns}
      keyOf={({ place }) => String(place)}
      isSelected={isSelected}
      onSelect={({ from, to, place }) => select({ kind: 'linkage', key: String(place), from, to })}
      onMenu={useRowMenu(({ from, to }) => ({ what: 'linkages', key: null, from, to }))}
      none={words.noLinkages}
    />
  );
}
