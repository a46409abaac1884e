import type { Words } from '../words.ts';

/** The menu of an actor, of linkages, of the picture; most items are called as the buttons that do the same. */
export const menu: Words['menu'] = {
  ground: 'A imagem',
  between: (from, to) => `Entre ${from} e ${to}`,
  select: (name) => `Selecionar ${name}`,
  onlyBetween: 'Só o que está entre os dois',
};
