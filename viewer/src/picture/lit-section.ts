import type { Words } from '../words/words.ts';
import type { LegendSection } from './legend-model.ts';
import type { LitGroup } from './lit-lines.ts';
import { layerStyles, linkStyle, litArrows } from './lit-styles.ts';

/** What the lines that are lit up stand for, as a part of an exported legend. */
export function litSection(
  groups: readonly LitGroup[],
  { picture, model }: Pick<Words, 'picture' | 'model'>,
): LegendSection {
  const entries = groups.map(({ type, direction, linkages }) => ({
    ...({ group: null, state: 'shown', mark: null } as const),
    line: type === null ? linkStyle : layerStyles[type],
    arrow: litArrows[direction],
    text: `${type === null ? picture.scopes.link : model.layers[type]}${picture.litDirections[direction]}`,
    count: linkages,
  }));
  return { id: 'lit', title: picture.litTitle, entries, notes: [] };
}
