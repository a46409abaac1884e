import { useState } from 'react';
import { useStore } from 'zustand';
import type { Later } from '../app/begin-opening.ts';
import { fetched } from '../app/fetched.tsx';
import { Tabs } from '../app/Tabs.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Opened } from '../worker/messages.ts';

const ShownTable = fetched(() => import('./ShownTable.tsx'));

interface TablesDockProps {
  readonly opened: Opened;
  readonly cluster: string | null;
  readonly later: Later;
}

/** The tables that mirror the picture. They have their turn once it is drawn. */
export function TablesDock({ opened, cluster, later }: TablesDockProps) {
  const begun = useStore(later.store, (state) => state.begun);
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
        {begun && <ShownTable table={current} opened={opened} cluster={cluster} comparison={comparison} />}
      </Tabs>
    </section>
  );
}

const inGrid = (): boolean => document.activeElement?.closest('[role=grid]') != null;
