import { describe, expect, it } from 'vitest';
import { generatedReading } from '../../../bench/generated-case.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { groupNumbers } from '../../../src/metrics/group-numbers.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import { modularity } from '../../../src/metrics/modularity.ts';
import { undirectedView } from '../../../src/metrics/undirected-view.ts';
import { hasGds, inGraphDataScience } from '../../../src/neo4j/metrics/in-graph-data-science.ts';
import { measureInDatabase } from '../../../src/neo4j/metrics/measure-in-database.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { statement, statementsIn } from '../../../src/neo4j/statements.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';
import { watched } from '../support/watched.ts';

/** What Cypher computes wherever the case is; the rest takes Graph Data Science. */
const inCypher = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison', 'brokerage'];

/** What the database computes, against our own numbers. */
export function metricsSuite(server: () => LiveServer): void {
  describe('measures in the database', () => {
    it.each(['the case of the library', 'a generated case'])('are ours to 1e-6: %s', async (which) => {
      const database = await server().database();
      const { subject, metrics } = which === 'a generated case' ? await generated() : await library();
      // Parallel linkages are many in this case: a projection that kept them would give other numbers.
      const pairs = new Set(subject.linkages.map(({ from, to }) => `${from} ${to}`));
      expect(pairs.size).toBeLessThan(subject.linkages.length - 50);
      await pushCase(database, subject);
      expect(await hasGds(database)).toBe(true);
      const found = await measureInDatabase(database, subject.id);
      expect(found.actors.map(({ id }) => id)).toEqual(metrics.actors.map(({ id }) => id));
      const compared = [...inCypher, 'betweenness', 'betweennessNormalised', 'articulationPoint'];
      found.actors.forEach(({ measures, reasons }, place) => {
        const ours = metrics.actors[place]!.measures;
        for (const id of compared) expect(measures[id], id).toSatisfy(isNear(ours[id]));
        for (const [id, value] of Object.entries(measures))
          if (value === null) expect(reasons[id]).toBeTruthy();
      });
      const ours = metrics.network;
      for (const id of ['actors', 'links', 'density', 'externalInternal']) {
        expect(found.network[id], id).toSatisfy(isNear(ours[id]));
      }
      expect(found.network.components).toEqual(ours.components);
      expect(found.network.bridges).toEqual(ours.bridges);
    });

    it('are fewer without Graph Data Science, and it is said what is missing and who has it', async () => {
      const database = await server().database();
      const { subject, metrics } = await library();
      await pushCase(database, subject);
      const bare = watched(database, { silent: 'measure/has-gds' });
      const found = await measureInDatabase(bare, subject.id);
      expect(found.network.components).toBeNull();
      expect(found.network.reasons.components).toContain('no Graph Data Science');
      expect(found.network.reasons.components).toContain('without --on neo4j has it');
      found.actors.forEach(({ measures, reasons }, place) => {
        for (const id of inCypher) expect(measures[id]).toBe(metrics.actors[place]!.measures[id]);
        expect(measures.betweenness).toBeNull();
        expect(reasons.betweenness).toContain('no Graph Data Science');
      });
    });

    it('give Louvain’s communities, whose modularity is as good as of any split by cluster', async () => {
      const database = await server().database();
      const { subject } = await assessedLibraryCase();
      const { community } = await inGraphDataScience(database, subject.id);
      const network = undirectedView(projectCase(subject));
      const { groupOf } = groupNumbers(network.ids.map((id) => String(community.get(id))));
      const clusters = groupNumbers(subject.actors.map(({ cluster }) => cluster ?? 'outside')).groupOf;
      expect(modularity(network, groupOf)!).toBeGreaterThan(modularity(network, clusters)!);
    });

    it('of a case whose push was cut off say so, and end where they are stopped', async () => {
      const database = await server().database();
      const { subject } = await library();
      const id = 'cut off';
      await pushCase(database, { ...subject, id });
      await server().run('MATCH (c:Case {caseId: $id}) SET c.complete = false', { id });
      const notes: string[] = [];
      const steps: string[] = [];
      const stop = new AbortController();
      const measured = measureInDatabase(database, id, {
        signal: stop.signal,
        onNote: (text) => notes.push(text),
        onStep: (what) => {
          if (steps.push(what) === 3) stop.abort(new Error('enough'));
        },
      });
      await expect(measured).rejects.toThrow('enough');
      expect(steps).toEqual(['project-directed', 'project-undirected', 'betweenness']);
      expect(notes.join()).toContain('was cut off');
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
  });
}

async function library() {
  const { subject, assess } = await assessedLibraryCase();
  return { subject, metrics: assess.metrics };
}

/** A larger one, with many parallel and reciprocal linkages and linkages that count both ways. */
async function generated() {
  const { case: subject } = await generatedReading({ actors: 150, linkages: 1500, seed: 9 });
  const groups = subject.actors.map(({ cluster, country }) => cluster ?? `outside ${country ?? '?'}`);
  return { subject, metrics: measureNetwork(projectCase(subject), { groups }) };
}

/** Numbers equal to 1e-6 of their size, or the same yes or no. */
function isNear(ours: unknown): (theirs: unknown) => boolean {
  if (typeof ours !== 'number') return (theirs) => theirs === ours;
  return (theirs) =>
    typeof theirs === 'number' && Math.abs(theirs - ours) <= 1e-6 * Math.max(1, Math.abs(ours));
}
