import type { Case } from '../../model/case.ts';
import type { PairFactName } from '../../model/governance.ts';
import { type Layer, layers } from '../../model/layer.ts';
import type { ExplainContext } from '../explain-context.ts';
import type { Question } from './question.ts';
import { type LinkageToAdd, withLinkages } from './with-linkages.ts';

/** What would be asked of each layer, and the fact of a pair that it answers. */
const asked: Readonly<Record<Layer, { readonly ask: string; readonly fact: PairFactName | null }>> = {
  supplies: { ask: 'To whom do you sell, and from whom do you buy?', fact: null },
  owns: { ask: 'Who owns you, whom do you own, and what part?', fact: 'ownership' },
  assists: { ask: 'Who gives you technical assistance, and whom do you assist?', fact: 'assistance' },
  'shares-knowledge': { ask: 'Who informs or advises you, and whom do you inform?', fact: 'knowledge' },
  'acts-jointly': { ask: 'With whom do you act jointly, and in which project?', fact: 'jointAction' },
  'member-of': { ask: 'Of which institutions are you a member?', fact: null },
  trains: { ask: 'Who trains your staff?', fact: null },
  'labour-flow': { ask: 'Where did your workers come from, and where did they go?', fact: null },
  finances: { ask: 'Who finances you?', fact: null },
  certifies: { ask: 'Who certifies you, and to which standard?', fact: null },
};

/** One question for each layer that was not surveyed: none found anywhere, and found with everybody. */
export function layerQuestions({ reading, assessment, index }: ExplainContext): readonly Question[] {
  const pairs = assessment.clusters.flatMap(({ governance }) => governance.pairs);
  return layers
    .filter((layer) => !index.surveyed(layer))
    .map((layer): Question => {
      const { ask, fact } = asked[layer];
      const everywhere = layer === 'owns' ? [] : linkagesEverywhere(layer, reading.case, pairs);
      return {
        name: `layer:${layer}`,
        ask,
        fillIn: `linkages of type ${layer}, and ${layer} among the layers surveyed`,
        fact,
        layer,
        answers: [
          { words: 'none at all', given: (subject) => withoutAny(subject, layer) },
          ...(everywhere.length === 0
            ? []
            : [
                {
                  words: 'with everybody',
                  given: (subject: Case) => withLinkages(subject, layer, everywhere),
                },
              ]),
        ],
      };
    });
}

/** Nothing is found beyond what the file has; a stake that is not known is none. */
function withoutAny(subject: Case, layer: Layer): Case {
  const surveyed = withLinkages(subject, layer, []);
  if (layer !== 'owns') return surveyed;
  const linkages = surveyed.linkages.map((row) =>
    row.type === 'owns' && row.stake === null ? { ...row, stake: 0 } : row,
  );
  return { ...surveyed, linkages };
}

/** Linkages with the partners of every pair, around all firms of each cluster, and with an institution. */
function linkagesEverywhere(
  layer: Layer,
  subject: Case,
  pairs: readonly { readonly seller: string; readonly buyer: string }[],
): readonly LinkageToAdd[] {
  const among = subject.clusters.flatMap(({ id }) => inCluster(layer, subject, id));
  switch (layer) {
    case 'assists':
      return [...pairs.map(({ seller, buyer }) => ({ from: buyer, to: seller })), ...among];
    case 'shares-knowledge':
      return [...pairs.flatMap(({ seller, buyer }) => bothWays(seller, buyer)), ...among];
    case 'acts-jointly':
      return [...pairs.map(({ seller, buyer }) => ({ from: seller, to: buyer })), ...among];
    default:
      return among;
  }
}

function inCluster(layer: Layer, subject: Case, cluster: string): readonly LinkageToAdd[] {
  const members = subject.actors.filter((actor) => actor.cluster === cluster);
  const firms = members.filter(({ kind }) => kind === 'firm').map(({ id }) => id);
  const institution = members.find(({ kind }) => kind === 'institution')?.id;
  const around = firms.length < 2 ? [] : firms.map((id, place) => [id, firms[(place + 1) % firms.length]!]);
  switch (layer) {
    case 'member-of':
      return institution === undefined ? [] : firms.map((id) => ({ from: id, to: institution }));
    case 'trains':
    case 'finances':
    case 'certifies':
      return institution === undefined ? [] : firms.map((id) => ({ from: institution, to: id }));
    case 'acts-jointly':
      return around.flatMap(([a, b]) => [
        { from: a!, to: b! },
        { from: a!, to: b!, project: `of all firms of ${cluster}` },
      ]);
    case 'supplies':
      return [...around.map(([a, b]) => ({ from: a!, to: b! })), ...salesOutside(subject, cluster, firms)];
    default:
      return around.flatMap(([a, b]) => bothWays(a!, b!));
  }
}

function salesOutside(subject: Case, cluster: string, firms: readonly string[]): readonly LinkageToAdd[] {
  const buyers = subject.actors.filter(({ kind, cluster: of }) => kind === 'buyer' && of !== cluster);
  return firms.flatMap((from) => buyers.slice(0, 2).map(({ id }) => ({ from, to: id })));
}

function bothWays(a: string, b: string): readonly LinkageToAdd[] {
  return [
    { from: a, to: b },
    { from: b, to: a },
  ];
}
