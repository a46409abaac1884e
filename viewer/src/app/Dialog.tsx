import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface DialogProps {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeTitle: string;
  onClose(): void;
  readonly children: ReactNode;
}

/** A dialog of the browser: it holds the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, closeTitle, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const shown = dialog.current!;
    if (!shown.open) shown.showModal();
    return () => {
      shown.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opener]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="plain" onClick={onClose}>
            {closeTitle}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
