import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import { pullCase } from '../../../src/neo4j/pull/pull-case.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { arbitraryCase } from '../../neo4j/support/arbitrary-case.ts';
import { alike } from '../support/alike.ts';
import { elementsOfCase } from '../support/elements-of-case.ts';
import { graphOfCase } from '../support/graph-of-case.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

/** Push and pull of whole cases. */
export function casesSuite(server: () => LiveServer): void {
  describe('push and pull', () => {
    it('are each other’s undoing, for any case', async () => {
      const database = await server().database();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryCase(), async (drawn) => {
          const subject = { ...drawn, id: `${run++} ${drawn.id}` };
          await pushCase(database, subject);
          const pulled = await pullCase(database, subject.id);
          expect(pulled.problems).toEqual([]);
          expect(pulled.complete).toBe(true);
          expect(pulled.case).toEqual(subject);
        }),
        { numRuns: 15, endOnFailure: true },
      );
    });

    it('turn any case into any other of the same id, and nothing of the first is left', async () => {
      const database = await server().database();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryCase(), arbitraryCase(), async (first, second) => {
          const id = `edited ${run++}`;
          await pushCase(database, { ...first, id });
          await pushCase(database, { ...second, id }, { prune: true });
          const after = await graphOfCase(database, id);
          const fresh = `fresh ${run++}`;
          await pushCase(database, { ...second, id: fresh });
          const wanted = await graphOfCase(database, fresh);
          expect(alike(after, id)).toEqual(alike(wanted, fresh));
        }),
        { numRuns: 6, endOnFailure: true },
      );
    });

    it('an assessed case pushed twice is the same graph', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      await pushCase(database, subject, { assess });
      const once = await graphOfCase(database, subject.id);
      const elements = await elementsOfCase(database, subject.id);
      await pushCase(database, subject, { assess });
      expect(await graphOfCase(database, subject.id)).toEqual(once);
      // The very nodes and relationships: none was taken away and made again.
      expect(await elementsOfCase(database, subject.id)).toEqual(elements);
      await pushCase(database, subject);
      expect(await graphOfCase(database, subject.id)).toEqual(once);
      expect((await pullCase(database, subject.id)).case).toEqual(subject);
    });

    it('another assessment of the same name takes the place of the first, and nothing of that is left', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      const id = 'assessed anew';
      const clusters = assess.assessment.clusters.map((each) => ({
        ...each,
        articulators: each.articulators.slice(2),
        governance: { ...each.governance, pairs: each.governance.pairs.slice(5) },
      }));
      const anew = { ...assess, assessment: { ...assess.assessment, clusters } };
      await pushCase(database, { ...subject, id }, { assess });
      await pushCase(database, { ...subject, id }, { assess: anew });
      await pushCase(database, { ...subject, id: 'assessed once' }, { assess: anew });
      const wanted = alike(await graphOfCase(database, 'assessed once'), 'assessed once');
      expect(alike(await graphOfCase(database, id), id)).toEqual(wanted);
    });

    it('of an edited case leave the others alone, and take the old assessment away', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      const other = { ...subject, id: 'neighbour' };
      await pushCase(database, other, { assess });
      const before = await graphOfCase(database, other.id);
      const id = 'to be edited';
      await pushCase(database, { ...subject, id }, { assess });
      const gone = subject.actors[0]!.id;
      const edited = without({ ...subject, id }, gone);
      const notes: string[] = [];
      await pushCase(database, edited, { onNote: (text) => notes.push(text) });
      expect(notes.join(' ')).toContain('old assessment is removed');
      expect(notes.join(' ')).toContain(`1 actor (${gone})`);
      expect((await pullCase(database, id)).case.actors).toHaveLength(subject.actors.length);
      await pushCase(database, edited, { prune: true });
      const pulled = await pullCase(database, id);
      expect(pulled.case).toEqual(edited);
      expect((await graphOfCase(database, id)).some((line) => line.includes('Judgement'))).toBe(false);
      expect((await graphOfCase(database, id)).some((line) => line.includes('betweenness'))).toBe(false);
      expect(await graphOfCase(database, other.id)).toEqual(before);
    });

    it('keep what is not of the case: a pruned actor with something attached, and foreign nodes', async () => {
      const database = await server().database();
      const { subject } = await assessedLibraryCase();
      const id = 'with notes';
      const gone = subject.actors[0]!.id;
      await pushCase(database, { ...subject, id });
      await server().run(
        "MATCH (a:Actor {caseId: $id, id: $gone}) CREATE (:Note {text: 'mine'})-[:ON]->(a) CREATE (:Actor:Firm {name: 'not of any case'})",
        { id, gone },
      );
      for (const mine of ['(x:Actor)', '(x:Cluster)', '()-[x:SUPPLIES]->()']) {
        await server().run(`MATCH ${mine} WHERE x.caseId = $id SET x.myScore = 7`, { id });
      }
      const notes: string[] = [];
      const edited = without({ ...subject, id }, gone);
      await pushCase(database, edited, { prune: true, onNote: (text) => notes.push(text) });
      expect(notes.join(' ')).toContain('1 of them stay');
      const [scores] = await database.readText(
        'MATCH (x {caseId: $id, myScore: 7}) OPTIONAL MATCH (x)-[r {myScore: 7}]->() RETURN count(DISTINCT x) AS nodes, count(r) AS links',
        { id },
        (row) => [Number(row.get('nodes')), Number(row.get('links'))],
      );
      const sales = edited.linkages.filter(({ type }) => type === 'supplies').length;
      expect(scores).toEqual([subject.actors.length + subject.clusters.length, sales]);
      const [kept] = await database.readText(
        "MATCH (:Note)-[:ON]->(a) MATCH (f:Firm {name: 'not of any case'}) RETURN a.id AS id",
        {},
        (row) => row.get('id'),
      );
      expect(kept).toBe(gone);
      await server().run('MATCH (n:Note) DETACH DELETE n');
      await server().run("MATCH (n:Firm {name: 'not of any case'}) DETACH DELETE n");
    });

    it('of what was changed by hand account for every node and relationship', async () => {
      const database = await server().database();
      const { subject } = await assessedLibraryCase();
      const id = 'changed by hand';
      await pushCase(database, { ...subject, id });
      const [first, second] = subject.actors;
      await server().run('MATCH (a:Actor {caseId: $id, id: $actor}) SET a.latitude = 900', {
        id,
        actor: first!.id,
      });
      await server().run(
        'MATCH (a:Actor {caseId: $id, id: $actor}), (b:Actor {caseId: $id, id: $other}) CREATE (a)-[:SUPPLIES {caseId: $id}]->(b)',
        { id, actor: second!.id, other: subject.actors[2]!.id },
      );
      const pulled = await pullCase(database, id);
      expect(pulled.accounts.actors).toMatchObject({ read: subject.actors.length, rejected: 1 });
      const { read, accepted, rejected } = pulled.accounts.linkages;
      expect(read).toBe(subject.linkages.length + 1);
      expect(accepted + rejected).toBe(read);
      expect(pulled.problems[0]?.message).toContain('latitude');
      await pushCase(database, { ...subject, id }, { prune: true });
      expect((await pullCase(database, id)).case.actors).toEqual(subject.actors);
    });
  });
}

function without(subject: Case, actor: string): Case {
  return {
    ...subject,
    actors: subject.actors.filter(({ id }) => id !== actor),
    linkages: subject.linkages.filter(({ from, to }) => from !== actor && to !== actor),
  };
}
