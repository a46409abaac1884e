import { clustering } from './clustering.ts';
import { coreNumbers } from './core-numbers.ts';
import { degree } from './degree.ts';
import type { ActorMeasure } from './measure.ts';
import { known, orReason } from './measured.ts';
import { normalisedBetweenness } from './normalised-betweenness.ts';
import { reasons } from './reasons.ts';

/** Catalogue lines: how much an actor is linked, and where it stands. */
export const positionMeasures: readonly ActorMeasure[] = [
  {
    id: 'degree',
    title: 'Degree',
    sentence: 'With how many others the actor is linked, whichever way.',
    level: 'actor',
    reads: 'neighbours in either direction, each once',
    needs: [],
    projection: 'undirected simple',
    unit: 'actors',
    range: '0 .. n - 1',
    reference: 'Freeman 1979',
    compute: ({ network }) => {
      const values = degree(network.around);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'inDegree',
    title: 'In-degree',
    sentence: 'From how many others something comes to the actor.',
    level: 'actor',
    reads: 'arcs that end at the actor',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'actors',
    range: '0 .. n - 1',
    reference: 'Freeman 1979',
    compute: ({ network }) => {
      const values = degree(network.in);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'outDegree',
    title: 'Out-degree',
    sentence: 'To how many others something goes from the actor.',
    level: 'actor',
    reads: 'arcs that start at the actor',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'actors',
    range: '0 .. n - 1',
    reference: 'Freeman 1979',
    compute: ({ network }) => {
      const values = degree(network.out);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'betweenness',
    title: 'Betweenness',
    sentence: 'How often the actor stands on the shortest way between two others.',
    level: 'actor',
    reads: 'shortest ways along the arcs; with weights, ways of least length',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'pairs of actors',
    range: '0 .. (n - 1)(n - 2), half of it undirected',
    reference: 'Freeman 1977; Brandes 2001',
    compute: (context) => {
      const values = context.betweenness();
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'betweennessNormalised',
    title: 'Betweenness, normalised',
    sentence: 'Betweenness as a share of the most a network of this size allows.',
    level: 'actor',
    reads: 'betweenness',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Freeman 1977; Brandes 2008',
    compute: (context) => {
      const values = normalisedBetweenness(context.network, context.betweenness());
      return (actor) => orReason(values[actor]!, reasons.fewerThanThree);
    },
  },
  {
    id: 'betweennessWithin',
    title: 'Betweenness, largest error',
    sentence:
      'Betweenness is approximate here: how far it can be from the true number, but for the stated risk.',
    level: 'actor',
    reads: 'the bound of the drawn paths, for every actor the same',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'pairs of actors',
    range: 'above 0',
    reference: 'Riondato & Kornaropoulos 2016; Borassi & Natale 2016',
    appliesTo: ({ betweennessFound }) => betweennessFound().approximate !== null,
    compute: ({ betweennessFound }) => {
      const { approximate } = betweennessFound();
      return () => orReason(approximate?.largestError ?? Number.NaN, reasons.exact);
    },
  },
  {
    id: 'core',
    title: 'Core number',
    sentence: 'The largest k such that the actor is in a part where everybody has k partners or more.',
    level: 'actor',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'partners',
    range: '0 .. n - 1',
    reference: 'Seidman 1983; Batagelj & Zaversnik 2003',
    compute: ({ network }) => {
      const values = coreNumbers(network);
      return (actor) => known(values[actor]!);
    },
  },
  {
    id: 'clustering',
    title: 'Local clustering',
    sentence: 'The share of pairs of the actor’s partners that are linked with each other.',
    level: 'actor',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Watts & Strogatz 1998',
    compute: (context) => {
      const values = clustering(context.network, context.triangles());
      return (actor) => orReason(values[actor]!, reasons.oneContact);
    },
  },
  {
    id: 'articulationPoint',
    title: 'Articulation point',
    sentence: 'Whether the actor’s part of the network falls to pieces without it.',
    level: 'actor',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'yes or no',
    range: 'true, false',
    reference: 'Hopcroft & Tarjan 1973',
    compute: (context) => {
      const { isArticulationPoint } = context.articulation();
      return (actor) => known(isArticulationPoint[actor] === 1);
    },
  },
  {
    id: 'piecesLeft',
    title: 'Pieces left',
    sentence: 'Into how many pieces the actor’s part of the network falls without it.',
    level: 'actor',
    reads: 'ties of the actor’s own component',
    needs: [],
    projection: 'undirected simple',
    unit: 'pieces',
    range: '0 for an isolate, 1 where nothing breaks, up to the degree',
    reference: 'Hopcroft & Tarjan 1973',
    compute: (context) => {
      const { piecesLeft } = context.articulation();
      return (actor) => known(piecesLeft[actor]!);
    },
  },
];
