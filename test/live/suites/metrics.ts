import { describe, expect, it } from 'vitest';
import { projectCase } from '../../../src/graph/project.ts';
import { groupNumbers } from '../../../src/metrics/group-numbers.ts';
import { modularity } from '../../../src/metrics/modularity.ts';
import { undirectedView } from '../../../src/metrics/undirected-view.ts';
import { hasGds, inGraphDataScience } from '../../../src/neo4j/metrics/in-graph-data-science.ts';
import { measureInDatabase } from '../../../src/neo4j/metrics/measure-in-database.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { statement, statementsIn } from '../../../src/neo4j/statements.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

/** What the database computes, against our own numbers. */
export function metricsSuite(withGds: boolean, server: () => LiveServer): void {
  describe('measures in the database', () => {
    it('are ours to 1e-6, and every other one is null with the reason', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      // Parallel linkages are many in this case: a projection that kept them would give other numbers.
      const pairs = new Set(subject.linkages.map(({ from, to }) => `${from} ${to}`));
      expect(pairs.size).toBeLessThan(subject.linkages.length - 50);
      await pushCase(database, subject, { assess });
      expect(await hasGds(database)).toBe(withGds);
      const found = await measureInDatabase(database, subject.id);
      expect(found.actors.map(({ id }) => id)).toEqual(assess.metrics.actors.map(({ id }) => id));
      const compared = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison', 'brokerage'];
      if (withGds) compared.push('betweenness', 'betweennessNormalised', 'articulationPoint');
      found.actors.forEach(({ measures, reasons }, place) => {
        const ours = assess.metrics.actors[place]!.measures;
        for (const id of compared) expect(Number(measures[id]), id).toBeCloseTo(Number(ours[id]), 6);
        for (const [id, value] of Object.entries(measures))
          if (value === null) expect(reasons[id]).toBeTruthy();
      });
      const ours = assess.metrics.network;
      for (const id of ['actors', 'links', 'density', 'externalInternal']) {
        expect(Number(found.network[id]), id).toBeCloseTo(Number(ours[id]), 6);
      }
      if (withGds) {
        expect(found.network.components).toEqual(ours.components);
        expect(found.network.bridges).toEqual(ours.bridges);
      } else {
        expect(found.network.components).toBeNull();
        expect(found.network.reasons.components).toContain('no Graph Data Science');
      }
    });

    if (withGds) {
      it('give Louvain’s communities, whose modularity is as good as of any split by cluster', async () => {
        const database = await server().database();
        const { subject } = await assessedLibraryCase();
        const { community } = await inGraphDataScience(database, subject.id);
        const network = undirectedView(projectCase(subject));
        const { groupOf } = groupNumbers(network.ids.map((id) => String(community.get(id))));
        const clusters = groupNumbers(subject.actors.map(({ cluster }) => cluster ?? 'outside')).groupOf;
        expect(modularity(network, groupOf)!).toBeGreaterThan(modularity(network, clusters)!);
      });

      it('leave no projection behind', async () => {
        const database = await server().database();
        const left = await database.readText(
          'CALL gds.graph.list() YIELD graphName RETURN graphName',
          {},
          (row) => row.get('graphName'),
        );
        expect(left).toEqual([]);
        for (const name of await statementsIn('gds')) {
          expect(await statement(name)).toMatch(
            /^\/\/ .*\n(\/\/ .*\n)*\/\/ Parameters: .*\.? ?(Returns: .*)?\n/,
          );
        }
      });
    }
  });
}
