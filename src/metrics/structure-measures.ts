import { herfindahl } from './concentration.ts';
import { externalInternal } from './external-internal.ts';
import type { ActorMeasure, NetworkMeasure } from './measure.ts';
import { known } from './measured.ts';
import { reasons } from './reasons.ts';

const line = { needs: [], projection: 'undirected simple', onRequest: true } as const;
const louvainLine = { ...line, reads: 'ties; seeded', reference: 'Blondel et al. 2008' } as const;
const coreLine = {
  ...line,
  reads: 'ties against the ideal of a dense core and a loose periphery; seeded',
  reference: 'Borgatti & Everett 2000, discrete model',
} as const;

/** Catalogue lines: to which part found in the network an actor belongs. On request. */
export const structureActorMeasures: readonly ActorMeasure[] = [
  {
    ...louvainLine,
    id: 'community',
    title: 'Community',
    sentence: 'Number of the community the actor is in; 0 is the largest.',
    level: 'actor',
    unit: 'number of a community',
    range: '0 .. communities - 1',
    compute: (context) => {
      const { partOf } = context.communities();
      return (actor) => known(partOf[actor]!);
    },
  },
  {
    ...coreLine,
    id: 'inCore',
    title: 'In the core',
    sentence: 'Whether the actor is of the core of the network, not of its periphery.',
    level: 'actor',
    unit: 'yes or no',
    range: 'true, false',
    compute: (context) => {
      const found = context.corePeriphery();
      return (actor) =>
        found === null ? { value: null, reason: reasons.noCore } : known(found.isCore[actor] === 1);
    },
  },
];

/** Catalogue lines: parts that the network itself shows. On request. */
export const structureNetworkMeasures: readonly NetworkMeasure[] = [
  {
    ...louvainLine,
    id: 'communities',
    title: 'Communities (Louvain)',
    sentence: 'Into which communities the network falls by its ties alone, and how clearly.',
    level: 'network',
    unit: 'sizes, modularity, concentration, E-I index',
    range: 'modularity -1/2 .. 1',
    compute: (context) => {
      const { partOf, sizes, modularity } = context.communities();
      if (modularity === null) return { value: null, reason: reasons.noTies };
      return known({
        count: sizes.length,
        sizes,
        modularity,
        concentration: herfindahl(sizes)!.index,
        externalInternal: externalInternal(context.network, partOf).network!,
        seed: context.settings.seed,
      });
    },
  },
  {
    ...coreLine,
    id: 'corePeriphery',
    title: 'Core and periphery',
    sentence: 'Which actors make a core that the others hang on, and how well the network fits that picture.',
    level: 'network',
    unit: 'correlation, ids',
    range: 'fit -1 .. 1',
    compute: (context) => {
      const found = context.corePeriphery();
      if (found === null) return { value: null, reason: reasons.noCore };
      const { corePattern, seed } = context.settings;
      const core = context.network.ids.filter((_, actor) => found.isCore[actor] === 1);
      return known({ fit: found.fit, core, pattern: corePattern, seed });
    },
  },
];
