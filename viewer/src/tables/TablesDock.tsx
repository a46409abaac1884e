import { lazy, Suspense, useState } from 'react';
import { Tabs } from '../app/Tabs.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Opened } from '../worker/messages.ts';
import { ActorsTable } from './ActorsTable.tsx';
import { LinkagesTable } from './LinkagesTable.tsx';
import { NetworkActorsTable } from './NetworkActorsTable.tsx';
import { NetworkLinksTable } from './NetworkLinksTable.tsx';
import { PairsTable } from './PairsTable.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';

const MovedTable = lazy(() => import('../scenario/MovedTable.tsx'));

interface TablesDockProps {
  readonly opened: Opened;
  readonly cluster: string | null;
}

/** The tables that mirror the picture. */
export function TablesDock({ opened, cluster }: TablesDockProps) {
  const words = useWords('tables');
  const format = useFormat();
  const { visible, scenario } = useWorkbench();
  const [tab, setTab] = useState('actors');
  const { movedTab } = useWords('scenario');
  const comparison = scenario.answer?.clusters.find(({ id }) => id === cluster);
  const [wasCompared, setWasCompared] = useState(false);
  if (wasCompared !== (comparison !== undefined)) {
    setWasCompared(comparison !== undefined);
    // Who changes a cell goes on in that table.
    if (comparison !== undefined && !inGrid()) setTab('moved');
  }
  const network = opened.mode === 'network';
  const assessed = network ? undefined : opened.assessment.clusters.find(({ id }) => id === cluster);
  const problems = network ? opened.problems : opened.account.problems;
  const titled = (title: string, count: number): string => `${title} ${format.number(count)}`;
  const tabs = [
    { id: 'actors', title: titled(words.actors, visible.actorCount) },
    { id: 'linkages', title: titled(words.linkages, visible.linkageCount) },
    ...(assessed === undefined
      ? []
      : [{ id: 'pairs', title: titled(words.pairs, assessed.governance.pairs.length) }]),
    { id: 'problems', title: titled(words.problems, problems.length) },
    ...(comparison === undefined ? [] : [{ id: 'moved', title: movedTab(comparison.moved.length) }]),
  ];
  const current = tabs.some(({ id }) => id === tab) ? tab : 'actors';
  return (
    <section className="dock" aria-label={words.tables}>
      <h2 className="hidden">{words.tables}</h2>
      <Tabs label={words.tables} prefix="table" tabs={tabs} current={current} onChange={setTab}>
        {current === 'actors' &&
          (network ? (
            <NetworkActorsTable network={opened} />
          ) : (
            <ActorsTable opened={opened} cluster={cluster} />
          ))}
        {current === 'linkages' &&
          (network ? <NetworkLinksTable network={opened} /> : <LinkagesTable opened={opened} />)}
        {current === 'pairs' && assessed !== undefined && <PairsTable key={assessed.id} cluster={assessed} />}
        {current === 'moved' && comparison !== undefined && (
          <Suspense>
            <MovedTable key={comparison.id} comparison={comparison} />
          </Suspense>
        )}
        {current === 'problems' && <ProblemsTable problems={problems} />}
      </Tabs>
    </section>
  );
}

const inGrid = (): boolean => document.activeElement?.closest('[role=grid]') != null;
