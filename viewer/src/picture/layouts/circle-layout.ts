import type { LayoutSubject } from './layout-subject.ts';
import type { Placement } from './placement.ts';

/** All on one circle, groups side by side, the best linked of a group first; clockwise from the top. */
export function circleLayout({ size, group, country, degree }: LayoutSubject): Placement {
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) =>
      compare(group[a] ?? '\uffff', group[b] ?? '\uffff') ||
      compare(country[a]!, country[b]!) ||
      degree[b]! - degree[a]! ||
      a - b,
  );
  const positions = new Float64Array(2 * size);
  order.forEach((i, at) => {
    const angle = Math.PI / 2 - (2 * Math.PI * at) / size;
    positions[2 * i] = Math.cos(angle);
    positions[2 * i + 1] = Math.sin(angle);
  });
  return { positions, captions: [], placed: null };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
