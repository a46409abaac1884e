/** Adds a value to the list of its key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** A copy as long as what it holds: in V8 a list that was grown keeps room for sixteen more. */
export function fitted<Value>(list: readonly Value[]): Value[] {
  return list.slice();
}
