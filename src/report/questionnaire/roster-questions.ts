import type { ActorKind } from '../../model/actor.ts';
import type { Layer } from '../../model/layer.ts';
import type { Linkage } from '../../model/linkage.ts';

type LinkageColumn = keyof Linkage;

/** One question of the roster: who is ticked on the list, and which row an answer becomes. */
export interface RosterQuestion {
  readonly layer: Layer;
  /** As it is read to the respondent. */
  readonly words: string;
  /** Whom the list shows. */
  readonly about: readonly ActorKind[];
  /** Whether the respondent stands in column `from` or `to` of the row. */
  readonly respondent: 'from' | 'to';
  /** Columns of the linkage asked for each name that is ticked, the most telling first. */
  readonly asks: readonly LinkageColumn[];
}

/**
 * The questions to a firm, layer by layer, in an order that a conversation can follow. A firm is asked for both
 * directions where it knows both; the same linkage told by two firms is one row.
 */
export const rosterQuestions: readonly RosterQuestion[] = [
  {
    layer: 'supplies',
    words: 'To whom did you sell in the last year, in the cluster or outside?',
    about: ['buyer', 'firm'],
    respondent: 'from',
    asks: [
      'shareOfSellerSales',
      'specifiedBy',
      'switchingCost',
      'monitored',
      'contract',
      'value',
      'product',
      'complexity',
      'codifiability',
      'capability',
      'governance',
    ],
  },
  {
    layer: 'supplies',
    words: 'From whom did you buy inputs, machinery or services in the last year?',
    about: ['supplier', 'firm'],
    respondent: 'to',
    asks: ['shareOfBuyerPurchases', 'specifiedBy', 'value', 'product'],
  },
  {
    layer: 'assists',
    words: 'Who gave you technical assistance in the last three years?',
    about: ['buyer', 'supplier', 'firm', 'institution'],
    respondent: 'to',
    asks: ['purpose'],
  },
  {
    layer: 'shares-knowledge',
    words: 'From whom did you get technical information or advice that helped you?',
    about: ['firm', 'institution', 'supplier', 'buyer'],
    respondent: 'to',
    asks: ['purpose'],
  },
  {
    layer: 'shares-knowledge',
    words: 'To whom did you give technical information or advice?',
    about: ['firm', 'supplier', 'buyer'],
    respondent: 'from',
    asks: ['purpose'],
  },
  {
    layer: 'acts-jointly',
    words:
      'With whom did you do something together: buying, selling, developing, a fair, a demand to the state?',
    about: ['firm', 'supplier', 'buyer', 'institution'],
    respondent: 'from',
    asks: ['project', 'purpose'],
  },
  {
    layer: 'member-of',
    words: 'To which associations, consortia or programmes do you belong?',
    about: ['institution'],
    respondent: 'from',
    asks: [],
  },
  {
    layer: 'trains',
    words: 'Who trained your staff in the last three years?',
    about: ['institution', 'firm', 'supplier', 'buyer'],
    respondent: 'to',
    asks: ['purpose'],
  },
  {
    layer: 'labour-flow',
    words: 'From which firms did skilled workers come to you in the last three years?',
    about: ['firm', 'supplier', 'buyer'],
    respondent: 'to',
    asks: [],
  },
  {
    layer: 'finances',
    words: 'Who financed you in the last three years (credit, advance, grant)?',
    about: ['institution', 'buyer'],
    respondent: 'to',
    asks: ['value', 'purpose'],
  },
  {
    layer: 'certifies',
    words: 'Which standards do you hold a certificate of, and who gave it?',
    about: ['institution', 'buyer'],
    respondent: 'to',
    asks: ['standard', 'year'],
  },
  {
    layer: 'owns',
    words: 'Who holds a part of your firm?',
    about: ['firm', 'buyer', 'supplier'],
    respondent: 'to',
    asks: ['stake'],
  },
];
