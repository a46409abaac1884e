import type { ClusterConditions, ConditionsByName, PresetVerdict } from '../model/cluster-conditions.ts';
import { clusterConditionNames } from '../model/cluster-conditions.ts';
import { atLeast, atMost } from '../model/tolerance.ts';
import { caseMeasures } from './case-measures.ts';
import { conditionWords } from './condition-words.ts';
import { disagreementOf } from './disagreement.ts';
import { judgeConditions } from './judge-conditions.ts';
import { firstStep, type LadderInput, rungReached, upperSteps } from './ladder.ts';
import { missingForRung } from './missing-for-rung.ts';
import type { ClusterPreset } from './preset.ts';
import { clusterOptions } from './presets/options.ts';
import { matchRegion } from './regional-match.ts';
import { regionalMeasures } from './regional-measures.ts';
import { RegionalTable } from './regional-table.ts';

/** Fewer firms have no ladder: there is nothing that could join them. */
const fewestFirms = 2;

/**
 * Is it a cluster, and on which rung (METHOD section 5): the three conditions by each published preset and
 * by the one in use, which decides the rung.
 *
 * A rung is null where a condition is not met or not known, and for a cluster of 0 or 1 firms. What the
 * presets need of regional figures is never guessed from the case.
 */
export function assessConditions(
  input: LadderInput,
  preset: ClusterPreset,
  presetName: string,
): ClusterConditions {
  const { cluster, view } = input;
  const { regions = [], plants = [] } = view.index.subject;
  const table = new RegionalTable(regions, plants);
  const matching = matchRegion(cluster, view, table);
  const measures = {
    ...regionalMeasures(table, matching, plants),
    ...caseMeasures(view),
  };
  const firms = view.firms.length;
  const verdictOf = (name: string, source: string, values: ClusterPreset, inUse: boolean): PresetVerdict => {
    const conditions = judgeConditions(firms, measures, values);
    const first = firstStep(conditions);
    const rung = firms < fewestFirms ? null : rungReached([first, ...upperSteps(input, values)]);
    const kind = first.answer === true ? kindOf(measures.employmentShare.value, values) : null;
    return { preset: name, source, inUse, conditions, answer: first.answer, kind, rung };
  };
  const published = clusterOptions.presets.map(({ name, source, values }) =>
    verdictOf(name, source, values, name === presetName && isSame(values, preset)),
  );
  const changed = published.some(({ inUse }) => inUse)
    ? []
    : [verdictOf(`${presetName}, changed`, 'changed by the user', preset, true)];
  const presets = [...published, ...changed];
  const inUse = presets.find((verdict) => verdict.inUse)!;
  const ladder = [firstStep(inUse.conditions), ...upperSteps(input, preset)];
  const holding = { ...ladder[0]!, answer: true };
  const reason = whyNoRung(inUse, firms);
  const rungIfConditionsHold = firms < fewestFirms ? null : rungReached([holding, ...ladder.slice(1)]);
  return {
    conditions: inUse.conditions,
    rung: inUse.rung,
    ...(reason === null ? {} : { reason }),
    rungIfConditionsHold,
    missing: nextRungs(inUse, rungIfConditionsHold).flatMap((rung) =>
      missingForRung(rung, inUse.conditions, input, preset),
    ),
    presets,
    disagreement: disagreementOf(presets),
    ladder,
    measures,
    regional: 'reason' in matching ? null : matching.match,
  };
}

function nextRungs(
  { rung }: PresetVerdict,
  ifConditionsHold: ClusterConditions['rungIfConditionsHold'],
): readonly (1 | 2 | 3 | 4)[] {
  if (rung === 4) return [];
  if (rung !== null) return [(rung + 1) as 2 | 3 | 4];
  if (ifConditionsHold === null || ifConditionsHold === 4) return [1];
  return [1, (ifConditionsHold + 1) as 2 | 3 | 4];
}

function whyNoRung({ rung, answer, preset, conditions }: PresetVerdict, firms: number): string | null {
  if (rung !== null) return null;
  if (firms === 0) return 'the cluster has no firm';
  if (firms < fewestFirms) return 'the cluster has one firm: nothing can join it with others';
  const failing = namesOf(conditions, answer);
  return answer === false
    ? `by preset ${preset} it is not a cluster: ${failing} not met`
    : `by preset ${preset} it is not known whether it is a cluster: ${failing} not known`;
}

function namesOf(conditions: ConditionsByName, answer: boolean | null): string {
  return clusterConditionNames
    .filter((name) => conditions[name].answer === answer)
    .map((name) => conditionWords[name])
    .join(' and ');
}

function kindOf(share: number | null, preset: ClusterPreset): PresetVerdict['kind'] {
  if (preset.nucleusShare === null || share === null) return null;
  if (!atLeast(share, preset.employmentShare ?? 0)) return null;
  return atMost(share, preset.nucleusShare) ? 'vector' : 'nucleus';
}

function isSame(a: ClusterPreset, b: ClusterPreset): boolean {
  return (Object.keys(a) as (keyof ClusterPreset)[]).every((name) => a[name] === b[name]);
}
