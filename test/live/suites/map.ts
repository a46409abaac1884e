import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/neo4j/map/mapping.ts';
import { pullMapped } from '../../../src/neo4j/map/pull-mapped.ts';
import type { LiveServer } from '../support/live-server.ts';

/** A graph in somebody else's words: buyers point at vendors, subsidiaries at parents, much else is beside it. */
const foreignGraph = `
CREATE (a:Vendor {vendorNo: 1, legalName: 'Alfa', iso2: 'BR', town: 'Novo Hamburgo', staff: 80, since: date('1999-05-01')})
CREATE (b:Vendor:Audited {vendorNo: 2, legalName: 'Beta', iso2: 'BR', staff: 12})
CREATE (c:Vendor {legalName: 'without a number'})
CREATE (r:Retailer {code: 'GR', legalName: 'Grand Retail', iso2: 'US'})
CREATE (t:TradeBody {title: 'Association'})
CREATE (p:Person {name: 'Ana'})
CREATE (r)-[:BUYS_FROM {usd: 1000.5, season: 2005, article: 'boots', batch: 9007199254740993}]->(a)
CREATE (r)-[:BUYS_FROM {usd: -3, season: 2005}]->(b)
CREATE (r)-[:BUYS_FROM]->(c)
CREATE (b)-[:SUBSIDIARY_OF {pct: 0.6}]->(a)
CREATE (a)-[:AFFILIATED_WITH]->(t)
CREATE (p)-[:AFFILIATED_WITH]->(t)
CREATE (p)-[:WORKS_FOR]->(a)`;

/** Reading a graph with labels and types of its own. Expects a database without another one's nodes. */
export function mapSuite(server: () => LiveServer): void {
  describe('a graph of somebody else’s, read by a mapping', () => {
    it('becomes a case, and everything in it is accounted for', async () => {
      await server().run('MATCH (n) DETACH DELETE n');
      await server().run(foreignGraph);
      const database = await server().database();
      const file = new URL('../../../cypher/map/example.json', import.meta.url);
      const mapping = readMapping(await readFile(file, 'utf8'), 'example.json');
      const { reading, account, leftOut } = await pullMapped(database, mapping, 'footwear');
      const { case: subject } = reading;
      expect(subject).toMatchObject({ id: 'footwear', currency: 'USD' });
      expect(subject.actors.map(({ id, kind, name }) => [id.replace(/^4:.*/, '4:'), kind, name])).toEqual([
        ['4:', 'institution', 'Association'],
        ['GR', 'buyer', 'Grand Retail'],
        ['v1', 'firm', 'Alfa'],
        ['v2', 'firm', 'Beta'],
      ]);
      const linkages = subject.linkages.map(({ from, to, type, value, year, stake }) => [
        from,
        to.replace(/^4:.*/, '4:'),
        type,
        value,
        year,
        stake,
      ]);
      expect(linkages).toEqual([
        ['v1', '4:', 'member-of', null, null, null],
        ['v1', 'GR', 'supplies', 1000.5, 2005, null],
        ['v1', 'v2', 'owns', null, null, 0.6],
        ['v2', 'GR', 'supplies', null, 2005, null],
      ]);
      expect(account).toEqual({
        nodes: { read: 6, taken: 5, leftOut: 1 },
        relationships: { read: 7, taken: 5, leftOut: 2 },
      });
      expect(reading.account.actors).toMatchObject({ read: 5, accepted: 4, rejected: 1 });
      expect(reading.account.linkages).toMatchObject({ read: 5, accepted: 4, rejected: 1 });
      const said = leftOut.map(({ message }) => message).join(' ');
      expect(said).toContain('1 nodes :Person were left out');
      expect(said).toContain('1 relationships :WORKS_FOR were left out');
      expect(said).toContain('1 relationships :AFFILIATED_WITH were left out: an end');
      expect(said).toContain('Property since of 1 nodes :Vendor');
      await server().run('MATCH (n) DETACH DELETE n');
    });
  });
}
