import { writtenIsic } from '../../read/case-tables.ts';
import type { ColumnSpec } from '../../read/table-spec.ts';

export type ExportedValue = string | number | boolean;

export interface ExportedColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
}

/** The type under which a column of ours stands in formats that have types. */
export function columnType(kind: ColumnSpec['kind']): ExportedColumn['type'] {
  if (kind === 'year') return 'integer';
  if (kind === 'yes-no') return 'boolean';
  return kind === 'number' || kind === 'share' ? 'double' : 'string';
}

/**
 * A field of an actor, a linkage or a row of another table as one value: lists joined by `; `, ISIC groups with
 * their dot where `dotGroups` asks for it; null where the field is not known.
 */
export function typedValue(
  value: unknown,
  kind: ColumnSpec['kind'],
  dotGroups: boolean,
): ExportedValue | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  if (typeof value === 'string') return kind === 'isic' ? writtenIsic(value, dotGroups) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
