import type { TextReading } from '../model/upgrading-detail.ts';
import { classify } from './classify.ts';
import type { MeasuredForce } from './forces.ts';
import type { UpgradingPreset } from './preset.ts';

/**
 * The answer with the signs of the text of the source in place of those of its table, where the two differ
 * (METHOD section 9: specialised suppliers, collective efficiency on process and functional upgrading; the
 * table is preferred, and this stands beside it). Null where they agree.
 */
export function textReading(measured: readonly MeasuredForce[], preset: UpgradingPreset): TextReading | null {
  const words = measured.flatMap(({ cell }) => (cell.text === undefined ? [] : [cell.text.words]));
  if (words.length === 0) return null;
  const byText = measured.map((force) =>
    force.cell.text === undefined
      ? force
      : { ...force, cell: { ...force.cell, signs: force.cell.text.signs } },
  );
  const { answer, level, net, reason } = classify(byText, preset);
  return { answer, level, net, words: words.join('; '), ...(reason === undefined ? {} : { reason }) };
}
