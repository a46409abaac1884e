/**
 * The one spelling of "not defined": `value` is null and `reason` says why, in a sentence.
 *
 * Inside a kernel an actor without a value has NaN in a Float64Array; it becomes null here and goes no further.
 * A value made of parts (z by role) may stand although some part is null: `reason` then explains those parts.
 */
export interface Measured<T> {
  readonly value: T | null;
  readonly reason: string | null;
}

/** A value that is defined. */
export function known<T>(value: T): Measured<T> {
  return { value, reason: null };
}

/** A value, or null with the reason where it is NaN or null. */
export function orReason(value: number | null, reason: string): Measured<number> {
  return value === null || Number.isNaN(value) ? { value: null, reason } : { value, reason: null };
}
