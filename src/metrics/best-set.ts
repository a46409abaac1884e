/**
 * Scores a set with one more actor: for the members given, the value of the set with each other actor added.
 * The array may be reused by the next call; entries of members mean nothing.
 */
export interface SetScore {
  readonly withEach: (members: readonly number[]) => Float64Array;
  /** What one call costs, in steps. */
  readonly cost: number;
}

export interface BestSet {
  readonly members: readonly number[];
  readonly value: number;
  readonly isExact: boolean;
}

/** [O] A value must rise by more than rounding before a set counts as better. */
const least = 1e-12;

/**
 * The set of k actors with the largest score: all sets where that costs no more than `exactUpTo` steps, else
 * one actor after the other and then exchanges while one is better. Of equal sets the first in order.
 */
export function bestSet(size: number, k: number, score: SetScore, exactUpTo: number): BestSet {
  const isExact = choose(size, k - 1) * score.cost <= exactUpTo;
  const { members, value } = isExact ? bestOfAll(size, k, score) : greedyWithSwaps(size, k, score);
  return { members: [...members].sort((a, b) => a - b), value, isExact };
}

interface Found {
  readonly members: readonly number[];
  readonly value: number;
}

/** Every set of k - 1, ascending, with the best later actor for each. */
function bestOfAll(size: number, k: number, score: SetScore): Found {
  let best: Found = { members: [], value: Number.NEGATIVE_INFINITY };
  const members = Array.from({ length: k - 1 }, (_, place) => place);
  for (;;) {
    const values = score.withEach(members);
    for (let v = (members.at(-1) ?? -1) + 1; v < size; v++) {
      if (values[v]! > best.value + least) best = { members: [...members, v], value: values[v]! };
    }
    let place = k - 2;
    while (place >= 0 && members[place] === size - k + place) place--;
    if (place < 0) return best;
    members[place]!++;
    for (let later = place + 1; later < k - 1; later++) members[later] = members[later - 1]! + 1;
  }
}

function greedyWithSwaps(size: number, k: number, score: SetScore): Found {
  const members: number[] = [];
  let value = Number.NEGATIVE_INFINITY;
  const bestAddition = () => {
    const values = score.withEach(members);
    let best = -1;
    for (let v = 0; v < size; v++) {
      if (members.includes(v)) continue;
      if (best < 0 || values[v]! > values[best]! + least) best = v;
    }
    return { actor: best, value: values[best]! };
  };
  while (members.length < k) {
    const next = bestAddition();
    members.push(next.actor);
    value = next.value;
  }
  for (let better = true; better; ) {
    better = false;
    for (let place = 0; place < k; place++) {
      const leaving = members.shift()!;
      const next = bestAddition();
      const isBetter = next.value > value + least;
      members.push(isBetter ? next.actor : leaving);
      if (!isBetter) continue;
      value = next.value;
      better = true;
    }
  }
  return { members, value };
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
