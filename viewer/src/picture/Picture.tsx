import { useEffect, useMemo, useRef, useState } from 'react';
import type { SelectionOrigin } from '../app/selection.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorMark } from '../panels/ActorMark.tsx';
import { Name } from '../panels/Name.tsx';
import type { MeasureColumn } from '../worker/messages.ts';
import { sizeScale } from './actor-size.ts';
import { Legend } from './Legend.tsx';
import type { PictureModel } from './picture-model.ts';
import { PictureRenderer } from './picture-renderer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface PictureProps {
  readonly model: PictureModel;
  readonly measure: MeasureColumn | null;
  /** Where the last selection came from. */
  readonly origin: SelectionOrigin;
  onLost(): void;
}

interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The picture with its legend and buttons. The tables below say the same in words. */
export default function Picture({ model, measure, origin, onLost }: PictureProps) {
  const { selection, select, lookup } = useWorkbench();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<PictureRenderer | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const scale = useMemo(() => sizeScale(measure, model.actors.length), [measure, model]);
  const handlers = useRef({ select, onLost });
  handlers.current = { select, onLost };

  useEffect(() => {
    const made = new PictureRenderer(container.current!, model, {
      onSelect: (chosen) => handlers.current.select(chosen, 'picture'),
      onHover: (id, x, y) => setHover(id === null ? null : { id, x, y }),
      onLost: () => handlers.current.onLost(),
    });
    renderer.current = made;
    return () => {
      renderer.current = null;
      made.kill();
    };
  }, [model]);

  useEffect(() => renderer.current?.size(measure?.values ?? null, scale), [measure, scale]);
  useEffect(() => renderer.current?.select(selection, origin === 'elsewhere'), [selection, origin]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const moves: Record<string, () => void> = {
      '+': () => renderer.current?.zoom(0.7),
      '=': () => renderer.current?.zoom(0.7),
      '-': () => renderer.current?.zoom(1.4),
      '0': () => renderer.current?.fit(),
      Escape: () => select(null, 'picture'),
      ArrowLeft: () => renderer.current?.pan(-1, 0),
      ArrowRight: () => renderer.current?.pan(1, 0),
      ArrowUp: () => renderer.current?.pan(0, 1),
      ArrowDown: () => renderer.current?.pan(0, -1),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const actorHovered = hover === null ? undefined : model.actors[lookup.position.get(hover.id) ?? -1];
  const value = hover === null ? null : (measure?.values[lookup.position.get(hover.id) ?? -1] ?? null);

  return (
    <div className="picture">
      <div className="picture-view">
        <div
          ref={container}
          className="picture-canvas"
          role="img"
          aria-label={`Picture of ${model.actors.length} actors and ${model.lines.length} lines between them. The tables below hold the same. Arrow keys move it, plus and minus zoom, 0 fits.`}
          data-actors={model.actors.length}
          data-lines={model.lines.length}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved and zoomed with the keys
          tabIndex={0}
          onKeyDown={onKeyDown}
        />
        {hover !== null && actorHovered !== undefined && (
          <div
            className="picture-hint"
            style={{ left: Math.min(hover.x, (container.current?.clientWidth ?? 600) - 260), top: hover.y }}
            aria-hidden="true"
          >
            <ActorMark style={actorHovered.style} hollow={actorHovered.hollow} />{' '}
            <Name text={actorHovered.label} limit={60} />
            {measure !== null && (
              <span className="quiet">
                {measure.title}:{' '}
                {value === null ? 'not defined' : Number(value.toPrecision(4)).toLocaleString('en')}
              </span>
            )}
          </div>
        )}
      </div>
      <Legend model={model} measure={measure} scale={scale} />
      <ZoomButtons
        onZoom={(factor) => renderer.current?.zoom(factor)}
        onFit={() => renderer.current?.fit()}
      />
    </div>
  );
}
