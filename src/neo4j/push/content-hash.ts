import { createHash } from 'node:crypto';
import type { SmallRow } from '../codec/small-tables.ts';
import type { JudgementRows } from './judgement-rows.ts';

/** SHA-256, hex, of all that is written of an assessment: its nodes, their relationships and the measures. */
export function contentHash({ nodes, links }: JudgementRows, measures: Iterable<SmallRow>): string {
  const hash = createHash('sha256');
  for (const rows of [...nodes.values(), ...links.values(), measures]) {
    for (const row of rows) hash.update(JSON.stringify(row));
    hash.update('\n');
  }
  return hash.digest('hex');
}
