import type { AgainstChance } from './chance.ts';
import { externalInternalChance } from './external-internal-chance.ts';
import type { ChanceValue, NetworkMeasure } from './measure.ts';
import type { MeasureContext } from './measure-context.ts';
import type { Measured } from './measured.ts';
import { reasons } from './reasons.ts';
import type { RewiredChance } from './rewired-chance.ts';

const rewiringLine = {
  level: 'network',
  unit: 'observed, mean, standard deviation, z, p',
  range: 'z any number; p 1 / (draws + 1) .. 1',
  reference: 'Maslov & Sneppen 2002; the null model is our choice',
  onRequest: true,
} as const;

/** The comparison, or null where the number itself is not defined. */
function compared(
  found: AgainstChance,
  drawn: string,
  undefinedBecause: string,
  { settings }: MeasureContext,
): Measured<ChanceValue> {
  if (found.observed === null) return { value: null, reason: undefinedBecause };
  const value = { ...found, drawn, seed: settings.seed };
  return { value, reason: found.z === null ? reasons.noVariation : null };
}

function rewired(
  id: 'transitivity' | 'reciprocity' | 'localShare',
  undefinedBecause: string,
): NetworkMeasure['compute'] {
  return (context) => {
    const { hasGroups, network } = context;
    if (id === 'localShare' && !hasGroups) return { value: null, reason: reasons.noGroups };
    const found: RewiredChance = context.rewiredChance();
    const kept = network.directed ? 'every in-degree and out-degree' : 'every degree';
    const swaps = `${found.swapsPerDraw} swaps tried in each draw`;
    return compared(found[id], `rewired links, ${kept} kept, ${swaps}`, undefinedBecause, context);
  };
}

/** Catalogue lines: numbers of the network against chance. All on request. */
export const chanceMeasures: readonly NetworkMeasure[] = [
  {
    ...rewiringLine,
    id: 'densityChance',
    title: 'Density against chance',
    sentence: 'Never defined here, because rewiring that keeps every degree keeps the density.',
    reads: 'links',
    needs: [],
    projection: 'arcs or ties, as the network is',
    compute: () => ({ value: null, reason: reasons.densityKept }),
  },
  {
    ...rewiringLine,
    id: 'transitivityChance',
    title: 'Transitivity against chance',
    sentence: 'Whether the network is knit beyond what the degrees of its actors bring about.',
    reads: 'transitivity of the network and of rewired ones',
    needs: [],
    projection: 'undirected simple',
    compute: rewired('transitivity', reasons.noTriples),
  },
  {
    ...rewiringLine,
    id: 'reciprocityChance',
    title: 'Reciprocity against chance',
    sentence: 'Whether arcs are returned beyond what the degrees of the actors bring about.',
    reads: 'reciprocity of the network and of rewired ones',
    needs: [],
    projection: 'arcs',
    compute: rewired('reciprocity', reasons.noArcs),
  },
  {
    ...rewiringLine,
    id: 'localShareChance',
    title: 'Local share against chance',
    sentence: 'Whether links stay inside the groups beyond what the degrees of the actors bring about.',
    reads: 'local share of the network and of rewired ones',
    needs: ['groups'],
    projection: 'arcs or ties, as the network is',
    compute: rewired('localShare', reasons.noGroupedLinks),
  },
  {
    ...rewiringLine,
    id: 'externalInternalChance',
    title: 'E-I index against chance',
    sentence: 'Whether links lead out of the groups beyond what the sizes of the groups bring about.',
    reads: 'E-I index with the groups dealt out to the actors at random',
    needs: ['groups'],
    projection: 'arcs or ties, as the network is',
    reference: 'Krackhardt & Stern 1988',
    compute: (context) => {
      if (!context.hasGroups) return { value: null, reason: reasons.noGroups };
      const found = externalInternalChance(context.network, context.groupOf, context.settings);
      const model = 'the links stay, the groups of the actors change places';
      return compared(found, model, reasons.noGroupedLinks, context);
    },
  },
];
