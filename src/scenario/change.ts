import type { ActorKind } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import { quotedWord } from '../model/quoted-word.ts';

/** A cell as it was given: of a file of changes, or of `name=value` on the command line. Null: what is set is emptied. */
export type ChangeCell = string | number | boolean | null;
export type ChangeCells = Readonly<Record<string, ChangeCell>>;

export interface ActorChange {
  readonly what: 'add actor' | 'set actor' | 'remove actor';
  readonly actor: string;
  /** Columns of the table of actors, in the words of the format. Of a removal: none. */
  readonly cells: ChangeCells;
  /** `buyer leaves`: the actor has to be of this kind. */
  readonly kind?: ActorKind;
}

export interface LinkageChange {
  readonly what: 'add linkage' | 'set linkage' | 'remove linkage';
  readonly from: string;
  readonly type: Layer;
  readonly to: string;
  /** Columns of the table of linkages; of a removal: what the linkages to remove must hold. */
  readonly cells: ChangeCells;
}

/** One change to a case, before it is known whether the case allows it. */
export type Change = ActorChange | LinkageChange;

export function isLinkageChange(change: Change): change is LinkageChange {
  return 'type' in change;
}

/** The change as it would be typed: `add linkage F1 supplies B2 shareOfSellerSales=0.3`, `set actor F1 sales=`. */
export function changeText(change: Change): string {
  const ends = isLinkageChange(change) ? [change.from, change.type, change.to] : [change.actor];
  const cells = Object.entries(change.cells).map(
    ([name, value]) => `${name}=${value === null ? '' : quotedWord(String(value))}`,
  );
  const leaving = 'kind' in change && change.kind !== undefined ? `${change.kind} leaves` : change.what;
  return [leaving, ...ends.map(quotedWord), ...cells].join(' ');
}
