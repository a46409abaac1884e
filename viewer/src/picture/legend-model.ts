import { kindStyles, type LineStyle, type Shape, scopeStyles } from '../../../src/report/pictures/palette.ts';
import type { Words } from '../words/words.ts';
import type { LineArrow } from './LineMark.tsx';
import type { LegendFacts } from './legend-facts.ts';
import { regionName } from './region-name.ts';

export interface LegendMark {
  readonly shape: Shape;
  readonly colour: string;
  readonly hollow: boolean;
  /** A kind of actor; empty: no icon. */
  readonly icon: string;
}

/** One line of the legend. */
export interface LegendEntry {
  /** Key of the group it stands for, where the group can be hidden or drawn as one. */
  readonly group: string | null;
  readonly state: 'shown' | 'collapsed' | 'hidden';
  readonly mark: LegendMark | null;
  readonly line: LineStyle | null;
  /** The head of the line, where it tells a direction. */
  readonly arrow: LineArrow;
  readonly text: string;
  /** Actors or linkages in the picture. */
  readonly count: number;
}

export interface LegendSection {
  readonly id: 'lit' | 'shapes' | 'colours' | 'lines';
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  /** Sentences below the entries. */
  readonly notes: readonly string[];
}

export interface LegendModel {
  readonly title: string;
  readonly sections: readonly LegendSection[];
  /** What sizes say; null where all are alike. */
  readonly size: {
    readonly title: string;
    /** Radius in pixels at the first view. */
    readonly samples: readonly { readonly text: string; readonly radius: number }[];
    readonly note: string;
  } | null;
}

interface Telling {
  readonly words: Words['picture'];
  readonly language: string;
  /** How a size or colour choice is called. */
  readonly titleOf: (by: string) => string;
}

/** A grey for shapes where colours say something else. */
const neutral = '#7b8791';
const entry = { group: null, state: 'shown', mark: null, line: null, arrow: '–' } as const;

/**
 * The legend of a picture in words, as data for the page and for exports: every mark and line that is in it, with its
 * number, and nothing that is not. Pure.
 */
export function legendModel(facts: LegendFacts, telling: Telling): LegendModel {
  const { words } = telling;
  const byKind = facts.mode === 'case' && facts.colourBy === 'kind';
  const shapes = shapeEntries(facts, telling, byKind);
  const colours: LegendSection = {
    id: 'colours',
    title:
      facts.mode === 'network' &&
      facts.colourBy === 'kind' &&
      facts.colours.every(({ stands }) => stands === 'all')
        ? words.actors
        : telling.titleOf(facts.colourBy),
    entries: colourEntries(facts, telling),
    notes: [],
  };
  const first: LegendSection = {
    id: 'shapes',
    title: words.actors,
    entries: shapes,
    notes: facts.unplaced === 0 ? [] : [words.unplaced(count(facts.unplaced, telling))],
  };
  const actors = byKind
    ? [first]
    : shapes.length === 0
      ? [{ ...colours, notes: first.notes }]
      : [first, colours];
  return {
    title: words.legend,
    sections: [...actors, ...(facts.lines.length === 0 ? [] : [lineSection(facts, telling)])],
    size: sizes(facts, telling),
  };
}

function shapeEntries(facts: LegendFacts, { words }: Telling, byKind: boolean): LegendEntry[] {
  const kinds = facts.shapes.map(({ kind, actors }) => {
    const { shape, colour } = kindStyles[kind];
    const icon = kind === 'unknown' ? '' : kind;
    const mark = { shape, colour: byKind ? colour : neutral, hollow: false, icon };
    const text = words.kindPlurals[kind];
    return { ...entry, group: byKind ? `kind:${kind}` : null, mark, text, count: actors };
  });
  const gone = byKind
    ? facts.colours
        .filter(
          ({ value, hidden, collapsed }) =>
            (hidden || collapsed) && !facts.shapes.some(({ kind }) => kind === value),
        )
        .map(({ value, key, hidden, actors }) => {
          const kind = value as keyof typeof kindStyles;
          const { shape, colour } = kindStyles[kind];
          const mark: LegendMark = { shape: hidden ? shape : 'circle', colour, hollow: false, icon: '' };
          const state = hidden ? 'hidden' : 'collapsed';
          return { ...entry, group: key, state, mark, text: words.kindPlurals[kind], count: actors } as const;
        })
    : [];
  return [...kinds, ...gone, ...hollowEntry(facts, words)];
}

