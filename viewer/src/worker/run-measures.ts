import { buildCompactNetwork } from '../../../src/graph/compact-network.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { inOrder } from './measure-columns.ts';
import { measuredByAndBy } from './measured-later.ts';
import type { MeasureColumn, Progress } from './messages.ts';
import type { MeasuresAsk } from './tasks.ts';

const leftOut = 'left out by the filters';

/** Every measure of the catalogue on what the filters left, with a place for those left out. */
export async function runMeasures(
  ask: MeasuresAsk,
  report: (progress: Progress) => void,
): Promise<readonly MeasureColumn[]> {
  const columns: MeasureColumn[] = [];
  for await (const found of measuredByAndBy(networkOf(ask), ask.groups, report))
    columns.push(...found.columns);
  return inOrder(columns).map((column) => {
    const values = new Array<number | null>(ask.size).fill(null);
    const reasons = new Array<string | null>(ask.size).fill(leftOut);
    ask.places.forEach((place, i) => {
      values[place] = column.values[i]!;
      reasons[place] = column.reasons[i] ?? null;
    });
    return { ...column, values, reasons };
  });
}

function networkOf({ actors, linkages, links = [], directed = true }: MeasuresAsk) {
  if (linkages !== undefined) return projectCase({ actors, linkages });
  const ids = actors.map(({ id }) => id);
  const position = new Map(ids.map((id, i) => [id, i]));
  return buildCompactNetwork({
    ids,
    from: links.map(({ from }) => position.get(from)!),
    to: links.map(({ to }) => position.get(to)!),
    directed,
  });
}
