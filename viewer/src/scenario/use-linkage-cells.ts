import { useMemo } from 'react';
import type { Linkage } from '../../../src/model/linkage.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Column } from '../tables/column.ts';
import { useWords } from '../words/language-store.ts';
import { type CellColumn, withCells } from './cell-columns.tsx';
import { type CellWord, linkageCells, numericCells } from './cell-fields.ts';
import { cellText } from './cell-text.ts';
import { changedCell } from './linkage-changes.ts';
import { useTryChange } from './use-try-change.ts';

type Choices = readonly (readonly [value: string, title: string])[];

/** The columns of the table of linkages; where changes are tried, with all that a change can set, changed in its cell. */
export function useLinkageCells(columns: readonly Column<Linkage>[]): readonly Column<Linkage>[] {
  const { layers, governance } = useWords('model');
  const { words: named } = useWords('scenario');
  const { linkageFields } = useWords('open');
  const words = useWords('cells');
  const { scenario } = useWorkbench();
  const tryChange = useTryChange();
  const { shown } = scenario;
  return useMemo(() => {
    if (tryChange === null || shown.mode !== 'case') return columns;
    const { linkages } = shown.subject;
    const chosen = (...values: readonly CellWord[]): Choices => [
      ['', words.notKnown],
      ...values.map((value) => [value, named[value]] as const),
    ];
    const lowHigh = chosen('low', 'high');
    const choices: Partial<Record<(typeof linkageCells)[number], Choices>> = {
      type: keysOf(layers).map((layer) => [layer, layers[layer]]),
      specifiedBy: chosen('seller', 'buyer', 'joint'),
      monitored: chosen('yes', 'no'),
      contract: chosen('spot', 'repeated', 'long-term'),
      switchingCost: lowHigh,
      complexity: lowHigh,
      codifiability: lowHigh,
      capability: lowHigh,
      governance: [
        ['', words.notKnown],
        ...(['market', 'network', 'quasi-hierarchy', 'hierarchy'] as const).map(
          (type) => [type, governance[type]] as const,
        ),
      ],
    };
    const cells = linkageCells.map((name): CellColumn<Linkage> => {
      const offered = choices[name];
      return {
        id: name,
        title: linkageFields[name],
        numeric: numericCells.has(name),
        edit: {
          text: (linkage) => cellText(linkage[name]),
          ...(offered !== undefined && { choices: offered }),
          change: (linkage, text) => tryChange(changedCell(linkage, name, text.trim(), linkages)),
        },
      };
    });
    return withCells(
      columns.filter(({ id }) => id !== 'more'),
      cells,
    );
  }, [columns, shown, tryChange, layers, governance, named, linkageFields, words]);
}
