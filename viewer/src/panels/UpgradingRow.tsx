import { useState } from 'react';
import type { UpgradingAnswer } from '../../../src/model/assessment.ts';
import type { UpgradingForm } from '../../../src/model/code.ts';
import { Figure } from './Figure.tsx';
import { ForceRow } from './ForceRow.tsx';
import { counted } from './format.ts';
import { Levels } from './Levels.tsx';
import { formTitles } from './model-words.ts';

/** One form of upgrading: the verdict, and on demand the forces for and against. */
export function UpgradingRow({
  form,
  answer,
}: {
  readonly form: UpgradingForm;
  readonly answer: UpgradingAnswer;
}) {
  const [open, setOpen] = useState(false);
  const { level, interval, net, observed } = answer;
  return (
    <li className="item">
      <button type="button" className="item-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="item-title">{formTitles[form]}</span>
        <span className={`verdict ${answer.answer.replaceAll(' ', '-')}`}>{answer.answer}</span>
        <Levels level={level} interval={interval} />
        <span className="item-share">
          {level === null
            ? '–'
            : interval === null || interval[0] === interval[1]
              ? level
              : `${interval[0]}–${interval[1]}`}
        </span>
      </button>
      {answer.reason !== undefined && <p className="reason small">{answer.reason}</p>}
      {open && (
        <div className="item-body">
          <p>
            Net push <Figure value={net} reason={answer.reason} />
            {level !== null && `; level ${level} of 3, uncalibrated`}
            {interval !== null &&
              interval[0] !== interval[1] &&
              `; between ${interval[0]} and ${interval[1]} with what is open`}
            .
          </p>
          {answer.missing.length > 0 && <p>Missing: {answer.missing.join('; ')}.</p>}
          {answer.forces.length > 0 && (
            <ul className="forces">
              {answer.forces.map((force) => (
                <ForceRow key={`${force.name} ${force.basis}`} force={force} />
              ))}
            </ul>
          )}
          {observed !== undefined && (
            <p>
              Observed, kept apart: {counted(observed.events, 'event')} at{' '}
              {counted(observed.firms.length, 'firm')}
              {observed.codes.length > 0 && `; coded ${observed.codes.map(({ value }) => value).join(', ')}`}.
            </p>
          )}
        </div>
      )}
    </li>
  );
}
