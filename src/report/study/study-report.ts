import { upgradingForms } from '../../model/code.ts';
import type { Study } from '../../study/study.ts';
import { problemBlocks } from '../account-report.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { optionBlocks } from '../sections/options.ts';
import { accuracyBlocks, agreementBlocks } from './accuracy-blocks.ts';
import { associationBlocks } from './association-blocks.ts';
import { distributionTable } from './distribution-blocks.ts';
import { matrixDetail, matrixSummary, matrixTable } from './matrix-blocks.ts';
import { caseTable, studyOpening } from './study-opening.ts';
import { chainPredictors, efficiencyPredictors, studyQuestions } from './study-words.ts';
import { supportBlocks } from './support-blocks.ts';

/** The full report of a study in the order of the four questions; `matrix` is its picture, where one can be. */
export function studyReport(study: Study, matrix: readonly Block[] = []): Block[] {
  return [
    ...studyOpening(study),
    heading(2, studyQuestions.efficiency),
    ...distributionTable(study, efficiencyPredictors),
    ...associationBlocks(study, efficiencyPredictors),
    heading(3, 'Derived from linkages against coded by experts'),
    ...agreementBlocks(study),
    heading(2, studyQuestions.chains),
    ...distributionTable(study, chainPredictors),
    ...associationBlocks(study, chainPredictors),
    heading(2, studyQuestions.sector),
    ...distributionTable(study, upgradingForms),
    heading(3, 'The sign matrix: published, and from these cases'),
    ...matrix,
    matrixTable(study),
    ...matrixSummary(study),
    matrixDetail(study),
    heading(3, 'The classifier forces-1 against the commonest answer'),
    ...accuracyBlocks(study),
    heading(2, studyQuestions.support),
    ...supportBlocks(study),
    heading(2, 'Cases'),
    caseTable(study),
    heading(2, 'What was said of the data'),
    paragraph(
      `Cases read ${study.account.read}: accepted ${study.account.accepted}, merged ${study.account.merged}, rejected ${study.account.rejected}.`,
    ),
    ...problemBlocks(study.problems),
    ...optionBlocks(study),
  ];
}
