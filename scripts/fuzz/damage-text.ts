import type { Dice } from './dice.ts';
import { nastyWords } from './nasty-words.ts';

type Damage = (text: string, dice: Dice) => string;

/** Puts something else in the place of one match of a pattern; the text itself where nothing matches. */
function replaceOne(text: string, pattern: RegExp, dice: Dice, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = dice.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const lines = (text: string): string[] => text.split('\n');
const numbers = [
  '-1',
  '0',
  '1e308',
  '1e999',
  '4294967296',
  '9007199254740993',
  '0.1.2',
  '1e',
  'NaN',
  '00',
  '1e7',
];
const delimiters = [',', ';', '\t', '|', ' ', ':', '\u0001'];

/** Damage to a text as people and programs do it, by its name. */
export const textDamage: Readonly<Record<string, Damage>> = {
  'a word for another': (text, dice) =>
    replaceOne(text, /[\p{L}\p{N}_.-]+/gu, dice, () => dice.pick(nastyWords)),
  'an absurd number': (text, dice) => replaceOne(text, /\d+(\.\d+)?/gu, dice, () => dice.pick(numbers)),
  'a word many times longer': (text, dice) =>
    replaceOne(text, /[\p{L}\p{N}]+/gu, dice, (word) =>
      word.repeat(1 + dice.below(dice.chance(0.1) ? 5000 : 50)),
    ),
  'other delimiters': (text, dice) => text.replaceAll(dice.pick(delimiters), dice.pick(delimiters)),
  'other delimiters in one line': (text, dice) => {
    const rows = lines(text);
    const at = dice.below(rows.length);
    rows[at] = rows[at]!.replaceAll(dice.pick(delimiters), dice.pick(delimiters));
    return rows.join('\n');
  },
  'a ragged row': (text, dice) => {
    const rows = lines(text);
    const at = dice.below(rows.length);
    const cells = rows[at]!.split(',');
    rows[at] = (
      dice.chance(0.5)
        ? cells.slice(0, dice.below(cells.length + 1))
        : [...cells, ...dice.some(1, 9, () => dice.pick(nastyWords))]
    ).join(',');
    return rows.join('\n');
  },
  'a quotation mark': (text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(['"', "'", '""', '"\n']) + text.slice(at);
  },
  'a quotation mark lost': (text, dice) => replaceOne(text, /"/gu, dice, () => ''),
  'a line lost': (text, dice) => {
    const at = dice.below(lines(text).length);
    return lines(text)
      .filter((_, index) => index !== at)
      .join('\n');
  },
  'a line many times': (text, dice) => {
    const rows = lines(text);
    const line = dice.pick(rows);
    return [...rows, ...dice.some(1, dice.chance(0.05) ? 3000 : 20, () => line)].join('\n');
  },
  'lines in another order': (text, dice) => {
    const rows = lines(text);
    const [a, b] = [dice.below(rows.length), dice.below(rows.length)];
    [rows[a], rows[b]] = [rows[b]!, rows[a]!];
    return rows.join('\n');
  },
  'the first line again': (text, dice) => {
    const rows = lines(text);
    rows.splice(dice.below(rows.length + 1), 0, rows[0]!);
    return rows.join('\n');
  },
  'CR for LF': (text) => text.replaceAll('\n', '\r'),
  'CRLF for LF': (text) => text.replaceAll('\n', '\r\n'),
  'a sign twice': (text, dice) => replaceOne(text, /[[\]{}<>"'*:=,;/\\]/gu, dice, (sign) => sign + sign),
  'a sign lost': (text, dice) => replaceOne(text, /[[\]{}<>"'*:=,;/\\]/gu, dice, () => ''),
  'a tag lost': (text, dice) => replaceOne(text, /<[^<>]*>/gu, dice, () => ''),
  'a tag twice': (text, dice) => replaceOne(text, /<[^<>]*>/gu, dice, (tag) => tag + tag),
  'an attribute lost': (text, dice) => replaceOne(text, /\s[\w:]+="[^"]*"/gu, dice, () => ''),
  'an entity': (text, dice) =>
    replaceOne(
      text,
      /[\p{L}\p{N}]+/gu,
      dice,
      (word) => word + dice.pick(['&x;', '&#0;', '&#xD800;', '&#1114112;', '&lt', '&amp;amp;', '&toString;']),
    ),
  'a declaration in front': (text, dice) =>
    dice.pick([
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      '<?xml version="1.0" encoding="utf-16"?>',
      '<?xml version="1.0" encoding="nonsense"?>',
      'sep=;\n',
      'sep="\n',
    ]) + text,
};
