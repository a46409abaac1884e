import type { Case } from '../model/case.ts';
import type { Linkage } from '../model/linkage.ts';
import type { LinkageFields } from '../read/merge-linkages.ts';
import type { ChangeEffect } from './apply-changes.ts';
import type { LinkageChange } from './change.ts';
import { scenarioMark } from './change-actor.ts';
import { type ChangedCase, columnsOf, withLinkage } from './changed-case.ts';
import { nearestIds } from './nearest-ids.ts';
import { readCells, scenarioFile } from './read-cells.ts';

/** Adds a linkage, sets cells of the linkages of two actors in a layer, or takes them out. */
export function changeLinkage(
  change: LinkageChange,
  state: ChangedCase,
  subject: Case,
  row: number,
): ChangeEffect {
  const { from, type, to } = change;
  const strangers = [from, to].filter((id) => !state.actors.some((actor) => actor.id === id));
  if (strangers.length > 0) {
    const each = strangers.map((id) => `the case has no actor ${id}${nearestIds(id, state.actors)}`);
    return { rejected: each.join('; ') };
  }
  if (from === to) return { rejected: 'a linkage cannot go from an actor to itself' };
  const read = readCells<LinkageFields>('linkages', { ...change.cells, from, type, to }, row);
  if ('fault' in read) return { rejected: read.fault };
  const given = read.given.filter((name) => !ends.has(name));
  if (change.what !== 'remove linkage') {
    const claimed = given.filter((name) => name === 'provenance' || name === 'source');
    if (claimed.length > 0)
      return { rejected: `${claimed.join(' and ')} of a scenario's rows are set by it` };
  }
  if (change.what === 'add linkage') return addLinkage(read.fields, state, subject, row);
  const between = state.linkages.filter((linkage) => joins(linkage, change));
  if (between.length === 0) return { rejected: `there is no linkage ${from} ${type} ${to}` };
  return change.what === 'remove linkage'
    ? removeLinkages(between, read.fields, given, state)
    : setLinkages(between, read.fields, given, state, row);
}

const ends: ReadonlySet<string> = new Set(['from', 'type', 'to']);

/** Joint action has no direction: it is found whichever end stands first. */
export function joins(linkage: Linkage, { from, type, to }: Pick<LinkageChange, 'from' | 'type' | 'to'>) {
  if (linkage.type !== type) return false;
  if (linkage.from === from && linkage.to === to) return true;
  return type === 'acts-jointly' && linkage.from === to && linkage.to === from;
}

function addLinkage(fields: LinkageFields, state: ChangedCase, subject: Case, row: number): ChangeEffect {
  const made = { ...fields, ...scenarioMark, rows: [{ file: scenarioFile, row }] };
  const { linkages, added } = withLinkage(state.linkages, made);
  const columns = columnsOf(added);
  const twin = state.linkages.find((other) => joins(other, fields) && columnsOf(other) === columns);
  if (twin !== undefined) return { rejected: `the case has this very linkage already (${twin.key})` };
  const notes = subject.surveyed.has(fields.type)
    ? []
    : [`${fields.type} was not surveyed: what needs that layer stays not observed`];
  return { changed: { linkages }, notes };
}

function removeLinkages(
  between: readonly Linkage[],
  wanted: LinkageFields,
  given: readonly (keyof LinkageFields)[],
  state: ChangedCase,
): ChangeEffect {
  const gone = new Set(between.filter((linkage) => given.every((name) => linkage[name] === wanted[name])));
  if (gone.size === 0) {
    const count = between.length === 1 ? 'the one linkage' : `none of the ${between.length} linkages`;
    return { rejected: `${count} between the two ${between.length === 1 ? 'does not hold' : 'holds'} that` };
  }
  const kept = between.length - gone.size;
  const notes = [
    ...(gone.size === 1 ? [] : [`${gone.size} linkages were removed`]),
    ...(kept === 0 ? [] : [`${kept} of the same type between the two ${kept === 1 ? 'stays' : 'stay'}`]),
  ];
  return { changed: { linkages: state.linkages.filter((linkage) => !gone.has(linkage)) }, notes };
}

function setLinkages(
  between: readonly Linkage[],
  fields: LinkageFields,
  given: readonly (keyof LinkageFields)[],
  state: ChangedCase,
  row: number,
): ChangeEffect {
  if (given.length === 0) return { rejected: 'it says nothing to set: name=value' };
  const set = Object.fromEntries(given.map((name) => [name, fields[name]]));
  let linkages: readonly Linkage[] = state.linkages.filter((linkage) => !between.includes(linkage));
  for (const linkage of between) {
    const { key: _, ...columns } = { ...linkage, ...set, ...scenarioMark };
    const rows = [...linkage.rows, { file: scenarioFile, row }];
    linkages = withLinkage(linkages, { ...columns, rows }).linkages;
  }
  const notes = between.length === 1 ? [] : [`${between.length} linkages between the two were set`];
  return { changed: { linkages }, notes };
}
