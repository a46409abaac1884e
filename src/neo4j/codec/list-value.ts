import type { DatabaseValue } from './properties.ts';

/** A list as the database can keep it: numbers, texts or yes/no as they are, any other list as texts of JSON. */
export function listValue(values: readonly unknown[]): DatabaseValue {
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  const isPlain = kinds.size === 0 || (kinds.size === 1 && kind !== 'object' && kind !== 'undefined');
  return (isPlain ? values : values.map((value) => JSON.stringify(value) ?? 'null')) as DatabaseValue;
}
