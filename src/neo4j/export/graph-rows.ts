import type { Case } from '../../model/case.ts';
import { actorProperties } from '../codec/actor.ts';
import { caseHash } from '../codec/case-hash.ts';
import { caseNode } from '../codec/case-node.ts';
import { linkageProperties, typeOfLayer } from '../codec/linkage.ts';
import type { Properties } from '../codec/properties.ts';
import { type SmallTable, smallRows } from '../codec/small-tables.ts';

/** One node as a push would write it, but for the id of the case. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly set: Properties;
}

/** One relationship between actors, or from an actor to its cluster. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly set: Properties;
}

export const labelOfTable: Readonly<Record<SmallTable, string>> = {
  clusters: 'Cluster',
  sources: 'Source',
  codes: 'Code',
  events: 'Event',
};

/** The node of the case, as a complete push leaves it. */
export function caseRow(subject: Case): NodeRow {
  const fields = Object.entries(caseNode(subject)).filter(([, value]) => value !== null);
  const set = { ...Object.fromEntries(fields), inputHash: caseHash(subject), complete: true };
  return { id: subject.id, labels: ['Case'], set };
}

export function* actorRows(subject: Case): Generator<NodeRow> {
  for (const actor of subject.actors) {
    const { id, kind } = actor;
    const labels = kind === null ? ['Actor'] : ['Actor', `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`];
    yield { id, labels, set: actorProperties(actor) };
  }
}

export function* tableRows(subject: Case, table: SmallTable): Generator<NodeRow> {
  for (const { id, set } of smallRows(subject, table)) yield { id, labels: [labelOfTable[table]], set };
}

export function* linkageRows(subject: Case): Generator<LinkRow> {
  let position = 0;
  for (const linkage of subject.linkages) {
    const set = { key: linkage.key, ...linkageProperties(linkage, position++) };
    yield { from: linkage.from, to: linkage.to, type: typeOfLayer(linkage.type), set };
  }
}

export function* membershipRows(subject: Case): Generator<LinkRow> {
  for (const { id, cluster } of subject.actors) {
    if (cluster !== null) yield { from: id, to: cluster, type: 'IN_CLUSTER', set: {} };
  }
}
