import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import { actorsWithoutKind } from './actors-without-kind.ts';
import { caseFormat } from './case-record.ts';
import { dotsIsicGroups, writtenIsic } from './case-tables.ts';
import { type RowTableName, tableSpecs } from './table-spec.ts';

/**
 * A case as one JSON text: the fields of `case.json` with the tables beside them as arrays of objects. Fields
 * that are not known are left out; extra columns stand under `extra`.
 */
export function writeCaseJson(subject: Case): string {
  const listed = subject.actors.filter((actor) => actor.madeFrom === 'row');
  const whole = {
    ...caseFields(subject),
    actors: objectsOf('actors', listed.map(withWrittenIsic(listed))),
    linkages: objectsOf('linkages', subject.linkages),
    codes: objectsOf('codes', subject.codes),
    events: objectsOf('events', subject.events),
    ...(subject.regions === undefined ? {} : { regions: objectsOf('regions', subject.regions) }),
    ...(subject.plants === undefined ? {} : { plants: objectsOf('plants', subject.plants) }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function withWrittenIsic(listed: readonly Actor[]): (actor: Actor) => Actor {
  const dotGroups = dotsIsicGroups(listed);
  return (actor) => (actor.isic === null ? actor : { ...actor, isic: writtenIsic(actor.isic, dotGroups) });
}

/** The text of `case.json`: the case without its rows. */
export function caseFileJson(subject: Case): string {
  return `${JSON.stringify(caseFields(subject), null, 2)}\n`;
}

function caseFields(subject: Case): object {
  const { id, title, description, year, currency, generator } = subject;
  const without = actorsWithoutKind(subject);
  return known({
    format: caseFormat,
    id,
    title,
    description,
    year,
    currency,
    surveyed: subject.surveyedAssumed ? null : [...subject.surveyed],
    clusters: objectsOf('clusters', subject.clusters),
    sources: objectsOf('sources', subject.sources),
    generator,
    actorsWithoutKind: without.length === 0 ? null : without,
  });
}

function objectsOf(table: RowTableName, entries: readonly object[]): readonly object[] {
  const names = [...tableSpecs[table].columns.map((column) => column.name), 'extra'];
  return entries.map((entry) => {
    const fields = entry as Readonly<Record<string, unknown>>;
    return known(Object.fromEntries(names.map((name) => [name, fields[name]])));
  });
}

function known(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}
