// AssemblyScript (not TypeScript): compiled to WebAssembly by scripts/compile-kernels.ts.
//
// Betweenness of up to 16 sources at once, one SIMD lane each. Every place where a wave of searches meets an actor
// is a row of 16 doubles (128 bytes): one row for each pair (actor, distance) that occurs in the batch. Lanes that do
// not have the actor at that distance hold 0, so a row can be added whole to another without asking which lanes count.
// All addresses are bytes in the module's memory; the caller lays it out (wasm-betweenness.ts).

const rowBytes: usize = 128;
/** Above this many shortest paths 1 / paths comes near the least double: the caller counts in logarithms. */
const mostPaths: f64 = 1e280;

let size: u32 = 0;
/** u32[size + 1] and u32[arcs]: the network. */
let offsets: usize = 0;
let targets: usize = 0;
/** u16[size]: lanes that have reached the actor. */
let visited: usize = 0;
/** u32[size]: the row the actor got last. */
let rowOf: usize = 0;
/** f64[size]: the result, added to. */
let total: usize = 0;
/** v128[4]: masks of two lanes, by two bits. */
let masks: usize = 0;
/** u32[rowCapacity], u16[rowCapacity], u32[rowCapacity + 1], f64[16 * rowCapacity]. */
let actorOf: usize = 0;
let lanesOf: usize = 0;
let stepsOf: usize = 0;
let rows: usize = 0;
let rowCapacity: u32 = 0;
/** u32[stepCapacity]: for each row, the rows one step further on shortest paths. */
let steps: usize = 0;
let stepCapacity: u32 = 0;

export function setNetwork(
  size_: u32,
  offsets_: usize,
  targets_: usize,
  visited_: usize,
  rowOf_: usize,
  total_: usize,
  masks_: usize,
): void {
  size = size_;
  offsets = offsets_;
  targets = targets_;
  visited = visited_;
  rowOf = rowOf_;
  total = total_;
  masks = masks_;
  store<u64>(masks, 0, 0);
  store<u64>(masks, 0, 8);
  store<u64>(masks, u64.MAX_VALUE, 16);
  store<u64>(masks, 0, 24);
  store<u64>(masks, 0, 32);
  store<u64>(masks, u64.MAX_VALUE, 40);
  store<u64>(masks, u64.MAX_VALUE, 48);
  store<u64>(masks, u64.MAX_VALUE, 56);
}

export function setRoom(
  actorOf_: usize,
  lanesOf_: usize,
  stepsOf_: usize,
  rows_: usize,
  rowCapacity_: u32,
  steps_: usize,
  stepCapacity_: u32,
): void {
  actorOf = actorOf_;
  lanesOf = lanesOf_;
  stepsOf = stepsOf_;
  rows = rows_;
  rowCapacity = rowCapacity_;
  steps = steps_;
  stepCapacity = stepCapacity_;
}

/**
 * Adds the betweenness of the pairs that start at `count` sources (u32 at `sources`, at most 16, all different).
 * Returns 0; or 1 (more room is needed) or 2 (more than mostPaths paths), and then nothing was added.
 */
