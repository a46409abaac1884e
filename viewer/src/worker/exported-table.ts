import type { WrittenTable } from '../../../src/read/case-tables.ts';
import type { ClusterComparison } from '../../../src/scenario/compare-assessments.ts';
import {
  actorsTable,
  linkagesTable,
  movedTable,
  networkActorsTable,
  networkLinksTable,
  pairsTable,
  problemsTable,
  type TableName,
} from './case-tables.ts';
import type { ExportAsk } from './tasks.ts';

/** A table of the page, whole, whatever the picture shows of it. */
export function tableOf(
  name: TableName,
  opened: ExportAsk['opened'],
  clusters: readonly ClusterComparison[],
): WrittenTable {
  if (opened.mode === 'network') {
    if (name === 'actors') return networkActorsTable(opened);
    return name === 'linkages' ? networkLinksTable(opened) : problemsTable(opened.problems);
  }
  switch (name) {
    case 'actors':
      return actorsTable(opened);
    case 'linkages':
      return linkagesTable(opened);
    case 'pairs':
      return pairsTable(opened);
    case 'moved':
      return movedTable(clusters);
    case 'problems':
      return problemsTable(opened.assessment.import.problems);
  }
}
