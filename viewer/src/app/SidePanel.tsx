import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ImportPanel } from '../panels/ImportPanel.tsx';
import { NetworkPanel } from '../panels/NetworkPanel.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { fetched } from './fetched.tsx';
import { Tabs } from './Tabs.tsx';
import { useWorkbench } from './workbench.ts';

const ClusterVerdict = fetched(() => import('../panels/ClusterVerdict.tsx'));
const SelectionPanel = fetched(() => import('./SelectionPanel.tsx'));
const ScenarioPanel = lazy(() => import('../scenario/ScenarioPanel.tsx'));
const MeasurePanel = lazy(() => import('../panels/MeasurePanel.tsx'));

/** Fetches what an analyst looks at first, but for the picture. */
export async function fetchPanels(): Promise<void> {
  await Promise.all([ClusterVerdict.fetch(), SelectionPanel.fetch()]);
}

interface SidePanelProps {
  readonly opened: Opened;
  readonly cluster: string | null;
}

/** Beside the picture: the verdict, what is selected, what became of the rows. */
export function SidePanel({ opened, cluster }: SidePanelProps) {
  const { selection } = useWorkbench();
  const trying = useView(({ state }) => state.trying);
  const words = useWords('panels');
  const { later } = useWords('open');
  const { tab: scenarioTab } = useWords('scenario');
  const [tab, setTab] = useState('verdict');
  const scroller = useRef<HTMLElement>(null);
  const network = opened.mode === 'network';
  const assessed = network ? undefined : opened.assessment.clusters.find(({ id }) => id === cluster);
  const [wasTrying, setWasTrying] = useState(false);
  if (wasTrying !== trying) {
    setWasTrying(trying);
    if (trying) setTab('scenario');
    else if (tab === 'scenario') setTab('verdict');
  }
  const [tabIsFor, setTabIsFor] = useState(selection);
  if (tabIsFor !== selection) {
    setTabIsFor(selection);
    if (selection !== null) setTab('selection');
    else if (tab === 'selection') setTab(trying ? 'scenario' : 'verdict');
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew is shown from its beginning
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [selection, tab]);
  const tabs = [
    { id: 'verdict', title: network ? words.tabs.network : words.tabs.verdict },
    { id: 'selection', title: words.tabs.selection },
    { id: 'measure', title: words.tabs.measure },
    ...(network ? [] : [{ id: 'rows', title: words.tabs.rows }]),
    ...(trying ? [{ id: 'scenario', title: scenarioTab }] : []),
  ];
  return (
    <aside className="side" aria-label={words.sideTitle} ref={scroller}>
      <Tabs label={words.sideTitle} prefix="side" tabs={tabs} current={tab} onChange={setTab}>
        {tab === 'verdict' && network && <NetworkPanel network={opened} />}
        {tab === 'verdict' && assessed !== undefined && !network && (
          <ClusterVerdict key={assessed.id} cluster={assessed} currency={opened.subject.currency} />
        )}
        {tab === 'scenario' && (
          <Suspense>
            <ScenarioPanel />
          </Suspense>
        )}
        {tab === 'verdict' && assessed === undefined && !network && (
          <p className="card">{opened.lacks === 'assessment' ? later.verdict : words.noCluster}</p>
        )}
        {tab === 'selection' && <SelectionPanel opened={opened} />}
        {tab === 'measure' && (
          <Suspense fallback={null}>
            <MeasurePanel />
          </Suspense>
        )}
        {tab === 'rows' && !network && <ImportPanel account={opened.account} />}
      </Tabs>
    </aside>
  );
}
