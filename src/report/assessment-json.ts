import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { articulatorDetailOrder, clusterDetailOrder, upgradingDetailOrder } from './detail-order.ts';
import {
  efficiencyDetailOrder,
  itemDetailOrder,
  levelAgreementOrder,
  sideBySideOrder,
} from './efficiency-order.ts';
import { governanceDetailOrder, pairDetailOrder, sharesOrder } from './governance-order.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';
import { sourceRows } from './source-rows.ts';

/**
 * The JSON text of an assessment, format `articulator-assessment/1`: the one place that writes it, on the
 * command line and in the viewer alike, so that the two can be compared byte for byte.
 *
 * Keys stand in the order of the format, keys it does not name after them; numbers are printed as they are.
 * Given the reading, a last key `sourceRows` says which rows each actor and linkage came from: with it the
 * text depends on the order of the rows. Throws TypeError at a number that is not finite.
 */
export function assessmentJson(assessment: Assessment, reading?: CaseReading): string {
  const value = reading === undefined ? assessment : { ...assessment, sourceRows: sourceRows(reading.case) };
  return orderedJson(value, assessmentOrder);
}

const evidence: KeyOrder = [{ text: null, actors: null, linkages: null }];
const account: KeyOrder = { read: null, accepted: null, merged: null, rejected: null, created: null };
const total: KeyOrder = { count: null, value: null };
const item: KeyOrder = {
  level: null,
  share: null,
  numerator: null,
  denominator: null,
  reason: null,
  byValue: null,
  twoBuyers: null,
  communitiesJoined: null,
  because: evidence,
  ...itemDetailOrder,
};
const force: KeyOrder = {
  name: null,
  sign: null,
  strength: null,
  weight: null,
  basis: null,
  evidence,
  cell: null,
  reason: null,
};
const upgrading: KeyOrder = {
  answer: null,
  level: null,
  net: null,
  interval: null,
  forces: [force],
  missing: null,
  observed: { codes: [{ value: null, coder: null }], events: null, firms: null },
  reason: null,
  ...upgradingDetailOrder,
};
const roles: KeyOrder = {
  coordinator: null,
  itinerant: null,
  representative: null,
  gatekeeper: null,
  liaison: null,
  total: null,
};
const pair: KeyOrder = {
  seller: null,
  buyer: null,
  answer: null,
  rule: null,
  confidence: null,
  because: evidence,
  against: evidence,
  missing: null,
  gereffi: null,
  coded: null,
  settledBy: null,
  dependence: { seller: null, buyer: null },
  ...pairDetailOrder,
};
const articulator: KeyOrder = {
  actor: null,
  kind: null,
  rank: null,
  meanRank: null,
  components: {
    boundaryBrokerage: null,
    betweenness: null,
    oneMinusConstraint: null,
    communitiesJoined: null,
    piecesLeft: null,
    reach: null,
  },
  reach: { firms: null, leaders: null },
  pieces: null,
  roles,
  expected: roles,
  z: roles,
  brokered: null,
  brokers: [{ from: null, to: null }],
  ...articulatorDetailOrder,
};
const network: KeyOrder = {
  localDensity: null,
  meanLocalDegree: null,
  isolatedShare: null,
  largestComponentShare: null,
  reciprocity: null,
  transitivity: null,
  externalInternal: null,
  reasons: null,
};
const efficiency: KeyOrder = {
  items: { E1: item, E2: item, E3: item, E4: item, E5: item, J1: item, J2: item, J3: item, J4: item },
  ee: null,
  ja: null,
  ce: null,
  observed: { external: null, joint: null },
  fragile: { broker: null, ceWithout: null, items: null },
  sum: null,
  rule: null,
  reason: null,
  ...efficiencyDetailOrder,
};
const advice: KeyOrder = {
  advice: null,
  trigger: null,
  because: evidence,
  actors: [{ role: null, as: null, actors: null }],
  source: null,
  basis: null,
  indicator: [{ key: null, words: null }],
  try: null,
  title: null,
  triggers: [{ measure: null, value: null, relation: null, threshold: null, option: null, text: null }],
  against: null,
};
const test: KeyOrder = {
  option: null,
  value: null,
  threshold: null,
  comparison: null,
  answer: null,
  text: null,
};
const condition: KeyOrder = { answer: null, tests: [test], reason: null };
const threeConditions: KeyOrder = {
  criticalMass: condition,
  spatialConcentration: condition,
  productiveSpecialisation: condition,
};
const conditions: KeyOrder = {
  conditions: threeConditions,
  rung: null,
  reason: null,
  rungIfConditionsHold: null,
  missing: [{ rung: null, text: null, actors: null }],
  presets: [
    {
      preset: null,
      source: null,
      inUse: null,
      answer: null,
      kind: null,
      rung: null,
      conditions: threeConditions,
    },
  ],
  disagreement: null,
  ladder: [{ rung: null, title: null, answer: null, because: evidence, reason: null }],
  measures: null,
  regional: null,
};
const cluster: KeyOrder = {
  id: null,
  name: null,
  sectorGroup: { answer: null, because: evidence, reason: null },
  firms: null,
  institutions: null,
  linkages: { local: total, domestic: total, crossBorder: total, unknown: total },
  sideBySide: sideBySideOrder,
  network,
  governance: {
    pairs: [pair],
    shares: sharesOrder,
    ...governanceDetailOrder,
  },
  efficiency,
  cluster: conditions,
  upgrading: { product: upgrading, process: upgrading, functional: upgrading, intersectoral: upgrading },
  leaders: null,
  agreement: { kendallW: null, reason: null },
  articulators: [articulator],
  policy: [advice],
  policyWithheld: [{ advice: null, title: null, why: null, text: null, needs: null }],
  ...clusterDetailOrder,
};
const problem: KeyOrder = {
  code: null,
  severity: null,
  file: null,
  sheet: null,
  row: null,
  column: null,
  value: null,
  message: null,
  remedy: null,
};

/** The order of the keys of an import account, as it stands in an assessment. */
export const accountOrder: KeyOrder = {
  actors: account,
  linkages: account,
  problems: [problem],
  codes: account,
  events: account,
  regions: account,
  plants: account,
  merge: account,
};

const assessmentOrder: KeyOrder = {
  format: null,
  case: {
    id: null,
    title: null,
    year: null,
    provenance: { observed: null, reported: null, estimated: null, illustrative: null },
  },
  preset: { name: null, options: null, bases: null },
  import: accountOrder,
  clusters: [cluster],
  codes: { used: null, agreement: levelAgreementOrder },
};
