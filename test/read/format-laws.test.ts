import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, UsageError } from '../../src/errors.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { textFile } from './given.ts';

/** A square matrix of small strengths: names and `cells[from][to]`, the diagonal 0, at least one tie. */
interface Matrix {
  readonly names: readonly string[];
  readonly cells: readonly (readonly number[])[];
}
const name = fc.constantFrom('Alfa', 'Beta SA', 'Ñandú', 'D-4', '5', 'firm_6', 'Grupo "G"', 'h', 'Zeta');
const matrix: fc.Arbitrary<Matrix> = fc
  .uniqueArray(name, { minLength: 2, maxLength: 6 })
  .chain((names) =>
    fc
      .array(
        fc.array(fc.constantFrom(0, 0, 1, 2, 2.5), { minLength: names.length, maxLength: names.length }),
        {
          minLength: names.length,
          maxLength: names.length,
        },
      )
      .map((rows) => ({ names, cells: rows.map((row, i) => row.map((cell, j) => (i === j ? 0 : cell))) })),
  )
  .filter(({ cells }) => cells.flat().some((cell) => cell > 0));

function ties({ names, cells }: Matrix): readonly (readonly [number, number, number])[] {
  return names.flatMap((_, i) =>
    names.flatMap((__, j) => (cells[i]![j]! > 0 ? [[i, j, cells[i]![j]!] as const] : [])),
  );
}
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const plain = (text: string) => text.replaceAll('"', "'");
const transposed = ({ names, cells }: Matrix): Matrix => ({
  names,
  cells: names.map((_, i) => names.map((__, j) => cells[j]![i]!)),
});
const matrixCsv = ({ names, cells }: Matrix) =>
  `${['', ...names.map(quoted)].join(',')}\n${cells.map((row, i) => `${quoted(names[i]!)},${row.join(',')}\n`).join('')}`;

const matrixOptions = (direction: 'row-to-column' | 'column-to-row'): ReadOptions => ({
  form: 'matrix',
  direction,
  linkageType: 'assists',
  actorKind: 'firm',
  caseId: 'c',
  cells: 'strength',
});
const essence = async (text: string, options: ReadOptions) => {
  const { case: subject } = await readCase([textFile('linkages.csv', text)], options);
  return {
    actors: subject.actors.map(({ id, kind }) => [id, kind]),
    linkages: subject.linkages.map(({ key, extra }) => [key, Number(extra.strength)]),
  };
};

describe('a matrix', () => {
  it('says what the list of its ties says', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, async (given) => {
        const list = ties(given).map(
          ([i, j, w]) => `${quoted(given.names[i]!)},${quoted(given.names[j]!)},assists,${w}\n`,
        );
        const listed = await essence(`from,to,type,strength\n${list.join('')}`, { caseId: 'c' });
        const read = await essence(matrixCsv(given), matrixOptions('row-to-column'));
        expect(read.linkages).toEqual(listed.linkages);
        expect(read.actors).toEqual([...given.names].sort().map((id) => [id, 'firm']));
      }),
      { numRuns: 60 },
    );
  });

  it('turned over and read the other way says the same', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, async (given) => {
        const there = await essence(matrixCsv(given), matrixOptions('row-to-column'));
        const back = await essence(matrixCsv(transposed(given)), matrixOptions('column-to-row'));
        expect(back).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });
});

