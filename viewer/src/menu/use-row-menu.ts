import { useWorkbench } from '../app/workbench.ts';
import type { AskedMenu, MenuTarget } from './menu-target.ts';

export type RowMenu<Row> = (row: Row, at: AskedMenu['at'], byKey: boolean) => void;

/** Opens the menu of what a row of a table stands for. */
export function useRowMenu<Row>(targetOf: (row: Row) => MenuTarget): RowMenu<Row> {
  const { openMenu } = useWorkbench();
  return (row, at, byKey) => openMenu({ target: targetOf(row), at, byKey });
}
