/**
 * The order in which keys are written, shaped like the value itself: an object lists its keys, an array of
 * one gives the order of each element, `null` leaves the value as it is.
 */
export type KeyOrder = null | readonly [KeyOrder] | { readonly [key: string]: KeyOrder };

/**
 * JSON text with keys in a fixed order, two spaces of indent and a final newline.
 *
 * Keys that `order` does not name come after those it names, sorted; keys whose value is undefined are left
 * out. Throws TypeError, with the path, at a number that is not finite and at anything that JSON cannot say
 * (Map, Set, function, bigint), because JSON.stringify would write `null` or `{}` in silence.
 */
export function orderedJson(value: unknown, order: KeyOrder): string {
  return `${JSON.stringify(arrange(value, order, '$'), null, 2)}\n`;
}

function arrange(value: unknown, order: KeyOrder, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new TypeError(`${path} is ${value}: a number that is not defined must be null with a reason`);
  }
  if (Array.isArray(value)) {
    const each = isList(order) ? order[0] : null;
    return value.map((element: unknown, index) => arrange(element, each, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(`${path} is a ${kindOf(value)}, which JSON cannot say`);
  }
  return arrangeObject(value as Record<string, unknown>, isList(order) ? null : order, path);
}

function arrangeObject(
  value: Record<string, unknown>,
  order: { readonly [key: string]: KeyOrder } | null,
  path: string,
): unknown {
  const named = order === null ? [] : Object.keys(order);
  const known = new Set(named);
  const others = Object.keys(value)
    .filter((key) => !known.has(key))
    .sort();
  const entries = [...named, ...others]
    .filter((key) => Object.hasOwn(value, key) && value[key] !== undefined)
    .map(
      (key) => [key, arrange(value[key], known.has(key) ? order![key]! : null, `${path}.${key}`)] as const,
    );
  return Object.fromEntries(entries);
}

function isList(order: KeyOrder): order is readonly [KeyOrder] {
  return Array.isArray(order);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value;
}
