import type { PairFactName } from '../model/governance.ts';
import { percent } from '../model/percent.ts';
import type { PairFacts, Sign } from './pair-facts.ts';

/** One thing a fact could turn out to be: in words, and as a change to the facts of a pair. */
export interface FactOutcome {
  readonly words: string;
  readonly facts: Partial<PairFacts>;
}

const yes: Sign = { holds: true, linkages: [] };
const no: Sign = { holds: false, linkages: [] };
const shares = [0, 0.25, 0.5, 0.75, 1];

/** What each fact of a pair could turn out to be; a dependence by quarters. */
export const factOutcomes: Readonly<Record<PairFactName, readonly FactOutcome[]>> = {
  ownership: [true, false].map((holds) => ({
    words: holds ? 'one controls the other' : 'neither controls the other',
    facts: { ownership: { holds, possible: holds, how: '', actors: [], linkages: [] } },
  })),
  dependenceOfSeller: shares.map((value) => ({
    words: `the buyer takes ${percent(value)} of the seller's sales`,
    facts: { dependenceOfSeller: { value, how: '' } },
  })),
  dependenceOfBuyer: shares.map((value) => ({
    words: `the seller provides ${percent(value)} of the buyer's purchases`,
    facts: { dependenceOfBuyer: { value, how: '' } },
  })),
  specifiedBy: [
    { words: 'the buyer specifies', facts: { buyerSpecifies: yes, jointSpecification: no } },
    { words: 'they specify jointly', facts: { buyerSpecifies: no, jointSpecification: yes } },
    { words: 'the seller specifies', facts: { buyerSpecifies: no, jointSpecification: no } },
  ],
  monitored: [
    { words: 'the buyer monitors', facts: { monitored: yes } },
    { words: 'the buyer does not monitor', facts: { monitored: no } },
  ],
  assistance: [
    { words: 'the buyer assists the seller', facts: { assistance: yes } },
    { words: 'the buyer does not assist the seller', facts: { assistance: no } },
  ],
  switchingCost: [
    { words: 'the switching cost is high', facts: { switchingCostHigh: yes } },
    { words: 'the switching cost is low', facts: { switchingCostHigh: no } },
  ],
  knowledge: [
    { words: 'knowledge goes both ways', facts: { knowledgeBothWays: yes } },
    { words: 'knowledge does not go both ways', facts: { knowledgeBothWays: no } },
  ],
  jointAction: [
    { words: 'the two act jointly', facts: { jointAction: yes } },
    { words: 'the two do not act jointly', facts: { jointAction: no } },
  ],
};
