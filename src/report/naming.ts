import type { Case, CaseReading } from '../model/case.ts';
import type { Evidence } from '../model/evidence.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import { tableText } from './source-rows.ts';
import { firstOf, shown } from './words.ts';

/** How a report calls the actors of a case, and where the rows behind its evidence stand. */
export interface Naming {
  /** `Sindifer (sf1)`; the id alone where there is no other name. */
  actor(id: string): string;
  /** Several actors, the first few by name. */
  actors(ids: readonly string[], limit?: number): string;
  /** `linkages.csv:12, 40`: the rows of the linkages named, or of the actors where none is. */
  rows(evidence: readonly Evidence[]): string;
}

const mostRows = 6;

export function namingOf(reading: CaseReading): Naming {
  const subject: Case = reading.case;
  const actors = new Map(subject.actors.map((actor) => [actor.id, actor]));
  const linkages = new Map(subject.linkages.map((linkage) => [linkage.key, linkage]));
  const actor = (id: string) => {
    const name = actors.get(id)?.name ?? null;
    return name === null || name === id ? id : `${name} (${id})`;
  };
  return {
    actor,
    actors: (ids, limit = 12) => firstOf(ids.map(actor), limit),
    rows(evidence) {
      const fromLinkages = evidence.flatMap((each) =>
        each.linkages.flatMap((key) => linkages.get(key)?.rows ?? []),
      );
      if (fromLinkages.length > 0) return rowList(fromLinkages);
      return rowList(evidence.flatMap((each) => each.actors.flatMap((id) => actors.get(id)?.rows ?? [])));
    },
  };
}

/** Rows by table, each once, ascending: `actors.csv:2, 5; linkages.csv:12`; the rest counted. */
function rowList(rows: readonly RowReference[]): string {
  const byTable = new Map<string, Set<number>>();
  for (const row of rows) {
    const name = tableText(row);
    const numbers = byTable.get(name) ?? new Set();
    byTable.set(name, numbers.add(row.row));
  }
  return [...byTable.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, numbers]) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const rest = sorted.length - mostRows;
      const more = rest > 0 ? ` and ${shown(rest, 0)} more` : '';
      return `${name}:${sorted.slice(0, mostRows).join(', ')}${more}`;
    })
    .join('; ');
}
