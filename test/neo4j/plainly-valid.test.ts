import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../src/model/actor.ts';
import { linkageSchema } from '../../src/model/linkage.ts';
import { plainlyValid } from '../../src/neo4j/codec/plainly-valid.ts';
import { arbitraryCase } from './support/arbitrary-case.ts';

describe('the quick test of rows from the database', () => {
  it('accepts nothing that the schema does not accept as it is, and most of what it accepts', () => {
    const quickActor = plainlyValid(actorSchema, ['activities', 'extra']);
    const quickLinkage = plainlyValid(linkageSchema, ['extra']);
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(Number.NaN, -1, 1.5, 91, '', 'firm', 'supplies', 1e300),
    );
    fc.assert(
      fc.property(arbitraryCase(), odd, fc.nat(), (subject, value, which) => {
        for (const [schema, quick, entries] of [
          [actorSchema, quickActor, subject.actors],
          [linkageSchema, quickLinkage, subject.linkages],
        ] as const) {
          for (const { rows: _, ...entry } of entries) {
            const names = Object.keys(schema.shape).filter(
              (name) => name !== 'extra' && name !== 'activities',
            );
            const changed = { ...entry, [names[which % names.length]!]: value };
            if (quick(changed)) expect(schema.safeParse(changed).success).toBe(true);
            const plain = Object.values(entry).every((each) => each !== '');
            if (plain) expect(quick(entry)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
