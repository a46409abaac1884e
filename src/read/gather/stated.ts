import { type Layer, layerReads, layers } from '../../model/layer.ts';
import { fatal } from '../fatal.ts';
import { fileStem } from '../input-file.ts';
import { layerOfWord } from '../layer-of-word.ts';
import type { Direction } from '../mapping/layout.ts';
import type { ReadOptions } from '../read-options.ts';

type Place = { readonly file: string; readonly sheet?: string };

/**
 * The type of linkage that a matrix, roster or network without types holds: as the mapping says, else as the
 * sheet or file is called (`shares-knowledge`), else `--type`.
 *
 * Throws InputError `type-not-stated`: a type is never guessed.
 */
export function statedType(
  place: Place,
  layout: { readonly type?: Layer | null | undefined },
  options: ReadOptions,
): Layer {
  const named = layerOfWord(place.sheet ?? fileStem(place.file));
  const type = layout.type ?? named ?? layerOfWord(options.linkageType ?? '');
  if (type !== null) return type;
  const shown = place.sheet === undefined ? place.file : `Sheet ${place.sheet} of ${place.file}`;
  throw fatal(
    'type-not-stated',
    { ...place, column: 'type' },
    `${shown} does not say of what type its linkages are.`,
    `Say it: --type TYPE, or name the sheet or file after it, or a mapping; the types are ${layers.join(', ')}. A network that is only to be measured needs none: articulator metrics FILE.`,
  );
}

/**
 * Who gives to whom. `acts-jointly` has no direction by its meaning (METHOD section 2); of any other layer the
 * direction must be declared.
 *
 * Throws InputError `direction-not-stated`: a matrix does not show whether its rows give or receive.
 */
export function statedDirection(
  place: Place,
  layer: Layer | null,
  layout: { readonly direction?: Direction | null | undefined },
  options: ReadOptions,
): Direction {
  if (layer === 'acts-jointly') return 'symmetric';
  const direction = layout.direction ?? options.direction;
  if (direction !== undefined) return direction;
  const shown = place.sheet === undefined ? place.file : `Sheet ${place.sheet} of ${place.file}`;
  const reads = layer === null ? 'the one gives to the other' : layerReads[layer];
  throw fatal(
    'direction-not-stated',
    place,
    `${shown} does not say who gives to whom (${reads}): the row to the column, or the column to the row.`,
    'Say it: --direction row-to-column, --direction column-to-row (in a roster: whom do you get it from?), or --direction symmetric where a tie holds both ways; or "direction" in a mapping.',
  );
}

/** Whom a direction makes the giver, in words. */
export const directionWords: Readonly<Record<Direction, string>> = {
  'row-to-column': 'row gives to column',
  'column-to-row': 'column gives to row',
  symmetric: 'without direction',
};
