import { useTold } from '../words/use-told.ts';
import { Name } from './Name.tsx';

interface ToldProps {
  readonly text: string;
  /** Letters shown; the rest is cut. */
  readonly limit?: number;
}

/** A sentence of the analysis in the language chosen; English, and marked as such, where it has no translation. */
export function Told({ text, limit = 600 }: ToldProps) {
  const said = useTold()(text);
  return (
    <span lang={said.lang}>
      <Name text={said.text} limit={limit} />
    </span>
  );
}
