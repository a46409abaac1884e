import { UndirectedGraph } from 'graphology';
import { dashes, shapes } from '../../../src/report/pictures/palette.ts';
import type { SizeScale } from './actor-size.ts';
import type { PictureModel } from './picture-model.ts';

export interface ActorDrawing {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  shape: number;
  hollow: boolean;
  ring: boolean;
  named: boolean;
  type: 'shape';
  [other: string]: unknown;
}

export interface LineDrawing {
  size: number;
  color: string;
  dash: number;
  arrows: number;
  type: 'line';
  [other: string]: unknown;
}

/** The graph sigma draws: one node for each actor, one edge for each pair that is linked. */
export function drawing(
  model: PictureModel,
  scale: SizeScale,
  values: readonly (number | null)[] | null,
): UndirectedGraph<ActorDrawing, LineDrawing> {
  const graph = new UndirectedGraph<ActorDrawing, LineDrawing>();
  model.actors.forEach((actor, i) => {
    graph.addNode(actor.id, {
      x: model.positions[2 * i]!,
      y: model.positions[2 * i + 1]!,
      size: scale.radius(values?.[i] ?? null),
      label: actor.label,
      color: actor.style.colour,
      shape: shapes.indexOf(actor.style.shape),
      hollow: actor.hollow,
      ring: false,
      named: actor.named,
      forceLabel: actor.named,
      type: 'shape',
    });
  });
  for (const line of model.lines) {
    if (line.from === line.to) continue;
    graph.addEdgeWithKey(line.key, line.from, line.to, {
      size: Math.min(1 + 0.55 * Math.log2(line.count), 3.5),
      color: line.style.colour,
      dash: dashes.indexOf(line.style.dash),
      arrows: line.arrows,
      type: 'line',
    });
  }
  return graph;
}
