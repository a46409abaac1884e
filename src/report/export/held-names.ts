/** Names as a format can hold them, each still unlike all others. */
export interface HeldNames {
  readonly names: readonly string[];
  /** The names that had to be changed, as they were. */
  readonly changed: readonly string[];
}

/**
 * Changes the names that a format cannot hold with `hold`, and numbers those that would then be alike:
 * `a_b`, `a_b 2`. Names that can be held stay as they are.
 */
export function heldNames(names: readonly string[], hold: (name: string) => string): HeldNames {
  const taken = new Set(names.filter((name) => hold(name) === name));
  const changed: string[] = [];
  const held = names.map((name) => {
    const wanted = hold(name);
    if (wanted === name) return name;
    changed.push(name);
    let free = wanted;
    for (let k = 2; taken.has(free); k++) free = `${wanted} ${k}`;
    taken.add(free);
    return free;
  });
  return { names: held, changed };
}
