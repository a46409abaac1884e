import type { BrokerType } from '../model/articulator-detail.ts';
import { below } from '../model/tolerance.ts';
import { type Cut, cutOf } from './cut.ts';

/**
 * The type of each broker by activity and exclusivity: powerhouse (both above the cut), connector (activity
 * alone), linchpin (exclusivity alone), sideliner (neither). The cut is the mean of those ranked, as in R
 * manynet's node_in_brokering(), or their median [O]; a value at the cut is not above it.
 * Reference: Hamilton, Hileman & Bodin 2020, Social Networks 61.
 */
export function typesOfBrokers(
  activity: readonly number[],
  exclusivity: readonly number[],
  cut: Cut,
): readonly BrokerType[] {
  const activityCut = cutOf(activity, cut);
  const exclusivityCut = cutOf(exclusivity, cut);
  return activity.map((value, place) => {
    const isActive = below(activityCut, value);
    const isExclusive = below(exclusivityCut, exclusivity[place]!);
    if (isActive) return isExclusive ? 'powerhouse' : 'connector';
    return isExclusive ? 'linchpin' : 'sideliner';
  });
}
