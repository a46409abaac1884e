import type { KeyOrder } from './ordered-json.ts';

const fiveShares: KeyOrder = {
  market: null,
  network: null,
  'quasi-hierarchy': null,
  hierarchy: null,
  undetermined: null,
};

/** Keys of shares of the answers of governance. */
export const sharesOrder: KeyOrder = {
  byCount: fiveShares,
  byValue: fiveShares,
  pairs: null,
  valued: null,
  reason: null,
};

const largest: KeyOrder = { hhi: null, largest: null, largestShare: null };
const concentration: KeyOrder = {
  byCount: largest,
  byValue: largest,
  partners: null,
  pairs: null,
  valued: null,
  reason: null,
};
const dated: KeyOrder = {
  year: null,
  answer: null,
  rule: null,
  confidence: null,
  missing: null,
  gereffi: null,
  coded: null,
  linkages: null,
};
const agreement: KeyOrder = {
  n: null,
  undetermined: null,
  noneOfFour: null,
  observed: null,
  expected: null,
  kappa: null,
  reason: null,
  table: { answers: null, codes: null, counts: null },
};

/** Keys of what stands beside the pairs and shares of a cluster. */
export const governanceDetailOrder = {
  distributions: {
    byFirm: [{ firm: null, shares: sharesOrder }],
    byChain: [{ buyer: null, leader: null, through: null, shares: sharesOrder }],
    byScope: {
      local: sharesOrder,
      domestic: sharesOrder,
      crossBorder: sharesOrder,
      unknown: sharesOrder,
    },
  },
  leadership: {
    sales: concentration,
    purchases: concentration,
    outCentralisation: null,
    reason: null,
    leaders: [
      {
        actor: null,
        because: null,
        pairs: [{ seller: null, answer: null }],
        through: null,
        firms: null,
        shareOfPairs: null,
        shareOfValue: null,
      },
    ],
  },
  moves: {
    steps: [
      {
        seller: null,
        buyer: null,
        from: dated,
        to: dated,
        move: null,
        reason: null,
        changed: [{ fact: null, before: null, after: null }],
        gereffi: { move: null, recognised: null },
        certified: null,
      },
    ],
    counts: [{ move: null, pairs: null }],
    undated: [{ layer: null, rows: null }],
    reason: null,
  },
  agreement: { coded: agreement, gereffi: agreement },
} as const satisfies KeyOrder;

/** Keys of what stands beside the answer of a pair. */
export const pairDetailOrder = {
  scope: null,
  value: null,
  gereffiAsFour: null,
  gereffiAgrees: null,
  codedAgrees: null,
} as const satisfies KeyOrder;
