import type { Actor } from '../model/actor.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Code } from '../model/code.ts';
import { type AlikeRows, mergeAlike } from './merge-alike.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

export type CodeFields = Omit<Code, 'rows'>;

/** The codes of subjects that exist: a cluster or a firm of the case. Others are rejected; alike ones merged. */
export function keepCodes(
  rows: readonly ReadRow<CodeFields>[],
  actors: readonly Actor[],
  clusters: readonly Cluster[],
  log: ProblemLog,
): AlikeRows<Code> {
  const subjects = new Set(clusters.map((cluster) => cluster.id));
  for (const actor of actors) if (actor.kind === 'firm' || actor.kind === null) subjects.add(actor.id);
  const known = rows.filter(({ fields, reference }) => {
    if (subjects.has(fields.subject)) return true;
    log.add(
      'error',
      'unknown-subject',
      { ...reference, column: 'subject', value: fields.subject },
      `"${fields.subject}" is the id of no cluster and no firm of the case; the code was rejected.`,
      'Write the id of a cluster or of a firm as it stands in the other tables.',
    );
    return false;
  });
  const { kept, merged } = mergeAlike('code', known, log);
  return { kept, merged, rejected: rows.length - known.length };
}
