import type { CaseIndex } from '../../graph/case-index.ts';
import { scopeOf } from '../../graph/scope.ts';
import type { Actor } from '../../model/actor.ts';
import type { Assessment } from '../../model/assessment.ts';
import { isUnsure } from '../../model/is-unsure.ts';
import type { Scope } from '../../model/linkage.ts';
import { layout } from './layout.ts';
import { type LegendContent, legend, legendHeight } from './legend.ts';
import { dashPatterns, mark } from './marks.ts';
import { kindStyles, scopeStyles } from './palette.ts';
import { type Labelled, placeLabels } from './place-labels.ts';
import { element, picture, words } from './svg.ts';

const width = 960;
const height = 620;
const margin = 30;
/** Beyond so many actors a picture on paper shows nothing any more. */
export const mostActorsDrawn = 1500;
const mostLabels = 30;

/**
 * The buyer-supplier network as a picture: kinds by shape and colour, scope of the linkages by colour and dash,
 * inputs to the left and buyers to the right, chain leaders and first articulators by name. The same for the
 * same case every time. Null for an empty case and for more than `mostActorsDrawn` actors.
 */
export function networkPicture(index: CaseIndex, assessment: Assessment): string | null {
  const { actors, linkages } = index.subject;
  if (actors.length === 0 || actors.length > mostActorsDrawn) return null;
  const position = new Map(actors.map(({ id }, place) => [id, place]));
  const places = fitted(
    layout({
      size: actors.length,
      from: linkages.map(({ from }) => position.get(from)!),
      to: linkages.map(({ to }) => position.get(to)!),
      side: actors.map(({ kind }) => (kind === 'buyer' ? 1 : kind === 'supplier' ? -1 : 0)),
    }),
  );
  const radius = Math.max(3, Math.min(8, 90 / Math.sqrt(actors.length)));
  const { lines, scopes } = linesOf(index, position, places);
  const content: LegendContent = {
    kinds: new Set(actors.map(({ kind }) => kind ?? 'unknown')),
    scopes,
    hollow: actors.some(({ provenance }) => isUnsure(provenance)) ? 'estimated or illustrative' : null,
  };
  const marks = actors.map((actor, place) =>
    mark(places[2 * place]!, places[2 * place + 1]!, radius, {
      ...kindStyles[actor.kind ?? 'unknown'],
      hollow: isUnsure(actor.provenance),
    }),
  );
  const labels = placeLabels(
    labelled(actors, assessment, position, places, radius),
    places,
    width,
    height,
  ).map(({ x, y, text, anchor }) =>
    words(x, y, text, { 'text-anchor': anchor, 'font-size': 11, 'paint-order': 'stroke', class: 'label' }),
  );
  return picture(width, height + legendHeight(content) + 10, 'Network of the case', [
    ...lines,
    ...marks,
    ...labels,
    legend(margin, height + 12, content),
  ]);
}

function linesOf(
  index: CaseIndex,
  position: ReadonlyMap<string, number>,
  places: Float64Array,
): { lines: string[]; scopes: Set<Scope> } {
  const drawn = new Map<string, Scope>();
  for (const linkage of index.subject.linkages) {
    const ends = [position.get(linkage.from)!, position.get(linkage.to)!].sort((a, b) => a - b);
    drawn.set(ends.join(' '), scopeOf(linkage, index));
  }
  const lines = [...drawn].map(([ends, scope]) => {
    const [a, b] = ends.split(' ').map(Number) as [number, number];
    const { colour, dash } = scopeStyles[scope];
    return element('line', {
      x1: places[2 * a]!,
      y1: places[2 * a + 1]!,
      x2: places[2 * b]!,
      y2: places[2 * b + 1]!,
      stroke: colour,
      'stroke-opacity': drawn.size > 1000 ? 0.25 : 0.5,
      'stroke-dasharray': dashPatterns[dash],
    });
  });
  return { lines, scopes: new Set(drawn.values()) };
}

/** Chain leaders and first articulators by name, the clusters taking turns. */
function labelled(
  actors: readonly Actor[],
  { clusters }: Assessment,
  position: ReadonlyMap<string, number>,
  places: Float64Array,
  radius: number,
): Labelled[] {
  const ids = new Set<string>();
  for (let place = 0; place < mostLabels; place++) {
    for (const { leaders, articulators } of clusters) {
      for (const id of [leaders[place], articulators[place]?.actor]) if (id !== undefined) ids.add(id);
    }
  }
  return [...ids].slice(0, mostLabels).map((id) => {
    const place = position.get(id)!;
    const text = shortened(actors[place]!.name ?? id);
    return { x: places[2 * place]!, y: places[2 * place + 1]!, radius, text };
  });
}

/** The outline of the mark says it already, and the label is short. */
const saidByOutline = / \((illustrative|estimated)\)$/i;

function shortened(name: string): string {
  const text = name.replace(saidByOutline, '');
  const characters = [...text];
  return characters.length <= 28 ? text : `${characters.slice(0, 27).join('')}…`;
}

/** Positions moved and scaled into the picture; y grows downwards there. */
function fitted(positions: Float64Array): Float64Array {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    left = Math.min(left, positions[at]!);
    right = Math.max(right, positions[at]!);
    bottom = Math.min(bottom, positions[at + 1]!);
    top = Math.max(top, positions[at + 1]!);
  }
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-9),
    (height - 2 * margin) / Math.max(top - bottom, 1e-9),
  );
  return positions.map((value, at) =>
    at % 2 === 0
      ? width / 2 + (value - (left + right) / 2) * scale
      : height / 2 - (value - (bottom + top) / 2) * scale,
  );
}
