import { analyse } from '../../analyse.ts';
import type { PairGovernance } from '../../model/governance.ts';
import type { ExplainContext } from '../explain-context.ts';
import { answersOf } from './answers-of.ts';
import { columnQuestions } from './column-questions.ts';
import { type FirmToAsk, firmsToAsk } from './firms-to-ask.ts';
import { layerQuestions } from './layer-questions.ts';
import { type OpenPair, openPairs } from './open-pairs.ts';
import type { Question } from './question.ts';
import { sectorQuestions } from './sector-question.ts';
import { type SettledTogether, settledTogether } from './settled-together.ts';

/** What the answer to one question could settle. */
export interface QuestionValue {
  readonly question: string;
  readonly ask: string;
  readonly fillIn: string;
  /** Pairs could be settled, and answers of clusters could become known: each counts one. The rank goes by it. */
  readonly settles: number;
  /** Undetermined pairs that lack it; settled by some answer; settled whatever the answer. */
  readonly pairs: { readonly asked: number; readonly could: number; readonly sure: number };
  /** Answers not known now that would be known with some answer, and whatever the answer. */
  readonly known: { readonly could: readonly string[]; readonly sure: readonly string[] };
  /** Answers known now that some answer would change. */
  readonly changed: readonly string[];
  /** Whom to ask, those whose answers could settle most first. */
  readonly firms: readonly FirmToAsk[];
}

/** Which question, asked to which firms, would settle most in a case (METHOD section 6). */
export interface CaseQuestions {
  /** Pairs listed, each once, and those of them that are undetermined. */
  readonly pairs: { readonly listed: number; readonly undetermined: number };
  /** Answers of clusters that are not known. */
  readonly unknown: readonly string[];
  /** The one that settles most first. */
  readonly questions: readonly QuestionValue[];
  /** The facts that, asked together, settle most pairs, for one fact, two, and so on. */
  readonly together: readonly SettledTogether[];
}

export interface AskOptions {
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Asked between analyses; an aborted signal ends the work with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Tries the possible answers to every question that is open in a case.
 *
 * Pairs: each answer of each pair goes through the rules of governance by itself. Answers of clusters: all who
 * are asked give the same answer, and the case is analysed again; so what only a mixture of answers would
 * change is not seen. That one actor controls the other is not tried. An [O] choice: each pair and each answer
 * counts one.
 */
export function askCase(context: ExplainContext, options: AskOptions = {}): CaseQuestions {
  const { assessment, reading, preset } = context;
  const undetermined = undeterminedPairs(context);
  const open = openPairs(undetermined, context);
  const questions = [
    ...columnQuestions(context, undetermined),
    ...layerQuestions(context),
    ...sectorQuestions(context),
  ];
  const { determined } = preset.upgrading;
  const now = answersOf(assessment, determined);
  const total = questions.reduce((sum, { answers }) => sum + answers.length, 0);
  let done = 0;
  const values = questions.map((question) => {
    const then = question.answers.map((answer) => {
      options.signal?.throwIfAborted();
      options.onProgress?.(done++, total, `trying answers: ${question.name}`);
      const changed = analyse(
        { ...reading, case: answer.given(reading.case) },
        { preset, detail: 'labels', ...(options.signal === undefined ? {} : { signal: options.signal }) },
      );
      return answersOf(changed, determined);
    });
    return worthOf(question, now, then, open, context);
  });
  options.onProgress?.(total, total, 'done');
  const listed = assessment.clusters.flatMap(({ governance }) => governance.pairs);
  return {
    pairs: { listed: new Set(listed.map(keyOf)).size, undetermined: undetermined.length },
    unknown: [...now].filter(([, answer]) => answer === null).map(([name]) => name),
    questions: values.filter(worthAsking).sort(bySettling),
    together: settledTogether(open),
  };
}

/** Undetermined pairs of all clusters, each once. */
function undeterminedPairs({ assessment }: ExplainContext): readonly PairGovernance[] {
  const pairs = assessment.clusters.flatMap(({ governance }) => governance.pairs);
  const open = pairs.filter(({ answer }) => answer === 'undetermined');
  return [...new Map(open.map((pair) => [keyOf(pair), pair])).values()];
}

function keyOf({ seller, buyer }: PairGovernance): string {
  return `${seller}\u0000${buyer}`;
}

type Answers = ReadonlyMap<string, string | null>;

function worthOf(
  question: Question,
  now: Answers,
  then: readonly Answers[],
  open: readonly OpenPair[],
  context: ExplainContext,
): QuestionValue {
  const { name, ask, fillIn, fact } = question;
  const asked = fact === null ? [] : open.filter(({ missing }) => missing.includes(fact));
  const count = (what: 'could' | 'sure') =>
    fact === null ? 0 : asked.filter((pair) => pair.settled(fact)[what]).length;
  const unknown = [...now].filter(([, answer]) => answer === null).map(([label]) => label);
  const known = (answers: Answers) => (label: string) => (answers.get(label) ?? null) !== null;
  const could = unknown.filter((label) => then.some((answers) => known(answers)(label)));
  const sure = could.filter((label) => then.every((answers) => known(answers)(label)));
  const changed = [...now]
    .filter(([label, answer]) => answer !== null && then.some((answers) => answers.get(label) !== answer))
    .map(([label]) => label);
  const pairs = { asked: asked.length, could: count('could'), sure: count('sure') };
  return {
    question: name,
    ...{ ask, fillIn },
    settles: pairs.could + could.length,
    pairs,
    known: { could, sure },
    changed,
    firms: firmsToAsk(question, asked, context),
  };
}

function worthAsking({ settles, changed, pairs }: QuestionValue): boolean {
  return settles > 0 || changed.length > 0 || pairs.asked > 0;
}

function bySettling(a: QuestionValue, b: QuestionValue): number {
  return (
    b.settles - a.settles ||
    b.pairs.sure + b.known.sure.length - (a.pairs.sure + a.known.sure.length) ||
    b.changed.length - a.changed.length ||
    b.pairs.asked - a.pairs.asked
  );
}
