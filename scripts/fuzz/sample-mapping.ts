import { layers } from '../../src/model/layer.ts';
import { directions, tableForms } from '../../src/read/mapping/layout.ts';
import type { Dice } from './dice.ts';
import { nastyWords } from './nasty-words.ts';

/** A mapping for the file `list.csv` (columns a to e) and its companion `look.csv`. */
export function sampleMapping(dice: Dice): string {
  const column = () => dice.pick<string | number>(['a', 'b', 'c', 'd', 'e', 1, 2, 3, 99]);
  const word = () => dice.pick(nastyWords) || 'x';
  const maybe = (key: string, value: () => unknown): object => (dice.chance(0.25) ? { [key]: value() } : {});
  const source = (): unknown =>
    dice.chance(0.5)
      ? column()
      : {
          ...(dice.chance(0.7) ? { column: column() } : { columns: dice.some(1, 4, column) }),
          ...maybe('constant', word),
          ...maybe('split', () => dice.pick([';', ',', ' ', '\n', 'ab'])),
          ...maybe('words', () => Object.fromEntries(dice.some(1, 3, () => [word(), word()]))),
          ...maybe('prefix', word),
          ...maybe('wholeNumber', () => true),
          ...maybe('pad', () => 1 + dice.below(41)),
          ...maybe('suffixes', () => true),
          ...maybe('lookup', () => ({
            file: dice.pick(['look.csv', 'list.csv', 'none.csv']),
            key: column(),
            value: column(),
          })),
        };
  const condition = () => ({
    ...maybe('column', column),
    ...(dice.chance(0.6)
      ? { equals: dice.some(1, 3, () => dice.pick([word(), `${word()}*`, '***', '*'])) }
      : { filled: true }),
  });
  const actors = () => ({
    as: 'actors',
    fields: { id: source(), kind: { constant: 'firm' }, ...maybe('name', source), ...maybe('sales', source) },
    ...maybe('where', condition),
    ...maybe('keep', () => dice.some(0, 3, column)),
  });
  const linkages = () => ({
    as: 'linkages',
    fields: {
      from: source(),
      to: source(),
      type: dice.chance(0.7) ? { constant: dice.pick(layers) } : source(),
      ...maybe('value', source),
      ...maybe('year', source),
    },
    ...maybe('where', condition),
    ...maybe('reverseWhere', condition),
  });
  const form = dice.pick([...tableForms, 'rows', 'rows', 'network', 'leave-out']);
  const layout =
    form === 'rows'
      ? {
          rows: [
            actors(),
            ...(dice.chance(0.8) ? [linkages()] : []),
            ...(dice.chance(0.3) ? [actors(), linkages()] : []),
          ],
        }
      : form === 'leave-out'
        ? {}
        : form === 'projects'
          ? { ...maybe('atLeast', () => dice.below(4)) }
          : {
              type: dice.pick(layers),
              direction: dice.pick(directions),
              ...(form === 'roster' ? maybe('split', () => ';') : maybe('cells', word)),
            };
  return JSON.stringify({
    format: 'articulator-mapping/1',
    ...maybe('identity', () => 'ignore-case'),
    files: [
      {
        file: dice.pick(['list.csv', 'l*.csv', '*']),
        form,
        ...layout,
        ...maybe('header', () => dice.pick([0, 1, 2, 5, [1, 2], [3, 2]])),
        ...maybe('lastRow', () => 1 + dice.below(8)),
        ...maybe('fillDown', () => dice.some(1, 3, column)),
        ...maybe('leaveOut', () => dice.some(1, 3, condition)),
        ...maybe('delimiter', () => dice.pick([',', ';', 'x'])),
        ...maybe('encoding', () => dice.pick(['utf-8', 'windows-1252', 'big5', 'none'])),
      },
    ],
  });
}
