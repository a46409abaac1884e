import type { ClusterAssessment } from '../../model/assessment.ts';
import { type GovernanceShares, governanceAnswers, type SharesByAnswer } from '../../model/governance.ts';
import { type Block, heading, paragraph, table } from '../document.ts';
import { scopeLabels } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { counted, percent, shown } from '../words.ts';

/** Governance local beside cross-border and per buyer's chain, by count and by value. */
export function distributionBlocks({ governance }: ClusterAssessment, naming: Naming): Block[] {
  const { byFirm, byChain, byScope } = governance.distributions;
  if (byFirm.length === 0) return [];
  const scopes = (['local', 'domestic', 'crossBorder', 'unknown'] as const).filter(
    (scope) => byScope[scope].pairs > 0,
  );
  return [
    heading(4, 'Governance by scope and chain'),
    distributionTable(
      'Scope of the pair',
      scopes.map((scope) => [scopeLabels[scope], byScope[scope]]),
    ),
    distributionTable(
      'Chain of',
      byChain.map(({ buyer, leader, through, shares }) => {
        const by = through.length === 0 ? '' : `, also through ${counted(through.length, 'local customer')}`;
        return [`${naming.actor(buyer)}${leader ? ', leader' : ''}${by}`, shares];
      }),
    ),
    paragraph(
      'Shares of the pairs whose seller is a firm of the cluster. A pair with a local customer stands in the ' +
        'chain of every leader to whom that customer sells, so chains overlap. By value: of the pairs of which ' +
        'every row has one; – where fewer than half have.',
    ),
  ];
}

/** The same per firm. */
export function firmDistribution({ governance }: ClusterAssessment, naming: Naming): Block[] {
  const { byFirm } = governance.distributions;
  if (byFirm.length === 0) return [];
  return [
    distributionTable(
      'Firm',
      byFirm.map(({ firm, shares }) => [naming.actor(firm), shares]),
    ),
  ];
}

function distributionTable(what: string, rows: readonly (readonly [string, GovernanceShares])[]): Block {
  return table(
    [what, '>Pairs', ...governanceAnswers.map((answer) => `>${answer}`), 'By value'],
    rows.map(([name, shares]) => [
      name,
      shown(shares.pairs, 0),
      ...governanceAnswers.map((answer) => percent(shares.byCount?.[answer])),
      valueText(shares.byValue),
    ]),
  );
}

/** Only what is not 0: `market 60 %, undetermined 40 %`. */
function valueText(by: SharesByAnswer | null): string {
  if (by === null) return '–';
  const parts = governanceAnswers.filter((answer) => by[answer] > 0);
  return parts.map((answer) => `${answer} ${percent(by[answer])}`).join(', ');
}
