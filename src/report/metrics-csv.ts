import type { MetricsResult } from '../metrics/measure-network.ts';
import type { WrittenCell } from '../read/case-tables.ts';
import { spreadsheetCsv } from './export/spreadsheet-csv.ts';

/**
 * One row an actor, one column a measure; a measure by role has one column a role (`brokerageZ.liaison`).
 * What is not defined is an empty cell; a name that a spreadsheet would compute is guarded.
 */
export function metricsCsv(result: MetricsResult): string {
  const rows = result.actors.map(({ id, group, measures }) => new Map(cellsOf(id, group, measures)));
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return spreadsheetCsv([headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? null))]);
}

type Measures = MetricsResult['actors'][number]['measures'];

function cellsOf(id: string, group: string | null, measures: Measures): [string, WrittenCell][] {
  const cells: [string, WrittenCell][] = [
    ['id', id],
    ['group', group],
  ];
  for (const [name, value] of Object.entries(measures)) {
    if (typeof value === 'object' && value !== null) cells.push(...byRole(name, value));
    else cells.push([name, typeof value === 'boolean' ? String(value) : value]);
  }
  return cells;
}

function byRole(name: string, parts: Readonly<Record<string, number | null>>): [string, WrittenCell][] {
  return Object.entries(parts).map(([role, part]) => [`${name}.${role}`, part]);
}
