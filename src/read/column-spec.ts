import type { z } from 'zod';

/** How the cells of a column are read. `share`: 0..1, also written in per cent. `list`: separated by `;`. */
export type ColumnKind =
  | 'text'
  | 'country'
  | 'currency'
  | 'isic'
  | 'list'
  | 'number'
  | 'share'
  | 'year'
  | 'word'
  | 'yes-no';

export interface ColumnSpec {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What defines a valid value: the model's own schema of this column. */
  readonly schema: z.ZodType;
  /** The words allowed, for kind `word`. */
  readonly words: readonly string[];
  /** Set where a row without this cell is rejected: the problem codes of an empty and of an unknown cell. */
  readonly required: { readonly missing: string; readonly unknown: string } | null;
}

/** The columns of a table from the model's schema, in the order of `kinds`. */
export function specify<Name extends string>(
  shape: Readonly<Record<Name, z.ZodType>>,
  kinds: Readonly<Record<Name, ColumnKind>> | Readonly<Partial<Record<Name, ColumnKind>>>,
  required: Readonly<Partial<Record<Name, readonly [string, string]>>>,
): readonly ColumnSpec[] {
  const names = Object.keys(kinds) as Name[];
  return names.map((name) => {
    const codes = required[name];
    return {
      name,
      kind: kinds[name]!,
      schema: shape[name],
      words: kinds[name] === 'word' ? wordsOf(shape[name]) : [],
      required: codes === undefined ? null : { missing: codes[0], unknown: codes[1] },
    };
  });
}

/** The options of an enumeration, whether it may be null or not. */
function wordsOf(schema: z.ZodType): readonly string[] {
  const inner = 'unwrap' in schema ? (schema as z.ZodNullable<z.ZodEnum>).unwrap() : schema;
  return (inner as z.ZodEnum).options as readonly string[];
}
