import { lazy, Suspense, useState } from 'react';
import { Tabs } from '../app/Tabs.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
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
  const [tab, setTab] = useState('actors');
  const words = useWords('scenario');
  const { scenario } = useWorkbench();
  const comparison = scenario.answer?.clusters.find(({ id }) => id === cluster);
  const [wasCompared, setWasCompared] = useState(false);
  if (wasCompared !== (comparison !== undefined)) {
    setWasCompared(comparison !== undefined);
    if (comparison !== undefined) setTab('moved');
  }
  const network = opened.mode === 'network';
  const assessed = network ? undefined : opened.assessment.clusters.find(({ id }) => id === cluster);
  const problems = network ? opened.problems : opened.account.problems;
  const actors = network ? opened.actors.length : opened.subject.actors.length;
  const linkages = network ? opened.links.length : opened.subject.linkages.length;
  const tabs = [
    { id: 'actors', title: `Actors ${actors.toLocaleString('en')}` },
    { id: 'linkages', title: `Linkages ${linkages.toLocaleString('en')}` },
    ...(assessed === undefined ? [] : [{ id: 'pairs', title: `Pairs ${assessed.governance.pairs.length}` }]),
    { id: 'problems', title: `Problems ${problems.length}` },
    ...(comparison === undefined ? [] : [{ id: 'moved', title: words.movedTab(comparison.moved.length) }]),
  ];
  const current = tabs.some(({ id }) => id === tab) ? tab : 'actors';
  return (
    <section className="dock" aria-label="Tables">
      <h2 className="hidden">Tables</h2>
      <Tabs label="Tables" prefix="table" tabs={tabs} current={current} onChange={setTab}>
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
