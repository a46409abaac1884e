import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { Measured } from '../metrics/measured.ts';
import type { Actor } from '../model/actor.ts';
import type { ClusterMeasures, FirmLocations } from '../model/cluster-conditions.ts';
import { commonestDivision } from './commonest-division.ts';
import type { Place } from './great-circle.ts';
import { medianDistance } from './median-distance.ts';
import { standardDistance } from './standard-distance.ts';

type CaseMeasures = Pick<
  ClusterMeasures,
  'medianDistance' | 'standardDistance' | 'divisionShare' | 'locations'
>;

/** The measures that the firms of the case give by themselves: where they are and what they make. */
export function caseMeasures(view: ClusterView): CaseMeasures {
  const firms = view.firms.map((id) => view.index.actor(id));
  const located = firms.filter(isLocated);
  const division = commonestDivision(view);
  const coded = firms.filter((firm) => firm.isic !== null).length;
  return {
    medianDistance: plain(remembered(medians, located, medianDistance)),
    standardDistance: plain(standardDistance(located)),
    divisionShare:
      division === null
        ? { value: null, reason: 'no firm of the cluster has an ISIC code' }
        : divisionShare(division.firms.length, coded, firms.length),
    locations: locationsOf(firms, located),
  };
}

type Located = Actor & Place;

function isLocated(firm: Actor): firm is Located {
  return firm.latitude !== null && firm.longitude !== null;
}

/** A lower bound where firms have no code. */
function divisionShare(most: number, coded: number, all: number): ClusterMeasures['divisionShare'] {
  const value = most / all;
  if (coded === all) return { value };
  const reason = `a lower bound: ${all - coded} of ${all} firms have no ISIC code`;
  return { value, upTo: (most + all - coded) / all, reason };
}

function locationsOf(firms: readonly Actor[], located: readonly Located[]): FirmLocations {
  const counted = (precision: Actor['locationPrecision']) =>
    located.filter((firm) => firm.locationPrecision === precision).length;
  return {
    exact: counted('exact'),
    estimated: counted('estimated'),
    unsaid: counted(null),
    missing: firms.length - located.length,
    points: new Set(located.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size,
  };
}

/**
 * Medians by the first firm they were taken of: draws that change linkages alone ask for the same ones a
 * thousand times over, and they take all pairs.
 */
const medians = new WeakMap<Located, { readonly of: readonly Located[]; readonly found: Measured<number> }>();

function remembered(
  known: typeof medians,
  located: readonly Located[],
  measure: (places: readonly Place[]) => Measured<number>,
): Measured<number> {
  const first = located[0];
  if (first === undefined) return measure(located);
  const earlier = known.get(first);
  const same = earlier?.of.length === located.length && located.every((firm, at) => firm === earlier.of[at]);
  if (earlier !== undefined && same) return earlier.found;
  const found = measure(located);
  known.set(first, { of: located, found });
  return found;
}

function plain({ value, reason }: Measured<number>): { value: number | null; reason?: string } {
  return value === null ? { value, reason: reason ?? '' } : { value };
}
