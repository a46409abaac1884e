import type { ClusterAssessment } from '../../model/assessment.ts';
import type { PolicyAdvice, PolicyTrigger, WithheldAdvice } from '../../model/policy.ts';
import { type Block, facts, heading, list, paragraph } from '../document.ts';
import type { Naming } from '../naming.ts';
import { stayNote } from '../stays.ts';
import { listed, sentence, shown } from '../words.ts';

/** Actors named under each heading of an advice; the JSON form names all. */
const namedActors = 8;

/** What can be done: every advice whose trigger was seen, in one line each, for the short report. */
export function policySummary(cluster: ClusterAssessment): Block[] {
  const items = cluster.policy.map(({ advice, title, trigger, try: changes }) => {
    const tried =
      changes.length === 0 ? '' : ` To try: articulator scenario CASE ${changes.map(argument).join(' ')}`;
    return `${title}${stayNote(cluster, `advice.${advice}`)}: ${sentence([trigger])}${tried}`;
  });
  return [...(items.length === 0 ? [paragraph(noAdvice)] : list(items)), ...withheldBlocks(cluster)];
}

const noAdvice = 'No advice: none of the triggers is seen in this case.';

/** Every advice with its figures, the actors it names, its source, and what it is meant to move. */
export function policyBlocks(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { policy } = cluster;
  return [
    ...(policy.length === 0 ? [paragraph(noAdvice)] : []),
    ...policy.flatMap((advice) => adviceBlocks(advice, cluster, naming)),
    ...withheldBlocks(cluster),
  ];
}

function adviceBlocks(advice: PolicyAdvice, cluster: ClusterAssessment, naming: Naming): Block[] {
  const rows = naming.rows(advice.because);
  const whom = advice.actors.map(({ as, actors }) => `${as}: ${naming.actors(actors, namedActors)}`);
  return [
    heading(4, `${advice.title}${stayNote(cluster, `advice.${advice.advice}`)}`),
    paragraph(`${sentence([advice.trigger])}${rows === '' ? '' : ` [${rows}]`}`),
    facts(
      ['Whom', whom.length === 0 ? 'the case names nobody' : sentence(whom)],
      ['Meant to move', sentence(advice.indicator.map(({ words }) => words))],
      ['Source', advice.source],
      ['Trigger', sentence([advice.basis, ...advice.triggers.map(thresholdText)])],
      ['To try', advice.try.length === 0 ? 'no change to name' : tryText(advice.try)],
      ...(advice.against.length === 0 ? [] : [['Against', sentence(advice.against)] as const]),
    ),
  ];
}

function thresholdText({ measure, value, relation, threshold, option }: PolicyTrigger): string {
  return `${measure}: ${shown(value)}, ${relation} ${shown(threshold)} (${option})`;
}

function tryText(changes: readonly string[]): string {
  return `articulator scenario CASE ${changes.map(argument).join(' ')}`;
}

/** A change as one argument of a shell. */
function argument(change: string): string {
  return `'${change.replaceAll("'", "'\\''")}'`;
}

/** What was not advised: the triggers that were not seen together, what cannot be told with what it needs. */
function withheldBlocks(cluster: ClusterAssessment): Block[] {
  const withheld: readonly WithheldAdvice[] = cluster.policyWithheld;
  const [ungrouped] = withheld.filter(({ why }) => why === 'sector group not known');
  const items = withheld
    .filter(({ why }) => why !== 'sector group not known')
    .map(({ advice, title, why, text, needs }) => {
      const named = `${title}${stayNote(cluster, `advice.${advice}`)}`;
      return why === 'cannot be told'
        ? `${named}: cannot be told, needs ${listed(needs)}; ${sentence([text])}`
        : `${named}: not advised, ${sentence([text])}`;
    });
  return [
    ...(ungrouped === undefined ? [] : [paragraph(`No advice by sector group: ${ungrouped.text}.`)]),
    ...list(items),
  ];
}
