/** True, false or not observed. */
export type Truth = boolean | null;

/** False and unknown is false; true and unknown is unknown. */
export function and(...terms: readonly Truth[]): Truth {
  if (terms.includes(false)) return false;
  return terms.includes(null) ? null : true;
}

/** True or unknown is true; false or unknown is unknown. */
export function or(...terms: readonly Truth[]): Truth {
  if (terms.includes(true)) return true;
  return terms.includes(null) ? null : false;
}

/** At least so many of the terms are true: false where even all the unknown ones could not make it so. */
export function atLeastSo(many: number, ...terms: readonly Truth[]): Truth {
  if (terms.filter((term) => term === true).length >= many) return true;
  return terms.filter((term) => term !== false).length < many ? false : null;
}
