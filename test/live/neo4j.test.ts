import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentWithGds, type Release, releaseName, withGds } from '../../scripts/neo4j/releases.ts';
import { bulkSuite } from './suites/bulk.ts';
import { casesSuite } from './suites/cases.ts';
import { commandsSuite } from './suites/commands.ts';
import { connectionSuite } from './suites/connection.ts';
import { faultsSuite } from './suites/faults.ts';
import { launcherSuite } from './suites/launcher.ts';
import { mapSuite } from './suites/map.ts';
import { metricsSuite } from './suites/metrics.ts';
import { questionsSuite } from './suites/questions.ts';
import { scriptSuite } from './suites/script.ts';
import { statementsSuite } from './suites/statements.ts';
import { cannotStart, LiveServer } from './support/live-server.ts';

const isDemanded = process.env.ARTICULATOR_REQUIRE_NEO4J === '1';

/** One server for all suites of a release; where it cannot be started, one line says why, or the test fails. */
function onRelease(release: Release, suites: (server: () => LiveServer) => void): void {
  const why = cannotStart(release);
  if (why === null) {
    describe(`Neo4j ${releaseName(release)}`, { timeout: 400_000 }, () => {
      let server: LiveServer;
      beforeAll(async () => {
        server = await LiveServer.start(release);
      }, 400_000);
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

/** `kills`: how often the client of a push is killed. The order matters where a suite clears the database or restarts the server. */
function allSuites(release: Release, kills: number): void {
  onRelease(release, (server) => {
    statementsSuite(server);
    casesSuite(server);
    questionsSuite(server);
    mapSuite(server);
    metricsSuite(server);
    commandsSuite(server);
    connectionSuite(server);
    scriptSuite(server);
    faultsSuite(kills, server);
    bulkSuite(release, server);
  });
}

allSuites(withGds, 20);
allSuites(currentWithGds, 8);
if (cannotStart(withGds) === null) launcherSuite();
