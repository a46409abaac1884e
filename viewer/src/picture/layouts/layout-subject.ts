import { type NetworkView, networkView } from '../../view/network-view.ts';
import type { Opened } from '../../worker/messages.ts';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly estimated: boolean;
}

/** What the layouts need to know of a case or a plain network, by position of the actors and linkages. */
export interface LayoutSubject extends NetworkView {
  readonly size: number;
  /** 1 for linkages along which goods flow; in a plain network every link, none where it is undirected. */
  readonly goods: Uint8Array;
  /** -1 for suppliers, 1 for buyers, 0 for the rest. */
  readonly side: Int8Array;
  /** The cluster, or the group of a plain network; null: outside of all. */
  readonly group: readonly (string | null)[];
  /** Where an actor outside is: its country; empty where that is not known. */
  readonly country: readonly string[];
  readonly degree: Uint32Array;
  readonly places: readonly (Place | null)[];
}

const known = new WeakMap<object, LayoutSubject>();

/** The subject of the layouts: coordinates of a plain network are its columns `latitude` and `longitude`. */
export function layoutSubject(opened: Opened): LayoutSubject {
  const ends = networkView(opened);
  const before = known.get(ends);
  if (before !== undefined) return before;
  const size = ends.ids.length;
  const degree = new Uint32Array(size);
  for (let k = 0; k < ends.from.length; k++) {
    degree[ends.from[k]!]!++;
    degree[ends.to[k]!]!++;
  }
  const told = opened.mode === 'case' ? ofCase(opened) : ofNetwork(opened);
  const made = { ...ends, size, degree, ...told };
  known.set(ends, made);
  return made;
}

type Told = Pick<LayoutSubject, 'goods' | 'side' | 'group' | 'country' | 'places'>;

function ofCase({ subject }: Extract<Opened, { mode: 'case' }>): Told {
  const names = new Map(subject.clusters.map(({ id, name }) => [id, name ?? id]));
  return {
    goods: Uint8Array.from(subject.linkages, ({ type }) => (type === 'supplies' ? 1 : 0)),
    side: Int8Array.from(subject.actors, ({ kind }) => (kind === 'buyer' ? 1 : kind === 'supplier' ? -1 : 0)),
    group: subject.actors.map(({ cluster }) => (cluster === null ? null : (names.get(cluster) ?? cluster))),
    country: subject.actors.map(({ country }) => country ?? ''),
    places: subject.actors.map(({ latitude, longitude, locationPrecision }) =>
      latitude === null || longitude === null
        ? null
        : { latitude, longitude, estimated: locationPrecision === 'estimated' },
    ),
  };
}

function ofNetwork({ actors, links, directed }: Extract<Opened, { mode: 'network' }>): Told {
  return {
    goods: new Uint8Array(links.length).fill(directed ? 1 : 0),
    side: new Int8Array(actors.length),
    group: actors.map(({ group }) => group),
    country: actors.map(({ attributes }) => attributes.country ?? ''),
    places: actors.map(({ attributes }) => {
      const latitude = degrees(attributes.latitude ?? attributes.lat, 90);
      const longitude = degrees(attributes.longitude ?? attributes.lon ?? attributes.lng, 180);
      return latitude === null || longitude === null
        ? null
        : { latitude, longitude, estimated: attributes.locationPrecision === 'estimated' };
    }),
  };
}

function degrees(text: string | undefined, most: number): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Math.abs(value) <= most ? value : null;
}
