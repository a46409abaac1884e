import type { KeyOrder } from './ordered-json.ts';

const flow: KeyOrder = { pairs: null, from: null, to: null };

/** Keys of what stands beside the ranking of an articulator. */
export const articulatorDetailOrder = {
  ranks: {
    boundaryBrokerage: null,
    betweenness: null,
    oneMinusConstraint: null,
    communitiesJoined: null,
    piecesLeft: null,
    reach: null,
  },
  typology: { activity: null, exclusivity: null, type: null, reason: null },
  twoWayFlow: { outsideIn: flow, insideOut: flow, gatekeeper: null },
  cutOff: { actors: null, pieces: null },
  efficiencyWithout: { falls: [{ item: null, before: null, after: null }], reason: null },
  p: null,
} as const satisfies KeyOrder;

/** Keys of what stands beside an answer of upgrading. */
export const upgradingDetailOrder = {
  attainable: { net: null, levels: null, never: null },
  textReading: { answer: null, level: null, net: null, words: null, reason: null },
  comparison: {
    observedLevel: null,
    from: null,
    byCodes: { level: null, lowest: null, highest: null, codes: null },
    byEvents: { level: null, share: null, firms: null, of: null },
    expectedLevel: null,
    difference: null,
    exact: null,
    withinOne: null,
    behind: { force: null, netWithout: null },
    reason: null,
  },
} as const satisfies KeyOrder;

const firmAnswer: KeyOrder = {
  answer: null,
  level: null,
  net: null,
  interval: null,
  missing: null,
  reason: null,
  observed: { codes: null, events: null },
};
const set: KeyOrder = { k: null, actors: null, value: null, search: null };

/** Keys of what a cluster's upgrading and articulators say beyond their answers. */
export const clusterDetailOrder = {
  upgradingAgreement: { compared: null, exact: null, withinOne: null, reason: null },
  firmUpgrading: [
    {
      firm: null,
      product: firmAnswer,
      process: firmAnswer,
      functional: firmAnswer,
      intersectoral: firmAnswer,
    },
  ],
  betweenness: { approximate: null, bound: null, risk: null, samples: null, seed: null },
  cognitiveRoles: {
    firms: [{ firm: null, role: null, position: null, received: null, given: null, outside: null }],
    cuts: { local: null, outside: null },
    reason: null,
  },
  policyTargets: {
    institutions: [{ actor: null, firms: null, leaders: null, rank: null }],
    reason: null,
  },
  keyPlayers: { fragmenting: [set], reaching: [set], fragmentation: null, reason: null },
} as const satisfies KeyOrder;
