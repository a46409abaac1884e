import type { CaseQuestions, QuestionValue } from '../explain/questions/ask-case.ts';
import { factLabels } from '../governance/fact-words.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { type Block, heading, list, paragraph, table } from './document.ts';
import { namingOf } from './naming.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';
import { counted, firstOf, listed, sentence, shown } from './words.ts';

/** Questions written out with the answers they settle and the firms to ask; the rest stand in the table. */
const writtenOut = 5;
const namedFirms = 10;
const namedAnswers = 12;

/** Which question, asked to which firms, would settle most: the ranking, and the first ones written out. */
export function questionsReport(reading: CaseReading, found: CaseQuestions): Block[] {
  const { pairs, unknown, together } = found;
  const questions = found.questions.filter(({ settles, changed }) => settles > 0 || changed.length > 0);
  const idle = found.questions.filter(({ settles, changed }) => settles === 0 && changed.length === 0);
  const naming = namingOf(reading);
  return [
    heading(2, 'Which question would settle most'),
    paragraph(
      `${shown(pairs.undetermined, 0)} of ${counted(pairs.listed, 'pair')} are undetermined, and ${counted(unknown.length, 'answer')} about clusters ${unknown.length === 1 ? 'is' : 'are'} not known.`,
    ),
    ...(questions.length === 0
      ? [paragraph('Nothing is left to ask.')]
      : [questionTable(questions), paragraph(legend)]),
    ...(idle.length === 0
      ? []
      : [
          paragraph(
            `Asked alone, these would settle and change nothing: ${listed(idle.map(({ fillIn }) => fillIn))}.`,
          ),
        ]),
    ...together.map(({ facts, could, sure }) =>
      paragraph(
        `${facts.length === 1 ? 'Asked alone' : 'Asked together'}, ${listed(facts.map((fact) => factLabels[fact]))} would settle ${counted(sure, 'pair')} whatever the answers, and could settle ${shown(could, 0)}.`,
      ),
    ),
    ...questions
      .slice(0, writtenOut)
      .flatMap((each, place) => writtenQuestion(each, place + 1, naming.actor)),
  ];
}

const legend =
  'Settles: undetermined pairs that some answer settles, and answers about clusters that some answer makes ' +
  'known; each counts one, our choice. Whatever the answer: those of them that every answer settles. Could ' +
  'change: answers known now that some answer turns. For answers about clusters all who are asked are taken to ' +
  'answer alike. That one actor controls another is not tried.';

function questionTable(questions: readonly QuestionValue[]): Block {
  return table(
    ['>Rank', 'Question', 'Filled in', '>Settles', '>Whatever the answer', '>Could change', '>To ask'],
    questions.map(({ ask, fillIn, settles, pairs, known, changed, firms }, place) => [
      String(place + 1),
      ask,
      fillIn,
      shown(settles, 0),
      shown(pairs.sure + known.sure.length, 0),
      shown(changed.length, 0),
      shown(firms.length, 0),
    ]),
  );
}

function writtenQuestion(
  { ask, fillIn, pairs, known, changed, firms }: QuestionValue,
  rank: number,
  actor: (id: string) => string,
): Block[] {
  const some = (names: readonly string[]) => firstOf(names, namedAnswers);
  const first = firms.slice(0, namedFirms).map(({ firm, could, pairs: about }) => {
    const settling = about === 0 ? '' : ` (${could} of ${counted(about, 'pair')})`;
    return `${actor(firm)}${settling}`;
  });
  const rest = firms.length - first.length;
  return [
    heading(3, `${rank}. ${ask}`),
    ...list([
      sentence([`Fill in: ${fillIn}`]),
      ...(pairs.asked === 0
        ? []
        : [
            `Of ${counted(pairs.asked, 'undetermined pair')} it could settle ${shown(pairs.could, 0)}, ${shown(pairs.sure, 0)} whatever the answer.`,
          ]),
      ...(known.could.length === 0 ? [] : [sentence([`Could become known: ${some(known.could)}`])]),
      ...(changed.length === 0 ? [] : [sentence([`Could change: ${some(changed)}`])]),
      ...(first.length === 0
        ? []
        : [sentence([`Ask, in this order: ${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`])]),
    ]),
  ];
}

const order: KeyOrder = {
  format: null,
  case: { id: null, title: null, year: null, provenance: null },
  preset: { name: null, bases: null },
  pairs: { listed: null, undetermined: null },
  unknown: null,
  questions: [
    {
      question: null,
      ask: null,
      fillIn: null,
      settles: null,
      pairs: { asked: null, could: null, sure: null },
      known: { could: null, sure: null },
      changed: null,
      firms: [{ firm: null, pairs: null, could: null, sure: null }],
    },
  ],
  together: [{ facts: null, could: null, sure: null }],
};

/** The same as JSON, format `articulator-questions/1`, with every question and every firm. */
export function questionsJson(assessment: Assessment, found: CaseQuestions): string {
  const { name, bases } = assessment.preset;
  return orderedJson(
    { format: 'articulator-questions/1', case: assessment.case, preset: { name, bases }, ...found },
    order,
  );
}
