import { communitiesJoined } from './communities-joined.ts';
import { components } from './components.ts';
import { type EigenvectorGap, eigenvector } from './eigenvector.ts';
import { harmonicCloseness } from './harmonic-closeness.ts';
import type { HubsAndAuthorities } from './hubs-and-authorities.ts';
import type { ActorMeasure } from './measure.ts';
import { known, orReason } from './measured.ts';
import { pageRank } from './page-rank.ts';
import { reachCounts } from './reach-counts.ts';
import { reasons } from './reasons.ts';

const gaps: Readonly<Record<EigenvectorGap, string>> = {
  'no ties': reasons.noTies,
  'no single largest part': reasons.noSingleLargestPart,
  outside: reasons.outsideLargestPart,
  'not found': reasons.notFound,
};

function closeness(way: 'in' | 'out' | 'around'): ActorMeasure['compute'] {
  return (context) => {
    const sums = context.distances(way);
    if (sums === null) return () => orReason(null, reasons.tooLarge);
    const values = harmonicCloseness(sums);
    return (actor) => orReason(values[actor]!, reasons.fewerThanTwo);
  };
}

const closenessLine = {
  level: 'actor',
  needs: [],
  unit: 'mean of 1 / steps',
  range: '0 .. 1; 1 where linked with everybody',
  reference: 'Marchiori & Latora 2000; Rochat 2009',
} as const;

function hits(which: keyof HubsAndAuthorities): ActorMeasure['compute'] {
  return (context) => {
    const found = context.hubsAndAuthorities();
    const reason = context.network.out.targets.length === 0 ? reasons.noTies : reasons.noHubs;
    return (actor) => (found === null ? { value: null, reason } : known(found[which][actor]!));
  };
}

const hitsLine = {
  level: 'actor',
  reads: 'arcs',
  needs: [],
  projection: 'arcs or ties, as the network is',
  unit: 'share',
  range: '0 .. 1; all together 1',
  reference: 'Kleinberg 1999',
  onRequest: true,
} as const;

/** Catalogue lines: how near an actor is to the others, and to those who are near to others. */
export const nearnessMeasures: readonly ActorMeasure[] = [
  {
    ...closenessLine,
    id: 'closeness',
    title: 'Closeness (harmonic)',
    sentence: 'How near the actor is to everybody, whichever way; who cannot be reached adds nothing.',
    reads: 'least numbers of steps',
    projection: 'undirected simple',
    compute: closeness('around'),
  },
  {
    ...closenessLine,
    id: 'closenessIn',
    title: 'Closeness, arriving (harmonic)',
    sentence: 'How soon something gets from everybody to the actor along the arcs.',
    reads: 'least numbers of steps along the arcs to the actor',
    projection: 'arcs or ties, as the network is',
    compute: closeness('in'),
  },
  {
    ...closenessLine,
    id: 'closenessOut',
    title: 'Closeness, leaving (harmonic)',
    sentence: 'How soon something gets from the actor to everybody along the arcs.',
    reads: 'least numbers of steps along the arcs from the actor',
    projection: 'arcs or ties, as the network is',
    compute: closeness('out'),
  },
  {
    id: 'pageRank',
    title: 'PageRank',
    sentence:
      'How often somebody who follows arcs at random, and now and then starts afresh, is at the actor.',
    level: 'actor',
    reads: 'arcs; damping .85',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'share',
    range: 'above 0 .. 1; all together 1',
    reference: 'Brin & Page 1998',
    compute: ({ network }) => {
      const values = pageRank(network);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'eigenvector',
    title: 'Eigenvector centrality',
    sentence: 'How well connected those are with whom the actor is linked; the largest value is 1.',
    level: 'actor',
    reads: 'ties of the largest part',
    needs: [],
    projection: 'undirected simple',
    unit: 'share of the largest value',
    range: 'above 0 .. 1',
    reference: 'Bonacich 1972',
    compute: ({ network }) => {
      const { values, gapOf } = eigenvector(network, components(network));
      return (actor) => orReason(values[actor]!, gaps[gapOf(actor)]);
    },
  },
  {
    ...hitsLine,
    id: 'hub',
    title: 'Hub',
    sentence: 'How far the actor sends to those to whom the other great senders send.',
    compute: hits('hubs'),
  },
  {
    ...hitsLine,
    id: 'authority',
    title: 'Authority',
    sentence: 'How far the actor receives from those who send to the other great receivers.',
    compute: hits('authorities'),
  },
  {
    id: 'reach',
    title: 'Reach within two steps',
    sentence: 'How many others the actor gets to directly or through one other.',
    level: 'actor',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'actors',
    range: '0 .. n - 1',
    reference: 'Borgatti 2006',
    compute: ({ network }) => {
      const values = reachCounts(network);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'communitiesJoined',
    title: 'Communities joined',
    sentence: 'How many parts of two actors or more hang together through the actor alone.',
    level: 'actor',
    reads: 'ties of the actor’s own component',
    needs: [],
    projection: 'undirected simple',
    unit: 'parts',
    range: '0 for an isolate, 1 where nothing is joined, up to the degree',
    reference: 'McDermott, Corredoira & Kruse 2009',
    compute: (context) => {
      const values = communitiesJoined(context.network, context.articulation());
      return (actor) => known(values[actor]!);
    },
  },
];
