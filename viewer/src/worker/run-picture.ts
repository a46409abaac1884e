import { measureText } from '../show/measure-text.ts';
import { pictureSheet } from '../show/picture-sheet.ts';
import type { Progress } from './messages.ts';
import type { PictureAsk } from './tasks.ts';

/** Draws a picture to hand out, as SVG. */
export function runPicture(ask: PictureAsk, report: (progress: Progress) => void): string {
  return pictureSheet(ask, measureText, (done, total) => report({ done, total, what: '' }));
}
