/**
 * What stands under a name in a record, undefined where nothing does. A file may use any word as a name, also
 * those that every object has ("constructor"): plain access would find the object's own machinery there.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
