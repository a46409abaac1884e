import type { ActorKind } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';

/** Who may be linked with whom when new linkages are looked for. */
export interface LinkageRule {
  /** Kinds of the actor the linkage goes from, and of the one it goes to. */
  readonly from: readonly ActorKind[];
  readonly to: readonly ActorKind[];
  /** Both ends must be of the cluster; else one end has to be. */
  readonly local: boolean;
  /** Why these, in words. */
  readonly words: string;
}

/**
 * The rules of the search for new linkages, by type. Ours [O]: the kinds of ends that METHOD section 2 names for
 * the type; local where only local linkages count for the items of section 8.
 */
export const linkageRules: Readonly<Record<Layer, LinkageRule>> = {
  supplies: {
    from: ['firm', 'supplier', 'buyer'],
    to: ['firm', 'buyer'],
    local: false,
    words: 'a firm, supplier or trader sells to a firm or buyer',
  },
  owns: { from: ['firm', 'buyer'], to: ['firm'], local: false, words: 'a firm or buyer owns a firm' },
  assists: {
    from: ['firm', 'buyer', 'supplier', 'institution'],
    to: ['firm', 'supplier'],
    local: false,
    words: 'anyone assists a firm or supplier',
  },
  'shares-knowledge': {
    from: ['firm', 'buyer', 'supplier', 'institution'],
    to: ['firm', 'supplier', 'institution'],
    local: false,
    words: 'anyone informs a firm, supplier or institution',
  },
  'acts-jointly': {
    from: ['firm'],
    to: ['firm', 'buyer', 'supplier', 'institution'],
    local: true,
    words: 'a firm acts jointly with anyone of the cluster',
  },
  'member-of': { from: ['firm'], to: ['institution'], local: false, words: 'a firm joins an institution' },
  trains: {
    from: ['institution', 'firm'],
    to: ['firm'],
    local: true,
    words: 'an institution or firm trains staff of a firm',
  },
  'labour-flow': {
    from: ['firm', 'institution'],
    to: ['firm'],
    local: true,
    words: 'workers move from a firm or institution to a firm',
  },
  finances: {
    from: ['institution', 'buyer'],
    to: ['firm'],
    local: false,
    words: 'an institution or buyer finances a firm',
  },
  certifies: {
    from: ['institution'],
    to: ['firm'],
    local: false,
    words: 'an institution certifies a firm',
  },
};
