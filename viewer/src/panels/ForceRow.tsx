import type { Force } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import type { Question } from '../worker/question.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { Told } from './Told.tsx';

interface ForceRowProps {
  readonly force: Force;
  /** Asks how the form of upgrading came about, whose force it is. */
  readonly question: Question;
}

/** One force: its published sign, its strength in this case, its basis and evidence. */
export function ForceRow({ force, question }: ForceRowProps) {
  const words = useWords('judgement');
  const panels = useWords('panels');
  const format = useFormat();
  const told = useTold();
  const { sign, weight, cell, name, strength, reason, basis, evidence } = force;
  const votes = sign !== 0 && weight !== 0;
  const side = !votes ? 'none' : sign > 0 ? 'for' : 'against';
  return (
    <li className={`force ${side}`}>
      <span className="force-sign">
        {told(cell).text}
        <span className="hidden"> {words.publishedSign}</span>
      </span>
      <span className="force-name">
        <Told text={name} />
        {!votes && <span className="quiet"> {words.noVote}</span>}
      </span>
      <span className="force-strength">
        <Explained question={question} title={told(name).text}>
          <Figure value={strength} reason={reason} format={(known) => panels.ofThree(format.fixed(known))} />
          {weight !== 1 && votes && <span className="quiet"> × {format.number(weight)}</span>}
        </Explained>
      </span>
      <span className="quiet">
        <Told text={basis} />
      </span>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
