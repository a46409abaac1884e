import type { Assessment, ClusterAssessment } from '../../model/assessment.ts';
import type { CodedBeside, ExpertCodes, LevelAgreement } from '../../model/efficiency.ts';
import { type Block, heading, paragraph, table } from '../document.ts';
import { counted, percent, shown } from '../words.ts';

/** Agreement of derived levels and expert codes in one sentence; null where nobody coded. */
export function expertSentence({ efficiency: { codes, basis } }: ClusterAssessment): string | null {
  const used =
    basis === 'expert' ? 'Expert codes are used in place of derived levels where there are some' : null;
  if (codes.reason !== undefined) return used === null ? null : `${used}: ${codes.reason}.`;
  const compared = `Derived levels against expert codes: ${agreementText(codes.agreement)}`;
  return used === null ? `${compared}.` : `${used}. ${compared}.`;
}

/** The same over the items of all clusters; nothing where fewer than two of them were coded. */
export function codesOfAllClusters({ clusters, codes }: Assessment): Block[] {
  const coded = clusters.filter(({ efficiency }) => efficiency.codes.agreement.n > 0).length;
  if (coded < 2) return [];
  return [
    paragraph(
      `Derived levels against expert codes over ${counted(coded, 'cluster')}: ${agreementText(codes.agreement)}.`,
    ),
  ];
}

/** Expert codes beside the derived levels, each coder, and how far they agree. */
export function expertBlocks(cluster: ClusterAssessment): Block[] {
  const { codes } = cluster.efficiency;
  const sentence = expertSentence(cluster);
  if (sentence === null) return [];
  if (codes.reason !== undefined) return [paragraph(sentence)];
  const coded = [...Object.entries(codes.items), ...Object.entries(codes.indices)].filter(
    ([, { coders }]) => coders.length > 0,
  );
  return [
    heading(4, 'Expert codes beside derived levels'),
    paragraph(sentence),
    table(
      ['Item', '>Derived', '>Expert', 'Coders'],
      coded.map(([name, beside]) => [name, shown(beside.derived), shown(beside.expert), codersText(beside)]),
    ),
    ...agreementTable(codes),
    paragraph(notes(codes)),
  ];
}

function codersText({ coders }: CodedBeside): string {
  return coders.map(({ coder, value }) => `${coderName(coder)} ${shown(value)}`).join(', ');
}

function agreementTable({ byCoder, betweenCoders }: ExpertCodes): Block[] {
  if (byCoder.length < 2) return [];
  const row = (first: string, second: string, { n, same, kappa, reason }: LevelAgreement) => [
    ...[first, second, shown(n, 0), percent(same), shown(kappa.linear), shown(kappa.quadratic), reason ?? ''],
  ];
  return [
    table(
      ['Judge', 'Against', '>Items', '>Alike', '>Kappa linear', '>Kappa quadratic', 'Why not defined'],
      [
        ...byCoder.map(({ coder, agreement }) => row('derived', coderName(coder), agreement)),
        ...betweenCoders.map(({ coders: [first, second], agreement }) =>
          row(coderName(first), coderName(second), agreement),
        ),
      ],
    ),
  ];
}

/** `7 items, 57 % alike, weighted kappa .41 linear, .55 quadratic`. */
function agreementText({ n, same, kappa, reason }: LevelAgreement): string {
  if (n === 0) return reason ?? 'nothing to compare';
  const figures = `${counted(n, 'item')}, ${percent(same)} alike`;
  if (kappa.linear === null) return `${figures}; kappa not defined, ${reason}`;
  return `${figures}, weighted kappa ${shown(kappa.linear)} linear, ${shown(kappa.quadratic)} quadratic`;
}

function coderName(coder: string | null): string {
  return coder ?? 'unnamed coder';
}

function notes({ contradictory, ofFirms }: ExpertCodes): string {
  return [
    'Of several coders the median counts, of two middle ones the lower; of EE, JA and CE the mean: our choice.',
    ...(contradictory === 0
      ? []
      : [`${counted(contradictory, 'code')} of coders who contradict themselves count as none.`]),
    ...(ofFirms === 0
      ? []
      : [`${counted(ofFirms, 'code')} of these items for single firms are kept and not used here.`]),
  ].join(' ');
}
