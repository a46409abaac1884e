import { beforeAll, expect, it } from 'vitest';
import { layers } from '../../src/model/layer.ts';
import { neighbourGroups } from '../../viewer/src/panels/neighbour-groups.ts';
import { drawnModel } from '../../viewer/src/picture/drawn-model.ts';
import { litBySelection } from '../../viewer/src/picture/lit.ts';
import { litLines } from '../../viewer/src/picture/lit-lines.ts';
import { layerStyles } from '../../viewer/src/picture/lit-styles.ts';
import { litTies } from '../../viewer/src/picture/lit-ties.ts';
import { initialView, type ViewState } from '../../viewer/src/view/view-state.ts';
import { visibleOf } from '../../viewer/src/view/visible.ts';
import type { OpenedCase } from '../../viewer/src/worker/messages.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import { caseFiles, metalworking } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

let opened: OpenedCase;
beforeAll(async () => {
  const request = { mode: 'case', files: await caseFiles(metalworking), options: {} } as const;
  opened = await openedWhole(openCase(request, () => {}));
});

/** What is lit for an actor, in a view. */
function litFor(id: string, change: Partial<ViewState> = {}) {
  const state = { ...initialView(opened), ...change };
  const visible = visibleOf(opened, state);
  const placement = { positions: opened.positions, captions: [], placed: null };
  const { marks } = drawnModel(opened, state, visible, placement);
  const ties = litTies(opened, visible, marks);
  const position = (wanted: string) => opened.subject.actors.findIndex((actor) => actor.id === wanted);
  const lit = litBySelection(marks, ties, { kind: 'actor', id }, position);
  return { lit, marks, position, ...litLines(opened, ties, lit) };
}

it('tells types of linkage apart by colour and dash, no two alike', () => {
  const signs = layers.map((layer) => `${layerStyles[layer].colour} ${layerStyles[layer].dash}`);
  expect(new Set(signs).size).toBe(layers.length);
});

it('the lines beside a hit are of the type and direction of its linkages, and the legend counts them', () => {
  const { linkages } = opened.subject;
  const ends = linkages.flatMap(({ from, to }) => [from, to]);
  const busiest = opened.subject.actors
    .map(({ id }) => id)
    .sort((a, b) => ends.filter((id) => id === b).length - ends.filter((id) => id === a).length)[0]!;
  const mine = linkages.filter(({ from, to }) => from === busiest || to === busiest);
  const { lines, groups, lit, marks } = litFor(busiest);
  expect(groups.length).toBeGreaterThan(2);
  for (const { type, direction, linkages: count } of groups) {
    const symmetric = type === 'acts-jointly' || type === 'member-of';
    const wanted = mine.filter(
      (each) =>
        each.type === type &&
        (symmetric ? direction === 'neither' : direction === (each.from === busiest ? 'out' : 'in')),
    );
    expect(count, `${type} ${direction}`).toBe(wanted.length);
  }
  expect(groups.reduce((sum, group) => sum + group.linkages, 0)).toBe(mine.length);
  for (let k = 0; k < lines.count; k++) {
    const { type, to } = linkages[lines.sample[k]!]!;
    expect(lines.style[k]).toBe(layerStyles[type]);
    const end = lines.arrows[k] === 1 ? lines.to[k]! : lines.from[k]!;
    if (lines.arrows[k] !== 0) expect(opened.subject.actors[marks.actor[end]!]!.id).toBe(to);
  }
  const neighbours = new Set(neighbourGroups(busiest, mine).flatMap(({ actors }) => actors));
  expect(lit.marks.length).toBe(neighbours.size + 1);
});

it('bundles hide nobody a hit is linked with', () => {
  const { id } = opened.subject.actors.find(({ kind }) => kind === 'buyer')!;
  expect(litFor(id, { bundled: true }).groups).toEqual(litFor(id).groups);
});
