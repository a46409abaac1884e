import { efficiencyItems } from '../efficiency/items/index.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../model/code.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { stabilityStatements } from './stability-statements.ts';
import { part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

export type EfficiencyIndex = 'EE' | 'JA' | 'CE';

const titles: Readonly<Record<EfficiencyIndex, string>> = {
  EE: 'EE, external economies',
  JA: 'JA, joint action',
  CE: 'CE, collective efficiency',
};

/** How external economies, joint action or collective efficiency came about from the nine items. */
export function explainIndex(
  context: ExplainContext,
  cluster: ClusterAssessment,
  name: EfficiencyIndex,
): Explanation {
  const { efficiency } = cluster;
  const items: readonly EfficiencyItemName[] =
    name === 'EE'
      ? externalEconomyItems
      : name === 'JA'
        ? jointActionItems
        : [...externalEconomyItems, ...jointActionItems];
  const key = name.toLowerCase() as 'ee' | 'ja' | 'ce';
  const value = efficiency[key];
  const missing = items.filter((item) => efficiency.items[item].level === null);
  return {
    kind: 'index',
    title: titles[name],
    cluster: cluster.id,
    answer:
      value === null
        ? `Not defined: ${efficiency.reason ?? 'none of its items was observed'}.`
        : `${rounded(value)} on the scale 0 to 3.`,
    parts: [
      ...part('Facts', [
        ...items.map((item) => itemStatement(item, cluster)),
        ...(name === 'CE'
          ? [statement(`EE is ${rounded(efficiency.ee)}, JA is ${rounded(efficiency.ja)}`)]
          : []),
      ]),
      ...part('Rule', [
        statement('EE is the mean of the E items observed, JA of the J items observed'),
        statement(efficiency.rule),
      ]),
      ...part(
        'Thresholds',
        thresholdStatements(context.preset, [
          'efficiency.levels.0',
          'efficiency.levels.1',
          'efficiency.levels.2',
          'efficiency.minimumExternal',
          'efficiency.minimumJoint',
          'efficiency.fragileFall',
        ]),
      ),
      ...part('What argues against', [
        ...fragileStatements(cluster, context),
        ...codeStatements(name, cluster),
        ...(missing.length === 0
          ? []
          : [statement(`it rests on ${items.length - missing.length} of ${items.length} items only`)]),
      ]),
      ...part('How stable', stabilityStatements(cluster, [key, 'fragile'])),
      ...part(
        'What would settle it',
        missing.map((item) =>
          statement(`${item} is not observed: survey ${efficiencyItems[item].observedWith.join(' or ')}`),
        ),
      ),
    ],
  };
}

function itemStatement(name: EfficiencyItemName, { efficiency }: ClusterAssessment): Evidence {
  const { level, because, reason } = efficiency.items[name];
  const figures = because[0]?.text ?? reason ?? '';
  const linkages = because.flatMap((each) => each.linkages);
  const said = level === null ? 'not observed' : `level ${level}`;
  return statement(`${name} ${efficiencyItems[name].title}: ${said}; ${figures}`, [], linkages);
}

function fragileStatements(
  { efficiency: { fragile, fragileCheck } }: ClusterAssessment,
  { actor }: ExplainContext,
): readonly Evidence[] {
  if (fragileCheck.ce === null || fragile === null) return [];
  const text = `without ${actor(fragile.broker)} CE falls from ${rounded(fragileCheck.ce)} to ${rounded(fragile.ceWithout)}, and ${fragile.items.join(', ')} by two levels or more`;
  return [statement(text, [fragile.broker])];
}

/** What experts coded for the index where it is not what the linkages give. */
function codeStatements(name: EfficiencyIndex, { efficiency }: ClusterAssessment): readonly Evidence[] {
  const { derived, expert, coders } = efficiency.codes.indices[name];
  if (expert === null || expert === derived) return [];
  const values = coders.map(({ coder, value }) => `${value}${coder === null ? '' : ` by ${coder}`}`);
  return [statement(`coded ${values.join(', ')}, where the linkages give ${rounded(derived)}`)];
}

function rounded(value: number | null): string {
  return value === null ? 'not defined' : String(Number(value.toFixed(2)));
}
