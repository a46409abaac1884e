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

/** Names that a sentence lists before it counts the rest; what it rests on names all. */
const listed = 12;

/** `a, b, c and 7 more`. */
export function firstFew(names: readonly string[]): string {
  const rest = names.length - listed;
  return `${names.slice(0, listed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** A part of an explanation, or nothing where it has no statement. */
export function part(
  title: ExplanationPartTitle,
  statements: readonly Evidence[],
): readonly ExplanationPart[] {
  return statements.length === 0 ? [] : [{ title, statements }];
}
