/** A value as the database keeps it. Whole numbers go in as bigint, or they would become fractions. */
export type DatabaseValue = string | number | bigint | boolean | readonly string[] | null;

export type Properties = Record<string, DatabaseValue>;

/** What stands before the name of a column that the format does not name. */
export const extraPrefix = 'extra.';

/** A whole number as the database's INTEGER, any other as FLOAT. */
export function wholeNumber(value: number): number | bigint {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
}

/** Puts each extra column under its name with the prefix. */
export function addExtra(properties: Properties, extra: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(extra)) properties[`${extraPrefix}${name}`] = extra[name]!;
}

/** The extra columns among properties. */
export function extraOf(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  let entries: [string, string][] | null = null;
  for (const name in properties) {
    if (!name.startsWith(extraPrefix)) continue;
    entries ??= [];
    entries.push([name.slice(extraPrefix.length), String(properties[name])]);
  }
  return entries === null ? {} : Object.fromEntries(entries);
}

/** A value read from the database: bigint within the safe range as number, a missing one as null. */
export function readValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
