import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { GovernedPair } from '../governance/govern-pairs.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { append } from '../model/append.ts';
import type { CollectiveEfficiency } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { compareText } from '../model/order.ts';
import type { UpgradingPreset } from './preset.ts';

/** What the forces of a cluster are given. */
export interface ClusterForces {
  readonly view: ClusterView;
  /** The whole case in the default projection. */
  readonly network: CompactNetwork;
  readonly efficiency: CollectiveEfficiency;
  /** The pairs whose seller is a firm of the cluster. */
  readonly pairs: readonly GovernedPair[];
  readonly leaders: readonly string[];
  readonly preset: UpgradingPreset;
}

/** What the forces of a cluster, or of one of its firms, are measured on. */
export interface ForceContext extends ClusterForces {
  /** Why the governance shares are not defined where there is no pair. */
  readonly noSale: string;
  /** Keys of the linkages by which a buyer assists a seller. */
  support(buyer: string, seller: string): readonly string[];
  /** Institutions tied to a chain leader, by id, and the actors tied to one of them. */
  articulating(): ArticulatingInstitutions;
}

export interface ArticulatingInstitutions {
  readonly institutions: readonly string[];
  /** Their names in one line. */
  readonly names: string;
  readonly tied: ReadonlySet<string>;
}

/** The strength of a force in this case, 0..3, or null with the reason. */
export interface ForceStrength {
  readonly strength: number | null;
  readonly evidence: readonly Evidence[];
  readonly reason?: string;
}

export function notDefined(reason: string): ForceStrength {
  return { strength: null, evidence: [], reason };
}

/** The look-ups that several forces and all firms share are made once, when first asked. */
export function forceContext(given: ClusterForces): ForceContext {
  let assistance: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> | null = null;
  let between: ArticulatingInstitutions | null = null;
  return {
    ...given,
    noSale: 'no firm of the cluster sells to anyone in the file',
    support: (buyer, seller) => {
      assistance ??= assistanceOf(given.view);
      return assistance.get(buyer)?.get(seller) ?? [];
    },
    articulating: () => {
      between ??= articulatingInstitutions(given);
      return between;
    },
  };
}

function assistanceOf(view: ClusterView): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const byGiver = new Map<string, Map<string, string[]>>();
  for (const row of view.index.layer('assists')) {
    const receivers = byGiver.get(row.from) ?? new Map<string, string[]>();
    byGiver.set(row.from, receivers);
    append(receivers, row.to, row.key);
  }
  return byGiver;
}

function articulatingInstitutions({ view, network, leaders }: ClusterForces): ArticulatingInstitutions {
  const position = new Map(network.ids.map((id, place) => [id, place]));
  const around = (id: string) =>
    [...neighbours(network.around, position.get(id)!)].map((other) => network.ids[other]!);
  const between = new Set(leaders.flatMap(around).filter((id) => view.kindOf(id) === 'institution'));
  const institutions = [...between].sort(compareText);
  const names = institutions.map((id) => view.index.nameOf(id)).join(', ') || 'none';
  return { institutions, names, tied: new Set(institutions.flatMap(around)) };
}
