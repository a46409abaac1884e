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
import { writeDl } from './write-dl.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeCytoscape, writeD3 } from './write-json-network.ts';
import { matrixTables } from './write-matrices.ts';
import { pajekPartition, pajekPartitions, writePajek } from './write-pajek.ts';

/** A network of a case as the files of a format. */
export function networkFiles(
  format: ExportFormat,
  subject: Case,
  metadata: ExportMetadata,
  network: ExportedNetwork,
  layers: readonly Layer[],
  added: AddedColumns | null,
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
    case 'pajek':
      return pajekFiles(metadata, network);
    default:
      return matrixFiles(subject, metadata, network, layers, added);
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
): readonly InputFile[] {
  const title =
    'Square matrices, one a layer: the row gives to the column. To read them as a case: --form matrix.';
  return [
    file('case.json', caseFileJson(subject)),
    file('actors.csv', spreadsheetCsv(writeCaseTables(subject).actors)),
    ...matrixTables(subject, network, layers).map(({ name, table }) =>
      file(`${name}.csv`, spreadsheetCsv(table)),
    ),
    ...(added === null ? [] : [file(measuresPath, spreadsheetCsv(measureTable(network, added)))]),
    file('README.txt', readMe(title, metadata)),
  ];
}

function file(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
