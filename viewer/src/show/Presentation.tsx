import { useEffect, useRef, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import '../styles/show.css';

/** The picture alone in large type: arrow keys step through the saved views, Escape leaves. */
export default function Presentation() {
  const words = useWords('show');
  const { scenario } = useWorkbench();
  const views = useView((view) => view.views);
  const change = useView((view) => view.change);
  const [step, setStep] = useState(0);
  const bar = useRef<HTMLElement>(null);
  const last = Math.max(views.length - 1, 0);
  const at = Math.min(step, last);
  const { shown } = scenario;
  const title = shown.mode === 'network' ? shown.title : (shown.subject.title ?? shown.subject.id);

  const go = (to: number): void => {
    const view = views[to];
    if (view === undefined) return;
    setStep(to);
    change({ ...view.state, presenting: true });
  };
  const leave = (): void => {
    change({ presenting: false });
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  };
  const moves = useRef<Readonly<Record<string, () => void>>>({});
  moves.current = {
    ArrowRight: () => go(at + 1),
    PageDown: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    PageUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(last),
    Escape: leave,
  };

  useEffect(() => {
    const opener = document.activeElement;
    document.documentElement.dataset.presenting = '';
    bar.current?.focus();
    // Before the picture or a table takes the keys for itself.
    const onKeyDown = (event: KeyboardEvent): void => {
      const move = moves.current[event.key];
      if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      move();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      delete document.documentElement.dataset.presenting;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <section className="presentation" aria-label={words.presentation} ref={bar} tabIndex={-1}>
      <p role="status">
        <strong>
          <Name text={views[at]?.name ?? title} limit={120} />
        </strong>
        {views.length > 0 && <span className="quiet"> {words.step(at + 1, views.length)}</span>}
      </p>
      {views.length > 1 && (
        <>
          <button type="button" aria-label={words.previous} disabled={at === 0} onClick={() => go(at - 1)}>
            ←
          </button>
          <button type="button" aria-label={words.next} disabled={at === last} onClick={() => go(at + 1)}>
            →
          </button>
        </>
      )}
      <button type="button" onClick={leave}>
        {words.leave}
      </button>
    </section>
  );
}
