/** A release of the server: which jars, and which Java runs it. */
export interface Release {
  /** Of `org.neo4j:neo4j`. */
  readonly version: string;
  /** Of `org.neo4j.gds:proc`, or null: without Graph Data Science. */
  readonly gds: string | null;
  /** The oldest and the newest Java it is known to run on. */
  readonly java: readonly [oldest: number, newest: number];
}

/** The long-term release. */
export const longTerm: Release = { version: '5.26.30', gds: null, java: [17, 21] };

/** The long-term release with Graph Data Science, Community. */
export const withGds: Release = { ...longTerm, gds: '2.13.9' };

/** The current release. */
export const current: Release = { version: '2026.08.1', gds: null, java: [21, 25] };

/** The current release with Graph Data Science, Community. */
export const currentWithGds: Release = { ...current, gds: '2.26.0' };

/** The name of its folder of jars. */
export function releaseName({ version, gds }: Release): string {
  return gds === null ? version : `${version}-gds`;
}
