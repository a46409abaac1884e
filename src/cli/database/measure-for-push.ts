import type { MetricsResult } from '../../metrics/measure-network.ts';
import { measureNetwork } from '../../metrics/measure-network.ts';
import type { Case } from '../../model/case.ts';
import { interruptible } from '../interrupt.ts';
import { networkOfCase } from '../network/network-of-case.ts';
import type { Given } from '../option.ts';
import type { Progress } from '../progress.ts';

/** The measures of a case as `articulator metrics` has them without options. */
export async function measureForPush(
  subject: Case,
  given: Given,
  progress: Progress,
): Promise<MetricsResult> {
  const { network, groups, projection } = networkOfCase(subject, given);
  const step = (done: number, of: number) => progress.step(done, of, 'measuring');
  return interruptible(() => measureNetwork(network, { groups, projection, progress: step }));
}
