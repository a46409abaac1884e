import type { SharesByAnswer } from '../model/assessment.ts';
import { below } from '../model/tolerance.ts';
import { noScores, type Scores } from './study-case.ts';

type GovernanceScores = Pick<
  Scores,
  'market' | 'network' | 'quasi-hierarchy' | 'hierarchy' | 'subordination'
>;

/**
 * The shares of the governance types among the determined pairs, as the classifier uses them: not known
 * where fewer than the share `determined` of all pairs is determined.
 */
export function governanceScores(shares: SharesByAnswer | null, determined: number): GovernanceScores {
  if (shares === null) return unknown();
  const known = 1 - shares.undetermined;
  if (below(known, determined) || known <= 0) return unknown();
  const of = (share: number) => share / known;
  return {
    market: of(shares.market),
    network: of(shares.network),
    'quasi-hierarchy': of(shares['quasi-hierarchy']),
    hierarchy: of(shares.hierarchy),
    subordination: of(shares['quasi-hierarchy'] + shares.hierarchy),
  };
}

function unknown(): GovernanceScores {
  const { market, network, hierarchy, subordination } = noScores;
  return { market, network, 'quasi-hierarchy': null, hierarchy, subordination };
}
