import { InputError } from '../../errors.ts';
import type { Case } from '../../model/case.ts';

/** The database's indexes take keys up to about 8 kB; the id of the case and that of the actor share it. */
const longestId = 1800;

/**
 * Makes sure, before anything is written, that the database can keep the case: ids not longer than an index
 * takes, no half of a surrogate pair, which UTF-8 cannot say, and no column with a NUL in its name. Throws InputError that names where.
 */
export function checkPushable(subject: Case): void {
  const ids: (readonly [string, string])[] = [
    ['case', subject.id],
    ...subject.actors.map(({ id }) => ['actor', id] as const),
    ...subject.clusters.map(({ id }) => ['cluster', id] as const),
    ...subject.sources.map(({ id }) => ['source', id] as const),
  ];
  for (const [what, id] of ids) {
    if (id.length <= longestId) continue;
    throw new InputError(
      `The id of ${what} "${id.slice(0, 40)}…" has ${id.length} characters; the database finds nodes by ids of at ` +
        `most ${longestId}. Give it a shorter id and keep the long text as its name.`,
    );
  }
  for (const actor of subject.actors) checkFields(`actor ${actor.id}`, actor);
  for (const linkage of subject.linkages) checkFields(`linkage ${linkage.key}`, linkage);
  const { actors: _, linkages: __, ...rest } = subject;
  checkText(`case ${subject.id}`, rest);
}

function checkFields(where: string, row: { readonly extra: Readonly<Record<string, string>> }): void {
  for (const name of Object.keys(row.extra)) if (name.includes('\0')) throw nameWithNul(where, name);
  // JSON writes half a character as \\udXXX: a quick look that most rows pass.
  if (/\\ud[89a-f]/i.test(JSON.stringify(row))) checkText(where, row);
}

function checkText(where: string, value: unknown): void {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) {
      throw new InputError(
        `A text of ${where} holds half a character (a lone surrogate), which cannot be stored. Correct it in the file.`,
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (part === null || typeof part === 'number') continue;
      checkText(where, name);
      checkText(where, part);
    }
  }
}

function nameWithNul(where: string, name: string): InputError {
  return new InputError(
    `A column of ${where} is called ${JSON.stringify(name)}; the database takes no name with a NUL character. Rename it.`,
  );
}
