import type { EfficiencyItemName } from '../../model/code.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';
import { skills } from './e1-skills.ts';
import { inputs } from './e2-inputs.ts';
import { knowledge } from './e3-knowledge.ts';
import { marketAccess } from './e4-market-access.ts';
import { trust } from './e5-trust.ts';
import { bilateralJointAction } from './j3-bilateral.ts';
import { multilateralJointAction } from './j4-multilateral.ts';
import { backwardJointAction, forwardJointAction } from './vertical-joint-action.ts';

/** The nine items of collective efficiency, in their order. */
export const efficiencyItems: Readonly<Record<EfficiencyItemName, EfficiencyItemRule>> = {
  E1: skills,
  E2: inputs,
  E3: knowledge,
  E4: marketAccess,
  E5: trust,
  J1: backwardJointAction,
  J2: forwardJointAction,
  J3: bilateralJointAction,
  J4: multilateralJointAction,
};
