import type { Force } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Figure } from './Figure.tsx';

/** One force: its published sign, its strength in this case, its basis and evidence. */
export function ForceRow({ force }: { readonly force: Force }) {
  const words = useWords('judgement');
  const panels = useWords('panels');
  const format = useFormat();
  const { sign, weight, cell, name, strength, reason, basis, evidence } = force;
  const votes = sign !== 0 && weight !== 0;
  const side = !votes ? 'none' : sign > 0 ? 'for' : 'against';
  return (
    <li className={`force ${side}`}>
      <span className="force-sign">
        {cell}
        <span className="hidden"> {words.publishedSign}</span>
      </span>
      <span className="force-name">
        <span lang="en">{name}</span>
        {!votes && <span className="quiet"> {words.noVote}</span>}
      </span>
      <span className="force-strength">
        <Figure value={strength} reason={reason} format={(known) => panels.ofThree(format.fixed(known))} />
        {weight !== 1 && votes && <span className="quiet"> × {format.number(weight)}</span>}
      </span>
      <span className="quiet" lang="en">
        {basis}
      </span>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
