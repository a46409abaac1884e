import { layers } from '../../src/model/layer.ts';
import type { InputFile } from '../../src/read/input-file.ts';
import { directions } from '../../src/read/mapping/layout.ts';
import { damageInput } from './damage-input.ts';
import { Dice } from './dice.ts';
import { type FuzzFormat, type FuzzInput, fuzzFormats } from './fuzz-input.ts';
import { hostileInput } from './hostile-input.ts';
import { networkFiles } from './network-files.ts';
import { sampleInput } from './sample-input.ts';

/** One input in so many is made to exhaust the reader; the others are small. */
const hostileShare = 0.01;

/** Files of the tools themselves, by format: given by who calls, because files are read at the edge. */
export type Corpus = Readonly<Partial<Record<FuzzFormat, readonly InputFile[]>>>;

/** Which inputs are wanted. */
export interface Wanted {
  /** Of one format only. */
  readonly only?: FuzzFormat | undefined;
  /** Inputs made to exhaust the reader: some among the others, none, or nothing else, one after the other. */
  readonly hostile?: 'some' | 'none' | 'all' | undefined;
}

/** The input of a seed and a number: always the same. */
export function makeInput(
  seed: string,
  index: number,
  corpus: Corpus,
  { only, hostile = 'some' }: Wanted = {},
): FuzzInput {
  const dice = new Dice(`${seed}/${index}`);
  const formats = only === undefined ? fuzzFormats : [only];
  const format = formats[index % formats.length]!;
  const options = anyOptions(format, dice);
  const whole = { format, nodes: null, mapping: null, options, linkageRows: null };
  if (hostile === 'all')
    return { ...whole, ...hostileInput(format, Math.floor(index / formats.length), dice) };
  if (hostile === 'some' && dice.chance(hostileShare))
    return { ...whole, ...hostileInput(format, null, dice) };
  const known = corpus[format] ?? [];
  const sample =
    known.length > 0 && dice.chance(0.25) ? { files: [dice.pick(known)] } : sampleInput(format, dice);
  const times = dice.pick([0, 1, 1, 1, 2, 3, 5]);
  if (times === 0) return { ...whole, ...sample, how: ['as it is'] };
  const given: FuzzInput = { ...whole, ...sample, linkageRows: null, how: [] };
  return Array.from({ length: times }).reduce<FuzzInput>((input) => damageInput(input, dice), given);
}

function anyOptions(format: FuzzFormat, dice: Dice): FuzzInput['options'] {
  const form = (['matrix', 'two-mode', 'projects', 'roster'] as const).find((each) => each === format);
  const network = format in networkFiles;
  return {
    caseId: 'fuzz',
    ...(dice.chance(0.8) ? { linkageType: dice.pick(layers) } : {}),
    ...(dice.chance(0.7) ? { actorKind: 'firm' as const } : {}),
    ...(form !== undefined && dice.chance(0.9) ? { form } : {}),
    ...((form !== undefined || network) && dice.chance(0.8) ? { direction: dice.pick(directions) } : {}),
    ...((form !== undefined || network) && dice.chance(0.2)
      ? { cells: dice.pick(['value', 'stake', 'constructor', 'from', '']) }
      : {}),
    ...(dice.chance(0.15)
      ? { encoding: dice.pick(['windows-1252', 'utf-16le', 'big5', 'macintosh', 'nonsense']) }
      : {}),
    ...(dice.chance(0.05) ? { delimiter: dice.pick([',', ';', '\t', '"', '\n', 'x']) } : {}),
    ...(dice.chance(0.1) ? { missingEnds: 'reject' as const } : {}),
    ...(dice.chance(0.05) ? { columns: { from: dice.pick(['to', 'from', 'id', 'constructor']) } } : {}),
  };
}
