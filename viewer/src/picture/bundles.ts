import type { Visible } from '../view/visible.ts';
import type { OpenedCase } from '../worker/messages.ts';
import type { DrawnMarks } from './drawn-model.ts';
import { layoutSubject } from './layouts/layout-subject.ts';

export interface Bundles {
  /** The marks with the ends of the bundles added. */
  readonly marks: DrawnMarks;
  /** The ends of the bundle a linkage runs in, as marks; null where it is in none. */
  of(linkage: number): { readonly fromGate: number; readonly toGate: number } | null;
}

interface Home {
  x: number;
  y: number;
  count: number;
  reach: number;
}

interface Gate {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/**
 * Bundles of cross-border linkages: all those between a cluster and one country, or another cluster, run together
 * between two gates, one at the edge of each side.
 */
export function bundlesOf(opened: OpenedCase, visible: Visible, marks: DrawnMarks): Bundles {
  const { from, to, group, country } = layoutSubject(opened);
  const homeName = (i: number): string => group[i] ?? `\u0000${country[i]}`;
  const homes = homesOf(marks, visible, homeName);
  const pairOf = (k: number): readonly [string, string] | null => {
    const [a, b] = [from[k]!, to[k]!];
    const bundled =
      opened.scopes[k] === 'cross-border' &&
      (group[a] !== null || group[b] !== null) &&
      marks.markOf[a] !== -1 &&
      marks.markOf[b] !== -1;
    return bundled ? [homeName(a), homeName(b)] : null;
  };
  const counts = new Map<string, number>();
  const ends = new Map<string, readonly [string, string]>();
  for (let k = 0; k < from.length; k++) {
    const pair = visible.linkages[k] === 1 ? pairOf(k) : null;
    if (pair === null) continue;
    const key = keyOf(pair);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    ends.set(key, pair[0] < pair[1] ? pair : [pair[1], pair[0]]);
  }
  const gates: Gate[] = [];
  const gateOf = new Map<string, number>();
  for (const [key, [one, other]] of ends) {
    const [a, b] = [homes.get(one)!, homes.get(other)!];
    const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const at = (home: Home, towards: Home): Gate => {
      const step = Math.min(home.reach * 1.5 + 0.02, distance * 0.35) / distance;
      return { x: home.x + (towards.x - home.x) * step, y: home.y + (towards.y - home.y) * step, label: '' };
    };
    gateOf.set(`${key}\u0001${one}`, marks.count + gates.length);
    gates.push({ ...at(a, b), label: String(counts.get(key)) });
    gateOf.set(`${key}\u0001${other}`, marks.count + gates.length);
    gates.push(at(b, a));
  }
  return {
    marks: withGates(marks, gates),
    of: (k) => {
      const pair = pairOf(k);
      if (pair === null) return null;
      const key = keyOf(pair);
      return {
        fromGate: gateOf.get(`${key}\u0001${pair[0]}`)!,
        toGate: gateOf.get(`${key}\u0001${pair[1]}`)!,
      };
    },
  };
}

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a}\u0002${b}` : `${b}\u0002${a}`);

/** The middle of each cluster and country, and how far its actors lie from it. */
function homesOf(
  { x, y, markOf }: DrawnMarks,
  visible: Visible,
  homeName: (i: number) => string,
): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const each = (visit: (home: Home, mark: number) => void): void => {
    for (let i = 0; i < markOf.length; i++) {
      if (visible.actors[i] === 0 || markOf[i] === -1) continue;
      const name = homeName(i);
      const home = homes.get(name) ?? { x: 0, y: 0, count: 0, reach: 0 };
      homes.set(name, home);
      visit(home, markOf[i]!);
    }
  };
  each((home, mark) => {
    home.x += x[mark]!;
    home.y += y[mark]!;
    home.count++;
  });
  for (const home of homes.values()) {
    home.x /= home.count;
    home.y /= home.count;
  }
  each((home, mark) => {
    home.reach += Math.hypot(x[mark]! - home.x, y[mark]! - home.y) / home.count;
  });
  return homes;
}

function withGates(marks: DrawnMarks, gates: readonly Gate[]): DrawnMarks {
  const added = <Value>(list: readonly Value[], value: (gate: Gate) => Value): Value[] => [
    ...list,
    ...gates.map(value),
  ];
  return {
    ...marks,
    count: marks.count + gates.length,
    actor: Int32Array.from(added([...marks.actor], () => -1)),
    label: added(marks.label, ({ label }) => label),
    x: Float32Array.from(added([...marks.x], ({ x }) => x)),
    y: Float32Array.from(added([...marks.y], ({ y }) => y)),
    radius: Float32Array.from(added([...marks.radius], () => 3)),
    colour: added(marks.colour, () => '#c07c00'),
    shape: added(marks.shape, () => 'circle' as const),
    hollow: Uint8Array.from(added([...marks.hollow], () => 0)),
    icon: added(marks.icon, () => ''),
    labelled: Uint32Array.from([
      ...gates.map((_, g) => marks.count + g).filter((at) => gates[at - marks.count]!.label !== ''),
      ...marks.labelled,
    ]),
    group: added(marks.group, () => null),
  };
}
