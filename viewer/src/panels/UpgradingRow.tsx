import { lazy, Suspense, useState } from 'react';
import type { UpgradingAnswer } from '../../../src/model/assessment.ts';
import type { UpgradingForm } from '../../../src/model/code.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useTold } from '../words/use-told.ts';
import { Explained } from './Explained.tsx';
import { Figure } from './Figure.tsx';
import { ForceRow } from './ForceRow.tsx';
import { Levels } from './Levels.tsx';
import { Told } from './Told.tsx';
import { useUnsure } from './use-unsure.ts';

const ForcesPlot = lazy(() => import('../plots/ForcesPlot.tsx'));

interface UpgradingRowProps {
  readonly form: UpgradingForm;
  readonly answer: UpgradingAnswer;
  readonly cluster: string;
}

/** One form of upgrading: the verdict, and on demand the forces for and against. */
export function UpgradingRow({ form, answer, cluster }: UpgradingRowProps) {
  const words = useWords('judgement');
  const counts = useWords('counts');
  const title = useWords('model').upgrading[form];
  const format = useFormat();
  const told = useTold();
  const unsure = useUnsure(cluster);
  const [open, setOpen] = useState(false);
  const { level, interval, net, observed, forces } = answer;
  const question = { of: 'subject', subject: { kind: 'upgrading', form }, cluster } as const;
  const isRange = interval !== null && interval[0] !== interval[1];
  const between = isRange ? words.between(String(interval[0]), String(interval[1])) : '';
  return (
    <li className="item">
      <button type="button" className="item-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="item-title">{title}</span>
        <span className={`verdict ${answer.answer.replaceAll(' ', '-')}`}>
          {words.verdicts[answer.answer]}
        </span>
        <Levels level={level} interval={interval} />
        <span className="item-share">
          {level === null ? '–' : isRange ? `${interval[0]}–${interval[1]}` : level}
        </span>
      </button>
      {answer.reason !== undefined && (
        <p className="reason small">
          <Told text={answer.reason} />
        </p>
      )}
      {open && (
        <div className="item-body">
          <p>
            {words.netPush}{' '}
            <Explained question={question} title={title}>
              <Figure value={net} reason={answer.reason} />
            </Explained>
            .{' '}
            {level !== null && (
              <Explained question={question} title={title}>
                {`${[words.levelSays(String(level)), between].filter(Boolean).join('; ')}.`}
              </Explained>
            )}
          </p>
          {answer.missing.length > 0 && (
            <p>{words.missing(answer.missing.map((name) => told(name).text).join('; '))}</p>
          )}
          {forces.length > 0 && (
            <>
              <h5>{words.forces}</h5>
              <Suspense fallback={null}>
                <ForcesPlot forces={forces} unsure={unsure} />
              </Suspense>
              <ul className="forces">
                {forces.map((force) => (
                  <ForceRow key={`${force.name} ${force.basis}`} force={force} question={question} />
                ))}
              </ul>
            </>
          )}
          {observed !== undefined && (
            <p>
              <Explained question={question} title={title}>
                {words.observedApart(
                  format.counted(observed.events, counts.events),
                  format.counted(observed.firms.length, counts.firms),
                )}
              </Explained>{' '}
              {observed.codes.length > 0 &&
                words.codedValues(observed.codes.map(({ value }) => format.number(value)).join(', '))}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
