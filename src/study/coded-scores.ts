import type { EfficiencyPreset } from '../efficiency/preset.ts';
import { externalEconomyItems, jointActionItems } from '../model/code.ts';
import { noScores, type Scores } from './study-case.ts';

/**
 * Scores from an expert's codes: what is coded is kept; EE and JA that are not are the means of their items,
 * CE the mean of EE and JA (METHOD section 8: where enough items are coded), buyers is E4.
 *
 * `code` gives the code of E1 … J4, EE, JA, CE or `buyers`, null where there is none; `governance` the shares.
 */
export function codedScores(
  code: (name: string) => number | null,
  governance: Partial<Scores>,
  preset: EfficiencyPreset,
): Scores {
  const external = known(externalEconomyItems.map(code));
  const joint = known(jointActionItems.map(code));
  const ee = code('EE') ?? mean(external);
  const ja = code('JA') ?? mean(joint);
  const enough =
    (code('EE') !== null || external.length >= preset.minimumExternal) &&
    (code('JA') !== null || joint.length >= preset.minimumJoint);
  const items = [...externalEconomyItems, ...jointActionItems].map((name) => [name, code(name)] as const);
  return {
    ...noScores,
    ...Object.fromEntries(items),
    EE: ee,
    JA: ja,
    CE: code('CE') ?? (enough && ee !== null && ja !== null ? (ee + ja) / 2 : null),
    buyers: code('buyers') ?? code('E4'),
    ...governance,
  };
}

function known(codes: readonly (number | null)[]): readonly number[] {
  return codes.filter((code) => code !== null);
}

function mean(codes: readonly number[]): number | null {
  return codes.length === 0 ? null : codes.reduce((sum, code) => sum + code, 0) / codes.length;
}
