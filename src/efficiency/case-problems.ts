import { ownershipProblems } from '../governance/ownership-problems.ts';
import { shareProblems } from '../governance/share-problems.ts';
import { supplyPairs } from '../governance/supply-pairs.ts';
import { type CaseIndex, indexCase } from '../graph/case-index.ts';
import { scopeProblems } from '../graph/scope-problems.ts';
import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import { codeProblems } from './code-problems.ts';

/**
 * What accepted rows say against each other: a scope that the ends contradict, shares or stakes that sum to
 * more than 1, owners in a circle, codes of one coder that differ. Nothing is rejected for it.
 */
export function caseProblems(subject: Case, index: CaseIndex = indexCase(subject)): readonly Problem[] {
  return [
    ...scopeProblems(index),
    ...shareProblems(supplyPairs(index.layer('supplies')), index),
    ...ownershipProblems(index),
    ...codeProblems(subject),
  ];
}
