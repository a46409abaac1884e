/** How many sets of `size` there are among `count` things. */
export function setsCount(count: number, size: number): number {
  let sets = 1;
  for (let k = 1; k <= size; k++) sets = (sets * (count - size + k)) / k;
  return Math.round(sets);
}

/** All sets of `size` things, in the order of their places. */
export function* setsOf<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  if (size === 0) return;
  const places = Array.from({ length: size }, (_, place) => place);
  while (true) {
    yield places.map((place) => things[place]!);
    let turn = size - 1;
    while (turn >= 0 && places[turn] === things.length - size + turn) turn--;
    if (turn < 0) return;
    places[turn]!++;
    for (let next = turn + 1; next < size; next++) places[next] = places[next - 1]! + 1;
  }
}
