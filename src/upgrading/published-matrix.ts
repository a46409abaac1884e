import type { UpgradingForm } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';

/** A cell of the published matrix: its words, and the sign of each of its readings. */
export interface MatrixCell {
  readonly words: string;
  /** One sign, or two where the cell holds two. -1, 0 or 1. */
  readonly signs: readonly (-1 | 0 | 1)[];
  /** Foreign buyers signal needs but do not support: the strength is halved. */
  readonly passive: boolean;
  /** Where the text of the source reads otherwise than its table: the signs by the text, and what it says. */
  readonly text?: { readonly signs: readonly (-1 | 0 | 1)[]; readonly words: string };
}

type Form = Exclude<UpgradingForm, 'intersectoral'>;

const positive: MatrixCell = { words: '+', signs: [1], passive: false };
const neutral: MatrixCell = { words: '0', signs: [0], passive: false };
const passive: MatrixCell = { words: '+ (passive)', signs: [1], passive: true };
const indirect: MatrixCell = { words: '0 / indirectly +', signs: [0, 1], passive: false };
/** The text ties collective efficiency to product upgrading of software only; the table has + on all three. */
const onlyInTable = (words: string): MatrixCell => ({ ...positive, text: { signs: [0], words } });
const oftenNegative: MatrixCell = { words: 'often −', signs: [-1], passive: false };
const neutralOrNegative: MatrixCell = { words: '0 / −', signs: [0, -1], passive: false };

/**
 * Relation between collective efficiency and upgrading, by sector group: the published table [S]
 * (Rabellotti's lecture; Giuliani, Pietrobelli & Rabellotti 2005, World Development 33(4)).
 */
export const collectiveEfficiencyMatrix: Readonly<Record<SectorGroup, Readonly<Record<Form, MatrixCell>>>> = {
  traditional: { product: positive, process: positive, functional: neutral },
  'natural-resource': { product: positive, process: positive, functional: positive },
  cops: { product: neutral, process: neutral, functional: neutral },
  specialised: {
    product: positive,
    process: onlyInTable(
      'product and process upgrading are generally high, collective efficiency goes with product',
    ),
    functional: onlyInTable(
      'functional upgrading is commoner than elsewhere, collective efficiency goes with product',
    ),
  },
};

/** Impact of global buyers and leaders, same table; null: "none", no buyer force at all. */
export const buyersMatrix: Readonly<Record<SectorGroup, Readonly<Record<Form, MatrixCell | null>>>> = {
  traditional: { product: positive, process: positive, functional: oftenNegative },
  'natural-resource': { product: passive, process: passive, functional: neutralOrNegative },
  cops: { product: indirect, process: indirect, functional: neutralOrNegative },
  specialised: { product: null, process: null, functional: null },
};

/** A force the text of the source (or other literature) adds, always of sign +. */
export const added: MatrixCell = positive;
