import { InputError } from '../../errors.ts';

/** A value as a literal of Cypher: texts, numbers, yes/no, lists and maps; bigint is INTEGER, number FLOAT. */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  const entries = Object.entries(value as object).map(
    ([name, inner]) => `${nameLiteral(name)}: ${cypherLiteral(inner)}`,
  );
  return `{${entries.join(', ')}}`;
}

/**
 * Everything but plain characters is escaped. A backslash before a `u` is kept apart from it, because Cypher 5
 * reads the two as a code of a character wherever they stand.
 */
function textLiteral(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\u2028\u2029\ufeff]/gu, (mark) => {
    if (mark === '\\' || mark === "'") return `\\${mark}`;
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped.replace(/\\\\u/g, "\\\\' + 'u")}'`;
}

function numberLiteral(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A name between backticks; one with a backslash or a control character cannot be said in every Cypher. */
function nameLiteral(name: string): string {
  if (/[\\\p{Cc}]/u.test(name)) {
    throw new InputError(
      `The column ${JSON.stringify(name)} cannot stand in a Cypher script, because of a backslash or control character ` +
        'in its name. Rename the column, or use articulator push.',
    );
  }
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
