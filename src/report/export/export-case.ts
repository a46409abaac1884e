import { InputError } from '../../errors.ts';
import { defaultProjection } from '../../graph/project.ts';
import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { CaseReading } from '../../model/case.ts';
import { layers as allLayers, type Layer } from '../../model/layer.ts';
import type { InputFile } from '../../read/input-file.ts';
import { type ExportFormat, isWholeCase } from './export-formats.ts';
import { exportMetadata } from './export-metadata.ts';
import { type ExportProjection, exportedNetwork } from './exported-network.ts';
import { measureColumns } from './measure-columns.ts';
import { networkFiles } from './network-files.ts';
import { whatIsLost } from './what-is-lost.ts';
import { wholeCaseFiles } from './whole-case-files.ts';
import { matrixFits, mostMatrixActors } from './write-matrices.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Of the program, for the files to say. */
  readonly version: string;
  /** The layers of a network; default: all. */
  readonly layers?: readonly Layer[];
  /** Default: every linkage an arc of its own. */
  readonly projection?: ExportProjection;
  /** Measures and roles to stand beside the actors; the measures on the layers of `measuredLayers`. */
  readonly assessed?: { readonly assessment: Assessment; readonly metrics: MetricsResult } | null;
}

/** The files of an export. */
export interface Exported {
  /** One file whose name is the caller's to choose, or the files of a folder. */
  readonly files: readonly InputFile[];
  /** What the format cannot hold, a sentence each. */
  readonly lost: readonly string[];
  /** What is to be known of the files before other programs open them, a sentence each. */
  readonly notes: readonly string[];
}

/** The layers that measures rest on where these are exported: ownership only where nothing else is. */
export function measuredLayers(layers: readonly Layer[]): readonly Layer[] {
  const usual = layers.filter((layer) => defaultProjection.layers.includes(layer));
  return usual.length > 0 ? usual : layers;
}

/**
 * Writes a case in a format of other programs, or in our own to be edited and read again.
 *
 * Every export says where its data come from: in attributes, comments or metadata, or in a README beside it
 * where the format has none. Throws InputError where a matrix would be larger than can be held.
 */
export async function exportCase(reading: CaseReading, options: ExportOptions): Promise<Exported> {
  const { format, version, layers = allLayers, projection = 'linkages', assessed = null } = options;
  const whole = isWholeCase(format);
  const added = assessed === null ? null : measureColumns(assessed.metrics, assessed.assessment);
  const metadata = exportMetadata(reading, {
    version,
    layers: whole ? null : layers,
    projection: whole ? null : projection,
    preset: assessed?.assessment.preset.name ?? null,
    measuredLayers: measuredLayers(layers),
  });
  const subject = reading.case;
  const decided = lostDecisions(reading);
  if (whole) return { ...(await wholeCaseFiles(format, subject, metadata, added)), lost: decided };
  const network = exportedNetwork(subject, layers, projection, added);
  const replaced = (added?.columns ?? [])
    .map(({ name }) => ({
      name,
      count: subject.actors.filter(({ extra }) => Object.hasOwn(extra, name)).length,
    }))
    .filter(({ count }) => count > 0);
  const told =
    replaced.length === 0
      ? []
      : [
          `Columns of the actors that have the name of a measure, which stands in their place: ${replaced
            .map(({ name, count }) => `${name} (${count})`)
            .join(', ')}.`,
        ];
  if (format === 'matrix' && !matrixFits(network)) {
    throw new InputError(
      `The case has ${network.nodes.length} actors; a square matrix is written of at most ${mostMatrixActors}. Write it as gexf, graphml, pajek or dl.`,
    );
  }
  return {
    ...networkFiles(format, subject, metadata, network, layers, added),
    lost: [...decided, ...told, ...whatIsLost(format, subject, network, projection === 'simple')],
  };
}

/** The table of decisions is about the rows as they were read, which are one by now where it said so. */
function lostDecisions({ decisions = [] }: CaseReading): readonly string[] {
  if (decisions.length === 0) return [];
  const same = decisions.filter(({ decision }) => decision === 'same').length;
  return [
    `The table merge (${decisions.length} decisions on who is the same): what it says is the same (${same}) is one actor in what is written.`,
  ];
}
