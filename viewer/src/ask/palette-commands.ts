import { keysOf } from '../panels/keys-of.ts';
import type { ViewStore } from '../view/view-store.ts';
import type { Words } from '../words/words.ts';
import type { Opened } from '../worker/messages.ts';

interface PaletteCommand {
  readonly id: string;
  readonly title: string;
  run(): void;
}

interface CommandGroup {
  readonly title: string;
  readonly commands: readonly PaletteCommand[];
}

/** What the palette can do besides finding actors. */
export function paletteCommands(
  opened: Opened,
  view: ViewStore,
  { ask, tables, picture }: Pick<Words, 'ask' | 'tables' | 'picture'>,
): readonly CommandGroup[] {
  const { change, state } = view.getState();
  const { undo, redo } = view.temporal.getState();
  const shown = {
    actors: tables.actors,
    linkages: tables.linkages,
    pairs: tables.pairs,
    problems: tables.problems,
  };
  const doing: readonly PaletteCommand[] = [
    { id: 'undo', title: ask.undo, run: () => undo() },
    { id: 'redo', title: ask.redo, run: () => redo() },
    { id: 'let-go', title: ask.letGo, run: () => change({ selection: null }) },
    ...(state.filters.length === 0
      ? []
      : [
          { id: 'clear', title: ask.clearFilters, run: () => change({ filters: [] }) },
          {
            id: 'filtered',
            title: state.measuresOf === 'whole' ? ask.measureFiltered : ask.measureWhole,
            run: () => change({ measuresOf: state.measuresOf === 'whole' ? 'filtered' : 'whole' }),
          },
        ]),
  ];
  return [
    { title: ask.doGroup, commands: doing },
    {
      title: ask.tableGroup,
      commands: keysOf(shown).map((table) => ({
        id: `table ${table}`,
        title: ask.showTable(shown[table]),
        run: () => showTable(table),
      })),
    },
    {
      title: ask.sizeGroup,
      commands: [{ id: '', title: picture.allAlike }, ...opened.measures].map(({ id, title }) => ({
        id: `size ${id}`,
        title,
        run: () => change({ sizeBy: id }),
      })),
    },
  ];
}

/** The tab of a table, chosen and focused as by hand. */
function showTable(table: string): void {
  const tab = document.getElementById(`table-tab-${table}`);
  tab?.click();
  tab?.focus();
}
