import { useCallback, useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useRowMenu } from '../menu/use-row-menu.ts';
import { Name } from '../panels/Name.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { NetworkActor, OpenedNetwork } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';
import { measureColumns } from './measure-columns.tsx';

/** The actors of a plain network that the view leaves, with their group and every measure. */
export function NetworkActorsTable({ network }: { readonly network: OpenedNetwork }) {
  const { selection, select, lookup, visible, measures } = useWorkbench();
  const words = useWords('tables');
  const format = useFormat();
  const columns = useMemo(
    (): Column<NetworkActor>[] => [
      {
        id: 'name',
        title: words.name,
        width: 200,
        sortValue: ({ name }) => name,
        show: ({ name }) => <Name text={name} limit={80} />,
      },
      {
        id: 'group',
        title: network.groupColumn ?? words.group,
        width: 130,
        sortValue: ({ group }) => group,
        show: ({ group }) => (group === null ? '–' : <Name text={group} limit={40} />),
      },
      ...measureColumns<NetworkActor>(measures, lookup.position, format),
    ],
    [network, measures, lookup, words, format],
  );
  const rows = useMemo(
    () => network.actors.filter((_, i) => visible.actors[i] === 1),
    [network, visible.actors],
  );
  const isSelected = useCallback(
    ({ id }: NetworkActor) => selection?.kind === 'actor' && selection.id === id,
    [selection],
  );
  return (
    <DataTable
      title={words.actors}
      rows={rows}
      all={network.actors.length}
      columns={columns}
      keyOf={({ id }) => id}
      isSelected={isSelected}
      onSelect={({ id }) => select({ kind: 'actor', id })}
      onMenu={useRowMenu(({ id }) => ({ what: 'actor', id }))}
      none={words.noActors}
    />
  );
}
