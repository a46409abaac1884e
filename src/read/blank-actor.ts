import type { Actor } from '../model/actor.ts';

/** An actor of which nothing is known but its id. */
export function blankActor(id: string): Actor {
  return {
    id,
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
    madeFrom: 'linkage',
    rows: [],
  };
}
