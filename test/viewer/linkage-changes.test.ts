import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { changedLinkage, removeLinkage } from '../../viewer/src/scenario/linkage-changes.ts';
import { caseFiles } from '../e2e/case-files.ts';

const graphs = fileURLToPath(new URL('../../graphs/', import.meta.url));
const names = readdirSync(graphs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
  .map(({ name }) => name);

describe.each(names)('linkages of %s', (name) => {
  it('are taken out one by one, none with another', async () => {
    const reading = await readCase(await caseFiles(`${graphs}${name}/`));
    const { linkages } = reading.case;
    expect(linkages.length).toBeGreaterThan(0);
    for (const linkage of linkages) {
      const { reading: after, outcomes } = applyChanges(reading, [removeLinkage(linkage, linkages)]);
      expect(outcomes[0]).toMatchObject({ outcome: 'applied' });
      const left = linkages.filter((each) => each !== linkage);
      expect(after.case.linkages.map(({ key }) => key)).toEqual(left.map(({ key }) => key));
    }
  });

  it('keep what is known of them when their type becomes another', async () => {
    const reading = await readCase(await caseFiles(`${graphs}${name}/`));
    const { linkages } = reading.case;
    for (const linkage of linkages.slice(0, 80)) {
      const type = linkage.type === 'finances' ? 'assists' : 'finances';
      const changes = changedLinkage(linkage, type, {}, linkages);
      const { reading: after, outcomes } = applyChanges(reading, changes);
      if (outcomes[1]?.reason?.includes('this very linkage already')) continue;
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
      expect(after.case.linkages).toHaveLength(linkages.length);
      const made = after.case.linkages.filter(({ source }) => source === 'scenario');
      const { id: _, key: _key, rows: _rows, extra: _extra, ...known } = linkage;
      expect(made).toHaveLength(1);
      expect(made[0]).toMatchObject({
        ...known,
        scope: null,
        type,
        provenance: 'illustrative',
        source: 'scenario',
      });
    }
  });
});
