/** Decimals of a threshold in a report; the JSON prints it as it is. */
const decimals = 4;

/** The value of an option as it is printed: `0.3333`, `not asked for`, `none`. */
export function optionText(value: unknown): string {
  if (value === null) return 'not asked for';
  if (typeof value === 'number') return String(Number(value.toFixed(decimals)));
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && Object.keys(value).length === 0) return 'none';
  return JSON.stringify(value);
}
