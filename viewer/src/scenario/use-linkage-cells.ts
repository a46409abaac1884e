import { useMemo } from 'react';
import type { Linkage } from '../../../src/model/linkage.ts';
import { findActors } from '../app/find-actors.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Column } from '../tables/column.ts';
import { useWords } from '../words/language-store.ts';
import { actorMeant } from './actor-meant.ts';
import { type CellColumn, withCells } from './cell-columns.tsx';
import { type CellWord, isNumeric, type LinkageCell, linkageCells, wordsOf } from './cell-fields.ts';
import { cellText } from './cell-text.ts';
import { changedCell, changedEnd } from './linkage-changes.ts';
import { useTryChange } from './use-try-change.ts';

/** Actors offered while an end is typed. */
const mostOffered = 30;

type Choices = readonly (readonly [value: string, title: string])[];

/** The columns of the table of linkages; where changes are tried, with all that a change can set, changed in its cell. */
export function useLinkageCells(columns: readonly Column<Linkage>[]): readonly Column<Linkage>[] {
  const { layers, governance } = useWords('model');
  const { words: named, noActor, sameEnds } = useWords('scenario');
  const { linkageFields } = useWords('open');
  const words = useWords('cells');
  const { scenario } = useWorkbench();
  const tryChange = useTryChange();
  const { shown } = scenario;
  return useMemo(() => {
    if (tryChange === null || shown.mode !== 'case') return columns;
    const { subject } = shown;
    const chosen = (values: readonly CellWord[]): Choices => [
      ['', words.notKnown],
      ...values.map((value) => [value, named[value]] as const),
    ];
    const titled: Partial<Record<LinkageCell, Choices>> = {
      type: keysOf(layers).map((layer) => [layer, layers[layer]]),
      governance: [
        ['', words.notKnown],
        ...(['market', 'network', 'quasi-hierarchy', 'hierarchy'] as const).map(
          (type) => [type, governance[type]] as const,
        ),
      ],
    };
    const cells = linkageCells.map((name): CellColumn<Linkage> => {
      const among = wordsOf(name);
      const offered = among === null ? titled[name] : chosen(among);
      return {
        id: name,
        title: linkageFields[name],
        numeric: isNumeric(name),
        edit: {
          text: (linkage) => cellText(linkage[name]),
          ...(offered !== undefined && { choices: offered }),
          change: (linkage, text) => tryChange(changedCell(linkage, name, text.trim(), subject.linkages)),
        },
      };
    });
    const ends = (['from', 'to'] as const).map((end): CellColumn<Linkage> => {
      const offers = (text: string): Choices =>
        findActors(shown, text, mostOffered).map(({ id, name }) => [id, shortText(name, 60)]);
      return {
        id: end,
        title: linkageFields[end],
        numeric: false,
        edit: {
          text: (linkage) => linkage[end],
          offers,
          change: async (linkage, text) => {
            const actor = actorMeant(subject.actors, text);
            if (!subject.actors.some(({ id }) => id === actor)) return noActor(shortText(actor, 60));
            if (actor === linkage[end === 'from' ? 'to' : 'from']) return sameEnds;
            return tryChange(changedEnd(linkage, end, actor, subject.linkages));
          },
        },
      };
    });
    return withCells(
      columns.filter(({ id }) => id !== 'more'),
      [...ends, ...cells],
    );
  }, [columns, shown, tryChange, layers, governance, named, noActor, sameEnds, linkageFields, words]);
}