/** One network in each form that can be written by hand, names without quotation marks where the form has no way to write them. */
function written(given: Matrix): Readonly<Record<string, string>> {
  const all = ties(given);
  const size = given.names.length;
  const vertices = `*Vertices ${size}\n${given.names.map((each, k) => `${k + 1} "${each}"\n`).join('')}`;
  const labels = `labels:\n${given.names.map((each) => `"${plain(each)}"`).join(',')}\n`;
  const lists = given.names.flatMap((_, i) => {
    const to = all.filter(([from]) => from === i).map(([, other]) => other + 1);
    return to.length === 0 ? [] : [`${i + 1} ${to.join(' ')}\n`];
  });
  const rows = given.cells.map((row) => `${row.join(' ')}\n`).join('');
  const nodesXml = given.names.map((each) => `<node id="${xml(each)}"/>`).join('');
  return {
    'arcs.net': `${vertices}*Arcs\n${all.map(([i, j, w]) => `${i + 1} ${j + 1} ${w}\n`).join('')}`,
    'list.net': `${vertices}*Arcslist\n${lists.join('')}`,
    'matrix.net': `${vertices}*Matrix\n${rows}`,
    'full.dl': `dl n=${size} format=fullmatrix ${labels}data:\n${rows}`,
    'edges.dl': `dl n=${size} format=edgelist1 ${labels}data:\n${all.map(([i, j, w]) => `${i + 1} ${j + 1} ${w}\n`).join('')}`,
    'nodes.dl': `dl n=${size} format=nodelist1 ${labels}data:\n${lists.join('')}`,
    'x.gexf': `<gexf><graph defaultedgetype="directed"><nodes>${nodesXml}</nodes><edges>${all.map(([i, j, w]) => `<edge source="${xml(given.names[i]!)}" target="${xml(given.names[j]!)}" weight="${w}"/>`).join('')}</edges></graph></gexf>`,
    'x.graphml': `<graphml><key id="w" for="edge" attr.name="weight"/><graph edgedefault="directed">${nodesXml}${all.map(([i, j, w]) => `<edge source="${xml(given.names[i]!)}" target="${xml(given.names[j]!)}"><data key="w">${w}</data></edge>`).join('')}</graph></graphml>`,
    'matrix.csv': matrixCsv(given),
  };
}

it('one network is the same in every form', async () => {
  await fc.assert(
    fc.asyncProperty(matrix, async (given) => {
      for (const [file, text] of Object.entries(written(given))) {
        const bare = file.endsWith('.dl');
        const ids = given.names.map((each) => (bare ? plain(each) : each));
        const table = await readNetwork(
          { links: textFile(file, text) },
          { form: 'matrix', direction: 'row-to-column' },
        );
        expect(
          table.actors.map(({ id }) => id),
          file,
        ).toEqual([...ids].sort());
        const weighted = !file.startsWith('list') && !file.startsWith('nodes');
        const found = table.links.map(
          ({ from, to, attributes }) => `${from}>${to} ${weighted ? Number(attributes.weight) : ''}`,
        );
        const expected = ties(given).map(([i, j, w]) => `${ids[i]}>${ids[j]} ${weighted ? w : ''}`);
        expect(found.sort(), file).toEqual(expected.sort());
        expect(table.directed, file).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

describe('damaged files', () => {
  const folder = new URL('../fixtures/formats/', import.meta.url);
  const files = readdirSync(folder).filter((each) => /\.(gexf|graphml|gml|net|dl|csv)$/u.test(each));
  const damage = fc.record({
    file: fc.constantFrom(...files),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { maxLength: 6 },
    ),
    twice: fc.boolean(),
  });

  it('are read to the last row or refused in words, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, cut, flips, twice }) => {
        const whole = new Uint8Array(readFileSync(new URL(file, folder)));
        const bytes = whole.slice(0, cut < 0.5 ? whole.length : Math.ceil(whole.length * cut));
        for (const [at, byte] of flips) bytes[Math.floor(at * bytes.length)] = byte;
        const damaged = { name: file, bytes: twice ? Uint8Array.from([...bytes, ...bytes]) : bytes };
        const encoding = { encoding: 'windows-1252' };
        try {
          const { account } = await readNetwork(
            { links: damaged },
            { ...encoding, direction: 'row-to-column' },
          );
          expect(account.accepted + account.merged + account.rejected).toBe(account.read);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
        try {
          const options: ReadOptions = {
            ...encoding,
            linkageType: 'assists',
            direction: 'row-to-column',
            actorKind: 'firm',
          };
          const { account } = await readCase([damaged], options);
          const { read, accepted, merged, rejected } = account.linkages;
          expect(accepted + merged + rejected).toBe(read);
        } catch (error) {
          expect(error instanceof InputError || error instanceof UsageError).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
