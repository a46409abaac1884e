import type {
  Assessment,
  ClusterAssessment,
  GovernanceAnswer,
  UpgradingVerdict,
} from '../model/assessment.ts';
import type { Case } from '../model/case.ts';
import { type SectorGroup, sectorGroups } from '../model/sector.ts';
import { type Finding, type FindingGroup, findingsOf } from '../scenario/findings.ts';

/** Where each answer of the case stands in the row of numbers that a draw gives: plain data, sent to workers. */
export interface Layout {
  readonly clusters: readonly ClusterLayout[];
  /** Answers by their number. */
  readonly words: readonly string[];
}

interface ClusterLayout {
  readonly id: string;
  /** Ids of findings. */
  readonly labels: readonly string[];
  readonly numbers: readonly string[];
  /** Ids of actors. */
  readonly ranks: readonly string[];
}

/** A label that is not there: the pair does not trade, the actor leads no chain. */
export const absent = -1;

const notDefined = 'not defined';
const verdicts: Readonly<Record<UpgradingVerdict, true>> = {
  favoured: true,
  'held back': true,
  mixed: true,
  'no push': true,
  'not classified': true,
  'no basis': true,
};
const governance: Readonly<Record<GovernanceAnswer, true>> = {
  market: true,
  network: true,
  'quasi-hierarchy': true,
  hierarchy: true,
  undetermined: true,
};

const intervalGroups: readonly FindingGroup[] = ['collective efficiency', 'governance', 'upgrading'];

/** The labels, numbers and ranks of an assessment that are asked to be stable. */
export function layoutOf(assessment: Assessment, subject: Case): Layout {
  const groups: readonly SectorGroup[] = sectorGroups;
  const words = [notDefined, 'yes', 'no', 'given', 'not given', '0', '1', '2', '3', '4'];
  words.push(...Object.keys(governance), ...Object.keys(verdicts), ...groups);
  words.push(...subject.actors.map((actor) => actor.id));
  return { clusters: assessment.clusters.map(layoutOfCluster), words: [...new Set(words)] };
}

function layoutOfCluster(cluster: ClusterAssessment): ClusterLayout {
  const findings = findingsOf(cluster);
  return {
    id: cluster.id,
    labels: findings.filter(isAsked).map((finding) => finding.id),
    numbers: findings
      .filter(({ kind, group, id }) => kind === 'number' && intervalGroups.includes(group) && !isTrivial(id))
      .map((finding) => finding.id),
    ranks: cluster.articulators.map((articulator) => articulator.actor),
  };
}

function isAsked({ kind, id, value }: Finding): boolean {
  return kind === 'label' && !isTrivial(id) && !(id === 'fragile.broker' && value === null);
}

/** Of intersectoral upgrading there is never an answer. */
function isTrivial(id: string): boolean {
  return id.startsWith('upgrading.intersectoral.');
}

/** The answer of a label in words. */
export function wordOf(value: Finding['value']): string {
  return value === null ? notDefined : String(value);
}

/** The row of numbers of one assessment: cluster by cluster its labels, numbers and ranks; NaN: not defined. */
export function encode(assessment: Assessment, layout: Layout): Float64Array {
  const places = new Map(layout.words.map((word, place) => [word, place]));
  const row: number[] = [];
  layout.clusters.forEach((wanted, place) => {
    const cluster = assessment.clusters[place]!;
    const found = new Map(findingsOf(cluster).map((finding) => [finding.id, finding.value]));
    for (const id of wanted.labels) {
      const value = found.get(id);
      if (value === undefined) {
        row.push(absent);
        continue;
      }
      const code = places.get(wordOf(value));
      if (code === undefined) throw new RangeError(`the answer "${value}" of ${id} is not among the words`);
      row.push(code);
    }
    for (const id of wanted.numbers) row.push(numberOf(found.get(id)));
    for (const actor of wanted.ranks) row.push(numberOf(found.get(`articulators.${actor}.rank`)));
  });
  return Float64Array.from(row);
}

function numberOf(value: Finding['value'] | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}
