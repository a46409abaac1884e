import { describe, expect, it } from 'vitest';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { statement, statementsIn } from '../../../src/neo4j/statements.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

const cluster = 'es-metalworking';

/** Every file of cypher/ as it stands, on the server. */
export function statementsSuite(server: () => LiveServer): void {
  describe('the statements of cypher/', () => {
    it('each say what they do, their parameters and what they return, run, and give those columns', async () => {
      const database = await server().database();
      for (const part of ['schema', 'write', 'pull', 'read', 'measure', 'map', 'gds'] as const) {
        const names = await statementsIn(part);
        expect(names.length).toBeGreaterThan(3);
        for (const name of names) {
          const text = await statement(name);
          const comment = commentOf(text);
          expect(comment, name).toMatch(/^[A-Z][^.?]+[.?]/);
          const parameters = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, each]) => each!))];
          expect(comment, name).toContain('Parameters: ');
          for (const each of parameters) expect(comment, name).toContain(`$${each}`);
          const columns = columnsOf(comment);
          // The suite of measures runs those of Graph Data Science, in their order.
          if (part === 'schema') await database.command(name);
          else if (part === 'write') {
            const given = Object.fromEntries(parameters.map((each) => [each, samples[each]]));
            const rows = await database.write(name, given, async (found) => found);
            expect(
              rows.map((row) => Object.keys(rowObject(row))),
              name,
            ).toEqual(columns.length === 0 ? [] : [columns]);
          } else if (part !== 'gds') {
            const given = Object.fromEntries(parameters.map((each) => [each, samples[each]]));
            const rows = await database.readText(text, given, (row) => Object.keys(rowObject(row)));
            for (const row of rows) expect(row, name).toEqual(columns);
          }
        }
      }
      await server().run('MATCH (n {caseId: $caseId}) DETACH DELETE n', { caseId: samples.caseId });
    });

    it('that ask questions answer with the columns they name', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      await pushCase(database, subject, { assess });
      const pairs = assess.assessment.clusters[0]!.governance.pairs;
      const pair = pairs.find(({ because }) => because.some(({ linkages }) => linkages.length > 0))!;
      const parameters = {
        caseId: subject.id,
        cluster,
        actor: assess.assessment.clusters[0]!.articulators[0]!.actor,
        firms: subject.actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id),
        buyer: subject.actors.find(({ kind }) => kind === 'buyer')!.id,
        seller: pair.seller,
      };
      for (const name of await statementsIn('read')) {
        const given = name === 'read/evidence-linkages' ? { ...parameters, buyer: pair.buyer } : parameters;
        const rows = await database.read(name, given, (row) => Object.keys(rowObject(row)));
        expect(rows.length, name).toBeGreaterThan(0);
        expect(rows[0], name).toEqual(columnsOf(commentOf(await statement(name))));
      }
    });

    it('find the gatekeepers, the linkages by scope and the quasi-hierarchies that we find', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      await pushCase(database, subject, { assess });
      const parameters = { caseId: subject.id, cluster };
      const gatekeepers = await database.read(
        'read/gatekeepers',
        parameters,
        (row) => [String(row.get('actor')), Number(row.get('gatekeeper'))] as const,
      );
      const ours = assess.metrics.actors.flatMap(({ id, measures }) =>
        Number(measures.gatekeeper) > 0 ? [[id, Number(measures.gatekeeper)] as const] : [],
      );
      expect(new Map(gatekeepers)).toEqual(new Map(ours));
      const found = assess.assessment.clusters[0]!;
      const scopes = await database.read('read/local-and-cross-border', parameters, (row) => [
        String(row.get('scope')),
        { count: Number(row.get('linkages')), value: row.get('value') },
      ]);
      const { crossBorder, ...others } = found.linkages;
      const wanted = Object.entries({ ...others, 'cross-border': crossBorder }).filter(
        ([, total]) => total.count > 0,
      );
      expect(Object.fromEntries(scopes)).toEqual(Object.fromEntries(wanted));
      const pairs = await database.read(
        'read/quasi-hierarchies',
        parameters,
        (row) => `${String(row.get('seller'))} ${String(row.get('buyer'))}`,
      );
      const ourPairs = found.governance.pairs.filter(({ answer }) => answer === 'quasi-hierarchy');
      expect(pairs.sort()).toEqual(ourPairs.map(({ seller, buyer }) => `${seller} ${buyer}`).sort());
    });

    it('keep measures under their ids in the catalogue', async () => {
      const database = await server().database();
      const { subject, assess } = await assessedLibraryCase();
      await pushCase(database, subject, { assess });
      const rows = await database.readText(
        'MATCH (a:Actor {caseId: $caseId}) RETURN a.id AS id, a.betweenness AS betweenness, a.constraint AS constraint',
        { caseId: subject.id },
        (row) => [String(row.get('id')), row.get('betweenness'), row.get('constraint')],
      );
      const ours = assess.metrics.actors.map(({ id, measures }) => [
        id,
        measures.betweenness,
        measures.constraint,
      ]);
      expect(rows.sort()).toEqual(ours.sort());
    });
  });
}

function commentOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(3))
    .join(' ');
}

/** The names before an explanation: `written, the number of rows` has one; `nothing` none. */
function columnsOf(comment: string): string[] {
  const said = /Returns: ([^.;]+)/.exec(comment)![1]!.replaceAll(/ \([^)]*\)/g, '');
  return said.split(', ').filter((part) => /^\w+$/.test(part) && part !== 'nothing' && part !== '1');
}

/** For every statement: one row that has whatever any of them wants. */
const samples: Readonly<Record<string, unknown>> = {
  caseId: 'every statement',
  rows: [{ id: 'x', set: {}, key: 'k', from: 'x', to: 'x', actor: 'x', cluster: 'x', elementId: '5:x:0' }],
  set: { title: 'every statement' },
  clear: { betweenness: null },
  limit: 10n,
  assessment: null,
  name: 'no_such_index',
  firms: ['x'],
  actor: 'x',
  buyer: 'x',
  seller: 'x',
  cluster: 'x',
  label: 'Actor',
  type: 'SUPPLIES',
};

function rowObject(row: unknown): object {
  return (row as { toObject(): object }).toObject();
}
