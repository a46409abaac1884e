import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../words/language-store.ts';
import { useWorkbench } from './workbench.ts';

/** Takes back a change of the view, and makes it again; Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y do the same. */
export function UndoButtons() {
  const words = useWords('app');
  const { view } = useWorkbench();
  const { pastStates, futureStates, undo, redo } = useStore(view.temporal);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || writesText(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      event.preventDefault();
      const { undo: back, redo: forth } = view.temporal.getState();
      if (again) forth();
      else back();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [view]);
  return (
    <>
      <StepButton title={words.undo} sign="↶" disabled={pastStates.length === 0} onStep={() => undo()} />
      <StepButton title={words.redo} sign="↷" disabled={futureStates.length === 0} onStep={() => redo()} />
    </>
  );
}

interface StepButtonProps {
  readonly title: string;
  readonly sign: string;
  readonly disabled: boolean;
  onStep(): void;
}

function StepButton({ title, sign, disabled, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={title}
      title={title}
      disabled={disabled}
      onClick={onStep}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Fields undo what was written in them themselves. */
function writesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(input|textarea)$/i.test(target.tagName);
}
