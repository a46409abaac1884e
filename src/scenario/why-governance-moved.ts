import type { ClusterAssessment, PairGovernance } from '../model/assessment.ts';
import { some } from './words.ts';

/** Why the governance of a pair, a share of it, or whether an actor leads the chain, is not what it was. */
export function whyGovernanceMoved(
  id: string,
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  if (id.startsWith('pairs.')) {
    const name = id.slice('pairs.'.length);
    return pairInputs(pairNamed(name, before), pairNamed(name, after));
  }
  if (id.startsWith('leaders.')) return leaderInputs(id.slice('leaders.'.length), before, after);
  return shareInputs(before, after);
}

function nameOf({ seller, buyer }: PairGovernance): string {
  return `${seller}>${buyer}`;
}

function pairNamed(name: string, { governance }: ClusterAssessment): PairGovernance | undefined {
  return governance.pairs.find((pair) => nameOf(pair) === name);
}

/** What is said for and against the pair now and was not before, and the other way round. */
function pairInputs(was: PairGovernance | undefined, is: PairGovernance | undefined): readonly string[] {
  if (was === undefined) return [`the pair trades now: ${textsOf(is!).join('; ')}`];
  if (is === undefined) return ['the pair no longer trades in the latest year, or an end left the case'];
  const earlier = textsOf(was);
  const later = textsOf(is);
  const gone = earlier.filter((text) => !later.includes(text));
  const come = later.filter((text) => !earlier.includes(text));
  return [...gone.map((text) => `no longer: ${text}`), ...come.map((text) => `now: ${text}`)];
}

function textsOf({ because, against }: PairGovernance): readonly string[] {
  return [...because, ...against].map((each) => each.text);
}

function shareInputs(before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  const earlier = new Map(before.governance.pairs.map((pair) => [nameOf(pair), pair.answer]));
  const later = new Map(after.governance.pairs.map((pair) => [nameOf(pair), pair.answer]));
  const gone = [...earlier.keys()].filter((name) => !later.has(name));
  const come = [...later.keys()].filter((name) => !earlier.has(name));
  const turned = [...later].filter(([name, answer]) => earlier.has(name) && earlier.get(name) !== answer);
  const turns = turned.map(([name, answer]) => `${name} from ${earlier.get(name)} to ${answer}`);
  const pairs = [before.governance.shares.pairs, after.governance.shares.pairs];
  return [
    ...(gone.length === 0 ? [] : [`pairs gone: ${some(gone)}`]),
    ...(come.length === 0 ? [] : [`pairs new: ${some(come)}`]),
    ...(turns.length === 0 ? [] : [`pairs judged otherwise: ${some(turns)}`]),
    ...(pairs[0] === pairs[1] ? [] : [`pairs counted: ${pairs[0]} before, ${pairs[1]} after`]),
    ...(gone.length + come.length + turns.length === 0 ? ['the values of the pairs changed'] : []),
  ];
}

function leaderInputs(actor: string, before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  const held = ({ governance }: ClusterAssessment) =>
    governance.pairs.filter(
      ({ buyer, answer }) => buyer === actor && (answer === 'quasi-hierarchy' || answer === 'hierarchy'),
    );
  const [was, is] = [held(before), held(after)];
  if (after.leaders.includes(actor)) {
    return is.length > 0
      ? [`it now leads ${some(is.map(nameOf))} in a quasi-hierarchy or hierarchy`]
      : ['it now buys from the cluster as a final buyer'];
  }
  if (was.length > 0) {
    return [`it no longer leads ${some(was.map(nameOf))} in a quasi-hierarchy or hierarchy`];
  }
  return ['it no longer buys from the cluster as a final buyer, or left the case'];
}
