import { useToldByReader } from '../words/use-told-by-reader.ts';
import { Name } from './Name.tsx';

interface ToldByReaderProps {
  readonly text: string;
  /** Letters shown; the rest is cut. */
  readonly limit: number;
}

/** What was said of a file or of a change, in the language chosen; English, and marked as such, where it has no translation. */
export function ToldByReader({ text, limit }: ToldByReaderProps) {
  const said = useToldByReader()(text);
  return (
    <span lang={said.lang}>
      <Name text={said.text} limit={limit} />
    </span>
  );
}
