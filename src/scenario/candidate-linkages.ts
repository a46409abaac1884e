import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import type { Layer } from '../model/layer.ts';
import type { LinkageChange } from './change.ts';
import { linkageRules } from './linkage-rules.ts';

export interface CandidateQuestion {
  readonly cluster: string;
  readonly type: Layer;
  /** Only linkages from, or to, these: ids or kinds of actors; left out: all that the rules allow. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** Cells of each new linkage, e.g. `shareOfSellerSales`. */
  readonly cells?: LinkageChange['cells'];
}

/**
 * The linkages of a type that are not there yet and might be, in canonical order: ends of the kinds that the
 * rules name, of the cluster (both where the rule is local, else one), between which there is no linkage of the
 * type. Joint action has no direction: each two actors come once.
 */
export function candidateLinkages(subject: Case, question: CandidateQuestion): readonly LinkageChange[] {
  const rule = linkageRules[question.type];
  const ofCluster = (actor: Actor) => actor.cluster === question.cluster;
  const isWanted = (actor: Actor, only: readonly string[] | undefined) =>
    only === undefined || only.includes(actor.id) || (actor.kind !== null && only.includes(actor.kind));
  const allowed = (actor: Actor, kinds: readonly string[]) =>
    actor.kind !== null && kinds.includes(actor.kind);
  const present = new Set(
    subject.linkages.filter((row) => row.type === question.type).map((row) => `${row.from}\u0000${row.to}`),
  );
  const symmetric = question.type === 'acts-jointly';
  const found: LinkageChange[] = [];
  const taken = new Set<string>();
  for (const from of subject.actors) {
    if (!allowed(from, rule.from) || !isWanted(from, question.from)) continue;
    for (const to of subject.actors) {
      if (from === to || !allowed(to, rule.to) || !isWanted(to, question.to)) continue;
      if (rule.local ? !(ofCluster(from) && ofCluster(to)) : !(ofCluster(from) || ofCluster(to))) continue;
      const there = `${from.id}\u0000${to.id}`;
      const back = `${to.id}\u0000${from.id}`;
      if (present.has(there) || (symmetric && (present.has(back) || taken.has(back)))) continue;
      taken.add(there);
      found.push({
        what: 'add linkage',
        from: from.id,
        type: question.type,
        to: to.id,
        cells: question.cells ?? {},
      });
    }
  }
  return found;
}
