import { defaultProjection } from '../../graph/project.ts';
import type { CaseGenerator, CaseReading } from '../../model/case.ts';
import type { Layer } from '../../model/layer.ts';
import { countProvenance } from '../../model/provenance.ts';
import type { ExportProjection } from './exported-network.ts';

/** What stands beside the data of an export: name and text. */
export type ExportMetadata = readonly (readonly [name: string, text: string])[];

/**
 * Where the data of an export come from: program and version, case, account of the rows, how the facts came
 * to be known, projection, preset. No date, so that the same input gives the same file.
 *
 * `layers` and `projection` are null where the whole case is written; `preset` where nothing was assessed.
 */
export function exportMetadata(
  { case: subject, account }: CaseReading,
  written: {
    readonly version: string;
    readonly layers: readonly Layer[] | null;
    readonly projection: ExportProjection | null;
    readonly preset: string | null;
    /** The layers that the measures rest on. */
    readonly measuredLayers: readonly Layer[];
  },
): ExportMetadata {
  const facts = [...subject.actors, ...subject.linkages];
  const counts = countProvenance(facts);
  const unsure = counts.illustrative + counts.estimated;
  const tally = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const rows = (['actors', 'linkages'] as const).map((table) => {
    const { read, accepted, merged, rejected } = account[table];
    return `${table}: ${read} read, ${accepted} accepted, ${merged} merged, ${rejected} rejected`;
  });
  const shown: (readonly [string, string | number | null])[] = [
    ['program', `Articulator ${written.version}`],
    ['case', subject.id],
    ['title', subject.title],
    ['year', subject.year],
    ['currency', subject.currency],
    ['surveyed layers', surveyedText(subject.surveyed, subject.surveyedAssumed)],
    ['rows', rows.join('; ')],
    ['provenance', `${tally.join(', ')}; a row that says nothing counts as observed`],
    [
      'warning',
      unsure === 0
        ? null
        : `${unsure} of ${facts.length} actors and linkages are illustrative or estimated, not observed`,
    ],
    ['made by', generatorText(subject.generator)],
    ['projection', projectionText(written.projection, written.layers)],
    ['preset', written.preset ?? 'none: written without an assessment'],
    [
      'measures',
      written.preset === null
        ? null
        : `on the directed simple network of ${written.measuredLayers.join(', ')}; ${both(written.measuredLayers)}`,
    ],
  ];
  return shown.flatMap(([name, text]) => (text === null ? [] : [[name, String(text)] as const]));
}

function generatorText(generator: CaseGenerator | null): string | null {
  if (generator === null) return null;
  return generator.seed === null ? generator.name : `${generator.name}, seed ${generator.seed}`;
}

function surveyedText(surveyed: ReadonlySet<Layer>, assumed: boolean): string {
  const names = surveyed.size === 0 ? 'none' : [...surveyed].join(', ');
  return assumed ? `${names} (assumed: the layers that occur)` : names;
}

function projectionText(projection: ExportProjection | null, layers: readonly Layer[] | null): string {
  if (projection === null || layers === null) return 'none: the case as it is';
  return projection === 'simple'
    ? `directed simple network of ${layers.join(', ')}: parallel linkages merged; ${both(layers)}`
    : `every linkage of ${layers.join(', ')}, from giver to receiver; acts-jointly has no direction`;
}

function both(layers: readonly Layer[]): string {
  const names = defaultProjection.bothWays.filter((layer) => layers.includes(layer));
  return names.length === 0 ? 'no layer both ways' : `${names.join(' and ')} both ways`;
}
