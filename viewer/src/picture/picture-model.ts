import { isUnsure } from '../../../src/model/is-unsure.ts';
import {
  groupColours,
  kindStyles,
  type LineStyle,
  otherColour,
  type ShapeStyle,
  scopeStyles,
} from '../../../src/report/pictures/palette.ts';
import type { Opened } from '../worker/messages.ts';

export interface DrawnActor {
  readonly id: string;
  readonly label: string;
  readonly style: ShapeStyle;
  readonly hollow: boolean;
  /** Named in the first view: leaders of chains and the first articulators. */
  readonly named: boolean;
}

/** All linkages between two actors as one line, so that none hides another. */
export interface DrawnLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly style: LineStyle;
  readonly count: number;
  /** 0 none, 1 at `to`, 2 at `from`, 3 both. */
  readonly arrows: number;
}

export interface PictureModel {
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  readonly positions: Float64Array;
  /** What the shapes or colours stand for, in the order of the legend. */
  readonly shapes: readonly (ShapeStyle & { readonly count: number })[];
  readonly lineStyles: readonly (LineStyle & { readonly count: number })[];
  readonly shapesTitle: string;
  readonly hollowCount: number;
  /** What an arrow says, in one sentence; empty where there are none. */
  readonly arrowSays: string;
}

const symmetric = new Set(['acts-jointly', 'member-of']);
/** The outline of the mark says it already, and the label is short. */
const saidByOutline = / \((illustrative|estimated)\)$/i;

/** What is drawn: actors as shapes, linkages merged to one line for each pair. */
export function pictureModel(opened: Opened): PictureModel {
  return opened.mode === 'case' ? caseModel(opened) : networkModel(opened);
}

function caseModel(opened: Extract<Opened, { mode: 'case' }>): PictureModel {
  const { subject, scopes } = opened;
  const inside = new Set(subject.actors.filter(({ cluster }) => cluster !== null).map(({ id }) => id));
  const named = new Set(
    opened.assessment.clusters.flatMap(({ leaders, articulators }) => [
      ...leaders.filter((id) => !inside.has(id)),
      ...articulators.slice(0, 8).map(({ actor }) => actor),
    ]),
  );
  const actors = subject.actors.map((actor) => ({
    id: actor.id,
    label: (actor.name ?? actor.id).replace(saidByOutline, ''),
    style: kindStyles[actor.kind ?? 'unknown'],
    hollow: isUnsure(actor.provenance),
    named: named.has(actor.id),
  }));
  const lines = new LineMerger();
  subject.linkages.forEach((linkage, i) => {
    const bothWays = symmetric.has(linkage.type);
    lines.add(linkage.from, linkage.to, scopeStyles[scopes[i]!], bothWays ? 0 : 1);
  });
  return finish(
    opened.positions,
    actors,
    lines.lines(),
    Object.values(kindStyles),
    'Actors',
    'Arrow: from seller to buyer, from giver to receiver.',
  );
}

function networkModel(opened: Extract<Opened, { mode: 'network' }>): PictureModel {
  const sizes = new Map<string, number>();
  for (const { group } of opened.actors) {
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const largest = [...sizes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, groupColours.length);
  const styles = new Map<string, ShapeStyle>(
    largest.map(([group], i) => [
      group,
      { title: group, plural: group, shape: 'circle', colour: groupColours[i]! } as const,
    ]),
  );
  const title = sizes.size > largest.length ? 'Other groups' : sizes.size === 0 ? 'Actor' : 'No group';
  const other: ShapeStyle = {
    title,
    plural: title,
    shape: 'circle',
    colour: sizes.size === 0 ? groupColours[0] : otherColour,
  };
  const actors = opened.actors.map(({ id, name, group }) => ({
    id,
    label: name,
    style: (group === null ? undefined : styles.get(group)) ?? other,
    hollow: false,
    named: false,
  }));
  const style: LineStyle = { title: 'Link', dash: 'solid', colour: scopeStyles.local.colour };
  const lines = new LineMerger();
  for (const { from, to } of opened.links) lines.add(from, to, style, opened.directed ? 1 : 0);
  return finish(
    opened.positions,
    actors,
    lines.lines(),
    [...styles.values(), other],
    opened.groupColumn ?? 'Actors',
    'Arrow: from the first end of a link to the second.',
  );
}

class LineMerger {
  private readonly merged = new Map<string, { -readonly [K in keyof DrawnLine]: DrawnLine[K] }>();

  add(from: string, to: string, style: LineStyle, arrow: number): void {
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    const arrows = arrow === 0 ? 0 : to === b ? 1 : 2;
    const line = this.merged.get(key);
    if (line === undefined) {
      this.merged.set(key, { key, from: a, to: b, style, count: 1, arrows });
      return;
    }
    line.count++;
    line.arrows |= arrows;
  }

  lines(): DrawnLine[] {
    return [...this.merged.values()];
  }
}

function finish(
  positions: Float64Array,
  actors: readonly DrawnActor[],
  lines: readonly DrawnLine[],
  shapeStyles: readonly ShapeStyle[],
  shapesTitle: string,
  arrowSays: string,
): PictureModel {
  const shapes = shapeStyles
    .map((style) => ({ ...style, count: actors.filter((actor) => actor.style === style).length }))
    .filter(({ count }) => count > 0);
  const lineStyles = [...new Set(lines.map(({ style }) => style))].map((style) => ({
    ...style,
    count: lines.filter((line) => line.style === style).reduce((sum, line) => sum + line.count, 0),
  }));
  const hollowCount = actors.filter(({ hollow }) => hollow).length;
  return { actors, lines, positions, shapes, lineStyles, shapesTitle, hollowCount, arrowSays };
}
