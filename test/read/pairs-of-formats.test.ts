import { beforeAll, describe, expect, it } from 'vitest';
import type { Case, CaseReading } from '../../src/model/case.ts';
import { type InputFile, readCase } from '../../src/read/read-case.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { libraryCase } from '../support/library-case.ts';

/** The formats we write and read again; Parquet, D3 and Cytoscape JSON are for other programs. */
const formats = ['workbook', 'csv', 'json', 'gexf', 'graphml', 'pajek', 'dl', 'matrix'] as const;
type Format = (typeof formats)[number];

async function through(format: Format, { case: subject, account }: CaseReading): Promise<CaseReading> {
  const { files } = await exportCase({ case: subject, account }, { format, version: '0' });
  const tables: readonly InputFile[] = files.filter(({ name }) => !/README/u.test(name));
  const options: ReadOptions = {
    caseId: subject.id,
    linkageType: 'supplies',
    // Pajek and DL hold no kinds: a row of an isolate without one would be rejected by the next table.
    actorKind: 'firm',
    ...(format === 'matrix' ? { form: 'matrix' } : {}),
  };
  return readCase(tables, options);
}

/** What every one of the formats holds: the actors, and who is linked with whom in what way. */
function essence({ actors, linkages }: Case) {
  const arcs = linkages.map(({ from, to, type }) =>
    JSON.stringify([...(type === 'acts-jointly' ? [from, to].sort() : [from, to]), type]),
  );
  return { actors: actors.map(({ id }) => id), arcs: [...new Set(arcs)].sort() };
}

describe('from one format to another nothing is lost that both hold', () => {
  let given: CaseReading;
  beforeAll(async () => {
    given = await libraryCase('espirito-santo-metalworking');
  });

  it('the case has accents, several layers and rows enough to lose', () => {
    expect(essence(given.case).arcs.length).toBeGreaterThan(100);
    expect(given.case.surveyed.size).toBeGreaterThan(3);
  });

  it.each(formats)('%s, and from it every other', async (first) => {
    const once = await through(first, given);
    expect(essence(once.case), first).toEqual(essence(given.case));
    for (const second of formats) {
      const twice = await through(second, once);
      expect(essence(twice.case), `${first}, then ${second}`).toEqual(essence(given.case));
      expect(twice.account.linkages.rejected, `${first}, then ${second}`).toBe(0);
    }
  });
});
