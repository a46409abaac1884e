import { groupColours, kindStyles, otherColour } from '../../../../src/report/pictures/palette.ts';
import type { Column } from './columns.ts';

/** One entry of the legend of colours: what is drawn in this colour. */
export interface ColourClass {
  readonly stands: 'kind' | 'value' | 'other' | 'none' | 'all' | 'range';
  /** The kind, the value, or empty. */
  readonly value: string;
  /** How many different values are in it; more than one for "other". */
  readonly values: number;
  /** First and last value of a range, both in it. */
  readonly from: number | null;
  readonly to: number | null;
  readonly colour: string;
}

export interface ColourScale {
  readonly classes: readonly ColourClass[];
  /** The class of each actor, by position. */
  readonly classOf: Uint8Array;
}

/** From few to many: told apart by lightness alone, so with any colour vision. */
export const rampColours = ['#e9c46a', '#ee9a4d', '#d9605f', '#a5408d', '#5f3dc4'] as const;

/** More words than this are the largest seven and "other" [O]. */
const mostValues = groupColours.length;

const plain = { values: 1, from: null, to: null } as const;

/**
 * Colours for a column: fixed for kinds; for words the most frequent seven in the order of their frequency and "other"
 * for the rest; for numbers five classes that hold about equally many actors. The same column has the same colours at
 * each choice, whatever is filtered.
 */
export function colourScale(column: Column | null, size: number, isKind: boolean): ColourScale {
  if (column === null) {
    return {
      classes: [{ ...plain, stands: 'all', value: '', colour: groupColours[0] }],
      classOf: new Uint8Array(size),
    };
  }
  if (column.form === 'numbers') return ranges(column.values);
  return isKind ? kindScale(column.values) : words(column.values);
}

function kindScale(values: readonly (string | null)[]): ColourScale {
  const kinds = Object.keys(kindStyles) as (keyof typeof kindStyles)[];
  const classes = kinds.map((kind) => ({
    ...plain,
    stands: 'kind' as const,
    value: kind as string,
    colour: kindStyles[kind].colour,
  }));
  const unknown = kinds.indexOf('unknown');
  const place = new Map<string | null, number>(kinds.map((kind, i) => [kind, i]));
  return { classes, classOf: Uint8Array.from(values, (value) => place.get(value) ?? unknown) };
}

function words(values: readonly (string | null)[]): ColourScale {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  const top = sorted.length <= mostValues ? sorted : sorted.slice(0, mostValues);
  const classes: ColourClass[] = top.map((value, i) => ({
    ...plain,
    stands: 'value',
    value,
    colour: groupColours[i]!,
  }));
  if (sorted.length > top.length) {
    const rest = sorted.length - top.length;
    classes.push({ ...plain, stands: 'other', value: '', values: rest, colour: otherColour });
  }
  const other = top.length;
  const none = classes.length;
  const place = new Map(top.map((value, i) => [value, i]));
  const classOf = Uint8Array.from(values, (value) => (value === null ? none : (place.get(value) ?? other)));
  return { classes: [...classes, noValue], classOf };
}

function ranges(values: readonly (number | null)[]): ColourScale {
  const known = Float64Array.from(values.filter((value) => value !== null)).sort();
  const bounds: number[] = [];
  for (let i = 1; i < rampColours.length; i++) {
    const bound = known[Math.floor((i * known.length) / rampColours.length)];
    if (bound !== undefined && bound > (bounds.at(-1) ?? known[0]!)) bounds.push(bound);
  }
  const place = (value: number): number => {
    let at = 0;
    while (at < bounds.length && value >= bounds[at]!) at++;
    return at;
  };
  const steps = known.length === 0 ? 0 : bounds.length + 1;
  const least = new Array<number>(steps).fill(Infinity);
  const most = new Array<number>(steps).fill(-Infinity);
  const classOf = Uint8Array.from(values, (value) => {
    if (value === null) return steps;
    const at = place(value);
    least[at] = Math.min(least[at]!, value);
    most[at] = Math.max(most[at]!, value);
    return at;
  });
  const classes = least.map((from, i) => ({
    stands: 'range' as const,
    value: '',
    values: 1,
    from,
    to: most[i]!,
    colour: rampColours[steps === 1 ? 2 : Math.round((i * (rampColours.length - 1)) / (steps - 1))]!,
  }));
  return { classes: [...classes, noValue], classOf };
}

const noValue: ColourClass = { ...plain, stands: 'none', value: '', colour: '#9aa3ab' };

/** Names a class in the view state, in links and in project files. */
export function classKey({ stands, value, from }: ColourClass): string {
  return stands === 'range' ? `range:${from}` : `${stands}:${value}`;
}
