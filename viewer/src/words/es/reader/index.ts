import type { Dictionary } from '../../translator.ts';
import { ofCase } from './case.ts';
import { cells } from './cells.ts';
import { changes } from './changes.ts';
import { files } from './files.ts';
import { mappings } from './mappings.ts';
import { matrices } from './matrices.ts';
import { merging } from './merging.ts';
import { networks } from './networks.ts';
import { pajekAndDl } from './pajek-and-dl.ts';
import { parsers } from './parsers.ts';
import { progress } from './progress.ts';
import { proposals } from './proposals.ts';
import { rows } from './rows.ts';
import { tables } from './tables.ts';
import { workbooks } from './workbooks.ts';

/** What the readers say, in Spanish. */
export const reader: Dictionary = {
  ...ofCase,
  ...cells,
  ...changes,
  ...files,
  ...mappings,
  ...matrices,
  ...merging,
  ...networks,
  ...pajekAndDl,
  ...parsers,
  ...progress,
  ...proposals,
  ...rows,
  ...tables,
  ...workbooks,
};
