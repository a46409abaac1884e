import { indexCase } from '../../../src/graph/case-index.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { measureContext } from '../../../src/metrics/measure-context.ts';
import type { Case } from '../../../src/model/case.ts';
import { measureColumns } from './measure-columns.ts';
import type { MeasureColumn } from './messages.ts';

/** Every measure of the catalogue on the default projection of the case, by cluster or country outside. */
export function caseMeasures(
  subject: Case,
  progress?: (done: number, of: number) => void,
): readonly MeasureColumn[] {
  const groups = groupsOf(subject);
  return measureColumns(measureContext(projectCase(subject), { groups, ...(progress && { progress }) }));
}

/** The group of each actor: its cluster, or its country outside. */
export function groupsOf(subject: Case): readonly string[] {
  const index = indexCase(subject);
  return subject.actors.map(({ id, cluster }) =>
    cluster !== null ? `cluster ${cluster}` : `outside ${index.countryOf(id) ?? '?'}`,
  );
}
