import { kappaAgreement } from '../metrics/cohen-kappa.ts';
import { type AnswerAgreement, governanceAnswers, type PairGovernance } from '../model/governance.ts';
import { type GovernanceType, governanceTypes } from '../model/linkage.ts';

/**
 * How far the answers agree with a second opinion of the same pairs: the table of both, the share alike and
 * Cohen's kappa, unweighted because the four have no order (METHOD section 6).
 *
 * `codes` are what the second judge may say, `codeOf` what it says of a pair (undefined: nothing), `asFour`
 * what a code is among the four. Compared are the determined pairs whose code is one of the four; the others
 * are in the table and counted apart.
 */
export function answerAgreement<Code extends string>(
  pairs: readonly PairGovernance[],
  codes: readonly Code[],
  codeOf: (pair: PairGovernance) => Code | undefined,
  asFour: (code: Code) => GovernanceType | null,
): AnswerAgreement {
  const counts = governanceAnswers.map(() => codes.map(() => 0));
  const compared = governanceTypes.map(() => governanceTypes.map(() => 0));
  let undetermined = 0;
  let noneOfFour = 0;
  for (const pair of pairs) {
    const code = codeOf(pair);
    if (code === undefined) continue;
    const { answer } = pair;
    counts[governanceAnswers.indexOf(answer)]![codes.indexOf(code)]!++;
    const four = asFour(code);
    if (four === null) noneOfFour++;
    else if (answer === 'undetermined') undetermined++;
    else compared[governanceTypes.indexOf(answer)]![governanceTypes.indexOf(four)]!++;
  }
  const { n, observed, expected, kappa } = kappaAgreement(compared, 'none');
  return {
    n,
    undetermined,
    noneOfFour,
    observed,
    expected,
    kappa,
    ...(kappa === null ? { reason: whyNoKappa(n) } : {}),
    table: { answers: governanceAnswers, codes, counts },
  };
}

function whyNoKappa(n: number): string {
  return n === 0
    ? 'no listed pair has both an answer and a code that is one of the four'
    : 'every pair compared has the same answer and the same code: chance alone would agree on all';
}
