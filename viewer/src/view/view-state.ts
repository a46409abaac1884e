import type { Change } from '../../../src/scenario/change.ts';
import type { Selection } from '../app/selection.ts';
import type { Opened } from '../worker/messages.ts';
import type { Filter } from './filter.ts';

/** What part of the picture is seen: its middle in the unit frame, and how much of it, 1 being the whole. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** All of the picture. */
export const wholePicture: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** `given`: as the file has it. */
export type LayoutId = 'force' | 'given' | 'chain' | 'cluster' | 'circle' | 'map';

/**
 * How an analyst looks at what is open: plain data, no more than can be written into a link or a project file. Every
 * change of it can be undone.
 */
export interface ViewState {
  readonly cluster: string | null;
  readonly selection: Selection | null;
  /** Id of a measure, `attribute:NAME`, or empty: all alike. */
  readonly sizeBy: string;
  /** `kind`, id of a measure, or `attribute:NAME`. */
  readonly colourBy: string;
  readonly layout: LayoutId;
  readonly filters: readonly Filter[];
  /** Whether the measures shown are those of the whole network or of what the filters leave. */
  readonly measuresOf: 'whole' | 'filtered';
  /** Only this actor and what is at most so many steps away. */
  readonly focus: { readonly actor: string; readonly steps: number } | null;
  /** A shortest path between two actors, lit up. */
  readonly path: { readonly from: string; readonly to: string } | null;
  /** Actors taken out of the picture by hand. */
  readonly hidden: readonly string[];
  /** Groups drawn as one mark each: keys of the classes of what the actors are coloured by. */
  readonly collapsed: readonly string[];
  /** Groups taken out of the picture, by the same keys. */
  readonly hiddenGroups: readonly string[];
  /** Whether the cross-border linkages between a cluster and a country run together as one band. */
  readonly bundled: boolean;
  /** Only linkages that stood in this year; null: of all years. */
  readonly year: number | null;
  /** Where the picture is zoomed and moved to; null: nobody moved it. */
  readonly camera: Camera | null;
  readonly presenting: boolean;
  /** Whether the tools to change the case are out. */
  readonly trying: boolean;
  /** What is tried: changes of the case, in their order. None: the case as it was read. */
  readonly changes: readonly Change[];
  /** Whether the page shows the case with the changes or, to compare, without. */
  readonly shows: 'after' | 'before';
}

/** The first view of what was opened. */
export function initialView(opened: Opened): ViewState {
  const clusters = opened.mode === 'case' ? opened.subject.clusters : [];
  return {
    cluster: clusters[0]?.id ?? null,
    selection: null,
    sizeBy: opened.measures.some(({ id }) => id === 'betweenness') ? 'betweenness' : 'degree',
    colourBy: 'kind',
    layout: opened.mode === 'network' && opened.placedBy === 'file' ? 'given' : 'force',
    filters: [],
    measuresOf: 'whole',
    focus: null,
    path: null,
    hidden: [],
    collapsed: [],
    hiddenGroups: [],
    bundled: false,
    year: null,
    camera: null,
    presenting: false,
    trying: false,
    changes: [],
    shows: 'after',
  };
}
