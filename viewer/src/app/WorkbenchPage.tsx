import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { pictureModel } from '../picture/picture-model.ts';
import { webglAvailable } from '../picture/webgl-available.ts';
import { TablesDock } from '../tables/TablesDock.tsx';
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

interface WorkbenchPageProps {
  readonly opened: Opened;
  readonly inLibrary: boolean;
  onClose(): void;
}

/** A case that is open: the picture, the verdict or the selection beside it, the tables below. */
export function WorkbenchPage({ opened, inLibrary, onClose }: WorkbenchPageProps) {
  const clusters = opened.mode === 'case' ? opened.assessment.clusters : [];
  const [cluster, setCluster] = useState(clusters[0]?.id ?? null);
  const [chosen, setChosen] = useState<{ selection: Selection | null; origin: SelectionOrigin }>({
    selection: null,
    origin: 'elsewhere',
  });
  const [sizeBy, setSizeBy] = useState(() =>
    opened.measures.some(({ id }) => id === 'betweenness') ? 'betweenness' : 'degree',
  );
  const [drawable, setDrawable] = useState(webglAvailable);
  const lookup = useMemo(() => caseLookup(opened), [opened]);
  const model = useMemo(() => pictureModel(opened), [opened]);
  const measure = opened.measures.find(({ id }) => id === sizeBy) ?? null;
  const select = useCallback(
    (selection: Selection | null, origin: SelectionOrigin = 'elsewhere') => setChosen({ selection, origin }),
    [],
  );
  const workbench = useMemo(
    () => ({ lookup, selection: chosen.selection, select }),
    [lookup, chosen.selection, select],
  );
  const lost = useCallback(() => setDrawable(false), []);

  return (
    <WorkbenchContext value={workbench}>
      <TopBar
        opened={opened}
        cluster={cluster}
        onCluster={(id) => {
          setCluster(id);
          select(null);
        }}
        sizeBy={sizeBy}
        onSizeBy={setSizeBy}
        inLibrary={inLibrary}
        onClose={onClose}
      />
      {opened.mode === 'case' && <ProvenanceBanner opened={opened} />}
      <main className="workbench">
        <section className="stage" aria-label="Picture">
          <h2 className="hidden">Picture</h2>
          {drawable ? (
            <PictureBoundary onFailure={lost}>
              <Suspense fallback={<p className="quiet stage-note">Drawing …</p>}>
                <Picture model={model} measure={measure} origin={chosen.origin} onLost={lost} />
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
        <SidePanel opened={opened} cluster={cluster} />
        <TablesDock opened={opened} cluster={cluster} />
      </main>
      <p className="hidden" role="status" aria-live="polite" data-announcement>
        {announcement(chosen.selection, lookup, opened)}
      </p>
    </WorkbenchContext>
  );
}
