import { checkInput } from './check-input.ts';
import { fixtureCorpus } from './corpus.ts';
import { makeInput, type Wanted } from './make-input.ts';

/** What the parent asks of this process: the inputs of a seed from one number up to, and without, another. */
export interface Task {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  readonly wanted: Wanted;
}
/** What it is told before an input is made, before each reading of it, and after. */
export type Told =
  | { readonly is: 'making' | 'reading'; readonly index: number }
  | {
      readonly is: 'done';
      readonly index: number;
      readonly faults: readonly string[];
    };

const tell = (message: Told) =>
  new Promise<void>((resolve) => process.send!(message, undefined, undefined, () => resolve()));

/** Memory that this process may hold more after a reading than before it, in MB. */
const mostMegabytes = 1500;
/** Processor time of this process for one reading beyond which an input is a failure, in s: what else the machine does is no fault of the reader. */
const mostSeconds = 5;

process.on('message', async ({ seed, from, to, wanted }: Task) => {
  const corpus = fixtureCorpus();
  for (let index = from; index < to; index++) {
    await tell({ is: 'making', index });
    const input = makeInput(seed, index, corpus, wanted);
    const faults: string[] = [];
    const heldBefore = process.memoryUsage.rss();
    let began = process.cpuUsage();
    const checkTime = () => {
      const { user, system } = process.cpuUsage(began);
      if (user + system > mostSeconds * 1e6)
        faults.push(`not read in ${mostSeconds} s of processor time, but in ${(user + system) / 1e6} s`);
    };
    const found = await checkInput(input, async () => {
      checkTime();
      await tell({ is: 'reading', index });
      began = process.cpuUsage();
    });
    checkTime();
    const megabytes = Math.round((process.memoryUsage.rss() - heldBefore) / 1024 / 1024);
    if (megabytes > mostMegabytes) faults.push(`${megabytes} MB held`);
    await tell({ is: 'done', index, faults: [...found, ...faults] });
  }
  process.disconnect();
});
