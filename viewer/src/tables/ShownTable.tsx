import { lazy, Suspense } from 'react';
import type { ClusterComparison } from '../../../src/scenario/compare-assessments.ts';
import type { Opened } from '../worker/messages.ts';
import { ActorsTable } from './ActorsTable.tsx';
import { LinkagesTable } from './LinkagesTable.tsx';
import { NetworkActorsTable } from './NetworkActorsTable.tsx';
import { NetworkLinksTable } from './NetworkLinksTable.tsx';
import { PairsTable } from './PairsTable.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';

const MovedTable = lazy(() => import('../scenario/MovedTable.tsx'));

interface ShownTableProps {
  /** Id of its tab. */
  readonly table: string;
  readonly opened: Opened;
  readonly cluster: string | null;
  readonly comparison: ClusterComparison | undefined;
}

/** One of the tables that mirror the picture. */
export default function ShownTable({ table, opened, cluster, comparison }: ShownTableProps) {
  if (table === 'moved' && comparison !== undefined) {
    return (
      <Suspense>
        <MovedTable key={comparison.id} comparison={comparison} />
      </Suspense>
    );
  }
  if (opened.mode === 'network') {
    if (table === 'actors') return <NetworkActorsTable network={opened} />;
    if (table === 'linkages') return <NetworkLinksTable network={opened} />;
    return <ProblemsTable problems={opened.problems} />;
  }
  if (table === 'actors') return <ActorsTable opened={opened} cluster={cluster} />;
  if (table === 'linkages') return <LinkagesTable opened={opened} />;
  const assessed = opened.assessment.clusters.find(({ id }) => id === cluster);
  if (table === 'pairs' && assessed !== undefined) return <PairsTable key={assessed.id} cluster={assessed} />;
  return <ProblemsTable problems={opened.account.problems} />;
}
