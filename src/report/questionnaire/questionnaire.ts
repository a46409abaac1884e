import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { upgradingForms } from '../../model/code.ts';
import { type Layer, layerReads, layers } from '../../model/layer.ts';
import { columnMeaning, columnWords } from '../../read/template-guide.ts';
import { type Block, facts, heading, list, paragraph, table } from '../document.ts';
import { counted, listed } from '../words.ts';
import { type RosterQuestion, rosterQuestions } from './roster-questions.ts';

/** Empty lines for names that are not on the list. */
const emptyLines = 6;
/** What is asked about the firm itself: columns of its row. */
const firmColumns = [
  'id',
  'name',
  'place',
  'country',
  'isic',
  'employees',
  'sales',
  'founded',
  'activities',
  'ownershipOrigin',
];

/**
 * A questionnaire to print, made from the model: the firm, then one roster for each question with the columns that
 * an answer fills, then what it changed. With a case, its actors stand on the lists by name.
 */
export function questionnaire(asked: readonly Layer[] = layers, subject: Case | null = null): Block[] {
  const questions = rosterQuestions.filter(({ layer }) => asked.includes(layer));
  return [
    heading(1, 'Questionnaire for a firm'),
    paragraph(
      'Every answer becomes a cell of the workbook that "articulator template" writes; what is not known stays ' +
        'empty. Ask every question to every firm of the cluster: a layer counts as surveyed only where all were ' +
        `asked. Put these layers into the field surveyed of the sheet Case: ${asked.join('; ')}.`,
    ),
    heading(2, '1. The firm'),
    facts(...firmColumns.map((name) => [name, `${columnMeaning('Actors', name)} ______________`] as const)),
    ...questions.flatMap((question, index) => rosterBlocks(question, index + 2, subject)),
    ...upgradingBlocks(questions.length + 2),
  ];
}

function rosterBlocks(question: RosterQuestion, number: number, subject: Case | null): Block[] {
  const names = namesFor(question, subject);
  const other = question.respondent === 'from' ? 'to' : 'from';
  return [
    heading(2, `${number}. ${question.words}`),
    paragraph(
      `Layer ${question.layer} (${layerReads[question.layer]}): the firm stands in column ${question.respondent}, ` +
        `the name in column ${other}. Read out the list, then ask for others.`,
    ),
    table(
      ['Name', 'Yes', ...question.asks],
      [...names, ...Array<string>(emptyLines).fill('')].map((name) => [
        name,
        '☐',
        ...question.asks.map(() => ''),
      ]),
    ),
    ...list(question.asks.map((column) => `${column}: ${answerText(column)}`)),
  ];
}

function answerText(column: string): string {
  const words = columnWords('Linkages', column);
  const choice = words.length === 0 ? '' : ` One of: ${listed(words)}.`;
  return `${columnMeaning('Linkages', column).replace('FILL IN FIRST: ', 'ask first: ')}${choice}`;
}

function namesFor({ about }: RosterQuestion, subject: Case | null): string[] {
  if (subject === null) return [];
  const isAsked = ({ kind }: Actor) => kind !== null && about.includes(kind);
  return subject.actors
    .filter(isAsked)
    .map(({ id, name }) => (name === null || name === id ? id : `${name} (${id})`));
}

function upgradingBlocks(number: number): Block[] {
  return [
    heading(2, `${number}. What changed in the last five years?`),
    paragraph(
      `One line for each change, for the sheet Events: ${counted(upgradingForms.length, 'form')} are told apart: ` +
        'better products (product), made more efficiently (process), more skilled activities such as design or ' +
        'branding (functional), another sector (intersectoral).',
    ),
    table(
      ['Year', 'Form', 'What', 'New to the firm, the country or the world'],
      Array.from({ length: emptyLines }, () => ['', '', '', '']),
    ),
  ];
}
