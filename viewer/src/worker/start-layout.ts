import type { LayoutInput } from '../../../src/report/pictures/layout.ts';

export interface LayoutStep {
  readonly positions: Float64Array;
  readonly share: number;
}

/** Runs the force layout in a worker of its own and tells of each step; the function returned ends it at once. */
export function startLayout(
  input: LayoutInput,
  onStep: (positions: Float64Array, share: number) => void,
): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
    if (data.share === 1) worker.terminate();
    onStep(data.positions, data.share);
  };
  worker.postMessage(input);
  return () => worker.terminate();
}
