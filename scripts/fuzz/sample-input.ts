import { strToU8 } from 'fflate';
import { layers } from '../../src/model/layer.ts';
import type { InputFile } from '../../src/read/input-file.ts';
import type { RowTableName } from '../../src/read/table-spec.ts';
import { zipParts } from '../../test/fixtures/read/raw-workbook.ts';
import type { Dice } from './dice.ts';
import type { FuzzFormat, FuzzInput } from './fuzz-input.ts';
import { networkFiles } from './network-files.ts';
import { sampleMapping } from './sample-mapping.ts';
import { sampleNetworks } from './sample-networks.ts';
import { anyTable, csvText } from './sample-tables.ts';
import { sampleWorkbook } from './sample-workbook.ts';

type Sample = Pick<FuzzInput, 'files'> & Partial<Pick<FuzzInput, 'nodes' | 'mapping' | 'linkageRows'>>;

const file = (name: string, text: string): InputFile => ({ name, bytes: strToU8(text) });

/** Files of a format as they might be, with how many rows of linkages they hold where that can be said. */
export function sampleInput(format: FuzzFormat, dice: Dice): Sample {
  if (format === 'workbook') return { files: [{ name: 'case.xlsx', bytes: zipParts(sampleWorkbook(dice)) }] };
  if (format in sampleNetworks) return networkSample(format as keyof typeof sampleNetworks, dice);
  if (format === 'case-json') {
    const objects = ([head, ...rows]: readonly (readonly string[])[]) =>
      rows.map((row) =>
        Object.fromEntries(row.map((cell, k) => [head![k], /^\d+$/u.test(cell) ? Number(cell) : cell])),
      );
    const tables = {
      actors: objects(anyTable('actors', dice.below(8), dice)),
      linkages: objects(anyTable('linkages', dice.below(12), dice)),
    };
    const text = JSON.stringify({ id: 'x', surveyed: [dice.pick(layers)], ...tables }, null, dice.below(2));
    return { files: [file('case.json', text)], linkageRows: tables.linkages.length };
  }
  if (format === 'mapping') {
    const row = () =>
      csvText([dice.some(1, 7, () => dice.pick(['A', 'B; C', 'Ñ', '12', '$450k', 'x', '']))], ',');
    return {
      mapping: file('mapping.json', sampleMapping(dice)),
      files: [
        file('list.csv', `a,b,c,d,e\n${dice.some(1, 12, row).join('')}`),
        file('look.csv', `a,b\nA,1\nB,2\nA,3\n`),
      ],
    };
  }
  if (format === 'case-csv' || format === 'case-tsv') {
    const delimiter = format === 'case-tsv' ? '\t' : dice.pick([',', ',', ';', '|']);
    const ending = format === 'case-tsv' ? 'tsv' : 'csv';
    const sometimes = (probability: number, ...names: RowTableName[]) =>
      dice.chance(probability) ? names : [];
    const names: readonly RowTableName[] = [
      'linkages',
      ...sometimes(0.8, 'actors'),
      ...sometimes(0.2, 'codes', 'events'),
      ...sometimes(0.1, 'clusters', 'regions', 'plants'),
      // Decisions that go round in circles: a is b, b is c, c is a.
      ...sometimes(0.3, 'merge'),
    ];
    const tables = names.map((name) => anyTable(name, dice.below(12), dice));
    const rows = tables[0]!.slice(1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const files = names.map((name, index) => file(`${name}.${ending}`, csvText(tables[index]!, delimiter)));
    return { files, linkageRows: rows.length };
  }
  if (format === 'network-csv') {
    const links = anyTable('linkages', 1 + dice.below(12), dice);
    links[0] = links[0]!.map((header) =>
      header === 'from' && dice.chance(0.5) ? dice.pick(['source', 'seller']) : header,
    );
    const nodes = dice.chance(0.4)
      ? file('nodes.csv', csvText(anyTable('actors', dice.below(9), dice), ','))
      : null;
    return { files: [file('links.csv', csvText(links, ','))], nodes };
  }
  return {
    files: [
      file(
        dice.pick(['m.csv', 'linkages.csv', 'shares-knowledge.csv']),
        csvText(matrixTable(dice), dice.pick([',', ';'])),
      ),
    ],
  };
}

function networkSample(format: keyof typeof sampleNetworks, dice: Dice): Sample {
  const written = file(networkFiles[format], sampleNetworks[format](dice));
  if (format !== 'pajek-values') return { files: [written] };
  const net = file('network.net', sampleNetworks.pajek(dice));
  return { files: dice.chance(0.8) ? [net, written] : [written], nodes: written };
}

function matrixTable(dice: Dice): string[][] {
  const names = [
    ...new Set(
      dice.some(2, 7, () => dice.pick(['A', 'B', 'C', 'Ñandú', 'D 4', '5', 'Total', 'constructor'])),
    ),
  ];
  const columns = dice.chance(0.7) ? names : [...names.slice(1), 'P', 'Q'];
  const cell = () =>
    dice.chance(0.05)
      ? dice.pick(['-1', 'xyz', '2019-05-01', '1e309', '61 %'])
      : dice.pick(['0', '1', '', '2.5', '1,5', 'x', 'no', '-']);
  return [
    [dice.pick(['', 'from \\ to', 'buyer/seller']), ...columns],
    ...names.map((name) => [name, ...columns.map(cell)]),
  ];
}
