import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintSvg } from '../../viewer/src/show/paint/paint-svg.ts';

/** Stands for a canvas: writes down what is drawn, with what is set at that time. */
class FakeCanvas {
  static made: FakeCanvas[] = [];
  static opaque = 255;
  readonly drawn: string[] = [];
  readonly settings: Record<string, unknown> = {};
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    FakeCanvas.made.push(this);
  }

  getContext() {
    const { drawn, settings } = this;
    const drawing = ['fill', 'stroke', 'fillText', 'strokeText', 'clip', 'restore', 'clearRect'];
    return new Proxy(settings, {
      get: (_, name: string) => {
        if (name === 'canvas') return this;
        if (name === 'getImageData') return () => ({ data: [0, 0, 0, FakeCanvas.opaque] });
        if (!drawing.includes(name)) return settings[name] ?? (() => {});
        return () => {
          const { globalAlpha, fillStyle, strokeStyle, lineWidth, lineJoin } = settings;
          if (/fill/.test(name)) drawn.push(`${name} ${fillStyle} ${globalAlpha}`);
          else if (/stroke/.test(name))
            drawn.push(`${name} ${strokeStyle} ${globalAlpha} ${lineWidth} ${lineJoin}`);
          else drawn.push(name);
        };
      },
    });
  }
}

beforeEach(() => {
  FakeCanvas.made = [];
  FakeCanvas.opaque = 255;
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

const clip = '<defs><clipPath id="window"><rect x="1" y="1" width="8" height="8"/></clipPath></defs>';
const sheet = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 10 5" font-family="serif" fill="#111111"><title>A &amp; B</title>${clip}${inside}</svg>`;
const circle = '<circle cx="1" cy="2" r="3" stroke="#222222"/>';

it('a shape is filled and stroked with its own opacities, in the clip of its group', () => {
  const faint = circle.replace('/>', ' fill-opacity="0.5" stroke-opacity="0.25" stroke-width="4"/>');
  paintSvg(sheet(`<g clip-path="url(#window)">${faint}</g>${circle}`), 1);
  const [canvas, ...others] = FakeCanvas.made;
  expect(others).toEqual([]);
  expect([canvas!.width, canvas!.height]).toEqual([20, 10]);
  expect(canvas!.drawn.slice(1)).toEqual([
    'clip',
    ...['fill #111111 0.5', 'stroke #222222 0.25 4 miter'],
    'restore',
    ...['fill #111111 1', 'stroke #222222 1 1 miter'],
  ]);
});

it('words have their rim below them, both as large as the sheet is drawn', () => {
  paintSvg(
    sheet(
      '<text x="1" y="2" font-size="12" stroke="#ffffff" stroke-width="3" paint-order="stroke" stroke-linejoin="round">a</text>',
    ),
    1.5,
  );
  const [canvas] = FakeCanvas.made;
  expect(canvas!.drawn.slice(1)).toEqual(['strokeText #ffffff 1 9 round', 'fillText #111111 1']);
  expect([canvas!.width, canvas!.height]).toEqual([30, 15]);
  expect(canvas!.settings.font).toBe('400 36px serif');
});

it('tells how far it is', () => {
  const told: number[] = [];
  const svg = sheet(circle.repeat(20_000));
  paintSvg(svg, 1, (done, total) => told.push(done / total));
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThan(21);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it.each([
  ['<ellipse cx="1" cy="2"/>', 'ellipse'],
  ['<g><image href="x"/></g>', 'image'],
  ['<text x="1" y="1" font-size="3">a<tspan>b</tspan></text>', 'tspan'],
  ['<circle cx="1" cy="2" r="3" stroke-linecap="round"/>', 'stroke-linecap'],
  ['<circle cx="1" cy="2" r="3" opacity="0.5"/>', 'opacity'],
  ['<g transform="scale(2)"/>', 'transform'],
  ['<g opacity="0.5"/>', 'opacity'],
  ['<circle cx="1" cy="2" r="3" fill="red"/>', 'red'],
  ['<circle cx="1" cy="NaN" r="3"/>', 'NaN'],
  ['<circle cx="1" cy="2"/>', '""'],
  ['<text x="1" y="1" font-size="3" text-anchor="end">a</text>', 'text-anchor="end"'],
  ['<line x1="1" y1="1" x2="2" y2="2" stroke="#000000" stroke-dasharray="10%"/>', '10%'],
  ['<g clip-path="url(#door)"/>', 'door'],
  ['<defs><circle cx="1" cy="2" r="3"/></defs>', '<circle> in <defs>'],
  ['<constructor/>', 'constructor'],
  ['words', 'words'],
])('refuses what it does not know: %s', (inside, named) => {
  expect(() => paintSvg(sheet(inside), 1)).toThrow(named);
});

it('fails where there is no canvas, or none of this size', () => {
  FakeCanvas.opaque = 0;
  expect(() => paintSvg(sheet(circle), 1)).toThrow('of this size');
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect(() => paintSvg(sheet(circle), 1)).toThrow('on the page alone');
});
