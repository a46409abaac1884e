import type { CandidatePair, DuplicatesFound } from '../../duplicates/find-duplicates.ts';
import type { Actor } from '../../model/actor.ts';
import type { MergeDecision } from '../../model/merge-decision.ts';
import { type Block, facts, heading, list, paragraph, table } from '../document.ts';
import { counted, shown } from '../words.ts';
import { type ProposedDecisions, reasonOf } from './proposed-decisions.ts';

const shownPairs = 40;

/** The candidate pairs for reading: how many were compared, the most alike, and what to do with them. */
export function duplicatesReport(
  found: DuplicatesFound,
  { open }: ProposedDecisions,
  decided: readonly MergeDecision[],
): readonly Block[] {
  const pairs = (found.actors * (found.actors - 1)) / 2;
  return [
    heading(1, 'Who may be the same'),
    facts(
      ['actors', shown(found.actors, 0)],
      ['pairs compared', `${shown(found.compared, 0)} of ${shown(pairs, 0)}`],
      ['to decide', `${counted(open.length, 'pair')} with a score of ${found.options.lowest} or more`],
      ...(decided.length === 0 ? [] : [['decisions read', decisionWords(decided)] as const]),
    ),
    ...notes(found),
    ...(open.length === 0 ? [] : [pairTable(open.slice(0, shownPairs))]),
    ...(open.length > shownPairs
      ? [paragraph(`… and ${counted(open.length - shownPairs, 'pair')} more.`)]
      : []),
    paragraph(
      open.length === 0
        ? 'There is nothing to decide.'
        : 'Nothing was merged. Write the pairs with --out merge.csv, put same, different or unsure into the column decision, ' +
            'and keep the file beside the other tables: the next reading applies it and tells what it did.',
    ),
  ];
}

function decisionWords(decided: readonly MergeDecision[]): string {
  const counts = (['same', 'different', 'unsure', null] as const).map((word) => {
    const count = decided.filter(({ decision }) => decision === word).length;
    return [count, word ?? 'open'] as const;
  });
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${shown(count, 0)} ${word}`)
    .join(', ');
}

function notes({ unnamed, shortened, options }: DuplicatesFound): readonly Block[] {
  return list([
    ...(unnamed === 0
      ? []
      : [`${counted(unnamed, 'actor')} without a letter or digit in the name: not compared by name.`]),
    ...(shortened === 0
      ? []
      : [
          `${counted(shortened, 'name or registration number', 'names or registration numbers')} of more than ` +
            `${options.largestBlock} actors: each of these was compared with the first alone.`,
        ]),
  ]);
}

function pairTable(pairs: readonly CandidatePair[]): Block {
  return table(
    ['>score', 'one', 'the other', 'reason'],
    pairs.map((pair) => [
      shown(Math.floor(pair.score * 100) / 100),
      named(pair.a),
      named(pair.b),
      reasonOf(pair),
    ]),
  );
}

function named({ id, name }: Actor): string {
  return name === null || name === id ? id : `${name} (${id})`;
}
