import type { Evidence } from '../model/evidence.ts';
import type { ExplainContext } from './explain-context.ts';
import { statement } from './statements.ts';

/** Says how many of the linkages, or else of the actors, behind an answer are illustrative or estimated. */
export function provenanceStatements(
  { index }: ExplainContext,
  linkages: readonly string[],
  actors: readonly string[] = [],
): readonly Evidence[] {
  const keys = new Set(linkages);
  const ids = new Set(actors);
  const rows = index.subject.linkages.filter(({ key }) => keys.has(key));
  const named = index.subject.actors.filter(({ id }) => ids.has(id));
  const [what, all] = rows.length > 0 ? (['linkages', rows] as const) : (['actors', named] as const);
  return (['illustrative', 'estimated'] as const).flatMap((word) => {
    const found = all.filter(({ provenance }) => provenance === word);
    if (found.length === 0) return [];
    const meaning = word === 'illustrative' ? ' (not facts about anyone)' : '';
    return [statement(`${word}${meaning}: ${found.length} of the ${what} behind it, ${all.length} in all`)];
  });
}
