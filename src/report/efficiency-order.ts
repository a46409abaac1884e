import { layers } from '../model/layer.ts';
import type { KeyOrder } from './ordered-json.ts';

/** Keys of the agreement of two judges on items. */
export const levelAgreementOrder: KeyOrder = {
  n: null,
  same: null,
  kappa: { linear: null, quadratic: null },
  table: null,
  reason: null,
};

const coded: KeyOrder = { derived: null, expert: null, coders: [{ coder: null, value: null }] };

/** Keys of what stands beside the items and indices of collective efficiency. */
export const efficiencyDetailOrder = {
  basis: null,
  fragileCheck: {
    ce: null,
    tried: [
      {
        actor: null,
        neighbours: null,
        ceWithout: null,
        fall: null,
        items: [{ item: null, before: null, after: null }],
        broken: null,
      },
    ],
    reason: null,
  },
  codes: {
    items: null,
    indices: { EE: coded, JA: coded, CE: coded },
    agreement: levelAgreementOrder,
    byCoder: [{ coder: null, agreement: levelAgreementOrder }],
    betweenCoders: [{ coders: null, agreement: levelAgreementOrder }],
    contradictory: null,
    ofFirms: null,
    reason: null,
  },
} as const satisfies KeyOrder;

/** Keys of what stands beside an item. */
export const itemDetailOrder = {
  communities: { communities: null, joins: null, tellsApart: null },
  basis: null,
} as const satisfies KeyOrder;

const ofScope: KeyOrder = {
  count: null,
  value: null,
  byLayer: Object.fromEntries(layers.map((layer) => [layer, null])),
  ties: null,
  possible: null,
  density: null,
  reason: null,
};

/** Keys of local linkages beside those that leave the cluster. */
export const sideBySideOrder: KeyOrder = {
  local: ofScope,
  domestic: ofScope,
  crossBorder: ofScope,
  unknown: ofScope,
  externalInternal: { byArcs: null, byValue: null, reason: null },
  bridges: [{ actor: null, kind: null, local: null, crossBorder: null, pairs: null, value: null }],
};
