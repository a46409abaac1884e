import type { ReactNode } from 'react';

interface TabsProps {
  readonly label: string;
  /** Makes the ids unique in the page. */
  readonly prefix: string;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
  onChange(id: string): void;
  readonly children: ReactNode;
}

/** Tabs by the ARIA pattern: one tab stop, arrow keys move and choose. */
export function Tabs({ label, prefix, tabs, current, onChange, children }: TabsProps) {
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === current);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : (at + step + tabs.length) % tabs.length;
    if (step === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const { id } = tabs[to]!;
    onChange(id);
    document.getElementById(`${prefix}-tab-${id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-tab-${id}`}
            aria-selected={id === current}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-tab-${current}`}
        className="tab-panel"
      >
        {children}
      </div>
    </>
  );
}
