import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { actorSchema } from '../../src/model/actor.ts';
import type { Case, CaseReading } from '../../src/model/case.ts';
import { clusterSchema } from '../../src/model/cluster.ts';
import { codeSchema, upgradingEventSchema } from '../../src/model/code.ts';
import { linkageSchema } from '../../src/model/linkage.ts';
import { plantSchema, regionSchema } from '../../src/model/region.ts';
import { writeCaseFolder, writeCsv } from '../../src/read/case-csv.ts';
import { writeCaseJson } from '../../src/read/case-json.ts';
import { writeCaseWorkbook } from '../../src/read/case-workbook.ts';
import { csvRecords } from '../../src/read/csv/csv-records.ts';
import { type InputFile, readCase } from '../../src/read/read-case.ts';
import { type TypedCase, typedCase } from './read-arbitrary.ts';

const tables = ['actors', 'linkages', 'codes', 'events', 'regions', 'plants'] as const;
const noRows = { read: 0, accepted: 0, merged: 0, rejected: 0 };

const encode = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });

function filesOf(typed: TypedCase): readonly InputFile[] {
  return Object.entries(typed).map(([name, rows]) => encode(`${name}.csv`, writeCsv(rows)));
}

/** The reading, or null where nothing could be built of it. */
async function readOrNull(files: readonly InputFile[]): Promise<CaseReading | null> {
  try {
    return await readCase(files, { caseId: 'case' });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** A case without the rows it came from, sets as lists: what two readings must share. */
function essence(subject: Case): unknown {
  return JSON.parse(
    JSON.stringify(subject, (key, value: unknown) =>
      key === 'rows' ? undefined : value instanceof Set ? [...value] : value,
    ),
  );
}

const laws = (law: (typed: TypedCase) => Promise<void>, numRuns = 60) =>
  fc.assert(fc.asyncProperty(typedCase, law), { numRuns });

describe('reading', () => {
  it('accounts for every row', async () => {
    await laws(async (typed) => {
      const result = await readOrNull(filesOf(typed));
      if (result === null) return;
      for (const table of tables) {
        const { read, accepted, merged, rejected } = result.account[table] ?? noRows;
        expect(accepted + merged + rejected, table).toBe(read);
        const blank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
        expect(read, table).toBe(typed[table].slice(1).filter((cells) => !blank(cells)).length);
      }
      expect(result.case.actors).toHaveLength(result.account.actors.accepted + result.account.actors.created);
      expect(result.case.linkages).toHaveLength(result.account.linkages.accepted);
    });
  });

  it('names every rejected row in a problem', async () => {
    await laws(async (typed) => {
      const result = await readOrNull(filesOf(typed));
      if (result === null) return;
      for (const table of tables) {
        const told = result.account.problems.filter(
          ({ file, severity }) => file === `${table}.csv` && severity === 'error',
        );
        expect(new Set(told.map(({ row }) => row)).size, table).toBe(
          (result.account[table] ?? noRows).rejected,
        );
      }
    });
  });

  it('gives only what the schemas of the model take', async () => {
    await laws(async (typed) => {
      const result = await readOrNull(filesOf(typed));
      if (result === null) return;
      for (const actor of result.case.actors) expect(actorSchema.safeParse(actor).error).toBeUndefined();
      for (const linkage of result.case.linkages)
        expect(linkageSchema.safeParse(linkage).error).toBeUndefined();
      for (const cluster of result.case.clusters)
        expect(clusterSchema.safeParse(cluster).error).toBeUndefined();
      for (const code of result.case.codes) expect(codeSchema.safeParse(code).error).toBeUndefined();
      for (const event of result.case.events)
        expect(upgradingEventSchema.safeParse(event).error).toBeUndefined();
      for (const region of result.case.regions ?? [])
        expect(regionSchema.safeParse(region).error).toBeUndefined();
      for (const plant of result.case.plants ?? [])
        expect(plantSchema.safeParse(plant).error).toBeUndefined();
    });
  });

  it('gives keys and ids that are unique, ends that exist, and one canonical order', async () => {
    await laws(async (typed) => {
      const result = await readOrNull(filesOf(typed));
      if (result === null) return;
      const ids = result.case.actors.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(new Set(result.case.linkages.map(({ key }) => key)).size).toBe(result.case.linkages.length);
      for (const { from, to } of result.case.linkages)
        expect(ids).toEqual(expect.arrayContaining([from, to]));
    });
  });

  it('does not depend on the order of rows, but for actors that come twice', async () => {
    await fc.assert(
      fc.asyncProperty(typedCase, fc.integer(), async (typed, seed) => {
        const [header, ...rows] = typed.actors;
        const once = [...new Map(rows.map((row) => [row[0]!.trim().normalize('NFC'), row])).values()];
        const unique = { ...typed, actors: [header!, ...once], clusters: typed.clusters.slice(0, 2) };
        const shuffled = Object.fromEntries(
          Object.entries(unique).map(([name, [top, ...rest]]) => [name, [top!, ...shuffle(rest, seed)]]),
        ) as unknown as TypedCase;
        const [first, second] = [await readOrNull(filesOf(unique)), await readOrNull(filesOf(shuffled))];
        expect(second === null).toBe(first === null);
        if (first !== null && second !== null) expect(essence(second.case)).toEqual(essence(first.case));
      }),
      { numRuns: 60 },
    );
  });
});

describe('read, write, read', () => {
  it.each([
    ['CSV', async (subject: Case) => writeCaseFolder(subject)],
    ['JSON', async (subject: Case) => [encode('case.json', writeCaseJson(subject))]],
    ['XLSX', async (subject: Case) => [{ name: 'case.xlsx', bytes: await writeCaseWorkbook(subject) }]],
  ])('is the identity through %s, and nothing is lost', async (_, write) => {
    await laws(async (typed) => {
      const first = await readOrNull(filesOf(typed));
      if (first === null) return;
      const second = await readCase(await write(first.case), { caseId: 'case' });
      expect(essence(second.case)).toEqual(essence(first.case));
      const lost = second.account.problems.filter(({ severity }) => severity === 'error');
      expect(lost).toEqual([]);
      expect(second.account.linkages.merged + second.account.actors.merged).toBe(0);
      expect(second.account.regions?.merged ?? 0).toBe(0);
    }, 40);
  });
});

describe('CSV records', () => {
  it('agree with csv-parse 7 on what a program writes', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = rows
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end)
            .join('');
          const theirs = parse(text, { delimiter, relax_column_count: true }) as string[][];
          expect(csvRecords(text, delimiter).records).toEqual(theirs);
        },
      ),
    );
  });
});

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed >>> 0 || 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