function hollowEntry({ hollow, shapes }: LegendFacts, words: Words['picture']): LegendEntry[] {
  if (hollow === null) return [];
  const { shape } = kindStyles[shapes[0]?.kind ?? 'unknown'];
  const text = hollow.because === 'unsure' ? words.unsure : words.estimatedPlace;
  return [{ ...entry, mark: { shape, colour: neutral, hollow: true, icon: '' }, text, count: hollow.actors }];
}

function colourEntries(facts: LegendFacts, telling: Telling): LegendEntry[] {
  const { words, language } = telling;
  const network = facts.mode === 'network' && facts.colourBy === 'kind';
  const entries = facts.colours.map((each): LegendEntry => {
    const text = {
      kind: () => each.value,
      value: () => (facts.colourBy.endsWith('country') ? regionName(each.value, language) : each.value),
      other: () => (network ? words.otherGroups : words.otherValues(count(each.values, telling))),
      none: () => (network ? words.noGroup : words.notKnown),
      all: () => words.everyActor,
      range: () =>
        each.from === each.to
          ? number(each.from!, telling)
          : words.range(number(each.from!, telling), number(each.to!, telling)),
    }[each.stands]();
    const state = each.hidden ? 'hidden' : each.collapsed ? 'collapsed' : 'shown';
    const mark: LegendMark = { shape: 'circle', colour: each.colour, hollow: false, icon: '' };
    return {
      ...entry,
      group: each.stands === 'all' ? null : each.key,
      state,
      mark,
      text,
      count: each.actors,
    };
  });
  return facts.shapes.length === 0 ? [...entries, ...hollowEntry(facts, words)] : entries;
}

function lineSection(facts: LegendFacts, telling: Telling): LegendSection {
  const { words } = telling;
  const entries = facts.lines.map(({ style, linkages }) => {
    const line: LineStyle =
      style === 'link'
        ? { title: words.scopes.link, dash: 'solid', colour: scopeStyles.local.colour }
        : scopeStyles[style];
    return { ...entry, line, text: words.scopes[style], count: linkages };
  });
  const notes = [
    facts.directed && (facts.mode === 'case' ? words.arrowCase : words.arrowNetwork),
    facts.directed && facts.undirected && words.noArrow,
    facts.apart && words.apart,
    facts.onePerPair && facts.merged && words.onePerPair,
    facts.merged && !facts.hairlines && words.merged,
    facts.bundled && words.bundledSays,
    facts.hairlines && words.hairlines,
    facts.inside > 0 && words.inside(count(facts.inside, telling)),
  ].filter((note) => note !== false);
  return { id: 'lines', title: words.linkages, entries, notes };
}

function sizes(facts: LegendFacts, telling: Telling): LegendModel['size'] {
  if (facts.size === null) return null;
  const { by, samples, without } = facts.size;
  return {
    title: telling.words.size(telling.titleOf(by)),
    samples: samples.map(({ value, radius }) => ({ text: number(value, telling), radius })),
    note: without === 0 ? '' : `${telling.words.notKnown}: ${count(without, telling)}`,
  };
}

const count = (value: number, { language }: Telling): string => value.toLocaleString(language);

/** Whole numbers as they are, so that a year stays a year; others with three digits. */
function number(value: number, { language }: Telling): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return shown.toLocaleString(language, {
    useGrouping: Math.abs(shown) >= 10_000,
    maximumSignificantDigits: 17,
  });
}
