import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Thresholds of the triggers of policy (METHOD section 11). The advices are the source's; the figures ours [O]. */
export const policyPresetSchema = z.strictObject({
  /** An item of collective efficiency is low up to this level. */
  lowLevel: z.number().int().min(0).max(3),
  /** Firms without a tie to another firm: from this share of the firms on. */
  isolatedShare: share,
  /** A firm leans on one buyer from this share of its sales on. */
  dependentShare: share,
  /** One buyer has too many firms leaning on it from this share of the selling firms on. */
  dependentFirms: share,
  /** Subordination prevails from this share of the determined pairs on. */
  quasiHierarchyShare: share,
  /** Access to several chains is rare where less than this share of the firms reaches two outside buyers. */
  secondBuyerFirms: share,
  /** Research is not disseminated where at least this share of the research institutions informs no firm. */
  idleResearch: share,
  /** Certificates are rare below this share of the firms. */
  certifiedFirms: share,
  /** Network brokers are missing where less than this share of the firms is tied to one. */
  brokeredFirms: share,
  /** Everything hangs on one network broker from this share of the brokered firms on. */
  soleBroker: share,
  /** Many firms reach the leaders by institutions alone from this share of the firms on. */
  onlyBrokered: share,
  /** There is something to negotiate where at least this share of the leaders has a broker and assists nobody. */
  silentLeaders: share,
  /** Leaders neglect their suppliers where at least this share of them assists no firm of the cluster. */
  leadersWithoutSupport: share,
  /** A leader buys little locally below this share of its purchases. */
  localPurchases: share,
  /** Leaders that buy little locally: from this share of them on. */
  leadersBuyingElsewhere: share,
});
export type PolicyPreset = Readonly<z.infer<typeof policyPresetSchema>>;
