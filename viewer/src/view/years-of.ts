import type { Opened } from '../worker/messages.ts';

/** The years that linkages are dated to, first to last; empty where none is. */
export function yearsOf(opened: Opened): readonly number[] {
  const dated: readonly { readonly year: number | null }[] =
    opened.mode === 'case' ? opened.subject.linkages : opened.links;
  const years = new Set(dated.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}
