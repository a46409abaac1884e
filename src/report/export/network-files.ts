import type { Case } from '../../model/case.ts';
import type { Layer } from '../../model/layer.ts';
import { caseFileJson } from '../../read/case-json.ts';
import { writeCaseTables } from '../../read/case-tables.ts';
import type { InputFile } from '../../read/input-file.ts';
import type { ExportFormat } from './export-formats.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { AddedColumns, ExportedNetwork } from './exported-network.ts';
import { measuresPath, measureTable } from './measure-table.ts';
import { readMe } from './read-me.ts';
import { spreadsheetCsv } from './spreadsheet-csv.ts';
import { csvNotes } from './spreadsheet-notes.ts';
import { writeDl } from './write-dl.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeCytoscape, writeD3 } from './write-json-network.ts';
import { matrixTables } from './write-matrices.ts';
import { pajekPartition, pajekPartitions, writePajek } from './write-pajek.ts';
import type { WrittenFiles } from './written-files.ts';

/** A network of a case as the files of a format. */
export function networkFiles(
  format: ExportFormat,
  subject: Case,
  metadata: ExportMetadata,
  network: ExportedNetwork,
  layers: readonly Layer[],
  added: AddedColumns | null,
): WrittenFiles {
  if (format === 'matrix') return matrixFiles(subject, metadata, network, layers, added);
  return { files: filesOf(format, metadata, network), notes: [] };
}

function filesOf(
  format: ExportFormat,
  metadata: ExportMetadata,
  network: ExportedNetwork,
): readonly InputFile[] {
  switch (format) {
    case 'gexf':
      return [file('network.gexf', writeGexf(network, metadata))];
    case 'graphml':
      return [file('network.graphml', writeGraphml(network, metadata))];
    case 'd3':
      return [file('network.json', writeD3(network, metadata))];
    case 'cytoscape':
      return [file('network.cyjs', writeCytoscape(network, metadata))];
    case 'dl':
      return [
        file('network.dl', writeDl(network)),
        file('network.README.txt', readMe('About the DL file:', metadata)),
      ];
    default:
      return pajekFiles(metadata, network);
  }
}

function pajekFiles(metadata: ExportMetadata, network: ExportedNetwork): readonly InputFile[] {
  const filled = pajekPartitions.filter((column) => network.nodeColumns.some(({ name }) => name === column));
  const partitions = filled.map((column) => ({ column, ...pajekPartition(network, column) }));
  const legend = partitions.flatMap(({ column, legend: lines }) => [
    `${column}-number.clu:`,
    ...lines.map((line) => `  ${line}`),
  ]);
  return [
    file('network.net', writePajek(network, metadata)),
    ...partitions.map(({ column, text }) => file(`${column}-number.clu`, text)),
    file('README.txt', readMe('A network for Pajek, with partitions of its vertices:', metadata, legend)),
  ];
}

function matrixFiles(
  subject: Case,
  metadata: ExportMetadata,
  network: ExportedNetwork,
  layers: readonly Layer[],
  added: AddedColumns | null,
): WrittenFiles {
  const title =
    'Square matrices, one a layer: the row gives to the column. To read them as a case: --form matrix.';
  const tables = [
    { name: 'actors.csv', table: writeCaseTables(subject).actors },
    ...matrixTables(subject, network, layers).map(({ name, table }) => ({ name: `${name}.csv`, table })),
    ...(added === null ? [] : [{ name: measuresPath, table: measureTable(subject.actors, added) }]),
  ];
  return {
    files: [
      file('case.json', caseFileJson(subject)),
      ...tables.map(({ name, table }) => file(name, spreadsheetCsv(table))),
      file('README.txt', readMe(title, metadata)),
    ],
    notes: csvNotes(tables),
  };
}

function file(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
