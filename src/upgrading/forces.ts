import type { UpgradingForm } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';
import type { ForceContext, ForceStrength } from './force-context.ts';
import {
  strengthOfArticulators,
  strengthOfBuyersSupport,
  strengthOfCollectiveEfficiency,
  strengthOfGovernance,
  strengthOfItem,
  top,
} from './force-strengths.ts';
import type { UpgradingPreset } from './preset.ts';
import { added, buyersMatrix, collectiveEfficiencyMatrix, type MatrixCell } from './published-matrix.ts';

type Form = Exclude<UpgradingForm, 'intersectoral'>;

/** One force as it stands in this case, before the vote. */
export interface MeasuredForce extends ForceStrength {
  readonly name: string;
  readonly cell: MatrixCell;
  readonly basis: string;
  /** The strength it would have at the top of the scale: 3, or less where the method halves it. */
  readonly full: number;
}

const table = '[S] table';
const text = '[S] text';

/** The forces of `forces-1` for one form of upgrading in one sector group (METHOD section 9). */
export function forcesOf(group: SectorGroup, form: Form, context: ForceContext): readonly MeasuredForce[] {
  const forces: MeasuredForce[] = [collectiveEfficiency(group, form, context)];
  const buyers = buyersMatrix[group][form];
  if (buyers !== null) forces.push(buyersForce(form, buyers, context));
  if (form === 'functional') {
    if (group === 'traditional')
      forces.push(plus('market-based chains', text, strengthOfGovernance(['market'], context)));
  } else {
    forces.push(...productAndProcess(group, form, context));
  }
  return form === 'product' && group === 'cops'
    ? forces.map((force) => scaled(force, context.preset.copsProduct))
    : forces;
}

function productAndProcess(group: SectorGroup, form: Form, context: ForceContext): MeasuredForce[] {
  const subordination = plus(
    'quasi-hierarchy',
    '[L] Humphrey & Schmitz 2000',
    strengthOfGovernance(['quasi-hierarchy'], context),
  );
  switch (group) {
    case 'traditional':
      return [plus("buyers' support", text, strengthOfBuyersSupport(context)), subordination];
    case 'natural-resource':
      return [subordination, plus('public-private joint action', text, strengthOfItem('J4', context))];
    case 'cops':
      return [subordination, plus('articulators', text, strengthOfArticulators(context))];
    case 'specialised':
      return form === 'product' ? [plus('skills', text, strengthOfItem('E1', context))] : [];
  }
}

function collectiveEfficiency(group: SectorGroup, form: Form, context: ForceContext): MeasuredForce {
  const cell = collectiveEfficiencyMatrix[group][form];
  return {
    name: 'collective efficiency',
    cell,
    basis:
      cell.text !== undefined
        ? `${table} (the text names product upgrading only; the table is preferred)`
        : table,
    full: top,
    ...strengthOfCollectiveEfficiency(context),
  };
}

/** Access for product and process; for functional upgrading it is subordination that blocks, not access. */
function buyersForce(form: Form, cell: MatrixCell, context: ForceContext): MeasuredForce {
  const strength =
    form === 'functional'
      ? strengthOfGovernance(['quasi-hierarchy', 'hierarchy'], context)
      : strengthOfItem('E4', context);
  const force = { name: 'buyers', cell, basis: table, full: top, ...strength };
  return cell.passive ? scaled(force, context.preset.passive) : force;
}

function plus(name: string, basis: string, strength: ForceStrength): MeasuredForce {
  return { name, cell: added, basis, full: top, ...strength };
}

function scaled(force: MeasuredForce, factor: UpgradingPreset['passive']): MeasuredForce {
  const strength = force.strength === null ? null : force.strength * factor;
  return { ...force, strength, full: force.full * factor };
}
