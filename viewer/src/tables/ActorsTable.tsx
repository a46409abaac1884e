import { useMemo } from 'react';
import type { Actor } from '../../../src/model/actor.ts';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorMark } from '../panels/ActorMark.tsx';
import { number } from '../panels/format.ts';
import { Name } from '../panels/Name.tsx';
import { ProvenanceBadge, unsureProvenance } from '../panels/ProvenanceBadge.tsx';
import type { OpenedCase } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

/** The actors of the case, with their rank as articulators and every measure. */
export function ActorsTable({
  opened,
  cluster,
}: {
  readonly opened: OpenedCase;
  readonly cluster: string | null;
}) {
  const { selection, select, lookup } = useWorkbench();
  const columns = useMemo(() => actorColumns(opened, cluster, lookup.position), [opened, cluster, lookup]);
  return (
    <DataTable
      title="Actors"
      rows={opened.subject.actors}
      columns={columns}
      keyOf={({ id }) => id}
      isSelected={({ id }) => selection?.kind === 'actor' && selection.id === id}
      onSelect={({ id }) => select({ kind: 'actor', id })}
      none="The case has no actors."
    />
  );
}

function actorColumns(
  opened: OpenedCase,
  cluster: string | null,
  position: ReadonlyMap<string, number>,
): Column<Actor>[] {
  const assessed = opened.assessment.clusters.find(({ id }) => id === cluster);
  const ranks = new Map(assessed?.articulators.map(({ actor, rank }) => [actor, rank]));
  const leaders = new Set(assessed?.leaders);
  return [
    {
      id: 'name',
      title: 'Name',
      width: 220,
      sortValue: ({ name, id }) => name ?? id,
      show: ({ name, id, kind, provenance }) => (
        <>
          <ActorMark style={kindStyles[kind ?? 'unknown']} hollow={unsureProvenance(provenance)} />{' '}
          <Name text={name ?? id} limit={80} />
        </>
      ),
    },
    {
      id: 'kind',
      title: 'Kind',
      width: 110,
      sortValue: ({ kind }) => kind,
      show: ({ kind }) => kindStyles[kind ?? 'unknown'].title,
    },
    {
      id: 'cluster',
      title: 'Cluster',
      width: 130,
      sortValue: (actor) => actor.cluster,
      show: (actor) =>
        actor.cluster === null ? (
          <span className="quiet">outside</span>
        ) : (
          <Name text={actor.cluster} limit={40} />
        ),
    },
    {
      id: 'country',
      title: 'Country',
      width: 80,
      sortValue: ({ country }) => country,
      show: ({ country }) => (country === null ? '–' : <Name text={country} limit={20} />),
    },
    {
      id: 'role',
      title: 'Articulator',
      width: 100,
      numeric: true,
      sortValue: ({ id }) => (ranks.has(id) ? -ranks.get(id)! : null),
      show: ({ id }) => (leaders.has(id) ? 'leader' : (ranks.get(id)?.toString() ?? '–')),
    },
    {
      id: 'provenance',
      title: 'Provenance',
      width: 110,
      sortValue: ({ provenance }) => provenance ?? 'observed',
      show: ({ provenance }) =>
        provenance === null || provenance === 'observed' ? (
          'observed'
        ) : (
          <ProvenanceBadge provenance={provenance} />
        ),
    },
    ...opened.measures.map(({ id, title, values }): Column<Actor> => {
      const measured = (actor: Actor): number | null => values[position.get(actor.id)!] ?? null;
      return {
        id,
        title,
        width: Math.max(90, 9 * title.length),
        numeric: true,
        sortValue: measured,
        show: (actor) => {
          const value = measured(actor);
          return value === null ? '–' : number(value);
        },
      };
    }),
  ];
}
