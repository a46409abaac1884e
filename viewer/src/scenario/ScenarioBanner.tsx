import { WorkingBar } from '../app/WorkingBar.tsx';
import { useWorkbench } from '../app/workbench.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';
import { useChanges } from './use-changes.ts';
import '../styles/scenario.css';

/** Says, wherever a scenario is looked at, that it is one; shows before or after; what is computed can be ended. */
export default function ScenarioBanner() {
  const words = useWords('scenario');
  const told = useToldByReader();
  const { scenario } = useWorkbench();
  const { changes, replace } = useChanges();
  const shows = useView(({ state }) => state.shows);
  const change = useView((view) => view.change);
  const { status, answer } = scenario;
  const rejected = answer?.outcomes.filter(({ outcome }) => outcome === 'rejected').length ?? 0;
  return (
    <aside className={`scenario-banner ${shows}`} aria-label={words.tab}>
      <p role="status">
        <strong>{shows === 'before' ? words.bannerBefore : words.banner}</strong>{' '}
        {words.changesCount(changes.length)}
        {rejected > 0 && `; ${words.rejectedCount(rejected)}`}.{' '}
        {status.at === 'cancelled' && words.notComputed}
        {status.at === 'failed' && words.failed(told(status.message).text)}
      </p>
      {status.at === 'working' && (
        <WorkingBar
          label={words.computing}
          progress={status.progress}
          cancelTitle={words.cancel}
          onCancel={scenario.cancel}
        />
      )}
      {(status.at === 'cancelled' || status.at === 'failed') && (
        <button type="button" onClick={scenario.compute}>
          {words.compute}
        </button>
      )}
      <fieldset className="switch">
        <legend className="hidden">{words.showing}</legend>
        {(['before', 'after'] as const).map((side) => (
          <button
            key={side}
            type="button"
            aria-pressed={shows === side}
            onClick={() => change({ shows: side })}
          >
            {words[side]}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={() => replace([])}>
        {words.discard}
      </button>
    </aside>
  );
}
