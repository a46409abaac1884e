import type { ClusterAssessment } from '../../model/assessment.ts';
import type { AnswerAgreement } from '../../model/governance.ts';
import { type Block, heading, paragraph, table } from '../document.ts';
import { counted, percent, shown } from '../words.ts';

/** How far the rules agree with the analysts' codes, in one sentence; null where no pair is coded. */
export function codedSentence({ governance: { agreement } }: ClusterAssessment): string | null {
  return agreementSentence("the analysts' codes", agreement.coded);
}

/** Agreement with the analysts' codes and with the types of Gereffi, Humphrey & Sturgeon, each with its table. */
export function agreementBlocks({ governance: { agreement } }: ClusterAssessment): Block[] {
  const blocks = [
    ...blocksOf("the analysts' codes", agreement.coded),
    ...blocksOf('the types of Gereffi, Humphrey & Sturgeon (2005)', agreement.gereffi),
  ];
  return blocks.length === 0 ? [] : [heading(4, 'Agreement with other readings of the pairs'), ...blocks];
}

function blocksOf(what: string, agreement: AnswerAgreement): Block[] {
  const sentence = agreementSentence(what, agreement);
  if (sentence === null) return [];
  const { answers, codes, counts } = agreement.table;
  const used = codes.map((_, place) => place).filter((place) => counts.some((row) => row[place]! > 0));
  return [
    paragraph(sentence),
    table(
      ['By the rules', ...used.map((place) => `>${codes[place]!}`)],
      answers.map((answer, row) => [answer, ...used.map((place) => shown(counts[row]![place]!, 0))]),
    ),
  ];
}

function agreementSentence(what: string, agreement: AnswerAgreement): string | null {
  const { n, undetermined, noneOfFour, observed, expected, kappa, reason } = agreement;
  if (n + undetermined + noneOfFour === 0) return null;
  const figures =
    observed === null
      ? 'no pair can be compared'
      : `${percent(observed)} of ${counted(n, 'pair')} alike, ${percent(expected)} by chance`;
  const kappaText = kappa === null ? `kappa not defined, ${reason}` : `Cohen's kappa ${shown(kappa)}`;
  const left = [
    ...(undetermined === 0 ? [] : [`${counted(undetermined, 'more pair')} undetermined by the rules`]),
    ...(noneOfFour === 0 ? [] : [`${shown(noneOfFour, 0)} of a type that is none of the four`]),
  ];
  return `Agreement with ${what}: ${[figures, kappaText, ...left].join('; ')}.`;
}
