import { useWords } from '../words/language-store.ts';

interface LevelsProps {
  readonly level: number | null;
  /** Levels that are possible as well. */
  readonly interval?: readonly [number, number] | null;
}

/** A level 0..3 as three steps, with the word for those who do not see them. */
export function Levels({ level, interval }: LevelsProps) {
  const words = useWords('panels');
  if (level === null) return <span className="levels none">–</span>;
  return (
    <span
      className="levels"
      role="img"
      aria-label={`${words.ofThree(String(level))}, ${words.levelWords[level] ?? ''}`}
    >
      {[1, 2, 3].map((step) => {
        const possible = interval !== null && interval !== undefined && step <= interval[1] && step > level;
        return <span key={step} className={step <= level ? 'on' : possible ? 'maybe' : 'off'} />;
      })}
    </span>
  );
}
