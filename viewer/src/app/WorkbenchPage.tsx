import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { pictureModel } from '../picture/picture-model.ts';
import { webglAvailable } from '../picture/webgl-available.ts';
import { useScenario } from '../scenario/use-scenario.ts';
import { TablesDock } from '../tables/TablesDock.tsx';
import { initialView } from '../view/view-state.ts';
import { createViewStore } from '../view/view-store.ts';
import { visibleOf } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { announcement } from './announcement.ts';
import { caseLookup } from './case-lookup.ts';
import { PictureBoundary } from './PictureBoundary.tsx';
import { ProvenanceBanner } from './ProvenanceBanner.tsx';
import { SidePanel } from './SidePanel.tsx';
import type { Selection, SelectionOrigin } from './selection.ts';
import { TopBar } from './TopBar.tsx';
import { WorkbenchContext } from './workbench.ts';

const Picture = lazy(() => import('../picture/Picture.tsx'));
const ScenarioBanner = lazy(() => import('../scenario/ScenarioBanner.tsx'));
const TryTools = lazy(() => import('../scenario/TryTools.tsx'));

interface WorkbenchPageProps {
  readonly opened: Opened;
  readonly inLibrary: boolean;
  onClose(): void;
}

/** A case that is open: the picture, the verdict or the selection beside it, the tables below. */
export function WorkbenchPage({ opened: base, inLibrary, onClose }: WorkbenchPageProps) {
  const view = useMemo(() => createViewStore(initialView(base)), [base]);
  const { state, origin, change } = useStore(view);
  const scenario = useScenario(base, state);
  const opened = scenario.shown;
  const [drawable, setDrawable] = useState(webglAvailable);
  const lookup = useMemo(() => caseLookup(opened), [opened]);
  const model = useMemo(() => pictureModel(opened), [opened]);
  const measure = opened.measures.find(({ id }) => id === state.sizeBy) ?? null;
  const visible = useMemo(() => visibleOf(opened, state), [opened, state]);
  const workbench = useMemo(
    () => ({
      lookup,
      view,
      visible,
      scenario,
      selection: state.selection,
      select: (selection: Selection | null, from?: SelectionOrigin) => change({ selection }, from),
    }),
    [lookup, view, visible, scenario, state.selection, change],
  );
  const lost = useCallback(() => setDrawable(false), []);

  return (
    <WorkbenchContext value={workbench}>
      <TopBar opened={opened} inLibrary={inLibrary} onClose={onClose} />
      {opened.mode === 'case' && <ProvenanceBanner opened={opened} />}
      {state.changes.length > 0 && (
        <Suspense>
          <ScenarioBanner />
        </Suspense>
      )}
      <main className="workbench">
        <section className="stage" aria-label="Picture">
          <h2 className="hidden">Picture</h2>
          {state.trying && (
            <Suspense>
              <TryTools />
            </Suspense>
          )}
          {drawable ? (
            <PictureBoundary onFailure={lost}>
              <Suspense fallback={<p className="quiet stage-note">Drawing …</p>}>
                <Picture model={model} measure={measure} origin={origin} onLost={lost} />
              </Suspense>
            </PictureBoundary>
          ) : (
            <p className="stage-note" role="status">
              The picture cannot be drawn: the browser gives no WebGL, or took it away. Tables and panels hold
              the same and go on.{' '}
              <button type="button" onClick={() => setDrawable(webglAvailable())}>
                Draw again
              </button>
            </p>
          )}
        </section>
        <SidePanel opened={opened} cluster={state.cluster} />
        <TablesDock opened={opened} cluster={state.cluster} />
      </main>
      <p className="hidden" role="status" aria-live="polite" data-announcement>
        {announcement(state.selection, lookup, opened)}
      </p>
    </WorkbenchContext>
  );
}
