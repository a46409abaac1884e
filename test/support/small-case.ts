import type { Actor } from '../../src/model/actor.ts';
import type { Case, CaseReading } from '../../src/model/case.ts';
import type { Cluster } from '../../src/model/cluster.ts';
import { type Layer, layers } from '../../src/model/layer.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { compareText } from '../../src/model/order.ts';
import type { Plant, Region } from '../../src/model/region.ts';

type ActorSketch = Partial<Actor> & Pick<Actor, 'id'>;
type LinkageSketch = Partial<Linkage> & Pick<Linkage, 'from' | 'to' | 'type'>;

export interface CaseSketch {
  readonly actors: readonly ActorSketch[];
  readonly linkages: readonly LinkageSketch[];
  readonly surveyed?: readonly Layer[];
  readonly clusters?: readonly (Partial<Cluster> & Pick<Cluster, 'id'>)[];
  readonly currency?: string | null;
  readonly regions?: readonly (Partial<Region> & Pick<Region, 'region'>)[];
  readonly plants?: readonly Omit<Plant, 'rows' | 'source'>[];
}

/** A firm of cluster `c` in BR, for sketches. */
export function firm(id: string, more: Partial<Actor> = {}): ActorSketch {
  return { id, kind: 'firm', cluster: 'c', country: 'BR', ...more };
}

/** An actor outside every cluster. */
export function outside(id: string, kind: Actor['kind'], more: Partial<Actor> = {}): ActorSketch {
  return { id, kind, cluster: null, country: 'US', ...more };
}

/** An actor of cluster `c` that is no firm. */
export function member(id: string, kind: Actor['kind'], more: Partial<Actor> = {}): ActorSketch {
  return firm(id, { kind, ...more });
}

export function supplies(from: string, to: string, more: Partial<Linkage> = {}): LinkageSketch {
  return { from, to, type: 'supplies', ...more };
}

export function link(type: Layer, from: string, to: string, more: Partial<Linkage> = {}): LinkageSketch {
  return { from, to, type, ...more };
}

const emptyActor: Omit<Actor, 'id'> = {
  name: null,
  kind: null,
  institutionType: null,
  country: null,
  place: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
  cluster: null,
  isic: null,
  sectorGroup: null,
  employees: null,
  sales: null,
  founded: null,
  activities: [],
  ownershipOrigin: null,
  provenance: null,
  source: null,
  extra: {},
  madeFrom: 'row',
  rows: [],
};

const emptyLinkage: Omit<Linkage, 'from' | 'to' | 'type' | 'key'> = {
  id: null,
  value: null,
  currency: null,
  year: null,
  product: null,
  shareOfSellerSales: null,
  shareOfBuyerPurchases: null,
  specifiedBy: null,
  monitored: null,
  contract: null,
  switchingCost: null,
  complexity: null,
  codifiability: null,
  capability: null,
  stake: null,
  standard: null,
  project: null,
  purpose: null,
  governance: null,
  scope: null,
  provenance: null,
  source: null,
  extra: {},
  rows: [],
};

/** A reading of a case sketched by hand, as the read room would give it: complete and in canonical order. */
export function readingOf(sketch: CaseSketch): CaseReading {
  const actors = sketch.actors
    .map((actor): Actor => ({ ...emptyActor, ...actor }))
    .sort((a, b) => compareText(a.id, b.id));
  // Parallel rows stay in the order of the sketch unless it gives every linkage a key of its own.
  const keyed = sketch.linkages.every((linkage) => linkage.key !== undefined);
  const linkages = sketch.linkages
    .map(
      (linkage, place): Linkage => ({
        ...emptyLinkage,
        key: `${linkage.from}>${linkage.to} ${linkage.type} #${place + 1}`,
        ...linkage,
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        compareText(a.to, b.to) ||
        compareText(a.type, b.type) ||
        (keyed ? compareText(a.key, b.key) : 0),
    );
  const named = [...new Set(actors.map((actor) => actor.cluster).filter((id) => id !== null))];
  const clusters = (sketch.clusters ?? named.map((id) => ({ id }))).map(
    (cluster): Cluster => ({
      name: null,
      country: null,
      place: null,
      sectorGroup: null,
      isic: null,
      ...cluster,
    }),
  );
  const subject: Case = {
    id: 'sketch',
    title: null,
    description: null,
    year: null,
    currency: sketch.currency ?? null,
    surveyed: new Set(sketch.surveyed ?? layers),
    surveyedAssumed: false,
    clusters,
    sources: [],
    generator: null,
    actors,
    linkages,
    codes: [],
    events: [],
    ...(sketch.regions === undefined ? {} : { regions: sketch.regions.map(regionOf) }),
    ...(sketch.plants === undefined
      ? {}
      : { plants: sketch.plants.map((plant) => ({ ...plant, source: null, rows: [] })) }),
  };
  const none = { read: 0, accepted: 0, merged: 0, rejected: 0 };
  const account = {
    actors: { ...none, created: 0 },
    linkages: none,
    codes: none,
    events: none,
    problems: [],
  };
  return { case: subject, account };
}

function regionOf(sketch: Partial<Region> & Pick<Region, 'region'>): Region {
  const unknown = {
    sector: null,
    employment: null,
    establishments: null,
    area: null,
    population: null,
    source: null,
  };
  return { ...unknown, ...sketch, rows: [] };
}
