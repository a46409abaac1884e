import { useMemo } from 'react';
import type { Actor } from '../../../src/model/actor.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Column } from '../tables/column.ts';
import { useWords } from '../words/language-store.ts';
import { type CellColumn, withCells } from './cell-columns.tsx';
import { type ActorCell, actorCells, isNumeric } from './cell-fields.ts';
import { cellText } from './cell-text.ts';
import { useTryChange } from './use-try-change.ts';

type Choices = readonly (readonly [value: string, title: string])[];

/** The columns of the table of actors; where changes are tried, with all that a change can set, changed in its cell. */
export function useActorCells(columns: readonly Column<Actor>[]): readonly Column<Actor>[] {
  const { fields, precision } = useWords('details');
  const model = useWords('model');
  const words = useWords('cells');
  const { outside } = useWords('scenario');
  const { scenario } = useWorkbench();
  const tryChange = useTryChange();
  const { base } = scenario;
  return useMemo(() => {
    if (tryChange === null || base.mode !== 'case') return columns;
    const titled = <Value extends string>(titles: Readonly<Record<Value, string>>): Choices =>
      keysOf(titles).map((value) => [value, titles[value]]);
    const orUnknown = (known: Choices): Choices => [['', words.notKnown], ...known];
    const clusters = base.subject.clusters.map(({ id, name }) => [id, shortText(name ?? id, 60)] as const);
    const choices: Partial<Record<ActorCell, Choices>> = {
      // An actor without a kind is no row of a case.
      kind: titled(model.kinds),
      institutionType: orUnknown(titled(model.institutionTypes)),
      sectorGroup: orUnknown(titled(model.sectorGroups)),
      locationPrecision: orUnknown(titled(precision)),
      cluster: [['', outside], ...clusters],
    };
    const cells = actorCells.map((name): CellColumn<Actor> => {
      const offered = choices[name];
      return {
        id: name,
        title: name === 'name' ? name : fields[name],
        numeric: isNumeric(name),
        edit: {
          text: (actor) => cellText(actor[name]),
          ...(offered !== undefined && { choices: offered }),
          change: ({ id }, text) =>
            tryChange([{ what: 'set actor', actor: id, cells: { [name]: text.trim() || null } }]),
        },
      };
    });
    return withCells(columns, cells);
  }, [columns, base, tryChange, fields, precision, model, words, outside]);
}
