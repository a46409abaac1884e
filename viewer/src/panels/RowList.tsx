import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { RowReference } from '../../../src/model/problem.ts';
import { useWords } from '../words/language-store.ts';
import { Name } from './Name.tsx';

const lineHeight = 22;
const linesSeen = 9;

/** Very many rows of files, of which only those in sight are in the page. */
export function RowList({ rows }: { readonly rows: readonly RowReference[] }) {
  const words = useWords('details');
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 6,
    initialRect: { width: 300, height: lineHeight * linesSeen },
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that is longer than its place is scrolled with the keys
    <section ref={scroller} className="row-list" tabIndex={0} aria-label={words.allRows}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <RowName row={rows[index]!} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `file:row` */
export function RowName({ row: { file, sheet, row } }: { readonly row: RowReference }) {
  return (
    <>
      <Name text={sheet === undefined ? file : `${file} ${sheet}`} limit={60} />:{row}
    </>
  );
}
