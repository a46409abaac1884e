import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, type Release, releaseName, withGds } from '../../scripts/neo4j/releases.ts';
import { casesSuite } from './suites/cases.ts';
import { connectionSuite } from './suites/connection.ts';
import { exportSuite } from './suites/export.ts';
import { faultsSuite } from './suites/faults.ts';
import { mapSuite } from './suites/map.ts';
import { metricsSuite } from './suites/metrics.ts';
import { statementsSuite } from './suites/statements.ts';
import { cannotStart, LiveServer } from './support/live-server.ts';

const isDemanded = process.env.ARTICULATOR_REQUIRE_NEO4J === '1';

/** One server for all suites of a release; where it cannot be started, one line says why, or the test fails. */
function onRelease(release: Release, suites: (server: () => LiveServer) => void): void {
  const why = cannotStart(release);
  if (why === null) {
    // Faults strike at random moments: a second try tells a slow machine from a fault that stays.
    describe(`Neo4j ${releaseName(release)}`, { timeout: 200_000, retry: 1 }, () => {
      let server: LiveServer;
      beforeAll(async () => {
        server = await LiveServer.start(release);
      }, 240_000);
      afterAll(() => server?.stop(), 60_000);
      suites(() => server);
    });
  } else if (isDemanded) {
    it(`Neo4j ${releaseName(release)} must be there (ARTICULATOR_REQUIRE_NEO4J=1)`, () => {
      expect(why).toBeNull();
    });
  } else {
    process.stdout.write(`Live tests on Neo4j ${releaseName(release)} are skipped: ${why}.\n`);
    it.skip(`Neo4j ${releaseName(release)}: ${why}`, () => {});
  }
}

onRelease(withGds, (server) => {
  casesSuite(server);
  statementsSuite(server);
  mapSuite(server);
  metricsSuite(true, server);
  connectionSuite(server);
  faultsSuite(server);
  exportSuite(withGds, server);
});

onRelease(current, (server) => {
  casesSuite(server);
  statementsSuite(server);
  mapSuite(server);
  metricsSuite(false, server);
  connectionSuite(server);
  exportSuite(current, server);
});
