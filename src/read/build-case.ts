import type { Case, CaseReading, CaseSource } from '../model/case.ts';
import type { Cluster } from '../model/cluster.ts';
import { layers } from '../model/layer.ts';
import { compareText } from '../model/order.ts';
import type { CaseFields } from './case-fields.ts';
import { noCaseFields } from './case-fields.ts';
import { readCaseRecord } from './case-record.ts';
import { tellDifferentGovernance } from './different-governance.ts';
import { fatal } from './fatal.ts';
import { firstOfEach } from './first-of-each.ts';
import type { GatheredInput } from './gather/gathering.ts';
import { fileStem, type InputFile } from './input-file.ts';
import { type CodeFields, keepCodes } from './keep-codes.ts';
import { type EventFields, keepEvents } from './keep-events.ts';
import { keepPlants, type PlantFields } from './keep-plants.ts';
import { keepRegions, type RegionFields } from './keep-regions.ts';
import { makeClusters } from './make-clusters.ts';
import { applyDecisions } from './merge/apply-decisions.ts';
import type { MergeFields } from './merge/merge-rows.ts';
import { type ActorFields, mergeActors } from './merge-actors.ts';
import { type LinkageFields, mergeLinkages } from './merge-linkages.ts';
import { withNamedActors } from './named-actors.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadOptions } from './read-options.ts';
import { readTable, type TableRead } from './read-table.ts';
import { resolveEnds } from './resolve-ends.ts';
import type { IdentifiedRows } from './rewrite-ids.ts';
import { joinIdentities } from './same-identities.ts';
import { tellSimilarIds } from './similar-ids.ts';
import type { RowTableName } from './table-spec.ts';

/** From gathered tables to the case and its account: the order of the steps stands here. */
export function buildCase(
  input: GatheredInput,
  files: readonly InputFile[],
  options: ReadOptions,
  log: ProblemLog,
): CaseReading {
  const steps = 9;
  let done = 0;
  const table = <Fields>(name: RowTableName): TableRead<Fields> => {
    options.signal?.throwIfAborted();
    const parts = input.tables.filter((part) => part.name === name);
    const result = readTable<Fields>(
      name,
      parts.map(({ raw }) => raw),
      options,
      log,
    );
    // The cells as they stood are not asked for again: of a large table they would be held twice.
    for (const part of parts) part.raw = { ...part.raw, rows: [] };
    options.onProgress?.(++done, steps, `read ${name}`);
    return result;
  };
  const fields = caseFields(input, log);
  const asWritten: IdentifiedRows = {
    actors: table<ActorFields>('actors'),
    linkages: table<LinkageFields>('linkages'),
    codes: table<CodeFields>('codes'),
    events: table<EventFields>('events'),
    decisions: table<MergeFields>('merge'),
    named: [...input.named, ...(fields.actorsWithoutKind ?? [])],
  };
  const identified = options.mapping?.identity === 'ignore-case' ? joinIdentities(asWritten, log) : asWritten;
  const decided = applyDecisions(identified, options.applyDecisions ?? true, log);
  const { linkages: linkageRows, codes: codeRows, events: eventRows, named } = decided.rows;
  const actorRows = withNamedActors(decided.rows.actors, named, log);
  const clusterRows = table<Cluster>('clusters');
  const sourceRows = table<CaseSource>('sources');
  const regionRows = table<RegionFields>('regions');
  const plantRows = table<PlantFields>('plants');

  const listed = mergeActors(actorRows.rows, log);
  const ends = resolveEnds(
    listed.actors,
    linkageRows.rows,
    {
      missingEnds: options.missingEnds ?? 'create',
      actorsGiven: input.tables.some((part) => part.name === 'actors'),
      named,
    },
    log,
  );
  const linked = mergeLinkages(ends.linkages, log);
  if (ends.actors.length === 0) throw nothingRead(files, actorRows.read + linkageRows.read);

  const clusters = makeClusters(firstOfEach('cluster', clusterRows.rows, log), ends.actors, log);
  tellSimilarIds(ends.actors, log);
  tellDifferentGovernance(linked.linkages, log);
  const codes = keepCodes(codeRows.rows, ends.actors, clusters, log);
  const events = keepEvents(eventRows.rows, ends.actors, log);
  const regions = keepRegions(regionRows.rows, log);
  const plants = keepPlants(plantRows.rows);
  const occurring = new Set([...input.layers, ...linked.linkages.map((linkage) => linkage.type)]);
  if (fields.surveyed === null) tellAssumed(input, files, [...occurring].sort(compareText), log);

  const subject: Case = {
    id: fields.id ?? options.caseId ?? fileStem(files[0]?.name ?? 'case'),
    title: fields.title,
    description: fields.description,
    year: fields.year,
    currency: fields.currency,
    surveyed: fields.surveyed ?? new Set(layers.filter((layer) => occurring.has(layer))),
    surveyedAssumed: fields.surveyed === null,
    clusters,
    sources: firstOfEach('source', sourceRows.rows, log),
    generator: fields.generator,
    actors: ends.actors,
    linkages: linked.linkages,
    codes: codes.kept,
    events: events.kept,
    ...(regions.kept.length === 0 ? {} : { regions: regions.kept }),
    ...(plants.length === 0 ? {} : { plants }),
  };
  return {
    case: subject,
    inputs: input.inputs,
    ...(decided.decisions.length === 0 ? {} : { decisions: decided.decisions }),
    account: {
      actors: {
        ...account(actorRows, listed.actors.length, listed.merged, 0),
        created: ends.created,
      },
      linkages: account(linkageRows, linked.linkages.length, linked.merged, ends.rejected),
      codes: account(codeRows, codes.kept.length, codes.merged, codes.rejected),
      events: account(eventRows, events.kept.length, events.merged, events.rejected),
      ...(regionRows.read === 0
        ? {}
        : { regions: account(regionRows, regions.kept.length, regions.merged, regions.rejected) }),
      ...(plantRows.read === 0 ? {} : { plants: account(plantRows, plants.length, 0, 0) }),
      ...(decided.account.read === 0 ? {} : { merge: decided.account }),
      problems: log.sorted(),
    },
  };
}

