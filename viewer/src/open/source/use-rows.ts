import { useEffect, useRef, useState } from 'react';
import type { SourceRow } from '../../worker/source-messages.ts';
import type { Source } from '../../worker/start-source.ts';

/** Rows asked for at once [O]: about three screens. */
const portion = 100;

/** The rows of a table by their place, as far as they came; asks for those from `first` to `last`. */
export function useRows(
  source: Source | null,
  table: number,
  range: { readonly first: number; readonly last: number },
  corrections: number,
): (place: number) => SourceRow | null {
  const rows = useRef(new Map<number, SourceRow>());
  const asked = useRef(new Set<number>());
  const version = useRef('');
  const [, setArrived] = useState(0);
  const now = `${table} ${corrections}`;
  if (version.current !== now) {
    // What was corrected stays in sight until it comes again; rows of another table do not.
    if (!version.current.startsWith(`${table} `)) rows.current = new Map();
    asked.current = new Set();
    version.current = now;
  }
  const { first, last } = range;
  useEffect(() => {
    if (source === null) return;
    for (let at = Math.floor(first / portion); at <= Math.floor(last / portion); at++) {
      if (asked.current.has(at)) continue;
      asked.current.add(at);
      const mine = now;
      void source.ask('rows', { table, from: at * portion, count: portion }).then((came) => {
        if (version.current !== mine) return;
        came.forEach((row, index) => {
          rows.current.set(at * portion + index, row);
        });
        setArrived((count) => count + 1);
      });
    }
  }, [source, table, first, last, now]);
  return (place) => rows.current.get(place) ?? null;
}
