import type { Opened } from '../../viewer/src/worker/messages.ts';
import { type More, withMore } from '../../viewer/src/worker/more.ts';

/** Something as it is once all of it has come. */
export async function openedWhole<Of extends Opened>(given: AsyncGenerator<Of | More>): Promise<Of> {
  let opened: Of | null = null;
  for await (const come of given) {
    if ('mode' in come) opened = come;
    else opened = withMore(opened!, come);
  }
  return opened!;
}
