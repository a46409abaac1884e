import { useEffect, useMemo, useRef, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { networkView } from '../view/network-view.ts';
import { shortestPath } from '../view/shortest-path.ts';
import { useView } from '../view/use-view.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { captionText } from './caption-text.ts';
import type { DrawnModel } from './drawn-model.ts';
import { Legend } from './Legend.tsx';
import { around, litByPath, litBySelection } from './lit.ts';
import { litLines } from './lit-lines.ts';
import { litTies } from './lit-ties.ts';
import { PictureHint } from './PictureHint.tsx';
import type { Pointed } from './picture-renderer.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { selectionAt } from './selection-at.ts';
import { useCamera } from './use-camera.ts';
import { useLegend } from './use-legend.ts';
import { usePictureMenu } from './use-picture-menu.ts';
import { useRenderer } from './use-renderer.ts';
import { walkToNeighbour } from './walk-to-neighbour.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface PictureProps {
  readonly opened: Opened;
  readonly model: DrawnModel;
  onLost(): void;
  onDrawn(): void;
}

const nowhere: Pointed = { mark: -1, line: -1, x: 0, y: 0 };

/** The picture with its controls and its legend. The tables below say the same in words. */
export default function Picture({ opened, model, onLost, onDrawn }: PictureProps) {
  const words = useWords('picture');
  const { language } = useLanguage();
  const { selection, select, lookup, visible, screen } = useWorkbench();
  const origin = useView((view) => view.origin);
  const { sizeBy, layout, path, presenting, camera } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const container = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed>(nowhere);
  const legend = useLegend(opened, model);
  const { marks, lines } = model;
  const ties = useMemo(() => litTies(opened, visible, marks), [opened, visible, marks]);
  const walk = useMemo(
    () => (path === null ? null : shortestPath(visible, networkView(opened), path)),
    [path, visible, opened],
  );
  const press = ({ mark, line }: Pointed): void => {
    const group = model.marks.group[mark];
    if (typeof group === 'string') {
      const { collapsed } = currentState.current;
      change({ collapsed: collapsed.filter((key) => key !== group) }, 'picture');
    } else select(selectionAt(opened, model, mark, line), 'picture');
  };
  const currentState = useRef({ collapsed: [] as readonly string[] });
  currentState.current = useView(({ state }) => state);
  const renderer = useRenderer(container, {
    onPress: press,
    onPoint: (at) => setPointed((old) => (old.mark === at.mark && old.line === at.line ? old : at)),
    onLost,
    onDrawn,
    captionText: captionText(words, language),
  });
  useEffect(() => {
    screen.current = renderer === null ? null : () => renderer.stage.seen();
    return () => {
      screen.current = null;
    };
  }, [screen, renderer]);
  useEffect(() => renderer?.show(model, layout === 'map'), [renderer, model, layout]);

  const position = (id: string): number | undefined => lookup.position.get(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `position` reads the look-up, which is of what is open
  const lit = useMemo(() => {
    if (pointed.mark !== -1 && pointed.mark < marks.count) return around(ties, pointed.mark);
    if (walk !== null) return litByPath(marks, ties, walk, position);
    return litBySelection(marks, ties, selection, position);
  }, [marks, ties, pointed, walk, selection, lookup]);
  const shining = useMemo(() => litLines(opened, ties, lit), [opened, ties, lit]);
  useEffect(() => renderer?.light(lit, shining.lines), [renderer, lit, shining]);
  useEffect(() => {
    // What is presented without a selection is seen whole, unless it was saved as a part.
    if (presenting && selection === null && camera === null) renderer?.fit();
  }, [renderer, presenting, selection, camera]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection or path moves the picture
  useEffect(() => {
    const wanted =
      walk === null
        ? litBySelection(marks, ties, selection, position)
        : litByPath(marks, ties, walk, position);
    if (origin === 'elsewhere' || walk !== null) renderer?.centre(wanted.centres, wanted.marks);
  }, [renderer, selection, walk, origin]);
  useCamera(renderer);
  usePictureMenu(container, renderer, opened, model);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const moves: Record<string, () => void> = {
      '+': () => renderer?.zoom(0.7),
      '=': () => renderer?.zoom(0.7),
      '-': () => renderer?.zoom(1.4),
      '0': () => renderer?.fit(),
      Escape: () => select(null, 'picture'),
      ArrowLeft: () => renderer?.pan(-1, 0),
      ArrowRight: () => renderer?.pan(1, 0),
      ArrowUp: () => renderer?.pan(0, 1),
      ArrowDown: () => renderer?.pan(0, -1),
    };
    // With an actor selected the arrows walk from neighbour to neighbour; with Shift they move the picture.
    const from = selection?.kind === 'actor' ? model.marks.markOf[position(selection.id) ?? -1] : undefined;
    if (from !== undefined && from !== -1 && event.key.startsWith('Arrow') && !event.shiftKey) {
      event.preventDefault();
      const to = walkToNeighbour(model, from, event.key);
      const next = to === null ? null : selectionAt(opened, model, to, -1);
      if (next !== null) select(next);
      return;
    }
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const told = (count: number): string => count.toLocaleString(language);
  const seen =
    pointed.mark !== -1 ? pointed.mark < marks.count : pointed.line !== -1 && pointed.line < lines.count;
  return (
    <div className="picture">
      <div className="picture-stage">
        <div className="picture-view">
          <div
            ref={container}
            className={seen ? 'picture-canvas pointed' : 'picture-canvas'}
            role="img"
            aria-label={words.pictureOf(told(marks.count), told(lines.count))}
            data-actors={marks.count}
            data-lines={lines.count}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved and zoomed with the keys
            tabIndex={0}
            onKeyDown={onKeyDown}
          />
          {seen && (
            <PictureHint
              opened={opened}
              model={model}
              sizeBy={sizeBy}
              pointed={pointed}
              width={container.current?.clientWidth ?? 600}
            />
          )}
          <SelectionBar walk={walk} />
        </div>
        <Legend legend={legend} lit={shining.groups} />
        <ZoomButtons onZoom={(factor) => renderer?.zoom(factor)} onFit={() => renderer?.fit()} />
      </div>
    </div>
  );
}
