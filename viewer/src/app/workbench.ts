import { createContext, useContext } from 'react';
import type { Problem } from '../../../src/model/problem.ts';
import type { AskedMenu } from '../menu/menu-target.ts';
import type { DrawnModel } from '../picture/drawn-model.ts';
import type { Seen } from '../picture/stage.ts';
import type { Scenario } from '../scenario/use-scenario.ts';
import type { ViewStore } from '../view/view-store.ts';
import type { Visible } from '../view/visible.ts';
import type { MeasureColumn, OpenRequest } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import type { CaseLookup } from './case-lookup.ts';
import type { Selection, SelectionOrigin } from './selection.ts';
import type { Measuring } from './use-measures.ts';

/** What every panel and table may read and do. */
export interface Workbench {
  readonly lookup: CaseLookup;
  /** How the analyst looks at it; read it with `useView`. */
  readonly view: ViewStore;
  /** What the filters and the like leave, for picture and tables alike. */
  readonly visible: Visible;
  /** The changes that are tried, and what they did. */
  readonly scenario: Scenario;
  /** The measures shown: of the whole network, or of what the filters leave. */
  readonly measures: readonly MeasureColumn[];
  readonly measuring: Measuring;
  /** The files of what is open, as they were read. */
  readonly request: OpenRequest;
  /** What the picture draws of it, as data; its legend in words is `legendModel(picture.legend, …)`. */
  readonly picture: DrawnModel;
  /** What the screen shows of the picture; null where there is none. */
  readonly screen: { current: (() => Seen) | null };
  readonly selection: Selection | null;
  /** Leads to the cell of a problem, to correct it and read again; null where that cannot be. */
  readonly fix: ((problem: Problem | null) => void) | null;
  select(selection: Selection | null, origin?: SelectionOrigin): void;
  /** Opens the menu of something, in the picture or in a table. */
  openMenu(menu: AskedMenu): void;
  /** The actor from which a path is asked for whose other end is not chosen yet. */
  readonly pathFrom: string | null;
  askPath(from: string | null): void;
  /** Opens the explanation of a number. */
  explain(question: Question): void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('useWorkbench is called outside a workbench');
  return workbench;
}
