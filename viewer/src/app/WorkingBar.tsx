import type { Progress } from '../worker/messages.ts';

interface WorkingBarProps {
  readonly label: string;
  /** How far it is; null or of no total: nobody knows. */
  readonly progress: Pick<Progress, 'done' | 'total'> | null;
  readonly cancelTitle: string;
  onCancel(): void;
}

/** How far something is that takes time, and the button that ends it. */
export function WorkingBar({ label, progress, cancelTitle, onCancel }: WorkingBarProps) {
  return (
    <span className="working">
      <progress
        aria-label={label}
        max={1}
        {...(progress !== null && progress.total > 0 && { value: progress.done / progress.total })}
      />
      <button type="button" onClick={onCancel}>
        {cancelTitle}
      </button>
    </span>
  );
}
