import { useCallback, useMemo } from 'react';
import type { Linkage } from '../../../src/model/linkage.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useRowMenu } from '../menu/use-row-menu.ts';
import { linkageDetails } from '../panels/linkage-details.ts';
import { Name } from '../panels/Name.tsx';
import { LineMark } from '../picture/LineMark.tsx';
import { useLinkageCells } from '../scenario/use-linkage-cells.ts';
import type { Format } from '../words/format.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Words } from '../words/words.ts';
import type { OpenedCase } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';
import { endColumns } from './end-columns.tsx';
import { provenanceColumn } from './provenance-column.tsx';
import { rowsColumn } from './rows-column.tsx';

/** Every linkage the view leaves, none merged. */
export function LinkagesTable({ opened }: { readonly opened: OpenedCase }) {
  const { selection, select, lookup, visible } = useWorkbench();
  const words = useWords('tables');
  const model = useWords('model');
  const details = useWords('details');
  const format = useFormat();
  const columns = useMemo(
    () => linkageColumns(lookup, { words, model, details }, format),
    [lookup, words, model, details, format],
  );
  const rows = useMemo(
    () => opened.subject.linkages.filter((_, k) => visible.linkages[k] === 1),
    [opened, visible.linkages],
  );
  const isSelected = useCallback(
    ({ key }: Linkage) => selection?.kind === 'linkage' && selection.key === key,
    [selection],
  );
  return (
    <DataTable
      title={words.linkages}
      rows={rows}
      all={opened.subject.linkages.length}
      columns={useLinkageCells(columns)}
      keyOf={({ key }) => key}
      isSelected={isSelected}
      onSelect={({ key, from, to }) => select({ kind: 'linkage', key, from, to })}
      onMenu={useRowMenu(({ key, from, to }) => ({ what: 'linkages', key, from, to }))}
      none={words.noLinkages}
    />
  );
}

/** A number that stands in the row of a linkage itself. */
const itself = (title: string, says: string, { key }: Linkage): Question => ({
  of: 'counted',
  ...{ title, says },
  actors: [],
  linkages: [key],
});

function linkageColumns(
  lookup: CaseLookup,
  {
    words,
    model,
    details,
  }: {
    readonly words: Words['tables'];
    readonly model: Words['model'];
    readonly details: Words['details'];
  },
  format: Format,
): Column<Linkage>[] {
  const scopeOf = ({ key }: Linkage) => lookup.scopes.get(key) ?? 'unknown';
  const typeOf = ({ type }: Linkage): string => model.layers[type];
  const said = (linkage: Linkage): string => linkageDetails(linkage, details, model, format);
  const amountOf = ({ value, currency }: Linkage): string =>
    value === null ? '' : `${currency ?? ''} ${format.number(value)}`.trim();
  const [from, to] = endColumns<Linkage>(words, lookup.nameOf);
  return [
    from,
    { id: 'type', title: words.type, width: 150, sortValue: typeOf, show: typeOf },
    to,
    {
      id: 'scope',
      title: words.scope,
      width: 140,
      sortValue: (linkage) => model.scopes[scopeOf(linkage)],
      show: (linkage) => (
        <>
          <LineMark style={scopeStyles[scopeOf(linkage)]} /> {model.scopes[scopeOf(linkage)]}
        </>
      ),
    },
    {
      id: 'value',
      title: words.value,
      width: 110,
      numeric: true,
      sortValue: ({ value }) => value,
      show: (linkage) => amountOf(linkage) || '–',
      asks: (linkage) => (linkage.value === null ? null : itself(words.value, amountOf(linkage), linkage)),
    },
    {
      id: 'year',
      title: words.year,
      width: 70,
      numeric: true,
      sortValue: ({ year }) => year,
      show: ({ year }) => year ?? '–',
      asks: (linkage) => (linkage.year === null ? null : itself(words.year, String(linkage.year), linkage)),
    },
    provenanceColumn(words.provenance, model.provenances),
    {
      id: 'more',
      title: words.alsoKnown,
      width: 260,
      sortValue: (linkage) => said(linkage) || null,
      show: (linkage) => <Name text={said(linkage) || '–'} limit={160} />,
    },
    rowsColumn<Linkage>(words.rows),
  ];
}
