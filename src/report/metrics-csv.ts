import type { MetricsResult } from '../metrics/measure-network.ts';

/**
 * One row an actor, one column a measure; a measure by role has one column a role (`brokerageZ.liaison`).
 * What is not defined is an empty cell. Comma, quotation marks where needed, CRLF, as RFC 4180 has it.
 */
export function metricsCsv(result: MetricsResult): string {
  const rows = result.actors.map(({ id, group, measures }) => new Map(cellsOf(id, group, measures)));
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ''))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

type Measures = MetricsResult['actors'][number]['measures'];

function cellsOf(id: string, group: string | null, measures: Measures): [string, string][] {
  const cells: [string, string][] = [
    ['id', id],
    ['group', group ?? ''],
  ];
  for (const [name, value] of Object.entries(measures)) {
    if (typeof value === 'object' && value !== null) {
      for (const [role, part] of Object.entries(value)) cells.push([`${name}.${role}`, cellText(part)]);
    } else {
      cells.push([name, cellText(value)]);
    }
  }
  return cells;
}

function cellText(value: number | boolean | null): string {
  return value === null ? '' : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
