import { type LayoutInput, layout } from '../../../src/report/pictures/layout.ts';
import type { LayoutStep } from './start-layout.ts';

const post = (step: LayoutStep): void => self.postMessage(step);

self.onmessage = ({ data }: MessageEvent<LayoutInput>): void => {
  const positions = layout(data, (share, soFar) => {
    if (share < 1) post({ positions: soFar(), share });
  });
  post({ positions, share: 1 });
};
