import type { SharesByAnswer } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Question } from '../worker/question.ts';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';
import { Told } from './Told.tsx';

interface ShareBarProps {
  readonly title: string;
  readonly shares: SharesByAnswer | null;
  /** Why there are none. */
  readonly none: string;
  readonly question: Question;
}

/** Shares of governance as one bar; the table beside it holds the numbers. */
export function ShareBar({ title, shares, none, question }: ShareBarProps) {
  const words = useWords('judgement');
  const { notDefined } = useWords('panels');
  const { governance } = useWords('model');
  const format = useFormat();
  return (
    <div className="share-row">
      <span className="share-title">
        <Explained question={question} title={title}>
          {title}
        </Explained>
      </span>
      {shares === null ? (
        <span className="none">
          {notDefined}
          <span className="reason">
            : <Told text={none} />
          </span>
        </span>
      ) : (
        <span className="share-bar" aria-hidden="true">
          {keysOf(shares).map((answer) => (
            <span
              key={answer}
              title={words.shareSays(governance[answer], format.percent(shares[answer]))}
              style={{ flexGrow: shares[answer], background: governanceStyles[answer].colour }}
            />
          ))}
        </span>
      )}
    </div>
  );
}
