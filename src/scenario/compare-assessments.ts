import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import { type Finding, type FindingGroup, findingsOf } from './findings.ts';
import { whyMoved } from './why-moved.ts';

/** A label or number that is not after what it was before. */
export interface Moved {
  readonly id: string;
  readonly group: FindingGroup;
  readonly title: string;
  readonly kind: Finding['kind'];
  /** Null: not defined. Left out: not there, as the governance of a pair that does not trade. */
  readonly before?: string | number | null;
  readonly after?: string | number | null;
  /** Which of its inputs changed, in plain clauses. */
  readonly because: readonly string[];
}

export interface ClusterComparison {
  readonly id: string;
  readonly name: string | null;
  readonly moved: readonly Moved[];
  /** How many labels and numbers were compared. */
  readonly compared: number;
}

/** Numbers closer than this are equal: a sum in another order differs in its last digits. [O] */
const equal = 1e-9;

/**
 * Before and after side by side: every label and number of each cluster that moved, and why (METHOD section
 * 11). Clusters are those of the case; a scenario neither makes nor unmakes one.
 */
export function compareAssessments(before: Assessment, after: Assessment): readonly ClusterComparison[] {
  const later = new Map(after.clusters.map((cluster) => [cluster.id, cluster]));
  return before.clusters.map((cluster) => compareClusters(cluster, later.get(cluster.id)!));
}

function compareClusters(before: ClusterAssessment, after: ClusterAssessment): ClusterComparison {
  const first = new Map(findingsOf(before).map((finding) => [finding.id, finding]));
  const second = new Map(findingsOf(after).map((finding) => [finding.id, finding]));
  const all = [...new Map([...first, ...second]).values()];
  const explain = whyMoved(before, after);
  const moved = all.flatMap((finding): Moved[] => {
    const { id, group, title, kind } = finding;
    const [was, is] = [first.get(id), second.get(id)];
    if (was !== undefined && is !== undefined && same(was.value, is.value)) return [];
    return [
      {
        ...{ id, group, title, kind },
        ...(was === undefined ? {} : { before: was.value }),
        ...(is === undefined ? {} : { after: is.value }),
        because: explain(finding),
      },
    ];
  });
  return { id: before.id, name: before.name, moved: inOrder(moved), compared: all.length };
}

function same(a: Finding['value'], b: Finding['value']): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= equal * Math.max(1, Math.abs(a), Math.abs(b));
}

const groups: readonly FindingGroup[] = [
  'sector group',
  'linkages',
  'network',
  'collective efficiency',
  'governance',
  'ladder',
  'upgrading',
  'chain leaders',
  'policy',
  'articulators',
];

/** What was not there before comes last in its group, else the order stays. */
function inOrder(moved: readonly Moved[]): readonly Moved[] {
  return [...moved].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
