import type { Opened } from '../worker/messages.ts';

/** The years that linkages are dated to, first to last; empty where none is. */
export function yearsOf(opened: Opened): readonly number[] {
  if (opened.mode !== 'case') return [];
  const years = new Set(opened.subject.linkages.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}
