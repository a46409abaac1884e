/** A number in a clause: at most three decimals, `not defined` for null. */
export function figure(value: number | null): string {
  return value === null ? 'not defined' : String(Number(value.toFixed(3)));
}

const named = 6;

/** The first few ids and how many more there are. */
export function some(ids: readonly string[]): string {
  const rest = ids.length - named;
  return rest > 0 ? `${ids.slice(0, named).join(', ')} and ${rest} more` : ids.join(', ');
}
