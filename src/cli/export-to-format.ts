import { UsageError } from '../errors.ts';
import { defaultProjection, projectCase } from '../graph/project.ts';
import { measureNetwork } from '../metrics/measure-network.ts';
import type { CaseReading } from '../model/case.ts';
import { layers as allLayers, type Layer } from '../model/layer.ts';
import type { Preset } from '../preset.ts';
import { type ExportOptions, exportCase, measuredLayers } from '../report/export/export-case.ts';
import { type ExportFormat, exportFormats, isFolder, isWholeCase } from '../report/export/export-formats.ts';
import { exportProjections } from '../report/export/exported-network.ts';
import { analyseInput } from './analyse-input.ts';
import { emptyFolder } from './empty-folder.ts';
import { interruptible } from './interrupt.ts';
import { betweennessOnPool } from './network/betweenness-on-pool.ts';
import { defaultGroups } from './network/network-of-case.ts';
import type { Given, Option } from './option.ts';
import { presetOf, presetOption } from './preset-option.ts';
import { printError } from './print.ts';
import type { Progress } from './progress.ts';
import { packageVersion } from './version.ts';
import { checkTarget, writeWhole } from './write-file.ts';
import { writeFolder } from './write-folder.ts';

/** The options of `articulator export --format`. */
export const exportFormatOptions: Readonly<Record<string, Option>> = {
  format: {
    type: 'text',
    choices: exportFormats,
    help:
      'workbook, csv, json: the whole case, to edit and read again; parquet: the whole case, for other engines; ' +
      'gexf, graphml, pajek, dl, matrix, d3, cytoscape: its network',
  },
  out: {
    type: 'text',
    value: 'PATH',
    help: 'The file to write with --format; a new folder for csv, parquet, pajek and matrix',
  },
  parquet: {
    type: 'text',
    value: 'FOLDER',
    help: 'Write Parquet into this new folder: the same as --format parquet --out FOLDER',
  },
  assess: {
    type: 'flag',
    help: 'Add measures and roles of the actors, by the names of articulator measures',
  },
  layer: {
    type: 'text',
    value: 'TYPE',
    choices: allLayers,
    repeatable: true,
    help: 'Write the linkages of this type alone (may be repeated; default: all); networks only',
  },
  projection: {
    type: 'text',
    choices: exportProjections,
    help:
      'linkages (default): every linkage an arc of its own; simple: the network measures run on, one arc a ' +
      'pair; networks only',
  },
  ...presetOption,
};

/** What `--format` and the options with it ask for; null where it was not given. */
export interface FormatWanted {
  readonly format: ExportFormat;
  readonly out: string;
  readonly assess: boolean;
  readonly preset: Preset;
  readonly layers: readonly Layer[];
  readonly projection: NonNullable<ExportOptions['projection']>;
}

/** Throws UsageError where options do not fit together. */
export async function formatWanted(given: Given): Promise<FormatWanted | null> {
  const parquet = given.text('parquet');
  if (parquet !== undefined && (given.text('format') !== undefined || given.text('out') !== undefined)) {
    throw new UsageError('--parquet FOLDER says format and folder; leave --format and --out away.');
  }
  const format =
    parquet === undefined ? exportFormats.find((each) => each === given.text('format')) : 'parquet';
  const out = parquet ?? given.text('out');
  if (format === undefined) {
    const alone = ['out', 'projection'].find((name) => given.text(name) !== undefined);
    const lists = ['layer', 'preset'].find((name) => given.texts(name).length > 0);
    const lone = alone ?? lists ?? (given.flag('assess') ? 'assess' : undefined);
    if (lone !== undefined)
      throw new UsageError(`--${lone} belongs to --format; say in which format to write.`);
    return null;
  }
  if (out === undefined) {
    throw new UsageError(
      `--format ${format} needs --out: the ${isFolder(format) ? 'folder' : 'file'} to write.`,
    );
  }
  const named = given.texts('layer');
  if (isWholeCase(format) && (named.length > 0 || given.text('projection') !== undefined)) {
    throw new UsageError(
      `--layer and --projection belong to networks; --format ${format} writes the whole case.`,
    );
  }
  const assess = given.flag('assess');
  if (!assess && given.texts('preset').length > 0) {
    throw new UsageError('--preset belongs to --assess: without an assessment no threshold is used.');
  }
  return {
    format,
    out,
    assess,
    preset: await presetOf(given),
    layers: named.length === 0 ? allLayers : allLayers.filter((layer) => named.includes(layer)),
    projection: exportProjections.find((each) => each === given.text('projection')) ?? 'linkages',
  };
}

/** Makes sure, before any work, that the file or folder may be written. */
export async function checkFormatTarget(
  { format, out }: FormatWanted,
  inputs: readonly string[],
  force: boolean,
): Promise<void> {
  if (isFolder(format)) await emptyFolder(out);
  else for (const path of pathsOf(format, out)) await checkTarget(path, inputs, force);
}

/** Writes the case, whole or not at all, and says on standard error what the format cannot hold. */
export async function writeFormat(
  reading: CaseReading,
  wanted: FormatWanted,
  progress: Progress,
  recheck: () => Promise<void>,
): Promise<void> {
  const { format, out, layers, projection } = wanted;
  const assessed = wanted.assess ? await assess(reading, wanted, progress) : null;
  const version = await packageVersion();
  const { files, lost, notes } = await exportCase(reading, { format, version, layers, projection, assessed });
  progress.end();
  await recheck();
  if (isFolder(format)) await writeFolder(out, files);
  else {
    const paths = pathsOf(format, out);
    for (const [index, { bytes }] of files.entries()) await writeWhole(paths[index]!, bytes);
  }
  if (lost.length > 0) {
    await printError(
      `What ${format} cannot hold and is not in ${out}:\n${lost.map((line) => `- ${line}\n`).join('')}`,
    );
  }
  if (notes.length > 0) {
    await printError(`To know of ${out}:\n${notes.map((line) => `- ${line}\n`).join('')}`);
  }
}

/** A DL file cannot say where its data come from: that stands in a text beside it. */
function pathsOf(format: ExportFormat, out: string): readonly string[] {
  return format === 'dl' ? [out, `${out}.README.txt`] : [out];
}

async function assess(reading: CaseReading, { preset, layers }: FormatWanted, progress: Progress) {
  const assessment = analyseInput(reading, progress, preset);
  const projection = { ...defaultProjection, layers: measuredLayers(layers) };
  const network = projectCase(reading.case, projection);
  const step = (done: number, of: number) => progress.step(done, of, 'measuring');
  const betweenness = await betweennessOnPool(network, step);
  const metrics = interruptible(() =>
    measureNetwork(network, {
      groups: defaultGroups(reading.case),
      projection: { layers: projection.layers },
      progress: step,
      ...(betweenness === null ? {} : { betweenness }),
    }),
  );
  return { assessment, metrics };
}
