import type { Words } from '../words.ts';
import { app } from './app.ts';
import { ask } from './ask.ts';
import { cells } from './cells.ts';
import { counts } from './counts.ts';
import { details } from './details.ts';
import { explanation } from './explanation.ts';
import { judgement } from './judgement.ts';
import { library } from './library.ts';
import { menu } from './menu.ts';
import { model } from './model.ts';
import { open } from './open.ts';
import { panels } from './panels.ts';
import { picture } from './picture.ts';
import { scenario } from './scenario.ts';
import { show } from './show.ts';
import { tables } from './tables.ts';

export const portuguese: Words = {
  app,
  ask,
  cells,
  counts,
  details,
  explanation,
  judgement,
  library,
  menu,
  model,
  open,
  panels,
  picture,
  scenario,
  show,
  tables,
};
