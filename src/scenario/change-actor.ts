import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import type { ActorFields } from '../read/merge-actors.ts';
import type { ChangeEffect } from './apply-changes.ts';
import type { ActorChange } from './change.ts';
import { type ChangedCase, withActor } from './changed-case.ts';
import { nearestIds } from './nearest-ids.ts';
import { readCells, scenarioFile } from './read-cells.ts';

/** What a scenario says of the rows it makes. */
export const scenarioMark = { provenance: 'illustrative', source: 'scenario' } as const;

/** Adds an actor, sets its cells, or takes it out with all its linkages, codes and events. */
export function changeActor(
  change: ActorChange,
  state: ChangedCase,
  subject: Case,
  row: number,
): ChangeEffect {
  const known = state.actors.find((actor) => actor.id === change.actor);
  if (change.what === 'add actor') {
    if (known !== undefined) return { rejected: `the case has an actor ${change.actor} already` };
    return addActor(change, state, subject, row);
  }
  if (known === undefined) {
    return { rejected: `the case has no actor ${change.actor}${nearestIds(change.actor, state.actors)}` };
  }
  return change.what === 'set actor'
    ? setActor(change, known, state, subject, row)
    : removeActor(change, known, state);
}

function addActor(change: ActorChange, state: ChangedCase, subject: Case, row: number): ChangeEffect {
  if (change.cells.kind === undefined) {
    return { rejected: 'a new actor needs kind=firm, kind=buyer, kind=supplier or kind=institution' };
  }
  const read = readActor(change, subject, row);
  if ('rejected' in read) return read;
  const actor: Actor = {
    ...read.fields,
    ...scenarioMark,
    madeFrom: 'row',
    rows: [{ file: scenarioFile, row }],
  };
  return { changed: { actors: withActor(state.actors, actor) }, notes: [] };
}

function setActor(
  change: ActorChange,
  known: Actor,
  state: ChangedCase,
  subject: Case,
  row: number,
): ChangeEffect {
  if (Object.keys(change.cells).length === 0) return { rejected: 'it says nothing to set: name=value' };
  const read = readActor({ ...change, cells: { kind: known.kind ?? 'firm', ...change.cells } }, subject, row);
  if ('rejected' in read) return read;
  const kept = new Set(change.cells.kind === undefined ? ['id', 'kind'] : ['id']);
  const wanted = new Set(read.given.filter((name) => !kept.has(name)));
  const set = Object.fromEntries(Object.entries(read.fields).filter(([name]) => wanted.has(name)));
  const actor: Actor = { ...known, ...set, ...scenarioMark };
  return {
    changed: { actors: state.actors.map((each) => (each === known ? actor : each)) },
    notes: [],
  };
}

function readActor(
  change: ActorChange,
  subject: Case,
  row: number,
): { readonly fields: ActorFields; readonly given: readonly string[] } | { readonly rejected: string } {
  const claimed = ['provenance', 'source'].filter((name) => name in change.cells);
  if (claimed.length > 0) return { rejected: `${claimed.join(' and ')} of a scenario's rows are set by it` };
  const read = readCells<ActorFields>('actors', { ...change.cells, id: change.actor }, row);
  if ('fault' in read) return { rejected: read.fault };
  const { cluster } = read.fields;
  if (cluster !== null && !subject.clusters.some(({ id }) => id === cluster)) {
    const ids = subject.clusters.map(({ id }) => id).join(', ') || 'none';
    return {
      rejected: `the case has no cluster ${cluster}${nearestIds(cluster, subject.clusters)} (clusters: ${ids})`,
    };
  }
  return read;
}

function removeActor(change: ActorChange, known: Actor, state: ChangedCase): ChangeEffect {
  if (change.kind !== undefined && known.kind !== change.kind) {
    return { rejected: `${known.id} is a ${known.kind ?? 'actor of unknown kind'}, not a ${change.kind}` };
  }
  const linkages = state.linkages.filter((row) => row.from !== known.id && row.to !== known.id);
  const codes = state.codes.filter((code) => code.subject !== known.id);
  const events = state.events.filter((event) => event.firm !== known.id);
  const gone = [
    [state.linkages.length - linkages.length, 'linkage'],
    [state.codes.length - codes.length, 'code'],
    [state.events.length - events.length, 'event'],
  ] as const;
  const notes = gone
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'} of ${known.id} left with it`);
  return {
    changed: { actors: state.actors.filter((actor) => actor !== known), linkages, codes, events },
    notes,
  };
}
