import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { projectCase } from '../../src/graph/project.ts';
import type { Case, CaseReading } from '../../src/model/case.ts';
import { layers } from '../../src/model/layer.ts';
import { writeCsv } from '../../src/read/case-csv.ts';
import { type InputFile, readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import { xmlText } from '../../src/report/export/escape-xml.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import type { ExportFormat } from '../../src/report/export/export-formats.ts';
import { exportedNetwork } from '../../src/report/export/exported-network.ts';
import { relations, typesOf } from '../../src/report/export/relations.ts';
import { dlNames } from '../../src/report/export/write-dl.ts';
import { tablesOfParquet } from '../support/parquet-tables.ts';
import { type TypedCase, typedCase } from './read-arbitrary.ts';

async function readTyped(typed: TypedCase): Promise<CaseReading | null> {
  const encoder = new TextEncoder();
  const files = Object.entries(typed).map(([name, rows]) => ({
    name: `${name}.csv`,
    bytes: encoder.encode(writeCsv(rows)),
  }));
  try {
    return await readCase(files, { caseId: 'case' });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const laws = (law: (reading: CaseReading) => Promise<void>, numRuns = 40) =>
  fc.assert(
    fc.asyncProperty(typedCase, async (typed) => {
      const reading = await readTyped(typed);
      if (reading !== null) await law(reading);
    }),
    { numRuns },
  );

async function write(reading: CaseReading, format: ExportFormat): Promise<readonly InputFile[]> {
  const { files } = await exportCase(reading, { format, version: '0' });
  return files.filter(({ name }) => !/README/u.test(name));
}

/** What two readings must share: no rows they came from, sets as lists. */
function essence(value: unknown, text: (each: string) => string = (each) => each): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (key === 'rows') return undefined;
      if (key === 'extra')
        return Object.fromEntries(Object.entries(each as object).filter(([, cell]) => cell !== ''));
      return each instanceof Set ? [...each] : typeof each === 'string' ? text(each) : each;
    }),
  );
}

