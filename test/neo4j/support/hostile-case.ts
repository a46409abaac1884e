import type { Case } from '../../../src/model/case.ts';
import { firm, outside, readingOf, supplies } from '../../support/small-case.ts';

const names = [
  "'; MATCH (n) DETACH DELETE n; //",
  '`) DETACH DELETE (a`',
  '"}) SET a.admin = true //',
  '\\u0027 OR 1=1',
  'back\\slash \\\\ at the end \\',
  'line\none\r\n:exit\ttab',
  '日本語 — עברית — 🏭👩🏽‍🔧',
  '  spaces  ',
  ';,"",\u2028',
  'x'.repeat(10_000),
];

const { case: drawn } = readingOf({
  actors: [
    ...names.map((name, index) =>
      firm(`f${index}`, {
        name,
        place: name,
        activities: [name.slice(0, 20), 'design'],
        extra: { 'a `quoted` column': name, 'ação; β': '' },
        rows: [{ file: 'a:b!c%.csv', row: 3 }],
      }),
    ),
    firm(names[0]!),
    outside('b`1', 'buyer', { sales: 1e21, employees: 0.5, founded: 1880 }),
    outside('u', null),
  ],
  linkages: [
    ...names.map((name, index) => supplies(`f${index}`, 'b`1', { product: name, value: index / 3 })),
    supplies(names[0]!, 'u', { key: "k';", monitored: false, year: 2001 }),
  ],
});

/** What a reading makes of a cluster of which nothing of the region is declared. */
const undeclared = { region: null, regionalSector: null, sharedVision: null, sharedVisionSource: null };

/** A small case whose texts try to be something else: what is written of them must be what was there. */
export const hostileCase: Case = {
  ...drawn,
  clusters: drawn.clusters.map((cluster) => ({ ...undeclared, ...cluster })),
  id: 'hostile \' ` " case',
  title: "'}) DETACH DELETE (n) //",
  generator: { name: "g'", seed: 7, parameters: { deep: { 'a\\u0041': [1, '\n'] } } },
};
