/** What several rules read of one thing, a case or a cluster, is found once for each. */
export function onceFor<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const earlier = known.get(thing);
    if (earlier !== undefined) return earlier.found;
    const found = find(thing);
    known.set(thing, { found });
    return found;
  };
}
