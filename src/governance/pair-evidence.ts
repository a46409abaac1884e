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
  const signs = signsThatHold(pair, facts, preset);
  const context = [dependences(pair, facts), customers(pair, otherCustomers)];
  const both = [...signs.subordination, ...signs.cooperation];
  switch (answer) {
    case 'hierarchy':
      return { because: [ownership(facts), ...context], against: both };
    case 'quasi-hierarchy':
      return { because: [...signs.subordination, ...context], against: signs.cooperation };
    case 'network':
      return { because: [...signs.cooperation, ...context], against: signs.subordination };
    case 'market':
      return { because: [noSigns(pair), ...context], against: both };
    case 'undetermined':
      return { because: [...both, ...context], against: facts.ownership.possible ? [ownership(facts)] : [] };
  }
}

function signsThatHold(pair: SupplyPair, facts: PairFacts, preset: GovernancePreset): Signs {
  const rows = pair.rows.map((row) => row.key);
  const text = (words: string, linkages: readonly string[]): Evidence => ({
    text: words,
    actors: [pair.seller, pair.buyer],
    linkages,
  });
  const held = (sign: Sign, words: string): Evidence[] =>
    sign.holds === true ? [text(words, sign.linkages)] : [];
  const subordination = [
    ...(sellerDependent(facts, preset) === true
      ? [
          text(
            `the seller's dependence ${percent(facts.dependenceOfSeller.value)} reaches ${percent(preset.dependent)}`,
            rows,
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
  const cooperation = equal ? [...together, text('power is about equal', rows)] : together;
  return { subordination, cooperation };
}

function ownership(facts: PairFacts): Evidence {
  const { how, actors, linkages } = facts.ownership;
  return { text: how, actors, linkages };
}

function noSigns(pair: SupplyPair): Evidence {
  return {
    text: 'neither subordination nor co-operation between equals is shown, and no ownership is known or possible',
    actors: [pair.seller, pair.buyer],
    linkages: pair.rows.map((row) => row.key),
  };
}

function dependences(pair: SupplyPair, facts: PairFacts): Evidence {
  const { dependenceOfSeller: seller, dependenceOfBuyer: buyer } = facts;
  const say = (value: number | null, how: string) =>
    value === null ? 'not observed' : `${percent(value)} (${how})`;
  return {
    text: `dependence of the seller ${say(seller.value, seller.how)}, of the buyer ${say(buyer.value, buyer.how)}`,
    actors: [pair.seller, pair.buyer],
    linkages: pair.rows.map((row) => row.key),
  };
}

/** How many other customers the seller has for the same product: evidence, never a sign by itself. */
function customers(pair: SupplyPair, others: number): Evidence {
  const words =
    others === 0 ? 'no other customer' : others === 1 ? '1 other customer' : `${others} other customers`;
  return { text: `the seller has ${words} for the same product`, actors: [pair.seller], linkages: [] };
}
