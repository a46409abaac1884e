import { indexCase } from '../../../src/graph/case-index.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import type { Case } from '../../../src/model/case.ts';
import { measureColumns } from './measure-columns.ts';
import type { MeasureColumn } from './messages.ts';

/** Every measure of the catalogue on the default projection of the case, by cluster or country outside. */
export function caseMeasures(
  subject: Case,
  progress?: (done: number, of: number) => void,
): readonly MeasureColumn[] {
  const index = indexCase(subject);
  const groups = subject.actors.map(({ id, cluster }) =>
    cluster !== null ? `cluster ${cluster}` : `outside ${index.countryOf(id) ?? '?'}`,
  );
  return measureColumns(measureNetwork(projectCase(subject), { groups, ...(progress && { progress }) }));
}
