import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingRows } from '../../scripts/missing-answers/rows.ts';
import { analyse } from '../../src/analyse.ts';
import { layers } from '../../src/model/layer.ts';
import { libraryCase } from '../support/library-case.ts';

const text = readFileSync(new URL('../../docs/field-work.md', import.meta.url), 'utf8');

describe('docs/field-work.md', () => {
  it('prints what the sensitivity code gives for a case', async () => {
    const name = 'furniture-chipilo';
    for (const row of await missingRows(name, await libraryCase(name))) expect(text).toContain(row);
  }, 120_000);

  it('speaks of every layer', () => {
    for (const layer of layers) expect(text).toContain(`\`${layer}\``);
  });

  it('says rightly what is lost without a layer, and that three layers are enough for collective efficiency', async () => {
    const reading = await libraryCase('furniture-chipilo');
    const itemsWith = (surveyed: readonly string[]) => {
      const kept = reading.case.linkages.filter(({ type }) => surveyed.includes(type));
      const subject = { ...reading.case, linkages: kept, surveyed: new Set(surveyed) as never };
      return analyse({ ...reading, case: subject }).clusters[0]!.efficiency;
    };
    const missing = (without: readonly string[]) => {
      const { items } = itemsWith(layers.filter((layer) => !without.includes(layer)));
      return Object.entries(items).flatMap(([name, { level }]) => (level === null ? [name] : []));
    };
    expect(missing([])).toEqual([]);
    expect(missing(['supplies'])).toEqual(['E2', 'E4']);
    expect(missing(['shares-knowledge'])).toEqual(['E3', 'E5']);
    expect(missing(['acts-jointly'])).toEqual(['J1', 'J2', 'J3', 'J4']);
    expect(missing(['trains', 'labour-flow'])).toEqual(['E1']);
    for (const layer of ['assists', 'member-of', 'owns', 'finances', 'certifies']) {
      expect(missing([layer])).toEqual([]);
    }
    expect(itemsWith(['supplies', 'shares-knowledge', 'acts-jointly']).ce).not.toBeNull();
  });
});
