import type { Force } from '../../../src/model/assessment.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Figure } from './Figure.tsx';

/** One force: its published sign, its strength in this case, its basis and evidence. */
export function ForceRow({ force }: { readonly force: Force }) {
  const votes = force.sign !== 0 && force.weight !== 0;
  const side = !votes ? 'none' : force.sign > 0 ? 'for' : 'against';
  return (
    <li className={`force ${side}`}>
      <span className="force-sign">
        {force.cell}
        <span className="hidden"> published sign</span>
      </span>
      <span className="force-name">
        {force.name}
        {!votes && <span className="quiet"> does not vote</span>}
      </span>
      <span className="force-strength">
        <Figure value={force.strength} reason={force.reason} format={(v) => v.toFixed(2)} />
        {force.strength !== null && <span className="quiet"> of 3</span>}
        {force.weight !== 1 && votes && <span className="quiet"> × {force.weight}</span>}
      </span>
      <span className="quiet">{force.basis}</span>
      <EvidenceList evidence={force.evidence} />
    </li>
  );
}
