import type { Articulator } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Question } from '../worker/question.ts';
import { ActorList } from './ActorList.tsx';
import { Explained } from './Explained.tsx';
import { Told } from './Told.tsx';

/** Pieces named before an ellipsis. */
const piecesNamed = 12;

interface ArticulatorBreaksProps {
  readonly articulator: Articulator;
  /** Asks how the actor came to rank where it does. */
  readonly question: Question;
}

/** What breaks without an actor: pieces of the network, who is cut off, items of efficiency that fall. */
export function ArticulatorBreaks({ articulator, question }: ArticulatorBreaksProps) {
  const words = useWords('judgement');
  const counts = useWords('counts');
  const format = useFormat();
  const { pieces, cutOff, efficiencyWithout } = articulator;
  const sizes = pieces.slice(0, piecesNamed).map(format.number).join(', ');
  const falls = efficiencyWithout.falls ?? [];
  const explained = (said: string) => (
    <Explained question={question} title={words.breaks}>
      {said}
    </Explained>
  );
  return (
    <>
      <h4>{words.breaks}</h4>
      <p>
        {pieces.length <= 1
          ? words.onePiece
          : explained(
              words.fallsApart(
                format.counted(pieces.length, counts.pieces),
                `${sizes}${pieces.length > piecesNamed ? ' …' : ''}`,
              ),
            )}
      </p>
      {cutOff.actors > 0 && (
        <>
          <p>{explained(words.cutOff(format.counted(cutOff.actors, counts.actors)))}</p>
          <ActorList ids={cutOff.pieces.flat()} />
        </>
      )}
      {falls.length > 0 && (
        <p>
          {explained(
            words.itemsFall(
              format.and(
                falls.map(({ item, before, after }) => words.itemFalls(item, String(before), String(after))),
              ),
            ),
          )}
        </p>
      )}
      {efficiencyWithout.falls === null && efficiencyWithout.reason !== undefined && (
        <p className="reason small">
          <Told text={efficiencyWithout.reason} />
        </p>
      )}
    </>
  );
}
