import type { Evidence } from '../model/evidence.ts';
import type { ExplanationPart, ExplanationPartTitle } from './explanation.ts';

/** A sentence that rests on actors and linkages, or on none. */
export function statement(
  text: string,
  actors: readonly string[] = [],
  linkages: readonly string[] = [],
): Evidence {
  return { text, actors, linkages };
}

/** A part of an explanation, or nothing where it has no statement. */
export function part(
  title: ExplanationPartTitle,
  statements: readonly Evidence[],
): readonly ExplanationPart[] {
  return statements.length === 0 ? [] : [{ title, statements }];
}
