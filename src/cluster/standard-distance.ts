import { known, type Measured, orReason } from '../metrics/measured.ts';
import { greatCircle, type Place, radians } from './great-circle.ts';

/**
 * How far the firms scatter around their centre (km): the root of the mean squared great-circle distance to
 * the mean centre, the deviation of a cloud of points in the plane carried over to the globe.
 *
 * The mean centre is the mean of the places as points in space, brought back to the surface. Null without a
 * place, and where the places balance around the globe, so that there is no centre.
 *
 * Source: [L] Bachi 1963, Papers of the Regional Science Association 10; METHOD section 5.
 */
export function standardDistance(places: readonly Place[]): Measured<number> {
  if (places.length === 0) return orReason(null, 'no firm has coordinates');
  const centre = meanCentre(places);
  if (centre === null) return orReason(null, 'the firms lie around the globe without a centre');
  const squares = places.reduce((sum, place) => sum + greatCircle(place, centre) ** 2, 0);
  return known(Math.sqrt(squares / places.length));
}

/** Shorter than this share of the radius, a mean points nowhere. */
const nowhere = 1e-9;

function meanCentre(places: readonly Place[]): Place | null {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of places) {
    const [up, round] = [radians(latitude), radians(longitude)];
    x += (Math.cos(up) * Math.cos(round)) / places.length;
    y += (Math.cos(up) * Math.sin(round)) / places.length;
    z += Math.sin(up) / places.length;
  }
  if (Math.hypot(x, y, z) < nowhere) return null;
  const degrees = 180 / Math.PI;
  return { latitude: Math.atan2(z, Math.hypot(x, y)) * degrees, longitude: Math.atan2(y, x) * degrees };
}
