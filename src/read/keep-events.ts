import type { Actor } from '../model/actor.ts';
import type { UpgradingEvent } from '../model/code.ts';
import { type AlikeRows, mergeAlike } from './merge-alike.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

export type EventFields = Omit<UpgradingEvent, 'rows'>;

/** The upgrading events of firms of the case. Others are rejected; alike ones are merged. */
export function keepEvents(
  rows: readonly ReadRow<EventFields>[],
  actors: readonly Actor[],
  log: ProblemLog,
): AlikeRows<UpgradingEvent> {
  const firms = new Set<string>();
  for (const actor of actors) if (actor.kind === 'firm' || actor.kind === null) firms.add(actor.id);
  const known = rows.filter(({ fields, reference }) => {
    if (firms.has(fields.firm)) return true;
    log.add(
      'error',
      'unknown-firm',
      { ...reference, column: 'firm', value: fields.firm },
      `"${fields.firm}" is the id of no firm of the case; the event was rejected.`,
      'Write the id of a firm as it stands in the actors.',
    );
    return false;
  });
  const { kept, merged } = mergeAlike('event', known, log);
  return { kept, merged, rejected: rows.length - known.length };
}
