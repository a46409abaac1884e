import type { NamedRows } from '../columns.ts';
import { apples } from './apples.ts';
import { dairyRows } from './dairy.ts';
import { espiritoSanto } from './espirito-santo.ts';
import { furniture } from './furniture.ts';
import { mangos } from './mangos.ts';
import { melon } from './melon.ts';
import { mezzogiorno } from './mezzogiorno.ts';
import { salmon } from './salmon.ts';
import { software } from './software.ts';

/** What is known by name, for each folder of `graphs/` that the generator builds. */
export const namedRows: Readonly<Record<string, NamedRows>> = {
  'espirito-santo-metalworking': espiritoSanto,
  'salmon-southern-chile': salmon,
  'mangos-petrolina-juazeiro': mangos,
  'melon-rio-grande-do-norte': melon,
  'apples-santa-catarina': apples,
  'dairy-boaco-chontales': dairyRows,
  'furniture-chipilo': furniture,
  'mezzogiorno-manufacturing': mezzogiorno,
  'software-mexico': software,
};
