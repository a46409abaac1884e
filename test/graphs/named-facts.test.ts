import { describe, expect, it } from 'vitest';
import { namedRows } from '../../graphs/generator/named/index.ts';
import { namedFacts } from './named-facts.ts';
import { rowsOf } from './rows-of.ts';

/** The case notes, written down a second time: who is known by name, and what of their linkages. */
describe.each(Object.keys(namedRows).filter((folder) => folder !== 'espirito-santo-metalworking'))(
  '%s',
  (folder) => {
    const facts = namedFacts[folder];
    const known = (provenance: string, file: 'actors.csv' | 'linkages.csv') =>
      rowsOf(folder, file).filter((row) => row.provenance === provenance);

    it.each(['reported', 'estimated'] as const)(
      'names as %s what the notes mark so, and nobody else',
      (how) => {
        const names = known(how, 'actors.csv').map(({ name, kind }) => `${kind} ${name}`);
        expect(names.sort()).toEqual([...(facts?.[how] ?? [])].sort());
      },
    );

    it('has no other linkage from the notes', () => {
      const told = ['reported', 'estimated'].flatMap((how) =>
        known(how, 'linkages.csv').map(({ from, type, to }) => `${how}: ${from} ${type} ${to}`),
      );
      expect(told.sort()).toEqual([...(facts?.linkages ?? [])].sort());
    });

    it('has the number of firms it says', () => {
      const firms = rowsOf(folder, 'actors.csv').filter(
        ({ kind, cluster }) => kind === 'firm' && cluster !== '',
      );
      const count = (cluster: string) => firms.filter((row) => row.cluster === cluster).length;
      const clusters = [...new Set(firms.map(({ cluster }) => cluster ?? ''))];
      expect(Object.fromEntries(clusters.map((id) => [id, count(id)]))).toEqual(facts?.firms);
    });
  },
);
