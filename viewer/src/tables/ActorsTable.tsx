import { useCallback, useMemo } from 'react';
import type { Actor } from '../../../src/model/actor.ts';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useRowMenu } from '../menu/use-row-menu.ts';
import { ActorMark } from '../panels/ActorMark.tsx';
import { Name } from '../panels/Name.tsx';
import { unsureProvenance } from '../panels/ProvenanceBadge.tsx';
import { useActorCells } from '../scenario/use-actor-cells.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Words } from '../words/words.ts';
import type { OpenedCase } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';
import { measureColumns } from './measure-columns.tsx';
import { provenanceColumn } from './provenance-column.tsx';
import { rowsColumn } from './rows-column.tsx';

interface ActorsTableProps {
  readonly opened: OpenedCase;
  readonly cluster: string | null;
}

/** The actors the view leaves, with their rank as articulators and every measure. */
export function ActorsTable({ opened, cluster }: ActorsTableProps) {
  const { selection, select, lookup, visible, measures } = useWorkbench();
  const words = useWords('tables');
  const model = useWords('model');
  const format = useFormat();
  const columns = useMemo(
    () => [
      ...actorColumns(opened, cluster, words, model),
      ...measureColumns<Actor>(measures, lookup.position, format),
      rowsColumn<Actor>(words.rows),
    ],
    [opened, cluster, measures, lookup, words, model, format],
  );
  const rows = useMemo(
    () => opened.subject.actors.filter((_, i) => visible.actors[i] === 1),
    [opened, visible.actors],
  );
  const isSelected = useCallback(
    ({ id }: Actor) => selection?.kind === 'actor' && selection.id === id,
    [selection],
  );
  return (
    <DataTable
      title={words.actors}
      rows={rows}
      all={opened.subject.actors.length}
      columns={useActorCells(columns)}
      keyOf={({ id }) => id}
      isSelected={isSelected}
      onSelect={({ id }) => select({ kind: 'actor', id })}
      onMenu={useRowMenu(({ id }) => ({ what: 'actor', id }))}
      none={words.noActors}
    />
  );
}

function actorColumns(
  opened: OpenedCase,
  cluster: string | null,
  words: Words['tables'],
  model: Words['model'],
): Column<Actor>[] {
  const assessed = opened.assessment.clusters.find(({ id }) => id === cluster);
  const ranks = new Map(assessed?.articulators.map(({ actor, rank }) => [actor, rank]));
  const leaders = new Set(assessed?.leaders);
  const kindOf = ({ kind }: Actor): string => (kind === null ? words.unknownKind : model.kinds[kind]);
  return [
    {
      id: 'name',
      title: words.name,
      width: 220,
      sortValue: ({ name, id }) => name ?? id,
      show: ({ name, id, kind, provenance }) => (
        <>
          <ActorMark style={kindStyles[kind ?? 'unknown']} hollow={unsureProvenance(provenance)} />{' '}
          <Name text={name ?? id} limit={80} />
        </>
      ),
    },
    { id: 'kind', title: words.kind, width: 110, sortValue: kindOf, show: kindOf },
    {
      id: 'cluster',
      title: words.cluster,
      width: 130,
      sortValue: (actor) => actor.cluster,
      show: (actor) =>
        actor.cluster === null ? (
          <span className="quiet">{words.outside}</span>
        ) : (
          <Name text={actor.cluster} limit={40} />
        ),
    },
    {
      id: 'country',
      title: words.country,
      width: 80,
      sortValue: ({ country }) => country,
      show: ({ country }) => (country === null ? '–' : <Name text={country} limit={20} />),
    },
    {
      id: 'role',
      title: words.articulator,
      width: 100,
      numeric: true,
      sortValue: ({ id }) => (ranks.has(id) ? -ranks.get(id)! : null),
      show: ({ id }) => (leaders.has(id) ? words.leader : (ranks.get(id)?.toString() ?? '–')),
      asks: ({ id }) =>
        assessed === undefined || !(ranks.has(id) || leaders.has(id))
          ? null
          : { of: 'subject', subject: { kind: 'actor', actor: id }, cluster: assessed.id },
    },
    provenanceColumn(words.provenance, model.provenances),
  ];
}
