import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '../../../src/model/problem.ts';
import { FilterBar } from '../ask/FilterBar.tsx';
import type { AskedMenu } from '../menu/menu-target.ts';
import { AwaitedNote } from '../open/AwaitedNote.tsx';
import { ReadingNote } from '../open/ReadingNote.tsx';
import { PictureBar } from '../picture/PictureBar.tsx';
import type { Seen } from '../picture/stage.ts';
import { useDrawnModel } from '../picture/use-drawn-model.ts';
import { webglAvailable } from '../picture/webgl-available.ts';
import { useScenario } from '../scenario/use-scenario.ts';
import { RestoreFault } from '../show/RestoreFault.tsx';
import type { Restored } from '../show/restore-view.ts';
import { useRestored } from '../show/use-restored.ts';
import { TablesDock } from '../tables/TablesDock.tsx';
import { useVisible } from '../view/use-visible.ts';
import { useWords } from '../words/language-store.ts';
import { toldMeasures } from '../words/told-measures.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import type { Opened, OpenRequest } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import { announcement } from './announcement.ts';
import type { Later } from './begin-opening.ts';
import { caseLookup } from './case-lookup.ts';
import { Menu } from './Menu.tsx';
import { PictureBoundary } from './PictureBoundary.tsx';
import { ProvenanceBanner } from './ProvenanceBanner.tsx';
import { fetchPanels, SidePanel } from './SidePanel.tsx';
import type { Selection, SelectionOrigin } from './selection.ts';
import { TopBar } from './TopBar.tsx';
import { useMeasures } from './use-measures.ts';
import { useWide } from './use-wide.ts';
import { WorkbenchContext } from './workbench.ts';

const Picture = lazy(() => import('../picture/Picture.tsx'));
const ScenarioBanner = lazy(() => import('../scenario/ScenarioBanner.tsx'));
const Presentation = lazy(() => import('../show/Presentation.tsx'));
const TryTools = lazy(() => import('../scenario/TryTools.tsx'));
const ContextMenu = lazy(() => import('../menu/ContextMenu.tsx'));
const ExplanationDialog = lazy(() => import('../panels/ExplanationDialog.tsx'));

interface WorkbenchPageProps {
  readonly opened: Opened;
  /** The files it was read from. */
  readonly request: OpenRequest;
  /** How it is looked at, where a link or project says so. */
  readonly restored: Restored | null;
  /** What is lacking of it still, while that is worked out. */
  readonly later: Later;
  readonly inLibrary: boolean;
  onClose(): void;
  /** Leads to the rows, to a problem in them; null where they cannot be corrected. */
  readonly onFix: ((problem: Problem | null) => void) | null;
}

/** A case that is open: the picture, the verdict or the selection beside it, the tables below. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { opened: base, request, later, inLibrary, onClose, onFix } = props;
  const { view, fault, dismiss } = useRestored(base, props.restored);
  const { state, change } = useStore(view);
  const scenario = useScenario(base, state);
  const told = useTold();
  const { shown } = scenario;
  const opened = useMemo(() => ({ ...shown, measures: toldMeasures(shown.measures, told) }), [shown, told]);
  const [drawable, setDrawable] = useState(webglAvailable);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes later adds no actor and no linkage
  const lookup = useMemo(() => caseLookup(opened), [opened.ends]);
  const { measures, measuring } = useMeasures(opened, state);
  const measured = useMemo(
    () => (measures === opened.measures ? opened : { ...opened, measures }),
    [opened, measures],
  );
  const screen = useRef<(() => Seen) | null>(null);
  const [menu, openMenu] = useState<AskedMenu | null>(null);
  const closeMenu = useCallback(() => openMenu(null), []);
  const [pathFrom, askPath] = useState<string | null>(null);
  const [question, explain] = useState<Question | null>(null);
  const words = { panels: useWords('panels'), model: useWords('model'), counts: useWords('counts') };
  const format = useFormat();
  const visible = useVisible(opened, state, measured);
  const { model: picture, placing } = useDrawnModel(measured, base, state, visible);
  const workbench = useMemo(
    () => ({
      lookup,
      view,
      visible,
      picture,
      screen,
      scenario,
      measures,
      measuring,
      request,
      selection: state.selection,
      fix: onFix,
      select: (selection: Selection | null, from?: SelectionOrigin) => change({ selection }, from),
      openMenu,
      pathFrom,
      askPath,
      explain,
    }),
    [
      lookup,
      view,
      visible,
      picture,
      scenario,
      measures,
      measuring,
      request,
      state.selection,
      change,
      onFix,
      pathFrom,
    ],
  );
  const lost = useCallback(() => setDrawable(false), []);
  const nothingToDraw = !drawable || visible.actorCount === 0;
  useEffect(() => {
    if (nothingToDraw) later.begin();
  }, [nothingToDraw, later]);
  const begun = useStore(later.store, (state) => state.begun);
  useEffect(() => {
    if (begun) void fetchPanels();
  }, [begun]);
  const wide = useWide();
  const pictureBar = <PictureBar opened={measured} placing={placing} />;

  return (
    <WorkbenchContext value={workbench}>
      <TopBar opened={opened} inLibrary={inLibrary} onClose={onClose} />
      <RestoreFault fault={fault} dismiss={dismiss} />
      {state.changes.length > 0 && (
        <Suspense>
          <ScenarioBanner />
        </Suspense>
      )}
      <div className="view-bar">
        {drawable && (wide ? pictureBar : <Menu title={words.panels.picture}>{pictureBar}</Menu>)}
        <FilterBar
          opened={opened}
          awaited={base.lacks !== null && <AwaitedNote lacks={base.lacks} later={later} />}
        />
        {opened.mode === 'case' && <ProvenanceBanner opened={opened} />}
        {onFix !== null && <ReadingNote opened={opened} onFix={onFix} />}
      </div>
      <main className="workbench" data-lacks={base.lacks ?? undefined}>
        <section className="stage" aria-label={words.panels.picture}>
          <h2 className="hidden">{words.panels.picture}</h2>
          {state.trying && (
            <Suspense>
              <TryTools />
            </Suspense>
          )}
          {drawable ? (
            <PictureBoundary onFailure={lost}>
              <Suspense fallback={<p className="quiet stage-note">{words.panels.drawing}</p>}>
                <Picture opened={measured} model={picture} onLost={lost} onDrawn={later.begin} />
              </Suspense>
            </PictureBoundary>
          ) : (
            <p className="stage-note" role="status">
              {words.panels.cannotDraw}{' '}
              <button type="button" onClick={() => setDrawable(webglAvailable())}>
                {words.panels.drawAgain}
              </button>
            </p>
          )}
        </section>
        <SidePanel opened={opened} cluster={state.cluster} />
        <TablesDock opened={opened} cluster={state.cluster} later={later} />
      </main>
      {state.presenting && (
        <Suspense>
          <Presentation />
        </Suspense>
      )}
      <p className="hidden" role="status" aria-live="polite" data-announcement>
        {announcement(state.selection, lookup, opened, words, format)}
      </p>
      {menu !== null && (
        <Suspense>
          <ContextMenu key={`${menu.at.x} ${menu.at.y}`} asked={menu} onClose={closeMenu} />
        </Suspense>
      )}
      {question !== null && (
        <Suspense fallback={null}>
          <ExplanationDialog opened={opened} question={question} onClose={() => explain(null)} />
        </Suspense>
      )}
    </WorkbenchContext>
  );
}
