import { type ReactNode, useEffect, useRef } from 'react';

interface MenuProps {
  readonly title: ReactNode;
  /** Beside `menu`. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is not needed all the time, behind one button: Escape, or a press elsewhere, closes it. */
export function Menu({ title, className = '', children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      // A dialog that was opened from here gives the focus back to where it was opened.
      if (!(target instanceof Element) || target.closest('dialog') !== null) return;
      if (!box.current?.contains(target)) box.current?.removeAttribute('open');
    };
    addEventListener('pointerdown', onPress);
    return () => removeEventListener('pointerdown', onPress);
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || box.current?.open !== true) return;
    // Escape closes the dialog that was opened from here, not the menu behind it.
    if ((event.target as Element).closest('dialog') !== null) return;
    event.stopPropagation();
    box.current.removeAttribute('open');
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={box} className={`menu ${className}`} onKeyDown={onKeyDown}>
      <summary>
        <span>{title}</span>
      </summary>
      <div className="menu-body">{children}</div>
    </details>
  );
}
