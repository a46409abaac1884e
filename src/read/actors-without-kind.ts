import type { Case } from '../model/case.ts';
import { cleanText } from './clean-text.ts';

/**
 * The actors of a case that no table can hold: of unknown kind, so that a row of theirs would be rejected, and in no
 * linkage, so that none would make them again. The case names them beside its tables.
 */
export function actorsWithoutKind(subject: Case): readonly string[] {
  const made = subject.actors.filter((actor) => actor.madeFrom !== 'row');
  if (made.length === 0) return [];
  const linked = new Set(subject.linkages.flatMap(({ from, to }) => [from, to]));
  return made.filter(({ id }) => !linked.has(id)).map(({ id }) => id);
}

/** Ids in one cell: separated by `;`, or as JSON where that could be misread. Null: none. */
export function idsInCell(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return ids.some((id) => id.includes(';') || id.startsWith('[')) ? JSON.stringify(ids) : ids.join('; ');
}

/** The same read again; in a JSON file they stand as a list. */
export function idsOfCell(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? listOf(value) : [value];
  const ids = list.map((id) =>
    typeof id === 'string' || typeof id === 'number' ? cleanText(String(id)) : null,
  );
  return [...new Set(ids.filter((id) => id !== null))];
}

function listOf(text: string): readonly unknown[] {
  if (text.trim().startsWith('[')) {
    try {
      const value: unknown = JSON.parse(text);
      if (Array.isArray(value)) return value;
    } catch {
      // An id may begin with a bracket.
    }
  }
  return text.split(';');
}
