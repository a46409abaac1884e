import { describe, expect, it } from 'vitest';
import { bulkFiles } from '../../src/neo4j/export/bulk-files.ts';
import { cypherLiteral } from '../../src/neo4j/export/cypher-literal.ts';
import { cypherScript } from '../../src/neo4j/export/cypher-script.ts';
import { firm, readingOf, supplies } from '../support/small-case.ts';

const reading = readingOf({
  actors: [
    firm('a', { name: 'A "quoted"\nname', activities: ['design', 'assembly'], sales: 5, founded: 1990 }),
    firm('b', { kind: null }),
  ],
  linkages: [supplies('a', 'b', { value: 0.1, monitored: true, extra: { 'my column': '' } })],
});

describe('files for bulk import', () => {
  it('say types in the header, quote text, leave empty what is not known', async () => {
    const files = new Map(
      (await bulkFiles(reading.case)).map(({ name, pieces }) => [name, [...pieces].join('')]),
    );
    expect([...files.keys()]).toEqual([
      'case.csv',
      'actors.csv',
      'clusters.csv',
      'linkages.csv',
      'memberships.csv',
      'schema.cypher',
      'README.txt',
    ]);
    expect(files.get('actors.csv')).toBe(
      '"id:ID(Actor)",":LABEL","caseId","kind:string","country:string","cluster:string","name:string","sales:double","founded:long","activities:string[]"\n'.replace(
        '"kind:string","country:string","cluster:string","name:string"',
        '"name:string","kind:string","country:string","cluster:string"',
      ) +
        '"a","Actor\u001fFirm","sketch","A ""quoted""\nname","firm","BR","c",5,1990,"design\u001fassembly"\n' +
        '"b","Actor","sketch",,,"BR","c",,,\n',
    );
    expect(files.get('linkages.csv')).toContain(',0.1,true,""');
    expect(files.get('README.txt')).toContain('neo4j-admin database import full neo4j');
    expect(files.get('schema.cypher')).toMatch(/^CREATE .*;\n$/s);
  });

  it('refuse a column name that a header cannot hold', async () => {
    const subject = readingOf({ actors: [firm('a', { extra: { 'a:int': '1' } })], linkages: [] }).case;
    const [, actors] = await bulkFiles(subject);
    expect(() => [...actors!.pieces]).toThrow(/"extra.a:int"/);
  });
});

describe('literals of Cypher', () => {
  it('keep text text, whole numbers whole and the rest FLOAT', () => {
    expect(cypherLiteral("it's \\ \n '; MATCH")).toBe("'it\\'s \\\\ \\u000a \\'; MATCH'");
    expect(cypherLiteral('\\u0027')).toBe("'\\\\' + 'u0027'");
    expect([5, -0, 1e21, 5e-324, 0.5, 5n].map(cypherLiteral)).toEqual([
      '5.0',
      '-0.0',
      '1e21',
      '5e-324',
      '0.5',
      '5',
    ]);
    expect(cypherLiteral({ 'a`b': [true, null], plain: 'x' })).toBe("{`a``b`: [true, null], plain: 'x'}");
    expect(() => cypherLiteral({ '\\u0060': 1 })).toThrow(/backslash/);
  });
});

describe('a Cypher script', () => {
  it('has no parameter left and ends every statement', async () => {
    let text = '';
    for await (const piece of cypherScript(reading.case)) {
      text += piece;
      expect(piece.startsWith('//') || piece.endsWith(';\n')).toBe(true);
    }
    expect(text).not.toMatch(/\$(rows|caseId|set)/);
    expect(text).toContain('MERGE (a)-[r:SUPPLIES');
  });
});
