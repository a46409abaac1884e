import { useMemo } from 'react';
import type { Linkage } from '../../../src/model/linkage.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';
import { number } from '../panels/format.ts';
import { linkageDetails } from '../panels/linkage-details.ts';
import { Name } from '../panels/Name.tsx';
import { ProvenanceBadge } from '../panels/ProvenanceBadge.tsx';
import { Rows } from '../panels/Rows.tsx';
import { LineMark } from '../picture/LineMark.tsx';
import type { OpenedCase } from '../worker/messages.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

/** Every linkage of the case, none merged. */
export function LinkagesTable({ opened }: { readonly opened: OpenedCase }) {
  const { selection, select, lookup } = useWorkbench();
  const columns = useMemo(() => linkageColumns(lookup), [lookup]);
  return (
    <DataTable
      title="Linkages"
      rows={opened.subject.linkages}
      columns={columns}
      keyOf={({ key }) => key}
      isSelected={({ key }) => selection?.kind === 'linkage' && selection.key === key}
      onSelect={({ key, from, to }) => select({ kind: 'linkage', key, from, to })}
      none="The case has no linkages."
    />
  );
}

function linkageColumns(lookup: CaseLookup): Column<Linkage>[] {
  const scopeOf = ({ key }: Linkage) => lookup.scopes.get(key) ?? 'unknown';
  return [
    {
      id: 'from',
      title: 'From',
      width: 200,
      sortValue: ({ from }) => lookup.nameOf(from),
      show: ({ from }) => <Name text={lookup.nameOf(from)} limit={60} />,
    },
    { id: 'type', title: 'Type', width: 130, sortValue: ({ type }) => type, show: ({ type }) => type },
    {
      id: 'to',
      title: 'To',
      width: 200,
      sortValue: ({ to }) => lookup.nameOf(to),
      show: ({ to }) => <Name text={lookup.nameOf(to)} limit={60} />,
    },
    {
      id: 'scope',
      title: 'Scope',
      width: 140,
      sortValue: scopeOf,
      show: (linkage) => (
        <>
          <LineMark style={scopeStyles[scopeOf(linkage)]} /> {scopeOf(linkage)}
        </>
      ),
    },
    {
      id: 'value',
      title: 'Value',
      width: 110,
      numeric: true,
      sortValue: ({ value }) => value,
      show: ({ value, currency }) => (value === null ? '–' : `${currency ?? ''} ${number(value)}`.trim()),
    },
    {
      id: 'year',
      title: 'Year',
      width: 70,
      numeric: true,
      sortValue: ({ year }) => year,
      show: ({ year }) => year ?? '–',
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
    {
      id: 'more',
      title: 'Also known',
      width: 260,
      sortValue: (linkage) => linkageDetails(linkage) || null,
      show: (linkage) => <Name text={linkageDetails(linkage) || '–'} limit={160} />,
    },
    {
      id: 'rows',
      title: 'Rows',
      width: 160,
      sortValue: ({ rows }) => rows[0]?.row ?? null,
      show: ({ rows }) => <Rows rows={rows} />,
    },
  ];
}
