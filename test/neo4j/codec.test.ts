import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOfProperties, actorProperties } from '../../src/neo4j/codec/actor.ts';
import { caseHash } from '../../src/neo4j/codec/case-hash.ts';
import { caseNode, caseOfNode } from '../../src/neo4j/codec/case-node.ts';
import { linkageOfProperties, linkageProperties, typeOfLayer } from '../../src/neo4j/codec/linkage.ts';
import { rowOfText, rowText } from '../../src/neo4j/codec/row-text.ts';
import { smallEntry, smallRows, smallTables } from '../../src/neo4j/codec/small-tables.ts';
import { isMeasureName } from '../../src/neo4j/push/measure-properties.ts';
import { anyText, arbitraryCase } from './support/arbitrary-case.ts';

describe('what goes into the database comes back', () => {
  it('actors and linkages of any case', () => {
    fc.assert(
      fc.property(arbitraryCase(), (subject) => {
        for (const actor of subject.actors) {
          expect(actorOfProperties({ id: actor.id, ...actorProperties(actor) })).toEqual(actor);
        }
        subject.linkages.forEach((linkage, position) => {
          const properties = { key: linkage.key, ...linkageProperties(linkage, position) };
          const back = linkageOfProperties(linkage.from, linkage.to, typeOfLayer(linkage.type), properties);
          expect(back).toEqual({ linkage, position });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('what the node of a case holds, regional figures and plants too', () => {
    fc.assert(
      fc.property(arbitraryCase(), (subject) => {
        const { clusters: _, sources, actors, linkages, codes, events, ...fields } = subject;
        const written = Object.entries(caseNode(subject)).filter(([, value]) => value !== null);
        expect(caseOfNode({ id: subject.id, ...Object.fromEntries(written) })).toEqual(fields);
      }),
      { numRuns: 60 },
    );
    expect(caseOfNode({ id: 'c', regions: '[{ "region": 1 }]' })).toContain('regions');
  });

  it('clusters, sources, codes and events of any case, each under a key of its own', () => {
    fc.assert(
      fc.property(arbitraryCase(), (subject) => {
        for (const table of smallTables) {
          const rows = smallRows(subject, table);
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
          const back = rows.map(({ id, set }) => smallEntry(table, { id, ...set }));
          expect(back).toEqual(subject[table].map((entry, position) => ({ entry, position })));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('places of rows, whatever the names', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), fc.nat(), (file, sheet, row) => {
        const reference = sheet === undefined ? { file, row } : { file, sheet, row };
        expect(rowOfText(rowText(reference))).toEqual(reference);
      }),
    );
    expect(rowText({ file: 'case.xlsx', sheet: 'Actors', row: 12 })).toBe('case.xlsx!Actors:12');
    expect(rowOfText('12')).toBeNull();
  });
});

describe('the hash of a case', () => {
  it('does not depend on the order of keys, and does on every value', () => {
    fc.assert(
      fc.property(arbitraryCase(), (subject) => {
        const reversed = Object.fromEntries(Object.entries(subject).reverse()) as unknown as typeof subject;
        expect(caseHash(reversed)).toBe(caseHash(subject));
        expect(caseHash({ ...subject, title: `${subject.title ?? ''}.` })).not.toBe(caseHash(subject));
      }),
      { numRuns: 20 },
    );
  });
});

describe('names of measures', () => {
  it('never clash with a property of an actor', () => {
    fc.assert(
      fc.property(arbitraryCase(), (subject) => {
        for (const actor of subject.actors) {
          expect(Object.keys(actorProperties(actor)).filter(isMeasureName)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
    expect(['gatekeeper', 'brokerageZTotal', 'measuredFor'].every(isMeasureName)).toBe(true);
    expect(isMeasureName('coreness')).toBe(false);
  });
});
