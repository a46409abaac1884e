import type { EfficiencyItemRule } from '../efficiency/item-finding.ts';
import { efficiencyItems } from '../efficiency/items/index.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { EfficiencyItem } from '../model/efficiency.ts';
import type { Evidence } from '../model/evidence.ts';
import { percent } from '../model/percent.ts';
import { atLeast } from '../model/tolerance.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { stabilityStatements } from './stability-statements.ts';
import { firstFew, part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/** Options that only some items read. */
const optionsOfItem: Readonly<Partial<Record<EfficiencyItemName, readonly string[]>>> = {
  E3: ['efficiency.knowledgeSteps'],
  J3: ['efficiency.multilateral'],
  J4: ['efficiency.multilateral'],
};

/**
 * How the level of one item of collective efficiency came about (METHOD section 8): the firms that count and
 * those that do not, by name, the shares from which levels begin, and how far it is to the next.
 */
export function explainItem(
  context: ExplainContext,
  cluster: ClusterAssessment,
  name: EfficiencyItemName,
): Explanation {
  const item = cluster.efficiency.items[name];
  const rule = efficiencyItems[name];
  const linkages = item.because.flatMap((each) => each.linkages);
  return {
    kind: 'item',
    title: `${name}, ${rule.title}`,
    cluster: cluster.id,
    answer:
      item.level === null
        ? `No level: ${item.reason ?? 'no reason is given'}.`
        : levelText(item, cluster.efficiency.codes.items[name].derived),
    parts: [
      ...part('Facts', factsOf(item, context)),
      ...part('Rule', [
        statement(`it counts ${rule.counts}, as a share of all firms of the cluster`),
        statement(
          `it is observed where ${rule.observedWith.join(' or ')} was surveyed; it reads ${rule.reads.join(', ')}`,
        ),
        ...(name === 'E4'
          ? [
              statement(
                'level 3 only where two thirds of the firms (the share of level 3) reach at least two different outside buyers',
              ),
            ]
          : []),
      ]),
      ...part(
        'Thresholds',
        thresholdStatements(context.preset, [
          'efficiency.levels.0',
          'efficiency.levels.1',
          'efficiency.levels.2',
          ...(optionsOfItem[name] ?? []),
          'efficiency.codes',
        ]),
      ),
      ...part('What argues against', [
        ...(item.level !== null && item.reason !== undefined ? [statement(item.reason)] : []),
        ...fragileStatements(name, cluster, context),
        ...codeStatements(name, cluster),
        ...provenanceStatements(context, linkages),
      ]),
      ...part('How stable', stabilityStatements(cluster, [`items.${name}.level`, `items.${name}.share`])),
      ...part('What would settle it', settlingStatements(item, rule, context)),
    ],
  };
}

function levelText({ level, basis, share, numerator, denominator }: EfficiencyItem, derived: number | null) {
  const firms = `${numerator.length} of ${denominator.length} firms (${percent(share)})`;
  if (basis !== 'expert') return `Level ${level} of 3: ${firms}.`;
  const linkages = derived === null ? 'the linkages do not tell' : `the linkages give ${derived}: ${firms}`;
  return `Level ${level} of 3, as coded by experts; ${linkages}.`;
}

function factsOf(item: EfficiencyItem, { actor }: ExplainContext): readonly Evidence[] {
  const counted = new Set(item.numerator);
  const rest = item.denominator.filter((id) => !counted.has(id));
  const named = (ids: readonly string[]) => firstFew(ids.map(actor));
  return [
    ...item.because,
    ...(item.numerator.length === 0
      ? []
      : [statement(`firms that count: ${named(item.numerator)}`, item.numerator)]),
    ...(item.level === null || rest.length === 0
      ? []
      : [statement(`firms that do not: ${named(rest)}`, rest)]),
    ...(item.byValue === undefined
      ? []
      : [statement(`by value, local purchases are ${percent(item.byValue)} of all purchases of the firms`)]),
    ...(item.twoBuyers === undefined
      ? []
      : [
          statement(
            `${item.twoBuyers.length} of ${item.denominator.length} firms reach at least two outside buyers`,
            item.twoBuyers,
          ),
        ]),
  ];
}

function fragileStatements(
  name: EfficiencyItemName,
  { efficiency: { fragile } }: ClusterAssessment,
  { actor }: ExplainContext,
): readonly Evidence[] {
  if (fragile === null || !fragile.items.includes(name)) return [];
  return [
    statement(`it hangs on ${actor(fragile.broker)}: without it the level falls by two or more`, [
      fragile.broker,
    ]),
  ];
}

/** What experts coded for the item where it is not what the linkages give. */
function codeStatements(name: EfficiencyItemName, { efficiency }: ClusterAssessment): readonly Evidence[] {
  const { derived, expert, coders } = efficiency.codes.items[name];
  if (expert === null || expert === derived) return [];
  const values = coders.map(({ coder, value }) => `${value}${coder === null ? '' : ` by ${coder}`}`);
  return [
    statement(
      `coded ${values.join(', ')}, where the linkages ${derived === null ? 'do not tell' : `give ${derived}`}`,
    ),
  ];
}

/** The layers to survey; or how many firms more, or fewer, the next level is away. */
function settlingStatements(
  { level, basis, numerator, denominator, reason }: EfficiencyItem,
  rule: EfficiencyItemRule,
  { preset, index }: ExplainContext,
): readonly Evidence[] {
  const absent = rule.reads.filter((layer) => !index.surveyed(layer));
  const survey =
    absent.length === 0 || reason === undefined
      ? []
      : [
          statement(
            level === null
              ? `survey ${rule.observedWith.join(' or ')}: then it is observed, at any level from 0 to 3`
              : `survey ${absent.join(' and ')}: its share can only rise`,
          ),
        ];
  if (level === null || basis === 'expert' || denominator.length === 0) return survey;
  const shares = preset.efficiency.levels;
  const needed = (share: number) =>
    denominator.findIndex((_, count) => atLeast(count / denominator.length, share));
  const firmsFor = (share: number) => {
    const count = needed(share);
    return count < 0 ? denominator.length : count;
  };
  const up = level === 3 ? null : firmsFor(shares[level]!) - numerator.length;
  const down = level === 0 ? null : numerator.length - firmsFor(shares[level - 1]!) + 1;
  const firms = (count: number) => `${count} ${count === 1 ? 'firm' : 'firms'}`;
  return [
    ...survey,
    ...(up === null || up < 1 ? [] : [statement(`with ${firms(up)} more the level would be ${level + 1}`)]),
    ...(down === null ? [] : [statement(`with ${firms(down)} fewer the level would be ${level - 1}`)]),
  ];
}
