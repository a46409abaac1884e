import { useMemo } from 'react';
import type { ClusterAssessment, PairGovernance } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';
import { factTitles } from '../panels/fact-titles.ts';
import { percent } from '../panels/format.ts';
import { Name } from '../panels/Name.tsx';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

/** The pairs of seller and buyer of the cluster and how each is governed. */
export function PairsTable({ cluster }: { readonly cluster: ClusterAssessment }) {
  const { selection, select, lookup } = useWorkbench();
  const columns = useMemo(() => pairColumns(lookup), [lookup]);
  return (
    <DataTable
      title="Pairs"
      rows={cluster.governance.pairs}
      columns={columns}
      keyOf={({ seller, buyer }) => JSON.stringify([seller, buyer])}
      isSelected={({ seller, buyer }) =>
        selection?.kind === 'pair' &&
        ((selection.from === seller && selection.to === buyer) ||
          (selection.from === buyer && selection.to === seller))
      }
      onSelect={({ seller, buyer }) => select({ kind: 'pair', from: seller, to: buyer })}
      none="The cluster has no pair of seller and buyer in its latest year."
    />
  );
}

function pairColumns(lookup: CaseLookup): Column<PairGovernance>[] {
  return [
    {
      id: 'seller',
      title: 'Seller',
      width: 200,
      sortValue: ({ seller }) => lookup.nameOf(seller),
      show: ({ seller }) => <Name text={lookup.nameOf(seller)} limit={60} />,
    },
    {
      id: 'buyer',
      title: 'Buyer',
      width: 200,
      sortValue: ({ buyer }) => lookup.nameOf(buyer),
      show: ({ buyer }) => <Name text={lookup.nameOf(buyer)} limit={60} />,
    },
    {
      id: 'answer',
      title: 'Governance',
      width: 150,
      sortValue: ({ answer }) => answer,
      show: ({ answer }) => (
        <>
          <span className="swatch" style={{ background: governanceStyles[answer].colour }} />{' '}
          {governanceStyles[answer].title}
        </>
      ),
    },
    {
      id: 'rule',
      title: 'Rule',
      width: 60,
      numeric: true,
      sortValue: ({ rule }) => rule,
      show: ({ rule }) => rule ?? '–',
    },
    {
      id: 'confidence',
      title: 'Observed',
      width: 90,
      numeric: true,
      sortValue: ({ confidence }) => confidence,
      show: ({ confidence }) => percent(confidence),
    },
    {
      id: 'seller-dependence',
      title: 'Seller depends',
      width: 120,
      numeric: true,
      sortValue: ({ dependence }) => dependence.seller,
      show: ({ dependence }) => (dependence.seller === null ? '–' : percent(dependence.seller)),
    },
    {
      id: 'buyer-dependence',
      title: 'Buyer depends',
      width: 120,
      numeric: true,
      sortValue: ({ dependence }) => dependence.buyer,
      show: ({ dependence }) => (dependence.buyer === null ? '–' : percent(dependence.buyer)),
    },
    {
      id: 'missing',
      title: 'Not observed',
      width: 300,
      sortValue: ({ missing }) => missing.length,
      show: ({ missing }) =>
        missing.length === 0 ? '–' : missing.map((name) => factTitles[name]).join(', '),
    },
    {
      id: 'coded',
      title: 'Coded',
      width: 110,
      sortValue: ({ coded }) => coded ?? null,
      show: ({ coded }) => coded ?? '–',
    },
  ];
}
