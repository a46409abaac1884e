import { useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { number } from '../panels/format.ts';
import { Name } from '../panels/Name.tsx';
import type { NetworkActor, OpenedNetwork } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

/** The actors of a plain network with their group and every measure. */
export function NetworkActorsTable({ network }: { readonly network: OpenedNetwork }) {
  const { selection, select, lookup } = useWorkbench();
  const columns = useMemo((): Column<NetworkActor>[] => {
    const measured = network.measures.map(({ id, title, values }): Column<NetworkActor> => {
      const read = (actor: NetworkActor): number | null => values[lookup.position.get(actor.id)!] ?? null;
      return {
        id,
        title,
        width: Math.max(90, 9 * title.length),
        numeric: true,
        sortValue: read,
        show: (actor) => {
          const value = read(actor);
          return value === null ? '–' : number(value);
        },
      };
    });
    return [
      {
        id: 'name',
        title: 'Name',
        width: 200,
        sortValue: ({ name }) => name,
        show: ({ name }) => <Name text={name} limit={80} />,
      },
      {
        id: 'group',
        title: network.groupColumn ?? 'Group',
        width: 130,
        sortValue: ({ group }) => group,
        show: ({ group }) => (group === null ? '–' : <Name text={group} limit={40} />),
      },
      ...measured,
    ];
  }, [network, lookup]);
  return (
    <DataTable
      title="Actors"
      rows={network.actors}
      columns={columns}
      keyOf={({ id }) => id}
      isSelected={({ id }) => selection?.kind === 'actor' && selection.id === id}
      onSelect={({ id }) => select({ kind: 'actor', id })}
      none="The network has no actors."
    />
  );
}
