import type { ReactNode } from 'react';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useWords } from '../words/language-store.ts';

interface ChangeFormProps {
  /** Why the change cannot be made; null: nothing is said against it. */
  readonly fault: string | null;
  onMake(): void;
  readonly children: ReactNode;
}

/** The fields of a change, why it cannot be made, and the button that makes it. */
export function ChangeForm({ fault, onMake, children }: ChangeFormProps) {
  const words = useWords('scenario');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onMake();
      }}
    >
      {children}
      {fault !== null && (
        <p className="callout bad" role="alert">
          <ToldByReader text={fault} limit={500} />
        </p>
      )}
      <button type="submit" className="primary">
        {words.make}
      </button>
    </form>
  );
}
