import { expect, it } from 'vitest';
import { drawnModel } from '../../viewer/src/picture/drawn-model.ts';
import { drawingOf } from '../../viewer/src/show/drawing.ts';
import { drawnPlace } from '../../viewer/src/show/drawn-place.ts';
import { linesSvg } from '../../viewer/src/show/lines-svg.ts';
import { initialView } from '../../viewer/src/view/view-state.ts';
import { visibleOf } from '../../viewer/src/view/visible.ts';
import { plainNetwork } from './plain-network.ts';

/** The lines of a ring with chords as SVG, and how many there are. */
function drawnLines(size: number, chord: number) {
  const links = Array.from({ length: size }, (_, i) => [
    [i, (i + 1) % size],
    [i, (i + chord) % size],
  ]).flat() as [number, number][];
  const network = plainNetwork(size, links);
  const positions = Float64Array.from({ length: 2 * size }, (_, i) =>
    (i % 2 === 0 ? Math.cos : Math.sin)(Math.floor(i / 2)),
  );
  const state = { ...initialView(network), sizeBy: '' };
  const placement = { positions, captions: [], placed: null };
  const model = drawnModel(network, state, visibleOf(network, state), placement);
  const drawing = drawingOf(model, () => '', false, null);
  const place = drawnPlace(drawing, { left: 0, top: 0, width: 1200, height: 800 });
  return { svg: linesSvg(drawing, place, drawing.lineAlpha), count: drawing.lines.count };
}

/** The ends of each line of an SVG as text, whatever element holds it. */
function endsIn(svg: string): readonly string[] {
  const alone = [...svg.matchAll(/<line x1="(\S+)" y1="(\S+)" x2="(\S+)" y2="(\S+)"/g)];
  const bundled = [...svg.matchAll(/M(\S+) (\S+)L([^ ]+) ([\d.-]+)/g)];
  return [...alone, ...bundled].map((found) => found.slice(1, 5).map(Number).join(' '));
}

it('of a large picture share elements, each drawn once from mark to mark', () => {
  const { svg, count } = drawnLines(3500, 7);
  expect(count).toBe(7000);
  const ends = endsIn(svg);
  expect(ends.length).toBe(count);
  expect(new Set(ends).size).toBe(count);
  expect(svg).not.toContain('<line');
  expect(svg.match(/<path/g)!.length).toBeLessThan(count / 9);
  expect(svg).not.toContain('<polygon');
});

it('of a smaller picture are elements of their own, with arrow heads', () => {
  const { svg, count } = drawnLines(300, 7);
  expect(count).toBe(600);
  expect(endsIn(svg).length).toBe(count);
  expect(svg.match(/<polygon/g)!.length).toBe(count);
});
