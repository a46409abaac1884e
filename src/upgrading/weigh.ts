import type { MeasuredForce } from './forces.ts';
import type { UpgradingPreset } from './preset.ts';

/** The sign a force counts with: a cell of two signs counts one half. */
export function signOf({ cell: { signs } }: MeasuredForce): number {
  return signs.reduce<number>((sum, one) => sum + one, 0) / signs.length;
}

/** Its weight by the preset; 1 where the preset does not name it. */
export function weightOf({ name }: MeasuredForce, preset: UpgradingPreset): number {
  const weights: Readonly<Record<string, number | undefined>> = preset.weights;
  return weights[name] ?? 1;
}
