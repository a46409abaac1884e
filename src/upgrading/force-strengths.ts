import type { GovernanceAnswer } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import { percent } from '../model/percent.ts';
import { below } from '../model/tolerance.ts';
import { type ForceContext, type ForceStrength, notDefined } from './force-context.ts';

/** The top of the scale: a share counts 3 x share. */
export const top = 3;

/** How strong each force is, 0..3, wherever that is measured. */
export interface ForceStrengths {
  collectiveEfficiency(): ForceStrength;
  item(name: EfficiencyItemName): ForceStrength;
  /** 3 x the share of these answers among the determined pairs. */
  governance(answers: readonly GovernanceAnswer[]): ForceStrength;
  buyersSupport(): ForceStrength;
  articulators(): ForceStrength;
}

/** The strengths on the linkages of a case. */
export function strengthsOf(context: ForceContext): ForceStrengths {
  return {
    collectiveEfficiency: () => strengthOfCollectiveEfficiency(context),
    item: (name) => strengthOfItem(name, context),
    governance: (answers) => strengthOfGovernance(answers, context),
    buyersSupport: () => strengthOfBuyersSupport(context),
    articulators: () => strengthOfArticulators(context),
  };
}

function strengthOfCollectiveEfficiency({ efficiency }: ForceContext): ForceStrength {
  if (efficiency.ce === null) return notDefined(efficiency.reason ?? 'collective efficiency is not defined');
  const from = efficiency.basis === 'expert' ? ', from expert codes where there are some' : '';
  return {
    strength: efficiency.ce,
    evidence: [{ text: `CE is ${efficiency.ce}${from}`, actors: [], linkages: [] }],
  };
}

function strengthOfItem(name: EfficiencyItemName, { efficiency }: ForceContext): ForceStrength {
  const item = efficiency.items[name];
  if (item.level === null) return notDefined(`${name}: ${item.reason ?? 'not observed'}`);
  return {
    strength: item.level,
    evidence: item.because.map((one) => ({ ...one, text: `${name}: ${one.text}` })),
  };
}

/** 3 x the share of these answers among the determined pairs whose seller is a firm of the cluster. */
function strengthOfGovernance(
  answers: readonly GovernanceAnswer[],
  { pairs, preset, noSale }: ForceContext,
): ForceStrength {
  const determined = pairs.filter(({ governance }) => governance.answer !== 'undetermined');
  if (pairs.length === 0) return notDefined(noSale);
  if (below(determined.length / pairs.length, preset.determined)) {
    return notDefined(`the governance of only ${determined.length} of ${pairs.length} pairs is determined`);
  }
  if (determined.length === 0) return notDefined('the governance of no pair is determined');
  const counted = determined.filter(({ governance }) => answers.includes(governance.answer));
  return ofShare(
    counted.length,
    determined.length,
    `determined pairs are ${answers.join(' or ')}`,
    counted.flatMap(({ pair }) => pair.rows.map((row) => row.key)),
  );
}

/** 3 x the share of all listed pairs, determined or not, in which the buyer assists the seller. */
function strengthOfBuyersSupport({ pairs, view, support, noSale }: ForceContext): ForceStrength {
  if (!view.index.surveyed('assists')) return notDefined('assistance was not surveyed');
  if (pairs.length === 0) return notDefined(noSale);
  const supported = pairs
    .map(({ pair }) => support(pair.buyer, pair.seller))
    .filter((keys) => keys.length > 0);
  return ofShare(supported.length, pairs.length, 'pairs have the buyer assist the seller', supported.flat());
}

/** 3 x the share of firms tied to an institution that is tied to a chain leader (default projection). */
function strengthOfArticulators({ view, leaders, articulating }: ForceContext): ForceStrength {
  if (leaders.length === 0) return notDefined('the cluster has no chain leader in the file');
  const { institutions, names, tied } = articulating();
  const among = view.firms.filter((id) => tied.has(id)).length;
  const share = among / view.firms.length;
  const text = `${among} of ${view.firms.length} firms (${percent(share)}) are tied to an institution that is tied to a chain leader: ${names}`;
  return { strength: top * share, evidence: [{ text, actors: institutions, linkages: [] }] };
}

function ofShare(counted: number, whole: number, words: string, linkages: readonly string[]): ForceStrength {
  const text = `${counted} of ${whole} ${words} (${percent(counted / whole)})`;
  return { strength: (top * counted) / whole, evidence: [{ text, actors: [], linkages }] };
}