/** Actors sorted by the id they have in the end: a sign that XML cannot hold may have stood elsewhere in the order. */
function byId({ actors }: Case, text?: (each: string) => string): readonly unknown[] {
  const found = essence(actors, text) as readonly { readonly id: string }[];
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Linkages but for which end of a joint action stands first: our reader of networks puts the lesser id there. */
function withoutOrder(
  { linkages }: Case,
  text: (each: string) => string = (each) => each,
): readonly string[] {
  const turned = linkages.map(({ key: _, from, to, ...rest }) => {
    const ends = [text(from), text(to)];
    return { ends: rest.type === 'acts-jointly' ? ends.sort() : ends, ...rest };
  });
  return [...new Set(turned.map((linkage) => JSON.stringify(essence(linkage, text))))].sort();
}

describe('a whole case, written and read again, is the same', () => {
  it.each(['workbook', 'csv', 'json', 'parquet'] as const)('as %s', async (format) => {
    await laws(async (first) => {
      const files = await write(first, format);
      const tables = format === 'parquet' ? await tablesOfParquet(files) : files;
      const second = await readCase(tables, { caseId: 'case' });
      expect(essence(second.case)).toEqual(essence(first.case));
      expect(second.account.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });
});

describe('actors and linkages with all they carry, written and read again, are the same', () => {
  it.each(['gexf', 'graphml'] as const)('as %s', async (format) => {
    await laws(async (first) => {
      if (first.case.linkages.length === 0 && !first.case.actors.some(({ kind }) => kind !== null)) return;
      const second = await readCase(await write(first, format), { caseId: 'case', linkageType: 'supplies' });
      expect(byId(second.case)).toEqual(byId(first.case, xmlText));
      expect(withoutOrder(second.case)).toEqual(withoutOrder(first.case, xmlText));
    });
  });

  it.each(['d3', 'cytoscape'] as const)('as %s, read as JSON', async (format) => {
    await laws(async (reading) => {
      const network = exportedNetwork(reading.case, layers, 'linkages');
      const [file] = await write(reading, format);
      const found = JSON.parse(new TextDecoder().decode(file!.bytes));
      const nodes =
        format === 'd3' ? found.nodes : found.elements.nodes.map((node: { data: object }) => node.data);
      const links =
        format === 'd3' ? found.links : found.elements.edges.map((edge: { data: object }) => edge.data);
      expect(nodes).toEqual(
        network.nodes.map(({ id, name, values }) => ({
          id,
          ...(format === 'd3' ? {} : { value: id }),
          ...(name === null ? {} : { name }),
          ...Object.fromEntries(values),
        })),
      );
      expect(links.map(withoutEnds)).toEqual(
        network.links.map(({ values }) =>
          Object.fromEntries(
            [...values].map(([name, value]) => [
              /^(source|id)$/u.test(name) ? `${name} of linkage` : name,
              value,
            ]),
          ),
        ),
      );
      expect(links.map((link: Ends) => [link.source, link.target, link.type ?? link.interaction])).toEqual(
        network.links.map(({ from, to, type }) => [from, to, type]),
      );
    });
  });
});

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly type?: string;
  readonly interaction?: string;
}

function withoutEnds(link: Record<string, unknown>): object {
  const ends = new Set(['source', 'target', 'key', 'type', 'interaction', 'id']);
  return Object.fromEntries(Object.entries(link).filter(([name]) => !ends.has(name)));
}

/** Arcs of a case by layer, parallel ones counted: what formats without attributes hold. */
function arcsOf(subject: Case, nameOf: (id: string) => string = (id) => id): readonly unknown[] {
  const network = exportedNetwork(subject, layers, 'linkages');
  const ids = network.nodes.map(({ id }) => nameOf(id));
  const types = typesOf(network);
  return relations(network, types)
    .flatMap(({ type, arcs }) =>
      arcs.map(({ from, to, count }) =>
        JSON.stringify([ids[from], ids[to], types.length > 1 ? type : null, count]),
      ),
    )
    .sort();
}

describe('arcs and how many linkages they count, written and read again, are the same', () => {
  it.each(['pajek', 'dl'] as const)('as %s', async (format) => {
    await laws(async ({ case: subject, account }) => {
      if (subject.linkages.length === 0) return;
      const [links] = await write({ case: subject, account }, format);
      const read = await readNetwork({ links: links! });
      const network = exportedNetwork(subject, layers, 'linkages');
      const { names } = dlNames(network);
      const held = new Map(network.nodes.map(({ id }, index) => [id, names[index]!]));
      const nameOf = (id: string) => (format === 'dl' ? held.get(id)! : id);
      expect(read.actors.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => nameOf(id)).sort());
      expect(
        read.links
          .map(({ from, to, attributes }) =>
            JSON.stringify([from, to, attributes.relation ?? null, Number(attributes.weight)]),
          )
          .sort(),
      ).toEqual(arcsOf(subject, nameOf));
    });
  });

  it('as matrices, with the actors and the case beside them', async () => {
    await laws(async (first) => {
      const second = await readCase(await write(first, 'matrix'), { caseId: 'case', form: 'matrix' });
      const kept = ({ actors, clusters, sources, surveyed, year }: Case) =>
        essence({ actors, clusters, sources, surveyed, year });
      expect(kept(second.case)).toEqual(kept(first.case));
      const cells = ({ linkages }: Case, count: (strength: string | undefined) => number) =>
        linkages
          .flatMap(({ from, to, type, extra }) =>
            Array.from({ length: count(extra.strength) }, () =>
              JSON.stringify([...(type === 'acts-jointly' ? [from, to].sort() : [from, to]), type]),
            ),
          )
          .sort();
      expect(cells(second.case, (strength) => Number(strength ?? 1))).toEqual(cells(first.case, () => 1));
    });
  });
});

describe('the simple network', () => {
  it('has the arcs that measures run on', async () => {
    await laws(async ({ case: subject }) => {
      const projection = { layers, directed: true, bothWays: ['acts-jointly', 'member-of'] } as const;
      const { ids, out } = projectCase(subject, projection);
      const arcs = ids.flatMap((id, node) =>
        Array.from(
          out.targets.subarray(out.offsets[node]!, out.offsets[node + 1]!),
          (target) => `${id}\u0000${ids[target]}`,
        ),
      );
      const { links } = exportedNetwork(subject, layers, 'simple');
      expect(links.map(({ from, to }) => `${from}\u0000${to}`).sort()).toEqual(arcs.sort());
    });
  });
});
