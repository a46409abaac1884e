import { append } from '../../../../src/model/append.ts';
import type { LayoutSubject } from './layout-subject.ts';
import type { Caption, Placement } from './placement.ts';

/** Angle that fills a disc evenly. */
const golden = Math.PI * (3 - Math.sqrt(5));
/** Distance between actors in a disc; all else is measured in it. */
const spacing = 1;

/**
 * Each cluster, or group of a plain network, as a disc with its best linked actors in the middle; who is outside of all
 * lies on rings around them, each country on an arc of its own.
 */
export function clusterLayout(subject: LayoutSubject): Placement {
  const positions = new Float64Array(2 * subject.size);
  const discs = membersBy(subject, (i) => subject.group[i] ?? null);
  const radius = ([, list]: readonly [string, readonly number[]]): number =>
    spacing * Math.sqrt(list.length) + 1;
  const captions: Caption[] = [];
  const centres = centresOf(discs.map(radius));
  discs.forEach(([name, list], d) => {
    const [x, y] = centres[d]!;
    byDegree(subject, list).forEach((i, at) => {
      const reach = spacing * Math.sqrt(at + 0.5);
      positions[2 * i] = x + reach * Math.cos(at * golden);
      positions[2 * i + 1] = y + reach * Math.sin(at * golden);
    });
    captions.push({ x, y: y + radius(discs[d]!) + 0.8, says: 'name', align: 'middle', value: name });
  });
  const inner = centres.reduce((most, [x, y], d) => Math.max(most, Math.hypot(x, y) + radius(discs[d]!)), 0);
  captions.push(...placeOutside(subject, positions, inner === 0 ? 2 : inner * 1.2 + 3));
  return { positions, captions, placed: null };
}

/** Groups by name, the largest first. */
function membersBy(
  { size }: LayoutSubject,
  nameOf: (i: number) => string | null,
): (readonly [string, readonly number[]])[] {
  const members = new Map<string, number[]>();
  for (let i = 0; i < size; i++) {
    const name = nameOf(i);
    if (name === null) continue;
    append(members, name, i);
  }
  return [...members].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

const byDegree = ({ degree }: LayoutSubject, list: readonly number[]): number[] =>
  [...list].sort((a, b) => degree[b]! - degree[a]! || a - b);

/** One disc in the middle, else side by side on a circle wide enough that none touches its neighbour. */
function centresOf(radii: readonly number[]): readonly (readonly [number, number])[] {
  if (radii.length < 2) return radii.map(() => [0, 0]);
  const whole = radii.reduce((sum, radius) => sum + 2 * radius + 1.5, 0);
  const reach = Math.max(whole / (2 * Math.PI), radii[0]! + radii[1]! + 1.5 - whole / (2 * Math.PI));
  let before = 0;
  return radii.map((radius) => {
    const angle = Math.PI - (2 * Math.PI * (before + radius + 0.75)) / whole;
    before += 2 * radius + 1.5;
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });
}

function placeOutside(subject: LayoutSubject, positions: Float64Array, inner: number): Caption[] {
  const countries = membersBy(subject, (i) => (subject.group[i] === null ? subject.country[i]! : null));
  const outside = countries.reduce((sum, [, list]) => sum + list.length, 0);
  if (outside === 0) return [];
  const gaps = countries.length * 1.5;
  const places = Math.max(1, Math.floor((2 * Math.PI * inner) / (1.5 * spacing)));
  const rings = Math.max(1, Math.ceil((outside + gaps) / places));
  const whole = countries.reduce((sum, [, list]) => sum + Math.ceil(list.length / rings) + 1.5, 0);
  let before = 0;
  return countries.map(([country, list]) => {
    const wide = Math.ceil(list.length / rings);
    // The largest country lies to the right, where a chain ends.
    const angleAt = (place: number): number =>
      (-2 * Math.PI * (place - whole0(countries, rings) / 2)) / whole;
    byDegree(subject, list).forEach((i, at) => {
      const angle = angleAt(before + (at % wide) + 0.75);
      const reach = inner + 1.6 * spacing * Math.floor(at / wide);
      positions[2 * i] = reach * Math.cos(angle);
      positions[2 * i + 1] = reach * Math.sin(angle);
    });
    const middle = angleAt(before + wide / 2 + 0.25);
    const reach = inner + 1.6 * spacing * rings + 0.4;
    before += wide + 1.5;
    const [x, y] = [reach * Math.cos(middle), reach * Math.sin(middle)];
    const align = Math.abs(Math.cos(middle)) < 0.3 ? 'middle' : x > 0 ? 'start' : 'end';
    return { x, y, says: 'outside', align, value: country };
  });
}

/** Places the first country takes. */
function whole0(countries: readonly (readonly [string, readonly number[]])[], rings: number): number {
  return Math.ceil(countries[0]![1].length / rings) + 1.5;
}
