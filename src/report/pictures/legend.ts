import type { ActorKind } from '../../model/actor.ts';
import type { Scope } from '../../model/linkage.ts';
import { dashPatterns, mark } from './marks.ts';
import { kindStyles, scopeStyles } from './palette.ts';
import { element, words } from './svg.ts';

export interface LegendContent {
  readonly kinds: ReadonlySet<ActorKind | 'unknown'>;
  readonly scopes: ReadonlySet<Scope>;
  /** What an outline without filling stands for; null where there is none. */
  readonly hollow: string | null;
}

const rowHeight = 20;

/** Height of the legend's rows, in pixels. */
export function legendHeight({ scopes }: LegendContent): number {
  return rowHeight * (scopes.size > 0 ? 2 : 1);
}

/** What shapes, colours and dashes stand for: only those that occur. */
export function legend(x: number, y: number, content: LegendContent): string {
  const parts: string[] = [];
  let at = x;
  const entry = (symbol: (left: number) => string, symbolWidth: number, text: string, top: number) => {
    parts.push(symbol(at), words(at + symbolWidth + 5, top + 4, text));
    at += symbolWidth + 20 + text.length * 6.4;
  };
  for (const [kind, style] of Object.entries(kindStyles)) {
    if (!content.kinds.has(kind as ActorKind | 'unknown')) continue;
    entry((left) => mark(left + 6, y, 5, style), 12, style.plural, y);
  }
  if (content.hollow !== null) {
    const style = { shape: 'circle', colour: '#808890', hollow: true } as const;
    entry((left) => mark(left + 6, y, 5, style), 12, content.hollow, y);
  }
  at = x;
  const second = y + rowHeight;
  for (const [scope, style] of Object.entries(scopeStyles)) {
    if (!content.scopes.has(scope as Scope)) continue;
    const line = (left: number) =>
      element('line', {
        x1: left,
        y1: second,
        x2: left + 26,
        y2: second,
        stroke: style.colour,
        'stroke-width': 2,
        'stroke-dasharray': dashPatterns[style.dash],
      });
    entry(line, 26, style.title, second);
  }
  return parts.join('');
}
