import type { GovernanceAnswer } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { percent } from '../model/percent.ts';
import type { PairFacts, Sign } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { assistanceCounted, powerAboutEqual, sellerDependent } from './rules.ts';
import type { SupplyPair } from './supply-pairs.ts';

interface Signs {
  readonly subordination: readonly Evidence[];
  readonly cooperation: readonly Evidence[];
}

/** Evidence for an answer, and the signs of the next best rule that hold against it. */
export function pairEvidence(
  answer: GovernanceAnswer,
  pair: SupplyPair,
  facts: PairFacts,
  preset: GovernancePreset,
  otherCustomers: number,
): { because: readonly Evidence[]; against: readonly Evidence[] } {
  const say = speakerOf(pair);
  const signs = signsThatHold(say, facts, preset);
  const context = [dependences(say, facts), customers(pair, otherCustomers)];
  const both = [...signs.subordination, ...signs.cooperation];
  switch (answer) {
    case 'hierarchy':
      return { because: [ownership(facts), ...context], against: both };
    case 'quasi-hierarchy':
      return { because: [...signs.subordination, ...context], against: signs.cooperation };
    case 'network':
      return { because: [...signs.cooperation, ...context], against: signs.subordination };
    case 'market':
      return { because: [noSigns(say), ...context], against: both };
    case 'undetermined':
      return { because: [...both, ...context], against: facts.ownership.possible ? [ownership(facts)] : [] };
  }
}

/** Evidence about both of a pair, from its own rows unless others are named; it shares the lists of the pair. */
type Speaker = (text: string, linkages?: readonly string[]) => Evidence;

function speakerOf({ seller, buyer, rows }: SupplyPair): Speaker {
  const actors = [seller, buyer];
  const keys = rows.map((row) => row.key);
  return (text, linkages = keys) => ({ text, actors, linkages });
}

function signsThatHold(say: Speaker, facts: PairFacts, preset: GovernancePreset): Signs {
  const held = (sign: Sign, words: string): Evidence[] =>
    sign.holds === true ? [say(words, sign.linkages)] : [];
  const subordination = [
    ...(sellerDependent(facts, preset) === true
      ? [
          say(
            `the seller's dependence ${percent(facts.dependenceOfSeller.value)} reaches ${percent(preset.dependent)}`,
          ),
        ]
      : []),
    ...held(facts.buyerSpecifies, 'the buyer specifies'),
    ...held(facts.monitored, 'the buyer monitors'),
    ...(assistanceCounted(facts) === true ? held(facts.assistance, 'the buyer assists the seller') : []),
    ...held(facts.switchingCostHigh, 'the switching cost is high'),
  ];
  const together = [
    ...held(facts.knowledgeBothWays, 'knowledge goes both ways'),
    ...held(facts.jointAction, 'the two act jointly'),
    ...held(facts.jointSpecification, 'they specify jointly'),
  ];
  const equal = together.length > 0 && powerAboutEqual(facts, preset) === true;
  const cooperation = equal ? [...together, say('power is about equal')] : together;
  return { subordination, cooperation };
}

function ownership(facts: PairFacts): Evidence {
  const { how, actors, linkages } = facts.ownership;
  return { text: how, actors, linkages };
}

function noSigns(say: Speaker): Evidence {
  return say(
    'neither subordination nor co-operation between equals is shown, and no ownership is known or possible',
  );
}

function dependences(say: Speaker, facts: PairFacts): Evidence {
  const { dependenceOfSeller: seller, dependenceOfBuyer: buyer } = facts;
  const told = (value: number | null, how: string) =>
    value === null ? 'not observed' : `${percent(value)} (${how})`;
  return say(
    `dependence of the seller ${told(seller.value, seller.how)}, of the buyer ${told(buyer.value, buyer.how)}`,
  );
}

/** How many other customers the seller has for the same product: evidence, never a sign by itself. */
function customers(pair: SupplyPair, others: number): Evidence {
  const words =
    others === 0 ? 'no other customer' : others === 1 ? '1 other customer' : `${others} other customers`;
  return { text: `the seller has ${words} for the same product`, actors: [pair.seller], linkages: [] };
}
