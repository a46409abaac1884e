import type { UpgradingForm } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';
import type { ForceContext, ForceStrength } from './force-context.ts';
import { type ForceStrengths, strengthsOf, top } from './force-strengths.ts';
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
  return forcesFrom(group, form, strengthsOf(context), context.preset);
}

/** The same from strengths that were measured in another way, for example on codes. */
export function forcesFrom(
  group: SectorGroup,
  form: Form,
  strengths: ForceStrengths,
  preset: UpgradingPreset,
): readonly MeasuredForce[] {
  const forces: MeasuredForce[] = [collectiveEfficiency(group, form, strengths)];
  const buyers = buyersMatrix[group][form];
  if (buyers !== null) forces.push(buyersForce(form, buyers, strengths, preset));
  if (form === 'functional') {
    if (group === 'traditional')
      forces.push(plus('market-based chains', text, strengths.governance(['market'])));
  } else {
    forces.push(...productAndProcess(group, form, strengths));
  }
  return form === 'product' && group === 'cops'
    ? forces.map((force) => scaled(force, preset.copsProduct))
    : forces;
}

function productAndProcess(group: SectorGroup, form: Form, strengths: ForceStrengths): MeasuredForce[] {
  const subordination = plus(
    'quasi-hierarchy',
    '[L] Humphrey & Schmitz 2000',
    strengths.governance(['quasi-hierarchy']),
  );
  switch (group) {
    case 'traditional':
      return [plus("buyers' support", text, strengths.buyersSupport()), subordination];
    case 'natural-resource':
      return [subordination, plus('public-private joint action', text, strengths.item('J4'))];
    case 'cops':
      return [subordination, plus('articulators', text, strengths.articulators())];
    case 'specialised':
      return form === 'product' ? [plus('skills', text, strengths.item('E1'))] : [];
  }
}

function collectiveEfficiency(group: SectorGroup, form: Form, strengths: ForceStrengths): MeasuredForce {
  const cell = collectiveEfficiencyMatrix[group][form];
  return {
    name: 'collective efficiency',
    cell,
    basis:
      cell.text !== undefined
        ? `${table} (the text names product upgrading only; the table is preferred)`
        : table,
    full: top,
    ...strengths.collectiveEfficiency(),
  };
}

/** Access for product and process; for functional upgrading it is subordination that blocks, not access. */
function buyersForce(
  form: Form,
  cell: MatrixCell,
  strengths: ForceStrengths,
  preset: UpgradingPreset,
): MeasuredForce {
  const strength =
    form === 'functional' ? strengths.governance(['quasi-hierarchy', 'hierarchy']) : strengths.item('E4');
  const force = { name: 'buyers', cell, basis: table, full: top, ...strength };
  return cell.passive ? scaled(force, preset.passive) : force;
}

function plus(name: string, basis: string, strength: ForceStrength): MeasuredForce {
  return { name, cell: added, basis, full: top, ...strength };
}

function scaled(force: MeasuredForce, factor: UpgradingPreset['passive']): MeasuredForce {
  const strength = force.strength === null ? null : force.strength * factor;
  return { ...force, strength, full: force.full * factor };
}
