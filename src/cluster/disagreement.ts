import type { ClusterAnswer, PresetVerdict } from '../model/cluster-conditions.ts';

/** Where the presets do not agree whether it is a cluster, who says what; null where they agree. */
export function disagreementOf(verdicts: readonly PresetVerdict[]): string | null {
  if (new Set(verdicts.map(({ answer }) => answer)).size < 2) return null;
  const said = verdicts.map(({ preset, answer }) => `${preset}: ${wordOf(answer)}`);
  return `The presets disagree whether this is a cluster. ${said.join('; ')}.`;
}

function wordOf(answer: ClusterAnswer): string {
  if (answer === null) return 'not known';
  return answer ? 'yes' : 'no';
}
