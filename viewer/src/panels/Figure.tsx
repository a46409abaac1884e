import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { Told } from './Told.tsx';

interface FigureProps {
  readonly value: number | null | undefined;
  /** Why there is no value; shown beside "not defined". */
  readonly reason?: string | null | undefined;
  format?(value: number): string;
}

/** A number, or "not defined" with the reason: never a bare gap. */
export function Figure({ value, reason, format }: FigureProps) {
  const words = useWords('panels');
  const { number } = useFormat();
  if (value !== null && value !== undefined) {
    return <span className="figure">{(format ?? number)(value)}</span>;
  }
  return (
    <span className="none">
      {words.notDefined}
      {reason ? (
        <span className="reason">
          : <Told text={reason} />
        </span>
      ) : null}
    </span>
  );
}
