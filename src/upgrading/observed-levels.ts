import { levelOfShare } from '../efficiency/preset.ts';
import type { ObservedUpgrading } from '../model/assessment.ts';
import type { UpgradingComparison } from '../model/upgrading-detail.ts';
import type { UpgradingPreset } from './preset.ts';
import { levelOf } from './votes.ts';

export type ObservedLevels = Pick<UpgradingComparison, 'observedLevel' | 'from' | 'byCodes' | 'byEvents'>;

/**
 * The level of upgrading that was observed, 0..3 (METHOD section 9: coded by the analyst, or from events by
 * the preset's shares).
 *
 * Of several codes the median counts, rounded half up [O]; the lowest and the highest stand beside it. Events
 * count as the share of the cluster's firms that had at least one of this form, by the preset's
 * `observedLevels`. Codes are preferred [O]: they are a judgement of the level, events only say who changed
 * what. Null where there is neither: no event of a form is not the same as none having happened.
 */
export function observedLevels(
  observed: ObservedUpgrading | null,
  firms: number,
  preset: UpgradingPreset,
): ObservedLevels | null {
  if (observed === null) return null;
  const codes = observed.codes.map(({ value }) => value).sort((a, b) => a - b);
  const byCodes =
    codes.length === 0
      ? null
      : { level: levelOf(median(codes)), lowest: codes[0]!, highest: codes.at(-1)!, codes: codes.length };
  const withEvents = observed.firms.length;
  const share = firms === 0 ? 0 : withEvents / firms;
  const byEvents =
    withEvents === 0
      ? null
      : {
          level: levelOfShare(share, { levels: preset.observedLevels }),
          share,
          firms: withEvents,
          of: firms,
        };
  if (byCodes !== null) return { observedLevel: byCodes.level, from: 'codes', byCodes, byEvents };
  if (byEvents !== null) return { observedLevel: byEvents.level, from: 'events', byCodes, byEvents };
  return null;
}

/** Of sorted values; the mean of the two in the middle where they are even in number. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
