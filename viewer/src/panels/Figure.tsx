import { number } from './format.ts';

interface FigureProps {
  readonly value: number | null | undefined;
  /** Why there is no value; shown beside "not defined". */
  readonly reason?: string | null | undefined;
  format?(value: number): string;
}

/** A number, or "not defined" with the reason: never a bare gap. */
export function Figure({ value, reason, format = number }: FigureProps) {
  if (value !== null && value !== undefined) return <span className="figure">{format(value)}</span>;
  return (
    <span className="none">
      not defined
      {reason ? <span className="reason">: {reason}</span> : null}
    </span>
  );
}
