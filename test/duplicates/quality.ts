import { actorProfile } from '../../src/duplicates/actor-profile.ts';
import { candidatePairs } from '../../src/duplicates/candidate-pairs.ts';
import { findDuplicates } from '../../src/duplicates/find-duplicates.ts';
import { type DuplicateOptions, defaultDuplicateOptions } from '../../src/duplicates/options.ts';
import type { Actor } from '../../src/model/actor.ts';
import { blankActor } from '../../src/read/blank-actor.ts';
import type { LabelledName } from './labelled-names.ts';

export interface Quality {
  readonly names: number;
  /** Pairs of names of one entity. */
  readonly truePairs: number;
  readonly proposed: number;
  /** Share of the proposed pairs that are of one entity. */
  readonly precision: number;
  /** Share of the pairs of one entity that are proposed. */
  readonly recall: number;
  /** Share of the pairs of one entity that are compared at all. */
  readonly completeness: number;
  /** Share of all pairs that need not be compared. */
  readonly reduction: number;
}

/** How well pairs of one entity are found among names of which it is known who they are. */
export function quality(
  labelled: readonly LabelledName[],
  options: DuplicateOptions = defaultDuplicateOptions,
): Quality {
  const actors = labelled.map(({ name, country }, at) =>
    actor(`n${String(at).padStart(6, '0')}`, name, country),
  );
  const entityOf = new Map(actors.map(({ id }, at) => [id, labelled[at]!.entity]));
  const sizes = new Map<string, number>();
  for (const { entity } of labelled) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const truePairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const { pairs } = findDuplicates({ actors, linkages: [] }, options);
  const found = pairs.filter(({ a, b }) => entityOf.get(a.id) === entityOf.get(b.id)).length;
  const compared = [...candidatePairs(actors.map(actorProfile), options.largestBlock).pairs];
  const comparedTrue = compared.filter(([i, j]) => labelled[i]!.entity === labelled[j]!.entity).length;
  return {
    names: labelled.length,
    truePairs,
    proposed: pairs.length,
    precision: found / pairs.length,
    recall: found / truePairs,
    completeness: comparedTrue / truePairs,
    reduction: 1 - compared.length / ((labelled.length * (labelled.length - 1)) / 2),
  };
}

/** An actor of whom only the name and the country are known. */
export function actor(id: string, name: string | null, country: string | null = null): Actor {
  return { ...blankActor(id), name, country };
}