function account(rows: TableRead<unknown>, accepted: number, merged: number, rejected: number) {
  return { read: rows.read, accepted, merged, rejected: rows.rejected + rejected };
}

/** The fields of the case; where several places give one, the first wins. */
function caseFields(input: GatheredInput, log: ProblemLog): CaseFields {
  const places = input.records.map(({ record, place }) => readCaseRecord(record, place, log));
  const first = <Name extends keyof CaseFields>(name: Name): CaseFields[Name] =>
    places.find((fields) => fields[name] !== null)?.[name] ?? noCaseFields[name];
  return {
    id: first('id'),
    title: first('title'),
    description: first('description'),
    year: first('year'),
    currency: first('currency'),
    surveyed: first('surveyed'),
    generator: first('generator'),
    actorsWithoutKind: first('actorsWithoutKind'),
  };
}

/** Tells that the layers that occur were taken for surveyed, because the case does not say which were. */
export function tellAssumed(
  input: Pick<GatheredInput, 'records'>,
  files: readonly InputFile[],
  occurring: readonly string[],
  log: ProblemLog,
): void {
  const place = input.records[0]?.place ?? { file: files[0]?.name ?? '' };
  log.add(
    'info',
    'surveyed-assumed',
    { ...place, column: 'surveyed' },
    `The case does not say which layers were surveyed; those that occur were assumed: ${occurring.join(', ') || 'none'}.`,
    'List them in the field surveyed of the case: in a layer that was surveyed no linkage means "absent", elsewhere "not observed".',
  );
}

function nothingRead(files: readonly InputFile[], rows: number) {
  const names = files.map((file) => file.name).join(', ') || 'no file';
  return fatal(
    rows === 0 ? 'nothing-to-read' : 'nothing-accepted',
    { file: files[0]?.name ?? '' },
    rows === 0
      ? `There are no rows of actors or linkages in ${names}.`
      : `None of the ${rows} rows of actors and linkages in ${names} could be used.`,
    rows === 0
      ? 'Give a table of actors or of linkages; `articulator template FILE.xlsx` writes an empty workbook to fill in.'
      : 'See the problems row by row: articulator check.',
  );
}
