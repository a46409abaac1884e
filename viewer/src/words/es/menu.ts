import type { Words } from '../words.ts';

/** The menu of an actor, of linkages, of the picture; most items are called as the buttons that do the same. */
export const menu: Words['menu'] = {
  ground: 'La imagen',
  between: (from, to) => `Entre ${from} y ${to}`,
  select: (name) => `Seleccionar ${name}`,
  onlyBetween: 'Solo lo que está entre los dos',
};
