/** Why a measure is not defined, one sentence each: the same words wherever a null stands. */
export const reasons = {
  isolate: 'The actor has no links.',
  oneContact: 'The actor has fewer than two contacts, so there is no pair and nothing to be unequal.',
  fewerThanThree: 'Fewer than three actors: nobody can stand between two others.',
  fewerThanTwo: 'Fewer than two actors: there is nobody to be linked with.',
  noActors: 'There are no actors.',
  noArcs: 'There are no links.',
  noTriples: 'No actor has two partners, so there is nothing to close.',
  noGroups: 'No groups were given (option --group).',
  groupUnknown: 'The group of the actor is not known.',
  noGroupedLinks: 'There is no link between actors whose groups are known.',
  noVariance:
    'Where z is null chance leaves no room: the role cannot occur, or nobody or everybody is linked.',
  undirected: 'The network is undirected.',
} as const;
