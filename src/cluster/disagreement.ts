import type { ClusterAnswer, PresetVerdict } from '../model/cluster-conditions.ts';

/**
 * Where the presets do not all say the same of whether it is a cluster, who says what; null where they do. A
 * preset that cannot answer does not disagree with one that can.
 */
export function disagreementOf(verdicts: readonly PresetVerdict[]): string | null {
  const answers = new Set(verdicts.map(({ answer }) => answer));
  if (answers.size < 2) return null;
  const disagree = answers.has(true) && answers.has(false);
  const opening = disagree ? 'The presets disagree' : 'Not every preset can answer';
  const said = verdicts.map(({ preset, answer }) => `${preset}: ${wordOf(answer)}`);
  return `${opening} whether this is a cluster. ${said.join('; ')}.`;
}

function wordOf(answer: ClusterAnswer): string {
  if (answer === null) return 'not known';
  return answer ? 'yes' : 'no';
}
