/** A place on the globe, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth (km): IUGG 1980, (2a + b) / 3 of the reference ellipsoid. */
export const earthRadius = 6371.0088;

/**
 * Distance of two places along the great circle (km), by the haversine formula: exact on a sphere, within
 * half a per cent of the ellipsoid, and stable for places that are close together.
 */
export function greatCircle(a: Place, b: Place): number {
  const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)];
  const alongMeridian = Math.sin((latitudeB - latitudeA) / 2);
  const alongParallel = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = alongMeridian ** 2 + Math.cos(latitudeA) * Math.cos(latitudeB) * alongParallel ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, h)));
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
