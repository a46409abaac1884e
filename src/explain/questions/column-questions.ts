import type { Case } from '../../model/case.ts';
import type { PairFactName, PairGovernance } from '../../model/governance.ts';
import type { Linkage } from '../../model/linkage.ts';
import { percent } from '../../model/percent.ts';
import type { ExplainContext } from '../explain-context.ts';
import type { Answer, Question } from './question.ts';

/** The facts of a pair that a column of its `supplies` rows answers. */
const columns = {
  dependenceOfSeller: 'shareOfSellerSales',
  dependenceOfBuyer: 'shareOfBuyerPurchases',
  specifiedBy: 'specifiedBy',
  switchingCost: 'switchingCost',
  monitored: 'monitored',
} as const satisfies Partial<Record<PairFactName, keyof Linkage>>;
type ColumnFact = keyof typeof columns;

const shares = [0, 0.25, 0.5, 0.75, 1];

const asked: Readonly<Record<ColumnFact, { ask: string; answers: readonly [string, Partial<Linkage>][] }>> = {
  dependenceOfSeller: {
    ask: 'What part of your sales goes to this buyer?',
    answers: shares.map((share) => [percent(share), { shareOfSellerSales: share }]),
  },
  dependenceOfBuyer: {
    ask: 'What part of your purchases comes from this seller?',
    answers: shares.map((share) => [percent(share), { shareOfBuyerPurchases: share }]),
  },
  specifiedBy: {
    ask: 'Who says what the product must be like?',
    answers: [
      ['the buyer', { specifiedBy: 'buyer' }],
      ['both together', { specifiedBy: 'joint' }],
      ['the seller', { specifiedBy: 'seller' }],
    ],
  },
  switchingCost: {
    ask: 'How costly would it be to change to another buyer?',
    answers: [
      ['high', { switchingCost: 'high' }],
      ['low', { switchingCost: 'low' }],
    ],
  },
  monitored: {
    ask: 'Does the buyer check how the product is made?',
    answers: [
      ['yes', { monitored: true }],
      ['no', { monitored: false }],
    ],
  },
};

/** The questions about pairs that a column answers, each for the undetermined pairs in which it is missing. */
export function columnQuestions(
  { sources }: ExplainContext,
  undetermined: readonly PairGovernance[],
): readonly Question[] {
  return (Object.keys(columns) as ColumnFact[]).flatMap((fact) => {
    const lacking = undetermined.filter(({ missing }) => missing.includes(fact));
    if (lacking.length === 0) return [];
    const wanted = new Set(lacking.map(({ seller, buyer }) => `${seller}\u0000${buyer}`));
    const rows = sources.supply.pairs
      .filter(({ seller, buyer }) => wanted.has(`${seller}\u0000${buyer}`))
      .map((pair) => pair.rows[0]!.key);
    const answers = asked[fact].answers.map(
      ([words, cells]): Answer => ({ words, given: (subject) => withCells(subject, new Set(rows), cells) }),
    );
    const fillIn = `column ${columns[fact]} of supplies`;
    return [{ name: columns[fact], ask: asked[fact].ask, fillIn, fact, layer: null, answers }];
  });
}

function withCells(subject: Case, rows: ReadonlySet<string>, cells: Partial<Linkage>): Case {
  const linkages = subject.linkages.map((row) => (rows.has(row.key) ? { ...row, ...cells } : row));
  return { ...subject, linkages };
}
