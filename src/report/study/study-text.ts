import type { Study } from '../../study/study.ts';
import { studyGroups } from '../../study/study-sample.ts';
import { problemSummary } from '../account-report.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { renderText, type TextStyle } from '../render-text.ts';
import { accuracyBlocks, agreementBlocks } from './accuracy-blocks.ts';
import { shortAssociations } from './association-blocks.ts';
import { distributionTable } from './distribution-blocks.ts';
import { matrixSummary, matrixTable } from './matrix-blocks.ts';
import { studyOpening } from './study-opening.ts';
import { studyQuestions } from './study-words.ts';
import { supportBlocks } from './support-blocks.ts';

/** What a person at a terminal wants to know first: the sums by group, the matrix, the classifier. */
export function studyText(study: Study, style: TextStyle = {}): string {
  return renderText(
    [
      ...studyOpening(study),
      heading(2, studyQuestions.efficiency),
      ...distributionTable(study, ['CE']),
      ...associations(study, ['CE', 'EE', 'JA']),
      ...agreementBlocks(study),
      heading(2, studyQuestions.chains),
      ...associations(study, ['buyers', 'market', 'network', 'subordination']),
      heading(2, studyQuestions.sector),
      matrixTable(study),
      ...matrixSummary(study),
      ...accuracyBlocks(study),
      heading(2, studyQuestions.support),
      ...supportBlocks(study),
      heading(2, 'What was said of the data'),
      paragraph('In short; --format markdown has every association, cell of the matrix, case and problem.'),
      ...problemSummary(study.problems),
    ],
    style,
  );
}

/** Only groups in which something is defined. */
function associations(study: Study, predictors: Parameters<typeof shortAssociations>[2]): Block[] {
  const groups = studyGroups.filter((group) =>
    study.associations.some(
      (each) => each.group === group && predictors.includes(each.predictor) && each.tauB !== null,
    ),
  );
  if (groups.length === 0) {
    return [paragraph('Nothing can be associated: in no group are there cases with both values that vary.')];
  }
  return groups.map((group) => shortAssociations(study, group, predictors));
}
