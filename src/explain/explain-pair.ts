import { factOutcomes } from '../governance/fact-outcomes.ts';
import { factValue } from '../governance/fact-value.ts';
import { factLabels, factRemedies } from '../governance/fact-words.ts';
import { type PairFacts, pairFacts } from '../governance/pair-facts.ts';
import { applyRules, observed, ruleTruths } from '../governance/rules.ts';
import type { Evidence } from '../model/evidence.ts';
import { type PairFactName, type PairGovernance, pairFactNames } from '../model/governance.ts';
import { percent } from '../model/percent.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { ruleWords, truthWords } from './rule-words.ts';
import { settlingSets } from './settling-sets.ts';
import { stabilityStatements } from './stability-statements.ts';
import { part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/**
 * How the governance of a seller-buyer pair came about (METHOD section 6): its nine facts, the rules in
 * order, what argues against, and what each fact that was not observed could make of it.
 *
 * Throws RangeError where the assessment has no such pair.
 */
export function explainPair(context: ExplainContext, seller: string, buyer: string): Explanation {
  const { assessment, preset, sources } = context;
  const cluster = assessment.clusters.find(({ governance }) =>
    governance.pairs.some((each) => each.seller === seller && each.buyer === buyer),
  );
  const judged = cluster?.governance.pairs.find((each) => each.seller === seller && each.buyer === buyer);
  const pair = sources.supply.pair(seller, buyer);
  if (cluster === undefined || judged === undefined || pair === undefined) {
    throw new RangeError(`the assessment has no pair ${seller} > ${buyer}`);
  }
  const facts = pairFacts(pair, sources);
  const rows = pair.rows.map((row) => row.key);
  return {
    kind: 'pair',
    title: `Pair ${context.actor(seller)} to ${context.actor(buyer)}`,
    cluster: cluster.id,
    answer: answerText(judged),
    parts: [
      ...part('Facts', [
        statement(`${context.actor(seller)} supplies ${context.actor(buyer)}`, [seller, buyer], rows),
        ...pairFactNames.map((fact) => factStatement(fact, facts, [seller, buyer], rows)),
        ...besides(judged, rows),
      ]),
      ...part('Rule', ruleStatements(judged, facts, context)),
      ...part(
        'Thresholds',
        thresholdStatements(preset, [
          'governance.dependent',
          'governance.equalPower',
          'governance.control',
          'governance.signs',
        ]),
      ),
      ...part('What argues against', [
        ...judged.against,
        ...disagreement(judged),
        ...(judged.missing.length === 0
          ? []
          : [
              statement(
                `not observed, which lowers the confidence: ${judged.missing.map((fact) => factLabels[fact]).join(', ')}`,
              ),
            ]),
        ...provenanceStatements(context, rows),
      ]),
      ...part('How stable', stabilityStatements(cluster, [`pairs.${seller}>${buyer}`])),
      ...part('What would settle it', settlingStatements(facts, context)),
    ],
  };
}

function answerText({ answer, rule, confidence }: PairGovernance): string {
  return rule === null
    ? `Undetermined: no rule is shown; ${percent(confidence)} of what the rules read was observed.`
    : `${answer[0]!.toUpperCase()}${answer.slice(1)}, by rule ${rule}; ${percent(confidence)} of what the rule reads was observed.`;
}

/** One of the nine facts with its value, and the linkages it was read from. */
function factStatement(
  fact: PairFactName,
  facts: PairFacts,
  actors: readonly string[],
  rows: readonly string[],
): Evidence {
  const { words, linkages } = said(fact, facts, rows);
  const value = observed(fact, facts) ? words : `${words} (filled in by ${factRemedies[fact]})`;
  return statement(`${factLabels[fact]}: ${value}`, linkages.length === 0 ? [] : actors, linkages);
}

function said(
  fact: PairFactName,
  facts: PairFacts,
  rows: readonly string[],
): { words: string; linkages: readonly string[] } {
  const missing = 'not observed';
  const yesNo = (holds: boolean | null) => (holds === null ? missing : holds ? 'yes' : 'no');
  switch (fact) {
    case 'ownership':
      return {
        words: facts.ownership.holds === null ? `${missing}; ${facts.ownership.how}` : facts.ownership.how,
        linkages: facts.ownership.linkages,
      };
    case 'dependenceOfSeller':
    case 'dependenceOfBuyer': {
      const { value, how } = facts[fact];
      return value === null
        ? { words: missing, linkages: [] }
        : { words: `${percent(value)} (${how})`, linkages: rows };
    }
    case 'specifiedBy':
      return {
        words: String(factValue(fact, facts) ?? missing),
        linkages: [...new Set([...facts.buyerSpecifies.linkages, ...facts.jointSpecification.linkages])],
      };
    case 'switchingCost':
      return {
        words: String(factValue(fact, facts) ?? missing),
        linkages: facts.switchingCostHigh.linkages,
      };
    case 'monitored':
      return { words: yesNo(facts.monitored.holds), linkages: facts.monitored.linkages };
    case 'assistance':
      return { words: yesNo(facts.assistance.holds), linkages: facts.assistance.linkages };
    case 'knowledge':
      return { words: yesNo(facts.knowledgeBothWays.holds), linkages: facts.knowledgeBothWays.linkages };
    case 'jointAction':
      return { words: yesNo(facts.jointAction.holds), linkages: facts.jointAction.linkages };
  }
}

/** What others said of the pair, and what is evidence but never a sign. */
function besides({ because, gereffi, coded }: PairGovernance, rows: readonly string[]): readonly Evidence[] {
  return [
    ...because.filter(({ text }) => text.includes('other customer')),
    ...(coded === undefined ? [] : [statement(`coded by the analyst as ${coded}`, [], rows)]),
    ...(gereffi === undefined
      ? []
      : [statement(`by complexity, codifiability and capability: ${gereffi}`, [], rows)]),
  ];
}

function disagreement({ codedAgrees, coded, gereffiAgrees, gereffi }: PairGovernance): readonly Evidence[] {
  return [
    ...(codedAgrees === false ? [statement(`the analyst coded it otherwise: ${coded}`)] : []),
    ...(gereffiAgrees === false ? [statement(`its type of chain says otherwise: ${gereffi}`)] : []),
  ];
}

function ruleStatements(
  judged: PairGovernance,
  facts: PairFacts,
  context: ExplainContext,
): readonly Evidence[] {
  const { governance } = context.preset;
  const words = ruleWords(governance);
  const truths = ruleTruths(facts, governance);
  const told = ([1, 2, 3] as const).map((rule) =>
    statement(`rule ${rule}, ${words[rule]}: ${truthWords(truths[rule])}`),
  );
  const market = judged.rule === 4 ? 'shown' : 'not shown';
  return [
    statement('the rules are tried in order; the first that is shown answers'),
    ...told,
    statement(`rule 4, ${words[4]}: ${market}`),
  ];
}

/** What each fact that was not observed could make of the pair; sets of facts where none settles it alone. */
function settlingStatements(facts: PairFacts, { preset }: ExplainContext): readonly Evidence[] {
  const now = applyRules(facts, preset.governance).answer;
  const open = pairFactNames.filter((fact) => !observed(fact, facts));
  const single = open.flatMap((fact) => {
    const answers = factOutcomes[fact].map(({ words, facts: change }) => ({
      words,
      answer: applyRules({ ...facts, ...change }, preset.governance).answer,
    }));
    if (answers.every(({ answer }) => answer === now)) return [];
    const told = answers.map(({ words, answer }) => `${answer} if ${words}`).join('; ');
    return [statement(`${factLabels[fact]} (${factRemedies[fact]}): ${told}`)];
  });
  if (now !== 'undetermined') return single;
  const sets = settlingSets(facts, open, preset.governance);
  const named = (set: readonly PairFactName[]) => set.map((fact) => factLabels[fact]).join(' and ');
  return [
    ...single,
    ...(sets.could !== null && sets.could.length > 1
      ? [statement(`no single fact settles it; together ${named(sets.could)} could`)]
      : []),
    ...(sets.sure === null ? [] : [statement(`whatever the answers, it is settled by ${named(sets.sure)}`)]),
  ];
}