export function addBatch(sources: usize, count: u32): u32 {
  memory.fill(visited, 0, (<usize>size) << 1);
  memory.fill(rowOf, 0, (<usize>size) << 2);
  for (let lane: u32 = 0; lane < count; lane++) {
    const source = load<u32>(sources + ((<usize>lane) << 2));
    store<u32>(actorOf + ((<usize>lane) << 2), source);
    store<u16>(lanesOf + ((<usize>lane) << 1), <u16>((<u32>1) << lane));
    const row = rows + <usize>lane * rowBytes;
    memory.fill(row, 0, rowBytes);
    store<f64>(row + ((<usize>lane) << 3), 1);
    const seen = visited + ((<usize>source) << 1);
    store<u16>(seen, <u16>(load<u16>(seen) | <u16>((<u32>1) << lane)));
  }
  let end: u32 = count;
  let start: u32 = 0;
  let step: u32 = 0;
  while (start < end) {
    const next = end;
    for (let row = start; row < next; row++) {
      const v = load<u32>(actorOf + ((<usize>row) << 2));
      let slot = targets + ((<usize>load<u32>(offsets + ((<usize>v) << 2))) << 2);
      const last = targets + ((<usize>load<u32>(offsets + ((<usize>v) << 2), 4)) << 2);
      store<u32>(stepsOf + ((<usize>row) << 2), step);
      const degree = <u32>((last - slot) >> 2);
      if (end + degree > rowCapacity || step + degree > stepCapacity) return 1;
      const lanes = <u32>load<u16>(lanesOf + ((<usize>row) << 1));
      const at = rows + <usize>row * rowBytes;
      const p0 = v128.load(at, 0);
      const p1 = v128.load(at, 16);
      const p2 = v128.load(at, 32);
      const p3 = v128.load(at, 48);
      const p4 = v128.load(at, 64);
      const p5 = v128.load(at, 80);
      const p6 = v128.load(at, 96);
      const p7 = v128.load(at, 112);
      for (; slot < last; slot += 4) {
        const w = <usize>load<u32>(slot);
        const fresh = lanes & ~(<u32>load<u16>(visited + (w << 1)));
        if (fresh === 0) continue;
        let into = load<u32>(rowOf + (w << 2));
        if (into < next) {
          into = end++;
          store<u32>(rowOf + (w << 2), into);
          store<u32>(actorOf + ((<usize>into) << 2), <u32>w);
          store<u16>(lanesOf + ((<usize>into) << 1), <u16>fresh);
          const to = rows + <usize>into * rowBytes;
          v128.store(to, p0, 0);
          v128.store(to, p1, 16);
          v128.store(to, p2, 32);
          v128.store(to, p3, 48);
          v128.store(to, p4, 64);
          v128.store(to, p5, 80);
          v128.store(to, p6, 96);
          v128.store(to, p7, 112);
        } else {
          const lanesAt = lanesOf + ((<usize>into) << 1);
          store<u16>(lanesAt, <u16>(<u32>load<u16>(lanesAt) | fresh));
          const to = rows + <usize>into * rowBytes;
          v128.store(to, f64x2.add(v128.load(to, 0), p0), 0);
          v128.store(to, f64x2.add(v128.load(to, 16), p1), 16);
          v128.store(to, f64x2.add(v128.load(to, 32), p2), 32);
          v128.store(to, f64x2.add(v128.load(to, 48), p3), 48);
          v128.store(to, f64x2.add(v128.load(to, 64), p4), 64);
          v128.store(to, f64x2.add(v128.load(to, 80), p5), 80);
          v128.store(to, f64x2.add(v128.load(to, 96), p6), 96);
          v128.store(to, f64x2.add(v128.load(to, 112), p7), 112);
        }
        store<u32>(steps + ((<usize>step) << 2), into);
        step++;
      }
    }
    const most = f64x2.splat(mostPaths);
    let many = i64x2.splat(0);
    for (let row = next; row < end; row++) {
      const lanes = <u32>load<u16>(lanesOf + ((<usize>row) << 1));
      const seen = visited + ((<usize>load<u32>(actorOf + ((<usize>row) << 2))) << 1);
      store<u16>(seen, <u16>(<u32>load<u16>(seen) | lanes));
      const at = rows + <usize>row * rowBytes;
      for (let pair: u32 = 0; pair < 8; pair++) {
        const place = at + ((<usize>pair) << 4);
        const kept = v128.and(
          v128.load(place),
          v128.load(masks + ((<usize>((lanes >> (pair << 1)) & 3)) << 4)),
        );
        v128.store(place, kept);
        many = v128.or(many, f64x2.gt(kept, most));
      }
    }
    if (v128.any_true(many)) return 2;
    start = next;
  }
  store<u32>(stepsOf + ((<usize>end) << 2), step);
  giveCredit(count, end);
  return 0;
}

/**
 * Backwards, the last row first: what a row holds becomes (1 + credit) / paths, which is what those before it need:
 * credit(v) = paths(v) * sum over the rows w one step further of (1 + credit(w)) / paths(w).
 */
function giveCredit(first: u32, end: u32): void {
  const zero = f64x2.splat(0);
  const one = f64x2.splat(1);
  for (let row = end; row-- > first; ) {
    let s0 = zero,
      s1 = zero,
      s2 = zero,
      s3 = zero,
      s4 = zero,
      s5 = zero,
      s6 = zero,
      s7 = zero;
    const at = rows + <usize>row * rowBytes;
    let slot = steps + ((<usize>load<u32>(stepsOf + ((<usize>row) << 2))) << 2);
    const last = steps + ((<usize>load<u32>(stepsOf + ((<usize>row) << 2), 4)) << 2);
    if (slot === last) {
      for (let pair: usize = 0; pair < 128; pair += 16) {
        const paths = v128.load(at + pair);
        v128.store(at + pair, v128.and(f64x2.div(one, paths), f64x2.ne(paths, zero)));
      }
      continue;
    }
    for (; slot < last; slot += 4) {
      const from = rows + <usize>load<u32>(slot) * rowBytes;
      s0 = f64x2.add(s0, v128.load(from, 0));
      s1 = f64x2.add(s1, v128.load(from, 16));
      s2 = f64x2.add(s2, v128.load(from, 32));
      s3 = f64x2.add(s3, v128.load(from, 48));
      s4 = f64x2.add(s4, v128.load(from, 64));
      s5 = f64x2.add(s5, v128.load(from, 80));
      s6 = f64x2.add(s6, v128.load(from, 96));
      s7 = f64x2.add(s7, v128.load(from, 112));
    }
    const sum = f64x2.add(
      f64x2.add(f64x2.add(turn(at, 0, s0), turn(at, 16, s1)), f64x2.add(turn(at, 32, s2), turn(at, 48, s3))),
      f64x2.add(
        f64x2.add(turn(at, 64, s4), turn(at, 80, s5)),
        f64x2.add(turn(at, 96, s6), turn(at, 112, s7)),
      ),
    );
    const v = total + ((<usize>load<u32>(actorOf + ((<usize>row) << 2))) << 3);
    store<f64>(v, load<f64>(v) + f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
  }
}

/** Turns two lanes of a row from paths into (1 + credit) / paths; returns the credit. */
function turn(row: usize, pair: usize, sum: v128): v128 {
  const paths = v128.load(row + pair);
  const credit = f64x2.mul(paths, sum);
  const share = f64x2.div(f64x2.add(f64x2.splat(1), credit), paths);
  v128.store(row + pair, v128.and(share, f64x2.ne(paths, f64x2.splat(0))));
  return credit;
}
