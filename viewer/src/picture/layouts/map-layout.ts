import type { LayoutSubject } from './layout-subject.ts';
import type { Placement } from './placement.ts';

/** The poles lie infinitely far off on this projection; land and actors end here. */
const furthest = 84;
/** Between the marks of one place, as a share of the extent of the map [O]. */
const spacing = 1 / 45;
const golden = Math.PI * (3 - Math.sqrt(5));

/** Mercator, in radians of longitude; actors of one place lie round about it, so that none hides another. */
export function mapLayout({ size, places }: LayoutSubject): Placement {
  const positions = new Float64Array(2 * size);
  const placed = Uint8Array.from(places, (place) => (place === null ? 0 : 1));
  for (let i = 0; i < size; i++) {
    const place = places[i];
    if (place === null || place === undefined) continue;
    const latitude = Math.min(Math.max(place.latitude, -furthest), furthest);
    positions[2 * i] = (place.longitude * Math.PI) / 180;
    positions[2 * i + 1] = Math.log(Math.tan((Math.PI / 2 + (latitude * Math.PI) / 180) / 2));
  }
  apart(positions, placed);
  return { positions, captions: [], placed };
}

function apart(positions: Float64Array, placed: Uint8Array): void {
  const range = (axis: 0 | 1): number => {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < placed.length; i++) {
      if (placed[i] === 0) continue;
      least = Math.min(least, positions[2 * i + axis]!);
      most = Math.max(most, positions[2 * i + axis]!);
    }
    return most - least;
  };
  const step = Math.max(range(0), range(1), 0.035) * spacing;
  const here = new Map<string, number>();
  for (let i = 0; i < placed.length; i++) {
    if (placed[i] === 0) continue;
    const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
    const cell = `${Math.round(x / step / 2)} ${Math.round(y / step / 2)}`;
    const before = here.get(cell) ?? 0;
    here.set(cell, before + 1);
    const reach = step * Math.sqrt(before);
    positions[2 * i] = x + reach * Math.cos(before * golden);
    positions[2 * i + 1] = y + reach * Math.sin(before * golden);
  }
}
